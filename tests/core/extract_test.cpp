// From pages to claims.
#include <gtest/gtest.h>

#include "base/json_input.h"
#include "haechi/extractor.h"

namespace haechi {
namespace {

struct Extracted {
  std::vector<Json> claims;
  Json source;
};

Extracted extract_from(std::string bytes, ArticleFormat format = ArticleFormat::Guess, std::string meta = "") {
  Extracted out;
  const auto result = extract({"daily-1", std::move(bytes), format, std::move(meta)});
  if (!result) {
    ADD_FAILURE() << result.error().message;
    return out;
  }
  out.source = *parse_json(result->source);
  std::string_view rest = result->claims;
  while (!rest.empty()) {
    const size_t end = rest.find('\n');
    out.claims.push_back(*parse_json(rest.substr(0, end)));
    rest.remove_prefix(end + 1);
  }
  return out;
}

std::string field(const Json& object, const char* name) {
  return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string();
}
std::string statement(const Json& claim) { return claim["statement"].begin()->get<std::string>(); }

/// The claim whose statement holds `words`.
Json claim_with(const Extracted& extracted, std::string_view words) {
  for (const Json& claim : extracted.claims) {
    if (statement(claim).find(words) != std::string::npos) return claim;
  }
  ADD_FAILURE() << "no claim with " << words;
  return Json::object();
}

std::string all_statements(const Extracted& extracted) {
  std::string out;
  for (const Json& claim : extracted.claims) out += statement(claim) + "\n";
  return out;
}

constexpr const char* kPage = R"(본문 바로가기
뉴스

한빛전자, 새 공장에 2조 원 투자…"내년 가동"

댓글3
반도체 생산 두 배로 늘린다
한빛일보

한빛전자가 충남 아산에 2조 원을 들여 새 공장을 짓는다고 10일 밝혔다. 새 공장은 축구장 30개 넓이다.

박서준 한빛전자 대표는 “생산 능력이 두 배로 늘어날 것”이라고 말했다. 그는 “직원 500명을 새로 뽑겠다”고 덧붙였다.

시장조사 업체 아라리서치에 따르면 한빛전자의 지난해 점유율은 35%로 1위였다. 이어 미르반도체(20%) 순이었다.

김하늘 기자 sky@example.org
[ⓒ 한빛일보, 무단 전재 금지]
이 글의 카테고리는 언론사가 분류합니다.

지금 봐야할 뉴스
  • 가나일보배추값 한 포기에 9000원 넘었다
AD)";

TEST(Extract, KeepsTheArticleAndDropsThePage) {
  const Extracted page = extract_from(kPage);
  const std::string all = all_statements(page);
  for (const char* chrome : {"바로가기", "댓글", "카테고리", "배추값", "무단", "기자", "AD", "뉴스\n"}) {
    EXPECT_EQ(all.find(chrome), std::string::npos) << chrome << "\n" << all;
  }
  EXPECT_EQ(field(claim_with(page, "2조 원 투자"), "kind"), "headline");
  EXPECT_EQ(field(claim_with(page, "두 배로 늘린다"), "kind"), "subhead");
  EXPECT_EQ(field(claim_with(page, "축구장 30개"), "kind"), "");
}

TEST(Extract, TellsMenusCountersCreditsAndRightsFromTheArticle) {
  const Extracted page = extract_from(
      "뉴스 전체 정치 경제 스포츠 오피니언\n공감 214 댓글 88\n\n솔뫼전자, 새 공장을 열다\n홍하나 기자\n\n솔뫼전자는 "
      "10일 새 공장을 열었다. 공장은 축구장 30개 넓이다.\n"
      "[사진] 홍도윤 솔뫼전자 대표가 공장을 둘러보고 있다. /솔뫼전자 제공\n\nCopyright ⓒ 솔뫼신문. All rights "
      "reserved. 무단 전재, 재배포 및 AI 학습 이용 금지.\n\n"
      "· 솔뫼 시티, 수비수 영입 임박…이적료 30억\nAD 축구화 최대 70% 할인! 오늘만 특가\n");
  EXPECT_EQ(field(page.source, "title"), "솔뫼전자, 새 공장을 열다");
  EXPECT_EQ(field(claim_with(page, "둘러보고"), "kind"), "caption");
  const std::string all = all_statements(page);
  for (const char* chrome : {"정치", "댓글", "rights", "무단", "제공", "수비수", "할인"})
    EXPECT_EQ(all.find(chrome), std::string::npos) << chrome;
}

TEST(Extract, ReadsWhatThePageStatesOfItself) {
  const Extracted page = extract_from(kPage);
  EXPECT_EQ(field(page.source, "id"), "daily-1");
  EXPECT_EQ(field(page.source, "title"), "한빛전자, 새 공장에 2조 원 투자…\"내년 가동\"");
  EXPECT_EQ(field(page.source, "byline"), "김하늘 기자");
  EXPECT_EQ(field(page.source, "publisher"), "한빛일보");
  EXPECT_EQ(field(page.source, "language"), "ko");
  EXPECT_FALSE(page.source.contains("published"));
  EXPECT_FALSE(page.source.contains("url"));
}

TEST(Extract, FindsWhoSaysIt) {
  const Extracted page = extract_from(kPage);
  EXPECT_EQ(field(claim_with(page, "두 배로 늘어날"), "speaker"), "박서준 한빛전자 대표");
  EXPECT_EQ(field(claim_with(page, "500명"), "speaker"), "박서준 한빛전자 대표");
  EXPECT_EQ(field(claim_with(page, "35%"), "speaker"), "아라리서치");
  EXPECT_EQ(field(claim_with(page, "미르반도체"), "speaker"), "아라리서치");
  EXPECT_EQ(field(claim_with(page, "축구장"), "speaker"), "");
}

TEST(Extract, PutsNamesForPronouns) {
  const Json claim = claim_with(extract_from(kPage), "500명");
  EXPECT_TRUE(statement(claim).starts_with("박서준 한빛전자 대표는 “직원")) << statement(claim);
  EXPECT_EQ(claim["about"].dump(), R"(["박서준 한빛전자 대표"])");
}

TEST(Extract, PutsNamesForWhoeverTheSentencesBeforeAreAbout) {
  const Extracted page = extract_from(
      "솔뫼전자, 새 대표에 강보라\n솔뫼전자가 강보라 부사장을 새 대표로 뽑았다.\n이 회사는 지난봄 공장을 하나 닫았다.\n"
      "강보라 대표는 2003년 입사했다.\n서른네 살인 그는 처음에 연구원으로 일했다.\n");
  EXPECT_EQ(claim_with(page, "공장을 하나")["about"].dump(), R"(["솔뫼전자"])");
  EXPECT_TRUE(statement(claim_with(page, "공장을 하나")).starts_with("솔뫼전자는 "));
  EXPECT_EQ(claim_with(page, "연구원으로")["about"].dump(), R"(["강보라 대표"])");
}

TEST(Extract, NamesTheGroupThatSharesAreOf) {
  const Extracted page = extract_from(
      "솔뫼시의 우유\n솔뫼연구소에 따르면 2021년 솔뫼시의 우유 소비량은 40만 병이다. 이 가운데 누리(60%)와 별빛(30%)의 "
      "점유율이 높았다.\n그 밖의 것은 적다.\n");
  EXPECT_EQ(statement(claim_with(page, "별빛의 점유율")), "2021년 솔뫼시의 우유 소비량 가운데 별빛의 점유율은 30%다.");
}

TEST(Extract, LeavesOpenWhatIsNotSettled) {
  const Json claim = claim_with(extract_from(kPage), "10일");
  EXPECT_FALSE(claim.contains("time"));
  EXPECT_EQ(claim["doubt"].dump(), R"(["time"])");
}

TEST(Extract, MarksWhatItIsNotSureOf) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n그들은 그 뒤로 다리를 자주 건넌다고 한다.\n솔뫼시는 3월 5일 다리를 열었다.\n솔뫼의 창업자 "
      "이든(李?)은 누리에서 태어났다.\n솔뫼의 올해 점수는 300이었다.\n다리는 강 위에 놓였다.\n");
  EXPECT_EQ(claim_with(page, "그들은")["doubt"].dump(), R"(["pronoun"])");
  EXPECT_EQ(claim_with(page, "3월 5일")["doubt"].dump(), R"(["time"])");
  EXPECT_EQ(claim_with(page, "태어났다")["doubt"].dump(), R"(["garbled"])");
  EXPECT_NE(claim_with(page, "300")["doubt"].dump().find("bare-number"), std::string::npos);
  EXPECT_FALSE(claim_with(page, "강 위").contains("doubt"));
}

