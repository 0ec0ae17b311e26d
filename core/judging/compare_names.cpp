// Names and speakers of the text against those of the claim, and who does it.
#include <algorithm>

#include "judging/arguments.h"
#include "judging/compare.h"
#include "judging/owners.h"
#include "judging/places.h"
#include "judging/sense.h"
#include "text/script.h"

namespace haechi {
namespace {

/// Persons and bodies can say something; products and places cannot.
bool can_speak(const ReadClaims& claims, const IdSet& ids) {
  return std::any_of(ids.begin(), ids.end(), [&](ConceptId id) {
    if (const Entity* e = claims.entity(id)) return e->type == "person" || e->type == "org" || e->type == "outlet";
    return claims.lexicon().concept_at(id).name.starts_with("org:");
  });
}

bool is_figure(const Term& t) { return !t.key.empty() && t.key.front() >= u'0' && t.key.front() <= u'9'; }

/// Words of two languages that no table knows tell nothing apart by their letters, unless both are names by their
/// script.
bool may_differ(const Term& a, const Term& b) {
  if (a.key.empty() || b.key.empty()) return false;
  const Script x = script_of(a.key.front()), y = script_of(b.key.front());
  return x == y && (x == Script::Latin || x == Script::Kana);
}

}  // namespace

namespace {

/// 한빛대 and 한빛대 수학연구소: one name begins with the words of the other.
bool begins_with_name(std::u16string_view longer, std::u16string_view name) {
  return longer.size() > name.size() && longer.starts_with(name) && longer[name.size()] == u' ';
}

}  // namespace

/// One is a part of the other: a city and its country, which its name often stands for; an institute and its school.
bool Comparer::lies_within(const Term& a, const Term& b) const {
  if (begins_with_name(a.key, b.key) || begins_with_name(b.key, a.key)) return true;
  if (a.ids.empty() || b.ids.empty()) return false;
  const Relation r = alike(claims_.lexicon(), a, b).relation;
  return r == Relation::Broader || r == Relation::Narrower;
}

/// "American sanctions", "Chinese authorities": names that describe different things exclude each other in nothing.
bool Comparer::describe_others(const Comparison& c, size_t said, size_t known) const {
  const auto described = [](const Statement& s, size_t i) {
    const bool before = i + 1 < s.terms.size() && !s.terms[i + 1].predicate &&
                        s.terms[i + 1].clause == s.terms[i].clause &&
                        s.terms[i].span.end + 1 >= s.terms[i + 1].span.begin;
    return s.terms[i].role == TermRole::None && before ? static_cast<int>(i + 1) : -1;
  };
  const int a = described(said_, said), b = described(c.phrasing->statement, known);
  return a >= 0 && b >= 0 && c.pairs[static_cast<size_t>(a)].claim != b;
}

/// A name of the text that the claim lacks, where the claim has another in its place: of the same type, or, where no
/// table knows them, in the same role.
void Comparer::compare_names(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  std::vector<bool> used(known.terms.size(), false);
  for (const Pair& p : c.pairs)
    if (p.claim >= 0 && p.strength >= kAligned) used[static_cast<size_t>(p.claim)] = true;
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Term& a = said_.terms[i];
    if (c.pairs[i].claim >= 0 && c.pairs[i].strength >= kAligned) continue;
    const bool entity = entities_[i];
    if (!(entity || a.unknown) || stands_in(a, c)) continue;
    const auto is_longer = [&](const Term& b) { return begins_with_name(b.key, a.key); };
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& b = known.terms[j];
      const bool other_entity = is_entity(claims_, b);
      if (used[j] || !(other_entity || b.unknown)) continue;
      const bool placed_alike =
          a.role == b.role && a.role != TermRole::None && a.role != TermRole::Predicate && !a.predicate && !b.predicate;
      if (!(entity || placed_alike)) continue;
      const bool of_a_type = entity && other_entity && agrees_in_type(claims_, a, b);
      const bool in_place = !(entity && other_entity) && placed_alike;
      if (!of_a_type && (!in_place || (c.phrasing->language != said_.language && !other_entity && !may_differ(a, b)) ||
                         is_figure(a) != is_figure(b)))
        continue;
      if (c.claim->speaker.meets(b.ids) || c.claim->reported_by.meets(b.ids) || lies_within(a, b)) continue;
      if (std::any_of(known.terms.begin(), known.terms.end(), is_longer)) break;
      const bool alike = of_a_type && !describe_others(c, i, j);
      c.conflicts.push_back({alike ? Slot::Entity : Slot::Other, a.span, b.span});
      used[j] = true;
      break;
    }
  }
}

