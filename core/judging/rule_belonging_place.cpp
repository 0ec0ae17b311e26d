// "X was held in Y", "the X of Y": one thing happens at one place.
#include <algorithm>

#include "judging/ownership.h"
#include "judging/sense.h"

namespace haechi {
namespace {

constexpr float kSameWord = 0.8f;
constexpr float kSaid = 0.6f;        // so much of the rest of the text has a claim about another place
constexpr float kSaidOfName = 0.4f;  // less where the event is known by name
constexpr float kEnough = 1.0f;

/// What happens in both the text and the claim, and at one place only.
struct Happening {
  bool by_name = false;  ///< to the same named event or body
  bool listing = false;
  const Term* known = nullptr;  ///< the claim's word for it
};

Happening same_happening(const Case& s, const Comparison& c) {
  Happening out;
  const Statement& known = c.phrasing->statement;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Pair& p = c.pairs[i];
    if (p.claim < 0 || p.strength < kSameWord) continue;
    const Term& t = s.said.terms[i];
    const Term& k = known.terms[static_cast<size_t>(p.claim)];
    if (t.in(ConceptClass::Venue) && k.in(ConceptClass::Venue)) {
      out.known = &k;
      out.listing = k.in(ConceptClass::Listing);
    }
    const NameKind kind = kind_of(s.claims, t);
    const bool first = t.role == TermRole::Topic || t.role == TermRole::Subject;
    if (first && (k.role == TermRole::Topic || k.role == TermRole::Subject) && kind != NameKind::None &&
        kind != NameKind::Unknown)
      out.by_name = true;
  }
  return out;
}

/// True if the claim's place excludes the text's. A hall that no table knows may lie in the town, an exchange in no
/// other.
bool excludes(const Case& s, const Comparison& c, const Term& place, const Term& other, bool listing) {
  const NameKind said = kind_of(s.claims, place), known = kind_of(s.claims, other);
  if (said == NameKind::Place) return known == NameKind::Place && comparable_places(s.claims, place, other);
  if (!listing || known != NameKind::Body) return false;
  return said == NameKind::Body || (said == NameKind::Unknown && !may_have_name(s.claims, c, place));
}

/// "독일 베를린에서": the country before a town stands where the town does.
bool stands_at(const ReadClaims& claims, const Statement& s, const Term& t) {
  if (t.role == TermRole::At) return true;
  const Term* next = &t + 1;
  return t.role == TermRole::None && kind_of(claims, t) == NameKind::Place && next < s.terms.data() + s.terms.size() &&
         next->role == TermRole::At && next->span.begin <= t.span.end + 1 &&
         (next->unknown || kind_of(claims, *next) == NameKind::Place);
}

std::optional<Ruling> another_place(const Case& s) {
  for (const Term& place : s.said.terms) {
    if (!stands_at(s.claims, s.said, place) || kind_of(s.claims, place) == NameKind::None || is_shared(s, place))
      continue;
    for (const Comparison& c : s.comparisons) {
      if (differs_otherwise(c) || has_name(s.claims, c, place)) continue;
      const Happening happening = same_happening(s, c);
      if (!happening.known || (happening.listing && !happening.by_name)) continue;
      float weight = 0;
      if (covered(s, c, s.said.span, &place, &weight) < (happening.by_name ? kSaidOfName : kSaid) ||
          weight < (happening.by_name ? kEnough / 2 : kEnough))
        continue;
      for (size_t j = 0; j < c.phrasing->statement.terms.size(); ++j) {
        const Term& other = c.phrasing->statement.terms[j];
        const bool ahead = c.phrasing->language == Language::English || other.span.end <= happening.known->span.begin;
        if (!stands_at(s.claims, c.phrasing->statement, other) || !ahead || !is_unsaid(s, c, j) ||
            !excludes(s, c, place, other, happening.listing))
          continue;
        return Ruling{&c, Slot::Entity, place.span, other.span, 0.92f};
      }
    }
  }
  return std::nullopt;
}

constexpr float kSaidOfUnknown = 0.65f;

/// True if a verb behind the place stands behind the other place too.
bool same_verb_behind(const Case& s, const Comparison& c, const Term& place, const Term& other) {
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    const Pair& p = c.pairs[i];
    if (p.claim < 0 || p.strength < kSameWord || t.span.begin < place.span.end || t.clause != place.clause ||
        is_saying(s.claims.lexicon(), t))
      continue;
    const Term& k = c.phrasing->statement.terms[static_cast<size_t>(p.claim)];
    const bool verb = std::any_of(t.ids.begin(), t.ids.end(),
                                  [&](ConceptId id) { return s.claims.lexicon().concept_at(id).is_verb; });
    if (verb && k.span.begin >= other.span.end && k.clause == other.clause) return true;
  }
  return false;
}

