// Peers' own suites for figures, read from the shared data folder (HAECHI_SHARED, else ../shared beside the project).
// A case is found when count, order and values agree and the spans overlap; exact when the spans agree too (folded, a
// trailing particle trimmed); extra counts results beyond those expected. Each suite fails below the floor it reached.
//
// What is left out, by rule: golds flagged suspect; golds whose text is not in the input; powers and scientific
// notation; dates, addresses and telephone numbers read as integers; Indian counting; blanks inside thousands; units
// without a figure (a value of null); relative ordinals (last, next). The phrases of these suites are figures and
// little else, so they are read with QuantityOptions::bare_numerals; the traps are news and are read without.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "reading/quantity.h"

namespace haechi {
namespace {

using json = nlohmann::json;

std::string shared_path(const std::string& file) {
  const char* env = std::getenv("HAECHI_SHARED");
  return (env ? std::string(env) : std::string(HAECHI_ROOT) + "/../shared") + "/data/" + file;
}

bool verbose() { return std::getenv("HAECHI_PEER_VERBOSE") != nullptr; }

std::u16string utf16(const std::string& s) { return Text::from_utf8(s).pasted(); }

/// One expected or read figure, reduced to what is compared.
struct Figure {
  uint32_t begin = 0, end = 0;
  double value = 0, upper = 0;
  bool low_open = false, high_open = false;
  std::string unit;
};

bool close(double a, double b) {
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::max(std::abs(a), std::abs(b))) || std::abs(a - b) <= 1e-6 * std::abs(b) * 1e-6;
}

/// Fractions are printed with 15 digits upstream, small ones with fewer: relative comparison.
bool same_value(double a, double b) {
  if (a == b) return true;
  return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)) || close(a, b);
}

struct Score {
  int cases = 0, found = 0, exact = 0, extra = 0;
  void print(const char* name) const {
    std::printf("[ peers    ] %-44s cases %4d  found %4d (%.3f)  exact %4d  extra %3d\n", name, cases, found,
                cases ? double(found) / cases : 0, exact, extra);
  }
};

std::vector<json> lines_of(const std::string& file) {
  std::vector<json> out;
  std::ifstream in(shared_path(file));
  std::string line;
  while (std::getline(in, line)) {
    if (!line.empty()) out.push_back(json::parse(line));
  }
  return out;
}

#define SKIP_WITHOUT(file)                                                     \
  if (!std::ifstream(shared_path(file))) GTEST_SKIP() << shared_path(file) << " is absent"

std::vector<Quantity> read(const Text& text, Language language, bool bare) {
  QuantityOptions options;
  options.bare_numerals = bare;
  return read_quantities(text, Span{0, static_cast<uint32_t>(text.folded().size())}, language, {}, options);
}

bool contains(const std::string& s, const char* part) { return s.find(part) != std::string::npos; }

