#include "extract/blocks.h"
#include "extract/meta.h"
#include "extract/strings.h"
#include "text/utf.h"

namespace haechi {
namespace {

std::u16string_view take_line(std::u16string_view& rest) {
  const size_t end = rest.find(u'\n');
  const std::u16string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::u16string_view::npos ? rest.size() : end + 1);
  return line;
}

/// Text without emphasis marks, links and images: [words](address) becomes words.
std::u16string plain(std::u16string_view text) {
  std::u16string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char16_t c = text[i];
    if (c == u'*' || c == u'`' ||
        (c == u'_' && (i == 0 || is_space(text[i - 1]) || i + 1 == text.size() || is_space(text[i + 1]))))
      continue;
    if (c == u'!' && i + 1 < text.size() && text[i + 1] == u'[') continue;
    if (c == u'[') {
      const size_t close = text.find(u"](", i), end = text.find(u')', close == std::u16string_view::npos ? i : close);
      if (close != std::u16string_view::npos && end != std::u16string_view::npos) {
        out += text.substr(i + 1, close - i - 1);
        i = end;
        continue;
      }
    }
    if (c == u'\\' && i + 1 < text.size()) continue;
    out += c;
  }
  return out;
}

/// `key: value` lines between two lines of dashes.
void read_front_matter(std::u16string_view& rest, Source& source) {
  std::u16string_view ahead = rest;
  if (trimmed(take_line(ahead)) != u"---") return;
  if (ahead.find(u"\n---") == std::u16string_view::npos) return;
  for (std::u16string_view line = take_line(ahead); trimmed(line) != u"---" && !ahead.empty();
       line = take_line(ahead)) {
    const size_t colon = line.find(u':');
    if (colon == std::u16string_view::npos) continue;
    const std::string key = to_utf8(trimmed(line.substr(0, colon)));
    std::u16string_view value = trimmed(line.substr(colon + 1));
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
      value = value.substr(1, value.size() - 2);
    const std::string text = to_utf8(value);
    if (key == "title") read_meta_tag("og:title", text, source);
    if (key == "author" || key == "byline") read_meta_tag("author", text, source);
    if (key == "date" || key == "published") read_meta_tag("date", text, source);
    if (key == "publisher" || key == "site") read_meta_tag("og:site_name", text, source);
    if (key == "url" || key == "canonical") read_meta_tag("og:url", text, source);
    if ((key == "lang" || key == "language") && source.language.empty()) source.language = text.substr(0, 2);
  }
  rest = ahead;
}

}  // namespace

void read_markdown(std::u16string text, Article& article) {
  std::u16string_view rest = text;
  read_front_matter(rest, article.source);
  std::u16string paragraph;
  const auto flush = [&] {
    append_block(article, paragraph, BlockHint::None, false);
    paragraph.clear();
  };
  bool code = false;
  while (!rest.empty()) {
    std::u16string_view line = trimmed(take_line(rest));
    if (line.starts_with(u"```") || line.starts_with(u"~~~")) code = !code;
    if (code || line.empty() || line.starts_with(u"```") || line.starts_with(u"---") || line.starts_with(u"===") ||
        line.starts_with(u"|")) {
      flush();
      continue;
    }
    while (line.starts_with(u">")) line = trimmed(line.substr(1));
    const bool heading = line.starts_with(u"#");
    const bool item = line.starts_with(u"- ") || line.starts_with(u"* ") || line.starts_with(u"+ ");
    if (heading || item) flush();
    if (heading) {
      append_block(
          article,
          plain(trimmed(line.substr(
              line.find_first_not_of(u'#') == std::u16string_view::npos ? line.size() : line.find_first_not_of(u'#')))),
          BlockHint::Heading, false);
    } else {
      if (!paragraph.empty()) paragraph += u' ';
      paragraph += plain(item ? line.substr(2) : line);
    }
  }
  flush();
}

}  // namespace haechi
