#include "base/sharding.h"

#include <string>
#include <unordered_map>

#include "base/crc32.h"

namespace haechi {
namespace {

/// True for one source id in four, always the same ones.
bool may_begin(const Source& source) { return crc32(source.id) % 4 == 0; }

}  // namespace

std::vector<ClaimSet> split_by_source(const ClaimSet& set, size_t most) {
  std::unordered_map<std::string, std::vector<const Claim*>> claims_of;
  for (const Claim& claim : set.claims) claims_of[claim.source].push_back(&claim);
  std::vector<ClaimSet> out;
  for (const Source& source : set.sources) {
    const auto& claims = claims_of[source.id];
    const size_t held = out.empty() ? 0 : out.back().claims.size();
    const bool full = held + claims.size() > most || (held >= most / 2 && may_begin(source));
    if (out.empty() || (held > 0 && full)) out.push_back({{}, {}, set.aliases});
    out.back().sources.push_back(source);
    for (const Claim* claim : claims) out.back().claims.push_back(*claim);
  }
  return out;
}

}  // namespace haechi
