// One place in what is told, and one name that fills it: "…한 곳은 바다증권이다", "초대 관장은 임달수 씨가 맡았다". A
// claim that tells the same and has another name of the kind there denies the text; a claim without the name never
// bears it out.
#include <algorithm>

#include "judging/cleft.h"
#include "judging/name_phrases.h"
#include "judging/sense.h"
#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;                           // from this strength on a word has its counterpart
constexpr float kSingled = 0.66f;                      // so much of what one is singled out for must the claim have
constexpr float kSemi = 0.8f;                          // more where the one is only what the sentence is about to tell
constexpr float kSaidByOne = 0.5f;                     // less where the claim is somebody's word
constexpr float kSpoken = 0.75f;                       // where the sentence only gives its speaker
constexpr float kEnough = 0.9f, kEnoughSpoken = 1.5f;  // and that with so much weight
constexpr float kSaidOfAll = 0.45f, kAllOfClaim = 0.9f;  // less of the text where so much of the claim stands in it
constexpr float kElsewhere = 0.7f;     // a claim with the name and so much of that may bear the text out
constexpr float kNearlyAll = 0.85f;    // a claim that tells so much leaves less to others
constexpr float kFigure = 0.7f;        // the weight of a figure among words
constexpr float kInClaim = 0.7f;       // the claim itself has the word, not only its surroundings
constexpr float kPresupposed = 0.25f;  // so much of what one is singled out for must a claim have that bears it out
constexpr float kSure = 0.87f, kSingledSure = 0.96f;
constexpr size_t kLongestTail = 2;
constexpr uint32_t kLongestWord = 4;

/// A name of the text that the sentence gives as the one: by a cleft, or as the subject behind what it is about.
struct Filler {
  NamePhrase name;
  size_t last = 0;  ///< the last term of what is said of the name itself: "하늘대 연구소"
  size_t noun =
      0;  ///< what stands for it in what is said: 회사, 감독; the term before that where it is a bare 이 or 것
  uint32_t from = 0;     ///< where in the text what is told of it ends
  bool singled = false;  ///< a clause describes the noun: the name is said to be the only one
  bool speaks = false;   ///< no cleft: the sentence is the word of the name
};

/// True if the claim is the word of whom the phrase names, or is reported by it.
bool frames(const Comparison& c, const NamePhrase& known) {
  const IdSet& ids = c.phrasing->statement.terms[known.last].ids;
  return c.claim->speaker.meets(ids) || c.claim->reported_by.meets(ids) || speaks(c.phrasing->statement, known);
}

class FillerReader {
 public:
  explicit FillerReader(const Case& s) : s_(s), terms_(s.said.terms) {}

  std::optional<Filler> run() const {
    const std::vector<NamePhrase>& names = s_.comparer.names();
    if (names.empty() || s_.said.language != Language::Korean) return std::nullopt;
    for (size_t i = names.size(); i-- > 0;)
      if (auto filler = at_end(names[i])) return filler;
    if (s_.said.speakers.size() > 2) return std::nullopt;
    for (const NamePhrase& name : names)
      if (speaks(s_.said, name) && name.kind != NameKind::Place)
        return Filler{name, name.last + name.titled, terms_.size(), 0, false, true};
    return std::nullopt;
  }

