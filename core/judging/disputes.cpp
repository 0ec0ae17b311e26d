#include "judging/disputes.h"

#include <algorithm>

#include "judging/by_source.h"
#include "judging/evidence.h"
#include "judging/model.h"
#include "judging/opposition.h"
#include "judging/owners.h"
#include "judging/sense.h"

namespace haechi {
namespace {

constexpr float kSameButOne = 0.85f;  // so much of the text must a further support have to be opposed as well
constexpr float kSamePoint = 0.7f;    // so alike a word of the text is the one about which sources differ
constexpr float kNamed = 0.5f;        // from this strength on the text has a name of the claim
constexpr float kSaysIt = 0.5f;       // so much of each other a text and a claim must have that say the same
constexpr float kRelated = 0.45f;     // so much of the text must another source's claim bind to bear it out

class Dispute {
 public:
  Dispute(const Case& sentence, SentenceAnswer& out) : sentence_(sentence), out_(out) {}

  void over_support(const std::vector<const Comparison*>& supports) {
    const size_t most = std::min<size_t>(supports.size(), 2);
    bool attributed = false;
    for (size_t i = 0; i < most; ++i) attributed |= names_speaker(*supports[i]);
    for (size_t i = 0; i < most && out_.verdict == Verdict::Supported; ++i)
      if (i == 0 || supports[i]->said_covered >= kSameButOne) oppose_support(*supports[i], attributed);
    if (out_.verdict == Verdict::Supported) weigh_sources(*supports.front(), attributed);
    if (out_.verdict == Verdict::Supported) weigh_declared(*supports.front(), attributed);
  }

  /// A text that takes one side against the other ("X, not Y") is borne out by neither claim alone.
  void over_both() {
    for (const Comparison& denial : sentence_.comparisons)
      if (out_.verdict == Verdict::Unknown) take_side(denial);
  }

  void over_denial(const Comparison& denial, Span denied) {
    oppose_denial(denial);
    if (out_.verdict == Verdict::Refuted) weigh_denial(denial, denied);
    if (out_.verdict == Verdict::Refuted) take_side(denial);
  }

 private:
  /// Another source alone would have the text refuted.
  void weigh_sources(const Comparison& support, bool attributed) {
    const std::optional<Witness> w = denied_by_another(sentence_, support);
    if (!w || (attributed && !names_speaker(w->comparison))) return;
    out_.verdict = Verdict::Disputed;
    turn(denial_of(sentence_.text, w->comparison, w->slot, w->said, w->known, w->strength));
    out_.differs.push_back(difference_of(sentence_.text, w->comparison, w->slot, w->said, w->known));
  }

  float support_of(const Comparison& c) const {
    const Features f = features_of(sentence_.comparer, c, sentence_.claims.lexicon(), sentence_.said);
    return probabilities(support_score(f), kNoClaim).supported;
  }

  /// Where the claim files say that `denial` and another claim cannot both stand, the text says what the other does and
  /// has most of `denial`.
  void take_side(const Comparison& denial) {
    if (denial.conflicts.empty() || denial.said_covered < kSaysIt) return;
    const auto at = static_cast<uint32_t>(denial.claim - sentence_.claims.all().data());
    for (const Comparison& support : sentence_.comparisons) {
      const auto& by = support.claim->disputed_by;
      if (!support.conflicts.empty() || std::find(by.begin(), by.end(), at) == by.end()) continue;
      const float p = support_of(support);
      if (p < kSupportFrom) continue;
      const TextRange range = out_.range;
      out_ = {};
      out_.range = range;
      out_.verdict = Verdict::Disputed;
      out_.confidence = p;
      out_.evidence.push_back(evidence_of(sentence_.text, support, Stance::Supports, p));
      const Conflict& k = denial.conflicts.front();
      out_.evidence.push_back(denial_of(sentence_.text, denial, k.slot, k.said, k.known, p));
      out_.differs.push_back(difference_of(sentence_.text, denial, k.slot, k.said, k.known));
      return;
    }
  }

  /// The claim files say that another source holds otherwise, and the text says what the claim does.
  void weigh_declared(const Comparison& support, bool attributed) {
    for (const uint32_t other : support.claim->disputed_by) {
      const ReadClaim& by = sentence_.claims.all()[other];
      const Comparison denial = sentence_.comparer.compare(by);
      if ((attributed && !names_speaker(denial)) || !tells_point(support, by)) continue;
      out_.verdict = Verdict::Disputed;
      turn(evidence_of(sentence_.text, denial, Stance::Refutes, static_cast<float>(out_.confidence)));
    }
  }

