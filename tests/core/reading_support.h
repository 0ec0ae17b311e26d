// Statements written as one line, so that a test shows what a sentence is read as.
#ifndef HAECHI_TESTS_READING_SUPPORT_H_
#define HAECHI_TESTS_READING_SUPPORT_H_

#include <string>
#include <vector>

#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "text/utf.h"

namespace haechi {

inline const Lexicon& all_words() {
  static const std::vector<ConceptRow> rows = all_concepts();
  static const Lexicon lexicon(rows);
  return lexicon;
}

inline Statement read_sentence(const std::string& sentence) {
  const Text text = Text::from_utf8(sentence);
  return Reader(all_words()).read(text, {0, static_cast<uint32_t>(text.folded().size())});
}

/// "key:Role" a term; "!" a predicate, "-" denied, "~" passive; clauses are parted by "|".
inline std::string outline(const Statement& s) {
  static constexpr const char* kRoles[] = {"None", "Topic", "Subject", "Object", "Standard", "Agent",     "Of",    "To",
                                           "From", "At",    "By",      "With",   "Like",     "Predicate", "Quoted"};
  std::string out;
  const Term* before = nullptr;
  for (const Term& t : s.terms) {
    if (before) out += before->clause == t.clause ? " " : " | ";
    out += to_utf8(t.key) + ":" + kRoles[static_cast<size_t>(t.role)];
    if (t.predicate) out += "!";
    if (t.negated) out += "-";
    if (t.passive) out += "~";
    before = &t;
  }
  return out;
}

inline std::string speakers(const Statement& s) {
  std::string out;
  for (const Speaker& speaker : s.speakers) out += (out.empty() ? "" : " ") + to_utf8(speaker.key);
  return out;
}

}  // namespace haechi

#endif  // HAECHI_TESTS_READING_SUPPORT_H_
