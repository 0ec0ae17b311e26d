// Figures that are one word (절반, 사흘, twice, 一半) and fractions with a denominator word (삼분의 이, 三分之二).
#include <initializer_list>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr UnitRow kFractionUnit = {u"", "fraction", Dimension::Ratio, 1, kPlain};
constexpr UnitRow kPermilleUnit = {u"", "permille", Dimension::Percent, 0.001, kPlain};
constexpr UnitRow kPercentUnit = {u"", "percent", Dimension::Percent, 0.01, kPlain};

/// Length of a denominator mark at `pos` (분의, 分之, 分の), or 0.
uint32_t denominator_mark(std::u16string_view s, uint32_t pos) {
  if (pos >= s.size()) return 0;
  if (s.substr(pos, 2) == u"분의") return 2;
  if (s[pos] != u'分') return 0;
  const uint32_t next = numeral::skip_blanks(s, pos + 1, static_cast<uint32_t>(s.size()), 2);
  return next < s.size() && (s[next] == u'之' || s[next] == u'の') ? next + 1 - pos : 0;
}

bool joins_whole(char16_t c) { return c == u'과' || c == u'와' || c == u'又' || c == u'と'; }

}  // namespace

/// [whole 과] denominator 분의 numerator.
bool QuantityReader::read_named_fraction(uint32_t pos, QuantityPiece* out) const {
  if (!fractions_ || !(lexicon_.char_class(s_[pos]) & (kCharDigit | kCharNumeral))) return false;
  Numeral whole, below, above;
  NumeralOptions options = numeral_options_;
  if (!numeral::read_characters(text_, pos, end_, options, &below) || below.fraction) return false;
  bool mixed = false;
  uint32_t p = skip(below.span.end);
  uint32_t mark = denominator_mark(s_, p);
  if (!mark) {
    const uint32_t joint = bare_ ? skip(below.span.end) : below.span.end;
    if (!joins_whole(at(joint))) return false;
    const uint32_t second = skip(joint + 1);
    if (second >= end_ || !(lexicon_.char_class(s_[second]) & (kCharDigit | kCharNumeral))) return false;
    whole = below;
    mixed = true;
    if (!numeral::read_characters(text_, second, end_, options, &below)) return false;
    p = skip(below.span.end);
    mark = denominator_mark(s_, p);
    if (!mark) return false;
  }
  uint32_t q = skip(p + mark);
  bool minus = false;
  if (const uint32_t behind = behind_any(q, {u"마이너스", u"-", u"负", u"負", u"マイナス"})) {
    minus = true;
    q = skip(behind);
  }
  if (q >= end_ || !(lexicon_.char_class(s_[q]) & (kCharDigit | kCharNumeral))) return false;
  if (!numeral::read_characters(text_, q, end_, options, &above) || below.value == 0) return false;
  // 일만 is "only one" and 일조각 "one piece" after a denominator.
  const char16_t tail = s_[above.span.end - 1];
  const bool word_goes_on = is_hangul(at(above.span.end));
  if (above.span.length() > 1 && (tail == u'만' || ((tail == u'조' || tail == u'억') && word_goes_on)) &&
      !numeral::read_characters(text_, q, above.span.end - 1, options, &above)) {
    return false;
  }
  Numeral& n = out->numeral;
  n = above;
  // 百分之, 千分之: a bare scale as denominator is how a percentage is said; 一百分之二 is a fraction.
  bool percent = below.han && !mixed && below.value >= 100;
  for (uint32_t i = below.span.begin; percent && i < below.span.end; ++i)
    percent = lexicon_.numeral_value(s_[i]) >= 100;
  n.span.begin = percent ? q : pos;
  if (percent) {
    out->unit = below.value == 1000 ? &kPermilleUnit : &kPercentUnit;
    if (below.value > 1000) n.value *= 100 / below.value;
    out->unit_span = {pos, p + mark};
    out->unit_before = true;
    if (minus) n.value = -n.value;
    n.upper = n.value;
  } else {
    n.value = (mixed ? whole.value : 0) + (minus ? -1 : 1) * above.value / below.value;
    n.upper = n.value;
    n.step = 0.01;
    n.fraction = true;
  }
  out->begin = pos;
  out->end = n.span.end;
  if (!percent) {
    read_unit(out);
    if (out->unit && (out->unit->flags & kDrop)) out->unit = nullptr;
    // 5분의 1도: a particle, and no degree.
    const Dimension d = out->unit ? out->unit->dimension : Dimension::Number;
    if (d == Dimension::Count || d == Dimension::Rank || d == Dimension::Temperature) {
      out->unit = nullptr;
      out->end = n.span.end;
    }
    if (!out->unit) out->unit = &kFractionUnit;
  }
  out->licensed = true;
  return true;
}

