#include "extract/json_ld_scripts.h"

#include "extract/gumbo_tree.h"

namespace haechi {
namespace {

void collect(const GumboNode* node, unsigned depth, std::vector<std::string>& out) {
  if (!gumbo::is_element(node) || depth > gumbo::kMostNesting) return;
  if (gumbo::is_json_ld(node)) out.push_back(gumbo::own_text(node));
  gumbo::for_each_child(node, [&](const GumboNode* child) { collect(child, depth + 1, out); });
}

}  // namespace

std::vector<std::string> json_ld_scripts(std::string_view html) {
  std::vector<std::string> out;
  if (const gumbo::Tree tree = gumbo::parse(html)) collect(tree->root, 0, out);
  return out;
}

}  // namespace haechi
