// The unit of a figure: which row of the tables is meant, before the number or behind it.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr UnitRow kMilesAnHour = {u"", "mph", Dimension::Speed, 0.44704, kPlain};
constexpr UnitRow kKilometresASecond = {u"", "km/s", Dimension::Speed, 1000, kPlain};
constexpr UnitRow kMetresASecond = {u"", "m/s", Dimension::Speed, 1, kPlain};

/// 시속 5마일, 초속 3km.
const UnitRow* speed_of(const UnitRow& length, const UnitRow& speed) {
  if (length.id == "mi") return &kMilesAnHour;
  if (length.id == "m") return &kMetresASecond;
  return speed.id == "m/s" && length.id == "km" ? &kKilometresASecond : &speed;
}

}  // namespace

bool QuantityReader::unit_boundary(const UnitRow& row, uint32_t stop, const Numeral& numeral) const {
  const char16_t last = row.word.back();
  if (is_latin(last)) {
    // "24703 L-202": a lone letter joined to more is a name.
    if (row.word.size() == 1 && at(stop) == u'-' && (is_digit(at(stop + 1)) || is_latin(at(stop + 1)))) return false;
    return latin_boundary(stop);
  }
  if (is_digit(last)) return latin_boundary(stop);
  // "1 $10": the sign belongs to the figure behind it.
  if (last == u'$' ||
      (row.dimension == Dimension::Money && row.word.size() == 1 && !is_hangul(last) && !is_han(last))) {
    const bool apart = stop - row.word.size() != numeral.span.end;
    uint32_t before = back(numeral.span.begin);
    const bool has_sign = before > begin_ && s_[before - 1] == last;
    // "$ 20 $ 30": each sign stands before its figure; "10 $ 30 $": behind it.
    const bool claimed = has_sign || numeral.form != Numeral::Form::Digits;
    if (is_digit(at(stop)) || (apart && claimed && is_digit(at(skip(stop))))) return false;
  }
  if (last == u'%' || row.dimension == Dimension::Money) {
    if (is_hangul(last) && !korean_follower(stop) && row.word.size() == 1) return false;
    return true;
  }
  if (is_hangul(last)) {
    if (row.flags & kDrop) return true;
    if (row.word.size() >= 2 && !(row.flags & kNoun) && numeral.form == Numeral::Form::Digits) return true;
    return korean_follower(stop);
  }
  return true;
}

const UnitRow* QuantityReader::unit_at(uint32_t pos, const Numeral& numeral, bool touching) const {
  if (pos >= end_) return nullptr;
  const bool words = numeral.form != Numeral::Form::Digits;
  return lexicon_.units_after.longest(within(), pos, language_, [&](const UnitRow& row) {
    if ((row.flags & kGlued) && !touching) return false;
    if ((row.flags & kWeak) && (!bare_ || (words && is_hangul(row.word.front()) && numeral.span.begin != begin_)))
      return false;
    if ((row.flags & kUpper) && !text_.was_upper(pos)) return false;
    // 초과 is no second, 점유 no point: a longer word of bounds wins over a syllable.
    if (row.word.size() == 1 && is_hangul(row.word.front())) {
      const CueRow* cue =
          lexicon_.cues_after.longest(within(), pos, language_, [](const CueRow& c) { return c.word.size() > 1; });
      if (cue) return false;
    }
    const auto stop = static_cast<uint32_t>(pos + row.word.size());
    const bool length = row.dimension == Dimension::Duration && followed_by_length_word(stop);  // 한 주 사이
    if ((row.flags & kDigitsOnly) && words && !bare_ && !length && !(numeral.scale && numeral.characters >= 2))
      return false;
    // 여덟 기|가; 두기로 한다.
    if (numeral.form == Numeral::Form::Native && (row.word == u"기가" || (row.word == u"기" && touching))) return false;
    if ((row.flags & kNoun) && numeral.form == Numeral::Form::Native && numeral.value == 1) return false;
    return unit_boundary(row, stop, numeral);
  });
}

void QuantityReader::read_unit(QuantityPiece* piece) const {
  Numeral& n = piece->numeral;
  // An approximator between number and unit: 20여 명, 20多名, 20余り.
  const CueRow* more = lexicon_.cues_after.longest(within(), n.span.end, language_, [](const CueRow& r) {
    return r.cue == Cue::Slightly && (r.flags & kCueTouching);
  });
  bool found = false;
  piece->over = n.over;
  if (more) {
    const auto after = static_cast<uint32_t>(n.span.end + more->word.size());
    found = take_unit(after, piece);
    piece->over = piece->over || found || (n.scale && n.form == Numeral::Form::Digits && !is_hangul(at(after)));
    if (piece->over && !found) piece->end = after;
  }
  if (!found && (!more || !piece->over)) found = take_unit(n.span.end, piece);
  // 10만이 넘는: the last numeral character was a particle unless a unit follows it.
  if (n.shorter_end && !piece->unit && !bare_) {
    n.span.end = n.shorter_end;
    n.value = n.upper = n.shorter_value;
    n.step = n.shorter_step;
    if (n.characters > 0) --n.characters;
    piece->end = n.span.end;
    found = take_unit(n.span.end, piece);
  }
  if (!found && !(more && piece->over)) piece->end = n.span.end;
}

