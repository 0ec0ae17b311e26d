// The claims of a base, read: every phrasing as a Statement, and an index from words to claims.
#ifndef HAECHI_SEARCH_READ_CLAIMS_H_
#define HAECHI_SEARCH_READ_CLAIMS_H_

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/view.h"
#include "reading/placements.h"
#include "reading/reader.h"
#include "search/sound.h"
#include "search/term_index.h"

namespace haechi {

/// One phrasing of a claim.
struct Phrasing {
  Language language = Language::Korean;
  Text text;
  Statement statement;
  std::vector<Placement> placements;
};

/// Bits of keys: one that has none of its own among them is surely not there.
class KeyBits {
 public:
  void add(const std::vector<TermKey>& keys) {
    for (const TermKey key : keys) bits_[index(key) / 64] |= uint64_t{1} << (index(key) % 64);
  }
  bool may_have(TermKey key) const { return (bits_[index(key) / 64] >> (index(key) % 64) & 1) != 0; }

 private:
  static constexpr size_t kBits = 512;
  static size_t index(TermKey key) { return (key * 0x9E3779B97F4A7C15ull) >> 55; }
  std::array<uint64_t, kBits / 64> bits_{};
};

struct ReadClaim {
  uint32_t claim = 0;  ///< row in the base
  uint32_t source = 0;
  std::vector<Phrasing> phrasings;
  std::vector<TermKey> keys;          ///< of all phrasings together, sorted
  std::vector<uint32_t> disputed_by;  ///< the claims of other sources that say otherwise
  std::vector<ConceptId> beside;      ///< what other wordings of the claim speak of; ascending
  std::vector<TermKey>
      around;  ///< of the headline and the sentences before it: what the claim may leave unsaid; sorted
  KeyBits key_bits, around_bits;
  IdSet speaker, reported_by;
  std::optional<Day> from, to;  ///< when it holds, as the claim file says
  Modality modality = Modality::Fact;
  bool opinion = false;

  const Phrasing& phrasing_for(Language language) const;
  bool has_key(TermKey key) const;
  bool has_around(TermKey key) const;
  /// True if another wording of the claim speaks of one of `ids`.
  bool has_beside(const IdSet& ids) const;
};

/// What the base knows of an entity.
struct Entity {
  std::string_view id, type;
  bool is_term = false;  ///< a word of the trade rather than a thing
};

class ReadClaims {
 public:
  explicit ReadClaims(const BaseView& view);

  const Lexicon& lexicon() const { return lexicon_; }

  const std::vector<ReadClaim>& all() const { return claims_; }
  const FormTable& names() const { return names_; }
  /// A pasted sentence, read with the words that the claims themselves use.
  Statement read(const Text& text, Span sentence, const TimeContext& context = {}) const;
  /// Those in which some word is denied or denies: few.
  const std::vector<uint32_t>& deniers() const { return deniers_; }
  const TermIndex& index() const { return index_; }
  /// The same by pairs of neighbouring letters, whatever the words.
  const TermIndex& letters() const { return letters_; }
  /// By what tells apart claims about the same thing (Marks).
  const TermIndex& marks() const { return marks_; }
  /// The entity behind an id of this base's aliases; null for a concept of the lexicon.
  const Entity* entity(ConceptId id) const {
    return id < kFirstAlias || id - kFirstAlias >= entities_.size() ? nullptr : &entities_[id - kFirstAlias];
  }
  /// How much a term says about what a sentence is about. Terms of claims have it at hand: Term::weight.
  float weight_of(const Term& term) const;
  /// True for a medium: what it says it reports.
  bool is_outlet(ConceptId id) const;

 private:
  /// The entities, and the words that the claims themselves show to be words.
  void read_names(const BaseView& view, const std::vector<Text>& korean);
  /// Keeps the words that no table knows and that are no verbs.
  void learn_korean();
  void respell_names(const Text& text, Statement& said) const;
  ReadClaim read_claim(const BaseView& view, uint32_t row, Text korean, const Reader& reader) const;
  bool is_entity(const Term& term) const;

  Lexicon lexicon_;
  FormTable names_;
  SpokenWords spoken_;                          // the same by sound
  FormTable korean_;                            // what the claims say in Korean and no table knows
  std::array<bool, kLanguageCount> said_in_{};  // the languages of the claims: their own words are better than sounds
  std::vector<Entity> entities_;
  std::vector<ReadClaim> claims_;
  std::vector<uint32_t> deniers_;
  TermIndex index_, letters_, marks_;
};

}  // namespace haechi

#endif  // HAECHI_SEARCH_READ_CLAIMS_H_
