// Names that stand where a claim has another, and that no table knows, on a small base of invented bodies and places.
#include <gtest/gtest.h>

#include <algorithm>

#include "small_base.h"

namespace haechi {
namespace {

constexpr std::string_view kAliases = R"([{"id":"lab","type":"organization","names":{"ko":["바람연구소"]}},
{"id":"ministry","type":"organization","names":{"ko":["물관리부"]}},
{"id":"school","type":"organization","names":{"ko":["가람대 별빛대학원","별빛대학원"]}},
{"id":"firm","type":"organization","names":{"ko":["누리상사"]}},
{"id":"market","type":"organization","names":{"ko":["가온 거래소"]}},
{"id":"seo","type":"person","names":{"ko":["서지우"]}}])";

const Base& base() {
  static const Base kBase = small_base(kAliases, {
                                                     {"바람연구소는 물관리부 산하 기관이다."},
                                                     {"서지우는 가람대 별빛대학원 원장이다."},
                                                     {"누리상사는 가온 거래소에 상장했다."},
                                                     {"누리상사가 상장한 직후에 시장의 평가가 나왔다."},
                                                 });
  return kBase;
}

bool taken(std::string_view text, size_t claim) {
  const Held held(base(), text);
  return place_is_taken(held.as_case(), held.comparisons[claim]);
}

bool taken_by_first(const Base& told, std::string_view text) {
  const Held held(told, text);
  return place_is_taken(held.as_case(), held.comparisons[0]);
}

TEST(PlaceTaken, ANameThatNoTableKnowsStandsForNoOther) {
  EXPECT_TRUE(taken("바람연구소는 국토안전부 산하 기관이다.", 0));
  EXPECT_TRUE(taken("바람연구소는 국토안전부 밑에 있는 기관이다.", 0));
  EXPECT_FALSE(taken("바람연구소는 물관리부 아래에 있는 기관이다.", 0));
}

TEST(PlaceTaken, TheFrontOfANameTellsWhichItIs) {
  EXPECT_TRUE(taken("서지우는 두리대 별빛대학원 원장이다.", 1));
  EXPECT_FALSE(taken("서지우는 가람대 별빛대학원 원장이다.", 1));
  EXPECT_FALSE(taken("서지우는 별빛대학원 원장이다.", 1));
}

TEST(PlaceTaken, AClaimThatLeavesThePlaceOpenBearsNothingOutWhereAnotherClaimFillsIt) {
  EXPECT_TRUE(taken("누리상사는 해솔 증시에 나란히 상장했다.", 3));
  EXPECT_FALSE(taken("누리상사는 가온 거래소에 나란히 상장했다.", 3));
}

TEST(PlaceTaken, AnotherSpellingIsNoOtherName) { EXPECT_FALSE(taken("바람연구소는 물관리처 산하 기관이다.", 0)); }

TEST(PlaceTaken, ANameBetweenTheWordsOfTheClaimsNameIsAnother) {
  const Base told = small_base("[]", {{"홍두리는 지난주 새 다리의 설계를 마쳤다."}});
  const auto is_taken = [&](std::string_view text) { return taken_by_first(told, text); };
  EXPECT_TRUE(is_taken("편가온은 지난주 새 다리의 설계를 마쳤다."));
  EXPECT_FALSE(is_taken("홍두리는 지난주 새 다리의 설계를 마쳤다."));
  EXPECT_FALSE(is_taken("홍드리는 지난주 새 다리의 설계를 마쳤다."));
}

TEST(PlaceTaken, AnotherNumberInANameIsAnotherName) {
  const Base told = small_base(R"([{"id":"phone","type":"product","names":{"ko":["물범폰"]}},
{"id":"small","type":"product","names":{"ko":["물범폰 70C"]}}])",
                               {{"물범폰 70C는 9월에 나올 예정이다."}});
  const auto is_taken = [&](std::string_view text) { return taken_by_first(told, text); };
  EXPECT_FALSE(is_taken("물범폰 70C는 9월에 나올 예정이다."));
  EXPECT_FALSE(is_taken("물범폰 70 C는 9월에 나올 예정이다."));
  EXPECT_TRUE(is_taken("물범폰 73C는 9월에 나올 예정이다."));
}

