// Words of an English sentence, with the phrases that tables know.
#include <algorithm>
#include <string>

#include "reading/english.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr size_t kLongestPhrase = 5;

bool is_word_unit(const std::u16string& s, uint32_t i) {
  if (script_of(s[i]) != Script::None) return true;
  const bool inner =
      i > 0 && i + 1 < s.size() && script_of(s[i - 1]) != Script::None && script_of(s[i + 1]) != Script::None;
  return inner && (s[i] == u'\'' || s[i] == u'’' || s[i] == u'.');
}

class Splitter {
 public:
  Splitter(const Text& text, Span range, const Lexicon& lexicon, const FormTable* names, const std::vector<Span>& atoms)
      : text_(text),
        range_(range),
        lexicon_(lexicon),
        names_(names),
        known_(lexicon.forms(Language::English)),
        atoms_(atoms) {}

  std::vector<EnglishItem> run() {
    split();
    shouted_ = !words_.empty() &&
               std::all_of(words_.begin(), words_.end(), [](const EnglishWord& w) { return w.acronym || w.in_atom; });
    // In a headline nearly every word is capitalised: it tells nothing of names there.
    const auto count = std::count_if(words_.begin(), words_.end(), [](const EnglishWord& w) { return w.upper; });
    headline_ = words_.size() > 3 && count * 10 > static_cast<long>(words_.size()) * 7;
    for (size_t i = 0; i < words_.size();) i += take(i);
    return std::move(items_);
  }

 private:
  void split() {
    const std::u16string& s = text_.folded();
    for (uint32_t i = range_.begin; i < range_.end;) {
      if (!is_word_unit(s, i)) {
        ++i;
        continue;
      }
      EnglishWord word;
      word.span.begin = i;
      while (i < range_.end && is_word_unit(s, i)) ++i;
      word.span.end = i;
      add(std::move(word));
    }
  }

  void add(EnglishWord word) {
    const std::u16string& s = text_.folded();
    std::u16string text(text_.view(word.span));
    std::replace(text.begin(), text.end(), u'’', u'\'');
    if (text.ends_with(u"'s") && english_class(text) == EnglishClass::None) {
      text.resize(text.size() - 2);
      word.span.end -= 2;
      word.possessive = true;
    }
    const uint32_t after = word.span.end;
    if (text.ends_with(u's') && after < range_.end && (s[after] == u'\'' || s[after] == u'’')) word.possessive = true;
    if (text.find_first_of(u"0123456789") == std::u16string::npos)
      text.erase(std::remove(text.begin(), text.end(), u'.'), text.end());  // u.s. -> us
    word.text = text;
    word.upper = text_.was_upper(word.span.begin);
    word.acronym = text.size() > 1 && word.upper;
    for (uint32_t i = word.span.begin; i < word.span.end; ++i)
      if (script_of(s[i]) == Script::Latin && !text_.was_upper(i)) word.acronym = false;
    word.hyphen = word.span.begin > range_.begin && s[word.span.begin - 1] == u'-';
    const EnglishClass cls = word.cls = english_class(text);
    const bool inflects = cls == EnglishClass::None || cls == EnglishClass::Light || cls >= EnglishClass::Adverb;
    word.lemma = inflects ? english_lemma(text, known_) : text;
    word.in_atom = std::any_of(atoms_.begin(), atoms_.end(), [&](Span a) { return a.overlaps(word.span); });
    words_.push_back(std::move(word));
  }

  size_t take(size_t i) {
    const EnglishWord& word = words_[i];
    EnglishItem item;
    item.first = i;
    marks_before(i, item);
    if (word.in_atom) {
      item.kind = EnglishItem::Kind::Atom;
      return put(std::move(item), 1);
    }
    if (const size_t n = find_phrase(i, longest_phrase(i), 2, item)) return put(std::move(item), n);
    if (put_negation(i, item)) return put(std::move(item), 2);
    if (const size_t n = joined_name(i)) {
      item.unknown = true;
      item.cls = EnglishClass::Noun;
      item.lemma = text_.view({word.span.begin, words_[i + n - 1].span.end});
      return put(std::move(item), n);
    }
    const auto function = function_words(Language::English).find(word.text);
    const EnglishClass cls = word.cls;
    const bool grammar = (function || cls != EnglishClass::None) && !(word.acronym && !shouted_) && !is_name(word);
    item.cls = cls;
    if (grammar && (function || cls < EnglishClass::Adverb)) {
      item.kind = EnglishItem::Kind::Grammar;
      if (function) item.function = function_kind(*function.entries);
      return put(std::move(item), 1);
    }
    if (!grammar) item.cls = EnglishClass::None;
    if (find_phrase(i, 1, 1, item)) return put(std::move(item), 1);
    item.unknown = true;
    item.lemma = word.upper && !headline_ && i > 0 ? word.text : word.lemma;
    if (word.text.size() < 2 && script_of(word.text[0]) != Script::Digit) item.kind = EnglishItem::Kind::Grammar;
    return put(std::move(item), 1);
  }

