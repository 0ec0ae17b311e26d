#include "judging/opposition.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "judging/derive_bind.h"
#include "judging/owners.h"
#include "judging/sense.h"
#include "lexicon/poles.h"
#include "search/candidates.h"

namespace haechi {
namespace {

constexpr size_t kCandidates = 24;
constexpr float kSame = 0.7f;         // from this strength on a word counts as the other claim's
constexpr float kDenialBound = 0.6f;  // so much of what the denying claim says must the other say
constexpr float kOneWord = 0.65f;     // so much of either, but for the word in which two reports differ
constexpr float kOneNoun = 0.8f;      // where it is a common noun
constexpr int kOutright = 3;          // how far apart two forces must be: hard and can may both be true

bool is_asserted(const Statement& s) {
  return std::none_of(s.terms.begin(), s.terms.end(), [](const Term& t) { return t.in(ConceptClass::Unasserting); });
}

/// How firmly a statement asserts (above zero) or denies (below) what its predicate at `at` says: 2 done, 1 possible or
/// expected, -1 not done or hard, -2 impossible or barred; 0 neither.
int force_of(const Lexicon& lexicon, const Statement& s, size_t at, Modality claimed) {
  const Modality modality = std::max(s.modality, claimed);
  if (modality == Modality::Condition || modality == Modality::Duty || modality == Modality::Plan || !is_asserted(s))
    return 0;
  if (s.terms[at].supposed) return 0;
  const Term* negator = negator_of(lexicon, s, at);
  if (negator && s.terms[at].negated) return 0;
  if (negator) return means(lexicon, *negator, "difficult") ? -1 : -2;
  if (s.terms[at].negated) return s.terms[at].unable ? -2 : -1;
  return modality >= Modality::Estimate ? 1 : 2;
}

bool are_opposed(int force, int other) { return force * other < 0 && std::abs(force - other) >= kOutright; }

class OppositionFinder {
 public:
  OppositionFinder(const ReadClaims& claims, const ReadClaim& claim, const Phrasing& phrasing)
      : claims_(claims), lexicon_(claims.lexicon()), claim_(claim), mine_(phrasing.statement), phrasing_(phrasing) {}

  std::vector<Opposition> run() const {
    std::vector<Opposition> found;
    if (!may_be_opposed()) return found;
    for (const Hit& hit : Candidates(claims_, mine_, phrasing_.text).best(kCandidates)) {
      const ReadClaim& other = claims_.all()[hit.claim];
      if (other.source == claim_.source) continue;
      const Phrasing& theirs = other.phrasing_for(phrasing_.language);
      if (theirs.language != phrasing_.language) continue;
      std::optional<Opposition> o;
      if (may_oppose(other, theirs)) o = against(compared(other));
      if (!o) o = turned(other, theirs);
      if (o) found.push_back(*o);
    }
    return found;
  }

 private:
  struct Act {
    const Term* term;
    int force;
  };

  /// False where no claim at all can oppose this one: searching takes longer.
  bool may_be_opposed() const {
    std::vector<Act> acts;
    bool denies = false;
    for (size_t i = 0; i < mine_.terms.size(); ++i) {
      const int force = has_force(mine_.terms[i]) ? force_of(lexicon_, mine_, i, claim_.modality) : 0;
      if (force != 0) acts.push_back({&mine_.terms[i], force});
      denies |= force < 0;
    }
    const auto may_oppose = [&](const ReadClaim& other) {
      const Phrasing& theirs = other.phrasing_for(phrasing_.language);
      return other.source != claim_.source && theirs.language == phrasing_.language &&
             may_deny(acts, other, theirs.statement);
    };
    const auto& all = claims_.all();
    if (is_reported_elsewhere()) return true;
    if (denies) return std::any_of(all.begin(), all.end(), may_oppose);
    const auto& deniers = claims_.deniers();
    return std::any_of(deniers.begin(), deniers.end(), [&](uint32_t row) { return may_oppose(all[row]); });
  }
  /// Another source reports words of the same speaker.
  bool is_reported_elsewhere() const {
    const auto& all = claims_.all();
    return !claim_.speaker.empty() && std::any_of(all.begin(), all.end(), [&](const ReadClaim& other) {
      return other.source != claim_.source && claim_.speaker.meets(other.speaker);
    });
  }
  bool may_deny(const std::vector<Act>& acts, const ReadClaim& other, const Statement& theirs) const {
    for (size_t j = 0; j < theirs.terms.size(); ++j)
      for (const Act& act : acts)
        if (has_force(theirs.terms[j]) && same_word(lexicon_, *act.term, theirs.terms[j]) &&
            are_opposed(act.force, force_of(lexicon_, theirs, j, other.modality)))
          return true;
    return false;
  }

  /// False where none of the ways to oppose can apply, as a look at the words shows: comparing takes longer.
  bool may_oppose(const ReadClaim& other, const Phrasing& theirs) const {
    if (claim_.speaker.meets(other.speaker)) return true;
    for (size_t i = 0; i < mine_.terms.size(); ++i)
      for (size_t j = 0; has_force(mine_.terms[i]) && j < theirs.statement.terms.size(); ++j)
        if (opposed_force(i, other, theirs.statement, j) != 0) return true;
    return false;
  }

  /// Seldom asked for: what it takes is not kept.
  Comparison compared(const ReadClaim& other) const { return Comparer(claims_, mine_, phrasing_.text).compare(other); }

  /// may_oppose() must let through whatever one of these may find.
  std::optional<Opposition> against(const Comparison& c) const {
    if (auto o = by_force(c)) return o;
    return by_report(c);
  }

