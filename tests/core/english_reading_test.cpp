// English sentences as statements: roles, negation, passive, clauses, modality, speakers.
#include <gtest/gtest.h>

#include "reading_support.h"

namespace haechi {
namespace {

struct Case {
  const char* sentence;
  const char* outline;
};
class EnglishOutline : public testing::TestWithParam<Case> {};
TEST_P(EnglishOutline, IsRead) {
  EXPECT_EQ(outline(read_sentence(GetParam().sentence)), GetParam().outline) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(
    Roles, EnglishOutline,
    testing::Values(
        Case{"The regulator fined the bank in March.", "regulator:Subject fine:Predicate! bank:Object"},
        Case{"The bank was fined by the regulator.", "bank:Subject fine:Predicate!~ regulator:Agent"},
        Case{"Toyota's revenue is higher than Honda's revenue.",
             "toyota:Of revenue:Subject higher:Predicate! honda:Of revenue:Standard"},
        Case{"Toyota's revenue exceeds that of Honda.", "toyota:Of revenue:Subject exceed:Predicate! honda:Object"},
        Case{"Prices in Japan are higher than those in Korea.",
             "prices:Subject japan:At higher:Predicate! korea:Standard"},
        Case{"The company behind the app is based in Korea.", "company:Subject app:Of base:Predicate!~ korea:At"},
        Case{"China remains behind Japan.", "china:Subject japan:Standard"},
        Case{"In its report Japan praised the bank.", "report:At japan:Subject praise:Predicate! bank:Object"},
        Case{"Compared with Japan, exports from Korea grew.",
             "japan:Standard export:Subject korea:From grow:Predicate!"}));

INSTANTIATE_TEST_SUITE_P(Names, EnglishOutline,
                         testing::Values(Case{"The bank praised Shin Do-won.",
                                              "bank:Subject praise:Predicate! shin do-won:Object"},
                                         Case{"On Monday So-yul Kim sold the bank.",
                                              "so-yul:Subject kim:Subject sell:Predicate! bank:Object"},
                                         Case{"The bank sold KQ-301.", "bank:Subject sell:Predicate! kq-301:Object"},
                                         Case{"A Seoul-based bank sold rice.",
                                              "seoul:Subject base:Subject bank:Subject sell:Predicate! rice:Object"}));

INSTANTIATE_TEST_SUITE_P(
    Negation, EnglishOutline,
    testing::Values(Case{"The bank was not fined by the regulator.", "bank:Subject fine:Predicate!-~ regulator:Agent"},
                    Case{"Neither Japan nor Korea signed the treaty.",
                         "japan:Subject korea:Subject sign:Predicate!- treaty:Object"},
                    Case{"The bank can no longer sell rice.", "bank:Subject sell:Predicate!- rice:Object"},
                    Case{"The rice was too dear to sell.", "rice:Subject dear:Predicate! sell:Predicate!-"},
                    Case{"The bank has yet to sell rice.", "bank:Subject sell:Predicate!- rice:Object"},
                    Case{"There is no way that Japan wins.", "japan:Subject win:Predicate!-"},
                    Case{"The law made it impossible for Japan to sell rice.",
                         "law:Subject japan:Subject sell:Predicate!- rice:Object"},
                    Case{"It is not impossible for Japan to win.", "japan:Subject win:Predicate!"},
                    Case{"The bank did not open until 2019.", "bank:Subject open:Predicate!"},
                    Case{"Not only Japan but also Korea sold rice.",
                         "japan:Subject korea:Subject sell:Predicate! rice:Object"}));

INSTANTIATE_TEST_SUITE_P(
    Clauses, EnglishOutline,
    testing::Values(
        Case{"The court said the company broke the law.",
             "court:Subject say:Predicate! | company:Subject break:Predicate! law:Object"},
        Case{"\"We will not sell the bank,\" said Reuters.",
             "sell:Predicate!- bank:Object say:Predicate! reuters:Subject"},
        Case{"Exports rose, but imports fell.", "export:Subject rise:Predicate! | import:Subject fall:Predicate!"},
        Case{"The phone, which is made in Korea, beats its rivals.",
             "phone:Subject | korea:At | beat:Predicate! rival:Object"},
        Case{"The chips sold in Japan are expensive.", "chip:Subject sell:Predicate!~ japan:At expensive:Predicate!"}));

INSTANTIATE_TEST_SUITE_P(NounsOfVerbs, EnglishOutline,
                         testing::Values(Case{"The compilations sold.", "compile:Subject sell:Predicate!"},
                                         Case{"The cement sold.", "cement:Subject sell:Predicate!"}));

INSTANTIATE_TEST_SUITE_P(
    Words, EnglishOutline,
    testing::Values(Case{"It helps us.", "help:Predicate!"},
                    Case{"US exports fell.", "us:Subject export:Subject fall:Predicate!"},
                    Case{"Using robots, the factory produces cars.",
                         "use:Predicate! robot:Object factory:Subject produce:Predicate! car:Object"}));

TEST(EnglishModality, IsRead) {
  EXPECT_EQ(read_sentence("The plant may open in May.").modality, Modality::Possibility);
  EXPECT_EQ(read_sentence("The plant is expected to open in May.").modality, Modality::Forecast);
  EXPECT_EQ(read_sentence("The ministry plans to raise taxes.").modality, Modality::Plan);
  EXPECT_EQ(read_sentence("The bank is said to be for sale.").modality, Modality::Hearsay);
  EXPECT_EQ(read_sentence("The bank must raise money.").modality, Modality::Duty);
  EXPECT_EQ(read_sentence("The chance that the plant opens is 20%.").modality, Modality::Forecast);
  EXPECT_EQ(read_sentence("The bank can no longer open.").modality, Modality::Fact);
  EXPECT_EQ(read_sentence("The project opened in Japan.").modality, Modality::Fact);
}

TEST(EnglishSpeakers, AreSubjectsOfVerbsOfSaying) {
  EXPECT_EQ(speakers(read_sentence("According to Reuters, exports fell.")), "reuters");
  EXPECT_EQ(speakers(read_sentence("\"We will not sell the bank,\" said Reuters.")), "reuters");
  EXPECT_EQ(speakers(read_sentence("The court said the company broke the law.")), "court");
  EXPECT_EQ(speakers(read_sentence("Reuters, who bought Samsung, said the company broke the law.")), "reuters");
  EXPECT_EQ(speakers(read_sentence("That the company broke the law was reported by Reuters.")), "reuters");
  EXPECT_EQ(speakers(read_sentence("It was Reuters who said the company broke the law.")), "reuters");
  EXPECT_EQ(speakers(read_sentence("The bank was fined by the court.")), "");
}

TEST(EnglishPronouns, OfWhatFollowsStandForNothingBefore) {
  EXPECT_FALSE(read_sentence("It was said that the bank broke the law.").has_pronoun);
  EXPECT_TRUE(read_sentence("It broke the law.").has_pronoun);
}

TEST(EnglishTimes, YearsThatActAndNeighbouringLengths) {
  const Statement year = read_sentence("The bank said 2024 would be hard.");
  ASSERT_EQ(year.times.size(), 1u);
  EXPECT_EQ(year.times[0].year, 2024);
  const Statement length = read_sentence("The bank can open within a year or two.");
  ASSERT_EQ(length.times.size(), 1u);
  ASSERT_TRUE(length.times[0].offset);
  EXPECT_EQ(length.times[0].offset->max, 2);
  EXPECT_TRUE(length.quantities.empty());
}

TEST(EnglishQuestion, ThatTakesItForTrueStatesIt) {
  EXPECT_FALSE(read_sentence("So Japan is selling rice again?").question);
}

TEST(EnglishQuestion, SubjectBehindTheAuxiliary) {
  const Statement s = read_sentence("Is Japan selling rice?");
  EXPECT_TRUE(s.question);
  EXPECT_EQ(outline(s), "japan:Subject sell:Predicate! rice:Object");
}

}  // namespace
}  // namespace haechi
