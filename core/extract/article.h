// An article as the stages of extraction pass it on.
#ifndef HAECHI_EXTRACT_ARTICLE_H_
#define HAECHI_EXTRACT_ARTICLE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "reading/time.h"
#include "text/text.h"

namespace haechi {

/// What a block is to the article.
enum class BlockRole : uint8_t {
  Chrome,  ///< not the article: navigation, advertisements, other headlines, copyright
  Title,
  Subhead,
  Body,
  Caption,
  Byline,
};

/// What the markup says a block is; plain text says nothing.
enum class BlockHint : uint8_t { None, Heading, Paragraph, Caption, ListItem, PagePart };

/// A line of the text, or a block of a page.
struct Block {
  Span span;  ///< in Article::text, without blanks at its ends
  BlockHint hint = BlockHint::None;
  bool linked = false;  ///< most of it is link text
  BlockRole role = BlockRole::Chrome;
};

struct Article {
  std::u16string text;
  std::vector<Block> blocks;
  Source source;  ///< what the article states of itself
  TimeContext times;
  bool year_inferred = false;  ///< `times` rests on the years the text names, not on a date of publication

  bool dated = false;  ///< `times` rests on a stated day of publication

  std::u16string_view view(const Block& block) const {
    return std::u16string_view(text).substr(block.span.begin, block.span.length());
  }
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_ARTICLE_H_