TEST(Extract, ReadsWhatPointsAtTheSentencesBefore) {
  const Extracted page = extract_from(
      "발행일 : 2024.04.02 / 종합 A8 면\n\n솔뫼 소식\n\n솔뫼전자는 지난달 25일 새 공장을 열었다. 이 회사는 직원 "
      "300명을 뽑았다. "
      "이에 대해 누리통신은 “값이 내릴 것”이라고 밝혔다. 당시 누리통신은 공장이 없었다.\n");
  EXPECT_EQ(claim_with(page, "새 공장")["time"].dump(), R"({"from":"2024-03-25","to":"2024-03-25"})");
  EXPECT_NE(statement(claim_with(page, "300명")).find("솔뫼전자는 직원"), std::string::npos);
  EXPECT_EQ(field(claim_with(page, "내릴"), "speaker"), "누리통신");
  EXPECT_EQ(statement(claim_with(page, "누리통신은 값이")).find("이에 대해"), std::string::npos);
}

TEST(Extract, CountsRelativeTimesFromTheDayOfPublication) {
  const Extracted page = extract_from(
      "발행일 : 2024.04.02 / 종합 A8 면\n\n한빛전자가 10일 새 공장을 열었다.\n\n지난해 매출은 3조 원이었다.\n");
  EXPECT_EQ(field(page.source, "published"), "2024-04-02");
  EXPECT_EQ(claim_with(page, "3조 원")["time"].dump(), R"({"from":"2023-01-01","to":"2023-12-31"})");
}

TEST(Extract, LeavesATimeToTheStatementThatNoClaimFileCanName) {
  const Extracted page =
      extract_from("나루 왕국\n\n기원전 312년 나루 왕국이 솔뫼성을 쌓았다. 1720년 왕국이 무너졌다.\n");
  EXPECT_FALSE(claim_with(page, "기원전 312년").contains("time"));
  EXPECT_EQ(claim_with(page, "무너졌다")["time"].dump(), R"({"from":"1720-01-01","to":"1720-12-31"})");
}

