#include <algorithm>
#include <vector>

#include "extract/blocks.h"
#include "extract/gumbo_tree.h"
#include "extract/meta.h"
#include "extract/strings.h"
#include "text/utf.h"

namespace haechi {
namespace {

using gumbo::attribute;
using gumbo::for_each_child;
using gumbo::is_element;
using gumbo::is_text;
using gumbo::kMostNesting;
using gumbo::lower;

bool is_skipped(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_HEAD:
      return tag != GUMBO_TAG_RUBY;
    default:
      return false;
  }
}

bool is_page_part(GumboTag tag) {
  return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FORM ||
         tag == GUMBO_TAG_MENU;
}

bool is_inline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_UNKNOWN:
      return true;
    default:
      return false;
  }
}

/// Names that templates give to what is not the article.
bool is_named_as_page_part(const GumboNode* node) {
  if (node->v.element.tag == GUMBO_TAG_BODY || node->v.element.tag == GUMBO_TAG_ARTICLE ||
      node->v.element.tag == GUMBO_TAG_MAIN)
    return false;
  const std::string names = lower(std::string(attribute(node, "class")) + " " + std::string(attribute(node, "id")) +
                                  " " + std::string(attribute(node, "role")));
  for (const char* part :
       {"related", "recommend", "comment",    "reply",         "share",       "sns",       "social",     "banner",
        "advert",  "sponsor",   "promo",      "sidebar",       "breadcrumb",  "footer",    "navigation", "gnb",
        "lnb",     "copyright", "ranking",    "popular",       "newsletter",  "subscribe", "cookie",     "modal",
        "popup",   "tag-list",  "taglist",    "byline-list",   "most-read",   "mostread",  "aside",      "skip-link",
        "toolbar", "paging",    "pagination", "complementary", "contentinfo", "search"}) {
    if (names.find(part) != std::string::npos) return true;
  }
  return false;
}

bool is_hidden(const GumboNode* node) {
  if (gumbo_get_attribute(&node->v.element.attributes, "hidden") || attribute(node, "aria-hidden") == "true")
    return true;
  std::string style = lower(attribute(node, "style"));
  style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
  return style.find("display:none") != std::string::npos;
}

BlockHint hint_of(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
      return BlockHint::Heading;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
      return BlockHint::Caption;
    case GUMBO_TAG_LI:
      return BlockHint::ListItem;
    case GUMBO_TAG_P:
      return BlockHint::Paragraph;
    default:
      return BlockHint::None;
  }
}

class PageReader {
 public:
  explicit PageReader(Article& article) : article_(article) {}

  void read(const GumboNode* root) {
    read_head(root, 0);
    main_ = find_main(root);
    walk(root, {}, 0);
    flush({});
    if (article_.source.title.empty() && !has_heading_) fill_title();
  }

 private:
  struct Place {
    BlockHint hint = BlockHint::None;
    bool in_main = false, page_part = false, linked = false;
  };

