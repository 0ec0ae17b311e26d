// Whether a numeral is a figure at all, or part of a name or a word.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

bool is_glued_prefix(std::u16string_view s, uint32_t pos) {
  // A Hangul word right before digits is a name (메이트60) unless it is one of these.
  static constexpr std::u16string_view kPrefixes[] = {
      u"제",       u"약",       u"총",   u"만",   u"각",   u"연",   u"월",   u"매", u"최대", u"최소",
      u"마이너스", u"마이나스", u"영하", u"섭씨", u"화씨", u"평균", u"시속", u"수", u"단"};
  for (const std::u16string_view w : kPrefixes) {
    if (pos >= w.size() && s.substr(pos - w.size(), w.size()) == w) return true;
  }
  return false;
}

}  // namespace

/// Whether digits are a figure in running text. A lone one must be big, marked or bounded, and must not end a name.
bool QuantityReader::stands_in_text(const QuantityPiece& piece, const Cues& cues, bool starts_change) const {
  const Numeral& n = piece.numeral;
  if (piece.unit) {
    // 메이트60 시리즈: a word glued before and a blank after; with the unit glued too the spacing is merely missing.
    const bool glued = !piece.unit_before && piece.begin == n.span.begin && is_hangul(before(n.span.begin));
    return !glued || piece.unit_span.begin <= n.span.end || is_glued_prefix(s_, n.span.begin);
  }
  // 제87만복호: the scale begins a name.
  if (piece.ordinal_prefix) return !(n.scale && is_hangul(at(n.span.end)) && !korean_follower(n.span.end));
  const char16_t glued = before(piece.begin), after = at(n.span.end);
  // 場合に90には届かない: a bounded figure behind a particle ends no name.
  const bool particle = cues.any && among(u"にでとはがをもの", glued);
  const bool in_name = is_hangul(glued) || is_han(glued) || (is_kana(glued) && !particle);
  if (in_name && !is_glued_prefix(s_, piece.begin)) return false;
  if (is_latin(after) || ((after == u'-' || after == 0xB7) && is_latin(at(n.span.end + 1)))) return false;
  if (n.scale || n.grouped || n.fraction || cues.any || cues.minus || n.spread || starts_change) return true;
  if (language_ == Language::English) return counts_english_word(piece);
  return language_ == Language::Korean && is_korean_predicate(piece);
}

/// "10 chips": a lower-case word follows; a capitalised word before makes it a name's number.
bool QuantityReader::counts_english_word(const QuantityPiece& piece) const {
  const uint32_t end = back(piece.begin), next = skip(piece.numeral.span.end);
  uint32_t word = end;
  while (word > begin_ && is_latin(s_[word - 1])) --word;
  const bool name_before = word < end && text_.was_upper(word) && word > begin_;
  return !name_before && next != piece.numeral.span.end && is_latin(at(next)) && !text_.was_upper(next);
}

/// 정답은 42다, 수준을 82.5로 매겼다: behind a particle, and before the copula or another.
bool QuantityReader::is_korean_predicate(const QuantityPiece& piece) const {
  const uint32_t end = back(piece.begin), stop = piece.numeral.span.end;
  if (stands_before(end, u"규모") || stands_before(end, u"진도")) return piece.numeral.decimal;  // 지진 규모 6.5
  const bool after_particle = end < piece.begin && among(u"은는이가을를에도로서고며", before(end));
  return after_particle &&
         (at(stop) == u'였' || copula_stands(stop) || behind_any(stop, {u"다.", u"로 ", u"으로 ", u"의 "}));
}

bool QuantityReader::copula_stands(uint32_t pos) const {
  return at(pos) == u'입' || (at(pos) == u'이' && among(u"다었며고", at(pos + 1)));
}

/// Digits that belong to a name: GPT-4, H100, 메이트60, MWC 2024.
bool QuantityReader::is_name_like(uint32_t pos) const {
  if (pos == begin_ || pos == 0) return false;
  // Letters joined to the digits, straight or by hyphens (scp2-173).
  for (uint32_t p = pos; p > begin_; --p) {
    const char16_t c = s_[p - 1];
    if (is_latin(c)) return true;
    if (is_hangul(c)) return pos - p > 0 && s_[p] == u'-';  // 나로-1호
    if (!is_digit(c) && c != u'-' && c != 0x2010 && c != 0x2011) return false;
  }
  return false;
}

bool QuantityReader::licensed(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  if (bare_) return licensed_bare(piece);
  switch (n.form) {
    case Numeral::Form::Digits:
      return true;  // running text is asked more in stands_in_text(), where the cues are known
    case Numeral::Form::Native:
      return licensed_native(piece);
    case Numeral::Form::Sino:
      return licensed_sino(piece);
    case Numeral::Form::Words: {
      if (n.ordinal || !(n.article && n.characters == 1)) return true;
      const Dimension d = piece.unit ? piece.unit->dimension : Dimension::Number;
      return d != Dimension::Count && d != Dimension::Other && d != Dimension::Number;
    }
  }
  return false;
}

