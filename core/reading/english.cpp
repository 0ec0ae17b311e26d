// English: from words to terms with roles, by order, verbs and prepositions.
#include "reading/english.h"

#include <algorithm>
#include <string>

#include "lexicon/function_rows.h"
#include "reading/builder.h"
#include "text/script.h"

namespace haechi {
namespace {

using C = EnglishClass;
using F = FunctionKind;
using K = EnglishItem::Kind;
using Tag = EnglishTag;

FormTable table_of(std::span<const FunctionRow> rows) {
  FormTable table;
  for (const FunctionRow& row : rows) {
    std::u16string_view rest = row.forms;
    while (!rest.empty()) {
      const size_t blank = rest.find(u' ');
      table.add(std::u16string(rest.substr(0, blank)), {static_cast<uint32_t>(row.kind), FormKind::Function});
      rest = blank == std::u16string_view::npos ? std::u16string_view() : rest.substr(blank + 1);
    }
  }
  table.freeze();
  return table;
}

std::optional<F> modal_of(const FormTable& table, const std::u16string& word) {
  const auto match = table.find(word);
  return match ? std::optional<F>(function_kind(*match.entries)) : std::nullopt;
}

TermRole role_of(F kind) {
  switch (kind) {
    case F::Of: return TermRole::Of;
    case F::At: return TermRole::At;
    case F::To: return TermRole::To;
    case F::From: return TermRole::From;
    case F::With: return TermRole::With;
    case F::Like: return TermRole::Like;
    case F::Standard: return TermRole::Standard;
    default: return TermRole::None;
  }
}

class EnglishReader {
 public:
  EnglishReader(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names, const std::vector<Span>& atoms)
      : text_(text), out_(out), lexicon_(lexicon), items_(english_items(text, out.span, lexicon, names, atoms)),
        tags_(tag_english(items_)), builder_(text, out) {}

  void run() {
    for (i_ = 0; i_ < items_.size(); ++i_) {
      const EnglishItem& item = items_[i_];
      marks(item);
      if (item.kind == K::Content) content(item);
      else if (item.kind == K::Grammar) grammar(item);
      else figure();
    }
    end_speaker();
    std::u16string_view view = text_.view(out_.span);
    while (!view.empty() && (is_blank(view.back()) || view.back() == u'"' || view.back() == u'”')) view.remove_suffix(1);
    out_.question = view.ends_with(u"?");
  }

 private:
  size_t here() const { return out_.terms.size(); }
  const EnglishItem* next(size_t n = 1) const { return i_ + n < items_.size() ? &items_[i_ + n] : nullptr; }
  bool next_is(std::u16string_view w, size_t n = 1) const { return next(n) && next(n)->text == w; }
  bool before_is(std::u16string_view w) const { return i_ > 0 && items_[i_ - 1].text == w; }

  void marks(const EnglishItem& item) {
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
    if (item.stop && text_.view({i_ ? items_[i_ - 1].span.end : 0, item.span.begin}).find(u';') != std::u16string_view::npos) new_clause();
  }

  void new_clause() {
    if (here() > clause_start_ && clause_ < 250) clause_ = out_.clauses, ++out_.clauses;
    clause_start_ = break_ = here();
    verb_ = copula_ = negate_verb_ = pronoun_ = inverted_ = false;
    passive_ = false;
    role_ = TermRole::Subject;
    auxiliary_.clear();
  }

  void figure() {
    if (!auxiliary_.empty() && is_be(auxiliary_)) auxiliary_.clear();
    negate_ = false;
    end_speaker();
    const Span span = items_[i_].span;
    const bool time = std::any_of(out_.times.begin(), out_.times.end(), [&](const TimeRef& t) { return t.span.overlaps(span); });
    if (time) role_ = verb_ ? TermRole::Object : TermRole::Subject;  // "on 31 March CNBC said"
  }

  void grammar(const EnglishItem& item) {
    if (multiword(item)) return;
    const std::u16string& w = item.text;
    if (item.function == F::NegatesNext) negation(w);
    else if (w == u"no") negate_ = !bounds_figure();
    switch (item.cls) {
      case C::Be: case C::Have: case C::Do: case C::Modal:
        auxiliary(item);
        break;
      case C::Light: light_verb(); return;
      case C::Infinitive: infinitive(); return;
      case C::Preposition: preposition(item); return;
      case C::Conjunction: break_ = here(), copula_ = false; return;
      case C::ClauseWord: clause_word(item); return;
      case C::Relative: relative(); return;
      case C::That:
        if (i_ > 0 && items_[i_ - 1].cls == C::Preposition) return;
        if (i_ > 0 && tags_[i_ - 1] == Tag::Noun && !spoken_) relative();
        else if (verb_) new_clause();
        return;
      case C::Pronoun:
        end_speaker();
        if (verb_ && next() && is_verb(i_ + 1)) new_clause();
        pronoun_ = true;
        break;
      default: break;
    }
    const bool marks = item.function && *item.function != F::NegatesNext && *item.function != F::ClauseBreak;
    if (marks) builder_.apply(*item.function, item.span, false);
    if (item.function == F::Only) only_ = true;
  }

