// One figure with its unit: which unit is meant, and whether it is a figure at all.
#include <cmath>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

// First syllables that may follow a Korean counter without making it part of a longer word (particles, 째, 쯤, 이상 …).
constexpr std::u16string_view kFollowers =
    u"은는이가을를의에로으와과도만까부보마씩당째간뿐나라란며고다였인임입중짜전후뒤새동연쯤꼴정남내안밖미초요죠께쪽했하된됐처같조넘어대선여반권";

constexpr UnitRow kAgeBand = {u"", "yr", Dimension::Age, 1, kPlain};
constexpr UnitRow kMilesAnHour = {u"", "mph", Dimension::Speed, 0.44704, kPlain};
constexpr UnitRow kKilometresASecond = {u"", "km/s", Dimension::Speed, 1000, kPlain};
constexpr UnitRow kMetresASecond = {u"", "m/s", Dimension::Speed, 1, kPlain};

bool is_year_value(const Numeral& n) {
  const bool digits = n.form == Numeral::Form::Digits && n.digits == 4 && !n.grouped;
  const bool characters = n.form == Numeral::Form::Sino && n.han && n.characters == 4;  // 二〇二三
  return (digits || characters) && !n.decimal && !n.scale && n.value >= 1500 && n.value < 2200;
}

bool starts_with_any(std::u16string_view s, uint32_t pos, std::initializer_list<std::u16string_view> words) {
  for (const std::u16string_view w : words) {
    if (s.substr(pos, w.size()) == w) return true;
  }
  return false;
}

/// Minor units continue a figure of these dimensions only (2분 30초, 1달러 20센트, 5 ft 2 in, 1년 6개월).
bool continues(const UnitRow& major, const UnitRow& minor) {
  return (minor.flags & kMinor) && major.dimension == minor.dimension && minor.factor < major.factor &&
         (major.dimension == Dimension::Money || major.dimension == Dimension::Duration ||
          major.dimension == Dimension::Length);
}

}  // namespace

bool QuantityReader::latin_boundary(uint32_t pos) const {
  return pos >= end_ || (!is_latin(s_[pos]) && !is_digit(s_[pos]));
}

bool QuantityReader::word_starts(uint32_t pos) const {
  if (pos == 0) return true;
  const char16_t before = s_[pos - 1], c = s_[pos];
  if (is_latin(c)) return !is_latin(before) && !is_digit(before);
  if (is_hangul(c)) return !is_hangul(before) && !is_latin(before);
  return true;
}

bool QuantityReader::korean_follower(uint32_t pos) const {
  return pos >= end_ || !is_hangul(s_[pos]) || kFollowers.find(s_[pos]) != std::u16string_view::npos;
}

/// Words that make a year or a day a length of time (3년 만에, 5일간).
bool QuantityReader::followed_by_length_word(uint32_t pos) const {
  if (starts_with_any(s_, pos, {u"간", u"만에", u"째", u"동안", u"짜리", u"치 ", u"여 "})) return true;
  const uint32_t p = skip(pos);
  return starts_with_any(s_, p, {u"만에", u"만의", u"동안", u"연속", u"전", u"뒤", u"후", u"새 ", u"이내", u"안에", u"내에", u"来", u"來", u"内", u"內", u"以来", u"以上", u"以内", u"前", u"后",
                                 u"後", u"間", u"间", u"ぶり", u"連続", u"连续", u"目", u"넘게", u"이상", u"미만", u"이하", u"가량", u"정도", u"남짓", u"안팎", u"사이", u"가까이", u"내내"});
}

