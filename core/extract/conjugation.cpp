#include "extract/conjugation.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <vector>

#include "extract/predicate_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace tables = predicate_words;

// Vowels and final consonants as Unicode orders them.
enum Vowel : unsigned {
  kA = 0,
  kAe = 1,
  kEo = 4,
  kE = 5,
  kYeo = 6,
  kO = 8,
  kWa = 9,
  kWae = 10,
  kOe = 11,
  kU = 13,
  kWo = 14,
  kEu = 18,
  kI = 20
};
enum Final : unsigned { kNone = 0, kN = 4, kD = 7, kL = 8, kB = 17, kBs = 18, kS = 19, kSs = 20, kH = 27 };

struct Syllable {
  unsigned lead = 0, vowel = 0, final = 0;
  explicit Syllable(char16_t c)
      : lead((c - 0xAC00u) / 588), vowel((c - 0xAC00u) / 28 % 21), final((c - 0xAC00u) % 28) {}
  char16_t text() const { return static_cast<char16_t>(0xAC00 + lead * 588 + vowel * 28 + final); }
};

constexpr unsigned kLeadR = 5;

bool is_bright(unsigned vowel) { return vowel == kA || vowel == kO; }

std::u16string with_last(std::u16string_view stem, Syllable last) {
  std::u16string out(stem.substr(0, stem.size() - 1));
  return out += last.text();
}

std::u16string with_final(std::u16string_view stem, unsigned final) {
  Syllable last(stem.back());
  last.final = final;
  return with_last(stem, last);
}

/// The verb's own ㅂ, ㄷ, ㅅ changes before a vowel: 돕 as 도우, 듣 as 들, 짓 as 지.
bool changes(std::u16string_view stem, unsigned final) {
  if (final == kB) return !tables::kRegularB.ends(stem);
  if (final == kD) return tables::kChangingD.ends(stem);
  return final == kS && tables::kChangingS.ends(stem);
}

std::u16string infinitive_of_eu(std::u16string_view stem, Syllable last) {
  const bool has_before = stem.size() > 1 && is_syllable(stem[stem.size() - 2]);
  const bool bright = has_before && is_bright(Syllable(stem[stem.size() - 2]).vowel);
  last.vowel = bright ? kA : kEo;
  const bool doubles = last.lead == kLeadR && has_before && !stem.ends_with(u"따르") && !stem.ends_with(u"치르") &&
                       !stem.ends_with(u"들르") && !stem.ends_with(u"다다르");
  if (!doubles) return with_last(stem, last);
  std::u16string out(stem.substr(0, stem.size() - 1));
  Syllable before(out.back());
  before.final = kL;
  out.back() = before.text();
  return out += last.text();
}

std::optional<std::u16string> infinitive_of_vowel(std::u16string_view stem, Syllable last) {
  switch (last.vowel) {
    case kA:
    case kEo:
    case kAe:
    case kE:
    case kYeo:
      return std::u16string(stem);
    case kI:
      last.vowel = kYeo;
      return with_last(stem, last);
    case kO:
      last.vowel = kWa;
      return with_last(stem, last);
    case kU:
      last.vowel = kWo;
      return with_last(stem, last);
    case kOe:
      last.vowel = kWae;
      return with_last(stem, last);
    case kEu:
      return infinitive_of_eu(stem, last);
    default:
      return std::u16string(stem) + u"어";
  }
}

/// What follows 하, 되 and the like: 공개하 is a verb for sure only if something stands before.
bool is_sound_stem(std::u16string_view stem) { return !stem.empty() && is_syllable(stem.back()); }

}  // namespace

bool is_adjective(std::u16string_view stem) {
  if (!is_sound_stem(stem)) return false;
  if (stem.ends_with(u"있") || stem.ends_with(u"없")) return true;
  if (stem.back() == u'이') return !is_one_of(tables::kVerbsInI, stem);
  if (stem.back() == u'하') {
    const std::u16string_view root = stem.substr(0, stem.size() - 1);
    const auto& roots = tables::kAdjectiveRoots;
    if (root.size() < 2) return roots.has(root);
    return roots.has(root.substr(root.size() - 2)) || (root.size() > 2 && roots.has(root.substr(root.size() - 3)));
  }
  return tables::kAdjectives.ends_stem(stem);
}

std::optional<std::u16string> infinitive(std::u16string_view stem) {
  if (!is_sound_stem(stem)) return std::nullopt;
  const Syllable last(stem.back());
  if (stem.back() == u'하') return std::u16string(stem.substr(0, stem.size() - 1)) + u"해";
  if (stem.back() == u'이' && is_adjective(stem)) return std::u16string(stem) + u"어";
  if (last.final == kNone) return infinitive_of_vowel(stem, last);
  if (!changes(stem, last.final)) {
    if (stem == u"걷" || stem == u"묻" || last.final == kH + 1) return std::nullopt;
    return std::u16string(stem) + (is_bright(last.vowel) ? u"아" : u"어");
  }
  if (last.final == kB) {
    const bool bright = stem.size() == 1 && is_bright(last.vowel);
    return with_final(stem, kNone) + (bright ? u"와" : u"워");
  }
  const std::u16string base = with_final(stem, last.final == kD ? kL : kNone);
  return base + (is_bright(last.vowel) ? u"아" : u"어");
}

