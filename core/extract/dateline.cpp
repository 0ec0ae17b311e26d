#include "extract/dateline.h"

#include <algorithm>
#include <vector>

#include "extract/byline.h"
#include "extract/dates.h"
#include "extract/page_words.h"
#include "extract/strings.h"
#include "text/language.h"
#include "text/places.h"
#include "text/utf.h"

namespace haechi {
namespace {

namespace words = page_words;

constexpr size_t kFarthestByline = 2;  // blocks behind the last paragraph

std::u16string_view without_email(std::u16string_view line) {
  const size_t at = line.find(u'@');
  if (at == std::u16string_view::npos) return line;
  size_t begin = at;
  while (begin > 0 && !is_space(line[begin - 1]) && !is_syllable(line[begin - 1]) && line[begin - 1] != u'(') --begin;
  line = line.substr(0, begin);
  while (!line.empty() && (is_space(line.back()) || line.back() == u'(' || line.back() == u'/')) line.remove_suffix(1);
  return line;
}

/// The holder in "ⓒ 서울경제, 무단 전재 …" or "저작권자 © 이코리아 무단전재 …"; empty if none is named.
std::u16string_view holder_of(std::u16string_view line) {
  size_t at = std::u16string_view::npos, length = 0;
  for (const std::u16string_view mark : {u"ⓒ", u"©", u"저작권자", u"Copyright"}) {
    const size_t found = line.rfind(mark);
    if (found == std::u16string_view::npos || (at != std::u16string_view::npos && found < at)) continue;
    at = found;
    length = mark.size();
  }
  if (at == std::u16string_view::npos) return {};
  std::u16string_view rest = trimmed(line.substr(at + length));
  while (!rest.empty() &&
         (is_digit(rest.front()) || rest.front() == u'-' || is_space(rest.front()) || rest.front() == u':')) {
    rest.remove_prefix(1);
  }
  const size_t stop =
      std::min({rest.find(u','), rest.find(u'('), rest.find(u'.'), rest.find(u'무'), rest.find(u']'), rest.find(u'|')});
  rest = trimmed(rest.substr(0, stop));
  return count_words(rest) <= 3 ? rest : std::u16string_view();
}

class DatelineReader {
 public:
  explicit DatelineReader(Article& article) : article_(article), source_(article.source) {}

  void run() {
    read_opening();
    read_lines();
    if (source_.title.empty()) fill_title();
    if (source_.language.empty()) fill_language();
    settle_times();
  }

 private:
  static void fill(std::string& field, std::u16string_view text) {
    if (field.empty() && !text.empty()) field = to_utf8(text);
  }

  void fill_title() {
    for (const Block& block : article_.blocks) {
      if (block.role != BlockRole::Title) continue;
      std::u16string_view title = article_.view(block);
      const size_t close = title.starts_with(u"[") ? title.find(u']') : std::u16string_view::npos;
      if (close != std::u16string_view::npos && close < 12 &&
          sounds_like_media(title.substr(1, close - 1))) {  // [가람일보] …
        fill(source_.publisher, title.substr(1, close - 1));
        title = trimmed(title.substr(close + 1));
      }
      return fill(source_.title, title);
    }
  }

  void fill_language() {
    std::u16string body;
    for (const Block& block : article_.blocks) {
      if (block.role == BlockRole::Body && body.size() < 4000) body += article_.view(block);
    }
    if (!body.empty()) source_.language = code_of(language_of(body));
  }

  /// Behind "NURI — " or "GARAM, Tarin (NP) - " at the head of a paragraph; 0 if it opens otherwise.
  static size_t english_place(std::u16string_view text) {
    size_t i = 0;
    while (i < text.size() && i < 40 &&
           ((text[i] >= u'A' && text[i] <= u'Z') || is_space(text[i]) || text[i] == u',' || text[i] == u'.' ||
            text[i] == u'(' || text[i] == u')'))
      ++i;
    if (i < 4 || i + 2 >= text.size() || (text[i] != u'—' && text[i] != u'–' && text[i] != u'-') ||
        !is_space(text[i - 1]))
      return 0;
    while (i < text.size() && (is_space(text[i]) || text[i] == u'—' || text[i] == u'–' || text[i] == u'-')) ++i;
    return i;
  }

  /// "[이코리아] …", "(서울=연합뉴스) 홍길동 기자 = …" at the head of the first paragraph.
  void read_opening() {
    const auto first = std::find_if(article_.blocks.begin(), article_.blocks.end(),
                                    [](const Block& block) { return block.role == BlockRole::Body; });
    if (first == article_.blocks.end()) return;
    const std::u16string_view text = article_.view(*first);
    if (const size_t place = english_place(text); place > 0) {
      first->span.begin += static_cast<uint32_t>(place);
      return;
    }
    const char16_t closer = text.front() == u'[' ? u']' : text.front() == u'(' ? u')' : 0;
    const size_t close = closer ? text.find(closer) : std::u16string_view::npos;
    if (close == std::u16string_view::npos || close > 30) return;
    std::u16string_view inside = text.substr(1, close - 1);
    const size_t equals = inside.find(u'=');
    const bool place = equals != std::u16string_view::npos;
    if (place) inside = trimmed(inside.substr(equals + 1));
    const size_t name_end = inside.find(u' ');
    const std::u16string_view outlet = inside.substr(0, name_end);
    if (!place && !sounds_like_media(outlet)) return;
    fill(source_.publisher, outlet);
    if (name_end != std::u16string_view::npos && is_byline(inside.substr(name_end + 1))) {
      fill(source_.byline, inside.substr(name_end + 1));
    }
    size_t body = close + 1;
    const size_t sign = text.find(u" = ", close);
    if (sign != std::u16string_view::npos && sign < close + 40 && is_byline(text.substr(close + 1, sign - close - 1))) {
      fill(source_.byline, trimmed(text.substr(close + 1, sign - close - 1)));
      body = sign + 3;
    }
    first->span.begin += static_cast<uint32_t>(body);
    first->span = trimmed(article_.text, first->span);
  }

