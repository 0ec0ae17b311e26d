// Names that sound the same in different scripts.
#include <gtest/gtest.h>

#include <algorithm>

#include "judging/sound.h"

#include "small_base.h"
#include "text/utf.h"

namespace haechi {
namespace {

bool alike(std::string_view a, std::string_view b) { return sound_alike(to_utf16(a), to_utf16(b)) >= 0.8f; }

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
  EXPECT_FALSE(alike("simpson", "simpson"));  // of one script: spelling decides
  EXPECT_FALSE(alike("", "리"));
}

}  // namespace
}  // namespace haechi
