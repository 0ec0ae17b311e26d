#include "judging/sentence.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "judging/by_source.h"
#include "judging/clauses.h"
#include "judging/contrast.h"
#include "judging/derive.h"
#include "judging/disputes.h"
#include "judging/evidence.h"
#include "judging/few_claims.h"
#include "judging/model.h"
#include "judging/owners.h"
#include "judging/parts.h"
#include "judging/rules.h"
#include "judging/sense.h"
#include "judging/sole_figure.h"
#include "judging/swapped.h"
#include "judging/verbatim.h"
#include "search/candidates.h"
#include "text/sort.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr float kRuledDispute = 0.8f;  // so sure a support stands against a ruling from another source
constexpr float kAsNear = 0.75f;       // so much of what the first evidence says must further evidence say
constexpr float kShownFrom = 0.5f;     // and so probable must it be; no less than kSupportFrom
constexpr float kHalf = 0.5f;          // a claim with less of the text tells little of who did it to whom
constexpr float kSaysEnough = 0.25f;   // so much of the text must a claim have that bears it out
constexpr float kMostly = 0.6f;        // from such a share of it on a claim is about what the text says
constexpr float kRelated = 0.45f;      // from this coverage on the base is about the subject

}  // namespace

bool is_checkable(const Statement& s) {
  if (s.question || s.wish) return false;
  size_t content = 0;
  bool told = false;  // something besides who speaks and that he does
  for (const Term& t : s.terms) {
    content += t.name ? 2 : 1;
    told |= !t.framing && !t.in(ConceptClass::Speech) && !is_speaker(s, t);
  }
  return (content >= 2 && told) || !s.quantities.empty();
}