 private:
  /// "…는 X다", "…는 X 과장이다", "…는 X 연구소다"; "…는 X가 맡았다"
  std::optional<Filler> at_end(const NamePhrase& name) const {
    size_t last = name.last;
    while (last + 1 < terms_.size() && last < name.last + kLongestTail && terms_[last].role != TermRole::Of &&
           terms_[last + 1].span.begin <= terms_[last].span.end + 1 && !is_verb(terms_[last + 1]))
      ++last;
    const uint32_t end = terms_[last].span.end + name.quoted;
    // "…라는 예측은 X에서 나왔다", "…라는 말은 X의 입에서 나왔다"
    const std::u16string_view rest = s_.text.view({end, s_.said.span.end});
    const bool copula = last + 1 == terms_.size() &&
                        (ends_behind(end) || rest.starts_with(u"에서 나") || rest.starts_with(u"의 입에서 나"));
    const bool subject = terms_[last].role == TermRole::Subject && last + 2 == terms_.size() && terms_.back().predicate;
    // "It was one of almost two tonnes": a word that no table knows describes it rather than names it.
    const auto& figures = s_.said.quantities;
    const bool measured = !figures.empty() && figures.back().span.end + 3 >= terms_[name.first].span.begin;
    if (!(copula || subject) || (copula && measured && name.kind == NameKind::Unknown)) return std::nullopt;
    const auto& cleft = s_.comparer.cleft();
    if (cleft && cleft->time) return std::nullopt;
    for (size_t i = name.first; i-- > 0;) {
      const Term& noun = terms_[i];
      const bool marked = cleft && copula && noun.span.end <= cleft->focus.begin;
      // "…라는 예측은 X에서 나왔다": the noun says too little to be a term.
      const std::u16string_view between = s_.text.view({noun.span.end, terms_[i + 1].span.begin});
      if (!marked && copula && noun.predicate && between.find(u' ') + 1 < between.size() &&
          (between.ends_with(u"은 ") || between.ends_with(u"는 ")))
        return Filler{name, last, i, noun.span.end, true};
      if (!marked && noun.predicate && noun.role == TermRole::Predicate)
        return std::nullopt;  // what describes the name is no part of what is told
      if (!marked && noun.role != TermRole::Topic && (subject || noun.role != TermRole::Subject)) continue;
      if (!marked && (noun.name || (noun.unknown && !is_described(i)))) return std::nullopt;
      const bool place = name.kind == NameKind::Place && is_place_noun(s_, noun);  // 회담 장소는
      Filler filler{name, last, i, marked ? cleft->focus.begin : noun.span.end,
                    copula && (marked || place || is_described(i))};
      if (asks_person(i, filler.from) && name.kind == NameKind::Unknown && !name.quoted)
        filler.name.kind = NameKind::Person;
      else if (filler.singled && noun.span.length() > 1 && !noun.unknown)
        filler.name.like_person = false;  // 회사
      return filler;
    }
    return std::nullopt;
  }

  /// The copula, perhaps behind a word that says too little to be a term: "하늘재단 관계자다".
  bool ends_behind(uint32_t at) const {
    const std::u16string_view all = s_.text.folded();
    const uint32_t longest = at < s_.said.span.end && is_blank(all[at]) ? kLongestWord : 0;
    for (uint32_t end = at; end <= at + longest && end < s_.said.span.end; ++end)
      if (is_korean_copula(all[end - 1], s_.text.view({end, s_.said.span.end}))) return true;
    return false;
  }

  bool asks_person(size_t i, uint32_t from) const {
    const Term& noun = terms_[i];
    const std::u16string_view bare = s_.text.view({noun.span.end, from});
    static constexpr LetterSet kEnds(u"장수보독자인");  // 관장, 선수, 감독; a 회사 or a 기관 is no person
    return noun.in(ConceptClass::Title) || (!noun.key.empty() && kEnds.has(noun.key.back())) ||
           bare.ends_with(u" 이는") || bare.ends_with(u" 분은") || means(s_.claims.lexicon(), noun, "person");
  }

  bool is_verb(const Term& t) const {
    return !t.ids.empty() && std::all_of(t.ids.begin(), t.ids.end(),
                                         [&](ConceptId id) { return s_.claims.lexicon().concept_at(id).is_verb; });
  }

  /// A verb in its adnominal form stands before the noun.
  bool is_described(size_t noun) const {
    while (noun > 0 && terms_[noun - 1].span.end == terms_[noun].span.begin) --noun;  // 게임|회사
    while (noun > 0 && terms_[noun - 1].role == TermRole::Of && !terms_[noun - 1].predicate &&
           terms_[noun].span.begin <= terms_[noun - 1].span.end + 2)
      --noun;
    uint32_t at = terms_[noun].span.begin;
    if (at < s_.said.span.begin + 2 || !is_blank(s_.text.folded()[at - 1])) return false;
    if (noun == 0 || ((terms_[noun - 1].unknown || terms_[noun - 1].name) && terms_[noun - 1].span.end + 1 >= at))
      return false;
    const int final = final_of(s_.text.folded()[at - 2]);
    return final == 4 || final == 8;
  }

  const Case& s_;
  const std::vector<Term>& terms_;
};

class FillerCheck {
 public:
  FillerCheck(const Case& s, const Filler& f) : s_(s), f_(f) {}

