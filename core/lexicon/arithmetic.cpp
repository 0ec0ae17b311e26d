#include "lexicon/arithmetic.h"

namespace haechi {
namespace {

using A = Arithmetic;

struct Row {
  std::string_view concept_name;
  Arithmetic does;
};

constexpr Row kRows[] = {
    {"more", A::Above}, {"many", A::Above}, {"much", A::Above}, {"high", A::Above}, {"big", A::Above}, {"lead", A::Above},
    {"overtake", A::Above}, {"exceed", A::Above}, {"superior", A::Above}, {"better-than", A::Above}, {"larger-than", A::Above},
    {"higher-than", A::Above}, {"older-than", A::Above}, {"faster-than", A::Above}, {"strong", A::Above}, {"fast", A::Above},
    {"heavy", A::Above}, {"precede", A::Above}, {"abundant", A::Above}, {"long", A::Above}, {"expensive", A::Above},
    {"less", A::Below}, {"few", A::Below}, {"low", A::Below}, {"small", A::Below}, {"fall-behind", A::Below},
    {"fall-short", A::Below}, {"lack", A::Below}, {"inferior", A::Below}, {"worse-than", A::Below}, {"smaller-than", A::Below},
    {"lower-than", A::Below}, {"younger-than", A::Below}, {"slower-than", A::Below}, {"weak", A::Below}, {"slow", A::Below},
    {"short", A::Below}, {"cheap", A::Below},
    {"equal", A::Equal}, {"same", A::Equal}, {"match-rival", A::Equal}, {"parity", A::Equal},
    {"add", A::Sum}, {"combine", A::Sum}, {"total-sum", A::Sum}, {"together", A::Sum},
    {"remove", A::Without}, {"subtract", A::Without}, {"exclude", A::Without}, {"different", A::Without},
    {"unequal", A::Without}, {"remainder", A::Without}, {"remain-left", A::Without},
    {"most-degree", A::First}, {"largest", A::First | A::Above}, {"highest", A::First | A::Above}, {"top-rank", A::First},
    {"fastest", A::First}, {"oldest", A::First}, {"first", A::First},
    {"least-degree", A::Last}, {"smallest", A::Last | A::Below}, {"lowest", A::Last | A::Below}, {"bottom-rank", A::Last},
    {"slowest", A::Last}, {"youngest", A::Last},
    {"ratio", A::Share}, {"market-share", A::Share}, {"part-portion", A::Share}, {"stake", A::Share},
    {"worldwide", A::Whole}, {"geo:world", A::Whole}, {"world-wide-place", A::Whole}, {"international", A::Whole},
    {"all", A::Whole}, {"whole-thing", A::Whole},
    {"increase", A::Growth}, {"rise", A::Growth}, {"surge", A::Growth}, {"expand", A::Growth}, {"widen", A::Growth},
    {"grow-gradually", A::Growth}, {"raise-level", A::Growth},
    {"decrease", A::Shrinkage}, {"fall", A::Shrinkage}, {"plummet", A::Shrinkage}, {"contract-shrink", A::Shrinkage},
    {"lower-level", A::Shrinkage}, {"decline-gradually", A::Shrinkage},
    {"gap", A::Gap}, {"difference", A::Gap}, {"inequality", A::Gap},
    {"company-firm", A::Holder}, {"product", A::Holder}, {"single", A::Holder}, {"country-nation", A::Holder},
    {"organization", A::Holder}, {"person", A::Holder}, {"people", A::Holder}, {"brand", A::Holder},
    {"succeed-to", A::Follows}, {"follow-behind", A::Follows}, {"follow-lead", A::Follows}, {"next", A::Follows},
    {"calculate", A::Reckoning}, {"number-count", A::Reckoning}, {"slightly", A::Reckoning},
    {"amount", A::Reckoning}, {"money", A::Reckoning}, {"scale-size", A::Reckoning}, {"compare", A::Reckoning}, {"almost", A::Reckoning},
    {"research", A::Reckoning}, {"generally", A::Reckoning}, {"level", A::Reckoning}, {"estimate", A::Reckoning},
};

}  // namespace

Arithmetic arithmetic_of(std::string_view concept_name) {
  Arithmetic all = A::None;
  for (const Row& row : kRows)
    if (row.concept_name == concept_name) all = all | row.does;
  return all;
}

}  // namespace haechi