/// "A leads B" and "B lags behind A" are one statement: neither its words nor its places are in conflict.
void Comparer::forgive_converse(Comparison& c) const {
  const bool turned = std::any_of(c.pairs.begin(), c.pairs.end(), [](const Pair& p) {
    return p.relation == Relation::Opposite || p.relation == Relation::Converse;
  });
  if (!turned) return;
  const auto x = exchange_of(claims_, said_, c.phrasing->statement);
  int act = x && is_converse(*x) ? x->said_predicate : -1;
  for (size_t i = 0; i < c.pairs.size() && act < 0; ++i) {
    const Pair& p = c.pairs[i];
    if (p.relation != Relation::Opposite && p.relation != Relation::Converse) continue;
    if (p.claim < 0 || said_.terms[i].negated != c.phrasing->statement.terms[static_cast<size_t>(p.claim)].negated)
      continue;
    const int at = static_cast<int>(i);
    if (says_from_other_end(claims_.lexicon(), {said_, placements(), at},
                            {c.phrasing->statement, c.phrasing->placements, p.claim}))
      act = at;
  }
  if (act < 0) return;
  c.turned = true;
  const Span predicate = said_.terms[static_cast<size_t>(act)].span;
  c.conflicts.erase(std::remove_if(c.conflicts.begin(), c.conflicts.end(),
                                   [&](const Conflict& k) {
                                     return k.slot == Slot::Role || (k.slot == Slot::Polarity && k.said == predicate);
                                   }),
                    c.conflicts.end());
}

namespace {

/// "A가 개발하는 칩을 찍는 것은": A does what describes the noun, not what is done with that.
bool does_another(const Statement& s, size_t subject, size_t predicate) {
  for (size_t i = subject + 1; s.terms[subject].role == TermRole::Subject && i < predicate; ++i)
    if (s.terms[i].attributive) return s.language == Language::Korean || s.language == Language::Japanese;
  return false;
}

/// The named subject of a predicate: the nearest before it in its clause.
const Term* subject_of(const ReadClaims& claims, const Statement& s, size_t predicate) {
  const Term& p = s.terms[predicate];
  const Term* subject = nullptr;
  for (size_t i = 0; i < s.terms.size(); ++i) {
    const Term& t = s.terms[i];
    if (i == predicate || t.clause != p.clause || !is_entity(claims, t)) continue;
    const bool by_agent = p.passive && t.role == TermRole::Agent;
    const bool does = !p.passive && (t.role == TermRole::Subject || (t.role == TermRole::Topic && !subject));
    if (by_agent || (does && i < predicate && !does_another(s, i, predicate))) subject = &t;
  }
  return subject;
}

}  // namespace

/// The same act, but done by another who also stands in the text: A develops and B produces, against the reverse.
void Comparer::compare_subjects(Comparison& c) const {
  const Statement& known = c.phrasing->statement;
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    const Pair& pair = c.pairs[i];
    if (!said_.terms[i].predicate || pair.claim < 0 || pair.strength < 0.7f ||
        is_saying(claims_.lexicon(), said_.terms[i]))
      continue;
    if (pair.relation != Relation::Same && pair.relation != Relation::Near && pair.relation != Relation::Narrower)
      continue;
    const auto j = static_cast<size_t>(pair.claim);
    if (!known.terms[j].predicate) continue;
    const Term* a = subject_of(claims_, said_, i);
    const Term* b = subject_of(claims_, known, j);
    if (!a || !b || a->ids.meets(b->ids) || c.claim->speaker.meets(b->ids) || !agrees_in_type(claims_, *a, *b))
      continue;
    const auto is_b = [&](const Term& t) { return t.ids.meets(b->ids); };
    const bool elsewhere = std::any_of(said_.terms.begin(), said_.terms.end(), is_b);
    const bool with_it = std::any_of(said_.terms.begin(), said_.terms.end(), [&](const Term& t) {
      return is_b(t) && t.clause == a->clause && (t.role == a->role || t.role == TermRole::With || acts(t.role));
    });
    if (with_it) continue;   // "A and B": both do it
    bool described = false;  // "…, 규제를 비켜 가려고 칩을 만든 B": who does it stands behind
    for (size_t n = i + 1; n < said_.terms.size(); ++n)
      described |= is_b(said_.terms[n]) && said_.terms[n - 1].attributive;
    if (described) continue;
    if (!elsewhere || c.claim->reported_by.meets(b->ids)) continue;
    c.conflicts.push_back({Slot::Role, a->span, b->span});
    return;
  }
}

