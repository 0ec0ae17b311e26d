// What the tests against peers' own suites share: the suites in the shared data folder (HAECHI_SHARED, else ../shared
// beside the project), what is read of them, and the score.
#ifndef HAECHI_TESTS_PEERS_SUPPORT_H_
#define HAECHI_TESTS_PEERS_SUPPORT_H_

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "reading/quantity.h"

namespace haechi::peers {

using json = nlohmann::json;

inline std::string shared_path(const std::string& file) {
  const char* env = std::getenv("HAECHI_SHARED");
  return (env ? std::string(env) : std::string(HAECHI_ROOT) + "/../shared") + "/data/" + file;
}

inline bool verbose() { return std::getenv("HAECHI_PEER_VERBOSE") != nullptr; }

inline std::u16string utf16(const std::string& s) { return Text::from_utf8(s).pasted(); }

/// One expected or read figure, reduced to what is compared.
struct Figure {
  uint32_t begin = 0, end = 0;
  double value = 0, upper = 0;
  bool low_open = false, high_open = false;
  std::string unit;
};

inline bool close(double a, double b) {
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::max(std::abs(a), std::abs(b))) ||
         std::abs(a - b) <= 1e-6 * std::abs(b) * 1e-6;
}

/// Fractions are printed with 15 digits upstream, small ones with fewer: relative comparison.
inline bool same_value(double a, double b) {
  if (a == b) return true;
  return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)) || close(a, b);
}

struct Score {
  int cases = 0, found = 0, exact = 0, extra = 0;
  double share() const { return cases ? double(found) / cases : 0; }
  void print(const std::string& name) const {
    std::printf("[ peers    ] %-44s cases %4d  found %4d (%.3f)  exact %4d  extra %3d\n", name.c_str(), cases, found,
                share(), exact, extra);
  }
};

inline std::vector<json> lines_of(const std::string& file) {
  std::vector<json> out;
  std::ifstream in(shared_path(file));
  std::string line;
  while (std::getline(in, line)) {
    if (!line.empty()) out.push_back(json::parse(line));
  }
  return out;
}

/// The suites are not part of the project.
#define SKIP_WITHOUT(file) \
  if (!std::ifstream(shared_path(file))) GTEST_SKIP() << shared_path(file) << " is absent"

inline std::vector<Quantity> read(const Text& text, Language language, bool bare) {
  QuantityOptions options;
  options.bare_numerals = bare;
  return read_quantities(text, Span{0, static_cast<uint32_t>(text.folded().size())}, language, {}, options);
}

inline bool contains(const std::string& s, const char* part) { return s.find(part) != std::string::npos; }

inline double number_of(const json& value) {
  return value.is_string() ? std::strtod(value.get<std::string>().c_str(), nullptr) : value.get<double>();
}

inline std::vector<std::string> suspects(const std::string& file) {
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

constexpr Language kKo = Language::Korean, kEn = Language::English, kZh = Language::Chinese, kJa = Language::Japanese;

inline void expect_floor(const std::string& name, const Score& score, double floor) {
  score.print(name);
  ASSERT_GT(score.cases, 0);
  EXPECT_GE(score.share(), floor) << name;
}

}  // namespace haechi::peers

#endif  // HAECHI_TESTS_PEERS_SUPPORT_H_
