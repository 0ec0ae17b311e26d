// Ordinals and shares in English words.
#include "reading/number_words.h"

namespace haechi::numeral {
namespace {

using K = NumeralKind;

}  // namespace

bool ordinal_at(const NumberWords& t, size_t i, double* value, bool* plural, size_t* next) {
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

bool share_at(const NumberWords& t, size_t i, bool bare, double* share, size_t* next) {
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
  if (!ordinal_at(t, i, &den, &plural, next) || den < 3 || !(plural || bare || den == 3) || (!plural && count != 1))
    return false;
  *share = count / den;
  return *share < 1;
}

void add_share(const NumberWords& t, bool bare, NumberReading* r) {
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

}  // namespace haechi::numeral