// ---- Recognizers-Text ------------------------------------------------------------------------------------------------

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
bool left_out_by_rule(const std::string& input, const json& results) {
  if (results.empty()) return false;
  static const std::regex kPower("\\d\\s*(\\^|[eE][+-]?\\d|x10)");
  static const std::regex kShapes("\\d+/\\d+/\\d+|\\d+-\\d+-\\d+|\\d+\\.\\d+\\.\\d+|\\d, \\d{3}(\\D|$)");
  for (const json& r : results) {
    if (r.value("resolution", json::object()).value("subtype", "") == "power") return true;
    const std::string text = r.value("text", "");
    if (contains(text, "lakh") || contains(text, "crore")) return true;
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
      if (r.contains("resolution") && r["resolution"].contains("value") && (r["resolution"]["value"].is_null() || r["resolution"]["value"] == "null")) continue;
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
      found = overlap(got[i], gold[i]) && same_value(got[i].value, gold[i].value) && same_value(got[i].upper, gold[i].upper) &&
              got[i].low_open == gold[i].low_open && got[i].high_open == gold[i].high_open &&
              (gold[i].unit.empty() || gold[i].unit == got[i].unit);
      exact = exact && same_span(text, got[i], gold[i]);
    }
    score.found += found;
    score.exact += found && exact;
    if (got.size() > gold.size()) score.extra += static_cast<int>(got.size() - gold.size());
    if (!found && verbose()) {
      std::printf("  - %s | %s |", id.c_str(), input.c_str());
      for (const Figure& f : gold) std::printf(" want %.12g..%.12g %s", f.value, f.upper, f.unit.c_str());
      for (const Figure& f : got) std::printf(" got[%u,%u] %.12g..%.12g%s %s", f.begin, f.end, f.value, f.upper, f.low_open ? "(" : "", f.unit.c_str());
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

double number_of(const json& value) { return value.is_string() ? std::strtod(value.get<std::string>().c_str(), nullptr) : value.get<double>(); }

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
    case Dimension::Data: return true;
    case Dimension::Other: return q.unit == "rad" || q.unit == "turn";
    default: return false;
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
  const bool range = q.precision == Precision::Range && q.upper != q.value && q.bounded_above() && q.bounded_below() && !q.min_open && !q.max_open;
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
  if (percent || (q.dimension == Dimension::Ratio && q.unit == "tenth")) out->push_back(figure_of(text, q.span, q.value * q.factor * 100));
  else if (q.dimension == Dimension::Ratio && q.unit_span.length() == 0 && contains_tenth(text, q.span)) out->push_back(figure_of(text, q.span, q.value * 100));
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
      {"Dollar", {"USD", 1}}, {"Cent", {"USD", 0.01}}, {"Pound", {"GBP", 1}}, {"Pence", {"GBP", 0.01}}, {"Penny", {"GBP", 0.01}},
      {"Franc", {"franc", 1}}, {"Peseta", {"peseta", 1}}, {"Peso", {"peso", 1}}, {"Finnish markka", {"FIM", 1}}, {"Netherlands guilder", {"NLG", 1}},
      {"Rupee", {"INR", 1}}, {"Bitcoin", {"BTC", 1}}, {"Satoshi", {"satoshi", 1e-8}}, {"Mark", {"DEM", 1}}, {"Dinar", {"dinar", 1}}};
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
  static const std::map<std::string, double> kFactors = {
      {"Pound", 0.45359237}, {"Milliliter", 1e-6}, {"Liter", 1e-3}, {"Inch", 0.0254}, {"Mile", 1609.344}, {"Foot", 0.3048}, {"Yard", 0.9144},
      {"Ounce", 0.028349523125}, {"Acre", 4046.8564224}, {"Gallon", 0.003785411784}, {"Barrel", 0.158987294928}, {"Cubic foot", 0.028316846592},
      {"Square meter", 1}, {"Square kilometer", 1e6}, {"Ton", 1000}, {"Metric ton", 1000}, {"Bit", 0.125}, {"Mile per hour", 0.44704},
      {"Kilometer per hour", 1 / 3.6}, {"Meter", 1}, {"Kilometer", 1000}, {"Millimeter", 1e-3}, {"Centimeter", 0.01}, {"Decimeter", 0.1}, {"Picometer", 1e-12},
      {"Megabyte", 1e6}, {"Kilogram", 1}, {"Gram", 1e-3}, {"Milligram", 1e-6}, {"Microgram", 1e-9}, {"Degree", 1}, {"Radian", 1}, {"Turn", 1},
      {"Tablespoon", 1.47867648e-5}, {"Teaspoon", 4.92892159e-6}, {"Cup", 0.0002365882365}, {"Dram", 0.0017718451953125}, {"Meter per millisecond", 1000},
      {"Centimeter per millisecond", 10}, {"Kilometer per millisecond", 1e6}, {"Square foot", 0.09290304}};
  return kFactors;
}

