// What words mean, as far as Haechi needs it: concepts with their words in four languages and their relations.
// The rows are in lexicon/concepts/*.tsv (id, ko, en, zh, ja, relations); see docs/architecture.md for how to add one.
#ifndef HAECHI_LEXICON_CONCEPTS_H_
#define HAECHI_LEXICON_CONCEPTS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/forms.h"
#include "lexicon/poles.h"
#include "text/language.h"

namespace haechi {

using ConceptId = uint32_t;  ///< 1 …; 0 is none. Ids from kFirstAlias on are entities of a base's own alias list.
constexpr ConceptId kFirstAlias = 1u << 24;

enum class Relation : uint8_t { Same, Opposite, Converse, Broader, Narrower, Near, None };

struct Concept {
  std::string_view name;  ///< "increase", "geo:korea"
  std::vector<ConceptId> opposite, broader, near, converse;
  Ends ends;               ///< of scales that it stands on
  bool is_name = false;    ///< a place, an organisation, a language
  bool is_speech = false;  ///< frames a statement: say, announce, think
  bool is_light = false;   ///< so general that sharing it says little
  bool is_verb = false;    ///< can be said with a verb: a Japanese cell holds one
  bool is_event = false;   ///< happens once: another date for it is another event or an error
};

/// A row of the thesaurus; words of a cell are parted by '|', relations ("opp:decrease") by blanks.
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

  /// How `a` stands to `b`.
  Relation relation(ConceptId a, ConceptId b) const;
  /// True if `a` is `b` or, through `is`, a kind of it.
  bool is_a(ConceptId a, ConceptId b) const;

 private:
  void add_row(const ConceptRow& row);
  void resolve();

  std::vector<Concept> concepts_;
  FormTable forms_[4];
  struct PendingRelation {
    ConceptId from;
    char kind;
    std::string_view target;
  };
  std::vector<PendingRelation> pending_;
  std::vector<std::pair<std::string_view, ConceptId>> by_name_;
};

}  // namespace haechi

#endif  // HAECHI_LEXICON_CONCEPTS_H_
