#include "judging/align.h"

#include <algorithm>

#include "text/script.h"

namespace haechi {
namespace {

constexpr float kKindOnly = 0.5f;  // below what counts as the same word
constexpr float kPartOfName = 0.75f;

Relation best_relation(const Lexicon& lexicon, const IdSet& a, const IdSet& b) {
  Relation best = Relation::None;
  for (const ConceptId x : a)
    for (const ConceptId y : b) best = std::min(best, lexicon.relation(x, y));
  return best;
}

float strength_of(Relation r) {
  switch (r) {
    case Relation::Same:
      return 1;
    case Relation::Near:
      return 0.85f;
    case Relation::Broader:
      return 0.75f;  // the text says less than the claim's kind: it is a kind of it
    case Relation::Narrower:
      return 0.85f;
    case Relation::Opposite:
    case Relation::Converse:
      return 0.9f;
    case Relation::None:
      return 0;
  }
  return 0;
}

size_t common_prefix(std::u16string_view a, std::u16string_view b) {
  size_t n = 0;
  while (n < a.size() && n < b.size() && a[n] == b[n]) ++n;
  return n;
}

bool one_edit_apart(std::u16string_view a, std::u16string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const size_t n = common_prefix(a, b);
  // Another sound at the beginning makes another name: 서해선, 동해선.
  if (n == 0 && a.size() == b.size() && is_hangul(a[0]) && is_hangul(b[0]) && initial_of(a[0]) != initial_of(b[0]))
    return false;
  const std::u16string_view rest_a = a.substr(n), rest_b = b.substr(n);
  if (a.size() == b.size())
    return rest_a.substr(1) == rest_b.substr(1) || (rest_a.size() > 1 && rest_a[0] == rest_b[1] &&
                                                    rest_a[1] == rest_b[0] && rest_a.substr(2) == rest_b.substr(2));
  return rest_a == rest_b.substr(1);
}

/// Words without a common concept: endings left on, compounds, slips of the pen.
float spelling_strength(const Term& a, const Term& b) {
  if (a.key == b.key) return 1;
  if (a.key.empty() || b.key.empty()) return 0;
  const size_t shorter = std::min(a.key.size(), b.key.size()), longer = std::max(a.key.size(), b.key.size());
  const size_t prefix = common_prefix(a.key, b.key);
  const bool hangul = is_hangul(a.key[0]);
  if (hangul && prefix >= 2 && prefix == shorter) return longer - shorter <= 2 ? 0.85f : 0.6f;
  if (hangul && prefix >= 3) return 0.7f;
  // Korean compounds end in their head: 가람시의원 is a 시의원.
  const bool headed = shorter >= 3 && (a.key.size() < b.key.size() ? b.key.ends_with(a.key) : a.key.ends_with(b.key));
  if (hangul && headed && a.unknown && b.unknown) return 0.75f;
  if (a.unknown && b.unknown && shorter >= (hangul ? 3u : 5u) && one_edit_apart(a.key, b.key)) return 0.8f;
  if (script_of(a.key[0]) == Script::Latin && prefix >= 5 && longer - prefix <= 3) return 0.75f;
  const bool han = script_of(a.key[0]) == Script::Han || script_of(a.key[0]) == Script::Kana;
  if (han && shorter >= 2 && (a.key.find(b.key) != std::u16string::npos || b.key.find(a.key) != std::u16string::npos))
    return 0.8f;
  return 0;
}

bool has_room_for(std::u16string_view name, std::u16string_view part) {
  return part.size() >= 2 && part.size() + 2 <= name.size();
}
/// "연안포럼" for "갯벌·모래톱 연안포럼", "연구소" for one that ends so: a name is called by one of its words.
bool is_word_of(std::u16string_view part, std::u16string_view name) {
  static constexpr std::u16string_view kBetween = u" ·・-";
  if (!has_room_for(name, part)) return false;
  const auto parts = [&](size_t at) { return kBetween.find(name[at]) != kBetween.npos; };
  for (size_t at = name.find(part); at != name.npos; at = name.find(part, at + 1)) {
    const size_t end = at + part.size();
    const bool ends = end == name.size();
    if ((ends && is_hangul(part[0])) || ((at == 0 || parts(at - 1)) && (ends || parts(end)))) return true;
  }
  return false;
}

/// Most pairs of words, told by their bits and how they begin alone.
inline bool surely_apart(const Term& a, const Term& b) {
  if (b.name && has_room_for(b.key, a.key)) return false;
  const bool begin_alike = a.key[0] == b.key[0];
  if (!a.ids.empty() && !b.ids.empty())
    return !a.reach.meets(b.reach) && (!begin_alike || a.key.size() != b.key.size());
  // Where a table knows one of them, only of Han do such count that begin otherwise.
  return !begin_alike && !(a.unknown && b.unknown) && (is_hangul(a.key[0]) || script_of(a.key[0]) == Script::Latin);
}

Pair compared(const Lexicon& lexicon, const Term& a, const Term& b) {
  Pair pair;
  if (!a.ids.empty() && !b.ids.empty()) {
    if (a.reach.meets(b.reach))
      pair.relation = a.ids.meets(b.ids) ? Relation::Same : best_relation(lexicon, a.ids, b.ids);
    pair.strength = strength_of(pair.relation);
    // "Foreign direct investment" does not follow from "investment"; that something plunged may stand for its fall.
    if (pair.relation == Relation::Broader && !a.predicate) pair.strength = kKindOnly;
    if (pair.relation == Relation::None && !a.name && !b.name && a.key == b.key) pair = {-1, 1, Relation::Same};
    if (pair.relation == Relation::None && b.name && is_word_of(a.key, b.key)) pair = {-1, kPartOfName, Relation::Same};
    return pair;
  }
  pair.strength = spelling_strength(a, b);
  if (pair.strength < kPartOfName && b.name && is_word_of(a.key, b.key)) pair.strength = kPartOfName;
  if (pair.strength > 0) pair.relation = Relation::Same;
  return pair;
}

}  // namespace

Pair alike(const Lexicon& lexicon, const Term& a, const Term& b) {
  return surely_apart(a, b) ? Pair() : compared(lexicon, a, b);
}

std::vector<Pair> align(const Lexicon& lexicon, const Statement& said, const Statement& known) {
  std::vector<Pair> pairs(said.terms.size());
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const Term& a = said.terms[i];
    float best = 0;
    for (size_t j = 0; j < known.terms.size(); ++j) {
      const Term& b = known.terms[j];
      if (surely_apart(a, b)) continue;
      Pair pair = compared(lexicon, a, b);
      if (pair.strength <= 0) continue;
      // Among equals the one in the same role and of the same kind wins, then the one behind the same word.
      const bool follows = i > 0 && j > 0 && pairs[i - 1].claim == static_cast<int>(j) - 1;
      float score = pair.strength + (a.role == b.role ? 0.02f : 0) + (a.predicate == b.predicate ? 0.01f : 0) +
                    (follows ? 0.005f : 0);
      if (pair.relation == Relation::Opposite) score -= 0.1f;
      if (score <= best) continue;
      best = score;
      pair.claim = static_cast<int>(j);
      pairs[i] = pair;
    }
  }
  return pairs;
}

}  // namespace haechi
