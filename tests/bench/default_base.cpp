#include "default_base.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <span>

#include "base/view.h"

namespace haechi::bench {
namespace {

[[noreturn]] void give_up(const std::string& message) {
  std::fprintf(stderr, "haechi-bench: %s\n", message.c_str());
  std::exit(1);
}

std::vector<std::byte> read_base() {
  const char* path = std::getenv("HAECHI_BASE");
  if (path == nullptr) give_up("HAECHI_BASE must name a base; `npm run bench` sets it");
  std::ifstream file(path, std::ios::binary);
  if (!file) give_up(std::string("cannot read ") + path);
  const std::string content{std::istreambuf_iterator<char>(file), {}};
  const auto bytes = std::as_bytes(std::span(content));
  return {bytes.begin(), bytes.end()};
}

Base open_base() {
  auto base = Base::open(base_bytes());
  if (!base) give_up(base.error().message);
  return std::move(*base);
}

}  // namespace

const std::vector<std::byte>& base_bytes() {
  static const std::vector<std::byte> bytes = read_base();
  return bytes;
}

const Base& default_base() {
  static const Base base = open_base();
  return base;
}

std::vector<std::string> claims_in(Language language) {
  const BaseView& view = default_base().view();
  std::vector<std::string> texts;
  for (size_t i = 0; i < view.claim_count(); ++i) {
    if (const auto text = view.claim(i).statement_in(language); !text.empty()) texts.emplace_back(text);
  }
  if (texts.empty()) give_up("the base has no claim in that language");
  return texts;
}

}  // namespace haechi::bench
