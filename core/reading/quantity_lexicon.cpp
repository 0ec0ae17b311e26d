#include "reading/quantity_lexicon.h"

#include <algorithm>

namespace haechi {
namespace {

bool stands_before(const UnitRow& row) { return (row.flags & kBefore) != 0; }

}  // namespace

QuantityLexicon::QuantityLexicon() {
  const auto add_units = [this](std::span<const UnitRow> rows, Language language) {
    // Symbols such as $ stand on either side of a figure; words that only stand before it are marked so.
    units_after.add_if(rows, language, [](const UnitRow& r) { return !stands_before(r); });
    units_before.add_if(rows, language, stands_before);
  };
  add_units(ko::units(), Language::Korean);
  add_units(ko::counters(), Language::Korean);
  add_units(en::symbols(), Language::English);
  add_units(en::units(), Language::English);
  add_units(en::counters(), Language::English);
  add_units(zh::units(), Language::Chinese);
  add_units(zh::counters(), Language::Chinese);
  add_units(ja::units(), Language::Japanese);
  add_units(ja::counters(), Language::Japanese);

  const struct {
    Language language;
    std::span<const NumeralRow> numerals, not_numbers;
    std::span<const FixedRow> fixed;
    std::span<const CueRow> cues;
    std::span<const ChangeRow> changes;
  } tables[] = {
      {Language::Korean, ko::numerals(), ko::not_numbers(), ko::fixed_quantities(), ko::bounds(), ko::changes()},
      {Language::English, en::numerals(), en::not_numbers(), en::fixed_quantities(), en::bounds(), en::changes()},
      {Language::Chinese, zh::numerals(), zh::not_numbers(), zh::fixed_quantities(), zh::bounds(), zh::changes()},
      {Language::Japanese, ja::numerals(), ja::not_numbers(), ja::fixed_quantities(), ja::bounds(), ja::changes()},
  };
  for (const auto& t : tables) {
    numerals.add(t.numerals, t.language);
    not_numbers.add(t.not_numbers, t.language);
    fixed.add(t.fixed, t.language);
    cues_after.add_if(t.cues, t.language, [](const CueRow& r) { return (r.flags & kCueAfter) != 0; });
    cues_before.add_if(t.cues, t.language, [](const CueRow& r) { return (r.flags & kCueBefore) != 0; });
    change_after.add_if(t.changes, t.language, [](const ChangeRow& r) { return r.side == ChangeSide::After; });
    change_before.add_if(t.changes, t.language, [](const ChangeRow& r) { return r.side != ChangeSide::After; });
  }
  units_after.build();
  units_before.build();
  numerals.build();
  not_numbers.build();
  fixed.build();
  cues_after.build();
  cues_before.build();
  change_after.build();
  change_before.build();

  for (const auto& rows : {ko::numeral_characters(), zh::numeral_characters()}) {
    characters_.insert(characters_.end(), rows.begin(), rows.end());
  }
  sort_rows(characters_, [](const NumeralChar& c) { return uint32_t{c.character}; });
  for (char16_t c = u'0'; c <= u'9'; ++c) classes_[c] |= kCharDigit;
  for (const NumeralChar& c : characters_) classes_[c.character] |= kCharNumeral;
  const auto mark = [this](const auto& row) { classes_[row.word.front()] |= kCharWord; };
  numerals.each(mark);
  fixed.each(mark);
  not_numbers.each(mark);
}

double QuantityLexicon::numeral_value(char16_t c) const {
  if (!(classes_[c] & kCharNumeral)) return -1;
  const auto it = std::lower_bound(characters_.begin(), characters_.end(), c,
                                   [](const NumeralChar& a, char16_t x) { return a.character < x; });
  return it != characters_.end() && it->character == c ? it->value : -1;
}

const QuantityLexicon& quantity_lexicon() {
  static const QuantityLexicon lexicon;
  return lexicon;
}

}  // namespace haechi
