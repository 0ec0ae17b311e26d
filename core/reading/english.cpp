// English: from words to terms with roles, by order and prepositions.
#include <algorithm>
#include <string>

#include "reading/builder.h"
#include "text/script.h"

namespace haechi {
namespace {

struct Word {
  Span span;
  std::u16string text, lemma;
  bool in_atom = false;
};

bool is_word_unit(const std::u16string& s, uint32_t i) {
  const Script script = script_of(s[i]);
  if (script != Script::None) return true;
  const bool inner = i > 0 && i + 1 < s.size() && script_of(s[i - 1]) != Script::None && script_of(s[i + 1]) != Script::None;
  return inner && (s[i] == u'\'' || s[i] == u'’' || s[i] == u'.');
}

class EnglishReader {
 public:
  EnglishReader(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                const std::vector<Span>& atoms)
      : text_(text), out_(out), names_(names), known_(lexicon.forms(Language::English)), atoms_(atoms),
        builder_(text, out) {}

  void run() {
    split();
    for (size_t i = 0; i < words_.size();) i = step(i);
    std::u16string_view view = text_.view(out_.span);
    while (!view.empty() && (is_blank(view.back()) || view.back() == u'"' || view.back() == u'”')) view.remove_suffix(1);
    out_.question = view.ends_with(u"?");
  }

 private:
  void split() {
    const std::u16string& s = text_.folded();
    for (uint32_t i = out_.span.begin; i < out_.span.end;) {
      if (!is_word_unit(s, i)) {
        ++i;
        continue;
      }
      Word word;
      word.span.begin = i;
      while (i < out_.span.end && is_word_unit(s, i)) ++i;
      word.span.end = i;
      add(std::move(word));
    }
  }

  void add(Word word) {
    std::u16string text(text_.view(word.span));
    std::replace(text.begin(), text.end(), u'’', u'\'');
    if (text.ends_with(u"'s")) {
      text.resize(text.size() - 2);
      word.span.end -= 2;
    }
    if (text.size() > 3 && text.ends_with(u"n't")) word.text = text;  // kept whole: a negator
    word.text = text;
    text.erase(std::remove(text.begin(), text.end(), u'.'), text.end());  // u.s. -> us
    if (text.size() != word.text.size() && text.find_first_of(u"0123456789") == std::u16string::npos) word.text = text;
    word.lemma = english_lemma(word.text, known_);
    word.in_atom = std::any_of(atoms_.begin(), atoms_.end(), [&](Span a) { return a.overlaps(word.span); });
    words_.push_back(std::move(word));
  }

  size_t step(size_t i) {
    const Word& word = words_[i];
    if (word.in_atom) return i + 1;
    clause_mark_before(i);
    if (const size_t taken = take_phrase(i, 5, 2)) return i + taken;
    if (const auto function = function_words(Language::English).find(word.text); function && !is_name(word)) {
      take_function(static_cast<FunctionKind>(function.entries->id), word);
      return i + 1;
    }
    if (const size_t taken = take_phrase(i, 1, 1)) return i + taken;
    if (word.text.size() >= 2 || script_of(word.text[0]) == Script::Digit) {
      builder_.begin_group();
      place(builder_.add_term(word.span, {}, word.lemma, false, true), word);
    }
    return i + 1;
  }

  bool is_name(const Word& word) const { return names_ && names_->find(word.text) && text_.was_upper(word.span.begin); }

  /// A comma before "and" or "while" starts a clause; so does a semicolon.
  void clause_mark_before(size_t i) {
    if (i == 0) return;
    const std::u16string_view gap = text_.view({words_[i - 1].span.end, words_[i].span.begin});
    const std::u16string& w = words_[i].text;
    const bool comma = gap.find(u',') != std::u16string_view::npos;
    if (gap.find(u';') != std::u16string_view::npos || (comma && (w == u"and" || w == u"while" || w == u"with"))) {
      builder_.next_clause();
      seen_verb_ = false;
    }
  }

