// A figure with the bounds that are said of it, as an interval of its dimension.
#include <cmath>
#include <limits>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kAboutCap = 0.10;  ///< an approximator never widens a figure by more than this share
constexpr double kNearShare = 0.9;  ///< "nearly X" begins here

}  // namespace

bool Quantity::bounded_below() const { return min != -kInfinity; }
bool Quantity::bounded_above() const { return max != kInfinity; }

void QuantityReader::finish(const QuantityPiece& piece, const Cues& cues, Quantity* q) const {
  const Numeral& n = piece.numeral;
  q->span = {std::min(cues.begin, piece.begin), std::max(cues.end, piece.end)};
  q->number = n.span;
  q->unit_span = piece.unit ? piece.unit_span : Span{piece.end, piece.end};
  const double sign = cues.minus ? -1 : 1;
  if (cues.minus && cues.begin < n.span.begin && !piece.unit_before) q->number.begin = cues.begin;
  if (piece.unit) {
    q->dimension = piece.unit->dimension;
    q->unit = piece.unit->id;
    q->factor = piece.unit->factor;
  }
  if (piece.ordinal_prefix || (cues.ordinal && (!piece.unit || piece.unit->dimension == Dimension::Count ||
                                                piece.unit->dimension == Dimension::Rank))) {
    q->dimension = Dimension::Rank;
    q->factor = 1;
    if (!piece.unit || piece.unit->dimension != Dimension::Rank) q->unit = "";
    if (n.form == Numeral::Form::Words) q->ordinal_word = true;
  }
  if (n.fraction && !piece.unit) {
    q->dimension = Dimension::Ratio;
    q->unit = "fraction";
  }
  // The sub-units of one currency share its code.
  if (q->unit == "cent") q->unit = "USD";
  if (q->unit == "penny") q->unit = "GBP";
  q->value = sign * n.value;
  q->upper = sign * n.upper;
  if (piece.extra != 0) {
    q->value += sign * piece.extra / q->factor;
    q->upper += sign * piece.extra / q->factor;
  }
  if (sign < 0 && q->upper < q->value) std::swap(q->value, q->upper);
  q->step = n.step * q->factor;
  if (q->unit == "time" && cues.begin < piece.begin && s_[cues.begin] == u'过') {
    q->span.begin = piece.begin;  // 发布过三次: it was done, no more is said
    return apply_bounds(piece, {}, q);
  }
  apply_bounds(piece, cues, q);
}

void QuantityReader::apply_bounds(const QuantityPiece& piece, const Cues& cues, Quantity* q) const {
  const Numeral& n = piece.numeral;
  const double low = q->value * q->factor, high = q->upper * q->factor;
  q->min = low;
  q->max = high;
  if (n.spread) {
    q->precision = Precision::Range;
    q->max_open = n.upper_open;
  }
  if (piece.band || piece.over) {
    // 3%대 is [3,4), 20여 명 is (20,30).
    double width = q->step;
    if (piece.band && piece.unit == nullptr && n.value == n.tail_scale) width = 9 * n.value * q->factor;
    q->max = high + width;
    q->max_open = true;
    q->min_open = piece.over;
    q->precision = Precision::Range;
  } else if (cues.lower || cues.upper) {
    q->precision = Precision::Range;
    q->denied_bound = cues.denied;
    if (cues.lower && cues.upper) {
      // "at least … at most" on one figure: the closer word wins nothing; keep the figure.
    } else if (cues.lower) {
      q->max = kInfinity;
      q->max_open = false;
      q->min_open = cues.lower_open;
    } else {
      // 20から100未満 keeps its lower end.
      const bool two_ended = n.spread && !n.upper_open;
      q->min = two_ended ? low : -kInfinity;
      q->min_open = false;
      q->max_open = cues.upper_open;
    }
  } else if (cues.near_below) {
    q->min = low - (1 - kNearShare) * std::abs(low);
    q->max_open = true;
    q->precision = Precision::About;
  } else if (cues.slightly) {
    q->max = high + kAboutCap * std::abs(high);
    q->precision = Precision::About;
  } else if (cues.about && n.spread) {
    // 약 20~30%: the range says how vague it is.
  } else if (cues.about) {
    const double reach = std::min(q->step / 2, kAboutCap * std::abs(high));
    q->min = low - reach;
    q->max = high + reach;
    q->precision = Precision::About;
  } else if (cues.exact || cues.equal) {
    q->precision = Precision::Exact;
  }
}

}  // namespace haechi
