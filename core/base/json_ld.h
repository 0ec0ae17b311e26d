// Claims and their sources out of JSON-LD: schema.org's Claim and ClaimReview. Native only.
#ifndef HAECHI_BASE_JSON_LD_H_
#define HAECHI_BASE_JSON_LD_H_

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/claim.h"
#include "base/json_input.h"

namespace haechi {

/// Reads documents one after the other into claims and sources.
///
/// A base holds what its sources say is so. A Claim is taken as what its author says; a ClaimReview is taken as the
/// reviewer's own statement if it gives the best rating, and left out (and counted) otherwise.
class JsonLdReader {
 public:
  /// `document`: one parsed JSON-LD document; `name`: a source id for what names no source of its own.
  void add(const Json& document, const std::string& name);

  const std::vector<Claim>& claims() const { return claims_; }
  const std::vector<Source>& sources() const { return sources_; }
  size_t rated_lower() const { return rated_lower_; }  ///< reviews left out because they do not give the best rating
  size_t unfit() const { return unfit_; }  ///< claims left out: no text, one that is too long, another language
  size_t found() const { return claims_.size() + rated_lower_ + unfit_; }

 private:
  void note_ids(const Json& value, int depth);
  void walk(const Json& value, int depth);
  void add_claim(const Json& node);
  void add_review(const Json& node);
  void take(Claim claim, const Json& identifier, Source source);
  /// The node itself, or the one its "@id" refers to.
  const Json& resolved(const Json& node) const;
  Source source_of(const Json& work) const;
  /// The id under which the source is kept; joins what two nodes say of one source.
  std::string kept(Source source);

  std::string name_;
  std::unordered_map<std::string, const Json*> by_id_;  // nodes of the document at hand
  std::vector<Claim> claims_;
  std::vector<Source> sources_;
  std::unordered_map<std::string, size_t> source_rows_, claims_of_;
  std::unordered_set<std::string> ids_;
  size_t rated_lower_ = 0, unfit_ = 0;
};

}  // namespace haechi

#endif  // HAECHI_BASE_JSON_LD_H_
