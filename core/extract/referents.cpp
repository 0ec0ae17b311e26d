#include "extract/referents.h"

#include <algorithm>

#include "extract/blanks.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/speech_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace words = speech_words;

/// The title a word is, a particle, bracket or copula (대변인인 …) behind it aside; empty if it is none.
std::u16string_view title_in(std::u16string_view word) {
  const auto parts = [](char16_t c) { return c <= u'.' && (c == u'(' || c == u',' || c == u'.'); };
  size_t length = 0;
  while (length < word.size() && !parts(word[length])) ++length;
  if (length == 0) return {};
  word = word.substr(0, length);
  if (!words::kTitles.may_end(word) && word.back() != u'인' && !may_end_particle(word.back())) return {};
  if (word.size() > 3 && word.ends_with(u"인") && is_one_of(words::kTitles, word.substr(0, word.size() - 1)))
    word.remove_suffix(1);
  const std::u16string_view bare = without_particle(word);
  const bool may_be = words::kTitles.may_end(bare);
  if (!may_be && !words::kTitles.may_end(word)) return {};
  if (is_one_of(words::kTitles, word)) return word;
  if (is_one_of(words::kTitles, bare)) return bare;
  if (!may_be) return {};
  for (size_t most = std::min<size_t>(bare.size(), 7); most >= 3; --most) {  // AI책임자
    const std::u16string_view end = bare.substr(bare.size() - most);
    if (is_one_of(words::kTitles, end)) return end;
  }
  return {};
}

bool same_office(std::u16string_view a, std::u16string_view b) {
  const auto key = [](std::u16string_view t) { return t == u"최고경영자" ? std::u16string_view(u"CEO") : t; };
  a = key(a);
  b = key(b);
  return a == b || (a.size() > 2 && b.ends_with(a)) || (b.size() > 2 && a.ends_with(b));
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

/// What 그의 아버지인 … seems to name.
constexpr std::u16string_view kStandForNames[] = {u"그의",   u"그녀",   u"그녀의", u"그들",
                                                  u"그들의", u"이들의", u"자신의"};

/// Point at something named before.
constexpr std::u16string_view kPointers[] = {u"그는 ",   u"그녀는 ", u"그들은 ", u"이들은 ", u"이들의 ",
                                             u"이는 ",   u"이것은 ", u"그것은 ", u"이 회사", u"이 기업",
                                             u"이 나라", u"두 기업", u"두 회사", u"두 사람", u"양사",
                                             u"양국",    u"이 업체", u"이 단체", u"이 사건"};

}  // namespace

namespace {

/// 20세인 심스는, 심스는 … 농구선수다: the one spoken of is a person.
bool tells_a_person(std::u16string_view sentence, const std::vector<std::u16string_view>& parts,
                    std::u16string_view topic) {
  const size_t at = sentence.find(topic);
  const std::u16string_view before =
      at == std::u16string_view::npos ? std::u16string_view() : trimmed(sentence.substr(0, at));
  if (before.ends_with(u"세인") || before.ends_with(u"세의") || before.ends_with(u"살인")) return true;
  std::u16string_view last = parts.empty() ? std::u16string_view() : parts.back();
  while (!last.empty() && !is_syllable(last.back())) last.remove_suffix(1);
  for (const std::u16string_view copula : {u"이었다", u"이다", u"였다", u"입니다", u"다"}) {
    if (last.ends_with(copula)) return !title_in(last.substr(0, last.size() - copula.size())).empty();
  }
  return false;
}

}  // namespace