void take_measure(const Text& text, const Quantity& q, std::vector<Figure>* out) {
  const std::string word(reinterpret_cast<const char*>(q.unit.data()), q.unit.size());
  // Pound is money or mass: these files hold masses.
  // Of a written range the peer gives the figure that bears the unit.
  if (is_measure(q)) out->push_back(figure_of(text, q.span, (q.bounded_above() && q.bounded_below() ? q.upper : q.value) * q.factor));
  else if (q.dimension == Dimension::Money && word == "GBP") out->push_back(figure_of(text, q.span, q.value * 0.45359237));
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

constexpr Language kKo = Language::Korean, kEn = Language::English, kZh = Language::Chinese, kJa = Language::Japanese;

void expect_floor(const char* name, const Score& score, double floor) {
  score.print(name);
  ASSERT_GT(score.cases, 0);
  EXPECT_GE(double(score.found) / score.cases, floor) << name;
}

TEST(PeerNumbers, RecognizersKoreanNumber) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  expect_floor("Recognizers KO NumberModel", score_recognizers({"ko-Number.jsonl", "NumberModel", kKo, take_number, gold_value}), 0.995);
}
TEST(PeerNumbers, RecognizersKoreanPercent) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  expect_floor("Recognizers KO PercentModel", score_recognizers({"ko-Number.jsonl", "PercentModel", kKo, take_percent, gold_value}), 1.0);
}
TEST(PeerNumbers, RecognizersKoreanRange) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  expect_floor("Recognizers KO NumberRangeModel", score_recognizers({"ko-Number.jsonl", "NumberRangeModel", kKo, take_range, gold_range}), 0.983);
}
TEST(PeerNumbers, RecognizersKoreanAbsoluteOrdinal) {
  SKIP_WITHOUT("recognizers-text/flat/ko-Number.jsonl");
  const auto absolute = [](const json& r, Figure* f) {
    if (r["resolution"].value("relativeTo", "start") != "start") return false;
    return gold_value(r, f);
  };
  expect_floor("Recognizers KO OrdinalModel (absolute)", score_recognizers({"ko-Number.jsonl", "OrdinalModel", kKo, take_ordinal, absolute}), 1.0);
}
TEST(PeerNumbers, RecognizersKoreanCurrency) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO CurrencyModel (A and C)", score_recognizers({"ko-NumberWithUnit.jsonl", "CurrencyModel", kKo, take_money, gold_money, true}), 1.0);
}
TEST(PeerNumbers, RecognizersKoreanDimension) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO DimensionModel (A and C)", score_recognizers({"ko-NumberWithUnit.jsonl", "DimensionModel", kKo, take_measure, gold_measure, true}), 0.980);
}
TEST(PeerNumbers, RecognizersKoreanTemperature) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO TemperatureModel", score_recognizers({"ko-NumberWithUnit.jsonl", "TemperatureModel", kKo, take_temperature, gold_temperature}), 0.968);
}
TEST(PeerNumbers, RecognizersKoreanAge) {
  SKIP_WITHOUT("recognizers-text/flat/ko-NumberWithUnit.jsonl");
  expect_floor("Recognizers KO AgeModel", score_recognizers({"ko-NumberWithUnit.jsonl", "AgeModel", kKo, take_age, gold_temperature}), 1.0);
}
TEST(PeerNumbers, RecognizersEnglishNumber) {
  SKIP_WITHOUT("recognizers-text/flat/en-Number.jsonl");
  expect_floor("Recognizers EN NumberModel", score_recognizers({"en-Number.jsonl", "NumberModel", kEn, take_number, gold_value}), 0.933);
}
TEST(PeerNumbers, RecognizersEnglishPercent) {
  SKIP_WITHOUT("recognizers-text/flat/en-Number.jsonl");
  expect_floor("Recognizers EN PercentModel", score_recognizers({"en-Number.jsonl", "PercentModel", kEn, take_percent, gold_value}), 1.0);
}
TEST(PeerNumbers, RecognizersEnglishCurrency) {
  SKIP_WITHOUT("recognizers-text/flat/en-NumberWithUnit.jsonl");
  expect_floor("Recognizers EN CurrencyModel", score_recognizers({"en-NumberWithUnit.jsonl", "CurrencyModel", kEn, take_money, gold_money}), 0.948);
}
TEST(PeerNumbers, RecognizersEnglishDimension) {
  SKIP_WITHOUT("recognizers-text/flat/en-NumberWithUnit.jsonl");
  expect_floor("Recognizers EN DimensionModel", score_recognizers({"en-NumberWithUnit.jsonl", "DimensionModel", kEn, take_measure, gold_measure}), 0.939);
}
TEST(PeerNumbers, RecognizersChineseNumber) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH NumberModel", score_recognizers({"zh-Number.jsonl", "NumberModel", kZh, take_number, gold_value}), 0.947);
}
TEST(PeerNumbers, RecognizersChinesePercent) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH PercentModel", score_recognizers({"zh-Number.jsonl", "PercentModel", kZh, take_percent, gold_value}), 0.875);
}
TEST(PeerNumbers, RecognizersChineseRange) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH NumberRangeModel", score_recognizers({"zh-Number.jsonl", "NumberRangeModel", kZh, take_range, gold_range}), 0.698);
}
TEST(PeerNumbers, RecognizersChineseOrdinal) {
  SKIP_WITHOUT("recognizers-text/flat/zh-Number.jsonl");
  expect_floor("Recognizers ZH OrdinalModel", score_recognizers({"zh-Number.jsonl", "OrdinalModel", kZh, take_ordinal, gold_value}), 1.0);
}
TEST(PeerNumbers, RecognizersJapaneseNumber) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  expect_floor("Recognizers JA NumberModel", score_recognizers({"ja-Number.jsonl", "NumberModel", kJa, take_number, gold_value}), 0.917);
}
TEST(PeerNumbers, RecognizersJapanesePercent) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  expect_floor("Recognizers JA PercentModel", score_recognizers({"ja-Number.jsonl", "PercentModel", kJa, take_percent, gold_value}), 0.925);
}
TEST(PeerNumbers, RecognizersJapaneseRange) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  expect_floor("Recognizers JA NumberRangeModel", score_recognizers({"ja-Number.jsonl", "NumberRangeModel", kJa, take_range, gold_range}), 0.958);
}
TEST(PeerNumbers, RecognizersJapaneseOrdinal) {
  SKIP_WITHOUT("recognizers-text/flat/ja-Number.jsonl");
  const auto absolute = [](const json& r, Figure* f) {
    if (r["resolution"].value("relativeTo", "start") != "start") return false;
    return gold_value(r, f);
  };
  expect_floor("Recognizers JA OrdinalModel (absolute)", score_recognizers({"ja-Number.jsonl", "OrdinalModel", kJa, take_ordinal, absolute}), 1.0);
}

