// English content words as terms: verbs, nouns and what describes them.
#include <algorithm>

#include "lexicon/function_rows.h"
#include "reading/english_reader.h"

namespace haechi {
namespace {

FormTable table_of(std::span<const FunctionRow> rows) {
  FormTable table;
  for (const FunctionRow& row : rows) {
    const FormEntry entry{static_cast<uint32_t>(row.kind), FormKind::Function};
    each_form(row.forms, [&](std::u16string_view form) { table.add(form, entry); });
  }
  table.freeze();
  return table;
}

std::optional<FunctionKind> modal_of(const FormTable& table, const std::u16string& word) {
  const auto match = table.find(word);
  return match ? std::optional<FunctionKind>(function_kind(*match.entries)) : std::nullopt;
}

}  // namespace

void EnglishReader::content(const EnglishItem& item) {
  if (standard_follows(item)) {
    if (item.text == u"ahead") add(item).role = TermRole::None;
    if (item.count == 1) ++i_;
    role_ = TermRole::Standard;
    copula_ = false;
    return;
  }
  if (denies_infinitive(item)) {
    open_predicate();
    verb_ = true, role_ = TermRole::Object, negate_ = !negate_;
    return;
  }
  if (rules_out(item)) {
    copula_ = false;
    deny_infinitive();
    return;
  }
  switch (tags_[i_]) {
    case Tag::Finite:
      verb(item, is_be(auxiliary_) && item.form == EnglishForm::Past, auxiliary_.empty());
      break;
    case Tag::Participle:
      verb(item, true, false);
      break;
    case Tag::Gerund:
    case Tag::Infinitive:
      verb(item, is_be(auxiliary_) && item.form == EnglishForm::Past, false);
      break;
    case Tag::Modifier:
      modifier(item);
      break;
    default:
      noun(item);
      break;
  }
}

bool EnglishReader::standard_follows(const EnglishItem& item) const {
  const std::u16string& w = item.text;
  if (item.count == 2 && (w == u"compared" || w == u"ahead")) return true;
  if ((w == u"compared" || w == u"relative") && (next_is(u"to") || next_is(u"with"))) return true;
  return w == u"ahead" && next_is(u"of");
}

Term& EnglishReader::add(const EnglishItem& item) {
  Term& term = builder_.add_term(item.span, item.ids, item.lemma, item.name, item.unknown);
  term.role = role_;
  term.clause = clause_;
  if (only_) term.only = true, only_ = false;
  return term;
}

void EnglishReader::verb(const EnglishItem& item, bool passive, bool finite) {
  end_speaker();
  if (finite) open_predicate();
  if (finite) free_subject();
  const size_t at = here();
  set_modality(item);
  Term& term = add(item);
  term.predicate = true;
  term.role = TermRole::Predicate;
  term.passive = passive;
  term.negated = negate_ != negate_verb_;
  term.unable = term.negated && unable_;
  negate_ = negate_verb_ = unable_ = false;
  passive_ = passive;
  role_ = TermRole::Object;
  copula_ = false;
  told_ = passive && is_speech(item);
  const bool says = tags_[i_] == Tag::Finite && !passive && is_speech(item);
  auxiliary_.clear();
  if (tags_[i_] == Tag::Finite) verb_ = true, inverted_ = false;
  break_ = here();
  spoken_ = says;
  if (says) subject_says(at);
}

/// "In its report Beijing pledged": the name behind the noun of the phrase acts.
void EnglishReader::free_subject() {
  if (pronoun_ || here() <= clause_start_ + 1) return;
  const auto first = out_.terms.begin() + static_cast<long>(clause_start_);
  if (std::any_of(first, out_.terms.end(), [](const Term& t) { return stands_first(t.role); })) return;
  size_t from = here();
  while (from > clause_start_ && out_.terms[from - 1].name) --from;
  if (from == here() || from == clause_start_ || out_.terms[from - 1].role != out_.terms[from].role ||
      out_.terms[from - 1].predicate)
    return;
  for (size_t k = from; k < here(); ++k) out_.terms[k].role = TermRole::Subject;
}

void EnglishReader::set_modality(const EnglishItem& item) {
  static const FormTable verbs = table_of(english_modal_verbs());
  static const FormTable pending = table_of(english_pending_words());
  std::optional<F> kind = modal_of(verbs, item.lemma);
  if (is_be(auxiliary_) && next_is(u"to"))
    if (const auto p = modal_of(pending, item.text)) kind = p;
  if (kind) builder_.apply(*kind, item.span, false);
}

void EnglishReader::modifier(const EnglishItem& item) {
  const bool adverb = item.cls == C::Adverb || item.text.ends_with(u"ly");
  if (adverb && item.unknown) return;
  if (adverb) {
    Term& term = add(item);
    term.role = TermRole::None;
    return;
  }
  set_modality(item);
  noun(item);
}

void EnglishReader::noun(const EnglishItem& item) {
  // "is likely to open", "is due to open": the word says how firmly, not what.
  const bool be = is_be(auxiliary_);
  if (be && next_is(u"to")) set_modality(item);
  const bool after_modal = !auxiliary_.empty() && !be && !inverted_;
  Term& term = add(item);
  if (negate_) term.negated = true, negate_ = false;
  if (copula_ || after_modal) {
    term.role = TermRole::Predicate;
    const bool last_of_run = !next() || next()->kind != K::Content || next()->comma || next()->stop;
    term.predicate = last_of_run;
    if (last_of_run) copula_ = false, role_ = TermRole::Object;
  }
  if (!inverted_) auxiliary_.clear();
  if (copula_) auxiliary_ = u"be";
  if (item.possessive) possessive();
}

/// 's: the name before it owns what follows.
void EnglishReader::possessive() {
  const bool owns_next = next() && next()->kind == K::Content;
  if (!owns_next && out_.terms.back().role == TermRole::Standard) return;  // "than Garam's"
  out_.terms.back().role = TermRole::Of;
  out_.terms.back().predicate = false;
  for (size_t k = i_; k-- > 0 && items_[k].kind == K::Content && items_[k].proper && here() > i_ - k;) {
    const size_t at = here() - 1 - (i_ - k);
    if (at >= here() || !(out_.terms[at].span == items_[k].span)) break;
    out_.terms[at].role = TermRole::Of;
  }
}

}  // namespace haechi
