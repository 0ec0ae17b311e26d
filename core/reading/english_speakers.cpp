// Who says what an English sentence reports.
#include <algorithm>

#include "reading/english_reader.h"

namespace haechi {

bool EnglishReader::is_speech(const EnglishItem& item) const {
  return std::any_of(item.ids.begin(), item.ids.end(),
                     [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Speech); });
}

/// The names among the subject, or its head, said it.
void EnglishReader::subject_says(size_t verb_at) {
  if (!another_clause()) return;
  const auto names_one = [](const Term& t) { return t.name || t.unknown; };
  std::vector<size_t> subject;
  const uint32_t relative = relative_before();
  for (size_t k = relative ? 0 : clause_start_; k < verb_at; ++k)
    if (out_.terms[k].role == TermRole::Subject &&
        (relative ? out_.terms[k].span.end < relative : out_.terms[k].clause == clause_))
      subject.push_back(k);
  if (subject.empty() && i_ > 0 && items_[i_ - 1].text == u"who") return cleft_says();
  if (subject.empty()) {
    if (i_ > 0 && (items_[i_].stop || items_[i_].comma))
      speaker_from_ = here(), role_ = TermRole::Subject;  // "…," said X
    return;
  }
  const bool named = std::any_of(subject.begin(), subject.end(), [&](size_t k) { return names_one(out_.terms[k]); });
  for (const size_t k : subject)
    if (named ? names_one(out_.terms[k]) : k == subject.back()) put_speaker(out_.terms[k]);
}

/// "X, who founded Y, said": where the clause begins that tells of X and has ended; else 0.
uint32_t EnglishReader::relative_before() const {
  for (size_t k = items_[i_].comma ? i_ : 0; k > 0; --k)
    if (items_[k].text == u"who") return items_[k].comma ? items_[k].span.begin : 0;
  return 0;
}

/// "It was X who said": the names before the clause.
void EnglishReader::cleft_says() {
  if (items_.front().text != u"it") return;
  for (size_t k = clause_start_; k > 0 && (out_.terms[k - 1].name || out_.terms[k - 1].unknown); --k)
    put_speaker(out_.terms[k - 1]);
}

/// True when the sentence has a verb besides this one: something is said.
bool EnglishReader::another_clause() const {
  for (size_t k = 0; k < items_.size(); ++k)
    if (k != i_ && is_verb(k)) return true;
  return std::any_of(items_.begin(), items_.end(), [](const EnglishItem& item) { return item.stop; });
}

void EnglishReader::put_speaker(const Term& term) {
  Speaker speaker;
  speaker.ids = term.ids;
  speaker.key = term.key;
  speaker.span = term.span;
  speaker.present = true;
  out_.speakers.push_back(std::move(speaker));
}

/// The words since `speaker_from_` name who says it.
void EnglishReader::end_speaker() {
  if (!speaker_from_) return;
  const size_t from = *speaker_from_;
  speaker_from_.reset();
  const auto names_one = [](const Term& t) { return t.name || t.unknown; };
  const bool named = std::any_of(out_.terms.begin() + static_cast<long>(from), out_.terms.end(), names_one);
  for (size_t k = from; k < here(); ++k)
    if (named ? names_one(out_.terms[k]) : k + 1 == here()) put_speaker(out_.terms[k]);
  role_ = verb_ ? TermRole::Object : TermRole::Subject;
}

}  // namespace haechi