// ---- Duckling --------------------------------------------------------------------------------------------------------

/// Base units per Duckling unit; money names its currency.
struct DucklingUnit {
  std::string unit;
  double factor;
};

const std::map<std::string, DucklingUnit>& duckling_units() {
  static const std::map<std::string, DucklingUnit> kUnits = {
      {"Dollar", {"USD", 1}}, {"Cent", {"USD", 0.01}}, {"Pound", {"GBP", 1}}, {"Kilometre", {"", 1000}}, {"Metre", {"", 1}}, {"Mile", {"", 1609.344}},
      {"Centimetre", {"", 0.01}}, {"Millimetre", {"", 1e-3}}, {"Millilitre", {"", 1e-6}}, {"Litre", {"", 1e-3}}, {"Hectolitre", {"", 0.1}}, {"Gallon", {"", 0.003785411784}},
      {"Gram", {"", 1e-3}}, {"근", {"", 0.6}}, {"Cup", {"", 0.000236588}}, {"Celsius", {"C", 1}}, {"Fahrenheit", {"F", 1}}, {"Degree", {"degree", 1}},
      {"second", {"", 1}}, {"minute", {"", 60}}, {"hour", {"", 3600}}, {"day", {"", 86400}}, {"week", {"", 604800}}, {"month", {"", 2592000}}, {"year", {"", 31536000}}};
  return kUnits;
}

bool duckling_matches(const Quantity& q, const json& expect, const std::string& dim, bool strict_open) {
  if (dim == "Numeral") return same_value(q.value, expect["value"]) && (q.dimension == Dimension::Number || q.dimension == Dimension::Ratio || q.dimension == Dimension::Count);
  if (dim == "Ordinal") return q.dimension == Dimension::Rank && same_value(q.value, expect["value"]);
  const std::string name = expect["unit"];
  const auto it = duckling_units().find(name);
  const double factor = it == duckling_units().end() ? 1 : it->second.factor;
  const std::string unit = it == duckling_units().end() ? name : it->second.unit;
  if (!unit.empty() && unit != q.unit) return false;
  const std::string kind = expect.value("kind", "simple");
  if (kind == "simple") return same_value(q.min, double(expect["value"]) * factor) && same_value(q.max, double(expect["value"]) * factor);
  if (kind == "between") return same_value(q.min, double(expect["min"]) * factor) && same_value(q.max, double(expect["max"]) * factor);
  if (kind == "above") return same_value(q.min, double(expect["min"]) * factor) && !q.bounded_above() && q.min_open == strict_open;
  return same_value(q.max, double(expect["max"]) * factor) && !q.bounded_below() && q.max_open == strict_open;
}