namespace {

/// 운림군수는, 가람시장이: an office with the name of its place.
bool heads_a_place(std::u16string_view word) {
  static constexpr std::u16string_view kOffices[] = {u"시장", u"군수", u"구청장", u"지사", u"의원", u"교육장"};
  const std::u16string_view bare = without_particle(word);
  return bare.size() < word.size() &&
         std::any_of(std::begin(kOffices), std::end(kOffices), [&](std::u16string_view office) {
           return bare.size() > office.size() + 1 && bare.ends_with(office);
         });
}

/// Two or three names with capitals, the last of which ends no body's name.
bool is_latin_person(const std::vector<std::u16string_view>& parts) {
  static constexpr std::u16string_view kBodies[] = {
      u"Board",      u"University", u"Ministry", u"Office",  u"Bank",        u"Foundation", u"Agency",  u"Council",
      u"Times",      u"Post",       u"Company",  u"Inc",     u"Group",       u"Lines",      u"Court",   u"Institute",
      u"Department", u"Commission", u"Party",    u"Police",  u"Association", u"Union",      u"Service", u"Center",
      u"Centre",     u"News",       u"Trust",    u"City",    u"Club",        u"League",     u"Cup",     u"School",
      u"College",    u"Hotel",      u"Hospital", u"Network", u"Fund",        u"Project",    u"Web",     u"World"};
  const auto capital = [](std::u16string_view part) {
    return part.front() >= u'A' && part.front() <= u'Z' && part.size() > 1;
  };
  if (parts.size() < 2 || parts.size() > 4 || !std::all_of(parts.begin(), parts.end(), capital)) return false;
  if (parts.front() == u"The" || parts.front() == u"A" || parts.front() == u"An") return false;
  return std::find(std::begin(kBodies), std::end(kBodies), parts.back()) == std::end(kBodies);
}

/// 나무 of "가람 나무(Garam Namu)가", a name of several words that brackets give in Latin letters; empty if none is.
std::u16string_view last_of_glossed(const std::vector<std::u16string_view>& parts, size_t begin) {
  constexpr size_t kMostWords = 4;
  for (size_t i = begin; i < parts.size() && i < begin + kMostWords; ++i) {
    const size_t open = parts[i].find(u'(');
    if (open == std::u16string_view::npos) {
      if (without_particle(parts[i]).size() < parts[i].size() && parts[i].ends_with(u"는")) return {};
      continue;
    }
    const bool glossed = i > begin && open + 1 < parts[i].size() && is_latin(parts[i][open + 1]);
    return glossed ? parts[i].substr(0, open) : std::u16string_view();
  }
  return {};
}

/// 나무 of "가람 나무(Garam Namu)는": who does something, named in as many words in Latin letters; empty if it is none.
std::u16string_view glossed_person(std::u16string_view sentence, size_t open) {
  const size_t close = sentence.find(u')', open);
  if (close == std::u16string_view::npos || close + 1 >= sentence.size() ||
      std::u16string_view(u"은는이가").find(sentence[close + 1]) == std::u16string_view::npos ||
      (close + 2 < sentence.size() && !is_space(sentence[close + 2])))
    return {};
  std::u16string letters(sentence.substr(open + 1, close - open - 1));
  std::replace(letters.begin(), letters.end(), u'-', u' ');  // 톰 애버리 리(Tom Avery-Lee)
  const auto latin = split(letters);
  if (!is_latin_person(latin)) return {};
  const auto before = split(sentence.substr(0, open));
  if (before.size() < latin.size()) return {};
  for (size_t i = before.size() - latin.size(); i < before.size(); ++i)
    if (!is_syllables(before[i], 1, 6) || !title_in(before[i]).empty()) return {};
  return before.back().size() > 1 ? before.back() : before[before.size() - 2];
}

}  // namespace

void Referents::remember(std::u16string_view name, std::u16string_view title) {
  if (is_one_of(kStandForNames, name)) return;
  const bool known = std::any_of(people_.begin(), people_.end(),
                                 [&](const Person& person) { return person.name == name && person.title == title; });
  if (!known) people_.push_back({std::u16string(name), std::u16string(title)});
}

