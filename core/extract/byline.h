// The line that names who wrote an article, where and when it appeared.
#ifndef HAECHI_EXTRACT_BYLINE_H_
#define HAECHI_EXTRACT_BYLINE_H_

#include <string>
#include <string_view>

namespace haechi {

/// What such a line states; what it does not state is empty.
struct Byline {
  std::u16string writer, outlet;
  std::string published;  ///< YYYY-MM-DD
};

/// Reads "홍길동 기자 | 가람일보 | 입력 2025-09-17 16:42", "[서울=가람일보] 홍길동 기자", "2025.03.10 15:20". The day
/// of a change is not that of publication.
Byline read_byline(std::u16string_view line);

/// True for a line that names who wrote the article (홍길동 기자 hong@example.org).
bool is_byline(std::u16string_view line);

/// True for a line that holds a date and nothing else but its label.
bool is_dateline(std::u16string_view line);

/// True for 가람일보, 새벽뉴스.
bool sounds_like_media(std::u16string_view name);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BYLINE_H_
