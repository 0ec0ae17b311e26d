// The tables that figures are read with: rows as the languages' files write them, and the index over all of them. Words
// that mean the same share a row there, parted by '|'; in the index each has a row of its own.
#ifndef HAECHI_READING_QUANTITY_LEXICON_H_
#define HAECHI_READING_QUANTITY_LEXICON_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/forms.h"
#include "reading/quantity.h"
#include "text/language.h"
#include "text/sort.h"

namespace haechi {

/// What a unit needs or allows; or-ed together in UnitRow::flags.
enum UnitFlag : uint16_t {
  kPlain = 0,
  kCounter = 1,      ///< a pure counter: also after the determiner "one" (한 명), which else means "a certain"
  kSingle = 2,       ///< clear enough that one spelled-out digit before it is a figure (오 퍼센트)
  kBefore = 4,       ///< stands before its figure ($, 섭씨)
  kDrop = 8,         ///< figure and word name something else (3분기, 5월, 7시): nothing is read
  kDigitsOnly = 16,  ///< too ambiguous after spelled-out digits (인, 주)
  kGlued = 32,       ///< must touch its figure (5m)
  kWide = 64,        ///< a year or a day: a date unless something makes it a length of time
  kUpper = 128,      ///< only when pasted in upper case (5M)
  kMinor = 256,      ///< may follow its major unit in one figure (2분 30초, 1달러 20센트)
  kNoun = 512,       ///< a noun that is counted without a counter (companies, 나라)
  kWeak = 1024,      ///< only counts where bare figures are allowed or a longer cue stands beside it
};

struct UnitRow {
  std::u16string_view word;
  std::string_view id;
  Dimension dimension;
  double factor;
  uint16_t flags;
};

/// Spelled-out numerals that are words rather than strings of numeral characters.
enum class NumeralKind : uint8_t {
  Ones,
  Tens,
  Teens,
  Hundred,
  Scale,
  ScaleAbbreviation,
  Article,
  And,
  Point,
  Half,
  Fraction,
  OrdinalOnes,
  OrdinalTens,
  OrdinalScale,
  Zero,
  DeterminerOnes,
  Approximate,
  Few,
};

struct NumeralRow {
  std::u16string_view word;
  NumeralKind kind;
  double value;
  double upper = 0;  ///< Approximate and Few: the upper end
};

/// One numeral character (십, 億, 五).
struct NumeralChar {
  char16_t character;
  double value;  ///< 0–9 a digit, 10–1000 a small scale, larger a big scale
};

/// A word that is a figure by itself (절반, 사흘, 一半, twice).
enum FixedFlag : uint16_t {
  kFixedPlain = 0,
  kFixedChange = 1,  ///< only before a word of change (배로 늘다)
  kFixedOrdinal = 2,
  kFixedOver = 4,     ///< more than `value` (과반)
  kFixedBare = 8,     ///< only where bare figures are allowed
  kFixedScales = 16,  ///< may stand for a numeral before a unit (반 리터, half a mile)
  kFixedSpread = 32,  ///< [value, upper)
  kFixedPer = 64,     ///< before a figure it says "per" (하루 400건) and is none itself
};

struct FixedRow {
  std::u16string_view word;
  std::string_view id;
  Dimension dimension;
  double value;
  double factor;
  uint16_t flags;
  double upper = 0;
};

/// What a word around a figure says of it.
enum class Cue : uint8_t {
  About,
  Near,
  Slightly,
  AtLeast,
  More,
  AtMost,
  Less,
  Exact,
  Only,
  AsMuchAs,
  Equal,
  Minus,
  Total,
  Superlative,
  Conversion,
  Ordinal,
  Plus,
  Between,
  Chance,
};

/// Where a cue may stand; or-ed together.
enum CueFlag : uint8_t {
  kCueAfter = 1,
  kCueBefore = 2,
  kCueParticle = 4,  ///< after the figure and one particle (를 넘는)
  kCueTouching = 8,  ///< must touch the figure
  kCueThan = 32,     ///< after the figure and 보다 (보다 많은)
  kCueNegative = 16,
};

struct CueRow {
  std::u16string_view word;
  Cue cue;
  uint8_t flags;
};

/// Words that say an amount changed, and which way the figure stands to them.
enum class ChangeSide : uint8_t { After, Before, ToBefore, FromBefore, ByBefore };

struct ChangeRow {
  std::u16string_view word;
  ChangeSide side;
};

/// Rows of all languages found by the first (or last) character of their word.
template <class Row>
class WordIndex {
 public:
  struct Entry {
    Row row;  ///< with one word
    Language language;
  };

  explicit WordIndex(bool backwards = false) : backwards_(backwards) {}

  void add(std::span<const Row> rows, Language language) {
    add_if(rows, language, [](const Row&) { return true; });
  }
  /// Adds only rows that `keep` accepts.
  template <class Keep>
  void add_if(std::span<const Row> rows, Language language, Keep keep) {
    for (const Row& row : rows) {
      if (!keep(row)) continue;
      const auto add = [&](std::u16string_view word) {
        entries_.push_back({row, language});
        entries_.back().row.word = word;
      };
      each_form(row.word, add, u'|');
    }
  }

