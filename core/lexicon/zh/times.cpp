#include "lexicon/zh/times.h"

namespace haechi {
namespace {

using enum TimeKind;

constexpr TimeWord kWords[] = {
    // Years
    {u"去年|昨年", YearBy, -1}, {u"上年|上一年|前一年", YearBy, -1, kNamed}, {u"今年|本年|今年度|本年度", YearBy, 0},
    {u"明年|来年|來年", YearBy, 1}, {u"前年", YearBy, -2}, {u"大前年", YearBy, -3}, {u"后年|後年", YearBy, 2},
    {u"大后年", YearBy, 3}, {u"次年|翌年|第二年|下一年", YearBy, 1, kNamed},
    {u"同年|当年|當年|该年|那一年|那年", YearBy, 0, kNamed},
    // Centuries
    {u"本世纪|本世紀", Century, 0, kNamed}, {u"上世纪|上世紀|上个世纪", Century, -1, kNamed},
    // Halves and quarters
    {u"q1", Quarter, 1, kCapital}, {u"q2", Quarter, 2, kCapital}, {u"q3", Quarter, 3, kCapital},
    {u"q4", Quarter, 4, kCapital}, {u"h1", Half, 1, kCapital}, {u"h2", Half, 2, kCapital}, {u"上半年", Half, 1},
    {u"下半年", Half, 2}, {u"第一季度|首季|首季度", Quarter, 1},
    {u"最后一个季度|最後一個季度|最后一季|最后季度|末季", Quarter, 4}, {u"本季度|本季|这个季度", QuarterBy, 0},
    {u"上季度|上个季度", QuarterBy, -1}, {u"上一季度|前一季度|上一季", QuarterBy, -1, kNamed},
    {u"上季", QuarterBy, -1}, {u"下季度|下个季度|下一季度", QuarterBy, 1},
    // Months
    {u"本月|这个月|這個月", MonthBy, 0}, {u"上月|上个月|上個月", MonthBy, -1}, {u"下月|下个月|下個月", MonthBy, 1},
    {u"当月|當月|同月", MonthBy, 0, kNamed}, {u"次月", MonthBy, 1, kNamed}, {u"前一个月", MonthBy, -1, kNamed},
    {u"正月", Month, 1}, {u"腊月", None}, {u"元月", Month, 1},
    // Weeks
    {u"本周|这周|本週|這週|这个星期|这一周|本星期", WeekBy, 0},
    {u"上周|上週|上星期|上个星期|上个礼拜|上礼拜", WeekBy, -1}, {u"下周|下週|下星期|下个星期|下礼拜", WeekBy, 1},
    {u"前一周", WeekBy, -1, kNamed}, {u"本周末", WeekendBy, 0}, {u"上周末", WeekendBy, -1}, {u"下周末", WeekendBy, 1},
    {u"周末|这个周末", WeekendBy, 0},
    // Days
    {u"今天|今日", DayBy, 0}, {u"昨天|昨日", DayBy, -1}, {u"明天|明日", DayBy, 1}, {u"前天", DayBy, -2},
    {u"后天|後天", DayBy, 2}, {u"大前天", DayBy, -3}, {u"大后天", DayBy, 3}, {u"昨晚", DayBy, -1},
    {u"今晚", DayBy, 0}, {u"明晚", DayBy, 1}, {u"今早", DayBy, 0},
    {u"当日|當日|当天|當天", DayBy, 0, kNamed | kEvent}, {u"同日|同一天", DayBy, 0, kNamed},
    {u"次日|翌日|第二天", DayBy, 1, kNamed | kEvent}, {u"前一天|前一日", DayBy, -1, kNamed | kEvent},
    {u"今日头条|明日之星|人民日报|日报|后天性", None},
    // Weekdays
    {u"周一", Weekday, 1}, {u"周二", Weekday, 2}, {u"周三", Weekday, 3}, {u"周四", Weekday, 4}, {u"周五", Weekday, 5},
    {u"周六", Weekday, 6}, {u"周日|周天", Weekday, 7}, {u"週一", Weekday, 1}, {u"週二", Weekday, 2},
    {u"週三", Weekday, 3}, {u"週四", Weekday, 4}, {u"週五", Weekday, 5}, {u"週六", Weekday, 6}, {u"週日", Weekday, 7},
    {u"星期一", Weekday, 1}, {u"星期二", Weekday, 2}, {u"星期三", Weekday, 3}, {u"星期四", Weekday, 4},
    {u"星期五", Weekday, 5}, {u"星期六", Weekday, 6}, {u"星期日|星期天", Weekday, 7}, {u"礼拜一", Weekday, 1},
    {u"礼拜二", Weekday, 2}, {u"礼拜三", Weekday, 3}, {u"礼拜四", Weekday, 4}, {u"礼拜五", Weekday, 5},
    {u"礼拜六", Weekday, 6}, {u"礼拜天|礼拜日", Weekday, 7},
    // 本周五, 上星期三: behind a week
    {u"一", Weekday, 1, kAfterWeek}, {u"二", Weekday, 2, kAfterWeek}, {u"三", Weekday, 3, kAfterWeek},
    {u"四", Weekday, 4, kAfterWeek}, {u"五", Weekday, 5, kAfterWeek}, {u"六", Weekday, 6, kAfterWeek},
    {u"日|天", Weekday, 7, kAfterWeek}, {u"一周年|周年", None},
    // Days that have names and do not move
    {u"元旦", Holiday, 101}, {u"国庆节|國慶節", Holiday, 1001}, {u"圣诞节|聖誕節", Holiday, 1225},
    {u"劳动节", Holiday, 501}, {u"情人节", Holiday, 214}, {u"儿童节", Holiday, 601}, {u"妇女节", Holiday, 308},
    {u"教师节", Holiday, 910}, {u"万圣节", Holiday, 1031}, {u"平安夜", Holiday, 1224},
    // Seasons
    {u"春季", Season, 1}, {u"夏季", Season, 2}, {u"秋季", Season, 3}, {u"冬季", Season, 4}, {u"春天", Season, 1},
    {u"夏天", Season, 2}, {u"秋天", Season, 3}, {u"冬天", Season, 4},
    // Parts
    {u"初", Part, kEarly}, {u"底|末", Part, kLate}, {u"年初", Part, kStartOfYear}, {u"年底|年末", Part, kEndOfYear},
    {u"年中", Part, kMidYear}, {u"岁末", Part, kEndOfYear}, {u"月初", Part, kStartOfMonth},
    {u"月底|月末", Part, kEndOfMonth}, {u"上旬", Part, kFirstTenDays}, {u"中旬", Part, kMiddleTenDays},
    {u"下旬", Part, kLastTenDays}, {u"年内|年內", Part, kWithinYear}, {u"初期", Part, kEarly}, {u"中期", Part, kMid},
    {u"末期|后期", Part, kLate}, {u"前期", Part, kEarly}, {u"最后一天", Part, kLastDay},
    // Before a weekday
    {u"第一个", Nth, 1}, {u"第二个", Nth, 2}, {u"第三个", Nth, 3}, {u"第四个", Nth, 4},
    {u"最后一个|最後一個", Nth, -1}, {u"第一周", NthWeek, 1}, {u"第二周", NthWeek, 2}, {u"第三周", NthWeek, 3},
    {u"第四周", NthWeek, 4}, {u"最后一周", NthWeek, -1},
    // Before a calendar name
    {u"上个", Shift, -1}, {u"今|本", Shift, 0}, {u"下个|下一个", Shift, 1}, {u"上一个", Shift, -1},
    {u"即将到来的", Shift, 2}, {u"去", Shift, -1}, {u"公元", Era, 0}, {u"公元前", Era, -1}, {u"西元", Era, 0},
    {u"民国", Era, 1911},
    // The same stretch of another year
    {u"同期", SamePeriod}, {u"同比|较上年同期|较去年同期|按年|与上年同期相比|上年同期|年增", YearOnYear},
    {u"环比|環比", QuarterBy, -1, kNamed | kCompares}, {u"每年|每月|每个月|每周", Each}, {u"历年", None},
    // Soft
    {u"近年来|近年來|近年|近日|近期|最近|目前|当前|當前|现在|現在|日前|近来|如今", Now},
    // Roles before a time
    {u"自|自从", Since}, {u"从|從", Open, 1}, {u"截至|截止|截止到|到|至|直到", Until}, {u"较|比|较之", Comparison},
    {u"与|和", In}, {u"相比", None}, {u"于|在|早在", In}, {u"之前", None}, {u"早于", Before}, {u"超过", None},
};

constexpr TimeUnit kUnits[] = {
    {u"年", Year, Grain::Year, 9999}, {u"年度", Year, Grain::Year, 9999, 1, false}, {u"财年", Year, Grain::Year, 9999, 1, false}, {u"年代", Decade, Grain::Decade, 9999, 1, false}, {u"年级", None, Grain::Year, 0, 1, false}, {u"年制", None, Grain::Year, 0, 1, false}, {u"周年", None, Grain::Year, 0, 1, false}, {u"年期", None, Grain::Year, 0, 1, false},
    {u"世纪", Century, Grain::Year, 30, 100}, {u"世紀", Century, Grain::Year, 30, 100}, {u"个世纪", None, Grain::Year, 0, 100},
    {u"月", Month, Grain::Month, 12, 1, false}, {u"月份", Month, Grain::Month, 12, 1, false}, {u"日", MonthDay, Grain::Day, 31}, {u"号", MonthDay, Grain::Day, 31, 1, false}, {u"號", MonthDay, Grain::Day, 31, 1, false}, {u"日本", None, Grain::Day, 0, 1, false}, {u"号线", None, Grain::Day, 0, 1, false}, {u"号楼", None, Grain::Day, 0, 1, false},
    {u"季度", Quarter, Grain::Quarter, 4}, {u"季", Quarter, Grain::Quarter, 4}, {u"个季度", None, Grain::Quarter}, {u"個季度", None, Grain::Quarter},
    {u"个月", None, Grain::Month}, {u"個月", None, Grain::Month}, {u"周", None, Grain::Week}, {u"週", None, Grain::Week}, {u"个星期", None, Grain::Week}, {u"星期", None, Grain::Week}, {u"天", None, Grain::Day}, {u"年间", None, Grain::Year, 0, 1, false},
};

constexpr TimeTail kTails[] = {
    {u"前", -1}, {u"以前", -1}, {u"之前", -1}, {u"后", 1, kEvent}, {u"後", 1, kEvent}, {u"以后", 1, kEvent}, {u"之后", 1, kEvent}, {u"以後", 1, kEvent}, {u"之後", 1, kEvent}, {u"内", 1, kWithin}, {u"內", 1, kWithin}, {u"之内", 1, kWithin}, {u"以内", 1, kWithin}, {u"之內", 1, kWithin}, {u"前后", 0}, {u"后劲", 0},
    {u"间", 0}, {u"来", -1, kWithin}, {u"來", -1, kWithin}, {u"以来", -1, kWithin}, {u"多", 0}, {u"连续", 0}, {u"以上", 0}, {u"左右", 0}, {u"期间", 0}, {u"的", 0}, {u"之久", 0}, {u"起", 1},
};

constexpr TimeTail kLeads[] = {
    {u"未来", 1, kWithin}, {u"未來", 1, kWithin}, {u"今后", 1, kWithin}, {u"今後", 1, kWithin}, {u"接下来", 1, kWithin}, {u"接下来的", 1, kWithin}, {u"在未来", 1, kWithin}, {u"往后", 1, kWithin}, {u"过去", -1, kWithin}, {u"過去", -1, kWithin}, {u"过去的", -1, kWithin}, {u"近", -1, kWithin | kAlone}, {u"最近", -1, kWithin | kAlone}, {u"在过去", -1, kWithin},
};

constexpr TimeWord kMarks[] = {
    {u"左右", Vague}, {u"前后", Vague}, {u"前後", Vague},
    {u"以来", Since}, {u"以來", Since}, {u"起", Since}, {u"以后", Since}, {u"以後", Since}, {u"之后", After}, {u"后", After}, {u"之後", After}, {u"开始", Since}, {u"开始的", Since},
    {u"以前", Before}, {u"之前", Before}, {u"前", Until}, {u"为止", Until}, {u"為止", Until}, {u"止", Until},
    {u"相比", Comparison}, {u"的水平相比", Comparison},
};

constexpr TimeNumeral kNumerals[] = {
    {u"〇", 0}, {u"零", 0}, {u"一", 1}, {u"二", 2}, {u"两", 2}, {u"兩", 2}, {u"三", 3}, {u"四", 4}, {u"五", 5}, {u"六", 6}, {u"七", 7}, {u"八", 8}, {u"九", 9}, {u"十", 10, true}, {u"百", 100, true}, {u"千", 1000, true}, {u"○", 0},
};
constexpr TimeNumeral kVague[] = {
    {u"几", 2, false, 9}, {u"幾", 2, false, 9}, {u"数", 2, false, 9}, {u"數", 2, false, 9}, {u"两三", 2, false, 3}, {u"三四", 3, false, 4}, {u"三五", 3, false, 5}, {u"四五", 4, false, 5}, {u"五六", 5, false, 6}, {u"七八", 7, false, 8}, {u"几十", 20, false, 99}, {u"数十", 20, false, 99}, {u"十几", 11, false, 19}, {u"二十几", 21, false, 29},
};
constexpr TimeLength kLengths[] = {{u"半年", Grain::Month, 6, 6}, {u"半个世纪", Grain::Year, 50, 50}, {u"一年半", Grain::Month, 18, 18}, {u"两年半", Grain::Month, 30, 30}, {u"半个月", Grain::Day, 15, 15}};

constexpr std::u16string_view kJoints[] = {u"", u" ", u"的", u"第", u" 第", u"("};
constexpr TimeLink kLinks[] = {{u"~"}, {u"-"}, {u"–"}, {u"—"}, {u"至", LinkNeeds::SameGrain}, {u"到", LinkNeeds::SameGrain}, {u"和", LinkNeeds::Closer}, {u"与", LinkNeeds::Closer}};
constexpr std::u16string_view kClosers[] = {u"之间", u"之間", u"期间", u"為止", u"为止"};
constexpr std::u16string_view kMore[] = {u"多", u"余", u"餘", u"几"};

// Measure words: the figure before them counts things (上周三家公司).
constexpr std::u16string_view kCounted[] = {u"家", u"个", u"個", u"名", u"位", u"次", u"场", u"項", u"项", u"种", u"件", u"款", u"人", u"天", u"国", u"大", u"台", u"十", u"百", u"千", u"万"};

constexpr TimeLexicon kLexicon = {
    .words = kWords, .units = kUnits, .tails = kTails, .leads = kLeads, .marks = kMarks, .numerals = kNumerals, .native_numerals = kVague, .lengths = kLengths, .more = kMore, .joints = kJoints, .links = kLinks, .closers = kClosers, .first_parts = u"前", .not_years = kCounted,
};

}  // namespace

const TimeLexicon& chinese_times() { return kLexicon; }

}  // namespace haechi
