#include "extract/english.h"

#include <algorithm>

#include "extract/english_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

using C = EnglishClass;

constexpr size_t kMostFacts = 6, kLongestName = 8, kFewestWords = 3;

constexpr std::u16string_view kPersonal[] = {u"he", u"she", u"they", u"it", u"i", u"we"};
constexpr std::u16string_view kPossessive[] = {u"its", u"his", u"her", u"their"};
constexpr std::u16string_view kContrasts[] = {u"but", u"while", u"whereas", u"although", u"though", u"yet"};
/// May share its subject with a verb of saying before it: said … and called for ….
constexpr std::u16string_view kActsOfSpeech[] = {
    u"called",    u"urged",        u"warned",   u"promised", u"rejected",  u"criticised", u"criticized", u"praised",
    u"demanded",  u"refused",      u"declined", u"thanked",  u"denied",    u"added",      u"noted",      u"announced",
    u"confirmed", u"acknowledged", u"insisted", u"argued",   u"predicted", u"estimated"};

void capitalise(std::u16string& text) {
  if (!text.empty() && text.front() >= u'a' && text.front() <= u'z')
    text.front() = static_cast<char16_t>(text.front() - 32);
}

std::u16string_view without_quote_marks(std::u16string_view text) {
  while (!text.empty() && (is_closing_mark(text.back()) || is_space(text.back()) || text.back() == u','))
    text.remove_suffix(1);
  while (!text.empty() && std::u16string_view(u"“\"‘'").find(text.front()) != std::u16string_view::npos)
    text.remove_prefix(1);
  return text;
}

/// The noun phrase that ends before word `end`, back to a comma, a quotation or another verb.
size_t phrase_begin(const EnglishWords& words, size_t end) {
  size_t begin = end;
  while (begin > 0 && end - begin < kLongestName) {
    const size_t i = begin - 1;
    if (words.is_quoted(i) || words.is_verb(i) || words.cls(i) == C::That || words.cls(i) == C::ClauseWord ||
        words.cls(i) == C::Conjunction)
      break;
    --begin;
    if (words.has_comma(begin)) break;
  }
  return begin;
}

/// Past the noun phrase that begins with word `begin`.
size_t phrase_end(const EnglishWords& words, size_t begin) {
  size_t end = begin;
  while (end < words.size() && end - begin < kLongestName && !words.is_quoted(end) && !words.is_verb(end)) {
    if (end > begin && (words.has_comma(end) || words.cls(end) == C::That || words.cls(end) == C::ClauseWord ||
                        words.cls(end) == C::Relative))
      break;
    ++end;
  }
  return end;
}

/// Where the names begin that end a phrase of what somebody is: "Tomas Reyes" of "chief executive Tomas Reyes"; `begin`
/// if it is no such phrase.
size_t names_begin(const EnglishWords& words, size_t begin, size_t end) {
  size_t names = end;
  while (names > begin && words.is_name(names - 1)) --names;
  if (names == begin || end - names < 2 || end - names > 3) return begin;
  for (size_t i = begin; i < names; ++i) {
    if (words.item(i).kind != EnglishItem::Kind::Content || words.has_comma(i + 1)) return begin;
  }
  return names;
}

std::u16string person_in(const EnglishWords& words, size_t begin, size_t end) {
  return words.join(names_begin(words, begin, end), end);
}

/// "Marta Lindqvist, a biologist at Nuri University, said": where the name before the apposition begins and ends.
struct Apposition {
  size_t name = 0, begin = 0, end = 0;  ///< words of the name [name, begin), of what it is [begin, end)
  bool found = false;
};