namespace {

/// A comparison and its score for its stance.
struct Judged {
  const Comparison* comparison = nullptr;
  float score = kNoClaim;
};

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
    comparisons_.reserve(2 * kCompared);  // for this sentence and for the one before it
    for (const Hit& hit : candidates.best(kCompared, comparer_.before()))
      comparisons_.push_back(comparer_.compare(claims_.all()[hit.claim]));
    if ((verbatim_ = settle_verbatim())) return out_;
    keep_framed_alike();
    if (said_.frame != Frame::Open) derived_ = derive(claims_, text_, said_, candidates, &reckoned_);
    weigh();
    ruling_ = apply_rules(sentence());
    add_wordings();
    collect();
    if (!settle_derived()) {
      if (!settle_ruled()) decide();
      oppose();
    }
    name_instead(text_, said_, out_);
    return out_;
  }
  /// A claim says all of it, word for word.
  bool is_verbatim() const { return verbatim_; }

 private:
  SentenceAnswer unknown(UnknownReason reason, double confidence) {
    out_.verdict = Verdict::Unknown;
    out_.unknown_reason = reason;
    out_.confidence = confidence;
    return out_;
  }

  /// What a claim leaves open bears nothing out but what leaves it open too.
  void keep_framed_alike() {
    const Frame asked = said_.frame == Frame::Denied ? Frame::None : said_.frame;
    std::erase_if(comparisons_, [&](const Comparison& c) { return c.phrasing->statement.frame != asked; });
  }

  void weigh() {
    comparer_.relate(comparisons_);
    find_exchanged();
  }

  /// Other wordings help a claim to be found in a text; that it denies the text, its statement alone must show.
  void add_wordings() {
    bool counted = false;
    for (Comparison& c : comparisons_) counted |= c.conflicts.empty() && comparer_.count_wordings(c, true);
    if (counted) weigh();
  }

  void find_exchanged() {
    const auto near = std::count_if(comparisons_.begin(), comparisons_.end(), may_have_crossed);
    if (near != near_) crossed_ = find_crossing(sentence()).has_value();
    near_ = near;
    for (Comparison& c : comparisons_) {
      const bool tells = c.said_covered >= kHalf;
      c.exchanged = crossed_ || (tells && compare_places(sentence(), c).swap);
      c.displaced = tells && is_displaced(sentence(), c);
    }
  }

  void collect() {
    std::vector<Judged> by_likeness;
    for (const Comparison& c : comparisons_) {
      const Features f = features_of(comparer_, c, claims_.lexicon(), said_);
      if (!c.conflicts.empty()) {
        const float score = refute_score(f);
        if (few_ && !denies_one_point(sentence(), c, probabilities(kNoClaim, score).refuted)) continue;
        if (!cannot_refute(sentence(), c)) refuting_.push_back({&c, score});
        continue;
      }
      by_likeness.push_back({&c, support_score(f)});
    }
    const auto better = [](const Judged& a, const Judged& b) { return a.score > b.score; };
    sort_few(by_likeness, better);
    sort_few(refuting_, better);
    for (const Judged& j : by_likeness)
      if (!take_support(j)) break;
    if (!supporting_.empty()) support_ = supporting_.front().score;
    if (!refuting_.empty()) refutation_ = refuting_.front().score;
    prefer_telling();
    join_supports();
    p_ = probabilities(support_, refutation_);
    // What does not bear the text out may still speak against its being denied.
    if (doubted_ > support_) p_.refuted = probabilities(doubted_, refutation_).refuted;
  }

  /// False once those that follow cannot matter: less than a support each, they neither bear the text out nor are shown
  /// for it, and of another claim than the ruled one, or doubted, a better one has been found.
  bool take_support(const Judged& j) {
    constexpr float kMatters = kShownFrom - 0.01f;
    const Comparison& c = *j.comparison;
    const float sure = probabilities(j.score, kNoClaim).supported;
    if (supporting_.size() > 1 && sure < kMatters && j.score < supporting_.front().score) return false;
    if ((few_ && !bears_out_entirely(sentence(), c, sure)) || cannot_support(sentence(), c, sure)) return true;
    if (is_doubtful(sentence(), c, sure))
      doubted_ = std::max(doubted_, j.score);
    else
      supporting_.push_back(j);
    return true;
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
    for (const Comparison* part : parts)
      if (names_another(sentence(), *part) || place_is_taken(sentence(), *part) || contrast_of(sentence(), *part))
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

  Case sentence() const { return {claims_, text_, said_, comparer_, comparisons_, crossed_}; }

  /// The best support by a claim other than the one that a rule has looked into.
  Judged support_beside(const Comparison& ruled) const {
    for (const Judged& j : supporting_)
      if (j.comparison->claim != ruled.claim) return j;
    return {};
  }

  /// All of the text is the claim's and all of the claim the text's, but for an ending or a verb of saying.
  static bool says_the_same(const Comparison& c) {
    constexpr float kNearlyAll = 0.97f;
    return c.said_covered >= kNearlyAll && c.known_covered >= kNearlyAll;
  }

  /// What a rule sees denied, unless the text is borne out more surely: by another source, that is a dispute.
  bool settle_ruled() {
    const std::optional<Ruling>& r = ruling_;
    if (!r || is_reckoned(r->said) || is_told(r->slot, r->said)) return false;
    if (few_ && r->slot == Slot::Polarity && !denies_one_point(sentence(), *r->comparison, r->strength)) {
      unknown(UnknownReason::NotStated, 1 - r->strength);
      return true;
    }
    const Judged support = support_beside(*r->comparison);
    const float p = probabilities(support.score, refutation_).supported;
    const bool same_source = support.comparison && support.comparison->claim->source == r->comparison->claim->source;
    if (same_source && (p > r->strength || says_the_same(*support.comparison))) return false;
    const bool against = !same_source && p >= kRuledDispute;
    if (against && p > r->strength && !can_be_disputed(r->slot)) return false;
    out_.verdict = against ? Verdict::Disputed : Verdict::Refuted;
    out_.confidence = r->strength;
    denial_ = r->comparison;
    denied_ = r->said;
    if (against) out_.evidence.push_back(evidence_of(text_, *support.comparison, Stance::Supports, p));
    out_.evidence.push_back(denial_of(text_, *r->comparison, r->slot, r->said, r->known, r->strength));
    out_.differs.push_back(difference_of(text_, *r->comparison, r->slot, r->said, r->known));
    const ClaimView claim = view_.claim(r->comparison->claim->claim);
    if (!claim.speaker.empty()) out_.said_by = std::string(claim.speaker);
    return true;
  }

  /// A claim that stands in the text as a whole has this value of it.
  bool is_told(const Conflict& k) const { return is_told(k.slot, k.said); }
  bool is_told(Slot slot, Span point) const {
    const bool value = slot == Slot::Number || slot == Slot::Unit || slot == Slot::Date || slot == Slot::Entity;
    return value && is_told_whole(sentence(), point);
  }

  float refute_from(const Comparison& denial) const {
    constexpr float kOfAnotherDeed = 0.6f;
    if (few_) return 0;
    const auto& conflicts = denial.conflicts;
    const bool values = std::all_of(conflicts.begin(), conflicts.end(), [](const Conflict& k) {
      return k.slot == Slot::Number || k.slot == Slot::Unit || k.slot == Slot::Date;
    });
    if (!values) return kRefuteFrom;
    return has_deeds(denial) ? kRefuteValueFrom : kOfAnotherDeed;
  }

  /// Whatever the text says is done, the claim says too: borrowed is not received.
  bool has_deeds(const Comparison& c) const {
    for (size_t i = 0; i < said_.terms.size(); ++i) {
      const Term& t = said_.terms[i];
      if (t.predicate && !t.name && !t.in(ConceptClass::Light) && !is_saying(claims_.lexicon(), t) &&
          c.strengths[i] < kHalf)
        return false;
    }
    return true;
  }

  void decide() {
    if (p_.supported >= kSupportFrom && p_.supported >= p_.refuted && !leaves_ratio_open() &&
        !leaves_comparison_open() && !leaves_figure_denied() && says_enough())
      settle(Verdict::Supported);
    else if (p_.refuted > p_.supported && p_.refuted >= refute_from(*refuting_.front().comparison) &&
             !is_reckoned(*refuting_.front().comparison) && !is_told(refuting_.front().comparison->conflicts.front()))
      settle(Verdict::Refuted);
    else if (const float p = denial_of_sole_figure(); p > 0)
      p_.refuted = p, settle(Verdict::Refuted);
    else
      unknown(reason(), 1 - p_.supported - p_.refuted);
  }

  /// How surely the text is denied in a figure that can be no other. What supports the rest says nothing of it.
  float denial_of_sole_figure() const {
    if (few_ || refuting_.empty()) return 0;
    const Comparison& c = *refuting_.front().comparison;
    const float p = probabilities(kNoClaim, refutation_).refuted;
    return !is_reckoned(c) && !settles(c.conflicts.front().said) && denies_sole_figure(sentence(), c, p) ? p : 0;
  }

  /// What a claim says word for word, only another source can deny.
  bool settle_verbatim() {
    for (const Comparison& c : comparisons_)
      if (haechi::is_verbatim(sentence(), c)) supporting_.push_back({&c, -kNoClaim});
    if (supporting_.empty()) return false;
    weigh();
    p_ = probabilities(-kNoClaim, kNoClaim);
    settle(Verdict::Supported);
    oppose();
    return true;
  }

  /// What arithmetic over several claims settles, unless one claim alone bears the text out more surely.
  bool settle_derived() {
    const std::optional<Derived>& d = derived_;
    const bool refutes = d && d->stance == Stance::Refutes;
    const bool denied = d && (is_surely_denied(d->said) || (ruling_ && ruling_->slot == Slot::Polarity));
    if (!d || (!refutes && (crossed_ || denied)) ||
        (refutes && p_.supported >= d->strength && settles(d->said) && !is_bound(d->said)))
      return false;
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

  /// A claim that says all else of the text gives another figure there: what other figures come to is chance.
  bool is_surely_denied(Span figure) const {
    constexpr float kSurely = 0.8f;
    return !refuting_.empty() && probabilities(kNoClaim, refutation_).refuted >= kSurely &&
           refuting_.front().comparison->conflicts.front().said == figure;
  }

  /// A bound, which one figure may keep that the text reckons with and not the figure that it reckons.
  bool is_bound(Span figure) const {
    return std::any_of(said_.quantities.begin(), said_.quantities.end(),
                       [&](const Quantity& q) { return q.span.overlaps(figure) && q.precision == Precision::Range; });
  }

  /// What bears the text out has the figure itself, if it is one. Kinds may be counted that it only lists.
  bool settles(Span figure) const {
    for (size_t i = 0; i < said_.quantities.size(); ++i)
      if (said_.quantities[i].span.overlaps(figure))
        return said_.quantities[i].unit != "kind" &&
               std::any_of(supporting_.begin(), supporting_.end(),
                           [&](const Judged& j) { return j.score >= support_ && j.comparison->figure_settled[i]; });
    // A word of comparison: what bears the text out has it too, whole, and gives no figures to compare.
    for (size_t i = 0; i < said_.terms.size(); ++i)
      if (said_.terms[i].span.overlaps(figure))
        return !parts_ && std::any_of(supporting_.begin(), supporting_.end(), [&](const Judged& j) {
          return j.score >= support_ && j.comparison->strengths[i] >= kHalf &&
                 j.comparison->phrasing->statement.quantities.empty();
        });
    return !parts_;
  }

  /// "Twice as much", "by 20 more", and no claim says so or gives both: the words alone do not bear it out.
  bool leaves_ratio_open() const {
    return std::any_of(said_.quantities.begin(), said_.quantities.end(), [&](const Quantity& q) {
      const bool change = q.role == QuantityRole::Change && q.unit != "time";  // 여섯 번 내리 졌다
      return (q.dimension == Dimension::Ratio || change) && !settles(q.span);
    });
  }

  /// "A is more than B", and no claim compares: that both are spoken of does not bear it out.
  bool leaves_comparison_open() const {
    return std::all_of(supporting_.begin(), supporting_.end(), [&](const Judged& j) {
      return probabilities(j.score, refutation_).supported < kSupportFrom || compares_alone(sentence(), *j.comparison);
    });
  }

  /// A figure of the text that no claim has, and one denies that stands in the text with all else that it tells.
  bool leaves_figure_denied() const {
    for (size_t i = 0; i < said_.quantities.size(); ++i) {
      const Quantity& figure = said_.quantities[i];
      if (figure.dimension == Dimension::Number || is_no_amount(figure) || is_reckoned(figure.span)) continue;
      const auto has = [&](const Comparison& c) { return i < c.figure_settled.size() && c.figure_settled[i]; };
      if (std::none_of(comparisons_.begin(), comparisons_.end(), has) && is_denied_by_whole(figure.span)) return true;
    }
    return false;
  }
  bool is_denied_by_whole(Span figure) const {
    constexpr float kWhole = 0.9f;
    const auto denies = [&](const Conflict& k) { return k.slot == Slot::Number && k.said.overlaps(figure); };
    return std::any_of(refuting_.begin(), refuting_.end(), [&](const Judged& j) {
      const auto& conflicts = j.comparison->conflicts;
      return j.comparison->known_covered >= kWhole && std::any_of(conflicts.begin(), conflicts.end(), denies);
    });
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
        if (i == 0 || part || (probability >= kShownFrom && as_near))
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
      std::vector<const Comparison*> supports;
      for (const Judged& j : supporting_) supports.push_back(j.comparison);
      dispute_support(sentence(), supports, out_);
    } else if (out_.verdict == Verdict::Refuted) {
      if (!denial_ && !refuting_.empty()) {
        denial_ = refuting_.front().comparison;
        denied_ = denial_->conflicts.front().said;
      }
      if (denial_) dispute_denial(sentence(), *denial_, denied_, out_);
    } else if (out_.verdict == Verdict::Unknown && !few_) {
      dispute_sides(sentence(), out_);
    }
  }

  void add_differences(const Comparison& c) {
    for (const Conflict& k : c.conflicts) out_.differs.push_back(difference_of(text_, c, k.slot, k.said, k.known));
  }

  const ReadClaims& claims_;
  const BaseView& view_;
  const Text& text_;
  const Statement& said_;
  Comparer comparer_;
  const bool few_;           // claims in the base
  bool crossed_ = false;     // of two, each has in the text what is the other's
  std::ptrdiff_t near_ = 0;  // so many claims were looked at for that; wordings can only add to them
  std::vector<Comparison> comparisons_;
  Comparison joined_;
  std::vector<Judged> supporting_, refuting_;
  float support_ = kNoClaim, refutation_ = kNoClaim, doubted_ = kNoClaim;
  Probabilities p_;
  bool verbatim_ = false;
  bool parts_ = false;                  // what supports are parts of one support
  const Comparison* denial_ = nullptr;  ///< what denies the text
  Span denied_;                         ///< and where in the text
  std::optional<Ruling> ruling_;
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
  const Statement said = claims.read(text, sentence, context.time);
  SentenceJudge whole(claims, view, text, said, context);
  SentenceAnswer answer = whole.run();
  if (answer.checkable && said.frame != Frame::Open && !whole.is_verbatim() && heard_by_clause(answer)) {
    const std::vector<Span> clauses = clauses_of(text, said);
    std::vector<SentenceAnswer> answers;
    for (size_t i = 0; i < clauses.size(); ++i) {
      const Statement clause = clause_alone(said, clauses, i);
      answers.push_back(SentenceJudge(claims, view, text, clause, context).run());
    }
    settle_by_clauses(answers, answer);
  }
  if (said.frame == Frame::Denied && !whole.is_verbatim()) turn_over(text, said.framing, answer);
  remember(said, context);
  return answer;
}

}  // namespace haechi
