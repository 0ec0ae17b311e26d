// Two figures that make one: ranges and shares.
#include <initializer_list>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr double kLargestWhole = 1000;  ///< larger wholes are amounts of their own (109만 장 가운데 90만 장)
constexpr UnitRow kShareUnit = {u"", "fraction", Dimension::Ratio, 1, kPlain};

struct LinkWord {
  std::u16string_view word;
  int kind;  // 0 range, 1 from–to, 2 between, 3 arrow
};

constexpr LinkWord kLinks[] = {
    {u"에서부터", 0}, {u"에서", 1}, {u"부터", 0}, {u" to ", 0}, {u"から", 1},  {u"と", 2},
    {u"到", 0},       {u"至", 0},   {u"과", 2},   {u"와", 2},   {u" and ", 2}, {u"和", 2},
    {u"与", 2},       {u"與", 2},   {u"→", 3},    {u"⇒", 3},    {u"->", 3},    {u" through ", 0},
};

bool is_range_sign(char16_t c) { return c == u'~' || c == u'-' || c == 0x2013 || c == 0x2014; }

}  // namespace

QuantityReader::Link QuantityReader::link_after(uint32_t pos, const QuantityPiece& first, uint32_t* next) const {
  const uint32_t p = skip(pos);
  if (p >= end_) return Link::None;
  if (stands(p, u"->")) {
    *next = skip(p + 2);
    return Link::Arrow;
  }
  if (is_range_sign(s_[p])) {
    // A hyphen is a range only if it is glued on both sides or blank on both.
    const bool blank_before = p != pos, blank_after = is_blank(at(p + 1));
    if (s_[p] == u'-' && blank_before && !blank_after) return Link::None;
    *next = skip(p + 1);
    return Link::Range;
  }
  // 5, 6곳: neighbours.
  if (s_[p] == u',' && p == pos && !first.unit && first.numeral.form == Numeral::Form::Digits) {
    *next = skip(p + 1);
    return Link::Neighbour;
  }
  if (s_[p] == 0xB7 && p == pos && !first.unit) {
    *next = p + 1;
    return Link::Neighbour;
  }
  for (const LinkWord& w : kLinks) {
    const uint32_t at_word = w.word.front() == u' ' ? pos : (is_hangul(w.word.front()) ? pos : p);
    if (s_.substr(at_word, w.word.size()) != w.word) continue;
    *next = skip(static_cast<uint32_t>(at_word + w.word.size()));
    if (w.kind == 1) return Link::FromTo;
    if (w.kind == 2) return Link::Between;
    return w.kind == 3 ? Link::Arrow : Link::Range;
  }
  return Link::None;
}

/// Whether the words after the second figure close a range; *end passes them.
bool QuantityReader::range_closes(Link link, uint32_t after_second, uint32_t* end) const {
  *end = after_second;
  const uint32_t p = skip(after_second);
  if (const uint32_t behind = behind_any(p, {u"사이", u"之间", u"之間", u"の間", u"间", u"間"})) {
    *end = behind;
    return true;
  }
  if (link == Link::Range) {
    if (const uint32_t behind = behind_any(after_second, {u"까지", u"まで"})) *end = behind;
    return true;
  }
  if (link == Link::FromTo) {
    if (const uint32_t behind = behind_any(after_second, {u"까지", u"まで"})) {
      *end = behind;
      return true;
    }
    // 30%에서 50%로 is a change; 열 배에서 백 배 앞서다 a range.
    if (behind_any(after_second, {u"로", u"으로", u"に", u"へ"}) && !stands(after_second, u"に達する")) return false;
    return bare_ || !change_follows(after_second);
  }
  return false;
}