  /// "No longer", "no way": two words that deny.
  bool put_negation(size_t i, EnglishItem& item) const {
    if (words_[i].text != u"no" || i + 1 >= words_.size()) return false;
    const auto function = function_words(Language::English).find(u"no-" + words_[i + 1].text);
    if (!function) return false;
    item.kind = EnglishItem::Kind::Grammar;
    item.cls = EnglishClass::Adverb;
    item.function = function_kind(*function.entries);
    item.text = u"no-" + words_[i + 1].text;
    return true;
  }

  /// "Shin Do-won", "HL-207": how many words from `i` on are parts of one name, whatever words they would be alone.
  size_t joined_name(size_t i) const {
    if (!words_[i].upper || words_[i].in_atom) return 0;
    if (words_[i].acronym && is_hyphened(i + 1) && script_of(words_[i + 1].text[0]) == Script::Digit) return 2;
    if (is_given_name(i)) return i + 2 < words_.size() && is_beside(i + 1, i + 2) && may_be_family(i + 2) ? 2 : 0;
    return is_given_name(i + 1) && is_beside(i, i + 1) && may_be_family(i) ? 3 : 0;
  }

  bool is_hyphened(size_t i) const { return i < words_.size() && words_[i].hyphen && !words_[i].in_atom; }
  /// Two Korean syllables: Do-won, Eun-gyeol.
  bool is_given_name(size_t i) const {
    return is_hyphened(i + 1) && words_[i].upper && !words_[i].acronym && is_korean_syllable(words_[i].text) &&
           is_korean_syllable(words_[i + 1].text);
  }
  bool is_beside(size_t i, size_t next) const {
    return words_[next].upper && text_.view({words_[i].span.end, words_[next].span.begin}) == u" ";
  }
  bool may_be_family(size_t i) const { return is_korean_syllable(words_[i].text) || is_strange(words_[i]); }

  /// As Koreans write their names in Latin letters: Seo, yeon, Hyuk.
  static bool is_korean_syllable(std::u16string_view s) {
    const auto skip = [&](std::u16string_view letters, size_t most) {
      size_t n = 0;
      while (n < most && n < s.size() && letters.find(s[n]) != std::u16string_view::npos) ++n;
      s.remove_prefix(n);
      return n;
    };
    skip(u"bcdghjklmnprst", 2);
    return skip(u"aeiouwy", 4) > 0 && (skip(u"bghklmnprt", 2), s.empty());
  }

  bool is_strange(const EnglishWord& word) const {
    return word.cls == EnglishClass::None && !known_.find(word.text) && !known_.find(word.lemma);
  }

  bool is_name(const EnglishWord& word) const { return names_ && word.upper && names_->find(word.text); }

  void marks_before(size_t i, EnglishItem& item) const {
    const uint32_t from = i == 0 ? range_.begin : words_[i - 1].span.end;
    const std::u16string_view gap = text_.view({from, words_[i].span.begin});
    item.comma = gap.find(u',') != std::u16string_view::npos;
    item.stop = i > 0 && gap.find_first_of(u";:()[]\u2014\u2013\"\u201C\u201D") != std::u16string_view::npos;
    if (gap == u" - " || (i > 0 && gap.starts_with(u". "))) item.stop = true;
  }

