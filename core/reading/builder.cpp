#include "reading/builder.h"

namespace haechi {

Term& StatementBuilder::add_term(Span span, const IdSet& ids, std::u16string_view key, bool name, bool unknown) {
  Term term;
  term.span = span;
  term.ids = ids;
  term.key = std::u16string(key);
  term.name = name;
  term.unknown = unknown;
  term.clause = clause_;
  term.role = role_next_;
  term.negated = negate_next_;
  term.only = only_next_;
  negate_next_ = only_next_ = false;
  out_.terms.push_back(std::move(term));
  if (speaker_next_) {
    Speaker speaker;
    speaker.ids = ids;
    speaker.key = std::u16string(key);
    speaker.span = span;
    speaker.present = true;
    out_.speakers.push_back(std::move(speaker));
    speaker_next_ = false;
  }
  return out_.terms.back();
}

void StatementBuilder::give_role(TermRole role, bool only) {
  for (size_t i = group_; i < out_.terms.size(); ++i) {
    if (role != TermRole::None) out_.terms[i].role = role;
    out_.terms[i].only |= only;
  }
}

void StatementBuilder::next_clause() {
  if (clause_ < 250) ++clause_;
  out_.clauses = static_cast<uint8_t>(clause_ + 1);
  role_next_ = TermRole::None;
}

void StatementBuilder::mark_predicate(bool passive) {
  if (Term* term = last()) {
    term->predicate = true;
    term->passive |= passive;
    if (term->role == TermRole::None) term->role = TermRole::Predicate;
  }
}

void StatementBuilder::negate_last() {
  if (Term* term = last()) term->negated = !term->negated;
}

void StatementBuilder::mark_speaker(bool outlet) {
  for (size_t i = group_; i < out_.terms.size(); ++i) {
    const Term& term = out_.terms[i];
    Speaker speaker;
    speaker.ids = term.ids;
    speaker.key = term.key;
    speaker.span = term.span;
    speaker.present = true;
    speaker.outlet = outlet;
    out_.speakers.push_back(std::move(speaker));
  }
}

void StatementBuilder::apply(FunctionKind kind, Span, bool marks_before) {
  using F = FunctionKind;
  const auto mark = [&](TermRole role) {
    if (marks_before)
      give_role(role, false);
    else
      role_next_ = role;
  };
  switch (kind) {
    case F::Skip:
    case F::Thing:
      break;
    case F::Light:  // 안 한다: the verb has no term of its own
      if (negate_next_ && marks_before) negate_last(), negate_next_ = false;
      break;
    case F::Able:
      modality(Modality::Possibility);
      break;
    case F::Unable:
      negate_last();
      break;
    case F::Negator:
      negate_last();
      break;
    case F::NegatesNext:
      negate_next_ = !negate_next_;
      break;
    case F::Contrast:
      negate_last();
      if (Term* term = last()) term->contrasted = term->negated;
      break;
    case F::ClauseBreak:
      next_clause();
      break;
    case F::Pronoun:
      out_.has_pronoun = true;
      break;
    case F::Question:
      break;
    case F::Possibility:
      modality(Modality::Possibility);
      break;
    case F::Forecast:
      modality(Modality::Forecast);
      break;
    case F::Estimate:
      modality(Modality::Estimate);
      break;
    case F::Hearsay:
      modality(Modality::Hearsay);
      break;
    case F::Plan:
      modality(Modality::Plan);
      break;
    case F::Duty:
      modality(Modality::Duty);
      break;
    case F::Condition:
      modality(Modality::Condition);
      break;
    case F::Wish:
      out_.wish = true;
      break;
    case F::Opinion:
      out_.opinion = true;
      break;
    case F::Only:
      if (marks_before && last()) last()->only = true;
      only_next_ = true;
      break;
    case F::Source:
      if (marks_before)
        mark_speaker();
      else
        speaker_next_ = true;
      break;
    case F::Agent:
      mark(TermRole::Agent);
      break;
    case F::Standard:
      mark(TermRole::Standard);
      break;
    case F::Subject:
      mark(TermRole::Subject);
      break;
    case F::Object:
      mark(TermRole::Object);
      break;
    case F::Of:
      mark(TermRole::Of);
      break;
    case F::At:
      mark(TermRole::At);
      break;
    case F::To:
      mark(TermRole::To);
      break;
    case F::From:
      mark(TermRole::From);
      break;
    case F::By:
      mark(TermRole::By);
      break;
    case F::With:
      mark(TermRole::With);
      break;
    case F::Like:
      mark(TermRole::Like);
      break;
    case F::Topic:
      mark(TermRole::Topic);
      break;
    case F::Passive:
      mark_predicate(true);
      break;
  }
}

}  // namespace haechi