void Referents::note(std::u16string_view sentence, std::u16string_view topic) {
  parts_ = split(sentence);
  titles_.resize(parts_.size());
  titled_ = 0;
  for (size_t i = 0; i < parts_.size(); ++i) titled_ += !(titles_[i] = title_in(parts_[i])).empty();
  const auto &parts = parts_, &titles = titles_;
  if (is_syllables(topic, 2, 6) && tells_a_person(sentence, parts, topic)) remember(topic, {});
  const auto add = [&](std::u16string_view name, std::u16string_view title, size_t longest) {
    if (is_syllables(name, 2, longest)) remember(name, title);
  };
  const bool bracketed = holds(sentence, u'('), addressed = bracketed || holds(sentence, u'씨');
  for (const std::u16string_view part : parts) {  // 홍세라(53)씨가, 홍세라씨는, 강이준(22)이
    if (!addressed) break;
    const size_t open = std::min(part.find(u'('), part.find(u'씨'));
    if (open == std::u16string_view::npos || open < 3) continue;
    std::u16string_view name = part[open] == u'씨' ? without_particle(part) : part.substr(0, open);
    const bool aged = part[open] == u'(' && open + 3 < part.size() && is_digit(part[open + 1]) &&
                      is_digit(part[open + 2]) &&
                      std::u16string_view(u")·,").find(part[open + 3]) != std::u16string_view::npos;
    if (!aged && !name.ends_with(u"씨")) continue;
    if (name.ends_with(u"씨")) name.remove_suffix(1);
    if (is_korean_name(name)) remember(name, {});
  }
  for (size_t at = bracketed ? place_of(sentence, u'(') : sentence.npos; at < sentence.size();
       at = place_of(sentence, u'(', at + 1))
    if (const auto name = glossed_person(sentence, at); name.size() > 1) remember(name, {});
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    if (!titles[i].empty()) {  // 창업자 저우훙이는, CEO 탕제가
      if (titles[i + 1].empty()) add(without_particle(parts[i + 1].substr(0, parts[i + 1].find(u'('))), titles[i], 5);
      if (const auto last = bracketed ? last_of_glossed(parts, i + 1) : std::u16string_view(); !last.empty())
        add(last, titles[i], 6);
      continue;
    }
    const std::u16string_view name = bracketed ? parts[i].substr(0, parts[i].find(u'(')) : parts[i];
    if (!titles[i + 1].empty())
      add(name, titles[i + 1], 4);
    else if (name.size() == 3 && is_korean_name(name) && heads_a_place(parts[i + 1]))
      remember(name, {});
    else if (i + 2 < parts.size() && !titles[i + 2].empty() && is_latin(parts[i + 1].front()))
      add(name, titles[i + 2], 4);  // 야오순위 AI 책임자
  }
}

