#include "lexicon/arithmetic.h"

namespace haechi {
namespace {

using A = Arithmetic;

constexpr ArithmeticList kLists[] = {
    {A::Above,
     "more many much high big lead overtake exceed superior better-than larger-than higher-than older-than "
     "faster-than strong fast heavy precede abundant long expensive above-average"},
    {A::Below,
     "less few low small fall-behind fall-short lack inferior worse-than smaller-than lower-than younger-than "
     "slower-than weak slow short cheap below-average light-weight"},
    {A::Equal, "equal same match-rival parity"},
    {A::Equal | A::Ages, "same-age-peer"},
    {A::Below | A::Ages, "young"},
    {A::Ages, "older-than younger-than"},
    {A::Sum, "add combine total-sum together"},
    {A::Without, "remove subtract exclude outside different unequal remainder remain-left"},
    {A::First, "most-degree top-rank fastest oldest first"},
    {A::First | A::Above, "largest highest"},
    {A::Last, "least-degree bottom-rank slowest youngest"},
    {A::Last | A::Below, "smallest lowest"},
    {A::Share, "ratio market-share part-portion stake"},
    {A::Whole, "worldwide geo:world world-wide-place international all whole-thing"},
    {A::Growth, "increase rise surge expand widen grow-gradually raise-level"},
    {A::Shrinkage, "decrease fall plummet contract-shrink lower-level decline-gradually"},
    {A::Gap, "gap difference inequality"},
    {A::Holder, "company-firm product single country-nation organization person people brand"},
    {A::Follows, "succeed-to follow-behind follow-lead next"},
    {A::Reckoning,
     "calculate number-count slightly amount money scale-size compare almost research generally level estimate"},
};

}  // namespace

std::span<const ArithmeticList> arithmetic_lists() { return kLists; }

}  // namespace haechi