  std::optional<Ruling> run() const {
    Ruling ruling;
    float best = 0;
    for (const Comparison& c : s_.comparisons) {
      if (c.phrasing->language != s_.said.language || differs_otherwise(c) ||
          !lacks_name(s_, c, f_.name, Within::Claim) || has_fellow(c))
        continue;
      float weight = 0;
      const float told = told_by(c, kHas, &weight);
      if (told <= best || told < kSaidOfAll || weight < (f_.speaks ? kEnoughSpoken : kEnough) || !stands_for_one(c))
        continue;
      const auto rival = rival_in(c);
      if (rival && ((f_.singled && frames(c, *rival) && !asks_speaker()) || acts_otherwise(c, *rival))) continue;
      if (!rival || (!says_nothing_else(c, *rival) && !tells_enough(c, *rival, told))) continue;
      best = told;
      ruling = Ruling{&c, frames(c, *rival) ? Slot::Attribution : Slot::Entity, f_.name.span, rival->span,
                      f_.singled ? kSingledSure : kSure};
    }
    if (!ruling.comparison || borne_out(best, *ruling.comparison)) return std::nullopt;
    return ruling;
  }

  bool within_name(size_t i) const {
    if (f_.speaks) return i >= f_.name.first && i <= f_.last;
    return s_.said.terms[i].span.begin >= f_.from && i <= f_.last;
  }
  /// What stands for the one is told of nothing: 회사, 사람.
  bool is_noun(size_t i) const {
    return f_.singled && i == f_.noun && !(s_.said.terms[i].predicate && s_.said.terms[i].role == TermRole::Predicate);
  }

  /// The share of what is said of the one that the claim has.
  float told_by(const Comparison& c, float least, float* weight = nullptr) const {
    float all = 0, had = 0;
    for (size_t i = 0; i < s_.said.terms.size(); ++i) {
      const Term& t = s_.said.terms[i];
      if (within_name(i) || is_noun(i) || is_saying(s_.claims.lexicon(), t)) continue;
      all += s_.comparer.weight(i);
      if (c.strengths[i] >= least) had += s_.comparer.weight(i) * c.strengths[i];
    }
    for (size_t i = 0; i < s_.said.quantities.size(); ++i) {
      if (!f_.speaks && s_.said.quantities[i].span.begin >= f_.from) continue;  // "…한 배는 90미터짜리 X다"
      all += kFigure;
      if (has_figure(c, i)) had += kFigure;
    }
    if (weight) *weight = had;
    return all > 0 ? had / all : 0;
  }

 private:
  bool has_figure(const Comparison& c, size_t i) const {
    const auto& known = c.phrasing->statement.quantities;
    return c.figure_settled[i] || std::any_of(known.begin(), known.end(), [&](const Quantity& k) {
             return compare_figures(s_.said.quantities[i], k).fit == Fit::Entailed;
           });
  }

  /// Where nothing is singled out: an office, a figure or a date of which there is one.
  bool stands_for_one(const Comparison& c) const {
    if (f_.singled || f_.speaks ||
        (f_.name.kind == NameKind::Person && is_title(s_.said.language, s_.said.terms[f_.noun])))
      return true;
    return c.figures_entailed + c.times_entailed > 0 ||
           std::any_of(s_.said.terms.begin(), s_.said.terms.end(), [&](const Term& t) {
             return (t.classes & (ConceptClass::Making | ConceptClass::Producing | ConceptClass::Venue |
                                  ConceptClass::OneOnly)) != 0 ||
                    (t.predicate && means(s_.claims.lexicon(), t, "take-charge"));
           });
  }

  /// The verb before the noun is the claim's.
  bool tells_the_act(const Comparison& c) const {
    for (size_t i = std::min(f_.noun + 1, s_.said.terms.size()); i-- > 0;) {
      const Term& t = s_.said.terms[i];
      if (!t.predicate || is_noun(i)) continue;
      const std::u16string_view before = s_.text.view({s_.said.span.begin, t.span.begin});
      if (before.ends_with(u"고 ")) return true;  // whatever the verb, it says what stands before it
      return t.unknown || is_saying(s_.claims.lexicon(), t) || t.in(ConceptClass::Light) || c.strengths[i] >= kHas;
    }
    return true;
  }

  float needed(bool said_by_one) const {
    if (f_.speaks) return kSpoken;
    return !f_.singled || (!said_by_one && !has_act()) ? kSemi : said_by_one ? kSaidByOne : kSingled;
  }

