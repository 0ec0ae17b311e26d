#include "judging/swapped.h"

#include <algorithm>
#include <cstdlib>

#include "judging/owners.h"
#include "judging/places.h"
#include "judging/supplanted.h"
#include "judging/who.h"

namespace haechi {
namespace {

constexpr float kSame = 0.8f;     // from this strength on a word is the claim's
constexpr float kAct = 0.7f;      // and so much an act
constexpr float kTelling = 0.2f;  // lighter words tell nobody apart
constexpr float kLoosely = 0.5f;  // from this strength on two may be the same one

class SwapFinder {
 public:
  SwapFinder(const Case& sentence, const Comparison& c)
      : case_(sentence),
        c_(c),
        lexicon_(sentence.claims.lexicon()),
        ours_(sentence.comparer.placements()),
        theirs_(c.phrasing->placements),
        turned_(is_turned()),
        looks_(sentence.said.terms.size() * c.phrasing->statement.terms.size()) {}

  std::optional<Swap> run() const {
    if (auto found = swapped_actors()) return found;
    if (auto found = swapped_denials()) return found;
    if (auto found = other_direction()) return found;
    if (auto found = swapped_ends(Place::Standard, std::nullopt)) return found;
    if (auto found = swapped_owners()) return found;
    return swapped_ends(Place::Source, Place::Goal);
  }

 private:
  const Term& said(int i) const { return case_.said.terms[static_cast<size_t>(i)]; }
  const Term& known(int i) const { return c_.phrasing->statement.terms[static_cast<size_t>(i)]; }

  enum Look : uint8_t { kLooked = 1, kSameWord = 2, kSameAct = 4 };
  /// What two words are to each other; each pair is asked for many times.
  uint8_t look(int ours, int theirs) const {
    const size_t width = c_.phrasing->statement.terms.size();
    uint8_t& found = looks_[static_cast<size_t>(ours) * width + static_cast<size_t>(theirs)];
    if (found) return found;
    const Pair p = alike(lexicon_, said(ours), known(theirs));
    const bool same = p.relation == Relation::Same && p.strength >= kSame;
    const bool act = p.relation != Relation::Opposite && p.relation != Relation::Converse &&
                     p.relation != Relation::None && p.strength >= kAct;
    return found = static_cast<uint8_t>(kLooked | (same ? kSameWord : 0) | (act ? kSameAct : 0));
  }
  bool same(int ours, int theirs) const { return look(ours, theirs) & kSameWord; }
  bool tells(int ours) const {
    return case_.comparer.weight(static_cast<size_t>(ours)) >= kTelling &&
           (said(ours).name || !said(ours).in(ConceptClass::Light));
  }

  /// Names change places with names of such as act or with those of things, nouns with nouns; a word that no table
  /// knows may be either.
  bool comparable(int a, int b) const { return comparable(said(a), said(b)); }
  bool comparable(const Term& x, const Term& y) const {
    const bool by_words = case_.said.language == Language::Chinese;  // a noun there may be a part of a longer one
    if (by_words && !(is_entity(case_.claims, x) && is_entity(case_.claims, y))) return false;
    if (x.unknown || y.unknown) return true;
    const NameKind k = kind_of(case_.claims, x), n = kind_of(case_.claims, y);
    return k == n || (may_act(x, k) && may_act(y, n));
  }
  /// A name of those who act, or what such are called: the senators, the firm.
  bool may_act(const Term& t, NameKind kind) const {
    return may_act(kind) || std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
             return lexicon_.is_a(id, lexicon_.asked().person) || lexicon_.is_a(id, lexicon_.asked().organization);
           });
  }
  static bool may_act(NameKind k) { return k == NameKind::Person || k == NameKind::Body || k == NameKind::Place; }

  bool is_same_act(int ours, int theirs) const {
    return ours >= 0 && theirs >= 0 && said(ours).negated == known(theirs).negated && (look(ours, theirs) & kSameAct);
  }

  /// Some act is said from its other end, or denied: then exchanged places may say the same.
  bool is_turned() const {
    for (size_t i = 0; i < c_.pairs.size(); ++i) {
      const Pair& p = c_.pairs[i];
      if (p.claim < 0 || !case_.said.terms[i].predicate) continue;
      if (p.relation == Relation::Opposite || p.relation == Relation::Converse) return true;
    }
    return false;
  }