TEST(Extract, FindsTheYearOfAPageDateByItsWeekday) {
  const Extracted page = extract_from(
      "06.30 (일)\n\n한빛전자 소식을 모아 전합니다\n\n한빛전자는 2024년 들어 공장 두 곳을 지었다.\n\n한빛전자는 27일 "
      "세 번째 공장을 열었다고 밝혔다.\n");
  EXPECT_EQ(claim_with(page, "세 번째")["time"].dump(), R"({"from":"2024-06-27","to":"2024-06-27"})");
  EXPECT_FALSE(page.source.contains("published"));
}

TEST(Extract, CarriesTheSpeakerOverAQuotationOfSeveralLines) {
  const Extracted page = extract_from(
      "공장 이야기를 들었다\n이나라 공장장은 지난주 공장을 둘러보았습니다.\n\"기계는 모두 120대입니다.\n하루에 8시간 "
      "돌립니다.\"라고 이나라 공장장은 말했습니다.\n");
  EXPECT_EQ(field(claim_with(page, "120대"), "speaker"), "이나라 공장장");
  EXPECT_EQ(field(claim_with(page, "8시간"), "speaker"), "이나라 공장장");
}

TEST(Extract, MakesAClaimOfEachSentenceOfAQuotationThatStandsAlone) {
  const Extracted page = extract_from(
      "공장 이야기를 들었다\n\n“기계는 모두 120대입니다. 하루에 8시간 돌립니다.”\n\n이나라 공장장은 10일 가람신문과의 "
      "인터뷰에서 이같이 밝혔다.\n");
  const Json claim = claim_with(page, "8시간");
  EXPECT_EQ(statement(claim), "하루에 8시간 돌립니다.");
  EXPECT_EQ(field(claim, "speaker"), "이나라 공장장");
  EXPECT_EQ(field(claim, "reportedBy"), "가람신문");
}

TEST(Extract, QuoteOffsetsPointIntoTheText) {
  const auto result = extract({"x", "😀 가게가 문을 열었다.\n가게는 300곳으로 늘었다.\n", ArticleFormat::Text, ""});
  ASSERT_TRUE(result);
  const size_t line = result->claims.find("300곳");
  ASSERT_NE(line, std::string::npos);
  EXPECT_NE(result->claims.find(R"("quote": {"start": 15, "end": 30})"), std::string::npos) << result->claims;
}

TEST(Extract, SaysHowFirmlyItIsSaid) {
  const Extracted page = extract_from(
      "시장 이야기\n시장은 내년에 두 배로 커질 것으로 전망된다.\n가격이 오를 수도 있다.\n공장은 이미 지었다.\n");
  EXPECT_EQ(field(claim_with(page, "두 배"), "hedge"), "forecast");
  EXPECT_EQ(field(claim_with(page, "가격"), "hedge"), "possibility");
  EXPECT_EQ(field(claim_with(page, "이미"), "hedge"), "");
}

TEST(Extract, ReadsHtmlWithItsMetadata) {
  const Extracted page = extract_from(R"(<!doctype html><html lang="ko"><head><title>새 다리 개통 | 가람신문</title>
<meta property="og:site_name" content="가람신문"><meta property="article:published_time" content="2025-03-04T09:00:00+09:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"새 다리 개통",
"author":[{"@type":"Person","name":"윤슬"}],"url":"https://example.org/1"}</script>
<style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">홈</a><li><a href="/e">경제 소식을 모두 모아 보여 드립니다.</a></ul></nav>
<article><h1>새 다리 개통</h1><p>가람시가 어제 길이 1.2km인 다리를 열었다. <b>공사비는 300억 원</b>이다.</p>
<figure><img src="x.jpg"><figcaption>개통식에 시민 2000명이 모였다. 사진=가람시</figcaption></figure>
<script>var x = "광고가 나왔다.";</script><div class="related-news"><p>다른 다리도 곧 열린다고 시가 밝혔다.</p></div></article>
<footer><p>Copyright © 가람신문. All rights reserved.</p></footer></body></html>)");
  EXPECT_EQ(field(page.source, "title"), "새 다리 개통");
  EXPECT_EQ(field(page.source, "byline"), "윤슬");
  EXPECT_EQ(field(page.source, "publisher"), "가람신문");
  EXPECT_EQ(field(page.source, "published"), "2025-03-04");
  EXPECT_EQ(field(page.source, "url"), "https://example.org/1");
  const std::string all = all_statements(page);
  for (const char* chrome : {"모아 보여", "color", "광고", "다른 다리", "Copyright"})
    EXPECT_EQ(all.find(chrome), std::string::npos) << all;
  EXPECT_EQ(claim_with(page, "1.2km")["time"].dump(), R"({"from":"2025-03-03","to":"2025-03-03"})");
  EXPECT_EQ(field(claim_with(page, "2000명"), "kind"), "caption");
  EXPECT_NE(all.find("공사비는 300억 원이다."), std::string::npos);
}

TEST(Extract, SurvivesBrokenHtml) {
  for (const char* html :
       {"<html><p>열린 채 <b>끝난다.", "<html><body><div><div><table><tr><td>표에 100명이 나온다.</html>",
        "<!doctype html>", "<html><![CDATA[x]]>"}) {
    extract_from(html, ArticleFormat::Html);
  }
  std::string deep = "<html><body>";
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  extract_from(deep + "깊은 곳에 글이 있다.", ArticleFormat::Html);
}

