#include "judging/clauses.h"

#include <algorithm>

#include "lexicon/coordination.h"
#include "text/letters.h"

namespace haechi {
namespace {

constexpr std::u16string_view kCommas = u",;、，；";

constexpr float kSurely = 0.7f;  // from here on a clause that is denied outweighs that all together seems borne out

using Words = std::span<const std::u16string_view>;

bool ends_with_any(std::u16string_view text, Words words) {
  for (const std::u16string_view word : words)
    if (text.ends_with(word)) return true;
  return false;
}

bool is_verb(const Term& t) { return t.predicate && !stands_first(t.role); }

class ClauseCutter {
 public:
  ClauseCutter(const Text& text, const Statement& s) : text_(text), s_(s), coordination_(coordination(s.language)) {}

  std::vector<Span> run() {
    for (const TimeRef& t : s_.times)
      if (t.offset && !t.from) return {};  // "나흘 뒤" counts from what another clause tells
    uint32_t begin = s_.span.begin;
    std::vector<Span> clauses;
    for (size_t i = 1; i < s_.terms.size(); ++i) {
      const Term &a = s_.terms[i - 1], &b = s_.terms[i];
      const bool another = speaks_of_another(i);
      if (b.clause < a.clause || a.supposed) return {};
      if (a.clause == b.clause && !another) continue;
      const uint32_t end = end_of(a, b, another && a.clause == b.clause);
      if (end == 0) continue;
      clauses.push_back({begin, end});
      begin = end;
    }
    if (!clauses.empty()) clauses.push_back({begin, s_.span.end});
    return clauses;
  }

 private:
  /// Where the clause of `last` ends before `next`, if the two are said side by side; else 0. `gapped`: it has no verb
  /// of its own, and a comma ends it.
  uint32_t end_of(const Term& last, const Term& next, bool gapped) const {
    uint32_t comma = 0;
    for (uint32_t at = last.span.end; at < next.span.begin; ++at) {
      const std::u16string_view before = text_.view({last.span.begin, at});
      if (s_.language == Language::English) {
        for (const std::u16string_view join : coordination_.joins)
          if (text_.view({at, next.span.begin}).starts_with(join)) return at;
        continue;
      }
      const char16_t mark = text_.view({at, at + 1})[0];
      const bool is_comma = among(kCommas, mark);
      if (is_comma && comma == 0) comma = at;
      if (coordination_.joins.empty() ? !is_comma
                                      : !((is_comma || mark == u' ') && ends_with_any(before, coordination_.joins)))
        continue;
      if (!ends_with_any(before, coordination_.binds)) return at;
    }
    return gapped ? comma : 0;
  }

  /// "A는 X를, B는 Y를 …": something is spoken of before the term at `at`, and something else behind it.
  bool speaks_of_another(size_t at) const {
    bool before = false, behind = false;
    for (size_t i = 0; i < s_.terms.size() && s_.language == Language::Korean; ++i)
      if (s_.terms[i].role == TermRole::Topic && s_.terms[i].clause == s_.terms[at].clause)
        (i < at ? before : behind) = true;
    return before && behind;
  }

