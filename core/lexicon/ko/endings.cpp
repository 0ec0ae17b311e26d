// Korean predicate endings: what stands between the stem and the last ending, the last endings with what they tell of
// the sentence, and the verbs and copula that make predicates of nouns.
#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "lexicon/grammar.h"
#include "lexicon/inflection.h"
#include "text/script.h"
#include "text/sort.h"

namespace haechi {
namespace {

constexpr uint16_t None = 0, Adn = kAdnominal, Link = kConnective, Nom = kNominal, Quote = kQuotative, Say = kHearsay, If = kConditional,
                   Ask = kAsking, Wish = kWishing, Aim = kIntent, Ji = kDeniable, Must = kObliging, May = kProspective,
                   Will = kFuture, Inf = kInfinitive;

/// `after`: 'c' a consonant, 'v' a vowel, 'l' a vowel or ㄹ, N L M B the consonant that the stem has taken on
/// (한, 할, 함, 합), ' ' anything.
struct Row {
  std::u16string_view form;
  char after;
  uint16_t flags;
};

// May stand between the stem and another ending.
constexpr Row kInner[] = {
    {u"시", 'l', None}, {u"으시", 'c', None}, {u"셨", 'l', None}, {u"으셨", 'c', None}, {u"었", ' ', None},
    {u"았", ' ', None}, {u"었었", ' ', None}, {u"았었", ' ', None}, {u"겠", ' ', Will}, {u"지", 'v', None},
    {u"졌", 'v', None}, {u"어지", ' ', None}, {u"아지", ' ', None}, {u"어졌", ' ', None}, {u"아졌", ' ', None},
    {u"이", 'c', None}, {u"였", 'c', None}, {u"히", 'c', None}, {u"혔", 'c', None},  // 섞이다, 잡혔다
    {u"혀", 'c', Inf}, {u"여", 'c', Inf}, {u"리", 'L', None}, {u"렸", 'L', None}, {u"려", 'L', Inf}, {u"린", 'L', None},  // 막혀, 쌓여, 팔렸다
    {u"인", 'c', None}, {u"힌", 'c', None}, {u"진", 'v', None}, {u"어진", ' ', None}, {u"아진", ' ', None}, {u"신", 'l', None},
    {u"입", 'c', None}, {u"힙", 'c', None}, {u"집", 'v', None}, {u"어집", ' ', None}, {u"아집", ' ', None}, {u"십", 'l', None},
};

constexpr Row kLast[] = {
    // plain statements
    {u"다", ' ', None}, {u"는다", 'c', None}, {u"네", ' ', None}, {u"네요", ' ', None}, {u"군", ' ', None}, {u"군요", ' ', None},
    {u"는군", ' ', None}, {u"는군요", ' ', None}, {u"구나", ' ', None}, {u"는구나", ' ', None}, {u"죠", ' ', None}, {u"지요", ' ', None},
    {u"거든", ' ', None}, {u"거든요", ' ', None}, {u"잖아", ' ', None}, {u"잖아요", ' ', None}, {u"잖습니다", ' ', None},
    {u"더라", ' ', None}, {u"더라고", ' ', None}, {u"더라고요", ' ', None}, {u"더군", ' ', None}, {u"더군요", ' ', None}, {u"습니다", 'c', None},
    {u"습니다만", 'c', Link}, {u"습니까", 'c', Ask}, {u"다만", ' ', Link}, {u"까", 'v', Ask}, {u"니다", 'B', None}, {u"니다만", 'B', Link}, {u"니까", 'B', Ask},
    {u"답니다", ' ', Say}, {u"는답니다", 'c', Say}, {u"어요", ' ', None}, {u"아요", ' ', None}, {u"요", 'v', None},
    {u"당", ' ', None}, {u"습니당", 'c', None}, {u"게요", 'L', None}, {u"께요", 'L', None}, {u"걸", ' ', None}, {u"걸요", ' ', None},
    {u"는걸", ' ', None}, {u"던걸", ' ', None}, {u"란다", 'v', None}, {u"랍니다", 'v', Say}, {u"오", 'l', None}, {u"소", 'c', None},
    {u"리라", 'l', Will}, {u"으리라", 'c', Will},
    // before a noun
    {u"는", ' ', Adn}, {u"은", 'c', Adn}, {u"을", 'c', Adn | May}, {u"던", ' ', Adn}, {u"신", 'l', Adn}, {u"실", 'l', Adn | May},
    {u"으신", 'c', Adn}, {u"진", 'v', Adn}, {u"질", 'v', Adn | May}, {u"어진", ' ', Adn},
    {u"아진", ' ', Adn}, {u"어질", ' ', Adn | May}, {u"아질", ' ', Adn | May}, {u"인", 'c', Adn}, {u"힌", 'c', Adn}, {u"힐", 'c', Adn | May},
    // as a noun
    {u"기", ' ', Nom}, {u"음", 'c', Nom}, {u"심", 'l', Nom}, {u"짐", 'v', Nom}, {u"는지", ' ', Nom}, {u"은지", 'c', Nom},
    {u"을지", 'c', Nom | May}, {u"지", 'N', Nom}, {u"지", 'L', Nom | May}, {u"는가", ' ', Nom | Ask}, {u"은가", 'c', Nom | Ask},
    {u"가", 'N', Nom | Ask}, {u"던가", ' ', Nom | Ask}, {u"느냐", ' ', Nom | Ask}, {u"냐", ' ', Nom | Ask}, {u"을까", 'c', Nom | Ask | May},
    {u"까", 'L', Nom | Ask | May}, {u"던지", ' ', Nom}, {u"기로", ' ', Aim}, {u"긴", ' ', Nom},
    // asking, wishing
    {u"나", 'c', Ask}, {u"나요", ' ', Ask}, {u"는가요", ' ', Ask}, {u"은가요", 'c', Ask}, {u"가요", 'N', Ask}, {u"을까요", 'c', Ask | May},
    {u"까요", 'L', Ask | May}, {u"으세요", 'c', Wish}, {u"세요", 'l', Wish}, {u"십시오", 'l', Wish}, {u"으십시오", 'c', Wish},
    {u"시다", 'B', Wish}, {u"어라", ' ', Wish}, {u"아라", ' ', Wish}, {u"라", 'v', Wish}, {u"으라", 'c', Wish}, {u"자", ' ', Wish | Link},
    {u"으소서", 'c', Wish}, {u"소서", 'v', Wish}, {u"을래", 'c', None}, {u"래", 'L', None}, {u"래요", 'L', None}, {u"게", 'L', None},
    {u"께", 'L', None}, {u"을게", 'c', None}, {u"을게요", 'c', None}, {u"을걸", 'c', May},
    // joining clauses
    {u"고", ' ', Link}, {u"고요", ' ', Link}, {u"고도", ' ', Link}, {u"고서", ' ', Link}, {u"고는", ' ', Link}, {u"곤", ' ', Link},
    {u"고자", ' ', Link | Aim}, {u"며", 'l', Link}, {u"으며", 'c', Link}, {u"면서", 'l', Link}, {u"으면서", 'c', Link}, {u"면서도", 'l', Link},
    {u"으면서도", 'c', Link}, {u"지만", ' ', Link}, {u"지만요", ' ', Link}, {u"나", 'v', Link}, {u"으나", 'c', Link}, {u"는데", ' ', Link},
    {u"는데도", ' ', Link}, {u"는데요", ' ', Link}, {u"은데", 'c', Link}, {u"은데도", 'c', Link}, {u"은데요", 'c', Link}, {u"데", 'N', Link},
    {u"데도", 'N', Link}, {u"데요", 'N', Link}, {u"던데", ' ', Link}, {u"던데요", ' ', Link}, {u"더니", ' ', Link}, {u"니", 'v', Link},
    {u"으니", 'c', Link}, {u"니까", 'v', Link}, {u"으니까", 'c', Link}, {u"니깐", 'v', Link}, {u"므로", 'l', Link}, {u"으므로", 'c', Link}, {u"다가", ' ', Link},
    {u"다가도", ' ', Link}, {u"거나", ' ', Link}, {u"든", ' ', Link}, {u"든지", ' ', Link}, {u"든가", ' ', Link}, {u"건", ' ', Link},
    {u"거니와", ' ', Link}, {u"길래", ' ', Link}, {u"기에", ' ', Link}, {u"느라", ' ', Link}, {u"느라고", ' ', Link}, {u"자마자", ' ', Link},
    {u"어서", ' ', Link}, {u"아서", ' ', Link}, {u"서", 'v', Link}, {u"어서야", ' ', Link}, {u"아서야", ' ', Link}, {u"서야", 'v', Link}, {u"어선", ' ', Link}, {u"아선", ' ', Link}, {u"선", 'v', Link},
    {u"어서는", ' ', Link}, {u"아서는", ' ', Link}, {u"서는", 'v', Link}, {u"어도", ' ', Link}, {u"아도", ' ', Link}, {u"도", 'v', Link},
    {u"더라도", ' ', Link}, {u"을지라도", 'c', Link}, {u"지라도", 'L', Link}, {u"을수록", 'c', Link}, {u"수록", 'L', Link},
    {u"은즉", 'c', Link}, {u"듯", ' ', None}, {u"듯이", ' ', None}, {u"을듯", 'c', None}, {u"는듯", ' ', None}, {u"은듯", 'c', None},
    {u"면", 'l', Link | If}, {u"으면", 'c', Link | If}, {u"거든", 'v', Link | If}, {u"려면", 'l', Link}, {u"으려면", 'c', Link},
    {u"자면", ' ', Link},
    // joining an auxiliary
    {u"혀", 'c', Inf}, {u"여", 'c', Inf}, {u"어", ' ', Inf}, {u"아", ' ', Inf}, {u"게", ' ', Inf}, {u"게끔", ' ', Inf}, {u"게도", ' ', Inf}, {u"게만", ' ', Inf}, {u"게는", ' ', Inf}, {u"도록", ' ', Inf},
    {u"토록", 'v', Inf}, {u"지", ' ', Ji}, {u"지는", ' ', Ji}, {u"지도", ' ', Ji}, {u"지를", ' ', Ji}, {u"질", ' ', Ji}, {u"진", ' ', Ji}, {u"지조차", ' ', Ji},
    {u"지만은", ' ', Ji}, {u"지가", ' ', Ji}, {u"려", 'l', Aim}, {u"으려", 'c', Aim}, {u"려고", 'l', Aim}, {u"으려고", 'c', Aim}, {u"려다", 'l', Aim}, {u"으려다", 'c', Aim}, {u"려다가", 'l', Aim}, {u"으려다가", 'c', Aim}, {u"려는", 'l', Aim | Adn},
    {u"으려는", 'c', Aim | Adn}, {u"려던", 'l', Aim | Adn}, {u"으려던", 'c', Aim | Adn}, {u"러", 'l', None}, {u"으러", 'c', None},
    {u"어야", ' ', Must}, {u"아야", ' ', Must}, {u"야", 'v', Must}, {u"어야만", ' ', Must}, {u"아야만", ' ', Must}, {u"야만", 'v', Must},
    {u"야지", 'v', Must}, {u"어야지", ' ', Must}, {u"아야지", ' ', Must}, {u"야죠", 'v', Must}, {u"어야죠", ' ', Must}, {u"아야죠", ' ', Must},
    // denying
    {u"기는커녕", ' ', kDenies}, {u"긴커녕", ' ', kDenies}, {u"기커녕", ' ', kDenies},
    {u"기보다", ' ', kDenies}, {u"기보다는", ' ', kDenies}, {u"기보단", ' ', kDenies},
};

// What is said: these take one of kQuoting.
constexpr Row kSaid[] = {
    {u"다", ' ', None}, {u"는다", 'c', None}, {u"자", ' ', Wish}, {u"냐", ' ', Ask}, {u"느냐", ' ', Ask}, {u"으냐", 'c', Ask},
    {u"라", 'l', None}, {u"으라", 'c', Wish}, {u"더라", ' ', None}, {u"리라", 'l', May}, {u"으리라", 'c', May},
};
constexpr Row kQuoting[] = {
    {u"고", ' ', Quote}, {u"고도", ' ', Quote}, {u"고는", ' ', Quote}, {u"고까지", ' ', Quote}, {u"고만", ' ', Quote}, {u"며", ' ', Quote | Link},
    {u"면서", ' ', Quote | Link}, {u"면서도", ' ', Quote | Link}, {u"는", ' ', Quote | Adn}, {u"던", ' ', Say | Adn}, {u"더라", ' ', Say},
    {u"던데", ' ', Say}, {u"던데요", ' ', Say}, {u"더라고", ' ', Say}, {u"는데", ' ', Say | Link}, {u"네", ' ', Say}, {u"네요", ' ', Say},
    {u"니", ' ', Link}, {u"니까", ' ', Link}, {u"지만", ' ', Link}, {u"지", ' ', Say}, {u"지요", ' ', Say}, {u"죠", ' ', Say}, {u"거나", ' ', Link}, {u"면", ' ', Link | If},
    {u"더니", ' ', Link}, {u"는지", ' ', Nom}, {u"기에", ' ', Link}, {u"길래", ' ', Link}, {u"기보다", ' ', Link}, {u"기보다는", ' ', Link},
};
// 다고 한다, 라고 해, 다고 하는 drawn together.
constexpr Row kDrawn[] = {
    {u"단다", ' ', Say}, {u"는단다", 'c', Say}, {u"단", ' ', Quote | Adn}, {u"는단", 'c', Quote | Adn}, {u"란", 'v', Quote | Adn},
    {u"대", ' ', Say}, {u"는대", 'c', Say}, {u"대요", ' ', Say}, {u"는대요", 'c', Say}, {u"댄다", ' ', Say}, {u"댔다", ' ', Say},
    {u"래", 'v', Say}, {u"래요", 'v', Say}, {u"랜다", 'v', Say}, {u"잔", ' ', Quote | Adn}, {u"냔", ' ', Quote | Adn}, {u"으란", 'c', Quote | Adn},
    {u"담서", ' ', Say}, {u"람서", 'v', Say}, {u"다매", ' ', Say}, {u"라매", 'v', Say}, {u"댔는데", ' ', Say | Link}, {u"대서", ' ', Say | Link}, {u"래서", 'v', Link},
    {u"대며", ' ', Say | Link},
};

bool agrees(char after, char16_t before) {
  const int f = final_of(before);
  switch (after) {
    case 'c': return f != 0;
    case 'v': return f == 0;
    case 'l': return f == 0 || f == 8;
    case 'N': return f == 4;
    case 'L': return f == 8;
    case 'M': return f == 16;
    case 'B': return f == 17;
    default: return true;
  }
}

/// Every last ending, by first syllable.
class Endings {
 public:
  Endings() {
    rows_.assign(std::begin(kLast), std::end(kLast));
    rows_.insert(rows_.end(), std::begin(kDrawn), std::end(kDrawn));
    text_.reserve(std::size(kSaid) * std::size(kQuoting));
    for (const Row& said : kSaid)
      for (const Row& quoting : kQuoting) {
        text_.push_back(std::u16string(said.form) + std::u16string(quoting.form));
        rows_.push_back({text_.back(), said.after, static_cast<uint16_t>(quoting.flags | (said.flags & (Wish | May)))});
      }
    sort_rows(rows_, [](const Row& row) { return uint32_t{row.form[0]}; });
  }

