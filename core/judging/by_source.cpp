#include "judging/by_source.h"

#include <algorithm>
#include <vector>

#include "judging/model.h"
#include "judging/sense.h"

namespace haechi {
namespace {

constexpr float kHasPoint = 0.7f;                     // from this strength on a claim has a word of the text
constexpr float kHasWord = 0.5f;                      // and so much for one beside the point
constexpr float kTelling = 0.4f;                      // if it weighs so much
constexpr float kDenied = 0.6f;                       // so probable must a denial be without a rule
constexpr float kAllSaid = 0.95f, kDeniedAll = 0.5f;  // less where the claim has all of the text but the point
constexpr float kBorneOut = 0.7f;                     // and a support
constexpr Day kOneTime = 31;                          // days

/// The comparisons with the claims of one source, as if there were no others.
std::vector<Comparison> of_source(const Case& sentence, uint32_t source) {
  std::vector<Comparison> own;
  for (const Comparison& c : sentence.comparisons)
    if (c.claim->source == source) own.push_back(c), own.back().settled = 0;
  sentence.comparer.relate(own);
  return own;
}

/// The other sources, in the order of their best claims.
std::vector<uint32_t> sources_beside(const Case& sentence, uint32_t source) {
  std::vector<uint32_t> out;
  for (const Comparison& c : sentence.comparisons)
    if (c.claim->source != source && std::find(out.begin(), out.end(), c.claim->source) == out.end())
      out.push_back(c.claim->source);
  return out;
}

/// True if a claim of the source may matter; most have none.
template <typename Matters>
bool has_claim(const Case& sentence, uint32_t source, Matters matters) {
  for (const Comparison& c : sentence.comparisons)
    if (c.claim->source == source && matters(c)) return true;
  return false;
}

/// The claim has the figure, the date or the word of the text at `said`.
bool has_point(const Case& sentence, const Comparison& c, Span said) {
  if (std::any_of(c.matches.begin(), c.matches.end(),
                  [&](const Match& m) { return m.fit == Fit::Entailed && m.said.overlaps(said); }))
    return true;
  for (size_t i = 0; i < c.strengths.size(); ++i)
    if (sentence.said.terms[i].span.overlaps(said) && c.strengths[i] >= kHasPoint) return true;
  return false;
}

/// What changes may have been so at the one time and otherwise at the other; reports of a few weeks are of one time.
bool apart_in_time(const Comparison& a, const Comparison& b) {
  const ReadClaim &x = *a.claim, &y = *b.claim;
  return x.from && x.to && y.from && y.to && (*x.to + kOneTime < *y.from || *y.to + kOneTime < *x.from);
}

/// One side of a point: the word, and what denies it.
struct Side {
  const Statement& statement;
  Modality modality;
  const Term* word = nullptr;
  const Term* denial = nullptr;
};

Side side_at(const Lexicon& lexicon, const Statement& s, Modality claimed, Span span) {
  Side side{s, std::max(s.modality, claimed)};
  for (size_t i = 0; i < s.terms.size() && !side.word; ++i)
    if (s.terms[i].span.overlaps(span)) side.word = &s.terms[i], side.denial = negator_of(lexicon, s, i);
  return side;
}

/// What is hard may be possible.
bool leaves_open(const Lexicon& lexicon, const Side& denying, const Side& asserting) {
  return denying.denial && asserting.modality == Modality::Possibility && means(lexicon, *denying.denial, "difficult");
}

/// They have returned, and may leave again: what is so may be otherwise later, but what cannot be never is.
bool may_both_be(const Case& sentence, const Witness& w) {
  const Lexicon& lexicon = sentence.claims.lexicon();
  const Comparison& c = w.comparison;
  const Side a = side_at(lexicon, sentence.said, Modality::Fact, w.said);
  const Side b = side_at(lexicon, c.phrasing->statement, c.claim->modality, w.known);
  if (leaves_open(lexicon, a, b) || leaves_open(lexicon, b, a)) return true;
  return c.stronger && a.word && b.word && sense_of(lexicon, *a.word, *b.word) == Sense::Opposite;
}

/// Whatever the text tells of besides the point, the claim has.
bool tells_of_the_same(const Case& sentence, const Witness& w) {
  const Lexicon& lexicon = sentence.claims.lexicon();
  for (size_t i = 0; i < sentence.said.terms.size(); ++i) {
    const Term& t = sentence.said.terms[i];
    if (t.span.overlaps(w.said) || is_saying(lexicon, t) || negates(lexicon, t)) continue;
    if (sentence.comparer.weight(i) > kTelling && w.comparison.strengths[i] < kHasWord) return false;
  }
  return true;
}

std::optional<Witness> ruled(const Case& alone) {
  const std::optional<Ruling> r = apply_rules(alone);
  if (!r || !can_be_disputed(r->slot)) return std::nullopt;
  return Witness{*r->comparison, r->slot, r->said, r->known, r->strength};
}

std::optional<Witness> scored(const Case& alone) {
  std::optional<Witness> best;
  for (const Comparison& c : alone.comparisons) {
    if (c.conflicts.empty() || cannot_refute(alone, c) || c.figures_missing + c.times_missing > 0) continue;
    const Conflict& first = c.conflicts.front();
    if (!can_be_disputed(first.slot) ||
        std::any_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) { return k.slot != first.slot; }))
      continue;
    const Features f = features_of(alone.comparer, c, alone.claims.lexicon(), alone.said);
    const float p = probabilities(kNoClaim, refute_score(f)).refuted;
    if (p >= (c.said_bound >= kAllSaid ? kDeniedAll : kDenied) && (!best || p > best->strength))
      best = Witness{c, first.slot, first.said, first.known, p};
  }
  return best;
}

}  // namespace