/// 초과 and 미만 are strict here, though the peer's gold does not tell them from 이상 and 이하 (flagged there).
bool strict_word(const std::string& s) { return contains(s, "초과") || contains(s, "미만"); }

std::vector<std::string> suspects(const std::string& file) {
  std::vector<std::string> out;
  std::ifstream in(shared_path(file));
  std::string line;
  while (std::getline(in, line)) {
    std::stringstream fields(line);
    std::string a, b, c;
    std::getline(fields, a, '\t');
    std::getline(fields, b, '\t');
    std::getline(fields, c, '\t');
    // The money rows are flagged for the strictness they lose; ours is compared, so they stay in.
    if (a != "AmountOfMoney") out.push_back(b);
  }
  return out;
}

Score score_duckling(const std::string& file, const std::string& dim, Language language, const std::vector<std::string>& out_of_scope) {
  Score score;
  for (const json& row : lines_of(file)) {
    if (row["set"] != "positive") continue;
    for (const std::string example : row["examples"]) {
      if (std::find(out_of_scope.begin(), out_of_scope.end(), example) != out_of_scope.end()) continue;
      ++score.cases;
      const Text text(utf16(example));
      const auto got = read(text, language, true);
      const bool found = got.size() == 1 && duckling_matches(got[0], row["expect"], dim, strict_word(example));
      score.found += found;
      score.exact += found && got[0].span.length() >= text.folded().size();
      if (got.size() > 1) score.extra += static_cast<int>(got.size() - 1);
      if (!found && verbose()) {
        std::printf("  - %s | %s | want %s | got %zu", dim.c_str(), example.c_str(), row["expect"].dump().c_str(), got.size());
        for (const Quantity& q : got) std::printf(" %g %s [%g,%g] dim %d", q.value, std::string(q.unit).c_str(), q.min, q.max, int(q.dimension));
        std::printf("\n");
      }
    }
  }
  return score;
}

TEST(PeerNumbers, DucklingKorean) {
  SKIP_WITHOUT("duckling-ko/ko-Numeral.jsonl");
  const std::vector<std::string> flagged = suspects("duckling-ko/suspects.tsv");
  for (const char* dim : {"Numeral", "Ordinal", "AmountOfMoney", "Duration", "Quantity", "Distance", "Volume", "Temperature"}) {
    const Score score = score_duckling(std::string("duckling-ko/ko-") + dim + ".jsonl", dim, kKo, flagged);
    expect_floor((std::string("Duckling KO ") + dim).c_str(), score, 1.0);
  }
}

// ---- number words, NeMo, rustling ------------------------------------------------------------------------------------

TEST(PeerNumbers, KoreanNumberWords) {
  SKIP_WITHOUT("ko-number-extra/number-words-ko.jsonl");
  const std::vector<std::string> flagged = suspects("ko-number-extra/suspects.tsv");
  Score score;
  for (const json& row : lines_of("ko-number-extra/number-words-ko.jsonl")) {
    const std::string example = row["text"], form = row["form"];
    if (std::find(flagged.begin(), flagged.end(), example) != flagged.end()) continue;
    ++score.cases;
    const Text text(utf16(example));
    const auto got = read(text, kKo, true);
    const double want = number_of(row["value"]);
    const bool found = got.size() == 1 && same_value(got[0].value, want) && ((form != "ordinal") || got[0].dimension == Dimension::Rank);
    score.found += found;
    score.exact += found && got[0].span.length() == text.folded().size();
    if (!found && verbose()) std::printf("  - %s | %s | want %g | got %zu first %g\n", form.c_str(), example.c_str(), want, got.size(), got.empty() ? 0 : got[0].value);
  }
  expect_floor("number-words-ko", score, 1.0);
}

