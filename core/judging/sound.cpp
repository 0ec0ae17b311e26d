#include "judging/sound.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

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
};

/// A consonant, or one of those it may be; `weak`: other scripts may leave it out.
struct Consonant {
  uint16_t sounds = kNone;
  bool weak = false;
};

enum Vowel : char { kOpen = 'a', kFront = 'i', kBack = 'u', kAny = '?' };

struct Skeleton {
  std::vector<Consonant> consonants;
  std::string vowels;
  bool after_vowel = false;
};

void add(Skeleton& out, uint16_t sounds, bool weak = false) {
  if (sounds == kNone) return;
  auto& list = out.consonants;
  if (out.after_vowel || list.empty() || list.back().sounds != sounds) list.push_back({sounds, weak});  // else doubled
  out.after_vowel = false;
}

void add_vowel(Skeleton& out, Vowel vowel) {
  if (!out.after_vowel || out.vowels.back() != vowel) out.vowels += vowel;
  out.after_vowel = true;
}

constexpr std::array<uint16_t, 19> kInitials = {kK, kK,    kN, kT, kT, kR, kM, kP | kH, kP, kS,
                                                kS, kNone, kJ, kJ, kJ, kK, kT, kP,      kH};
constexpr std::array<uint16_t, 28> kFinals = {kNone,   kK,       kK, kK, kN, kN, kN, kT, kR, kR,
                                              kR,      kR,       kR, kR, kR, kR, kM, kP, kP, kS | kT,
                                              kS | kT, kNg | kN, kJ, kJ, kK, kT, kP, kH};

/// ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅡ is often none.
constexpr std::string_view kHangulVowels = "aiai?i?iuaiiuu?iiu-ii";

void add_syllable(char16_t c, Skeleton& out) {
  const unsigned index = c - 0xAC00u;
  const uint16_t initial = kInitials[index / 588];
  add(out, initial, initial == kH);
  const char vowel = kHangulVowels[index % 588 / 28];
  if (vowel == '-')
    out.after_vowel = true;
  else
    add_vowel(out, static_cast<Vowel>(vowel));
  const unsigned final_index = index % 28;
  add(out, kFinals[final_index], final_index == 27);
}

uint16_t latin_sounds(char16_t c) {
  switch (c) {
    case u'b':
    case u'v':
    case u'f':
      return kP | kH;
    case u'p':
      return kP;
    case u'c':
      return kK | kS | kJ;
    case u'q':
    case u'k':
      return kK;
    case u'g':
      return kK | kJ;
    case u'd':
    case u't':
      return kT | kJ;
    case u'z':
      return kJ | kS;
    case u'j':
      return kJ | kH;
    case u's':
      return kS | kJ;
    case u'x':
      return kK | kS;
    case u'm':
      return kM;
    case u'n':
      return kN | kNg;
    case u'l':
    case u'r':
      return kR;
    case u'h':
      return kH;
    default:
      return kNone;
  }
}

void add_latin(std::u16string_view word, size_t i, Skeleton& out) {
  const char16_t c = word[i], next = i + 1 < word.size() ? word[i + 1] : u'\0';
  if (c == u'a') return add_vowel(out, kOpen);
  if (c == u'e' || c == u'i' || c == u'y') return add_vowel(out, kFront);
  if (c == u'o' || c == u'u') return add_vowel(out, kBack);
  const bool behind_vowel = i > 0 && std::u16string_view(u"aeiouy").find(word[i - 1]) != std::u16string_view::npos;
  if (c == u'h' && i > 0 && std::u16string_view(u"csptgkw").find(word[i - 1]) != std::u16string_view::npos) return;
  if (next == u'h' && c == u't') return add(out, kT | kS);
  if (next == u'h' && c == u'g') return add(out, kK, true);
  const bool silent = c == u'h' || (c == u'r' && behind_vowel) || (c == u'g' && i > 0 && word[i - 1] == u'n') ||
                      (c == u't' && next == u's');
  add(out, latin_sounds(c), silent);
}

