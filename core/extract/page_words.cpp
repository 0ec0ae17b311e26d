#include "extract/page_words.h"

#include "extract/phrase_table.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi::page_words {
namespace {

constexpr std::u16string_view kFurniture[] = {
    // Korean
    u"바로가기",
    u"주소복사",
    u"주소 복사",
    u"댓글을 작성",
    u"댓글 쓰기",
    u"첫 댓글",
    u"언론사가 분류",
    u"카테고리로 분류",
    u"이미지를 클릭",
    u"클릭하시면",
    u"크게 보실 수",
    u"크게 볼 수 있습니다",
    u"기사제보",
    u"제보하기",
    u"제보는 카카오톡",
    u"친구추가",
    u"친구 추가",
    u"채널 추가",
    u"구독하기",
    u"구독 신청",
    u"구독해 주세요",
    u"구독하세요",
    u"네이버에서",
    u"카카오톡으로 공유",
    u"페이스북에 공유",
    u"페이스북으로 공유",
    u"트위터로 공유",
    u"공유하기",
    u"기사 공유",
    u"글자크기",
    u"글자 크기",
    u"폰트 크기",
    u"본문 글씨",
    u"위로가기",
    u"종이신문보기",
    u"인쇄하기",
    u"프린트하기",
    u"스크랩하기",
    u"웹편집",
    u"본문자수",
    u"많이 본 뉴스",
    u"많이 본 기사",
    u"인기 기사",
    u"인기기사",
    u"인기뉴스",
    u"주요뉴스",
    u"주요 뉴스",
    u"봐야할 뉴스",
    u"봐야 할 뉴스",
    u"추천 기사",
    u"추천기사",
    u"관련 기사",
    u"관련기사",
    u"관련 뉴스",
    u"관련뉴스",
    u"이 기사를 추천",
    u"해당 언론사",
    u"핫아이템",
    u"로그인",
    u"회원가입",
    u"이용약관",
    u"개인정보처리방침",
    u"개인정보 처리방침",
    u"청소년보호",
    u"뉴스레터",
    u"앱 다운로드",
    u"기사 읽어",
    u"음성으로 듣기",
    u"뉴스를 찾아봐",
    u"사진 크게 보기",
    u"이전 기사",
    u"다음 기사",
    u"기자의 다른 기사",
    u"기자 구독",
    u"좋아요 응원",
    u"후속기사",
    u"저작권 침해",
    u"무단전재",
    u"무단 전재",
    u"재배포 금지",
    u"표/그림/사진",
    u"동영상 고정",
    u"자동재생",
    // English
    u"skip to content",
    u"skip to main",
    u"sign up",
    u"sign in",
    u"log in",
    u"subscribe",
    u"newsletter",
    u"share this",
    u"share on",
    u"follow us",
    u"read more",
    u"read also",
    u"related stories",
    u"related articles",
    u"most read",
    u"most popular",
    u"cookie policy",
    u"accept cookies",
    u"privacy policy",
    u"terms of use",
    u"terms of service",
    u"all rights reserved",
    u"advertisement",
    u"sponsored",
    u"click here",
    u"download the app",
    u"enable javascript",
    u"leave a comment",
    u"view comments",
    u"recommended for you",
    u"originally appeared on",
    // Chinese and Japanese
    u"版权所有",
    u"未经授权",
    u"责任编辑",
    u"相关新闻",
    u"相关阅读",
    u"扫一扫",
    u"分享到",
    u"关注我们",
    u"点击查看",
    u"無断転載",
    u"関連記事",
    u"この記事をシェア",
    u"ログイン",
    u"会員登録",
    u"続きを読む",
    u"広告",
    u"アクセスランキング",
};

constexpr std::u16string_view kLabels[] = {
    u"뉴스",     u"타이틀",       u"댓글",     u"홈",       u"메뉴",     u"검색",     u"공유",    u"인쇄",
    u"스크랩",   u"구독",         u"광고",     u"쇼핑",     u"기고자",   u"발행일",   u"입력",    u"수정",
    u"등록",     u"승인",         u"송고",     u"최종수정", u"기사입력", u"기사수정", u"조회수",  u"조회",
    u"추천",     u"공감",         u"좋아요",   u"목록",     u"전체보기", u"더보기",   u"닫기",    u"페이스북",
    u"트위터",   u"카카오스토리", u"카카오톡", u"밴드",     u"이메일",   u"클립",     u"글씨",    u"가나다",
    u"오디오",   u"AD",           u"ad",       u"home",     u"news",     u"menu",     u"search",  u"share",
    u"comments", u"comment",      u"print",    u"email",    u"facebook", u"twitter",  u"updated", u"published",
    u"topics",   u"tags",         u"more",     u"close",    u"photo",    u"video",    u"live",    u"watch",
    u"listen",   u"首页",         u"新闻",     u"评论",     u"分享",     u"字号",     u"打印",    u"ホーム",
    u"ニュース", u"コメント",     u"シェア",   u"印刷",
};

constexpr std::u16string_view kCopyright[] = {
    u"ⓒ",
    u"©",
    u"(c)",
    u"저작권자",
    u"무단전재",
    u"무단 전재",
    u"무단복제",
    u"재배포 금지",
    u"재배포금지",
    u"copyright",
    u"all rights reserved",
    u"版权所有",
    u"無断転載",
    u"無断複写",
};

constexpr std::u16string_view kPictureCredits[] = {
    u"사진=",    u"사진 =",     u"/사진",           u"사진제공",      u"사진 제공", u"[사진",        u"(사진",
    u"자료사진", u"자료 사진",  u"사진 공동취재단", u"연합뉴스 제공", u"그래픽=",   u"[그래픽",      u"그래픽 =",
    u"출처=",    u"출처 =",     u"/출처",           u"[자료",         u"캡처",      u"누리집",       u"홈페이지 갈무리",
    u"갈무리",   u"게티이미지", u"픽사베이",        u"photo:",        u"photo by",  u"getty images", u"file photo",
    u"image:",   u"credit:",    u"图片来源",        u"写真：",        u"写真=",
};

constexpr std::u16string_view kBylineTitles[] = {
    u"기자",     u"특파원", u"논설위원",   u"객원기자", u"선임기자", u"전문기자",
    u"인턴기자", u"에디터", u"칼럼니스트", u"통신원",   u"리포터",   u"앵커",
};

constexpr std::u16string_view kPublishedLabels[] = {
    u"발행일", u"발행",   u"기사입력",  u"입력",   u"등록", u"승인",     u"송고시간", u"송고",   u"게재일",
    u"작성",   u"보도일", u"published", u"posted", u"date", u"发布时间", u"发表时间", u"公開日", u"配信",
};

}  // namespace

