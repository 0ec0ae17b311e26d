// schema.org's ClaimReview and Claim (JSON-LD), the form in which fact-checks are passed on.
#ifndef HAECHI_REPORT_CLAIM_REVIEW_H_
#define HAECHI_REPORT_CLAIM_REVIEW_H_

#include <string>
#include <string_view>

#include "haechi/answer.h"
#include "haechi/base.h"

namespace haechi {

struct BaseView;

/// A ClaimReview for each sentence that asserts something: an object if there is one, else an array of them. The same
/// shape as web/share/claim-review.ts writes. `url`: the page that publishes the review; empty: not given.
std::string claim_review_json(const Answer& answer, std::u16string_view pasted, const Base& base, std::string_view url);

/// All sources (Article) and claims (Claim) of a base. `haechi import` reads the same base from it. They are no
/// reviews: a base holds what its sources say, nobody has rated it.
std::string claims_json_ld(const BaseView& base);

}  // namespace haechi

#endif  // HAECHI_REPORT_CLAIM_REVIEW_H_
