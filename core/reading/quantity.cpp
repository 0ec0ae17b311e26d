// The scan for figures and the assembly of one figure: number, unit, bounds, range.
#include "reading/quantity.h"

#include <cmath>
#include <limits>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kAboutCap = 0.10;  ///< an approximator never widens a figure by more than this share
constexpr double kNearShare = 0.9;  ///< "nearly X" begins here

bool is_glued_prefix(std::u16string_view s, uint32_t pos) {
  // A Hangul word right before digits is a name (메이트60) unless it is one of these.
  static constexpr std::u16string_view kPrefixes[] = {u"제", u"약", u"총", u"만", u"각", u"연", u"월", u"매", u"최대", u"최소",
                                                      u"마이너스", u"마이나스", u"영하", u"섭씨", u"화씨", u"평균", u"시속", u"수", u"단"};
  for (const std::u16string_view w : kPrefixes) {
    if (pos >= w.size() && s.substr(pos - w.size(), w.size()) == w) return true;
  }
  return false;
}

/// The few words that a spelled-out numeral may be glued to.
bool is_word_prefix(std::u16string_view s, uint32_t pos) {
  for (const std::u16string_view w : {u"제", u"마이너스", u"마이나스", u"음수"}) {
    if (pos >= w.size() && s.substr(pos - w.size(), w.size()) == w && (pos == w.size() || !is_hangul(s[pos - w.size() - 1]))) return true;
  }
  return false;
}

}  // namespace

bool Quantity::bounded_below() const { return min != -kInfinity; }
bool Quantity::bounded_above() const { return max != kInfinity; }

QuantityReader::QuantityReader(const Text& text, Span range, Language language, const std::vector<Span>& taken,
                               const QuantityOptions& options)
    : text_(text),
      s_(text.folded()),
      begin_(range.begin),
      end_(std::min<uint32_t>(range.end, static_cast<uint32_t>(text.folded().size()))),
      language_(language),
      taken_(taken),
      options_(options),
      bare_(options.bare_numerals),
      lexicon_(quantity_lexicon()) {
  numeral_options_.language = language;
  numeral_options_.bare = options.bare_numerals;
}

bool QuantityReader::is_taken(uint32_t pos, uint32_t* end) const {
  for (const Span& span : taken_) {
    if (pos >= span.begin && pos < span.end) {
      *end = span.end;
      return true;
    }
  }
  return false;
}

bool QuantityReader::may_start(uint32_t pos) const {
  const uint8_t kind = lexicon_.char_class(s_[pos]);
  if (kind & kCharDigit) return true;
  if (s_[pos] == u'.') return pos + 1 < end_ && is_digit(s_[pos + 1]) && (pos == begin_ || !(is_digit(s_[pos - 1]) || is_latin(s_[pos - 1]) || s_[pos - 1] == u'.'));
  if (!(kind & (kCharNumeral | kCharWord))) return false;
  if (is_hangul(s_[pos]) && pos > begin_) {
    const char16_t before = s_[pos - 1];
    // The copula: 20%이다.
    if (s_[pos] == u'이' && !is_blank(before) && (at(pos + 1) == u'다' || at(pos + 1) == u'며' || at(pos + 1) == u'고' || at(pos + 1) == u'었')) return false;
    if (is_hangul(before)) return is_word_prefix(s_, pos);
    if (is_latin(before) || is_digit(before)) return false;
  }
  return word_starts(pos);
}

