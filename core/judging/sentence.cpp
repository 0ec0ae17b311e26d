#include "judging/sentence.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "text/utf.h"

namespace haechi {
namespace {

constexpr size_t kCandidates = 32;
// Fitted on the development cases; see docs/quality.md.
constexpr float kSupportCoverage = 0.70f;
constexpr float kRefuteSaid = 0.62f;
constexpr float kRefuteKnown = 0.60f;
constexpr float kRelated = 0.45f;

bool checkable(const Statement& s) {
  if (s.question || s.wish) return false;
  size_t content = 0;
  for (const Term& t : s.terms) content += t.name || t.unknown ? 2 : 1;
  return content >= 2 || !s.quantities.empty();
}

bool supports(const Comparison& c, const Statement& s) {
  if (!c.conflicts.empty() || c.stronger) return false;
  if (c.figures_missing + c.figures_open + c.times_missing + c.times_open > 0) return false;
  (void)s;
  return c.said_covered >= kSupportCoverage;
}

bool refutes(const Comparison& c) {
  if (c.conflicts.empty()) return false;
  const Slot slot = c.conflicts.front().slot;
  const bool one_kind = std::all_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) {
    return k.slot == slot || (slot == Slot::Number && k.slot == Slot::Unit) || (slot == Slot::Unit && k.slot == Slot::Number);
  });
  if (!one_kind) return false;
  if (slot != Slot::Number && slot != Slot::Unit && c.figures_missing > 0) return false;
  return c.said_bound >= kRefuteSaid && c.known_bound >= kRefuteKnown;
}

float support_score(const Comparison& c) { return c.said_covered; }
float refute_score(const Comparison& c) { return std::sqrt(c.said_bound * c.known_bound); }

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
    const SlotRelation relation = m.fit == Fit::Entailed ? SlotRelation::Entailed
                                  : m.fit == Fit::Contradicts ? SlotRelation::Contradicts
                                                              : SlotRelation::Open;
    e.slots.push_back({m.slot, relation, range_of(text, m.said), range_of(c.phrasing->text, m.known)});
  }
  for (const Conflict& k : c.conflicts)
    if (k.slot != Slot::Number && k.slot != Slot::Unit && k.slot != Slot::Date)
      e.slots.push_back({k.slot, SlotRelation::Contradicts, range_of(text, k.said), range_of(c.phrasing->text, k.known)});
  return e;
}

class SentenceJudge {
 public:
  SentenceJudge(const ReadClaims& claims, const BaseView& view, const Text& text, const Statement& said)
      : claims_(claims), view_(view), text_(text), said_(said), comparer_(claims, said, text) {}

  SentenceAnswer run() {
    out_.range = range_of(text_, said_.span);
    out_.checkable = checkable(said_);
    if (!out_.checkable) return unknown(UnknownReason::Opinion, 0.9);
    for (const Hit& hit : claims_.index().search(said_.terms, claims_.lexicon(), kCandidates))
      comparisons_.push_back(comparer_.compare(claims_.all()[hit.claim]));
    collect();
    decide();
    return out_;
  }

 private:
  SentenceAnswer unknown(UnknownReason reason, double confidence) {
    out_.verdict = Verdict::Unknown;
    out_.unknown_reason = reason;
    out_.confidence = confidence;
    return out_;
  }

  void collect() {
    for (const Comparison& c : comparisons_) {
      if (supports(c, said_)) supporting_.push_back(&c);
      else if (refutes(c)) refuting_.push_back(&c);
    }
    const auto by = [](auto score) {
      return [score](const Comparison* a, const Comparison* b) { return score(*a) > score(*b); };
    };
    std::stable_sort(supporting_.begin(), supporting_.end(), by(support_score));
    std::stable_sort(refuting_.begin(), refuting_.end(), by(refute_score));
    if (supporting_.empty() && refuting_.empty()) join_supports();
  }

