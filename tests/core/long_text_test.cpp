// Texts that are long without being language: time must grow with their length, not with its square.
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <ostream>
#include <string>

#include "korean_support.h"
#include "reading/reader.h"
#include "text/sentences.h"
#include "text/text.h"

namespace haechi {
namespace {

struct Kind {
  const char* name;
  const char* pattern;
};

/// For the names of the tests.
void PrintTo(const Kind& kind, std::ostream* out) { *out << kind.name; }

class LongText : public testing::TestWithParam<Kind> {};

std::string repeated(const std::string& pattern, size_t bytes) {
  std::string text;
  while (text.size() + pattern.size() <= bytes) text += pattern;
  return text;
}

TEST_P(LongText, IsReadInBoundedPieces) {
  const std::clock_t begin = std::clock();
  const Text text = Text::from_utf8(repeated(GetParam().pattern, 300'000));
  const Reader reader(all_words());
  uint32_t last = 0;
  for (const Span sentence : sentences_of(text)) {
    EXPECT_LE(last, sentence.begin);
    EXPECT_LE(sentence.length(), 2000u);
    last = sentence.end;
    const Statement s = reader.read(text, sentence, {});
    for (const Term& t : s.terms) EXPECT_TRUE(sentence.contains(t.span));
    for (const Quantity& q : s.quantities) EXPECT_TRUE(sentence.contains(q.span));
  }
  EXPECT_LE(last, text.folded().size());
  // A hundred times what it takes, by the processor's clock, so that a busy machine fails nothing; what is quadratic
  // takes far longer.
  EXPECT_LT(std::clock() - begin, 10 * CLOCKS_PER_SEC);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, LongText,
    testing::Values(Kind{"Hangul", "가"}, Kind{"Particles", "은는이가"}, Kind{"Endings", "했다고했다"},
                    Kind{"Latin", "a"}, Kind{"LookAlikes", "а"}, Kind{"Digits", "1"}, Kind{"Groups", "100,"},
                    Kind{"Dates", "2024.1."}, Kind{"Numerals", "이백이십일"}, Kind{"NumberWords", "hundred million "},
                    Kind{"Emoji", "👩‍👩‍👧"}, Kind{"Openers", "(“‘["}, Kind{"Closers", ")”’]"},
                    Kind{"Lines", "가\n"}, Kind{"EmptyLines", "\n"}, Kind{"Stops", "."}, Kind{"Initials", "a. "},
                    Kind{"Han", "中"}, Kind{"HanAndHangul", "與野는 "}, Kind{"Kana", "ア"}, Kind{"Hiragana", "の"},
                    Kind{"Marks", "\xCC\x81\xCC\xA3"}, Kind{"Jamo", "ㅋ"}, Kind{"Invisible", "\xE2\x80\x8D"},
                    Kind{"Addresses", "http://a"}, Kind{"Mixed", "가a1中の"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(SentencePieces, AreCutAtBlanksAndNeverInsideACharacter) {
  const Text words = Text::from_utf8(repeated("forty, ", 9'000));
  const auto pieces = sentences_of(words);
  ASSERT_GT(pieces.size(), 1u);
  for (const Span piece : pieces) EXPECT_EQ(words.view(piece).substr(0, 5), u"forty");

  const Text emoji = Text::from_utf8("a" + repeated("\xF0\x9F\x98\x80", 40'000));
  for (const Span piece : sentences_of(emoji)) {
    const std::u16string_view view = emoji.view(piece);
    EXPECT_FALSE(view.front() >= 0xDC00 && view.front() <= 0xDFFF);
    EXPECT_FALSE(view.back() >= 0xD800 && view.back() <= 0xDBFF);
  }
}

TEST(SentencePieces, LoseNothingButBlanks) {
  const Text text = Text::from_utf8(repeated("갑을 병정 ", 60'000));
  std::u16string joined, expected;
  for (const Span piece : sentences_of(text)) joined += text.view(piece);
  for (const char16_t c : text.folded())
    if (c != u' ') expected += c;
  joined.erase(std::remove(joined.begin(), joined.end(), u' '), joined.end());
  EXPECT_EQ(joined, expected);
}

}  // namespace
}  // namespace haechi
