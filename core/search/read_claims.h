// The claims of a base, read.
#ifndef HAECHI_SEARCH_READ_CLAIMS_H_
#define HAECHI_SEARCH_READ_CLAIMS_H_

#include "base/view.h"

namespace haechi {

class ReadClaims {
 public:
  explicit ReadClaims(const BaseView&) {}
};

}  // namespace haechi

#endif  // HAECHI_SEARCH_READ_CLAIMS_H_
