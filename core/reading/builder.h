// Puts a Statement together while a language's reader walks over its words.
#ifndef HAECHI_READING_BUILDER_H_
#define HAECHI_READING_BUILDER_H_

#include "lexicon/grammar.h"
#include "reading/statement.h"

namespace haechi {

class StatementBuilder {
 public:
  StatementBuilder(const Text&, Statement& out) : out_(out) {}

  /// Adds a content word; pending marks (negation, role) apply to it.
  Term& add_term(Span span, const IdSet& ids, std::u16string_view key, bool name, bool unknown);
  /// Starts a new run of words that will share one particle.
  void begin_group() { group_ = out_.terms.size(); }
  /// The role of every word since begin_group().
  void give_role(TermRole role, bool only);
  void next_clause();
  /// What a word of grammar does; `before` tells whether the words it marks stand before it (ko, ja) or after (en, zh).
  void apply(FunctionKind kind, Span span, bool marks_before);

  Term* last() { return out_.terms.empty() ? nullptr : &out_.terms.back(); }
  void mark_predicate(bool passive);
  void negate_last();
  /// The words since begin_group() said it.
  void mark_speaker(bool outlet = false);
  bool group_empty() const { return group_ >= out_.terms.size(); }

 private:
  void modality(Modality m) {
    if (m > out_.modality) out_.modality = m;
  }

  Statement& out_;
  size_t group_ = 0;
  uint8_t clause_ = 0;
  bool negate_next_ = false;
  bool only_next_ = false;
  bool speaker_next_ = false;
  TermRole role_next_ = TermRole::None;
};

void read_segmented(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                    const FormTable* korean, const std::vector<Span>& atoms);
void read_english(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                  const std::vector<Span>& atoms);
/// A forecast or a hope is marked by its verb as well: 내다봤다, expects.
void read_modality(Statement& out);
/// Puts the denial of a noun on what it denies: 다친 사람은 없다, 사망자와 실종자는 없다, 没有人出席.
void read_denials(const Text& text, Statement& out);
/// "수출하지 못하게 막다" blocks the export: its negation only repeats what the verb says.
void read_pleonasm(const Text& text, Statement& out);

}  // namespace haechi

#endif  // HAECHI_READING_BUILDER_H_
