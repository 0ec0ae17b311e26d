#include "extract/name_phrases.h"

#include <algorithm>

#include "extract/blanks.h"
#include "extract/conjugation.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {
namespace {

namespace words = speech_words;

bool is_number_word(std::u16string_view word) {
  return !word.empty() && is_digit(word.front()) && !is_latin(word.back());
}

/// A connective ending: what stands before it is another clause.
bool ends_clause(std::u16string_view word) {
  if (word.empty()) return false;
  if (word.back() == u',' || word.back() == kHidden) return true;
  static constexpr EndingList kEndings({u"면서", u"으며",   u"하며", u"라며",   u"지만",   u"으나", u"는데",
                                        u"하고", u"되고",   u"해서", u"라고",   u"다고",   u"하자", u"묻자",
                                        u"되자", u"나오자", u"관해", u"대해",   u"대해서", u"따라", u"위해",
                                        u"통해", u"맞아",   u"이후", u"따르면", u"의하면"});
  return kEndings.ends(word);
}

std::u16string join(std::u16string_view text, const std::vector<WordSpan>& words, size_t begin, size_t end) {
  std::u16string out;
  for (size_t i = begin; i < end; ++i) {
    if (!out.empty()) out += u' ';
    out += text.substr(words[i].begin, words[i].end - words[i].begin);
  }
  return out;
}

/// Surnames of three-syllable names.
constexpr LetterTable kSurnames(
    u"김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도석선"
    u"설마길연위표명기반왕금옥육인맹제모탁은편용나류라봉국감");

/// End words of bodies and places, and words with a particle.
constexpr LetterTable kNoNameEnds(u"시도군구부청원사회당들은는을를의초");

/// 크, 르, 브: syllables that end in ㅡ, which transcribe foreign consonants (마이크, 조르게).
bool transcribes(char16_t c) { return is_syllable(c) && (c - 0xAC00u) % (21 * 28) == 18 * 28; }

}  // namespace

bool is_korean_name(std::u16string_view word) {
  return is_syllables(word, 3, 3) && kSurnames.has(word[0]) && !kNoNameEnds.has(word[2]) &&
         std::none_of(word.begin(), word.end(), transcribes);
}

std::vector<WordSpan> words_of(std::u16string_view text) {
  std::vector<WordSpan> out;
  out.reserve(text.size() / 3 + 1);  // few words are shorter
  each_word(text, [&](size_t begin, size_t end) { out.push_back({begin, end}); });
  return out;
}

std::u16string without_brackets(std::u16string_view text) {
  size_t open = 0;
  while (open < text.size() && text[open] != u'(' && text[open] != u'[') ++open;
  std::u16string out(text.substr(0, open));
  int depth = 0;
  for (const char16_t c : text.substr(open)) {
    if (c == u'(' || c == u'[') ++depth;
    if (depth == 0) out += c;
    if ((c == u')' || c == u']') && depth > 0) --depth;
  }
  return out;
}

std::u16string_view without_brackets(std::u16string_view word, std::u16string& room) {
  const bool has_any = std::any_of(word.begin(), word.end(), [](char16_t c) { return c == u'(' || c == u'['; });
  return has_any ? std::u16string_view(room = without_brackets(word)) : word;
}

std::u16string with_model(std::u16string before, std::u16string_view name) {
  const bool model = !name.empty() && is_latin(name.front()) && has_digit(name);
  if (model && before.ends_with(u"의 ")) before.erase(before.size() - 2, 1);
  return before.append(name);
}

bool is_title(std::u16string_view word) {
  if (!words::kTitles.may_end(word)) return false;
  for (size_t length = std::min<size_t>(word.size(), 7); length >= 2; --length) {
    if (is_one_of(words::kTitles, word.substr(word.size() - length))) return true;
  }
  return word.size() == 1 && is_one_of(words::kTitles, word);
}

std::u16string name_in(std::u16string_view phrase) {
  static constexpr EndingList kDescribing(
      {u"의", u"인", u"하는", u"이자", u"한", u"에서", u"에서는", u"에는", u"에게", u"으로"});
  std::u16string room;
  const std::u16string_view plain = without_brackets(phrase, room);
  const std::vector<WordSpan> parts = words_of(plain);
  const auto word = [&](size_t i) { return plain.substr(parts[i].begin, parts[i].end - parts[i].begin); };
  size_t begin = 0, end = parts.size();
  while (begin + 1 < end && !has_letters(word(begin), 1) && !has_digit(word(begin))) ++begin;  // - 강하나는
  if (end > 1 && is_one_of(words::kPersonPronouns, word(end - 1))) begin = end - 1;
  while (begin + 1 < end && (is_one_of(words::kOpeners, word(begin)) || is_number_word(word(begin)))) ++begin;
  for (size_t i = begin; i + 1 < end; ++i) {
    const std::u16string_view w = word(i);
    const bool named = i == begin && end - i > 2 && w.back() == u'인' && is_korean_name(w) && is_title(word(end - 1)) &&
                       !is_korean_name(word(i + 1));  // 나혜인 솔뫼대 총장
    const bool adnominal =
        !named && w.size() > 1 && (kDescribing.ends(w) || (w.size() > 2 && w.back() == u'에') || is_adnominal(w));
    if (adnominal && !is_title(word(end - 1)))
      begin = i + 1;
    else if (adnominal && end - i > 2)
      begin = i + 1;
    else if ((is_title(w) || is_one_of(words::kBodyKinds, w)) && !is_title(word(end - 1)))
      begin = i + 1;
  }
  while (begin + 1 < end && is_one_of(words::kOpeners, word(begin))) ++begin;  // …에 이어 강하나 회장
  if (begin >= end) return {};
  if (end - begin > 5) begin = end - 5;
  return join(plain, parts, begin, end);
}

std::u16string_view phrase_to(std::u16string_view text, const std::vector<WordSpan>& parts, size_t at,
                              size_t particle) {
  size_t begin = at;
  while (begin > 0 && at - begin < 9) {
    const WordSpan before = parts[begin - 1];
    if (ends_clause(text.substr(before.begin, before.end - before.begin))) break;
    --begin;
  }
  return text.substr(parts[begin].begin, parts[at].end - particle - parts[begin].begin);
}

std::u16string speaker_at(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t at, size_t particle) {
  const std::u16string name = name_in(phrase_to(outside, parts, at, particle));
  if (name.empty() || name.find(kHidden) != std::u16string::npos || is_number_word(name)) return {};
  bool clause = false;
  std::u16string_view last;
  each_word(name, [&](size_t begin, size_t end) {
    last = std::u16string_view(name).substr(begin, end - begin);
    clause |= last.back() == u'을' || last.back() == u'를' || last.ends_with(u"다는");  // 늘었다는 의견
  });
  const bool nobody = clause || is_one_of(words::kNoSpeakers, name) || is_one_of(words::kNoSpeakers, last);
  return nobody ? std::u16string() : name;
}

bool follows_clause(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t at) {
  for (size_t i = 0; i < at; ++i) {
    const std::u16string_view word = outside.substr(parts[i].begin, parts[i].end - parts[i].begin);
    if (word.back() != u',') continue;
    for (const std::u16string_view ending : {u"며,", u"고,", u"지만,", u"면서,"}) {
      if (word.ends_with(ending)) return true;
    }
  }
  return false;
}

}  // namespace haechi