Apposition apposition_before(const EnglishWords& words, size_t verb) {
  Apposition out;
  if (verb >= words.size() || verb < 3) return out;
  size_t begin = verb;
  while (begin > 0 && !words.has_comma(begin)) --begin;  // "…, said": the comma stands before the verb
  if (begin == verb) {
    --begin;
    while (begin > 0 && !words.has_comma(begin)) --begin;
  }
  if (begin == 0 || begin == verb || words.cls(begin) != C::Determiner || !words.follows_comma(begin)) return out;
  size_t name = begin;
  while (name > 0 && begin - name < 4 && words.is_name(name - 1) && !words.is_quoted(name - 1)) {
    --name;
    if (words.has_comma(name)) break;
  }
  if (name == begin) return out;
  return {name, begin, verb, true};
}

/// Who is the subject of the verb of saying at `verb`: before it, or behind it where a quotation ends there.
std::u16string speaker_at(const EnglishWords& words, size_t verb) {
  if (const Apposition apposition = apposition_before(words, verb); apposition.found)
    return words.join(apposition.name, apposition.begin);
  const bool quoted = verb > 0 && words.is_quoted(verb - 1);
  const bool noun = verb + 1 < words.size() && (words.is_name(verb + 1) || words.cls(verb + 1) == C::Determiner ||
                                                (quoted && is_one_of(kPersonal, words.word(verb + 1))));
  if (noun && verb > 0 && (quoted || words.has_comma(verb))) {
    const size_t end = phrase_end(words, verb + 1);
    if (quoted || end == words.size() || words.has_comma(end)) return person_in(words, verb + 1, end);
  }
  const size_t begin = phrase_begin(words, verb);
  const size_t first = begin == verb && verb > 1 && words.word(verb - 1) == u"and" ? words.main_verb() : verb;
  if (first < verb) return speaker_at(words, first);                  // Vance criticized the delay and said
  if (begin < verb && words.cls(begin) == C::Preposition) return {};  // In May, it said
  return person_in(words, begin, verb);
}

bool is_person_pronoun(std::u16string_view name) {
  std::u16string lower(name);
  for (char16_t& c : lower) c = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
  return is_one_of(kPersonal, lower);
}

class EnglishFactReader {
 public:
  explicit EnglishFactReader(std::u16string_view sentence) : words_(sentence) {}

  std::vector<std::u16string> run() {
    main_ = words_.main_verb(lead_end());
    if (main_ >= words_.size() || words_.is_quoted(main_)) return quoted();
    if (main_ == 0) return {};
    const bool complement = main_ + 1 < words_.size() && words_.cls(main_ + 1) == C::That;  // found that …
    if (words_.is_saying(main_) || complement) return said();
    if (ends_in_saying()) return quoted();
    clauses(lead_end(), main_, words_.size(), {});
    return finish();
  }

 private:
  /// "…, X said", "…, said X": at the end.
  bool ends_in_saying() const {
    for (size_t i = words_.size(); i-- > main_ + 1 && words_.size() - i < 9;) {
      if (!words_.is_saying(i) || words_.is_quoted(i)) continue;
      const size_t begin = phrase_begin(words_, i);
      return words_.has_comma(begin) || words_.has_comma(i);
    }
    return false;
  }

  /// Behind the comma that ends what stands before the subject: In 2019, …; On Tuesday, ….
  size_t lead_end() const {
    if (words_.size() == 0 || (words_.cls(0) != C::Preposition && words_.cls(0) != C::ClauseWord &&
                               words_.item(0).kind != EnglishItem::Kind::Atom))
      return 0;
    for (size_t i = 1; i < words_.size() && i < 14; ++i) {
      if (words_.is_verb(i) && words_.cls(0) != C::ClauseWord) return 0;
      if (words_.has_comma(i) && !words_.is_quoted(i)) return i;
    }
    return 0;
  }

