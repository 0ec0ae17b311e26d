// The reader behind read_quantities: its working state and the steps it is made of, one file a step.
#ifndef HAECHI_READING_QUANTITY_READER_H_
#define HAECHI_READING_QUANTITY_READER_H_

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "reading/number.h"
#include "reading/quantity.h"
#include "reading/quantity_lexicon.h"
#include "text/letters.h"

namespace haechi {

/// A numeral with its unit, before bounds and ranges.
struct QuantityPiece {
  Numeral numeral;
  const UnitRow* unit = nullptr;
  Span unit_span;
  uint32_t begin = 0, end = 0;
  uint32_t part = 0;  ///< of "3 of 5": where the part begins, if it stands last
  bool unit_before = false;
  bool over = false;     ///< 여, 多, 余り between the number and its unit
  bool band = false;     ///< 3%대
  double extra = 0;      ///< added by a minor unit (30초 of 2분 30초), in base units
  bool dropped = false;  ///< the unit says that this is no quantity (3분기)
  bool ordinal_prefix = false;
  bool licensed = false;
};

/// What the words around a figure say.
struct Cues {
  bool about = false, near_below = false, slightly = false, exact = false, only = false, minus = false;
  bool conversion = false, ordinal = false, equal = false, any = false;
  bool lower = false, lower_open = false, upper = false, upper_open = false, denied = false;
  uint32_t begin = 0, end = 0;
};

class QuantityReader {
 public:
  QuantityReader(const Text& text, Span range, Language language, const std::vector<Span>& taken,
                 const QuantityOptions& options);
  std::vector<Quantity> read();

 private:
  // quantity.cpp: the scan
  uint32_t step(uint32_t pos);
  uint32_t not_a_number(uint32_t pos) const;
  bool read_at(uint32_t pos, uint32_t* next);
  bool may_start(uint32_t pos) const;
  bool is_taken(uint32_t pos, uint32_t* end) const;

  // quantity_assemble.cpp: one figure of its parts
  enum class Joint : uint8_t { None, Range, Change };
  enum class Link : uint8_t { None, Range, FromTo, Between, Neighbour, Arrow };
  bool assemble(QuantityPiece& first, uint32_t* next);
  bool may_go_on(uint32_t pos) const;
  bool is_part_of_name(const QuantityPiece& piece) const;
  Joint join_second(QuantityPiece& first) const;
  Link read_second(const QuantityPiece& first, QuantityPiece* second) const;
  static void take_range(double low, const QuantityPiece& second, QuantityPiece& first);

  // quantity_bounds.cpp: as an interval
  void finish(const QuantityPiece& piece, const Cues& cues, Quantity* q) const;
  void apply_bounds(const QuantityPiece& piece, const Cues& cues, Quantity* q) const;

  // quantity_piece.cpp: numeral and unit
  bool read_piece(uint32_t pos, QuantityPiece* out) const;
  bool tells_age(const Numeral& n) const;
  bool settle_abbreviation(uint32_t pos, QuantityPiece* out) const;
  void read_scale_behind(QuantityPiece* piece) const;

  // quantity_unit.cpp: the unit behind or before the number
  void read_unit(QuantityPiece* piece) const;
  bool take_unit(uint32_t from, QuantityPiece* piece) const;
  const UnitRow* unit_near(uint32_t* pos, const Numeral& numeral) const;
  const UnitRow* unit_at(uint32_t pos, const Numeral& numeral, bool touching) const;
  bool unit_boundary(const UnitRow& row, uint32_t stop, const Numeral& numeral) const;
  void read_unit_before(QuantityPiece* piece) const;
  const UnitRow* unit_before(uint32_t pos, uint32_t* stop) const;

  // quantity_parts.cpp: what goes on with it
  void read_minor(QuantityPiece* piece) const;
  void read_tenths(QuantityPiece* piece) const;
  void read_band(QuantityPiece* piece) const;
  void settle_vehicle(QuantityPiece* piece) const;

  // quantity_date_like.cpp: dates and the like
  bool is_date_like(const QuantityPiece& piece) const;
  bool names_year_or_day(const QuantityPiece& piece) const;
  bool is_one_of_several(const QuantityPiece& piece) const;

  // quantity_license.cpp: whether it is a figure at all
  bool stands_in_text(const QuantityPiece& piece, const Cues& cues, bool starts_change) const;
  bool counts_english_word(const QuantityPiece& piece) const;
  bool is_korean_predicate(const QuantityPiece& piece) const;
  bool copula_stands(uint32_t pos) const;
  bool is_name_like(uint32_t pos) const;
  bool licensed(const QuantityPiece& piece) const;
  bool licensed_native(const QuantityPiece& piece) const;
  bool stands_alone(const Numeral& n) const;
  bool licensed_sino(const QuantityPiece& piece) const;
  bool licensed_bare(const QuantityPiece& piece) const;
  bool licensed_bare_han(const QuantityPiece& piece, bool alone) const;