  /// Several claims that each say a part of the sentence, and nothing against it, say it together.
  void join_supports() {
    std::vector<float> covered(said_.terms.size(), 0);
    std::vector<bool> figures(said_.quantities.size(), false), times(said_.times.size(), false);
    std::vector<const Comparison*> used;
    for (const Comparison& c : comparisons_) {
      if (!c.conflicts.empty() || c.stronger || c.known_covered < 0.6f) continue;
      bool adds = false;
      for (size_t i = 0; i < covered.size(); ++i)
        if (c.pairs[i].strength > covered[i] + 0.2f) covered[i] = c.pairs[i].strength, adds = true;
      for (size_t i = 0; i < figures.size(); ++i)
        if (c.figure_settled[i] && !figures[i]) figures[i] = adds = true;
      for (size_t i = 0; i < times.size(); ++i)
        if (c.time_settled[i] && !times[i]) times[i] = adds = true;
      if (adds) used.push_back(&c);
    }
    if (used.size() < 2) return;
    const bool settled = std::all_of(figures.begin(), figures.end(), [](bool b) { return b; }) &&
                         std::all_of(times.begin(), times.end(), [](bool b) { return b; });
    float all = 0, sum = 0;
    for (size_t i = 0; i < covered.size(); ++i) all += comparer_.weight(i), sum += comparer_.weight(i) * covered[i];
    if (settled && all > 0 && sum / all >= kSupportCoverage + 0.08f) supporting_ = used;
  }

  void decide() {
    if (!supporting_.empty() && !refuting_.empty()) {
      const bool across = supporting_.front()->claim->source != refuting_.front()->claim->source;
      const float s = support_score(*supporting_.front()), r = refute_score(*refuting_.front());
      if (across && r > 0.75f && s > 0.75f) settle(Verdict::Disputed);
      else settle(s + 0.05f >= r ? Verdict::Supported : Verdict::Refuted);
    } else if (!supporting_.empty()) {
      settle(Verdict::Supported);
    } else if (!refuting_.empty()) {
      settle(Verdict::Refuted);
    } else {
      unknown(reason(), 0.7);
    }
  }

  UnknownReason reason() const {
    float best = 0;
    const Comparison* nearest = nullptr;
    for (const Comparison& c : comparisons_)
      if (c.said_covered > best) best = c.said_covered, nearest = &c;
    if (said_.has_pronoun && best < kSupportCoverage) return UnknownReason::MissingReferent;
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
    const bool refuted_first = verdict == Verdict::Refuted;
    const auto add = [&](const std::vector<const Comparison*>& list, Stance stance, size_t most) {
      for (size_t i = 0; i < list.size() && i < most; ++i)
        out_.evidence.push_back(evidence_of(text_, *list[i], stance, stance == Stance::Supports ? support_score(*list[i]) : refute_score(*list[i])));
    };
    if (refuted_first) add(refuting_, Stance::Refutes, 3), add(supporting_, Stance::Supports, 1);
    else add(supporting_, Stance::Supports, 4), add(refuting_, Stance::Refutes, verdict == Verdict::Disputed ? 3 : 0);
    if (verdict != Verdict::Supported && !refuting_.empty()) add_differences(*refuting_.front());
    const Comparison& lead = refuted_first ? *refuting_.front() : *supporting_.front();
    const ClaimView claim = view_.claim(lead.claim->claim);
    if (!claim.speaker.empty()) out_.said_by = std::string(claim.speaker);
    out_.confidence = std::min(0.98, 0.5 + 0.48 * (refuted_first ? refute_score(lead) : support_score(lead)));
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
  std::vector<Comparison> comparisons_;
  std::vector<const Comparison*> supporting_, refuting_;
  SentenceAnswer out_;
};

}  // namespace

SentenceAnswer judge_sentence(const ReadClaims& claims, const BaseView& view, const Text& text, Span sentence,
                              const TimeContext& context) {
  const Reader reader(claims.lexicon(), &claims.names());
  const Statement said = reader.read(text, sentence, context);
  return SentenceJudge(claims, view, text, said).run();
}

}  // namespace haechi