std::vector<Quantity> QuantityReader::read() {
  uint32_t pos = begin_;
  size_t address = within().find(u"://", begin_);
  while (pos < end_) {
    if (pos >= address) {
      // Digits of an address are none of ours.
      while (pos < end_ && !is_blank(s_[pos])) ++pos;
      address = within().find(u"://", pos);
      continue;
    }
    if (!lexicon_.char_class(s_[pos]) && s_[pos] != u'.') {
      ++pos;
      continue;
    }
    uint32_t next = pos + 1;
    if (!taken_.empty() && is_taken(pos, &next)) {
      pos = next;
      continue;
    }
    if (may_start(pos)) {
      const NumeralRow* word = lexicon_.not_numbers.longest(within(), pos, language_, [this](const NumeralRow& r) {
        return r.kind == NumeralKind::And && (!bare_ || is_latin(r.word.front()));
      });
      if (word && is_latin(word->word.back())) {
        // "that one" is a pronoun, "that one mile" a figure.
        Numeral one;
        one.form = Numeral::Form::Words;
        const uint32_t stop = static_cast<uint32_t>(pos + word->word.size());
        if (word->word.size() > 4 && word->word.substr(word->word.size() - 4) == u" one" && unit_at(skip(stop), one, false)) word = nullptr;
      }
      // 十分 is "very", 十分之一 a tenth.
      if (word) {
        const char16_t after = at(static_cast<uint32_t>(pos + word->word.size()));
        if ((after == u'之' || after == u'の' || after == u'의') && (word->word.back() == u'分' || word->word.back() == u'분')) word = nullptr;
      }
      if (word && (!is_latin(word->word.back()) || latin_boundary(static_cast<uint32_t>(pos + word->word.size())))) {
        next = static_cast<uint32_t>(pos + word->word.size());
      } else if (!read_at(pos, &next)) {
        next = pos + 1;
        // The rest of a refused figure is no figure either.
        if (is_digit(s_[pos])) {
          while (next < end_ && (is_digit(s_[next]) || ((s_[next] == u',' || s_[next] == u'.') && next + 1 < end_ && is_digit(s_[next + 1])))) ++next;
        }
      }
    }
    pos = std::max(next, pos + 1);
  }
  merge_bounds();
  assign_roles();
  return std::move(out_);
}

bool QuantityReader::read_at(uint32_t pos, uint32_t* next) {
  if (read_clock(pos, next) || read_fixed(pos, next)) return true;
  QuantityPiece piece;
  if (!read_piece(pos, &piece)) {
    numeral::DigitRun run;
    if (numeral::read_digit_run(s_, pos, end_, false, &run) && run.broken) *next = run.end;
    return false;
  }
  if (piece.dropped) {
    *next = piece.end;
    // 2024-02-21, 10:30, 5/17/2018: the rest belongs to it.
    while (*next + 1 < end_ && (s_[*next] == u':' || s_[*next] == u'/' || s_[*next] == u'-' || s_[*next] == 0xB7) && is_digit(s_[*next + 1])) {
      ++*next;
      *next = skip_digits(*next);
    }
    return true;
  }
  return assemble(piece, next);
}