TEST(Extract, ReadsMarkdown) {
  const Extracted page = extract_from(
      "---\ntitle: 도서관 소식\ndate: 2025-01-02\nauthor: 온유\n---\n\n# 도서관 소식\n\n**새 도서관**이 책 5만 "
      "권을\n들였다. [자세히](https://example.org)\n\n```\ncode 3.\n```\n",
      ArticleFormat::Markdown);
  EXPECT_EQ(field(page.source, "published"), "2025-01-02");
  EXPECT_EQ(field(page.source, "byline"), "온유");
  EXPECT_EQ(statement(claim_with(page, "5만 권")), "새 도서관이 책 5만 권을 들였다.");
}

TEST(Extract, ReadsEveryUsualEncoding) {
  const std::string utf16 = std::string("\xFF\xFE") + std::string("\x1C\xC0\xF4\xB2\x40\xC7 \x00", 8);
  EXPECT_TRUE(extract({"x", utf16, ArticleFormat::Text, ""}));
  // "서울에 공장 12곳이 문을 열었다. 직원은 300명이다." in CP949, three times: enough to tell it from other encodings.
  const std::string cp949 =
      "\xBC\xAD\xBF\xEF\xBF\xA1 \xB0\xF8\xC0\xE5 12\xB0\xF7\xC0\xCC \xB9\xAE\xC0\xBB \xBF\xAD\xBE\xFA\xB4\xD9. "
      "\xC1\xF7\xBF\xF8\xC0\xBA 300\xB8\xED\xC0\xCC\xB4\xD9.\n";
  EXPECT_EQ(statement(claim_with(extract_from(cp949 + cp949 + cp949), "300명")), "직원은 300명이다.");
  const auto binary = extract({"x",
                               std::string("\x7F"
                                           "ELF\0\0\0\1\2\3",
                                           10),
                               ArticleFormat::Guess, ""});
  EXPECT_FALSE(binary);
}

TEST(Extract, GivenMetadataGoesBeforeWhatThePageStates) {
  const Extracted page =
      extract_from(kPage, ArticleFormat::Guess, R"({"id": "hanbit", "published": "2025-05-12", "title": "공장"})");
  EXPECT_EQ(field(page.source, "id"), "hanbit");
  EXPECT_EQ(field(page.source, "title"), "공장");
  EXPECT_EQ(claim_with(page, "10일")["time"].dump(), R"({"from":"2025-05-10","to":"2025-05-10"})");
  EXPECT_FALSE(extract({"x", "글이다.", ArticleFormat::Text, "{\"tilte\": \"x\"}"}));
}

TEST(Extract, TakesTheDatelineOfAnAgency) {
  const Extracted page = extract_from(
      "(서울=가람통신) 한여울 기자 = 가람시는 버스 40대를 더 산다고 2025년 1월 3일 밝혔다.\n버스는 전기로 달린다.\n");
  EXPECT_EQ(field(page.source, "publisher"), "가람통신");
  EXPECT_EQ(field(page.source, "byline"), "한여울 기자");
  EXPECT_TRUE(statement(claim_with(page, "40대")).starts_with("가람시는"));
}

TEST(Extract, MakesAClaimOfEachFactOfASentence) {
  const auto found = extract_from(
      "솔뫼전자, 공장 이전\n솔뫼전자는 2021년 공장을 옮겼고 직원 300명을 더 뽑았다.\n그 뒤로는 조용하다.\n");
  const Json whole = claim_with(found, "옮겼고"), part = claim_with(found, "솔뫼전자는 직원 300명");
  EXPECT_EQ(field(part, "kind"), "part");
  EXPECT_EQ(part["quote"], whole["quote"]);
  EXPECT_FALSE(part.contains("time"));  // the year stands in the other clause
  EXPECT_EQ(claim_with(found, "옮겼다")["time"]["from"], "2021-01-01");
}

TEST(Extract, PutsInWordsWhatASentenceLeavesToTheOneBefore) {
  const Extracted page = extract_from(
      "솔뫼전자, 누리통신과 칩 개발\n솔뫼전자는 누리통신과 새 칩을 만들기로 했다. 두 회사가 개발하는 칩은 통신용 "
      "반도체다. 생산은 별빛반도체가 맡는다.\n"
      "달숲국은 이웃 나라의 이름에 반대한다. 그리고 그 나라의 가입을 막고 있다.\n");
  EXPECT_EQ(statement(claim_with(page, "통신용")), "솔뫼전자와 누리통신이 개발하는 칩은 통신용 반도체다.");
  EXPECT_EQ(statement(claim_with(page, "맡는다")), "솔뫼전자와 누리통신이 개발하는 칩의 생산은 별빛반도체가 맡는다.");
  EXPECT_EQ(statement(claim_with(page, "막고")), "그리고 달숲국은 그 나라의 가입을 막고 있다.");
}

