// Prints what the judge's model sees of labelled cases, one JSON object a sentence, for scripts/fit-weights.py:
//   {"id", "sentence", "sentences", "checkable", "ruled": [strength, source]|null, "derived": [stance, strength]|null,
//    "candidates": [[source, features…] …], "judged": [verdict, stated], "extracted": bool}
// Usage: haechi-features BASE.hcb [FIELD] < cases.jsonl      FIELD: which field of a case is the text ("text")
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "haechi/base.h"
#include "judging/calibration.h"
#include "judging/derive.h"
#include "judging/features.h"
#include "judging/model.h"
#include "judging/rules.h"
#include "judging/sentence.h"
#include "report/names.h"
#include "search/candidates.h"
#include "text/sentences.h"

namespace {

using haechi::Comparison;
using nlohmann::json;

std::vector<std::byte> read_bytes(const char* path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  const auto* begin = reinterpret_cast<const std::byte*>(text.data());
  return {begin, begin + text.size()};
}

/// One sentence's line.
class Line {
 public:
  Line(const haechi::Base& base, const haechi::Text& text, haechi::Span sentence, const haechi::Context& context)
      : base_(base),
        text_(text),
        claims_(base.claims()),
        said_(claims_.read(text, sentence, context.time)),
        candidates_(claims_, said_, text),
        comparer_(claims_, said_, text, context.terms) {
    for (const haechi::Hit& hit : candidates_.best(haechi::kCompared, comparer_.before()))
      comparisons_.push_back(comparer_.compare(claims_.all()[hit.claim]));
    comparer_.relate(comparisons_);
  }

  const haechi::Statement& said() const { return said_; }

  json object() {
    json out;
    out["checkable"] = haechi::is_checkable(said_);
    std::vector<haechi::Span> reckoned;
    const auto derived = haechi::derive(claims_, text_, said_, candidates_, &reckoned);
    auto ruling = haechi::apply_rules({claims_, text_, said_, comparer_, comparisons_});
    if (ruling &&
        std::any_of(reckoned.begin(), reckoned.end(), [&](haechi::Span s) { return s.overlaps(ruling->said); }))
      ruling.reset();
    out["ruled"] = ruling ? json::array({ruling->strength, source_of(*ruling->comparison)}) : json();
    out["derived"] =
        derived ? json::array({derived->stance == haechi::Stance::Refutes ? "refuted" : "supported", derived->strength})
                : json();
    // From here on as the judge weighs: other wordings of a claim count for it, where it does not deny.
    for (Comparison& c : comparisons_)
      if (c.conflicts.empty()) comparer_.count_wordings(c, true);
    comparer_.relate(comparisons_);
    const haechi::Case sentence{claims_, text_, said_, comparer_, comparisons_};
    json candidates = json::array();
    for (const Comparison& c : comparisons_) {
      const bool near = c.said_bound > 0.25f || c.known_bound > 0.4f;
      const bool vetoed = c.conflicts.empty() ? is_vetoed(sentence, c) : haechi::cannot_refute(sentence, c);
      if (near && !vetoed) candidates.push_back(candidate(c));
    }
    std::vector<const Comparison*> parts;
    Comparison joined = comparer_.join(comparisons_, parts);
    if (parts.size() > 1) {
      joined.contradicted = comparer_.contradiction_of(joined, comparisons_);
      if (!haechi::says_more(sentence, joined) && !haechi::lacks_bearer(sentence, joined))
        candidates.push_back(candidate(joined));
    }
    out["candidates"] = std::move(candidates);
    return out;
  }

 private:
  /// As the judge vetoes, with the weights at hand.
  bool is_vetoed(const haechi::Case& sentence, const Comparison& c) const {
    const float score = haechi::support_score(haechi::features_of(comparer_, c, claims_.lexicon(), said_));
    return haechi::cannot_support(sentence, c, haechi::probabilities(score, haechi::kNoClaim).supported);
  }

  std::string source_of(const Comparison& c) const { return std::string(base_.view().source(c.claim->source).id); }

  json candidate(const Comparison& c) const {
    json row = json::array({source_of(c)});
    for (const float value : haechi::features_of(comparer_, c, claims_.lexicon(), said_)) row.push_back(value);
    return row;
  }

  const haechi::Base& base_;
  const haechi::Text& text_;
  const haechi::ReadClaims& claims_;
  const haechi::Statement said_;
  const haechi::Candidates candidates_;
  const haechi::Comparer comparer_;
  std::vector<Comparison> comparisons_;
};

void print_case(const haechi::Base& base, const json& labelled, const std::string& field) {
  const haechi::Text text = haechi::Text::from_utf8(labelled[field].get<std::string>());
  const auto sentences = haechi::sentences_of(text);
  haechi::Context context;
  for (size_t i = 0; i < sentences.size(); ++i) {
    Line line(base, text, sentences[i], context);
    json out = line.object();
    haechi::Context before = context;
    const haechi::SentenceAnswer judged =
        haechi::judge_sentence(base.claims(), base.view(), text, sentences[i], before);
    out["judged"] = json::array({haechi::name_of(judged.verdict), judged.confidence});
    out["extracted"] = haechi::making_of(base.view()) == haechi::Making::Extracted;
    out["id"] = labelled["id"];
    out["sentence"] = i;
    out["sentences"] = sentences.size();
    std::cout << out.dump() << '\n';
    haechi::remember(line.said(), context);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: haechi-features BASE.hcb [FIELD] < cases.jsonl\n";
    return 2;
  }
  const auto base = haechi::Base::open(read_bytes(argv[1]));
  if (!base) {
    std::cerr << base.error().message << '\n';
    return 1;
  }
  for (std::string line; std::getline(std::cin, line);)
    if (!line.empty()) print_case(*base, json::parse(line), argc > 2 ? argv[2] : "text");
  return 0;
}