bool QuantityReader::assemble(QuantityPiece& first, uint32_t* next) {
  QuantityPiece share;
  const bool digits = first.numeral.form == Numeral::Form::Digits;
  // 910B, 70M: capitals behind digits name a model unless something is counted or money is meant.
  if (digits && first.numeral.abbreviated && !bare_ && !first.unit) {
    const char16_t letter = at(first.numeral.span.end - 1);
    if (first.numeral.tail_scale >= 1e6 && letter != u'n' && text_.was_upper(first.numeral.span.end - 1)) {
      *next = first.numeral.span.end;
      return false;
    }
  }
  const bool latin_unit = first.unit && first.unit_span.begin == first.numeral.span.end && is_latin(at(first.unit_span.begin));
  if (digits && !first.unit_before && is_name_like(first.begin) && (!bare_ || latin_unit)) {
    *next = std::max(first.numeral.span.end, *next);
    return false;
  }
  if (read_share(first, &share)) first = share;

  QuantityPiece second;
  uint32_t link_end = 0, closing = first.end;
  bool has_second = false, starts_change = false;
  const Link link = first.numeral.fraction && !bare_ ? Link::None : link_after(first.end, first, &link_end);
  if (link != Link::None && link_end < end_ && (lexicon_.char_class(s_[link_end]) || s_[link_end] == u'-' || s_[link_end] == u'$')) {
    uint32_t at_second = link_end;
    if (s_[at_second] == u'$' || s_[at_second] == 0xA3 || s_[at_second] == 0x20AC) at_second = skip(at_second + 1);
    if (at_second < end_ && lexicon_.char_class(s_[at_second]) && read_piece(at_second, &second) && !second.dropped) {
      const Numeral &a = first.numeral, &b = second.numeral;
      double low = a.value;
      const bool inherits_scale = !a.scale && !first.unit && b.scale && b.tail_scale > 1 && a.value < b.value / b.tail_scale;
      if (inherits_scale) low *= b.tail_scale;
      const bool same_unit = !first.unit || (second.unit && first.unit->dimension == second.unit->dimension &&
                                             (first.unit->dimension != Dimension::Money || first.unit->id == second.unit->id) &&
                                             (first.unit->dimension != Dimension::Count || first.unit->id == second.unit->id)) ||
                             (!second.unit && first.unit_before);
      const double low_base = low * (first.unit ? first.unit->factor : 1), high_base = b.upper * (second.unit && first.unit ? second.unit->factor : 1);
      const bool rising = low_base < high_base;
      const bool ordinal_clash = a.ordinal != b.ordinal;
      bool negative_first = false;
      if (bare_) {
        Cues sign;
        cues_before(first.begin, &sign);
        negative_first = sign.minus;
      }
      if (!same_unit || ordinal_clash) {
      } else if (link == Link::FromTo && !range_closes(link, second.end, &closing)) {
        starts_change = true;
      } else if (link == Link::Arrow) {
        starts_change = true;
      } else if (link == Link::Between && !range_closes(link, second.end, &closing)) {
        // "between 5 and 10"
        Cues probe;
        cues_before(first.begin, &probe);
        const uint32_t before = first.begin;
        uint32_t p = back(before);
        has_second = p >= 7 && s_.substr(p - 7, 7) == u"between" && rising;
        closing = second.end;
      } else if (link == Link::Neighbour) {
        has_second = second.unit && b.form == Numeral::Form::Digits && b.value == a.value + 1 && b.value < 10 &&
                     !(s_[first.end] == 0xB7 && second.unit->dimension == Dimension::Percent);
        closing = second.end;
      } else if (rising || negative_first) {
        range_closes(link, second.end, &closing);
        const bool plain_sign = s_[skip(first.end)] == u'-';
        has_second = bare_ || !plain_sign || second.unit || first.unit_before;
        if (link == Link::Range && stands(first.end, u" to ")) {
          // "rose from 5 to 10" is a change.
          uint32_t p = back(first.begin);
          const bool from = p >= 4 && s_.substr(p - 4, 4) == u"from";
          const bool verb = first.unit && lexicon_.change_before.longest(within(), p, language_, [](const ChangeRow& r) {
                              return r.side == ChangeSide::Before || r.side == ChangeSide::ByBefore;
                            }) != nullptr;
          if ((from || verb) && !bare_) {
            // "fell 3% to 5%": by 3, down to 5.
            has_second = false;
            starts_change = from;
          } else if (!second.unit && !bare_) {
            has_second = false;
          }
        }
      }
      if (starts_change && !first.unit && second.unit) {
        // "from 5 to 10 million won": the first figure shares what the second one says.
        first.unit = second.unit;
        first.unit_span = {first.end, first.end};
        if (inherits_scale) {
          first.numeral.value = first.numeral.upper = low;
          first.numeral.step *= b.tail_scale;
        }
      } else if (starts_change && inherits_scale) {
        first.numeral.value = first.numeral.upper = low;
        first.numeral.step *= b.tail_scale;
      }
      if (has_second) {
        second.numeral.span.begin = a.span.begin;
        second.numeral.value = low;
        second.numeral.upper = b.upper;
        second.numeral.spread = true;
        second.numeral.upper_open = b.upper_open;
        if (first.unit_before) {
          second.unit = first.unit;
          second.unit_span = first.unit_span;
          second.unit_before = true;
        }
        if (negative_first) second.numeral.value = -low;
        second.begin = first.begin;
        second.end = std::max(second.end, closing);
        second.licensed = second.licensed && (first.licensed || a.form == b.form);
        first = second;
      }
    }
  }

  if (!first.licensed) return false;
  Cues cues;
  cues_before(first.begin, &cues);
  if (first.part > first.begin) cues_of_part(first, &cues);
  if (has_second && first.numeral.value < 0) cues.minus = false;
  cues_after(first.end, &cues);

  const Numeral& n = first.numeral;
  if (n.ordinal) first.ordinal_prefix = true;
  if (cues.ordinal) first.ordinal_prefix = true;
  if (digits && !bare_ && !first.unit && !first.ordinal_prefix) {
    // A lone figure in running text must be big, marked or bounded to be one, and must not end a name.
    const char16_t before = first.begin > begin_ ? s_[first.begin - 1] : u'\0';
    const char16_t after = at(n.span.end);
    // 場合に90には届かない: a bounded figure behind a particle ends no name.
    const bool after_particle_kana = cues.any && among(u"にでとはがをもの", before);
    const bool glued_name = is_hangul(before) || is_han(before) || (is_kana(before) && !after_particle_kana);
    if (glued_name && !is_glued_prefix(s_, first.begin)) return false;
    if (is_latin(after) || ((after == u'-' || after == 0xB7) && is_latin(at(n.span.end + 1)))) return false;
    const bool marked = n.scale || n.grouped || n.fraction || cues.any || cues.minus || n.spread || starts_change;
    if (!marked) {
      if (language_ == Language::English) {
        // "10 chips": a lower-case word follows; a capitalised word before makes it a name's number.
        uint32_t p = back(first.begin);
        uint32_t w = p;
        while (w > begin_ && is_latin(s_[w - 1])) --w;
        const bool name_before = w < p && text_.was_upper(w) && w > begin_;
        const uint32_t q = skip(n.span.end);
        if (name_before || q == n.span.end || !is_latin(at(q)) || text_.was_upper(q)) return false;
      } else if (language_ == Language::Korean) {
        uint32_t p = back(first.begin);
        const bool after_particle = p > begin_ && p < first.begin &&
                                    among(u"은는을를에도로서고며", s_[p - 1]);
        const char16_t second_after = at(n.span.end + 1);
        const bool copula = after == u'입' || after == u'였' || (after == u'이' && among(u"다었며고", second_after));
        if (!after_particle || !copula) return false;
      } else {
        return false;
      }
    }
  }
  if (digits && first.unit && !bare_ && !first.unit_before) {
    const char16_t before = n.span.begin > begin_ ? s_[n.span.begin - 1] : u'\0';
    // 메이트60 시리즈: a word glued before and a blank after; with the unit glued too the spacing is merely missing.
    if (is_hangul(before) && first.begin == n.span.begin && first.unit_span.begin > n.span.end && !is_glued_prefix(s_, n.span.begin)) return false;
  }
  Quantity q;
  finish(first, cues, &q);
  if (starts_change) q.role = QuantityRole::From;
  const bool named_currency = first.unit_before && first.unit && is_hangul(at(first.begin));
  if (cues.conversion || (named_currency && q.dimension == Dimension::Money)) q.role = QuantityRole::Conversion;
  out_.push_back(q);
  *next = std::max(cues.end, first.end);
  return true;
}

