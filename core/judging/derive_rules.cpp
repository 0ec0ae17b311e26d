#include "judging/derive_rules.h"

#include <algorithm>

#include "judging/compare.h"
#include "text/sort.h"
#include "text/utf.h"

namespace haechi {
namespace {

using A = Arithmetic;

std::string pasted(const Text& text, Span span) {
  const Span at = text.to_pasted(span);
  return to_utf8(std::u16string_view(text.pasted()).substr(at.begin, at.length()));
}

bool comparable_dimension(const Quantity& asked, const Quantity& known) {
  if (asked.dimension != known.dimension) return false;
  return asked.dimension == Dimension::Percent || asked.unit == known.unit || asked.factor != known.factor ||
         asked.dimension == Dimension::Count;
}

const Quantity& figure(const Member& m) { return *m.fact->quantity; }

std::vector<const Member*> members_of(const std::vector<Mention>& mentions) {
  std::vector<const Member*> out;
  for (const Mention& m : mentions) out.push_back(m.member);
  return out;
}

/// The whole is left out: it is never one of the parts.
std::vector<Mention> parts_named(const Question& question, const Family& family) {
  std::vector<Mention> out;
  for (const Mention& m : question.mentions(family))
    if (!is_whole(*m.member)) out.push_back(m);
  return out;
}

const Member* whole_of(const Family& family) {
  for (const Member& m : family.members)
    if (is_whole(m)) return &m;
  return nullptr;
}

}  // namespace

bool is_whole(const Member& m) { return m.owner && any_of(m.owner->does, A::Whole); }

void add_term(const ReadClaim& claim, const Phrasing& phrasing, const Quantity& figure, Derived& d) {
  d.claims.push_back(&claim);
  d.derivation.terms.push_back({claim.claim, pasted(phrasing.text, figure.span)});
}

void settle_alone(const Question& question, const Near& near, const Quantity* asked, float least, Derived d,
                  std::optional<Derived>& best) {
  constexpr float kDenied = 0.75f, kForeign = 0.3f;  // a heavier noun that the claim lacks may make it another's
  const bool holds = d.stance == Stance::Supports;
  Binding b;
  if (!bind_near(question, {&near}, asked, b) || !b.possible || b.said < (holds ? least : kDenied)) return;
  if ((!holds && b.missing >= kForeign) || (best && best->strength >= b.strength())) return;
  d.strength = b.strength();
  add_term(*near.claim, *near.phrasing, near.figure, d);
  if (d.found.empty()) d.found = d.derivation.terms[0].text;
  if (d.derivation.expression.empty()) d.derivation.expression = d.derivation.terms[0].text;
  best = std::move(d);
}

std::optional<Derived> conclude(const Question& question, const Family& family, const std::vector<const Member*>& used,
                                const Quantity* asked, bool holds, Slot slot, Span span, std::string expression,
                                std::string found) {
  const Binding b = haechi::bind(question, family, used, asked);
  if (!(holds ? b.supports(asked && asked->dimension != Dimension::Rank) : b.refutes())) return std::nullopt;
  Derived d;
  d.stance = holds ? Stance::Supports : Stance::Refutes;
  d.slot = slot;
  d.strength = b.strength();
  d.said = span;
  d.found = std::move(found);
  d.derivation.expression = std::move(expression);
  for (const Member* m : used) add_term(*m->fact->claim, *m->fact->phrasing, *m->fact->quantity, d);
  return d;
}

std::optional<Derived> conclude(const Question& question, const Family& family, const std::vector<const Member*>& used,
                                const Quantity& asked, Amount result, std::string_view sign) {
  const FigureFit f = fit(asked, result);
  if (f.fit != Fit::Entailed && f.fit != Fit::Contradicts) return std::nullopt;
  std::vector<Amount> terms;
  for (const Member* m : used) terms.push_back(amount_of(figure(*m)));
  std::string expression =
      sign == "x" ? written(terms[0].value) + " x " + written(terms[1].value) + " = " + written(result.value)
                  : written(terms, sign, result, figure(*used.front()).dimension);
  std::string found = expression.substr(expression.find("= ") + 2);
  return conclude(question, family, used, &asked, f.fit == Fit::Entailed, f.slot, asked.span, std::move(expression),
                  std::move(found));
}

std::optional<Derived> conclude_change(const Question& question, const Family& family,
                                       const std::vector<const Member*>& used, const Quantity& asked, Amount result) {
  const FigureFit f = fit(asked, result);
  if (f.fit != Fit::Entailed && f.fit != Fit::Contradicts) return std::nullopt;
  const std::string expression = written_change(amount_of(figure(*used[0])), amount_of(figure(*used[1])), result,
                                                figure(*used[0]).dimension, asked.dimension);
  const std::string share = expression.substr(expression.rfind("= ") + 2);
  return conclude(question, family, used, &asked, f.fit == Fit::Entailed, f.slot, asked.span, expression, share);
}

namespace {

template <class Is>
bool any_term(const Question& question, Is is) {
  for (size_t i = 0; i < question.said().terms.size(); ++i)
    if (is(i)) return true;
  return false;
}

/// Parts of a whole, or what is left of it.
bool asks_for_part(const Question& question) {
  const Quantity* share = question.only_quantity(is_share);
  if (share && share->unit != "times") return true;
  return !question.said().quantities.empty() &&
         (question.has(A::Without) || any_term(question, [&](size_t i) { return question.said().terms[i].negated; }));
}

bool asks_for_rank(const Question& question) {
  return question.only_quantity([](const Quantity& q) { return q.dimension == Dimension::Rank; }) ||
         (question.has(A::First | A::Last) && question.has(A::Above | A::Below));
}

/// One is measured against another.
bool asks_for_comparison(const Question& question) {
  if (question.has(A::Gap) || question.only_quantity(is_ratio)) return true;
  const auto& figures = question.said().quantities;
  return (question.has(A::Above | A::Below | A::Equal) || std::any_of(figures.begin(), figures.end(), is_share)) &&
         any_term(question, [&](size_t i) { return question.marks_standard(i); });
}

}  // namespace

FamiliesAsked families_asked(const Question& question) {
  FamiliesAsked asked;
  asked.over_time = compares_years(question.said());
  asked.of_whole = asks_for_part(question);
  if (asks_for_rank(question))
    asked.named = 1;
  else if (question.has(A::Sum) || asks_for_comparison(question))
    asked.named = 2;
  return asked;
}

std::optional<Derived> derive_sum(const Question& question, const Family& family) {
  if (family.over_time || !question.has(A::Sum)) return std::nullopt;
  const auto parts = parts_named(question, family);
  if (parts.size() < 2) return std::nullopt;
  if (std::any_of(parts.begin(), parts.end(), [](const Mention& m) { return m.standard; })) return std::nullopt;
  const Quantity& like = figure(*parts.front().member);
  const Quantity* asked = question.only_quantity([&](const Quantity& q) { return comparable_dimension(q, like); });
  // "six times as many as B and C together": of the first, the others are added up.
  const Quantity* ratio = parts.size() > 2 ? question.only_quantity(is_ratio) : nullptr;
  if (!asked && !ratio) return std::nullopt;
  Amount sum;
  for (const Mention& m : parts)
    if (!ratio || &m != &parts.front()) sum = plus(sum, amount_of(figure(*m.member)));
  if (!ratio) return conclude(question, family, members_of(parts), *asked, sum, "+");
  const Amount first = amount_of(like), result = over(first, sum);
  const FigureFit f = fit(*ratio, result);
  if (f.fit != Fit::Entailed) return std::nullopt;
  return conclude(question, family, members_of(parts), ratio, true, f.slot, ratio->span,
                  written({first, sum}, "/", result, like.dimension), {});
}

std::optional<Derived> derive_share(const Question& question, const Family& family) {
  const Member* whole = family.over_time ? nullptr : whole_of(family);
  const auto parts = parts_named(question, family);
  if (!whole || parts.empty()) return std::nullopt;
  const Quantity& like = figure(*whole);
  // What is left of the whole without those named.
  const bool denied =
      std::any_of(parts.begin(), parts.end(), [&](const Mention& m) { return question.said().terms[m.term].negated; });
  const Quantity* same = question.only_quantity([&](const Quantity& q) { return comparable_dimension(q, like); });
  if (same && (denied || question.has(A::Without))) {
    Amount rest = amount_of(like);
    std::vector<const Member*> used{whole};
    for (const Mention& m : parts) rest = minus(rest, amount_of(figure(*m.member))), used.push_back(m.member);
    return conclude(question, family, used, *same, rest, "-");
  }
  const Quantity* asked = question.only_quantity(is_share);
  const bool of_whole = question.has(A::Whole | A::Share) || question.mentions(family).size() > parts.size();
  if (!asked || is_share(like) || parts.size() != 1 || !of_whole || asked->unit == "times" || denied ||
      question.has(A::Without))
    return std::nullopt;
  return conclude(question, family, {parts[0].member, whole}, *asked,
                  over(amount_of(figure(*parts[0].member)), amount_of(like)), "/");
}

namespace {

/// The two that are compared, the one measured first.
struct Pairing {
  const Member* subject = nullptr;
  const Member* standard = nullptr;
  bool either_way = false;
};

Pairing pairing_of(const Question& question, const Family& family, const Quantity* ratio) {
  auto named = question.mentions(family);
  if (named.size() != 2) return {};
  const auto& terms = question.said().terms;
  // "the fivefold of B", "5 times what B did": the ratio stands beside the standard.
  if (ratio && !named[0].standard && !named[1].standard) {
    const bool english = question.said().language == Language::English;
    const uint32_t at = ratio->span.begin;
    if (english && terms[named[0].term].span.end <= at && terms[named[1].term].span.begin >= at)
      named[1].standard = true;
    if (!english && terms[named[1].term].span.end <= at) named[1].standard = true;
  }
  // "The gap between A and B" measures neither against the other.
  if (!named[0].standard && !named[1].standard && !ratio && question.has(A::Gap))
    return {named[0].member, named[1].member, true};
  if (named[0].standard == named[1].standard) return {};
  const size_t standard = named[0].standard ? 0 : 1;
  return {named[1 - standard].member, named[standard].member, false};
}

std::optional<Derived> compare_by_ratio(const Question& question, const Family& family, Pairing p,
                                        const Quantity& asked, int direction) {
  const Amount a = amount_of(figure(*p.subject)), b = amount_of(figure(*p.standard));
  if (a.value <= 0 || b.value <= 0) return std::nullopt;
  const Amount ratio = over(a, b);
  if (is_unity(figure(*p.standard)) && fit(asked, ratio).fit == Fit::Entailed) return std::nullopt;  // no reckoning
  // "three times more" is read both ways; neither reading is held against the text.
  if (direction != 0 && asked.dimension == Dimension::Ratio) {
    const Amount more{ratio.value - 1, ratio.slack};
    const Fit strict = fit(asked, ratio).fit, loose = fit(asked, more).fit;
    if (strict != Fit::Entailed && loose == Fit::Entailed)
      return conclude_change(question, family, {p.subject, p.standard}, asked, more);
    if (strict == Fit::Contradicts && loose != Fit::Contradicts) return std::nullopt;
  } else if (direction != 0) {
    const Amount change{direction * (ratio.value - 1), ratio.slack};
    if (fit(asked, change).fit != Fit::Entailed) return std::nullopt;  // per cent or percent points: not told apart
    return conclude_change(question, family, {p.subject, p.standard}, asked, change);
  }
  return conclude(question, family, {p.subject, p.standard}, asked, ratio, "/");
}

}  // namespace

std::optional<Derived> derive_comparison(const Question& question, const Family& family) {
  if (family.over_time) return std::nullopt;
  const Comparative* word = question.last(A::Above | A::Below | A::Equal);
  const Quantity* ratio = question.only_quantity(is_ratio);
  const Pairing p = pairing_of(question, family, ratio);
  if (!p.subject) return std::nullopt;
  const Arithmetic does = word ? word->does : A::None;
  int direction = any_of(does, A::Above) == any_of(does, A::Below) ? 0 : any_of(does, A::Above) ? 1 : -1;
  if (word && word->negated) return std::nullopt;
  if (ratio) return compare_by_ratio(question, family, p, *ratio, direction);
  const Amount a = amount_of(figure(*p.subject)), b = amount_of(figure(*p.standard));
  const int known = order(a, b);
  const Quantity& like = figure(*p.subject);
  const Quantity* asked = question.only_quantity([&](const Quantity& q) {
    return comparable_dimension(q, like) ||
           (q.dimension == Dimension::PercentPoint && like.dimension == Dimension::Percent);
  });
  if (asked && asked->dimension == Dimension::Percent) return compare_by_ratio(question, family, p, *asked, direction);
  if (!asked && std::any_of(question.said().quantities.begin(), question.said().quantities.end(),
                            [](const Quantity& q) { return q.dimension == Dimension::PercentPoint; }))
    return std::nullopt;
  const bool equal = word && any_of(does, A::Equal);
  if (direction == 0 && !equal && !(p.either_way && asked)) return std::nullopt;
  const std::vector<const Member*> used =
      known < 0 ? std::vector<const Member*>{p.standard, p.subject} : std::vector<const Member*>{p.subject, p.standard};
  if (asked && (p.either_way || known == direction))
    return conclude(question, family, used, *asked, known < 0 ? minus(b, a) : minus(a, b), "-");
  if (known == 0 && !equal) return std::nullopt;
  const bool holds = equal ? known == 0 : known == direction;
  const Amount gap = known < 0 ? minus(b, a) : minus(a, b);
  const std::string shown = written({known < 0 ? b : a, known < 0 ? a : b}, "-", gap, like.dimension);
  const Text& source = p.subject->fact->phrasing->text;
  const std::string found = pasted(source, like.span) +
                            (known > 0   ? " > "
                             : known < 0 ? " < "
                                         : " = ") +
                            pasted(p.standard->fact->phrasing->text, figure(*p.standard).span);
  return conclude(question, family, used, asked, holds, Slot::Ranking, word->span, shown, found);
}

std::optional<Derived> derive_rank(const Question& question, const Family& family) {
  if (family.over_time) return std::nullopt;
  const Quantity* rank = question.only_quantity([](const Quantity& q) { return q.dimension == Dimension::Rank; });
  const Comparative* superlative = question.last(A::First | A::Last);
  const Comparative* direction = question.last(A::Above | A::Below);
  if (!rank && !(superlative && direction)) return std::nullopt;
  const auto named = parts_named(question, family);
  std::vector<const Member*> all;
  for (const Member& m : family.members)
    if (!is_whole(m)) all.push_back(&m);
  if (named.empty() || named.front().standard || all.size() < 3) return std::nullopt;
  if (named.size() > 1 && !question.has(A::Follows)) return std::nullopt;
  const auto greater = [](const Member* a, const Member* b) { return figure(*a).value > figure(*b).value; };
  sort_few(all, greater);
  const bool least = !rank && (any_of(superlative->does, A::Last) || any_of(direction->does, A::Below));
  if (least) return std::nullopt;  // a list in a source seldom ends with the least of all
  size_t place = rank ? static_cast<size_t>(rank->value) : 1;
  bool holds = true;
  for (const Mention& m : named) {
    const size_t before = static_cast<size_t>(
        std::count_if(all.begin(), all.end(), [&](const Member* k) { return greater(k, m.member); }));
    if (before + 1 > place)
      holds = false;
    else if (before + 1 < place)
      return std::nullopt;  // others, of whom the source is silent, may stand between
    ++place;
  }
  std::string shown;
  for (const Member* m : all)
    shown += (shown.empty() ? "" : " > ") + pasted(m->fact->phrasing->text, m->fact->quantity->span);
  return conclude(question, family, all, rank, holds, Slot::Ranking, rank ? rank->span : superlative->span, shown,
                  shown);
}

}  // namespace haechi
