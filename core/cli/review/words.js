// What the page says, each text in every language. No particle or article depends on an inserted word.

const LANGUAGES = ['ko', 'en', 'zh', 'ja'];

const TEXTS = {
  language: ['한국어', 'English', '中文', '日本語'],
  title: ['주장 검토', 'Claim review', '审阅论断', '主張の確認'],
  lead: [
    '의심스러운 주장부터 차례로 확인하고 저장하세요. 이 화면은 아무것도 보내지 않습니다.',
    'Go through the doubtful claims first, then save. This page sends nothing anywhere.',
    '请先逐条确认存疑的论断，然后保存。本页面不会发送任何内容。',
    '疑わしい主張から順に確認し、保存してください。このページは何も送信しません。',
  ],
  doubtful: [
    (n) => `의심스러운 주장 (${n})`,
    (n) => `Doubtful claims (${n})`,
    (n) => `存疑的论断（${n}）`,
    (n) => `疑わしい主張（${n}）`,
  ],
  sure: [
    (n) => `나머지 주장 (${n})`,
    (n) => `Other claims (${n})`,
    (n) => `其余论断（${n}）`,
    (n) => `その他の主張（${n}）`,
  ],
  sureNote: [
    '확인하지 않아도 그대로 저장됩니다.',
    'They are saved as they are, looked at or not.',
    '无需确认，将按原样保存。',
    '確認しなくても、そのまま保存されます。',
  ],
  progress: [
    (done, all) => `확인한 주장 ${done} / ${all}`,
    (done, all) => `Reviewed: ${done} of ${all}`,
    (done, all) => `已确认 ${done} / ${all}`,
    (done, all) => `確認済み ${done} / ${all}`,
  ],
  finished: [
    '의심스러운 주장을 모두 확인했습니다.',
    'All doubtful claims are reviewed.',
    '存疑的论断已全部确认。',
    '疑わしい主張はすべて確認しました。',
  ],
  nothingDoubtful: [
    '의심스러운 주장이 없습니다.',
    'No claim is doubtful.',
    '没有存疑的论断。',
    '疑わしい主張はありません。',
  ],
  save: ['저장', 'Save', '保存', '保存'],
  saved: [
    (name, n) => `저장한 파일: ${name}, 주장 ${n}개`,
    (name, n) => `File saved: ${name}, claims: ${n}`,
    (name, n) => `已保存文件：${name}，论断 ${n} 条`,
    (name, n) => `保存したファイル：${name}、主張 ${n} 件`,
  ],
  nothingLeft: [
    '남은 주장이 없어 저장하지 않았습니다.',
    'No claim is left, so nothing was saved.',
    '没有剩余论断，未保存。',
    '主張が残っていないため、保存していません。',
  ],
  restored: [
    '지난번에 하던 검토를 이어서 보여 줍니다.',
    'Your earlier decisions are shown again.',
    '已恢复上次的审阅结果。',
    '前回の確認内容を表示しています。',
  ],
  reset: ['처음부터 다시', 'Start over', '重新开始', '最初からやり直す'],
  resetDone: [
    '모든 결정을 되돌렸습니다.',
    'All decisions were undone.',
    '已撤销所有决定。',
    'すべての決定を取り消しました。',
  ],
  keep: ['유지', 'Keep', '保留', '残す'],
  edit: ['고치기', 'Edit', '修改', '直す'],
  drop: ['빼기', 'Drop', '删除', '外す'],
  undo: ['되돌리기', 'Undo', '撤销', '取り消す'],
  show: ['기사에서 보기', 'In the article', '在文章中查看', '記事で見る'],
  apply: ['적용', 'Apply', '应用', '適用'],
  cancel: ['취소', 'Cancel', '取消', 'キャンセル'],
  article: ['기사', 'Article', '文章', '記事'],
  noText: [
    '기사 본문이 주어지지 않아 주장만 차례로 보여 줍니다. 본문도 보려면 --docs 옵션으로 기사 파일을 지정하세요.',
    'The text of the article was not given, so only its claims are shown. To see the text, name the article files with --docs.',
    '未提供文章正文，仅按顺序显示论断。如需查看正文，请用 --docs 指定文章文件。',
    '記事の本文がないため、主張だけを順に表示しています。本文も見るには --docs で記事ファイルを指定してください。',
  ],
  leftOut: [
    (n) => `주장이 없는 줄 ${n}개`,
    (n) => `Lines without claims: ${n}`,
    (n) => `没有论断的行：${n}`,
    (n) => `主張のない行：${n}`,
  ],
  statement: ['주장', 'Claim', '论断', '主張'],
  speaker: ['말한 사람', 'Said by', '发言者', '発言者'],
  reportedBy: ['전한 매체나 문서', 'Reported by', '转述的媒体或文件', '伝えた媒体や文書'],
  from: ['시작일', 'From', '开始日期', '開始日'],
  to: ['종료일', 'To', '结束日期', '終了日'],
  time: ['때', 'Time', '时间', '時期'],
  hedge: ['확실함', 'Firmness', '确定程度', '確かさ'],
  about: ['가리키는 것', 'Refers to', '所指', '指すもの'],
  written: ['기사 원문', 'In the article:', '文章原文：', '記事の原文：'],
  languageLabel: ['언어', 'Language', '语言', '言語'],
  shortcuts: ['단축키', 'Keyboard', '快捷键', 'ショートカット'],
  shortcutsOn: ['단축키 사용', 'Use single keys', '使用单键快捷键', '単独キーを使う'],
  next: ['다음 주장', 'Next claim', '下一条', '次の主張'],
  previous: ['이전 주장', 'Previous claim', '上一条', '前の主張'],
  emptyStatement: [
    '주장을 적거나, 취소하고 이 주장을 빼세요.',
    'Write the claim, or cancel and drop it.',
    '请填写论断，或取消后删除该论断。',
    '主張を書くか、キャンセルしてこの主張を外してください。',
  ],
  endsBefore: [
    '종료일이 시작일보다 빠릅니다. 두 날짜를 확인하세요.',
    'The end lies before the start. Please check both dates.',
    '结束日期早于开始日期，请检查。',
    '終了日が開始日より前です。両方の日付を確認してください。',
  ],
  states: {
    kept: ['유지', 'Kept', '已保留', '残す'],
    edited: ['고침', 'Edited', '已修改', '修正済み'],
    dropped: ['뺌', 'Dropped', '已删除', '除外'],
  },
  doubts: {
    pronoun: ['가리키는 말', 'Pronoun', '指代不明', '指示語'],
    time: ['때', 'Time', '时间不明', '時期'],
    garbled: ['깨진 글자', 'Garbled', '乱码', '文字化け'],
    'bare-number': ['단위 없는 수', 'Number without measure', '数字无单位', '単位のない数'],
  },
  hints: {
    pronoun: [
      '누구 또는 무엇을 가리키는지 이름으로 바꿔 적으세요.',
      'Write the name of who or what is meant.',
      '请写明所指的人或事物的名称。',
      '誰または何を指すのか、名前で書いてください。',
    ],
    time: [
      '기사만으로는 연도나 날짜를 알 수 없습니다. 시작일과 종료일을 적거나 비워 두세요.',
      'The article alone does not give the year or the day. Fill in the dates, or leave them empty.',
      '仅凭文章无法得知年份或日期。请填写日期，或留空。',
      '記事だけでは年や日付がわかりません。日付を記入するか、空のままにしてください。',
    ],
    garbled: [
      '글자가 깨졌습니다. 기사 원문과 비교하세요.',
      'A character was lost. Compare with the article.',
      '有字符丢失，请与原文对照。',
      '文字が失われています。記事と見比べてください。',
    ],
    'bare-number': [
      '무엇을 센 수인지 주장에 적으세요.',
      'Say in the claim what the number counts.',
      '请在论断中写明数字所计的内容。',
      '何を数えた数なのか、主張に書いてください。',
    ],
  },
  kinds: {
    headline: ['제목', 'Headline', '标题', '見出し'],
    subhead: ['소제목', 'Subhead', '小标题', '小見出し'],
    caption: ['사진 설명', 'Caption', '图片说明', '写真説明'],
    part: ['문장의 일부', 'Part of a sentence', '句子的一部分', '文の一部'],
  },
  hedges: {
    '': ['사실', 'Fact', '事实', '事実'],
    forecast: ['전망', 'Forecast', '预测', '予測'],
    possibility: ['가능성', 'Possibility', '可能', '可能性'],
    estimate: ['추정', 'Estimate', '估计', '推定'],
    opinion: ['의견', 'Opinion', '意见', '意見'],
    hearsay: ['전언', 'Hearsay', '传闻', '伝聞'],
    plan: ['계획', 'Plan', '计划', '計画'],
  },
  languages: {
    ko: ['한국어', 'Korean', '韩文', '韓国語'],
    en: ['영어', 'English', '英文', '英語'],
    zh: ['중국어', 'Chinese', '中文', '中国語'],
    ja: ['일본어', 'Japanese', '日文', '日本語'],
  },
};

/** The texts at one place of the rows: those of one language. */
function column(texts, place) {
  if (Array.isArray(texts)) return texts[place];
  return Object.fromEntries(Object.entries(texts).map(([name, row]) => [name, column(row, place)]));
}

const WORDS = Object.fromEntries(LANGUAGES.map((language, place) => [language, column(TEXTS, place)]));

/** The reader's language, where the page speaks it; a choice made here goes first. */
function chosenLanguage() {
  const wished = [recall('language'), ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2));
  return wished.find((tag) => Object.hasOwn(WORDS, tag)) ?? 'en';
}

/** Preferences outlive the page where the browser lets it store them. */
function recall(name) {
  try {
    return localStorage.getItem(`haechi-review.${name}`);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(`haechi-review.${name}`, value);
  } catch {
    // then it holds for this visit
  }
}
