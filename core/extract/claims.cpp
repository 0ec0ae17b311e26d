#include "extract/claims.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

#include "extract/attribution.h"
#include "extract/bare_topics.h"
#include "extract/baselines.h"
#include "extract/bodies.h"
#include "extract/byline.h"
#include "extract/connectives.h"
#include "extract/dates.h"
#include "extract/discourse.h"
#include "extract/english.h"
#include "extract/hedges.h"
#include "extract/lists.h"
#include "extract/means.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/parts.h"
#include "extract/referents.h"
#include "extract/scope.h"
#include "extract/scores.h"
#include "extract/speech.h"
#include "extract/strings.h"
#include "extract/tidy.h"
#include "text/language.h"
#include "text/places.h"
#include "text/utf.h"

namespace haechi {
namespace {

const char* kind_of(BlockRole role) {
  switch (role) {
    case BlockRole::Title:
      return "headline";
    case BlockRole::Subhead:
      return "subhead";
    case BlockRole::Caption:
      return "caption";
    default:
      return "";
  }
}

class ClaimReader {
 public:
  ClaimReader(const Article& article, const std::vector<Alias>& glossed)
      : article_(article), sentences_(read_sentences(article)), plain_(sentences_.size()) {
    for (const Alias& alias : glossed) {
      for (const auto& [language, spellings] : alias.names) {
        if (language != code_of(Language::Korean)) continue;
        for (const std::string& name : spellings) names_.push_back(to_utf16(name));
      }
    }
  }

  std::vector<Claim> run() {
    attribute(article_, sentences_, referents_);
    for (size_t i = 0; i < sentences_.size(); ++i) {
      if (sentences_[i].role == BlockRole::Subhead) discourse_.reset();
      if (states_something(sentences_[i])) state(i);
    }
    read_parts();
    std::vector<Claim> claims;
    claims.reserve(3 * stated_.size());
    for (size_t k = 0; k < stated_.size(); ++k) {
      claims.push_back(std::move(stated_[k].claim));
      add_facts(stated_[k], k > 0 ? stated_[k - 1].statement : std::u16string_view(), claims);
    }
    number(claims);
    return claims;
  }

 private:
  /// What a sentence states as a whole; its parts are read of it when all sentences are.
  struct Stated {
    Stated(size_t sentence, ClaimReader& reader, const SentenceWords* before)
        : i(sentence), claim(reader.claim_of(sentence, statement, before)), words(statement) {}
    size_t i;  ///< in sentences_
    std::u16string statement;
    Claim claim;
    SentenceWords words;          ///< of `statement`
    std::u16string topic_before;  ///< what the sentences before it in its block are about
    std::vector<SentencePart> parts;
  };
  void state(size_t i) {
    const SentenceWords* const before = stated_.empty() ? nullptr : &stated_.back().words;
    Stated& stated = stated_.emplace_back(i, *this, before);
    if (follows_in_block(i)) stated.topic_before = discourse_.topic();
    if (sentences_[i].role == BlockRole::Body) discourse_.note(stated.words, sentences_[i].speech.attributed);
  }

  static bool reports(const Sentence& sentence) {
    return sentence.speech.attributed && sentence.speech.quotes && !sentence.speech.points_back;
  }

  void read_parts() {
    std::vector<WholeSentence> wholes;
    std::vector<Stated*> tell;
    for (Stated& stated : stated_) {
      const Sentence& sentence = sentences_[stated.i];
      if (!tells_parts(sentence) || stated.claim.statement.front().first == code_of(Language::English)) continue;
      const std::u16string_view speaker = reports(sentence) ? sentence.speech.subject : std::u16string_view();
      wholes.push_back({stated.words, sentence.speech.according_to, speaker});
      tell.push_back(&stated);
    }
    std::vector<std::vector<SentencePart>> parts = parts_of(wholes);
    for (size_t k = 0; k < tell.size(); ++k) tell[k]->parts = std::move(parts[k]);
  }

  static bool tells_parts(const Sentence& sentence) {
    return sentence.role == BlockRole::Body || sentence.role == BlockRole::Caption;
  }

