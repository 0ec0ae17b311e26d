// Shares: one figure out of another.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr double kLargestWhole = 1000;  ///< larger wholes are amounts of their own (109만 장 가운데 90만 장)
constexpr UnitRow kShareUnit = {u"", "fraction", Dimension::Ratio, 1, kPlain};

/// Things, stretches of time and money have parts.
bool may_be_shared(const UnitRow* unit) {
  return !unit || unit->dimension == Dimension::Count || unit->dimension == Dimension::Duration ||
         unit->dimension == Dimension::Money;
}

}  // namespace

/// 10명 중 7명, 열 장 중 여덟 장, 3 in 10, 3 out of 10, 10人中7人: a share of the first or second figure.
bool QuantityReader::read_share(const QuantityPiece& first, QuantityPiece* out) const {
  const Numeral& n = first.numeral;
  if (n.fraction || n.ordinal || n.decimal || n.value <= 0 || !may_be_shared(first.unit)) return false;
  const ShareLink link = share_link(first);
  if (!link.next || link.next >= end_) return false;
  const uint32_t p = part_behind(link.next);
  if (!(lexicon_.char_class(s_[p]) & (kCharDigit | kCharNumeral | kCharWord))) return false;
  QuantityPiece second;
  if (!read_piece(p, &second) || second.dropped || second.numeral.fraction || second.numeral.ordinal) return false;
  const double whole = link.part_first ? second.numeral.value : n.value;
  const double part = link.part_first ? n.value : second.numeral.value;
  if (whole <= 0 || part <= 0 || whole > kLargestWhole || (part > whole && !link.over)) return false;
  // 10달러 중 7달러: of money only round wholes are shares rather than amounts.
  const bool money = first.unit && first.unit->dimension == Dimension::Money;
  if (money && whole != 10 && whole != 100 && whole != 1000) return false;
  // 열 명에 네 명; of other numbers only with 꼴: 다섯 장에 한 장꼴.
  const bool of_ten = whole == 10 || whole == 100;
  if (link.particle && !of_ten && !stands(second.end, u"꼴") && (first.unit || second.unit)) return false;
  if (link.part_first ? !is_part_of(first, second, link) : !is_whole_of(first, second)) return false;
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

QuantityReader::ShareLink QuantityReader::share_link(const QuantityPiece& first) const {
  const uint32_t here = first.end;
  if (const uint32_t p =
          behind_any(skip(here), {u"중에서", u"가운데", u"중에", u"중", u"당", u"中", u"のうち", u"人に"})) {
    return {.next = skip(p)};
  }
  if (const uint32_t p = behind_any(here, {u" out of every ", u" out of ", u" in every ", u" in "})) {
    return {.next = p, .part_first = true, .in = stands(here, u" in ")};
  }
  if (is_blank(at(here)) && is_latin(at(here + 1)) && !first.unit) {  // one child in ten
    uint32_t word = here + 1;
    while (word < end_ && is_latin(s_[word])) ++word;
    if (stands(word, u" in ")) return {.next = word + 4, .part_first = true, .counted_between = true};
  }
  if (bare_ && stands(here, u" over ")) return {.next = here + 6, .part_first = true, .over = true};
  // 다섯 장에 한 장꼴, 다섯에 하나
  const bool particle = stands(here, u"에 ") && first.numeral.form != Numeral::Form::Words;
  return {.next = particle ? here + 2 : 0, .particle = particle};
}

/// 3명 중 약 2명, 다섯 장 중 적어도 네 장: a cue may stand before the part.
uint32_t QuantityReader::part_behind(uint32_t pos) const {
  for (const std::u16string_view w : {u"약 ", u"적어도 ", u"최소 ", u"거의 ", u"대략 "})
    if (stands(pos, w)) pos = static_cast<uint32_t>(pos + w.size());
  return stands(pos, u"有") ? pos + 1 : pos;
}

/// "3 in 10" with no unit on the whole; "in 2023" is a year.
bool QuantityReader::is_part_of(const QuantityPiece& part, const QuantityPiece& whole, const ShareLink& link) const {
  const Numeral& w = whole.numeral;
  if (whole.unit && whole.unit->dimension != Dimension::Count) return false;
  if (part.unit && part.unit->dimension != Dimension::Count) return false;
  if (w.form == Numeral::Form::Digits && w.digits == 4 && !w.grouped && w.value > 1500) return false;
  if (link.in && part.numeral.value >= w.value) return false;
  if (!link.counted_between && !part.unit) return true;
  // "5 people in 10 countries" counts two things; a share ends there.
  const uint32_t word = skip(whole.end);
  uint32_t stop = word;
  while (stop < end_ && is_latin(s_[stop])) ++stop;
  const bool plural = stop > word + 3 && s_[stop - 1] == u's';
  return !whole.unit && !w.scale && !plural;
}

bool QuantityReader::is_whole_of(const QuantityPiece& whole, const QuantityPiece& part) const {
  if (!whole.unit && !part.unit) {
    const bool words = whole.numeral.form == Numeral::Form::Native && part.numeral.form == Numeral::Form::Native;
    return words && korean_follower(part.numeral.span.end);
  }
  if (!whole.unit || !part.unit) return false;
  if (whole.unit->id == part.unit->id) return true;
  return whole.unit->dimension == Dimension::Count && part.unit->dimension == Dimension::Count;
}

}  // namespace haechi