bool can_be_disputed(Slot slot) { return slot == Slot::Number || slot == Slot::Date || slot == Slot::Polarity; }

std::optional<Witness> denied_by_another(const Case& sentence, const Comparison& support) {
  // Whatever a rule or a score may find of that source alone.
  const auto may_deny = [&](const Comparison& c) {
    return std::any_of(
               c.conflicts.begin(), c.conflicts.end(),
               [&](const Conflict& k) { return can_be_disputed(k.slot) && has_point(sentence, support, k.said); }) ||
           has_other_sign(sentence, c);
  };
  for (const uint32_t source : sources_beside(sentence, support.claim->source)) {
    if (!has_claim(sentence, source, may_deny)) continue;
    std::vector<Comparison> own = of_source(sentence, source);
    for (Comparison& c : own) sentence.comparer.count_wordings(c, false);
    const Case alone{sentence.claims, sentence.text, sentence.said, sentence.comparer, own};
    std::optional<Witness> w = ruled(alone);
    if (!w) w = scored(alone);
    if (!w || !has_point(sentence, support, w->said)) continue;
    if (w->slot == Slot::Polarity && (may_both_be(sentence, *w) || !tells_of_the_same(sentence, *w))) continue;
    if (w->slot == Slot::Date || !apart_in_time(support, w->comparison)) return w;
  }
  return std::nullopt;
}

std::optional<Witness> borne_out_by_another(const Case& sentence, const Comparison& denial, Slot slot, Span said) {
  const auto may_bear_out = [&](const Comparison& c) {
    return c.conflicts.empty() && has_point(sentence, c, said) && (slot == Slot::Date || !apart_in_time(denial, c));
  };
  for (const uint32_t source : sources_beside(sentence, denial.claim->source)) {
    if (!has_claim(sentence, source, may_bear_out)) continue;
    const std::vector<Comparison> own = of_source(sentence, source);
    const Case alone{sentence.claims, sentence.text, sentence.said, sentence.comparer, own};
    if (apply_rules(alone)) continue;
    for (const Comparison& c : own) {
      if (!may_bear_out(c)) continue;
      const Features f = features_of(alone.comparer, c, alone.claims.lexicon(), alone.said);
      const float p = probabilities(support_score(f), kNoClaim).supported;
      if (p >= kBorneOut && !cannot_support(alone, c, p)) return Witness{c, slot, said, {}, p};
    }
  }
  return std::nullopt;
}

}  // namespace haechi
