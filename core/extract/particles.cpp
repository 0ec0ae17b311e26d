#include "extract/particles.h"

#include <utility>

#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {
namespace {

constexpr std::pair<char16_t, char16_t> kPairs[] = {  // behind a consonant, behind a vowel
    {u'은', u'는'},
    {u'이', u'가'},
    {u'을', u'를'},
    {u'과', u'와'}};

/// Particles that end a noun phrase, the longer first; then those of one letter.
constexpr EndingList kParticles({u"으로부터", u"로부터", u"에게서", u"에서는", u"으로는", u"께서는", u"에서의", u"에서",
                                 u"에는", u"와의", u"과의", u"까지", u"부터"});
constexpr std::u16string_view kShort = u"은는이가을를와과도에의";
constexpr LetterTable kShortParticles(kShort);

/// The letter before what closes the noun: marks, and brackets with what is in them.
char16_t last_letter(std::u16string_view noun) {
  while (noun.size() > 1 && is_closing_mark(noun.back()) && noun.back() != u')') noun.remove_suffix(1);
  const size_t bracket = noun.ends_with(u")") ? noun.rfind(u'(') : std::u16string_view::npos;
  return bracket != std::u16string_view::npos && bracket > 0 ? noun[bracket - 1] : noun.back();
}

std::u16string with(std::u16string_view noun, char16_t after_final, char16_t after_vowel) {
  std::u16string out;
  out.reserve(noun.size() + 1);
  return out.append(noun) += has_final(last_letter(noun)) ? after_final : after_vowel;
}

}  // namespace

bool has_final(char16_t c) {
  if (is_syllable(c)) return (c - 0xAC00) % 28 != 0;
  if (is_digit(c)) return std::u16string_view(u"013678").find(c) != std::u16string_view::npos;
  return std::u16string_view(u"lmnrLMNR").find(c) != std::u16string_view::npos;
}

std::u16string with_topic(std::u16string_view noun) { return with(noun, u'은', u'는'); }
std::u16string with_subject(std::u16string_view noun) { return with(noun, u'이', u'가'); }
std::u16string with_object(std::u16string_view noun) { return with(noun, u'을', u'를'); }
std::u16string with_and(std::u16string_view noun) { return with(noun, u'과', u'와'); }

std::u16string with_copula(std::u16string_view noun) {
  return std::u16string(noun) + (!noun.empty() && has_final(last_letter(noun)) ? u"이다" : u"다");
}

std::u16string with_quoted_copula(std::u16string_view noun) {
  return std::u16string(noun) + (!noun.empty() && has_final(last_letter(noun)) ? u"이라고" : u"라고");
}

std::u16string fitting_particle(char16_t last, std::u16string_view rest) {
  std::u16string out(rest);
  const auto ends_at = [&](size_t i) { return out.size() == i || ends_sentence(out[i]); };
  if (out.starts_with(u"다") && ends_at(1)) return has_final(last) ? u"이" + out : out;
  if (out.starts_with(u"이다") && ends_at(2)) return has_final(last) ? out : out.substr(1);
  if (out.empty() || (out.size() > 1 && !is_space(out[1]))) return out;
  for (const auto& [after_final, after_vowel] : kPairs) {
    if (out[0] == after_final || out[0] == after_vowel) out[0] = has_final(last) ? after_final : after_vowel;
  }
  return out;
}

bool may_end_particle(char16_t last) {
  static constexpr auto kLast = [] {
    LetterPairs<512> letters;
    for (const std::u16string_view particle : kParticles) letters.add(particle.back(), particle.back());
    for (const char16_t c : kShort) letters.add(c, c);
    return letters;
  }();
  return kLast.has(last, last);
}

bool has_particle(std::u16string_view word) { return without_particle(word).size() != word.size(); }

std::u16string_view without_particle(std::u16string_view word) {
  if (word.size() < 3 || !may_end_particle(word.back())) return word;
  const auto particle = kParticles.find(word);
  if (particle != kParticles.end() && particle->size() < word.size())
    return word.substr(0, word.size() - particle->size());
  return kShortParticles.has(word.back()) ? word.substr(0, word.size() - 1) : word;
}

bool is_object(std::u16string_view word) { return word.size() > 1 && (word.back() == u'을' || word.back() == u'를'); }

}  // namespace haechi