std::u16string_view joining_stem(std::u16string_view word) {
  static constexpr std::u16string_view kLikeParticles[] = {u"넘",     u"잇",   u"따르", u"맞",  u"거치",
                                                           u"들이",   u"앞서", u"내리", u"놓",  u"힘입",
                                                           u"무릅쓰", u"보이", u"쓰",   u"달리"};
  static const std::unordered_map<std::u16string, std::u16string_view> kForms = [] {
    std::unordered_map<std::u16string, std::u16string_view> forms;
    for (const std::u16string_view stem : tables::kVerbs) {
      const auto form = is_one_of(kLikeParticles, stem) ? std::nullopt : infinitive(stem);
      if (form && form->size() > 1) forms.emplace(*form, stem);
    }
    return forms;
  }();
  static const std::u16string kLastLetters = [] {
    std::u16string last;
    for (const auto& [form, stem] : kForms) last += form.back();
    return last;
  }();
  static const LetterSet kLast(kLastLetters);
  constexpr size_t kLongest = 7;  // letters: what a string holds without room of its own
  if (word.size() < 2 || word.size() > kLongest || !kLast.has(word.back())) return {};
  const auto found = kForms.find(std::u16string(word));
  return found == kForms.end() ? std::u16string_view() : found->second;
}

std::optional<std::u16string> plain_form(std::u16string_view stem, Tense tense) {
  if (stem.empty()) return std::nullopt;
  if (!is_syllable(stem.back()))
    return stem.back() == u'|' ? std::optional(std::u16string(stem) + u"다") : std::nullopt;
  const Syllable last(stem.back());
  const bool marked = last.final == kSs && !stem.ends_with(u"있");  // 했, 겠: the tense is told
  if (marked) return std::u16string(stem) + u"다";
  const bool copula = stem.back() == u'이' && is_adjective(stem);
  if (tense == Tense::Past && !copula) {
    auto past = infinitive(stem);
    if (!past) return std::nullopt;
    Syllable end(past->back());
    end.final = kSs;
    past->back() = end.text();
    return *past + u"다";
  }
  if (is_adjective(stem)) return std::u16string(stem) + u"다";
  if (last.final == kNone) return with_final(stem, kN) + u"다";
  if (last.final == kL) return with_final(stem, kN) + u"다";
  return std::u16string(stem) + u"는다";
}

std::optional<std::u16string> future_adnominal(std::u16string_view stem) {
  if (!is_sound_stem(stem)) return std::nullopt;
  const unsigned final = Syllable(stem.back()).final;
  if (final == kNone) return with_final(stem, kL);
  if (final == kL) return std::u16string(stem);
  if (!changes(stem, final)) return std::u16string(stem) + u"을";
  if (final == kB) return with_final(stem, kNone) + u"울";
  return with_final(stem, final == kD ? kL : kNone) + u"을";
}

std::optional<std::u16string> past_adnominal(std::u16string_view stem) {
  if (!is_sound_stem(stem)) return std::nullopt;
  const unsigned final = Syllable(stem.back()).final;
  if (final == kNone || final == kL) return with_final(stem, kN);
  if (!changes(stem, final)) return std::u16string(stem) + u"은";
  if (final == kB) return with_final(stem, kNone) + u"운";
  return with_final(stem, final == kD ? kL : kNone) + u"은";
}

std::u16string stem_before_eu(std::u16string_view stem) {
  if (!is_sound_stem(stem)) return std::u16string(stem);
  const unsigned final = Syllable(stem.back()).final;
  if (final == kL) return with_final(stem, kD);
  if (final == kNone) return with_final(stem, kS);
  return std::u16string(stem);
}

std::u16string stem_before_vowelless(std::u16string_view stem) {
  if (!is_sound_stem(stem) || stem.size() < 2 || stem.back() != u'우' || tables::kVerbsInU.ends(stem))
    return std::u16string(stem);
  return with_final(stem.substr(0, stem.size() - 1), kB);
}

namespace {

/// Words in 한 that are no predicates.
constexpr WordList kNotDone({u"북한",   u"대한",   u"관한",   u"위한",   u"또한",   u"인한",   u"시한",
                             u"제한",   u"권한",   u"기한",   u"무한",   u"극한",   u"남한",   u"방한",
                             u"상한",   u"하한",   u"통한",   u"향한",   u"비한",   u"의한",   u"포함한",
                             u"비롯한", u"관련한", u"제외한", u"이러한", u"그러한", u"해당한", u"더한"});

struct TableForm {
  std::u16string text;
  std::u16string_view stem;
  Tense tense;
};

/// Forms before a noun of the verbs in the table, by their last two letters, the longer first.
struct TableForms {
  static constexpr size_t kSlots = 512;
  static size_t slot_of(std::u16string_view word) { return (word[word.size() - 2] * 37u + word.back()) % kSlots; }
  std::span<const TableForm> that_may_end(std::u16string_view word) const {
    const size_t slot = slot_of(word);
    return std::span(rows).subspan(slots[slot], slots[slot + 1] - slots[slot]);
  }