constexpr float kWholeButPlace = 0.95f;

/// 나오다, 있다: the verb says too little to be a term.
bool lacks_verb(const Lexicon& lexicon, const Statement& s, const Term& place) {
  return std::none_of(s.terms.begin(), s.terms.end(), [&](const Term& t) {
    return t.clause == place.clause && &t != &place && t.predicate && !t.attributive && !is_saying(lexicon, t);
  });
}

/// "벨기에 클럽에서": the place right before a noun says whose it is.
const Term* noun_behind(const Statement& s, const Term& place) {
  const Term* next = &place + 1;
  if ((place.role != TermRole::None && place.role != TermRole::Of) || next >= s.terms.data() + s.terms.size())
    return nullptr;
  return next->span.begin <= place.span.end + 2 && !next->predicate && !next->name && !next->unknown ? next : nullptr;
}

/// The text and the claim both name who does it, before the place.
bool named_actor_before(const Case& s, const Comparison& c, const Term& place) {
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    if (t.span.end <= place.span.begin && acts(t.role) && (t.unknown || kind_of(s.claims, t) != NameKind::None) &&
        c.pairs[i].claim >= 0 && c.pairs[i].strength >= kSameWord)
      return true;
  }
  return false;
}

/// All the same, but of another country.
std::optional<Ruling> another_origin(const Case& s) {
  for (const Term& place : s.said.terms) {
    const Term* noun = noun_behind(s.said, place);
    if (!noun || kind_of(s.claims, place) != NameKind::Place || is_shared(s, place)) continue;
    for (const Comparison& c : s.comparisons) {
      if (c.phrasing->language != s.said.language || c.said_bound < kWholeButPlace || differs_otherwise(c) ||
          has_name(s.claims, c, place))
        continue;
      const Pair& p = c.pairs[static_cast<size_t>(noun - s.said.terms.data())];
      if (p.claim < 1 || p.strength < kSameWord || !named_actor_before(s, c, place)) continue;
      const auto j = static_cast<size_t>(p.claim) - 1;
      const Term& other = c.phrasing->statement.terms[j];
      if (noun_behind(c.phrasing->statement, other) != &other + 1 || kind_of(s.claims, other) != NameKind::Place)
        continue;
      if (!is_unsaid(s, c, j) || !comparable_places(s.claims, place, other)) continue;
      const bool elsewhere = std::any_of(s.comparisons.begin(), s.comparisons.end(), [&](const Comparison& k) {
        return has_name(s.claims, k, place) && covered(s, k, s.said.span, &place) >= kSaid;
      });
      if (!elsewhere) return Ruling{&c, Slot::Entity, place.span, other.span, 0.85f};
    }
  }
  return std::nullopt;
}

/// A place that no table knows, where the claim has another such.
std::optional<Ruling> another_unknown_place(const Case& s) {
  if (s.said.language != Language::Korean && s.said.language != Language::Japanese) return std::nullopt;
  for (const Term& place : s.said.terms) {
    if (place.role != TermRole::At || !place.unknown || is_shared(s, place)) continue;
    for (const Comparison& c : s.comparisons) {
      if (c.phrasing->language != s.said.language || differs_otherwise(c) || may_have_name(s.claims, c, place))
        continue;
      float weight = 0;
      if (covered(s, c, s.said.span, &place, &weight) < kSaidOfUnknown || weight < kEnough) continue;
      for (size_t j = 0; j < c.phrasing->statement.terms.size(); ++j) {
        const Term& other = c.phrasing->statement.terms[j];
        if (other.role != TermRole::At || !other.unknown || !is_unsaid(s, c, j)) continue;
        if (!same_verb_behind(s, c, place, other) &&
            !(c.said_bound >= kWholeButPlace && lacks_verb(s.claims.lexicon(), s.said, place) &&
              lacks_verb(s.claims.lexicon(), c.phrasing->statement, other)))
          continue;
        return Ruling{&c, Slot::Entity, place.span, other.span, 0.75f};
      }
    }
  }
  return std::nullopt;
}