  void read_head(const GumboNode* node, unsigned depth) {
    if (!is_element(node) || depth > kMostNesting) return;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_HTML && article_.source.language.empty()) {
      article_.source.language = lower(attribute(node, "lang")).substr(0, 2);
    } else if (tag == GUMBO_TAG_META) {
      const std::string name =
          lower(attribute(node, "property").empty() ? attribute(node, "name") : attribute(node, "property"));
      tags_.emplace_back(name, attribute(node, "content"));
    } else if (tag == GUMBO_TAG_LINK && lower(attribute(node, "rel")) == "canonical") {
      tags_.emplace_back("og:url", attribute(node, "href"));
    } else if (tag == GUMBO_TAG_TITLE) {
      title_ = gumbo::own_text(node);
    } else if (gumbo::is_json_ld(node)) {
      read_json_ld(gumbo::own_text(node), article_.source);
    }
    for_each_child(node, [&](const GumboNode* child) { read_head(child, depth + 1); });
    if (tag == GUMBO_TAG_HTML) {
      for (const auto& [name, content] : tags_) read_meta_tag(name, content, article_.source);
    }
  }

  /// The page's title without the site's name behind it.
  void fill_title() {
    std::string_view title = title_;
    for (const char* mark : {" | ", " - ", " – ", " :: ", " < "}) {
      const size_t at = title.rfind(mark);
      if (at != std::string_view::npos && at > title.size() / 3) title = title.substr(0, at);
    }
    read_meta_tag("og:title", title, article_.source);
  }

  static size_t letters_in(const GumboNode* node, unsigned depth) {
    if (node->type == GUMBO_NODE_TEXT) return std::char_traits<char>::length(node->v.text.text);
    if (!is_element(node) || is_skipped(node->v.element.tag) || depth > kMostNesting) return 0;
    size_t letters = 0;
    for_each_child(node, [&](const GumboNode* child) { letters += letters_in(child, depth + 1); });
    return letters;
  }

  /// The element that holds the article: itemprop=articleBody, else the longest <article>, else <main>; null: the page.
  static const GumboNode* find_main(const GumboNode* root) {
    const GumboNode* best = nullptr;
    size_t best_rank = 0, best_letters = 0;
    const auto visit = [&](const auto& self, const GumboNode* node, unsigned depth) -> void {
      if (!is_element(node) || depth > kMostNesting) return;
      const size_t rank = attribute(node, "itemprop") == "articleBody"                                 ? 3
                          : node->v.element.tag == GUMBO_TAG_ARTICLE                                   ? 2
                          : node->v.element.tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main" ? 1
                                                                                                       : 0;
      if (rank >= best_rank && rank > 0) {
        const size_t letters = letters_in(node, 0);
        if (letters > 200 && (rank > best_rank || letters > best_letters)) {
          best = node;
          best_rank = rank;
          best_letters = letters;
        }
      }
      for_each_child(node, [&](const GumboNode* child) { self(self, child, depth + 1); });
    };
    visit(visit, root, 0);
    return best;
  }

  void flush(Place place) {
    std::u16string text = to_utf16(pending_);
    for (char16_t& c : text) c = is_space(c) ? u' ' : c;
    const std::u16string_view view = trimmed(text);
    if (!view.empty()) {
      const bool heading = place.hint == BlockHint::Heading;
      const bool outside = main_ && !place.in_main && !heading;
      has_heading_ |= heading && !place.page_part;
      append_block(article_, view, place.page_part || outside ? BlockHint::PagePart : place.hint,
                   linked_letters_ * 2 > pending_.size());
    }
    pending_.clear();
    linked_letters_ = 0;
  }

  void walk(const GumboNode* node, Place place, unsigned depth) {
    if (is_text(node)) {
      pending_ += node->v.text.text;
      if (place.linked) linked_letters_ += std::char_traits<char>::length(node->v.text.text);
      return;
    }
    if (!is_element(node) || depth > kMostNesting) return;
    const GumboTag tag = node->v.element.tag;
    if (is_skipped(tag) || is_hidden(node)) return;
    if (tag == GUMBO_TAG_BR) return flush(place);
    Place inner = place;
    inner.in_main |= node == main_;
    inner.page_part |= is_page_part(tag) || is_named_as_page_part(node);
    inner.linked |= tag == GUMBO_TAG_A;
    if (is_inline(tag)) {
      for_each_child(node, [&](const GumboNode* child) { walk(child, inner, depth + 1); });
      return;
    }
    flush(place);
    if (const BlockHint hint = hint_of(tag); hint != BlockHint::None && inner.hint != BlockHint::Caption)
      inner.hint = hint;
    for_each_child(node, [&](const GumboNode* child) { walk(child, inner, depth + 1); });
    flush(inner);
  }

  Article& article_;
  const GumboNode* main_ = nullptr;
  std::string pending_, title_;
  size_t linked_letters_ = 0;
  bool has_heading_ = false;
  std::vector<std::pair<std::string, std::string>> tags_;
};

}  // namespace

void read_html(std::string_view html, Article& article) {
  if (const gumbo::Tree tree = gumbo::parse(html)) PageReader(article).read(tree->root);
}

}  // namespace haechi
