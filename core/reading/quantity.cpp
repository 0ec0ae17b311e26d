// The scan for figures: where one may start, and where the next is sought.
#include "reading/quantity.h"

#include "reading/quantity_reader.h"
#include "text/sweep.h"

namespace haechi {
namespace {

/// The few words that a spelled-out numeral may be glued to.
bool is_word_prefix(std::u16string_view s, uint32_t pos) {
  if (!among(u"제스수", s[pos - 1])) return false;
  for (const std::u16string_view w : {u"제", u"마이너스", u"마이나스", u"음수"}) {
    const size_t start = pos - w.size();
    if (pos >= w.size() && s.substr(start, w.size()) == w && (start == 0 || !is_hangul(s[start - 1]))) return true;
  }
  return false;
}

}  // namespace

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
      fractions_(
          any_letter(s_.substr(begin_, end_ - begin_), [](Letters c) { return same(c, u'분') | same(c, u'分'); })),
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
  if (s_[pos] == u'.')
    return pos + 1 < end_ && is_digit(s_[pos + 1]) &&
           (pos == begin_ || !(is_digit(s_[pos - 1]) || is_latin(s_[pos - 1]) || s_[pos - 1] == u'.'));
  if (!(kind & (kCharNumeral | kCharWord))) return false;
  if (is_hangul(s_[pos]) && pos > begin_) {
    const char16_t before = s_[pos - 1];
    // The copula: 20%이다.
    if (s_[pos] == u'이' && !is_blank(before) &&
        (at(pos + 1) == u'다' || at(pos + 1) == u'며' || at(pos + 1) == u'고' || at(pos + 1) == u'었'))
      return false;
    if (is_hangul(before)) return is_word_prefix(s_, pos);
    if (is_latin(before) || is_digit(before)) return false;
  }
  return word_starts(pos);
}

std::vector<Quantity> QuantityReader::read() {
  uint32_t pos = begin_;
  size_t address = holds(within(), u'/') ? within().find(u"://", begin_) : within().npos;
  while (pos < end_) {
    if (pos >= address) {
      // Digits of an address are none of ours.
      while (pos < end_ && !is_blank(s_[pos])) ++pos;
      address = within().find(u"://", pos);
      continue;
    }
    uint32_t next = pos + 1;
    const bool possible = lexicon_.char_class(s_[pos]) || s_[pos] == u'.';
    if (possible && (taken_.empty() || !is_taken(pos, &next)) && may_start(pos)) next = step(pos);
    pos = std::max(next, pos + 1);
  }
  merge_bounds();
  assign_roles();
  return std::move(out_);
}

/// Reads the figure at `pos`, if there is one; returns where to go on.
uint32_t QuantityReader::step(uint32_t pos) {
  if (const uint32_t end = not_a_number(pos)) return end;
  uint32_t next = pos + 1;
  if (read_at(pos, &next)) return next;
  // The rest of a refused figure is no figure either.
  next = pos + 1;
  if (!is_digit(s_[pos])) return next;
  const auto joint = [&](uint32_t p) { return (s_[p] == u',' || s_[p] == u'.') && is_digit(at(p + 1)); };
  while (next < end_ && (is_digit(s_[next]) || joint(next))) ++next;
  return next;
}

/// Where a word ends that looks like a figure and is none; 0 if there is no such word.
uint32_t QuantityReader::not_a_number(uint32_t pos) const {
  const NumeralRow* row = lexicon_.not_numbers.longest(within(), pos, language_, [this](const NumeralRow& r) {
    return r.kind == NumeralKind::And && (!bare_ || is_latin(r.word.front()));
  });
  if (!row) return 0;
  const std::u16string_view word = row->word;
  const auto stop = static_cast<uint32_t>(pos + word.size());
  if (is_latin(word.back())) {
    // "that one" is a pronoun, "that one mile" a figure.
    Numeral one;
    one.form = Numeral::Form::Words;
    if (word.size() > 4 && word.ends_with(u" one") && unit_at(skip(stop), one, false)) return 0;
    return latin_boundary(stop) ? stop : 0;
  }
  // 十分 is "very", 十分之一 a tenth.
  const bool denominator = (word.back() == u'分' || word.back() == u'분') && among(u"之の의", at(stop));
  return denominator ? 0 : stop;
}

bool QuantityReader::read_at(uint32_t pos, uint32_t* next) {
  if (read_clock(pos, next) || read_score(pos, next) || read_fixed(pos, next)) return true;
  QuantityPiece piece;
  if (!read_piece(pos, &piece)) return false;
  if (!piece.dropped) return assemble(piece, next);
  // 2024-02-21, 10:30, 5/17/2018: the rest belongs to it.
  *next = piece.end;
  while (*next + 1 < end_ && among(u":/-\u00B7", s_[*next]) && is_digit(s_[*next + 1])) *next = skip_digits(*next + 1);
  return true;
}

std::vector<Quantity> read_quantities(const Text& text, Span range, Language language, const std::vector<Span>& taken) {
  return read_quantities(text, range, language, taken, QuantityOptions());
}

std::vector<Quantity> read_quantities(const Text& text, Span range, Language language, const std::vector<Span>& taken,
                                      const QuantityOptions& options) {
  return QuantityReader(text, range, language, taken, options).read();
}

}  // namespace haechi