  void read_lines() {
    size_t first = article_.blocks.size(), last = 0;
    for (size_t i = 0; i < article_.blocks.size(); ++i) {
      if (article_.blocks[i].role != BlockRole::Body) continue;
      first = std::min(first, i);
      last = i;
    }
    int best = -1;
    std::u16string_view byline;
    for (size_t i = 0; i < article_.blocks.size(); ++i) {
      const std::u16string_view line = article_.view(article_.blocks[i]);
      if (line.size() > 160) continue;
      if (article_.blocks[i].role == BlockRole::Byline) {
        const int score = 2 * contains(line, u"@") + (i < first || i > last);
        if (score > best) byline = line;
        best = std::max(best, score);
        if (i < first || i <= last + kFarthestByline) read_fields(line);
      } else if (article_.blocks[i].role == BlockRole::Chrome) {
        read_chrome(line);
        if (i < first && is_dateline(line)) read_fields(line);
      }
    }
    if (best > 0) fill(source_.byline, read_byline(without_email(byline)).writer);
  }

  /// The day and the medium that a byline gives beside the name.
  void read_fields(std::u16string_view line) {
    const Byline fields = read_byline(line);
    if (source_.published.empty()) source_.published = fields.published;
    fill(source_.publisher, fields.outlet);
  }

  void read_chrome(std::u16string_view line) {
    if (source_.publisher.empty() && words::has_copyright(line)) fill(source_.publisher, holder_of(line));
    if (!words::prefix_in(words::published_labels(), line).empty() && source_.published.empty()) {
      source_.published = find_date(line);
    }
    if (!page_date_) page_date_ = find_yearless_date(line);
  }

  /// The day of publication; else the day the page shows, its year found by the weekday; else the year that the text
  /// calls the present one.
  void settle_times() {
    article_.times.published = parse_day(source_.published);
    article_.dated = article_.times.published.has_value();
    if (article_.dated) return;
    const std::vector<NamedYear> years = named_years();
    const int named = latest_of(years);
    for (int year = named; page_date_ && named && year <= named + 1; ++year) {
      if (!article_.times.published) article_.times.published = day_in(*page_date_, year);
    }
    if (article_.times.published) return;
    if (const int year = present_of(years); year && year == named) {
      article_.times.published = day_of(year, 12, 31);
      article_.year_inferred = true;
    }
  }

  /// A year that the article names, with the text it stands in.
  struct NamedYear {
    std::u16string_view text;
    size_t at;
    int year;
  };
  std::vector<NamedYear> named_years() const {
    std::vector<NamedYear> years;
    for (const Block& block : article_.blocks) {
      if (block.role == BlockRole::Chrome) continue;
      const std::u16string_view text = article_.view(block);
      each_place(
          text, [](Letters c) { return same(c, u'1') | same(c, u'2'); },
          [&](size_t i) {
            const bool starts =
                (i == 0 || !is_digit(text[i - 1])) && (text.substr(i, 2) == u"20" || text.substr(i, 2) == u"19");
            if (!starts || i + 4 > text.size() || !is_digit(text[i + 2]) || !is_digit(text[i + 3])) return;
            const char16_t next = i + 4 < text.size() ? text[i + 4] : u' ';
            if (is_digit(next) || next == u',' ||
                (!is_space(next) && next != u'년' && next != u'\'' && next != u'’' && next != u'年'))
              return;
            years.push_back({text, i,
                             (text[i] - u'0') * 1000 + (text[i + 1] - u'0') * 100 + (text[i + 2] - u'0') * 10 +
                                 (text[i + 3] - u'0')});
          });
    }
    return years;
  }

  /// The latest year that is not ahead.
  static int latest_of(const std::vector<NamedYear>& years) {
    int latest = 0;
    for (const auto& [text, at, year] : years) {
      const bool ahead = at >= 3 && text.substr(at - 3, 2) == u"오는";
      const bool until = text.substr(at, 8).find(u"까지") != std::u16string_view::npos;
      if (!ahead && !until) latest = std::max(latest, year);
    }
    return latest;
  }

  /// The year that the article speaks of as begun or running (2024년 새해, 올해 2024년, 2024년 올해).
  static int present_of(const std::vector<NamedYear>& years) {
    int present = 0;
    for (const auto& [text, at, year] : years) {
      const std::u16string_view behind = text.substr(at + 4, 10);
      const std::u16string_view before = text.substr(at >= 5 ? at - 5 : 0, at >= 5 ? 5 : at);
      if (contains(behind, u"새해") || contains(behind, u"올해") || contains(before, u"올해")) present = year;
    }
    return present;
  }

  Article& article_;
  Source& source_;
  std::optional<YearlessDate> page_date_;
};

}  // namespace

void read_dateline(Article& article) { DatelineReader(article).run(); }

}  // namespace haechi
