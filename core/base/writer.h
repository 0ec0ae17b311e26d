// Writing the binary base.
#ifndef HAECHI_BASE_WRITER_H_
#define HAECHI_BASE_WRITER_H_

#include <string>
#include <string_view>

#include "base/claim_set.h"
#include "haechi/result.h"

namespace haechi {

/// The bytes of a .hcb file. The same set gives the same bytes; claims, sources and aliases keep their order.
/// `built`: the day to record (YYYY-MM-DD); empty records none.
/// The set must have been read without problems.
Result<std::string> write_base(const ClaimSet& set, std::string_view built);

}  // namespace haechi

#endif  // HAECHI_BASE_WRITER_H_
