#include "judging/sentence.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "judging/by_source.h"
#include "judging/derive.h"
#include "judging/few_claims.h"
#include "judging/model.h"
#include "judging/opposition.h"
#include "judging/owners.h"
#include "judging/parts.h"
#include "judging/rules.h"
#include "judging/sense.h"
#include "judging/swapped.h"
#include "search/candidates.h"
#include "text/sort.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr size_t kCandidates = 32;
constexpr float kSameButOne = 0.85f;   // so much of the text must a further support have to be opposed as well
constexpr float kRuledDispute = 0.8f;  // so sure a support stands against a ruling from another source
constexpr float kSamePoint = 0.7f;     // so alike a word of the text is the one about which sources differ
constexpr float kNamed = 0.5f;         // from this strength on the text has a name of the claim
constexpr float kAsNear = 0.75f;       // so much of what the first evidence says must further evidence say
constexpr float kHalf = 0.5f;          // a claim with less of the text tells little of who did it to whom
constexpr float kSaysEnough = 0.25f;   // so much of the text must a claim have that bears it out
constexpr float kMostly = 0.6f;        // from such a share of it on a claim is about what the text says
constexpr float kRelated = 0.45f;      // from this coverage on the base is about the subject

}  // namespace

bool is_checkable(const Statement& s) {
  if (s.question || s.wish) return false;
  size_t content = 0;
  for (const Term& t : s.terms) content += t.name ? 2 : 1;
  return content >= 2 || !s.quantities.empty();
}

namespace {

/// A comparison and its score for its stance.
struct Judged {
  const Comparison* comparison = nullptr;
  float score = kNoClaim;
};

TextRange range_of(const Text& text, Span span) {
  const Span pasted = text.to_pasted(span);
  return {pasted.begin, pasted.end};
}

std::string words_of(const Text& text, Span span) {
  const Span pasted = text.to_pasted(span);
  return to_utf8(std::u16string_view(text.pasted()).substr(pasted.begin, pasted.length()));
}

Evidence evidence_of(const Text& text, const Comparison& c, Stance stance, float score) {
  Evidence e;
  e.claim = c.claim->claim;
  e.language = std::string(code_of(c.phrasing->language));
  e.stance = stance;
  e.score = score;
  for (const Match& m : c.matches) {
    const SlotRelation relation = m.fit == Fit::Entailed      ? SlotRelation::Entailed
                                  : m.fit == Fit::Contradicts ? SlotRelation::Contradicts
                                                              : SlotRelation::Open;
    e.slots.push_back({m.slot, relation, range_of(text, m.said), range_of(c.phrasing->text, m.known)});
  }
  for (const Conflict& k : c.conflicts)
    if (k.slot != Slot::Number && k.slot != Slot::Unit && k.slot != Slot::Date)
      e.slots.push_back(
          {k.slot, SlotRelation::Contradicts, range_of(text, k.said), range_of(c.phrasing->text, k.known)});
  return e;
}

class SentenceJudge {
 public:
  SentenceJudge(const ReadClaims& claims, const BaseView& view, const Text& text, const Statement& said,
                const Context& context)
      : claims_(claims),
        view_(view),
        text_(text),
        said_(said),
        comparer_(claims, said, text, context.terms),
        few_(has_few_claims(claims)) {}

  SentenceAnswer run() {
    out_.range = range_of(text_, said_.span);
    out_.checkable = is_checkable(said_);
    if (!out_.checkable) return unknown(UnknownReason::Opinion, 0.9);
    const Candidates candidates(claims_, said_, text_);
    comparisons_.reserve(2 * kCandidates);  // for this sentence and for the one before it
    for (const Hit& hit : candidates.best(kCandidates, comparer_.before()))
      comparisons_.push_back(comparer_.compare(claims_.all()[hit.claim]));
    derived_ = derive(claims_, text_, said_, candidates, &reckoned_);
    comparer_.relate(comparisons_);
    find_exchanged();
    collect();
    if (!settle_derived()) {
      if (!settle_ruled()) decide();
      oppose();
    }
    return out_;
  }

