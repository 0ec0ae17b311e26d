// Where a sentence ends: stops that belong to a word, marks of quotation, lines.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/sentences.h"
#include "text/text.h"
#include "text/utf.h"

namespace haechi {
namespace {

std::vector<std::string> sentences(const std::string& pasted) {
  const Text text = Text::from_utf8(pasted);
  std::vector<std::string> out;
  for (const Span s : sentences_of(text)) out.push_back(to_utf8(text.view(s)));
  return out;
}

using Sentences = std::vector<std::string>;

TEST(Sentences, AnInitialOrATitleEndsNone) {
  EXPECT_EQ(sentences("A. Brook of the U.S. Treasury spoke. Mr. Hill did not."),
            (Sentences{"a. brook of the u.s. treasury spoke.", "mr. hill did not."}));
}

TEST(Sentences, TheLetterOfAModelEndsOne) {
  EXPECT_EQ(sentences("They sell the Gale 70B. Nobody buys it."),
            (Sentences{"they sell the gale 70b.", "nobody buys it."}));
}

TEST(Sentences, AFinalEndingNeedsNoBlankBehindIt) {
  EXPECT_EQ(sentences("배가 떠났다.그러나 아무도 몰랐다."), (Sentences{"배가 떠났다.", "그러나 아무도 몰랐다."}));
}

TEST(Sentences, AQuotationThatGoesOnEndsNone) {
  EXPECT_EQ(sentences("그는 “배가 왔다. 타자.”라고 말했다. 모두 탔다."),
            (Sentences{"그는 “배가 왔다. 타자.”라고 말했다.", "모두 탔다."}));
}

TEST(Sentences, AQuotationThatBeginsRightBehindAStopIsAnother) {
  EXPECT_EQ(sentences("船昨天到了！“还会再来。”他说。"), (Sentences{"船昨天到了!", "“还会再来。”", "他说。"}));
  EXPECT_EQ(sentences("船は着いた。「また来る。」と言った。").front(), "船は着いた。");
}

TEST(Sentences, TheNumberOfAListBelongsToWhatItNumbers) {
  EXPECT_EQ(sentences("1. 배가 왔다. 2. 배가 갔다."), (Sentences{"1. 배가 왔다.", "2. 배가 갔다."}));
}

}  // namespace
}  // namespace haechi