/// 10명 중 7명, 열 장 중 여덟 장, 3 in 10, 3 out of 10, 10人中7人: a share of the first or second figure.
bool QuantityReader::read_share(const QuantityPiece& first, QuantityPiece* out) const {
  const Numeral& n = first.numeral;
  if (n.fraction || n.ordinal || n.decimal || n.value <= 0) return false;
  if (first.unit && first.unit->dimension != Dimension::Count && first.unit->dimension != Dimension::Duration &&
      first.unit->dimension != Dimension::Money)
    return false;
  bool part_first = false, counted_between = false;
  uint32_t p = 0;
  const uint32_t here = first.end;
  const uint32_t blank = skip(here);
  if (const uint32_t behind =
          behind_any(blank, {u"중에서", u"가운데", u"중에", u"중", u"당", u"中", u"のうち", u"人に"}))
    p = skip(behind);
  if (!p) {
    p = behind_any(here, {u" out of every ", u" out of ", u" in every ", u" in "});
    part_first = p != 0;
    // one child in ten
    if (!p && is_blank(at(here)) && is_latin(at(here + 1)) && !first.unit) {
      uint32_t w = here + 1;
      while (w < end_ && is_latin(s_[w])) ++w;
      if (stands(w, u" in ")) {
        p = w + 4;
        part_first = counted_between = true;
      }
    }
    if (!p && bare_ && stands(here, u" over ")) {
      p = here + 6;
      part_first = true;
    }
  }
  // 다섯 장에 한 장꼴, 다섯에 하나
  bool with_particle = false;
  if (!p && stands(here, u"에 ") && n.form != Numeral::Form::Words) {
    p = here + 2;
    with_particle = true;
  }
  if (!p || p >= end_) return false;
  // 3명 중 약 2명, 다섯 장 중 적어도 네 장: a cue may stand before the part.
  for (const std::u16string_view w : {u"약 ", u"적어도 ", u"최소 ", u"거의 ", u"대략 "})
    if (stands(p, w)) p = static_cast<uint32_t>(p + w.size());
  if (stands(p, u"有")) ++p;
  if (!(lexicon_.char_class(s_[p]) & (kCharDigit | kCharNumeral | kCharWord))) return false;
  QuantityPiece second;
  if (!read_piece(p, &second) || second.dropped || second.numeral.fraction || second.numeral.ordinal) return false;
  const double whole = part_first ? second.numeral.value : n.value;
  const double part = part_first ? n.value : second.numeral.value;
  if (whole <= 0 || part <= 0) return false;
  const bool over = part_first && stands(here, u" over ");
  if (part > whole && !over) return false;
  if (whole > kLargestWhole) return false;
  // 10달러 중 7달러: of money only round wholes are shares rather than amounts.
  if (first.unit && first.unit->dimension == Dimension::Money && whole != 10 && whole != 100 && whole != 1000)
    return false;
  if (with_particle && !(stands(second.end, u"꼴") || (!first.unit && !second.unit))) return false;
  if (part_first) {
    // "3 in 10" with no unit on the whole; "in 2023" is a year.
    const Numeral& w = second.numeral;
    if (second.unit && second.unit->dimension != Dimension::Count) return false;
    if (first.unit && first.unit->dimension != Dimension::Count) return false;
    if (w.form == Numeral::Form::Digits && w.digits == 4 && !w.grouped && w.value > 1500) return false;
    if (stands(here, u" in ") && part >= whole) return false;
    // "5 people in 10 countries" counts two things; a share ends there.
    if (counted_between || first.unit) {
      uint32_t word = skip(second.end), stop = word;
      while (stop < end_ && is_latin(s_[stop])) ++stop;
      const bool plural = stop > word + 3 && s_[stop - 1] == u's';
      if (second.unit || w.scale || plural) return false;
    }
  } else {
    const bool same = first.unit && second.unit && first.unit->id == second.unit->id;
    const bool plain_words =
        !first.unit && !second.unit && n.form == Numeral::Form::Native && second.numeral.form == Numeral::Form::Native;
    if (first.unit && first.unit->dimension == Dimension::Money && !same) return false;
    if (!same && !plain_words &&
        !(first.unit && first.unit->dimension == Dimension::Count && second.unit &&
          first.unit->dimension == second.unit->dimension))
      return false;
    if (plain_words && is_hangul(at(second.numeral.span.end)) && !korean_follower(second.numeral.span.end))
      return false;
  }
  *out = second;
  out->part = p;
  out->begin = first.begin;
  out->numeral.span = {first.numeral.span.begin, second.numeral.span.end};
  out->end = second.end;
  out->numeral.value = out->numeral.upper = part / whole;
  out->numeral.step = 1 / whole;
  out->numeral.spread = false;
  out->numeral.fraction = true;
  out->unit = &kShareUnit;
  out->unit_span = {second.end, second.end};
  out->licensed = true;
  return true;
}

}  // namespace haechi
