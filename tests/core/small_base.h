// A claim base as small as a test needs, and a sentence held against it.
#ifndef HAECHI_TESTS_SMALL_BASE_H_
#define HAECHI_TESTS_SMALL_BASE_H_

#include <optional>
#include <string_view>
#include <vector>

#include "base/view.h"
#include "haechi/base.h"
#include "judging/rules.h"

namespace haechi {

/// A claim as a test writes it; what is empty is not stated.
struct SmallClaim {
  std::string_view ko = {}, en = {}, zh = {}, ja = {};  ///< its statements
  std::string_view speaker = {};
  std::string_view year = {};  ///< for all of which it holds
  std::string_view source = "s";
  std::string_view disputed_by = {};  ///< the id of a claim of another source: o/2
  std::string_view wording = {};      ///< another way to say it in Korean
  std::string_view context = {};      ///< what stands before it in the article
};

inline constexpr std::string_view kOneSource = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"}])";

inline constexpr std::string_view kTwoSources = R"([{"id":"s","title":"t","published":"2024-03-01","language":"ko"},
{"id":"o","title":"u","published":"2024-03-05","language":"ko"}])";

/// A base of these claims, with the content of an aliases and a sources file; a mistake in them fails the test.
Base small_base(std::string_view aliases, const std::vector<SmallClaim>& claims, std::string_view sources = kOneSource);

/// A sentence, read and held against claims of a base, for the rules to look at.
struct Held {
  /// Which claims: all of them, or those that the search proposes.
  enum class Against { All, Candidates };
  using Rule = std::optional<Ruling> (*)(const Case&);

  Held(const Base& base, std::string_view sentence, Against against = Against::All);
  Held(const Held&) = delete;  // its members refer to each other
  Held& operator=(const Held&) = delete;

  Case as_case() const { return {claims, text, said, comparer, comparisons}; }
  /// In which slot the rule sees a contradiction, if it sees any.
  std::optional<Slot> slot_by(Rule rule) const;

  const ReadClaims& claims;
  const Text text;
  const Statement said;
  const Comparer comparer;
  std::vector<Comparison> comparisons;
};

/// What the base says of the text's last sentence.
SentenceAnswer last_answer(const Base& base, std::string_view text);

}  // namespace haechi

#endif  // HAECHI_TESTS_SMALL_BASE_H_
