// What a few small words make of a claim: one that excludes the claim's own, one that calls it false or leaves it open,
// one that adds what nobody says.

const contrasts = {
  ko: [
    ['이전', '이후'],
    ['첫', '마지막'],
    ['일부', '모든'],
    ['상원', '하원'],
  ],
  en: [
    ['before', 'after'],
    ['first', 'last'],
    ['some', 'all'],
    ['less', 'more'],
    ['least', 'most'],
    ['early', 'late'],
  ],
  ja: [
    ['前に', '後に'],
    ['最初', '最後'],
    ['一部', 'すべて'],
  ],
  zh: [
    ['之前', '之后'],
    ['第一', '最后'],
    ['部分', '所有'],
  ],
};

/** `%`: the claim without its full stop. */
const frames = {
  'called false': {
    ko: ['%는 것은 사실이 아니다.', '%는 말은 거짓이다.', '%는 보도는 오보였다.', '%는 건 헛소문이다.'],
    en: ['It is not true that %.', 'It is a myth that %.', 'The claim that % has been debunked.'],
    ja: ['%という話は嘘だ。', '%という主張は誤りだ。', '%というのは事実ではない。'],
    zh: ['%的说法不属实。', '所谓%的说法是假的。', '%，这不是事实。'],
  },
  doubted: {
    ko: ['%는 증거는 없다.', '%고 단정하기 어렵다.', '만약 %면 큰일이다.'],
    en: ['It is not known whether %.', 'I wonder if %.', 'Whether % remains to be seen.', 'If %, that would be news.'],
    ja: ['%かどうかは不明だ。', '%かどうかは分からない。'],
    zh: ['尚不清楚%。', '但愿%。', '%还有待观察。', '如果%，那就好了。'],
  },
  added: {
    ko: [
      '1987년 %.',
      '나이로비에서 %.',
      '교황에 따르면 %.',
      '교황의 요청으로 %.',
      '3700만 달러를 들여 %.',
      '파업 때문에 %.',
    ],
    en: [
      '% in 1987.',
      '% in Nairobi.',
      'According to the Pope, %.',
      '% for $37 million.',
      '%, and 37 people were arrested.',
    ],
    ja: ['1987年、%。', 'ナイロビで、%。', '教皇によると、%。', 'ストライキのため、%。'],
    zh: ['1987年，%。', '在内罗毕，%。', '据教皇说，%。', '%，另有37人被捕。'],
  },
};
export const wordKinds = ['contrast', ...Object.keys(frames)];

/** A Korean or Japanese sentence that a clause can take in as it is; sentences of the others always can. */
const takenIn = { ko: /[^니]다$/, ja: /[たるい]$/ };
const mostLetters = { ko: 60, en: 120, ja: 60, zh: 60 };
/** English sentences begin with a capital that is no name's. */
const withinSentence = (text) =>
  /^(?:The|A|An|It|He|She|They|In|On|At|This|That|There|His|Her|Their)\b/.test(text)
    ? text[0].toLowerCase() + text.slice(1)
    : text;

function contrasted(text, language) {
  for (const pair of contrasts[language])
    for (const [i, word] of pair.entries()) {
      const apart = language === 'en' ? `\\b${word}\\b` : language === 'ko' ? `(?<![가-힣])${word}(?= )` : word;
      const at = text.search(new RegExp(apart));
      if (at >= 0) return text.slice(0, at) + pair[1 - i] + text.slice(at + word.length);
    }
  return null;
}

/** The claims of an article in such words; one text of a kind for each, which goes by its place. */
export function textsInOtherWords(told, language) {
  return told.flatMap(({ id, text }, i) => {
    const plain = text.replace(/[.。\s]+$/, '');
    const turned = contrasted(text, language);
    const texts = turned ? [{ kind: 'contrast', claim: id, text: turned }] : [];
    if (plain.length > mostLetters[language] || /["'“”「」‘’?]/.test(plain)) return texts;
    for (const [kind, byLanguage] of Object.entries(frames)) {
      const forms = byLanguage[language];
      const form = forms[i % forms.length];
      if (takenIn[language] && !form.endsWith(' %.') && !form.endsWith('、%。') && !takenIn[language].test(plain))
        continue;
      const within = form.startsWith('%') || language !== 'en' ? plain : withinSentence(plain);
      texts.push({ kind, claim: id, text: form.replace('%', () => within) });
    }
    return texts;
  });
}