TEST(Extract, NamesASpeakerWhoIsLeftOut) {
  const Extracted page = extract_from(
      "강을 다시 보다\n조사를 이끈 서이든 연구원은 “물이 맑아졌다”고 말했다. 이어 “물고기가 늘었다”고 덧붙였다.\n강은 "
      "길다.\n");
  EXPECT_EQ(field(claim_with(page, "맑아졌다"), "speaker"), "서이든 연구원");
  EXPECT_EQ(statement(claim_with(page, "늘었다")), "서이든 연구원은 “물고기가 늘었다”고 덧붙였다.");
}

TEST(Extract, NamesInFullWhoWasNamedBefore) {
  const Extracted page = extract_from(
      "솔뫼의 새 칩\n솔뫼전자와 누리통신은 새 칩을 만든다.\n두 회사의 협력은 이번이 처음이다.\n모임에는 강보라 대표가 "
      "왔다.\n강 대표는 “빨리 만들겠다”고 말했다.\n");
  EXPECT_EQ(statement(claim_with(page, "처음")), "두 회사의 협력은 솔뫼전자와 누리통신이 처음이다.");
  EXPECT_EQ(statement(claim_with(page, "만들겠다")), "강보라 대표는 “빨리 만들겠다”고 말했다.");
}

TEST(Extract, TakesHearsayForNobodysWord) {
  const Extracted page = extract_from(
      "재판 이야기\n기소장에 따르면 서른 살인 강누리는 트럭을 몰았다고 한다.\n경찰은 강누리가 웃었다고 말했다.\n그는 "
      "혐의를 부인했다.\n");
  EXPECT_EQ(field(claim_with(page, "몰았다고"), "speaker"), "");
}

TEST(Extract, TellsWhoSaysASentenceOfAQuotation) {
  const Extracted page = extract_from(
      "공장 이야기를 들었다\n\n“기계는 모두 120대입니다. 하루에 8시간 돌립니다.”\n\n이나라 공장장은 10일 가람신문과의 "
      "인터뷰에서 이같이 밝혔다.\n");
  EXPECT_EQ(field(claim_with(page, "이나라 공장장은 하루에 8시간 돌린다고"), "speaker"), "이나라 공장장");
}

TEST(Extract, CountsTimesThatPointBackFromTheDayNamedLast) {
  const Extracted page = extract_from(
      "솔뫼강 다리 착공\n홍하나 기자 | 솔뫼일보 | 입력 2025-10-28 16:42\n"
      "솔뫼시는 11월 5일 솔뫼강에 다리를 놓기 시작한다. 이날 값이 3% 올랐다고 시는 전했다.\n"
      "2022년 8월 11일 솔뫼강이 넘쳤다. 전날 비가 300㎜ 왔다. 같은 날 나루의 둑이 터졌다.\n");
  EXPECT_NE(statement(claim_with(page, "3%")).find("2025년 10월 28일 값이"), std::string::npos);
  EXPECT_NE(statement(claim_with(page, "300㎜")).find("2022년 8월 10일 비가"), std::string::npos);
  EXPECT_NE(statement(claim_with(page, "둑이")).find("2022년 8월 11일 나루의"), std::string::npos);
}

TEST(Extract, KnowsPeopleByTheirAgeAndWhoeverWasSpokenOfLast) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n초대 관장은 누리대 출신의 홍도윤(53)씨가 맡았다. 그는 “소금은 세금이었다”고 말했다.\n"
      "누리FC는 14일 이적에 합의했다고 밝혔다. 공격수 강하나(22)는 새 구단을 택했다. 그는 “뛰고 싶다”고 말했다. "
      "누리FC는 그의 빈자리를 박두리를 빌려 메운다.\n"
      "이번 선거는 남궁솔 군수가 자리를 잃으면서 치러졌다. 그는 2022년 당선됐다.\n");
  EXPECT_EQ(field(claim_with(page, "세금"), "speaker"), "홍도윤씨");
  EXPECT_EQ(field(claim_with(page, "뛰고"), "speaker"), "강하나");
  EXPECT_NE(statement(claim_with(page, "빈자리")).find("강하나의 빈자리"), std::string::npos);
  EXPECT_NE(statement(claim_with(page, "2022년")).find("남궁솔 군수는 2022년"), std::string::npos);
}

TEST(Extract, TakesForTheSpeakerWhomTheVerbOfSayingHas) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n강하나는 빵값이 오른다고 봤다.\n\n누리연구소는 강물이 준다고 했다.\n\n홍도윤 교수가 강당에서 열린 "
      "설명회에서 웃었다.\n\n홍도윤 교수가 강당에서 학생들에게 말했다.\n\n상을 세 번 탔다는 것을 덧붙이며 "
      "박두리가 말했다.\n");
  EXPECT_EQ(field(claim_with(page, "빵값"), "speaker"), "강하나");
  EXPECT_EQ(field(claim_with(page, "강물"), "speaker"), "누리연구소");
  EXPECT_EQ(field(claim_with(page, "학생들에게"), "speaker"), "홍도윤 교수");
  EXPECT_EQ(field(claim_with(page, "덧붙이며"), "speaker"), "박두리");
}

TEST(Extract, FindsWhoSpeaksBehindWhatIsSaid) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n나루로 가는 길은 “모두 막혔다”고 홍도윤 교수가 말했다. “다리도 끊겼다”고 그는 덧붙였다.\n\n토요일 "
      "강하나 시장은 배를 보낸다고 밝혔다.\n");
  EXPECT_EQ(field(claim_with(page, "모두 막혔다"), "speaker"), "홍도윤 교수");
  EXPECT_NE(statement(claim_with(page, "다리도")).find("고 홍도윤 교수는 덧붙였다"), std::string::npos);
  EXPECT_FALSE(claim_with(page, "다리도").contains("doubt"));
  EXPECT_EQ(field(claim_with(page, "배를"), "speaker"), "강하나 시장");
}

