// Recognizers-Text's suites of figures. A case is found when count, order and values agree and the spans overlap; exact
// when the spans agree too (folded, a trailing particle trimmed); extra counts results beyond those expected. Each
// suite fails below the floor it reached.
//
// What is left out, by rule: golds flagged suspect; golds whose text is not in the input; powers and scientific
// notation; dates, addresses and telephone numbers read as integers; Indian counting; blanks inside thousands; units
// without a figure (a value of null); relative ordinals (last, next); Chinese round numbers and something (五百多,
// 十几万) with no upper end: five hundred and something is below six hundred. The phrases of these suites are figures
// and little else, so they are read with QuantityOptions::bare_numerals; the traps are news and are read without.
#include <algorithm>
#include <functional>
#include <map>
#include <regex>

#include "peers_support.h"

namespace haechi::peers {
namespace {

struct Area {
  const char* file;
  const char* model;
  Language language;
  /// The figures of this model's type among those read; spans in pasted offsets.
  std::function<void(const Text&, const Quantity&, std::vector<Figure>*)> take;
  /// The gold of one result; false leaves the case out.
  std::function<bool(const json&, Figure*)> gold;
  bool tier_c = false;  ///< usable cases of tier C count too
  bool values = true;   ///< bare figures
};

/// Powers and Indian counting by what the gold says; dates, addresses, telephone numbers and broken thousands by shape.
/// 五百多 as "(500,)".
bool is_round_without_end(const std::string& text, const json& value) {
  static const std::vector<std::string> kSomething = {"多", "余", "餘", "几", "幾"};
  return value.is_string() && value.get<std::string>().ends_with(",)") &&
         std::any_of(kSomething.begin(), kSomething.end(),
                     [&](const std::string& s) { return contains(text, s.c_str()); });
}

bool left_out_by_rule(const std::string& input, const json& results) {
  if (results.empty()) return false;
  static const std::regex kPower("\\d\\s*(\\^|[eE][+-]?\\d|x10)");
  static const std::regex kShapes("\\d+/\\d+/\\d+|\\d+-\\d+-\\d+|\\d+\\.\\d+\\.\\d+|\\d, \\d{3}(\\D|$)");
  for (const json& r : results) {
    if (r.value("resolution", json::object()).value("subtype", "") == "power") return true;
    const std::string text = r.value("text", "");
    if (contains(text, "lakh") || contains(text, "crore")) return true;
    if (is_round_without_end(text, r.value("resolution", json::object()).value("value", json()))) return true;
    if (std::regex_search(text, kPower)) return true;
  }
  // Full-width digits are folded first.
  std::string folded;
  const Text text = Text::from_utf8(input);
  for (const char16_t c : text.folded()) folded += c < 128 ? static_cast<char>(c) : '_';
  return std::regex_search(folded, kShapes) || std::regex_search(folded, kPower);
}

bool overlap(const Figure& a, const Figure& b) { return a.begin < b.end && b.begin < a.end; }

/// Spans equal after trimming blanks and one trailing particle.
bool same_span(const Text& text, Figure a, Figure b) {
  const std::u16string& s = text.pasted();
  const auto trim = [&](Figure& f) {
    while (f.begin < f.end && s[f.begin] == u' ') ++f.begin;
    while (f.end > f.begin && s[f.end - 1] == u' ') --f.end;
  };
  trim(a);
  trim(b);
  if (a.begin != b.begin) return false;
  const uint32_t more = a.end > b.end ? a.end - b.end : b.end - a.end;
  return more == 0 || (more <= 2 && s[std::min(a.end, b.end)] >= 0xAC00 && s[std::min(a.end, b.end)] <= 0xD7A3);
}

Score score_recognizers(const Area& area) {
  Score score;
  for (const json& row : lines_of(std::string("recognizers-text/flat/") + area.file)) {
    const std::string id = row["id"];
    if (!contains(id, (std::string("/") + area.model + "/").c_str())) continue;
    const std::string tier = row["tier"];
    if (!(tier == "A" || (area.tier_c && (tier == "C")))) continue;
    if (row.contains("suspect") || !row.value("usable", true)) continue;
    const std::string input = row["input"];
    if (left_out_by_rule(input, row["results"])) continue;
    std::vector<Figure> gold;
    bool keep = true;
    for (const json& r : row["results"]) {
      Figure f;
      f.begin = r.value("start", 0u);
      f.end = r.value("end", 0u);
      // A unit without a figure is no figure.
      if (r.contains("resolution") && r["resolution"].contains("value") &&
          (r["resolution"]["value"].is_null() || r["resolution"]["value"] == "null"))
        continue;
      if (!area.gold(r, &f)) {
        keep = false;
        break;
      }
      gold.push_back(f);
    }
    if (!keep) continue;
    ++score.cases;
    const Text text(utf16(input));
    std::vector<Figure> got;
    for (const Quantity& q : read(text, area.language, area.values)) area.take(text, q, &got);
    bool found = got.size() == gold.size(), exact = found;
    for (size_t i = 0; found && i < gold.size(); ++i) {
      found = overlap(got[i], gold[i]) && same_value(got[i].value, gold[i].value) &&
              same_value(got[i].upper, gold[i].upper) && got[i].low_open == gold[i].low_open &&
              got[i].high_open == gold[i].high_open && (gold[i].unit.empty() || gold[i].unit == got[i].unit);
      exact = exact && same_span(text, got[i], gold[i]);
    }
    score.found += found;
    score.exact += found && exact;
    if (got.size() > gold.size()) score.extra += static_cast<int>(got.size() - gold.size());
    if (!found && verbose()) {
      std::printf("  - %s | %s |", id.c_str(), input.c_str());
      for (const Figure& f : gold) std::printf(" want %.12g..%.12g %s", f.value, f.upper, f.unit.c_str());
      for (const Figure& f : got)
        std::printf(" got[%u,%u] %.12g..%.12g%s %s", f.begin, f.end, f.value, f.upper, f.low_open ? "(" : "",
                    f.unit.c_str());
      std::printf("\n");
    }
  }
  return score;
}

Figure figure_of(const Text& text, Span span, double value) {
  const Span pasted = text.to_pasted(span);
  Figure f;
  f.begin = pasted.begin;
  f.end = pasted.end;
  f.value = f.upper = value;
  return f;
}

bool gold_value(const json& r, Figure* f) {
  f->value = f->upper = number_of(r["resolution"]["value"]);
  return true;
}

bool is_measure(const Quantity& q) {
  switch (q.dimension) {
    case Dimension::Length:
    case Dimension::Area:
    case Dimension::Volume:
    case Dimension::Mass:
    case Dimension::Speed:
    case Dimension::Data:
      return true;
    case Dimension::Other:
      return q.unit == "rad" || q.unit == "turn";
    default:
      return false;
  }
}

void take_number(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  if (q.dimension == Dimension::Rank && !(q.unit == "number" || q.unit == "floor")) return;
  if (q.ordinal_word) return;
  // Days spelled by one word (사흘) and lengths of "a decade" are no numerals; dozens count in ones.
  if (q.number.length() == 0) return;
  if (q.dimension == Dimension::Duration && q.number == q.span && q.unit_span.length() == 0) return;
  // "A number glued to a Latin unit is no number in NumberModel" (the suite's README).
  if (q.unit_span.length() > 0) {
    const char16_t c = text.folded()[q.unit_span.begin];
    if (c < 128 && std::isalpha(static_cast<int>(c)) && q.unit_span.begin == q.number.end) return;
    // Japanese writes those units in katakana, behind digits.
    const char16_t first = text.folded()[q.number.begin];
    if (c >= 0x30A0 && c <= 0x30FF && is_measure(q) && first >= u'0' && first <= u'9') return;
  }
  const double scale = q.unit == "dozen" ? 12 : 1;
  const bool range = q.precision == Precision::Range && q.upper != q.value && q.bounded_above() && q.bounded_below() &&
                     !q.min_open && !q.max_open;
  if (range) return;
  out->push_back(figure_of(text, q.number, q.value * scale));
}

/// 半成, 对折: half a tenth, half price.
bool contains_tenth(const Text& text, Span span) {
  return text.view(span).find_first_of(u"折成割") != std::u16string_view::npos;
}

void take_percent(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  // The peer has no percentage points and writes tenths (成, 割) and thousandths as percent.
  const bool percent = q.dimension == Dimension::Percent || q.dimension == Dimension::PercentPoint;
  if (percent || (q.dimension == Dimension::Ratio && q.unit == "tenth"))
    out->push_back(figure_of(text, q.span, q.value * q.factor * 100));
  else if (q.dimension == Dimension::Ratio && q.unit_span.length() == 0 && contains_tenth(text, q.span))
    out->push_back(figure_of(text, q.span, q.value * 100));
}

void take_ordinal(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  if (q.dimension == Dimension::Rank) out->push_back(figure_of(text, q.span, q.value));
}

/// A range: anything read with an interval, in the unit as written.
void take_range(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  if (q.precision != Precision::Range && q.precision != Precision::Exact) return;
  Figure f = figure_of(text, q.span, q.min / q.factor);
  f.upper = q.max / q.factor;
  // Open or closed is compared on one-sided bounds only.
  if (std::isinf(f.upper)) f.low_open = q.min_open;
  if (std::isinf(f.value)) f.high_open = q.max_open;
  out->push_back(f);
}

bool gold_range(const json& r, Figure* f) {
  const std::string v = r["resolution"]["value"];
  const size_t comma = v.find(',');
  const std::string low = v.substr(1, comma - 1), high = v.substr(comma + 1, v.size() - comma - 2);
  f->value = low.empty() ? -INFINITY : std::strtod(low.c_str(), nullptr);
  f->upper = high.empty() ? INFINITY : std::strtod(high.c_str(), nullptr);
  if (high.empty()) f->low_open = v.front() == '(';
  if (low.empty()) f->high_open = v.back() == ')';
  return true;
}

void take_money(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  if (q.dimension != Dimension::Money) return;
  Figure f = figure_of(text, q.span, q.value * q.factor);
  f.unit = std::string(q.unit);
  out->push_back(f);
}

bool gold_money(const json& r, Figure* f) {
  static const std::map<std::string, std::pair<std::string, double>> kUnits = {
      {"Dollar", {"USD", 1}},         {"Cent", {"USD", 0.01}},
      {"Pound", {"GBP", 1}},          {"Pence", {"GBP", 0.01}},
      {"Penny", {"GBP", 0.01}},       {"Franc", {"franc", 1}},
      {"Peseta", {"peseta", 1}},      {"Peso", {"peso", 1}},
      {"Finnish markka", {"FIM", 1}}, {"Netherlands guilder", {"NLG", 1}},
      {"Rupee", {"INR", 1}},          {"Bitcoin", {"BTC", 1}},
      {"Satoshi", {"satoshi", 1e-8}}, {"Mark", {"DEM", 1}},
      {"Dinar", {"dinar", 1}}};
  const json& resolution = r["resolution"];
  gold_value(r, f);
  double factor = 1;
  if (resolution.contains("isoCurrency")) {
    f->unit = resolution["isoCurrency"];
    if (f->unit == "_XBT") f->unit = "BTC";
  } else {
    const auto it = kUnits.find(resolution["unit"]);
    if (it == kUnits.end()) return true;  // the amount alone is compared
    f->unit = it->second.first;
    factor = it->second.second;
  }
  if (resolution["unit"] == "Satoshi") {
    f->unit = "satoshi";
    factor = 1e-8;
  }
  f->value *= factor;
  f->upper = f->value;
  return true;
}

/// Base units per unit as the peer names it; units outside the table leave the amount as written.
const std::map<std::string, double>& measure_factors() {
  static const std::map<std::string, double> kFactors = {{"Pound", 0.45359237},
                                                         {"Milliliter", 1e-6},
                                                         {"Liter", 1e-3},
                                                         {"Inch", 0.0254},
                                                         {"Mile", 1609.344},
                                                         {"Foot", 0.3048},
                                                         {"Yard", 0.9144},
                                                         {"Ounce", 0.028349523125},
                                                         {"Acre", 4046.8564224},
                                                         {"Gallon", 0.003785411784},
                                                         {"Barrel", 0.158987294928},
                                                         {"Cubic foot", 0.028316846592},
                                                         {"Square meter", 1},
                                                         {"Square kilometer", 1e6},
                                                         {"Ton", 1000},
                                                         {"Metric ton", 1000},
                                                         {"Bit", 0.125},
                                                         {"Mile per hour", 0.44704},
                                                         {"Kilometer per hour", 1 / 3.6},
                                                         {"Meter", 1},
                                                         {"Kilometer", 1000},
                                                         {"Millimeter", 1e-3},
                                                         {"Centimeter", 0.01},
                                                         {"Decimeter", 0.1},
                                                         {"Picometer", 1e-12},
                                                         {"Megabyte", 1e6},
                                                         {"Kilogram", 1},
                                                         {"Gram", 1e-3},
                                                         {"Milligram", 1e-6},
                                                         {"Microgram", 1e-9},
                                                         {"Degree", 1},
                                                         {"Radian", 1},
                                                         {"Turn", 1},
                                                         {"Tablespoon", 1.47867648e-5},
                                                         {"Teaspoon", 4.92892159e-6},
                                                         {"Cup", 0.0002365882365},
                                                         {"Dram", 0.0017718451953125},
                                                         {"Meter per millisecond", 1000},
                                                         {"Centimeter per millisecond", 10},
                                                         {"Kilometer per millisecond", 1e6},
                                                         {"Square foot", 0.09290304}};
  return kFactors;
}

void take_measure(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  const std::string word(reinterpret_cast<const char*>(q.unit.data()), q.unit.size());
  // Pound is money or mass: these files hold masses.
  // Of a written range the peer gives the figure that bears the unit.
  if (is_measure(q))
    out->push_back(figure_of(text, q.span, (q.bounded_above() && q.bounded_below() ? q.upper : q.value) * q.factor));
  else if (q.dimension == Dimension::Money && word == "GBP")
    out->push_back(figure_of(text, q.span, q.value * 0.45359237));
}

bool gold_measure(const json& r, Figure* f) {
  gold_value(r, f);
  const auto it = measure_factors().find(r["resolution"].value("unit", ""));
  if (it == measure_factors().end()) return true;
  f->value *= it->second;
  f->upper = f->value;
  return true;
}

void take_temperature(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  if (q.dimension != Dimension::Temperature) return;
  Figure f = figure_of(text, q.span, q.value);
  f.unit = q.unit == "degree" ? "Degree" : std::string(q.unit);
  out->push_back(f);
}

bool gold_temperature(const json& r, Figure* f) {
  gold_value(r, f);
  f->unit = r["resolution"].value("unit", "");
  return true;
}

/// Ages in the peer's sense include lengths of life in months and weeks.
void take_age(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  if (q.dimension == Dimension::Age) {
    Figure f = figure_of(text, q.span, q.value);
    f.unit = "Year";
    out->push_back(f);
  } else if (q.dimension == Dimension::Duration && (q.unit == "mo" || q.unit == "wk")) {
    Figure f = figure_of(text, q.span, q.value);
    f.unit = q.unit == "mo" ? "Month" : "Week";
    out->push_back(f);
  }
}

TEST(PeerNumbers, RecognizersKoreanNumber) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  expect_floor("Recognizers KO NumberModel",
               score_recognizers({"ko-Number.jsonl", "NumberModel", kKo, take_number, gold_value}), 0.995);
}
TEST(PeerNumbers, RecognizersKoreanPercent) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  expect_floor("Recognizers KO PercentModel",
               score_recognizers({"ko-Number.jsonl", "PercentModel", kKo, take_percent, gold_value}), 1.0);
}
TEST(PeerNumbers, RecognizersKoreanRange) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  expect_floor("Recognizers KO NumberRangeModel",
               score_recognizers({"ko-Number.jsonl", "NumberRangeModel", kKo, take_range, gold_range}), 0.983);
}
TEST(PeerNumbers, RecognizersKoreanAbsoluteOrdinal) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  const auto absolute = [](const json& r, Figure* f) {
    if (r["resolution"].value("relativeTo", "start") != "start") return false;
    return gold_value(r, f);
  };
  expect_floor("Recognizers KO OrdinalModel (absolute)",
               score_recognizers({"ko-Number.jsonl", "OrdinalModel", kKo, take_ordinal, absolute}), 1.0);
}
TEST(PeerNumbers, RecognizersKoreanCurrency) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO CurrencyModel (A and C)",
               score_recognizers({"ko-NumberWithUnit.jsonl", "CurrencyModel", kKo, take_money, gold_money, true}), 1.0);
}
TEST(PeerNumbers, RecognizersKoreanDimension) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO DimensionModel (A and C)",
               score_recognizers({"ko-NumberWithUnit.jsonl", "DimensionModel", kKo, take_measure, gold_measure, true}),
               0.980);
}
TEST(PeerNumbers, RecognizersKoreanTemperature) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor(
      "Recognizers KO TemperatureModel",
      score_recognizers({"ko-NumberWithUnit.jsonl", "TemperatureModel", kKo, take_temperature, gold_temperature}),
      0.968);
}
TEST(PeerNumbers, RecognizersKoreanAge) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO AgeModel",
               score_recognizers({"ko-NumberWithUnit.jsonl", "AgeModel", kKo, take_age, gold_temperature}), 1.0);
}
TEST(PeerNumbers, RecognizersEnglishNumber) {
  SKIP_WITHOUT("recognizers-text/flat/en-Number.jsonl");
  expect_floor("Recognizers EN NumberModel",
               score_recognizers({"en-Number.jsonl", "NumberModel", kEn, take_number, gold_value}), 0.933);
}
TEST(PeerNumbers, RecognizersEnglishPercent) {
  SKIP_WITHOUT("recognizers-text/flat/en-Number.jsonl");
  expect_floor("Recognizers EN PercentModel",
               score_recognizers({"en-Number.jsonl", "PercentModel", kEn, take_percent, gold_value}), 1.0);
}
TEST(PeerNumbers, RecognizersEnglishCurrency) {
  SKIP_WITHOUT("recognizers-text/flat/en-NumberWithUnit.jsonl");
  expect_floor("Recognizers EN CurrencyModel",
               score_recognizers({"en-NumberWithUnit.jsonl", "CurrencyModel", kEn, take_money, gold_money}), 0.948);
}
TEST(PeerNumbers, RecognizersEnglishDimension) {
  SKIP_WITHOUT("recognizers-text/flat/en-NumberWithUnit.jsonl");
  expect_floor("Recognizers EN DimensionModel",
               score_recognizers({"en-NumberWithUnit.jsonl", "DimensionModel", kEn, take_measure, gold_measure}),
               0.939);
}
TEST(PeerNumbers, RecognizersChineseNumber) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH NumberModel",
               score_recognizers({"zh-Number.jsonl", "NumberModel", kZh, take_number, gold_value}), 0.947);
}
TEST(PeerNumbers, RecognizersChinesePercent) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH PercentModel",
               score_recognizers({"zh-Number.jsonl", "PercentModel", kZh, take_percent, gold_value}), 0.875);
}
TEST(PeerNumbers, RecognizersChineseRange) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH NumberRangeModel",
               score_recognizers({"zh-Number.jsonl", "NumberRangeModel", kZh, take_range, gold_range}), 0.86);
}
TEST(PeerNumbers, RecognizersChineseOrdinal) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH OrdinalModel",
               score_recognizers({"zh-Number.jsonl", "OrdinalModel", kZh, take_ordinal, gold_value}), 1.0);
}
TEST(PeerNumbers, RecognizersJapaneseNumber) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  expect_floor("Recognizers JA NumberModel",
               score_recognizers({"ja-Number.jsonl", "NumberModel", kJa, take_number, gold_value}), 0.917);
}
TEST(PeerNumbers, RecognizersJapanesePercent) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  expect_floor("Recognizers JA PercentModel",
               score_recognizers({"ja-Number.jsonl", "PercentModel", kJa, take_percent, gold_value}), 0.925);
}
TEST(PeerNumbers, RecognizersJapaneseRange) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  expect_floor("Recognizers JA NumberRangeModel",
               score_recognizers({"ja-Number.jsonl", "NumberRangeModel", kJa, take_range, gold_range}), 0.958);
}
TEST(PeerNumbers, RecognizersJapaneseOrdinal) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  const auto absolute = [](const json& r, Figure* f) {
    if (r["resolution"].value("relativeTo", "start") != "start") return false;
    return gold_value(r, f);
  };
  expect_floor("Recognizers JA OrdinalModel (absolute)",
               score_recognizers({"ja-Number.jsonl", "OrdinalModel", kJa, take_ordinal, absolute}), 1.0);
}

}  // namespace
}  // namespace haechi::peers
