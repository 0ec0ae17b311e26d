// An English sentence as words with what each does, tagged as the reader of claims tags it.
#ifndef HAECHI_EXTRACT_ENGLISH_WORDS_H_
#define HAECHI_EXTRACT_ENGLISH_WORDS_H_

#include <string>
#include <string_view>
#include <vector>

#include "reading/english.h"

namespace haechi {

class EnglishWords {
 public:
  explicit EnglishWords(std::u16string_view sentence);

  size_t size() const { return items_.size(); }
  const EnglishItem& item(size_t i) const { return items_[i]; }
  /// In lower case.
  std::u16string_view word(size_t i) const { return items_[i].text; }
  EnglishClass cls(size_t i) const { return items_[i].cls; }
  bool is_noun(size_t i) const;
  bool is_name(size_t i) const;  ///< a word with a capital that is no word of grammar
  /// True where a finite verb begins, with the auxiliary before it.
  bool is_verb(size_t i) const { return verbs_[i]; }
  bool is_saying(size_t i) const;
  bool has_comma(size_t i) const { return items_[i].comma || items_[i].stop; }  ///< before the word
  bool follows_comma(size_t i) const;                                           ///< a comma, and no other mark
  bool is_quoted(size_t i) const;
  /// The verb of the main clause; size() if none is found.
  size_t main_verb(size_t from = 0) const;

  /// Words [begin, end) as they are written, without marks and blanks at the ends.
  std::u16string join(size_t begin, size_t end) const;
  size_t begin(size_t i) const { return places_[i].begin; }
  size_t end(size_t i) const { return places_[i].end; }
  std::u16string_view text() const { return sentence_; }

 private:
  std::u16string_view sentence_;
  std::u16string hidden_;
  std::vector<EnglishItem> items_;
  std::vector<EnglishTag> tags_;
  std::vector<Span> places_;
  std::vector<bool> verbs_;
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ENGLISH_WORDS_H_
