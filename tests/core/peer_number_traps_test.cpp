// News phrases in which words look like figures, or figures need their context; read as running text.
#include <algorithm>

#include "peers_support.h"

namespace haechi::peers {
namespace {

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
  if (s.empty() || s[0] == '-' || s[0] == 'Q' || s == "date" || s == "year" || s == "name" || contains(s, "holiday"))
    return false;
  size_t i = s.find_first_of("0123456789");
  if (i == std::string::npos) return false;
  char* end = nullptr;
  *value = *upper = std::strtod(s.c_str() + i, &end);
  while (*end == ',' && std::isdigit(end[1]) && std::isdigit(end[2]) && std::isdigit(end[3]) &&
         s.find('[') == std::string::npos) {
    *value = *upper = *value * 1000 + std::strtod(end + 1, &end);
  }
  if (*end == '/') *value = *upper = *value / std::strtod(end + 1, &end);
  if (*end == '*') {
    *value = *upper = *value * std::pow(10, std::strtod(end + 4, &end));
  } else if (*end == '^') {
    *value = *upper = std::pow(*value, std::strtod(end + 1, &end));
  }
  const size_t at = static_cast<size_t>(end - s.c_str());
  if (at < s.size() && (s[at] == ',' || s[at] == '-') &&
      (s[i > 0 ? i - 1 : 0] == '[' || s[i > 0 ? i - 1 : 0] == '(' || s[at] == '-')) {
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
        const double low = days != 0                                       ? q.min / days
                           : seconds && q.dimension == Dimension::Duration ? q.min
                                                                           : q.min / q.factor;
        const double high = days != 0                                       ? q.max / days
                            : seconds && q.dimension == Dimension::Duration ? q.max
                                                                            : q.max / q.factor;
        const bool tail = contains(expected, ">=");
        found = same_value(low, value) &&
                (tail || same_value(high, upper) || (contains(expected, "age") && q.max / q.factor >= upper));
        if (contains(expected, "rank") || contains(expected, "ordinal"))
          found = found && q.dimension == Dimension::Rank;
      }
    }
    score.found += found;
    score.exact += found;
    if (!found && verbose())
      std::printf("  - contexts | %s | want %s | got %zu first [%g,%g]\n", row[0].c_str(), expected.c_str(), got.size(),
                  got.empty() ? 0 : got[0].min, got.empty() ? 0 : got[0].max);
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
    if (want.kind == Interval::None || unit == "month" || (unit == "time" && !contains(expected, "+")) ||
        (unit == "change" && row[0].find("%") == std::string::npos && !contains(expected, "to")))
      continue;
    ++score.cases;
    const auto got = read(Text(utf16(row[0])), kKo, false);
    // A share of one thousandth and more decimals is printed rounded in the table.
    const auto near = [](double a, double b) {
      return (std::isinf(a) && a == b) || std::abs(a - b) <= 1e-4 * std::max(1.0, std::abs(b));
    };
    bool found = false;
    if (want.kind == Interval::Change) {
      found = got.size() == 2 && got[0].role == QuantityRole::From && near(got[0].min / got[0].factor, want.low) &&
              near(got[1].min / got[1].factor, want.high);
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
          if (contains(expected, "change"))
            found = q.role == QuantityRole::Change && near(low, std::abs(want.low));
          else
            found = near(low, want.low) && near(high, want.high);
          break;
        case Interval::Closed:
          found = near(low, want.low) &&
                  (near(high, want.high) || (unit == "ratio" && want.high == 1 && std::isinf(high))) &&
                  low_open == want.low_open && (high_open == want.high_open || std::isinf(high));
          break;
        case Interval::About:
          found = q.precision == Precision::About && low < want.low && want.low < high;
          break;
        case Interval::Below:
          found = q.precision == Precision::About && low < want.low && near(high, want.low) && high_open;
          break;
        case Interval::Above:
          found = near(low, want.low) && high > want.low;
          break;
        case Interval::Inside:
          found = near(low, want.low) && near(high, want.high);
          break;
        default:
          break;
      }
      if (unit == "pp") found = found && q.dimension == Dimension::PercentPoint;
      if (unit == "%") found = found && q.dimension == Dimension::Percent;
      if (unit == "USD" || unit == "KRW") found = found && q.unit == unit;
    }
    score.found += found;
    score.exact += found;
    if (!found && verbose())
      std::printf("  - intervals | %s | want %s | got %zu first [%g,%g] factor %g\n", row[0].c_str(), expected.c_str(),
                  got.size(), got.empty() ? 0 : got[0].min, got.empty() ? 0 : got[0].max,
                  got.empty() ? 0 : got[0].factor);
  }
  expect_floor("traps intervals", score, 1.0);
}

}  // namespace
}  // namespace haechi::peers
