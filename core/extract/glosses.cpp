#include "extract/glosses.h"

#include <algorithm>
#include <optional>

#include "extract/blanks.h"
#include "extract/conjugation.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "text/utf.h"

namespace haechi {
namespace {

namespace tables = speech_words;

constexpr size_t kLongestGloss = 40;  // code units
constexpr size_t kLongName = 4;       // syllables: a name as long is no common noun that a foreign name only ends in

/// The Latin letters that each of the nineteen initial consonants may stand for.
constexpr std::u16string_view kInitials[] = {u"gkcq",  u"gkcq",  u"nk",    u"dt",   u"dt",         u"rl",    u"m",
                                             u"bpvf",  u"bp",    u"scztx", u"st",   u"aeiouywjhx", u"jzgdc", u"jz",
                                             u"cztjq", u"ckqgx", u"td",    u"pfvb", u"hfjgw"};

bool is_hangul(std::u16string_view word) { return !word.empty() && std::all_of(word.begin(), word.end(), is_syllable); }

bool begins_alike(std::u16string_view korean, std::u16string_view latin) {
  if (!is_syllable(korean.front())) return false;
  const char16_t first = latin.front() | 0x20;
  return kInitials[(korean.front() - 0xAC00u) / 588].find(first) != std::u16string_view::npos;
}

/// 우항청 of 우주항공개발청: its letters in their order, beginning with the first.
bool abbreviates(std::u16string_view shorter, std::u16string_view whole) {
  if (shorter.size() < 2 || shorter.size() >= whole.size() || shorter.front() != whole.front()) return false;
  size_t at = 0;
  for (const char16_t c : whole) at += at < shorter.size() && shorter[at] == c;
  return at == shorter.size();
}

bool is_latin_name(std::u16string_view gloss) {
  if (gloss.size() < 3 || !(gloss.front() >= u'A' && gloss.front() <= u'Z')) return false;
  bool small = false;
  for (const char16_t c : gloss) {
    small |= c >= u'a' && c <= u'z';
    const bool joining = is_space(c) || c == u'.' || c == u'-' || c == u'\'' || c == u'&';
    if (!is_latin(c) && !is_digit(c) && !joining) return false;
  }
  return small;
}

/// One gloss: what stands before its bracket, what is in it, what follows.
struct Gloss {
  std::vector<std::u16string_view> before;  ///< of the same phrase, as particles tell
  std::vector<std::u16string_view> all;     ///< with what only ends like a particle: 알프레도
  std::u16string_view inside, behind;
};

/// The last words that sound like `parts`, one each; empty if they do not.
std::u16string sounding_like(const std::vector<std::u16string_view>& parts,
                             const std::vector<std::u16string_view>& before) {
  if (parts.empty() || parts.size() > before.size()) return {};
  const size_t first = before.size() - parts.size();
  for (size_t i = 0; i < parts.size(); ++i)
    if (!begins_alike(before[first + i], parts[i])) return {};
  std::u16string name = joined(before, first, before.size());
  return name.size() > 1 ? name : std::u16string();
}

/// "매사린 공과대학(Massarin Institute of Technology)": the words from the one that sounds like its beginning.
std::u16string beginning_like(std::u16string_view first, size_t most, const std::vector<std::u16string_view>& before) {
  const size_t fewest = before.size() > most ? before.size() - most : 0;
  for (size_t i = fewest; i + 1 < before.size(); ++i) {
    const bool noun = before[i].size() > 1 && !before[i].ends_with(u"는") && !is_adnominal(before[i]);
    if (noun && begins_alike(before[i], first)) return joined(before, i, before.size());
  }
  return {};
}

/// The words before the bracket that are the name; empty if it is not sure.
std::u16string named(const Gloss& gloss) {
  const std::u16string_view last = gloss.before.back();
  if (is_hangul(gloss.inside)) return abbreviates(gloss.inside, last) ? std::u16string(last) : std::u16string();
  if (std::all_of(gloss.inside.begin(), gloss.inside.end(), is_ideograph))
    return is_hangul(last) && last.size() == gloss.inside.size() && last.size() > 1 ? std::u16string(last)
                                                                                    : std::u16string();
  if (!is_latin_name(gloss.inside)) return {};
  const auto parts = split(gloss.inside);
  std::u16string spaced(gloss.inside);
  std::replace(spaced.begin(), spaced.end(), u'-', u' ');  // 톰 애버리 리(Tom Avery-Lee)
  for (const auto& words : {parts, split(spaced)})
    if (std::u16string name = sounding_like(words, gloss.all); !name.empty()) return name;
  if (parts.size() < 2 || last.size() < kLongName) return {};
  if (std::u16string name = beginning_like(parts.front(), parts.size(), gloss.before); !name.empty()) return name;
  const bool common = parts.back().front() >= u'a' && parts.back().front() <= u'z';  // Garam pipeline
  return common ? std::u16string() : std::u16string(last);
}

/// What the name is of: a title or a kind of body stands beside it.
std::string type_of(const std::u16string& name, const Gloss& gloss) {
  if (is_hangul(gloss.inside) &&
      std::u16string_view(u"부청원처대시도회당사단").find(name.back()) != std::u16string_view::npos)
    return "org";
  const size_t words = split(name).size();
  const std::u16string_view before =
      gloss.before.size() > words ? gloss.before[gloss.before.size() - words - 1] : std::u16string_view();
  const auto behind = split(gloss.behind);
  bool held = false;  // 마이크 폼페이오(Mike Pompeo) 미국 국무장관은
  for (size_t i = 0; i < behind.size() && i < 3 && !held && is_space(gloss.behind.front()); ++i) {
    held = is_title(without_particle(behind[i]));
    if (has_particle(behind[i])) break;
  }
  if (is_title(before) || held || before.ends_with(u"세인")) return "person";
  if (is_medium(name)) return "outlet";
  const bool body =
      std::find(std::begin(tables::kBodyKinds), std::end(tables::kBodyKinds), before) != std::end(tables::kBodyKinds) ||
      std::any_of(std::begin(tables::kBodyEndings), std::end(tables::kBodyEndings),
                  [&](std::u16string_view end) { return name.size() > end.size() + 1 && name.ends_with(end); });
  return body ? "org" : "term";
}

void add_spelling(Alias& alias, const char* language, const std::string& spelling) {
  auto row =
      std::find_if(alias.names.begin(), alias.names.end(), [&](const auto& names) { return names.first == language; });
  if (row == alias.names.end()) row = alias.names.insert(row, {language, {}});
  if (std::find(row->second.begin(), row->second.end(), spelling) == row->second.end()) row->second.push_back(spelling);
}

bool has_spelling(const Alias& alias, const std::string& spelling) {
  return std::any_of(alias.names.begin(), alias.names.end(), [&](const auto& names) {
    return std::find(names.second.begin(), names.second.end(), spelling) != names.second.end();
  });
}

/// Two or three names with capitals, the first of which makes no place of the last: New Mexico, Baja California.
bool may_be_person(std::string_view name) {
  static constexpr std::string_view kOfPlaces[] = {"New",  "North", "South", "East", "West",    "Northern", "Southern",
                                                   "Baja", "Great", "Lake",  "Fort", "Mount",   "Port",     "Cape",
                                                   "San",  "Santa", "Saint", "St.",  "Greater", "Central",  "Republic",
                                                   "The",  "Royal", "Los",   "Las",  "Bank",    "Eastern",  "Western"};
  const std::string_view first = name.substr(0, name.find(' '));
  const auto of_place = std::find(std::begin(kOfPlaces), std::end(kOfPlaces), first);
  bool capitals = true;
  for (size_t i = 0; i < name.size(); ++i)
    capitals &= (i > 0 && name[i - 1] != ' ') || (name[i] >= 'A' && name[i] <= 'Z');
  return of_place == std::end(kOfPlaces) && capitals && std::count(name.begin(), name.end(), ' ') < 3;
}

class GlossReader {
 public:
  std::vector<Alias> run(const Article& article) {
    for (const Block& block : article.blocks) {
      if (block.role != BlockRole::Chrome && block.role != BlockRole::Byline) read(article.view(block));
    }
    join_surnames();
    return std::move(aliases_);
  }

