// Duckling's suites of figures in Korean.
#include <algorithm>
#include <map>

#include "peers_support.h"

namespace haechi::peers {
namespace {

/// Base units per Duckling unit; money names its currency.
struct DucklingUnit {
  std::string unit;
  double factor;
};

const std::map<std::string, DucklingUnit>& duckling_units() {
  static const std::map<std::string, DucklingUnit> kUnits = {
      {"Dollar", {"USD", 1}},     {"Cent", {"USD", 0.01}},    {"Pound", {"GBP", 1}},
      {"Kilometre", {"", 1000}},  {"Metre", {"", 1}},         {"Mile", {"", 1609.344}},
      {"Centimetre", {"", 0.01}}, {"Millimetre", {"", 1e-3}}, {"Millilitre", {"", 1e-6}},
      {"Litre", {"", 1e-3}},      {"Hectolitre", {"", 0.1}},  {"Gallon", {"", 0.003785411784}},
      {"Gram", {"", 1e-3}},       {"근", {"", 0.6}},          {"Cup", {"", 0.000236588}},
      {"Celsius", {"C", 1}},      {"Fahrenheit", {"F", 1}},   {"Degree", {"degree", 1}},
      {"second", {"", 1}},        {"minute", {"", 60}},       {"hour", {"", 3600}},
      {"day", {"", 86400}},       {"week", {"", 604800}},     {"month", {"", 2592000}},
      {"year", {"", 31536000}}};
  return kUnits;
}

bool duckling_matches(const Quantity& q, const json& expect, const std::string& dim, bool strict_open) {
  if (dim == "Numeral")
    return same_value(q.value, expect["value"]) &&
           (q.dimension == Dimension::Number || q.dimension == Dimension::Ratio || q.dimension == Dimension::Count);
  if (dim == "Ordinal") return q.dimension == Dimension::Rank && same_value(q.value, expect["value"]);
  const std::string name = expect["unit"];
  const auto it = duckling_units().find(name);
  const double factor = it == duckling_units().end() ? 1 : it->second.factor;
  const std::string unit = it == duckling_units().end() ? name : it->second.unit;
  if (!unit.empty() && unit != q.unit) return false;
  const std::string kind = expect.value("kind", "simple");
  if (kind == "simple")
    return same_value(q.min, double(expect["value"]) * factor) && same_value(q.max, double(expect["value"]) * factor);
  if (kind == "between")
    return same_value(q.min, double(expect["min"]) * factor) && same_value(q.max, double(expect["max"]) * factor);
  if (kind == "above")
    return same_value(q.min, double(expect["min"]) * factor) && !q.bounded_above() && q.min_open == strict_open;
  return same_value(q.max, double(expect["max"]) * factor) && !q.bounded_below() && q.max_open == strict_open;
}

/// 초과 and 미만 are strict here, though the peer's gold does not tell them from 이상 and 이하 (flagged there).
bool strict_word(const std::string& s) { return contains(s, "초과") || contains(s, "미만"); }

Score score_duckling(const std::string& file, const std::string& dim, Language language,
                     const std::vector<std::string>& out_of_scope) {
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
        std::printf("  - %s | %s | want %s | got %zu", dim.c_str(), example.c_str(), row["expect"].dump().c_str(),
                    got.size());
        for (const Quantity& q : got)
          std::printf(" %g %s [%g,%g] dim %d", q.value, std::string(q.unit).c_str(), q.min, q.max, int(q.dimension));
        std::printf("\n");
      }
    }
  }
  return score;
}

TEST(PeerNumbers, DucklingKorean) {
  SKIP_WITHOUT("duckling-ko/ko-Numeral.jsonl");
  const std::vector<std::string> flagged = suspects("duckling-ko/suspects.tsv");
  for (const char* dim :
       {"Numeral", "Ordinal", "AmountOfMoney", "Duration", "Quantity", "Distance", "Volume", "Temperature"}) {
    const Score score = score_duckling(std::string("duckling-ko/ko-") + dim + ".jsonl", dim, kKo, flagged);
    expect_floor(std::string("Duckling KO ") + dim, score, 1.0);
  }
}

}  // namespace
}  // namespace haechi::peers