  bool follows_in_block(size_t i) const { return i > 0 && sentences_[i - 1].block == sentences_[i].block; }

  bool states_something(const Sentence& sentence) const {
    const std::u16string_view text = text_of(article_, sentence);
    if (is_byline(text) || !has_letters(text, 6)) return false;
    if (sentence.role == BlockRole::Subhead && count_words(text) < 4) return false;
    return !trimmed(text).ends_with(u"?");
  }

  void number(std::vector<Claim>& claims) const {
    for (size_t i = 0; i < claims.size(); ++i) {
      const std::string digits = std::to_string(i + 1);
      std::string& id = claims[i].id;
      id.reserve(article_.source.id.size() + 1 + std::max<size_t>(digits.size(), 3));
      id.append(article_.source.id).append("/").append(digits.size() < 3 ? 3 - digits.size() : 0, '0').append(digits);
    }
  }

  /// What the sentence of the last claim tells in parts: claims of their own, with the whole sentence as their
  /// quotation. `last`: what the one before it states.
  void add_facts(const Stated& stated, std::u16string_view last, std::vector<Claim>& claims) {
    const Sentence& sentence = sentences_[stated.i];
    const SentenceWords& words = stated.words;
    const std::u16string result = sentence.role == BlockRole::Title ? score_fact(words.text()) : std::u16string();
    if (!tells_parts(sentence) && result.empty()) return;
    const size_t whole = claims.size() - 1;
    const bool own = sentence.named && sentence.named == (sentence.from ? sentence.from : sentence.to);
    const bool timed = own && names_time(text_of(article_, sentence));
    const auto add = [&](const std::u16string& fact, bool by_the_way, bool keeps_time) {
      if (!told_.insert(fact).second) return;
      claims.push_back(claims[whole]);
      Claim& claim = claims.back();
      claim.statement.front().second = to_utf8(fact);
      claim.hedge = hedge_of(fact);
      claim.kind = "part";
      if (by_the_way) claim.speaker.clear(), claim.reported_by.clear(), claim.doubt.clear();
      if (by_the_way || (timed && !keeps_time && !names_time(fact))) claim.time_from.clear(), claim.time_to.clear();
      if (const auto year = claim.time_from.empty() && claim.time_to.empty() ? only_year(fact) : std::nullopt) {
        claim.time_from = day_text(day_of(*year, 1, 1));
        claim.time_to = day_text(day_of(*year, 12, 31));
      }
    };
    if (!result.empty()) return add(result, true, true);
    const auto says_another = [&](const std::u16string& fact) {  // "A는 “…”고 했고, B는 “…”고 했다"
      if (contains(fact, sentence.speech.subject) || contains(fact, sentence.speaker)) return std::u16string();
      const std::u16string topic = topic_name(without_quotes(fact, false));
      const bool person = is_title(topic.substr(topic.rfind(u' ') + 1)) || is_korean_name(topic);
      return person && fact.starts_with(topic) && has_saying(fact) ? topic : std::u16string();
    };
    if (claims[whole].statement.front().first == code_of(Language::English)) {
      for (const std::u16string& fact : english_facts(words.text())) add(fact, false, true);
      for (const std::u16string& fact : english_naming_facts(words.text())) add(fact, true, false);
      return;
    }
    if (const std::u16string told = with_carried_source(sentence, words); !told.empty()) add(told, false, true);
    if (const std::u16string told = told_by(sentence, words); !told.empty()) add(told, false, true);
    if (!sentence.open) {
      const std::u16string_view before_it = follows_in_block(stated.i) ? last : std::u16string_view();
      for (const std::u16string& fact : baseline_facts(words, stated.topic_before, before_it)) {
        const size_t before = claims.size();
        add(fact, false, false);
        if (claims.size() > before) claims.back().time_from.clear(), claims.back().time_to.clear();  // it names its own
      }
    }
    for (const std::u16string& name : names_)
      if (const std::u16string bare = with_bare_name(words, name); !bare.empty()) add(bare, false, true);
    for (const SentencePart& part : stated.parts) {
      const size_t before = claims.size();
      add(part.text, part.by_the_way, part.keeps_time);
      if (!reports(sentence) || part.by_the_way || claims.size() == before) continue;
      if (const std::u16string speaker = says_another(part.text); !speaker.empty())
        claims.back().speaker = to_utf8(speaker);
    }
  }