TEST(Extract, KnowsForeignersByTheirOfficeAndBySheNobodyOfTwo) {
  const Extracted page = extract_from(
      "라온섬 산불\n\n라온섬 당국은 주민 40명이 대피했다고 밝혔다. 재난관리국 대변인인 테오 마린 카사노(Teo Marin "
      "Casano)가 항구에서 설명했다. 카사노는 피해가 크다고 봤다. 그리고 그는 집 200채가 불탔다고 말했다.\n"
      "로페 마누 시장은 하나 페레스 장관을 나무랐다. 그녀는 산불에 책임이 없다고 말했다.\n"
      "왜 라온섬은 그렇게 쉽게 탔을까? 나무를 베기로 했다.\n");
  EXPECT_NE(statement(claim_with(page, "200채")).find("카사노는 집"), std::string::npos);
  EXPECT_EQ(statement(claim_with(page, "산불에 책임")).find("마누"), std::string::npos);
  EXPECT_EQ(all_statements(page).find("왜 라온섬은 나무"), std::string::npos);
}

TEST(Extract, FindsWhoIsNamedBeforeOrBehindAQuotationOfSeveralLines) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n값을 조사한 홍도윤 솔뫼연구소 소장이 말하길, \"7월에 값이 올랐습니다.\n8월에는 값이 "
      "내렸습니다.\"\n다리는 강 위에 놓였다.\n"
      "\"결코 사실이 아닙니다.\n그 글은 거짓입니다.\"라고 상을 다섯 번 수상한 강하나가 웃으며 말했다.\n");
  EXPECT_EQ(field(claim_with(page, "8월에는"), "speaker"), "홍도윤 솔뫼연구소 소장");
  EXPECT_FALSE(claim_with(page, "강 위").contains("speaker"));
  EXPECT_EQ(field(claim_with(page, "결코 사실이 아닙니다"), "speaker"), "강하나");
}

TEST(Extract, KnowsWhoSpeaksFromTheSentenceBeforeOrBehind) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n박두리 의원은 “세금이 무겁다”고 말했다.\n"
      "소금조합 대변인은 다음과 같이 말했다. '소금값은 아직 오르지 않았다. 창고에는 소금이 남았다.' 배가 다시 떴다.\n"
      "“염전은 문을 닫을 것이다.”\n강하나 씨가 말했다.\n");
  EXPECT_EQ(field(claim_with(page, "오르지"), "speaker"), "소금조합 대변인");
  EXPECT_EQ(field(claim_with(page, "남았다"), "speaker"), "소금조합 대변인");
  EXPECT_FALSE(claim_with(page, "배가 다시").contains("speaker"));
  EXPECT_EQ(field(claim_with(page, "염전"), "speaker"), "강하나 씨");
}

TEST(Extract, TakesTheTimeOfAFigureAndNotOfWhatItIsMeasuredAgainst) {
  const Extracted page = extract_from(
      "[솔뫼일보] 솔뫼 버스 손님 줄었다\n홍하나 기자 | 2025-07-02\n\n솔뫼 버스의 손님은 지난해 29만 명으로 2019년(43만 "
      "명)의 3분의 2에 그쳤다.\n"
      "나루연구소에 따르면 학생 80명과 교사 3명이 배가 아팠다. 이 가운데 12명은 병원에 갔고 2명은 입원했다.\n");
  EXPECT_EQ(claim_with(page, "3분의 2")["time"].dump(), R"({"from":"2024-01-01","to":"2024-12-31"})");
  EXPECT_EQ(statement(claim_with(page, "43만 명이다")), "2019년 솔뫼 버스의 손님은 43만 명이다.");
  EXPECT_FALSE(claim_with(page, "43만 명이다").contains("time"));
  EXPECT_NE(all_statements(page).find("학생 80명과 교사 3명 가운데 2명은 입원했다."), std::string::npos);
  EXPECT_EQ(field(page.source, "title"), "솔뫼 버스 손님 줄었다");
  EXPECT_EQ(field(page.source, "publisher"), "솔뫼일보");
}

TEST(Extract, TakesADayThatIsToComeForOneOfThisMonth) {
  const Extracted page = extract_from(
      "솔뫼 파업\n홍하나 기자 | 2025-09-22\n\n강하나(27·누리시청)가 20일 우승했다. 그는 “더 뛴다”고 말했다.\n노조는 "
      "25일부터 사흘간 파업에 들어간다. 노조는 25일 회의를 열었다.\n");
  EXPECT_EQ(statement(claim_with(page, "파업에")), "노조는 2025년 9월 25일부터 사흘간 파업에 들어간다.");
  EXPECT_EQ(claim_with(page, "파업에")["time"]["from"], "2025-09-25");
  EXPECT_EQ(claim_with(page, "회의를")["time"]["from"], "2025-08-25");
  EXPECT_EQ(field(claim_with(page, "더 뛴다"), "speaker"), "강하나");
}

