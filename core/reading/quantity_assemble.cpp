// One figure of its parts: numeral and unit, the second end of a range, what the words around it say.
#include "reading/quantity_reader.h"

namespace haechi {

bool QuantityReader::assemble(QuantityPiece& first, uint32_t* next) {
  const bool digits = first.numeral.form == Numeral::Form::Digits;
  if (digits && is_part_of_name(first)) return false;
  if (!first.licensed && !may_go_on(first.end)) return false;
  QuantityPiece share;
  if (may_go_on(first.end) && read_share(first, &share)) first = share;
  const Joint joint = may_go_on(first.end) ? join_second(first) : Joint::None;
  if (!first.licensed) return false;

  Cues cues;
  cues_before(first.begin, &cues);
  if (first.part > first.begin) cues_of_part(first, &cues);
  if (joint == Joint::Range && first.numeral.value < 0) cues.minus = false;
  cues_after(first.end, &cues);
  first.ordinal_prefix = first.ordinal_prefix || first.numeral.ordinal || cues.ordinal;
  if (digits && !bare_ && !stands_in_text(first, cues, joint == Joint::Change)) return false;

  Quantity q;
  finish(first, cues, &q);
  if (joint == Joint::Change) q.role = QuantityRole::From;
  const bool named_currency = first.unit_before && first.unit && is_hangul(at(first.begin));
  if (cues.conversion || (named_currency && q.dimension == Dimension::Money)) q.role = QuantityRole::Conversion;
  out_.push_back(q);
  *next = std::max(cues.end, first.end);
  return true;
}

/// False where neither a share nor a second figure follows.
bool QuantityReader::may_go_on(uint32_t pos) const {
  static constexpr LetterSet kSigns(u"중가당에부中の人から→と到至과와和与與⇒~,-–—·");
  const char16_t next = at(skip(pos));
  return is_latin(next) || kSigns.has(next);
}

/// Digits of a name: GPT-4, 910B.
bool QuantityReader::is_part_of_name(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  // 910B, 70M: capitals behind digits name a model unless something is counted or money is meant.
  if (n.abbreviated && !bare_ && !piece.unit && n.tail_scale >= 1e6) {
    const uint32_t letter = n.span.end - 1;
    if (at(letter) != u'n' && text_.was_upper(letter)) return true;
  }
  const bool latin_unit = piece.unit && piece.unit_span.begin == n.span.end && is_latin(at(piece.unit_span.begin));
  return !piece.unit_before && is_name_like(piece.begin) && (!bare_ || latin_unit);
}

/// Reads the figure that a link joins to `first`, and joins the two if they make a range.
QuantityReader::Joint QuantityReader::join_second(QuantityPiece& first) const {
  QuantityPiece second;
  const Link link = first.numeral.fraction && !bare_ ? Link::None : read_second(first, &second);
  if (link == Link::None) return Joint::None;
  const Numeral &a = first.numeral, &b = second.numeral;
  const bool inherits_scale =
      !a.scale && !first.unit && b.scale && b.tail_scale > 1 && a.value < b.value / b.tail_scale;
  const double low = inherits_scale ? a.value * b.tail_scale : a.value;
  bool negative = false;
  if (bare_) {
    Cues sign;
    cues_before(first.begin, &sign);
    negative = sign.minus;
  }
  uint32_t closing = first.end;
  const Joint joint = joint_of(link, first, second, low, negative, &closing);
  if (joint == Joint::Change) {
    // "from 5 to 10 million won": the first figure shares what the second one says.
    if (!first.unit && second.unit) first.unit = second.unit, first.unit_span = {first.end, first.end};
    if (inherits_scale) {
      first.numeral.value = first.numeral.upper = low;
      first.numeral.step *= b.tail_scale;
    }
  } else if (joint == Joint::Range) {
    second.end = std::max(second.end, closing);
    take_range(negative ? -low : low, second, first);
  }
  return joint;
}

QuantityReader::Link QuantityReader::read_second(const QuantityPiece& first, QuantityPiece* second) const {
  uint32_t p = 0;
  const Link link = link_after(first.end, first, &p);
  if (link == Link::None || p >= end_) return Link::None;
  if (!lexicon_.char_class(s_[p]) && s_[p] != u'$') return Link::None;
  if (among(u"$\u00A3\u20AC", s_[p])) p = skip(p + 1);
  const bool read = p < end_ && lexicon_.char_class(s_[p]) && read_piece(p, second) && !second->dropped;
  return read ? link : Link::None;
}

/// Two figures as one, which begins where the first does.
void QuantityReader::take_range(double low, const QuantityPiece& second, QuantityPiece& first) {
  QuantityPiece range = second;
  range.numeral.span.begin = first.numeral.span.begin;
  range.numeral.value = low;
  range.numeral.spread = true;
  if (first.unit_before) {
    range.unit = first.unit;
    range.unit_span = first.unit_span;
    range.unit_before = true;
  }
  range.begin = first.begin;
  range.licensed = second.licensed && (first.licensed || first.numeral.form == second.numeral.form);
  first = range;
}

}  // namespace haechi