  /// The text has the figure or the date in which the claims differ; without it, it says what both do. Where they
  /// differ in words, it must say most of what the claim does.
  bool tells_point(const Comparison& support, const ReadClaim& by) const {
    const Phrasing& mine = *support.phrasing;
    const Comparison c = Comparer(sentence_.claims, mine.statement, mine.text).compare(by);
    bool differ = false;
    for (size_t i = 0; i < c.time_settled.size(); ++i) {
      if (c.time_settled[i]) continue;
      if (speaks_to(support, mine.statement.times[i].span)) return true;
      differ = true;
    }
    for (size_t i = 0; i < c.figure_settled.size(); ++i) {
      if (c.figure_settled[i]) continue;
      if (speaks_to(support, mine.statement.quantities[i].span)) return true;
      differ = true;
    }
    return !differ && std::min(support.said_covered, support.known_covered) >= kSaysIt;
  }

  /// A claim that was taken for a support stands against the text.
  void turn(Evidence denial) {
    std::erase_if(out_.evidence, [&](const Evidence& e) { return e.claim == denial.claim; });
    out_.evidence.push_back(std::move(denial));
  }

  /// Another source alone would have it borne out.
  void weigh_denial(const Comparison& denial, Span denied) {
    if (out_.differs.empty() || !can_be_disputed(out_.differs.front().slot)) return;
    const std::optional<Witness> w = borne_out_by_another(sentence_, denial, out_.differs.front().slot, denied);
    if (!w || names_speaker(denial)) return;
    out_.verdict = Verdict::Disputed;
    out_.evidence.insert(out_.evidence.begin(),
                         evidence_of(sentence_.text, w->comparison, Stance::Supports, w->strength));
  }

  void oppose_support(const Comparison& c, bool attributed) {
    for (const Opposition& o : oppositions_of(sentence_.claims, *c.claim, c.phrasing->language)) {
      if ((attributed && !o.same_speaker) || !(speaks_to(c, o.mine) || denies_as(c, o)) || !names_what_differs(c, o))
        continue;
      out_.verdict = Verdict::Disputed;
      const Comparison denial = sentence_.comparer.compare(*o.by);
      std::erase_if(out_.evidence, [&](const Evidence& e) { return e.claim == denial.claim->claim; });
      add_opposing(denial, o, Stance::Refutes);
      for (const Term& t : sentence_.said.terms)
        if (at_point(c, t, o.mine))
          out_.differs.push_back({o.slot, range_of(sentence_.text, t.span), words_of(sentence_.text, t.span),
                                  words_of(o.phrasing->text, o.theirs)});
      return;
    }
  }

  void oppose_denial(const Comparison& denial) {
    for (const Opposition& o : oppositions_of(sentence_.claims, *denial.claim, denial.phrasing->language)) {
      if ((o.slot != Slot::Polarity && !o.same_speaker) || !names_what_differs(denial, o)) continue;
      const Comparison c = sentence_.comparer.compare(*o.by);
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
    Evidence e = evidence_of(sentence_.text, c, stance, static_cast<float>(out_.confidence));
    if (stance == Stance::Refutes)
      e.slots.push_back({o.slot, SlotRelation::Contradicts, {}, range_of(o.phrasing->text, o.theirs)});
    out_.evidence.push_back(std::move(e));
  }

  /// The text says who holds it, and the claim has it from the same.
  bool names_speaker(const Comparison& c) const {
    return std::any_of(sentence_.said.speakers.begin(), sentence_.said.speakers.end(), [&](const Speaker& s) {
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
      if (is_entity(sentence_.claims, mine[j]) && c.reached[j] < kNamed && !says(mine[j]) &&
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
        if (const Term* negator = negator_of(sentence_.claims.lexicon(), known, j)) return speaks_to(c, negator->span);
    return false;
  }

  bool says(const Term& name) const {
    return std::any_of(sentence_.said.terms.begin(), sentence_.said.terms.end(),
                       [&](const Term& t) { return t.ids.meets(name.ids); });
  }

  bool at_point(const Comparison& c, const Term& t, Span point) const {
    const auto& pair = c.pairs[static_cast<size_t>(&t - sentence_.said.terms.data())];
    return pair.claim >= 0 && pair.strength >= kSamePoint &&
           c.phrasing->statement.terms[static_cast<size_t>(pair.claim)].span.overlaps(point);
  }

  /// True if the text has the word, the figure or the date at this place of the claim.
  bool speaks_to(const Comparison& c, Span point) const {
    return std::any_of(c.matches.begin(), c.matches.end(),
                       [&](const Match& m) { return m.fit == Fit::Entailed && m.known.overlaps(point); }) ||
           std::any_of(sentence_.said.terms.begin(), sentence_.said.terms.end(),
                       [&](const Term& t) { return at_point(c, t, point); });
  }

  const Case& sentence_;
  SentenceAnswer& out_;
};

}  // namespace

void dispute_support(const Case& sentence, const std::vector<const Comparison*>& supports, SentenceAnswer& out) {
  Dispute(sentence, out).over_support(supports);
}

void dispute_sides(const Case& sentence, SentenceAnswer& out) { Dispute(sentence, out).over_both(); }

void dispute_denial(const Case& sentence, const Comparison& denial, Span denied, SentenceAnswer& out) {
  Dispute(sentence, out).over_denial(denial, denied);
}

}  // namespace haechi