  static bool stands(const std::vector<Placement>& list, int term, Place place) {
    return std::any_of(list.begin(), list.end(),
                       [&](const Placement& p) { return p.term == term && p.place == place; });
  }
  /// The word is placed, and nowhere as what acts.
  static bool only_suffers(const std::vector<Placement>& list, int term) {
    bool placed = false;
    for (const Placement& p : list) {
      if (p.term != term) continue;
      if (p.place == Place::Actor || p.place == Place::Open) return false;
      placed = true;
    }
    return placed;
  }

  std::vector<int> actors(const std::vector<Placement>& list, int act) const {
    std::vector<int> found;
    for (const Placement& p : list)
      if (p.act == act && p.place == Place::Actor) found.push_back(p.term);
    return found;
  }

  /// All words of the claim that are the text's are placed so.
  template <typename Fits>
  int all_known(int ours, Fits fits) const {
    int found = -1;
    for (int k = 0; k < static_cast<int>(c_.phrasing->statement.terms.size()); ++k) {
      if (!same(ours, k)) continue;
      if (!fits(k)) return -1;
      found = k;
    }
    return found;
  }
  template <typename Fits>
  int all_said(int theirs, Fits fits) const {
    int found = -1;
    for (int i = 0; i < static_cast<int>(case_.said.terms.size()); ++i) {
      if (!same(i, theirs)) continue;
      if (!fits(i)) return -1;
      found = i;
    }
    return found;
  }

  std::optional<Swap> swapped_actors() const {
    if (turned_) return std::nullopt;
    for (const Placement& p : ours_)
      for (const Placement& q : theirs_)
        if (p.place == Place::Actor && q.place == Place::Actor && is_same_act(p.act, q.act))
          if (auto found = compare_actors(p.act, q.act)) return found;
    return std::nullopt;
  }

  std::optional<Swap> compare_actors(int act, int known_act) const {
    const std::vector<int> ours = actors(ours_, act), theirs = actors(theirs_, known_act);
    for (const int a : ours)
      for (const int y : theirs)
        if (same(a, y)) return std::nullopt;
    int shared = 0;  // words of who acts that suffer in the claim: two are surely the same one
    for (const int a : ours) shared += suffers_in_claim(a) >= 0;
    for (const int a : ours) {
      const int x = tells(a) ? suffers_in_claim(a) : -1;
      for (const int y : theirs) {
        const int b = x < 0 ? -1 : all_said(y, [&](int i) { return only_suffers(ours_, i); });
        if (b >= 0 && tells(b) && (comparable(a, b) || (shared > 1 && may_act(kind_of(case_.claims, said(b))))) &&
            suffers_alike(b, act, x, known_act))
          return Swap{a, b, x, y, act};
      }
    }
    return std::nullopt;
  }
  int suffers_in_claim(int ours) const {
    return all_known(ours, [&](int k) { return only_suffers(theirs_, k); });
  }

  /// "A가 아니라 B" against "B가 아니라 A".
  std::optional<Swap> swapped_denials() const {
    const auto& terms = case_.said.terms;
    for (int a = 0; a < static_cast<int>(terms.size()); ++a) {
      if (!is_denied(case_.said, ours_, a) || !tells(a)) continue;
      const int x = all_known(a, [&](int k) { return is_held(c_.phrasing->statement, theirs_, k); });
      if (x < 0) continue;
      for (int y = 0; y < static_cast<int>(c_.phrasing->statement.terms.size()); ++y) {
        if (!is_denied(c_.phrasing->statement, theirs_, y)) continue;
        const int b = all_said(y, [&](int i) { return is_held(case_.said, ours_, i); });
        if (b >= 0 && tells(b)) return Swap{a, b, x, y, -1, Swap::Kind::Denial};
      }
    }
    return std::nullopt;
  }
  /// Denied itself, or in a place of an act that is denied here and said there: "B에게 보내는 대신 A에게 보냈다".
  static bool is_denied(const Statement& s, const std::vector<Placement>& list, int i) {
    const Term& t = s.terms[static_cast<size_t>(i)];
    if (t.predicate || t.negated) return t.negated && !t.predicate;
    return std::any_of(list.begin(), list.end(), [&](const Placement& p) {
      if (p.term != i || p.act < 0 || p.place == Place::Actor || p.place == Place::Open) return false;
      const Term& act = s.terms[static_cast<size_t>(p.act)];
      return act.negated && std::any_of(s.terms.begin(), s.terms.end(), [&](const Term& x) {
               return x.predicate && !x.negated && x.ids.meets(act.ids);
             });
    });
  }
  static bool is_held(const Statement& s, const std::vector<Placement>& list, int i) {
    const Term& t = s.terms[static_cast<size_t>(i)];
    return !t.predicate && t.role != TermRole::None && t.role != TermRole::Of && !is_denied(s, list, i);
  }

