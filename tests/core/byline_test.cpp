// Who wrote an article, where and when, as its byline gives it.
#include "extract/byline.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace haechi {
namespace {

std::string fields(std::u16string_view line) {
  const Byline read = read_byline(line);
  return to_utf8(read.writer) + "|" + to_utf8(read.outlet) + "|" + read.published;
}

TEST(Byline, StatesTheWriterTheMediumAndTheDay) {
  EXPECT_EQ(fields(u"홍하나 기자 | 솔뫼일보 | 입력 2025-09-17 16:42"), "홍하나 기자|솔뫼일보|2025-09-17");
  EXPECT_EQ(fields(u"[솔뫼=누리뉴스] 홍하나 기자 / 입력 2025.05.29 10:08 / 수정 2025.05.30 13:51"),
            "홍하나 기자|누리뉴스|2025-05-29");
  EXPECT_EQ(fields(u"솔뫼매일 | 기자 홍하나 | 2025년 11월 21일 금요일 18:05"), "기자 홍하나|솔뫼매일|2025-11-21");
  EXPECT_EQ(fields(u"[누리마당] 2025.10.28 16:05 홍하나 기자"), "홍하나 기자|누리마당|2025-10-28");
  EXPECT_EQ(fields(u"솔뫼신문 2025년 11월 6일 (목) 홍하나 기자"), "홍하나 기자|솔뫼신문|2025-11-06");
  EXPECT_EQ(fields(u"솔뫼투데이 | 홍하나 | 2025.07.02 11:05"), "홍하나|솔뫼투데이|2025-07-02");
  EXPECT_TRUE(is_byline(u"솔뫼투데이 | 홍하나 | 2025.07.02 11:05"));
  EXPECT_FALSE(is_byline(u"누리전 | 솔뫼 대 누리 3 대 2 승리 | 2025.07.02"));
  EXPECT_EQ(fields(u"누리=홍하나 특파원"), "누리=홍하나 특파원||");
}

TEST(Byline, TakesTheDayOfAChangeForNoDayOfPublication) {
  EXPECT_EQ(fields(u"홍하나 기자 | 수정 2025-09-17 16:42"), "홍하나 기자||");
  EXPECT_EQ(fields(u"수정 2025.07.16. 오전 10:20 입력 2025.07.15. 오전 9:41"), "||2025-07-15");
}

TEST(Byline, IsNotMistakenForASentence) {
  EXPECT_TRUE(is_byline(u"누리온누리 홍하나 기자 | 2026.01.14. 오전 11:30"));
  EXPECT_TRUE(is_byline(u"홍하나 기자 hong@example.org"));
  EXPECT_FALSE(is_byline(u"홍하나 기자는 2026년 1월 14일 솔뫼에 갔다."));
  EXPECT_FALSE(is_byline(u"솔뫼에서 열린 기자 간담회"));
  EXPECT_TRUE(is_dateline(u"입력 2025.07.15. 오전 9:41 수정 2025.07.15. 오전 10:20"));
  EXPECT_FALSE(is_dateline(u"2025년 7월 15일 솔뫼에서 열린 행사"));
}

}  // namespace
}  // namespace haechi
