// Words that compare, add and rank figures, listed by concept name.
#ifndef HAECHI_LEXICON_ARITHMETIC_H_
#define HAECHI_LEXICON_ARITHMETIC_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace haechi {

/// What a word does to the figures of those that a sentence names; a word may do several.
enum class Arithmetic : uint16_t {
  None = 0,
  Above = 1,        ///< more, higher, ahead: the subject's figure is the greater
  Below = 2,        ///< less, lower, behind
  Equal = 4,        ///< as much as, on a par with
  Sum = 8,          ///< together, added up
  Without = 16,     ///< but for, the rest, other than
  First = 32,       ///< the greatest of all
  Last = 64,        ///< the least of all
  Share = 128,      ///< a part of the whole
  Whole = 256,      ///< the whole: the world, all
  Growth = 512,     ///< grows from one time to another
  Shrinkage = 1024, ///< shrinks from one time to another
  Gap = 2048,       ///< the distance between two figures
  Holder = 4096,    ///< whoever has the figure: company, product, country
  Follows = 8192,   ///< comes next in the order
  Reckoning = 16384, ///< frames the reckoning: calculate, statistics, slightly
  Ages = 32768,      ///< speaks of ages: 동갑, younger
};

constexpr Arithmetic operator|(Arithmetic a, Arithmetic b) {
  return static_cast<Arithmetic>(static_cast<uint16_t>(a) | static_cast<uint16_t>(b));
}
constexpr bool any_of(Arithmetic all, Arithmetic some) { return (static_cast<uint16_t>(all) & static_cast<uint16_t>(some)) != 0; }

/// The names of concepts that do the same, parted by blanks. A concept may stand in several.
struct ArithmeticList {
  Arithmetic does;
  std::string_view names;
};
std::span<const ArithmeticList> arithmetic_lists();

}  // namespace haechi

#endif  // HAECHI_LEXICON_ARITHMETIC_H_