 private:
  SentenceAnswer unknown(UnknownReason reason, double confidence) {
    out_.verdict = Verdict::Unknown;
    out_.unknown_reason = reason;
    out_.confidence = confidence;
    return out_;
  }

  void find_exchanged() {
    const bool crossed = find_crossing(sentence()).has_value();
    for (Comparison& c : comparisons_) {
      const Places places = c.said_covered >= kHalf ? compare_places(sentence(), c) : Places();
      c.exchanged = crossed || places.swap;
      c.displaced = places.displaced;
    }
  }

  void collect() {
    for (const Comparison& c : comparisons_) {
      const Features f = features_of(comparer_, c, claims_.lexicon(), said_);
      if (!c.conflicts.empty()) {
        const float score = refute_score(f);
        if (few_ && !denies_one_point(sentence(), c, probabilities(kNoClaim, score).refuted)) continue;
        if (!cannot_refute(sentence(), c)) refuting_.push_back({&c, score});
        continue;
      }
      const float score = support_score(f);
      if (few_ && !bears_out_entirely(sentence(), c, probabilities(score, kNoClaim).supported)) continue;
      if (!cannot_support(sentence(), c, probabilities(score, kNoClaim).supported)) supporting_.push_back({&c, score});
    }
    const auto better = [](const Judged& a, const Judged& b) { return a.score > b.score; };
    sort_few(supporting_, better);
    sort_few(refuting_, better);
    if (!supporting_.empty()) support_ = supporting_.front().score;
    if (!refuting_.empty()) refutation_ = refuting_.front().score;
    prefer_telling();
    join_supports();
    p_ = probabilities(support_, refutation_);
  }

  /// Several claims that each say a part of the sentence, and nothing against it, say it together.
  void join_supports() {
    std::vector<const Comparison*> parts;
    joined_ = comparer_.join(comparisons_, parts);
    if (parts.size() < 2 || few_) return;
    joined_.contradicted = comparer_.contradiction_of(joined_, comparisons_);
    if (says_more(sentence(), joined_) || lacks_bearer(sentence(), joined_) || lacks_filler(sentence(), joined_))
      return;
    if (std::any_of(comparisons_.begin(), comparisons_.end(),
                    [](const Comparison& c) { return c.exchanged || (c.displaced && c.known_covered >= kMostly); }))
      return;
    const float together = support_score(features_of(comparer_, joined_, claims_.lexicon(), said_));
    if (together <= support_) return;
    support_ = together;
    parts_ = true;
    supporting_.clear();
    for (const Comparison* part : parts) supporting_.push_back({part, together});
  }

