// One figure with its unit, before bounds and ranges.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr UnitRow kYearsOfLife = {u"", "yr", Dimension::Age, 1, kPlain};

}  // namespace

bool QuantityReader::read_piece(uint32_t pos, QuantityPiece* out) const {
  *out = QuantityPiece();
  if (read_named_fraction(pos, out)) return true;
  const Numeral& n = out->numeral;
  if (!read_numeral(text_, pos, end_, numeral_options_, &out->numeral)) return false;
  out->begin = n.span.begin;
  out->end = n.span.end;
  if (n.abbreviated && !settle_abbreviation(pos, out)) return false;
  read_unit(out);
  // 만 19세: "full years", not ten thousand.
  const bool age = out->unit && out->unit->dimension == Dimension::Age;
  if (age && s_[pos] == u'만' && n.scale && n.form == Numeral::Form::Digits) {
    const uint32_t digits = skip(pos + 1);
    if (is_digit(at(digits))) return read_piece(digits, out);
  }
  read_unit_before(out);
  if (!out->unit && tells_age(n)) out->unit = &kYearsOfLife;
  if (out->unit && out->unit->dimension == Dimension::Money && !n.scale) read_scale_behind(out);
  out->dropped = out->unit && (out->unit->flags & kDrop);
  if (!out->dropped) settle_vehicle(out);
  if (!out->dropped) out->dropped = is_date_like(*out);
  if (out->dropped) return true;
  read_minor(out);
  read_band(out);
  out->licensed = licensed(*out);
  return true;
}

/// 마흔에, 나이는 쉰둘, 나이가 52다; "Ross, 42, said".
bool QuantityReader::tells_age(const Numeral& n) const {
  constexpr double kOldest = 120;
  const uint32_t head = back(n.span.begin);
  const char16_t next = at(n.span.end);
  // Tens of years. 쉰내 is a smell.
  if (n.form == Numeral::Form::Native && n.scale && n.value >= 20)
    return next == u',' || (is_hangul(next) && next != u'내' && korean_follower(n.span.end));
  if (n.form != Numeral::Form::Digits || n.decimal || n.value > kOldest) return false;
  if (language_ == Language::English)
    return n.value >= 10 && next == u',' && head >= 2 && s_[head - 1] == u',' && is_latin(s_[head - 2]) &&
           head < n.span.begin;
  return stands_before(head, u"나이는") || stands_before(head, u"나이가");
}

/// 5m: metres or millions. Money, or a capital, makes it millions. False where it is a name: 5G.
bool QuantityReader::settle_abbreviation(uint32_t pos, QuantityPiece* out) const {
  Numeral& n = out->numeral;
  numeral::DigitRun run;
  if (!numeral::read_digit_run(s_, pos, end_, bare_, &run)) return true;
  QuantityPiece probe;
  Numeral& digits = probe.numeral;
  digits = n;
  digits.span = {pos, run.end};
  digits.value = digits.upper = run.value;
  digits.step = run.step;
  digits.scale = digits.abbreviated = false;
  digits.tail_scale = 1;
  const uint32_t letter = skip(run.end), behind = skip(n.span.end);
  const UnitRow* unit = unit_at(run.end, digits, true);
  if (!unit && bare_) unit = unit_at(letter, digits, false);
  read_unit_before(&probe);
  const UnitRow* tail = unit_at(behind, n, behind == n.span.end);
  const bool money = probe.unit || (tail && tail->dimension == Dimension::Money);
  if (!money && !bare_ && at(letter) == u'g' && text_.was_upper(letter)) return false;
  if (unit && !money && !text_.was_upper(letter)) n = digits;
  out->end = n.span.end;
  return true;
}

/// "75 USD million": a scale behind the currency.
void QuantityReader::read_scale_behind(QuantityPiece* piece) const {
  const uint32_t p = skip(piece->end);
  const NumeralRow* scale = lexicon_.numerals.longest(within(), p, Language::English, [](const NumeralRow& r) {
    return r.kind == NumeralKind::Scale && r.value >= 1e3 && r.word.back() != u's';
  });
  if (!scale || p == piece->end) return;
  const auto stop = static_cast<uint32_t>(p + scale->word.size());
  if (!latin_boundary(stop)) return;
  Numeral& n = piece->numeral;
  n.value *= scale->value;
  n.upper = n.value;
  n.step *= scale->value;
  n.scale = true;
  piece->end = stop;
}

}  // namespace haechi
