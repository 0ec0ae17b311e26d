// Native Korean numerals (스물다섯, 두), approximate pairs (두세, 서너) and an unnamed few of a scale (수십, 몇백,
// 数百万).
#include "reading/number.h"
#include "reading/quantity_lexicon.h"

namespace haechi::numeral {
namespace {

/// 수십, 몇백만, 십수: an unnamed few of a scale; the interval is [low, high) of that scale.
bool read_few_of_scale(std::u16string_view s, uint32_t end, const NumeralRow& row, const NumeralOptions& options,
                       const Text& text, Numeral* out) {
  const uint32_t p = out->span.end;
  if (p >= end || quantity_lexicon().numeral_value(s[p]) < 10) return false;
  Numeral scale;
  NumeralOptions strict = options;
  strict.bare = false;
  if (!read_characters(text, p, end, strict, &scale) || !scale.scale_only) return false;
  // Only scales may follow (수십만, 수백억); a digit after them is a word or a particle.
  uint32_t stop = p;
  while (stop < scale.span.end && quantity_lexicon().numeral_value(s[stop]) >= 10) ++stop;
  double value = 1, section = 1;
  for (uint32_t i = p; i < stop; ++i) {
    const double v = quantity_lexicon().numeral_value(s[i]);
    section *= v;
  }
  value = section;
  out->span.end = stop;
  out->value = row.value * value;
  out->upper = (row.kind == NumeralKind::Few ? 10 : row.upper) * value;
  out->upper_open = row.kind == NumeralKind::Few;
  out->spread = true;
  out->scale = true;
  out->step = value;
  out->tail_scale = value;
  return true;
}

}  // namespace

bool read_korean_word(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  const std::u16string_view s = std::u16string_view(text.folded()).substr(0, end);
  const QuantityLexicon& lexicon = quantity_lexicon();
  const bool han = is_han(s[pos]);
  const auto hangul = [han](const NumeralRow& r) {
    return is_hangul(r.word.front()) || (han && is_han(r.word.front()));
  };
  const NumeralRow* row = lexicon.numerals.longest(s, pos, Language::Korean, hangul);
  if (!row) return false;
  *out = Numeral();
  out->form = Numeral::Form::Native;
  out->span = {pos, static_cast<uint32_t>(pos + row->word.size())};
  out->characters = 1;
  out->value = out->upper = row->value;
  switch (row->kind) {
    case NumeralKind::Approximate:
    case NumeralKind::Few:
      if (read_few_of_scale(s, end, *row, options, text, out)) return true;
      if (han || row->word == u"수") return false;
      out->upper = row->upper;
      out->spread = true;
      out->determiner = true;
      return true;
    case NumeralKind::Tens: {
      const uint32_t next = skip_blanks(s, out->span.end, end, 0);
      const NumeralRow* ones = lexicon.numerals.longest(s, next, Language::Korean, [&](const NumeralRow& r) {
        return hangul(r) && (r.kind == NumeralKind::Ones || r.kind == NumeralKind::DeterminerOnes);
      });
      if (!ones && next < end && is_blank(s[next])) {
        // 스물 다섯번째
        ones = lexicon.numerals.longest(s, next + 1, Language::Korean, [&](const NumeralRow& r) {
          return hangul(r) && (r.kind == NumeralKind::Ones || r.kind == NumeralKind::DeterminerOnes);
        });
        if (ones) out->span.end = next + 1;
      }
      if (ones) {
        out->value += ones->value;
        out->span.end = static_cast<uint32_t>(out->span.end + ones->word.size());
        out->determiner = ones->kind == NumeralKind::DeterminerOnes;
        out->characters = 2;
      }
      out->upper = out->value;
      out->scale = true;
      return true;
    }
    case NumeralKind::DeterminerOnes:
      out->determiner = true;
      return true;
    case NumeralKind::Ones:
      return true;
    default:
      return false;
  }
}

}  // namespace haechi::numeral
