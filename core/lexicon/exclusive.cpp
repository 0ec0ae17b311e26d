#include "lexicon/exclusive.h"

#include <algorithm>
#include <iterator>

#include "lexicon/classes.h"

namespace haechi {
namespace {

constexpr std::string_view kMaking =
    "make create develop invent launch-product release-product producer operate-function manage own unveil announce "
    "publish design developed";
constexpr OfficeList kOffices[] = {
    {1, "founder found start-business"}, {2, "ceo"}, {3, "head-leader"}, {4, "chairman"}, {5, "president"}, {6, "under-command"},
    {7, "subsidiary"}, {8, "affiliate"}, {9, "belong-to"}, {10, "mayor"}, {11, "coach"}, {12, "prime-minister"},
    {13, "minister"}, {14, "husband"}, {15, "wife"}, {16, "professor"},
};
constexpr std::string_view kProducing = "produce-goods foundry manufacturing";
constexpr std::string_view kVenue = "hold-event open-event listing-stock ipo be-born die sign-deal marry";
constexpr std::string_view kOneOnly = "first only most most-degree majority largest best top-rank highest lowest "
    "opening-film closing-film headquarters winning-goal opening-goal";
constexpr std::string_view kListing = "listing-stock ipo";
constexpr std::string_view kTitles =
    "president prime-minister minister foreign-minister mayor governor professor doctorate lawyer defense-counsel doctor ceo "
    "chairman founder head-leader executive lawmaker senator judge prosecutor coach player journalist expert "
    "spokesperson committee-chair party-leader national-leader king queen director-film actor actress singer writer "
    "official secretary-general vice-president teacher police-chief captain deputy-prime-minister "
    "vice-minister vice-chairman media newspaper";

constexpr ClassList kLists[] = {
    {ConceptClass::Making, kMaking}, {ConceptClass::Producing, kProducing}, {ConceptClass::Venue, kVenue}, {ConceptClass::Listing, kListing},
    {ConceptClass::OneOnly, kOneOnly}, {ConceptClass::Title, kTitles},
};

}  // namespace

std::span<const ClassList> exclusive_classes() { return kLists; }

std::span<const OfficeList> office_lists() { return kOffices; }

bool is_held_by_one(int office) {
  constexpr int kSingle[] = {2, 4, 5, 10, 11, 12};
  return std::find(std::begin(kSingle), std::end(kSingle), office) != std::end(kSingle);
}

}  // namespace haechi