void QuantityReader::finish(const QuantityPiece& piece, const Cues& cues, Quantity* q) const {
  const Numeral& n = piece.numeral;
  q->span = {std::min(cues.begin, piece.begin), std::max(cues.end, piece.end)};
  q->number = n.span;
  q->unit_span = piece.unit ? piece.unit_span : Span{piece.end, piece.end};
  const double sign = cues.minus ? -1 : 1;
  if (cues.minus && cues.begin < n.span.begin && !piece.unit_before) q->number.begin = cues.begin;
  if (piece.unit) {
    q->dimension = piece.unit->dimension;
    q->unit = piece.unit->id;
    q->factor = piece.unit->factor;
  }
  if (piece.ordinal_prefix || (cues.ordinal && (!piece.unit || piece.unit->dimension == Dimension::Count || piece.unit->dimension == Dimension::Rank))) {
    q->dimension = Dimension::Rank;
    q->factor = 1;
    if (!piece.unit || piece.unit->dimension != Dimension::Rank) q->unit = "";
    if (n.form == Numeral::Form::Words) q->ordinal_word = true;
  }
  if (n.fraction && !piece.unit) {
    q->dimension = Dimension::Ratio;
    q->unit = "fraction";
  }
  // The sub-units of one currency share its code.
  if (q->unit == "cent") q->unit = "USD";
  if (q->unit == "penny") q->unit = "GBP";
  q->value = sign * n.value;
  q->upper = sign * n.upper;
  if (piece.extra != 0) {
    q->value += sign * piece.extra / q->factor;
    q->upper += sign * piece.extra / q->factor;
  }
  if (sign < 0 && q->upper < q->value) std::swap(q->value, q->upper);
  q->step = n.step * q->factor;
  apply_bounds(piece, cues, q);
}

