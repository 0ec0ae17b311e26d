#include "extract/dates.h"

#include <algorithm>
#include <iterator>

#include "extract/strings.h"

namespace haechi {
namespace {

/// Reads up to `most` digits at `at`; -1 if there is none.
int read_number(std::u16string_view text, size_t& at, size_t most) {
  int value = -1;
  for (size_t n = 0; n < most && at < text.size() && is_digit(text[at]); ++n, ++at) {
    const int digit = text[at] >= 0xFF10 ? text[at] - 0xFF10 : text[at] - u'0';
    value = (value < 0 ? 0 : value) * 10 + digit;
  }
  return value;
}

/// Passes blanks and one of the marks that part the fields of a date.
bool pass_mark(std::u16string_view text, size_t& at, std::u16string_view marks) {
  while (at < text.size() && is_space(text[at])) ++at;
  if (at >= text.size() || marks.find(text[at]) == std::u16string_view::npos) return false;
  ++at;
  while (at < text.size() && is_space(text[at])) ++at;
  return true;
}

bool exists(int year, int month, int day) {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const Civil back = civil_of(day_of(year, month, day));
  return back.month == month && back.day == day;
}

std::string iso(int year, int month, int day) {
  std::string text = "0000-00-00";
  const auto put = [&](size_t end, int number) {
    for (; number > 0; number /= 10) text[--end] = static_cast<char>('0' + number % 10);
  };
  put(4, year);
  put(7, month);
  put(10, day);
  return text;
}

}  // namespace

namespace {

constexpr std::u16string_view kMonths[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                           u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};

/// The month that the word at `at` names, which is passed; 0 if it is none.
int read_month(std::u16string_view text, size_t& at) {
  size_t end = at;
  while (end < text.size() && is_latin(text[end])) ++end;
  const std::u16string_view word = text.substr(at, end - at);
  if (word.size() < 3 || word.size() > 9 || (at > 0 && is_latin(text[at - 1]))) return 0;
  for (size_t month = 0; month < 12; ++month) {
    if (!contains_no_case(word.substr(0, 3), kMonths[month])) continue;
    at = end + (end < text.size() && text[end] == u'.');
    return static_cast<int>(month) + 1;
  }
  return 0;
}

void pass_blanks(std::u16string_view text, size_t& at) {
  while (at < text.size() && (is_space(text[at]) || text[at] == u',')) ++at;
}

/// "June 12, 2025" or "12 June 2025" at `begin`.
std::optional<FoundDate> english_date(std::u16string_view text, size_t begin) {
  size_t at = begin;
  int day = read_number(text, at, 2);
  if (day > 0) pass_blanks(text, at);
  const int month = read_month(text, at);
  if (month == 0) return std::nullopt;
  pass_blanks(text, at);
  if (day < 1) day = read_number(text, at, 2);
  pass_blanks(text, at);
  const size_t year_at = at;
  const int year = read_number(text, at, 4);
  if (at - year_at != 4 || !exists(year, month, day)) return std::nullopt;
  return FoundDate{begin, at, iso(year, month, day)};
}

}  // namespace

std::optional<FoundDate> date_in(std::u16string_view text, size_t from) {
  for (size_t begin = from; begin < text.size(); ++begin) {
    if (is_latin(text[begin]) || is_digit(text[begin])) {
      const bool opens = begin == 0 || (!is_latin(text[begin - 1]) && !is_digit(text[begin - 1]));
      if (const auto found = opens ? english_date(text, begin) : std::nullopt) return found;
    }
    if (!is_digit(text[begin]) || (begin > 0 && is_digit(text[begin - 1]))) continue;
    size_t at = begin;
    const int year = read_number(text, at, 4);
    if (at - begin != 4) continue;
    const bool compact = at < text.size() && is_digit(text[at]);
    if (!compact && !pass_mark(text, at, u".-/년年")) continue;
    const int month = read_number(text, at, 2);
    if (!compact && !pass_mark(text, at, u".-/월月")) continue;
    const int day = read_number(text, at, 2);
    if (compact && at < text.size() && is_digit(text[at]) && at - begin == 8 && !exists(year, month, day)) continue;
    if (!exists(year, month, day)) continue;
    if (at < text.size() && std::u16string_view(u".일日").find(text[at]) != std::u16string_view::npos) ++at;
    return FoundDate{begin, at, iso(year, month, day)};
  }
  return std::nullopt;
}

std::string find_date(std::u16string_view text) {
  const auto found = date_in(text);
  return found ? found->day : std::string();
}

size_t time_end(std::u16string_view text, size_t at) {
  for (size_t end = at; end < text.size();) {
    while (end < text.size() && is_space(text[end])) ++end;
    const size_t word = end;
    while (end < text.size() && !is_space(text[end])) ++end;
    const std::u16string_view read = text.substr(word, end - word);
    const bool clock = !read.empty() && is_digit(read.front()) && read.size() < 9 &&
                       (read.find(u':') != std::u16string_view::npos || read.back() == u'시' || read.back() == u'분');
    const bool half = read == u"오전" || read == u"오후" || read == u"AM" || read == u"PM" || read == u"KST";
    const bool weekday = read.ends_with(u"요일") || (read.size() == 3 && read.front() == u'(' && read.back() == u')');
    if (!clock && !half && !weekday) break;
    at = end;
  }
  return at;
}

std::optional<int> only_year(std::u16string_view text) {
  constexpr std::u16string_view kNoWholeYears[] = {u"대", u"부터", u"까지", u"이후", u"이전", u" 이후", u" 이전",
                                                   u"생", u"식",   u" 만",  u"산",   u"형",   u" 동안", u"간"};
  if (!has_digit(text)) return std::nullopt;
  std::optional<int> found;
  for (size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
    const size_t begin = at;
    const int value = read_number(text, at, 4);
    if (at >= text.size()) break;
    const std::u16string_view rest = text.substr(at);
    if (rest.front() == u'월' || rest.front() == u'일' || rest.starts_with(u"분기")) return std::nullopt;
    if (at - begin != 4 || rest.front() != u'년') continue;
    const bool whole = std::none_of(std::begin(kNoWholeYears), std::end(kNoWholeYears),
                                    [&](std::u16string_view end) { return rest.substr(1).starts_with(end); });
    if (!whole || (found && *found != value) || value < 1900 || value > 2100) return std::nullopt;
    found = value;
  }
  return found;
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() < 10) return std::nullopt;
  const auto number = [&](size_t at, size_t length) {
    int value = 0;
    for (const char c : text.substr(at, length)) value = value * 10 + (c - '0');
    return value;
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (!exists(year, month, day)) return std::nullopt;
  return day_of(year, month, day);
}

std::string day_text(Day day) {
  const Civil civil = civil_of(day);
  if (civil.year < 1 || civil.year > 9999) return {};
  return iso(civil.year, civil.month, civil.day);
}

std::optional<YearlessDate> find_yearless_date(std::u16string_view line) {
  constexpr std::u16string_view kWeekdays[] = {u"월화수목금토일", u"一二三四五六日", u"月火水木金土日"};
  line = trimmed(line);
  if (line.size() > 16) return std::nullopt;
  size_t at = 0;
  const int month = read_number(line, at, 2);
  if (month < 1 || !pass_mark(line, at, u"./-월月")) return std::nullopt;
  const int day = read_number(line, at, 2);
  if (day < 1) return std::nullopt;
  for (; at < line.size(); ++at) {
    for (const std::u16string_view names : kWeekdays) {
      const size_t weekday = names.find(line[at]);
      const bool alone = at > 0 && (line[at - 1] == u'(' || is_space(line[at - 1]));
      if (weekday != std::u16string_view::npos && alone) return YearlessDate{month, day, static_cast<int>(weekday) + 1};
    }
  }
  return std::nullopt;
}

std::optional<Day> day_in(const YearlessDate& date, int year) {
  if (!exists(year, date.month, date.day)) return std::nullopt;
  const Day day = day_of(year, date.month, date.day);
  const int weekday = ((day + 3) % 7 + 7) % 7 + 1;  // 1970-01-01 was a Thursday
  if (weekday != date.weekday) return std::nullopt;
  return day;
}

}  // namespace haechi