 private:
  /// 멘도(Mendo) beside 카를로 멘도(Carlo Mendo): one person, unless two are called so.
  void join_surnames() {
    const auto latin = [](const Alias& alias) {
      const auto row =
          std::find_if(alias.names.begin(), alias.names.end(), [](const auto& names) { return names.first == "en"; });
      return row == alias.names.end() ? std::string_view() : std::string_view(row->second.front());
    };
    for (size_t i = 0; i < aliases_.size(); ++i) {
      const std::string_view surname = latin(aliases_[i]);
      if (surname.empty() || surname.find(' ') != surname.npos) continue;
      const auto bears = [&](const Alias& whole) {
        const std::string_view name = latin(whole);
        return name.size() > surname.size() + 1 && name.ends_with(surname) &&
               name[name.size() - surname.size() - 1] == ' ' && may_be_person(name);
      };
      const auto whole = std::find_if(aliases_.begin(), aliases_.end(), bears);
      if (whole == aliases_.end() || std::count_if(aliases_.begin(), aliases_.end(), bears) > 1) continue;
      for (const auto& [language, spellings] : aliases_[i].names)
        for (const std::string& spelling : spellings) add_spelling(*whole, language.c_str(), spelling);
      aliases_.erase(aliases_.begin() + static_cast<std::ptrdiff_t>(i--));
    }
  }

