// The reader behind read_english: where it is in the sentence, and the steps that make terms of items.
#ifndef HAECHI_READING_ENGLISH_READER_H_
#define HAECHI_READING_ENGLISH_READER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/builder.h"
#include "reading/english.h"

namespace haechi {

class EnglishReader {
 public:
  EnglishReader(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                const std::vector<Span>& atoms);
  void run();

 private:
  using C = EnglishClass;
  using F = FunctionKind;
  using K = EnglishItem::Kind;
  using Tag = EnglishTag;

  // english.cpp: the walk over the words, marks and clauses
  void marks(const EnglishItem& item);
  void new_clause();
  void open_predicate();
  void figure();
  bool is_verb(size_t i) const;

  // english_grammar.cpp: words of grammar
  void grammar(const EnglishItem& item);
  bool multiword(const EnglishItem& item);
  void auxiliary(const EnglishItem& item);
  void light_verb();
  void infinitive();
  bool continues_that(size_t preposition) const;
  void preposition(const EnglishItem& item);
  void clause_word(const EnglishItem& item);
  bool clause_ahead() const;
  void relative();
  bool is_expletive(const EnglishItem& item) const;

  // english_negation.cpp: what is denied
  void negation(const std::u16string& w);
  bool bounds_figure() const;
  bool kept() const;
  void undo_negation();
  bool denies_infinitive(const EnglishItem& item) const;
  bool is_denied_next() const;
  bool rules_out(const EnglishItem& item) const;
  bool infinitive_ahead() const;
  bool is_too_much() const;
  void deny_infinitive();

  // english_content.cpp: words with a meaning of their own
  void content(const EnglishItem& item);
  bool standard_follows(const EnglishItem& item) const;
  Term& add(const EnglishItem& item);
  void verb(const EnglishItem& item, bool passive, bool finite);
  void free_subject();
  void set_modality(const EnglishItem& item);
  void modifier(const EnglishItem& item);
  void noun(const EnglishItem& item);
  void possessive();

  // english_speakers.cpp: who says it
  bool is_speech(const EnglishItem& item) const;
  void subject_says(size_t verb_at);
  uint32_t relative_before() const;
  void cleft_says();
  bool another_clause() const;
  void put_speaker(const Term& term);
  void end_speaker();

  size_t here() const { return out_.terms.size(); }
  const EnglishItem* next(size_t n = 1) const { return i_ + n < items_.size() ? &items_[i_ + n] : nullptr; }
  bool next_is(std::u16string_view w, size_t n = 1) const { return next(n) && next(n)->text == w; }
  bool before_is(std::u16string_view w) const { return i_ > 0 && items_[i_ - 1].text == w; }
  static bool is_be(const std::u16string& w) { return english_class(w) == C::Be; }

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const std::vector<EnglishItem> items_;
  const std::vector<EnglishTag> tags_;
  StatementBuilder builder_;
  size_t i_ = 0;
  uint8_t clause_ = 0, outer_clause_ = 0;
  size_t clause_start_ = 0;  ///< first term of the clause at hand
  size_t break_ = 0;         ///< first term behind the last place where a clause may begin
  std::optional<size_t> speaker_from_;
  std::u16string auxiliary_;
  TermRole role_ = TermRole::Subject;
  bool verb_ = false, copula_ = false, passive_ = false, relative_ = false, spoken_ = false;
  bool told_ = false;  ///< a passive verb of saying: "was reported" by whom
  bool pronoun_ = false, inverted_ = false;
  bool negate_ = false, negate_verb_ = false, unable_ = false, not_only_ = false, only_ = false;
};

}  // namespace haechi

#endif  // HAECHI_READING_ENGLISH_READER_H_