/// The place or the body that stands right before a name and says where its bearer is from: "부산의 윤서희 의원".
const Term* origin_before(const ReadClaims& claims, const Statement& s, const Term& name) {
  for (const Term* t = &name; t != s.terms.data(); --t) {
    const Term& before = t[-1];
    const bool describes = before.role == TermRole::None || before.role == TermRole::Of;
    if (!describes || before.predicate || t->span.begin > before.span.end + 2) return nullptr;
    const NameKind kind = kind_of(claims, before);
    if (kind == NameKind::Place || kind == NameKind::Body) return &before;
    if (kind != NameKind::None && kind != NameKind::Unknown) return nullptr;
  }
  return nullptr;
}

/// Two towns, two firms, two universities.
bool are_rivals(const Case& s, const Comparison& c, const Term& of, const Term& other) {
  const auto next = static_cast<size_t>(&of - s.said.terms.data()) + 1;
  const bool same_head = c.pairs[next].claim == &other + 1 - c.phrasing->statement.terms.data();
  return same_head || (kind_of(s.claims, of) == kind_of(s.claims, other) && comparable_places(s.claims, of, other));
}

/// "X는 부산 출신이다", "X는 부산의 의원이다", where the claim has "대구 출신의 X", "대구의 X 의원".
std::optional<Ruling> another_post_in(const Case& s, const Comparison& c, const Term& of, size_t bearer) {
  const Pair& p = c.pairs[bearer];
  if (p.claim < 0 || p.strength < kSameWord || differs_otherwise(c)) return std::nullopt;
  const Statement& known = c.phrasing->statement;
  const Term* other = origin_before(s.claims, known, known.terms[static_cast<size_t>(p.claim)]);
  if (!other || !is_unsaid(s, c, static_cast<size_t>(other - known.terms.data()))) return std::nullopt;
  const Term& post = s.said.terms.back();
  const bool from = means(s.claims.lexicon(), other[1], "from-origin");
  if (from != means(s.claims.lexicon(), post, "from-origin") || !are_rivals(s, c, of, *other)) return std::nullopt;
  if (post.in(ConceptClass::Title) && c.strengths.back() < kSameWord) return std::nullopt;
  return Ruling{&c, Slot::Entity, of.span, other->span, 0.85f};
}

/// Somebody represents, works for or is from one place or body only.
std::optional<Ruling> another_post(const Case& s) {
  const auto& terms = s.said.terms;
  if (s.said.language != Language::Korean || terms.size() < 3) return std::nullopt;
  const Term& post = terms.back();
  if (!post.predicate || !(post.in(ConceptClass::Title) || means(s.claims.lexicon(), post, "belong-to") ||
                           means(s.claims.lexicon(), post, "from-origin")))
    return std::nullopt;
  std::optional<Ruling> found;
  for (const Term& of : terms) {
    const NameKind kind = kind_of(s.claims, of);
    if ((kind != NameKind::Place && kind != NameKind::Body) || acts(of.role) || &of == &post || is_shared(s, of))
      continue;
    for (size_t i = 0; &terms[i] != &of; ++i) {
      if (!acts(terms[i].role) || !(terms[i].unknown || terms[i].name)) continue;
      for (const Comparison& c : s.comparisons) {
        if (c.pairs[i].claim >= 0 && has_name(s.claims, c, of)) return std::nullopt;  // may be both
        if (!found) found = another_post_in(s, c, of, i);
      }
    }
  }
  return found;
}

}  // namespace

std::optional<Ruling> rule_belonging_place(const Case& s) {
  if (auto post = another_post(s)) return post;
  if (auto place = another_place(s)) return place;
  if (auto origin = another_origin(s)) return origin;
  return another_unknown_place(s);
}

}  // namespace haechi
