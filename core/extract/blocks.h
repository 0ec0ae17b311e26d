// The forms articles come in, each read into blocks.
#ifndef HAECHI_EXTRACT_BLOCKS_H_
#define HAECHI_EXTRACT_BLOCKS_H_

#include "extract/article.h"

namespace haechi {

/// Every line that is not blank is a block.
void read_plain(std::u16string text, Article& article);
/// Paragraphs, headings and list items; a front matter of `key: value` lines gives metadata.
void read_markdown(std::u16string text, Article& article);
/// The page's blocks and what its head says of it. `html` is UTF-8.
void read_html(std::string_view html, Article& article);

/// True if the text is HTML by its first letters.
bool looks_like_html(std::u16string_view text);

/// Appends a block and the text behind it.
void append_block(Article& article, std::u16string_view text, BlockHint hint, bool linked);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BLOCKS_H_
