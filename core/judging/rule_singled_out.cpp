// "…한 사람은 Y다", "It was Y who …": one is singled out, and the claim has another in the place.
#include <algorithm>

#include "judging/cleft.h"
#include "judging/sense.h"
#include "judging/who.h"
#include "lexicon/clefts.h"
#include "lexicon/grammar.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kSaid = 0.55f;         // so much of what is said must the claim have
constexpr float kSaidInPlain = 0.75f;  // where only the speaker singles one out
constexpr float kAll = 0.9f;           // of all that is said less weight will do
constexpr float kEnoughOfAll = 0.75f;
constexpr float kEnough = 1.0f;      // and that with so much weight
constexpr float kSaidInMuch = 0.5f;  // less of it where it weighs much
constexpr float kMuch = 2.0f;
constexpr float kCounted = 0.5f;    // from this strength on the claim has the verb
constexpr float kSaidAll = 0.85f;   // where the name stands elsewhere in the claim
constexpr float kElsewhere = 0.8f;  // another claim with the name that has so much of it may bear it out

/// What is said, and the name singled out for it.
struct Singled {
  Span content;
  std::vector<const Term*> names;  ///< all parts of the name that no table knows, or the entity
  bool speaks = false;             ///< it is a speaker
  bool place = true;
  bool plain = false;  ///< no cleft: "Y said that …"
};

/// "홍도윤 단장": what stands behind a person's name is a title, unless it is the person's.
bool is_titled(const Case& s, const Term& entity) {
  return kind_of(s.claims, entity) == NameKind::Person && entity.role != TermRole::Of;
}

/// In "Tencent's Yao Shunyu" the person is singled out, not the owner.
std::vector<const Term*> names_in(const Case& s, Span focus) {
  std::vector<const Term*> names;
  const Term* entity = nullptr;
  bool owned = false;
  for (const Term& t : s.said.terms) {
    if (!focus.contains(t.span) || t.negated) continue;
    const NameKind kind = kind_of(s.claims, t);
    if (kind == NameKind::Unknown)
      names.push_back(&t);
    else if (kind != NameKind::None && (!entity || t.role != TermRole::Of))
      entity = &t, owned = false;
    else if (entity && kind == NameKind::None && !t.in(ConceptClass::Title))
      owned = !is_titled(s, *entity);
  }
  // "An institute of Y's": it is not Y.
  if (entity && owned && s.said.language != Language::English) return {};
  if (entity) return {entity};
  return names;
}

bool is_speech_at_end(const Case& s, Span content) {
  const Term* last = nullptr;
  for (const Term& t : s.said.terms) {
    if (!content.contains(t.span)) continue;
    // English puts the verb of saying first.
    const bool saying = is_saying(s.claims.lexicon(), t);
    if (s.said.language == Language::English && (saying || t.predicate)) return saying;
    if (t.predicate) last = &t;
  }
  return last && is_saying(s.claims.lexicon(), *last);
}

/// "…을 내놓은 자리는 X다": X is where it was said, not who said it.
bool is_occasion(const Case& s, const Cleft& cleft) {
  return std::any_of(s.said.terms.begin(), s.said.terms.end(), [&](const Term& t) {
    return !t.predicate && !cleft.focus.contains(t.span) && t.role == TermRole::Topic && !t.unknown &&
           !korean_cleft_noun(t.key) && means(s.claims.lexicon(), t, "place") &&
           std::any_of(s.said.terms.begin(), s.said.terms.end(),
                       [&](const Term& v) { return v.attributive && v.span.end <= t.span.begin; });
  });
}

std::optional<Singled> by_cleft(const Case& s) {
  const auto& cleft = s.comparer.cleft();
  if (!cleft || cleft->time || !ends_in_name(s, cleft->focus)) return std::nullopt;
  // "…한 곳은 3층짜리 건물이다": what has a measure is a kind of thing and no name.
  if (std::any_of(s.said.quantities.begin(), s.said.quantities.end(),
                  [&](const Quantity& q) { return cleft->focus.contains(q.span); }))
    return std::nullopt;
  Singled out;
  out.content = cleft->content;
  out.place = cleft->place;
  out.names = names_in(s, cleft->focus);
  if (out.names.empty()) return std::nullopt;
  const bool speaker = std::any_of(s.said.speakers.begin(), s.said.speakers.end(),
                                   [&](const Speaker& k) { return k.span.overlaps(out.names.back()->span); });
  out.speaks = (speaker || is_speech_at_end(s, cleft->content)) && !is_occasion(s, *cleft);
  return out;
}

/// "Y said that …": the base may tie the very content to another.
std::optional<Singled> by_speaker(const Case& s) {
  if (s.said.speakers.size() != 1) return std::nullopt;
  Singled out;
  out.speaks = out.plain = true;
  out.content = s.said.span;
  for (const Term& t : s.said.terms)
    if (t.span.overlaps(s.said.speakers.front().span) || t.ids.meets(s.said.speakers.front().ids)) {
      const NameKind kind = kind_of(s.claims, t);
      if (kind == NameKind::Person || kind == NameKind::Body) out.names = {&t};
    }
  if (out.names.empty()) return std::nullopt;
  return out;
}

