// Claims, sources and aliases of a base in the form of the claim files.
#ifndef HAECHI_BASE_CLAIM_LINES_H_
#define HAECHI_BASE_CLAIM_LINES_H_

#include <string>

#include "base/claim.h"
#include "base/view.h"

namespace haechi {

/// Writes claims one after the other. What stands around a claim is often what stands around the one before: it is
/// written as JSON once.
class ClaimLines {
 public:
  /// One line of a claim file, without the line break.
  std::string line(const Claim& claim);

 private:
  const std::string& around(const Claim& claim);

  std::string topic_, context_, around_;  ///< of the claim before
};

/// One line of a claim file, without the line break.
std::string claim_line(const Claim& claim);
std::string claim_line(const BaseView& base, size_t row);

/// One entry of a sources file.
std::string source_json(const Source& source);
std::string source_json(const SourceView& source);
std::string alias_json(const Alias& alias);
std::string alias_json(const AliasView& alias);

/// All of a base: a claim file, a sources file, an aliases file.
std::string claim_lines(const BaseView& base);
std::string sources_json(const BaseView& base);
std::string aliases_json(const BaseView& base);

}  // namespace haechi

#endif  // HAECHI_BASE_CLAIM_LINES_H_
