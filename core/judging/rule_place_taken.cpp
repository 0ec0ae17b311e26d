// A name that no claim has, in the place where a claim has another: "두리대 대학원" where it tells of "가람대 대학원".
// No table knows the name, so nothing says that the two exclude each other; but what only resembles the text elsewhere
// does not bear it out.
#include <algorithm>
#include <string>

#include "judging/owners.h"
#include "judging/supplanted.h"
#include "judging/swapped.h"
#include "judging/who.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // and so much where the two are surely the same word
constexpr float kAll = 0.97f;     // all but an ending or a verb of saying
constexpr float kRelated = 0.3f;  // a claim that has less of the text tells of another matter
constexpr size_t kLeastLetters = 2;
constexpr size_t kNone = SIZE_MAX - 1;  // no word
constexpr size_t kFurthest = 3;         // words to the next that the two have

class PlaceCheck {
 public:
  explicit PlaceCheck(const Case& s) : s_(s) {}

  bool run(const Comparison& c) const {
    for (size_t i = 0; i < terms().size(); ++i)
      if (is_numbered_otherwise(c, i)) return true;
    for (const Comparison& other : s_.comparisons) {
      if (&other != &c && other.said_covered < c.said_covered) continue;
      if (!other.words_exchanged) other.words_exchanged = is_exchanged(other);
      if (*other.words_exchanged) return true;
      const Supplanting& found = supplanting_names(s_, other);
      if (found.sole != 0 && lacks_word_of(other, c)) return true;
      for (size_t i = 0; i < terms().size(); ++i)
        if ((&other == &c || c.strengths[i] < kHas) &&
            ((i < kMostTerms && (found.names >> i & 1)) || is_replaced(other, i)))
          return true;
    }
    for (const Comparison& part : s_.comparisons)
      if (supplanting_names(s_, part).names != 0 && is_part_of(part, c)) return true;
    for (size_t i = 0; i < terms().size(); ++i) {
      if (c.strengths[i] >= kHas || !may_be_name(terms()[i])) continue;
      const auto any = [&](auto is) { return std::any_of(s_.comparisons.begin(), s_.comparisons.end(), is); };
      const auto related = [](const Comparison& other) { return other.said_covered >= kRelated; };
      if (!any([&](const Comparison& other) { return related(other) && is_taken(other, i); })) continue;
      const bool known = any([&](const Comparison& other) {
        return has(other, terms()[i]) ||
               (related(other) && (other.strengths[i] >= kHas || may_have_name(s_.claims, other, terms()[i])));
      });
      if (!known) return true;
    }
    return false;
  }

 private:
  const std::vector<Term>& terms() const { return s_.said.terms; }

  /// The words beside a name are the claim's, and between them the claim has another.
  bool is_replaced(const Comparison& c, size_t i) const {
    if (c.phrasing->language != s_.said.language || has_own(c, i) || !is_named(terms()[i])) return false;
    const auto& known = c.phrasing->statement.terms;
    for (size_t k = 0; k < known.size(); ++k)
      if (c.reached[k] < kHas && is_named(known[k]) && !may_be_spelt(known[k], terms()[i]) && in_place(c, i, k))
        return true;
    return false;
  }

  static bool lacks_word_of(const Comparison& other, const Comparison& c) {
    for (size_t i = 0; i < c.strengths.size(); ++i)
      if (other.strengths[i] >= kHas && c.strengths[i] < kHas) return true;
    return false;
  }

  /// The text's word does what the claim's does, between the same words. `from`, `to`: of another word of the text,
  /// which stands for that word of the claim.
  bool in_place(const Comparison& c, size_t i, size_t k, size_t from = kNone, size_t to = kNone) const {
    const auto& known = c.phrasing->statement.terms;
    const auto pairs = [&](size_t a, size_t b) {  // where the text begins or ends, the claim may go on
      if (a >= terms().size()) return b >= known.size() || c.reached[b] < kHas;
      if (a == from) return b == to;
      return b < known.size() && c.pairs[a].claim == static_cast<int>(b) && c.pairs[a].strength >= kInClaim;
    };
    return known[k].role == terms()[i].role && pairs(i + 1, k + 1) && pairs(i - 1, k - 1);
  }

  /// Another model, edition or house of that name: "누리 31호" where the claim has "누리 30호".
  bool is_numbered_otherwise(const Comparison& c, size_t i) const {
    if (has_own(c, i) || !terms()[i].unknown || !has_digit(terms()[i].key)) return false;
    const auto& known = c.phrasing->statement.terms;
    const auto beside = [&](size_t a, size_t k) {
      return a < terms().size() && c.pairs[a].claim == static_cast<int>(k);
    };
    const std::u16string letters = without_digits(terms()[i].key), number = digits_of(terms()[i].key);
    for (size_t k = 0; k < known.size(); ++k) {
      if (!has_digit(known[k].key) || digits_of(known[k].key).ends_with(number)) continue;
      const std::u16string name = without_digits(known[k].key);
      const bool part = name.ends_with(letters) && (beside(i - 1, k) || beside(i + 1, k));
      const bool next = name == letters && ((k > 0 && beside(i - 1, k - 1)) || beside(i + 1, k + 1));
      if (part || next) return true;
    }
    return false;
  }
  static bool has_digit(std::u16string_view s) { return std::any_of(s.begin(), s.end(), is_ascii_digit); }
  static std::u16string digits_of(std::u16string s) {
    std::erase_if(s, [](char16_t c) { return !is_ascii_digit(c); });
    return s;
  }
  static std::u16string without_digits(std::u16string s) {
    std::erase_if(s, [](char16_t c) { return is_ascii_digit(c) || c == u' '; });
    return s;
  }