bool QuantityReader::take_unit(uint32_t from, QuantityPiece* piece) const {
  uint32_t p = from;
  const UnitRow* row = unit_near(&p, piece->numeral);
  if (!row) return false;
  // "2 in April", "1 in 21": the preposition, not inches.
  const char16_t next = at(skip(p + 2));
  if (row->word == u"in" && (is_latin(next) || is_digit(next))) return false;
  piece->unit = row;
  piece->unit_span = {p, static_cast<uint32_t>(p + row->word.size())};
  piece->end = piece->unit_span.end;
  return true;
}

/// The unit at `*pos`, behind a blank, or joined by a hyphen: "$ 48.2-million", "3-inch". Where figures stand by
/// themselves it may also stand in brackets.
const UnitRow* QuantityReader::unit_near(uint32_t* pos, const Numeral& numeral) const {
  if (const UnitRow* row = unit_at(*pos, numeral, true)) return row;
  const uint32_t blank = skip(*pos);
  if (blank != *pos) {
    if (const UnitRow* row = unit_at(blank, numeral, false)) {
      *pos = blank;
      return row;
    }
  }
  const bool hyphen = at(*pos) == u'-' && is_latin(at(*pos + 1));
  if (!hyphen && !(bare_ && among(u"([{<", at(blank)))) return nullptr;
  *pos = (hyphen ? *pos : blank) + 1;
  return unit_at(*pos, numeral, false);
}

/// A unit before the figure: $5, 섭씨 5도, 시속 100km. A figure with a unit behind it keeps that one, but for those
/// that the two say together.
void QuantityReader::read_unit_before(QuantityPiece* piece) const {
  uint32_t p = 0;
  const UnitRow* row = unit_before(piece->numeral.span.begin, &p);
  if (!row) return;
  const UnitRow* own = piece->unit;
  const auto start = static_cast<uint32_t>(p - row->word.size());
  if (own && own->dimension == Dimension::Temperature && row->dimension == Dimension::Temperature) {
    piece->unit = row;
    // 화씨 마이너스 5도: the sign between is read with the cues, so the figure keeps its own start.
    const bool sign_between = p != piece->numeral.span.begin && stands(p, u" ") && !is_digit(at(p + 1));
    if (!sign_between) piece->begin = start, piece->unit_before = true;
    return;
  }
  if (own && own->dimension == Dimension::Length && row->dimension == Dimension::Speed) {
    piece->unit = speed_of(*own, *row);
    piece->begin = start;
    piece->unit_before = true;
    return;
  }
  const bool money_of_measure = own && row->dimension == Dimension::Money &&
                                (own->dimension == Dimension::Length || own->dimension == Dimension::Mass);
  if ((own && !money_of_measure) || row->dimension == Dimension::Speed) return;
  if (own) piece->end = piece->numeral.span.end;
  piece->unit = row;
  piece->unit_before = true;
  piece->begin = start;
  piece->unit_span = {start, p};
}

/// The unit before `pos`; `*stop` is where it ends.
const UnitRow* QuantityReader::unit_before(uint32_t pos, uint32_t* stop) const {
  uint32_t p = pos > begin_ && is_blank(s_[pos - 1]) ? pos - 1 : pos;
  const bool touching = p == pos;
  // 화씨 마이너스 5도
  const CueRow* minus = lexicon_.cues_before.longest(
      within(), p, language_, [](const CueRow& r) { return r.cue == Cue::Minus && r.word.size() > 1; });
  if (minus) {
    const uint32_t before_sign = back(static_cast<uint32_t>(p - minus->word.size()));
    const auto temperature = [](const UnitRow& r) { return r.dimension == Dimension::Temperature; };
    if (lexicon_.units_before.longest(within(), before_sign, language_, temperature)) p = before_sign;
  }
  *stop = p;
  return lexicon_.units_before.longest(within(), p, language_, [&](const UnitRow& r) {
    const auto start = static_cast<uint32_t>(p - r.word.size());
    if (start < floor()) return false;
    if ((r.flags & kWeak) && !bare_) return false;
    if ((r.flags & kUpper) && !text_.was_upper(start)) return false;
    if (!touching && r.dimension == Dimension::Rank && r.word == u"#") return false;
    const char16_t first = r.word.front(), joined = start > 0 ? s_[start - 1] : u' ';
    if (is_latin(first)) return !is_latin(joined) && !is_digit(joined);
    return !is_hangul(first) || !is_hangul(joined);
  });
}

}  // namespace haechi
