#include "extract/parts.h"

#include <algorithm>

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

class PartReader {
 public:
  std::vector<SentencePart> run(const SentenceWords& statement, std::u16string_view source,
                                std::u16string_view speaker) {
    speaker_ = speaker;
    std::u16string brief = with_brief_source(statement, source);
    if (brief.empty() && source.empty()) brief = with_brief_speaker(statement, speaker);
    if (brief.empty()) {
      told(statement);
    } else {
      timeless_ = !names_time(brief);  // the time stood with the source, over all of it
      add(brief);
      told(SentenceWords(brief));
      // Who says it may be described in what the brief one leaves out.
      for (SentencePart& part : described_facts(statement))
        if (part.by_the_way) parts_.push_back(std::move(part));
    }
    for (const std::u16string& fact : noted_facts(statement)) parts_.push_back({fact, false, true});
    for (const std::u16string& fact : naming_facts(statement)) parts_.push_back({fact, false, true});
    return std::move(parts_);
  }

 private:
  void told(const SentenceWords& sentence) {
    clauses(sentence);
    held(sentence);
    if (const std::u16string fact = reason_fact(sentence); !fact.empty()) {
      add(fact);
      for (const std::u16string& level : changed_facts(SentenceWords(fact))) add(level);
    }
    if (const std::u16string fact = remark_fact(sentence); !fact.empty()) add(fact);
  }

  /// "…다는 평가를 받는다", "…다는 것이다": what is held to be so.
  void held(const SentenceWords& sentence) {
    if (const std::u16string fact = held_fact(sentence); !fact.empty()) {
      add(fact);
      clauses(SentenceWords(fact));
    }
  }

  void clauses(const SentenceWords& sentence) {
    const std::vector<std::u16string> facts = single_facts(sentence, speaker_);
    for (const std::u16string& fact : facts) items(SentenceWords(fact), true);
    if (facts.empty()) items(sentence, false);
    if (const std::u16string counted = counted_fact(sentence); !counted.empty()) add(counted);
    if (const std::u16string raised = raised_fact(sentence); !raised.empty()) amounts(raised);
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
    if (sentence.text().find(u'(') != std::u16string_view::npos) {
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
    const std::u16string converted = converted_fact(sentence.text());
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

  std::vector<SentencePart> parts_;
  std::u16string_view speaker_;
  bool timeless_ = false;
};

}  // namespace

std::vector<SentencePart> parts_of(const SentenceWords& statement, std::u16string_view source,
                                   std::u16string_view speaker) {
  return PartReader().run(statement, source, speaker);
}

}  // namespace haechi
