#include "judging/who.h"

#include <algorithm>

#include "judging/owners.h"
#include "lexicon/clefts.h"
#include "text/script.h"
#include "text/words.h"

namespace haechi {
namespace {

constexpr float kCounts = 0.55f;  // from this strength on a word counts as had
constexpr size_t kLatinBeginning = 4;
constexpr float kFigure = 0.7f;  // the weight of a figure among words

NameKind kind_of(const ReadClaims& claims, ConceptId id) {
  if (const Entity* e = claims.entity(id)) {
    if (e->type == "person") return NameKind::Person;
    if (e->type == "org" || e->type == "outlet") return NameKind::Body;
    if (e->type == "place") return NameKind::Place;
    return e->type == "term" ? NameKind::None : NameKind::Thing;
  }
  const Concept& known = claims.lexicon().concept_at(id);
  if (!known.is_name) return NameKind::None;
  return known.name.starts_with("geo:")   ? NameKind::Place
         : known.name.starts_with("org:") ? NameKind::Body
                                          : NameKind::None;
}

constexpr std::u16string_view kPastPlans[] = {u"예정이었", u"계획이었", u"방침이었", u"당초 ", u"애초 "};

/// 새터공항, 새터대학교; 바다통계국, 바다외항관리국: between a beginning and an end that both share each has its own,
/// and nothing in common.
bool parts_later(std::u16string_view a, std::u16string_view b) {
  size_t n = 0;
  while (n < a.size() && n < b.size() && a[n] == b[n]) ++n;
  a.remove_prefix(n), b.remove_prefix(n);
  while (n >= 2 && a.size() > 2 && b.size() > 2 && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  if (std::min(a.size(), b.size()) < 2 || n < 2 || !is_hangul(a[0]) || !is_hangul(b[0])) return false;
  return initial_of(a[0]) != initial_of(b[0]) && a.find_first_of(b) == std::u16string_view::npos;
}

/// 서해내륙선, 동해내륙선: what stands before the end that both share begins with another sound and has no letter in
/// common.
bool parts_at_once(std::u16string_view a, std::u16string_view b) {
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  if (a.empty() || b.empty() || !is_hangul(a[0]) || !is_hangul(b[0]) || initial_of(a[0]) == initial_of(b[0]))
    return false;
  return a.find_first_of(b) == std::u16string_view::npos;
}

}  // namespace

bool alike_in_letters(std::u16string_view a, std::u16string_view b) {
  if (a.empty() || b.empty()) return false;
  // Few letters make many Latin names: there the beginning tells.
  if (script_of(a[0]) == Script::Latin && script_of(b[0]) == Script::Latin) {
    const size_t shorter = std::min({a.size(), b.size(), kLatinBeginning});
    return shorter > 1 && a.substr(0, shorter) == b.substr(0, shorter);
  }
  if (parts_at_once(a, b) || parts_later(a, b)) return false;
  size_t shared = 0;
  for (const char16_t c : a) shared += b.find(c) != std::u16string_view::npos;
  // One letter is a name only where another begins with it: 김 대표.
  const auto within = [](std::u16string_view part, std::u16string_view whole) {
    return part.size() > 1 ? whole.find(part) != std::u16string_view::npos : whole.starts_with(part);
  };
  return (shared >= 2 && 2 * shared >= a.size()) || within(a, b) || within(b, a);
}

NameKind kind_of(const ReadClaims& claims, const Term& term) {
  if (term.ids.empty()) return term.unknown ? NameKind::Unknown : NameKind::None;
  for (const ConceptId id : term.ids)
    if (const NameKind kind = kind_of(claims, id); kind != NameKind::None) return kind;
  return NameKind::None;
}

bool has_name(const ReadClaims&, const Comparison& c, const Term& name) {
  if (name.ids.empty()) return c.claim->has_key(key_of(std::u16string_view(name.key)));
  return std::any_of(name.ids.begin(), name.ids.end(), [&](ConceptId id) {
    return c.claim->has_key(key_of(id)) || c.claim->speaker.has(id) || c.claim->reported_by.has(id);
  });
}

bool may_have_name(const ReadClaims& claims, const Comparison& c, const Term& name) {
  const auto& known = c.phrasing->statement.terms;
  const auto begins = [&](const Term& t) { return t.key.starts_with(name.key + u" "); };  // 한빛대 수학연구소
  if (has_name(claims, c, name) || std::any_of(known.begin(), known.end(), begins)) return true;
  if (!name.unknown) return false;
  return std::any_of(known.begin(), known.end(), [&](const Term& t) {
    // What kind of thing it is stands at the end of a name: 바다증권 is not any 증권.
    const bool head = !t.ids.empty() && kind_of(claims, t) == NameKind::None && name.key.size() > t.key.size() &&
                      name.key.ends_with(t.key);
    return !head && alike_in_letters(name.key, t.key);
  });
}

bool named_as_one(const ReadClaims& claims, Language language, const Term& a, const Term& b) {
  const auto is = [](const Term& t, const Term& o) { return t.key == o.key || t.ids.meets(o.ids); };
  const auto names = [&](uint32_t row) {
    const auto& terms = claims.all()[row].phrasing_for(language).statement.terms;
    for (size_t i = 0; i + 1 < terms.size(); ++i)
      if (terms[i + 1].span.begin <= terms[i].span.end + 1 &&
          ((is(terms[i], a) && is(terms[i + 1], b)) || (is(terms[i], b) && is(terms[i + 1], a))))
        return true;
    return false;
  };
  const auto any_with = [&](TermKey key) {
    const std::vector<uint32_t>& with = claims.index().claims_with(key);
    return std::any_of(with.begin(), with.end(), names);
  };
  if (a.ids.empty()) return any_with(key_of(a.key));
  return std::any_of(a.ids.begin(), a.ids.end(), [&](ConceptId id) { return any_with(key_of(id)); });
}

bool one_within_other(const Lexicon& lexicon, const Term& a, const Term& b) {
  for (const ConceptId x : a.ids)
    for (const ConceptId y : b.ids)
      if (lexicon.is_a(x, y) || lexicon.is_a(y, x)) return true;
  return false;
}

bool comparable_places(const ReadClaims& claims, const Term& a, const Term& b) {
  // A hall of the base's own may lie in any town of the gazetteer.
  const auto own = [&](const Term& t) {
    return std::none_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
      return !claims.entity(id) && claims.lexicon().concept_at(id).name.starts_with("geo:");
    });
  };
  return own(a) == own(b) && !one_within_other(claims.lexicon(), a, b);
}

