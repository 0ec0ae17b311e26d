#include "judging/derive_direction.h"

#include <algorithm>

#include "judging/owners.h"

namespace haechi {

using A = Arithmetic;

namespace {

/// Bits of the terms of the phrase that the sentence marks as the standard: "반대한 의원보다".
uint64_t standard_phrase(const Question& question) {
  const auto& terms = question.said().terms;
  uint64_t phrase = 0;
  for (size_t head = 0; head < terms.size() && head < kMostWords; ++head) {
    if (!question.marks_standard(head)) continue;
    for (size_t i = head + 1; i-- > 0;) {
      const TermRole role = terms[i].role;
      if (i != head && (role == TermRole::Topic || role == TermRole::Subject || role == TermRole::Object)) break;
      phrase |= uint64_t{1} << i;
    }
  }
  // "30㎎군보다": the figure that names the group.
  const auto& figures = question.said().quantities;
  for (size_t i = 0; i < figures.size(); ++i) {
    const std::u16string_view behind = question.text().view({figures[i].span.end, question.said().span.end});
    if (behind.substr(0, behind.find(u' ')).ends_with(u"보다")) phrase |= label_bit(i);
  }
  return phrase;
}

/// "반대한 의원보다 찬성한 의원이": what is said of both tells neither.
bool recurs(const std::vector<Term>& terms, size_t i) {
  return std::count_if(terms.begin(), terms.end(), [&](const Term& t) { return t.key == terms[i].key; }) > 1;
}

}  // namespace

bool names_both(const Question& question, const Near& measured, const Near& standard) {
  const auto& terms = question.said().terms;
  const uint64_t behind = standard_phrase(question), apart = measured.words ^ standard.words;
  const bool together = measured.claim == standard.claim;
  uint64_t first = 0, heads = 0;
  bool open = false;
  for (size_t i = std::min(terms.size(), kMostWords); i-- > 0;) {
    const Term& t = terms[i];
    const uint64_t bit = uint64_t{1} << i;
    const bool head = stands_first(t.role) && !(behind & bit);
    open = head || (open && !(behind & bit) && (t.attributive || t.role == TermRole::None || t.role == TermRole::Of));
    if (open) first |= bit;
    if (head && (i + 1 == terms.size() || terms[i + 1].role != t.role)) heads |= bit;  // 서해+교대, 모진영 후보
  }
  if (!together && (heads & (heads - 1))) return false;  // "투표율은 A가 B보다": one of them is the measure
  if (first && apart && !(first & apart & measured.words)) return false;
  for (size_t i = 0; i < terms.size() && i < kMostWords; ++i) {
    const Term& t = terms[i];
    const uint64_t bit = uint64_t{1} << i;
    const bool phrase = ((first | behind) & bit) != 0;
    const bool around_first = stands_around(*measured.claim, t), around = stands_around(*standard.claim, t);
    if (!((measured.words | standard.words) & bit)) {
      if (phrase && !t.predicate && question.does(i) == Arithmetic::None && !recurs(terms, i) &&
          question.claims().weight_of(t) >= kTelling && !(around_first && around))
        return false;
    } else if (!together && (apart & bit) && !(measured.words & bit ? around : around_first)) {
      // "A의 투표율이 찬성률보다" is of A's, as "A에서는 …" is.
      if (phrase ? (heads & apart) && (first & ~heads & bit) : t.unknown || is_entity(question.claims(), t))
        return false;
    }
  }
  return true;
}

const Near* standard_of(const Question& question, const Near& a, const Near& b) {
  uint64_t phrase = standard_phrase(question);
  const auto& terms = question.said().terms;
  for (size_t i = 0; i < terms.size() && i < kMostWords; ++i)
    if (recurs(terms, i)) phrase &= ~(uint64_t{1} << i);
  const bool of_a = (a.words & ~b.words & phrase) != 0, of_b = (b.words & ~a.words & phrase) != 0;
  return of_a == of_b ? nullptr : of_a ? &a : &b;
}

bool is_measured_against(const Question& question, const Near& measured, const Near& standard) {
  if (standard_of(question, measured, standard) != &standard) return false;
  const uint64_t others = standard.words & ~standard_phrase(question);
  float shared = 0, missing = 0;
  for (size_t i = 0; i < question.said().terms.size() && i < kMostWords; ++i) {
    if (question.does(i) != Arithmetic::None || !(others >> i & 1)) continue;
    const float weight = question.weight(i);
    (measured.words >> i & 1 ? shared : missing) += weight;
  }
  return shared > missing;
}

bool is_bound(const Quantity& q) { return q.min != q.max && q.precision == Precision::Range; }

bool is_start(const Near& n) { return n.figure.role == QuantityRole::From; }

bool Direction::is_distance() const {
  const auto& terms = question_.said().terms;
  for (size_t i = 0; i < terms.size(); ++i)
    if (terms[i].span.begin >= asked_.span.end) return any_of(question_.does(i), A::Above | A::Below);
  return false;
}

/// "2600표를 더 얻었다": no word of its own.
bool Direction::says_more() const {
  const std::u16string_view figure = question_.text().view({asked_.span.begin, question_.said().span.end});
  return question_.is_measured() && figure.find(u"더 ") != figure.npos;
}

bool Direction::fits(const Near& greater, const Near& lesser) const {
  // "세 배에 못 미친다" is no word of who has less.
  const Span bound = is_bound(asked_) && is_share(asked_) ? asked_.span : Span();
  const bool down = question_.has(A::Shrinkage | A::Below, bound),
             up = question_.has(A::Growth | A::Above, bound) || (!down && says_more());
  if (up == down) return true;
  const Near* standard = standard_of(question_, greater, lesser);
  const auto& times = question_.said().times;
  for (size_t i = 0; i < times.size() && i < kMostTimes; ++i) {
    const TimeRef& t = times[i];
    const bool before = t.role == TimeRole::Comparison || t.role == TimeRole::Since || t.same_period || t.end_year ||
                        (t.offset && t.offset->max < 0) || dates_standard(t);
    if (before && ((greater.times ^ lesser.times) >> i & 1)) standard = (greater.times >> i & 1) ? &greater : &lesser;
  }
  if (is_start(greater)) standard = &greater;
  if (is_start(lesser)) standard = &lesser;
  return !standard || standard == (up ? &lesser : &greater);
}

/// "2013년 분화 때보다": the time is of what the other is measured against.
bool Direction::dates_standard(const TimeRef& t) const {
  const auto& terms = question_.said().terms;
  for (size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].span.begin < t.span.end) continue;
    if (question_.marks_standard(i)) return true;
    if (stands_first(terms[i].role) || terms[i].role == TermRole::Object || terms[i].predicate) return false;
  }
  return false;
}

bool Direction::of_time(const Near& a, const Near& b) const {
  const auto& times = question_.said().times;
  for (size_t i = 0; i < times.size() && i < kMostTimes; ++i)
    if (((b.times & ~a.times) >> i & 1) && times[i].span.end + 2 == asked_.span.begin) return true;
  return false;
}

}  // namespace haechi
