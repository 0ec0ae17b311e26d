// Cardinals in English words, and their decimals.
#include <limits>
#include <optional>

#include "reading/number_words.h"

namespace haechi::numeral {
namespace {

using K = NumeralKind;

class CardinalReader {
 public:
  CardinalReader(const NumberWords& t, bool bare, double digit_step) : t_(t), bare_(bare), digit_step_(digit_step) {}

  bool read(size_t i, NumberReading* out) {
    if (t_.is(i, K::Article) && !take_article(i++)) return false;
    for (; i < t_.size(); ++i) {
      const Step step = take(i);
      if (step == Step::Refused) return give_back(out);
      if (step == Step::Stop) break;
      if (step == Step::Taken && close(t_[i])) {
        ++i;
        break;
      }
    }
    if (!any_) return false;
    read_.value = total_ + current_;
    read_.step = step_;
    read_.next = last_ == K::And ? i - 1 : i;
    *out = read_;
    return true;
  }

 private:
  /// What became of a word: part of the number, a joint before the next, the first behind it, or a sign that this is
  /// none.
  enum class Step : uint8_t { Taken, Joint, Stop, Refused };

  Step take(size_t i) {
    const NumberWord& k = t_[i];
    if (k.digits) return take_digits(k, i);
    switch (k.kind) {
      case K::Zero:
        return any_ ? Step::Stop : Step::Taken;
      case K::Ones:
        return last_ == K::Tens || goes_on() ? add(k.value, 1) : Step::Stop;
      case K::Teens:
      case K::Tens:
        return goes_on() ? add(k.value, k.kind == K::Tens || k.value == 10 ? 10 : 1) : Step::Stop;
      case K::Hundred:
        return take_hundred(i);
      case K::Scale:
      case K::ScaleAbbreviation:
        return take_scale(k);
      case K::And:
        return take_and(i);
      default:
        return Step::Stop;
    }
  }

  /// True where tens and less may stand next.
  bool goes_on() const { return !any_ || last_ == K::Hundred || last_ == K::Scale || last_ == K::And; }

  Step add(double value, double step) {
    current_ += value;
    step_ = step;
    return Step::Taken;
  }

  bool take_article(size_t i) {
    if (!t_.is(i + 1, K::Hundred) && !t_.is(i + 1, K::Scale)) return false;
    current_ = 1;
    any_ = current_any_ = true;
    last_ = K::Article;
    read_.article = true;
    return true;
  }

  Step take_digits(const NumberWord& k, size_t i) {
    const bool apart = last_ == K::Scale && i > 0 && k.begin > t_[i - 1].end;
    const bool behind = bare_ && (last_ == K::And || apart) && k.value >= 1 && k.value < scale_limit_;
    if (any_ && !behind) return Step::Stop;
    read_.digits = true;
    return add(k.value, digit_step_);
  }

  Step take_hundred(size_t i) {
    if (!current_any_) return Step::Stop;
    if (current_ >= 100 && !(i == 1 && t_.digits(0))) return Step::Refused;
    current_ *= 100;
    step_ *= 100;
    read_.scale = true;
    read_.last_scale = 100;
    return Step::Taken;
  }

  Step take_scale(const NumberWord& k) {
    if (!current_any_) return Step::Stop;
    if (k.value >= scale_limit_) return Step::Refused;
    total_ += current_ * k.value;
    step_ *= k.value;
    current_ = 0;
    current_any_ = false;
    scale_limit_ = k.value;
    read_.scale = true;
    read_.last_scale = k.value;
    read_.abbreviated = k.kind == K::ScaleAbbreviation;
    return Step::Taken;
  }

  Step take_and(size_t i) {
    const bool small =
        t_.is(i + 1, K::Ones) || t_.is(i + 1, K::Teens) || t_.is(i + 1, K::Tens) || (bare_ && t_.digits(i + 1));
    if (!small || (last_ != K::Hundred && last_ != K::Scale)) return Step::Stop;
    // "and three quarters", "and one half": a share, read apart.
    double share = 0;
    size_t behind_share = 0;
    if (share_at(t_, i + 1, bare_, &share, &behind_share)) return Step::Stop;
    before_and_ = read_;
    before_and_->value = total_ + current_;
    before_and_->step = step_;
    before_and_->next = i;
    last_ = K::And;
    return Step::Joint;
  }

  /// Notes a word that was taken; true where nothing may follow it.
  bool close(const NumberWord& k) {
    const bool abbreviation = !k.digits && k.kind == K::ScaleAbbreviation;
    any_ = true;
    if (k.digits || (k.kind != K::Scale && !abbreviation)) current_any_ = true;
    last_ = k.digits ? K::Ones : abbreviation ? K::Scale : k.kind;
    return abbreviation;
  }

  /// Two numbers side by side: what stands before the "and", if there was one.
  bool give_back(NumberReading* out) const {
    if (before_and_) *out = *before_and_;
    return before_and_.has_value();
  }

  const NumberWords& t_;
  const bool bare_;
  const double digit_step_;
  NumberReading read_;
  std::optional<NumberReading> before_and_;
  double total_ = 0, current_ = 0, step_ = 1, scale_limit_ = std::numeric_limits<double>::infinity();
  bool any_ = false, current_any_ = false;
  K last_ = K::Zero;
};

}  // namespace

bool read_cardinal(const NumberWords& t, bool bare, double digit_step, NumberReading* out) {
  *out = NumberReading();
  return CardinalReader(t, bare, digit_step).read(0, out);
}

void read_decimals(const NumberWords& t, NumberReading* r) {
  if (!t.is(r->next, K::Point)) return;
  size_t i = r->next + 1;
  double digits = 0;
  int places = 0;
  for (; i < t.size() && !t[i].digits; ++i) {
    const NumberWord& k = t[i];
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
  r->value += digits / power_of_ten(places);
  r->step = 1 / power_of_ten(places);
  r->decimal = true;
  r->next = i;
  if (t.is(i, K::Scale)) {
    r->value *= t[i].value;
    r->step *= t[i].value;
    r->scale = true;
    r->next = i + 1;
  }
}

}  // namespace haechi::numeral
