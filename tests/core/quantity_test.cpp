// What read_quantities makes of figures in running text.
#include "reading/quantity.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "judging/figures.h"

namespace haechi {
namespace {

std::vector<Quantity> read(const std::string& sentence, Language language = Language::Korean) {
  static Text text;  // unit ids are static, spans are only compared inside one test
  text = Text::from_utf8(sentence);
  return read_quantities(text, Span{0, static_cast<uint32_t>(text.folded().size())}, language);
}

/// The only figure of a sentence.
Quantity one(const std::string& sentence, Language language = Language::Korean) {
  const std::vector<Quantity> got = read(sentence, language);
  EXPECT_EQ(got.size(), 1u) << sentence;
  return got.empty() ? Quantity{} : got[0];
}

void expect_point(const std::string& sentence, Dimension dimension, const char* unit, double value,
                  Language language = Language::Korean) {
  const Quantity q = one(sentence, language);
  EXPECT_EQ(q.dimension, dimension) << sentence;
  EXPECT_EQ(q.unit, unit) << sentence;
  EXPECT_NEAR(q.min, value, std::abs(value) * 1e-9) << sentence;
  EXPECT_NEAR(q.max, value, std::abs(value) * 1e-9) << sentence;
}

void expect_interval(const std::string& sentence, double low, double high, Language language = Language::Korean) {
  const Quantity q = one(sentence, language);
  if (std::isinf(low))
    EXPECT_FALSE(q.bounded_below()) << sentence;
  else
    EXPECT_NEAR(q.min, low, std::abs(low) * 1e-9) << sentence;
  if (std::isinf(high))
    EXPECT_FALSE(q.bounded_above()) << sentence;
  else
    EXPECT_NEAR(q.max, high, std::abs(high) * 1e-9) << sentence;
}

TEST(Quantity, OneAmountInAllWritings) {
  for (const char* s : {"매출은 1조 2000억 원", "매출은 1조2천억원", "매출은 1.2조 원", "매출은 1조 2,000억원",
                        "매출은 일조 이천억 원", "매출은 一兆 二千億 원"}) {
    expect_point(s, Dimension::Money, "KRW", 1.2e12);
  }
}

TEST(Quantity, BareThousandBeforeManScalesWithIt) {
  expect_point("계약은 4천 820만 달러다", Dimension::Money, "USD", 48200000);
  expect_point("값은 만2000원", Dimension::Money, "KRW", 12000);
}

TEST(Quantity, CurrenciesMeetAcrossScripts) {
  for (const char* s : {"10억 달러", "10억 불", "$10억", "10억 弗", "10億 弗"})
    expect_point(s, Dimension::Money, "USD", 1e9);
  expect_point("$1bn was paid", Dimension::Money, "USD", 1e9, Language::English);
  expect_point("US$1 billion was paid", Dimension::Money, "USD", 1e9, Language::English);
  expect_point("10亿美元", Dimension::Money, "USD", 1e9, Language::Chinese);
  expect_point("10億ドルに", Dimension::Money, "USD", 1e9, Language::Japanese);
  expect_point("385억 위안", Dimension::Money, "CNY", 3.85e10);
  expect_point("38.5 billion yuan", Dimension::Money, "CNY", 3.85e10, Language::English);
  expect_point("385亿元", Dimension::Money, "CNY", 3.85e10, Language::Chinese);
  expect_point("385億人民元", Dimension::Money, "CNY", 3.85e10, Language::Japanese);
}

TEST(Quantity, CountersShareTheirIds) {
  expect_point("직원 300명", Dimension::Count, "person", 300);
  expect_point("직원 삼백 명", Dimension::Count, "person", 300);
  expect_point("the 300 people", Dimension::Count, "person", 300, Language::English);
  expect_point("共300人", Dimension::Count, "person", 300, Language::Chinese);
  expect_point("社員300人", Dimension::Count, "person", 300, Language::Japanese);
  expect_point("네 나라", Dimension::Count, "country", 4);
  expect_point("four countries", Dimension::Count, "country", 4, Language::English);
  expect_point("109만 장", Dimension::Count, "sheet", 1090000);
  expect_point("109万张", Dimension::Count, "sheet", 1090000, Language::Chinese);
  expect_point("109万枚", Dimension::Count, "sheet", 1090000, Language::Japanese);
}

TEST(Quantity, PercentIsNotPercentPoint) {
  expect_point("3.6% 낮다", Dimension::Percent, "percent", 0.036);
  for (const char* s : {"3.6%포인트 낮다", "3.6%p 낮다", "3.6 퍼센트포인트 낮다"})
    expect_point(s, Dimension::PercentPoint, "pp", 0.036);
  expect_point("25bp", Dimension::PercentPoint, "bp", 0.0025);
  expect_point("3.6 percentage points", Dimension::PercentPoint, "pp", 0.036, Language::English);
  expect_point("3.6个百分点", Dimension::PercentPoint, "pp", 0.036, Language::Chinese);
}

TEST(Quantity, SharesAreRatios) {
  for (const char* s : {"3분의 2", "삼분의 이가", "三分之二", "3명 중 2명"})
    expect_point(s, Dimension::Ratio, "fraction", 2.0 / 3);
  expect_point("열 장 중 여덟 장이", Dimension::Ratio, "fraction", 0.8);
  expect_point("5명 중 1명꼴", Dimension::Ratio, "fraction", 0.2);
  expect_point("3 in 10 people", Dimension::Ratio, "fraction", 0.3, Language::English);
  expect_point("two-thirds of them", Dimension::Ratio, "fraction", 2.0 / 3, Language::English);
  expect_point("절반이", Dimension::Ratio, "fraction", 0.5);
  expect_point("2割", Dimension::Ratio, "tenth", 0.2, Language::Japanese);
  expect_point("七成受访者", Dimension::Ratio, "tenth", 0.7, Language::Chinese);
}

TEST(Quantity, OfTenPeopleSoManyIsAShare) {
  expect_point("열 명에 네 명이 찬성했다", Dimension::Ratio, "fraction", 0.4);
  expect_point("열에 셋꼴로 반대했다", Dimension::Ratio, "fraction", 0.3);
  EXPECT_EQ(read("의원 세 명에 비서 두 명이 함께했다").size(), 2u);
}

TEST(Quantity, NativeNumeralsCountEnginesAndWeeks) {
  expect_point("엔진 여덟 기가 달렸다", Dimension::Count, "unit", 8);
  expect_point("메모리는 8기가다", Dimension::Data, "GB", 8e9);
  expect_point("한 주 사이에 늘었다", Dimension::Duration, "wk", 604800);
}

TEST(Quantity, SpokenNumeralsAndChattyEndings) {
  expect_point("목표가는 만팔천으로 내려갔다", Dimension::Number, "", 18000);
  expect_point("열차는 22량이었다", Dimension::Count, "car", 22);
  expect_point("올해 8승이래", Dimension::Count, "win", 8);
  expect_point("회원이 5명래", Dimension::Count, "person", 5);
  EXPECT_NE(compare_figures(one("서지원은 17경기에 나왔다"), one("평균은 3.21이다")).fit, Fit::Contradicts);
}

TEST(Quantity, ADeniedBoundIsTheOtherBound) {
  const double no_end = std::numeric_limits<double>::infinity();
  expect_interval("통학 시간이 40분을 넘지 않는다", -no_end, 2400);
  expect_interval("영상은 1분을 넘길 수 없다", -no_end, 60);
  expect_interval("회원은 200명을 넘어서는 안 된다", -no_end, 200);
  expect_interval("찬성률은 60%를 밑돌지 않았다", 0.6, no_end);
  expect_interval("통학 시간이 40분을 넘는다", 2400, no_end);
  const Quantity most = one("영상은 최대 1분이다");
  EXPECT_EQ(compare_figures(one("영상은 2분을 넘지 못한다"), most).fit, Fit::Entailed);
  EXPECT_EQ(compare_figures(one("영상은 최대 2분이다"), most).fit, Fit::Contradicts);
}

TEST(Quantity, TimesAndFolds) {
  expect_point("두 배로 늘었다", Dimension::Ratio, "times", 2);
  expect_point("이용자가 배로 늘었다", Dimension::Ratio, "times", 2);
  expect_point("sales doubled", Dimension::Ratio, "times", 2, Language::English);
  expect_point("a 3.5-fold rise", Dimension::Ratio, "times", 3.5, Language::English);
  expect_point("是去年的三倍", Dimension::Ratio, "times", 3, Language::Chinese);
}

TEST(Quantity, ApproximatorsWidenByHalfTheLastDigitButNotBeyondTenPercent) {
  expect_interval("약 220억 달러", 2.15e10, 2.25e10);
  expect_interval("200억 달러 안팎", 1.8e10, 2.2e10);
  expect_interval("약 85%", 0.845, 0.855);
  expect_interval("around 29 trillion won", 2.85e13, 2.95e13, Language::English);
  expect_interval("约221亿美元", 2.205e10, 2.215e10, Language::Chinese);
  expect_interval("約109万枚", 1085000, 1095000, Language::Japanese);
}

TEST(Quantity, BoundsKeepTheirStrictness) {
  Quantity q = one("200억 달러 이상");
  EXPECT_FALSE(q.min_open);
  EXPECT_FALSE(q.bounded_above());
  expect_interval("관람객이 400명을 넘어섰다", 400, INFINITY);
  expect_interval("관람객이 400명을 처음으로 넘겼다", 400, INFINITY);
  expect_interval("매출이 200억 원 선을 넉넉히 넘겼다", 2e10, INFINITY);
  q = one("200억 달러를 훌쩍 넘는");
  EXPECT_TRUE(q.min_open);
  q = one("200억 달러에 못 미쳤다");
  EXPECT_TRUE(q.max_open);
  EXPECT_FALSE(q.bounded_below());
  q = one("at most 5 years", Language::English);
  EXPECT_FALSE(q.max_open);
  q = one("fewer than 5 years", Language::English);
  EXPECT_TRUE(q.max_open);
  q = one("超过一百万张", Language::Chinese);
  EXPECT_TRUE(q.min_open);
  q = one("20人以上が", Language::Japanese);
  EXPECT_FALSE(q.min_open);
}

TEST(Quantity, SuperlativesAreNoBounds) {
  EXPECT_TRUE(one("역대 최대 220억 달러").bounded_below());
  EXPECT_FALSE(one("최대 220억 달러").bounded_below());
}

TEST(Quantity, AsManyAsIsNoUpperBound) {
  const Quantity q = one("700명에 달하는");
  EXPECT_TRUE(q.bounded_below());
  EXPECT_EQ(q.precision, Precision::About);
}

TEST(Quantity, VagueCountsAreIntervals) {
  expect_interval("수십 명", 20, 100);
  expect_interval("20여 명", 20, 30);
  expect_interval("10여만 명", 100000, 200000);
  expect_interval("서너 곳", 3, 4);
  expect_interval("3%대", 0.03, 0.04);
  expect_interval("二十多个国家", 20, 30, Language::Chinese);
  expect_interval("数百人", 200, 1000, Language::Japanese);
}

TEST(Quantity, RangesShareScaleAndUnit) {
  expect_interval("3~4만 명", 30000, 40000);
  expect_interval("20%에서 30% 사이", 0.2, 0.3);
  expect_interval("between 5 and 10 million dollars", 5e6, 1e7, Language::English);
  expect_interval("20% 이상 30% 미만", 0.2, 0.3);
  expect_interval("10-15 years", 10 * 31536000.0, 15 * 31536000.0, Language::English);
}

TEST(Quantity, FromAndToAreTwoFigures) {
  const auto got = read("점유율이 30%에서 50%로 늘었다");
  ASSERT_EQ(got.size(), 2u);
  EXPECT_EQ(got[0].role, QuantityRole::From);
  EXPECT_EQ(got[1].role, QuantityRole::Value);
  const auto english = read("It rose from 30% to 50%", Language::English);
  ASSERT_EQ(english.size(), 2u);
  EXPECT_EQ(english[0].role, QuantityRole::From);
  EXPECT_EQ(english[1].role, QuantityRole::Value);
}

TEST(Quantity, ATimeMayStandBetweenWhereAChangeStartsAndWhatItLeadsTo) {
  const auto got = read("예산은 지난해 54억 원에서 올해 48억 원으로 줄었다");
  ASSERT_EQ(got.size(), 2u);
  EXPECT_EQ(got[0].role, QuantityRole::From);
  EXPECT_EQ(got[1].role, QuantityRole::Value);
  EXPECT_EQ(read("가게 54곳에서 손님이 올해 48곳으로 옮겼다")[0].role, QuantityRole::Value);
}

TEST(Quantity, TheParticleTellsChangeFromValue) {
  EXPECT_EQ(one("매출이 50% 늘었다").role, QuantityRole::Change);
  EXPECT_EQ(one("비중이 50%로 늘었다").role, QuantityRole::Value);
  EXPECT_EQ(one("Sales rose 50%", Language::English).role, QuantityRole::Change);
  EXPECT_EQ(one("Sales rose to 50%", Language::English).role, QuantityRole::Value);
  EXPECT_EQ(one("同比增长265%", Language::Chinese).role, QuantityRole::Change);
  EXPECT_EQ(one("前年比265%増", Language::Japanese).role, QuantityRole::Change);
}

TEST(Quantity, BracketsAndOwnMoneyAreConversions) {
  for (const char* s : {"221억 달러(약 29조 원)", "221억 달러, 우리 돈으로 약 29조 원"}) {
    const auto got = read(s);
    ASSERT_EQ(got.size(), 2u) << s;
    EXPECT_EQ(got[0].role, QuantityRole::Value) << s;
    EXPECT_EQ(got[1].role, QuantityRole::Conversion) << s;
  }
}

TEST(Quantity, OrdersOfMagnitude) {
  const auto got = read("격차는 1~2자릿수(10~100배)");
  ASSERT_EQ(got.size(), 2u);
  EXPECT_EQ(got[0].dimension, Dimension::Magnitude);
  EXPECT_EQ(got[0].min, 1);
  EXPECT_EQ(got[0].max, 2);
  EXPECT_EQ(got[1].role, QuantityRole::Conversion);
  EXPECT_EQ(one("두 자릿수 성장").min, 2);
}

TEST(Quantity, RanksAndOrdinals) {
  expect_point("세계 3위", Dimension::Rank, "rank", 3);
  EXPECT_TRUE(one("첫 흑자").ordinal_word);
  EXPECT_EQ(one("세 번째로 큰").dimension, Dimension::Rank);
  EXPECT_EQ(one("第三位", Language::Chinese).dimension, Dimension::Rank);
  EXPECT_EQ(one("the third largest", Language::English).dimension, Dimension::Rank);
}

TEST(Quantity, LengthsOfTimeAreReadAndDatesAreNot) {
  expect_point("3년 만에", Dimension::Duration, "yr", 3 * 31536000.0);
  expect_point("열흘 동안", Dimension::Duration, "d", 10 * 86400.0);
  expect_point("2분 30초", Dimension::Duration, "min", 150);
  expect_point("for 3 years", Dimension::Duration, "yr", 3 * 31536000.0, Language::English);
  for (const char* s :
       {"2023년", "2024년 2월 21일", "24일 발표", "3분기 실적", "2024-02-21", "6·25 전쟁", "23년 4분기"}) {
    EXPECT_TRUE(read(s).empty()) << s;
  }
  for (const char* s : {"in 2023", "on May 4, 2024", "at 10:30", "the fourth quarter"})
    EXPECT_TRUE(read(s, Language::English).empty()) << s;
  EXPECT_TRUE(read("2023年第四季度", Language::Chinese).empty());
  EXPECT_TRUE(read("2023年4月5日", Language::Japanese).empty());
}

TEST(Quantity, NamesWithDigitsAreNoFigures) {
  for (const char* s : {"GPT-4", "A100", "H100 수출", "어센드 910B", "R1 이후", "5G 통신", "G7 정상회의", "MWC 2024",
                        "화웨이 메이트60", "라마1"}) {
    EXPECT_TRUE(read(s).empty()) << s;
  }
  for (const char* s : {"the GPT-4 model", "Claude 3 Opus", "Ascend 910B chips"})
    EXPECT_TRUE(read(s, Language::English).empty()) << s;
}

TEST(Quantity, NumeralSyllablesInWordsAreNoFigures) {
  for (const char* s :
       {"이 회사는 사이버 보안 기업이다", "한 관계자는 말했다", "만났다고 밝혔다", "조 대표와 천 대표", "만일의 사태"})
    EXPECT_TRUE(read(s).empty()) << s;
  for (const char* s : {"十分重要", "一些企业", "三星电子", "万一发生"})
    EXPECT_TRUE(read(s, Language::Chinese).empty()) << s;
}

TEST(Quantity, DaeIsAnAgeABandOrAMachine) {
  EXPECT_EQ(one("20대 청년").dimension, Dimension::Age);
  EXPECT_EQ(one("차량 20대").dimension, Dimension::Count);
  EXPECT_TRUE(read("4대 은행").empty());
  EXPECT_EQ(one("1400원대").max, 1500);
  EXPECT_EQ(one("제20대 대통령").dimension, Dimension::Rank);
  expect_point("만 19세", Dimension::Age, "yr", 19);
}

TEST(Quantity, UnitsOfComputing) {
  for (const char* s : {"5나노", "5나노미터", "5nm", "5나노급"}) expect_point(s, Dimension::Length, "nm", 5e-9);
  expect_point("5纳米", Dimension::Length, "nm", 5e-9, Language::Chinese);
  expect_point("5ナノメートル", Dimension::Length, "nm", 5e-9, Language::Japanese);
  expect_point("50GB 메모리", Dimension::Data, "GB", 5e10);
  expect_point("3GW 규모", Dimension::Power, "GW", 3e9);
}

TEST(Quantity, SeveralFiguresKeepTheirOwnUnits) {
  const auto got = read("엔비디아 85%, 화웨이 10%, 출하량은 109만 장으로 2위의 8배가 넘었다");
  ASSERT_EQ(got.size(), 5u);
  EXPECT_EQ(got[0].value, 85);
  EXPECT_EQ(got[1].value, 10);
  EXPECT_EQ(got[2].unit, "sheet");
  EXPECT_EQ(got[3].dimension, Dimension::Rank);
  EXPECT_TRUE(got[4].min_open);
}

TEST(Quantity, TakenSpansAreLeftAlone) {
  const Text text = Text::from_utf8("360은 3개월 만에");
  const auto got =
      read_quantities(text, Span{0, static_cast<uint32_t>(text.folded().size())}, Language::Korean, {Span{5, 8}});
  EXPECT_TRUE(got.empty());
}

TEST(Quantity, TimesOfDay) {
  expect_point("도서관은 오전 9시에 연다", Dimension::Other, "clock", 9 * 60);
  expect_point("기차는 오후 6시 30분에 떠난다", Dimension::Other, "clock", 18 * 60 + 30);
  expect_point("새벽 12시 5분에 끝났다", Dimension::Other, "clock", 5);
  expect_point("밤 10시 반까지 열려 있다", Dimension::Other, "clock", 22 * 60 + 30);
  expect_point("図書館は午後5時半に閉まる", Dimension::Other, "clock", 17 * 60 + 30, Language::Japanese);
  expect_point("图书馆下午5点半关门", Dimension::Other, "clock", 17 * 60 + 30, Language::Chinese);
  expect_point("The library closes at 6:30 p.m.", Dimension::Other, "clock", 18 * 60 + 30, Language::English);
  EXPECT_TRUE(read("도서관은 9시에 연다").empty());
  expect_point("오전 9시간 동안 일했다", Dimension::Duration, "h", 9 * 3600.0);
}

TEST(Quantity, Scores) {
  expect_point("가람은 누리를 3-1로 이겼다", Dimension::Other, "score", 3001);
  expect_point("누리는 0-2로 졌다", Dimension::Other, "score", 2000);
  expect_point("경기는 2대 2로 끝났다", Dimension::Other, "score", 2002);
  expect_point("마지막 세트는 21:19로 끝났다", Dimension::Other, "score", 21019);
  expect_point("ガラムが38対17で勝った", Dimension::Other, "score", 38017, Language::Japanese);
  expect_point("嘉蓝队以1比0获胜", Dimension::Other, "score", 1000, Language::Chinese);
  expect_point("Garam won 38 - 17", Dimension::Other, "score", 38017, Language::English);
  for (const char* other : {"트럭 2대 5명이 왔다", "10-20%가 늘었다", "보잉 737-800이 왔다", "전화는 010-1234-5678이다",
                            "회의는 10:30에 열린다"})
    for (const Quantity& q : read(other)) EXPECT_NE(q.unit, "score") << other;
}

TEST(Quantity, Pressure) {
  expect_point("중심기압은 970헥토파스칼이다", Dimension::Other, "hPa", 970);
  expect_point("中心气压为970百帕", Dimension::Other, "hPa", 970, Language::Chinese);
  expect_point("a central pressure of 970 hPa", Dimension::Other, "hPa", 970, Language::English);
}

TEST(Quantity, ReadsOnlyWithinItsRange) {
  const Text text = Text::from_utf8("10% 20% 30%");
  const auto got = read_quantities(text, Span{4, 7}, Language::Korean);
  ASSERT_EQ(got.size(), 1u);
  EXPECT_EQ(got[0].value, 20);
}

TEST(Quantity, PointsBeforeACopulaAreNoDecimals) {
  expect_point("유물은 모두 3870점이며", Dimension::Other, "point", 3870);
  expect_point("목록에는 620점이 올라 있다", Dimension::Other, "point", 620);
}

TEST(Quantity, CountsNounsThatStandRightBehindTheFigure) {
  expect_point("96병상만 운영한다", Dimension::Count, "bed", 96);
  expect_point("일곱 학교에 알렸다", Dimension::Count, "school", 7);
  expect_point("12학급을 줄인다", Dimension::Count, "class", 12);
}

TEST(Quantity, SharesWithABoundOnThePart) {
  constexpr double kInf = std::numeric_limits<double>::infinity();
  expect_interval("다섯 장 중 적어도 네 장꼴로", 0.8, kInf);
  expect_interval("10달러 중 7달러 이상은 미국 회사 몫이다", 0.7, kInf);
  EXPECT_EQ(read("예산 900달러 중 450달러를 썼다").size(), 2u);
}

TEST(Quantity, BoundsThatDeny) {
  constexpr double kInf = std::numeric_limits<double>::infinity();
  expect_interval("예순 명이 채 안 되던 환자", -kInf, 60);
  expect_interval("場合に90には届かない", -kInf, 90, Language::Japanese);
}

TEST(Quantity, BoundsAfterThan) {
  constexpr double kInf = std::numeric_limits<double>::infinity();
  expect_interval("6나노보다도 미세한 칩", -kInf, 6e-9);
  expect_interval("무게는 3㎏보다 훨씬 무겁다", 3, kInf);
  expect_interval("900달러보다는 더 비싸다", 900, kInf);
  expect_interval("지각은 세 번으로 그치지 않았다", 3, kInf);
}

TEST(Quantity, WhatIsMeasuredAgainstOrStandsBeside) {
  EXPECT_EQ(one("서울은 3도보다는 따뜻했다").role, QuantityRole::Standard);
  EXPECT_EQ(one("동료 세 명과 함께 세웠다").role, QuantityRole::Besides);
  EXPECT_EQ(one("동료 세 명과 다투었다").role, QuantityRole::Value);
}

TEST(Quantity, WhatAnotherIsCountedByIsNoCount) {
  EXPECT_EQ(read("한 곳당 4억 원").at(0).role, QuantityRole::Standard);
  EXPECT_EQ(read("예산은 3억 원의 네 배다").at(0).role, QuantityRole::Standard);
  EXPECT_EQ(read("한 곳당 4억 원").at(1).role, QuantityRole::Value);
  EXPECT_EQ(one("회사 한 곳이 당했다").role, QuantityRole::Value);
}

TEST(Quantity, OnlySoManyIsNoBound) {
  const Quantity q = one("손님이 9명밖에 안 된다");
  EXPECT_EQ(q.min, 9);
  EXPECT_EQ(q.max, 9);
}

TEST(Quantity, ALengthInSeveralUnitsIsOne) {
  constexpr double kDay = 86400;
  for (const char* text : {"2년 한 달 3일 동안", "2년 1개월 3일간"}) {
    const Quantity q = one(text);
    EXPECT_EQ(q.dimension, Dimension::Duration) << text;
    EXPECT_DOUBLE_EQ(q.value * q.factor, (2 * 365 + 30 + 3) * kDay) << text;
  }
  EXPECT_EQ(read("2년 세 명").size(), 2u);
}

TEST(Quantity, DistancesBetweenTwo) {
  EXPECT_EQ(one("比去年多筹了6100万美元", Language::Chinese).role, QuantityRole::Value) << "the verb stands between";
  EXPECT_EQ(one("比去年少3110亿美元", Language::Chinese).role, QuantityRole::Change);
  EXPECT_EQ(one("至少3110亿美元", Language::Chinese).role, QuantityRole::Value);
  EXPECT_EQ(one("작년보다 1만3500원 싸게 팔렸다").role, QuantityRole::Change);
}

TEST(Quantity, WhatAShareOfChangeStartsFrom) {
  const auto got = read("영업이익은 2000억 원에서 41% 감소했다");
  ASSERT_EQ(got.size(), 2u);
  EXPECT_EQ(got[0].role, QuantityRole::From);
  EXPECT_EQ(got[1].role, QuantityRole::Change);
}

TEST(Quantity, AChangeByMoreThanAFigureIsAChange) {
  EXPECT_EQ(one("가입자가 100만 명 넘게 줄었다").role, QuantityRole::Change);
  EXPECT_EQ(one("공식전 170경기 넘게 뛰었다").role, QuantityRole::Value);
}

TEST(Quantity, AChineseVerbThatIsDoneBoundsNoFigure) {
  const Quantity times = one("公司发布过三次更新", Language::Chinese);
  EXPECT_EQ(times.min, 3);
  EXPECT_EQ(times.max, 3);
  EXPECT_GT(one("会员过百万", Language::Chinese).max, 1e9);
}

TEST(Quantity, BehindAFractionAParticleIsNoDegree) {
  expect_interval("빈 좌석은 4분의 1도 안 됨", -INFINITY, 0.25);
  expect_interval("빈 좌석은 4분의1도안돼", -INFINITY, 0.25);
  EXPECT_EQ(one("빈 좌석은 4분의 1도 안 된다").dimension, Dimension::Ratio);
}

TEST(Quantity, FeetWithInchesAreOneLength) {
  expect_interval("문은 높이가 7피트 3인치다", 87 * 0.0254, 87 * 0.0254);
  expect_interval("门高七英尺三英寸", 87 * 0.0254, 87 * 0.0254, Language::Chinese);
  expect_interval("高さは7フィート3インチだ", 87 * 0.0254, 87 * 0.0254, Language::Japanese);
}

TEST(Quantity, YearsAndMonthsTogetherAreOneLength) {
  const Quantity months = one("공사는 27개월 걸렸다"), years = one("공사는 4년 걸렸다");
  EXPECT_EQ(compare_figures(one("공사는 2년 하고도 석 달 걸렸다"), months).fit, Fit::Entailed);
  EXPECT_EQ(compare_figures(one("工程用了两年零三个月", Language::Chinese), months).fit, Fit::Entailed);
  EXPECT_EQ(compare_figures(one("공사는 48개월 걸렸다"), years).fit, Fit::Entailed);
  EXPECT_EQ(compare_figures(one("공사는 46개월 걸렸다"), years).fit, Fit::Contradicts);
}

TEST(Quantity, PartsOfACenturyAreYears) {
  constexpr double kYear = 365 * 86400;
  expect_point("4반세기를 버틴 다리", Dimension::Duration, "yr", 25 * kYear);
  expect_point("the bridge stood for a quarter of a century", Dimension::Duration, "yr", 25 * kYear, Language::English);
  expect_point("the bridge stood for half a century", Dimension::Duration, "yr", 50 * kYear, Language::English);
  expect_point("四半世紀の歴史", Dimension::Duration, "yr", 25 * kYear, Language::Japanese);
}

TEST(Quantity, NativeNumeralsThatCountByThemselves) {
  expect_point("공장을 세운 도시는 모두 넷이다", Dimension::Number, "", 4);
  expect_point("아들이 셋 있다", Dimension::Number, "", 3);
  expect_interval("후보는 둘보다 많다", 2, INFINITY);
  EXPECT_TRUE(read("둘은 함께 떠났다").empty()) << "who was just named";
}

TEST(Quantity, NativeTensAreYearsOfLife) {
  expect_point("그는 서른에 가게를 열었다", Dimension::Age, "yr", 30);
  expect_interval("회장은 여든이 넘었다", 80, INFINITY);
  EXPECT_TRUE(read("쉰 목소리로 노래했다").empty());
}

TEST(Quantity, HalfOfThoseNamed) {
  expect_point("회원 중 반이 반대했다", Dimension::Ratio, "fraction", 0.5);
  EXPECT_TRUE(read("우리 반이 이겼다").empty()) << "a class";
}

TEST(Quantity, APoundMayBeAWeight) {
  const Quantity pounds = one("440파운드짜리 바위");
  EXPECT_EQ(compare_figures(one("바위는 200킬로그램쯤 나간다"), pounds).fit, Fit::Entailed);
  EXPECT_EQ(compare_figures(one("바위는 300킬로그램쯤 나간다"), pounds).fit, Fit::Apart) << "perhaps it is money";
  EXPECT_EQ(compare_figures(one("바위는 440킬로그램쯤 나간다"), pounds).slot, Slot::Unit)
      << "the same number by chance?";
}

TEST(Quantity, CountedDaysAreNoDayOfTheMonth) {
  constexpr double kDay = 86400;
  expect_interval("복구에는 적어도 4일이 소요된다", 4 * kDay, INFINITY);
  expect_point("심사에는 12일이 걸렸다", Dimension::Duration, "d", 12 * kDay);
  expect_point("직원들은 주 3일 출근한다", Dimension::Duration, "d", 3 * kDay);
  expect_point("공장은 주 6일제로 바꿨다", Dimension::Duration, "d", 6 * kDay);
  expect_interval("復旧には少なくとも4日かかる", 4 * kDay, INFINITY, Language::Japanese);
  EXPECT_TRUE(read("축제는 다음 주 3일 열린다").empty());
  EXPECT_TRUE(read("서류는 최소 10일까지 낸다").empty());
}

TEST(Quantity, BehindAParticleANumberStandsAlone) {
  expect_point("그 지진의 세기가 5.8이었다", Dimension::Number, "", 5.8);
  expect_point("심사단은 작품 수준을 87.5로 매겼다", Dimension::Number, "", 87.5);
  expect_point("바다 밑에서 규모 6.2 지진이 났다", Dimension::Number, "", 6.2);
  EXPECT_TRUE(read("회사는 바다폰 2.0 발표를 미뤘다").empty()) << "a version";
}

TEST(Quantity, AgesGoWithoutTheirUnit) {
  expect_point("관장의 나이는 예순셋, 고향은 바닷가다", Dimension::Age, "yr", 63);
  expect_point("관장은 나이가 63이다", Dimension::Age, "yr", 63);
  expect_point("Dana Holt, 51, runs the museum", Dimension::Age, "yr", 51, Language::English);
}

TEST(Quantity, WhatAFigureDoesNotReachIsLess) { expect_interval("지원금은 3억 원에 미치지 않는다", -INFINITY, 3e8); }

TEST(Quantity, PlacesMayBeWhateverStandsThere) {
  EXPECT_EQ(compare_figures(one("찬성한 곳은 열네 곳이다"), one("14개 주가 찬성했다")).fit, Fit::Entailed);
  EXPECT_EQ(compare_figures(one("찬성한 곳은 네 곳이다"), one("14개 기업이 찬성했다")).fit, Fit::Contradicts);
  EXPECT_EQ(compare_figures(one("찬성한 곳은 열네 곳이다"), one("사람 14명이 찬성했다")).fit, Fit::Apart);
}

TEST(Quantity, PointsAreAlsoToldByTheirNumber) {
  EXPECT_EQ(compare_figures(one("선수가 쌓은 점수는 18.5점이다"), one("선수는 18.5의 점수를 쌓았다")).fit,
            Fit::Entailed);
  EXPECT_EQ(compare_figures(one("선수가 쌓은 점수는 12.5점이다"), one("선수는 18.5의 점수를 쌓았다")).fit,
            Fit::Contradicts);
}

}  // namespace
}  // namespace haechi