TEST(PeerNumbers, NemoKorean) {
  SKIP_WITHOUT("ko-number-extra/nemo-ko.jsonl");
  const std::vector<std::string> flagged = suspects("ko-number-extra/suspects.tsv");
  std::map<std::string, Score> scores;
  for (const json& row : lines_of("ko-number-extra/nemo-ko.jsonl")) {
    const std::string kind = row["kind"];
    if (kind != "cardinal" && kind != "decimal" && kind != "ordinal" && kind != "money") continue;
    if (!row.contains("value") || row["value"].is_null()) continue;
    for (const char* side : {"written", "spoken"}) {
      const std::string example = row[side];
      if (std::find(flagged.begin(), flagged.end(), example) != flagged.end()) continue;
      Score& score = scores[kind];
      ++score.cases;
      const Text text(utf16(example));
      const auto got = read(text, kKo, true);
      // The yen sign stands for two currencies; the written side takes it as the peer's pair says only for JPY.
      const std::string unit = row.value("unit", json()).is_string() ? row["unit"].get<std::string>() : "";
      const bool same_unit = unit.empty() || kind != "money" || (got.size() == 1 && (got[0].unit == unit || contains(example, "¥")));
      const bool found = got.size() == 1 && same_value(got[0].value, number_of(row["value"])) && same_unit && (kind != "ordinal" || got[0].dimension == Dimension::Rank);
      score.found += found;
      score.exact += found && got[0].span.length() == text.folded().size();
      if (!found && verbose()) std::printf("  - nemo %s | %s | want %s %s | got %zu first %g %s\n", kind.c_str(), example.c_str(), row["value"].dump().c_str(), unit.c_str(), got.size(), got.empty() ? 0 : got[0].value, got.empty() ? "" : std::string(got[0].unit).c_str());
    }
  }
  for (const auto& [kind, score] : scores) expect_floor(("NeMo KO " + kind).c_str(), score, 1.0);
}

TEST(PeerNumbers, RustlingKorean) {
  SKIP_WITHOUT("ko-number-extra/rustling-ko.jsonl");
  Score score;
  for (const json& row : lines_of("ko-number-extra/rustling-ko.jsonl")) {
    const std::string check = row["check"];
    if (check != "integer" && check != "float" && check != "ordinal") continue;
    for (const std::string example : row["examples"]) {
      ++score.cases;
      const auto got = read(Text(utf16(example)), kKo, true);
      const bool found = got.size() == 1 && same_value(got[0].value, number_of(row["value"]));
      score.found += found;
      if (!found && verbose()) std::printf("  - rustling | %s | want %s | got %zu\n", example.c_str(), row["value"].dump().c_str(), got.size());
    }
  }
  expect_floor("rustling KO integer, float, ordinal", score, 1.0);
}

// ---- traps -----------------------------------------------------------------------------------------------------------

std::vector<std::vector<std::string>> table_of(const std::string& file) {
  std::vector<std::vector<std::string>> out;
  std::ifstream in(shared_path(file));
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::vector<std::string> fields;
    std::stringstream stream(line);
    std::string field;
    while (std::getline(stream, field, '\t')) fields.push_back(field);
    fields.resize(std::max<size_t>(fields.size(), 4));
    if (!fields[0].empty()) out.push_back(fields);
  }
  return out;
}

TEST(PeerNumbers, TrapsNoNumber) {
  SKIP_WITHOUT("ko-traps/no-number.tsv");
  Score score;
  for (const auto& row : table_of("ko-traps/no-number.tsv")) {
    ++score.cases;
    const auto got = read(Text(utf16(row[0])), kKo, false);
    score.found += got.empty();
    score.extra += static_cast<int>(got.size());
    if (!got.empty() && verbose()) std::printf("  - no-number | %s\n", row[0].c_str());
  }
  score.exact = score.found;
  expect_floor("traps no-number", score, 1.0);
}

