#include "judging/clauses.h"

#include <algorithm>

#include "lexicon/coordination.h"

namespace haechi {
namespace {

constexpr std::u16string_view kCommas = u",;、，；";

bool has_subject(const Statement& s) {
  return std::any_of(s.terms.begin(), s.terms.end(), [](const Term& t) { return stands_first(t.role); });
}

bool is_verb(const Term& t) { return t.predicate && !stands_first(t.role); }

class ClauseCutter {
 public:
  ClauseCutter(const Text& text, const Statement& s) : text_(text), s_(s), coordination_(coordination(s.language)) {}

  /// Where clauses end; nothing if one stands within another or depends on it.
  std::vector<uint32_t> run() const {
    std::vector<uint32_t> cuts;
    // "나흘 뒤": a time that counts from what the other clause tells.
    if (std::any_of(s_.times.begin(), s_.times.end(), [](const TimeRef& t) { return t.offset && !t.from; })) return {};
    for (size_t i = 1; i < s_.terms.size(); ++i) {
      const Term &a = s_.terms[i - 1], &b = s_.terms[i];
      if (b.clause < a.clause || a.supposed) return {};
      uint32_t end = a.clause != b.clause || speaks_of_another(i) ? end_of(a, b) : 0;
      if (end == 0 && a.clause != b.clause) return {};
      if (end == 0 && speaks_of_another(i)) end = comma_between(a, b);
      if (end != 0) cuts.push_back(end);
    }
    return cuts;
  }

 private:
  /// Where the clause of `last` ends before `next`, if the two are said side by side; else 0.
  uint32_t end_of(const Term& last, const Term& next) const {
    const std::u16string_view gap = text_.view({last.span.end, next.span.begin});
    size_t end = gap.npos;
    if (s_.language == Language::English)
      for (const std::u16string_view join : coordination_.joins) end = std::min(end, gap.find(join));
    else
      for (size_t i = 0; i < gap.size() && end == gap.npos; ++i)
        if (ends_clause({last.span.begin, last.span.end + static_cast<uint32_t>(i)}, gap[i])) end = i;
    return end == gap.npos ? 0 : last.span.end + static_cast<uint32_t>(end);
  }

  /// "…했고 ", "…して、"
  bool ends_clause(Span clause, char16_t mark) const {
    const auto closes = [&](std::u16string_view ending) { return text_.view(clause).ends_with(ending); };
    const auto any = [&](std::span<const std::u16string_view> list) {
      return std::any_of(list.begin(), list.end(), closes);
    };
    const bool comma = kCommas.find(mark) != kCommas.npos;
    return (coordination_.joins.empty() ? comma : (comma || mark == u' ') && any(coordination_.joins)) &&
           !any(coordination_.binds);
  }

  uint32_t comma_between(const Term& a, const Term& b) const {
    const size_t at = text_.view({a.span.end, b.span.begin}).find_first_of(kCommas);
    return at == std::u16string_view::npos ? 0 : a.span.end + static_cast<uint32_t>(at);
  }

  /// "A는 X를, B는 Y를 …": something is spoken of before the term at `at`, and something else behind it.
  bool speaks_of_another(size_t at) const {
    if (s_.language != Language::Korean) return false;
    const auto topic = [&](const Term& t) { return t.role == TermRole::Topic && t.clause == s_.terms[at].clause; };
    const auto middle = s_.terms.begin() + static_cast<std::ptrdiff_t>(at);
    return std::any_of(s_.terms.begin(), middle, topic) && std::any_of(middle, s_.terms.end(), topic);
  }

  const Text& text_;
  const Statement& s_;
  const Coordination& coordination_;
};

/// What of `s` stands at `span`.
Statement part_of(const Statement& s, Span span) {
  Statement part = s;
  part.span = span;
  const auto outside = [&](const auto& x) { return x.span.begin < span.begin || x.span.begin >= span.end; };
  std::erase_if(part.terms, outside);
  std::erase_if(part.quantities, outside);
  std::erase_if(part.times, outside);
  return part;
}

/// Gives `part` the subject of `first`, with what describes it.
void carry_subject(const std::vector<Term>& first, std::vector<Term>& part) {
  const auto subject = std::find_if(first.begin(), first.end(), [](const Term& t) { return stands_first(t.role); });
  if (subject == first.end()) return;
  auto begin = subject;
  while (begin != first.begin() && !std::prev(begin)->predicate) --begin;
  part.insert(part.begin(), begin, std::next(subject));
}

}  // namespace

std::vector<Statement> clauses_of(const Text& text, const Statement& said) {
  std::vector<Statement> clauses;
  uint32_t begin = said.span.begin;
  for (const uint32_t cut : ClauseCutter(text, said).run()) {
    clauses.push_back(part_of(said, {begin, cut}));
    begin = cut;
  }
  if (clauses.empty()) return {};
  clauses.push_back(part_of(said, {begin, said.span.end}));
  const std::vector<Term> first = clauses.front().terms, last = clauses.back().terms;
  for (Statement& clause : clauses) {
    if (std::none_of(clause.terms.begin(), clause.terms.end(), is_verb))
      clause.terms.insert(clause.terms.end(), std::find_if(last.begin(), last.end(), is_verb), last.end());
    if (!has_subject(clause)) carry_subject(first, clause.terms);
    if (!has_subject(clause)) return {};  // nobody knows whom it is about
    if (clause.times.empty()) clause.times = clauses.front().times;
  }
  return clauses;
}

std::optional<SentenceAnswer> together(const std::vector<SentenceAnswer>& clauses) {
  const SentenceAnswer* refuted = nullptr;
  for (const SentenceAnswer& a : clauses)
    if (a.verdict == Verdict::Refuted && (!refuted || a.confidence > refuted->confidence)) refuted = &a;
  if (refuted) return *refuted;
  std::optional<SentenceAnswer> all;
  for (const SentenceAnswer& a : clauses) {
    if (a.verdict != Verdict::Supported) return std::nullopt;
    if (!all) {
      all = a;
      continue;
    }
    all->confidence = std::min(all->confidence, a.confidence);
    all->evidence.insert(all->evidence.end(), a.evidence.begin(), a.evidence.end());
  }
  return all;
}

}  // namespace haechi
