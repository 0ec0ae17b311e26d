// Claims, sources and aliases of a base in the form of the claim files.
#ifndef HAECHI_BASE_CLAIM_LINES_H_
#define HAECHI_BASE_CLAIM_LINES_H_

#include <string>
#include <string_view>

#include "base/claim.h"
#include "base/json_writer.h"
#include "base/view.h"

namespace haechi {

/// Writes claims one after the other. What stands around a claim is often what stands around the one before: it is
/// written as JSON once.
class ClaimLines {
 public:
  /// One line of a claim file, without the line break; it stays until the next is asked for.
  std::string_view line(const Claim& claim);

 private:
  std::string_view around(const Claim& claim);

  JsonWriter line_{true};
  std::string topic_, context_;  ///< of the claim before
  JsonWriter around_{true};      ///< both as JSON
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