/// The first figure in a column such as "3 (rank)", "100 units", "(30,40) countries"; false where none is expected.
bool expected_value(const std::string& s, double* value, double* upper) {
  if (s.empty() || s[0] == '-' || s[0] == 'Q' || s == "date" || s == "year" || s == "name" || contains(s, "holiday")) return false;
  size_t i = s.find_first_of("0123456789");
  if (i == std::string::npos) return false;
  char* end = nullptr;
  *value = *upper = std::strtod(s.c_str() + i, &end);
  while (*end == ',' && std::isdigit(end[1]) && std::isdigit(end[2]) && std::isdigit(end[3]) && s.find('[') == std::string::npos) {
    *value = *upper = *value * 1000 + std::strtod(end + 1, &end);
  }
  if (*end == '/') *value = *upper = *value / std::strtod(end + 1, &end);
  if (*end == '*' ) {
    *value = *upper = *value * std::pow(10, std::strtod(end + 4, &end));
  } else if (*end == '^') {
    *value = *upper = std::pow(*value, std::strtod(end + 1, &end));
  }
  const size_t at = static_cast<size_t>(end - s.c_str());
  if (at < s.size() && (s[at] == ',' || s[at] == '-') && (s[i > 0 ? i - 1 : 0] == '[' || s[i > 0 ? i - 1 : 0] == '(' || s[at] == '-')) {
    char* stop = nullptr;
    const double second = std::strtod(end + 1, &stop);
    if (stop != end + 1) {
      *upper = second;
      if (*stop == '^') *upper = std::pow(second, std::strtod(stop + 1, nullptr));
    }
  }
  return true;
}

// Rows are kept unless the expected column itself says that the row has two readings (" or ", "ambiguous", "/" between
// words) or that the word is an idiom of which a reading is allowed.
TEST(PeerNumbers, TrapsNumberContexts) {
  SKIP_WITHOUT("ko-traps/number-contexts.tsv");
  Score score;
  for (const auto& row : table_of("ko-traps/number-contexts.tsv")) {
    const std::string expected = row[1];
    if (contains(expected, " or ") || contains(expected, " / ") || contains(row[2], "ambiguous")) continue;
    ++score.cases;
    const auto got = read(Text(utf16(row[0])), kKo, false);
    double value = 0, upper = 0;
    bool found = false;
    if (!expected_value(expected, &value, &upper)) {
      found = got.empty() || (contains(row[2], "must not be compared") && got.empty());
    } else {
      found = got.size() == 1;
      if (found) {
        const Quantity& q = got[0];
        const bool seconds = contains(expected, " s");
        const double days = contains(expected, " days") ? 86400 : 0;
        const double low = days != 0 ? q.min / days : seconds && q.dimension == Dimension::Duration ? q.min : q.min / q.factor;
        const double high = days != 0 ? q.max / days : seconds && q.dimension == Dimension::Duration ? q.max : q.max / q.factor;
        const bool tail = contains(expected, ">=");
        found = same_value(low, value) && (tail || same_value(high, upper) || (contains(expected, "age") && q.max / q.factor >= upper));
        if (contains(expected, "rank") || contains(expected, "ordinal")) found = found && q.dimension == Dimension::Rank;
      }
    }
    score.found += found;
    score.exact += found;
    if (!found && verbose()) std::printf("  - contexts | %s | want %s | got %zu first [%g,%g]\n", row[0].c_str(), expected.c_str(), got.size(), got.empty() ? 0 : got[0].min, got.empty() ? 0 : got[0].max);
  }
  expect_floor("traps number-contexts", score, 1.0);
}

/// An interval of the traps file: "[a,b)", "~a", "~a from below", "a..b" (both inside), "from a to b", a.
struct Interval {
  enum Kind { None, Point, Closed, About, Below, Above, Inside, Change } kind = None;
  double low = 0, high = 0;
  bool low_open = false, high_open = false;
};

Interval interval_of(const std::string& s) {
  Interval out;
  const size_t digit = s.find_first_of("0123456789");
  if (s == "-" || digit == std::string::npos) return out;
  if (s[0] == '[' || s[0] == '(') {
    const size_t comma = s.find(',');
    const std::string a = s.substr(1, comma - 1);
    out.kind = Interval::Closed;
    out.low = a.empty() ? -INFINITY : std::strtod(a.c_str(), nullptr);
    char* end = nullptr;
    out.high = std::strtod(s.c_str() + comma + 1, &end);
    if (end == s.c_str() + comma + 1) out.high = INFINITY;
    out.low_open = s[0] == '(' && !a.empty();
    out.high_open = contains(s, ")") && !std::isinf(out.high);
    return out;
  }
  if (contains(s, "..")) {
    out.kind = Interval::Inside;
    out.low = std::strtod(s.c_str() + digit, nullptr);
    out.high = std::strtod(s.c_str() + s.find("..") + 2, nullptr);
    return out;
  }
  if (contains(s, "from ") && contains(s, " to ")) {
    out.kind = Interval::Change;
    out.low = std::strtod(s.c_str() + digit, nullptr);
    out.high = std::strtod(s.c_str() + s.find(" to ") + 4, nullptr);
    return out;
  }
  const bool below = contains(s, "from below"), above = contains(s, "slightly above");
  out.kind = below ? Interval::Below : above ? Interval::Above : contains(s, "~") ? Interval::About : Interval::Point;
  size_t start = digit;
  if (start > 0 && s[start - 1] == '-') --start;
  out.low = out.high = std::strtod(s.c_str() + start, nullptr);
  if (contains(s, "~[")) {
    out.kind = Interval::None;  // a vague inner part of an interval
  }
  return out;
}