  /// A figure behind those of a named source, with the source and the year put to it.
  static std::u16string with_carried_source(const Sentence& sentence, const SentenceWords& words) {
    if (!sentence.carried || !sentence.figures || words.text().starts_with(u"이 가운데") ||
        words.text().starts_with(u"그중") || sentence.speaker.empty() || contains(words.text(), sentence.speaker))
      return {};
    std::u16string year;
    if (sentence.from && sentence.to && civil_of(*sentence.from).year == civil_of(*sentence.to).year &&
        !names_time(words.text()))
      year = to_utf16(std::to_string(civil_of(*sentence.from).year)) + u"년 ";
    return sentence.speaker + u"에 따르면 " + year + without_leads(words.text());
  }

  /// "같은 날" as the day that a sentence before names, where the article does not tell the month: 8일.
  void name_day(const Sentence& sentence, std::u16string& statement) {
    if (sentence.role != BlockRole::Body) return;
    for (const std::u16string_view pointer : {u"같은 날 ", u"이날 "}) {
      if (!statement.starts_with(pointer) || day_.empty() || sentence.from) continue;
      statement.replace(0, pointer.size() - 1, day_);
    }
    each_place(
        statement, [](Letters c) { return same(c, u'일'); },
        [&](size_t at) {
          size_t begin = at;
          while (begin > 0 && is_digit(statement[begin - 1])) --begin;
          const bool word = (begin == 0 || is_space(statement[begin - 1])) &&
                            (at + 1 == statement.size() || !is_syllable(statement[at + 1]));
          const bool month = begin > 1 && statement[begin - 2] == u'월';
          if (word && !month && at > begin && at - begin < 3) day_ = statement.substr(begin, at + 1 - begin);
        });
  }

  /// "이 가운데" that opens a sentence, as what the one before counts.
  void name_group(size_t i, std::u16string& statement) {
    if (!follows_in_block(i) || !sentences_[i].figures || !sentences_[i - 1].figures) return;
    for (const std::u16string_view pointer : {u"이 가운데", u"그 가운데"}) {
      if (!statement.starts_with(pointer)) continue;
      const std::u16string before = written_out(i - 1);
      const std::u16string group = whole_topic(SentenceWords(before));
      if (group.empty()) return;
      const bool comma = statement.size() > pointer.size() && statement[pointer.size()] == u',';
      statement.replace(0, pointer.size() + comma, group + u" 가운데");
      return;
    }
  }

  /// "누리도 2억 원을 조달했다": the way that the one before did.
  void name_means(size_t i, const SentenceWords* before, std::u16string& statement) const {
    if (!before || !follows_in_block(i) || sentences_[i].quoted) return;
    std::u16string shared = with_means_of(*before, statement);
    if (!shared.empty()) statement = std::move(shared);
  }

  /// `statement` is set to what the claim states; `before`: what the claim before states.
  Claim claim_of(size_t i, std::u16string& statement, const SentenceWords* before) {
    const Sentence& sentence = sentences_[i];
    Claim claim;
    claim.source = article_.source.id;
    statement = written_out(i);
    name_day(sentence, statement);
    name_group(i, statement);
    const bool unresolved = !resolve(sentence, statement, claim);
    name_speaker(sentence, statement, claim);
    if (sentence.role == BlockRole::Body && !sentence.quoted && !sentence.open) bodies_.name(statement);
    name_pronoun(sentence, statement, claim);
    name_in_full(sentence, statement);
    name_means(i, before, statement);
    const Language language = language_of(statement);
    claim.statement.emplace_back(code_of(language), is_plain(i, statement) ? plain(i).utf8 : to_utf8(statement));
    claim.speaker = to_utf8(bodies_.full(sentence.speaker));
    claim.reported_by = to_utf8(sentence.reported_by);
    bodies_.note(text_of(article_, sentence));
    if (sentence.from) claim.time_from = day_text(*sentence.from);
    if (sentence.to) claim.time_to = day_text(*sentence.to);
    claim.hedge = hedge_of(statement);
    claim.quote_start = sentence.span.begin;
    claim.quote_end = sentence.span.end;
    claim.kind = kind_of(sentence.role);
    if (sentence.role != BlockRole::Title) claim.topic = article_.source.title;
    claim.context = context_of(i);
    if (unresolved) claim.doubt.push_back("pronoun");
    if (sentence.time_open) claim.doubt.push_back("time");
    if (holds(statement, 0xFFFD) || contains(statement, u"?)")) claim.doubt.push_back("garbled");
    if (sentence.bare_number) claim.doubt.push_back("bare-number");
    return claim;
  }

