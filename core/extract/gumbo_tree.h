// Looking at the tree of a parsed HTML page.
#ifndef HAECHI_EXTRACT_GUMBO_TREE_H_
#define HAECHI_EXTRACT_GUMBO_TREE_H_

#include <memory>
#include <string>
#include <string_view>

#include <gumbo.h>

namespace haechi::gumbo {

inline constexpr unsigned kMostNesting = 400;  // deeper pages are broken or hostile

struct CloseTree {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using Tree = std::unique_ptr<GumboOutput, CloseTree>;

inline Tree parse(std::string_view html) {
  return Tree(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()));
}

inline std::string_view attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found ? found->value : std::string_view();
}

inline std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

inline bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

inline bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA || node->type == GUMBO_NODE_WHITESPACE;
}

template <class Visit>
void for_each_child(const GumboNode* node, Visit visit) {
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) visit(static_cast<const GumboNode*>(children.data[i]));
}

/// The text right inside an element.
inline std::string own_text(const GumboNode* node) {
  std::string text;
  for_each_child(node, [&](const GumboNode* child) {
    if (is_text(child)) text += child->v.text.text;
  });
  return text;
}

inline bool is_json_ld(const GumboNode* node) {
  return node->v.element.tag == GUMBO_TAG_SCRIPT && lower(attribute(node, "type")) == "application/ld+json";
}

}  // namespace haechi::gumbo

#endif  // HAECHI_EXTRACT_GUMBO_TREE_H_
