// What each figure does in its sentence: the amount, the amount of a change, where a change starts, a conversion.
#include <initializer_list>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr uint32_t kConversionGap = 12;  ///< characters between a figure and its conversion

bool only(std::u16string_view gap, std::u16string_view allowed) {
  return gap.find_first_not_of(allowed) == std::u16string_view::npos;
}

bool is_share_of(const Quantity& q) { return q.dimension == Dimension::Percent || q.dimension == Dimension::Ratio; }

bool may_change(const Quantity& q) {
  return q.dimension != Dimension::Rank && q.dimension != Dimension::Age && q.dimension != Dimension::Duration;
}

}  // namespace

/// A word of change right after `pos`, past one particle and blanks (50% 늘다, 50%를 늘렸다, 50% increase).
bool QuantityReader::change_follows(uint32_t pos) const {
  const uint32_t particle = behind_any(pos, {u"씩", u"가량", u"이상", u"이나", u"나", u"을", u"를", u"가", u"이",
                                             u"만큼", u"の", u"的", u"넘게", u"게"});
  uint32_t p = particle ? particle : pos;
  for (int words = 0; words < 2; ++words) {
    const uint32_t q = numeral::skip_blanks(s_, p, end_, 2);
    const ChangeRow* row = lexicon_.change_after.longest(within(), q, language_, [&](const ChangeRow& r) {
      if (!is_latin(r.word.back())) return true;
      return latin_boundary(static_cast<uint32_t>(q + r.word.size())) && q > pos;
    });
    if (row) return true;
    // One adverb may stand between (3배 가까이 늘다, 10% 넘게 줄다).
    p = behind_any(q, {u"가까이", u"넘게", u"더", u"대폭", u"크게", u"가량", u"정도", u"year-on-year", u"annual"});
    if (!p) return false;
  }
  return false;
}

/// 20% 이상 30% 미만: a lower and an upper bound side by side are one interval.
void QuantityReader::merge_bounds() {
  std::vector<Quantity> merged;
  for (const Quantity& q : out_) {
    if (!merged.empty()) {
      Quantity& last = merged.back();
      const std::u16string_view gap =
          s_.substr(last.span.end, q.span.begin > last.span.end ? q.span.begin - last.span.end : 0);
      const bool near = gap.size() <= 6 && (only(gap, u" ,고지만은는거나며같다또한하並并且而的同时時、がくですいし") ||
                                            gap == u" and " || gap == u" but ");
      const bool plain_last = last.dimension == Dimension::Number && last.unit.empty();
      const bool plain_this = q.dimension == Dimension::Number && q.unit.empty();
      const bool same = (last.dimension == q.dimension && last.unit == q.unit) ||
                        (plain_last != plain_this && last.factor == 1 && q.factor == 1);
      const bool half = last.precision == Precision::Range && q.precision == Precision::Range;
      const bool lower_upper =
          last.bounded_below() && !last.bounded_above() && !q.bounded_below() && q.bounded_above() && last.min < q.max;
      const bool upper_lower =
          !last.bounded_below() && last.bounded_above() && q.bounded_below() && !q.bounded_above() && q.min < last.max;
      if (near && same && half && (lower_upper || upper_lower)) {
        if (lower_upper) {
          last.max = q.max;
          last.max_open = q.max_open;
          last.upper = q.value;
        } else {
          last.min = q.min;
          last.min_open = q.min_open;
          last.upper = last.value;
          last.value = q.value;
        }
        if (plain_last) {
          last.dimension = q.dimension;
          last.unit = q.unit;
          last.unit_span = q.unit_span;
        }
        last.span.end = q.span.end;
        last.number.end = q.number.end;
        continue;
      }
    }
    merged.push_back(q);
  }
  out_ = std::move(merged);
}

/// "전망에 26억 원 못 미쳤다", "권고량을 26% 웃돈다": so far from what stands before it. The verb is left to the reader
/// of words.
void QuantityReader::read_gap(Quantity& q) const {
  if (q.precision != Precision::Range || q.min == q.max || q.bounded_below() == q.bounded_above()) return;
  const uint32_t unit = std::max(q.number.end, q.unit_span.end);
  const uint32_t verb = numeral::skip_blanks(s_, unit, end_, 2);
  const uint32_t before = back(q.span.begin);
  if (verb == unit || before < begin_ + 2 ||
      !behind_any(verb, {u"웃돌", u"웃도", u"웃돈", u"밑돌", u"밑도", u"밑돈", u"못 미", u"못미", u"상회", u"하회"}))
    return;
  const char16_t particle = s_[before - 1];
  if ((particle != u'을' && particle != u'를' && particle != u'에') || s_[before - 2] == u'만') return;
  q.role = QuantityRole::Change;
  q.span.end = unit;
  q.min = q.max = q.value * q.factor;
  q.min_open = q.max_open = false;
  q.precision = Precision::Plain;
}

/// 한 명당 30만 원, 붉은 팀을 100%로 놓고: what another figure is counted by, or is a share of.
bool QuantityReader::counts_by(const Quantity& q) const {
  const uint32_t whole =
      out_.size() == 1 && q.dimension == Dimension::Percent && q.value == 100 ? behind_any(q.span.end, {u"로 "}) : 0;
  if (whole && behind_any(whole, {u"놓", u"두고", u"잡", u"삼"})) return true;
  return q.value == 1 && at(q.unit_span.end) == u'당' && !is_hangul(at(q.unit_span.end + 1));
}

