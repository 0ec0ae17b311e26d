#include "base/wide_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/little_endian.h"

namespace haechi {
namespace {

constexpr size_t kCharacters = 0x10000, kBytes = 0x100;

/// How many characters of an alphabet have a byte of their own, so that two bytes do for each of the others.
constexpr size_t short_numbers(size_t alphabet) { return std::min(kBytes, (kCharacters - alphabet) / (kBytes - 1)); }
static_assert(short_numbers(kBytes) == kBytes && short_numbers(kBytes + 1) == kBytes - 1 &&
              short_numbers(kCharacters) == 0);

/// The characters of `text`: first those that are to have short numbers, then the others, either in their own order.
std::u16string alphabet_of(std::u16string_view text) {
  std::vector<uint32_t> uses(kCharacters);
  for (const char16_t c : text) ++uses[c];
  std::u16string alphabet;
  for (size_t c = 0; c < kCharacters; ++c)
    if (uses[c] > 0) alphabet += static_cast<char16_t>(c);
  std::stable_sort(alphabet.begin(), alphabet.end(), [&](char16_t a, char16_t b) { return uses[a] > uses[b]; });
  const auto others =
      alphabet.begin() + static_cast<std::ptrdiff_t>(std::min(alphabet.size(), short_numbers(alphabet.size())));
  std::sort(alphabet.begin(), others);
  std::sort(others, alphabet.end());
  return alphabet;
}

}  // namespace

std::string pack_wide(std::u16string_view text) {
  const std::u16string alphabet = alphabet_of(text);
  std::string packed;
  std::vector<uint16_t> numbers(kCharacters);
  append_u32(packed, static_cast<uint32_t>(alphabet.size()));
  for (size_t i = 0; i < alphabet.size(); ++i) {
    append_u16(packed, static_cast<uint16_t>(alphabet[i] - (i > 0 ? alphabet[i - 1] : 0)));
    numbers[alphabet[i]] = static_cast<uint16_t>(i);
  }
  const size_t shorts = short_numbers(alphabet.size());
  for (const char16_t c : text) {
    const size_t number = numbers[c];
    if (number >= shorts) packed += static_cast<char>(shorts + (number - shorts) / kBytes);
    packed += static_cast<char>(number < shorts ? number : (number - shorts) % kBytes);
  }
  return packed;
}

bool unpack_wide(std::string_view packed, std::u16string& text) {
  if (packed.size() < 4) return packed.empty();
  const size_t count = load_u32(packed.data());
  packed.remove_prefix(4);
  if (count > kCharacters || packed.size() < 2 * count) return false;
  std::u16string alphabet;
  for (size_t i = 0; i < count; ++i)
    alphabet += static_cast<char16_t>((i > 0 ? alphabet[i - 1] : 0) + load_u16(packed.data() + 2 * i));
  packed.remove_prefix(2 * count);
  const size_t shorts = short_numbers(count);
  for (size_t at = 0; at < packed.size(); ++at) {
    size_t number = static_cast<unsigned char>(packed[at]);
    if (number >= shorts) {
      if (++at == packed.size()) return false;
      number = shorts + (number - shorts) * kBytes + static_cast<unsigned char>(packed[at]);
    }
    if (number >= count) return false;
    text += alphabet[number];
  }
  return true;
}

}  // namespace haechi
