// Haechi on public benchmarks, one prediction a line, for scripts/eval-bench.mjs:
//   haechi-eval-bench pairs [LANGUAGE] < rows      {"id","claim","query"}: the claim is all the base holds, the query
//   is checked
//                                                  -> {"id","verdict","confidence"}; a dispute with oneself is none
//   haechi-eval-bench retrieval BASE < queries     BASE: {"id","text","lang","split"} a line; queries:
//   {"id","text","split"}
//                                                  -> {"id","ranked":[ids, best first, ten at most]}
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/claim_set.h"
#include "base/writer.h"
#include "haechi/base.h"
#include "haechi/checker.h"
#include "lexicon/concepts/all_concepts.h"
#include "reading/reader.h"
#include "search/candidates.h"
#include "search/concept_choice.h"
#include "search/read_claims.h"
#include "text/sentences.h"

namespace {

using haechi::Base;
using nlohmann::json;

struct Line {
  std::string id, text, language;
};

std::optional<Base> base_of(const std::vector<Line>& lines) {
  haechi::ClaimSet set;
  haechi::Source source;
  source.id = "s";
  set.sources.push_back(source);
  for (const Line& line : lines) {
    haechi::Claim claim;
    claim.id = "s/" + line.id;
    claim.source = "s";
    claim.statement.emplace_back(line.language, line.text);
    set.claims.push_back(std::move(claim));
  }
  auto file = haechi::write_base(set, "", haechi::concepts_for(set, haechi::all_concepts()));
  if (!file) {
    std::cerr << file.error().message << '\n';
    return std::nullopt;
  }
  const auto* bytes = reinterpret_cast<const std::byte*>(file->data());
  auto base = Base::open({bytes, bytes + file->size()});
  if (!base) {
    std::cerr << base.error().message << '\n';
    return std::nullopt;
  }
  return std::move(*base);
}

std::string_view name_of(haechi::Verdict verdict) {
  if (verdict == haechi::Verdict::Supported) return "supported";
  return verdict == haechi::Verdict::Refuted ? "refuted" : "unknown";
}

int check_pairs(const std::string& language) {
  for (std::string line; std::getline(std::cin, line);) {
    const json row = json::parse(line);
    const auto base = base_of({{"1", row["claim"].get<std::string>(), row.value("lang", language)}});
    if (!base) return 1;
    haechi::Check check(*base, row["query"].get<std::string>());
    const haechi::Answer& answer = check.finish();
    std::cout << json{{"id", row["id"]}, {"verdict", name_of(answer.verdict)}}.dump() << '\n';
  }
  return 0;
}

/// The claims of a split, searched as the check does it.
class Shelf {
 public:
  explicit Shelf(std::vector<Line> lines) : lines_(std::move(lines)), base_(base_of(lines_)) {}
  bool ok() const { return base_.has_value(); }

  json ranked(const std::string& query) const {
    constexpr size_t kMost = 10;
    const haechi::ReadClaims& claims = base_->claims();
    const haechi::Text text = haechi::Text::from_utf8(query);
    const haechi::Span whole{0, static_cast<uint32_t>(text.folded().size())};
    const haechi::Statement said = claims.read(text, whole);
    json ids = json::array();
    for (const haechi::Hit& hit : haechi::Candidates(claims, said, text).best(kMost))
      ids.push_back(lines_[claims.all()[hit.claim].claim].id);
    return ids;
  }

 private:
  std::vector<Line> lines_;
  std::optional<Base> base_;
};

int rank(const std::string& path) {
  std::map<std::string, std::vector<Line>> by_split;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const json row = json::parse(line);
    by_split[row["split"]].push_back({row["id"], row["text"], row.value("lang", "ko")});
  }
  std::map<std::string, Shelf> shelves;
  for (auto& [split, lines] : by_split)
    if (!shelves.emplace(split, std::move(lines)).first->second.ok()) return 1;
  for (std::string line; std::getline(std::cin, line);) {
    const json row = json::parse(line);
    std::cout << json{{"id", row["id"]}, {"ranked", shelves.at(row["split"]).ranked(row["text"])}}.dump() << '\n';
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string task = argc > 1 ? argv[1] : "";
  if (task == "pairs") return check_pairs(argc > 2 ? argv[2] : "ko");
  if (task == "retrieval" && argc > 2) return rank(argv[2]);
  std::cerr << "usage: haechi-eval-bench pairs [LANGUAGE] < rows.jsonl | retrieval BASE.jsonl < queries.jsonl\n";
  return 2;
}
