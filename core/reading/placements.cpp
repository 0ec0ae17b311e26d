#include "reading/placements.h"

#include <algorithm>
#include <optional>

#include "lexicon/clefts.h"
#include "text/letters.h"

namespace haechi {
namespace {

constexpr int kLongestPhrase = 4;

bool is_head_last(Language l) { return l == Language::Korean || l == Language::Japanese; }

class PlaceReader {
 public:
  PlaceReader(const Lexicon& lexicon, const Text& text, const Statement& s)
      : lexicon_(lexicon), text_(text), s_(s), size_(static_cast<int>(s.terms.size())) {
    roles_.reserve(s.terms.size()), list_.reserve(2 * s.terms.size());
    for (int i = 0; i < size_; ++i) roles_.push_back(phrase_role(i));
  }

  std::vector<Placement> run() {
    for (int i = 0; i < size_; ++i) place(i);
    for (Placement& p : list_)
      if (p.place == Place::Goal && stands_at(p.term) && has_goal(p)) p.place = Place::Source;
    for (int i = 0; i + 1 < size_; ++i)
      if (is_verb(i)) place_clause(i);
    for (int i = 0; i < size_; ++i)
      if (is_verb(i)) turn_topic(i);
    for (int i = 0; i < size_ && is_head_last(s_.language); ++i)
      if (is_verb(i)) place_described(i);
    return std::move(list_);
  }

 private:
  const Term& term(int i) const { return s_.terms[static_cast<size_t>(i)]; }
  TermRole role(int i) const { return roles_[static_cast<size_t>(i)]; }

  std::u16string_view gap(int i, int k) const {
    return text_.view({term(i).span.end, std::max(term(i).span.end, term(k).span.begin)});
  }
  bool parted(int i, int k) const { return gap(i, k).find_first_of(u",、，;；") != std::u16string_view::npos; }

