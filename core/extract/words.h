// A Korean sentence as words, with what stands in quotation marks and brackets out of sight.
#ifndef HAECHI_EXTRACT_WORDS_H_
#define HAECHI_EXTRACT_WORDS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/conjugation.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {

class SentenceWords {
 public:
  static constexpr char16_t kQuoted = kHidden;  ///< stands for quoted text
  static constexpr char16_t kBracketed = u'|';  ///< stands for brackets and what is in them

  explicit SentenceWords(std::u16string_view sentence);
  SentenceWords(const SentenceWords&) = delete;  // its words are views of its own text
  SentenceWords& operator=(const SentenceWords&) = delete;

  size_t size() const { return words_.size(); }
  /// The word as it is written.
  std::u16string_view shown(size_t i) const { return text_.substr(words_[i].begin, words_[i].end - words_[i].begin); }
  /// The word as it is read: quotations and brackets hidden, no comma or full stop behind it.
  std::u16string_view read(size_t i) const {
    return hidden().substr(words_[i].begin, words_[i].read_end - words_[i].begin);
  }
  /// The same without the places of brackets.
  std::u16string_view bare(size_t i) const { return words_[i].bare; }
  /// topic_particle() of bare(i), which is asked for often.
  size_t topic_at(size_t i, bool opens = false) const {
    const std::u16string_view word = bare(i);
    if (word.size() < 2 || (word.back() != u'은' && word.back() != u'는' && word.back() != u'도')) return 0;
    return marked_topic_at(i, opens);
  }
  /// is_adnominal() of bare(i), the same.
  bool adnominal_at(size_t i) const { return may_be_adnominal(bare(i)) && ends_adnominal(i); }
  /// True if something quoted stands in bare(i).
  bool quotes_at(size_t i) const { return !room_.empty() && bare(i).find(kQuoted) != std::u16string_view::npos; }
  bool has_comma(size_t i) const { return hidden_[words_[i].end - 1] == u','; }
  size_t begin(size_t i) const { return words_[i].begin; }
  size_t end(size_t i) const { return words_[i].end; }
  std::u16string_view text() const { return text_; }
  std::u16string_view hidden() const { return hidden_; }
  /// False if the letter stands nowhere in the text: what a fact is told by is missing in most sentences.
  bool may_hold(char16_t c) const { return letters_.may_have(c); }
  /// False if no word ends in the letter, as it is read or bare.
  bool may_end(char16_t c) const { return ends_.may_have(c); }
  /// Words [begin, end) as they are written.
  std::u16string join(size_t begin, size_t end) const;

  /// What attribution_end() and scope_end() have found, which is asked for often.
  mutable std::optional<size_t> attribution = {}, scope = {};

 private:
  struct Word {
    uint32_t begin, end, read_end;
    mutable uint8_t topic = kUnknown, adnominal = kUnknown;
    std::u16string_view bare;
  };
  static constexpr uint8_t kUnknown = 0xFF;
  size_t marked_topic_at(size_t i, bool opens) const;
  bool ends_adnominal(size_t i) const;
  void hide_marks();
  void add_word(size_t begin, size_t end, bool may_be_bracketed);
  std::u16string_view without_places_of_brackets(std::u16string_view word);

  std::u16string_view text_, hidden_;  ///< the same where nothing is hidden
  std::u16string room_;                ///< of `hidden_` where something is
  std::u16string unbracketed_;         ///< the words that brackets stand in, without their places
  std::vector<Word> words_;
  HeldLetters letters_, ends_;  ///< of the text, and of the ends of words
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_WORDS_H_