  /// The one suffers in the text as the other in the claim: both are what is done, or both whom it is done to.
  bool suffers_alike(int b, int act, int x, int known_act) const {
    for (const Placement& p : ours_)
      for (const Placement& q : theirs_)
        if (p.term == b && q.term == x && is_round(case_.said, p.act, act) &&
            is_round(c_.phrasing->statement, q.act, known_act) &&
            (p.place == q.place || is_measure(p, q) || is_measure(q, p) || loose(p) || loose(q) ||
             is_part(case_.said, b) || is_part(c_.phrasing->statement, x)))
          return true;
    return false;
  }
  /// "B를 앞서다", "B보다 우위다": whom one is ahead of.
  static bool is_measure(const Placement& a, const Placement& b) {
    return a.place == Place::Patient && b.place == Place::Standard;
  }
  static bool loose(const Placement& p) { return p.place == Place::Owner; }
  /// Stands before the noun that has the particle: 중국 수출을.
  static bool is_part(const Statement& s, int i) { return s.terms[static_cast<size_t>(i)].role == TermRole::None; }

  /// The act itself, or one that leads to it: 수출하지 못하게 했다.
  static bool is_round(const Statement& s, int act, int centre) {
    if (act == centre) return true;
    if (act < 0 || std::abs(act - centre) != 1) return false;
    const Term &a = s.terms[static_cast<size_t>(act)], &b = s.terms[static_cast<size_t>(centre)];
    return a.clause == b.clause;
  }

 public:
  /// Who does it in the text is in the claim what another does it to, or the reverse.
  bool displaced() const {
    if (turned_ || c_.phrasing->language != case_.said.language) return false;
    for (const Placement& p : ours_)
      for (const Placement& q : theirs_) {
        if (p.act < 0 || !is_same_act(p.act, q.act)) continue;
        if ((p.place == Place::Actor) == (q.place == Place::Actor)) continue;
        if (is_part(case_.said, p.term) || is_part(c_.phrasing->statement, q.term)) continue;
        if (!is_case(p.place) || !is_case(q.place) || !tells(p.term) || !same(p.term, q.term)) continue;
        if (!is_name(said(p.term)) && !turns_object(p, q)) continue;
        if (said(p.act).passive || known(q.act).passive) continue;
        if (is_displaced(p, q)) return true;
      }
    return false;
  }

  /// Whom the text has something done to is in the claim the one who acts, and who acts in the text acts not there:
  /// those who act.
  uint64_t turned_round() const {
    uint64_t found = 0;
    const Language language = case_.said.language;
    const bool by_particle = language == Language::Korean || language == Language::Japanese;
    if (!by_particle || c_.phrasing->language != language || turned_) return found;
    const int size = static_cast<int>(case_.said.terms.size());
    for (int b = 0; b < size; ++b) {
      const TermRole r = said(b).role;
      if ((r != TermRole::Object && r != TermRole::At && r != TermRole::To) || !is_doer(b) || acting_in_claim(b) < 1 ||
          stands(ours_, b, Place::Actor))  // A는 B에게 조롱당했다
        continue;
      for (int a = 0; a < size && a < kMostTerms; ++a)
        if (a != b && acts(said(a).role) && is_doer(a) && comparable(a, b) && acting_in_claim(a) < 0)
          found |= uint64_t{1} << a;
    }
    return found;
  }

 private:
  bool is_doer(int ours) const {
    const Term& t = said(ours);
    return is_name(t) && !t.predicate && tells(ours) && !is_speaker(case_.said, t);
  }
  /// 1: the word does nothing in the claim but act, -1: it never acts there.
  int acting_in_claim(int ours) const {
    const Statement& s = c_.phrasing->statement;
    bool acting = false, other = false;
    for (const Term& t : s.terms) {
      if (alike(lexicon_, said(ours), t).strength < kLoosely) continue;
      const bool here = acts(t.role) && !is_speaker(s, t);
      acting |= here || t.role == TermRole::Predicate || t.role == TermRole::None;
      other |= !here;
    }
    return !acting ? -1 : !other;
  }