  // quantity_fixed.cpp: words that are figures by themselves, and fractions
  bool read_fixed(uint32_t pos, uint32_t* next);
  bool read_named_fraction(uint32_t pos, QuantityPiece* out) const;

  // quantity_clock.cpp: times of day
  bool read_clock(uint32_t pos, uint32_t* next);
  bool clock_before(uint32_t pos, Span* word, int* part) const;
  bool clock_after(uint32_t pos, Span* word, int* part) const;

  // quantity_score.cpp: 2-1, 3대 0
  bool read_score(uint32_t pos, uint32_t* next);

  // quantity_cues.cpp: bounds before and after
  void cues_before(uint32_t pos, Cues* cues) const;
  void cues_after(uint32_t pos, Cues* cues) const;
  void cues_of_part(const QuantityPiece& share, Cues* cues) const;
  void sign_before(Cues* cues) const;
  void distant_bound(Cues* cues) const;
  bool apply_cue(const CueRow& row, Cues* cues) const;
  void deny_bound(Cues* cues) const;

  // quantity_range.cpp: the ends of a range or of a change
  Link link_after(uint32_t pos, const QuantityPiece& first, uint32_t* next) const;
  bool range_closes(Link link, uint32_t after_second, uint32_t* end) const;
  Joint joint_of(Link link, const QuantityPiece& first, const QuantityPiece& second, double low, bool negative,
                 uint32_t* closing) const;
  Joint joint_of_to(const QuantityPiece& first, const QuantityPiece& second) const;

  // quantity_share.cpp: one figure out of another
  struct ShareLink {
    uint32_t next = 0;  ///< where the second figure is sought; 0: no link
    bool part_first = false, in = false, over = false, particle = false;
    bool counted_between = false;  ///< one child in ten
  };
  bool read_share(const QuantityPiece& first, QuantityPiece* out) const;
  ShareLink share_link(const QuantityPiece& first) const;
  uint32_t part_behind(uint32_t pos) const;
  bool is_part_of(const QuantityPiece& part, const QuantityPiece& whole, const ShareLink& link) const;
  bool is_whole_of(const QuantityPiece& whole, const QuantityPiece& part) const;

  // quantity_roles.cpp: what each figure does in the sentence
  bool counts_by(const Quantity& q) const;
  bool leads_to(const Quantity& start, const Quantity& end) const;
  bool stands_beside(const Quantity& q) const;
  void assign_roles();
  void read_gap(Quantity& q) const;
  void merge_bounds();
  bool change_follows(uint32_t pos) const;

  uint32_t skip(uint32_t pos, uint32_t limit = 1) const {
    return numeral::skip_blanks(s_, pos, end_, bare_ ? 3 : limit);
  }
  /// Where the figure before ends: words before it belong to that one.
  uint32_t floor() const { return out_.empty() ? begin_ : std::max(begin_, out_.back().span.end); }
  char16_t at(uint32_t pos) const { return pos < end_ ? s_[pos] : u'\0'; }
  char16_t before(uint32_t pos) const { return pos > begin_ ? s_[pos - 1] : u'\0'; }
  /// The text up to where the range ends.
  std::u16string_view within() const { return s_.substr(0, end_); }
  bool stands(uint32_t pos, std::u16string_view word) const { return s_.substr(pos, word.size()) == word; }
  bool stands_before(uint32_t pos, std::u16string_view word) const {
    return pos >= word.size() && stands(static_cast<uint32_t>(pos - word.size()), word);
  }
  /// The place behind the first of `words` that stands at `pos`, or 0.
  uint32_t behind_any(uint32_t pos, std::initializer_list<std::u16string_view> words) const {
    for (const std::u16string_view word : words)
      if (stands(pos, word)) return static_cast<uint32_t>(pos + word.size());
    return 0;
  }
  /// Where what stands before the blanks before `pos` ends.
  uint32_t back(uint32_t pos) const {
    while (pos > begin_ && is_blank(s_[pos - 1])) --pos;
    return pos;
  }
  uint32_t skip_digits(uint32_t pos) const {
    while (pos < end_ && is_digit(s_[pos])) ++pos;
    return pos;
  }
  /// Behind 보다 at `pos`; 0 if it does not stand there.
  uint32_t behind_than(uint32_t pos) const;
  uint32_t skip_particle(uint32_t pos) const;

  // quantity_boundary.cpp: where words begin and end
  bool word_starts(uint32_t pos) const;
  bool korean_follower(uint32_t pos) const;
  bool latin_boundary(uint32_t pos) const;
  bool followed_by_length_word(uint32_t pos) const;

  const Text& text_;
  std::u16string_view s_;
  uint32_t begin_, end_;
  Language language_;
  const std::vector<Span>& taken_;
  QuantityOptions options_;
  bool bare_;
  bool fractions_;  ///< 분 or 分 stands in the range, which part a fraction
  NumeralOptions numeral_options_;
  const QuantityLexicon& lexicon_;
  std::vector<Quantity> out_;
};

}  // namespace haechi

#endif  // HAECHI_READING_QUANTITY_READER_H_