/// A number beside the same word, as an age in brackets is: "홍두리(38)". Editions of a name are told apart elsewhere.
void Comparer::compare_ages(Comparison& c) const {
  const auto is_number = [](const Term& t) {
    return t.unknown && t.key.size() < 3 &&
           std::all_of(t.key.begin(), t.key.end(), [](char16_t k) { return is_ascii_digit(k); });
  };
  const auto& known = c.phrasing->statement.terms;
  const auto pairs_beside = [&](size_t i, size_t j, int by) {
    const size_t a = i + static_cast<size_t>(by), b = j + static_cast<size_t>(by);
    return a < said_.terms.size() && b < known.size() && c.pairs[a].claim == static_cast<int>(b) &&
           c.pairs[a].relation == Relation::Same && c.pairs[a].strength >= kAligned;
  };
  for (size_t i = 0; i < said_.terms.size(); ++i) {
    if (c.pairs[i].strength >= kAligned || !is_number(said_.terms[i])) continue;
    for (size_t j = 0; j < known.size(); ++j)
      if (is_number(known[j]) && known[j].key != said_.terms[i].key &&
          (pairs_beside(i, j, 1) || pairs_beside(i, j, -1)))
        c.conflicts.push_back({Slot::Number, said_.terms[i].span, known[j].span});
  }
}

void Comparer::compare_speakers(Comparison& c) const {
  IdSet known = c.claim->speaker;
  for (const ConceptId id : c.claim->reported_by) known.add(id);
  const Statement& statement = c.phrasing->statement;
  for (const Speaker& s : statement.speakers)
    for (const ConceptId id : s.ids) known.add(id);
  if (known.empty()) return;
  const auto is_known = [&](const Speaker& s) {
    const auto part = [&](const Speaker& k) {
      return begins_with_name(k.key, s.key) || begins_with_name(s.key, k.key);
    };
    return known.meets(s.ids) || std::any_of(statement.speakers.begin(), statement.speakers.end(), part) ||
           std::any_of(s.ids.begin(), s.ids.end(), [&](ConceptId id) { return c.claim->has_key(key_of(id)); });
  };
  // 유민서 한빛대 교수: whoever has the name says it, wherever else the claim has him work.
  const auto belongs_to_known = [&](const Speaker& s) {
    return std::any_of(said_.speakers.begin(), said_.speakers.end(), [&](const Speaker& other) {
      const uint32_t gap = std::max(s.span.begin, other.span.begin) - std::min(s.span.end, other.span.end);
      return other.outlet == s.outlet && gap <= 1 && is_known(other);
    });
  };
  for (const Speaker& s : said_.speakers) {
    if (!can_speak(claims_, s.ids)) continue;
    if (is_known(s)) {
      c.matches.push_back({Slot::Attribution, Fit::Entailed, s.span, {}});
      continue;
    }
    if (belongs_to_known(s)) continue;
    // The same point shows up as a foreign name as well: it is one difference, and it is the speaker's.
    c.conflicts.erase(std::remove_if(c.conflicts.begin(), c.conflicts.end(),
                                     [&](const Conflict& k) { return k.slot == Slot::Entity && k.said == s.span; }),
                      c.conflicts.end());
    Span where;
    for (const Speaker& k : statement.speakers) where = k.span;
    c.conflicts.push_back({Slot::Attribution, s.span, where});
  }
}

}  // namespace haechi
