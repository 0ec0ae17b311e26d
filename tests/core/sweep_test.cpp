// What is asked of eight letters at a time has the answers of single ones.
#include "text/sweep.h"

#include <gtest/gtest.h>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "extract/blanks.h"
#include "extract/strings.h"
#include "extract/tidy.h"

namespace haechi {
namespace {

size_t words_in(std::u16string_view text) {
  size_t words = 0;
  each_word(text, [&](size_t begin, size_t end) { words += end > begin; });
  return words;
}

TEST(Sweep, EveryLetterAsAlone) {
  for (uint32_t code = 1; code < 0x10000; ++code) {
    const auto c = static_cast<char16_t>(code);
    const std::u16string nine(9, c), amid = u"가나다" + nine.substr(8) + u"라마바사아자";
    ASSERT_EQ(words_in(amid), is_space(c) ? 2u : 1u) << code;
    ASSERT_EQ(count_letters(nine), has_letters(nine.substr(8), 1) ? 9u : 0u) << code;
    ASSERT_EQ(has_digit(nine), is_digit(c)) << code;
    ASSERT_EQ(holds(amid, c), true) << code;
    const bool blank = is_space(c) || c < 0x20 || c == 0x7F;
    ASSERT_EQ(tidy(amid), blank ? u"가나다 라마바사아자" : amid) << code;
  }
}

TEST(Sweep, TidyOfSeveralBlanks) {
  for (size_t at = 0; at < 20; ++at) {
    std::u16string text(20, u'가'), expected(20, u'가');
    text.insert(at, u"  ");
    if (at > 0) expected.insert(at, u" ");
    EXPECT_EQ(tidy(text), expected) << at;
  }
  EXPECT_EQ(tidy(u"가나다라마바사아자차카타파하  "), u"가나다라마바사아자차카타파하");
}

std::string json(std::string_view text) { return JsonWriter().value(text).take(); }

/// Written sequence by sequence: too short for sixteen bytes at a time.
std::string in_pieces(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t length = std::max<size_t>(utf8_sequence(text, at), 1);
    const std::string piece = json(text.substr(at, length));
    out += piece.substr(1, piece.size() - 2);
    at += length;
  }
  return '"' + out + '"';
}

TEST(Sweep, JsonOfEveryByteAnywhere) {
  const std::string plain = "가나 abc 다라마 “바사” 아자차카 012 타파하 xyz";
  ASSERT_EQ(json(plain), in_pieces(plain));
  for (size_t at = 0; at < plain.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = plain;
      text[at] = static_cast<char>(byte);
      ASSERT_EQ(json(text), in_pieces(text)) << at << ' ' << byte;
      text.resize(at + 1);
      ASSERT_EQ(json(text), in_pieces(text)) << at << ' ' << byte;
    }
  }
}

}  // namespace
}  // namespace haechi