std::u16string Referents::full_name(const std::u16string& name) const {
  if (std::none_of(name.begin(), name.end(), is_space)) return name;
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

bool Referents::is_person(std::u16string_view name) const {
  if (name.empty()) return false;
  if (is_latin(name.front())) return is_latin_person(split(name));
  size_t words = 0;
  std::u16string_view last;
  bool known = false;
  each_word(name, [&](size_t begin, size_t end) {
    ++words;
    last = name.substr(begin, end - begin);
    known |= std::any_of(people_.begin(), people_.end(), [&](const Person& person) {
      return last.starts_with(person.name) &&
             (last.size() == person.name.size() || last.substr(person.name.size()) == u"씨");
    });
  });
  return known || (words > 1 && !title_in(last).empty());
}

std::u16string Referents::person_as_subject() const {
  for (size_t i = 0; i < parts_.size(); ++i) {
    const std::u16string_view word = parts_[i];
    if (word.size() < 3 || (word.back() != u'이' && word.back() != u'가')) continue;
    const std::u16string bare = without_brackets(word.substr(0, word.size() - 1));
    if (i > 0 && !title_in(bare).empty() && is_syllables(parts_[i - 1], 1, 4))
      return std::u16string(parts_[i - 1]) + u" " + bare;
    if (is_person(bare)) return bare;
  }
  return {};
}

namespace {

constexpr int kFar = 3, kFarBody = 6;  // sentences after which a pronoun no longer points back

/// True for the name of a body: it stands in the headline, or ends like one.
bool is_body(std::u16string_view name, std::u16string_view headline) {
  size_t words = 0;
  std::u16string_view last;
  each_word(name, [&](size_t begin, size_t end) { ++words, last = name.substr(begin, end - begin); });
  if (words > 3 || last.size() < 2) return false;
  if (headline.find(last) != std::u16string_view::npos) return true;
  const auto& endings = speech_words::kBodyEndings;
  return std::any_of(std::begin(endings), std::end(endings), [&](std::u16string_view ending) {
    return last.size() > ending.size() + 1 && last.ends_with(ending);
  });
}

/// The particle that stands at `at`, in the shape it takes behind `name`; its length as it stands in `length`.
std::u16string_view particle_for(std::u16string_view text, size_t at, const std::u16string& name, size_t& length) {
  const bool final_sound = has_final(name.back());
  for (const auto& [after_vowel, after_final] :
       {std::pair{u"는", u"은"}, {u"가", u"이"}, {u"를", u"을"}, {u"와", u"과"}}) {
    for (const std::u16string_view form : {after_vowel, after_final}) {
      if (text.substr(at, form.size()) != form || (at + 1 < text.size() && !is_space(text[at + 1]))) continue;
      length = form.size();
      return final_sound ? after_final : after_vowel;
    }
  }
  length = 0;
  return {};
}

/// True if 이 stands there as a word, as pointers at bodies begin.
bool has_pointer(std::u16string_view text) {
  for (size_t at = place_of(text, u'이'); at != std::u16string_view::npos; at = place_of(text, u'이', at + 1)) {
    if ((at == 0 || is_space(text[at - 1])) && text.substr(at + 1).starts_with(u' ')) return true;
  }
  return false;
}

/// True if only words that lead over, or that describe the pronoun, stand before it.
bool opens_sentence(std::u16string_view before) {
  if (before.size() <= 6) return true;
  while (!before.empty() && is_space(before.back())) before.remove_suffix(1);
  return before.size() <= 14 && before.ends_with(u"인");
}

}  // namespace

void Referents::move_focus(Focus& focus, const std::u16string& topic, const std::u16string& speaker,
                           std::u16string_view headline) const {
  ++focus.person_age;
  ++focus.body_age;
  const bool of_person = is_person(topic);
  for (const std::u16string* name : {&speaker, &topic}) {
    if (!(name == &topic ? of_person : is_person(*name))) continue;
    const std::u16string last = name->substr(name->rfind(u' ') + 1);  // 그 시즌 이하람
    focus.person = is_syllables(last, 2, 5) && title_in(last).empty() && is_person(last) ? last : *name;
    focus.person_age = 0;
    focus.several = titled_ > 1;
  }
  if (!topic.empty() && !of_person && is_body(topic, headline)) focus.body = topic, focus.body_age = 0;
  if (focus.person_age > kFar) focus.person.clear();
  if (focus.body_age > kFarBody) focus.body.clear();
}

Referents::Result Referents::resolve(std::u16string& statement, const std::u16string& person,
                                     const std::u16string& body) const {
  Result result;
  const std::u16string_view opening = std::u16string_view(statement).substr(0, 24);
  const bool may_point = opening.find(u'그') != std::u16string_view::npos;
  for (const Pronoun& pronoun : kPronouns) {
    const size_t at = may_point ? opening.find(pronoun.form) : std::u16string_view::npos;
    if (at == std::u16string::npos || (at > 0 && !is_space(statement[at - 1])) ||
        !opens_sentence(std::u16string_view(statement).substr(0, at)))
      continue;
    if (person.empty()) break;
    const std::u16string replacement =
        person + std::u16string(has_final(person.back()) ? pronoun.with_final : pronoun.without_final);
    statement.replace(at, pronoun.form.size(), replacement);
    result.referents.push_back(person);
    break;
  }
  const bool may_point_at_body = !body.empty() && has_pointer(statement);
  for (const std::u16string_view pointer : words::kBodyPointers) {
    if (!may_point_at_body) break;
    const size_t at = contains(statement, pointer) ? statement.find(pointer) : std::u16string::npos;
    if (at == std::u16string::npos || (at > 0 && !is_space(statement[at - 1]))) continue;
    size_t length = 0;
    const size_t behind = at + pointer.size();
    const std::u16string_view particle = particle_for(statement, behind, body, length);
    if (length == 0 && behind < statement.size() && is_syllable(statement[behind]) && statement[behind] != u'의' &&
        statement[behind] != u'에')
      continue;
    statement.replace(at, pointer.size() + length, body + std::u16string(particle));
    result.referents.push_back(body);
    break;
  }
  if (!result.referents.empty()) return result;
  const auto first = [](Letters c) { return same(c, u'그') | same(c, u'이') | same(c, u'두') | same(c, u'양'); };
  each_place(statement, first, [&](size_t at) {
    if (result.open || (at > 0 && !is_space(statement[at - 1]))) return;
    result.open = std::any_of(std::begin(kPointers), std::end(kPointers), [&](std::u16string_view pointer) {
      return statement.compare(at, pointer.size(), pointer) == 0;
    });
  });
  return result;
}

bool name_behind(std::u16string& statement, const std::u16string& speaker) {
  if (speaker.empty() || contains(statement, speaker)) return false;
  for (const std::u16string_view pronoun : {u"고 그는 ", u"고 그녀는 ", u"고 그가 ", u"고 그녀가 ", u"서 그는 ",
                                            u"서 그녀는 ", u"며 그는 ", u"며 그녀는 "}) {
    const size_t at = statement.rfind(pronoun);
    if (at == std::u16string::npos) continue;
    const std::u16string who = pronoun.ends_with(u"는 ") ? with_topic(speaker) : with_subject(speaker);
    statement.replace(at + 2, pronoun.size() - 3, who);
    return true;
  }
  return false;
}

}  // namespace haechi
