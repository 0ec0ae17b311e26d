// Korean numbers in words: a list of them, NeMo's pairs of written and spoken, rustling's.
#include <algorithm>
#include <map>

#include "peers_support.h"

namespace haechi::peers {
namespace {

TEST(PeerNumbers, KoreanNumberWords) {
  SKIP_WITHOUT("ko-number-extra/number-words-ko.jsonl");
  const std::vector<std::string> flagged = suspects("ko-number-extra/suspects.tsv");
  Score score;
  for (const json& row : lines_of("ko-number-extra/number-words-ko.jsonl")) {
    const std::string example = row["text"], form = row["form"];
    if (std::find(flagged.begin(), flagged.end(), example) != flagged.end()) continue;
    ++score.cases;
    const Text text(utf16(example));
    const auto got = read(text, kKo, true);
    const double want = number_of(row["value"]);
    const bool found = got.size() == 1 && same_value(got[0].value, want) &&
                       ((form != "ordinal") || got[0].dimension == Dimension::Rank);
    score.found += found;
    score.exact += found && got[0].span.length() == text.folded().size();
    if (!found && verbose())
      std::printf("  - %s | %s | want %g | got %zu first %g\n", form.c_str(), example.c_str(), want, got.size(),
                  got.empty() ? 0 : got[0].value);
  }
  expect_floor("number-words-ko", score, 1.0);
}

TEST(PeerNumbers, NemoKorean) {
  SKIP_WITHOUT("ko-number-extra/nemo-ko.jsonl");
  const std::vector<std::string> flagged = suspects("ko-number-extra/suspects.tsv");
  std::map<std::string, Score> scores;
  for (const json& row : lines_of("ko-number-extra/nemo-ko.jsonl")) {
    const std::string kind = row["kind"];
    if (kind != "cardinal" && kind != "decimal" && kind != "ordinal" && kind != "money") continue;
    if (!row.contains("value") || row["value"].is_null()) continue;
    for (const char* side : {"written", "spoken"}) {
      const std::string example = row[side];
      if (std::find(flagged.begin(), flagged.end(), example) != flagged.end()) continue;
      Score& score = scores[kind];
      ++score.cases;
      const Text text(utf16(example));
      const auto got = read(text, kKo, true);
      // The yen sign stands for two currencies; the written side takes it as the peer's pair says only for JPY.
      const std::string unit = row.value("unit", json()).is_string() ? row["unit"].get<std::string>() : "";
      const bool same_unit =
          unit.empty() || kind != "money" || (got.size() == 1 && (got[0].unit == unit || contains(example, "¥")));
      const bool found = got.size() == 1 && same_value(got[0].value, number_of(row["value"])) && same_unit &&
                         (kind != "ordinal" || got[0].dimension == Dimension::Rank);
      score.found += found;
      score.exact += found && got[0].span.length() == text.folded().size();
      if (!found && verbose())
        std::printf("  - nemo %s | %s | want %s %s | got %zu first %g %s\n", kind.c_str(), example.c_str(),
                    row["value"].dump().c_str(), unit.c_str(), got.size(), got.empty() ? 0 : got[0].value,
                    got.empty() ? "" : std::string(got[0].unit).c_str());
    }
  }
  for (const auto& [kind, score] : scores) expect_floor("NeMo KO " + kind, score, 1.0);
}

TEST(PeerNumbers, RustlingKorean) {
  SKIP_WITHOUT("ko-number-extra/rustling-ko.jsonl");
  Score score;
  for (const json& row : lines_of("ko-number-extra/rustling-ko.jsonl")) {
    const std::string check = row["check"];
    if (check != "integer" && check != "float" && check != "ordinal") continue;
    for (const std::string example : row["examples"]) {
      ++score.cases;
      const auto got = read(Text(utf16(example)), kKo, true);
      const bool found = got.size() == 1 && same_value(got[0].value, number_of(row["value"]));
      score.found += found;
      if (!found && verbose())
        std::printf("  - rustling | %s | want %s | got %zu\n", example.c_str(), row["value"].dump().c_str(),
                    got.size());
    }
  }
  expect_floor("rustling KO integer, float, ordinal", score, 1.0);
}

}  // namespace
}  // namespace haechi::peers