/// 모두 셋이다, 둘보다 많다, 딸 넷을 뒀다. 둘은 and 셋이 are often those who were just named, and no count.
bool QuantityReader::stands_alone(const Numeral& n) const {
  if (n.determiner || n.spread || n.value < 2) return false;
  const uint32_t stop = n.span.end, verb = skip(at(stop) == u'을' ? stop + 1 : stop);
  if (verb > stop && is_blank(before(verb))) return among(u"있둔둬뒀두낳키", at(verb));
  return copula_stands(stop) || at(stop) == u'뿐' || stands(stop, u"보다 ");
}

bool QuantityReader::licensed_native(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  const UnitRow* unit = piece.unit;
  if (!unit) return stands_alone(n);
  const bool money = unit->dimension == Dimension::Money && !n.spread;
  if (unit->dimension == Dimension::Percent || money) return n.value >= 10 || n.spread;
  if (n.value != 1 || n.spread || n.scale) return true;
  if (stands_before(back(piece.begin), u"라고") || stands_before(back(piece.begin), u"다고"))
    return false;  // …다고 한 곳은
  // 한 명, 한 달, but not 한 회사; touching only where the pair is no word of its own.
  return (unit->flags & kCounter) || unit->dimension == Dimension::Ratio ||
         (unit->dimension == Dimension::Duration && followed_by_length_word(piece.end));
}

bool QuantityReader::licensed_sino(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  const UnitRow* unit = piece.unit;
  if (n.han && before(n.span.begin) == u'第') return true;
  // 천억 by itself is a figure; smaller scales also make words.
  if (!unit && !n.han)
    return n.scale && n.characters >= 2 && (n.tail_scale == 1e8 || n.characters >= 3) && korean_follower(n.span.end);
  if (!unit) return n.scale && n.characters >= 2;
  if (piece.unit_before && n.characters < 2) return false;
  if (n.han) {
    if (n.characters != 1 || n.value != 1) return true;
    return (unit->flags & kSingle) || unit->dimension == Dimension::Ratio || unit->dimension == Dimension::Rank ||
           (unit->dimension == Dimension::Duration && unit->id != "min");
  }
  if (n.decimal) return true;
  if (n.characters >= 2) return n.scale || (unit->flags & kSingle);
  const bool blank = piece.unit_span.begin > n.span.end;
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

/// Where figures stand by themselves a numeral needs no unit, but in a sentence it must still end like one.
bool QuantityReader::licensed_bare(const QuantityPiece& piece) const {
  const Numeral& n = piece.numeral;
  if (n.form == Numeral::Form::Digits || n.form == Numeral::Form::Words || n.decimal || n.fraction) return true;
  uint32_t first = n.span.begin, last = piece.end;
  while (first > begin_ && (is_blank(s_[first - 1]) || s_[first - 1] == u'-')) --first;
  while (last < end_ && is_blank(s_[last])) ++last;
  const bool alone = first == begin_ && last == end_;
  if (n.form == Numeral::Form::Sino && n.han) return licensed_bare_han(piece, alone);
  if (alone) return true;
  const char16_t next = at(n.span.end);
  if (n.form == Numeral::Form::Native) {
    if (piece.unit) return true;
    return !n.determiner && (!is_hangul(next) || korean_follower(n.span.end));
  }
  if (n.characters >= 2) return piece.unit || !is_hangul(next) || korean_follower(n.span.end);
  // One character: 삼은, 영이다, 마이너스 일, 십 퍼센트.
  const bool copula = (next == u'이' && at(n.span.end + 1) == u'다') || next == u'입' || next == u'은';
  if (first > begin_ &&
      lexicon_.cues_before.longest(within(), first, language_, [](const CueRow& r) { return r.cue == Cue::Minus; }))
    return true;
  if (piece.unit) return n.scale || (piece.unit->flags & kSingle) != 0 || piece.unit->dimension == Dimension::Money;
  if (n.scale) return !is_hangul(next) || among(u"보에과와을를은는의만", next);
  return copula;
}

bool QuantityReader::licensed_bare_han(const QuantityPiece& piece, bool alone) const {
  const Numeral& n = piece.numeral;
  if (!piece.unit && lexicon_.numeral_value(s_[n.span.begin]) >= 1e4) return false;  // 万 alone
  if (n.characters > 1 || alone || piece.unit) return true;
  // One character among others is part of a word (四川, 队伍) unless function words surround it.
  const char16_t joined = before(n.span.begin), after = at(n.span.end);
  const bool ends = !is_han(after) || among(u"的是那这這不却而和或以与及到", after);
  const bool begins = !is_han(joined) || among(u"是前为為和与或到第", joined);
  return ends && begins;
}

}  // namespace haechi