  /// The verb's subject without what is said of it by the way.
  std::u16string subject(size_t begin, size_t verb) const {
    if (const Apposition apposition = apposition_before(words_, verb); apposition.found && apposition.name >= begin)
      return words_.join(apposition.name, apposition.begin);
    for (size_t i = begin + 1; i < verb; ++i) {
      if (words_.cls(i) == C::Relative && words_.has_comma(i)) return words_.join(begin, i);
    }
    size_t end = verb;
    while (end > begin + 2 && words_.item(end - 1).kind == EnglishItem::Kind::Atom &&
           words_.cls(end - 2) == C::Preposition)
      end -= 2;  // on Tuesday
    std::u16string who = words_.join(begin, end);
    return who.find(u", ") == std::u16string::npos ? who : who + u",";
  }

  /// A verb that takes up the subject: word `i` behind "and", an adverb between them aside.
  size_t taken_up(size_t i) const {
    while (i < words_.size() && words_.cls(i) == C::Adverb) ++i;
    if (i >= words_.size() || words_.is_quoted(i)) return 0;
    const bool past = words_.item(i).form == EnglishForm::Past && words_.item(i).kind == EnglishItem::Kind::Content &&
                      !words_.is_name(i);
    const bool object = i + 1 < words_.size() && !words_.has_comma(i + 1);
    if (words_.is_verb(i) || (past && object)) return i;
    // employs 85 people and makes 96 megawatts: both in the present
    const bool present = words_.item(i).form == EnglishForm::ThirdOrPlural && !words_.is_name(i) &&
                         words_.item(main_).form == EnglishForm::ThirdOrPlural;
    const bool takes =
        object && (words_.item(i + 1).kind == EnglishItem::Kind::Atom || words_.cls(i + 1) == C::Determiner);
    return present && takes ? i : 0;
  }

  /// A clause with a subject of its own from word `i` on: where its verb stands; 0 if there is none before `end`.
  size_t own_verb(size_t i, size_t end) const {
    for (size_t k = i + 1; k < end && k < i + 9; ++k) {
      if (words_.is_verb(k)) return k;
      if (words_.has_comma(k) || words_.cls(k) == C::Conjunction || words_.cls(k) == C::Relative ||
          words_.cls(k) == C::That || words_.cls(k) == C::Infinitive)
        return 0;
    }
    return 0;
  }

  /// The clauses of words [begin, end), whose main verb is `verb`; `frame` stands before each: "X said".
  void clauses(size_t begin, size_t verb, size_t end, const std::u16string& frame) {
    const std::u16string who = subject(begin, verb);
    size_t from = begin;  // of the clause that is being read
    std::u16string head;  // what it takes over
    size_t stem = begin;  // its first word behind that
    bool inner = false;   // within a clause about a noun
    bool which = false;   // …, which
    std::vector<std::u16string> found;
    const auto close = [&](size_t at) {
      const std::u16string body = words_.join(stem, at);
      if (!body.empty()) found.push_back(head.empty() ? body : head + u" " + body);
    };
    for (size_t i = verb + 1; i + 1 < end; ++i) {
      if (words_.is_quoted(i)) continue;
      if (words_.has_comma(i)) inner = false;
      if (words_.cls(i) == C::Relative && words_.has_comma(i) && words_.word(i) == u"which" && words_.is_verb(i + 1)) {
        close(i);
        head = owned(words_.join(antecedent(i), i), who);
        from = i, stem = i + 1;
        which = true;
        continue;
      }
      inner |= words_.cls(i) == C::Relative || words_.cls(i) == C::That;
      const bool joins = words_.word(i) == u"and" || is_one_of(kContrasts, words_.word(i));
      if (!joins || i <= from + 1) continue;
      if (const size_t next = inner && !words_.has_comma(i) ? 0 : taken_up(i + 1); next != 0) {
        close(i);
        if (!which || words_.has_comma(i)) head = who, which = false;
        from = i, stem = i + 1;
      } else if (const size_t own =
                     words_.has_comma(i) || is_one_of(kContrasts, words_.word(i)) ? own_verb(i + 1, end) : 0;
                 own != 0) {
        close(i);
        head = owned({}, who, i + 1);
        which = false;
        from = i, stem = i + 1 + !head.empty();
        inner = false;
        i = own;
      }
    }
    close(end);
    if (found.size() < 2 && frame.empty()) return;
    for (const std::u16string& fact : found) add(frame.empty() ? fact : frame + u" " + fact);
  }