bool is_unsaid(const Case& s, const Comparison& c, size_t known) {
  const Term& t = c.phrasing->statement.terms[known];
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    if (s.said.terms[i].ids.meets(t.ids) || s.said.terms[i].key == t.key) return false;
    if (c.pairs[i].claim == static_cast<int>(known) && c.pairs[i].strength >= kCounts) return false;
  }
  return true;
}

bool is_shared(const Case& s, const Term& term) {
  const std::u16string_view view = s.text.view(s.said.span);
  const std::u16string_view rest = view.substr(std::min<size_t>(view.size(), term.span.end - s.said.span.begin), 2);
  if (s.said.language == Language::Korean && rest.starts_with(u"도")) return true;
  if (s.said.language == Language::Japanese) return rest.starts_with(u"も") || rest.starts_with(u"など");
  return has_any(view, sharing_words(s.said.language));
}

bool only_reports(const Case& s, const Comparison& c, const Conflict& k) {
  const auto named = [&](const Speaker& speaker) {
    return std::any_of(s.said.terms.begin(), s.said.terms.end(),
                       [&](const Term& t) { return t.ids.meets(speaker.ids); });
  };
  const auto& known = c.phrasing->statement.speakers;
  return k.slot == Slot::Attribution && c.claim->speaker.empty() && c.claim->reported_by.empty() &&
         std::all_of(known.begin(), known.end(), named);
}

bool was_only_planned(const Case& s, const Comparison& c) {
  const auto planned = [](const Text& text, const Statement& told) {
    return told.language == Language::Korean && has_any(text.view(told.span), std::span(kPastPlans));
  };
  return planned(c.phrasing->text, c.phrasing->statement) && !planned(s.text, s.said);
}

bool differs_otherwise(const Comparison& c) {
  return std::any_of(c.conflicts.begin(), c.conflicts.end(), [](const Conflict& k) {
    return k.slot == Slot::Number || k.slot == Slot::Unit || k.slot == Slot::Date || k.slot == Slot::Polarity;
  });
}

bool is_part_of(const Comparison& part, const Comparison& whole) {
  const auto& few = part.phrasing->statement.terms;
  const auto& many = whole.phrasing->statement.terms;
  if (part.claim->source != whole.claim->source || few.size() >= many.size() ||
      part.phrasing->language != whole.phrasing->language)
    return false;
  return std::all_of(few.begin(), few.end(), [&](const Term& t) {
    return std::any_of(many.begin(), many.end(), [&](const Term& o) { return t.key == o.key || t.ids.meets(o.ids); });
  });
}

float covered(const Case& s, const Comparison& c, Span content, const Term* but, float* weight) {
  float all = 0, had = 0;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    if (&t == but || !content.overlaps(t.span) || is_saying(s.claims.lexicon(), t)) continue;
    all += s.comparer.weight(i);
    if (c.strengths[i] >= kCounts) had += s.comparer.weight(i) * c.strengths[i];
  }
  for (size_t i = 0; i < s.said.quantities.size(); ++i) {
    if (!content.overlaps(s.said.quantities[i].span)) continue;
    all += kFigure;
    if (c.figure_settled[i]) had += kFigure;
  }
  if (weight) *weight = had;
  return all > 0 ? had / all : 0;
}

bool lacks_what_is_told(const Case& s, const Comparison& c, const Comparison& other, uint32_t end) {
  constexpr float kTelling = 0.6f, kLacks = 0.3f;
  for (size_t i = 0; i < s.said.terms.size(); ++i) {
    const Term& t = s.said.terms[i];
    const bool tells = t.predicate || t.role == TermRole::Subject || t.role == TermRole::Object;
    if (tells && t.span.end <= end && s.comparer.weight(i) >= kTelling && !is_saying(s.claims.lexicon(), t) &&
        other.strengths[i] >= kCounts && c.strengths[i] < kLacks)
      return true;
  }
  return false;
}

float known_covered(const Case& s, const Comparison& c, const Term& but) {
  float all = 0, had = 0;
  const auto& terms = c.phrasing->statement.terms;
  for (size_t j = 0; j < terms.size(); ++j) {
    if (&terms[j] == &but || is_saying(s.claims.lexicon(), terms[j])) continue;
    const float weight = s.comparer.claim_weight(terms[j]);
    all += weight;
    had += weight * c.reached[j];
  }
  return all > 0 ? had / all : 0;
}

}  // namespace haechi
