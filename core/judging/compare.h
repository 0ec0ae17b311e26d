// One sentence against one claim, slot by slot.
#ifndef HAECHI_JUDGING_COMPARE_H_
#define HAECHI_JUDGING_COMPARE_H_

#include <optional>
#include <vector>

#include "haechi/answer.h"
#include "judging/align.h"
#include "judging/cleft.h"
#include "judging/contrast_words.h"
#include "judging/figures.h"
#include "judging/name_phrase.h"
#include "judging/places.h"
#include "search/read_claims.h"

namespace haechi {

/// A slot in which the claim is incompatible with the text.
struct Conflict {
  Slot slot = Slot::Other;
  Span said;   ///< in the text; empty where it leaves the point unsaid
  Span known;  ///< in the phrasing
};

/// A slot of the text that the claim has a counterpart for.
struct Match {
  Slot slot = Slot::Other;
  Fit fit = Fit::Entailed;
  Span said, known;
};

/// From this strength on a pair of words counts as the same.
constexpr float kAligned = 0.55f;

/// What comparing found. Coverage is weighted by how rare the words are in the base.
struct Comparison {
  const ReadClaim* claim = nullptr;
  const Phrasing* phrasing = nullptr;
  std::vector<Pair> pairs;
  std::vector<float> strengths;  ///< by the text's terms: how well the claim has each, through any of its phrasings
  std::vector<float> reached;    ///< by the phrasing's terms: how well the text has each
  std::vector<Match> matches;
  std::vector<Conflict> conflicts;
  float said_covered = 0;   ///< share of the text's words that the claim has
  float said_bound = 0;     ///< the same without the words in conflict
  float known_covered = 0;  ///< share of the claim's words that the text has
  float known_bound = 0;
  float rare_unmatched = 0;  ///< weight of the heaviest word of the text that the claim lacks
  int figures_entailed = 0, figures_open = 0, figures_missing = 0;
  int times_entailed = 0, times_open = 0, times_missing = 0;
  float contradicted = 0;      ///< how well another claim binds that contradicts what this one leaves uncovered
  float settled = 0;           ///< how well another claim binds that settles what this one contradicts
  float outdone = 0;           ///< how much more of the text another claim has
  float ahead = 0;             ///< how much more of it than any other
  bool with_wordings = false;  ///< coverage counts what other wordings of the claim speak of
  bool joined = false;         ///< several claims together, each saying a part
  bool exchanged = false;      ///< two words of the text stand in each other's places
  bool turned = false;         ///< the text says it from its other end: received against sent
  bool displaced = false;      ///< one word of the text stands in another place, and another in its own
  bool stronger = false;       ///< the text asserts as fact what the claim only expects
  std::vector<bool> figure_settled, time_settled;  ///< by the text's quantities and times: entailed by the claim
  mutable std::optional<Places> places;            ///< found when it is asked for: compare_places()
  mutable std::optional<Supplanting> supplanting;  ///< the same: supplanting_names()
  mutable std::optional<bool> words_exchanged;     ///< the same: place_is_taken()
};

/// True if the claim leaves a figure or a date of the text open that another claim of the same thing contradicts: then
/// it does not support the text, however much else it shares.
bool leaves_contradicted(const Comparison& c);

class Comparer {
 public:
  /// `before`: the words of earlier sentences that may be meant again.
  Comparer(const ReadClaims& claims, const Statement& said, const Text& text, const std::vector<Term>& before = {});

  Comparison compare(const ReadClaim& claim) const;
  /// Measures coverage again, with or without what the other wordings of the claim speak of; compare() is without.
  /// True if that changes what is counted.
  bool count_wordings(Comparison& c, bool with) const;
  /// The weight of the text's term in coverage.
  float weight(size_t term) const { return weights_[term]; }
  static float claim_weight(const Term& term) { return term.weight; }
  /// The words of earlier sentences that may be meant again.
  const std::vector<Term>& before() const { return before_; }
  /// What the text singles out.
  const std::optional<Cleft>& cleft() const;
  /// What the text names.
  const std::vector<NamePhrase>& names() const;
  /// Its small words that others exclude.
  const std::vector<ContrastWord>& contrast_words() const;
  /// Who stands where in the text.
  const std::vector<Placement>& placements() const;
  /// Sets what each comparison's claim leaves or denies against what the other claims say of it.
  void relate(std::vector<Comparison>& comparisons) const;
  /// The same for what several claims say together.
  float contradiction_of(const Comparison& joined, const std::vector<Comparison>& comparisons) const;
  /// What the claims that say a part of the text each, and nothing against it, say together; `parts` are those used.
  Comparison join(const std::vector<Comparison>& comparisons, std::vector<const Comparison*>& parts) const;

 private:
  void compare_quantities(Comparison& c) const;
  struct FigurePair {
    size_t said, known;
    FigureFit fit;
  };
  void pair_figures(const Comparison& c, const std::vector<FigurePair>& fits, std::vector<FigureFit>& best,
                    std::vector<int>& with) const;
  int likeness(const Comparison& c, const Quantity& said, const Quantity& known, FigureFit fit) const;
  void compare_dates(Comparison& c) const;
  void compare_polarity(Comparison& c) const;
  bool said_as_well(const Comparison& c, size_t said) const;
  bool said_just_before(const Comparison& c, size_t said) const;
  bool is_singled_out(const Comparison& c, size_t denied) const;
  bool is_another_of_them(const Comparison& c, size_t denied) const;
  void compare_names(Comparison& c) const;
  void compare_ages(Comparison& c) const;
  bool describe_others(const Comparison& c, size_t said, size_t known) const;
  bool lies_within(const Term& a, const Term& b) const;
  void forgive_converse(Comparison& c) const;
  void compare_speakers(Comparison& c) const;
  void compare_subjects(Comparison& c) const;
  bool uncovered(const Comparison& c, Span span) const;
  void measure_coverage(Comparison& c) const;
  void match_lengths_with_distances(const Comparison& c, std::vector<FigureFit>& best,
                                    const std::vector<int>& with) const;
  Span distance_span(const Comparison& c) const;
  void measure_joined(Comparison& joined) const;
  /// True if some phrasing of the claim has the word.
  bool stands_in(const Term& term, const Comparison& c) const;
  bool told_as_done(const Term& term, const Comparison& c) const;
  bool stands_around(const Term& term, const Comparison& c) const;
  /// True if other wordings of the claim speak of a word of the text that it has not itself.
  bool wordings_tell(const Comparison& c) const;
  TermKey word_key(const Term& term) const;
  float figure_weight_at(size_t i) const;
  float added(const Comparison& c, const std::vector<float>& strengths, const std::vector<bool>& figures,
              const std::vector<bool>& times) const;

  const ReadClaims& claims_;
  const Statement& said_;
  const Text& text_;
  std::vector<Term> before_;
  std::vector<const Term*> owners_;  // of the text's quantities
  std::vector<float> weights_;
  std::vector<bool> entities_;                         // which of the text's words are
  std::vector<TermKey> keys_;                          // of the text's words as written
  mutable std::optional<std::optional<Cleft>> cleft_;  // found when it is asked for, as what follows is
  mutable std::optional<std::vector<NamePhrase>> names_;
  mutable std::optional<std::vector<ContrastWord>> contrast_words_;
  mutable std::optional<std::vector<Placement>> placements_;
};

/// True for verbs of saying and reporting: they frame a statement and are no part of it.
inline bool is_saying(const Lexicon&, const Term& term) { return term.framing || term.in(ConceptClass::Speech); }

}  // namespace haechi

#endif  // HAECHI_JUDGING_COMPARE_H_