  /// A predicate that is no noun with a copula.
  bool is_verb(int i) const {
    const Term& t = term(i);
    if (t.role == TermRole::Quoted && any_of(t.does, Arithmetic::Above | Arithmetic::Below)) return true;  // 우위라고
    if (!t.predicate || t.name || t.framing) return false;
    if (t.attributive || t.passive || has_light_verb(t)) return true;
    return t.ids.empty()
               ? !t.unknown || !ends_sentence(i)
               : std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).is_verb; });
  }
  /// 비유했다, 비유한: a noun with 하다 or 되다.
  bool has_light_verb(const Term& t) const {
    static constexpr LetterSet kLight(u"하한할함했해되된될됨됐돼");
    const std::u16string_view rest = text_.view({t.span.end, s_.span.end});
    return s_.language == Language::Korean && !t.unknown && !rest.empty() && kLight.has(rest[0]);
  }
  bool ends_sentence(int i) const { return i + 1 == size_ || term(i + 1).clause != term(i).clause; }

  /// The role of the phrase that the word stands in: its own, or that of the noun it stands before.
  TermRole phrase_role(int i) {
    TermRole r = term(i).role;
    if (r == TermRole::None && is_speaker(s_, term(i))) return r;  // 통계청에 따르면 A는
    const bool owner = r == TermRole::Of;
    if (owner) r = TermRole::None, owners_.push_back(i);
    for (int k = i + 1; (r == TermRole::None || r == TermRole::With) && k < size_ && k <= i + kLongestPhrase; ++k) {
      if (term(k).clause != term(i).clause || parted(k - 1, k) || term(k - 1).predicate) break;
      const TermRole next = term(k).role;
      if (r == TermRole::With && next != TermRole::None && !stands_first(next) && next != TermRole::Object) break;
      if (term(k).predicate && next != TermRole::Object && !stands_first(next)) break;
      if (next != TermRole::None && next != TermRole::With && next != TermRole::Of) r = next;
    }
    // The owner of what acts as good as acts: "A의 매출은 늘었다"; but "B는 A의 지명권도 받았다".
    return owner && (!stands_first(r) || (r == TermRole::Topic && follows_topic(i))) ? TermRole::Of : r;
  }

  bool is_owner(int i) const { return std::find(owners_.begin(), owners_.end(), i) != owners_.end(); }

  bool follows_topic(int i) const {
    return std::any_of(s_.terms.begin(), s_.terms.begin() + i, [&](const Term& t) {
      return t.role == TermRole::Topic && t.clause == term(i).clause && !is_speaker(s_, t);
    });
  }

  std::optional<Place> place_of(TermRole r, const Term& act) const {
    switch (r) {
      case TermRole::Topic:
      case TermRole::Subject:
        return act.passive ? Place::Patient : Place::Actor;
      case TermRole::Agent:
        return Place::Actor;
      case TermRole::Object:
        return Place::Patient;
      case TermRole::To:
        return act.passive && is_head_last(s_.language) ? Place::Actor : Place::Goal;
      case TermRole::At:
      case TermRole::By:
        return Place::Goal;
      case TermRole::From:
        return Place::Source;
      case TermRole::Standard:
        return Place::Standard;
      case TermRole::Of:
        return Place::Owner;
      default:
        return std::nullopt;
    }
  }

  /// 차단하는, 차단하겠다는: a noun stands behind.
  bool describes(int act) const {
    return term(act).attributive ||
           (s_.language == Language::Korean && act + 1 < size_ && gap(act, act + 1).ends_with(u"는 "));
  }

  int next_verb(int i) const {
    for (int k = i + 1; k < size_; ++k)
      if (is_verb(k)) return k;
    return -1;
  }
  int nearest_verb(int i) const {
    const bool last = is_head_last(s_.language);
    for (int k = i - 1; k >= 0 && !last; --k)
      if (is_verb(k)) return k;
    return next_verb(i);
  }

  void place(int i) {
    if (term(i).predicate && role(i) == TermRole::None) return;
    const TermRole r = role(i);
    if (!stands_first(r)) {
      const int act = nearest_verb(i);
      auto p = place_of(r, act < 0 ? Term() : term(act));
      if (!p) return;
      const bool left = r == TermRole::Object && term(act < 0 ? i : act).in(ConceptClass::Leaving);
      if (left) p = Place::Source;
      list_.push_back({i, act, *p});
      // "A를 떠나 B로 옮겼다": where one leaves is where one comes from.
      if (left && act > i && next_verb(act) >= 0) list_.push_back({i, next_verb(act), Place::Source});
      // "B에게 접속을 막겠다는 메모를 보냈다": to whom the verb behind may say as well.
      const int next = act < i || !describes(act) || r == TermRole::Object || r == TermRole::Of ? -1 : next_verb(act);
      if (next >= 0) list_.push_back({i, next, *p});
      return;
    }
    // Who acts does all that follows until another acts; behind a topic, a subject does the next only.
    bool acted = false;
    const bool within = r == TermRole::Subject && has_topic_before(i);
    for (int k = i + 1; k < size_; ++k) {
      if (acted && role(k) == r && !is_verb(k)) break;
      if (!is_verb(k)) continue;
      // A verb that describes a noun has that for its own.
      if (!acted || !term(k).attributive) list_.push_back({i, k, is_owner(i) ? Place::Open : *place_of(r, term(k))});
      acted = true;
      if (within) break;
    }
    if (next_verb(i) < 0) list_.push_back({i, -1, is_owner(i) ? Place::Open : Place::Actor});
  }

  bool has_topic_before(int i) const {
    for (int k = 0; k < i; ++k)
      if (role(k) == TermRole::Topic) return true;
    return false;
  }

  /// "A에서 B로 옮겼다": whence, where another word says whither.
  bool stands_at(int i) const {
    return s_.language == Language::Korean && role(i) == TermRole::At &&
           text_.view({term(i).span.end, s_.span.end}).starts_with(u"에서");
  }
  bool has_goal(const Placement& from) const {
    return std::any_of(list_.begin(), list_.end(), [&](const Placement& p) {
      return p.act == from.act && p.place == Place::Goal && p.term != from.term && role(p.term) == TermRole::By &&
             term(p.term).name == term(from.term).name;
    });
  }

  bool has(int act, Place place) const {
    return std::any_of(list_.begin(), list_.end(),
                       [&](const Placement& p) { return p.act == act && p.place == place; });
  }

  /// "자원이 모자란 것이 혁신을 이끌었다": what stands in the clause leads.
  void place_clause(int verb) {
    const std::u16string_view between = gap(verb, verb + 1);
    if (s_.language != Language::Korean || between.find(u" 것이 ") == std::u16string_view::npos) return;
    const int act = next_verb(verb);
    if (act < 0) return;
    const std::vector<Placement> placed = list_;
    list_.push_back({verb, act, Place::Actor});
    for (const Placement& p : placed)
      if (p.act == verb && role(p.term) != TermRole::Topic) list_.push_back({p.term, act, Place::Actor});
    clause_subjects_.push_back(act);
  }

  /// "소라는 A가 만들었다": where a subject stands between, the topic is no actor.
  void turn_topic(int act) {
    const auto subject = std::find_if(list_.begin(), list_.end(), [&](const Placement& p) {
      return p.act == act && p.place == Place::Actor && role(p.term) == TermRole::Subject;
    });
    const bool clause = std::find(clause_subjects_.begin(), clause_subjects_.end(), act) != clause_subjects_.end();
    if (subject == list_.end() && !clause) return;
    const int at = clause ? act : subject->term;
    const bool object = has(act, Place::Patient);
    for (Placement& p : list_)
      if (p.act == act && p.place == Place::Actor && role(p.term) == TermRole::Topic && p.term < at)
        p.place = object || term(act).attributive ? Place::Open : Place::Patient;
  }

  /// "A를 만든 회사", "A를 만든 것은 B다": the noun behind the verb does it, or has it done to it where another does.
  void place_described(int act) {
    const int head = act + 1;
    const CleftMark* mark = head < size_ ? mark_between(act, head) : nullptr;
    if (head >= size_ || !(term(act).attributive || mark) || is_verb(head)) return;
    const bool subject = std::any_of(list_.begin(), list_.end(), [&](const Placement& p) {
      return p.act == act && p.place == Place::Actor && role(p.term) == TermRole::Subject;
    });
    // "쓸 수 있는 모델": without either, the noun may be what is used.
    if (subject == has(act, Place::Patient) && (subject || !mark || mark->place)) return;
    const Place place = subject != term(act).passive ? Place::Patient : Place::Actor;
    if (!subject) drop_topics(act);
    int last = head;
    while (last + 1 < size_ && (term(last).role == TermRole::None || term(last).role == TermRole::With) &&
           !term(last).predicate && !is_verb(last + 1) && !parted(last, last + 1))
      ++last;
    const bool ends = last + 1 == size_ && term(last).role == TermRole::Subject;  // singled out as the one who did it
    if (mark && !ends && term(last).role != TermRole::None && term(last).role != TermRole::Predicate) return;
    const bool named = mark                            ? false
                       : stands_first(term(last).role) ? add_equated(last, act, place)
                                                       : term(last).predicate && add_topics(act, place);
    if (!named) add(head, last, act, place);
  }

  const CleftMark* mark_between(int act, int head) const {
    const std::u16string_view between = gap(act, head);
    for (const CleftMark& m : cleft_marks(s_.language))
      if (!m.time && between.find(m.words) != std::u16string_view::npos) return &m;
    return nullptr;
  }

  void add(int from, int to, int act, Place place) {
    for (int i = from; i <= to; ++i) list_.push_back({i, act, place});
  }

  /// "A를 만든 회사는 B다".
  bool add_equated(int head, int act, Place place) {
    int noun = head + 1;
    while (noun < size_ && !term(noun).predicate) ++noun;
    if (noun >= size_ || is_verb(noun)) return false;
    int from = noun;
    while (from > head + 1 && term(from - 1).role == TermRole::None) --from;
    add(from, noun, act, place);
    return true;
  }

  /// "B는 A를 만든 회사다": the topic before the verb is what the noun behind it is.
  bool add_topics(int act, Place place) {
    bool found = false;
    for (int i = 0; i < act; ++i)
      if (term(i).clause == term(act).clause && stands_first(role(i)) && !placed(i, act))
        list_.push_back({i, act, place}), found = true;
    return found;
  }
  bool placed(int i, int act) const {
    return std::any_of(list_.begin(), list_.end(), [&](const Placement& p) { return p.term == i && p.act == act; });
  }
  void drop_topics(int act) {
    list_.erase(std::remove_if(list_.begin(), list_.end(),
                               [&](const Placement& p) { return p.act == act && role(p.term) == TermRole::Topic; }),
                list_.end());
  }

  const Lexicon& lexicon_;
  const Text& text_;
  const Statement& s_;
  int size_;
  std::vector<TermRole> roles_;
  std::vector<Placement> list_;
  std::vector<int> owners_;           // words before a noun that they own
  std::vector<int> clause_subjects_;  // verbs whose subject is a clause
};

}  // namespace

std::vector<Placement> placements_of(const Lexicon& lexicon, const Text& text, const Statement& s) {
  return PlaceReader(lexicon, text, s).run();
}

}  // namespace haechi