  /// "…한 선수는 서지훈과 문태성이다": the claim has the other of those that the text gives.
  bool has_fellow(const Comparison& c) const {
    const auto& names = s_.comparer.names();
    return f_.singled && std::any_of(names.begin(), names.end(), [&](const NamePhrase& n) {
             return n.span.begin >= f_.from && n.role == TermRole::With && !lacks_name(s_, c, n, Within::Claim);
           });
  }

  /// "의원은 학교가 사라지면 …": between the name and the verb another does it.
  bool acts_otherwise(const Comparison& c, const NamePhrase& known) const {
    const auto& terms = c.phrasing->statement.terms;
    for (size_t i = std::min(f_.noun + 1, s_.said.terms.size()); f_.singled && i-- > 0;) {
      const Pair& act = c.pairs[i];
      if (!s_.said.terms[i].predicate || is_noun(i)) continue;
      for (size_t k = known.last + 1; act.claim >= 0 && k < static_cast<size_t>(act.claim); ++k)
        if (terms[k].role == TermRole::Subject && !terms[k].predicate && k > known.last + known.titled &&
            is_unsaid(s_, c, k))
          return true;
      return false;
    }
    return false;
  }

  bool tells_enough(const Comparison& c, const NamePhrase& rival, float told) const {
    return tells_the_act(c) && told >= (holds(c, rival) && lacks_nothing(c) ? kSingled : needed(frames(c, rival)));
  }

  /// All that the claim says but the name stands in the text: what the text adds describes the same.
  bool says_nothing_else(const Comparison& c, const NamePhrase& rival) const {
    return known_covered(s_, c, c.phrasing->statement.terms[rival.last]) >= kAllOfClaim;
  }

  /// "…에 온 선수는": the verb says too little to be a term.
  bool has_act() const {
    for (size_t i = 0; i <= f_.noun && i < s_.said.terms.size(); ++i)
      if (s_.said.terms[i].predicate && !is_noun(i)) return true;
    return false;
  }

  /// "…다고 한 사람은", "…는 발언의 주인공은"; "2위를 한 후보는" asks for nobody's word.
  bool asks_speaker() const {
    if (!s_.said.speakers.empty()) return true;
    const std::u16string_view before = s_.text.view({s_.said.span.begin, f_.name.span.begin});
    return before.find(u"고 ") != std::u16string_view::npos || before.find(u"다는 ") != std::u16string_view::npos ||
           before.find(u"라는 ") != std::u16string_view::npos ||
           std::any_of(s_.said.terms.begin(), s_.said.terms.begin() + static_cast<std::ptrdiff_t>(f_.noun),
                       [&](const Term& t) { return is_saying(s_.claims.lexicon(), t); });
  }

  /// The one name of the kind that the text has not.
  std::optional<NamePhrase> rival_in(const Comparison& c) const {
    std::optional<NamePhrase> found;
    for (const NamePhrase& known : names_of(s_.claims, c.phrasing->text, c.phrasing->statement)) {
      const bool at_place = f_.name.kind == NameKind::Place && is_place_noun(s_, s_.said.terms[f_.noun]);
      if (f_.speaks ? !frames(c, known) : at_place && known.role != TermRole::At) continue;
      if (!leaves_unsaid(s_, c, known) || !(names_alike(s_, f_.name, c, known) || may_fill(known) || holds(c, known)) ||
          named_as_one(s_.claims, s_.said.language, s_.said.terms[f_.name.last],
                       c.phrasing->statement.terms[known.last]))
        continue;
      if (found && !same_name(c, *found, known)) return std::nullopt;
      if (!found) found = known;
    }
    return found;
  }

  /// Words that no table knows: who acts in the claim is the one that the text asks for, a person for a person.
  bool may_fill(const NamePhrase& known) const {
    if (f_.speaks) return known.kind != NameKind::Place && known.kind != NameKind::Thing;
    if (!f_.singled) return false;
    if (is_place_noun(s_, s_.said.terms[f_.noun]) && known.role == TermRole::At)
      return f_.name.kind == NameKind::Unknown && known.kind == NameKind::Unknown && !known.like_person;
    if (!acts(known.role)) return false;
    const bool person = f_.name.kind == NameKind::Person || (f_.name.kind == NameKind::Unknown && f_.name.like_person);
    if (person) return known.kind == NameKind::Person || (known.kind == NameKind::Unknown && known.like_person);
    if (known.like_person || (f_.name.kind != NameKind::Unknown && known.kind != NameKind::Unknown)) return false;
    return known.kind != NameKind::Person && known.kind != NameKind::Place && f_.name.kind != NameKind::Place;
  }

