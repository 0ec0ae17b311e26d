// The lemma of an English word.
#include <algorithm>
#include <string>

#include "lexicon/en/irregular.h"
#include "lexicon/grammar.h"

namespace haechi {
namespace {

/// Endings in the order they are tried, with what the lemma may have had in their place.
struct EnglishEnding {
  std::u16string_view ending;
  std::u16string_view replacements[3];
  uint8_t count;
  bool of_verb = false;
};
constexpr EnglishEnding kEndings[] = {
    {u"'s", {u""}, 1},        {u"ies", {u"y", u"ie"}, 2, true},  {u"sses", {u"ss"}, 1},   {u"ves", {u"f", u"fe", u"ve"}, 3},
    {u"es", {u"e", u""}, 2, true},  {u"s", {u""}, 1, true},            {u"ied", {u"y", u"ie"}, 2, true}, {u"ed", {u"e", u""}, 2, true},
    {u"ing", {u"", u"e"}, 2, true}, {u"ier", {u"y"}, 1},         {u"er", {u"", u"e"}, 2}, {u"iest", {u"y"}, 1},
    {u"est", {u"", u"e"}, 2}, {u"ily", {u"y"}, 1},         {u"ly", {u"", u"le"}, 2},
};
constexpr std::u16string_view kVowels = u"aeiou";

// Nouns made of verbs, in the order they are tried: limitation, regulation, development, approval.
constexpr EnglishEnding kNounEndings[] = {
    {u"ation", {u"", u"e", u"ate"}, 3}, {u"ion", {u"", u"e"}, 2}, {u"ment", {u"", u"e"}, 2}, {u"al", {u"", u"e"}, 2}, {u"ance", {u"", u"e"}, 2},
    {u"ism", {u"ize", u"ise"}, 2},
};
constexpr size_t kShortestVerb = 4;

bool is_double_consonant(std::u16string_view s) {
  return s.size() >= 3 && s[s.size() - 1] == s[s.size() - 2] &&
         std::u16string_view(u"bdfgklmnprt").find(s.back()) != std::u16string_view::npos;
}

FormTable irregular_table(std::span<const Irregular> rows) {
  FormTable table;
  for (size_t i = 0; i < rows.size(); ++i)
    table.add(std::u16string(rows[i].first), {static_cast<uint32_t>(i), FormKind::Word});
  table.freeze();
  return table;
}

const FormTable& irregular_verbs() {
  static const FormTable table = irregular_table(english_irregular_verbs());
  return table;
}
const FormTable& irregular_words() {
  static const FormTable table = irregular_table(english_irregular_words());
  return table;
}

/// What a word that no table knows goes back to: its regular plural.
std::u16string plain_singular(std::u16string_view word) {
  if (word.size() < 4 || !word.ends_with(u"s") || word.ends_with(u"ss") || word.ends_with(u"us") || word.ends_with(u"is"))
    return std::u16string(word);
  if (word.ends_with(u"ies") && word.size() > 4) return std::u16string(word.substr(0, word.size() - 3)) + u"y";
  for (const std::u16string_view hiss : {u"sses", u"shes", u"ches", u"xes"})
    if (word.ends_with(hiss)) return std::u16string(word.substr(0, word.size() - 2));
  return std::u16string(word.substr(0, word.size() - 1));
}

/// The verb that a noun which no table knows is made of; empty: none that is known.
std::u16string verb_of_noun(std::u16string_view noun, const FormTable& known) {
  for (const EnglishEnding& e : kNounEndings) {
    if (!noun.ends_with(e.ending)) continue;
    const std::u16string stem(noun.substr(0, noun.size() - e.ending.size()));
    for (uint8_t i = 0; i < e.count; ++i) {
      std::u16string verb = stem + std::u16string(e.replacements[i]);
      if (verb.size() >= kShortestVerb && known.find(verb)) return verb;
    }
  }
  return {};
}

}  // namespace

bool is_english_irregular_verb(std::u16string_view word) { return static_cast<bool>(irregular_verbs().find(word)); }

std::vector<std::u16string> english_verb_bases(std::u16string_view word) {
  std::vector<std::u16string> bases;
  for (const EnglishEnding& e : kEndings) {
    if (!e.of_verb || !word.ends_with(e.ending) || word.size() < e.ending.size() + 2) continue;
    const std::u16string stem(word.substr(0, word.size() - e.ending.size()));
    for (uint8_t i = 0; i < e.count; ++i) bases.push_back(stem + std::u16string(e.replacements[i]));
    if (is_double_consonant(stem)) bases.push_back(stem.substr(0, stem.size() - 1));
  }
  return bases;
}

std::u16string english_lemma(std::u16string_view word, const FormTable& known) {
  if (const auto match = irregular_verbs().find(word)) return std::u16string(english_irregular_verbs()[match.entries->id].second);
  if (const auto match = irregular_words().find(word)) return std::u16string(english_irregular_words()[match.entries->id].second);
  if (known.find(word)) return std::u16string(word);
  for (const EnglishEnding& e : kEndings) {
    if (!word.ends_with(e.ending) || word.size() < e.ending.size() + 2) continue;
    const std::u16string stem(word.substr(0, word.size() - e.ending.size()));
    for (uint8_t i = 0; i < e.count; ++i) {
      const std::u16string lemma = stem + std::u16string(e.replacements[i]);
      // Two letters are no word that grows endings, but for a verb in -e or -y: "using" is not "us".
      const bool too_short = lemma.size() < 3 || (stem.size() < 3 && kVowels.find(stem[0]) == std::u16string_view::npos && lemma == stem);
      if (!too_short && known.find(lemma)) return lemma;
    }
    if (is_double_consonant(stem) && known.find(stem.substr(0, stem.size() - 1))) return stem.substr(0, stem.size() - 1);
  }
  std::u16string singular = plain_singular(word);
  std::u16string verb = verb_of_noun(singular, known);
  return verb.empty() ? singular : verb;
}

}  // namespace haechi