/// 동료 세 명과 함께: those are not all of them.
bool QuantityReader::stands_beside(const Quantity& q) const {
  const uint32_t with = behind_any(q.unit_span.end, {u"과 ", u"와 ", u"と"});
  return with && behind_any(with, {u"함께", u"같이", u"더불어", u"共に", u"ともに", u"一緒"});
}

/// 지난해 54억 원에서 올해 48억 원으로: a time stands between where the change starts and what it leads to.
bool QuantityReader::leads_to(const Quantity& start, const Quantity& end) const {
  constexpr uint32_t kLongestTime = 12;
  if (start.role != QuantityRole::Value || start.dimension != end.dimension || start.unit != end.unit ||
      !stands(start.span.end, u"에서 ") || !(stands(end.span.end, u"로 ") || stands(end.span.end, u"으로 ")))
    return false;
  const uint32_t from = start.span.end + 3;
  if (end.span.begin < from || end.span.begin - from > kLongestTime) return false;
  return s_.substr(from, end.span.begin - from).find_first_of(u",을를이가은는") == std::u16string_view::npos;
}

void QuantityReader::assign_roles() {
  for (size_t i = 0; i < out_.size(); ++i) {
    Quantity& q = out_[i];
    if (i > 0 && leads_to(out_[i - 1], q)) out_[i - 1].role = QuantityRole::From;
    if (q.role != QuantityRole::Value) continue;
    if (q.precision != Precision::Range && (behind_than(q.span.end) || counts_by(q))) q.role = QuantityRole::Standard;
    if (stands_beside(q)) q.role = QuantityRole::Besides;
    if (i > 0) {
      const Quantity& before = out_[i - 1];
      const uint32_t gap_size = q.span.begin > before.span.end ? q.span.begin - before.span.end : 0;
      const std::u16string_view gap = s_.substr(before.span.end, gap_size);
      const bool other_money =
          q.dimension == Dimension::Money && before.dimension == Dimension::Money && q.unit != before.unit;
      const bool other_unit = q.dimension == before.dimension && q.unit != before.unit &&
                              q.dimension != Dimension::Count && q.dimension != Dimension::Duration &&
                              q.dimension != Dimension::Rank;
      if (q.dimension == Dimension::Ratio && q.unit == "times" && (gap == u"의 " || gap == u"の" || gap == u"的"))
        out_[i - 1].role = QuantityRole::Standard;  // 3억 원의 네 배
      const bool magnitude = before.dimension == Dimension::Magnitude && q.dimension == Dimension::Ratio;
      if (gap_size <= kConversionGap && (other_money || other_unit || magnitude)) {
        const bool bracket =
            gap.find(u'(') != std::u16string_view::npos || gap.find(u'（') != std::u16string_view::npos;
        const bool spoken = other_money && (gap == u", or " || gap == u" or " || gap == u" , or " || gap == u"、" ||
                                            gap == u", " || gap == u" 또는 ");
        const bool named =
            gap.find(u"折合") != std::u16string_view::npos || gap.find(u"合") != std::u16string_view::npos;
        if ((bracket && gap.find(u')') == std::u16string_view::npos) || spoken || named) {
          q.role = QuantityRole::Conversion;
          continue;
        }
      }
    }
    if (!may_change(q)) continue;
    if (language_ == Language::Korean) read_gap(q);
    if (q.role == QuantityRole::Change) continue;
    const uint32_t tail = q.span.end;
    const uint32_t noun = numeral::skip_blanks(s_, tail, end_, 2);  // 9㎞ 높이까지
    const bool reached = behind_any(noun, {u"높이까지", u"높이의", u"높이로", u"높이에"}) || stands(tail, u"로") ||
                         stands(tail, u"으로") || stands(tail, u"に") || stands(tail, u"まで") || stands(tail, u"까지");
    if (reached) continue;
    uint32_t p = back(q.span.begin);
    const ChangeRow* before = lexicon_.change_before.longest(within(), p, language_, [&](const ChangeRow& r) {
      const uint32_t start = static_cast<uint32_t>(p - r.word.size());
      if (is_latin(r.word.front()) && start > begin_ && is_latin(s_[start - 1])) return false;
      return !is_latin(r.word.back()) || p < q.span.begin;
    });
    if (before) {
      switch (before->side) {
        case ChangeSide::Before:
        case ChangeSide::ByBefore:
          q.role = QuantityRole::Change;
          continue;
        case ChangeSide::FromBefore: {
          // "from 30% to 50%": only with an end in the same dimension.
          if (i + 1 < out_.size() && out_[i + 1].dimension == q.dimension) q.role = QuantityRole::From;
          continue;
        }
        case ChangeSide::ToBefore:
          continue;
        default:
          break;
      }
    }
    // The verb may end inside the figure's own span when a bound held it (30% 이상 늘다), so it is sought behind.
    if (q.unit != "match" && change_follows(tail)) q.role = QuantityRole::Change;  // 100경기 넘게 뛰었다
    if (i > 0 && is_share_of(q) && q.role == QuantityRole::Change) {
      // 2000억 원에서 41% 감소: what the change starts from.
      Quantity& start = out_[i - 1];
      const bool near = q.span.begin >= start.span.end && q.span.begin - start.span.end <= 6;
      if (near && start.role == QuantityRole::Value && s_.substr(start.span.end, 2) == u"에서")
        start.role = QuantityRole::From;
    }
  }
}

}  // namespace haechi