  /// Where the noun phrase begins that ends before word `end`: at its determiner, or where its names begin.
  size_t antecedent(size_t end) const {
    size_t begin = end;
    while (begin > 0 && end - begin < kLongestName) {
      const C cls = words_.cls(begin - 1);
      if (words_.is_verb(begin - 1) || cls == C::Preposition || cls == C::Conjunction ||
          (begin < end && words_.has_comma(begin)))
        break;
      --begin;
      if (cls == C::Determiner) break;
    }
    return begin;
  }

  /// "its first plant" as "Garam's first plant": by the subject. With `at`, only the possessive there; empty if there
  /// is none.
  std::u16string owned(std::u16string phrase, const std::u16string& who, size_t at = 0) const {
    std::u16string owner = who;
    if (const size_t of = owner.find(u"'s "); of != std::u16string::npos) owner.resize(of);
    if (const size_t of = owner.find(u"’s "); of != std::u16string::npos) owner.resize(of);
    owner += owner.ends_with(u"s") ? u"'" : u"'s";
    if (at != 0) return is_one_of(kPossessive, words_.word(at)) ? owner : std::u16string();
    for (const std::u16string_view possessive : kPossessive) {
      if (phrase.size() > possessive.size() && phrase.starts_with(possessive) && phrase[possessive.size()] == u' ')
        return owner + phrase.substr(possessive.size());
    }
    return phrase;
  }

  /// "X said (that) A and B".
  std::vector<std::u16string> said() {
    std::u16string who = speaker_at(words_, main_);
    if (who.empty() || !words_.is_saying(main_)) who = subject(lead_end(), main_);
    size_t begin = main_ + 1;
    if (words_.word(main_) == u"told") {
      while (begin < words_.size() && words_.cls(begin) != C::That && !words_.is_quoted(begin) &&
             !words_.is_verb(begin))
        ++begin;
    }
    if (begin < words_.size() && words_.cls(begin) == C::That) ++begin;
    // What follows with an act of speech is the speaker's own: said … and called for ….
    size_t end = words_.size();
    for (size_t i = begin + 2; i + 1 < words_.size(); ++i) {
      if (words_.word(i) != u"and" && words_.word(i) != u"but") continue;
      if (words_.is_quoted(i) || !is_one_of(kActsOfSpeech, words_.word(i + 1))) continue;
      end = i;
      break;
    }
    const size_t verb = words_.main_verb(begin);
    if (who.empty() || verb >= end || words_.is_quoted(verb)) return {};
    const std::u16string frame = who + u" " + words_.join(main_, main_ + 1);
    clauses(begin, verb, end, frame);
    if (end < words_.size()) add(who + u" " + words_.join(end + 1, words_.size()));
    return finish();
  }

  /// “A. B,” X said, adding that C.
  std::vector<std::u16string> quoted() {
    size_t verb = words_.size();
    for (size_t i = 0; i < words_.size() && verb == words_.size(); ++i) {
      if (!words_.is_quoted(i) && words_.is_saying(i)) verb = i;
    }
    if (verb == words_.size()) return {};
    const std::u16string who = speaker_at(words_, verb);
    if (who.empty()) return {};
    const std::u16string frame = who + u" said";
    size_t end = verb;
    while (end > 0 && !words_.is_quoted(end - 1)) --end;
    if (end == 0) {  // A and B, X said
      end = phrase_begin(words_, verb);
      const size_t first = words_.main_verb();
      if (first >= end) return {};
      clauses(0, first, end, frame);
    } else {
      size_t begin = 0;
      while (begin < end && !words_.is_quoted(begin)) ++begin;
      const std::u16string_view inside =
          without_quote_marks(words_.text().substr(words_.begin(begin), words_.end(end - 1) - words_.begin(begin)));
      if (count_words(inside, kFewestWords) == kFewestWords)
        add(frame + u" " + within_sentence(inside, words_.item(begin)));
    }
    for (size_t i = verb + 1; i + 2 < words_.size(); ++i) {
      if (words_.word(i) != u"adding" || words_.cls(i + 1) != C::That) continue;
      const size_t inner = words_.main_verb(i + 2);
      if (inner < words_.size())
        clauses(i + 2, inner, words_.size(), frame);
      else
        add(frame + u" " + words_.join(i + 2, words_.size()));
      break;
    }
    return finish();
  }

