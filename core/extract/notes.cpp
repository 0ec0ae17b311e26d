#include "extract/notes.h"

#include <algorithm>

#include "extract/conjugation.h"
#include "extract/particles.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace tables = speech_words;

constexpr size_t kLongestNote = 30, kOldest = 3;  // code units; digits

bool is_post(std::u16string_view word) { return is_one_of(tables::kTitles, word); }

bool is_name(std::u16string_view word) { return is_syllables(word, 2, 4); }

bool is_number(std::u16string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

/// "74세", and "74" behind a person.
std::u16string age_of(const std::u16string& whose, std::u16string_view note) {
  const bool told = note.size() > 1 && note.back() == u'세';
  const std::u16string_view number = told ? note.substr(0, note.size() - 1) : note;
  if (!is_number(number) || number.size() >= kOldest) return {};
  const std::u16string_view last = std::u16string_view(whose).substr(whose.rfind(u' ') + 1);
  if (!told && last != u"씨" && last != u"군" && last != u"양") return {};
  return with_topic(whose) + u" " + std::u16string(number) + u"세다.";
}

/// "대표 이노을".
std::u16string holder_of(const std::u16string& whose, std::u16string_view note) {
  const size_t blank = note.find(u' ');
  if (blank == std::u16string_view::npos || !is_post(note.substr(0, blank)) || !is_name(note.substr(blank + 1)))
    return {};
  return whose + u"의 " + with_topic(note.substr(0, blank)) + u" " + with_copula(note.substr(blank + 1)) + u".";
}

/// "총 매출액이 90억 원 이상".
std::u16string measure_of(const std::u16string& whose, std::u16string_view note) {
  for (size_t i = 1; i + 2 < note.size(); ++i) {
    if (!is_space(note[i])) continue;
    const std::u16string_view before = note.substr(0, i), behind = note.substr(i + 1);
    const std::u16string_view last = before.substr(before.rfind(u' ') + 1);
    if (!subject_particle(last) && !topic_particle(last)) continue;
    if (!is_digit(behind.front()) || !is_syllable(behind.back()) || behind.back() == u'다' ||
        behind.find(u',') != std::u16string_view::npos)
      return {};
    return whose + u"의 " + with_topic(before.substr(0, before.size() - 1)) + u" " + with_copula(behind) + u".";
  }
  return {};
}

/// The noun phrase that ends right before the bracket of word `at`.
std::u16string noted(const SentenceWords& words, size_t at, std::u16string_view front) {
  std::u16string out(front);
  for (size_t i = at; i-- > 0 && at - i <= 2;) {
    const std::u16string_view word = words.bare(i);
    const bool joins = word.find(SentenceWords::kQuoted) != std::u16string::npos || words.has_comma(i) ||
                       has_particle(word) || is_adnominal(word) || word.size() < 2;
    if (joins && !(word.size() > 2 && word.ends_with(u"의"))) break;
    out = std::u16string(word) + u" " + out;
  }
  return out;
}

}  // namespace

std::vector<std::u16string> noted_facts(const SentenceWords& words) {
  if (!words.may_hold(u'(')) return {};
  std::vector<std::u16string> out;
  size_t open = place_of(words.text(), u'(');
  for (size_t i = 0; i < words.size() && open != std::u16string_view::npos; ++i) {
    if (open >= words.end(i)) continue;
    if (open < words.begin(i)) open = words.text().find(u'(', words.begin(i));
    if (open >= words.end(i)) continue;
    const size_t close = words.text().find(u')', open);
    if (open == words.begin(i) || close == std::u16string_view::npos || close - open > kLongestNote) continue;
    const std::u16string_view front = words.text().substr(words.begin(i), open - words.begin(i));
    if (!is_syllable(front.back())) continue;
    const std::u16string whose = noted(words, i, front);
    const std::u16string_view note = trimmed(words.text().substr(open + 1, close - open - 1));
    for (const auto& fact : {age_of(whose, note), holder_of(whose, note), measure_of(whose, note)}) {
      if (!fact.empty()) out.push_back(fact);
    }
  }
  return out;
}

}  // namespace haechi
