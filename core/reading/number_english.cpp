// English number words, alone or after digits: scales, fractions, ordinals, halves and decimals.
#include <array>
#include <cmath>
#include <limits>

#include "reading/number.h"
#include "reading/quantity_lexicon.h"

namespace haechi::numeral {
namespace {

using K = NumeralKind;

struct Token {
  K kind = K::Zero;
  double value = 0, upper = 0;
  uint32_t begin = 0, end = 0;
  bool digits = false;
  bool glued = false;  ///< touches the token before it
  bool hyphen = false;  ///< a hyphen stands before it
};

constexpr size_t kMaxTokens = 16;

/// The number words and figures that follow each other from one place on.
class TokenRun {
 public:
  TokenRun(const Text& text, uint32_t end, bool bare) : s_(std::u16string_view(text.folded()).substr(0, end)), text_(text), bare_(bare) {}

  void start_with_digits(const Numeral& n) {
    tokens_[count_++] = {K::Ones, n.value, n.value, n.span.begin, n.span.end, true, false, false};
    extend(n.span.end);
  }
  void start_with_word(uint32_t pos) {
    if (add_word(pos, pos)) extend(tokens_[0].end);
  }

  size_t size() const { return count_; }
  const Token& operator[](size_t i) const { return tokens_[i]; }
  bool is(size_t i, K kind) const { return i < count_ && tokens_[i].kind == kind && !tokens_[i].digits; }
  bool digits(size_t i) const { return i < count_ && tokens_[i].digits; }

 private:
  void extend(uint32_t pos) {
    while (count_ < kMaxTokens) {
      uint32_t p = skip_blanks(s_, pos, static_cast<uint32_t>(s_.size()), 3);
      if (p < s_.size() && (s_[p] == u'-' || s_[p] == 0x2013)) p = skip_blanks(s_, p + 1, static_cast<uint32_t>(s_.size()), 1);
      if (p >= s_.size() || (!is_latin(s_[p]) && !(is_digit(s_[p]) && p != pos))) return;
      if (!add_word(p, pos)) return;
      pos = tokens_[count_ - 1].end;
    }
  }

  bool add_word(uint32_t p, uint32_t previous_end) {
    Token t;
    t.begin = p;
    t.glued = count_ > 0 && p == previous_end;
    for (uint32_t i = previous_end; i < p; ++i) t.hyphen = t.hyphen || s_[i] == u'-';
    if (is_digit(s_[p])) {
      DigitRun run;
      if (!read_digit_run(s_, p, static_cast<uint32_t>(s_.size()), false, &run) || run.broken) return false;
      if (run.end < s_.size() && is_latin(s_[run.end])) return false;
      t.value = run.value;
      t.end = run.end;
      t.digits = true;
      tokens_[count_++] = t;
      return true;
    }
    const NumeralRow* row = quantity_lexicon().numerals.longest(s_, p, Language::English, [&](const NumeralRow& r) {
      if (!is_latin(r.word.front())) return false;
      const size_t stop = p + r.word.size();
      if (stop < s_.size() && (is_latin(s_[stop]) || is_digit(s_[stop]))) return false;
      // An abbreviated scale must touch its digits, or stand one blank off in upper case.
      if (r.kind == K::ScaleAbbreviation) {
        return count_ > 0 && tokens_[count_ - 1].digits && (p == previous_end || bare_ || (r.word.size() > 1) || text_.was_upper(p));
      }
      return true;
    });
    if (!row) return false;
    t.kind = row->kind;
    t.value = row->value;
    t.upper = row->upper;
    t.end = static_cast<uint32_t>(p + row->word.size());
    tokens_[count_++] = t;
    return true;
  }