  /// Two words have each other's places: "A is said to have paid B" where B paid A. Those who do it with each other may
  /// change theirs.
  bool is_exchanged(const Comparison& c) const {
    if (c.phrasing->language != s_.said.language) return false;
    const auto movable = [&](size_t i) {
      return c.pairs[i].claim >= 0 && has_own(c, i) && (!terms()[i].predicate || terms()[i].name) &&
             terms()[i].role != TermRole::With;
    };
    for (size_t i = 0; i < terms().size(); ++i)
      for (size_t o = i + 1; o < terms().size() && movable(i); ++o) {
        if (!movable(o) || c.pairs[o].claim == c.pairs[i].claim) continue;
        if (o == i + 1 && terms()[o].role == terms()[i].role) continue;  // a list
        const auto p = static_cast<size_t>(c.pairs[i].claim), q = static_cast<size_t>(c.pairs[o].claim);
        if (in_place(c, i, q, o, p) && in_place(c, o, p, i, q)) return true;
        if (changes_roles(c, i, o, p, q)) return true;
      }
    return false;
  }
  /// All else is the same, and each of two names does what the other does in the claim: "by the bureau, the firm is
  /// second".
  bool changes_roles(const Comparison& c, size_t i, size_t o, size_t p, size_t q) const {
    const auto& known = c.phrasing->statement.terms;
    const auto role = [](const Term& t) { return topic_as_subject(t.role); };
    return c.said_covered >= kAll && c.known_covered >= kAll && terms()[i].name && terms()[o].name &&
           role(terms()[i]) != role(terms()[o]) && role(terms()[i]) == role(known[q]) &&
           role(terms()[o]) == role(known[p]) && known[p].role != TermRole::With && known[q].role != TermRole::With;
  }

  /// In its own words, not in those around it.
  static bool has_own(const Comparison& c, size_t i) {
    return (c.pairs[i].claim >= 0 && c.pairs[i].strength >= kHas) || c.strengths[i] >= kInClaim;
  }

  bool is_named(const Term& t) const {
    return !t.predicate && !t.negated && (t.name || (t.unknown && t.key.size() >= kLeastLetters));
  }

  /// In other letters a name is spelt in too many ways: 華爲, Huawei.
  bool may_be_name(const Term& t) const {
    if (!t.unknown || t.predicate || t.negated || t.key.size() < kLeastLetters || !is_hangul(t.key[0])) return false;
    return t.role == TermRole::Topic || s_.text.folded()[t.span.end] != u'는';  // 바꾸는 쪽이
  }

  static bool has(const Comparison& c, const Term& t) {
    return c.phrasing->text.folded().find(t.key) != std::u16string::npos;
  }

  bool is_taken(const Comparison& other, size_t i) const {
    if (other.phrasing->language != s_.said.language) return false;
    const auto& known = other.phrasing->statement.terms;
    // Both stand before a word that the two have: all between is the text's alone, and the claim's alone.
    size_t h = i + 1;
    while (h < terms().size() && (other.pairs[h].claim < 0 || other.pairs[h].strength < kInClaim)) ++h;
    if (h == terms().size() || h > i + kFurthest || is_saying(s_.claims.lexicon(), terms()[h])) return false;
    const auto q = static_cast<size_t>(other.pairs[h].claim);
    if (h == i + 1 && place_of(terms(), i, h) == TermRole::None && has_front(known[q], terms()[h])) return true;
    for (size_t k = q; k-- > 0 && k + kFurthest >= q && other.reached[k] < kHas;)
      if (is_rival(known[k], terms()[i]) && same_place(known, i, k, h, q)) return true;
    return false;
  }

  /// Another name, and not the same as somebody else spells it: 워런, 워렌; 데이빗, 데이비드.
  bool is_rival(const Term& known, const Term& said) const {
    return !known.predicate && is_entity(s_.claims, known) && !may_be_spelt(known, said);
  }

  static bool may_be_spelt(const Term& known, const Term& said) {
    return known.key.find(said.key[0]) != known.key.npos;
  }

  /// Both do the same in their sentences, or describe the same word, and that does the same in both.
  bool same_place(const std::vector<Term>& known, size_t i, size_t k, size_t h, size_t q) const {
    const TermRole role = place_of(terms(), i, h);
    return role == place_of(known, k, q) &&
           (role != TermRole::None || place_of(terms(), h, h + 1) == place_of(known, q, q + 1));
  }

  /// What the phrase does that begins at a term: None if it only describes the word at `end`.
  static TermRole place_of(const std::vector<Term>& all, size_t i, size_t end) {
    for (; i < end; ++i) {
      const TermRole r = all[i].role;
      if (r != TermRole::None && r != TermRole::Of) return topic_as_subject(r);
    }
    return TermRole::None;
  }

  /// The claim's name has another word in front of what the text calls it: "가람대 대학원".
  bool has_front(const Term& known, const Term& said) const {
    return is_entity(s_.claims, known) && known.key.size() > said.key.size() && known.key.ends_with(said.key);
  }

  const Case& s_;
};

}  // namespace

bool place_is_taken(const Case& s, const Comparison& c) { return PlaceCheck(s).run(c); }

}  // namespace haechi
