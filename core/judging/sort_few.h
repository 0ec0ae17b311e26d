// A sort for short lists.
#ifndef HAECHI_JUDGING_SORT_FEW_H_
#define HAECHI_JUDGING_SORT_FEW_H_

#include <cstddef>
#include <utility>

namespace haechi {

/// Sorts a list of some dozens where it stands; equals keep their order. Each of the standard library's sorts would be
/// 2 KB for a page to load.
template <class List, class Before>
void sort_few(List& list, Before before) {
  for (size_t i = 1; i < list.size(); ++i)
    for (size_t k = i; k > 0 && before(list[k], list[k - 1]); --k) std::swap(list[k], list[k - 1]);
}

}  // namespace haechi

#endif  // HAECHI_JUDGING_SORT_FEW_H_
