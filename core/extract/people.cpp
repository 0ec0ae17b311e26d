#include "extract/people.h"

#include <algorithm>
#include <map>

#include "extract/name_phrases.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "text/utf.h"

namespace haechi {
namespace {

/// A speaker's full name and title; the name is empty where the speaker is no such person.
struct NamedSpeaker {
  std::u16string name, title;
};

/// Surnames of two syllables.
constexpr std::u16string_view kLongSurnames[] = {u"남궁", u"황보", u"제갈", u"사공",
                                                 u"선우", u"독고", u"동방", u"서문"};

std::u16string surname(const std::u16string& name) {
  const auto begins = [&](std::u16string_view known) { return name.starts_with(known); };
  return name.substr(0, std::any_of(std::begin(kLongSurnames), std::end(kLongSurnames), begins) ? 2 : 1);
}

/// The longest title that the word ends in: 연구원 of 선임연구원.
std::u16string_view title_in(std::u16string_view word) {
  std::u16string_view found;
  for (const std::u16string_view title : speech_words::kTitles) {
    if (title.size() > found.size() && word.ends_with(title)) found = title;
  }
  return found;
}

/// 한빛대, 백악관: as many syllables as a name, and hardly ever one.
bool is_body(std::u16string_view word) { return std::u16string_view(u"대관국실처").find(word.back()) != word.npos; }

NamedSpeaker read_speaker(std::u16string_view speaker) {
  const std::vector<WordSpan> words = words_of(speaker);
  if (words.size() < 2) return {};
  const auto word = [&](size_t i) { return speaker.substr(words[i].begin, words[i].end - words[i].begin); };
  const std::u16string_view title = title_in(word(words.size() - 1));
  if (title.empty() || title == u"씨" || title == u"관계자" || title == u"담당자" || title == u"전문가" ||
      !is_title(word(words.size() - 1)))
    return {};
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    if (is_korean_name(word(i)) && !is_title(word(i)) && !is_body(word(i)))
      return {std::u16string(word(i)), std::u16string(title)};
  }
  return {};
}

/// True if the text names somebody else who has the surname and the title: 김두리 의원, for 김하나 의원.
bool names_another(std::u16string_view text, const NamedSpeaker& person) {
  const std::u16string title = u" " + person.title, first = surname(person.name);
  for (size_t at = text.find(title); at != std::u16string_view::npos; at = text.find(title, at + 1)) {
    if (at < person.name.size()) continue;
    const std::u16string_view name = text.substr(at - person.name.size(), person.name.size());
    if (name != person.name && name.starts_with(first) && is_korean_name(name)) return true;
  }
  return false;
}

}  // namespace

std::vector<Alias> people_names(std::u16string_view text, const std::vector<Claim>& claims) {
  std::map<std::u16string, std::vector<std::u16string>> spellings;  // by full name
  std::map<std::u16string, size_t> sharers;                         // by short name
  std::string last;
  for (const Claim& claim : claims) {
    if (claim.speaker.empty() || claim.speaker == last) continue;
    last = claim.speaker;
    const NamedSpeaker person = read_speaker(to_utf16(claim.speaker));
    if (person.name.empty()) continue;
    const std::u16string brief = surname(person.name) + u" " + person.title;
    auto& known = spellings[person.name];
    if (std::find(known.begin(), known.end(), brief) != known.end()) continue;
    known.push_back(brief);
    sharers[brief] += names_another(text, person) ? 2 : 1;
  }
  std::vector<Alias> out;
  for (const auto& [name, briefs] : spellings) {
    Alias alias;
    alias.id = to_utf8(name);
    alias.type = "person";
    alias.names.push_back({"ko", {alias.id}});
    for (const std::u16string& brief : briefs) {
      if (sharers[brief] == 1) alias.names.front().second.push_back(to_utf8(brief));
    }
    if (alias.names.front().second.size() > 1) out.push_back(std::move(alias));
  }
  return out;
}

}  // namespace haechi