// Rows are kept unless they name a time alone (months, quarters), a vague part of an interval (~[a,b]) or half of a
// figure (반토막: a change of −50 %, read as the share that is left).
TEST(PeerNumbers, TrapsIntervals) {
  SKIP_WITHOUT("ko-traps/intervals.tsv");
  Score score;
  for (const auto& row : table_of("ko-traps/intervals.tsv")) {
    const std::string unit = row[1], expected = row[2];
    const Interval want = interval_of(expected);
    if (want.kind == Interval::None || unit == "month" || (unit == "time" && !contains(expected, "+")) || (unit == "change" && row[0].find("%") == std::string::npos && !contains(expected, "to"))) continue;
    ++score.cases;
    const auto got = read(Text(utf16(row[0])), kKo, false);
    // A share of one thousandth and more decimals is printed rounded in the table.
    const auto near = [](double a, double b) { return (std::isinf(a) && a == b) || std::abs(a - b) <= 1e-4 * std::max(1.0, std::abs(b)); };
    bool found = false;
    if (want.kind == Interval::Change) {
      found = got.size() == 2 && got[0].role == QuantityRole::From && near(got[0].min / got[0].factor, want.low) && near(got[1].min / got[1].factor, want.high);
    } else if (got.size() == 1) {
      const Quantity& q = got[0];
      double scale = q.factor;
      if (unit == "ratio") scale = 1;
      if (unit == "pp") scale = 0.01;
      double low = q.min / scale, high = q.max / scale;
      bool low_open = q.min_open, high_open = q.max_open;
      if (q.dimension == Dimension::Magnitude) {
        // n digits: [10^(n-1), 10^n), of whole numbers [.., 10^n - 1]; one digit starts at 0.
        low = q.min <= 1 ? 0 : std::pow(10, q.min - 1);
        high = std::pow(10, q.max) - 1;
      }
      switch (want.kind) {
        case Interval::Point:
          // The sign of a change is its verb's, not the figure's.
          if (contains(expected, "change")) found = q.role == QuantityRole::Change && near(low, std::abs(want.low));
          else found = near(low, want.low) && near(high, want.high);
          break;
        case Interval::Closed:
          found = near(low, want.low) && (near(high, want.high) || (unit == "ratio" && want.high == 1 && std::isinf(high))) && low_open == want.low_open &&
                  (high_open == want.high_open || std::isinf(high));
          break;
        case Interval::About: found = q.precision == Precision::About && low < want.low && want.low < high; break;
        case Interval::Below: found = q.precision == Precision::About && low < want.low && near(high, want.low) && high_open; break;
        case Interval::Above: found = near(low, want.low) && high > want.low; break;
        case Interval::Inside: found = near(low, want.low) && near(high, want.high); break;
        default: break;
      }
      if (unit == "pp") found = found && q.dimension == Dimension::PercentPoint;
      if (unit == "%") found = found && q.dimension == Dimension::Percent;
      if (unit == "USD" || unit == "KRW") found = found && q.unit == unit;
    }
    score.found += found;
    score.exact += found;
    if (!found && verbose()) std::printf("  - intervals | %s | want %s | got %zu first [%g,%g] factor %g\n", row[0].c_str(), expected.c_str(), got.size(), got.empty() ? 0 : got[0].min, got.empty() ? 0 : got[0].max, got.empty() ? 0 : got[0].factor);
  }
  expect_floor("traps intervals", score, 1.0);
}

}  // namespace
}  // namespace haechi