  /// A figure that arithmetic over claims gives is not held against the text, though the arithmetic may not be its own.
  bool is_reckoned(Span figure) const {
    return std::any_of(reckoned_.begin(), reckoned_.end(), [&](Span s) { return s.overlaps(figure); });
  }
  bool is_reckoned(const Comparison& c) const {
    return std::any_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) { return is_reckoned(k.said); });
  }

  Case sentence() const { return {claims_, text_, said_, comparer_, comparisons_}; }

  /// The best support by a claim other than the one that a rule has looked into.
  Judged support_beside(const Comparison& ruled) const {
    for (const Judged& j : supporting_)
      if (j.comparison->claim != ruled.claim) return j;
    return {};
  }

  /// What a rule sees denied, unless the text is borne out more surely: by another source, then they stand against each
  /// other.
  bool settle_ruled() {
    const std::optional<Ruling> r = apply_rules(sentence());
    if (!r || is_reckoned(r->said)) return false;
    if (few_ && r->slot == Slot::Polarity && !denies_one_point(sentence(), *r->comparison, r->strength)) {
      unknown(UnknownReason::NotStated, 1 - r->strength);
      return true;
    }
    const Judged support = support_beside(*r->comparison);
    const float p = probabilities(support.score, refutation_).supported;
    const bool same_source = support.comparison && support.comparison->claim->source == r->comparison->claim->source;
    if (same_source && p > r->strength) return false;
    const bool against = !same_source && p >= kRuledDispute;
    out_.verdict = against ? Verdict::Disputed : Verdict::Refuted;
    out_.confidence = r->strength;
    denial_ = r->comparison;
    denied_ = r->said;
    Evidence denial = evidence_of(text_, *r->comparison, Stance::Refutes, r->strength);
    denial.slots.push_back({r->slot, SlotRelation::Contradicts, range_of(text_, r->said),
                            range_of(r->comparison->phrasing->text, r->known)});
    if (against) out_.evidence.push_back(evidence_of(text_, *support.comparison, Stance::Supports, p));
    out_.evidence.push_back(std::move(denial));
    out_.differs.push_back({r->slot, range_of(text_, r->said), words_of(text_, r->said),
                            words_of(r->comparison->phrasing->text, r->known)});
    const ClaimView claim = view_.claim(r->comparison->claim->claim);
    if (!claim.speaker.empty()) out_.said_by = std::string(claim.speaker);
    return true;
  }

  void decide() {
    if (p_.supported >= kSupportFrom && p_.supported >= p_.refuted && !leaves_ratio_open() && says_enough())
      settle(Verdict::Supported);
    else if (p_.refuted >= (few_ ? 0 : kRefuteFrom) && p_.refuted > p_.supported &&
             !is_reckoned(*refuting_.front().comparison))
      settle(Verdict::Refuted);
    else
      unknown(reason(), 1 - p_.supported - p_.refuted);
  }

  /// What arithmetic over several claims settles, unless one claim alone bears the text out more surely.
  bool settle_derived() {
    const std::optional<Derived>& d = derived_;
    const bool refutes = d && d->stance == Stance::Refutes;
    if (!d || (refutes && p_.supported >= d->strength && settles(d->said) && !is_bound(d->said))) return false;
    out_.verdict = refutes ? Verdict::Refuted : Verdict::Supported;
    out_.confidence = d->strength;
    out_.derivation = d->derivation;
    for (const ReadClaim* claim : d->claims) {
      Evidence e;
      e.claim = claim->claim;
      e.language = std::string(code_of(claim->phrasings.front().language));
      e.stance = d->stance;
      e.score = d->strength;
      out_.evidence.push_back(std::move(e));
    }
    if (refutes) out_.differs.push_back({d->slot, range_of(text_, d->said), words_of(text_, d->said), d->found});
    return true;
  }

  /// A bound, which one figure may keep that the text reckons with and not the figure that it reckons.
  bool is_bound(Span figure) const {
    return std::any_of(said_.quantities.begin(), said_.quantities.end(),
                       [&](const Quantity& q) { return q.span.overlaps(figure) && q.precision == Precision::Range; });
  }

  /// What bears the text out has the figure itself, if it is one.
  bool settles(Span figure) const {
    for (size_t i = 0; i < said_.quantities.size(); ++i)
      if (said_.quantities[i].span.overlaps(figure))
        return std::any_of(supporting_.begin(), supporting_.end(),
                           [&](const Judged& j) { return j.score >= support_ && j.comparison->figure_settled[i]; });
    // A word of comparison: what bears the text out has it too, and is no part of what does.
    for (size_t i = 0; i < said_.terms.size(); ++i)
      if (said_.terms[i].span.overlaps(figure))
        return !parts_ && std::any_of(supporting_.begin(), supporting_.end(), [&](const Judged& j) {
          return j.score >= support_ && j.comparison->strengths[i] >= kHalf;
        });
    return !parts_;
  }

  /// "Twice as much", and no claim says how many times or gives both: the words alone do not bear it out.
  bool leaves_ratio_open() const {
    for (size_t i = 0; i < said_.quantities.size(); ++i)
      if (said_.quantities[i].dimension == Dimension::Ratio && !settles(said_.quantities[i].span)) return true;
    return false;
  }

  /// A claim that has hardly a word of the text is no evidence to show for it, however little it says besides.
  bool says_enough() const { return parts_ || supporting_.front().comparison->said_covered >= kSaysEnough; }

  /// Of the claims that may bear the text out, one that says enough of it stands first.
  void prefer_telling() {
    const auto telling = std::find_if(supporting_.begin(), supporting_.end(),
                                      [](const Judged& j) { return j.comparison->said_covered >= kSaysEnough; });
    if (telling == supporting_.end() || probabilities(telling->score, refutation_).supported < kSupportFrom) return;
    std::rotate(supporting_.begin(), telling, telling + 1);
  }

  UnknownReason reason() const {
    float best = 0;
    const Comparison* nearest = nullptr;
    for (const Comparison& c : comparisons_)
      if (c.said_covered > best) best = c.said_covered, nearest = &c;
    if (said_.has_pronoun && best < 0.7f) return UnknownReason::MissingReferent;
    if (!nearest || best < kRelated) return UnknownReason::OffTopic;
    for (const Conflict& k : nearest->conflicts) {
      if (k.slot == Slot::Date) return UnknownReason::OtherTime;
      if (k.slot == Slot::Entity) return UnknownReason::OtherSubject;
      if (k.slot == Slot::Number) return UnknownReason::OtherMeasure;
    }
    if (nearest->times_missing > 0) return UnknownReason::OtherTime;
    if (nearest->figures_missing > 0) return UnknownReason::OtherMeasure;
    return UnknownReason::NotStated;
  }

  void settle(Verdict verdict) {
    out_.verdict = verdict;
    const bool refuted = verdict == Verdict::Refuted;
    const auto add = [&](const std::vector<Judged>& list, Stance stance, size_t most) {
      for (size_t i = 0; i < list.size() && i < most; ++i) {
        const Probabilities p = stance == Stance::Supports ? probabilities(list[i].score, kNoClaim)
                                                           : probabilities(kNoClaim, list[i].score);
        const float probability = stance == Stance::Supports ? p.supported : p.refuted;
        const bool part = stance == Stance::Supports && parts_;  // of what several claims say together
        const bool as_near = list[i].comparison->said_covered >= kAsNear * list.front().comparison->said_covered;
        if (i == 0 || part || (probability >= 0.5f && as_near))
          out_.evidence.push_back(evidence_of(text_, *list[i].comparison, stance, probability));
      }
    };
    if (!refuted) add(supporting_, Stance::Supports, 4);
    if (verdict != Verdict::Supported)
      add(refuting_, Stance::Refutes, 3), add_differences(*refuting_.front().comparison);
    const Comparison& lead = *(refuted ? refuting_ : supporting_).front().comparison;
    const ClaimView claim = view_.claim(lead.claim->claim);
    if (!claim.speaker.empty()) out_.said_by = std::string(claim.speaker);
    out_.confidence = refuted ? p_.refuted : verdict == Verdict::Disputed ? p_.supported + p_.refuted : p_.supported;
  }

  /// What bears the text out, or denies it, may itself be denied by another source: then the point is disputed.
  void oppose() {
    if (out_.verdict == Verdict::Supported) {
      const size_t most = std::min<size_t>(supporting_.size(), 2);
      bool attributed = false;
      for (size_t i = 0; i < most; ++i) attributed |= names_speaker(*supporting_[i].comparison);
      for (size_t i = 0; i < most && out_.verdict == Verdict::Supported; ++i)
        if (i == 0 || supporting_[i].comparison->said_covered >= kSameButOne)
          oppose_support(*supporting_[i].comparison, attributed);
      if (out_.verdict == Verdict::Supported) weigh_sources(*supporting_.front().comparison, attributed);
    } else if (out_.verdict == Verdict::Refuted) {
      if (!denial_ && !refuting_.empty()) {
        denial_ = refuting_.front().comparison;
        denied_ = denial_->conflicts.front().said;
      }
      if (denial_) oppose_denial(*denial_);
      if (denial_ && out_.verdict == Verdict::Refuted) weigh_denial(*denial_);
    }
  }

  /// Another source alone would have the text refuted.
  void weigh_sources(const Comparison& support, bool attributed) {
    const std::optional<Witness> w = denied_by_another(sentence(), support);
    if (!w || (attributed && !names_speaker(w->comparison))) return;
    out_.verdict = Verdict::Disputed;
    std::erase_if(out_.evidence, [&](const Evidence& e) { return e.claim == w->comparison.claim->claim; });
    Evidence e = evidence_of(text_, w->comparison, Stance::Refutes, w->strength);
    e.slots.push_back({w->slot, SlotRelation::Contradicts, range_of(text_, w->said),
                       range_of(w->comparison.phrasing->text, w->known)});
    out_.evidence.push_back(std::move(e));
    out_.differs.push_back({w->slot, range_of(text_, w->said), words_of(text_, w->said),
                            words_of(w->comparison.phrasing->text, w->known)});
  }

  /// Another source alone would have it borne out.
  void weigh_denial(const Comparison& denial) {
    if (out_.differs.empty() || !can_be_disputed(out_.differs.front().slot)) return;
    const std::optional<Witness> w = borne_out_by_another(sentence(), denial, out_.differs.front().slot, denied_);
    if (!w || names_speaker(denial)) return;
    out_.verdict = Verdict::Disputed;
    out_.evidence.insert(out_.evidence.begin(), evidence_of(text_, w->comparison, Stance::Supports, w->strength));
  }

  void oppose_support(const Comparison& c, bool attributed) {
    for (const Opposition& o : oppositions_of(claims_, *c.claim, c.phrasing->language)) {
      if ((attributed && !o.same_speaker) || !(speaks_to(c, o.mine) || denies_as(c, o)) || !names_what_differs(c, o))
        continue;
      out_.verdict = Verdict::Disputed;
      const Comparison denial = comparer_.compare(*o.by);
      std::erase_if(out_.evidence, [&](const Evidence& e) { return e.claim == denial.claim->claim; });
      add_opposing(denial, o, Stance::Refutes);
      for (const Term& t : said_.terms)
        if (at_point(c, t, o.mine))
          out_.differs.push_back(
              {o.slot, range_of(text_, t.span), words_of(text_, t.span), words_of(o.phrasing->text, o.theirs)});
      return;
    }
  }

  void oppose_denial(const Comparison& denial) {
    for (const Opposition& o : oppositions_of(claims_, *denial.claim, denial.phrasing->language)) {
      if ((o.slot != Slot::Polarity && !o.same_speaker) || !names_what_differs(denial, o)) continue;
      const Comparison c = comparer_.compare(*o.by);
      const bool denied =
          std::any_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) { return k.slot != Slot::Other; });
      if (denied || !speaks_to(c, o.theirs) || c.said_bound < kRelated) continue;
      out_.verdict = Verdict::Disputed;
      add_opposing(c, o, Stance::Supports);
      std::rotate(out_.evidence.begin(), out_.evidence.end() - 1, out_.evidence.end());
      return;
    }
  }

  void add_opposing(const Comparison& c, const Opposition& o, Stance stance) {
    Evidence e = evidence_of(text_, c, stance, static_cast<float>(out_.confidence));
    if (stance == Stance::Refutes)
      e.slots.push_back({o.slot, SlotRelation::Contradicts, {}, range_of(o.phrasing->text, o.theirs)});
    out_.evidence.push_back(std::move(e));
  }

  /// The text says who holds it, and the claim has it from the same.
  bool names_speaker(const Comparison& c) const {
    return std::any_of(said_.speakers.begin(), said_.speakers.end(), [&](const Speaker& s) {
      if (c.claim->speaker.meets(s.ids)) return true;
      const auto& known = c.phrasing->statement.speakers;
      return std::any_of(known.begin(), known.end(),
                         [&](const Speaker& k) { return k.ids.meets(s.ids) || k.key == s.key; });
    });
  }

  /// Whoever and whatever both sources name where they deny each other, the text names too.
  bool names_what_differs(const Comparison& c, const Opposition& o) const {
    if (o.slot != Slot::Polarity) return true;
    const auto& mine = c.phrasing->statement.terms;
    const auto& theirs = o.phrasing->statement.terms;
    for (size_t j = 0; j < mine.size(); ++j)
      if (is_entity(claims_, mine[j]) && c.reached[j] < kNamed && !says(mine[j]) &&
          std::any_of(theirs.begin(), theirs.end(), [&](const Term& t) { return t.ids.meets(mine[j].ids); }) &&
          !c.claim->speaker.meets(mine[j].ids) && !c.claim->reported_by.meets(mine[j].ids))
        return false;
    return true;
  }

  /// "Has a hard time making": the verb says too little to be a term, the denial stands.
  bool denies_as(const Comparison& c, const Opposition& o) const {
    const Statement& known = c.phrasing->statement;
    for (size_t j = 0; j < known.terms.size(); ++j)
      if (known.terms[j].span.overlaps(o.mine))
        if (const Term* negator = negator_of(claims_.lexicon(), known, j)) return speaks_to(c, negator->span);
    return false;
  }

  bool says(const Term& name) const {
    return std::any_of(said_.terms.begin(), said_.terms.end(), [&](const Term& t) { return t.ids.meets(name.ids); });
  }

  bool at_point(const Comparison& c, const Term& t, Span point) const {
    const auto& pair = c.pairs[static_cast<size_t>(&t - said_.terms.data())];
    return pair.claim >= 0 && pair.strength >= kSamePoint &&
           c.phrasing->statement.terms[static_cast<size_t>(pair.claim)].span.overlaps(point);
  }

  /// True if the text has the word, the figure or the date at this place of the claim.
  bool speaks_to(const Comparison& c, Span point) const {
    return std::any_of(c.matches.begin(), c.matches.end(),
                       [&](const Match& m) { return m.fit == Fit::Entailed && m.known.overlaps(point); }) ||
           std::any_of(said_.terms.begin(), said_.terms.end(), [&](const Term& t) { return at_point(c, t, point); });
  }

  void add_differences(const Comparison& c) {
    for (const Conflict& k : c.conflicts) {
      Difference d;
      d.slot = k.slot;
      d.range = range_of(text_, k.said);
      d.said = words_of(text_, k.said);
      d.found = words_of(c.phrasing->text, k.known);
      out_.differs.push_back(std::move(d));
    }
  }

  const ReadClaims& claims_;
  const BaseView& view_;
  const Text& text_;
  const Statement& said_;
  Comparer comparer_;
  const bool few_;  // claims in the base
  std::vector<Comparison> comparisons_;
  Comparison joined_;
  std::vector<Judged> supporting_, refuting_;
  float support_ = kNoClaim, refutation_ = kNoClaim;
  Probabilities p_;
  bool parts_ = false;                  // what supports are parts of one support
  const Comparison* denial_ = nullptr;  ///< what denies the text
  Span denied_;                         ///< and where in the text
  std::optional<Derived> derived_;
  std::vector<Span> reckoned_;  ///< figures that some arithmetic gives
  SentenceAnswer out_;
};

}  // namespace

void remember(const Statement& said, Context& context) {
  if (is_checkable(said)) context.terms = said.terms;
  for (const TimeRef& t : said.times)
    if (t.from && t.role == TimeRole::At) context.time.last_named = t.from;
}

SentenceAnswer judge_sentence(const ReadClaims& claims, const BaseView& view, const Text& text, Span sentence,
                              Context& context) {
  const Reader reader(claims.lexicon(), &claims.names());
  const Statement said = reader.read(text, sentence, context.time);
  SentenceAnswer answer = SentenceJudge(claims, view, text, said, context).run();
  remember(said, context);
  return answer;
}

}  // namespace haechi
