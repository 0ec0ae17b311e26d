// English number words, alone or after digits: scales, fractions, ordinals, halves and decimals.
#include "reading/number_words.h"

namespace haechi::numeral {
namespace {

using K = NumeralKind;

/// Half a million, quarter million, half a dozen, a half.
bool half_of(const NumberWords& t, bool bare, NumberReading* r) {
  const size_t half = t.is(0, K::Half) ? 0 : 1;
  const size_t scale = t.is(half + 1, K::Article) ? half + 2 : half + 1;
  *r = NumberReading();
  if (t.is(scale, K::Scale)) {
    r->value = t[half].value * t[scale].value;
    r->step = 0.1 * t[scale].value;
    r->scale = true;
    r->last_scale = t[scale].value;
    r->next = scale + 1;
    return true;
  }
  if (t[half].value == 0.25) return false;  // "a quarter" is mostly three months
  if (!bare && half == 0) return false;
  r->value = t[half].value;
  r->fraction = true;
  r->step = 0.1;
  r->next = half + 1;
  return true;
}

void set_fraction(double value, size_t next, NumberReading* r) {
  r->value = value;
  r->fraction = true;
  r->step = 0.01;
  r->next = next;
}

/// Third, twenty-first; a third of.
bool ordinal_alone(const NumberWords& t, bool bare, bool of_follows, NumberReading* r) {
  double den = 0;
  bool plural = false;
  size_t next = 0;
  const bool article = t.is(0, K::Article);
  if (!ordinal_at(t, article ? 1 : 0, &den, &plural, &next)) return false;
  *r = NumberReading();
  if (article && den >= 3 && (bare || of_follows)) {
    set_fraction(1 / den, next, r);
    return true;
  }
  if (article || plural) return false;
  r->value = den;
  r->ordinal = true;
  r->next = next;
  return true;
}

/// Three quarters, three quarter million.
bool three_quarters(const NumberWords& t, NumberReading* r) {
  if (!t.is(r->next, K::Half) || t[r->next].value != 0.25 || r->value != 3) return false;
  set_fraction(r->value * 0.25, r->next + 1, r);
  if (t.is(r->next, K::Scale)) {
    r->value *= t[r->next].value;
    r->scale = true;
    ++r->next;
  }
  return true;
}

/// What an ordinal behind a cardinal makes of it: two hundred and first, two thirds.
void join_ordinal(const NumberWords& t, double den, bool plural, bool bare, size_t next, NumberReading* r) {
  const NumberWord& last = t[r->next - 1];
  const bool after_tens = !last.digits && last.kind == K::Tens;
  const bool composes = !r->digits && (after_tens ? den < 10 : (last.kind == K::Hundred || last.kind == K::Scale));
  if (!plural && composes) {
    r->value += den;
    r->ordinal = true;
    r->next = next;
  } else if (den >= 3 && (plural || r->value == 1 || bare)) {
    set_fraction(r->value / den, next, r);
  }
}

bool words(const NumberWords& t, bool bare, bool of_follows, double digit_step, NumberReading* r) {
  if (t.is(0, K::Half) || (t.is(0, K::Article) && t.is(1, K::Half))) return half_of(t, bare, r);
  if (!read_cardinal(t, bare, digit_step, r)) return ordinal_alone(t, bare, of_follows, r);
  read_decimals(t, r);
  if (r->decimal || three_quarters(t, r)) return true;
  double den = 0;
  bool plural = false;
  size_t next = 0;
  if (ordinal_at(t, r->next, &den, &plural, &next))
    join_ordinal(t, den, plural, bare, next, r);
  else
    add_share(t, bare, r);
  return true;
}

/// A few, several, dozens.
Numeral vague(const NumberWord& word) {
  Numeral n;
  n.form = Numeral::Form::Words;
  n.span = {word.begin, word.end};
  n.value = word.value;
  n.upper = word.upper;
  n.upper_open = word.upper > 9;
  n.spread = true;
  n.characters = 1;
  n.scale = word.value >= 10;
  return n;
}

/// Two thirds of a million: the scale behind a share that ends at `*end`.
void scale_share(std::u16string_view s, uint32_t* end, NumberReading* r) {
  constexpr std::u16string_view kOf = u" of a ";
  if (!r->fraction || r->value >= 1 || s.substr(*end, kOf.size()) != kOf) return;
  const auto at = static_cast<uint32_t>(*end + kOf.size());
  const NumeralRow* scale = quantity_lexicon().numerals.longest(
      s, at, Language::English, [](const NumeralRow& row) { return row.kind == K::Scale && row.value >= 1e3; });
  if (!scale) return;
  r->value *= scale->value;
  r->step *= scale->value;
  r->scale = true;
  r->last_scale = scale->value;
  *end = static_cast<uint32_t>(at + scale->word.size());
}

}  // namespace

bool read_english(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  const std::u16string_view s = text.folded();
  const bool after_digits = is_digit(s[pos]) || s[pos] == u'.';
  NumberWords run(text, end, options.bare);
  if (after_digits) {
    run.start_with_digits(*out);
    if (run.size() < 2) return true;
  } else {
    run.start_with_word(pos);
    if (run.size() == 0) return false;
    if (run.is(0, K::Few)) {
      *out = vague(run[0]);
      return true;
    }
  }
  const uint32_t last = run[run.size() - 1].end;
  const bool of_follows = s.substr(last, 3) == u" of";
  NumberReading r;
  if (!words(run, options.bare, of_follows, after_digits ? out->step : 1, &r) || r.next == 0) return after_digits;
  if (after_digits && r.next == 1) return true;
  if (!after_digits) {
    *out = Numeral();
    out->form = Numeral::Form::Words;
  }
  out->span = {pos, run[r.next - 1].end};
  scale_share(s.substr(0, end), &out->span.end, &r);
  out->value = out->upper = r.value;
  out->step = r.step;
  out->scale = out->scale || r.scale;
  out->tail_scale = r.scale ? r.last_scale : 1;
  out->fraction = r.fraction && r.value < 1;
  out->decimal = out->decimal || r.decimal || r.fraction;
  out->ordinal = r.ordinal;
  out->characters = static_cast<uint8_t>(r.next);
  out->abbreviated = r.abbreviated;
  out->article = r.article || (!after_digits && r.next == 1 && r.value == 1);
  return true;
}

}  // namespace haechi::numeral
