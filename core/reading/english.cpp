// English: from words to terms with roles, by order, verbs and prepositions.
#include <algorithm>

#include "reading/english_reader.h"
#include "text/script.h"

namespace haechi {

EnglishReader::EnglishReader(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                             const std::vector<Span>& atoms)
    : text_(text),
      out_(out),
      lexicon_(lexicon),
      items_(english_items(text, out.span, lexicon, names, atoms)),
      tags_(tag_english(items_)),
      builder_(text, out) {}

void EnglishReader::run() {
  for (i_ = 0; i_ < items_.size(); ++i_) {
    const EnglishItem& item = items_[i_];
    marks(item);
    if (item.kind == K::Content)
      content(item);
    else if (item.kind == K::Grammar)
      grammar(item);
    else
      figure();
  }
  end_speaker();
  std::u16string_view view = text_.view(out_.span);
  while (!view.empty() && (is_blank(view.back()) || view.back() == u'"' || view.back() == u'”')) view.remove_suffix(1);
  out_.question = view.ends_with(u"?") && !view.starts_with(u"so ");  // "So it is the first?" takes it for true
}

void EnglishReader::marks(const EnglishItem& item) {
  if (!item.comma && !item.stop) return;
  end_speaker();
  copula_ = false;
  const bool listing = item.kind == K::Content && tags_[i_] == Tag::Noun && verb_ && role_ != TermRole::Object;
  if (item.stop || !listing) role_ = verb_ ? TermRole::Object : TermRole::Subject;
  break_ = here();
  if (relative_ && verb_) {
    clause_ = outer_clause_;
    relative_ = verb_ = false;
    role_ = TermRole::Subject;
  }
  if (item.stop &&
      text_.view({i_ ? items_[i_ - 1].span.end : 0, item.span.begin}).find(u';') != std::u16string_view::npos)
    new_clause();
}

void EnglishReader::new_clause() {
  if (here() > clause_start_ && clause_ < 250) clause_ = out_.clauses, ++out_.clauses;
  clause_start_ = break_ = here();
  verb_ = copula_ = negate_verb_ = pronoun_ = inverted_ = false;
  passive_ = false;
  role_ = TermRole::Subject;
  auxiliary_.clear();
}

/// A finite verb: it belongs to the clause at hand, to the one a relative clause broke into, or to a new one.
void EnglishReader::open_predicate() {
  if (relative_ && verb_) {
    clause_ = outer_clause_;
    relative_ = false;
    break_ = here();
    return;
  }
  if (!verb_ || (here() > 0 && out_.terms.back().role == TermRole::Standard)) return;  // than Huawei did
  const auto bare = [](const Term& t) {
    return t.role == TermRole::Object || t.role == TermRole::Subject || t.role == TermRole::None;
  };
  size_t from = break_;
  if (from < here() && std::any_of(out_.terms.begin() + static_cast<long>(from), out_.terms.end(), bare)) {
    clause_ = out_.clauses;
    if (out_.clauses < 250) ++out_.clauses;
    for (size_t k = from; k < here(); ++k) {
      out_.terms[k].clause = clause_;
      if (out_.terms[k].role == TermRole::Object) out_.terms[k].role = TermRole::Subject;
    }
    clause_start_ = from;
  }
}

void EnglishReader::figure() {
  if (!auxiliary_.empty() && is_be(auxiliary_)) auxiliary_.clear();
  negate_ = false;
  end_speaker();
  const Span span = items_[i_].span;
  const bool time =
      std::any_of(out_.times.begin(), out_.times.end(), [&](const TimeRef& t) { return t.span.overlaps(span); });
  if (time) role_ = verb_ ? TermRole::Object : TermRole::Subject;  // "on 31 March CNBC said"
}

bool EnglishReader::is_verb(size_t i) const {
  const C cls = items_[i].cls;
  return tags_[i] == Tag::Finite || (items_[i].kind == K::Grammar && cls >= C::Be && cls <= C::Modal);
}

void read_english(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                  const std::vector<Span>& atoms) {
  EnglishReader(text, out, lexicon, names, atoms).run();
}

}  // namespace haechi