bool QuantityReader::unit_boundary(const UnitRow& row, uint32_t stop, const Numeral& numeral) const {
  const char16_t last = row.word.back();
  if (is_latin(last)) {
    // "24703 L-202": a lone letter joined to more is a name.
    if (row.word.size() == 1 && at(stop) == u'-' && (is_digit(at(stop + 1)) || is_latin(at(stop + 1)))) return false;
    return latin_boundary(stop);
  }
  if (is_digit(last)) return latin_boundary(stop);
  // "1 $10": the sign belongs to the figure behind it.
  if (last == u'$' || (row.dimension == Dimension::Money && row.word.size() == 1 && !is_hangul(last) && !is_han(last))) {
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
    if ((row.flags & kWeak) && (!bare_ || (words && is_hangul(row.word.front()) && numeral.span.begin != begin_))) return false;
    if ((row.flags & kUpper) && !text_.was_upper(pos)) return false;
    // 초과 is no second, 점유 no point: a longer word of bounds wins over a syllable.
    if (row.word.size() == 1 && is_hangul(row.word.front())) {
      const CueRow* cue = lexicon_.cues_after.longest(within(), pos, language_, [](const CueRow& c) { return c.word.size() > 1; });
      if (cue) return false;
    }
    if ((row.flags & kDigitsOnly) && words && !bare_ && !(numeral.scale && numeral.characters >= 2)) return false;
    if ((row.flags & kNoun) && numeral.form == Numeral::Form::Native && numeral.value == 1) return false;
    return unit_boundary(row, static_cast<uint32_t>(pos + row.word.size()), numeral);
  });
}