TEST(Extract, CountsDaysLaterFromADayToComeOfTheSentenceBefore) {
  const auto page = extract_from(
      "섬나라 하늬에 구호선 간다\n2025년 9월 22일\n누리시는 천막을 실은 배를 24일 띄운다. 배는 사흘 뒤 하늬항에 "
      "닿는다.\n");
  EXPECT_EQ(statement(claim_with(page, "하늬항")), "배는 2025년 9월 27일 하늬항에 닿는다.");
}

TEST(Extract, NamesInFullBodiesThatAreCalledByTheirKind) {
  const Extracted page = extract_from(
      "솔뫼시, 다리 놓는다\n\n솔뫼시는 10일 솔뫼강에 다리를 놓기 시작했다. 다리는 누리도로공사가 맡는다. 시는 300억 "
      "원을 들인다.\n"
      "공사는 하루 200명을 쓴다. 공사 관계자는 “가을에 연다”고 밝혔다. 도로 공사는 소음이 크다. 공사는 내년 5월 "
      "끝난다. 당시 시의 강에는 다리가 없었다.\n");
  EXPECT_EQ(statement(claim_with(page, "300억")), "솔뫼시는 300억 원을 들인다.");
  EXPECT_EQ(statement(claim_with(page, "200명")), "누리도로공사는 하루 200명을 쓴다.");
  EXPECT_EQ(field(claim_with(page, "가을에"), "speaker"), "누리도로공사 관계자");
  EXPECT_EQ(statement(claim_with(page, "소음")), "도로 공사는 소음이 크다.");
  EXPECT_EQ(statement(claim_with(page, "끝난다")).find("누리도로공사"), std::string::npos);
}

TEST(Extract, NamesWhoSpeaksAndNobodyWhereNobodyDoes) {
  const Extracted page = extract_from(
      "솔뫼 소식\n\n나혜인 솔뫼대 총장은 “걱정을 받아들인다”면서도 “시간이 길지 않다”고 했다.\n"
      "나머지 12명의 청구는 까닭이 밝혀지지 않았다며 기각됐다.\n법원은 “값은 3만 유로(약 4000만 원)”이며 “모두 "
      "갚으라”고 판결했다고 알렸다.\n");
  EXPECT_EQ(field(claim_with(page, "나혜인 솔뫼대 총장은 시간이 길지 않다고"), "speaker"), "나혜인 솔뫼대 총장");
  EXPECT_EQ(field(claim_with(page, "12명"), "speaker"), "");
  EXPECT_EQ(all_statements(page).find("않았다고 말했다"), std::string::npos);
}

TEST(Extract, GivesEachOfTwoSpeakersInOneSentenceTheirOwn) {
  const Extracted page =
      extract_from("솔뫼 소식\n\n김하나 의원은 “돈이 모자란다”고 했고, 박두리 의원은 “돈이 남는다”고 했다.\n");
  EXPECT_EQ(field(claim_with(page, "모자란다”고 했다."), "speaker"), "김하나 의원");
  EXPECT_EQ(statement(page.claims.back()), "박두리 의원은 돈이 남는다고 했다.");
  EXPECT_EQ(field(page.claims.back(), "speaker"), "박두리 의원");
}

TEST(Extract, LearnsNamesThatTheArticleGivesInTwoWays) {
  const auto found = extract({"x",
                              "솔뫼 소식\n강물관리청(강관청)은 10일 다니엘 노바크(Daniel Novak) 국장을 불렀다.\n위성 "
                              "스타트업 해오름우주(Haeoreum "
                              "Space)와 지도 업체 바이두(百度)도 왔다.\n인공지능(AI) 예산은 3억 원(약 20만 "
                              "달러)이다.\n새 운하(Great Canal)는 길다.\n",
                              ArticleFormat::Text, ""});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->aliases,
            R"({"id": "강물관리청", "type": "org", "names": {"ko": ["강물관리청", "강관청"]}})"
            "\n"
            R"({"id": "다니엘 노바크", "type": "person", "names": {"ko": ["다니엘 노바크"], "en": ["Daniel Novak"]}})"
            "\n"
            R"({"id": "해오름우주", "type": "org", "names": {"ko": ["해오름우주"], "en": ["Haeoreum Space"]}})"
            "\n");
}

TEST(Extract, LearnsWhatPeopleAreCalledForShort) {
  const auto found =
      extract({"x",
               "솔뫼 소식\n홍도윤 솔뫼전자 대표는 “다리를 놓겠다”고 말했다. 홍 대표는 “가을에 연다”고 밝혔다.\n"
               "남궁솔 솔뫼시 국장은 “길이 좁다”고 말했다.\n한솔대 강두리 교수는 “물이 맑다”고 말했다.\n김하나 의원은 "
               "“돈이 없다”고 했고, 김두리 의원은 “돈이 "
               "있다”고 했다.\n",
               ArticleFormat::Text, ""});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->aliases, R"({"id": "강두리", "type": "person", "names": {"ko": ["강두리", "강 교수"]}})"
                            "\n"
                            R"({"id": "남궁솔", "type": "person", "names": {"ko": ["남궁솔", "남궁 국장"]}})"
                            "\n"
                            R"({"id": "홍도윤", "type": "person", "names": {"ko": ["홍도윤", "홍 대표"]}})"
                            "\n");
}

