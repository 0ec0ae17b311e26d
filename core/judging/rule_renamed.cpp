// Names that no table knows: all but one name of the text is the claim's, and the claim has another in its place that can be
// only one; or a person of one house is said to be of another.
#include <algorithm>

#include "judging/who.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kWhole = 0.95f;    // of the text but the name
constexpr float kKnown = 0.45f;    // of the claim but the other name
constexpr float kLeastKnown = 0.2f; // less where who did it is named with the act
constexpr float kEnough = 0.75f;
constexpr float kInClaim = 0.7f;   // the claim itself has the word, not its headline
constexpr float kAboutIt = 0.5f;   // of the text, where the holder of an office differs
constexpr size_t kKoreanName = 3;
constexpr float kSure = 0.88f;

bool is_digits(const Term& t) {
  return !t.key.empty() && std::all_of(t.key.begin(), t.key.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
}

bool is_name(const ReadClaims& claims, const Term& t) {
  const NameKind kind = kind_of(claims, t);
  return kind != NameKind::None && !is_digits(t) && script_of(t.key[0]) != Script::Digit;
}

class RenamedCheck {
 public:
  RenamedCheck(const Case& s, const Comparison& c) : s_(s), c_(c) {}

  std::optional<Ruling> run() const {
    if (c_.said_bound < kWhole || c_.known_bound < kLeastKnown || c_.figures_missing + c_.times_missing + c_.figures_open > 0) return std::nullopt;
    const Conflict* conflict = nullptr;
    for (const Conflict& k : c_.conflicts) {
      if (k.slot != Slot::Other && k.slot != Slot::Entity) return std::nullopt;
      // A name of several words is one name.
      if (!conflict) conflict = &k;
      else if (k.said.begin > conflict->said.end + 1) return std::nullopt;
    }
    if (!conflict) return std::nullopt;
    const Term* said = term_at(s_.said, conflict->said);
    const Term* known = term_at(c_.phrasing->statement, conflict->known);
    if (!said || !known || !said->unknown || !is_name(s_.claims, *said) || !is_name(s_.claims, *known)) return std::nullopt;
    if (c_.known_bound < kKnown && said->role != TermRole::Agent) return std::nullopt;
    if (may_have_name(s_.claims, c_, *said) || is_shared(s_, *said) || !all_in_claim(*said)) return std::nullopt;
    if (!stands_for_one(*said, *known) || borne_out(*said)) return std::nullopt;
    return Ruling{&c_, Slot::Entity, said->span, known->span, kSure};
  }

 private:
  static const Term* term_at(const Statement& s, Span span) {
    for (const Term& t : s.terms)
      if (t.span == span) return &t;
    return nullptr;
  }

  /// Every other word of weight stands in the claim itself.
  bool all_in_claim(const Term& name) const {
    float weight = 0;
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      const bool part = std::any_of(c_.conflicts.begin(), c_.conflicts.end(), [&](const Conflict& k) { return k.said == t.span; });
      if (&t == &name || part || is_saying(s_.claims.lexicon(), t)) continue;
      if (c_.strengths[i] < kInClaim) return false;
      weight += s_.comparer.weight(i);
    }
    return weight + static_cast<float>(c_.figures_entailed + c_.times_entailed) * 0.5f >= kEnough;
  }

  /// A figure or a date is the very same, or who made it, or where it was first: no two can be it.
  bool stands_for_one(const Term& said, const Term& known) const {
    if (said.role != known.role && !(acts(said.role) && acts(known.role))) return false;
    bool figures = false, making = false;
    for (size_t i = 0; i < s_.said.quantities.size(); ++i) figures |= c_.figure_settled[i];
    for (size_t i = 0; i < s_.said.times.size(); ++i) figures |= c_.time_settled[i];
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      figures |= is_digits(t) && c_.strengths[i] >= kInClaim;
      making |= t.predicate && (t.classes & (ConceptClass::Making | ConceptClass::Venue | ConceptClass::OneOnly)) != 0;
    }
    if (acts(said.role)) return figures || making;
    return said.role == TermRole::At && (figures || making);
  }

  bool borne_out(const Term& name) const {
    return std::any_of(s_.comparisons.begin(), s_.comparisons.end(), [&](const Comparison& other) {
      return &other != &c_ && other.phrasing->language == s_.said.language && has_name(s_.claims, other, name) &&
             covered(s_, other, s_.said.span, &name) >= kInClaim;
    });
  }

  const Case& s_;
  const Comparison& c_;
};

