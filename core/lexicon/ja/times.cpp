#include "lexicon/ja/times.h"

namespace haechi {
namespace {

using enum TimeKind;

constexpr TimeWord kWords[] = {
    // Years
    {u"昨年|昨年度|去年", YearBy, -1}, {u"今年|今年度|本年|ことし", YearBy, 0}, {u"来年|来年度", YearBy, 1},
    {u"一昨年|おととし", YearBy, -2}, {u"再来年", YearBy, 2}, {u"前年|前年度", YearBy, -1, kNamed},
    {u"翌年|翌年度|次の年", YearBy, 1, kNamed}, {u"前の年", YearBy, -1, kNamed},
    {u"同年|同じ年|その年|この年|当年", YearBy, 0, kNamed}, {u"今世紀", Century, 0, kNamed},
    {u"前世紀", Century, -1, kNamed},
    // Halves and quarters
    {u"q1", Quarter, 1, kCapital}, {u"q2", Quarter, 2, kCapital}, {u"q3", Quarter, 3, kCapital},
    {u"q4", Quarter, 4, kCapital}, {u"h1", Half, 1, kCapital}, {u"h2", Half, 2, kCapital}, {u"上半期", Half, 1},
    {u"下半期", Half, 2}, {u"上期", Half, 1}, {u"下期", Half, 2}, {u"最後の四半期|最終四半期", Quarter, 4},
    {u"今四半期", QuarterBy, 0}, {u"前四半期|直前四半期", QuarterBy, -1, kNamed},
    {u"次の四半期|来四半期", QuarterBy, 1},
    // Months
    {u"今月", MonthBy, 0}, {u"先月", MonthBy, -1}, {u"来月", MonthBy, 1}, {u"先々月", MonthBy, -2},
    {u"再来月", MonthBy, 2}, {u"前月", MonthBy, -1, kNamed}, {u"翌月", MonthBy, 1, kNamed},
    {u"同月|当月|同じ月", MonthBy, 0, kNamed},
    // Weeks
    {u"今週", WeekBy, 0}, {u"先週", WeekBy, -1}, {u"来週", WeekBy, 1}, {u"先々週", WeekBy, -2},
    {u"再来週", WeekBy, 2}, {u"前週", WeekBy, -1, kNamed}, {u"翌週", WeekBy, 1, kNamed}, {u"同週", WeekBy, 0, kNamed},
    {u"今週末", WeekendBy, 0}, {u"先週末", WeekendBy, -1}, {u"来週末", WeekendBy, 1}, {u"週末", WeekendBy, 0},
    // Days
    {u"今日|きょう|本日", DayBy, 0}, {u"昨日|きのう", DayBy, -1}, {u"明日|あした", DayBy, 1},
    {u"明後日|あさって", DayBy, 2}, {u"一昨日|おととい", DayBy, -2}, {u"同日", DayBy, 0, kNamed},
    {u"当日|この日", DayBy, 0, kNamed | kEvent}, {u"同じ日", DayBy, 0, kNamed},
    {u"翌日|次の日", DayBy, 1, kNamed | kEvent}, {u"前日", DayBy, -1, kNamed | kEvent}, {u"昨夜", DayBy, -1},
    {u"今夜|今朝", DayBy, 0},
    // Weekdays
    {u"月曜日", Weekday, 1}, {u"火曜日", Weekday, 2}, {u"水曜日", Weekday, 3}, {u"木曜日", Weekday, 4},
    {u"金曜日", Weekday, 5}, {u"土曜日", Weekday, 6}, {u"日曜日", Weekday, 7}, {u"月曜", Weekday, 1},
    {u"火曜", Weekday, 2}, {u"水曜", Weekday, 3}, {u"木曜", Weekday, 4}, {u"金曜", Weekday, 5}, {u"土曜", Weekday, 6},
    {u"日曜", Weekday, 7}, {u"(月)", Weekday, 1}, {u"(火)", Weekday, 2}, {u"(水)", Weekday, 3}, {u"(木)", Weekday, 4},
    {u"(金)", Weekday, 5}, {u"(土)", Weekday, 6}, {u"(日)", Weekday, 7}, {u"(現地時間)", Local},
    // Days that have names and do not move
    {u"元日|元旦", Holiday, 101}, {u"クリスマス", Holiday, 1225}, {u"クリスマスイブ", Holiday, 1224},
    {u"大晦日", Holiday, 1231}, {u"こどもの日", Holiday, 505}, {u"文化の日", Holiday, 1103},
    {u"憲法記念日", Holiday, 503}, {u"勤労感謝の日", Holiday, 1123}, {u"昭和の日", Holiday, 429},
    {u"建国記念の日", Holiday, 211},
    // Seasons
    {u"春季", Season, 1}, {u"夏季", Season, 2}, {u"秋季", Season, 3}, {u"冬季", Season, 4},
    {u"春", Season, 1, kAlone}, {u"夏", Season, 2, kAlone}, {u"秋", Season, 3, kAlone}, {u"冬", Season, 4, kAlone},
    {u"青春|春節|冬季五輪|夏季五輪", None},
    // Parts
    {u"初め|初頭|はじめ", Part, kEarly}, {u"末", Part, kLate}, {u"前半", Part, kEarly}, {u"半ば|中頃", Part, kMid},
    {u"後半|終わり", Part, kLate}, {u"上旬|初旬", Part, kFirstTenDays}, {u"中旬", Part, kMiddleTenDays},
    {u"下旬", Part, kLastTenDays}, {u"年初|年明け", Part, kStartOfYear}, {u"年末", Part, kEndOfYear},
    {u"年内", Part, kWithinYear}, {u"月初", Part, kStartOfMonth}, {u"月末", Part, kEndOfMonth},
    {u"年半ば|年央", Part, kMidYear}, {u"末日|最終日", Part, kLastDay},
    // Before a weekday
    {u"第1", Nth, 1}, {u"第2", Nth, 2}, {u"第3", Nth, 3}, {u"第4", Nth, 4}, {u"第一", Nth, 1}, {u"第二", Nth, 2},
    {u"第三", Nth, 3}, {u"第四", Nth, 4}, {u"最後の|最終", Nth, -1}, {u"第1週", NthWeek, 1}, {u"第2週", NthWeek, 2},
    {u"第3週", NthWeek, 3}, {u"第4週", NthWeek, 4}, {u"第一週", NthWeek, 1}, {u"第二週", NthWeek, 2},
    {u"第三週", NthWeek, 3}, {u"第四週", NthWeek, 4}, {u"最終週|最後の週", NthWeek, -1}, {u"第1四半期", Quarter, 1},
    {u"第2四半期", Quarter, 2}, {u"第3四半期", Quarter, 3}, {u"第4四半期", Quarter, 4}, {u"第一四半期", Quarter, 1},
    {u"第二四半期", Quarter, 2}, {u"第三四半期", Quarter, 3}, {u"第四四半期", Quarter, 4},
    // Before a calendar name
    {u"去る|この前の|前の|先の", Shift, -1}, {u"今|この", Shift, 0}, {u"来る", Shift, 2}, {u"次の", Shift, 1},
    {u"今度の", Shift, 2}, {u"昨", Shift, -1}, {u"令和", Era, 2018}, {u"平成", Era, 1988}, {u"昭和", Era, 1925},
    {u"大正", Era, 1911}, {u"明治", Era, 1867}, {u"西暦", Era, 0}, {u"紀元前", Era, -1},
    // The same stretch of another year
    {u"同期", SamePeriod}, {u"前年同期比|前年比|前年同期|前年同月比|前年同月", YearOnYear},
    {u"前期比", QuarterBy, -1, kNamed | kCompares}, {u"前月比", MonthBy, -1, kNamed | kCompares},
    {u"毎年|毎月|毎週", Each},
    // Soft
    {u"最近|近年|現在|このほど|近頃|昨今|足元", Now},
};

constexpr TimeUnit kUnits[] = {
    {u"年", Year, Grain::Year, 9999}, {u"年度", Year, Grain::Year, 9999, 1, false}, {u"年代", Decade, Grain::Decade, 9999, 1, false}, {u"年生", None, Grain::Year, 0, 1, false}, {u"年制", None, Grain::Year, 0, 1, false}, {u"年目", None, Grain::Year, 0, 1, false}, {u"周年", None, Grain::Year, 0, 1, false}, {u"年ぶり", None, Grain::Year, 0, 1, false}, {u"年連続", None, Grain::Year, 0, 1, false},
    {u"世紀", Century, Grain::Year, 30, 100},
    {u"月", Month, Grain::Month, 12, 1, false}, {u"月期", Month, Grain::Month, 12, 1, false}, {u"日", MonthDay, Grain::Day, 31}, {u"日本", None, Grain::Day, 0, 1, false}, {u"日連続", None, Grain::Day, 0, 1, false}, {u"日目", None, Grain::Day, 0, 1, false},
    {u"四半期", Quarter, Grain::Quarter, 4}, {u"カ月", None, Grain::Month}, {u"ヶ月", None, Grain::Month}, {u"か月", None, Grain::Month}, {u"ケ月", None, Grain::Month}, {u"ヵ月", None, Grain::Month}, {u"箇月", None, Grain::Month}, {u"週間", None, Grain::Week}, {u"週", None, Grain::Week}, {u"日間", None, Grain::Day}, {u"年間", None, Grain::Year}, {u"カ年", None, Grain::Year},
};

constexpr TimeTail kTails[] = {
    {u"前", -1}, {u"以前", -1}, {u"後", 1, kEvent}, {u"以後", 1, kEvent}, {u"のち", 1, kEvent}, {u"以内", 1, kWithin}, {u"内", 1, kWithin}, {u"先", 1}, {u"間", 0}, {u"ぶり", 0}, {u"連続", 0}, {u"以上", 0}, {u"にわたり", 0}, {u"にわたって", 0}, {u"前後", 0}, {u"余り", 0}, {u"分", 0},
};

constexpr TimeTail kLeads[] = {
    {u"今後", 1, kWithin}, {u"向こう", 1, kWithin}, {u"これから", 1, kWithin}, {u"これからの", 1, kWithin}, {u"次の", 1, kWithin | kAlone}, {u"過去", -1, kWithin}, {u"ここ", -1, kWithin}, {u"この", -1, kWithin | kAlone}, {u"直近", -1, kWithin}, {u"最近", -1, kWithin}, {u"今から", 1}, {u"それから", 1, kNamed},
};

constexpr TimeWord kMarks[] = {
    {u"頃", Vague}, {u"ごろ", Vague}, {u"ころ", Vague}, {u"前後", Vague},
    {u"から", Since}, {u"以降", Since}, {u"以来", Since}, {u"以後", Since}, {u"より後", After}, {u"後", After}, {u"にかけて", Since}, {u"をめど", Until},
    {u"まで", Until}, {u"までに", Until}, {u"以前", Until}, {u"より前", Before}, {u"前", Before}, {u"末までに", Until},
    {u"比", Comparison}, {u"より", Comparison}, {u"よりも", Comparison}, {u"に比べ", Comparison}, {u"と比べ", Comparison}, {u"に比べて", Comparison}, {u"と比べて", Comparison}, {u"と比較", Comparison}, {u"に比し", Comparison}, {u"対比", Comparison},
};

constexpr TimeNumeral kNumerals[] = {
    {u"〇", 0}, {u"零", 0}, {u"一", 1}, {u"二", 2}, {u"三", 3}, {u"四", 4}, {u"五", 5}, {u"六", 6}, {u"七", 7}, {u"八", 8}, {u"九", 9}, {u"十", 10, true}, {u"百", 100, true}, {u"千", 1000, true}, {u"元", 1},
};
constexpr TimeNumeral kVague[] = {
    {u"数", 2, false, 9}, {u"何", 2, false, 9}, {u"数十", 20, false, 99}, {u"十数", 11, false, 19}, {u"2、3", 2, false, 3}, {u"二、三", 2, false, 3},
};
constexpr TimeLength kLengths[] = {{u"半年", Grain::Month, 6, 6}, {u"半世紀", Grain::Year, 50, 50}, {u"1年半", Grain::Month, 18, 18}, {u"一年半", Grain::Month, 18, 18}};

constexpr std::u16string_view kJoints[] = {u"", u" ", u"の", u"第"};
constexpr TimeLink kLinks[] = {{u"~"}, {u"-"}, {u"–"}, {u"—"}, {u"から", LinkNeeds::SameGrain}, {u"より", LinkNeeds::Closer}, {u"と", LinkNeeds::Closer}};
constexpr std::u16string_view kClosers[] = {u"までの", u"までに", u"まで", u"の間", u"にかけて", u"にかけての"};
constexpr std::u16string_view kMore[] = {u"余", u"数"};

constexpr std::u16string_view kDateEndings[] = {u"に", u"から", u"まで"};

constexpr TimeLexicon kLexicon = {
    .words = kWords, .units = kUnits, .tails = kTails, .leads = kLeads, .marks = kMarks, .numerals = kNumerals, .native_numerals = kVague, .lengths = kLengths, .more = kMore, .joints = kJoints, .links = kLinks, .closers = kClosers, .date_endings = kDateEndings,
};

}  // namespace

const TimeLexicon& japanese_times() { return kLexicon; }

}  // namespace haechi
