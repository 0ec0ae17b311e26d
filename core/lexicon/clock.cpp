#include "lexicon/clock.h"

namespace haechi {
namespace {

using P = DayPart;

constexpr DayPartRow kKoreanParts[] = {{u"오전", P::Morning}, {u"아침", P::Morning}, {u"새벽", P::Morning}, {u"낮", P::Noon}, {u"오후", P::Afternoon}, {u"저녁", P::Afternoon}, {u"밤", P::Night}};
constexpr HourRow kKoreanHours[] = {{u"시 반", 30}, {u"시반", 30}, {u"시", 0}};

constexpr DayPartRow kJapaneseParts[] = {{u"午前", P::Morning}, {u"早朝", P::Morning}, {u"未明", P::Morning}, {u"朝", P::Morning}, {u"昼", P::Noon}, {u"午後", P::Afternoon}, {u"夕方", P::Afternoon}, {u"夜", P::Night}};
constexpr HourRow kJapaneseHours[] = {{u"時半", 30}, {u"時", 0}};

constexpr DayPartRow kChineseParts[] = {{u"上午", P::Morning}, {u"早上", P::Morning}, {u"凌晨", P::Morning}, {u"清晨", P::Morning}, {u"中午", P::Noon}, {u"下午", P::Afternoon}, {u"傍晚", P::Afternoon}, {u"晚上", P::Night}, {u"晚", P::Night}};
constexpr HourRow kChineseHours[] = {{u"点半", 30}, {u"點半", 30}, {u"点", 0}, {u"點", 0}, {u"时", 0}, {u"時", 0}};

constexpr DayPartRow kEnglishParts[] = {{u"a.m.", P::Morning}, {u"am", P::Morning}, {u"p.m.", P::Afternoon}, {u"pm", P::Afternoon}};

}  // namespace

std::span<const DayPartRow> day_parts(Language language) {
  switch (language) {
    case Language::Korean: return kKoreanParts;
    case Language::Japanese: return kJapaneseParts;
    case Language::Chinese: return kChineseParts;
    default: return kEnglishParts;
  }
}

std::span<const HourRow> hour_words(Language language) {
  switch (language) {
    case Language::Korean: return kKoreanHours;
    case Language::Japanese: return kJapaneseHours;
    case Language::Chinese: return kChineseHours;
    default: return {};
  }
}

std::u16string_view minute_word(Language language) {
  return language == Language::Korean ? u"분" : language == Language::English ? u"" : u"分";
}

int minutes_of_day(DayPart part, int hour, int minutes) {
  int h = hour % 12;
  if (hour > 12) h = hour % 24;
  else if (part == DayPart::Afternoon) h += 12;
  else if (part == DayPart::Noon && hour < 7) h += 12;
  else if (part == DayPart::Noon && hour == 12) h = 12;
  else if (part == DayPart::Night && hour > 5 && hour != 12) h += 12;
  return h * 60 + minutes;
}

}  // namespace haechi