/// The name that stands in the claim where the text has another.
struct Rival {
  Span span;
  bool found = false;
};

bool fits(const Singled& out, NameKind said, NameKind known) {
  if (known == NameKind::None) return false;
  if (out.speaks && known != NameKind::Thing && known != NameKind::Place) return true;
  if (said == NameKind::Place && !out.place) return false;
  return said == known;
}

bool speaks_in(const Comparison& c, const Term& t) {
  if (c.claim->speaker.meets(t.ids) || c.claim->reported_by.meets(t.ids)) return true;
  const auto& speakers = c.phrasing->statement.speakers;
  return std::any_of(speakers.begin(), speakers.end(), [&](const Speaker& k) { return k.span.overlaps(t.span); });
}

/// What the noun does that the word stands before: "마루시의 도서관은".
TermRole role_of_head(const Statement& s, size_t i) {
  const size_t first = i;
  while (i + 1 < s.terms.size() && i < first + 2 &&
         (s.terms[i].role == TermRole::Of || s.terms[i].role == TermRole::None) && !s.terms[i].predicate)
    ++i;
  return s.terms[i].role;
}

Rival rival_in(const Case& s, const Comparison& c, const Singled& out) {
  const Statement& known = c.phrasing->statement;
  if (out.speaks)
    for (const Speaker& k : known.speakers)
      if (k.span.length() > 0 &&
          !std::any_of(out.names.begin(), out.names.end(), [&](const Term* n) { return k.ids.meets(n->ids); }))
        return {k.span, true};
  const Term& name = *out.names.back();
  const NameKind kind = kind_of(s.claims, name);
  for (size_t j = 0; j < known.terms.size(); ++j) {
    const Term& t = known.terms[j];
    if (!is_unsaid(s, c, j) || !fits(out, kind, kind_of(s.claims, t)) || one_within_other(s.claims.lexicon(), name, t))
      continue;
    if (!out.speaks && kind == NameKind::Body && speaks_in(c, t))
      continue;  // the body that counted is none of those counted
    if (kind == NameKind::Unknown &&
        (t.span.length() < 2 || !acts(role_of_head(known, j)) || named_as_one(s.claims, s.said.language, name, t)))
      continue;
    if (kind == NameKind::Place && !comparable_places(s.claims, name, t)) continue;
    return {t.span, true};
  }
  return {};
}

bool is_one_of(const Singled& out, const Term& t) {
  return std::any_of(out.names.begin(), out.names.end(),
                     [&](const Term* n) { return n->ids.meets(t.ids) || n->key == t.key; });
}

/// True if the claim gives a speaker, and it is not the one singled out.
bool said_by_another(const Comparison& c, const Singled& out) {
  const auto is = [&](const IdSet& ids) {
    return std::any_of(out.names.begin(), out.names.end(), [&](const Term* n) { return n->ids.meets(ids); });
  };
  if (is(c.claim->speaker) || is(c.claim->reported_by)) return false;
  const Statement& known = c.phrasing->statement;
  bool any = !c.claim->speaker.empty();
  for (const Speaker& k : known.speakers) {
    any = true;
    // The speaker's title may be all that was read of him: "전국어민노조의 하동근 위원장은", "민서하 새한대 교수는".
    for (const Term& t : known.terms)
      if ((t.span.overlaps(k.span) || (t.span.end <= k.span.begin && k.span.begin <= t.span.end + 1) ||
           (&t == known.terms.data() && !t.predicate)) &&
          is_one_of(out, t))
        return false;
  }
  return any;
}

/// True if some claim has the name and much of what is said: it may bear the text out.
bool borne_out(const Case& s, const Singled& out, float best, const Comparison& ruled) {
  return std::any_of(s.comparisons.begin(), s.comparisons.end(), [&](const Comparison& c) {
    const bool has =
        std::any_of(out.names.begin(), out.names.end(), [&](const Term* n) { return has_name(s.claims, c, *n); });
    // What a claim says beside what is singled out is said of something else.
    if (best >= kSaidAll && lacks_what_is_told(s, c, ruled, out.content.end)) return false;
    return has && !is_part_of(ruled, c) && !(out.speaks && said_by_another(c, out)) &&
           covered(s, c, out.content, out.plain ? out.names.front() : nullptr) >= kElsewhere * best;
  });
}

bool lacks_names(const Case& s, const Comparison& c, const Singled& out) {
  return std::none_of(out.names.begin(), out.names.end(),
                      [&](const Term* n) { return may_have_name(s.claims, c, *n); });
}