  /// A sentence as the article has it, but tidy: its claim and the context of others are made of it.
  struct Plain {
    std::u16string text;
    std::string utf8;
  };
  const Plain& plain(size_t i) {
    Plain& plain = plain_[i];
    if (plain.text.empty()) {
      plain.text = tidy(text_of(article_, sentences_[i]));
      plain.utf8 = to_utf8(plain.text);
    }
    return plain;
  }

  bool is_plain(size_t i, const std::u16string& statement) {
    const std::u16string& text = plain(i).text;
    return std::equal(text.begin(), text.end(), statement.begin(), statement.end());  // at once, and not by letters
  }

  /// What stands before it in the body: the paragraph's first sentence and the one right before.
  std::string context_of(size_t i) {
    if (i == 0 || sentences_[i].role != BlockRole::Body || sentences_[i - 1].role != BlockRole::Body) return {};
    size_t first = i;
    while (first > 0 && sentences_[first - 1].block == sentences_[i].block) --first;
    const std::string& before = plain(i - 1).utf8;
    if (first + 1 >= i) return before;
    const std::string& opening = plain(first).utf8;
    std::string context;
    context.reserve(opening.size() + 1 + before.size());
    return context.append(opening).append(" ").append(before);
  }

  /// The sentence with its relative times as dates, and 88,9% as 88.9%.
  std::u16string written_out(size_t i) {
    const Sentence& sentence = sentences_[i];
    std::u16string text = sentence.dates.empty() ? plain(i).text : tidy(dated(sentence));
    if (!holds(text, u'%')) return text;
    for (size_t at = text.find(u','); at != std::u16string::npos; at = text.find(u',', at + 1)) {
      if (at == 0 || at + 2 >= text.size() || !is_digit(text[at - 1]) || !is_digit(text[at + 1])) continue;
      const size_t behind = is_digit(text[at + 2]) ? at + 3 : at + 2;
      if (behind < text.size() && text[behind] == u'%') text[at] = u'.';
    }
    return text;
  }

  std::u16string dated(const Sentence& sentence) const {
    std::u16string text(text_of(article_, sentence));
    for (size_t i = sentence.dates.size(); i-- > 0;) {
      const auto& [span, date] = sentence.dates[i];
      if (span.end <= text.size()) text.replace(span.begin, span.length(), date);
    }
    return text;
  }

  /// Whom a pronoun that opens the sentence means; nobody where 그녀 may be either of two.
  static std::u16string whom(const Sentence& sentence) {
    constexpr size_t kOpening = 24;
    const bool within = (sentence.open || sentence.quoted) && !sentence.speech.pronoun;
    if (within && std::u16string_view(sentence.speaker).ends_with(sentence.focus.person))
      return {};  // nobody speaks of himself so
    const std::u16string_view opening = std::u16string_view(sentence.outside).substr(0, kOpening);
    if (sentence.focus.several && contains(opening, u"그녀")) return {};
    if (!sentence.speech.pronoun) return sentence.focus.person;
    return contains(opening, u"그") ? sentence.speaker : std::u16string();  // “나는 그가 …”라고 그녀는 말했다
  }

  /// "카스트로는 …": a name of the article's, and no particle 로는.
  bool has_topic_in_ro(std::u16string_view statement) const {
    return std::any_of(names_.begin(), names_.end(), [&](const std::u16string& name) {
      return name.ends_with(u"로") && contains(statement, name.substr(name.rfind(u' ') + 1) + u"는 ");
    });
  }

