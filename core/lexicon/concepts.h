// What words mean, as far as Haechi needs it: concepts with their words in four languages and their relations.
// The rows are in lexicon/concepts/*.tsv (id, ko, en, zh, ja, relations); see docs/architecture.md for how to add one.
#ifndef HAECHI_LEXICON_CONCEPTS_H_
#define HAECHI_LEXICON_CONCEPTS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/arithmetic.h"
#include "lexicon/classes.h"
#include "lexicon/forms.h"
#include "lexicon/poles.h"
#include "text/language.h"

namespace haechi {

using ConceptId = uint32_t;  ///< 1 …; 0 is none. Ids from kFirstAlias on are entities of a base's own alias list.
constexpr ConceptId kFirstAlias = 1u << 24;

enum class Relation : uint8_t { Same, Opposite, Converse, Broader, Narrower, Near, None };

/// A few bits for each of some concepts: two sets that share none have no concept in common, and hardly any two that have
/// none in common share one. Tells at once that most pairs of words have nothing to do with each other.
struct Signature {
  uint64_t low = 0, high = 0;

  void add(ConceptId id) {
    const uint32_t bit = (id * 2654435761u) >> 25;
    (bit < 64 ? low : high) |= uint64_t{1} << (bit % 64);
  }
  void add(const Signature& other) { low |= other.low, high |= other.high; }
  bool meets(const Signature& other) const { return ((low & other.low) | (high & other.high)) != 0; }
};

/// What a concept can be related through. Two of which neither's `far` meets the other's `near` are not related, and stand
/// on no scale together.
struct Reach {
  Signature near;  ///< itself and its kinds
  Signature far;   ///< all that it is related to

  void add(const Reach& other) { near.add(other.near), far.add(other.far); }
  bool meets(const Reach& other) const { return far.meets(other.near) || near.meets(other.far); }
  /// False if `id` is none of those it is related to.
  bool leads_to(ConceptId id) const {
    Signature one;
    one.add(id);
    return far.meets(one);
  }
};

struct Concept {
  std::string_view name;  ///< "increase", "geo:korea"
  std::vector<ConceptId> opposite, broader, near, converse;
  Ends ends;               ///< of scales that it stands on, or what it is a kind of, or is near to
  Reach reach;
  uint32_t classes = 0;    ///< bits of ConceptClass
  Arithmetic does = Arithmetic::None;
  uint8_t office = 0;      ///< equal numbers are one office in several words; 0: none
  bool on_scale = false;   ///< itself
  bool is_name = false;    ///< a place, an organisation, a language
  bool is_verb = false;    ///< can be said with a verb: a Japanese cell holds one, or "verb" stands among its relations

  bool in(ConceptClass c) const { return (classes & static_cast<uint32_t>(c)) != 0; }
};

/// A row of the thesaurus; words of a cell are parted by '|', relations ("opp:decrease", or "opp:+1" for the next row) by
/// blanks. An empty word parts those that every base carries from those that a compact one does without.
struct ConceptRow {
  std::string_view id, ko, en, zh, ja, relations;
};

/// A thesaurus: all of it, or the part that a base carries. Immutable once made.
class Lexicon {
 public:
  /// What the rows view must outlive the lexicon.
  explicit Lexicon(const std::vector<ConceptRow>& rows);

  const FormTable& forms(Language language) const { return forms_[static_cast<size_t>(language)]; }
  const Concept& concept_at(ConceptId id) const { return concepts_[id < concepts_.size() ? id : 0]; }
  size_t size() const { return concepts_.size(); }
  ConceptId find(std::string_view name) const;
  /// The concepts that every sentence or comparison asks for.
  struct Asked {
    ConceptId person = 0, organization = 0, say = 0, country = 0;
  };
  const Asked& asked() const { return asked_; }

  /// How `a` stands to `b`.
  Relation relation(ConceptId a, ConceptId b) const;
  /// True if `a` is `b` or, through `is`, a kind of it.
  bool is_a(ConceptId a, ConceptId b) const;
  Reach reach_of(ConceptId id) const;

 private:
  bool opposes_near(const Concept& c, ConceptId other) const;
  void add_row(const ConceptRow& row);
  void resolve();
  void relate();
  void classify();
  void inherit_ends();
  template <class Mark>
  void mark_all(std::string_view names, Mark mark);
  void find_reach(ConceptId id);

  std::vector<Concept> concepts_;
  FormTable forms_[4];
  struct PendingRelation {
    ConceptId from;
    char kind;
    std::string_view target;
  };
  ConceptId target_of(const PendingRelation& relation) const;

  std::vector<PendingRelation> pending_;
  FormTable by_name_;
  Asked asked_;
};

}  // namespace haechi

#endif  // HAECHI_LEXICON_CONCEPTS_H_