  /// A noun that does something to another in the one, and has it done to itself in the other: what grows is what one
  /// makes grow, but who leads is not whom one leads.
  bool turns_object(const Placement& p, const Placement& q) const {
    const auto transitive = [](const std::vector<Placement>& list, int act) {
      return std::any_of(list.begin(), list.end(),
                         [&](const Placement& x) { return x.act == act && x.place == Place::Patient; });
    };
    if (p.place == Place::Actor) return q.place == Place::Patient && transitive(ours_, p.act);
    return p.place == Place::Patient && q.place == Place::Actor && transitive(theirs_, q.act);
  }

  /// Whence in the one is whither in the other.
  static bool ends(Place a, Place b) {
    return (a == Place::Source && (b == Place::Goal || b == Place::Patient)) ||
           (b == Place::Source && (a == Place::Goal || a == Place::Patient));
  }
  /// The text comes from where the claim goes, and names another place to go to, or the reverse.
  std::optional<Swap> other_direction() const {
    if (turned_) return std::nullopt;
    for (const Placement& p : ours_)
      for (const Placement& q : theirs_) {
        if (!ends(p.place, q.place) || !is_name(said(p.term)) || !same(p.term, q.term)) continue;
        for (const Placement& x : ours_)
          if (is_same_act(x.act, q.act) && x.place == q.place && is_name(said(x.term)) && !same(x.term, q.term) &&
              (is_entity(case_.claims, said(x.term)) || c_.phrasing->language == case_.said.language) &&
              comparable(x.term, p.term) && !is_placed_alike(x, q))
            return Swap{p.term, x.term, q.term, q.term, x.act, Swap::Kind::Direction};
      }
    return std::nullopt;
  }

  /// The claim has the text's word beside its own, in the same place of the act.
  bool is_placed_alike(const Placement& ours, const Placement& known) const {
    return std::any_of(theirs_.begin(), theirs_.end(), [&](const Placement& t) {
      return t.act == known.act && t.place == known.place && same(ours.term, t.term);
    });
  }

  static bool is_case(Place p) { return p != Place::Open; }

  bool is_displaced(const Placement& p, const Placement& q) const {
    const auto keeps = [&](const std::vector<Placement>& list, int act, Place place, auto fits) {
      return std::any_of(list.begin(), list.end(),
                         [&](const Placement& x) { return x.act == act && x.place == place && fits(x.term); });
    };
    // The claim has the word there as well, or the text has it where the claim does.
    if (keeps(theirs_, q.act, p.place, [&](int k) { return same(p.term, k); })) return false;
    if (keeps(ours_, p.act, q.place, [&](int i) { return same(i, q.term); })) return false;
    const auto stands_there = [&](int k) { return keeps(ours_, p.act, p.place, [&](int i) { return same(i, k); }); };
    if (keeps(theirs_, q.act, p.place, stands_there)) return false;
    return keeps(theirs_, q.act, p.place, [&](int k) {
      return comparable(said(p.term), known(k)) && (is_name(known(k)) || !is_name(said(p.term)));
    });
  }
  bool is_name(const Term& t) const { return is_entity(case_.claims, t) || t.unknown; }

