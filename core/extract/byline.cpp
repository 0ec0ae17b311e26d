#include "extract/byline.h"

#include <algorithm>
#include <vector>

#include "extract/dates.h"
#include "extract/page_words.h"
#include "extract/phrase_table.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace words = page_words;

constexpr size_t kMostLetters = 60, kLongestLine = 120,
                 kFarthestTitle = 4;  // letters, code units of the line; words before 기자
constexpr char16_t kBar = u'|';

/// How names of media end.
constexpr std::u16string_view kMediaEndings[] = {
    u"일보",   u"신문", u"뉴스",   u"경제",   u"통신",    u"코리아",  u"타임스", u"타임즈",  u"저널",
    u"데일리", u"방송", u"투데이", u"미디어", u"헤럴드",  u"비즈",    u"매일",   u"IN",      u"TV",
    u"Times",  u"Post", u"News",   u"Herald", u"Journal", u"Tribune", u"Daily",  u"Gazette", u"Chronicle"};

/// Stand before the day of a change.
constexpr std::u16string_view kChanged[] = {u"수정", u"최종수정", u"기사수정", u"업데이트", u"updated", u"modified"};

/// Stand behind the writer on a page.
constexpr std::u16string_view kBehindWriter[] = {u"구독", u"팔로우", u"다른기사", u"다른", u"페이지", u"입력", u"승인",
                                                 u"등록", u"수정",   u"송고",     u"기사", u"이메일", u"외"};

template <class List>
bool holds(const List& list, std::u16string_view word) {
  return std::any_of(std::begin(list), std::end(list),
                     [&](std::u16string_view one) { return word.size() == one.size() && contains_no_case(word, one); });
}

bool is_name(std::u16string_view word) { return is_syllables(word, 2, 4); }

/// Where the word that ends `text` begins, a colon behind it aside.
size_t last_word(std::u16string_view text) {
  size_t end = text.size();
  while (end > 0 && (is_space(text[end - 1]) || text[end - 1] == u':')) --end;
  size_t begin = end;
  while (begin > 0 && !is_space(text[begin - 1]) && text[begin - 1] != kBar && text[begin - 1] != u'/') --begin;
  return begin;
}

/// The line with bars for its dates and their labels; the first day that is not that of a change in `published`.
std::u16string without_dates(std::u16string_view line, std::string& published) {
  std::u16string out;
  size_t from = 0;
  while (const auto date = date_in(line, from)) {
    std::u16string_view before = line.substr(from, date->begin - from);
    const size_t begin = last_word(before);
    const std::u16string_view label =
        before.substr(begin, before.find_last_not_of(u" :\u00A0") + 1 - std::min(before.size(), begin));
    const bool changed = holds(kChanged, label);
    if (changed || holds(words::published_labels(), label)) before = before.substr(0, begin);
    if (!changed && published.empty()) published = date->day;
    (out += before) += kBar;
    from = time_end(line, date->end);
  }
  return out += line.substr(from);
}

/// The fields of the line, which bars, strokes, dots and brackets part.
std::vector<std::u16string_view> fields_of(std::u16string_view text) {
  std::vector<std::u16string_view> out;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find_first_of(u"|/·•ㅣ[]ⓒ©", begin), text.size());
    if (const std::u16string_view field = trimmed(text.substr(begin, end - begin)); !field.empty())
      out.push_back(field);
    begin = end + 1;
  }
  return out;
}

bool has_title(std::u16string_view text) {
  static const PhraseTable kTable(words::byline_titles());
  return kTable.any_in(text);
}

/// "By Hana Kim": names of two to four words.
bool is_english_byline(std::u16string_view field) {
  if (!field.starts_with(u"By ") && !field.starts_with(u"BY ")) return false;
  const std::u16string_view name = trimmed(field.substr(3));
  const size_t words = count_words(name);
  if (words < 2 || words > 4) return false;
  for (size_t i = 0; i < name.size(); ++i) {
    if ((i == 0 || is_space(name[i - 1])) && !(name[i] >= u'A' && name[i] <= u'Z')) return false;
  }
  return true;
}

/// 간담회 of "기자 간담회": the writer's title ends the field, or buttons and addresses follow.
bool goes_on(std::u16string_view behind) {
  return !behind.empty() && is_syllable(behind.front()) && !holds(kBehindWriter, behind.substr(0, behind.find(u' ')));
}

