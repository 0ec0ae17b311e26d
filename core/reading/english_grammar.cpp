// English words of grammar: auxiliaries, prepositions, conjunctions, relatives.
#include "reading/english_reader.h"

namespace haechi {
namespace {

TermRole role_of(FunctionKind kind) {
  switch (kind) {
    case FunctionKind::Of:
      return TermRole::Of;
    case FunctionKind::At:
      return TermRole::At;
    case FunctionKind::To:
      return TermRole::To;
    case FunctionKind::From:
      return TermRole::From;
    case FunctionKind::With:
      return TermRole::With;
    case FunctionKind::Like:
      return TermRole::Like;
    case FunctionKind::Standard:
      return TermRole::Standard;
    default:
      return TermRole::None;
  }
}

}  // namespace

void EnglishReader::grammar(const EnglishItem& item) {
  if (multiword(item)) return;
  const std::u16string& w = item.text;
  if (w == u"yet" && next_is(u"to")) {  // has yet to be seen
    negate_verb_ = true;
    return;
  }
  if (item.function == F::NegatesNext)
    negation(w);
  else if (w == u"no")
    negate_ = !bounds_figure();
  switch (item.cls) {
    case C::Be:
    case C::Have:
    case C::Do:
    case C::Modal:
      auxiliary(item);
      break;
    case C::Light:
      light_verb();
      return;
    case C::Infinitive:
      infinitive();
      return;
    case C::Preposition:
      preposition(item);
      return;
    case C::Conjunction:
      break_ = here(), copula_ = false;
      return;
    case C::ClauseWord:
      clause_word(item);
      return;
    case C::Relative:
      relative();
      return;
    case C::That:
      if ((i_ > 0 && items_[i_ - 1].cls == C::Preposition) || continues_that(i_ + 1)) return;
      if (i_ > 0 && tags_[i_ - 1] == Tag::Noun && !spoken_)
        relative();
      else if (verb_)
        new_clause();
      return;
    case C::Pronoun:
      end_speaker();
      if (verb_ && next() && is_verb(i_ + 1)) new_clause();
      pronoun_ = true;
      if (is_expletive(item)) {
        copula_ = i_ > 0 && items_[i_ - 1].cls == C::Light;  // what it is made follows
        return;
      }
      break;
    default:
      break;
  }
  const bool marks = item.function && *item.function != F::NegatesNext && *item.function != F::ClauseBreak;
  if (marks && !(w == u"can" && is_denied_next())) builder_.apply(*item.function, item.span, false);
  if (item.function == F::Only) only_ = true;
}

/// Prepositions and marks of more than one word.
bool EnglishReader::multiword(const EnglishItem& item) {
  const std::u16string& w = item.text;
  if (w == u"according" && next_is(u"to")) {
    end_speaker();
    ++i_;
    role_ = TermRole::None;
    speaker_from_ = here();
    return true;
  }
  if ((w == u"as" && next_is(u"opposed") && next_is(u"to", 2)) || (w == u"in" && next_is(u"comparison") && next(2)) ||
      (w == u"in" && next_is(u"contrast") && next_is(u"to", 2))) {
    i_ += 2;
    role_ = TermRole::Standard;
    return true;
  }
  return false;
}

void EnglishReader::auxiliary(const EnglishItem& item) {
  end_speaker();
  const bool chained = item.text == u"been" || item.text == u"be" || item.text == u"being" || item.text == u"have";
  if (!(chained && !auxiliary_.empty())) open_predicate();
  auxiliary_ = item.text;
  // "Is Huawei selling …?": the subject is still to come.
  inverted_ = !chained && !verb_ && here() == clause_start_ && !pronoun_;
  copula_ = item.cls == C::Be && !inverted_;
  role_ = inverted_ ? TermRole::Subject : TermRole::Object;
  verb_ = !inverted_;
  if (const auto f = item.function; f && item.text.ends_with(u"n't")) negate_ = true;
}

void EnglishReader::light_verb() {
  end_speaker();
  const bool to = before_is(u"to");
  if (auxiliary_.empty() && !to) open_predicate();
  passive_ = is_be(auxiliary_) || (verb_ && next_is(u"by"));
  verb_ = true;
  role_ = TermRole::Object;
  copula_ = false;
  auxiliary_.clear();
  break_ = here();
}

void EnglishReader::infinitive() {
  if (is_too_much()) deny_infinitive();
  if (tags_.size() > i_ + 1 && (tags_[i_ + 1] == Tag::Infinitive || (next() && is_verb(i_ + 1)))) return;
  if (next() && items_[i_ + 1].cls == C::Be) return;
  role_ = TermRole::To;
  copula_ = false;
}

/// "Exceeds that of X", "higher than those in X": X is held against what the sentence tells of.
bool EnglishReader::continues_that(size_t preposition) const {
  if (preposition < 2 || preposition >= items_.size()) return false;
  const EnglishItem &that = items_[preposition - 1], &before = items_[preposition - 2];
  if (that.text != u"that" && that.text != u"those") return false;
  const std::u16string& w = items_[preposition].text;
  return (w == u"of" || w == u"in" || w == u"at") &&
         (before.cls == C::Preposition || (is_verb(preposition - 2) && before.lemma != u"say"));
}

void EnglishReader::preposition(const EnglishItem& item) {
  end_speaker();
  copula_ = false;
  const std::u16string& w = item.text;
  if (continues_that(i_)) {
    if (items_[i_ - 2].cls != C::Preposition) role_ = TermRole::Object;
    return;
  }
  role_ = item.function ? role_of(*item.function) : TermRole::None;
  if (w == u"by")
    role_ =
        passive_ && next() && next()->kind != K::Atom && tags_[i_ + 1] != Tag::Gerund ? TermRole::Agent : TermRole::By;
  if (w == u"by" && role_ == TermRole::Agent && told_ && another_clause()) speaker_from_ = here();
  if (w == u"for" && infinitive_ahead()) role_ = TermRole::Subject;  // impossible for X to catch up
  if (w == u"behind")
    role_ = i_ > 0 && english_class(items_[i_ - 1].lemma) == C::Seller ? TermRole::Of : TermRole::Standard;
  if (w == u"of" && i_ > 0 && items_[i_ - 1].lemma.ends_with(u"ahead")) role_ = TermRole::Standard;
  if (w == u"unlike") role_ = TermRole::Standard;
  if (w == u"over" && i_ > 0 && english_class(items_[i_ - 1].lemma) == C::Edge) role_ = TermRole::Standard;
  if (w == u"above" || w == u"below") role_ = next() && next()->name ? TermRole::Standard : TermRole::None;
  if (w == u"from" && before_is(u"far")) negate_ = !negate_;
  if (w == u"from" && i_ + 1 < tags_.size() && tags_[i_ + 1] == Tag::Gerund && kept()) negate_ = true;
  if (w == u"than" && before_is(u"rather")) negate_ = true;
  if (w == u"of" && before_is(u"instead")) negate_ = true;
  if (w == u"until" || w == u"till") undo_negation();
}

void EnglishReader::clause_word(const EnglishItem& item) {
  const bool contrast = item.text == u"but" && not_only_;
  const bool joins = item.text == u"but" || item.text == u"so" || item.text == u"yet";
  // "not a rival but a partner": the sentence goes on.
  const bool noun_contrast = joins && !clause_ahead();
  not_only_ = false;
  if (item.function && *item.function != F::ClauseBreak) builder_.apply(*item.function, item.span, false);
  if (contrast || noun_contrast) {
    break_ = here();
    return;
  }
  end_speaker();
  new_clause();
}

bool EnglishReader::clause_ahead() const {
  for (size_t k = i_ + 1; k < items_.size(); ++k) {
    if (is_verb(k)) return true;
    if (items_[k].stop) return false;
  }
  return false;
}

void EnglishReader::relative() {
  end_speaker();
  const uint8_t outer = clause_;
  const bool open = !verb_ && here() > clause_start_;
  new_clause();
  if (open) outer_clause_ = outer, relative_ = true;
}

/// "It was said that", "it was X who", "made it impossible": the word stands for what follows, not for something named
/// before.
bool EnglishReader::is_expletive(const EnglishItem& item) const {
  constexpr size_t kFarthest = 6;
  if (item.text != u"it" || !next()) return false;
  if (i_ > 0 && items_[i_ - 1].cls == C::Light && next()->kind == K::Content) return true;
  if (next()->cls != C::Be) return false;
  for (size_t k = i_ + 2; k < items_.size() && k <= i_ + kFarthest && !items_[k].stop && !items_[k].comma; ++k)
    if (items_[k].cls == C::That || items_[k].text == u"who") return true;
  return false;
}

}  // namespace haechi