/// By the order of the kana: アイウエオ カガキギ … ハバパ … ン.
uint16_t kana_sounds(char16_t c) {
  if (c >= 0x30A1 && c <= 0x30FA) c = static_cast<char16_t>(c - 0x60);
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

Skeleton skeleton_of(std::u16string_view word) {
  Skeleton out;
  for (size_t i = 0; i < word.size(); ++i) {
    const char16_t c = word[i];
    if (c >= 0xAC00 && c <= 0xD7A3)
      add_syllable(c, out);
    else if (c >= u'a' && c <= u'z')
      add_latin(word, i, out);
    else if (c == u'っ' || c == u'ッ')
      add(out, kK | kT | kP | kS | kJ, true);
    else if (c >= 0x3041 && c <= 0x30FA)
      out.after_vowel = true, add(out, kana_sounds(c)), out.after_vowel = true;
  }
  return out;
}

constexpr float kWeak = 0.25f;

/// What it costs to make one out of the other, as shares of a consonant.
float distance(const std::vector<Consonant>& a, const std::vector<Consonant>& b) {
  std::vector<float> row(b.size() + 1);
  const auto drop = [](const Consonant& c) { return c.weak ? kWeak : 1.0f; };
  for (size_t j = 0; j < b.size(); ++j) row[j + 1] = row[j] + drop(b[j]);
  for (size_t i = 0; i < a.size(); ++i) {
    float corner = row[0];
    row[0] += drop(a[i]);
    for (size_t j = 0; j < b.size(); ++j) {
      const float same = corner + ((a[i].sounds & b[j].sounds) ? 0.0f : 1.0f);
      corner = row[j + 1];
      row[j + 1] = std::min({same, row[j + 1] + drop(a[i]), row[j] + drop(b[j])});
    }
  }
  return row.back();
}

constexpr size_t kShortest = 3;  // consonants; with fewer the vowels must agree too

bool same_vowels(const std::string& a, const std::string& b) {
  return a.size() == b.size() && a.size() > 1 &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return x == y || x == kAny || y == kAny; });
}

constexpr size_t kMostKindSyllables = 3;
constexpr float kBeginsAlike = 0.85f;

/// What distance() finds no difference between.
bool same_consonants(const std::vector<Consonant>& a, const std::vector<Consonant>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Consonant& x, const Consonant& y) { return (x.sounds & y.sounds) != 0; });
}

/// 가람시 for Garam, 누리온전자 for Nurion: Hangul joins what kind of thing it is to the name.
bool begins_alike(std::u16string_view hangul, const Skeleton& whole, const Skeleton& name) {
  if (whole.consonants.empty() || name.consonants.empty() ||
      !(whole.consonants.front().sounds & name.consonants.front().sounds))
    return false;
  for (size_t kind = 1; kind <= kMostKindSyllables && hangul.size() >= kind + 2; ++kind) {
    const Skeleton p = skeleton_of(hangul.substr(0, hangul.size() - kind));
    const size_t shorter = std::min(p.consonants.size(), name.consonants.size());
    if (!same_consonants(p.consonants, name.consonants)) continue;
    if (shorter >= kShortest || (shorter + 1 == kShortest && same_vowels(p.vowels, name.vowels))) return true;
  }
  return false;
}

bool sounds_out(Script s) { return s == Script::Hangul || s == Script::Latin || s == Script::Kana; }

}  // namespace

float sound_alike(std::u16string_view a, std::u16string_view b) {
  if (a.empty() || b.empty()) return 0;
  const Script x = script_of(a[0]), y = script_of(b[0]);
  if (x == y || !sounds_out(x) || !sounds_out(y)) return 0;
  const Skeleton p = skeleton_of(a), q = skeleton_of(b);
  const size_t shorter = std::min(p.consonants.size(), q.consonants.size()),
               longer = std::max(p.consonants.size(), q.consonants.size());
  if (x == Script::Hangul && begins_alike(a, p, q)) return kBeginsAlike;
  if (y == Script::Hangul && begins_alike(b, q, p)) return kBeginsAlike;
  if (shorter < kShortest)
    return shorter + 1 == kShortest && same_consonants(p.consonants, q.consonants) && same_vowels(p.vowels, q.vowels)
               ? 0.8f
               : 0;
  return std::max(0.0f, 1 - distance(p.consonants, q.consonants) / static_cast<float>(longer));
}

}  // namespace haechi
