// Classes of concepts that reading and judging treat alike, listed by concept name. A lexicon looks the names up once;
// from then on a class is a bit.
#ifndef HAECHI_LEXICON_CLASSES_H_
#define HAECHI_LEXICON_CLASSES_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace haechi {

enum class ConceptClass : uint32_t {
  Speech = 1u << 0,       ///< verbs of saying, thinking and reporting: they frame what is said
  Light = 1u << 1,        ///< so general that sharing it says little: case, thing, method, situation
  Manner = 1u << 2,       ///< tells how something is done, or how many: before a verb or a noun no verb itself
  /// Happens once: release, sign, found, die. Another date for one of them is another event or an error, while a level
  /// (a share, a price) may differ from year to year.
  Event = 1u << 3,
  Repeated = 1u << 4,     ///< events that happen again: win, meet, visit. A second one has its own date
  Extreme = 1u << 5,      ///< singles one out or takes most of them: most, largest, longest, the majority
  Measure = 1u << 6,      ///< what is measured: revenue, profit, speed. Two different ones are never the same figure's name
  Reason = 1u << 7,       ///< because of, the purpose
  Making = 1u << 8,       ///< a product has one maker: make, develop, launch, own
  Producing = 1u << 9,    ///< an order for goods goes to one producer
  Venue = 1u << 10,       ///< what happens at one place: held, listed, born
  Listing = 1u << 11,     ///< going public, at one exchange
  OneOnly = 1u << 12,     ///< the first, the only, the most: said of one only
  Title = 1u << 13,       ///< what a person is called behind the name: president, professor
  Top = 1u << 14,         ///< says by itself that nothing surpasses it: highest, best
  Bottom = 1u << 15,
  High = 1u << 16,        ///< says so behind a word for most: high, fast
  Low = 1u << 17,
  MostDegree = 1u << 18,  ///< the word for most before another, and for least
  LeastDegree = 1u << 19,
  Negator = 1u << 20,     ///< denies the act it governs: difficult, forbid, fail, prevent
  Unasserting = 1u << 21, ///< what stands with it is not asserted: doubted, hoped, feared, attempted
  FirstPlace = 1u << 22,  ///< a place in a ranking
  SecondPlace = 1u << 23,
  ThirdPlace = 1u << 24,
  Preventing = 1u << 25,  ///< keeps something from happening: block, forbid
  Forecasting = 1u << 26, ///< its subject expects what is said
  Leaving = 1u << 27,     ///< its object is where one comes from
};

constexpr uint32_t operator|(ConceptClass a, ConceptClass b) { return static_cast<uint32_t>(a) | static_cast<uint32_t>(b); }
constexpr uint32_t operator|(uint32_t a, ConceptClass b) { return a | static_cast<uint32_t>(b); }

/// What a base must know although no claim of it speaks of it.
constexpr uint32_t kKeptClasses = ConceptClass::Speech | ConceptClass::Light | ConceptClass::Extreme | ConceptClass::Measure | ConceptClass::Reason |
                                  ConceptClass::Making | ConceptClass::Producing | ConceptClass::Venue;

/// The names of the concepts of a class, parted by blanks.
struct ClassList {
  ConceptClass of;
  std::string_view names;
};
std::span<const ClassList> general_classes();
std::span<const ClassList> exclusive_classes();
std::span<const ClassList> addition_classes();
std::span<const ClassList> pole_classes();

/// The place in a ranking that a concept of these classes names, counted from 1; 0: it names none.
constexpr int rank_of_classes(uint32_t classes) {
  if (classes & static_cast<uint32_t>(ConceptClass::FirstPlace)) return 1;
  if (classes & static_cast<uint32_t>(ConceptClass::SecondPlace)) return 2;
  return classes & static_cast<uint32_t>(ConceptClass::ThirdPlace) ? 3 : 0;
}

}  // namespace haechi

#endif  // HAECHI_LEXICON_CLASSES_H_
