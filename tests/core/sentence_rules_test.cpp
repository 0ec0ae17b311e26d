// The sentence rules' tables, run here and by ICU's own iterator.
#include "text/sentence_rules.h"

#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>
#include <random>
#include <string>
#include <vector>

namespace haechi {
namespace {

std::vector<size_t> ends_by_icu(icu::BreakIterator& iterator, const std::u16string& text) {
  const icu::UnicodeString view(false, text.data(), static_cast<int32_t>(text.size()));
  iterator.setText(view);
  std::vector<size_t> ends;
  iterator.first();
  for (int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next())
    ends.push_back(static_cast<size_t>(at));
  return ends;
}

std::vector<size_t> ends_by_rules(const SentenceRules& rules, const std::u16string& text) {
  std::vector<size_t> ends;
  for (size_t at = 0; at < text.size(); ends.push_back(at)) at = rules.end_of(text, at);
  return ends;
}

TEST(SentenceRules, EndSentencesWhereIcuDoes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  ASSERT_TRUE(U_SUCCESS(status));
  const SentenceRules rules;
  const std::u16string_view telling = u".!?…。！？,;:\"'”’」)(“ \t\n\r\u2029\u0301aBcZ9가한中あア\xD83D\xDE00\u00AD";
  std::mt19937 random(72);
  for (int round = 0; round < 20000; ++round) {
    std::u16string text;
    for (uint32_t length = random() % 24; length > 0; --length)
      text += random() % 8 ? telling[random() % telling.size()] : static_cast<char16_t>(random());
    ASSERT_EQ(ends_by_rules(rules, text), ends_by_icu(*iterator, text)) << "round " << round;
  }
}

}  // namespace
}  // namespace haechi