/// "홍길동 기자", "서울=홍길동 특파원", "기자 홍길동".
bool names_writer(std::u16string_view field) {
  for (const std::u16string_view title : words::byline_titles()) {
    const size_t at = field.find(title);
    if (at == std::u16string_view::npos) continue;
    const size_t behind = at + title.size();
    if (at == 0 && behind < field.size() && is_space(field[behind]) && is_name(trimmed(field.substr(behind))))
      return true;
    const bool whole_word = behind >= field.size() || !is_syllable(field[behind]);
    size_t begin = 0;
    for (size_t i = 0; i < at; ++i) {
      if (!is_space(field[i]) && field[i] != u'=' && field[i] != u':') continue;
      if (is_name(field.substr(begin, i - begin)) && whole_word && !goes_on(trimmed(field.substr(behind))))
        return count_words(field.substr(0, at)) <= kFarthestTitle;
      begin = i + 1;
    }
  }
  return false;
}

std::u16string_view first_word(std::u16string_view text) { return text.substr(0, text.find(u' ')); }

}  // namespace

bool sounds_like_media(std::u16string_view name) {
  return std::any_of(std::begin(kMediaEndings), std::end(kMediaEndings),
                     [&](std::u16string_view ending) { return name.ends_with(ending); });
}

namespace {

/// "가람투데이 | 홍하나 | 2025.07.02 11:05": besides the day only names, of media and of people.
bool names_only(const std::vector<std::u16string_view>& fields) {
  return !fields.empty() && std::all_of(fields.begin(), fields.end(), [](std::u16string_view field) {
    return is_name(field) || (count_words(field) <= 2 && count_letters(field) <= 12 && sounds_like_media(field));
  });
}

}  // namespace

bool is_byline(std::u16string_view line) {
  line = trimmed(line);
  if (line.ends_with(u"다.")) return false;  // a sentence, as most lines are
  if (line.size() > kLongestLine || count_letters(line) > kMostLetters) return false;
  const bool may_be = has_title(line) || line.starts_with(u"By ") || line.starts_with(u"BY ") ||
                      line.find(kBar) != std::u16string_view::npos;
  if (!may_be) return false;
  std::string published;
  const std::u16string rest = without_dates(line, published);
  if (has_sentence_end(rest)) return false;
  const auto fields = fields_of(rest);
  if (!published.empty() && names_only(fields)) return true;
  return std::any_of(fields.begin(), fields.end(), names_writer) ||
         (!fields.empty() && is_english_byline(fields.front()));
}

bool is_dateline(std::u16string_view line) {
  if (line.size() > kMostLetters || !has_digit(line)) return false;
  std::string published;
  const std::u16string rest = without_dates(line, published);
  return !published.empty() && count_letters(rest) == 0;
}

Byline read_byline(std::u16string_view line) {
  Byline out;
  const std::u16string rest = without_dates(line, out.published);
  const auto fields = fields_of(rest);
  const bool titled = std::any_of(fields.begin(), fields.end(), names_writer);
  for (std::u16string_view field : fields) {
    if (is_english_byline(field)) {
      if (out.writer.empty()) out.writer = trimmed(field.substr(3));
      continue;
    }
    if (names_writer(field)) {
      const std::u16string_view first = first_word(field);
      const bool outlet = sounds_like_media(first) && count_words(field) > 2;
      if (outlet && out.outlet.empty()) out.outlet = first;
      if (out.writer.empty()) out.writer = outlet ? trimmed(field.substr(first.size())) : field;
      continue;
    }
    if (!titled && out.writer.empty() && !out.published.empty() && is_name(field) && !sounds_like_media(field)) {
      out.writer = field;
      continue;
    }
    const size_t place = field.find(u'=');
    if (place != std::u16string_view::npos) field = trimmed(field.substr(place + 1));
    const bool bracketed = field.data() > rest.data() && field.data()[-1] == u'[' && rest.front() == u'[';
    if (out.outlet.empty() && count_words(field) <= (is_latin(field.front()) ? 4u : 1u) &&
        (bracketed || sounds_like_media(field)))
      out.outlet = field;
  }
  return out;
}

}  // namespace haechi
