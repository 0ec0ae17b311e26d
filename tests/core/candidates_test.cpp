#include "search/candidates.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "search/letters.h"
#include "small_base.h"

namespace haechi {
namespace {

/// The row of the claim that the search puts first.
uint32_t first_of(const Base& base, std::string_view sentence) {
  const Held held(base, sentence, Held::Against::Candidates);
  const auto hits = Candidates(base.claims(), held.said, held.text).best(1);
  return hits.size() == 1 ? base.claims().all()[hits.front().claim].claim : base.claims().all().size();
}

Marks marks_in(const Base& base, std::string_view sentence) {
  const Held held(base, sentence);
  return marks_of(held.text, held.said);
}

const Base& buses() {
  static const Base base = small_base("[]", {{.ko = "솔빛시의 버스는 한 해 250만 명을 태운다."},
                                             {.ko = "솔빛시의 버스는 한 해 430만 명을 태운다."},
                                             {.ko = "새 다리를 매일 건너는 사람이 늘었다."},
                                             {.ko = "다리 아래에서 사람들이 매일 낚시를 한다."}});
  return base;
}

TEST(Letters, NoPairReachesOverABlank) {
  const Text apart = Text::from_utf8("가나 다라"), together = Text::from_utf8("가나다라");
  EXPECT_EQ(letter_pairs(apart.folded()).size(), 2u);
  EXPECT_EQ(letter_pairs(together.folded()).size(), 3u);
}

TEST(Letters, EveryWordStartsOnce) { EXPECT_EQ(marks_in(buses(), "마을 버스가 마을에 섰다").starts.size(), 3u); }

TEST(Letters, AnEndingThatIsAConsonantKeepsTheOpenLetters) {
  EXPECT_NE(letter_pairs(u"건너"), letter_pairs(u"건넌"));
  EXPECT_EQ(marks_in(buses(), "길을 떠나").open, marks_in(buses(), "길을 떠난").open);
}

TEST(Letters, AFigureIsTheSameHoweverItIsWritten) {
  const auto written = marks_in(buses(), "승객은 430만 명이다.").figures;
  ASSERT_EQ(written.size(), 1u);
  EXPECT_EQ(marks_in(buses(), "승객은 4,300,000명이다.").figures, written);
  EXPECT_NE(marks_in(buses(), "승객은 250만 명이다.").figures, written);
}

TEST(Candidates, TheClaimWithTheSameFigureComesFirst) {
  EXPECT_EQ(first_of(buses(), "솔빛시 버스가 해마다 태우는 사람은 4,300,000명이다."), 1u);
  EXPECT_EQ(first_of(buses(), "솔빛시 버스가 해마다 태우는 사람은 2,500,000명이다."), 0u);
}

TEST(Candidates, AsManyAsAskedFor) {
  const Held held(buses(), "솔빛시의 버스는 매일 다리를 건넌다.");
  EXPECT_EQ(Candidates(buses().claims(), held.said, held.text).best(2).size(), 2u);
}

}  // namespace
}  // namespace haechi
