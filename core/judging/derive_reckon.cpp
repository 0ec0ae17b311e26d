#include "judging/derive_reckon.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace haechi {
namespace {

/// The largest power of a thousand that leaves every figure at least 1, so that no row of zeros is shown.
double scale_of(const std::vector<Amount>& terms, Dimension dimension) {
  if (dimension == Dimension::Percent || dimension == Dimension::PercentPoint) return 0.01;
  double least = 0;
  for (const Amount& a : terms)
    if (a.value != 0 && (least == 0 || std::fabs(a.value) < least)) least = std::fabs(a.value);
  double scale = 1;
  while (least >= scale * 1e3) scale *= 1e3;
  return scale;
}

}  // namespace

Amount amount_of(const Quantity& q) {
  // A round percentage is as exact as any other whole one.
  const double step = q.dimension == Dimension::Percent ? std::min(q.step, 0.01) : q.step;
  return {(q.min + q.max) / 2, std::max(step / 2, (q.max - q.min) / 2)};
}
Amount plus(Amount a, Amount b) { return {a.value + b.value, a.slack + b.slack}; }
Amount minus(Amount a, Amount b) { return {a.value - b.value, a.slack + b.slack}; }

Amount times(Amount a, Amount b) {
  return {a.value * b.value, std::fabs(a.value) * b.slack + std::fabs(b.value) * a.slack};
}

Amount over(Amount a, Amount b) {
  const double value = a.value / b.value;
  return {value, std::fabs(value) * (a.slack / std::fabs(a.value) + b.slack / std::fabs(b.value))};
}

int order(Amount a, Amount b) {
  if (std::fabs(a.value - b.value) <= 1e-9 * std::max(std::fabs(a.value), std::fabs(b.value))) return 0;
  return a.value > b.value ? 1 : -1;
}

FigureFit fit(const Quantity& asked, Amount result) {
  Quantity known = asked;
  known.min = known.max = result.value;
  known.min_open = known.max_open = false;
  known.value = known.upper = asked.factor != 0 ? result.value / asked.factor : result.value;
  known.step = 2 * result.slack;
  known.precision = Precision::About;
  Quantity said = asked;
  if (!asked.bounded_below() || !asked.bounded_above()) said.step = 0;  // a bound is meant as it stands
  FigureFit out = compare_figures(said, known);
  // Sums of floating-point shares miss the printed figure by a hair.
  if (out.fit != Fit::Entailed && asked.min == asked.max &&
      std::fabs(asked.min - result.value) <= 1e-6 * std::fabs(result.value))
    out.fit = Fit::Entailed;
  return out;
}

std::string written(double value) {
  // With whole numbers alone: the C library's writing of doubles would be 9 KB more code for a page to load.
  if (!std::isfinite(value)) return {};
  double rest = std::fabs(value);
  std::string zeros;
  for (; rest >= 1e15; rest /= 10) zeros += '0';
  const auto thousandths = static_cast<uint64_t>(std::llround(rest * 1000));
  std::string places = std::to_string(1000 + thousandths % 1000);
  places[0] = '.';
  while (places.back() == '0') places.pop_back();
  if (places == "." || !zeros.empty()) places.clear();
  return (value < 0 && thousandths != 0 ? "-" : "") + std::to_string(thousandths / 1000) + zeros + places;
}

std::string written(const std::vector<Amount>& terms, std::string_view sign, Amount result, Dimension dimension) {
  const double scale = scale_of(terms, dimension);
  std::string out;
  for (const Amount& a : terms) {
    if (!out.empty()) out.append(" ").append(sign).append(" ");
    out += written(a.value / scale);
  }
  const bool pure = sign == "/";
  return out + " = " + written(pure ? result.value : result.value / scale);
}

std::string written_change(Amount now, Amount then, Amount share, Dimension dimension, Dimension as) {
  const bool fell = now.value < then.value;
  std::string gap = fell ? written({then, now}, "-", {}, dimension) : written({now, then}, "-", {}, dimension);
  gap.resize(gap.find(" ="));
  const size_t sign = gap.find(" - ");
  const std::string base = fell ? gap.substr(0, sign) : gap.substr(sign + 3);
  const bool percent = as == Dimension::Percent;
  return "(" + gap + ") / " + base + " = " + written(percent ? share.value * 100 : share.value) + (percent ? "%" : "");
}

}  // namespace haechi