  const Text& text_;
  const Statement& s_;
  const Coordination& coordination_;
};

bool within(Span part, Span whole) { return part.begin >= whole.begin && part.begin < whole.end; }

bool has_subject(const Statement& said, Span clause) {
  return std::any_of(said.terms.begin(), said.terms.end(),
                     [&](const Term& t) { return within(t.span, clause) && stands_first(t.role); });
}

/// The terms of a clause up to its subject, without the verbs before it.
void add_subject(const Statement& said, Span clause, std::vector<Term>& terms) {
  for (const Term& t : said.terms) {
    if (!within(t.span, clause)) continue;
    if (t.predicate && !stands_first(t.role))
      terms.clear();
    else
      terms.push_back(t);
    if (stands_first(t.role)) return;
  }
  terms.clear();
}

/// The nearest clause before `at` that fits, else `at` itself.
template <typename Fits>
size_t nearest_before(size_t at, Fits fits) {
  for (size_t i = at; i-- > 0;)
    if (fits(i)) return i;
  return at;
}

/// Who is told of before all verbs of a clause behind the first speaks in that one alone.
bool opens(const Statement& said, Span clause, const Speaker& speaker) {
  return std::none_of(said.terms.begin(), said.terms.end(), [&](const Term& t) {
    return is_verb(t) && within(t.span, clause) && t.span.begin < speaker.span.begin;
  });
}

/// Those of the clause itself; else those of the sentence, but for who opens another clause behind it.
std::vector<Speaker> speakers_of(const Statement& said, const std::vector<Span>& clauses, size_t at) {
  std::vector<Speaker> own, others;
  for (const Speaker& speaker : said.speakers) {
    const auto in = std::find_if(clauses.begin(), clauses.end(), [&](Span c) { return within(speaker.span, c); });
    const auto clause = static_cast<size_t>(in - clauses.begin());
    if (clause == at)
      own.push_back(speaker);
    else if (clause < at || in == clauses.end() || !opens(said, *in, speaker))
      others.push_back(speaker);
  }
  return own.empty() ? others : own;
}

}  // namespace

std::vector<Span> clauses_of(const Text& text, const Statement& said) { return ClauseCutter(text, said).run(); }

Statement clause_alone(const Statement& said, const std::vector<Span>& clauses, size_t at) {
  Statement out;
  out.language = said.language;
  out.speakers = speakers_of(said, clauses, at);
  out.modality = said.modality;
  out.has_pronoun = said.has_pronoun;
  out.clauses = said.clauses;
  out.span = clauses[at];
  bool verb = false;
  for (const Term& t : said.terms) verb |= within(t.span, out.span) && is_verb(t);
  if (!has_subject(said, out.span) && (at > 0 || !said.has_pronoun)) {
    const size_t before = nearest_before(at, [&](size_t i) { return has_subject(said, clauses[i]); });
    if (before < at) add_subject(said, clauses[before], out.terms);
    if (out.terms.empty()) return out;
  }
  bool tail = false;
  for (const Term& t : said.terms) {
    tail |= !verb && is_verb(t) && within(t.span, clauses.back());
    if (within(t.span, out.span) || tail) out.terms.push_back(t);
  }
  for (const Quantity& q : said.quantities)
    if (within(q.span, out.span)) out.quantities.push_back(q);
  const auto is_dated = [&](size_t i) {
    return std::any_of(said.times.begin(), said.times.end(),
                       [&](const TimeRef& t) { return within(t.span, clauses[i]); });
  };
  const size_t dated = is_dated(at) ? at : nearest_before(at, is_dated);
  for (const TimeRef& t : said.times)
    if (within(t.span, clauses[dated])) out.times.push_back(t);
  return out;
}

namespace {

template <typename Fits>
bool differs_in(const SentenceAnswer& answer, Fits fits) {
  return std::all_of(answer.differs.begin(), answer.differs.end(), [&](const Difference& d) { return fits(d.slot); });
}
/// A word is denied, or who says it, and nothing else: another clause may be about the contrary, or told by another.
bool differs_in_sense(const SentenceAnswer& a) {
  return differs_in(a, [](Slot slot) { return slot == Slot::Polarity || slot == Slot::Attribution; });
}
/// Who does it may be told in another clause; how much and when may not.
bool differs_in_value(const SentenceAnswer& a) {
  return differs_in(a, [](Slot slot) {
    return slot == Slot::Number || slot == Slot::Unit || slot == Slot::Date || slot == Slot::Polarity;
  });
}

}  // namespace

bool heard_by_clause(const SentenceAnswer& whole) {
  return whole.verdict == Verdict::Unknown || whole.verdict == Verdict::Supported ||
         (whole.verdict == Verdict::Refuted && differs_in_sense(whole));
}

void settle_by_clauses(const std::vector<SentenceAnswer>& clauses, SentenceAnswer& answer) {
  const SentenceAnswer* surest = nullptr;  // of those that are refuted
  bool supported = !clauses.empty();
  for (const SentenceAnswer& a : clauses) {
    supported &= a.verdict == Verdict::Supported;
    if (a.verdict == Verdict::Refuted && (!surest || a.confidence > surest->confidence)) surest = &a;
  }
  if (!surest && !supported) return;
  const bool denied = surest && surest->confidence >= kSurely && differs_in_value(*surest);
  if (!heard_by_clause(answer) || (answer.verdict == Verdict::Supported && !denied) ||
      (answer.verdict == Verdict::Refuted && !supported))
    return;
  const TextRange range = answer.range;
  answer = surest ? *surest : clauses.front();
  answer.range = range;
  for (size_t i = 1; i < clauses.size() && supported; ++i) {
    answer.confidence = std::min(answer.confidence, clauses[i].confidence);
    answer.evidence.insert(answer.evidence.end(), clauses[i].evidence.begin(), clauses[i].evidence.end());
  }
}

}  // namespace haechi
