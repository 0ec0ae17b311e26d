// What a sentence asserts, as slots. A claim of the base and a pasted sentence become the same thing.
#ifndef HAECHI_READING_STATEMENT_H_
#define HAECHI_READING_STATEMENT_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/concepts.h"
#include "lexicon/frames.h"
#include "reading/quantity.h"
#include "reading/time.h"
#include "text/language.h"
#include "text/text.h"

namespace haechi {

/// What a term does in its clause, as its particle, its preposition or its place shows.
enum class TermRole : uint8_t {
  None,
  Topic,
  Subject,
  Object,
  Standard,
  Agent,
  Of,
  To,
  From,
  At,
  By,
  With,
  Like,
  Predicate,
  Quoted,
};

/// True for what a sentence is about, as its particle or place shows.
inline bool stands_first(TermRole r) { return r == TermRole::Topic || r == TermRole::Subject; }
/// The same role by whichever particle: what a sentence is about counts as who does it.
inline TermRole topic_as_subject(TermRole r) { return r == TermRole::Topic ? TermRole::Subject : r; }
/// True where the role is that of who does it.
inline bool acts(TermRole r) { return stands_first(r) || r == TermRole::Agent; }

/// Up to four concepts or entities that one written form may stand for.
class IdSet {
 public:
  void add(ConceptId id) {
    if (id == 0 || has(id) || size_ == ids_.size()) return;
    ids_[size_++] = id;
  }
  bool has(ConceptId id) const {
    for (const ConceptId x : *this)
      if (x == id) return true;
    return false;
  }
  bool meets(const IdSet& other) const {
    for (const ConceptId x : *this)
      if (other.has(x)) return true;
    return false;
  }
  const ConceptId* begin() const { return ids_.data(); }
  const ConceptId* end() const { return ids_.data() + size_; }
  bool empty() const { return size_ == 0; }
  ConceptId front() const { return size_ ? ids_[0] : 0; }

 private:
  std::array<ConceptId, 4> ids_{};
  uint8_t size_ = 0;
};

/// One content word.
struct Term {
  Span span;
  IdSet ids;                           ///< concepts and entities it may stand for; empty: a word no table knows
  std::u16string key;                  ///< its stem as written, without particles and endings
  Reach reach;                         ///< of all that it may stand for
  uint32_t classes = 0;                ///< bits of ConceptClass, of any that it may stand for
  Arithmetic does = Arithmetic::None;  ///< the same of what they do to figures
  float weight = 0;  ///< of a claim's term: how much it says about what the claim is about (ReadClaims)
  TermRole role = TermRole::None;
  uint8_t clause = 0;        ///< which clause of the sentence it stands in
  bool name = false;         ///< a known entity
  bool entity = false;       ///< what a sentence can be about, as the base knows it (ReadClaims)
  bool unknown = false;      ///< no table knows it: a name, a rare word, a slip
  bool predicate = false;    ///< carries the ending of a predicate, or is a verb
  bool negated = false;      ///< its predicate is denied (안, -지 않다, 없다, not)
  bool contrasted = false;   ///< denied in favour of another that is told beside it: A가 아니라 B
  bool unable = false;       ///< denied as impossible: -ㄹ 수 없다, cannot, 无法
  bool only = false;         ///< restricted: 만, only
  bool passive = false;      ///< 되다, 받다, 당하다, was …ed
  bool supposed = false;     ///< stands under a condition: 상용화되려면
  bool attributive = false;  ///< a predicate that describes the noun behind it: 낮은 사양
  bool framing = false;      ///< takes up what was quoted just before, and is no part of it: …라고 썼다

  bool in(ConceptClass c) const { return (classes & static_cast<uint32_t>(c)) != 0; }
};

/// How firmly the sentence asserts what it says.
enum class Modality : uint8_t { Fact, Hearsay, Estimate, Forecast, Possibility, Plan, Duty, Condition };

struct Speaker {
  IdSet ids;
  std::u16string key;
  Span span;
  bool present = false;
  bool outlet = false;  ///< a medium that reports, rather than a person or body that says
};

struct Statement {
  Language language = Language::Korean;
  Span span;
  std::vector<Term> terms;
  std::vector<Quantity> quantities;
  std::vector<TimeRef> times;
  std::vector<Speaker> speakers;
  Modality modality = Modality::Fact;
  Frame frame = Frame::None;  ///< what the sentence says of all the rest
  Span framing;               ///< the words that say it
  bool question = false;
  bool wish = false;         ///< asks, wants or commands: nothing is asserted
  bool opinion = false;      ///< first-person judgement or exclamation with nothing to check
  bool has_pronoun = false;  ///< 그는, it, that company: the referent stands elsewhere
  uint8_t clauses = 1;
};

/// True if the statement is the word of whom or what this names.
bool is_speaker(const Statement& s, const Term& t);

}  // namespace haechi

#endif  // HAECHI_READING_STATEMENT_H_
