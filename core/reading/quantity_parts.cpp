// What goes on with a figure: minor units, halves, tenths of tenths, bands; and what 대 counts.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr UnitRow kAgeBand = {u"", "yr", Dimension::Age, 1, kPlain};
/// Minor units continue a figure of these dimensions only (2분 30초, 1달러 20센트, 5 ft 2 in, 1년 6개월).
bool continues(const UnitRow& major, const UnitRow& minor) {
  return (minor.flags & kMinor) && major.dimension == minor.dimension && minor.factor < major.factor &&
         (major.dimension == Dimension::Money || major.dimension == Dimension::Duration ||
          major.dimension == Dimension::Length);
}

}  // namespace

/// 2분 30초, 1달러 20센트, 한 시간 반.
void QuantityReader::read_minor(QuantityPiece* piece) const {
  if (!piece->unit || piece->unit_before) return;
  if (piece->unit->id == "tenth") {
    read_tenths(piece);
    return;
  }
  for (int round = 0; round < 3; ++round) {
    uint32_t p = skip(piece->end);
    if (const uint32_t behind = behind_any(p, {u"and ", u"하고도 ", u"하고 ", u"零"})) p = behind;
    const UnitRow& major = *piece->unit;
    const bool half_ends = p > piece->end ? korean_follower(p + 1) : !is_hangul(at(p + 1));
    if (major.dimension == Dimension::Duration && at(p) == u'반' && half_ends) {
      piece->extra += 0.5 * major.factor;
      piece->end = p + 1;
      return;
    }
    if (p >= end_ || !(lexicon_.char_class(s_[p]) & (kCharDigit | kCharNumeral | kCharWord))) return;
    Numeral n;
    if (!read_numeral(text_, p, end_, numeral_options_, &n)) return;
    const bool alike = n.form == Numeral::Form::Digits || n.form == piece->numeral.form;
    if (!alike && !bare_ && major.dimension != Dimension::Duration) return;  // 1년 한 달
    const uint32_t at_unit = skip(n.span.end);
    const UnitRow* minor = unit_at(at_unit, n, at_unit == n.span.end);
    // "15 dollars 50": a lone two-digit figure behind an amount is its cents.
    if (!minor && bare_ && p > piece->end && major.dimension == Dimension::Money && major.factor == 1 &&
        n.value < 100 && n.value >= 10 && !n.decimal && !n.scale && piece->numeral.value < 1e6 &&
        !is_latin(at(at_unit)) && at(n.span.end) != u'%') {
      piece->extra += n.value / 100;
      piece->end = n.span.end;
      return;
    }
    if (!minor || !continues(major, *minor)) return;
    piece->extra += n.value * minor->factor;
    piece->numeral.step = n.step * minor->factor / major.factor;  // 3분 35초 is rounded to no minute
    piece->end = static_cast<uint32_t>(at_unit + minor->word.size());
    piece->unit_span.end = piece->end;
  }
}

/// 三成半, 七成六, 3割8分7厘, 75折: what follows a tenth.
void QuantityReader::read_tenths(QuantityPiece* piece) const {
  Numeral& n = piece->numeral;
  if (stands(piece->unit_span.begin, u"折") && n.value >= 10) {
    n.value /= 10;
    n.upper = n.value;
    return;
  }
  if (at(piece->end) == u'半') {
    piece->extra = 0.05;
    ++piece->end;
    return;
  }
  double weight = 0.01;
  for (int round = 0; round < 2; ++round, weight /= 10) {
    const uint32_t p = bare_ ? skip(piece->end) : piece->end;
    const double d = is_digit(at(p)) ? at(p) - u'0' : lexicon_.numeral_value(at(p));
    if (d < 0 || d >= 10) return;
    const char16_t mark = at(p + 1);
    const bool named = mark == u'分' || mark == u'厘';
    if (!named && (!stands(piece->unit_span.begin, u"成") || is_han(mark))) return;
    piece->extra += d * weight;
    piece->end = named ? p + 2 : p + 1;
    if (!named) return;
  }
}

/// 3%대, 1400원대, 70억대, 20대: from the figure up to the next of its last digit.
void QuantityReader::read_band(QuantityPiece* piece) const {
  if (piece->band || at(piece->end) != u'대') return;
  const uint32_t stop = piece->end + 1;
  if (at(stop) == u'비' || !korean_follower(stop)) return;
  const Numeral& n = piece->numeral;
  if (piece->unit) {
    const Dimension d = piece->unit->dimension;
    if (d != Dimension::Money && d != Dimension::Percent && d != Dimension::Age && d != Dimension::Temperature &&
        d != Dimension::Other && d != Dimension::Ratio) {
      return;
    }
  } else if (!(n.scale && n.tail_scale >= 1e8)) {
    return;
  }
  piece->band = true;
  piece->end = stop;
}

/// 20대 청년 (ages), 5대 은행 (the five big), 차량 20대 and 100만대 판매 (vehicles).
void QuantityReader::settle_vehicle(QuantityPiece* piece) const {
  const Numeral& n = piece->numeral;
  const bool digits = n.form == Numeral::Form::Digits;
  const bool tens = n.value >= 10 && n.value < 100 && static_cast<int>(n.value) % 10 == 0;
  const bool touches = piece->unit && piece->unit_span.begin == n.span.end;
  const bool band = digits ? !n.scale && stands(piece->unit_span.begin, u"代")
                           : n.form == Numeral::Form::Sino && stands(piece->unit_span.begin, u"대");
  if (tens && touches && band) {
    piece->unit = &kAgeBand;  // 10代, 십대
    piece->band = true;
    return;
  }
  if (!touches || piece->unit->id != "vehicle" || !digits || n.scale || piece->over) return;
  if (!stands(piece->unit_span.begin, u"대")) return;
  if (n.span.begin > begin_ && s_[n.span.begin - 1] == u'제') return;  // 제20대
  const uint32_t after = piece->unit_span.end;
  if (is_digit(at(skip(after)))) {
    piece->dropped = true;  // 2대1: a score
    return;
  }
  const bool word_follows = is_blank(at(after)) && (is_hangul(at(after + 1)) || is_latin(at(after + 1)));
  uint32_t p = back(n.span.begin);
  bool noun_before = false;
  for (const std::u16string_view w : ko::machines()) {
    noun_before = noun_before || (p >= begin_ + w.size() && s_.substr(p - w.size(), w.size()) == w);
  }
  if (tens && !noun_before) {
    piece->unit = &kAgeBand;
    piece->band = true;
  } else if (n.value < 100 && word_follows && !noun_before) {
    piece->dropped = true;
  }
}

}  // namespace haechi