  /// What is quoted, with a small letter where its first word is none that always has a capital.
  static std::u16string within_sentence(std::u16string_view said, const EnglishItem& first) {
    std::u16string out(said);
    if (first.cls != C::None && first.text != u"i" && !out.empty() && out.front() >= u'A' && out.front() <= u'Z')
      out.front() = static_cast<char16_t>(out.front() + 32);
    return out;
  }

  void add(std::u16string fact) {
    capitalise(fact);
    if (count_words(fact, kFewestWords) < kFewestWords || leaves_quote_open(fact, false)) return;
    if (!ends_sentence(fact.back())) fact += u'.';
    if (fact != words_.text()) facts_.push_back(std::move(fact));
  }

  std::vector<std::u16string> finish() {
    if (facts_.size() > kMostFacts) facts_.resize(kMostFacts);
    return std::move(facts_);
  }

  const EnglishWords words_;
  size_t main_ = 0;
  std::vector<std::u16string> facts_;
};

}  // namespace

Speech read_english_speech(std::u16string_view sentence, std::u16string_view outside) {
  Speech speech;
  speech.quotes = outside.find(kHidden) != std::u16string_view::npos;
  speech.quotes_only = quotes_only(outside);
  if (speech.quotes_only) return speech;
  const EnglishWords words(sentence);
  for (size_t i = 0; i + 2 < words.size(); ++i) {
    if (words.word(i) != u"according" || words.word(i + 1) != u"to" || words.is_quoted(i)) continue;
    speech.according_to = words.join(i + 2, phrase_end(words, i + 2));
    return speech;
  }
  for (size_t i = 0; i < words.size(); ++i) {
    if (words.is_quoted(i) || !words.is_saying(i)) continue;
    const std::u16string who = speaker_at(words, i);
    if (who.empty()) continue;
    speech.attributed = speech.quotes = true;
    speech.subject = who;
    speech.pronoun = is_person_pronoun(who);
    return speech;
  }
  return speech;
}

std::vector<std::u16string> english_facts(std::u16string_view sentence) { return EnglishFactReader(sentence).run(); }

std::vector<std::u16string> english_naming_facts(std::u16string_view sentence) {
  const EnglishWords words(sentence);
  for (size_t i = 3; i < words.size(); ++i) {
    if (!words.is_verb(i) || words.is_quoted(i)) continue;
    const Apposition apposition = apposition_before(words, i);
    if (!apposition.found || apposition.end - apposition.begin < 2) continue;
    const std::u16string what = words.join(apposition.begin, apposition.end);
    if (what.find(u',') != std::u16string::npos) continue;
    return {words.join(apposition.name, apposition.begin) + u" is " + what + u"."};
  }
  for (size_t i = 2; i < words.size(); ++i) {  // chief executive Tomas Reyes said
    if (words.is_quoted(i) || !words.is_saying(i)) continue;
    const size_t begin = phrase_begin(words, i), names = names_begin(words, begin, i);
    if (names == begin || words.is_name(begin)) continue;
    return {words.join(names, i) + u" is " + words.join(begin, names) + u"."};
  }
  return {};
}

}  // namespace haechi
