#include "lexicon/en/times.h"

namespace haechi {
namespace {

using enum TimeKind;

constexpr TimeWord kWords[] = {
    // Months; some are words or names as well
    {u"january", Month, 1}, {u"february", Month, 2}, {u"march", Month, 3, kCapital}, {u"april", Month, 4},
    {u"may", Month, 5, kCapital}, {u"june", Month, 6}, {u"july", Month, 7}, {u"august", Month, 8, kCapital},
    {u"september", Month, 9}, {u"october", Month, 10}, {u"november", Month, 11}, {u"december", Month, 12},
    {u"jan", Month, 1, kCapital}, {u"feb", Month, 2}, {u"mar", Month, 3, kCapital}, {u"apr", Month, 4},
    {u"jun", Month, 6, kCapital}, {u"jul", Month, 7}, {u"aug", Month, 8}, {u"sept", Month, 9},
    {u"sep", Month, 9, kCapital}, {u"oct", Month, 10}, {u"nov", Month, 11}, {u"dec", Month, 12, kCapital},
    {u"jan.", Month, 1, kLoose}, {u"feb.", Month, 2, kLoose}, {u"mar.", Month, 3, kCapital | kLoose},
    {u"apr.", Month, 4, kLoose}, {u"jun.", Month, 6, kLoose}, {u"jul.", Month, 7, kLoose},
    {u"aug.", Month, 8, kLoose}, {u"sept.|sep.", Month, 9, kLoose}, {u"oct.", Month, 10, kLoose},
    {u"nov.", Month, 11, kLoose}, {u"dec.", Month, 12, kLoose},
    // Weekdays
    {u"monday", Weekday, 1}, {u"tuesday", Weekday, 2}, {u"wednesday", Weekday, 3}, {u"thursday", Weekday, 4},
    {u"friday", Weekday, 5}, {u"saturday", Weekday, 6}, {u"sunday", Weekday, 7}, {u"mon", Weekday, 1, kCapital},
    {u"tue|tues", Weekday, 2}, {u"wed", Weekday, 3, kCapital}, {u"thu|thur|thurs", Weekday, 4}, {u"fri", Weekday, 5},
    {u"sat", Weekday, 6, kCapital}, {u"sun", Weekday, 7, kCapital}, {u"mondays|sundays|fridays", None},
    // Years
    {u"last year", YearBy, -1}, {u"this year|current year", YearBy, 0}, {u"next year|coming year", YearBy, 1},
    {u"the year before last|year before last", YearBy, -2}, {u"year after next", YearBy, 2},
    {u"previous year|prior year|preceding year|year before|the year before|the year earlier|the year prior",
     YearBy, -1, kNamed},
    {u"the year after", YearBy, 1, kNamed},
    {u"year earlier|a year earlier|one year earlier|year prior", YearBy, -1, kNamed},
    {u"following year", YearBy, 1, kNamed}, {u"next calendar year", YearBy, 1},
    {u"year after|year later|a year later|one year later", YearBy, 1, kNamed},
    {u"that year|the same year|same year|that same year", YearBy, 0, kNamed},
    {u"a year ago|one year ago|year ago", YearBy, -1}, {u"yesteryear", None}, {u"last decade", DecadeBy, -1},
    {u"this decade", DecadeBy, 0}, {u"last century", Century, -1, kNamed}, {u"this century", Century, 0, kNamed},
    {u"next century", Century, 1, kNamed},
    // Halves and quarters
    {u"first half", Half, 1}, {u"second half", Half, 2}, {u"h1", Half, 1, kCapital}, {u"h2", Half, 2, kCapital},
    {u"1h", Half, 1}, {u"2h", Half, 2}, {u"first quarter", Quarter, 1}, {u"second quarter", Quarter, 2},
    {u"third quarter", Quarter, 3}, {u"fourth quarter|final quarter", Quarter, 4}, {u"q1", Quarter, 1},
    {u"q2", Quarter, 2}, {u"q3", Quarter, 3}, {u"q4", Quarter, 4}, {u"last quarter", QuarterBy, -1},
    {u"this quarter|current quarter", QuarterBy, 0}, {u"next quarter", QuarterBy, 1},
    {u"previous quarter|prior quarter|preceding quarter", QuarterBy, -1, kNamed},
    {u"same quarter|that quarter", QuarterBy, 0, kNamed}, {u"quarter earlier", QuarterBy, -1, kNamed},
    {u"final three months", Quarter, 4}, {u"last three months of", Quarter, 4, kCapital},
    // Months and weeks from here
    {u"last month", MonthBy, -1}, {u"this month|current month", MonthBy, 0},
    {u"next month|upcoming month|coming month", MonthBy, 1},
    {u"previous month|prior month|month earlier|month before", MonthBy, -1, kNamed},
    {u"following month|month later", MonthBy, 1, kNamed}, {u"same month|that month", MonthBy, 0, kNamed},
    {u"a month ago|month ago", MonthBy, -1}, {u"month after next|month after the next", MonthBy, 2},
    {u"last week", WeekBy, -1}, {u"this week|current week", WeekBy, 0}, {u"next week|coming week", WeekBy, 1},
    {u"previous week", WeekBy, -1, kNamed}, {u"following week", WeekBy, 1, kNamed},
    {u"week earlier", WeekBy, -1, kNamed}, {u"same week", WeekBy, 0, kNamed}, {u"week after next", WeekBy, 2},
    {u"a week ago", WeekBy, -1}, {u"week before", WeekBy, -1, kNamed}, {u"last weekend", WeekendBy, -1},
    {u"this weekend", WeekendBy, 0}, {u"next weekend", WeekendBy, 1}, {u"the weekend|on weekend", WeekendBy, 0},
    // Days
    {u"today", DayBy, 0}, {u"yesterday", DayBy, -1}, {u"tomorrow", DayBy, 1}, {u"the week after next", WeekBy, 2},
    {u"the month after next", MonthBy, 2}, {u"the year after next", YearBy, 2}, {u"next day", DayBy, 1},
    {u"previous day", DayBy, -1, kNamed | kEvent}, {u"the day before yesterday|day before yesterday", DayBy, -2},
    {u"the day after tomorrow|day after tomorrow", DayBy, 2}, {u"tonight", DayBy, 0},
    {u"same day|that day", DayBy, 0, kNamed},
    {u"the next day|the following day|a day later", DayBy, 1, kNamed | kEvent},
    {u"the day before|the previous day|a day earlier", DayBy, -1, kNamed | kEvent},
    // Days that have names and do not move
    {u"christmas|christmas day", Holiday, 1225}, {u"christmas eve", Holiday, 1224},
    {u"new year's day|new years day", Holiday, 101}, {u"new year's eve", Holiday, 1231},
    {u"halloween", Holiday, 1031}, {u"valentine's day", Holiday, 214}, {u"independence day", Holiday, 704},
    // Seasons
    {u"spring", Season, 1, kCapital}, {u"summer", Season, 2}, {u"autumn", Season, 3}, {u"winter", Season, 4},
    {u"fall", Season, 3, kCapital},
    // Parts
    {u"early", Part, kEarly}, {u"mid", Part, kMid}, {u"late", Part, kLate}, {u"earlier", Part, kEarly},
    {u"later", Part, kLate}, {u"earlier in", Part, kEarly}, {u"later in", Part, kLate}, {u"early in", Part, kEarly},
    {u"late in", Part, kLate}, {u"the beginning of|beginning of|start of|the start of", Part, kEarly},
    {u"middle of|the middle of", Part, kMid}, {u"end of|the end of|close of", Part, kLate},
    {u"year end", Part, kEndOfYear}, {u"end", Part, kLate, kCapital},
    {u"the end of the year|the year's end", Part, kEndOfYear}, {u"the start of the year", Part, kStartOfYear},
    {u"the end of the month", Part, kEndOfMonth}, {u"the end of year", Part, kEndOfYear},
    // Before a weekday or a week
    {u"first", Nth, 1}, {u"second", Nth, 2}, {u"third", Nth, 3}, {u"fourth", Nth, 4}, {u"last", Nth, -1, kNamed},
    {u"first week", NthWeek, 1}, {u"second week", NthWeek, 2}, {u"third week", NthWeek, 3},
    {u"fourth week", NthWeek, 4}, {u"last week of", NthWeek, -1},
    // Before a calendar name
    {u"last|past|this past", Shift, -1}, {u"this", Shift, 0}, {u"this coming", Shift, 2}, {u"next", Shift, 1},
    {u"coming|upcoming", Shift, 2}, {u"fiscal year|fiscal|the year|year", In}, {u"fy", In, 0, kLoose},
    // The same stretch of another year
    {u"year on year|year over year|yoy|y/y|y o y", YearOnYear},
    {u"same period|same period of|same period in|same period a", SamePeriod}, {u"every|each", Each},
    // Soft
    {u"recently|nowadays|currently|at present|in recent years|in recent months|in recent weeks|lately", Now},
    {u"so far", None},
    // Roles
    {u"since|starting in|starting|beginning in", Since}, {u"as of", In}, {u"around|circa|about|roughly", In, 1},
    {u"until|till|through|up to|by|no later than", Until}, {u"as early as|as late as", In},
    {u"before|prior to|ahead of", Before}, {u"after|following", After}, {u"compared with|compared to", Comparison, 1},
    {u"than|than in|than at", Comparison}, {u"versus|vs", Comparison, 1}, {u"vs.", Comparison, 0, kLoose},
    {u"compared with that of|compared with in|over the same period", Comparison}, {u"relative to", Comparison, 1},
    {u"from", Open, 1}, {u"between", Open, 0}, {u"in|during|of|throughout|on|for|over", In}, {u"to", Until, 1},
};

constexpr TimeUnit kUnits[] = {
    {u"year", None, Grain::Year}, {u"years", None, Grain::Year}, {u"yrs", None, Grain::Year}, {u"yr", None, Grain::Year}, {u"month", None, Grain::Month}, {u"months", None, Grain::Month}, {u"week", None, Grain::Week}, {u"weeks", None, Grain::Week}, {u"day", None, Grain::Day}, {u"days", None, Grain::Day}, {u"quarters", None, Grain::Quarter}, {u"decade", None, Grain::Year, 0, 10}, {u"decades", None, Grain::Year, 0, 10}, {u"fortnight", None, Grain::Week, 0, 2}, {u"century", None, Grain::Year, 0, 100}, {u"centuries", None, Grain::Year, 0, 100},
    {u"s", Decade, Grain::Decade, 9999, 1, false}, {u"'s", Decade, Grain::Decade, 9999, 1, false}, {u"’s", Decade, Grain::Decade, 9999, 1, false},
    {u"th century", Century, Grain::Year, 30, 1, false}, {u"st century", Century, Grain::Year, 30, 1, false}, {u"nd century", Century, Grain::Year, 30, 1, false}, {u"rd century", Century, Grain::Year, 30, 1, false},
    {u"st quarter", Quarter, Grain::Quarter, 4, 1, false}, {u"nd quarter", Quarter, Grain::Quarter, 4, 1, false}, {u"rd quarter", Quarter, Grain::Quarter, 4, 1, false}, {u"th quarter", Quarter, Grain::Quarter, 4, 1, false}, {u"q", Quarter, Grain::Quarter, 4, 1, false}, {u"h", None, Grain::Half, 0, 1, false},
};

constexpr TimeTail kTails[] = {
    {u" ago", -1}, {u" from now", 1}, {u" hence", 1}, {u" earlier", -1, kNamed}, {u" before", -1, kNamed}, {u" previously", -1, kNamed}, {u" prior", -1, kNamed}, {u" later", 1, kNamed}, {u" in the future", 1}, {u" from today", 1}, {u" after today", 1}, {u" on", 0}, {u" old", 0}, {u" ahead", 0}, {u" behind", 0}, {u" in a row", 0}, {u" after", 0}, {u" of", 0, kAlone},
};

constexpr TimeTail kLeads[] = {
    {u"in", 1, kForward}, {u"within", 1, kWithin}, {u"within the next", 1, kWithin}, {u"in the next", 1, kWithin}, {u"in the coming", 1, kWithin}, {u"over the next", 1, kWithin}, {u"over the coming", 1, kWithin}, {u"for the next", 1, kWithin}, {u"during the next", 1, kWithin}, {u"the next", 1, kWithin | kNumbered}, {u"next", 1, kWithin | kNumbered}, {u"the coming", 1, kWithin | kNumbered}, {u"coming", 1, kWithin | kNumbered}, {u"within the coming", 1, kWithin}, {u"within the upcoming", 1, kWithin},
    {u"in the past", -1, kWithin}, {u"in the last", -1, kWithin}, {u"over the past", -1, kWithin}, {u"over the last", -1, kWithin}, {u"during the past", -1, kWithin}, {u"during the last", -1, kWithin}, {u"for the past", -1, kWithin}, {u"for the last", -1, kWithin}, {u"the past", -1, kWithin}, {u"the last", -1, kWithin | kNumbered}, {u"past", -1, kWithin | kNumbered}, {u"last", -1, kWithin | kNumbered}, {u"previous", -1, kWithin | kNumbered}, {u"within the past", -1, kWithin},
};

constexpr TimeNumeral kNumerals[] = {
    {u"one", 1}, {u"two", 2}, {u"three", 3}, {u"four", 4}, {u"five", 5}, {u"six", 6}, {u"seven", 7}, {u"eight", 8}, {u"nine", 9}, {u"ten", 10}, {u"eleven", 11}, {u"twelve", 12}, {u"thirteen", 13}, {u"fourteen", 14}, {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19}, {u"twenty", 20}, {u"thirty", 30}, {u"forty", 40}, {u"fifty", 50}, {u"sixty", 60},
    // Ordinals are marked by `scale`: English has no scales in dates.
    {u"first", 1, true}, {u"second", 2, true}, {u"third", 3, true}, {u"fourth", 4, true}, {u"fifth", 5, true}, {u"sixth", 6, true}, {u"seventh", 7, true}, {u"eighth", 8, true}, {u"ninth", 9, true}, {u"tenth", 10, true}, {u"eleventh", 11, true}, {u"twelfth", 12, true}, {u"thirteenth", 13, true}, {u"fourteenth", 14, true}, {u"fifteenth", 15, true}, {u"sixteenth", 16, true}, {u"seventeenth", 17, true}, {u"eighteenth", 18, true}, {u"nineteenth", 19, true}, {u"twentieth", 20, true}, {u"thirtieth", 30, true},
};
constexpr TimeNumeral kVague[] = {
    {u"a", 1}, {u"an", 1}, {u"the", 1}, {u"a few", 2, false, 9}, {u"few", 2, false, 9}, {u"several", 2, false, 9}, {u"a couple of", 2, false, 3}, {u"couple of", 2, false, 3}, {u"many", 2, false, 99},
};
constexpr TimeLength kLengths[] = {
    {u"a decade", Grain::Year, 10, 10}, {u"a century", Grain::Year, 100, 100}, {u"half a century", Grain::Year, 50, 50}, {u"half a year", Grain::Month, 6, 6}, {u"half a decade", Grain::Year, 5, 5}, {u"decade", Grain::Year, 10, 10}, {u"century", Grain::Year, 100, 100}, {u"year", Grain::Year, 1, 1}, {u"month", Grain::Month, 1, 1}, {u"week", Grain::Week, 1, 1},
};

constexpr std::u16string_view kJoints[] = {u"", u" ", u" of ", u" of the ", u" in ", u" the ", u"-", u" on ", u". ", u"/", u" in the ", u" a "};
constexpr TimeLink kLinks[] = {
    {u"~"}, {u"-"}, {u"–"}, {u"—", LinkNeeds::SameGrain}, {u" to ", LinkNeeds::SameGrain}, {u" through "}, {u" until ", LinkNeeds::SameGrain}, {u" till ", LinkNeeds::SameGrain}, {u" thru "}, {u" and ", LinkNeeds::Opener}, {u" up to ", LinkNeeds::SameGrain},
};

constexpr std::u16string_view kCounted[] = {
    u"dollars", u"won", u"yuan", u"yen", u"euros", u"pounds", u"people", u"employees", u"workers", u"users", u"companies", u"units", u"cases", u"models", u"chips", u"gpus", u"km", u"kilometers", u"kilometres", u"miles", u"meters", u"metres", u"feet", u"tons", u"tonnes", u"kg", u"mw", u"gw", u"million", u"billion", u"trillion", u"thousand", u"percent", u"per cent", u"%", u"points", u"times", u"students", u"researchers", u"engineers", u"jobs", u"troops", u"soldiers", u"men", u"women", u"children", u"patients", u"homes", u"cars", u"vehicles", u"shares", u"hours", u"days", u"years", u"square", u"watts", u"calories", u"others", u"more", u"of",
};

constexpr std::u16string_view kLeadGaps[] = {u" the ", u"  ", u" as of "};
constexpr std::u16string_view kSoftGaps[] = {u" about ", u" around "};
constexpr std::u16string_view kArticle[] = {u"the "};
constexpr std::u16string_view kDayJoints[] = {u" ", u".", u". ", u"-", u" the ", u"/"};
constexpr std::u16string_view kMonthJoints[] = {u" of ", u" ", u"-", u"/"};
constexpr std::u16string_view kOrdinalEndings[] = {u"st", u"nd", u"rd", u"th"};
constexpr std::u16string_view kDayHeads[] = {u"on the ", u"by the ", u"until the "};
constexpr std::u16string_view kDayFollowers[] = {u" of next month", u" of this month", u" of last month", u" of the month",
                                                 u" of the following month", u" of the same month",
                                                 u" of the current month", u" of the previous month"};
constexpr std::u16string_view kAmounts[] = {u"percent", u"points", u"point", u"up", u"down", u"million", u"billion", u"trillion"};
constexpr std::u16string_view kBounding[] = {u"more ", u"less ", u"fewer ", u"over ", u"other "};
constexpr std::u16string_view kRecords[] = {u"first", u"worst", u"best", u"most", u"least", u"time"};

constexpr TimeLexicon kLexicon = {
    .spaced_words = true,
    .words = kWords, .units = kUnits, .tails = kTails, .leads = kLeads, .numerals = kNumerals, .native_numerals = kVague,
    .lengths = kLengths, .halves = u" and a half", .joints = kJoints, .links = kLinks, .alternative = u" or", .lead_gaps = kLeadGaps, .soft_gaps = kSoftGaps, .article = kArticle, .day_joints = kDayJoints,
    .month_joints = kMonthJoints, .ordinal_endings = kOrdinalEndings, .day_heads = kDayHeads, .day_followers = kDayFollowers, .amounts = kAmounts, .first_parts = u"first ", .bounding = kBounding, .records = kRecords, .record_suffix = u"est", .not_years = kCounted,
};

}  // namespace

const TimeLexicon& english_times() { return kLexicon; }

}  // namespace haechi
