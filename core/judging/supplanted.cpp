#include "judging/supplanted.h"

#include <algorithm>

#include "judging/align.h"
#include "judging/owners.h"
#include "judging/who.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;   // from this strength on a word has its counterpart
constexpr float kOwn = 0.7f;   // and so much where it is surely the claim's own
constexpr float kSame = 0.8f;  // and so much an act
constexpr size_t kLeastLetters = 2;

class NameCheck {
 public:
  NameCheck(const Case& s, const Comparison& c) : s_(s), c_(c) {}

  Supplanting run() {
    const uint64_t sole = only_new_one();
    uint64_t found = sole;
    for (const Placement& p : s_.comparer.placements())
      if (p.act >= 0 && p.term < kMostTerms && p.place != Place::Open && may_be_new(p.term) && leaves_unsaid(p.term) &&
          is_new(p.term) && has_other_there(p))
        found |= uint64_t{1} << p.term;
    return {found, sole};
  }

 private:
  const Term& said(int i) const { return s_.said.terms[static_cast<size_t>(i)]; }
  const Term& known(int k) const { return c_.phrasing->statement.terms[static_cast<size_t>(k)]; }

  static bool is_named(const Term& t) {
    return !t.negated && t.role != TermRole::With && (t.name || (t.unknown && t.key.size() >= kLeastLetters));
  }
  bool has(int ours) const {
    const auto i = static_cast<size_t>(ours);
    return (c_.pairs[i].claim >= 0 && c_.pairs[i].strength >= kHas) || c_.strengths[i] >= kOwn;
  }
  /// A name that the claim has not, in its own words, and that other claims know.
  bool is_new(int ours) const { return may_be_new(ours) && (said(ours).entity || acts_somewhere(said(ours))); }
  bool may_be_new(int ours) const {
    const Term& t = said(ours);
    return is_named(t) && !has(ours) && (!t.predicate || t.name || s_.comparer.cleft());
  }
  /// A word that no table knows is a name where something is told of it elsewhere; else it may be any word.
  bool acts_somewhere(const Term& t) const {
    const auto& claims = s_.claims.index().claims_with(key_of(std::u16string_view(t.key)));
    return is_hangul(t.key[0]) && std::any_of(claims.begin(), claims.end(), [&](uint32_t claim) {
             const auto& terms = s_.claims.all()[claim].phrasing_for(s_.said.language).statement.terms;
             return std::any_of(terms.begin(), terms.end(),
                                [&](const Term& o) { return o.key == t.key && !o.predicate && stands_first(o.role); });
           });
  }
  /// A name of the claim of which the text says nothing.
  bool is_unsaid(int theirs, int ours) const {
    const Term &a = said(ours), &b = known(theirs);
    return is_named(b) && c_.reached[static_cast<size_t>(theirs)] < kHas && !is_within(a, b) &&
           ((a.name && b.name) || (is_hangul(a.key[0]) && is_hangul(b.key[0]) && !may_be_spelt(b, a)));
  }
  bool leaves_unsaid(int ours) const {
    const int size = static_cast<int>(c_.phrasing->statement.terms.size());
    for (int k = 0; k < size; ++k)
      if (is_unsaid(k, ours)) return true;
    return false;
  }
  bool is_same_act(int ours, int theirs) const {
    const Pair p = alike(s_.claims.lexicon(), said(ours), known(theirs));
    return p.relation == Relation::Same && p.strength >= kSame && said(ours).negated == known(theirs).negated;
  }

  bool has_other_there(const Placement& p) {
    const auto& theirs = c_.phrasing->placements;
    return std::any_of(theirs.begin(), theirs.end(), [&](const Placement& q) {
      return q.place == p.place && q.act >= 0 && is_unsaid(q.term, p.term) && is_same_act(p.act, q.act);
    });
  }

  /// The claim has all words of the text but one, and another that does there what this one does here: a name, or,
  /// where nothing else tells the two apart, any word.
  uint64_t only_new_one() const {
    const int found = only_missing();
    if (found < 0) return 0;
    int other = -1, unsaid = 0;
    for (int k = 0; k < static_cast<int>(c_.phrasing->statement.terms.size()); ++k) {
      if (c_.reached[static_cast<size_t>(k)] >= kHas) continue;
      ++unsaid;
      if (does_alike(said(found).role, known(k).role) && (is_unsaid(k, found) || is_other_doer(found, k))) other = k;
    }
    const bool sure = other >= 0 && (is_new(found) || (unsaid == 1 && tells_apart(found, other)));
    return sure ? uint64_t{1} << found : 0;
  }
  int only_missing() const {
    int found = -1;
    const int size = static_cast<int>(s_.said.terms.size());
    for (int i = 0; i < size; ++i) {
      if (has(i)) continue;
      const bool again = found >= 0 && said(found).key == said(i).key;
      if ((found >= 0 && !again) || i >= kMostTerms) return -1;
      found = i;
    }
    return size > 1 ? found : -1;
  }
  bool tells_apart(int ours, int theirs) const {
    const Term& other = known(theirs);
    return (may_be_new(ours) && (other.name || acts_somewhere(other))) || is_other_doer(ours, theirs);
  }
  /// Two words for those who do it, both known and neither for what the other is.
  bool is_other_doer(int ours, int theirs) const {
    const Term &a = said(ours), &b = known(theirs);
    return stands_first(a.role) && stands_first(b.role) && !a.negated && !b.negated && !a.predicate && !b.predicate &&
           a.name == b.name && !a.ids.empty() && !b.ids.empty() && !is_within(a, b) &&
           !one_within_other(s_.claims.lexicon(), a, b) && !is_anyone(a) && !is_anyone(b);
  }
  /// 사람, people: whoever they are.
  bool is_anyone(const Term& t) const { return t.ids.has(s_.claims.lexicon().asked().person); }
  static bool does_alike(TermRole ours, TermRole theirs) {
    return ours == TermRole::Predicate || topic_as_subject(ours) == topic_as_subject(theirs);
  }

  /// The same as somebody else spells it: 워런, 워렌.
  static bool may_be_spelt(const Term& known, const Term& said) {
    const auto [shorter, longer] = std::minmax({known.key.size(), said.key.size()});
    return known.key.find(said.key[0]) != known.key.npos && longer - shorter < kLeastLetters;
  }
  /// 바다, 바다증권거래소
  static bool is_within(const Term& a, const Term& b) {
    return a.key.find(b.key) != a.key.npos || b.key.find(a.key) != b.key.npos;
  }

  const Case& s_;
  const Comparison& c_;
};

}  // namespace

const Supplanting& supplanting_names(const Case& sentence, const Comparison& c) {
  if (!c.supplanting) {
    const bool one_language = c.phrasing->language == sentence.said.language;
    c.supplanting = one_language ? NameCheck(sentence, c).run() : Supplanting();
  }
  return *c.supplanting;
}

}  // namespace haechi
