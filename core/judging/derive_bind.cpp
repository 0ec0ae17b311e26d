#include "judging/derive_bind.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "judging/compare.h"
#include "judging/owners.h"
#include "text/script.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr float kAlike = 0.55f;
constexpr float kAround = 0.6f;  // for words of the headline and the sentences before a claim

bool owns(const Family& family, const Term& t) {
  return std::any_of(family.members.begin(), family.members.end(),
                     [&](const Member& m) { return m.owner && t.ids.meets(m.owner->ids); });
}

/// To invest is not to be invested in.
bool turned(const Term& a, const Term& b) {
  return a.predicate && b.predicate && !a.name && !a.ids.empty() && a.passive != b.passive;
}

bool claim_has(const ReadClaims& claims, const ReadClaim& claim, const Term& t) {
  if (std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
        return (!t.predicate && claim.has_key(key_of(id))) || claim.speaker.has(id) || claim.reported_by.has(id);
      }))
    return true;
  bool has = false;
  for (const Phrasing& p : claim.phrasings)
    for (const Term& k : p.statement.terms) {
      const Pair pair = alike(claims.lexicon(), t, k);
      if (pair.strength < kAlike || pair.relation == Relation::Opposite) continue;
      if (turned(t, k)) return false;
      has = true;
    }
  return has;
}

/// 모은, 끌어들인: a verb before its noun that no table knows, most often a light or a synonymous one.
bool is_adnominal(const Term& t) {
  if (!t.unknown || t.role != TermRole::None || t.key.empty()) return false;
  const char16_t last = t.key.back();
  if (!is_hangul(last)) return false;
  const int coda = (last - 0xAC00) % 28;
  return coda == 4 || coda == 8;  // ㄴ, ㄹ
}

/// 전반적인, 종합적으로
bool is_adjective(const Text& text, const Term& t) {
  const std::u16string_view behind =
      text.view({t.span.end, std::min<uint32_t>(t.span.end + 2, static_cast<uint32_t>(text.folded().size()))});
  return t.unknown && (behind == u"적인" || behind == u"적으");
}

bool is_source(const std::vector<const Member*>& used, const Term& t) {
  const Fact& fact = *used.front()->fact;
  if (t.ids.meets(fact.claim->speaker) || t.ids.meets(fact.claim->reported_by)) return true;
  const auto& speakers = fact.phrasing->statement.speakers;
  return std::any_of(speakers.begin(), speakers.end(), [&](const Speaker& s) { return s.ids.meets(t.ids); });
}

/// One of those that the figures are told of is told to give them, or who gives them is told to have one.
bool is_misplaced(const Statement& said, const Family& family, const std::vector<const Member*>& used, const Term& t) {
  return is_speaker(said, t) ? owns(family, t) && !is_source(used, t) : t.predicate && t.name && is_source(used, t);
}

bool time_fits(const TimeRef& t, const Fact& fact) {
  if (t.role == TimeRole::Comparison || (!t.from && !t.year && !t.month && !t.day)) return true;
  if (fact.claim->from)
    return compare_times(t, *fact.claim->from, fact.claim->to.value_or(*fact.claim->from)) == Fit::Entailed;
  const auto& known = fact.phrasing->statement.times;
  return std::any_of(known.begin(), known.end(),
                     [&](const TimeRef& k) { return compare_times(t, k) == Fit::Entailed; });
}

/// A figure beside the one asked for must be one of the facts', count their owners, or those that one of them is
/// measured against, or rank one of them.
bool figure_fits(const Quantity& q, const std::vector<const Member*>& used) {
  if (q.dimension == Dimension::Rank || is_no_amount(q)) return true;
  const auto all = static_cast<double>(used.size());
  if (q.dimension == Dimension::Count && (q.value == all || (all > 2 && q.value == all - 1))) return true;
  return std::any_of(used.begin(), used.end(),
                     [&](const Member* m) { return compare_figures(q, *m->fact->quantity).fit == Fit::Entailed; });
}

