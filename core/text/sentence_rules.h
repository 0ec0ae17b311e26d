// Unicode's rules of where sentences end (UAX #29), run from the tables that ICU compiles them to: ICU's own iterators
// go back and forth in texts of any kind, which takes a page ten times as much code.
#ifndef HAECHI_TEXT_SENTENCE_RULES_H_
#define HAECHI_TEXT_SENTENCE_RULES_H_

#include <unicode/ucptrie.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace haechi {

/// A machine that reads a sentence character by character, by the class of each.
class SentenceRules {
 public:
  /// ICU's tables; without them a text is one sentence.
  SentenceRules();

  /// Where the sentence that begins at `begin` ends: behind it, at the text's end at the latest.
  size_t end_of(std::u16string_view text, size_t begin) const;

 private:
  const uint8_t* row(unsigned state) const { return rows_ + state * row_size_; }

  unsigned class_at(std::u16string_view text, size_t& at) const;

  const UCPTrie* classes_ = nullptr;
  const uint8_t* rows_ = nullptr;  ///< what a state accepts, then the next state by class
  uint32_t row_size_ = 0;
  unsigned hangul_ = 0;  ///< the class of syllables
};

}  // namespace haechi

#endif  // HAECHI_TEXT_SENTENCE_RULES_H_