  size_t put(EnglishItem item, size_t count) {
    const EnglishWord& first = words_[item.first];
    const EnglishWord& last = words_[item.first + count - 1];
    item.count = count;
    item.span = {first.span.begin, last.span.end};
    if (item.text.empty()) item.text = first.text;
    if (item.lemma.empty()) item.lemma = first.lemma;
    item.possessive = last.possessive;
    item.hyphen = first.hyphen;
    item.base_form = first.text == first.lemma;
    item.proper = first.upper && !headline_ && item.first > 0;
    for (const ConceptId id : item.ids) item.verb_known |= lexicon_.concept_at(id).is_verb;
    if (count > 1) item.verb_known |= opens_with_verb(first);
    if (item.kind == EnglishItem::Kind::Content) item.form = form_of(item, count);
    items_.push_back(std::move(item));
    return count;
  }

  /// "take effect": a phrase is a verb when its first word is one.
  bool opens_with_verb(const EnglishWord& first) const {
    if (first.cls == EnglishClass::Light) return true;
    const auto match = known_.find(first.lemma);
    for (uint32_t m = 0; m < match.count; ++m)
      if (lexicon_.concept_at(match.entries[m].id).is_verb) return true;
    return false;
  }

  EnglishForm form_of(const EnglishItem& item, size_t count) const {
    const EnglishWord& w = words_[item.first];
    if (item.cls == EnglishClass::Noun || item.proper || script_of(w.text[0]) != Script::Latin)
      return EnglishForm::Base;
    if (is_english_irregular_verb(w.text)) return w.text.ends_with(u"ing") ? EnglishForm::Ing : EnglishForm::Past;
    if (w.text.size() > 4 && w.text.ends_with(u"ing")) return EnglishForm::Ing;
    if (w.text.size() > 3 && w.text.ends_with(u"ed")) return EnglishForm::Past;
    const EnglishWord& l = words_[item.first + count - 1];
    const bool grown = w.text != w.lemma || (count == 1 && l.text != l.lemma);
    return grown && w.text.ends_with(u"s") ? EnglishForm::ThirdOrPlural : EnglishForm::Base;
  }

  /// "Extreme ultraviolet (EUV) lithography": the short form in brackets is no part of the phrase that it stands in.
  bool in_brackets(size_t k) const {
    if (k == 0 || k + 1 >= words_.size() || !words_[k].acronym) return false;
    const std::u16string_view before = text_.view({words_[k - 1].span.end, words_[k].span.begin});
    return (before == u" (" || before == u"(") && text_.view({words_[k].span.end, words_[k + 1].span.begin}) == u") ";
  }

  /// How many words from `i` on may be one phrase, as far as their letters but those of the last word tell.
  size_t longest_phrase(size_t i) const {
    std::vector<FormTable::Cursor> ways;
    const auto begin = [&](const FormTable& table, const std::u16string& head) {
      FormTable::Cursor cursor(table);
      if (walk(cursor, head)) ways.push_back(cursor);
    };
    const EnglishWord& word = words_[i];
    for (const FormTable* table : {names_, &known_}) {
      if (!table) continue;
      begin(*table, word.text);
      if (word.lemma != word.text) begin(*table, word.lemma);
    }
    for (const std::u16string& base : english_verb_bases(word.text)) begin(known_, base);
    size_t n = 1;
    for (; n < kLongestPhrase && i + n < words_.size() && !ways.empty(); ++n) {
      if (in_brackets(i + n)) continue;
      const EnglishWord& next = words_[i + n];
      const auto goes_on = [&](FormTable::Cursor way, const std::u16string& form) {
        return form.empty() || way.advance(form[0]);
      };
      if (std::none_of(ways.begin(), ways.end(), [&](const FormTable::Cursor& way) {
            return goes_on(way, next.text) || goes_on(way, next.lemma);
          }))
        break;
      ways.erase(
          std::remove_if(ways.begin(), ways.end(), [&](FormTable::Cursor& way) { return !walk(way, next.text); }),
          ways.end());
    }
    return n;
  }
  static bool walk(FormTable::Cursor& cursor, const std::u16string& letters) {
    return std::all_of(letters.begin(), letters.end(), [&](char16_t c) { return cursor.advance(c); });
  }