/// "표를 합치면 1만6564표", "표를 더 얻었다": the noun is the unit of the figure.
bool is_unit_of(const Text& text, const Quantity* asked, const std::vector<const Member*>& used, const Term& t) {
  if (t.predicate || t.key.empty()) return false;
  if (asked) return text.view(asked->span).ends_with(t.key);
  return std::all_of(used.begin(), used.end(), [&](const Member* m) {
    return m->fact->phrasing->text.view(m->fact->quantity->span).ends_with(t.key);
  });
}

bool is_concept(const Lexicon& lexicon, const Term& t, std::initializer_list<std::string_view> names) {
  return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
    return std::find(names.begin(), names.end(), lexicon.concept_at(id).name) != names.end();
  });
}

/// A market share is one of what is sold or shipped.
bool is_of_market(const Lexicon& lexicon, const Term& t, const std::vector<const Member*>& used) {
  if (!is_concept(lexicon, t, {"sales-volume", "sell", "deliver-goods", "shipment", "output"})) return false;
  return std::all_of(used.begin(), used.end(), [&](const Member* m) {
    const auto& terms = m->fact->terms;
    return std::any_of(terms.begin(), terms.end(), [&](const Term* k) {
      return is_concept(lexicon, *k, {"market-share", "stake", "share-jointly"});
    });
  });
}

float share(float part, float all) { return all > 0 ? part / all : 1; }

}  // namespace

bool stands_around(const ReadClaim& claim, const Term& t) {
  if (t.ids.empty()) return claim.has_around(key_of(t.key));
  return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return claim.has_around(key_of(id)); });
}

Binding bind(const Question& question, const Family& family, const std::vector<const Member*>& used,
             const Quantity* asked, bool others) {
  Binding b;
  const ReadClaims& claims = question.claims();
  const Statement& said = question.said();
  float all = 0, covered = 0;
  bool framing = false;
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const Term& t = said.terms[i];
    // "By the report of B", "in B's survey": the noun behind the source of the figures frames them too.
    framing =
        is_source(used, t) ||
        (framing && !t.name && (said.terms[i - 1].role != TermRole::At || said.terms[i - 1].span.end == t.span.begin));
    if (is_misplaced(said, family, used, t)) return b;
    if (framing) continue;
    if (owns(family, t) || is_saying(claims.lexicon(), t) || is_unit_of(question.text(), asked, used, t)) continue;
    const bool has =
        std::any_of(used.begin(), used.end(), [&](const Member* m) { return claim_has(claims, *m->fact->claim, t); });
    const bool around = !has && std::any_of(used.begin(), used.end(),
                                            [&](const Member* m) { return stands_around(*m->fact->claim, t); });
    if (!has && !around && (t.name || is_entity(claims, t))) return b;
    if (!has && (question.does(i) != A::None || is_of_market(claims.lexicon(), t, used))) continue;
    const float weight = question.weight(i) * (is_adnominal(t) ? 0.3f : 1);
    all += weight;
    covered += has ? weight : around ? kAround * weight : 0;
    if (!has && !around && !t.predicate && !is_adjective(question.text(), t))
      b.missing = std::max(b.missing, question.weight(i));
  }
  b.said = share(covered, all);
  all = covered = 0;
  for (const Term* k : used.front()->fact->terms) {
    if (owns(family, *k)) continue;
    const float weight = k->weight;
    all += weight;
    const bool has = std::any_of(said.terms.begin(), said.terms.end(),
                                 [&](const Term& t) { return alike(claims.lexicon(), t, *k).strength >= kAlike; });
    covered += has ? weight : 0;
  }
  b.known = share(covered, all);
  for (const Quantity& q : said.quantities)
    if (others && &q != asked && !figure_fits(q, used)) return b;
  if (!family.over_time)
    for (const TimeRef& t : said.times)
      for (const Member* m : used)
        if (!time_fits(t, *m->fact)) return b;
  b.possible = true;
  return b;
}

}  // namespace haechi
