#include "base/row_list.h"

#include "text/utf.h"

namespace haechi {
namespace {

constexpr char16_t kBlank = u' ', kFirstSurrogate = 0xD800;

}  // namespace

std::string pack_rows(const std::vector<uint32_t>& rows) {
  std::u16string packed;
  uint32_t next = 0;  // the row that the blank's neighbour stands for
  for (const uint32_t row : rows) {
    const uint32_t unit = kBlank + 1 + row - next;
    if (unit >= kFirstSurrogate) break;
    packed += static_cast<char16_t>(unit);
    next = row + 1;
  }
  return to_utf8(packed);
}

std::vector<uint32_t> unpack_rows(std::string_view packed) {
  std::vector<uint32_t> rows;
  uint32_t next = 0;
  for (const char16_t unit : to_utf16(packed)) {
    if (unit <= kBlank) continue;
    rows.push_back(next + unit - kBlank - 1);
    next = rows.back() + 1;
  }
  return rows;
}

}  // namespace haechi