  std::u16string_view s_;
  const Text& text_;
  bool bare_;
  std::array<Token, kMaxTokens> tokens_{};
  size_t count_ = 0;
};

struct Reading {
  double value = 0;
  double step = 1;
  double last_scale = 1;
  size_t next = 0;  ///< index after the last token used
  bool scale = false, fraction = false, ordinal = false, decimal = false, article = false, abbreviated = false;
  bool digits = false;
};

bool ordinal_at(const TokenRun& t, size_t i, double* value, bool* plural, size_t* next);
bool share_at(const TokenRun& t, size_t i, bool bare, double* share, size_t* next);

/// A cardinal from token `i` on; false if there is none.
bool cardinal(const TokenRun& t, size_t i, bool bare, double digit_step, Reading* out) {
  *out = Reading();
  double total = 0, current = 0, scale_limit = std::numeric_limits<double>::infinity();
  bool any = false, current_any = false, any_digits = false;
  K last = K::Zero;
  Reading snapshot;
  bool has_snapshot = false;
  if (t.is(i, K::Article)) {
    if (!t.is(i + 1, K::Hundred) && !t.is(i + 1, K::Scale)) return false;
    current = 1;
    any = current_any = true;
    last = K::Article;
    out->article = true;
    ++i;
  }
  double step = 1;
  for (; i < t.size(); ++i) {
    const Token& k = t[i];
    if (k.digits) {
      if (any && !(bare && (last == K::And || (last == K::Scale && k.begin > t[i - 1].end)) && k.value >= 1 && k.value < scale_limit)) break;
      any_digits = true;
      current += k.value;
      step = digit_step;
    } else if (k.kind == K::Zero) {
      if (any) break;
    } else if (k.kind == K::Ones) {
      if (any && last != K::Tens && last != K::Hundred && last != K::Scale && last != K::And) break;
      current += k.value;
      step = 1;
    } else if (k.kind == K::Teens || k.kind == K::Tens) {
      if (any && last != K::Hundred && last != K::Scale && last != K::And) break;
      current += k.value;
      step = k.kind == K::Tens || k.value == 10 ? 10 : 1;
    } else if (k.kind == K::Hundred) {
      if (!current_any) break;
      if (current >= 100 && !(i == 1 && t.digits(0))) {
        if (has_snapshot) *out = snapshot;
        return has_snapshot;
      }
      current *= 100;
      step *= 100;
      out->scale = true;
      out->last_scale = 100;
    } else if (k.kind == K::Scale || k.kind == K::ScaleAbbreviation) {
      if (!current_any) break;
      if (k.value >= scale_limit) {
        if (has_snapshot) *out = snapshot;
        return has_snapshot;
      }
      total += current * k.value;
      step *= k.value;
      current = 0;
      current_any = false;
      scale_limit = k.value;
      out->scale = true;
      out->last_scale = k.value;
      out->abbreviated = k.kind == K::ScaleAbbreviation;
    } else if (k.kind == K::And) {
      const bool small = i + 1 < t.size() && (t.is(i + 1, K::Ones) || t.is(i + 1, K::Teens) || t.is(i + 1, K::Tens) ||
                                              (bare && t.digits(i + 1)));
      if (!small || (last != K::Hundred && last != K::Scale)) break;
      // "and three quarters", "and one half": a share, read apart.
      double share = 0;
      size_t after_share = 0;
      if (share_at(t, i + 1, bare, &share, &after_share)) break;
      snapshot = *out;
      snapshot.value = total + current;
      snapshot.step = step;
      snapshot.next = i;
      has_snapshot = true;
      last = K::And;
      continue;
    } else {
      break;
    }
    any = true;
    if (k.kind != K::Scale && k.kind != K::ScaleAbbreviation) current_any = true;
    last = k.digits ? K::Ones : (k.kind == K::ScaleAbbreviation ? K::Scale : k.kind);
    if (k.kind == K::ScaleAbbreviation && !k.digits) {
      ++i;
      break;
    }
  }
  if (!any) return false;
  if (last == K::And) --i;
  out->value = total + current;
  out->step = step;
  out->next = i;
  out->digits = any_digits;
  return true;
}

/// "point five", "point seventy-one".
void decimals(const TokenRun& t, Reading* r) {
  if (!t.is(r->next, K::Point)) return;
  size_t i = r->next + 1;
  double digits = 0;
  int places = 0;
  for (; i < t.size() && !t[i].digits; ++i) {
    const Token& k = t[i];
    if (k.kind == K::Ones && places > 0 && i > 0 && t[i - 1].kind == K::Tens) {
      digits += k.value;
    } else if (k.kind == K::Ones || k.kind == K::Zero) {
      digits = digits * 10 + k.value;
      ++places;
    } else if ((k.kind == K::Tens || k.kind == K::Teens) && places == 0) {
      digits = k.value;
      places = 2;
    } else {
      break;
    }
  }
  if (places == 0) return;
  r->value += digits / std::pow(10.0, places);
  r->step = std::pow(10.0, -places);
  r->decimal = true;
  r->next = i;
  if (t.is(i, K::Scale)) {
    r->value *= t[i].value;
    r->step *= t[i].value;
    r->scale = true;
    r->next = i + 1;
  }
}

/// A denominator or ordinal at `i`: third, twenty-fifths, hundredth.
bool ordinal_at(const TokenRun& t, size_t i, double* value, bool* plural, size_t* next) {
  double base = 0;
  if (t.is(i, K::Tens) && i + 1 < t.size() && (t[i + 1].kind == K::OrdinalOnes || t[i + 1].kind == K::Fraction) &&
      !t[i + 1].digits && t[i + 1].value < 10) {
    base = t[i].value;
    ++i;
  }
  if (i >= t.size() || t[i].digits) return false;
  const K k = t[i].kind;
  if (k != K::OrdinalOnes && k != K::OrdinalTens && k != K::OrdinalScale && k != K::Fraction) return false;
  *value = base + t[i].value;
  *plural = k == K::Fraction;
  *next = i + 1;
  return true;
}

/// A share below one at token `i`: a half, three quarters, fifty-four hundredths.
bool share_at(const TokenRun& t, size_t i, bool bare, double* share, size_t* next) {
  double count = 1;
  bool any = false;
  if (t.is(i, K::Article)) {
    ++i;
    any = true;
  } else {
    if (t.is(i, K::Tens) && !(i + 1 < t.size() && t[i + 1].kind == K::OrdinalOnes)) {
      count = t[i++].value;
      any = true;
      if (t.is(i, K::Ones)) count += t[i++].value;
    } else if (t.is(i, K::Ones) || t.is(i, K::Teens)) {
      count = t[i++].value;
      any = true;
    }
    if (!any) return false;
  }
  if (t.is(i, K::Half)) {
    *share = count * t[i].value;
    *next = i + 1;
    return *share < 1;
  }
  double den = 0;
  bool plural = false;
  if (!ordinal_at(t, i, &den, &plural, next) || den < 3 || !(plural || bare || den == 3) || (!plural && count != 1)) return false;
  *share = count / den;
  return *share < 1;
}

/// "and a half", "and three quarters" after a cardinal; the share is of its last scale.
void added_share(const TokenRun& t, bool bare, Reading* r) {
  if (!t.is(r->next, K::And)) return;
  size_t i = r->next + 1;
  double share = 0;
  if (!share_at(t, i, bare, &share, &i)) return;
  double of = r->last_scale > 100 ? r->last_scale : 1;
  if (of == 1 && t.is(i, K::Scale)) {
    r->value = (r->value + share) * t[i].value;
    r->scale = true;
    r->last_scale = t[i].value;
    ++i;
  } else {
    if (t.is(i, K::Scale) && t[i].value < of) of = t[i++].value;
    r->value += share * of;
  }
  r->fraction = true;
  r->step = 0.1 * (r->scale ? r->last_scale : 1);
  r->next = i;
}

bool words(const TokenRun& t, bool bare, bool of_follows, double digit_step, Reading* r) {
  // half a million, quarter million, half a dozen
  if (t.is(0, K::Half) || (t.is(0, K::Article) && t.is(1, K::Half))) {
    const size_t half = t.is(0, K::Half) ? 0 : 1;
    size_t i = half + 1;
    if (t.is(i, K::Article)) ++i;
    if (!t.is(i, K::Scale)) {
      if (t[half].value == 0.25) return false;  // "a quarter" is mostly three months
      if (!bare && half == 0) return false;
      *r = Reading();
      r->value = t[half].value;
      r->fraction = true;
      r->step = 0.1;
      r->next = half + 1;
      return true;
    }
    *r = Reading();
    r->value = t[half].value * t[i].value;
    r->step = 0.1 * t[i].value;
    r->scale = true;
    r->last_scale = t[i].value;
    r->next = i + 1;
    return true;
  }
  double den = 0;
  bool plural = false;
  size_t next = 0;
  if (!cardinal(t, 0, bare, digit_step, r)) {
    const size_t at = t.is(0, K::Article) ? 1 : 0;
    if (!ordinal_at(t, at, &den, &plural, &next)) return false;
    *r = Reading();
    r->next = next;
    if (at == 1 && den >= 3 && (bare || of_follows)) {
      r->value = 1 / den;
      r->fraction = true;
      r->step = 0.01;
      return true;
    }
    if (at == 1 || plural) return false;
    r->value = den;
    r->ordinal = true;
    return true;
  }
  decimals(t, r);
  if (r->decimal) return true;
  if (t.is(r->next, K::Half) && r->value >= 1 && t[r->next].value == 0.25 && r->value == 3) {
    r->value *= 0.25;
    r->fraction = true;
    r->step = 0.01;
    ++r->next;
    if (t.is(r->next, K::Scale)) {
      r->value *= t[r->next].value;
      r->scale = true;
      ++r->next;
    }
    return true;
  }
  if (ordinal_at(t, r->next, &den, &plural, &next)) {
    const K last = t[r->next - 1].kind;
    const bool after_tens = !t[r->next - 1].digits && last == K::Tens;
    const bool composes = !r->digits && (after_tens ? den < 10 : (last == K::Hundred || last == K::Scale));
    if (!plural && composes) {
      r->value += den;
      r->ordinal = true;
      r->next = next;
      return true;
    }
    if (den >= 3 && (plural || r->value == 1 || bare) && !(den == 1)) {
      r->value /= den;
      r->fraction = true;
      r->step = 0.01;
      r->next = next;
      return true;
    }
    return true;
  }
  added_share(t, bare, r);
  return true;
}

}  // namespace

bool read_english(const Text& text, uint32_t pos, uint32_t end, const NumeralOptions& options, Numeral* out) {
  const std::u16string_view s = text.folded();
  const bool after_digits = is_digit(s[pos]) || s[pos] == u'.';
  TokenRun run(text, end, options.bare);
  if (after_digits) {
    run.start_with_digits(*out);
    if (run.size() < 2) return true;
  } else {
    run.start_with_word(pos);
    if (run.size() == 0) return false;
    if (run.is(0, K::Few)) {
      *out = Numeral();
      out->form = Numeral::Form::Words;
      out->span = {run[0].begin, run[0].end};
      out->value = run[0].value;
      out->upper = run[0].upper;
      out->upper_open = run[0].upper > 9;
      out->spread = true;
      out->characters = 1;
      out->scale = run[0].value >= 10;
      return true;
    }
  }
  const uint32_t last = run[run.size() - 1].end;
  const bool of_follows = s.substr(last, 3) == u" of";
  Reading r;
  if (!words(run, options.bare, of_follows, after_digits ? out->step : 1, &r) || r.next == 0) return after_digits;
  if (after_digits && r.next == 1) return true;
  if (!after_digits) {
    *out = Numeral();
    out->form = Numeral::Form::Words;
  }
  out->span = {pos, run[r.next - 1].end};
  if (r.fraction && r.value < 1 && s.substr(out->span.end, 6) == u" of a ") {
    // two thirds of a million
    const NumeralRow* scale = quantity_lexicon().numerals.longest(s.substr(0, end), out->span.end + 6, Language::English,
                                                                  [](const NumeralRow& row) { return row.kind == K::Scale && row.value >= 1e3; });
    if (scale) {
      r.value *= scale->value;
      r.step *= scale->value;
      r.scale = true;
      r.last_scale = scale->value;
      out->span.end = static_cast<uint32_t>(out->span.end + 6 + scale->word.size());
    }
  }
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
