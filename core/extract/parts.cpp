#include "extract/parts.h"

#include <algorithm>
#include <deque>
#include <optional>

#include "extract/bare_topics.h"
#include "extract/changes.h"
#include "extract/examples.h"
#include "extract/facts.h"
#include "extract/lists.h"
#include "extract/means.h"
#include "extract/measures.h"
#include "extract/naming.h"
#include "extract/notes.h"
#include "extract/relatives.h"
#include "extract/restated.h"
#include "extract/scope.h"
#include "extract/strings.h"

namespace haechi {
namespace {

/// Reads one sentence, step by step.
class PartReader {
 public:
  explicit PartReader(const WholeSentence& whole) : statement_(whole.statement), speaker_(whole.speaker) {
    brief_ = with_brief_source(statement_, whole.source);
    if (brief_.empty() && whole.source.empty()) brief_ = with_brief_speaker(statement_, speaker_);
    if (!brief_.empty()) brief_words_.emplace(brief_);
  }
  PartReader(const PartReader&) = delete;  // words are views of its own text
  PartReader& operator=(const PartReader&) = delete;

  void read_facts() { facts_ = single_facts(told(), speaker_); }

  void read_told() {
    timeless_ = brief_words_ && !names_time(brief_);  // the time stood with the source, over all of it
    if (brief_words_) add(brief_);
    clauses(told(), facts_);
    held(told());
    if (const std::u16string fact = reason_fact(told()); !fact.empty()) {
      add(fact);
      for (const std::u16string& level : changed_facts(SentenceWords(fact))) add(level);
    }
    if (const std::u16string fact = remark_fact(told()); !fact.empty()) add(fact);
    if (!brief_words_) return;
    // Who says it may be described in what the brief one leaves out.
    for (SentencePart& part : described_facts(statement_))
      if (part.by_the_way) parts_.push_back(std::move(part));
  }

  void read_names() {
    for (const std::u16string& fact : noted_facts(statement_)) parts_.push_back({fact, false, true});
    for (const std::u16string& fact : naming_facts(statement_)) parts_.push_back({fact, false, true});
  }

  std::vector<SentencePart> take() { return std::move(parts_); }

 private:
  /// The sentence, or the brief one in its place.
  const SentenceWords& told() const { return brief_words_ ? *brief_words_ : statement_; }

  /// "…다는 평가를 받는다", "…다는 것이다": what is held to be so.
  void held(const SentenceWords& sentence) {
    if (const std::u16string fact = held_fact(sentence); !fact.empty()) {
      add(fact);
      const SentenceWords words(fact);
      clauses(words, single_facts(words, speaker_));
    }
  }

  void clauses(const SentenceWords& sentence, const std::vector<std::u16string>& facts) {
    for (const std::u16string& fact : facts) items(SentenceWords(fact), true);
    if (facts.empty()) items(sentence, false);
    if (const std::u16string counted = counted_fact(sentence); !counted.empty()) add(counted);
    if (const std::u16string raised = raised_fact(sentence); !raised.empty()) amounts(raised);
    if (!sentence.may_hold(u'%') && !sentence.may_hold(u'(')) return;
    for (const std::u16string& fact : bracketed_facts(sentence.text())) add(fact);
  }

  void items(const SentenceWords& sentence, bool is_new) {
    std::vector<std::u16string> facts = listed_facts(sentence);
    if (facts.empty()) facts = member_facts(sentence);
    for (const std::u16string& fact : facts) figures(SentenceWords(fact), true);
    if (facts.empty()) figures(sentence, is_new);
  }

  void figures(const SentenceWords& sentence, bool is_new) {
    if (is_new) add(std::u16string(sentence.text()));
    const bool bracketed = sentence.may_hold(u'(');
    if (bracketed) {
      std::u16string plain = without_figure_brackets(sentence.text());
      if (plain.size() < sentence.text().size()) add(std::move(plain));
    }
    const bool figured = has_digit(sentence.text());
    if (const std::u16string told = figured ? without_tally(sentence) : std::u16string(); !told.empty()) add(told);
    if (const std::u16string owned = owned_measure(sentence); !owned.empty()) add(owned);
    if (const std::u16string bare = with_bare_topic(sentence); !bare.empty()) add(bare);
    for (SentencePart& part : described_facts(sentence)) {
      for (const std::u16string& fact : restated_facts(SentenceWords(part.text))) add(fact);
      parts_.push_back(std::move(part));
    }
    for (const std::u16string& fact : example_facts(sentence)) add(fact);
    if (figured) {
      for (const std::u16string& fact : measured_facts(sentence)) add(fact);
      for (const std::u16string& fact : changed_facts(sentence)) add(fact);
    }
    for (const std::u16string& fact : restated_facts(sentence)) add(fact);
    const std::u16string converted = bracketed ? converted_fact(sentence.text()) : std::u16string();
    if (converted.empty()) return;
    add(converted);
    for (const std::u16string& fact : measured_facts(SentenceWords(converted))) add(fact);
  }

  /// With what stands in brackets, without it, and in the other currency.
  void amounts(const std::u16string& text) {
    add(text);
    if (std::u16string plain = without_figure_brackets(text); plain.size() < text.size()) add(std::move(plain));
    if (std::u16string converted = converted_fact(text); !converted.empty()) add(std::move(converted));
  }

  void add(std::u16string text) { parts_.push_back({std::move(text), timeless_, false}); }

  const SentenceWords& statement_;
  const std::u16string_view speaker_;
  std::u16string brief_;
  std::optional<SentenceWords> brief_words_;
  std::vector<std::u16string> facts_;  ///< of its clauses
  std::vector<SentencePart> parts_;
  bool timeless_ = false;
};

}  // namespace

/// Each step is taken for all sentences in a row: the code of one fits the processor's cache, that of all does not.
std::vector<std::vector<SentencePart>> parts_of(const std::vector<WholeSentence>& sentences) {
  std::deque<PartReader> readers;
  for (const WholeSentence& sentence : sentences) readers.emplace_back(sentence);
  for (PartReader& reader : readers) reader.read_facts();
  for (PartReader& reader : readers) reader.read_told();
  for (PartReader& reader : readers) reader.read_names();
  std::vector<std::vector<SentencePart>> out;
  for (PartReader& reader : readers) out.push_back(reader.take());
  return out;
}

}  // namespace haechi
