#include "lexicon/exclusive.h"

#include <algorithm>
#include <iterator>

namespace haechi {
namespace {

constexpr std::string_view kMaking[] = {
    "make", "create", "develop", "invent", "launch-product", "release-product", "producer", "operate-function", "manage", "own", "unveil", "announce", "publish", "design", "developer", "developed",
};
struct Office {
  std::string_view name;
  int office;
};
constexpr Office kOffices[] = {
    {"founder", 1}, {"found", 1},        {"start-business", 1}, {"ceo", 2},       {"head-leader", 3}, {"chairman", 4},
    {"president", 5}, {"under-command", 6}, {"subsidiary", 7},   {"affiliate", 8}, {"belong-to", 9},   {"mayor", 10},
    {"coach", 11},  {"prime-minister", 12}, {"minister", 13},    {"husband", 14},  {"wife", 15},       {"professor", 16},
};
constexpr std::string_view kProducing[] = {"produce-goods", "foundry", "manufacturing"};
constexpr std::string_view kVenue[] = {
    "hold-event", "open-event", "listing-stock", "ipo", "be-born", "die", "sign-deal", "marry", "take-place",
};
constexpr std::string_view kOneOnly[] = {"first", "only", "most", "most-degree", "majority", "largest", "best", "top-rank", "highest", "lowest"};
constexpr std::string_view kListing[] = {"listing-stock", "ipo"};
constexpr std::string_view kTitles[] = {
    "president", "prime-minister", "minister", "foreign-minister", "mayor", "governor", "professor", "lawyer", "defense-counsel",
    "doctor", "ceo", "chairman", "founder", "head-leader", "executive", "lawmaker", "senator", "judge", "prosecutor", "coach",
    "player", "journalist", "expert", "spokesperson", "committee-chair", "party-leader", "national-leader", "king", "queen",
    "director-film", "actor", "actress", "singer", "writer", "official", "secretary-general", "vice-president", "teacher",
    "police-chief", "captain", "general", "deputy-prime-minister", "vice-minister", "vice-chairman", "media", "newspaper",
};

template <size_t N>
bool has(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool is_making_concept(std::string_view name) { return has(kMaking, name); }
bool is_producing_concept(std::string_view name) { return has(kProducing, name); }
bool is_venue_concept(std::string_view name) { return has(kVenue, name); }
bool is_title_concept(std::string_view name) { return has(kTitles, name); }

bool is_listing_concept(std::string_view name) { return has(kListing, name); }
bool is_one_only_concept(std::string_view name) { return has(kOneOnly, name); }

int office_of_concept(std::string_view name) {
  for (const Office& o : kOffices)
    if (o.name == name) return o.office;
  return 0;
}

bool is_held_by_one(int office) {
  constexpr int kSingle[] = {2, 4, 5, 10, 11, 12};
  return std::find(std::begin(kSingle), std::end(kSingle), office) != std::end(kSingle);
}

bool is_exclusive_concept(std::string_view name) {
  return is_making_concept(name) || is_producing_concept(name) || is_venue_concept(name) || office_of_concept(name) != 0;
}

}  // namespace haechi
