// haechi build --shards: a large base as a folder of small ones.
#include <set>

#include "base/json_input.h"
#include "cli_support.h"

namespace {

namespace fs = std::filesystem;
using haechi::Json;
using haechi::parse_json;
using haechi::tests::Outcome;

class Shards : public haechi::tests::CliTest {
 protected:
  void SetUp() override {
    CliTest::SetUp();
    if (!IsSkipped()) write_claims(40);
  }

  /// So many articles with three claims each; `changed` has another figure in one of them.
  void write_claims(int articles, int changed = -1) {
    std::string claims, sources;
    for (int i = 0; i < articles; ++i) {
      const std::string id = "day" + std::to_string(i);
      sources += (i ? ",\n" : "[") + std::string(R"({"id": ")") + id + R"(", "published": "2024-05-01"})";
      for (int part = 1; part <= 3; ++part) {
        const int figure = i * 10 + part + (i == changed && part == 2 ? 1000 : 0);
        claims += R"({"id": ")" + id + "/" + std::to_string(part) + R"(", "source": ")" + id +
                  R"(", "statement": {"ko": ")" + std::to_string(i) + "번 가게는 2024년에 " + std::to_string(part) +
                  "호점에서 차를 " + std::to_string(figure) + "잔 팔았다.\"}}\n";
      }
    }
    write("claims.jsonl", claims);
    write("sources.json", sources + "]");
    write("aliases.json", R"([{"id": "tea", "type": "product", "names": {"ko": ["차"], "en": ["tea"]}}])");
  }

  void build() {
    const Outcome outcome = run("build claims.jsonl --shards shards --shard-claims 24 --built 2024-06-01");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
  }

  Json entries() const { return (*parse_json(file("shards/manifest.json")))["shards"]; }

  std::set<std::string> files() const {
    std::set<std::string> names;
    for (const Json& shard : entries()) names.insert(shard["file"].get<std::string>());
    return names;
  }
};

TEST_F(Shards, HoldTheWholeBase) {
  build();
  EXPECT_GE(files().size(), 5u);
  size_t claims = 0;
  for (const Json& shard : entries()) {
    claims += shard["claims"].get<size_t>();
    EXPECT_LE(shard["claims"].get<size_t>(), 24u);
    EXPECT_EQ(fs::file_size(folder_ / "shards" / shard["file"].get<std::string>()), shard["bytes"].get<size_t>());
  }
  EXPECT_EQ(claims, 120u);
  ASSERT_EQ(run("build claims.jsonl -o whole.hcb --built 2024-06-01").code, 0);
  EXPECT_EQ(run("show shards").out, run("show whole.hcb").out);
  EXPECT_EQ(run("show --claims --sources --aliases shards/manifest.json").out,
            run("show --claims --sources --aliases whole.hcb").out);
  for (const char* text : {"7번 가게는 2024년에 2호점에서 차를 72잔 팔았다.",
                           "31번 가게는 2024년에 1호점에서 차를 999잔 팔았다.", "가게는 커피를 판다."}) {
    const std::string check = std::string("check -f json '") + text + "' --base ";
    EXPECT_EQ(run(check + "shards").out, run(check + "whole.hcb").out) << text;
  }
}

TEST_F(Shards, AreEachABaseOfTheirOwn) {
  build();
  ASSERT_GE(files().size(), 5u);
  for (const std::string& name : files()) {
    const Outcome shown = run("show shards/" + name);
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_NE(shown.out.find("built    2024-06-01"), std::string::npos) << shown.out;
    EXPECT_NE(shown.out.find("aliases  1"), std::string::npos) << shown.out;
  }
}

TEST_F(Shards, AreTheSameForTheSameClaimsAndMostlyForNearlyTheSame) {
  build();
  const std::string first = file("shards/manifest.json");
  const std::set<std::string> before = files();
  build();
  EXPECT_EQ(file("shards/manifest.json"), first);
  const auto kept = [&] {
    size_t same = 0;
    for (const std::string& name : files()) same += before.count(name);
    return same;
  };
  write_claims(40, 20);
  build();
  EXPECT_EQ(kept(), before.size() - 1);
  write_claims(41);
  build();
  EXPECT_GE(kept(), before.size() - 1);
}

TEST_F(Shards, RefuseWhatIsNotAsTheManifestSays) {
  build();
  const std::string name = *files().begin(), path = "shards/" + name;
  const std::string whole = file(path), manifest = file("shards/manifest.json");
  std::string damaged = whole;
  damaged[damaged.size() / 2] ^= 1;
  write(path, damaged);
  EXPECT_NE(run("show shards").err.find(name + ": its checksum is not that of the manifest"), std::string::npos);
  fs::remove(folder_ / path);
  const Outcome missing = run("check --base shards 차");
  EXPECT_EQ(missing.code, 1);
  EXPECT_NE(missing.err.find(name + ": cannot be opened"), std::string::npos) << missing.err;
  write(path, whole);
  for (const char* other : {"", "[]", "{\"version\": 2, \"shards\": []}", "{\"version\": 1, \"shards\": 3}",
                            R"({"version": 1, "shards": [{"file": "../whole.hcb", "integrity": "sha256-"}]})",
                            R"({"version": 1, "shards": [{"file": 3}]})"}) {
    write("shards/manifest.json", other);
    const Outcome refused = run("show shards");
    EXPECT_EQ(refused.code, 1) << other;
    EXPECT_NE(refused.err.find("shards/manifest.json: "), std::string::npos) << refused.err;
  }
  write("shards/manifest.json", manifest);
  EXPECT_EQ(run("show shards").code, 0);
}

TEST_F(Shards, WriteNothingWhenALineIsBad) {
  write("claims.jsonl", "{}\n");
  EXPECT_EQ(run("build claims.jsonl --shards shards").code, 1);
  EXPECT_FALSE(exists("shards"));
  EXPECT_EQ(run("build claims.jsonl --shards shards -o my.hcb").code, 2);
  EXPECT_EQ(run("build claims.jsonl").code, 2);
}

}  // namespace