/// "가람의 이하늘 감독": a house, a person of it, and what he is, one behind the other.
struct Member {
  const Term* house = nullptr;
  const Term* person = nullptr;
};

std::vector<Member> members_in(const ReadClaims& claims, const Statement& s) {
  std::vector<Member> list;
  for (size_t i = 0; i + 2 < s.terms.size(); ++i) {
    const Term& house = s.terms[i];
    const Term& person = s.terms[i + 1];
    const bool adjacent = person.span.begin <= house.span.end + 2 && s.terms[i + 2].span.begin <= person.span.end + 1;
    const bool linked = (house.role == TermRole::None || house.role == TermRole::Of) && person.role == TermRole::None;
    const NameKind x = kind_of(claims, house), y = kind_of(claims, person);
    // A Korean name is one word of three syllables; two short words may be the parts of a foreign one.
    if (y == NameKind::Unknown && (person.key.size() != kKoreanName || house.key.size() < kKoreanName)) continue;
    const bool named = (x == NameKind::Unknown || x == NameKind::Body) && (y == NameKind::Unknown || y == NameKind::Person) && !is_digits(house);
    if (adjacent && linked && named && s.terms[i + 2].in(ConceptClass::Title)) list.push_back({&house, &person});
  }
  return list;
}

/// "이하늘 가람시장": a person and an office that no table knows, as one word.
std::vector<Member> holders_in(const ReadClaims& claims, const Statement& s) {
  std::vector<Member> list;
  for (size_t i = 0; i + 1 < s.terms.size(); ++i) {
    const Term& person = s.terms[i];
    const Term& office = s.terms[i + 1];
    const bool named = person.unknown && person.role == TermRole::None && person.key.size() == kKoreanName && office.unknown &&
                       office.key.size() > kKoreanName && office.span.begin <= person.span.end + 1;
    if (named && acts(office.role) && kind_of(claims, person) == NameKind::Unknown) list.push_back({&office, &person});
  }
  return list;
}

bool same(const Term& a, const Term& b) { return a.key == b.key || a.ids.meets(b.ids); }

/// The person is of another house in every claim that says of which.
std::optional<Ruling> another_house(const Case& s) {
  if (s.said.language != Language::Korean) return std::nullopt;
  for (const Member& m : members_in(s.claims, s.said)) {
    std::optional<Ruling> found;
    bool of_it = false;
    for (const Comparison& c : s.comparisons) {
      if (c.phrasing->language != s.said.language) continue;
      of_it |= has_name(s.claims, c, *m.house) && has_name(s.claims, c, *m.person);
      for (const Member& k : members_in(s.claims, c.phrasing->statement))
        if (same(*m.person, *k.person) && !same(*m.house, *k.house) && !may_have_name(s.claims, c, *m.house))
          found = Ruling{&c, Slot::Entity, m.house->span, k.house->span, kSure};
    }
    if (found && !of_it) return found;
  }
  return std::nullopt;
}

/// Another holds the office, and the base has this one nowhere with it.
std::optional<Ruling> another_holder(const Case& s) {
  if (s.said.language != Language::Korean) return std::nullopt;
  for (const Member& m : holders_in(s.claims, s.said)) {
    std::optional<Ruling> found;
    bool holds = false;
    for (const Comparison& c : s.comparisons) {
      if (c.phrasing->language != s.said.language) continue;
      holds |= has_name(s.claims, c, *m.house) && has_name(s.claims, c, *m.person);
      for (const Member& k : holders_in(s.claims, c.phrasing->statement))
        if (same(*m.house, *k.house) && !same(*m.person, *k.person) && c.said_covered >= kAboutIt) found = Ruling{&c, Slot::Entity, m.person->span, k.person->span, kSure};
    }
    if (found && !holds) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Ruling> rule_renamed(const Case& s) {
  for (const Comparison& c : s.comparisons)
    if (c.phrasing->language == s.said.language)
      if (auto found = RenamedCheck(s, c).run()) return found;
  if (auto found = another_house(s)) return found;
  return another_holder(s);
}

}  // namespace haechi