void QuantityReader::apply_bounds(const QuantityPiece& piece, const Cues& cues, Quantity* q) const {
  const Numeral& n = piece.numeral;
  const double low = q->value * q->factor, high = q->upper * q->factor;
  q->min = low;
  q->max = high;
  if (n.spread) {
    q->precision = Precision::Range;
    q->max_open = n.upper_open;
  }
  if (piece.band || piece.over) {
    // 3%대 is [3,4), 20여 명 is (20,30).
    double width = q->step;
    if (piece.band && piece.unit == nullptr && n.value == n.tail_scale) width = 9 * n.value * q->factor;
    q->max = high + width;
    q->max_open = true;
    q->min_open = piece.over;
    q->precision = Precision::Range;
  } else if (cues.lower || cues.upper) {
    q->precision = Precision::Range;
    if (cues.lower && cues.upper) {
      // "at least … at most" on one figure: the closer word wins nothing; keep the figure.
    } else if (cues.lower) {
      q->max = kInfinity;
      q->max_open = false;
      q->min_open = cues.lower_open;
    } else {
      // 20から100未満 keeps its lower end.
      const bool two_ended = n.spread && !n.upper_open;
      q->min = two_ended ? low : -kInfinity;
      q->min_open = false;
      q->max_open = cues.upper_open;
    }
  } else if (cues.near_below) {
    q->min = low - (1 - kNearShare) * std::abs(low);
    q->max_open = true;
    q->precision = Precision::About;
  } else if (cues.slightly) {
    q->max = high + kAboutCap * std::abs(high);
    q->precision = Precision::About;
  } else if (cues.about && n.spread) {
    // 약 20~30%: the range says how vague it is.
  } else if (cues.about) {
    const double reach = std::min(q->step / 2, kAboutCap * std::abs(high));
    q->min = low - reach;
    q->max = high + reach;
    q->precision = Precision::About;
  } else if (cues.exact || cues.equal) {
    q->precision = Precision::Exact;
  }
}

std::vector<Quantity> read_quantities(const Text& text, Span range, Language language, const std::vector<Span>& taken) {
  return read_quantities(text, range, language, taken, QuantityOptions());
}

std::vector<Quantity> read_quantities(const Text& text, Span range, Language language, const std::vector<Span>& taken,
                                      const QuantityOptions& options) {
  return QuantityReader(text, range, language, taken, options).read();
}

}  // namespace haechi