void QuantityReader::read_unit_before(QuantityPiece* piece) const {
  uint32_t p = piece->numeral.span.begin;
  for (uint32_t blanks = 0; p > begin_ && is_blank(s_[p - 1]) && blanks < 1; ++blanks) --p;
  const bool touching = p == piece->numeral.span.begin;
  // 화씨 마이너스 5도
  if (const CueRow* minus = lexicon_.cues_before.longest(within(), p, language_, [](const CueRow& r) { return r.cue == Cue::Minus && r.word.size() > 1; })) {
    const uint32_t before = static_cast<uint32_t>(p - minus->word.size());
    uint32_t q = back(before);
    if (lexicon_.units_before.longest(within(), q, language_, [](const UnitRow& r) { return r.dimension == Dimension::Temperature; })) p = q;
  }
  const UnitRow* row = lexicon_.units_before.longest(within(), p, language_, [&](const UnitRow& r) {
    const uint32_t start = static_cast<uint32_t>(p - r.word.size());
    if (start < floor()) return false;
    if ((r.flags & kWeak) && !bare_) return false;
    if ((r.flags & kUpper) && !text_.was_upper(start)) return false;
    if (is_latin(r.word.front()) && start > 0 && (is_latin(s_[start - 1]) || is_digit(s_[start - 1]))) return false;
    if (is_hangul(r.word.front()) && start > 0 && is_hangul(s_[start - 1])) return false;
    if (!touching && r.dimension == Dimension::Rank && r.word == u"#") return false;
    return true;
  });
  if (!row) return;
  // A figure with its own money or percent unit after it keeps that one.
  if (piece->unit && piece->unit->dimension == Dimension::Money && row->dimension == Dimension::Money) return;
  if (piece->unit && row->dimension == Dimension::Temperature && piece->unit->dimension == Dimension::Temperature) {
    piece->unit = row;
    piece->begin = static_cast<uint32_t>(p - row->word.size());
    piece->unit_before = true;
    if (p != piece->numeral.span.begin && stands(p, u" ") && !is_digit(at(p + 1))) {
      // The sign stands between: it is read with the cues, so the figure keeps its own start.
      piece->begin = piece->numeral.span.begin;
      piece->unit_before = false;
    }
    return;
  }
  if (piece->unit && row->dimension == Dimension::Speed && piece->unit->dimension == Dimension::Length) {
    const bool a_second = row->id == "m/s" && piece->unit->id == "km";
    piece->unit = piece->unit->id == "mi" ? &kMilesAnHour : piece->unit->id == "m" ? &kMetresASecond : a_second ? &kKilometresASecond : row;
    piece->begin = static_cast<uint32_t>(p - row->word.size());
    piece->unit_before = true;
    return;
  }
  if (piece->unit && !(row->dimension == Dimension::Money && (piece->unit->dimension == Dimension::Length ||
                                                              piece->unit->dimension == Dimension::Mass))) {
    return;
  }
  if (row->dimension == Dimension::Speed) return;
  if (piece->unit) piece->end = piece->numeral.span.end;
  piece->unit = row;
  piece->unit_before = true;
  piece->begin = static_cast<uint32_t>(p - row->word.size());
  piece->unit_span = {piece->begin, p};
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

/// 2분 30초, 1달러 20센트, 한 시간 반.
void QuantityReader::read_minor(QuantityPiece* piece) const {
  if (!piece->unit || piece->unit_before) return;
  if (piece->unit->id == "tenth") {
    read_tenths(piece);
    return;
  }
  for (int round = 0; round < 3; ++round) {
    uint32_t p = skip(piece->end);
    if (starts_with_any(s_, p, {u"and "})) p += 4;
    const UnitRow& major = *piece->unit;
    if (p > piece->end && major.dimension == Dimension::Duration && at(p) == u'반' && korean_follower(p + 1)) {
      piece->extra += 0.5 * major.factor;
      piece->end = p + 1;
      return;
    }
    if (p == piece->end && major.dimension == Dimension::Duration && at(p) == u'반' && !is_hangul(at(p + 1))) {
      piece->extra += 0.5 * major.factor;
      piece->end = p + 1;
      return;
    }
    if (p >= end_ || !(lexicon_.char_class(s_[p]) & (kCharDigit | kCharNumeral | kCharWord))) return;
    Numeral n;
    if (!read_numeral(text_, p, end_, numeral_options_, &n)) return;
    if (n.form != Numeral::Form::Digits && !bare_ && n.form != piece->numeral.form) return;
    const uint32_t at_unit = skip(n.span.end);
    const UnitRow* minor = unit_at(at_unit, n, at_unit == n.span.end);
    // "15 dollars 50": a lone two-digit figure behind an amount is its cents.
    if (!minor && bare_ && p > piece->end && major.dimension == Dimension::Money && major.factor == 1 && n.value < 100 && n.value >= 10 && !n.decimal &&
        !n.scale && piece->numeral.value < 1e6 && !is_latin(at(at_unit)) && at(n.span.end) != u'%') {
      piece->extra += n.value / 100;
      piece->end = n.span.end;
      return;
    }
    if (!minor || !continues(major, *minor)) return;
    piece->extra += n.value * minor->factor;
    piece->end = static_cast<uint32_t>(at_unit + minor->word.size());
    piece->unit_span.end = piece->end;
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
  const bool tens_digits = n.form == Numeral::Form::Digits && n.value >= 10 && n.value < 100 && static_cast<int>(n.value) % 10 == 0;
  if (piece->unit && tens_digits && !n.scale && stands(piece->unit_span.begin, u"代") && piece->unit_span.begin == n.span.end) {
    piece->unit = &kAgeBand;  // 10代
    piece->band = true;
    return;
  }
  if (!piece->unit || piece->unit->id != "vehicle" || n.form != Numeral::Form::Digits || n.scale || piece->over) return;
  if (!stands(piece->unit_span.begin, u"대") || piece->unit_span.begin != n.span.end) return;
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
  const bool tens = n.value >= 10 && n.value < 100 && static_cast<int>(n.value) % 10 == 0;
  if (tens && !noun_before) {
    piece->unit = &kAgeBand;
    piece->band = true;
  } else if (n.value < 100 && word_follows && !noun_before) {
    piece->dropped = true;
  }
}

void QuantityReader::read_unit(QuantityPiece* piece) const {
  Numeral& n = piece->numeral;
  uint32_t p = n.span.end;
  // An approximator between number and unit: 20여 명, 20多名, 20余り.
  uint32_t after = p;
  bool over = false;
  if (const CueRow* cue = lexicon_.cues_after.longest(within(), p, language_, [](const CueRow& r) {
        return r.cue == Cue::Slightly && (r.flags & kCueTouching);
      })) {
    after = static_cast<uint32_t>(p + cue->word.size());
    over = true;
  }
  piece->over = n.over;
  const auto try_from = [&](uint32_t from) {
    uint32_t q = from;
    const UnitRow* row = unit_at(q, n, true);
    if (!row) {
      q = skip(from);
      if (q != from) row = unit_at(q, n, false);
    }
    if (!row) {
      // "$ 48.2-million", "3-inch": a hyphen joins figure and unit.
      if (at(from) == u'-' && is_latin(at(from + 1))) {
        q = from + 1;
        row = unit_at(q, n, false);
      } else if ((at(from) == u'(' || at(skip(from)) == u'(' || at(skip(from)) == u'[' || at(skip(from)) == u'{' || at(skip(from)) == u'<') && bare_) {
        q = skip(from) + 1;
        row = unit_at(q, n, false);
      }
    }
    if (!row) return false;
    // "2 in April", "1 in 21": the preposition, not inches.
    if (row->word == u"in" && (is_latin(at(skip(q + 2))) || is_digit(at(skip(q + 2))))) return false;
    piece->unit = row;
    piece->unit_span = {q, static_cast<uint32_t>(q + row->word.size())};
    piece->end = piece->unit_span.end;
    return true;
  };
  bool found = false;
  if (over) {
    found = try_from(after);
    piece->over = piece->over || found || (n.scale && n.form == Numeral::Form::Digits && !is_hangul(at(after)));
    if (piece->over && !found) piece->end = after;
  }
  if (!found && (!over || !piece->over)) found = try_from(p);
  // 10만이 넘는: the last numeral character was a particle unless a unit follows it.
  if (n.shorter_end && (!piece->unit && !bare_)) {
    n.span.end = n.shorter_end;
    n.value = n.upper = n.shorter_value;
    n.step = n.shorter_step;
    if (n.characters > 0) --n.characters;
    piece->end = n.span.end;
    found = try_from(n.span.end);
  }
  if (!found && !(over && piece->over)) piece->end = n.span.end;
}

bool QuantityReader::read_piece(uint32_t pos, QuantityPiece* out) const {
  *out = QuantityPiece();
  if (read_named_fraction(pos, out)) return true;
  Numeral& n = out->numeral;
  if (!read_numeral(text_, pos, end_, numeral_options_, &n)) return false;
  out->begin = n.span.begin;
  out->end = n.span.end;
  if (n.abbreviated) {
    // 5m: metres or millions. Money, or a capital, makes it millions.
    numeral::DigitRun run;
    if (numeral::read_digit_run(s_, pos, end_, bare_, &run)) {
      Numeral digits = n;
      digits.span = {pos, run.end};
      digits.value = digits.upper = run.value;
      digits.step = run.step;
      digits.scale = digits.abbreviated = false;
      digits.tail_scale = 1;
      const UnitRow* row = unit_at(run.end, digits, true);
      if (!row && bare_) row = unit_at(skip(run.end), digits, false);
      const uint32_t letter = skip(run.end);
      QuantityPiece probe;
      probe.numeral = digits;
      read_unit_before(&probe);
      const bool money = probe.unit != nullptr;
      const uint32_t behind = skip(n.span.end);
      const UnitRow* tail = unit_at(behind, n, behind == n.span.end);
      const bool money_after = tail && tail->dimension == Dimension::Money;
      if (row && !money && !money_after && !text_.was_upper(letter)) n = digits;
      if (!money && !money_after && !bare_ && at(letter) == u'g' && text_.was_upper(letter)) return false;  // 5G
      out->end = n.span.end;
    }
  }
  read_unit(out);
  if (out->unit && out->unit->dimension == Dimension::Age && s_[pos] == u'만' && n.scale && n.form == Numeral::Form::Digits) {
    // 만 19세: "full years", not ten thousand.
    const uint32_t digits = skip(pos + 1);
    if (is_digit(at(digits))) return read_piece(digits, out);
  }
  read_unit_before(out);
  // "75 USD million": a scale behind the currency.
  if (out->unit && out->unit->dimension == Dimension::Money) {
    const uint32_t q = skip(out->end);
    const NumeralRow* scale = lexicon_.numerals.longest(within(), q, Language::English, [](const NumeralRow& r) {
      return r.kind == NumeralKind::Scale && r.value >= 1e3 && r.word.back() != u's';
    });
    if (scale && q > out->end && latin_boundary(static_cast<uint32_t>(q + scale->word.size())) && !n.scale) {
      n.value *= scale->value;
      n.upper = n.value;
      n.step *= scale->value;
      n.scale = true;
      out->end = static_cast<uint32_t>(q + scale->word.size());
    }
  }
  if (out->unit && (out->unit->flags & kDrop)) {
    out->dropped = true;
    return true;
  }
  settle_vehicle(out);
  if (out->dropped) return true;
  if (is_date_like(*out)) {
    out->dropped = true;
    return true;
  }
  read_minor(out);
  read_band(out);
  out->licensed = licensed(*out);
  return true;
}

bool QuantityReader::is_date_like(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  const uint32_t after = n.span.end;
  if (piece.unit && (piece.unit->flags & kWide)) {
    if (piece.over || n.spread) return false;
    if (piece.unit->id == "d") {
      // 5월 4일
      uint32_t p = back(n.span.begin);
      if (p > begin_ && (s_[p - 1] == u'월' || s_[p - 1] == u'月')) return true;
    }
    if (bare_ && !is_year_value(n)) return false;
    const bool year = piece.unit->id == "yr";
    if (followed_by_length_word(piece.end)) return year && is_year_value(n);
    if (year) {
      if (is_year_value(n)) return true;
      // 23년 4분기, 24년 2월: two digits are a year before a part of one.
      const uint32_t part = skip(piece.end);
      if (is_digit(at(part)) && n.value < 100 && n.value >= 10 && n.form == Numeral::Form::Digits) {
        const uint32_t p = skip_digits(part);
        if (at(p) == u'월' || at(p) == u'月' || stands(p, u"분기") || at(p) == u'q') return true;
      }
      // Two digits name a year only behind an apostrophe.
      return n.span.begin > 0 && (s_[n.span.begin - 1] == u'\'' || s_[n.span.begin - 1] == 0x2019);
    }
    return n.value <= 31 && n.form == Numeral::Form::Digits;  // 24일 is a day of a month
  }
  if (piece.unit && piece.unit->dimension == Dimension::Duration && (piece.unit->id == "min" || piece.unit->id == "s")) {
    // 7시 30분 is a time of day.
    uint32_t p = back(n.span.begin);
    if (p > begin_ && (s_[p - 1] == u'시' || s_[p - 1] == u'時' || s_[p - 1] == u'时' || s_[p - 1] == u'点' || s_[p - 1] == u'點')) {
      return p >= 2 && (is_digit(s_[p - 2]) || lexicon_.numeral_value(s_[p - 2]) >= 0);
    }
  }
  if (n.form == Numeral::Form::Digits && !piece.unit && (at(after) == u'-' || at(after) == u'/') && is_digit(at(after + 1))) {
    const uint32_t p = skip_digits(after + 1);
    if ((at(p) == u'-' || at(p) == u'/') && is_digit(at(p + 1))) return true;  // 010-1234-5678, 5/17/2018
  }
  if (n.form != Numeral::Form::Digits || piece.unit || bare_) {
    // 10:30, 6·25, 2024-02-21 stay unread in running text only.
    if (bare_ || n.form != Numeral::Form::Digits) return false;
  }
  if (is_year_value(n) && !piece.unit) return true;
  const char16_t next = at(after), before = n.span.begin > begin_ ? s_[n.span.begin - 1] : u'\0';
  const auto joins = [&](char16_t c) { return c == u':' || c == 0xB7 || c == u'/'; };
  if (joins(next) && is_digit(at(after + 1)) && !piece.unit) return true;
  if (joins(before) && n.span.begin >= 2 && is_digit(s_[n.span.begin - 2]) && !n.fraction) return before != 0xB7 || !piece.unit;
  if (next == u'-' && is_digit(at(after + 1)) && !piece.unit) {
    // 2024-02-21, 010-1234-5678: two hyphens, or a leading zero.
    const uint32_t p = skip_digits(after + 1);
    if (at(p) == u'-' && is_digit(at(p + 1))) return true;
    if (is_year_value(n)) return true;
  }
  return false;
}

/// Digits that belong to a name: GPT-4, H100, 메이트60, MWC 2024.
bool QuantityReader::is_name_like(uint32_t pos) const {
  if (pos == begin_ || pos == 0) return false;
  // Letters joined to the digits, straight or by hyphens (scp2-173).
  for (uint32_t p = pos; p > begin_; --p) {
    const char16_t c = s_[p - 1];
    if (is_latin(c)) return true;
    if (!is_digit(c) && c != u'-' && c != 0x2010 && c != 0x2011) return false;
  }
  return false;
}

/// Where figures stand by themselves a numeral needs no unit, but in a sentence it must still end like one.
bool QuantityReader::licensed_bare(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  if (n.form == Numeral::Form::Digits || n.form == Numeral::Form::Words || n.decimal || n.fraction) return true;
  uint32_t first = n.span.begin, last = piece.end;
  while (first > begin_ && (is_blank(s_[first - 1]) || s_[first - 1] == u'-')) --first;
  while (last < end_ && is_blank(s_[last])) ++last;
  if (n.form == Numeral::Form::Sino && n.han && !n.decimal) {
    if (!piece.unit && lexicon_.numeral_value(s_[n.span.begin]) >= 1e4) return false;  // 万 alone
    if (n.characters > 1 || (first == begin_ && last == end_)) return true;
    if (piece.unit) return true;
    // One character among others is part of a word (四川, 队伍) unless function words surround it.
    const char16_t before = n.span.begin > begin_ ? s_[n.span.begin - 1] : u' ';
    const char16_t after = at(n.span.end);
    const bool ends = !is_han(after) || among(u"的是那这這不却而和或以与及到", after);
    const bool begins = !is_han(before) || among(u"是前为為和与或到第", before);
    return ends && begins;
  }
  if (first == begin_ && last == end_) return true;
  const char16_t next = at(n.span.end);
  if (n.form == Numeral::Form::Native) {
    if (piece.unit) return true;
    return !n.determiner && (!is_hangul(next) || korean_follower(n.span.end));
  }
  if (n.characters >= 2) return piece.unit || !is_hangul(next) || korean_follower(n.span.end);
  // One character: 삼은, 영이다, 마이너스 일, 십 퍼센트.
  const bool copula = (next == u'이' && at(n.span.end + 1) == u'다') || next == u'입' || next == u'은';
  if (first > begin_ && lexicon_.cues_before.longest(within(), first, language_, [](const CueRow& r) { return r.cue == Cue::Minus; })) return true;
  if (piece.unit) return n.scale || (piece.unit->flags & kSingle) != 0 || piece.unit->dimension == Dimension::Money;
  if (n.scale) return !is_hangul(next) || among(u"보에과와을를은는의만", next);
  return copula;
}

bool QuantityReader::licensed(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  const UnitRow* unit = piece.unit;
  if (bare_) return licensed_bare(piece);
  switch (n.form) {
    case Numeral::Form::Digits:
      return true;  // running text is asked more in assemble(), where the cues are known
    case Numeral::Form::Native:
      if (!unit) return false;
      if (unit->dimension == Dimension::Percent || (unit->dimension == Dimension::Money && !n.spread)) return n.value >= 10 || n.spread;
      if (n.value == 1 && !n.spread && !n.scale) {
        // 한 명, 한 달, but not 한 회사; touching only where the pair is no word of its own.
        if (!(unit->flags & kCounter) && unit->dimension != Dimension::Ratio) return false;
      }
      return true;
    case Numeral::Form::Sino: {
      if (n.han && n.span.begin > begin_ && s_[n.span.begin - 1] == u'第') return true;
      // 천억 by itself is a figure; smaller scales also make words.
      if (!unit && !n.han) return n.scale && n.characters >= 2 && n.tail_scale == 1e8 && korean_follower(n.span.end);
      if (!unit) return n.scale && n.characters >= 2;
      if (piece.unit_before && n.characters < 2) return false;
      if (n.han) {
        if (n.characters == 1 && n.value == 1) {
          return (unit->flags & kSingle) || unit->dimension == Dimension::Ratio || unit->dimension == Dimension::Rank ||
                 (unit->dimension == Dimension::Duration && unit->id != "min");
        }
        return true;
      }
      const bool blank = piece.unit_span.begin > n.span.end;
      if (n.decimal) return true;
      if (n.characters >= 2) return n.scale || (unit->flags & kSingle);
      if (n.scale_only && n.scale) {
        // 만 명, 천 달러, 십 년, 조 원; touching syllables such as 만일, 백도, 조세 are words.
        if (unit->dimension == Dimension::Money) return true;
        if (n.value >= 1e8) return false;
        return blank ? unit->dimension != Dimension::Rank && unit->dimension != Dimension::Other
                     : (unit->flags & (kCounter | kSingle)) != 0;
      }
      // One digit: only before a unit that makes nothing else of it; 이 달러 is "this dollar".
      if (!(unit->flags & kSingle)) return false;
      return !(blank && n.value == 2 && unit->dimension != Dimension::Duration);
    }
    case Numeral::Form::Words:
      if (n.ordinal) return true;
      if (n.article && n.characters == 1) {
        return unit && unit->dimension != Dimension::Count && unit->dimension != Dimension::Other &&
               unit->dimension != Dimension::Number;
      }
      return true;
  }
  return false;
}

}  // namespace haechi