  bool same_words(const Term& a, const Term& b) const {
    const Pair p = alike(lexicon_, a, b);
    return p.relation == Relation::Same && p.strength >= kSame;
  }
  /// What a name stands before: "A의 첨단 기술을", the technology.
  std::vector<const Term*> owned_by(const Statement& s, const Term& name) const {
    std::vector<const Term*> found;
    const auto stands_before = [&](size_t k) {  // another word of its clause
      return (s.terms[k].role == TermRole::None || s.terms[k].role == TermRole::Of) &&
             s.terms[k + 1].clause == s.terms[k].clause;
    };
    for (size_t i = 0; i + 1 < s.terms.size(); ++i) {
      if (!stands_before(i) || !same_words(s.terms[i], name)) continue;
      for (size_t k = i; k + 1 < s.terms.size() && stands_before(k); ++k) {
        const Term& next = s.terms[k + 1];
        if (k > i && (next.predicate || (is_entity(case_.claims, next) && comparable(s.terms[i], next)))) break;
        found.push_back(&next);
      }
    }
    return found;
  }
  /// Some word that `ours` owns here, the other name owns in the claim, and this one not.
  bool owns_others(const Term& ours, const Term& other) const {
    const auto has = [&](const std::vector<const Term*>& list, const Term& word) {
      return std::any_of(list.begin(), list.end(), [&](const Term* t) { return same_words(word, *t); });
    };
    const Statement& there = c_.phrasing->statement;
    const auto here = owned_by(case_.said, ours);
    if (here.empty()) return false;
    const auto others = owned_by(there, other);
    if (others.empty()) return false;
    const auto mine = owned_by(there, ours), besides = owned_by(case_.said, other);
    return std::any_of(here.begin(), here.end(), [&](const Term* t) {
      return tells(static_cast<int>(t - case_.said.terms.data())) && has(others, *t) && !has(mine, *t) &&
             !has(besides, *t);
    });
  }
  bool may_own(const Term& t) const { return is_name(t) || may_act(t, NameKind::None); }
  /// Both do the same, each in its sentence.
  bool acts_as(int ours, int theirs) const {
    for (const Placement& p : ours_)
      for (const Placement& q : theirs_)
        if (p.term == ours && q.term == theirs && p.place == Place::Actor && q.place == Place::Actor &&
            is_same_act(p.act, q.act))
          return !turned_;
    return false;
  }
  /// "A 기업이 B 시장에" against "B 기업이 A 시장에"; "A는 B의 제품을" against "B는 A의 제품을".
  std::optional<Swap> swapped_owners() const {
    const int size = static_cast<int>(case_.said.terms.size());
    const auto any = [](int) { return true; };
    for (int a = 0; a < size; ++a) {
      const int x = may_own(said(a)) ? all_known(a, any) : -1;
      for (int b = 0; x >= 0 && b < size; ++b) {
        const int y = a == b || !may_own(said(b)) || !comparable(a, b) ? -1 : all_known(b, any);
        if (y >= 0 && owns_others(said(a), said(b)) && (owns_others(said(b), said(a)) || acts_as(b, x)))
          return Swap{a, b, y, x, -1};
      }
    }
    return std::nullopt;
  }

  /// Who is measured and who is the measure; whence and whither.
  std::optional<Swap> swapped_ends(Place one, std::optional<Place> other) const {
    if (turned_) return std::nullopt;
    const auto at_other = [&](const std::vector<Placement>& list, int term) {
      return other ? stands(list, term, *other) && !stands(list, term, one) : !stands(list, term, one);
    };
    for (const Placement& p : ours_) {
      if (p.place != one || !tells(p.term)) continue;
      const int x = all_known(p.term, [&](int k) { return at_other(theirs_, k); });
      if (x < 0) continue;
      for (const Placement& q : theirs_) {
        if (q.place != one) continue;
        const int b = all_said(q.term, [&](int i) { return at_other(ours_, i); });
        if (b >= 0 && tells(b) && comparable(p.term, b)) return Swap{p.term, b, x, q.term, p.act};
      }
    }
    return std::nullopt;
  }

  const Case& case_;
  const Comparison& c_;
  const Lexicon& lexicon_;
  const std::vector<Placement>& ours_;
  const std::vector<Placement>& theirs_;
  const bool turned_;
  mutable std::vector<uint8_t> looks_;  // by the text's words and the claim's: Look
};

}  // namespace

const Places& compare_places(const Case& sentence, const Comparison& c) {
  if (!c.places) {
    const SwapFinder finder(sentence, c);
    c.places = Places{finder.run(), finder.displaced(), finder.turned_round()};
    supplanting_names(sentence, c);  // now: what other wordings have is no reason why a name should not be another's
  }
  return *c.places;
}

bool is_displaced(const Case& sentence, const Comparison& c) {
  const Places& places = compare_places(sentence, c);
  if (places.displaced || places.turned == 0) return places.displaced;
  // Some claim must have the word; "책임을 지우는" is a verb that no table knows.
  for (const Comparison& k : sentence.comparisons)
    for (size_t i = 0; i < k.strengths.size() && i < kMostTerms; ++i)
      if ((places.turned >> i & 1) && k.strengths[i] >= kSame) return true;
  return false;
}

}  // namespace haechi
