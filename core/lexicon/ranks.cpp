#include "lexicon/ranks.h"

namespace haechi {
namespace {

struct Place {
  std::string_view name;
  int rank;
};
constexpr Place kPlaces[] = {{"top-rank", 1}, {"second-rank", 2}, {"runner-up", 2}, {"third-rank", 3}};

}  // namespace

int rank_of_concept(std::string_view name) {
  for (const Place& p : kPlaces)
    if (p.name == name) return p.rank;
  return 0;
}

}  // namespace haechi
