// Figures that are dates, times of day or telephone numbers.
#include "reading/day_count.h"
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

bool is_year_value(const Numeral& n) {
  const bool digits = n.form == Numeral::Form::Digits && n.digits == 4 && !n.grouped;
  const bool characters = n.form == Numeral::Form::Sino && n.han && n.characters == 4;  // 二〇二三
  return (digits || characters) && !n.decimal && !n.scale && n.value >= 1500 && n.value < 2200;
}

}  // namespace

bool QuantityReader::is_date_like(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  if (piece.unit && (piece.unit->flags & kWide)) return names_year_or_day(piece);
  // 7시 30분 is a time of day.
  const bool minutes =
      piece.unit && piece.unit->dimension == Dimension::Duration && (piece.unit->id == "min" || piece.unit->id == "s");
  const uint32_t hour = back(n.span.begin);
  if (minutes && among(u"시時时点點", before(hour))) {
    return hour >= 2 && (is_digit(s_[hour - 2]) || lexicon_.numeral_value(s_[hour - 2]) >= 0);
  }
  return n.form == Numeral::Form::Digits && is_one_of_several(piece);
}

/// A year or a day, unless something makes it a length of time.
bool QuantityReader::names_year_or_day(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  if (piece.over || n.spread) return false;
  if (piece.unit->id == "d" && among(u"월月", before(back(n.span.begin)))) return true;  // 5월 4일
  if (bare_ && !is_year_value(n)) return false;
  const bool year = piece.unit->id == "yr";
  if (followed_by_length_word(piece.end)) return year && is_year_value(n);
  if (!year)  // 24일 is a day of a month
    return n.value <= 31 && n.form == Numeral::Form::Digits && !counts_days(within(), piece.begin, piece.end);
  if (is_year_value(n)) return true;
  // 23년 4분기, 24년 2월: two digits are a year before a part of one.
  const uint32_t part = skip(piece.end), unit = skip_digits(part);
  const bool two_digits = n.value < 100 && n.value >= 10 && n.form == Numeral::Form::Digits;
  if (two_digits && unit > part && (among(u"월月q", at(unit)) || stands(unit, u"분기"))) return true;
  // Else they name a year only behind an apostrophe.
  return n.span.begin > 0 && (s_[n.span.begin - 1] == u'\'' || s_[n.span.begin - 1] == 0x2019);
}

/// Digits joined to others: 010-1234-5678, 5/17/2018; in running text also 10:30, 6·25, 2024-02.
bool QuantityReader::is_one_of_several(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  const uint32_t after = n.span.end;
  const auto digits_behind = [&](std::u16string_view joints, uint32_t pos) {
    return among(joints, at(pos)) && is_digit(at(pos + 1));
  };
  if (!piece.unit && digits_behind(u"-/", after) && digits_behind(u"-/", skip_digits(after + 1))) return true;
  if (bare_) return false;
  if (!piece.unit && (is_year_value(n) || digits_behind(u":/\u00B7", after))) return true;
  const char16_t joint = before(n.span.begin);
  const bool joined = among(u":/\u00B7", joint) && n.span.begin >= 2 && is_digit(s_[n.span.begin - 2]);
  return joined && !n.fraction && (joint != 0xB7 || !piece.unit);
}

}  // namespace haechi
