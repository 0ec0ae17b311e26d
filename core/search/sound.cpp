#include "search/sound.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

#include "lexicon/zh/transliteration.h"
#include "text/script.h"

namespace haechi {
namespace {

// Consonants by where they are made; one letter may stand for several.
enum Sound : uint16_t {
  kNone = 0,
  kK = 1,
  kT = 2,
  kP = 4,
  kM = 8,
  kN = 16,
  kR = 32,
  kS = 64,
  kJ = 128,
  kH = 256,
  kNg = 512,
  kAll = 1023,
  kWeak = 1024,  // other scripts may leave it out
};

/// What of a word's sound lasts in other scripts.
struct Skeleton {
  std::u16string consonants;  ///< each as bits of where it may be made
  std::u16string vowels;
  bool after_vowel = false;
};

enum Vowel : char16_t { kOpen = u'a', kFront = u'i', kBack = u'u', kAny = u'?' };
constexpr char16_t kFirst = u'^';  // among vowels: the word begins with one

void add(Skeleton& out, uint16_t sounds, bool weak = false) {
  if (sounds == kNone) return;
  const auto c = static_cast<char16_t>(weak ? sounds | kWeak : sounds);
  std::u16string& list = out.consonants;
  if (out.after_vowel || list.empty() || (list.back() & kAll) != sounds) list += c;  // else doubled
  out.after_vowel = false;
}

void add_vowel(Skeleton& out, Vowel vowel) {
  if (out.consonants.empty() && out.vowels.empty()) out.vowels += kFirst;
  if (!out.after_vowel || out.vowels.back() != vowel) out.vowels += vowel;
  out.after_vowel = true;
}

constexpr std::array<uint16_t, 19> kInitials = {kK, kK,    kN, kT, kT, kR, kM, kP | kH, kP, kS,
                                                kS, kNone, kJ, kJ, kJ, kK, kT, kP,      kH};
constexpr std::array<uint16_t, 28> kFinals = {kNone,   kK,       kK, kK, kN, kN, kN, kT, kR, kR,
                                              kR,      kR,       kR, kR, kR, kR, kM, kP, kP, kS | kT,
                                              kS | kT, kNg | kN, kJ, kJ, kK, kT, kP, kH};

/// ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅡ is often none.
constexpr std::u16string_view kHangulVowels = u"a?ai?i?iuaiiuu?iiu-ii";

void add_syllable(char16_t c, Skeleton& out) {
  const unsigned index = c - 0xAC00u;
  const uint16_t initial = kInitials[index / 588];
  add(out, initial, initial == kH);
  const char16_t vowel = kHangulVowels[index % 588 / 28];
  if (vowel == u'-')
    out.after_vowel = true;
  else
    add_vowel(out, static_cast<Vowel>(vowel));
  const unsigned final_index = index % 28;
  add(out, kFinals[final_index], final_index == 27);
}

/// a … z; none for vowels.
constexpr std::array<uint16_t, 26> kLatin = {kNone,   kP | kH, kK | kS | kJ, kT | kJ, kNone,   kP | kH, kK | kJ,
                                             kH,      kNone,   kJ | kH,      kK,      kR,      kM,      kN | kNg,
                                             kNone,   kP,      kK,           kR,      kS | kJ, kT | kJ, kNone,
                                             kP | kH, kNone,   kK | kS,      kNone,   kJ | kS};

/// Two letters for one vowel, as Korean names are written: -hae-, -eo-, -eu-. '-': ㅡ, which is often none.
constexpr std::u16string_view kLatinVowels = u"aeieo?eu-oeioiiuiiwo?eeioou";

/// Takes a vowel that two letters write; false if none begins here.
bool add_latin_pair(std::u16string_view word, size_t i, Skeleton& out) {
  for (size_t p = 0; p < kLatinVowels.size(); p += 3) {
    if (!word.substr(i).starts_with(kLatinVowels.substr(p, 2))) continue;
    if (kLatinVowels[p + 2] != u'-') add_vowel(out, static_cast<Vowel>(kLatinVowels[p + 2]));
    return out.after_vowel = true;
  }
  return false;
}

void add_latin(std::u16string_view word, size_t i, Skeleton& out) {
  const char16_t c = word[i], next = i + 1 < word.size() ? word[i + 1] : u'\0';
  const bool glides = (c == u'y' || c == u'w') && std::u16string_view(u"aeou").find(next) != std::u16string_view::npos;
  if (glides) return;
  if (c == u'c' && next == u'k') return;
  if (c == u'R') return add(out, kR, true);
  if (c == u'V') return add(out, kP, true);
  if (c == u'a') return add_vowel(out, kOpen);
  if (c == u'e' || c == u'i' || c == u'y') return add_vowel(out, kFront);
  if (c == u'o' || c == u'u') return add_vowel(out, kBack);
  const bool behind_vowel = i > 0 && std::u16string_view(u"aeiouy").find(word[i - 1]) != std::u16string_view::npos;
  if (c == u'h' && i > 0 && std::u16string_view(u"csptgkw").find(word[i - 1]) != std::u16string_view::npos) return;
  if (next == u'h' && c == u't') return add(out, kT | kS);
  if (next == u'h' && c == u'g') return add(out, kK, true);
  const bool silent = c == u'h' || (c == u'r' && behind_vowel) || (c == u'g' && i > 0 && word[i - 1] == u'n') ||
                      (c == u't' && next == u's');
  add(out, kLatin[c - u'a'], silent);
}

/// Of hiragana, by their order: あいうえお かがきぎ … はばぱ … ん.
uint16_t kana_sounds(char16_t c) {
  if (c < 0x304B) return kNone;
  if (c <= 0x3054) return kK;
  if (c <= 0x305E) return c == 0x3058 ? kJ : kS | kJ;
  if (c <= 0x3069)
    return c == 0x3061 || c == 0x3062 || c == 0x3064 || c == 0x3065 ? kJ | kT | kS : c == 0x3063 ? kNone : kT;
  if (c <= 0x306E) return kN;
  if (c <= 0x307D) return kP | kH;
  if (c <= 0x3082) return kM;
  if (c <= 0x3088) return kNone;
  if (c <= 0x308D) return kR;
  if (c == 0x3093) return kN | kNg;
  return c == 0x3094 ? kP : kNone;
}

/// In the order of the kana, as kana_sounds().
constexpr std::u16string_view kKanaVowels =
    u"aaiiuuiiuuaaiiuuiiuuaaiiuuiiuuaaii-uuiiuuaiuiuaaaiiiuuuiiiuuuaiuiuaauuuuaiuiuaaiiu-u";
constexpr std::u16string_view kSmallKana = u"ぁぃぅぇぉゃゅょ";  // take the place of the vowel before: ジュ, ウォ

void add_kana(char16_t c, Skeleton& out) {
  if (c >= 0x30A1) c = static_cast<char16_t>(c - 0x60);
  const bool small = kSmallKana.find(c) != std::u16string_view::npos;
  if (small && out.after_vowel && !out.vowels.empty()) out.vowels.pop_back();
  out.after_vowel = true;
  add(out, kana_sounds(c));
  const size_t place = c - 0x3041u;
  if (place < kKanaVowels.size() && kKanaVowels[place] != u'-') add_vowel(out, static_cast<Vowel>(kKanaVowels[place]));
  out.after_vowel = true;
}

/// Empty for a word in Han characters that is no foreign name spelt with them.
Skeleton skeleton_of(std::u16string_view word) {
  Skeleton out;
  for (size_t i = 0; i < word.size(); ++i) {
    const char16_t c = word[i];
    if (c >= 0xAC00 && c <= 0xD7A3)
      add_syllable(c, out);
    else if (c >= u'a' && c <= u'z')
      add_latin_pair(word, i, out) ? static_cast<void>(++i) : add_latin(word, i, out);
    else if (c == u'っ' || c == u'ッ')
      add(out, kK | kT | kP | kS | kJ, true);
    else if (c >= 0x3041 && c <= 0x30FA)
      add_kana(c, out);
    else if (script_of(c) == Script::Han) {
      const std::u16string_view sound = foreign_sound(c);
      if (sound.empty()) return {};
      for (size_t k = 0; k < sound.size(); ++k) add_latin(sound, k, out);
      if (sound.back() == u'n') out.consonants.back() |= kM;  // 特朗普 Trump
    }
  }
  return out;
}

constexpr size_t kLongest = 24;

bool meet(char16_t a, char16_t b) { return (a & b & kAll) != 0; }

/// What it costs to make one out of the other, as shares of a consonant.
float distance(std::u16string_view a, std::u16string_view b) {
  std::array<float, kLongest + 1> row{};
  const auto drop = [](char16_t c) { return c & kWeak ? 0.25f : 1.0f; };
  for (size_t j = 0; j < b.size(); ++j) row[j + 1] = row[j] + drop(b[j]);
  for (const char16_t x : a) {
    float corner = row[0];
    row[0] += drop(x);
    for (size_t j = 0; j < b.size(); ++j) {
      const float same = corner + (meet(x, b[j]) ? 0.0f : 1.0f);
      corner = row[j + 1];
      row[j + 1] = std::min(same, std::min(row[j + 1] + drop(x), row[j] + drop(b[j])));
    }
  }
  return row[b.size()];
}

constexpr size_t kShortest = 3;  // consonants; with fewer they must all agree
constexpr float kSoundsAlike = 0.8f;

constexpr size_t kMostKindSyllables = 3;
/// How much of their vowels two words share in the same order: Dice 1945. The letters of some stand for several.
float vowels_shared(std::u16string_view a, std::u16string_view b) {
  constexpr float kUnsure = 0.75f;
  float shared = 0;
  size_t at = 0;
  for (const char16_t v : a) {
    const size_t found = v == kAny ? at : std::min(b.find(v, at), b.find(kAny, at));
    if (found >= b.size()) continue;
    shared += v == b[found] ? 1 : kUnsure;
    at = found + 1;
  }
  return a.empty() || b.empty() ? 0 : 2 * shared / static_cast<float>(a.size() + b.size());
}

/// 0: they are no spellings of one name. The fewer consonants, the more the vowels must bear it out.
float one_name(const Skeleton& a, std::u16string_view consonants, std::u16string_view vowels, bool part) {
  constexpr float kVowelsOf[] = {2, 2, 0.8f, 0.75f, 0.5f, 0.3f};  // by the number of consonants
  const size_t shorter = std::min(a.consonants.size(), consonants.size()),
               longer = std::max(a.consonants.size(), consonants.size());
  const float shared = vowels_shared(a.vowels, vowels);
  if (shared < kVowelsOf[std::min(shorter, std::size(kVowelsOf) - 1)] || longer > kLongest) return 0;
  if (part && shorter < longer) return 0;
  const float apart = distance(a.consonants, consonants);
  const float met = 1 - apart / static_cast<float>(longer);
  return met < (part || shorter < kShortest ? 1 : kSoundsAlike) ? 0 : met + shared;
}

constexpr char16_t kBetween = u'|';  // no consonant, and no vowel

}  // namespace

void SpokenWords::add(std::u16string_view word) {
  const auto put = [&](std::u16string_view part, size_t kind) {
    const Skeleton sound = skeleton_of(part);
    std::u16string row = sound.consonants;
    row += kBetween;
    row += sound.vowels;
    row += kBetween;
    row += static_cast<char16_t>(kind);
    rows_.push_back(row += word);
  };
  for (size_t kind = 0; kind <= kMostKindSyllables && word.size() >= kind + 2; ++kind)
    put(word.substr(0, word.size() - kind), kind);
  const size_t blank = word.rfind(u' ');  // a surname may stand for the whole
  if (blank != std::u16string_view::npos) put(word.substr(blank), 1);
}

std::u16string_view SpokenWords::like(std::u16string_view name) const {
  constexpr float kSyllable = 0.1f;
  const Skeleton sound = skeleton_of(name);
  std::u16string_view best;
  float most = 0;
  for (const std::u16string_view row : rows_) {
    const size_t vowels = row.find(kBetween) + 1, kind = row.find(kBetween, vowels) + 1;
    const float score =
        one_name(sound, row.substr(0, vowels - 1), row.substr(vowels, kind - 1 - vowels), row[kind] > 0) -
        kSyllable * row[kind];
    if (score > most) most = score, best = row.substr(kind + 1);
  }
  return best;
}

}  // namespace haechi
