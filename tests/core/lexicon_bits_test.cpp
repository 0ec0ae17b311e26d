// What the lexicon tells by bits: classes of concepts, and which two can have to do with each other.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "lexicon/concepts/all_concepts.h"
#include "lexicon/exclusive.h"
#include "text/letters.h"
#include "text/words.h"

namespace haechi {
namespace {

const Lexicon& whole_lexicon() {
  static const Lexicon lexicon(all_concepts());
  return lexicon;
}

void expect_rows(std::string_view names) {
  while (!names.empty()) {
    const std::string_view name = names.substr(0, names.find(' '));
    EXPECT_NE(whole_lexicon().find(name), 0u) << "\"" << name << "\" is listed and is no row";
    names.remove_prefix(std::min(names.size(), name.size() + 1));
  }
}

TEST(LexiconBits, ClassesListRowsThatAreThere) {
  for (const auto lists : {general_classes(), exclusive_classes(), addition_classes(), pole_classes()})
    for (const ClassList& list : lists) expect_rows(list.names);
  for (const OfficeList& list : office_lists()) expect_rows(list.names);
  for (const ArithmeticList& list : arithmetic_lists()) expect_rows(list.names);
  for (const Scale& scale : scales()) expect_rows(scale.upper), expect_rows(scale.lower);
}

TEST(LexiconBits, ClassesMarkTheirConcepts) {
  const auto classes = [](std::string_view name) { return whole_lexicon().concept_at(whole_lexicon().find(name)); };
  EXPECT_TRUE(classes("announce").in(ConceptClass::Speech));
  EXPECT_TRUE(classes("announce").in(ConceptClass::Event));
  EXPECT_FALSE(classes("increase").in(ConceptClass::Speech));
  EXPECT_EQ(classes("found").office, classes("founder").office);
  EXPECT_EQ(classes("largest").does, Arithmetic::First | Arithmetic::Above);
  EXPECT_TRUE(classes("increase").ends.faces(classes("decrease").ends));
}

/// Every concept that relation() finds from `id`, by the ways it takes.
std::set<ConceptId> related_to(ConceptId id) {
  const Lexicon& lexicon = whole_lexicon();
  const Concept& c = lexicon.concept_at(id);
  std::set<ConceptId> all;
  for (const auto* list : {&c.opposite, &c.converse, &c.near, &c.broader}) all.insert(list->begin(), list->end());
  for (const ConceptId up : c.broader) {
    const Concept& kind = lexicon.concept_at(up);
    for (const ConceptId opposite : kind.opposite)  // of names that of a whole is none of its parts
      if (!c.is_name || !lexicon.concept_at(opposite).is_name) all.insert(opposite);
    if (up == c.broader.front()) all.insert(kind.broader.begin(), kind.broader.end());
  }
  for (const ConceptId near : c.near)
    all.insert(lexicon.concept_at(near).opposite.begin(), lexicon.concept_at(near).opposite.end());
  all.erase(id);
  return all;
}

TEST(LexiconBits, PassOverNoRelatedPair) {
  const Lexicon& lexicon = whole_lexicon();
  for (ConceptId id = 1; id < lexicon.size(); ++id)
    for (const ConceptId other : related_to(id)) {
      EXPECT_NE(lexicon.relation(id, other), Relation::None)
          << lexicon.concept_at(id).name << ' ' << lexicon.concept_at(other).name;
      EXPECT_NE(lexicon.relation(other, id), Relation::None)
          << lexicon.concept_at(other).name << ' ' << lexicon.concept_at(id).name;
    }
}

TEST(LexiconBits, PassOverNoPairOnOneScale) {
  const Lexicon& lexicon = whole_lexicon();
  std::vector<ConceptId> ends;
  for (ConceptId id = 1; id < lexicon.size(); ++id)
    if (lexicon.concept_at(id).ends.any()) ends.push_back(id);
  ASSERT_GT(ends.size(), 100u);
  for (const ConceptId a : ends)
    for (const ConceptId b : ends) {
      const Concept &x = lexicon.concept_at(a), &y = lexicon.concept_at(b);
      const bool shared = x.ends.faces(y.ends) || x.ends.joins(y.ends);
      EXPECT_TRUE(!shared || x.reach.meets(y.reach)) << x.name << ' ' << y.name;
    }
}

TEST(LexiconBits, TheContraryOfASynonymIsAContrary) {
  const std::vector<ConceptRow> rows = {
      {"rise", "", "", "", "", "opp:fall"}, {"fall", "", "", "", "", ""}, {"go-up", "", "", "", "", "near:rise"}};
  const Lexicon lexicon(rows);
  EXPECT_EQ(lexicon.relation(lexicon.find("go-up"), lexicon.find("fall")), Relation::Opposite);
  EXPECT_EQ(lexicon.relation(lexicon.find("fall"), lexicon.find("go-up")), Relation::Opposite);
}

TEST(LexiconBits, AKindStandsWhereItsGenusDoes) {
  const std::vector<ConceptRow> rows = {
      {"resume", "", "", "", "", ""}, {"stop", "", "", "", "", ""}, {"reopen-road", "", "", "", "", "is:resume"}};
  const Lexicon lexicon(rows);
  const Concept& kind = lexicon.concept_at(lexicon.find("reopen-road"));
  EXPECT_TRUE(kind.ends.faces(lexicon.concept_at(lexicon.find("stop")).ends));
  EXPECT_FALSE(kind.on_scale);
}

TEST(LexiconBits, PassOverMostPairs) {
  const Lexicon& lexicon = whole_lexicon();
  size_t met = 0, pairs = 0;
  for (ConceptId a = 1; a < lexicon.size(); a += 7)
    for (ConceptId b = 1; b < lexicon.size(); b += 11) met += lexicon.reach_of(a).meets(lexicon.reach_of(b)), ++pairs;
  EXPECT_LT(met * 5, pairs);
}

TEST(LetterSet, HasItsLettersAlone) {
  constexpr LetterSet set(u"가나다,");
  for (uint32_t c = 0; c < 0x10000; ++c) {
    const auto unit = static_cast<char16_t>(c);
    EXPECT_EQ(set.has(unit), std::u16string_view(u"가나다,").find(unit) != std::u16string_view::npos) << c;
  }
}

TEST(HasAny, FindsWordsWhereverTheyStand) {
  constexpr std::u16string_view words[] = {u"때문", u"due to", u"因"};
  EXPECT_TRUE(has_any(u"비 때문", words));
  EXPECT_TRUE(has_any(u"due to rain", words));
  EXPECT_TRUE(has_any(u"原因", words));
  EXPECT_FALSE(has_any(u"때 문 due", words));
  EXPECT_FALSE(has_any(u"", words));
  EXPECT_FALSE(has_any(u"비", {}));
}

}  // namespace
}  // namespace haechi