Words page_labels() { return kLabels; }
Words byline_titles() { return kBylineTitles; }
Words published_labels() { return kPublishedLabels; }

bool has_furniture(std::u16string_view text) {
  static const PhraseTable kTable(kFurniture);
  return kTable.any_in(text);
}

bool has_copyright(std::u16string_view text) {
  static const PhraseTable kTable(kCopyright);
  return kTable.any_in(text);
}

bool reserves_rights(std::u16string_view text) {
  for (const std::u16string_view words : {u"all rights reserved", u"무단 전재", u"무단전재", u"재배포"}) {
    if (contains_no_case(text, words)) return true;
  }
  return false;
}

bool is_menu(std::u16string_view text) {
  static constexpr WordList kSections(
      {u"전체",      u"정치", u"경제",   u"사회", u"문화", u"국제",    u"스포츠", u"연예",     u"오피니언",
       u"사설",      u"칼럼", u"테크",   u"게임", u"과학", u"건강",    u"여행",   u"증권",     u"부동산",
       u"산업",      u"축구", u"야구",   u"농구", u"배구", u"e스포츠", u"뉴스",   u"홈",       u"메뉴",
       u"로그인",    u"포토", u"영상",   u"만화", u"날씨", u"구독",    u"검색",   u"모빌리티", u"스타트업",
       u"AI·반도체", u"IT",   u"라이프", u"지역", u"전국", u"세계",    u"금융"});
  size_t sections = 0, all = 0;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find_first_of(u" |", begin), text.size());
    const std::u16string_view word = text.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    ++all;
    sections += kSections.has(word);
  }
  return all >= 4 && sections * 5 >= all * 4;
}

bool has_picture_credit(std::u16string_view text) {
  static const PhraseTable kTable(kPictureCredits);
  return kTable.any_in(text);
}

std::u16string_view prefix_in(Words words, std::u16string_view text) {
  if (text.empty()) return {};
  const char16_t upper = text.front();
  const char16_t first = upper >= u'A' && upper <= u'Z' ? static_cast<char16_t>(upper + 32) : upper;
  for (const std::u16string_view word : words) {
    if ((word.front() == first || word.front() == upper) && contains_no_case(text.substr(0, word.size()), word))
      return word;
  }
  return {};
}

}  // namespace haechi::page_words
