// The command line as a user meets it: the real program in a folder of its own.
#ifndef HAECHI_TESTS_CORE_CLI_SUPPORT_H_
#define HAECHI_TESTS_CORE_CLI_SUPPORT_H_

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace haechi::tests {

namespace fs = std::filesystem;

inline std::string read_whole(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

struct Outcome {
  int code;
  std::string out, err;
};

/// A folder of its own for each test, and the program run in it.
class CliTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(HAECHI_CLI)) GTEST_SKIP() << "the command line is not built: " << HAECHI_CLI;
    folder_ = fs::temp_directory_path() / ("haechi-cli-test-" + std::to_string(getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
  }
  std::string file(const std::string& name) const { return read_whole(folder_ / name); }
  bool exists(const std::string& name) const { return fs::exists(folder_ / name); }

  /// Runs `haechi ARGUMENTS` through the shell in the test's folder.
  Outcome run(const std::string& arguments, const std::string& input = "") {
    write("stdin", input);
    const std::string command = "cd '" + folder_.string() +
                                "' && env -u SOURCE_DATE_EPOCH -u HAECHI_BASE '" HAECHI_CLI "' " + arguments +
                                " < stdin > stdout 2> stderr";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, file("stdout"), file("stderr")};
  }

  fs::path folder_;
};

}  // namespace haechi::tests

#endif  // HAECHI_TESTS_CORE_CLI_SUPPORT_H_
