#include "lexicon/additions.h"

#include "lexicon/classes.h"

namespace haechi {
namespace {

constexpr std::string_view kExtreme =
    "most-degree most largest smallest highest lowest best worst longest fastest majority top-rank";
constexpr std::string_view kMeasure =
    "revenue net-profit operating-profit profit loss stock-price market-share market-cap price cost output "
    "sales-volume electricity performance-device speed population employee turnout approval-rating vote-share "
    "unemployment-rate debt salary weight-body capacity-volume temperature interest-rate exchange-rate budget "
    "dividend order-backlog inflation-rate growth-rate rating-tv viewer-tv dead-person injured-person traffic "
    "trading-volume asset production-cost export import";

constexpr std::string_view kReason = "because-of purpose";

constexpr ClassList kLists[] = {{ConceptClass::Extreme, kExtreme}, {ConceptClass::Measure, kMeasure}, {ConceptClass::Reason, kReason}};

}  // namespace

std::span<const ClassList> addition_classes() { return kLists; }

std::span<const std::u16string_view> until_then_marks() {
  static constexpr std::u16string_view kMarks[] = {u" 전까지", u"그전까지", u"이전까지", u"직전까지", u"전에는 "};
  return kMarks;
}

std::span<const std::u16string_view> denials_before_value() {
  static constexpr std::u16string_view kMarks[] = {u"not ", u"n't ", u"不是", u"没有"};
  return kMarks;
}

std::span<const std::u16string_view> passing_marks() {
  static constexpr std::u16string_view kMarks[] = {u" 만",   u"만에", u"이 흘", u"이 지", u"이 되", u"이 됐", u" 동안", u"간 ",
                                                   u" 전", u" 뒤", u" 후", u"째", u" later", u" after", u" before"};
  return kMarks;
}

std::span<const std::u16string_view> change_marks() {
  static constexpr std::u16string_view kMarks[] = {u" 만에", u" 새", u" 동안", u" 사이", u"간 "};
  return kMarks;
}

std::span<const std::u16string_view> period_marks() {
  static constexpr std::u16string_view kMarks[] = {u" 동안", u"년간", u"개월간", u"일간", u" for ", u" over "};
  return kMarks;
}

std::span<const std::u16string_view> rate_marks() {
  static constexpr std::u16string_view kMarks[] = {u"연간", u"매년", u"해마다", u"매달", u"다달이", u"매일",
                                                   u"하루", u"a year", u"annual", u"a month", u"每年", u"毎年"};
  return kMarks;
}

std::span<const std::u16string_view> start_marks() {
  static constexpr std::u16string_view kMarks[] = {u"개막", u"시작", u"막을 올", u"첫날", u"began", u"start",
                                                   u"open", u"开幕", u"开始", u"開幕", u"始ま"};
  return kMarks;
}

const std::vector<std::u16string_view>& reason_marks(Language language) {
  static const std::vector<std::u16string_view> kMarks[] = {
      {u"때문", u"탓에", u"탓이", u"덕분", u"덕에", u"땜에", u"이유", u"까닭", u"위해", u"위한", u"위하", u"목적"},
      {u"because", u"due to", u"owing to", u"thanks to", u"on account of", u"in order to", u"so that", u"reason", u"purpose"},
      {u"因为", u"由于", u"因而", u"为了", u"旨在", u"原因", u"目的", u"以便"},
      {u"ため", u"為に", u"せいで", u"おかげで", u"ので", u"理由", u"目的", u"原因"},
  };
  return kMarks[static_cast<size_t>(language)];
}

namespace {

constexpr std::u16string_view kKoreanIf[] = {u"만약", u"만일"};
constexpr std::u16string_view kEnglishIf[] = {u"if "};
constexpr std::u16string_view kChineseIf[] = {u"如果", u"假如", u"倘若", u"要是"};
constexpr std::u16string_view kJapaneseIf[] = {u"もし", u"としたら", u"とすれば"};

constexpr std::u16string_view kKoreanConditional[] = {u"면 ", u"면,", u"경우", u"때", u"조건", u"만약", u"만일", u"려면"};
constexpr std::u16string_view kEnglishConditional[] = {u"if", u"when", u"unless", u"should", u"would", u"could", u"whether"};
constexpr std::u16string_view kChineseConditional[] = {u"如果", u"若", u"要是", u"一旦", u"的话", u"假"};
constexpr std::u16string_view kJapaneseConditional[] = {u"ば", u"たら", u"なら", u"もし", u"場合", u"と"};

}  // namespace

std::span<const std::u16string_view> condition_marks(Language language) {
  switch (language) {
    case Language::Korean: return kKoreanIf;
    case Language::English: return kEnglishIf;
    case Language::Chinese: return kChineseIf;
    case Language::Japanese: return kJapaneseIf;
  }
  return {};
}

std::span<const std::u16string_view> conditional_marks(Language language) {
  switch (language) {
    case Language::Korean: return kKoreanConditional;
    case Language::English: return kEnglishConditional;
    case Language::Chinese: return kChineseConditional;
    case Language::Japanese: return kJapaneseConditional;
  }
  return {};
}

}  // namespace haechi
