// What closes a Korean word behind a stem or a noun: endings, light verbs and the copula.
#include <algorithm>

#include "reading/segment_lattice.h"
#include "text/letters.h"

namespace haechi {
namespace {

constexpr uint32_t kLongestTail = 16;  // what holds every ending
constexpr int kPast = 20;              // the last consonant ㅆ
constexpr float kWordGoesOn = 0.6f;    // behind an ending

bool closes_quotation(char16_t c) { return among(u"\u201D\u2019\"'\u300B\u3009)]\u300D\u300F>", c); }

bool is_any(std::u16string_view form, std::initializer_list<std::u16string_view> forms) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

}  // namespace

/// All that may follow a stem, a noun or a quotation at `p`.
void Lattice::take_tails(uint32_t p) {
  constexpr float kParticle = 0.35f, kSecondParticle = 0.2f;
  const std::u16string_view rest =
      std::u16string_view(aloud_).substr(p - range_.begin, std::min(run_end_ - p, kLongestTail));
  if (at(p, AfterKnown).cost < kNever || at(p, AfterUnknown).cost < kNever) {
    take_particles(p, rest, AfterKnown, kParticle);
    take_particles(p, rest, AfterUnknown, kParticle);
    take_light_verb(p, rest);
  }
  take_particles(p, rest, AfterFunction, kParticle);
  const Particle* before = at(p, AfterTail).particle;
  if (before && before->role == TermRole::None) take_particles(p, rest, AfterTail, kSecondParticle);  // 기업들|에게도
  if (at(p, AfterFunction).cost < kNever) take_light_verbs_from(p, rest, AfterFunction, 0.4f);
  if (before && rest[0] == u'이' && parts_words(*before))
    take_light_verbs_from(p, rest, AfterTail, 0.3f);  // 12월까지|이고
  if (at(p, Fresh).cost < kNever && p > range_.begin && closes_quotation(s_[p - 1])) {
    take_particles(p, rest, Fresh, kParticle);
    take_light_verbs_from(p, rest, Fresh, 0.5f);
    take_quotation_tails(p, rest);
  }
  take_endings(p, rest);
}

void Lattice::take_quotation_tails(uint32_t p, std::u16string_view rest) {
  constexpr float kTail = 0.3f;
  endings_.clear();
  korean_quotation_tails(rest, endings_);
  for (const EndingMatch& m : endings_) {
    const float open = p + m.length < run_end_ ? kWordGoesOn : 0;
    relax(p + m.length, AfterTail, at(p, Fresh).cost + kTail + open, ending_edge(p, Fresh, m.flags));
  }
}

void Lattice::take_endings(uint32_t p, std::u16string_view rest) {
  constexpr float kOfStem = 0.25f, kOfFigure = 0.45f, kOfShownVerb = 0.15f;
  const float stem = at(p, AfterStem).cost, unknown = at(p, AfterUnknown).cost, known = at(p, AfterKnown).cost;
  // A bound that is a verb leaves its ending behind the figure: 11억 달러를 웃돈|다.
  const bool figure = known < kNever && at(p, AfterKnown).kind == PieceKind::Atom;
  if (stem == kNever && unknown == kNever && !figure) return;
  const char16_t before = said(p - 1);
  endings_.clear();
  korean_endings(rest, before, endings_);
  add_fused_particles(rest, before, endings_);
  const bool tiny = p - at(p, AfterUnknown).from < 2 && final_of(before) != kPast;
  for (const EndingMatch& m : endings_) {
    const uint32_t q = p + m.length;
    const bool whole = q == run_end_;
    if (stem < kNever) {
      const float cost = stem + kOfStem + (whole ? 0 : kWordGoesOn) + short_verb_cost(p, rest.substr(0, m.length));
      relax(q, AfterTail, cost, ending_edge(p, AfterStem, m.flags));
    }
    if (figure && whole) relax(q, AfterTail, known + kOfFigure, ending_edge(p, AfterKnown, m.flags));
    if (unknown == kNever || !whole) continue;
    if (tiny && !shows_verb(before, rest, q)) continue;
    const float shown = tiny ? kOfShownVerb : unknown_ending_cost(before, rest, m.flags);
    relax(q, AfterTail, unknown + shown, ending_edge(p, AfterUnknown, m.flags));
  }
}

/// Two syllables that could be a verb are more often a noun: 단가, 시야, 개요.
float Lattice::short_verb_cost(uint32_t p, std::u16string_view ending) {
  const Edge& edge = at(p, AfterStem);
  if (said(p - 1) == u'려' && ending == u"고") return 0.7f;  // 팔|려고 before 팔려|고
  const bool tiny = edge.kind == PieceKind::Stem && edge.from_state == Fresh && p - edge.from < 2 && ending.size() < 2;
  if (tiny && at(p, AfterKnown).cost < kNever && at(p, AfterKnown).from == edge.from &&
      is_any(ending, {u"을", u"은"}) && !before_bound_noun())
    return 1.2f;  // 돈을, 산을
  return tiny && among(u"가야요오소이건", ending[0]) ? 1.2f : 0;
}

/// 물을 수 있다, 입을 때.
bool Lattice::before_bound_noun() const {
  return run_end_ + 1 < range_.end && s_[run_end_] == u' ' && among(u"수것게때만지", s_[run_end_ + 1]);
}

/// One unknown syllable is a stem where its ending leaves no doubt: 늦게, 쥐고 있다.
bool Lattice::shows_verb(char16_t before, std::u16string_view ending, uint32_t end) const {
  if (ending == u"게") return final_of(before) != 0;
  return is_any(ending, {u"고", u"어", u"아"}) && end + 1 < range_.end && s_[end] == u' ' && s_[end + 1] == u'있';
}

/// How readily a word that no table knows is a verb: 었다 shows it, a lone 지 or 자 hardly.
float Lattice::unknown_ending_cost(char16_t before, std::u16string_view ending, uint16_t flags) const {
  constexpr float kOtherWord = 2.0f, kHardly = 1.6f, kNoun = 1.2f, kLikely = 0.5f, kLong = 0.45f, kClosing = 0.35f;
  constexpr float kSure = 0.2f;
  // 이다 behind a noun is the copula, 있다 and 했다 are verbs of their own.
  if (among(u"이인입일임였", ending[0]) || among(u"있했됐없않였", before)) return kOtherWord;
  if (final_of(before) == kPast) return kSure;
  if (ending.size() >= 2 && (ending[0] == u'시' || ending[0] == u'자')) return kHardly;  // 펠로시|는, 전자|는
  if (ending.size() >= 2) return flags & kNominal ? kNoun : kLong;
  if (is_any(ending, {u"고", u"며", u"던", u"게", u"면"})) return kLikely;
  if (is_any(ending, {u"어", u"아"}) && final_of(before) != 0 && run_end_ < range_.end) return kLikely;
  if (ending == u"다" && final_of(before) == 0) return kHardly;  // that is the copula
  if (ending == u"다" && (run_end_ >= range_.end || s_[run_end_] != u' ')) return kClosing;
  return kHardly;
}

void Lattice::take_light_verb(uint32_t p, std::u16string_view rest) {
  constexpr float kOfKnown = 0.4f, kOfUnknown = 0.5f, kOfShortUnknown = 1.1f;
  take_light_verbs_from(p, rest, AfterKnown, kOfKnown);
  const bool short_stem = at(p, AfterUnknown).cost < kNever && p - at(p, AfterUnknown).from < 2;
  add_light_verbs(p, AfterUnknown, short_stem && rest.size() < 2 ? kOfShortUnknown : kOfUnknown);
}

void Lattice::take_light_verbs_from(uint32_t p, std::u16string_view rest, State state, float price) {
  lights_.clear();
  korean_light_verbs(rest, said(p - 1), lights_);
  add_light_verbs(p, state, price);
}

void Lattice::add_light_verbs(uint32_t p, State state, float price) {
  constexpr float kBareCopula = 0.15f, kDoubtfulCopula = 0.6f, kGoesOn = 0.8f;
  const float base = at(p, state).cost;
  if (base == kNever) return;
  for (const LightVerb& light : lights_) {
    const uint32_t q = p + light.length;
    const bool whole = q == run_end_;
    if (!whole && light.copula) continue;
    // 화웨이다, without 이: likelier where the sentence ends.
    const bool closing = q >= range_.end || s_[q] != u' ';
    const float bare = light.stem > 0 || closing ? 0 : kBareCopula;
    const bool doubtful = state == AfterUnknown && light.copula && !shows_copula(p, light.length);
    const float cost = base + price + bare + (doubtful ? kDoubtfulCopula : 0) + (whole ? 0 : kGoesOn);
    relax(q, AfterTail, cost, ending_edge(p, state, light));
  }
}

/// 인, 일 and 이오 end many a name: 파인스타인, 폼페이오.
bool Lattice::shows_copula(uint32_t p, size_t length) const {
  static constexpr std::u16string_view kClear[] = {
      u"이다", u"이었", u"이며", u"이고", u"입니", u"이라", u"인데", u"이지", u"이자", u"였", u"인가", u"일까",
      u"이에", u"이야", u"예요", u"이네", u"이던", u"인지", u"이기", u"이므", u"이나", u"라", u"다"};
  const std::u16string_view form = std::u16string_view(aloud_).substr(p - range_.begin, length);
  if (length < 2) return form == u"다";
  return std::any_of(std::begin(kClear), std::end(kClear),
                     [&](std::u16string_view clear) { return form.starts_with(clear); });
}

}  // namespace haechi