  /// The same seen from the other claim: what one leaves unsaid counts for less there.
  std::optional<Opposition> turned(const ReadClaim& other, const Phrasing& phrasing) const {
    const OppositionFinder finder(claims_, other, phrasing);
    if (!finder.may_oppose(claim_, phrasing_)) return std::nullopt;
    std::optional<Opposition> o = finder.against(finder.compared(claim_));
    if (!o) return std::nullopt;
    std::swap(o->mine, o->theirs);
    o->by = &other;
    o->phrasing = &phrasing;
    return o;
  }

  bool frames(const ReadClaim& claim, const Statement& s, const Term& t) const {
    if (is_saying(lexicon_, t) || claim.speaker.meets(t.ids) || claim.reported_by.meets(t.ids)) return true;
    return std::any_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.span.overlaps(t.span); });
  }

  bool same_speaker(const Comparison& c) const { return claim_.speaker.meets(c.claim->speaker); }

  /// One says that it is, can or will be done, the other that it is not or cannot be: impossible against will.
  std::optional<Opposition> by_force(const Comparison& c) const {
    const Statement& theirs = c.phrasing->statement;
    for (size_t i = 0; i < mine_.terms.size(); ++i)
      for (size_t j = 0; j < theirs.terms.size(); ++j)
        if (const int force = opposed_force(i, *c.claim, theirs, j); force != 0 && denies_the_same(c, i, j, force < 0))
          return Opposition{c.claim,        c.phrasing, Slot::Polarity, mine_.terms[i].span, theirs.terms[j].span,
                            same_speaker(c)};
    return std::nullopt;
  }

  bool has_force(const Term& t) const { return t.predicate && !t.attributive && !is_saying(lexicon_, t); }

  /// How firmly this claim asserts or denies its word `i` where the other does the contrary of its word `j`; else 0.
  int opposed_force(size_t i, const ReadClaim& other, const Statement& theirs, size_t j) const {
    const Term& a = mine_.terms[i];
    const Term& b = theirs.terms[j];
    if (!has_force(a) || negates(lexicon_, a)) return 0;
    if (!has_force(b) || !same_word(lexicon_, a, b)) return 0;
    const int x = force_of(lexicon_, mine_, i, claim_.modality), y = force_of(lexicon_, theirs, j, other.modality);
    return are_opposed(x, y) ? x : 0;
  }

  /// Whatever the denying claim names, the other names too, and it says most of the rest.
  bool denies_the_same(const Comparison& c, size_t i, size_t j, bool i_deny) const {
    const ReadClaim& claim = i_deny ? claim_ : *c.claim;
    const Statement& s = i_deny ? mine_ : c.phrasing->statement;
    const size_t at = i_deny ? i : j;
    float all = 0, covered = 0;
    size_t entities = 0;
    for (size_t k = 0; k < s.terms.size(); ++k) {
      const Term& t = s.terms[k];
      if (k == at || negates(lexicon_, t) || frames(claim, s, t)) continue;
      float strength = i_deny ? c.strengths[k] : c.reached[k];
      if (is_entity(claims_, t)) {
        // 한국은 만들기 어렵다: a firm has made it, told of in an article on 한국.
        if (strength < kSame && stands_around(i_deny ? *c.claim : claim_, t)) strength = 1;
        if (strength < kSame) return false;
        ++entities;
      }
      all += Comparer::claim_weight(t);
      covered += Comparer::claim_weight(t) * strength;
    }
    return entities > 0 && all > 0 && covered / all >= kDenialBound;
  }

  /// Two reports of what one person said differ in one word.
  std::optional<Opposition> by_report(const Comparison& c) const {
    if (!same_speaker(c) || c.figures_missing + c.times_missing > 0) return std::nullopt;
    const Statement& theirs = c.phrasing->statement;
    for (size_t i = 0; i < mine_.terms.size(); ++i) {
      const Term& a = mine_.terms[i];
      if (frames(claim_, mine_, a) || c.strengths[i] >= kSame || !telling(a)) continue;
      for (size_t j = 0; j < theirs.terms.size(); ++j) {
        const Term& b = theirs.terms[j];
        if (frames(*c.claim, theirs, b) || c.reached[j] >= kSame || !telling(b) || a.name != b.name ||
            (a.name && a.role != b.role))
          continue;
        const float needed = a.name ? kOneWord : kOneNoun;
        if (rest(c.strengths, mine_, claim_, i) < needed || rest(c.reached, theirs, *c.claim, j) < needed) continue;
        return Opposition{c.claim, c.phrasing, a.name ? Slot::Entity : Slot::Other, a.span, b.span, true};
      }
    }
    return std::nullopt;
  }

  bool telling(const Term& t) const { return !t.predicate && Comparer::claim_weight(t) > kTelling; }

  float rest(const std::vector<float>& strengths, const Statement& s, const ReadClaim& claim, size_t but) const {
    float all = 0, covered = 0;
    for (size_t k = 0; k < s.terms.size(); ++k) {
      if (k == but || frames(claim, s, s.terms[k])) continue;
      all += Comparer::claim_weight(s.terms[k]);
      covered += Comparer::claim_weight(s.terms[k]) * strengths[k];
    }
    return all > 0 ? covered / all : 0;
  }

  static constexpr float kTelling = 0.4f;  // a word that tells reports apart weighs so much

  const ReadClaims& claims_;
  const Lexicon& lexicon_;
  const ReadClaim& claim_;
  const Statement& mine_;
  const Phrasing& phrasing_;
};

}  // namespace

std::vector<Opposition> oppositions_of(const ReadClaims& claims, const ReadClaim& claim, Language language) {
  return OppositionFinder(claims, claim, claim.phrasing_for(language)).run();
}

}  // namespace haechi
