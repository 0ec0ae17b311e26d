// English articles: who says a sentence, and the facts that it tells together.
#include <gtest/gtest.h>

#include "base/json_input.h"
#include "extract/byline.h"
#include "extract/english.h"
#include "haechi/extractor.h"
#include "text/utf.h"

namespace haechi {
namespace {

using Facts = std::vector<std::string>;

Facts utf8(const std::vector<std::u16string>& facts) {
  Facts out;
  for (const std::u16string& fact : facts) out.push_back(to_utf8(fact));
  return out;
}
Facts facts(std::u16string_view sentence) { return utf8(english_facts(sentence)); }
std::string speaker(std::u16string_view sentence) {
  return to_utf8(read_english_speech(sentence, without_quotes(sentence, false)).subject);
}

TEST(EnglishFacts, GivesEachVerbItsSubject) {
  EXPECT_EQ(facts(u"The mill employs 85 people and grinds 96 sacks."),
            (Facts{"The mill employs 85 people.", "The mill grinds 96 sacks."}));
  EXPECT_EQ(facts(u"Solmi's revenue rose 18% to $1.2 billion in 2024, while its profit fell 5%."),
            (Facts{"Solmi's revenue rose 18% to $1.2 billion in 2024.", "Solmi's profit fell 5%."}));
  EXPECT_EQ(facts(u"The harbor has not reopened but boats have returned."),
            (Facts{"The harbor has not reopened.", "Boats have returned."}));
  EXPECT_EQ(facts(u"The firm that runs the mill, Solmi, rejected the offer but agreed to talk."),
            (Facts{"The firm that runs the mill, Solmi, rejected the offer.",
                   "The firm that runs the mill, Solmi, agreed to talk."}));
  EXPECT_TRUE(facts(u"The mill employs cooks and bakers.").empty());
  EXPECT_TRUE(facts(u"The fire followed a storm that broke two masts and sank a boat.").empty());
}

TEST(EnglishFacts, TellsWhatIsSaidOfANounBehindAComma) {
  EXPECT_EQ(facts(u"Workers mended the roof, which had leaked since 2015, and painted 96 doors."),
            (Facts{"Workers mended the roof.", "The roof had leaked since 2015.", "Workers painted 96 doors."}));
  EXPECT_EQ(
      facts(u"The city of Nuri on Tuesday opened its first mill, which cost $34 million and is expected to run at "
            u"night."),
      (Facts{"The city of Nuri on Tuesday opened its first mill.", "The city of Nuri's first mill cost $34 million.",
             "The city of Nuri's first mill is expected to run at night."}));
  EXPECT_EQ(utf8(english_naming_facts(u"Marta Holm, a baker in Nuri, sold the mill.")),
            (Facts{"Marta Holm is a baker in Nuri."}));
  EXPECT_EQ(utf8(english_naming_facts(u"“It rains,” chief baker Marta Holm said.")),
            (Facts{"Marta Holm is chief baker."}));
}

TEST(EnglishFacts, GivesWhatIsSaidWithItsSpeaker) {
  EXPECT_EQ(facts(u"Marta Holm, a baker, said prices had fallen to $2 and called for a new mill."),
            (Facts{"Marta Holm said prices had fallen to $2.", "Marta Holm called for a new mill."}));
  EXPECT_EQ(
      facts(u"Inspectors found that the baker had worked 16 hours and ignored two warnings."),
      (Facts{"Inspectors found the baker had worked 16 hours.", "Inspectors found the baker ignored two warnings."}));
  EXPECT_EQ(facts(u"“We will sell the mill,” Mayor Owen Reed told reporters, adding that the city will buy boats."),
            (Facts{"Mayor Owen Reed said we will sell the mill.", "Mayor Owen Reed said the city will buy boats."}));
}

TEST(EnglishFacts, KnowsWhoSpeaks) {
  EXPECT_EQ(speaker(u"“It rains,” said Ilse Brandt, who heads the union."), "Ilse Brandt");
  EXPECT_EQ(speaker(u"A rival, Seagate Lines, said it would add four trips."), "Seagate Lines");
  EXPECT_EQ(speaker(u"Deputy minister Karim Sato said stocks would last."), "Karim Sato");
  EXPECT_EQ(speaker(u"The mill burned down in May."), "");
  const std::u16string_view told = u"Prices fell by a third, according to the city budget office.";
  EXPECT_EQ(to_utf8(read_english_speech(told, without_quotes(told, false)).according_to), "the city budget office");
}

TEST(EnglishFacts, ReadsAnArticle) {
  const auto found = extract({"mill",
                              "Nuri mill reopens\nBy Hana Kim | The Nuri Post | March 4, 2025\n\nNURI — Marta Holm, a "
                              "baker, said the mill had cost $2 million. "
                              "She urged the city to build two more.\nHolm said bread was cheap.\n",
                              ArticleFormat::Text, ""});
  ASSERT_TRUE(found);
  EXPECT_NE(
      found->source.find("\"byline\": \"Hana Kim\", \"publisher\": \"The Nuri Post\", \"published\": \"2025-03-04\""),
      std::string::npos)
      << found->source;
  EXPECT_NE(found->claims.find("\"Marta Holm urged the city to build two more.\""), std::string::npos) << found->claims;
  EXPECT_EQ(found->claims.find("NURI"), std::string::npos);
  const Json last = *parse_json(found->claims.substr(found->claims.rfind('\n', found->claims.size() - 2) + 1));
  EXPECT_EQ(last["speaker"], "Marta Holm");
}

}  // namespace
}  // namespace haechi