  /// Puts names for the pronouns that open the sentence. False if one stays open.
  bool resolve(const Sentence& sentence, std::u16string& statement, Claim& claim) {
    const std::u16string person = whom(sentence);
    auto result = referents_.resolve(statement, person, sentence.focus.body);
    if (sentence.role == BlockRole::Body && !sentence.open && !sentence.speech.quotes_only &&
        !has_topic_in_ro(statement)) {
      const auto before = discourse_.fill(statement, sentence.speech.attributed, sentence.focus.person);
      result.referents.insert(result.referents.end(), before.referents.begin(), before.referents.end());
      if (before.settled) result.open = false;
    }
    if (sentence.speech.pronoun && name_behind(statement, sentence.speaker)) {
      result.referents.push_back(sentence.speaker);
      result.open = false;
    }
    for (const std::u16string& referent : result.referents) claim.about.push_back(to_utf8(referent));
    return !result.open;
  }

  /// "또 …라고 덧붙였다": who, found before.
  void name_speaker(const Sentence& sentence, std::u16string& statement, Claim& claim) const {
    const bool left_out =
        sentence.speech.attributed && sentence.speech.subject.empty() && sentence.speech.according_to.empty();
    if (!left_out || sentence.speaker.empty() || sentence.open || contains(statement, sentence.speaker)) return;
    statement = with_topic(sentence.speaker) + u" " + without_leads(statement);
    claim.about.push_back(to_utf8(sentence.speaker));
  }

  /// "She said" as "Marta Lindqvist said".
  static void name_pronoun(const Sentence& sentence, std::u16string& statement, Claim& claim) {
    if (!is_latin(statement.front())) return;
    const std::u16string& who = sentence.speech.pronoun ? sentence.speaker : sentence.focus.person;
    for (const std::u16string_view pronoun : {u"He ", u"She "}) {
      if (!statement.starts_with(pronoun)) continue;
      if (who.empty()) {
        claim.doubt.push_back("pronoun");
        return;
      }
      statement.replace(0, pronoun.size() - 1, who);
      claim.about.push_back(to_utf8(who));
    }
  }

  /// "탕 CEO는" as "탕제 CEO는".
  void name_in_full(const Sentence& sentence, std::u16string& statement) const {
    const std::u16string& brief = sentence.speech.subject;
    const size_t blank = brief.find(u' ');
    if (blank == std::u16string::npos || sentence.speaker.empty()) return;
    const std::u16string full = referents_.full_name(brief);
    const size_t at = full == brief || full != sentence.speaker ? std::u16string::npos : statement.find(brief);
    if (at == std::u16string::npos || (at > 0 && !is_space(statement[at - 1]))) return;
    statement.replace(at, blank, full);
  }

  /// A sentence of a quotation, told with who says it; empty if it is none, or ends as nobody reports it.
  static std::u16string told_by(const Sentence& sentence, const SentenceWords& words) {
    if (sentence.speaker.empty() || sentence.speech.attributed ||
        !(sentence.quoted || (sentence.speech.quotes_only && !sentence.open)))
      return {};
    std::u16string said(words.text());
    said.erase(std::remove_if(said.begin(), said.end(), [](char16_t c) { return c == u'“' || c == u'”' || c == u'"'; }),
               said.end());
    said = quotative(without_leads(trimmed(said)));
    return said.ends_with(u"다고") || said.ends_with(u"라고") ? with_topic(sentence.speaker) + u" " + said + u" 말했다."
                                                              : std::u16string();
  }

  const Article& article_;
  std::vector<std::u16string> names_;  ///< that the article gives in two scripts
  std::vector<Sentence> sentences_;
  std::vector<Plain> plain_;
  Referents referents_;
  Discourse discourse_;
  Bodies bodies_;
  std::deque<Stated> stated_;
  std::u16string day_;                       ///< named last without its month
  std::unordered_set<std::u16string> told_;  ///< facts given as claims of their own
};

}  // namespace

std::vector<Claim> read_claims(const Article& article, const std::vector<Alias>& glossed) {
  return ClaimReader(article, glossed).run();
}

}  // namespace haechi
