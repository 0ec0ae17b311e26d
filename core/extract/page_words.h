// Words that tell the parts of a page apart, as tables: adding one is adding a row (page_words.cpp).
#ifndef HAECHI_EXTRACT_PAGE_WORDS_H_
#define HAECHI_EXTRACT_PAGE_WORDS_H_

#include <span>
#include <string_view>

namespace haechi::page_words {

using Words = std::span<const std::u16string_view>;

/// Say so of a short line that is no sentence.
Words page_labels();
/// Follow the name in a byline.
Words byline_titles();
/// Stand before the day of publication.
Words published_labels();

/// True if the line says that it is not the article, however it reads; here and below Latin letters in any case.
bool has_furniture(std::u16string_view line);
/// True for a copyright line: the article ends there.
bool has_copyright(std::u16string_view line);
/// True if it forbids copies: the end of the page, however long.
bool reserves_rights(std::u16string_view line);
/// True for a line of the names of sections.
bool is_menu(std::u16string_view line);
/// True if it says that what follows or precedes names the maker of a picture.
bool has_picture_credit(std::u16string_view line);
/// The first of `words` that `text` begins with, or empty.
std::u16string_view prefix_in(Words words, std::u16string_view text);

}  // namespace haechi::page_words

#endif  // HAECHI_EXTRACT_PAGE_WORDS_H_
