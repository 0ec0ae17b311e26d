// Names that sound the same in different scripts.
#include <gtest/gtest.h>

#include <algorithm>

#include "search/sound.h"

#include "small_base.h"
#include "text/utf.h"

namespace haechi {
namespace {

bool alike(std::string_view name, std::string_view korean) {
  SpokenWords words;
  words.add(to_utf16(korean));
  return !words.like(to_utf16(name)).empty();
}

TEST(Sound, NamesAcrossScripts) {
  EXPECT_TRUE(alike("kovalenko", "코발렌코"));
  EXPECT_TRUE(alike("thessaloniki", "테살로니키"));
  EXPECT_TRUE(alike("marquardt", "마르카트"));
  EXPECT_TRUE(alike("サイポフ", "사이포프"));
  EXPECT_TRUE(alike("kanagawa", "かながわ"));
  EXPECT_TRUE(alike("wando", "완도"));
  EXPECT_TRUE(alike("タルビッ", "달빛"));
}

TEST(Sound, ANameInPartsMeetsTheOneWordOfHangul) {
  const Base base = small_base("[]", {{"회의는 설민호가 이끌었다."}, {"회의는 윤태겸이 이끌었다."}});
  const auto led_by = [&](std::string_view text, size_t claim) {
    const Held held(base, text);
    const auto& c = held.comparisons[claim];
    return std::any_of(c.pairs.begin(), c.pairs.end(), [&](const Pair& p) {
      return p.claim >= 0 && c.phrasing->statement.terms[static_cast<size_t>(p.claim)].unknown && p.strength > 0.5f;
    });
  };
  EXPECT_TRUE(led_by("Seol Min-ho led the meeting.", 0));
  EXPECT_FALSE(led_by("Seol Min-ho led the meeting.", 1));
  EXPECT_TRUE(led_by("ユン・テギョムが会議を率いた。", 1));
  EXPECT_FALSE(led_by("ユン・テギョムが会議を率いた。", 0));
}

TEST(Sound, HangulCarriesTheKindBehindTheName) {
  EXPECT_TRUE(alike("solmoe", "솔뫼시"));
  EXPECT_TRUE(alike("dasol", "다솔통신"));
  EXPECT_FALSE(alike("solmoe", "별빛시"));
  EXPECT_FALSE(alike("haneul", "하나시"));
}

TEST(Sound, OtherNamesAndShortOnes) {
  EXPECT_FALSE(alike("kovalenko", "코르시카"));
  EXPECT_FALSE(alike("simpson", "톰슨"));
  EXPECT_FALSE(alike("wando", "윤두"));
  EXPECT_FALSE(alike("lee", "리"));
  EXPECT_FALSE(alike("", "리"));
}

TEST(Sound, ChineseSpellsForeignNames) {
  EXPECT_TRUE(alike("罗森斯坦", "로젠스타인"));
  EXPECT_TRUE(alike("莫尔比恩", "몰비엔"));
  EXPECT_FALSE(alike("罗森斯坦", "로젠버그"));
  EXPECT_FALSE(alike("会议", "회의"));  // no name spelt by sound
}

/// The words of the text as the base's claims would have them, parted by blanks.
std::string read_for(const Base& base, std::string_view text) {
  std::string words;
  for (const Term& term : Held(base, text).said.terms) words += (words.empty() ? "" : " ") + to_utf8(term.key);
  return words;
}

TEST(Sound, NamesAreReadAsTheClaimsOwnKoreanOnes) {
  static const Base base = small_base("[]", {{"온해초등학교는 도윤강 교장이 이끈다."}, {"무진은 남해원을 이겼다."}});
  EXPECT_TRUE(read_for(base, "Mujin beat Namhaewon.").starts_with("무진 "));
  EXPECT_TRUE(read_for(base, "Mujin beat Namhaewon.").ends_with(" 남해원"));
  EXPECT_TRUE(read_for(base, "ムジンはナムヘウォンに勝った。").starts_with("무진 남해원"));
  EXPECT_TRUE(read_for(base, "温海小学举行了比赛。").starts_with("온해 "));
  EXPECT_TRUE(read_for(base, "Do Yun-gang heads the school.").starts_with("도윤강 "));
  EXPECT_TRUE(read_for(base, "Munjin lost.").starts_with("munjin "));
}

TEST(Sound, WordsInSmallLettersAreNoNames) {
  static const Base base = small_base("[]", {{"무진은 해원에 졌다."}});
  EXPECT_EQ(read_for(base, "They saw a mujin there.").find("무진"), std::string::npos);
}

TEST(Sound, AWordThatTheClaimsHaveThemselvesStays) {
  static const Base base = small_base("[]", {{.ko = "무진은 남해원을 이겼다.", .en = "Moojin beat Namhaewon."}});
  EXPECT_TRUE(read_for(base, "Moojin won.").starts_with("moojin"));
  EXPECT_TRUE(read_for(base, "ムジンは勝った。").starts_with("무진"));
}

TEST(Sound, ASurnameStandsForTheWholeForeignName) {
  constexpr std::string_view kAliases =
      R"([{"id":"soldon","type":"person","names":{"ko":["조 솔던"],"en":["Joe Soldon"]}},
          {"id":"city","type":"term","names":{"ko":["솔빛 전자"],"en":["Solbit"]}}])";
  static const Base base = small_base(kAliases, {{"솔던은 1월까지 정하겠다고 밝혔다."}, {"전자는 비싸다."}});
  const Held held(base, "Joe Soldon decides by January.");
  const auto named = [&](size_t claim) {
    const auto& terms = held.comparisons[claim].phrasing->statement.terms;
    return std::any_of(terms.begin(), terms.end(), [](const Term& t) { return t.name; });
  };
  EXPECT_TRUE(named(0));
  EXPECT_FALSE(named(1));  // its English name has no second part
  EXPECT_FALSE(held.comparisons[0].pairs.empty());
  EXPECT_GT(held.comparisons[0].pairs[0].strength, 0.9f);
}

}  // namespace
}  // namespace haechi