  template <class Use>
  void each(std::u16string_view tail, char16_t before, Use use) const {
    auto row = std::lower_bound(rows_.begin(), rows_.end(), tail[0], [](const Row& a, char16_t c) { return a.form[0] < c; });
    for (; row != rows_.end() && row->form[0] == tail[0]; ++row)
      if (tail.starts_with(row->form) && agrees(row->after, before)) use(*row);
  }

 private:
  std::vector<std::u16string> text_;  // of rows_: never grows beyond what is reserved
  std::vector<Row> rows_;
};

void add(EndingMatches& out, size_t length, uint16_t flags) {
  for (EndingMatch& m : out)
    if (m.length == length) {
      m.flags = static_cast<uint16_t>(m.flags | flags);
      return;
    }
  out.push_back({static_cast<uint32_t>(length), flags});
}

/// An ending that makes a noun takes particles: 하기가, 했음에도, 했는지를.
void add_particles(std::u16string_view tail, size_t at, uint16_t flags, EndingMatches& out) {
  const auto rows = korean_particles();
  auto row = std::lower_bound(rows.begin(), rows.end(), tail[at], [](const Particle& a, char16_t c) { return a.form[0] < c; });
  for (; row != rows.end() && row->form[0] == tail[at]; ++row)
    if (row->role != TermRole::None && tail.substr(at).starts_with(row->form) && agrees(row->agreement, tail[at - 1]))
      add(out, at + row->form.size(), flags);
}

void match(const Endings& endings, std::u16string_view tail, size_t at, char16_t before, uint16_t flags, int depth, EndingMatches& out) {
  if (at >= tail.size()) return;
  endings.each(tail.substr(at), before, [&](const Row& row) {
    const size_t end = at + row.form.size();
    const auto all = static_cast<uint16_t>(flags | row.flags);
    add(out, end, all);
    if ((row.flags & Nom) && end < tail.size()) add_particles(tail, end, all, out);
  });
  if (depth == 0) return;
  for (const Row& inner : kInner)
    if (inner.form[0] == tail[at] && tail.substr(at).starts_with(inner.form) && agrees(inner.after, before))
      match(endings, tail, at + inner.form.size(), inner.form.back(), static_cast<uint16_t>(flags | inner.flags), depth - 1, out);
}

struct Light {
  std::u16string_view stem;
  bool passive, causative, copula;
};
constexpr Light kLight[] = {
    {u"하", false, false, false},   {u"되", true, false, false},    {u"시키", false, true, false}, {u"당하", true, false, false},
    {u"받", true, false, false},    {u"스럽", false, false, false}, {u"롭", false, false, false},  {u"거리", false, false, false},
    {u"뜨리", false, false, false}, {u"트리", false, false, false},
    {u"이", false, false, true},    {u"이었", false, false, true},  {u"이에", false, false, true}, {u"이어", false, false, true}, {u"에", false, false, true},
    {u"들이", false, false, true},  {u"들이었", false, false, true},
    {u"예", false, false, true},
};

class LightForms {
 public:
  LightForms() {
    for (const Light& light : kLight)
      for (std::u16string& form : korean_stems(std::u16string(light.stem)))
        if (form != u"발") forms_.push_back({std::move(form), light});  // 받다 keeps its ㄷ: 라온개발이다
    sort_rows(forms_, [](const Form& form) { return uint32_t{form.text[0]}; });
  }
  struct Form {
    std::u16string text;
    Light light;
  };
  /// Those that begin with `first`.
  std::span<const Form> from(char16_t first) const {
    const auto begin = std::lower_bound(forms_.begin(), forms_.end(), first, [](const Form& f, char16_t c) { return f.text[0] < c; });
    auto end = begin;
    while (end != forms_.end() && end->text[0] == first) ++end;
    return {forms_.data() + (begin - forms_.begin()), static_cast<size_t>(end - begin)};
  }

