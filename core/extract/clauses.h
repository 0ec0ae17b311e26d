// The clauses of a Korean sentence, and what each would end in by itself.
#ifndef HAECHI_EXTRACT_CLAUSES_H_
#define HAECHI_EXTRACT_CLAUSES_H_

#include <optional>
#include <string>
#include <vector>

#include "extract/connectives.h"
#include "extract/words.h"

namespace haechi {

/// One clause of the sentence: words [begin, end), and how it reads when it stands alone.
struct Clause {
  size_t begin = 0, end = 0;
  size_t verb = 0;       ///< the word that ends it
  std::u16string last;   ///< that word as the end of a sentence, or of what is said
  bool said = false;     ///< `last` is what somebody says: …다고
  bool marked = false;   ///< it has a tense of its own
  bool outside = false;  ///< it stands outside of what is said: 출석해 “…”라고 말했다
  bool saying = false;   ///< it ends in a verb of saying: “…”고 했고
};

/// Reads the clauses once; what it has read must outlive it.
class ClauseReader {
 public:
  explicit ClauseReader(const SentenceWords& words);

  const std::vector<Clause>& clauses() const { return clauses_; }
  /// The first word of the verb of saying over it all; 0: none.
  size_t tail_from() const { return tail_from_; }
  /// Behind the last word of what is told, the verb of saying over it aside.
  size_t told_end() const { return tail_from_ ? tail_from_ : words_.size(); }
  /// As attribution_end() and scope_end() find them.
  size_t scope() const { return scope_; }
  size_t attribution() const { return attribution_; }

  /// The first word among [begin, end) that bears the particle of a topic.
  std::optional<size_t> topic_in(size_t begin, size_t end) const;
  /// "강하나는 이겼지만, 그는 …": the topic of the first clause that a pronoun opening clause `k` means.
  std::optional<size_t> meant_by_pronoun(size_t k) const;
  /// "상을 받으면서 강하나는 웃었다": who does both, where the first verb has nobody of its own.
  std::optional<size_t> doer_of_first() const;
  /// The words among [begin, end) that bear that of a subject.
  std::vector<size_t> subjects_in(size_t begin, size_t end) const;
  /// The same without those that belong to a verb within a noun phrase there.
  std::vector<size_t> open_subjects(size_t begin, size_t end) const;
  bool is_saying(size_t begin, size_t end) const;

 private:
  size_t last_word() const { return words_.size() - 1; }
  void find_tail();
  void find_clauses();
  bool quote_follows(size_t i) const;
  std::optional<FiniteForm> copula(size_t begin, size_t i) const;
  size_t open_objects(size_t begin, size_t end) const;
  bool describes_next(size_t i) const;
  bool is_none(size_t i) const;
  bool topic_acts(size_t begin, size_t i) const;
  bool is_within_noun_phrase(size_t begin, size_t i, const FiniteForm& form) const;
  bool is_within_thing_seen(size_t begin, size_t i) const;
  std::u16string with_quote(size_t i, const std::u16string& converted) const;

  const SentenceWords& words_;
  const size_t attribution_, scope_;
  std::vector<Clause> clauses_;
  size_t tail_from_ = 0;
  std::u16string_view ending_, told_ending_;  ///< the sentence, and what is told in it, up to the predicate
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_CLAUSES_H_
