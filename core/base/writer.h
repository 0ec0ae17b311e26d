// Writing the binary base.
#ifndef HAECHI_BASE_WRITER_H_
#define HAECHI_BASE_WRITER_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/claim_set.h"
#include "haechi/result.h"
#include "lexicon/concepts.h"

namespace haechi {

/// The bytes of a .hcb file. The same set gives the same bytes; claims, sources and aliases keep their order.
/// `built`: the day to record (YYYY-MM-DD); empty records none.
/// The set must have been read without problems.
/// `concepts`: the part of the thesaurus that the base carries (search/concept_choice.h); `beside`: for each claim
/// those of its wordings (search/wordings.h), or none at all.
Result<std::string> write_base(const ClaimSet& set, std::string_view built,
                               const std::vector<ConceptRow>& concepts = {},
                               const std::vector<std::string>& beside = {});

}  // namespace haechi

#endif  // HAECHI_BASE_WRITER_H_