 private:
  std::vector<Form> forms_;
};

// The copula is left out after a vowel: 회사다, 회사라고.
constexpr std::u16string_view kBareCopula[] = {u"다", u"라고", u"라는", u"라며", u"라면", u"라면서", u"라던데", u"라더라", u"라던", u"라니", u"라지만", u"라서", u"란", u"래",
                                               u"래요", u"지만", u"네", u"네요", u"야", u"죠", u"지요", u"던", u"니까", u"라고도", u"라네", u"라고는", u"다만", u"거나"};

bool follows_copula(std::u16string_view rest) {
  return rest.empty() || std::u16string_view(u"는느려러도세은을음질토").find(rest[0]) == std::u16string_view::npos;
}

/// A contracted stem may end a word by itself: 한, 할, 함, 해.
bool stands_alone(std::u16string_view form, bool copula) {
  const int f = final_of(form.back());
  const int vowel = (form.back() - 0xAC00) % 588 / 28;
  constexpr int kAe = 1, kWae = 10, kYeo = 6, kEo = 4;
  if (f == 4 || f == 8 || f == 16) return true;
  return !copula && f == 0 && (vowel == kAe || vowel == kWae || vowel == kYeo || vowel == kEo);
}

}  // namespace

void korean_endings(std::u16string_view tail, char16_t before, EndingMatches& out) {
  static const Endings endings;
  if (!tail.empty()) match(endings, tail, 0, before, 0, 2, out);
}

void korean_quotation_tails(std::u16string_view tail, EndingMatches& out) {
  for (const std::u16string_view copula : {u"", u"라", u"이라"}) {
    if (!tail.starts_with(copula)) continue;
    if (!copula.empty()) add(out, copula.size(), Quote);  // …'라 불린다
    for (const Row& quoting : kQuoting)
      if (tail.substr(copula.size()).starts_with(quoting.form)) add(out, copula.size() + quoting.form.size(), quoting.flags);
  }
}

void add_fused_particles(std::u16string_view tail, char16_t before, EndingMatches& out) {
  if (tail.empty() || final_of(before) != 16) return;
  std::u16string joined(1, before);
  joined += tail;
  EndingMatches found;
  add_particles(joined, 1, kNominal, found);
  for (const EndingMatch& m : found) add(out, m.length - 1, m.flags);
}

uint16_t korean_stem_flags(char16_t last) {
  switch (final_of(last)) {
    case 4: return kAdnominal;
    case 8: return kAdnominal | kProspective;
    case 16: return kNominal;
    case 0: return kInfinitive;
    default: return 0;
  }
}

void korean_light_verbs(std::u16string_view tail, char16_t before, std::vector<LightVerb>& out) {
  static const LightForms forms;
  const auto put = [&](const Light& light, size_t stem, size_t length, uint16_t flags) {
    out.push_back({static_cast<uint32_t>(length), static_cast<uint32_t>(stem), light.passive, light.causative, light.copula, flags});
  };
  EndingMatches endings;
  for (const LightForms::Form& form : forms.from(tail[0])) {
    if (!tail.starts_with(form.text)) continue;
    if (form.text == u"에" && tail.size() == 1) continue;
    const std::u16string_view rest = tail.substr(form.text.size());
    if (stands_alone(form.text, form.light.copula)) put(form.light, form.text.size(), form.text.size(), korean_stem_flags(form.text.back()));
    constexpr int kPast = 20;  // 였을, 이었는지: behind the past the verbs' endings follow it too
    if (rest.empty() || (form.light.copula && final_of(form.text.back()) != kPast && !follows_copula(rest))) continue;
    endings.clear();
    korean_endings(rest, form.text.back(), endings);
    add_fused_particles(rest, form.text.back(), endings);
    for (const EndingMatch& m : endings)
      if (!(form.text == u"에" || form.text == u"예") || rest == u"요") put(form.light, form.text.size(), form.text.size() + m.length, m.flags);
  }
  if (final_of(before) != 0) return;
  for (const std::u16string_view bare : kBareCopula) {
    if (tail[0] != bare[0] || !tail.starts_with(bare)) continue;
    endings.clear();
    korean_endings(bare, before, endings);
    for (const EndingMatch& m : endings)
      if (m.length == bare.size()) put({u"", false, false, true}, 0, bare.size(), m.flags);
  }
}

}  // namespace haechi
