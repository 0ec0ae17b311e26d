// The parts of a sentence that says something of each of several: "A는 X를, B는 Y를 맡았다".
#ifndef HAECHI_JUDGING_PARTS_H_
#define HAECHI_JUDGING_PARTS_H_

#include <vector>

#include "judging/rules.h"

namespace haechi {

/// A word, a figure or a time.
struct Item {
  enum class Kind : uint8_t { Word, Figure, Time } kind = Kind::Word;
  size_t at = 0;
  Span span;
};

std::vector<Item> items_of(const Statement& s);

/// Which part each item stands in, counted from 0: parts end at commas and at the ends of clauses.
std::vector<int> parts_of(const Text& text, const Statement& s, const std::vector<Item>& items);

bool is_same(const Lexicon& lexicon, const Item& a, const Statement& s, const Item& b, const Statement& k);

/// Of two words of the text each has, in the claims, what the text says of the other, and nowhere what it says of it.
struct Crossing {
  Span first;                              ///< the one of the two
  const Comparison* comparison = nullptr;  ///< whose claim has the first with what the text says of the second
  float share = 0;                         ///< how much of what the text says of them is so, by weight
  bool telling = false;                    ///< names, or figures on both sides
};
std::optional<Crossing> find_crossing(const Case& c);
/// False for a claim with so little of the text that it is about something else, and is not looked at for that.
bool may_have_crossed(const Comparison& c);
/// "7월에는 바람 때문에, 9월에는 고장으로": the text has the one's value with what the claim tells of the other.
bool pairs_otherwise(const Case& c, const Comparison& k);

}  // namespace haechi

#endif  // HAECHI_JUDGING_PARTS_H_