TEST(PlaceTaken, WordsInEachOthersPlacesAreNotBorneOut) {
  const Base told = small_base("[]", {{"솔뫼시 주민들은 이달 회의에서 나루시의 댐 계획을 비판했다."}});
  const auto is_taken = [&](std::string_view text) { return taken_by_first(told, text); };
  EXPECT_TRUE(is_taken("나루시 주민들은 이달 회의에서 솔뫼시의 댐 계획을 비판했다.") ||
              last_answer(told, "나루시 주민들은 이달 회의에서 솔뫼시의 댐 계획을 비판했다.").verdict !=
                  Verdict::Supported);
  EXPECT_FALSE(is_taken("솔뫼시 주민들은 이달 회의에서 나루시의 댐 계획을 비판했다."));
}

TEST(PlaceTaken, NeighboursMayHaveChangedPlaces) {
  const Base told = small_base("[]", {{"갯벌은 철새 보호를 좌우하는 조건으로 꼽힌다."}});
  const auto is_taken = [&](std::string_view text) { return taken_by_first(told, text); };
  EXPECT_TRUE(is_taken("철새는 갯벌 보호를 좌우하는 조건으로 꼽힌다."));
  EXPECT_FALSE(is_taken("갯벌은 철새 보호를 좌우하는 조건으로 꼽힌다."));
}

constexpr std::string_view kTeams = R"([{"id":"otter","type":"org","names":{"ko":["수달 구단"],"en":["Otter Club"]}},
{"id":"crane","type":"org","names":{"ko":["두루미 구단"],"en":["Crane Club"]}},
{"id":"bureau","type":"org","names":{"ko":["바다 통계청"],"en":["Bureau of Sea & Shore"]}}])";

TEST(PlaceTaken, ADoerIsAnotherInWhateverOrderTheWordsCome) {
  const Base told = small_base(
      kTeams, {{"솔뫼는 지난주 원정 경기에서 새 기록을 세웠다."}, {"나루는 새 감독을 뽑았다."}, {"솔뫼는 강하다."}});
  const auto is_taken = [&](std::string_view text) { return taken_by_first(told, text); };
  EXPECT_TRUE(is_taken("지난주 원정 경기에서 새 기록을 나루가 세웠다."));
  EXPECT_TRUE(is_taken("지난주 원정 경기에서 새 기록을 두루미 구단이 세웠다."));
  EXPECT_FALSE(is_taken("지난주 원정 경기에서 새 기록을 솔뫼가 세웠다."));
}

TEST(PlaceTaken, MarksAreNoPartOfANameInEnglish) {
  const Base told = small_base(
      kTeams, {{.ko = "바다 통계청은 어획량을 셌다.", .en = "The Bureau of Sea & Shore counted the catch."}});
  const auto named = [&](std::string_view text) {
    const Held held(told, text);
    return std::any_of(held.said.terms.begin(), held.said.terms.end(), [](const Term& t) { return t.name; });
  };
  EXPECT_TRUE(named("The Bureau of Sea & Shore counted the catch."));
  EXPECT_FALSE(named("The bureau of the shore counted the catch."));
}

TEST(PlaceTaken, ANameWithinAnotherIsNoOther) {
  const Base told = small_base(R"([{"id":"town","type":"place","names":{"ko":["가온"]}},
{"id":"market","type":"org","names":{"ko":["가온거래소"]}}])",
                               {{"누리상사는 가온거래소에 상장했다."}, {"가온은 바닷가 도시다."}});
  EXPECT_FALSE(taken_by_first(told, "누리상사가 상장한 곳은 가온이다."));
  EXPECT_FALSE(taken_by_first(told, "가온에 누리상사가 상장했다."));
}

TEST(PlaceTaken, SuchASupportIsNone) {
  EXPECT_NE(last_answer(base(), "누리상사는 해솔 증시에 나란히 상장했다.").verdict, Verdict::Supported);
  EXPECT_EQ(last_answer(base(), "누리상사는 가온 거래소에 상장했다.").verdict, Verdict::Supported);
}

}  // namespace
}  // namespace haechi
