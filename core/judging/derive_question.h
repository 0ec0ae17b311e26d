// What a sentence asks of the figures: who is compared with whom, in which direction, by how much.
#ifndef HAECHI_JUDGING_DERIVE_QUESTION_H_
#define HAECHI_JUDGING_DERIVE_QUESTION_H_

#include <vector>

#include "judging/derive_facts.h"

namespace haechi {

/// A term of the sentence that names the owner of a fact.
struct Mention {
  size_t term = 0;  ///< in the sentence
  const Member* member = nullptr;
  bool standard = false;  ///< the one that the other is measured against
};

/// A word of comparison. English skips "more" and "most" as terms, so they are looked up apart.
struct Comparative {
  Span span;
  Arithmetic does = Arithmetic::None;
  bool predicate = false, negated = false;
};

class Question {
 public:
  Question(const ReadClaims& claims, const Text& text, const Statement& said);

  const Statement& said() const { return said_; }
  const Text& text() const { return text_; }
  const ReadClaims& claims() const { return claims_; }
  /// What the term does in arithmetic.
  Arithmetic does(size_t term) const { return does_[term]; }
  /// How much the term says about what the sentence is about.
  float weight(size_t term) const { return weights_[term]; }
  bool has(Arithmetic what) const { return any_of(all_, what); }
  /// The same, but for the words of a stretch.
  bool has(Arithmetic what, Span but) const;
  /// "보다", than: one thing is measured against another.
  bool is_measured() const;
  /// "두 살 많다", "동갑", "younger"
  bool of_ages() const;
  /// False for sentences that arithmetic has nothing to say to.
  bool asks() const;
  /// The last word that does `what`; null if there is none.
  const Comparative* last(Arithmetic what) const;
  /// Members of the family that the sentence names, in order, each once but for repeated standards.
  std::vector<Mention> mentions(const Family& family) const;
  /// True for the term that the other is measured against.
  bool marks_standard(size_t term) const;
  /// The one quantity of the sentence that `accepts`; null if there is none or several.
  template <class Accepts>
  const Quantity* only_quantity(Accepts accepts) const {
    const Quantity* found = nullptr;
    for (const Quantity& q : said_.quantities) {
      if (!accepts(q)) continue;
      if (found) return nullptr;
      found = &q;
    }
    return found;
  }

 private:
  void read_skipped_words();
  void read_figure_words();
  Arithmetic does(Span word) const;

  const ReadClaims& claims_;
  const Text& text_;
  const Statement& said_;
  std::vector<Arithmetic> does_;    // by the sentence's terms
  std::vector<float> weights_;      // the same
  std::vector<Comparative> words_;  // in order
  Arithmetic all_ = Arithmetic::None;
};

bool is_ratio(const Quantity& q);
/// Ratio or percentage.
bool is_share(const Quantity& q);
/// 100 %: out of it, every share is what it is.
bool is_unity(const Quantity& q);

}  // namespace haechi

#endif  // HAECHI_JUDGING_DERIVE_QUESTION_H_