  /// The longest run of words that a table knows as one; words of grammar inside keep their form.
  size_t find_phrase(size_t i, size_t most, size_t least, EnglishItem& item) const {
    for (size_t n = std::min(most, words_.size() - i); n >= least; --n) {
      if (!may_join(i, n)) continue;
      std::u16string raw, lemma;
      for (size_t k = i; k < i + n; ++k) {
        if (in_brackets(k)) continue;
        raw += words_[k].text;
        lemma += k == i || k + 1 == i + n ? words_[k].lemma : words_[k].text;
      }
      IdSet ids;
      bool name = false;
      const auto add = [&](const FormTable& table, const std::u16string& form) {
        if (const auto match = table.find(form))
          for (uint32_t m = 0; m < match.count; ++m) {
            // "us" is no country and "it" no trade: a short name is written in capitals.
            if (match.entries[m].kind == FormKind::Name && n == 1 && raw.size() < 3 && !words_[i].upper) continue;
            ids.add(match.entries[m].id);
            name |= match.entries[m].kind == FormKind::Name;
          }
      };
      if (names_) add(*names_, raw), add(*names_, lemma);
      if (n == 1 && lemma == raw) add_verb(raw, ids);
      add(known_, raw);
      if (lemma != raw) add(known_, lemma);
      // "called off": the table may know the phrase and not the verb alone.
      if (ids.empty() && n > 1)
        for (const std::u16string& base : english_verb_bases(words_[i].text))
          add(known_, base + raw.substr(words_[i].text.size()));
      if (ids.empty()) continue;
      item.ids = ids;
      item.name = name;
      item.lemma = n == 1 ? words_[i].lemma : raw;
      return n;
    }
    return 0;
  }

  /// "Imported" has a sense of its own, and is a form of "import" all the same.
  void add_verb(const std::u16string& form, IdSet& ids) const {
    if (form.size() < 5 || !form.ends_with(u"ed")) return;
    for (const size_t ending : {2u, 1u})
      if (const auto match = known_.find(form.substr(0, form.size() - ending)))
        for (uint32_t m = 0; m < match.count; ++m)
          if (lexicon_.concept_at(match.entries[m].id).is_verb) ids.add(match.entries[m].id);
  }

  bool may_join(size_t i, size_t n) const {
    if (std::any_of(words_.begin() + static_cast<long>(i), words_.begin() + static_cast<long>(i + n),
                    [](const EnglishWord& w) { return w.in_atom; }))
      return false;
    if (n == 1) return true;
    for (size_t k = i; k + 1 < i + n; ++k) {
      if (in_brackets(k + 1) ? k + 2 < i + n : in_brackets(k) && k > i) continue;
      const std::u16string_view gap = text_.view({words_[k].span.end, words_[k + 1].span.begin});
      const bool joined = gap == u" " || gap == u"-" || gap == u"'s " || gap == u"’s " || gap == u" & " ||
                          gap == u"/" || gap == u" -" || gap == u"'" || gap == u"' ";
      if (!joined) return false;
    }
    const EnglishWord& first = words_[i];
    const EnglishWord& last = words_[i + n - 1];
    const EnglishClass opens = first.cls;
    if (opens == EnglishClass::Determiner && first.text != u"no" && last.text.size() < 4) return false;
    if (opens == EnglishClass::Infinitive && n == 2) return false;
    if (last.cls == EnglishClass::Determiner && last.text.size() > 1) return false;  // making|its
    // "made it impossible": the idiom ends there, and here what it is made follows.
    if (last.text == u"it" && i + n < words_.size() && words_[i + n].cls == EnglishClass::None &&
        text_.view({last.span.end, words_[i + n].span.begin}) == u" ")
      return false;
    // "was built in Aceh" is not about what is built-in.
    const bool spot = last.text == u"in" || last.text == u"on" || last.text == u"at";
    if (n == 2 && spot && is_past(first) && i + n < words_.size()) return false;
    return true;
  }
  static bool is_past(const EnglishWord& w) { return w.text.ends_with(u"ed") || is_english_irregular_verb(w.text); }

  const Text& text_;
  Span range_;
  const Lexicon& lexicon_;
  const FormTable* names_;
  const FormTable& known_;
  const std::vector<Span>& atoms_;
  std::vector<EnglishWord> words_;
  std::vector<EnglishItem> items_;
  bool shouted_ = false, headline_ = false;
};

}  // namespace

std::vector<EnglishItem> english_items(const Text& text, Span range, const Lexicon& lexicon, const FormTable* names,
                                       const std::vector<Span>& atoms) {
  return Splitter(text, range, lexicon, names, atoms).run();
}

}  // namespace haechi
