// What times say: absolute, relative, ranges, roles; and the words and figures that are no times.
#include "reading/time.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>
#include <string>

#include "reading/calendar.h"

namespace haechi {
namespace {

struct Expected {
  const char* text;
  const char* times;  ///< one a bar: role if not At, from..to, "~" for vague, "?" if unresolved
};

std::string iso(std::optional<Day> day) {
  if (!day) return "";
  const Civil c = civil_of(*day);
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%d-%02d-%02d", c.year, c.month, c.day);
  return buffer;
}

std::string show(const TimeRef& t) {
  static const char* roles[] = {"", "since ", "until ", "than "};
  std::string s = roles[static_cast<int>(t.role)];
  if (t.role == TimeRole::Until && t.to) {
    s += ".." + iso(t.to);
  } else if (t.from || t.to) {
    s += t.from == t.to ? iso(t.from) : iso(t.from) + ".." + iso(t.to);
  } else if (t.grain == Grain::Vague) {
    s += "now";
  } else {
    s += "?";
  }
  return s;
}

std::vector<TimeRef> read(const char* utf8, Language language, TimeContext context) {
  const Text text = Text::from_utf8(utf8);
  return read_times(text, {0, static_cast<uint32_t>(text.folded().size())}, language, context);
}

std::string read_all(const char* utf8, Language language, TimeContext context) {
  std::string all;
  for (const TimeRef& t : read(utf8, language, context)) all += (all.empty() ? "" : " | ") + show(t);
  return all;
}

const TimeContext kPublished{day_of(2024, 3, 20), std::nullopt};  // a Wednesday
const TimeContext kNothing{};

void expect_all(Language language, TimeContext context, std::initializer_list<Expected> rows) {
  for (const Expected& row : rows) EXPECT_EQ(read_all(row.text, language, context), row.times) << row.text;
}

TEST(Calendar, days_and_dates_are_inverse) {
  EXPECT_EQ(day_of(1970, 1, 1), 0);
  EXPECT_EQ(day_of(2000, 3, 1) - day_of(2000, 2, 28), 2);
  EXPECT_EQ(day_of(1900, 3, 1) - day_of(1900, 2, 28), 1);
  for (Day day = day_of(-400, 1, 1); day < day_of(2500, 1, 1); day += 97) {
    const Civil c = civil_of(day);
    ASSERT_TRUE(is_date(c.year, c.month, c.day));
    ASSERT_EQ(day_of(c.year, c.month, c.day), day);
  }
}

TEST(Calendar, counts_months_weeks_and_weekdays) {
  EXPECT_EQ(weekday_of(day_of(2024, 3, 20)), 3);
  EXPECT_EQ(weekday_of(day_of(1945, 8, 15)), 3);
  EXPECT_EQ(add_months(day_of(2024, 1, 31), 1), day_of(2024, 2, 29));
  EXPECT_EQ(add_months(day_of(2024, 1, 15), -13), day_of(2022, 12, 15));
  EXPECT_EQ(nth_weekday(2024, 2, -1, 4), day_of(2024, 2, 29));
  EXPECT_FALSE(nth_weekday(2024, 2, 5, 5).has_value());
}

TEST(KoreanTimes, reads_every_writing_of_a_date) {
  expect_all(Language::Korean, kNothing,
             {
                 {"2021년 6월 9일에 서명했다", "2021-06-09"},
                 {"2021. 6. 9. 서명", "2021-06-09"},
                 {"(2021.06.09) 서명", "2021-06-09"},
                 {"2021-06-09 서명", "2021-06-09"},
                 {"이천이십일년 유월 구일 서명", "2021-06-09"},
                 {"２０２１년 ６월 ９일", "2021-06-09"},
                 {"'21년 6월", "2021-06-01..2021-06-30"},
                 {"21년 6월에", "2021-06-01..2021-06-30"},
                 {"2021年 6月에", "2021-06-01..2021-06-30"},
                 {"2021년에 서명했다", "2021-01-01..2021-12-31"},
             });
}

TEST(KoreanTimes, reads_parts_of_years) {
  expect_all(Language::Korean, kNothing,
             {
                 {"2021년 3분기", "2021-07-01..2021-09-30"},
                 {"2021년 2사분기", "2021-04-01..2021-06-30"},
                 {"2021년 1~3분기", "2021-01-01..2021-09-30"},
                 {"2021년 하반기", "2021-07-01..2021-12-31"},
                 {"2021년 마지막 분기에", "2021-10-01..2021-12-31"},
                 {"2021년 6월 초", "2021-06-01..2021-06-10"},
                 {"2021년 6월 중순", "2021-06-11..2021-06-20"},
                 {"2021년 6월 하순", "2021-06-21..2021-06-30"},
                 {"2021년 말", "2021-11-01..2021-12-31"},
                 {"2021년 여름", "2021-06-01..2021-08-31"},
                 {"1970년대", "1970-01-01..1979-12-31"},
                 {"70년대 초반", "1970-01-01..1973-05-01"},
                 {"19세기", "1801-01-01..1900-12-31"},
             });
}

TEST(KoreanTimes, counts_from_the_publication) {
  expect_all(Language::Korean, kPublished,
             {
                 {"올해 흑자를 냈다", "2024-01-01..2024-12-31"},
                 {"지난해 4분기", "2023-10-01..2023-12-31"},
                 {"재작년 9월", "2022-09-01..2022-09-30"},
                 {"내년 상반기", "2025-01-01..2025-06-30"},
                 {"지난달 24일", "2024-02-24"},
                 {"다음 달 3일", "2024-04-03"},
                 {"지난 2월", "2024-02-01..2024-02-29"},
                 {"오는 9월", "2024-09-01..2024-09-30"},
                 {"어제", "2024-03-19"},
                 {"지난주 금요일", "2024-03-15"},
                 {"이번 주 금요일", "2024-03-22"},
                 {"15일 열렸다", "2024-03-15"},
                 {"24일 열렸다", "2024-02-24"},
                 {"오는 24일", "2024-03-24"},
                 {"연말까지", "until ..2024-12-31"},
                 {"2년 전", "2022-01-01..2022-12-31"},
                 {"이틀 뒤", "2024-03-22"},
             });
}

TEST(KoreanTimes, the_week_before_is_a_town_where_something_goes) {
  EXPECT_EQ(read("전주보다 3% 올랐다", Language::Korean, kPublished).size(), 1u);
  EXPECT_TRUE(read("본사를 전주로 옮겼다", Language::Korean, kPublished).empty());
  EXPECT_TRUE(read("전주에서 열렸다", Language::Korean, kPublished).empty());
}

TEST(KoreanTimes, without_a_publication_day_stay_open) {
  for (const char* text : {"지난해 매출", "지난달", "어제", "15일", "금요일", "9월에", "2년 전"}) {
    const std::vector<TimeRef> times = read(text, Language::Korean, kNothing);
    ASSERT_EQ(times.size(), 1u) << text;
    EXPECT_TRUE(times[0].needs_context) << text;
    EXPECT_FALSE(times[0].from) << text;
  }
  EXPECT_EQ(read("9월 3일", Language::Korean, kNothing).at(0).month, 9);
  EXPECT_EQ(read("9월 3일", Language::Korean, kNothing).at(0).day, 3);
}

TEST(KoreanTimes, count_from_the_time_last_named) {
  expect_all(Language::Korean, kPublished,
             {
                 {"2009년 설립했고 이듬해 상장했다", "2009-01-01..2009-12-31 | 2010-01-01..2010-12-31"},
                 {"2009년 5월 7일 발표했고 같은 달 20일 시행했다", "2009-05-07 | 2009-05-20"},
                 {"2009년 5월 7일 발표하고 이튿날 시행했다", "2009-05-07 | 2009-05-08"},
                 {"2009년 5월 시작해 7월에 끝냈다", "2009-05-01..2009-05-31 | 2009-07-01..2009-07-31"},
                 {"2009년 창업했고 3년 뒤 상장했다", "2009-01-01..2009-12-31 | 2012-01-01..2012-12-31"},
             });
  const TimeContext named{std::nullopt, day_of(2015, 8, 4)};
  expect_all(
      Language::Korean, named,
      {{"이듬해 5월", "2016-05-01..2016-05-31"}, {"같은 해 12월", "2015-12-01..2015-12-31"}, {"전날", "2015-08-03"}});
}

TEST(KoreanTimes, bases_of_comparisons_are_not_the_time_of_the_event) {
  expect_all(
      Language::Korean, kPublished,
      {
          {"2021년 3분기 매출은 전년 동기 대비 7% 늘었다", "2021-07-01..2021-09-30 | than 2020-07-01..2020-09-30"},
          {"2021년 매출은 2019년보다 7% 늘었다", "2021-01-01..2021-12-31 | than 2019-01-01..2019-12-31"},
          {"2021년 3분기 매출은 직전 분기에 비해 늘었다", "2021-07-01..2021-09-30 | than 2021-04-01..2021-06-30"},
          {"지난해 같은 기간보다 줄었다", "than 2023-01-01..2023-12-31"},
          {"2020년(3.1%) 대비 줄었다", "than 2020-01-01..2020-12-31"},
      });
}

TEST(KoreanTimes, reads_ranges_and_roles) {
  expect_all(Language::Korean, kPublished,
             {
                 {"2011년부터 2014년까지 맡았다", "2011-01-01..2014-12-31"},
                 {"2011~2014년", "2011-01-01..2014-12-31"},
                 {"2014년 6월 12일~7월 13일", "2014-06-12..2014-07-13"},
                 {"2014년 6월 12~15일", "2014-06-12..2014-06-15"},
                 {"2011년에서 2014년 사이", "2011-01-01..2014-12-31"},
                 {"2011년부터 맡았다", "since 2011-01-01.."},
                 {"2011년 이후 맡았다", "since 2011-01-01.."},
                 {"2014년까지 맡았다", "until ..2014-12-31"},
                 {"2011년 이전", "until ..2011-12-31"},
             });
}

TEST(KoreanTimes, lengths_are_no_times) {
  for (const char* text : {"3년간 지원했다", "10년 동안 지켰다", "2년 만에 흑자", "30여 년 만의 최고치",
                           "3분기 연속 적자", "15일간 열렸다", "5년째 1위", "100년 역사", "두 달 동안"}) {
    EXPECT_EQ(read_all(text, Language::Korean, kPublished), "") << text;
  }
}

TEST(KoreanTimes, names_and_quantities_are_no_times) {
  for (const char* text : {"910B 칩과 A100", "109만 개", "2000 달러", "1만2000명", "2,024개", "올랐다",
                           "오월동주의 동맹을", "이월 결손금을", "삼성전자 일부 사원", "1/3 수준", "3.14 이상",
                           "사일로를 없앴다", "봄볕이 든 사무실", "말뿐인 약속"}) {
    EXPECT_EQ(read_all(text, Language::Korean, kPublished), "") << text;
  }
}

TEST(KoreanTimes, distances_keep_their_numbers_without_an_anchor) {
  const std::vector<TimeRef> within = read("3~5년 안에 나온다", Language::Korean, kNothing);
  ASSERT_EQ(within.size(), 1u);
  EXPECT_EQ(within[0].offset, (TimeOffset{Grain::Year, 3, 5, true, false}));
  EXPECT_TRUE(within[0].relative);
  EXPECT_TRUE(within[0].needs_context);
  const std::vector<TimeRef> later = read("10년에서 15년 뒤", Language::Korean, kNothing);
  ASSERT_EQ(later.size(), 1u);
  EXPECT_EQ(later[0].offset, (TimeOffset{Grain::Year, 10, 15, false, false}));
  EXPECT_EQ(read("두 달 전", Language::Korean, kNothing).at(0).offset,
            (TimeOffset{Grain::Month, -2, -2, false, false}));
  EXPECT_EQ(read("1년 반 뒤", Language::Korean, kNothing).at(0).offset,
            (TimeOffset{Grain::Month, 18, 18, false, false}));
}

TEST(KoreanTimes, flags_say_what_was_taken_from_where) {
  const TimeRef bare = read("7월에", Language::Korean, kPublished).at(0);
  EXPECT_TRUE(bare.assumed);
  EXPECT_FALSE(bare.relative);
  EXPECT_TRUE(read("지난해", Language::Korean, kPublished).at(0).relative);
  EXPECT_TRUE(read("2021년 5월 3일(현지시간)", Language::Korean, kPublished).at(0).local);
  EXPECT_TRUE(read("2021년 말", Language::Korean, kPublished).at(0).vague);
  const TimeRef range = read("2021년 1~3분기", Language::Korean, kPublished).at(0);
  EXPECT_EQ(range.quarter, 1);
  EXPECT_EQ(range.end_quarter, 3);
}

TEST(KoreanTimes, spans_cover_the_time_and_not_its_particle) {
  const Text text = Text::from_utf8("회사는 2021년 6월 9일에 발표했다");
  const std::vector<TimeRef> times =
      read_times(text, {0, static_cast<uint32_t>(text.folded().size())}, Language::Korean, {});
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(text.view(times[0].span), u"2021년 6월 9일");
  EXPECT_TRUE(read_times(text, {0, 4}, Language::Korean, {}).empty()) << "only within the range asked for";
}

TEST(EnglishTimes, reads_dates_and_parts) {
  expect_all(Language::English, kPublished,
             {
                 {"It opened on June 9, 2021.", "2021-06-09"},
                 {"It opened on 9 June 2021.", "2021-06-09"},
                 {"It opened on 9th June 2021.", "2021-06-09"},
                 {"Opened Jun. 9, 2021", "2021-06-09"},
                 {"It opened in June 2021.", "2021-06-01..2021-06-30"},
                 {"in the third quarter of 2021", "2021-07-01..2021-09-30"},
                 {"in Q3 2021", "2021-07-01..2021-09-30"},
                 {"2021Q3 results", "2021-07-01..2021-09-30"},
                 {"in the last quarter of 2021", "2021-10-01..2021-12-31"},
                 {"the second half of 2021", "2021-07-01..2021-12-31"},
                 {"early 2021", "2021-01-01..2021-03-31"},
                 {"the 1970s", "1970-01-01..1979-12-31"},
                 {"in the 19th century", "1801-01-01..1900-12-31"},
             });
}

TEST(EnglishTimes, counts_ranges_and_roles) {
  expect_all(Language::English, kPublished,
             {
                 {"last year", "2023-01-01..2023-12-31"},
                 {"last month", "2024-02-01..2024-02-29"},
                 {"two years ago", "2022-01-01..2022-12-31"},
                 {"from 2011 to 2014", "2011-01-01..2014-12-31"},
                 {"between 2011 and 2014", "2011-01-01..2014-12-31"},
                 {"from March to May 2014", "2014-03-01..2014-05-31"},
                 {"since 2011", "since 2011-01-01.."},
                 {"until June 2014", "until ..2014-06-30"},
                 {"before 2011", "until ..2010-12-31"},
                 {"by 2030", "until ..2030-12-31"},
                 {"sales rose 7% in 2021 from a year earlier", "2021-01-01..2021-12-31 | than 2020-01-01..2020-12-31"},
                 {"higher than in 2019", "than 2019-01-01..2019-12-31"},
                 {"in 2021 sales were up 7% year on year", "2021-01-01..2021-12-31 | than 2020-01-01..2020-12-31"},
                 {"In 2009 it was founded and went public the following year",
                  "2009-01-01..2009-12-31 | 2010-01-01..2010-12-31"},
             });
}

TEST(EnglishTimes, ordinary_words_are_no_times) {
  for (const char* text : {"He may go", "they march on", "a second thought", "for two weeks", "2000 dollars",
                           "1500 workers", "the A100 and H200", "a three-year plan", "it costs 2024 won",
                           "the fall of the house", "version 2.10", "a quarter of the staff"}) {
    EXPECT_EQ(read_all(text, Language::English, kPublished), "") << text;
  }
  EXPECT_EQ(read_all("In May it rose", Language::English, kPublished), "2024-05-01..2024-05-31");
  EXPECT_EQ(read_all("on may 5, 2021", Language::English, kPublished), "2021-05-05");
}

TEST(EnglishTimes, distances_compare_without_an_anchor) {
  EXPECT_EQ(read("within 3 to 5 years", Language::English, kNothing).at(0).offset,
            (TimeOffset{Grain::Year, 3, 5, true, false}));
  EXPECT_EQ(read("ten years from now", Language::English, kNothing).at(0).offset,
            (TimeOffset{Grain::Year, 10, 10, false, false}));
  EXPECT_EQ(read("over the past two decades", Language::English, kNothing).at(0).offset,
            (TimeOffset{Grain::Year, -20, -20, true, false}));
}

TEST(ChineseTimes, reads_dates_ranges_and_roles) {
  expect_all(Language::Chinese, kPublished,
             {
                 {"2021年6月9日", "2021-06-09"},
                 {"二〇二一年六月九日", "2021-06-09"},
                 {"２０２１年 六月", "2021-06-01..2021-06-30"},
                 {"2021年第三季度的营收", "2021-07-01..2021-09-30"},
                 {"增长了三个季度的营收", ""},
                 {"2021年第三季度营收同比增长7%", "2021-07-01..2021-09-30 | than 2020-07-01..2020-09-30"},
                 {"去年下半年", "2023-07-01..2023-12-31"},
                 {"上个月", "2024-02-01..2024-02-29"},
                 {"上周五", "2024-03-15"},
                 {"从2011年到2014年", "2011-01-01..2014-12-31"},
                 {"2011年以来", "since 2011-01-01.."},
                 {"截至2014年底", "until ..2014-12-31"},
                 {"较2019年增长", "than 2019-01-01..2019-12-31"},
                 {"20世纪70年代", "1970-01-01..1979-12-31"},
                 {"一个月", ""},
                 {"为期两周", ""},
                 {"日本", ""},
             });
  EXPECT_EQ(read("未来三到五年内", Language::Chinese, kNothing).at(0).offset,
            (TimeOffset{Grain::Year, 3, 5, true, false}));
}

TEST(JapaneseTimes, reads_dates_ranges_and_roles) {
  expect_all(Language::Japanese, kPublished,
             {
                 {"2021年6月9日に", "2021-06-09"},
                 {"令和3年6月9日", "2021-06-09"},
                 {"２０２１年６月", "2021-06-01..2021-06-30"},
                 {"2021年第3四半期は前年同期比7%増", "2021-07-01..2021-09-30 | than 2020-07-01..2020-09-30"},
                 {"昨年12月", "2023-12-01..2023-12-31"},
                 {"先月", "2024-02-01..2024-02-29"},
                 {"先週金曜日", "2024-03-15"},
                 {"2011年から2014年まで", "2011-01-01..2014-12-31"},
                 {"2011年以降", "since 2011-01-01.."},
                 {"2014年まで", "until ..2014-12-31"},
                 {"2019年に比べ", "than 2019-01-01..2019-12-31"},
                 {"1970年代", "1970-01-01..1979-12-31"},
                 {"3年ぶり", ""},
                 {"2年連続", ""},
                 {"日本", ""},
             });
  EXPECT_EQ(read("今後3〜5年以内に", Language::Japanese, kNothing).at(0).offset,
            (TimeOffset{Grain::Year, 3, 5, true, false}));
}

TEST(Times, are_in_order_and_do_not_overlap) {
  const Text text =
      Text::from_utf8("지난해 4분기부터 올해 3월 15일(금)~17일까지, 2021년 말 대비 3년 전 내년 초 2019~2023년");
  const std::vector<TimeRef> times =
      read_times(text, {0, static_cast<uint32_t>(text.folded().size())}, Language::Korean, kPublished);
  EXPECT_GE(times.size(), 4u);
  for (size_t i = 1; i < times.size(); ++i) EXPECT_LE(times[i - 1].span.end, times[i].span.begin);
}

TEST(Times, any_text_is_read_without_harm) {
  std::u16string text;
  uint32_t state = 7;
  const std::u16string letters =
      u"2024년 월일분기~-./,()' 전후내間今去年月日第一二三十지난다음부터까지last year of may Q41990s";
  for (int i = 0; i < 20000; ++i) {
    state = state * 1664525u + 1013904223u;
    text += letters[(state >> 8) % letters.size()];
  }
  const Text folded{text};
  const uint32_t size = static_cast<uint32_t>(folded.folded().size());
  for (int language = 0; language < 4; ++language) {
    for (const TimeRef& t : read_times(folded, {0, size}, static_cast<Language>(language), kPublished)) {
      ASSERT_LT(t.span.begin, t.span.end);
      ASSERT_LE(t.span.end, size);
    }
  }
}

}  // namespace
}  // namespace haechi
