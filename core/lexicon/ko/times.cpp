#include "lexicon/ko/times.h"

namespace haechi {
namespace {

using enum TimeKind;

constexpr TimeWord kWords[] = {
    // Years
    {u"지난해", YearBy, -1, kLoose | kInside}, {u"지난 해", YearBy, -1}, {u"작년", YearBy, -1, kLoose},
    {u"작 년", YearBy, -1}, {u"昨年|去年", YearBy, -1, kLoose}, {u"거년", YearBy, -1}, {u"올해", YearBy, 0, kLoose},
    {u"올 해", YearBy, 0}, {u"올", YearBy, 0, kCapital}, {u"올 들어|올 한 해", YearBy, 0},
    {u"금년|今年", YearBy, 0, kLoose}, {u"이번 해", YearBy, 0}, {u"이 해", YearBy, 0, kNamed},
    {u"내년|來年", YearBy, 1, kLoose}, {u"명년", YearBy, 1}, {u"다음 해", YearBy, 1, kNamed},
    {u"이듬해", YearBy, 1, kNamed | kLoose}, {u"익년|그다음 해", YearBy, 1, kNamed}, {u"재작년", YearBy, -2, kLoose},
    {u"그러께", YearBy, -2}, {u"재재작년", YearBy, -3}, {u"내후년|명후년", YearBy, 3},
    {u"후년|내명년|재명년", YearBy, 2}, {u"전년도", YearBy, -1, kNamed}, {u"전년|前年", YearBy, -1, kNamed | kLoose},
    {u"직전 연도|직전 년도|직전 해|전 해", YearBy, -1, kNamed}, {u"전전년", YearBy, -2, kNamed},
    {u"한 해 전|바로 전 해|그 전 해", YearBy, -1, kNamed}, {u"같은 해|동년|그 해|해당 연도", YearBy, 0, kNamed},
    {u"신년|새해", YearBy, 0}, {u"전년 동기", YearBy, -1, kNamed | kLoose},
    // Halves and quarters
    {u"q1", Quarter, 1, kCapital}, {u"q2", Quarter, 2, kCapital}, {u"q3", Quarter, 3, kCapital},
    {u"q4", Quarter, 4, kCapital}, {u"h1", Half, 1, kCapital}, {u"h2", Half, 2, kCapital},
    {u"상반기", Half, 1, kInside}, {u"하반기", Half, 2, kInside}, {u"전반기", Half, 1}, {u"후반기", Half, 2},
    {u"전 반기|직전 반기", HalfBy, -1, kNamed}, {u"이번 반기", HalfBy, 0}, {u"지난 반기", HalfBy, -1},
    {u"마지막 분기", Quarter, 4, kInside}, {u"첫 분기|첫 번째 분기", Quarter, 1}, {u"두 번째 분기", Quarter, 2},
    {u"세 번째 분기", Quarter, 3}, {u"네 번째 분기", Quarter, 4}, {u"이번 분기", QuarterBy, 0},
    {u"지난 분기|저번 분기", QuarterBy, -1}, {u"다음 분기", QuarterBy, 1}, {u"올 분기", QuarterBy, 0},
    {u"전 분기|직전 분기", QuarterBy, -1, kNamed}, {u"같은 분기", QuarterBy, 0, kNamed}, {u"내 분기", QuarterBy, 1},
    // Months
    {u"이 달|이번 달|금월", MonthBy, 0}, {u"지난 달|저번 달", MonthBy, -1}, {u"다음 달|내달", MonthBy, 1},
    {u"다다음 달", MonthBy, 2}, {u"지지난 달", MonthBy, -2}, {u"익월", MonthBy, 1, kNamed},
    {u"전월|직전 월", MonthBy, -1, kNamed}, {u"같은 달", MonthBy, 0, kNamed}, {u"동월", SamePeriod, 0, kInside},
    {u"그 달|당월", MonthBy, 0, kNamed}, {u"유월", Month, 6}, {u"시월", Month, 10}, {u"정월", Month, 1},
    {u"섣달", None},
    // Weeks
    {u"이번 주|금주", WeekBy, 0}, {u"이 주", WeekBy, 0, kAlone}, {u"지난 주|저번 주", WeekBy, -1},
    {u"전주 대비", WeekBy, -1, kNamed | kCompares}, {u"다음 주|오는 주|다가오는 주|돌아오는 주", WeekBy, 1},
    {u"내주", WeekBy, 1, kAlone}, {u"다다음 주", WeekBy, 2}, {u"지지난 주", WeekBy, -2},
    {u"전주", WeekBy, -1, kAlone | kNoPlace}, {u"같은 주", WeekBy, 0, kNamed}, {u"이번 주말", WeekendBy, 0},
    {u"지난 주말|저번 주말", WeekendBy, -1}, {u"다음 주말", WeekendBy, 1}, {u"주말|이번주말", WeekendBy, 0},
    {u"주말극|주말농장", None},
    // Days
    {u"오늘날", Now, 0, kLoose}, {u"오늘", DayBy, 0, kLoose}, {u"금일", DayBy, 0}, {u"어제|어저께|작일", DayBy, -1},
    {u"그제|그저께|엊그제|엊그저께", DayBy, -2}, {u"그끄저께", DayBy, -3}, {u"내일모레", DayBy, 2},
    {u"내일|명일", DayBy, 1}, {u"모레", DayBy, 2}, {u"글피", DayBy, 3}, {u"이날|당일", DayBy, 0, kNamed | kEvent},
    {u"같은 날|그날", DayBy, 0, kNamed}, {u"동일", None}, {u"전날|전일", DayBy, -1, kNamed | kEvent},
    {u"이튿날|다음 날", DayBy, 1, kNamed | kEvent}, {u"익일", DayBy, 1, kNamed},
    // Weekdays
    {u"월요일", Weekday, 1, kInside}, {u"화요일", Weekday, 2, kInside}, {u"수요일", Weekday, 3, kInside},
    {u"목요일", Weekday, 4, kInside}, {u"금요일", Weekday, 5, kInside}, {u"토요일", Weekday, 6, kInside},
    {u"일요일", Weekday, 7, kInside}, {u"월욜", Weekday, 1, kInside}, {u"화욜", Weekday, 2, kInside},
    {u"수욜", Weekday, 3, kInside}, {u"목욜", Weekday, 4, kInside}, {u"금욜", Weekday, 5, kInside},
    {u"토욜", Weekday, 6, kInside}, {u"일욜", Weekday, 7, kInside}, {u"(월)", Weekday, 1, kInside},
    {u"(화)", Weekday, 2, kInside}, {u"(수)", Weekday, 3, kInside}, {u"(목)", Weekday, 4, kInside},
    {u"(금)", Weekday, 5, kInside}, {u"(토)", Weekday, 6, kInside}, {u"(일)", Weekday, 7, kInside},
    {u"(현지시간)|(현지 시간)|현지시간|(이하 현지시간)|(현지시각)|(미국시간)", Local, 0, kInside},
    // Days that have names and do not move
    {u"신정", Holiday, 101}, {u"삼일절|3·1절|3.1절", Holiday, 301}, {u"어린이날", Holiday, 505},
    {u"현충일", Holiday, 606}, {u"제헌절", Holiday, 717}, {u"광복절", Holiday, 815}, {u"개천절", Holiday, 1003},
    {u"한글날", Holiday, 1009}, {u"성탄절|크리스마스", Holiday, 1225}, {u"크리스마스 이브|성탄 전야", Holiday, 1224},
    {u"어버이날", Holiday, 508}, {u"스승의 날", Holiday, 515}, {u"근로자의 날|노동절", Holiday, 501},
    {u"국군의 날", Holiday, 1001}, {u"핼러윈", Holiday, 1031}, {u"밸런타인데이|발렌타인 데이", Holiday, 214},
    // Seasons
    {u"봄", Season, 1, kAlone}, {u"여름", Season, 2, kInside}, {u"가을", Season, 3, kInside},
    {u"겨울", Season, 4, kInside}, {u"여름철", Season, 2}, {u"겨울철", Season, 4}, {u"올봄", Season, 1},
    {u"올여름", Season, 2}, {u"올가을", Season, 3}, {u"올겨울", Season, 4},
    // Parts
    {u"초순|상순", Part, kFirstTenDays, kInside}, {u"중순", Part, kMiddleTenDays, kInside},
    {u"하순", Part, kLastTenDays, kInside}, {u"초반", Part, kEarly, kInside}, {u"중반", Part, kMid, kInside},
    {u"후반", Part, kLate, kInside}, {u"초", Part, kEarly, kInside}, {u"말", Part, kLate, kInside},
    {u"초기", Part, kEarly, kInside}, {u"말기", Part, kLate, kInside}, {u"말일|마지막 날", Part, kLastDay, kInside},
    {u"연초|년초", Part, kStartOfYear}, {u"연말|년말|세밑", Part, kEndOfYear}, {u"연내|年內|년내", Part, kWithinYear},
    {u"연중", None}, {u"월초", Part, kStartOfMonth}, {u"월말", Part, kEndOfMonth}, {u"연말연시", None},
    // Before a weekday or a week
    {u"첫째|첫 번째|첫", Nth, 1}, {u"둘째|두 번째", Nth, 2}, {u"셋째|세 번째", Nth, 3}, {u"넷째|네 번째", Nth, 4},
    {u"다섯째", Nth, 5}, {u"마지막", Nth, -1, kLoose}, {u"첫째", Nth, 1, kLoose}, {u"둘째", Nth, 2, kLoose},
    {u"셋째", Nth, 3, kLoose}, {u"첫 번째", Nth, 1, kLoose}, {u"두 번째", Nth, 2, kLoose},
    {u"세 번째", Nth, 3, kLoose}, {u"첫째 주|첫 주|첫 번째 주", NthWeek, 1}, {u"둘째 주|두 번째 주", NthWeek, 2},
    {u"셋째 주|세 번째 주", NthWeek, 3}, {u"넷째 주|네 번째 주", NthWeek, 4}, {u"다섯째 주", NthWeek, 5},
    {u"마지막 주", NthWeek, -1},
    // Before a calendar name
    {u"지난", Shift, -1, kLoose}, {u"저번", Shift, -1}, {u"이번", Shift, 0, kLoose}, {u"다음", Shift, 1},
    {u"오는|돌아오는|다가오는", Shift, 2}, {u"작금", None},
    // Eras and the years before the common era
    {u"기원전", Era, -1, kLoose}, {u"기원후|서기", Era, 0, kLoose}, {u"단기", None},
    {u"지난 세기", Century, -1, kNamed}, {u"금세기|이번 세기", Century, 0, kNamed},
    // The same stretch of another year
    {u"같은 기간|동 기간", SamePeriod, 0}, {u"동기", SamePeriod, 0, kInside}, {u"동 분기|같은 시기", SamePeriod, 0},
    {u"전년 比|전년비|전년 동기비|전년 동기 比|전년 동기 대비", YearOnYear},
    {u"전년 같은 기간", YearOnYear, 0, kLoose}, {u"매년", Each, 0, kLoose}, {u"매월|매달|매주|해마다|매해", Each},
    // Soft
    {u"최근|요즘|근래|현재|지금|요새|최근 들어|오늘 날", Now},
};

constexpr TimeUnit kUnits[] = {
    {u"년도", Year, Grain::Year, 9999, 1, false}, {u"년", Year, Grain::Year, 9999}, {u"年", Year, Grain::Year, 9999}, {u"학년", None, Grain::Year}, {u"학년도", Year, Grain::Year, 9999, 1, false},
    {u"년대", Decade, Grain::Decade, 9999, 1, false}, {u"年代", Decade, Grain::Decade, 9999, 1, false}, {u"회계연도", Year, Grain::Year, 9999, 1, false}, {u"회계년도", Year, Grain::Year, 9999, 1, false}, {u"년생", None, Grain::Year, 0, 1, false}, {u"년제", None, Grain::Year, 0, 1, false}, {u"년차", None, Grain::Year, 0, 1, false}, {u"년형", None, Grain::Year, 0, 1, false},
    {u"세기", Century, Grain::Year, 30, 100}, {u"世紀", Century, Grain::Year, 30, 100},
    {u"월", Month, Grain::Month, 12, 1, false}, {u"月", Month, Grain::Month, 12, 1, false}, {u"월호", Month, Grain::Month, 12, 1, false},
    {u"일", MonthDay, Grain::Day, 31}, {u"日", MonthDay, Grain::Day, 31}, {u"일자", MonthDay, Grain::Day, 31, 1, false}, {u"일차", None, Grain::Day, 0, 1, false},
    {u"분기", Quarter, Grain::Quarter, 4}, {u"q", Quarter, Grain::Quarter, 4, 1, false}, {u"사분기", Quarter, Grain::Quarter, 4, 1, false}, {u"/4분기", Quarter, Grain::Quarter, 4, 1, false}, {u"·4분기", Quarter, Grain::Quarter, 4, 1, false}, {u"4분기", None, Grain::Quarter, 0, 1, false},
    {u"반기", Half, Grain::Half, 2},
    {u"개월", None, Grain::Month}, {u"個月", None, Grain::Month}, {u"달", None, Grain::Month}, {u"해", None, Grain::Year}, {u"주", None, Grain::Week}, {u"주일", None, Grain::Week}, {u"주간", None, Grain::Week}, {u"개년", None, Grain::Year, 0, 1, false},
    {u"번째", Nth, Grain::Day, 5, 1, false}, {u"번째 주", NthWeek, Grain::Week, 5, 1, false}, {u"번째 달", Month, Grain::Month, 12, 1, false}, {u"번째 분기", Quarter, Grain::Quarter, 4, 1, false}, {u"째 주", NthWeek, Grain::Week, 5, 1, false}, {u"째주", NthWeek, Grain::Week, 5, 1, false},
};

constexpr TimeTail kTails[] = {
    {u"전", -1}, {u"이전", -1}, {u"앞서", -1}, {u"前", -1}, {u"후", 1, kEvent}, {u"뒤", 1, kEvent}, {u"後", 1, kEvent}, {u"이후", 1, kEvent}, {u"이 후", 1, kEvent}, {u"내", 1, kWithin}, {u"안", 1, kWithin}, {u"이내", 1, kWithin}, {u"內", 1, kWithin},
    {u"전후", 0}, {u"간", 0}, {u"동안", 0}, {u"만에", 0}, {u"만의", 0}, {u"만", 0}, {u"째", 0}, {u"새", 0}, {u"사이", 0}, {u"연속", 0, kLoose}, {u"연거푸", 0}, {u"내리", 0}, {u"넘", 0, kLoose}, {u"이상", 0}, {u"이하", 0}, {u"미만", 0}, {u"초과", 0}, {u"가까이", 0, kLoose}, {u"남짓", 0}, {u"가량", 0}, {u"정도", 0}, {u"쯤", 0}, {u"걸", 0, kLoose}, {u"짜리", 0}, {u"치", 0}, {u"차", 0}, {u"여간", 0}, {u"안팎", 0}, {u"내내", 0}, {u"단위", 0, kLoose}, {u"마다", 0}, {u"주기", 0}, {u"격차", 0}, {u"뒤처", 0, kLoose}, {u"뒤떨어", 0, kLoose}, {u"뒤지", 0, kLoose}, {u"뒤졌", 0, kLoose}, {u"뒤진", 0, kLoose}, {u"뒤져", 0, kLoose}, {u"뒤쳐", 0, kLoose}, {u"앞선", 0, kLoose}, {u"앞섰", 0, kLoose},
};

constexpr TimeTail kLeads[] = {
    {u"향후", 1, kWithin}, {u"앞으로", 1, kWithin}, {u"앞으로의", 1, kWithin}, {u"최근", -1, kWithin}, {u"과거", -1, kWithin}, {u"지난", -1, kWithin | kAlone | kWholeUnits}, {u"다음", 1, kWithin | kAlone | kWholeUnits}, {u"지금부터", 1}, {u"지금으로부터", 1}, {u"오늘부터", 1}, {u"그로부터", 1, kNamed}, {u"이후", 1, kWithin | kAlone | kNamed},
};

constexpr TimeWord kMarks[] = {
    {u"께", Vague}, {u"쯤", Vague}, {u"무렵", Vague}, {u"경", Vague}, {u"전후", Vague}, {u"즈음", Vague},
    {u"부터", Since}, {u"이후", Since}, {u"이후로", Since}, {u"이래", Since}, {u"들어", Since}, {u"이후부터", Since}, {u"以後", Since}, {u"후", After}, {u"을 기점으로", Since}, {u"를 기점으로", Since},
    {u"까지", Until}, {u"이전", Until}, {u"이전까지", Until}, {u"전까지", Before}, {u"이 되기 전에", Before}, {u"가 되기 전에", Before}, {u"이 오기 전에", Before}, {u"가 오기 전에", Before}, {u"되기 전에", Before}, {u"안에", Until}, {u"내로", Until}, {u"내에", Until}, {u"이내", Until}, {u"말까지", Until}, {u"전에", Before},
    {u"대비", Comparison}, {u"보다", Comparison}, {u"보다는", Comparison}, {u"보다도", Comparison}, {u"에 비해", Comparison}, {u"에 비하면", Comparison}, {u"에 비하여", Comparison}, {u"에 견줘", Comparison}, {u"과 비교", Comparison}, {u"와 비교", Comparison}, {u"과 견줘", Comparison}, {u"와 견줘", Comparison}, {u"과 견주", Comparison}, {u"와 견주", Comparison}, {u"比", Comparison},
};

constexpr TimeNumeral kSino[] = {
    {u"영", 0}, {u"공", 0}, {u"〇", 0}, {u"일", 1}, {u"이", 2}, {u"삼", 3}, {u"사", 4}, {u"오", 5}, {u"육", 6}, {u"칠", 7}, {u"팔", 8}, {u"구", 9}, {u"십", 10, true}, {u"백", 100, true}, {u"천", 1000, true},
    {u"一", 1}, {u"二", 2}, {u"三", 3}, {u"四", 4}, {u"五", 5}, {u"六", 6}, {u"七", 7}, {u"八", 8}, {u"九", 9}, {u"十", 10, true}, {u"百", 100, true}, {u"千", 1000, true},
};

constexpr TimeNumeral kNative[] = {
    {u"한두", 1, false, 2}, {u"두세", 2, false, 3}, {u"두서너", 2, false, 4}, {u"서너", 3, false, 4}, {u"네댓", 4, false, 5}, {u"대여섯", 5, false, 6}, {u"예닐곱", 6, false, 7},
    {u"한", 1}, {u"두", 2}, {u"세", 3}, {u"석", 3}, {u"네", 4}, {u"넉", 4}, {u"다섯", 5}, {u"여섯", 6}, {u"일곱", 7}, {u"여덟", 8}, {u"아홉", 9}, {u"열", 10}, {u"열한", 11}, {u"열두", 12}, {u"스무", 20},
    {u"몇", 2, false, 9}, {u"수", 2, false, 9}, {u"여러", 2, false, 9}, {u"몇십", 20, false, 99}, {u"수십", 20, false, 99}, {u"십수", 11, false, 19}, {u"수백", 200, false, 999}, {u"수천", 2000, false, 9999},
};

constexpr TimeLength kLengths[] = {
    {u"하루", Grain::Day, 1, 1}, {u"이틀", Grain::Day, 2, 2}, {u"양일", Grain::Day, 2, 2}, {u"사흘", Grain::Day, 3, 3}, {u"나흘", Grain::Day, 4, 4}, {u"닷새", Grain::Day, 5, 5}, {u"엿새", Grain::Day, 6, 6}, {u"이레", Grain::Day, 7, 7}, {u"여드레", Grain::Day, 8, 8}, {u"아흐레", Grain::Day, 9, 9}, {u"열흘", Grain::Day, 10, 10}, {u"보름", Grain::Day, 15, 15}, {u"일주일", Grain::Week, 1, 1}, {u"며칠", Grain::Day, 2, 9}, {u"반년", Grain::Month, 6, 6}, {u"반세기", Grain::Year, 50, 50}, {u"하루이틀", Grain::Day, 1, 2}, {u"사나흘", Grain::Day, 3, 4},
};

constexpr std::u16string_view kJoints[] = {u"", u" ", u"의 ", u"의", u"도 ", u"-", u"제", u" 제"};
constexpr TimeLink kLinks[] = {
    {u"~"}, {u"-"}, {u"–"}, {u"—"}, {u"부터", LinkNeeds::SameGrain}, {u"에서부터", LinkNeeds::SameGrain}, {u"에서", LinkNeeds::Closer}, {u"내지", LinkNeeds::SameGrain},
};
constexpr std::u16string_view kClosers[] = {u"까지의", u"까지", u"사이에", u"사이", u"간"};
constexpr std::u16string_view kMore[] = {u"여", u"餘", u"몇", u"수"};

constexpr std::u16string_view kEndings[] = {
    u"에", u"에는", u"에도", u"에만", u"의", u"은", u"는", u"이", u"가", u"을", u"를", u"도", u"만", u"엔", u"과", u"와", u"로", u"으로", u"부터", u"까지", u"까지는", u"까지만", u"보다", u"보다는", u"이후", u"이전", u"이래", u"대비", u"경", u"께", u"쯤", u"무렵", u"이다", u"였다", u"이었다", u"이며", u"이고", u"이라", u"라", u"이라고", u"에서", u"들어", u"당시", u"중", u"자", u"새벽", u"오전", u"오후", u"밤", u"저녁", u"아침", u"나", u"이나", u"마다", u"현재", u"분", u"인", u"이던", u"치", u"기준", u"처럼", u"만에", u"초", u"말", u"중순", u"하순", u"상순", u"초순", u"내", u"간", u"동안", u"안", u"비",
};

constexpr std::u16string_view kDateEndings[] = {u"에", u"부터", u"까지"};

constexpr TimeLexicon kLexicon = {
    .optional_blanks = true, .particles = true,
    .words = kWords, .units = kUnits, .tails = kTails, .leads = kLeads, .marks = kMarks, .numerals = kSino,
    .native_numerals = kNative, .lengths = kLengths, .more = kMore, .halves = u" 반", .joints = kJoints, .links = kLinks,
    .closers = kClosers, .endings = kEndings, .date_endings = kDateEndings,
};

}  // namespace

const TimeLexicon& korean_times() { return kLexicon; }

}  // namespace haechi
