#include "extract/blocks.h"
#include "extract/strings.h"

namespace haechi {

void append_block(Article& article, std::u16string_view text, BlockHint hint, bool linked) {
  text = trimmed(text);
  if (text.empty()) return;
  Block block;
  block.span.begin = static_cast<uint32_t>(article.text.size());
  article.text += text;
  block.span.end = static_cast<uint32_t>(article.text.size());
  article.text += u'\n';
  block.hint = hint;
  block.linked = linked;
  article.blocks.push_back(block);
}

void read_plain(std::u16string text, Article& article) {
  article.text = std::move(text);
  const std::u16string_view all = article.text;
  for (uint32_t begin = 0; begin < all.size();) {
    size_t end = place_of(all, u'\n', begin);
    if (end == std::u16string_view::npos) end = all.size();
    Block block;
    block.span = trimmed(all, {begin, static_cast<uint32_t>(end)});
    if (block.span.length() > 0) article.blocks.push_back(block);
    begin = static_cast<uint32_t>(end) + 1;
  }
}

bool looks_like_html(std::u16string_view text) {
  text = trimmed(text).substr(0, 2048);
  if (text.empty() || text.front() != u'<') return false;
  for (const char16_t* tag :
       {u"<!doctype html", u"<html", u"<head", u"<body", u"<article", u"<div", u"<p>", u"<meta"}) {
    if (contains_no_case(text, tag)) return true;
  }
  return false;
}

}  // namespace haechi
