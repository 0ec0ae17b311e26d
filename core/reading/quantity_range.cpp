// Two figures side by side: the ends of a range, the ends of a change, or neither.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

struct LinkWord {
  std::u16string_view word;
  int kind;  // 0 range, 1 from–to, 2 between, 3 arrow, 4 neighbours
};

constexpr LinkWord kLinks[] = {
    {u"에서부터", 0}, {u"에서", 1}, {u"부터", 0}, {u" to ", 0},      {u"から", 1}, {u"と", 2}, {u"到", 0},
    {u"至", 0},       {u"과", 2},   {u"와", 2},   {u" and ", 2},     {u"和", 2},   {u"与", 2}, {u"與", 2},
    {u"→", 3},        {u"⇒", 3},    {u"->", 3},   {u" through ", 0}, {u" or ", 4},
};

/// What the links that begin with no blank begin with; behind a blank Latin letters follow.
constexpr LetterSet kLinkLetters(u"에부かと到至과와和与與→⇒-");

bool is_range_sign(char16_t c) { return c == u'~' || c == u'-' || c == 0x2013 || c == 0x2014; }

/// Whether both figures are of one unit, as far as they say it.
bool one_unit(const QuantityPiece& first, const QuantityPiece& second) {
  if (!first.unit) return true;
  if (!second.unit) return first.unit_before;
  const Dimension d = first.unit->dimension;
  if (d != second.unit->dimension) return false;
  return (d != Dimension::Money && d != Dimension::Count) || first.unit->id == second.unit->id;
}

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
  if (!kLinkLetters.has(s_[pos]) && !kLinkLetters.has(s_[p]) && !is_latin(s_[p])) return Link::None;
  for (const LinkWord& w : kLinks) {
    const uint32_t at_word = w.word.front() == u' ' ? pos : (is_hangul(w.word.front()) ? pos : p);
    if (s_.substr(at_word, w.word.size()) != w.word) continue;
    *next = skip(static_cast<uint32_t>(at_word + w.word.size()));
    if (w.kind == 1) return Link::FromTo;
    if (w.kind == 2) return Link::Between;
    if (w.kind == 4) return Link::Neighbour;
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

/// What two linked figures make; `low` is the first one's value, in the second one's scale where it has none of its
/// own.
QuantityReader::Joint QuantityReader::joint_of(Link link, const QuantityPiece& first, const QuantityPiece& second,
                                               double low, bool negative, uint32_t* closing) const {
  const Numeral &a = first.numeral, &b = second.numeral;
  if (!one_unit(first, second) || a.ordinal != b.ordinal) return Joint::None;
  const double low_base = low * (first.unit ? first.unit->factor : 1);
  const double high_base = b.upper * (second.unit && first.unit ? second.unit->factor : 1);
  const bool rising = low_base < high_base;
  if (link == Link::Arrow) return Joint::Change;
  if (link == Link::FromTo && !range_closes(link, second.end, closing)) return Joint::Change;
  if (link == Link::Between && !range_closes(link, second.end, closing)) {
    *closing = second.end;
    return rising && stands_before(back(first.begin), u"between") ? Joint::Range : Joint::None;
  }
  if (link == Link::Neighbour) {
    *closing = second.end;
    const bool percent = s_[first.end] == 0xB7 && second.unit && second.unit->dimension == Dimension::Percent;
    const bool spelled = s_[first.end] == u' ';  // one or two years
    const bool neighbours =
        second.unit && (spelled || b.form == Numeral::Form::Digits) && b.value == a.value + 1 && b.value < 10;
    return neighbours && !percent ? Joint::Range : Joint::None;
  }
  if (!rising && !negative) return Joint::None;
  range_closes(link, second.end, closing);
  if (link == Link::Range && stands(first.end, u" to ") && !bare_) return joint_of_to(first, second);
  const bool plain_sign = s_[skip(first.end)] == u'-';
  return bare_ || !plain_sign || second.unit || first.unit_before ? Joint::Range : Joint::None;
}

/// "Rose from 5 to 10" is a change; "fell 3% to 5%" is by 3, down to 5.
QuantityReader::Joint QuantityReader::joint_of_to(const QuantityPiece& first, const QuantityPiece& second) const {
  const uint32_t p = back(first.begin);
  if (stands_before(p, u"from")) return Joint::Change;
  const bool verb = first.unit && lexicon_.change_before.longest(within(), p, language_, [](const ChangeRow& r) {
    return r.side == ChangeSide::Before || r.side == ChangeSide::ByBefore;
  });
  return verb || !second.unit ? Joint::None : Joint::Range;
}

}  // namespace haechi
