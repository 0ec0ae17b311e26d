#include "judging/places.h"

#include "judging/align.h"

namespace haechi {

constexpr float kSame = 0.8f;  // from this strength on a word is the claim's

bool says_from_other_end(const Lexicon& lexicon, const Deed& said, const Deed& known) {
  const auto same = [&](int i, int k) {
    const Pair p =
        alike(lexicon, said.statement.terms[static_cast<size_t>(i)], known.statement.terms[static_cast<size_t>(k)]);
    return p.relation == Relation::Same && p.strength >= kSame;
  };
  const auto meet = [&](bool acting, bool known_acting) {
    for (const Placement& p : said.placements)
      for (const Placement& q : known.placements)
        if (p.act == said.act && q.act == known.act && (p.place == Place::Actor) == acting &&
            (q.place == Place::Actor) == known_acting && p.place != Place::Open && q.place != Place::Open &&
            same(p.term, q.term))
          return true;
    return false;
  };
  return meet(true, false) && meet(false, true) && !meet(true, true);
}

}  // namespace haechi