  size_t take_phrase(size_t i, size_t most, size_t least) {
    for (size_t n = std::min(most, words_.size() - i); n >= least; --n) {
      std::u16string raw, lemma;
      bool usable = true;
      for (size_t k = i; k < i + n; ++k) {
        if (words_[k].in_atom) usable = false;
        raw += words_[k].text;
        lemma += k == i || k + 1 == i + n ? words_[k].lemma : words_[k].text;
      }
      if (!usable) continue;
      IdSet ids;
      bool name = false;
      const auto add = [&](const FormTable& table, const std::u16string& form) {
        if (const auto match = table.find(form))
          for (uint32_t m = 0; m < match.count; ++m) {
            ids.add(match.entries[m].id);
            name |= match.entries[m].kind == FormKind::Name;
          }
      };
      if (names_) add(*names_, raw), add(*names_, lemma);
      add(known_, raw);
      if (lemma != raw) add(known_, lemma);
      if (ids.empty()) continue;
      builder_.begin_group();
      const Span span{words_[i].span.begin, words_[i + n - 1].span.end};
      place(builder_.add_term(span, ids, n == 1 ? words_[i].lemma : raw, name, false), words_[i]);
      return n;
    }
    return 0;
  }

  void take_function(FunctionKind kind, const Word& word) {
    if (kind == FunctionKind::Light) {
      auxiliary_ = word.text;
      if (word.text != u"to") seen_verb_ = true;
      return;
    }
    if (kind == FunctionKind::Of || kind == FunctionKind::At || kind == FunctionKind::To || kind == FunctionKind::From ||
        kind == FunctionKind::With || kind == FunctionKind::Standard || kind == FunctionKind::Agent || kind == FunctionKind::Like)
      preposition_ = kind;
    if (word.text == u"to") auxiliary_ = word.text;
    if (kind == FunctionKind::ClauseBreak) seen_verb_ = false, preposition_ = FunctionKind::Skip;
    builder_.apply(kind, word.span, false);
    if (kind == FunctionKind::Possibility || kind == FunctionKind::Forecast || kind == FunctionKind::Duty) auxiliary_ = word.text;
  }

  /// A word's role from what stands before it.
  void place(Term& term, const Word& word) {
    const bool inflected = word.text != word.lemma && (word.text.ends_with(u"ed") || word.text.ends_with(u"ing") || !word.text.ends_with(u"s"));
    const bool third_person = word.text != word.lemma && word.text.ends_with(u"s") && !seen_verb_ && out_.terms.size() > 1;
    const bool verb = !term.name && (inflected || third_person || !auxiliary_.empty()) && preposition_ == FunctionKind::Skip;
    if (verb) {
      term.predicate = true;
      term.role = TermRole::Predicate;
      term.passive = inflected && is_be(auxiliary_) && !word.text.ends_with(u"ing");
      seen_verb_ = true;
    } else if (preposition_ == FunctionKind::Skip) {
      term.role = seen_verb_ ? TermRole::Object : TermRole::Subject;
    }
    if (!verb) preposition_scope(term);
    auxiliary_.clear();
  }

  /// A preposition reaches over the adjectives up to the next noun; without syntax: up to the next function word.
  void preposition_scope(const Term&) {
    if (preposition_ == FunctionKind::Skip) return;
    preposition_ = FunctionKind::Skip;
  }

  static bool is_be(const std::u16string& w) {
    return w == u"is" || w == u"are" || w == u"was" || w == u"were" || w == u"been" || w == u"be" || w == u"being";
  }

  const Text& text_;
  Statement& out_;
  const FormTable* names_;
  const FormTable& known_;
  const std::vector<Span>& atoms_;
  StatementBuilder builder_;
  std::vector<Word> words_;
  std::u16string auxiliary_;
  FunctionKind preposition_ = FunctionKind::Skip;
  bool seen_verb_ = false;
};

}  // namespace

void read_english(const Text& text, Statement& out, const Lexicon& lexicon, const FormTable* names,
                  const std::vector<Span>& atoms) {
  EnglishReader(text, out, lexicon, names, atoms).run();
}

}  // namespace haechi