  void build() {
    sort_rows(entries_, [this](const Entry& e) { return longest_first(bucket(key(e.row.word)), e.row.word); });
    first_.fill(0);
    for (const Entry& e : entries_) ++first_[bucket(key(e.row.word)) + 1], keys_ += key(e.row.word);
    for (size_t i = 1; i < first_.size(); ++i) first_[i] = static_cast<uint16_t>(first_[i] + first_[i - 1]);
  }

  /// The longest word that starts at `pos` (or, backwards, ends at `pos`) and that `accept` takes; rows of `language`
  /// win over equally long ones of another.
  template <class Accept>
  const Row* longest(std::u16string_view text, size_t pos, Language language, Accept accept) const {
    if (backwards_ ? pos == 0 : pos >= text.size()) return nullptr;
    const char16_t first = backwards_ ? text[pos - 1] : text[pos];
    const size_t b = bucket(first);
    const Row* best = nullptr;
    for (size_t i = first_[b]; i < first_[b + 1]; ++i) {
      if (keys_[i] != first) continue;
      const Entry& e = entries_[i];
      const std::u16string_view word = e.row.word;
      if (best && word.size() < best->word.size()) break;
      if (best && e.language != language) continue;
      if (backwards_ ? (word.size() > pos || text.compare(pos - word.size(), word.size(), word) != 0)
                     : text.compare(pos, word.size(), word) != 0) {
        continue;
      }
      if (accept(e.row)) {
        best = &e.row;
        if (e.language == language) return best;
      }
    }
    return best;
  }

  template <class Visit>
  void each(Visit visit) const {
    for (const Entry& e : entries_) visit(e.row);
  }

 private:
  static constexpr size_t kBuckets = 512;
  static char16_t bucket(char16_t c) { return (c ^ (c >> 7)) & (kBuckets - 1); }
  char16_t key(std::u16string_view word) const { return backwards_ ? word.back() : word.front(); }

  bool backwards_;
  std::vector<Entry> entries_;
  std::u16string keys_;  ///< of entries_: most of a bucket are told apart by it
  std::array<uint16_t, kBuckets + 1> first_{};
};

/// Classes of characters that a figure can start with.
enum CharClass : uint8_t {
  kCharDigit = 1,
  kCharNumeral = 2,  ///< a numeral character of Hangul or Han
  kCharWord = 4,     ///< may begin a numeral word or a fixed word
};

/// All tables, indexed once.
struct QuantityLexicon {
  QuantityLexicon();

  WordIndex<UnitRow> units_after;
  WordIndex<UnitRow> units_before{true};
  WordIndex<NumeralRow> numerals;
  WordIndex<FixedRow> fixed;
  WordIndex<CueRow> cues_after;
  WordIndex<CueRow> cues_before{true};
  WordIndex<ChangeRow> change_after;
  WordIndex<ChangeRow> change_before{true};
  WordIndex<NumeralRow> not_numbers;  ///< words that look like a figure and are none

  uint8_t char_class(char16_t c) const { return classes_[c]; }
  /// Value of a numeral character, or -1.
  double numeral_value(char16_t c) const;

 private:
  std::array<uint8_t, 65536> classes_{};
  std::vector<NumeralChar> characters_;
};

const QuantityLexicon& quantity_lexicon();

// Each language's tables, in lexicon/<language>/.
namespace ko {
std::span<const UnitRow> units();
std::span<const UnitRow> counters();
/// Nouns counted with 대 (차량 20대), which else is an age band or "the big n".
std::span<const std::u16string_view> machines();
std::span<const NumeralRow> numerals();
std::span<const NumeralChar> numeral_characters();
std::span<const NumeralRow> not_numbers();
std::span<const FixedRow> fixed_quantities();
std::span<const CueRow> bounds();
std::span<const ChangeRow> changes();
/// One may stand between a figure and its bound: 100명을 훌쩍 넘었다.
std::span<const std::u16string_view> bound_adverbs();
}  // namespace ko
namespace en {
std::span<const UnitRow> units();
std::span<const UnitRow> symbols();
std::span<const UnitRow> counters();
std::span<const NumeralRow> numerals();
std::span<const NumeralRow> not_numbers();
std::span<const FixedRow> fixed_quantities();
std::span<const CueRow> bounds();
std::span<const ChangeRow> changes();
}  // namespace en
namespace zh {
std::span<const UnitRow> units();
std::span<const UnitRow> counters();
std::span<const NumeralRow> numerals();
std::span<const NumeralChar> numeral_characters();
std::span<const NumeralRow> not_numbers();
std::span<const FixedRow> fixed_quantities();
std::span<const CueRow> bounds();
std::span<const ChangeRow> changes();
}  // namespace zh
namespace ja {
std::span<const UnitRow> units();
std::span<const UnitRow> counters();
std::span<const NumeralRow> numerals();
std::span<const NumeralRow> not_numbers();
std::span<const FixedRow> fixed_quantities();
std::span<const CueRow> bounds();
std::span<const ChangeRow> changes();
}  // namespace ja

}  // namespace haechi

#endif  // HAECHI_READING_QUANTITY_LEXICON_H_