  void read(std::u16string_view text) {
    for (size_t open = place_of(text, u'('); open != std::u16string_view::npos; open = place_of(text, u'(', open + 1)) {
      const size_t close = place_of(text, u')', open);
      if (close == std::u16string_view::npos) return;
      if (close - open > kLongestGloss) continue;
      const auto all = words_before(text.substr(0, open));
      Gloss gloss{of_one_phrase(all), all, trimmed(text.substr(open + 1, close - open - 1)), text.substr(close + 1)};
      if (!gloss.before.empty() && !gloss.inside.empty()) add(gloss);
    }
  }

  /// Up to four words right before the bracket: no comma or quotation mark parts them.
  static std::vector<std::u16string_view> words_before(std::u16string_view text) {
    if (text.empty() || is_space(text.back())) return {};
    static constexpr LetterSet kMarks(u",.“”‘’\"'()·…");
    size_t begin = text.size();
    while (begin > 0 && !kMarks.has(text[begin - 1])) --begin;
    text.remove_prefix(begin);
    auto words = split(text);
    size_t first = words.size() > 4 ? words.size() - 4 : 0;
    for (size_t i = first; i + 1 < words.size(); ++i)
      if (std::u16string_view(u"는를을은").find(words[i].back()) != std::u16string_view::npos) first = i + 1;
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
    return words;
  }

  static std::vector<std::u16string_view> of_one_phrase(std::vector<std::u16string_view> words) {
    size_t first = 0;
    for (size_t i = 0; i + 1 < words.size(); ++i) {
      const bool marked =
          has_particle(words[i]) || std::u16string_view(u"는를의").find(words[i].back()) != std::u16string_view::npos;
      if (marked) first = i + 1;
    }
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
    return words;
  }

  void add(const Gloss& gloss) {
    const std::u16string name = named(gloss);
    if (name.empty() || !is_syllable(name.back())) return;
    const std::string id = to_utf8(name), other = to_utf8(gloss.inside);
    auto alias = std::find_if(aliases_.begin(), aliases_.end(),
                              [&](const Alias& a) { return a.id == id || has_spelling(a, other); });
    if (alias != aliases_.end()) {
      add_spelling(*alias, "ko", id);
    } else {
      alias = aliases_.insert(alias, Alias());
      alias->id = id;
      alias->type = type_of(name, gloss);
      add_spelling(*alias, "ko", id);
    }
    if (is_hangul(gloss.inside)) return add_spelling(*alias, "ko", other);
    if (is_latin(gloss.inside.front())) return add_spelling(*alias, "en", other);
    add_spelling(*alias, "zh", other);
    add_spelling(*alias, "ja", other);
  }

  std::vector<Alias> aliases_;
};

}  // namespace

std::vector<Alias> glossed_names(const Article& article) { return GlossReader().run(article); }

}  // namespace haechi
