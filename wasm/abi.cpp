#include "abi.h"

#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "haechi/base.h"
#include "haechi/checker.h"

struct haechi_base {
  haechi::Base base;
  std::string info;
};

struct haechi_check {
  haechi_check(const haechi::Base& opened, std::string_view text) : base(opened), check(opened, text) {}

  const haechi::Base& base;
  haechi::Check check;
  std::vector<std::string> sentences;  // grown as they are asked for
  std::string answer;
};

namespace {

/// One module instance is one thread with a memory of its own, so this is shared with nobody.
std::string last_error;

}  // namespace

const char* haechi_version(void) { return HAECHI_VERSION; }

const char* haechi_error(void) { return last_error.c_str(); }

uint8_t* haechi_alloc(size_t size) { return static_cast<uint8_t*>(std::malloc(size)); }

void haechi_release(uint8_t* bytes) { std::free(bytes); }

haechi_base* haechi_open(uint8_t* bytes, size_t size) {
  last_error.clear();
  const auto content = std::as_bytes(std::span(bytes, bytes == nullptr ? 0 : size));
  std::vector<std::byte> owned(content.begin(), content.end());
  haechi_release(bytes);
  auto opened = haechi::Base::open(std::move(owned));
  if (!opened) {
    last_error = opened.error().message;
    return nullptr;
  }
  std::string info = haechi::describe(*opened);
  return new haechi_base{std::move(*opened), std::move(info)};
}

const char* haechi_info(haechi_base* base) { return base->info.c_str(); }

void haechi_close(haechi_base* base) { delete base; }

haechi_check* haechi_begin(haechi_base* base, const uint8_t* text, size_t size) {
  last_error.clear();
  if (base == nullptr) {
    last_error = "haechi_begin needs an open claim base: call haechi_open first.";
    return nullptr;
  }
  return new haechi_check(base->base, std::string_view(reinterpret_cast<const char*>(text), size));
}

uint32_t haechi_count(haechi_check* check) { return static_cast<uint32_t>(check->check.count()); }

int32_t haechi_step(haechi_check* check) { return check->check.step() ? 1 : 0; }

const char* haechi_sentence(haechi_check* check, uint32_t index) {
  if (index >= check->check.done()) return nullptr;
  // Reserved whole at first use: the strings handed out must not move.
  if (check->sentences.empty()) check->sentences.resize(check->check.count());
  std::string& json = check->sentences[index];
  if (json.empty()) json = haechi::sentence_to_json(check->check, check->base, index);
  return json.c_str();
}

const char* haechi_answer(haechi_check* check) {
  check->check.finish();
  if (check->answer.empty()) check->answer = haechi::to_json(check->check, check->base);
  return check->answer.c_str();
}

void haechi_end(haechi_check* check) { delete check; }