/// True if the text singles out who did it, and the claim has that name in another place than that of who did it.
bool acts_not(const Case& s, const Comparison& c, const Singled& out) {
  const NameKind kind = kind_of(s.claims, *out.names.back());
  if (out.plain || kind == NameKind::Unknown || kind == NameKind::Thing) return false;
  // Something else acts in what is said of it.
  const auto fills = [&](const Term& t) { return out.content.contains(t.span) && acts(t.role); };
  if (std::any_of(s.said.terms.begin(), s.said.terms.end(), fills)) return false;
  bool elsewhere = false, another = false;
  for (const Term& t : c.phrasing->statement.terms) {
    if (is_one_of(out, t)) {
      if (acts(t.role) || t.predicate) return false;
      elsewhere = true;
    } else {
      another |= acts(t.role) && kind_of(s.claims, t) == kind;
    }
  }
  return elsewhere && another;
}

/// What the one singled out did must be what the claim tells: the verb before "이는", "사람은".
bool tells_the_act(const Case& s, const Comparison& c, const Singled& out) {
  const bool verb_last = s.said.language == Language::Korean || s.said.language == Language::Japanese;
  if (out.plain || !verb_last) return true;
  for (size_t i = s.said.terms.size(); i-- > 0;) {
    const Term& t = s.said.terms[i];
    if (!out.content.contains(t.span) || !t.predicate) continue;
    const bool light = is_saying(s.claims.lexicon(), t) ||
                       (!t.ids.empty() && std::all_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
                         return s.claims.lexicon().concept_at(id).in(ConceptClass::Light);
                       }));
    return light || t.unknown || c.strengths[i] >= kCounted;
  }
  return true;
}

float needed(const Singled& out, float weight) {
  if (out.plain) return kSaidInPlain;
  return weight >= kMuch ? kSaidInMuch : kSaid;
}

std::optional<Ruling> judge(const Case& s, const Singled& out) {
  Ruling ruling;
  float best = 0;
  for (const Comparison& c : s.comparisons) {
    if (differs_otherwise(c)) continue;
    // A foreign name that no table knows cannot be found in another language.
    if (out.names.back()->unknown && c.phrasing->language != s.said.language) continue;
    float weight = 0;
    const float said = covered(s, c, out.content, out.plain ? out.names.front() : nullptr, &weight);
    const bool elsewhere = said >= kSaidAll && (out.speaks ? said_by_another(c, out) : acts_not(s, c, out));
    if (said <= best || said < needed(out, weight) || weight < (said >= kAll ? kEnoughOfAll : kEnough) ||
        !(elsewhere || lacks_names(s, c, out)))
      continue;
    if (!tells_the_act(s, c, out)) continue;
    const Rival rival = rival_in(s, c, out);
    if (!rival.found || (out.plain && !said_by_another(c, out))) continue;
    best = said;
    ruling.comparison = &c;
    ruling.slot = out.speaks ? Slot::Attribution : Slot::Entity;
    ruling.said = {out.names.front()->span.begin, out.names.back()->span.end};
    ruling.known = rival.span;
    ruling.strength = out.plain ? 0.85f : 0.96f;
  }
  if (!ruling.comparison || borne_out(s, out, best, *ruling.comparison)) return std::nullopt;
  return ruling;
}

}  // namespace

bool ends_in_name(const Case& s, Span focus) {
  const auto forms = copulas(s.said.language);
  if (forms.empty()) return true;
  const Term* last = nullptr;
  for (const Term& t : s.said.terms) {
    if (!focus.contains(t.span)) continue;
    if (last && last->predicate && !last->unknown) return false;
    last = &t;
  }
  if (last && last > s.said.terms.data() && is_honorific(s.said.language, last->key)) --last;
  if (!last || !focus.contains(last->span)) return false;
  // What somebody is may stand behind the name: "유소란 관장이다".
  const Term* before = last > s.said.terms.data() ? last - 1 : nullptr;
  const NameKind named = before && focus.contains(before->span) ? kind_of(s.claims, *before) : NameKind::None;
  const bool verb = is_saying(s.claims.lexicon(), *last) ||
                    std::any_of(last->ids.begin(), last->ids.end(),
                                [&](ConceptId id) { return s.claims.lexicon().concept_at(id).is_verb; });
  const bool behind_name = !verb && (named == NameKind::Unknown || named == NameKind::Person);
  if (kind_of(s.claims, *last) == NameKind::None && !last->in(ConceptClass::Title) && !behind_name) return false;
  const std::u16string_view rest = s.text.view({last->span.end, focus.end});
  if (rest.empty() || script_of(rest[0]) == Script::None) return true;
  return std::any_of(forms.begin(), forms.end(), [&](std::u16string_view f) { return rest.starts_with(f); });
}

std::optional<Ruling> rule_singled_out(const Case& s) {
  if (const auto cleft = by_cleft(s); cleft && !is_shared(s, *cleft->names.back())) return judge(s, *cleft);
  if (const auto speaker = by_speaker(s); speaker && !is_shared(s, *speaker->names.back())) return judge(s, *speaker);
  return std::nullopt;
}

}  // namespace haechi
