#include "extract/referents.h"

#include <algorithm>
#include <unordered_set>

#include "extract/speech_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace words = speech_words;

bool is_syllables(std::u16string_view word, size_t least, size_t most) {
  return word.size() >= least && word.size() <= most && std::all_of(word.begin(), word.end(), is_syllable);
}

std::vector<std::u16string_view> split(std::u16string_view text) {
  std::vector<std::u16string_view> out;
  size_t begin = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && !is_space(text[i])) continue;
    if (i > begin) out.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  return out;
}

std::u16string_view without_particle(std::u16string_view word) {
  for (const std::u16string_view particle :
       {u"께서는", u"에게", u"은", u"는", u"이", u"가", u"을", u"를", u"도", u"의", u"와", u"과"}) {
    if (word.size() > particle.size() + 1 && word.ends_with(particle))
      return word.substr(0, word.size() - particle.size());
  }
  return word;
}

/// The title a word is, a particle or bracket behind it aside; empty if it is none.
std::u16string_view title_in(std::u16string_view word) {
  static const std::unordered_set<std::u16string_view> kAll(std::begin(words::kTitles), std::end(words::kTitles));
  word = word.substr(0, word.find_first_of(u"(,."));
  const std::u16string_view bare = without_particle(word);
  for (const std::u16string_view form : {word, bare}) {
    if (const auto found = kAll.find(form); found != kAll.end()) return *found;
  }
  for (size_t length = std::min<size_t>(bare.size(), 7); length >= 3; --length) {  // AI책임자
    if (const auto found = kAll.find(bare.substr(bare.size() - length)); found != kAll.end()) return *found;
  }
  return {};
}

bool same_office(std::u16string_view a, std::u16string_view b) {
  const auto key = [](std::u16string_view t) { return t == u"최고경영자" ? std::u16string_view(u"CEO") : t; };
  a = key(a);
  b = key(b);
  return a == b || (a.size() > 2 && b.ends_with(a)) || (b.size() > 2 && a.ends_with(b));
}

bool has_final(char16_t c) {
  if (is_syllable(c)) return (c - 0xAC00) % 28 != 0;
  if (is_digit(c)) return std::u16string_view(u"013678").find(c) != std::u16string_view::npos;
  return std::u16string_view(u"lmnrLMNR").find(c) != std::u16string_view::npos;
}

struct Pronoun {
  std::u16string_view form, with_final, without_final;
};

/// Pronoun and particle, and the particle that a name takes in its place.
constexpr Pronoun kPronouns[] = {
    {u"그는 ", u"은 ", u"는 "},   {u"그녀는 ", u"은 ", u"는 "}, {u"그가 ", u"이 ", u"가 "},
    {u"그녀가 ", u"이 ", u"가 "}, {u"그의 ", u"의 ", u"의 "},   {u"그녀의 ", u"의 ", u"의 "},
    {u"그도 ", u"도 ", u"도 "},   {u"그를 ", u"을 ", u"를 "},   {u"그에게 ", u"에게 ", u"에게 "},
};

/// Point at something named before.
constexpr std::u16string_view kPointers[] = {u"그는 ",   u"그녀는 ", u"그들은 ", u"이들은 ", u"이들의 ",
                                             u"이는 ",   u"이것은 ", u"그것은 ", u"이 회사", u"이 기업",
                                             u"이 나라", u"두 기업", u"두 회사", u"두 사람", u"양사",
                                             u"양국",    u"이 업체", u"이 단체", u"이 사건"};

}  // namespace

void Referents::note(std::u16string_view sentence) {
  const auto parts = split(sentence);
  std::vector<std::u16string_view> titles;
  for (const std::u16string_view part : parts) titles.push_back(title_in(part));
  const auto add = [&](std::u16string_view name, std::u16string_view title, size_t longest) {
    if (is_syllables(name, 2, longest)) people_.push_back({std::u16string(name), std::u16string(title)});
  };
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    if (!titles[i].empty()) {  // 창업자 저우훙이는, CEO 탕제가
      if (titles[i + 1].empty()) add(without_particle(parts[i + 1].substr(0, parts[i + 1].find(u'('))), titles[i], 5);
      continue;
    }
    const std::u16string_view name = parts[i].substr(0, parts[i].find(u'('));
    const bool field_between = i + 2 < parts.size() && is_latin(parts[i + 1].front());  // 야오순위 AI 책임자
    if (!titles[i + 1].empty())
      add(name, titles[i + 1], 4);
    else if (field_between && !titles[i + 2].empty())
      add(name, titles[i + 2], 4);
  }
}

std::u16string Referents::full_name(const std::u16string& name) const {
  const auto parts = split(name);
  if (parts.size() < 2 || !is_syllables(parts[0], 1, 2)) return name;
  const std::u16string_view title = title_in(parts.back());
  if (title.empty()) return name;
  for (const Person& person : people_) {
    if (person.name.size() > parts[0].size() && person.name.starts_with(parts[0]) && same_office(person.title, title))
      return person.name;
  }
  for (const Person& person : people_) {
    if (parts[0].size() == 1 && person.name.size() > 1 && person.name.starts_with(parts[0])) return person.name;
  }
  return name;
}

Referents::Result Referents::resolve(std::u16string& statement, const std::u16string& name) const {
  Result result;
  for (const Pronoun& pronoun : kPronouns) {
    const size_t at = statement.find(pronoun.form);
    if (at == std::u16string::npos || at > 6 || (at > 0 && !is_space(statement[at - 1]))) continue;
    if (name.empty()) break;
    const std::u16string replacement =
        name + std::u16string(has_final(name.back()) ? pronoun.with_final : pronoun.without_final);
    statement.replace(at, pronoun.form.size(), replacement);
    result.referents.push_back(name);
    return result;
  }
  for (const std::u16string_view pointer : kPointers) {
    const size_t at = statement.find(pointer);
    if (at != std::u16string::npos && (at == 0 || is_space(statement[at - 1]))) result.open = true;
  }
  return result;
}

}  // namespace haechi