  std::vector<TableForm> rows;
  std::array<uint16_t, kSlots + 1> slots{};  ///< where the rows of a slot begin
  LetterPairs<8192> keys;                    ///< most words are told by this alone
};

const TableForms& table_forms() {
  static const TableForms kForms = [] {
    TableForms out;
    const auto add = [&](const std::u16string& form, std::u16string_view stem, Tense tense) {
      if (form.size() < 2) return;
      out.rows.push_back({form, stem, tense});
      out.keys.add(form[form.size() - 2], form.back());
    };
    const auto add_verb = [&](std::u16string_view stem) {
      if (const auto past = past_adnominal(stem)) add(*past, stem, Tense::Past);
      std::u16string present(stem);
      if (Syllable(present.back()).final == kL) present = with_final(present, kNone);
      add(present + u"는", stem, Tense::Present);
    };
    for (const std::u16string_view stem : tables::kVerbs) add_verb(stem);
    for (const std::u16string_view stem : tables::kDescribingVerbs) add_verb(stem);
    std::stable_sort(out.rows.begin(), out.rows.end(), [](const TableForm& a, const TableForm& b) {
      const size_t slot = TableForms::slot_of(a.text), other = TableForms::slot_of(b.text);
      return slot != other ? slot < other : a.text.size() > b.text.size();
    });
    for (const TableForm& row : out.rows) ++out.slots[TableForms::slot_of(row.text) + 1];
    for (size_t i = 1; i < out.slots.size(); ++i) out.slots[i] = static_cast<uint16_t>(out.slots[i] + out.slots[i - 1]);
    return out;
  }();
  return kForms;
}

std::optional<AdnominalParts> table_form(std::u16string_view word) {
  const TableForms& forms = table_forms();
  if (!forms.keys.has(word[word.size() - 2], word.back())) return std::nullopt;
  for (const TableForm& form : forms.that_may_end(word)) {
    if (!word.ends_with(form.text)) continue;
    if (form.stem.size() == 1 && form.text.size() < word.size() && form.stem != u"받") return std::nullopt;
    return AdnominalParts{word.substr(0, word.size() - form.text.size()), form.stem, form.tense};
  }
  return std::nullopt;
}

}  // namespace

bool is_verb(std::u16string_view stem) {
  if (!is_sound_stem(stem) || is_adjective(stem)) return false;
  const Syllable last(stem.back());
  if (last.final != kNone) return last.final != kSs;
  return std::u16string_view(u"하되").find(stem.back()) != std::u16string_view::npos || stem.ends_with(u"시키") ||
         (stem.size() > 2 && stem.back() == u'지') || tables::kVerbs.ends_stem(stem) ||
         is_one_of(tables::kVerbsInI, stem);
}

std::optional<AdnominalParts> adnominal_parts(std::u16string_view word) {
  if (!is_syllable(word[word.size() - 2])) return std::nullopt;
  const std::u16string_view front = word.substr(0, word.size() - 1);
  const auto does = [&] { return is_adjective(std::u16string(front) + u'하'); };
  if (word.back() == u'던') {  // 했던
    if (Syllable(front.back()).final == kSs && front.back() != u'있') return AdnominalParts{front, u"", Tense::Past};
    return std::nullopt;
  }
  if (word.back() == u'는') {
    if (front.back() == u'하' || front.back() == u'되' || front.back() == u'있' || front.back() == u'없')
      return AdnominalParts{front, u"", Tense::Present};
    const unsigned final = Syllable(front.back()).final;
    if (final != kNone && final != kL && final != kN && final != kSs) return AdnominalParts{front, u"", Tense::Present};
    if (front.ends_with(u"시키")) return AdnominalParts{front, u"", Tense::Present};
    return table_form(word);
  }
  if (word.back() == u'한' && word.size() == 2 && does()) return AdnominalParts{front, u"하", Tense::Present};
  if (word.back() == u'한' && word.size() > 2 && !is_one_of(kNotDone, word) && !word.ends_with(u"위한") &&
      !word.ends_with(u"대한"))
    return AdnominalParts{front, u"하", does() ? Tense::Present : Tense::Past};
  if (word.back() == u'된' && word.size() > 2) return AdnominalParts{front, u"되", Tense::Past};
  if (word.ends_with(u"시킨") && word.size() > 3) return AdnominalParts{front, u"키", Tense::Past};
  return table_form(word);
}

std::optional<std::u16string> plain_of_adnominal(std::u16string_view word) {
  const auto form = read_adnominal(word);
  if (!form) return std::nullopt;
  return plain_form(form->stem, form->tense);
}

}  // namespace haechi
