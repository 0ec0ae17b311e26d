// docs/own-claim-base.md: its files are written, its commands are run, in its order. What a person does on the review
// page is done in tests/web/own-claim-base.test.ts; here the page saves what was not touched.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

TEST(OwnClaimBaseGuide, DoesWhatItSays) {
  if (!fs::exists(HAECHI_CLI)) GTEST_SKIP() << "the command line is not built: " << HAECHI_CLI;
  const fs::path folder = fs::temp_directory_path() / ("haechi-guide-test-" + std::to_string(getpid()));
  fs::create_directories(folder);
  std::istringstream guide(read(HAECHI_ROOT "/docs/own-claim-base.md"));
  std::string fence, block, log;
  size_t commands = 0;
  for (std::string line; std::getline(guide, line);) {
    if (!line.starts_with("```")) {
      if (!fence.empty()) block += line + "\n";
      continue;
    }
    if (fence.empty()) {
      fence = line;
      block.clear();
      continue;
    }
    if (const size_t at = fence.find("file="); at != std::string::npos) {
      const fs::path file = folder / fence.substr(at + 5);
      fs::create_directories(file.parent_path());
      std::ofstream(file) << block;
    } else if (fence == "```sh") {
      std::ofstream(folder / "commands.sh") << "haechi() { '" HAECHI_CLI "' \"$@\"; }\nset -e\n" << block;
      const std::string command = "cd '" + folder.string() + "' && sh commands.sh > out.txt 2> err.txt";
      const int status = std::system(command.c_str());
      EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << block << read(folder / "err.txt");
      log += read(folder / "out.txt");
      if (block.find("haechi review") != std::string::npos) {
        EXPECT_NE(read(folder / "review.html").find("두 기업은 2년 동안"), std::string::npos);
        fs::copy_file(folder / "claims.jsonl", folder / "claims.reviewed.jsonl");
      }
      ++commands;
    }
    fence.clear();
  }
  EXPECT_GE(commands, 7u);
  const std::string claims = read(folder / "claims.jsonl");
  EXPECT_NE(claims.find("\"speaker\": \"이든 가람시장\""), std::string::npos) << claims;
  EXPECT_NE(claims.find("{\"from\": \"2025-03-03\", \"to\": \"2025-03-03\"}"), std::string::npos) << claims;
  EXPECT_EQ(claims.find("Copyright"), std::string::npos);
  EXPECT_NE(claims.find("\"doubt\": [\"pronoun\"]"), std::string::npos) << claims;
  EXPECT_NE(read(folder / "imported.jsonl").find("왕복 4차로다."), std::string::npos);
  const std::string sources = read(folder / "sources.json");
  for (const char* stated : {"가람대교 개통", "가람신문", "2025-03-04", "한여울 기자", "https://example.org/bridge"}) {
    EXPECT_NE(sources.find(stated), std::string::npos) << sources;
  }
  EXPECT_NE(log.find("built    2025-03-05"), std::string::npos) << log;
  EXPECT_NE(log.find("가람팩트 | 2025-03-05 | https://example.com/checks/bridge (1)"), std::string::npos) << log;
  EXPECT_NE(log.find("300억 원이 들었다."), std::string::npos) << log;
  fs::remove_all(folder);
}

}  // namespace