  /// "심사위원장은 클레르 뒤몽이 맡았다": has the office that the text gives to another.
  bool holds(const Comparison& c, const NamePhrase& known) const {
    if (f_.speaks) return false;  // the sentence gives its speaker, and no office
    const Pair& p = c.pairs[f_.noun];
    if (f_.name.kind != NameKind::Person || p.claim < 0 || p.strength < kInClaim || !acts(known.role) || known.quoted ||
        (known.kind != NameKind::Unknown && known.kind != NameKind::Person) ||
        !is_title(s_.said.language, s_.said.terms[f_.noun]))
      return false;
    const auto& terms = c.phrasing->statement.terms;
    const auto office = static_cast<size_t>(p.claim);
    for (size_t j = office; j < terms.size() && terms[j].clause == terms[office].clause; ++j)
      if (terms[j].predicate) return j == office || means(s_.claims.lexicon(), terms[j], "take-charge");
    return false;
  }

  /// Every word of what is told stands in the claim or around it.
  bool lacks_nothing(const Comparison& c) const {
    for (size_t i = 0; i < s_.said.terms.size(); ++i)
      if (!within_name(i) && c.strengths[i] < kHas) return false;
    return c.figures_missing + c.times_missing == 0;
  }

  /// Ivanov (Иванов): one name in two spellings.
  bool same_name(const Comparison& c, const NamePhrase& a, const NamePhrase& b) const {
    const auto& terms = c.phrasing->statement.terms;
    return alike(s_.claims.lexicon(), terms[a.last], terms[b.last]).relation == Relation::Same ||
           terms[b.last].span.begin <= terms[a.last].span.end + 1;
  }

  bool borne_out(float best, const Comparison& ruled) const {
    return std::any_of(s_.comparisons.begin(), s_.comparisons.end(), [&](const Comparison& c) {
      if (best >= kNearlyAll && lacks_what_is_told(s_, c, ruled, f_.from)) return false;
      return !lacks_name(s_, c, f_.name, Within::Claim) && told_by(c, kInClaim) >= kElsewhere * best;
    });
  }

  const Case& s_;
  const Filler& f_;
};

}  // namespace

std::optional<Ruling> rule_filler(const Case& s) {
  const auto filler = FillerReader(s).run();
  if (!filler || is_shared(s, s.said.terms[filler->name.last]) ||
      (!filler->speaks && is_shared(s, s.said.terms[filler->noun])))
    return std::nullopt;
  return FillerCheck(s, *filler).run();
}

bool lacks_filler(const Case& s, const Comparison& c) {
  const auto filler = FillerReader(s).run();
  if (c.joined)
    return std::all_of(s.comparisons.begin(), s.comparisons.end(),
                       [&](const Comparison& part) { return !part.conflicts.empty() || lacks_filler(s, part); });
  if (!filler || filler->speaks || !(filler->singled || filler->name.kind != NameKind::Unknown)) return false;
  return lacks_name(s, c, filler->name) ||
         (filler->singled && FillerCheck(s, *filler).told_by(c, kInClaim) < kPresupposed);
}

namespace {

/// Who says the claim is in the place of who says the text only.
bool in_its_place(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known) {
  return frames(c, known) ? speaks(s.said, said) : said.role == TermRole::Predicate || stand_alike(s, said, c, known);
}

}  // namespace

bool names_another(const Case& s, const Comparison& c) {
  if (c.joined || c.phrasing->language != s.said.language) return false;
  std::optional<std::vector<NamePhrase>> theirs;
  for (const NamePhrase& name : s.comparer.names()) {
    // Who acts in the text acts in the claim, whoever else stood in the sentence before it.
    const bool person = name.kind == NameKind::Person && acts(name.role);
    if (!lacks_name(s, c, name, person ? Within::Claim : Within::Surroundings)) continue;
    if (person && lacks_name(s, c, name, Within::Surroundings)) return true;
    if (!theirs) theirs = names_of(s.claims, c.phrasing->text, c.phrasing->statement);
    for (const NamePhrase& known : *theirs)
      if (in_its_place(s, name, c, known) && leaves_unsaid(s, c, known) && names_alike(s, name, c, known)) return true;
  }
  return false;
}

}  // namespace haechi