  bool is_verb(size_t i) const {
    const C cls = items_[i].cls;
    return tags_[i] == Tag::Finite || (items_[i].kind == K::Grammar && cls >= C::Be && cls <= C::Modal);
  }

  void auxiliary(const EnglishItem& item) {
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

  void light_verb() {
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

  /// A finite verb: it belongs to the clause at hand, to the one a relative clause broke into, or to a new one.
  void open_predicate() {
    if (relative_ && verb_) {
      clause_ = outer_clause_;
      relative_ = false;
      break_ = here();
      return;
    }
    if (!verb_ || (here() > 0 && out_.terms.back().role == TermRole::Standard)) return;  // than Huawei did
    const auto bare = [](const Term& t) { return t.role == TermRole::Object || t.role == TermRole::Subject || t.role == TermRole::None; };
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

  void infinitive() {
    if (tags_.size() > i_ + 1 && (tags_[i_ + 1] == Tag::Infinitive || (next() && is_verb(i_ + 1)))) return;
    if (next() && items_[i_ + 1].cls == C::Be) return;
    role_ = TermRole::To;
    copula_ = false;
  }

  void preposition(const EnglishItem& item) {
    end_speaker();
    copula_ = false;
    const std::u16string& w = item.text;
    role_ = item.function ? role_of(*item.function) : TermRole::None;
    if (w == u"by") role_ = passive_ && next() && next()->kind != K::Atom && tags_[i_ + 1] != Tag::Gerund ? TermRole::Agent : TermRole::By;
    if (w == u"behind") role_ = i_ > 0 && english_class(items_[i_ - 1].lemma) == C::Seller ? TermRole::Of : TermRole::Standard;
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

  /// "keeps X from doing": X does not.
  bool kept() const {
    constexpr size_t kFarthest = 6;
    for (size_t k = i_; k-- > 0 && i_ - k <= kFarthest && !items_[k].stop && !items_[k].comma;)
      if (items_[k].text == u"keep" || items_[k].text == u"keeps" || items_[k].text == u"kept" || items_[k].text == u"keeping") return true;
    return false;
  }

  /// "did not open until 2024": it did.
  void undo_negation() {
    for (size_t k = here(); k-- > clause_start_;)
      if (out_.terms[k].predicate) {
        out_.terms[k].negated = false;
        return;
      }
  }

  void clause_word(const EnglishItem& item) {
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

  bool clause_ahead() const {
    for (size_t k = i_ + 1; k < items_.size(); ++k) {
      if (is_verb(k)) return true;
      if (items_[k].stop) return false;
    }
    return false;
  }

  void relative() {
    end_speaker();
    const uint8_t outer = clause_;
    const bool open = !verb_ && here() > clause_start_;
    new_clause();
    if (open) outer_clause_ = outer, relative_ = true;
  }

  void negation(const std::u16string& w) {
    if (w == u"not" && (next_is(u"only") || next_is(u"just") || next_is(u"merely") || next_is(u"simply"))) {
      not_only_ = true;
      ++i_;
      return;
    }
    if (w == u"not" && (next_is(u"until") || next_is(u"least"))) return;
    if (bounds_figure()) return;
    if (w == u"none" && next_is(u"of")) {  // "none of the models": no model
      negate_ = true;
      return;
    }
    const bool whole = w == u"nor" || w == u"none" || w == u"nobody" || w == u"nothing" || w == u"neither";
    if (whole && (!verb_ || w == u"nor")) negate_verb_ = true;
    else negate_ = !negate_;
    unable_ = negate_ && (w == u"cannot" || w == u"can't" || w == u"unable");
  }

  /// "no less than five": no denial.
  bool bounds_figure() const {
    if (!(next_is(u"less") || next_is(u"fewer") || next_is(u"more") || next_is(u"later") || next_is(u"sooner"))) return false;
    return next_is(u"than", 2);
  }

  /// Prepositions and marks of more than one word.
  bool multiword(const EnglishItem& item) {
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

  bool standard_follows(const EnglishItem& item) const {
    const std::u16string& w = item.text;
    if (item.count == 2 && (w == u"compared" || w == u"ahead")) return true;
    if ((w == u"compared" || w == u"relative") && (next_is(u"to") || next_is(u"with"))) return true;
    return w == u"ahead" && next_is(u"of");
  }

  void content(const EnglishItem& item) {
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
    switch (tags_[i_]) {
      case Tag::Finite: verb(item, is_be(auxiliary_) && item.form == EnglishForm::Past, auxiliary_.empty()); break;
      case Tag::Participle: verb(item, true, false); break;
      case Tag::Gerund: case Tag::Infinitive: verb(item, is_be(auxiliary_) && item.form == EnglishForm::Past, false); break;
      case Tag::Modifier: modifier(item); break;
      default: noun(item); break;
    }
  }

  /// "failed to open": not opened.
  bool denies_infinitive(const EnglishItem& item) const { return item.lemma == u"fail" && next_is(u"to") && next(2); }

  Term& add(const EnglishItem& item) {
    Term& term = builder_.add_term(item.span, item.ids, item.lemma, item.name, item.unknown);
    term.role = role_;
    term.clause = clause_;
    if (only_) term.only = true, only_ = false;
    return term;
  }

  void verb(const EnglishItem& item, bool passive, bool finite) {
    end_speaker();
    if (finite) open_predicate();
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
    const bool says = tags_[i_] == Tag::Finite && !passive && is_speech(item);
    auxiliary_.clear();
    if (tags_[i_] == Tag::Finite) verb_ = true, inverted_ = false;
    break_ = here();
    spoken_ = says;
    if (says) subject_says(at);
  }

  bool is_speech(const EnglishItem& item) const {
    return std::any_of(item.ids.begin(), item.ids.end(), [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Speech); });
  }

  void set_modality(const EnglishItem& item) {
    static const FormTable verbs = table_of(english_modal_verbs());
    static const FormTable pending = table_of(english_pending_words());
    std::optional<F> kind = modal_of(verbs, item.lemma);
    if (is_be(auxiliary_) && next_is(u"to"))
      if (const auto p = modal_of(pending, item.text)) kind = p;
    if (kind) builder_.apply(*kind, item.span, false);
  }

  /// The names among the subject, or its head, said it.
  void subject_says(size_t verb_at) {
    if (!another_clause()) return;
    const auto names_one = [](const Term& t) { return t.name || t.unknown; };
    std::vector<size_t> subject;
    for (size_t k = clause_start_; k < verb_at; ++k)
      if (out_.terms[k].role == TermRole::Subject && out_.terms[k].clause == clause_) subject.push_back(k);
    if (subject.empty()) {
      if (i_ > 0 && (items_[i_].stop || items_[i_].comma)) speaker_from_ = here(), role_ = TermRole::Subject;  // "…," said X
      return;
    }
    const bool named = std::any_of(subject.begin(), subject.end(), [&](size_t k) { return names_one(out_.terms[k]); });
    for (const size_t k : subject)
      if (named ? names_one(out_.terms[k]) : k == subject.back()) put_speaker(out_.terms[k]);
  }

  /// True when the sentence has a verb besides this one: something is said.
  bool another_clause() const {
    for (size_t k = 0; k < items_.size(); ++k)
      if (k != i_ && is_verb(k)) return true;
    return std::any_of(items_.begin(), items_.end(), [](const EnglishItem& item) { return item.stop; });
  }

  void put_speaker(const Term& term) {
    Speaker speaker;
    speaker.ids = term.ids;
    speaker.key = term.key;
    speaker.span = term.span;
    speaker.present = true;
    out_.speakers.push_back(std::move(speaker));
  }

  /// The words since `speaker_from_` name who says it.
  void end_speaker() {
    if (!speaker_from_) return;
    const size_t from = *speaker_from_;
    speaker_from_.reset();
    const auto names_one = [](const Term& t) { return t.name || t.unknown; };
    const bool named = std::any_of(out_.terms.begin() + static_cast<long>(from), out_.terms.end(), names_one);
    for (size_t k = from; k < here(); ++k)
      if (named ? names_one(out_.terms[k]) : k + 1 == here()) put_speaker(out_.terms[k]);
    role_ = verb_ ? TermRole::Object : TermRole::Subject;
  }

  void modifier(const EnglishItem& item) {
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

  void noun(const EnglishItem& item) {
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
  void possessive() {
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

  static bool is_be(const std::u16string& w) { return english_class(w) == C::Be; }

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const std::vector<EnglishItem> items_;
  const std::vector<EnglishTag> tags_;
  StatementBuilder builder_;
  size_t i_ = 0;
  uint8_t clause_ = 0, outer_clause_ = 0;
  size_t clause_start_ = 0;  ///< first term of the clause at hand
  size_t break_ = 0;         ///< first term behind the last place where a clause may begin
  std::optional<size_t> speaker_from_;
  std::u16string auxiliary_;
  TermRole role_ = TermRole::Subject;
  bool verb_ = false, copula_ = false, passive_ = false, relative_ = false, spoken_ = false;
  bool pronoun_ = false, inverted_ = false;
  bool negate_ = false, negate_verb_ = false, unable_ = false, not_only_ = false, only_ = false;
};

}  // namespace

void read_english(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                  const std::vector<Span>& atoms) {
  EnglishReader(text, out, lexicon, names, atoms).run();
}

}  // namespace haechi
