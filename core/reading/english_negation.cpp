// What an English sentence denies.
#include "reading/english_reader.h"

namespace haechi {

void EnglishReader::negation(const std::u16string& w) {
  if (w == u"not" && (next_is(u"only") || next_is(u"just") || next_is(u"merely") || next_is(u"simply"))) {
    not_only_ = true;
    ++i_;
    return;
  }
  if (w == u"not" && (next_is(u"until") || next_is(u"least"))) return;
  if (bounds_figure()) return;
  if (w == u"no-way") {
    if (next_is(u"that")) ++i_;
    if (!next_is(u"to")) new_clause();
    deny_infinitive();
    return;
  }
  if (w == u"none" && next_is(u"of")) {  // "none of the models": no model
    negate_ = true;
    return;
  }
  if (w == u"no" && next_is(u"one") && !verb_) {
    negate_verb_ = true;
    ++i_;
    return;
  }
  const bool whole = w == u"nor" || w == u"none" || w == u"nobody" || w == u"nothing" || w == u"neither";
  if (whole && (!verb_ || w == u"nor"))
    negate_verb_ = true;
  else
    negate_ = !negate_;
  unable_ = negate_ && (w == u"cannot" || w == u"can't" || w == u"unable" || before_is(u"can") || before_is(u"could"));
}

/// "Can no longer": what is denied is no possibility.
bool EnglishReader::is_denied_next() const { return next_is(u"not") || next_is(u"no-longer") || next_is(u"never"); }

/// "no less than five": no denial.
bool EnglishReader::bounds_figure() const {
  if (!(next_is(u"less") || next_is(u"fewer") || next_is(u"more") || next_is(u"later") || next_is(u"sooner")))
    return false;
  return next_is(u"than", 2);
}

/// "keeps X from doing": X does not.
bool EnglishReader::kept() const {
  constexpr size_t kFarthest = 6;
  for (size_t k = i_; k-- > 0 && i_ - k <= kFarthest && !items_[k].stop && !items_[k].comma;)
    if (items_[k].text == u"keep" || items_[k].text == u"keeps" || items_[k].text == u"kept" ||
        items_[k].text == u"keeping")
      return true;
  return false;
}

/// "did not open until 2024": it did.
void EnglishReader::undo_negation() {
  for (size_t k = here(); k-- > clause_start_;)
    if (out_.terms[k].predicate) {
      out_.terms[k].negated = false;
      return;
    }
}

/// "failed to open": not opened.
bool EnglishReader::denies_infinitive(const EnglishItem& item) const {
  return item.lemma == u"fail" && next_is(u"to") && next(2);
}

/// "Impossible for X to open": X cannot.
bool EnglishReader::rules_out(const EnglishItem& item) const {
  return item.lemma == u"impossible" && infinitive_ahead();
}

bool EnglishReader::infinitive_ahead() const {
  constexpr size_t kFarthest = 6;
  for (size_t k = i_ + 1; k + 1 < items_.size() && k <= i_ + kFarthest && !items_[k].stop && !items_[k].comma; ++k)
    if (items_[k].cls == C::Infinitive)
      return tags_[k + 1] == Tag::Infinitive || (items_[k + 1].cls >= C::Be && items_[k + 1].cls <= C::Light);
  return false;
}

/// "Too inconvenient to put up with": nobody can.
bool EnglishReader::is_too_much() const {
  constexpr size_t kFarthest = 4;
  if (i_ + 1 >= tags_.size() || tags_[i_ + 1] != Tag::Infinitive) return false;
  for (size_t k = i_; k-- > 0 && i_ - k <= kFarthest && !items_[k + 1].stop && !items_[k + 1].comma;) {
    if (items_[k].text == u"too") return k + 1 < i_;
    if (is_verb(k)) return false;
  }
  return false;
}

/// The next verb cannot be; denied twice, it can.
void EnglishReader::deny_infinitive() {
  const bool twice = negate_;
  negate_ = false;
  negate_verb_ = unable_ = !twice;
}

}  // namespace haechi