TEST(Extract, PutsTheSourceAndTheYearToFiguresBehindOthers) {
  const Extracted page = extract_from(
      "솔뫼의 우유\n가람연구소에 따르면 2021년 솔뫼시의 우유 소비량은 40만 병이다. 누리시의 소비량은 30만 병이다.\n그 "
      "밖의 것은 적다.\n");
  EXPECT_EQ(statement(claim_with(page, "가람연구소에 따르면 2021년 누리시")),
            "가람연구소에 따르면 2021년 누리시의 소비량은 30만 병이다.");
}

TEST(Extract, IsTheSameForTheSameInput) {
  const auto one = extract({"x", kPage, ArticleFormat::Guess, ""}),
             two = extract({"x", kPage, ArticleFormat::Guess, ""});
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->claims, two->claims);
}

TEST(Extract, TellsTheYearOfThen) {
  const Extracted then =
      extract_from("솔뫼에서 학교가 합쳐지는 것은 2013년 이후 처음이다. 당시 누리초등학교가 문을 닫았다.");
  const Json claim = claim_with(then, "당시");
  EXPECT_EQ(statement(claim), "2013년 당시 누리초등학교가 문을 닫았다.");
  EXPECT_EQ(claim["time"]["from"], "2013-01-01");
  const Extracted open = extract_from("솔뫼의 빚은 2013년 3억 원, 2019년 5억 원이었다. 당시 시장은 홍도윤이었다.");
  EXPECT_EQ(statement(claim_with(open, "당시")), "당시 시장은 홍도윤이었다.");
}

TEST(Extract, NamesTheShipThatIsPointedAt) {
  const Extracted out =
      extract_from("솔뫼해경에 따르면 누리호는 사고 때 13톤을 싣고 있었다. 이 배의 적재 한도는 9톤이다.");
  EXPECT_EQ(statement(claim_with(out, "적재 한도")), "누리호의 적재 한도는 9톤이다.");
  const Extracted open = extract_from("솔뫼시장은 사고 현장을 찾았다. 이 배의 적재 한도는 9톤이다.");
  EXPECT_EQ(statement(claim_with(open, "적재 한도")), "이 배의 적재 한도는 9톤이다.");
}

TEST(Extract, CountsDaysFromWhatHappenedAndNotFromWhatWasPlanned) {
  const char* meta = R"({"published": "2025-11-26"})";
  const Extracted planned = extract_from("누리호는 20일에 돌아올 예정이었다. 이날 솔뫼에서 홍도윤이 기자들과 만났다.",
                                         ArticleFormat::Guess, meta);
  EXPECT_EQ(statement(claim_with(planned, "기자들과")), "2025년 11월 26일 솔뫼에서 홍도윤이 기자들과 만났다.");
  const Extracted event =
      extract_from("강하나는 22일 결승에서 이겼다. 강하나는 경기 전날에도 상자를 날랐다.", ArticleFormat::Guess, meta);
  EXPECT_EQ(statement(claim_with(event, "상자")), "강하나는 경기 전날에도 상자를 날랐다.");
}

TEST(Extract, KeepsWhereTheSpeakerComesFrom) {
  const Extracted out = extract_from("스페인 출신의 라몬 이바라 솔뫼 감독은 “판정 탓은 하지 않겠다”고 말했다.");
  for (const Json& claim : out.claims) EXPECT_FALSE(statement(claim).starts_with("출신의")) << statement(claim);
}

TEST(Extract, TakesWhoTellsOfOthersDeedsForTheSpeaker) {
  const Extracted page = extract_from(
      "솔뫼시, 사진 공개\n솔뫼시청은 사진을 공개했고, 경찰은 달아나던 남자가 안경을 떨어뜨렸다고 말했다. 뒤는 "
      "조용하다.\n");
  EXPECT_EQ(field(claim_with(page, "안경"), "speaker"), "경찰");
}

TEST(Extract, GivesAPartTheYearThatItNames) {
  const Extracted page = extract_from(
      "솔뫼 드론 시장 커진다\n2022년 40억 원 규모였던 솔뫼의 드론 시장은 오는 2027년 90억 원으로 커질 것으로 "
      "보인다.\n");
  EXPECT_EQ(claim_with(page, "규모는 2022년")["time"]["from"], "2022-01-01");
  EXPECT_EQ(claim_with(page, "규모는 2027년")["time"]["to"], "2027-12-31");
}

TEST(Extract, GivesWhoDidSoTooTheSameWay) {
  const Extracted page = extract_from(
      "솔뫼전자 상장\n솔뫼전자는 가람증권거래소에 상장해 30억 원을 조달했다. 누리통신도 20억 원을 조달하며 눈길을 "
      "끌었다.\n");
  EXPECT_NE(all_statements(page).find("누리통신이 가람에 상장해 조달한 금액은 20억 원이다."), std::string::npos);
}

TEST(Extract, TellsANameInTwoScriptsWithoutWhatItIs) {
  const Extracted page = extract_from(
      "솔뫼전자와 도란\n솔뫼전자가 도란(Doran)을 준비했다고 한다.\n지난해 솔뫼전자가 새로운 통역 시스템 도란을 "
      "내놨다.\n");
  EXPECT_NE(all_statements(page).find("솔뫼전자가 도란을 내놨다.\n"), std::string::npos);
}

}  // namespace
}  // namespace haechi