bool QuantityReader::read_fixed(uint32_t pos, uint32_t* next) {
  if (!(lexicon_.char_class(s_[pos]) & kCharWord)) return false;
  const FixedRow* row = lexicon_.fixed.longest(within(), pos, language_, [&](const FixedRow& r) {
    const char16_t first = r.word.front(), last = r.word.back();
    const uint32_t stop = static_cast<uint32_t>(pos + r.word.size());
    if ((r.flags & kFixedBare) && !bare_ && !(r.flags & kFixedScales)) return false;
    if (is_hangul(first) || is_latin(first)) {
      if (!word_starts(pos)) return false;
    }
    if (is_latin(last) && !latin_boundary(stop)) return false;
    if (is_hangul(last) && !(r.flags & kFixedOrdinal) && !korean_follower(stop)) return false;
    if ((r.flags & kFixedOrdinal) && r.word.size() == 1 && is_hangul(first) && !(is_blank(at(stop)) || stop >= end_))
      return false;
    if ((r.flags & kFixedPer) && stop < end_ && is_blank(s_[stop]) && is_digit(at(stop + 1))) return false;
    if ((r.flags & kFixedChange) && !change_follows(stop)) return false;
    return true;
  });
  if (!row) return false;
  // "half a million", "half dozen" are numerals.
  if (is_latin(s_[pos])) {
    Numeral longer;
    if (read_numeral(text_, pos, end_, numeral_options_, &longer) && longer.span.end > pos + row->word.size())
      return false;
  }
  QuantityPiece piece;
  UnitRow unit = {u"", row->id, row->dimension, row->factor, kPlain};
  piece.begin = pos;
  piece.end = static_cast<uint32_t>(pos + row->word.size());
  while (piece.end > pos && is_blank(s_[piece.end - 1])) --piece.end;
  piece.numeral.span = {pos, piece.end};
  piece.numeral.value = piece.numeral.upper = row->value;
  piece.numeral.step = row->dimension == Dimension::Ratio ? 0.1 : 1;
  piece.numeral.form = Numeral::Form::Words;
  piece.unit = &unit;
  piece.licensed = true;
  if (row->flags & kFixedScales) {
    // 반 리터
    const uint32_t p = skip(piece.end);
    const UnitRow* counted = unit_at(p, piece.numeral, p == piece.end);
    if (counted && counted->dimension != Dimension::Count && counted->dimension != Dimension::Rank &&
        !(counted->flags & kDrop) && p > piece.end) {
      unit = *counted;
      piece.unit_span = {p, static_cast<uint32_t>(p + counted->word.size())};
      piece.end = piece.unit_span.end;
    } else if (!bare_ && !stands_before(back(pos), u"중") && !stands_before(back(pos), u"가운데")) {
      return false;  // but 응답자 중 반은
    }
  }
  if (row->flags & kFixedSpread) {
    piece.numeral.upper = row->upper;
    piece.numeral.spread = piece.numeral.upper_open = true;
  }
  Cues cues;
  cues_before(piece.begin, &cues);
  cues.end = piece.end;
  cues_after(piece.end, &cues);
  Quantity q;
  finish(piece, cues, &q);
  if ((row->flags & kFixedOver) && !cues.lower && !cues.upper) {
    q.min_open = true;
    q.max = 1;
    q.precision = Precision::Range;
  }
  q.ordinal_word = (row->flags & kFixedOrdinal) != 0;
  // "half of the", "half a" count; "half" inside a compound is left to its word.
  out_.push_back(q);
  *next = std::max(q.span.end, piece.end);
  return true;
}

}  // namespace haechi
