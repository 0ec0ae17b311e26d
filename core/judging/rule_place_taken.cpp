// A name that no claim has, in the place where a claim has another: "두리대 대학원" where it tells of "가람대 대학원".
// No table knows the name, so nothing says that the two exclude each other; but what only resembles the text elsewhere
// does not bear it out.
#include <algorithm>

#include "judging/owners.h"
#include "judging/who.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // and so much where the two are surely the same word
constexpr float kRelated = 0.3f;  // a claim that has less of the text tells of another matter
constexpr size_t kLeastLetters = 2;
constexpr size_t kFurthest = 3;  // words to the next that the two have

class PlaceCheck {
 public:
  PlaceCheck(const Case& s, const Comparison& c) : s_(s), c_(c) {}

  bool run() const {
    if (c_.joined) return false;
    for (size_t i = 0; i < terms().size(); ++i)
      if (c_.strengths[i] < kHas && may_be_name(terms()[i]) &&
          std::any_of(s_.comparisons.begin(), s_.comparisons.end(),
                      [&](const Comparison& other) { return other.said_covered >= kRelated && is_taken(other, i); }) &&
          is_foreign(i))
        return true;
    return false;
  }

 private:
  const std::vector<Term>& terms() const { return s_.said.terms; }

  /// In other letters a name is spelt in too many ways: 華爲, Huawei.
  bool may_be_name(const Term& t) const {
    const bool verb = t.role != TermRole::Topic && s_.text.folded().compare(t.span.end, 1, u"는") == 0;  // 바꾸는 쪽이
    return t.unknown && !t.predicate && !t.negated && !verb && t.key.size() >= kLeastLetters && is_hangul(t.key[0]);
  }

  /// No claim that may be about the same has the word.
  bool is_foreign(size_t i) const {
    const Term& t = terms()[i];
    return std::none_of(s_.comparisons.begin(), s_.comparisons.end(), [&](const Comparison& other) {
      return other.phrasing->text.folded().find(t.key) != std::u16string::npos ||
             (other.said_covered >= kRelated && (other.strengths[i] >= kHas || may_have_name(s_.claims, other, t)));
    });
  }

  bool is_taken(const Comparison& other, size_t i) const {
    if (other.phrasing->language != s_.said.language || other.joined) return false;
    // Both stand before a word that the two have: all between is the text's alone, and the claim's alone.
    size_t h = i + 1;
    while (h < terms().size() && !is_same(other, h)) ++h;
    if (h == terms().size() || h > i + kFurthest) return false;
    const auto q = static_cast<size_t>(other.pairs[h].claim);
    if (h == i + 1 && has_other_front(other, i, q)) return true;
    for (size_t k = q; k-- > 0 && k + kFurthest >= q && other.reached[k] < kHas;)
      if (is_rival(other, i, k) && same_place(other, i, k, h, q)) return true;
    return false;
  }

  bool is_same(const Comparison& other, size_t h) const {
    return other.pairs[h].claim >= 0 && other.pairs[h].strength >= kInClaim &&
           !is_saying(s_.claims.lexicon(), terms()[h]);
  }

  /// Another name, of which the text has nothing, nor the same as somebody else spells it: 워런, 워렌.
  bool is_rival(const Comparison& other, size_t i, size_t k) const {
    const Term& t = other.phrasing->statement.terms[k];
    return !t.predicate && is_entity(s_.claims, t) && t.key.find(terms()[i].key[0]) == t.key.npos;
  }

  /// Both do the same in their sentences, or describe the same word, and that does the same in both.
  bool same_place(const Comparison& other, size_t i, size_t k, size_t h, size_t q) const {
    const auto& known = other.phrasing->statement.terms;
    const TermRole role = place_of(terms(), i, h);
    return role == place_of(known, k, q) &&
           (role != TermRole::None || place_of(terms(), h, h + 1) == place_of(known, q, q + 1));
  }

  /// What the phrase does that begins at a term: None if it only describes the word at `end`.
  static TermRole place_of(const std::vector<Term>& all, size_t i, size_t end) {
    for (; i < end; ++i) {
      const TermRole r = all[i].role;
      if (r != TermRole::None && r != TermRole::Of) return stands_first(r) ? TermRole::Subject : r;
    }
    return TermRole::None;
  }

  /// The claim's name has another word in front of what the text calls it: "하나 대학원".
  bool has_other_front(const Comparison& other, size_t i, size_t q) const {
    const Term& name = other.phrasing->statement.terms[q];
    const std::u16string_view known = other.phrasing->text.view(name.span), said = s_.text.view(terms()[i + 1].span);
    const TermRole r = terms()[i].role;
    return (r == TermRole::None || r == TermRole::Of) && is_entity(s_.claims, name) && known.size() > said.size() + 1 &&
           known.ends_with(said) && known[known.size() - said.size() - 1] == u' ' &&
           s_.text.folded().find(known.substr(0, known.size() - said.size() - 1)) == std::u16string::npos;
  }

  const Case& s_;
  const Comparison& c_;
};

}  // namespace

bool place_is_taken(const Case& s, const Comparison& c) { return PlaceCheck(s, c).run(); }

}  // namespace haechi
