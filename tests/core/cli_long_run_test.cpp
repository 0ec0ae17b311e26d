// Long runs of haechi extract: progress, interruption, the same bytes on any number of threads.
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/stat.h>

#include <chrono>
#include <thread>
#include <vector>

#include "cli_support.h"

namespace {

namespace fs = std::filesystem;
using haechi::tests::Outcome;

class LongRun : public haechi::tests::CliTest {
 protected:
  /// Writes so many articles and gives their names.
  std::string write_articles(int count) {
    std::string names;
    for (int i = 0; i < count; ++i) {
      const std::string name = "article" + std::to_string(i) + ".txt";
      write(name, "가게 소식\n가게는 올해 " + std::to_string(i) + "곳을 더 열었다고 밝혔다.\n");
      names += " " + name;
    }
    return names;
  }

  std::vector<std::string> names_in_folder() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_)) names.push_back(entry.path().filename().string());
    return names;
  }

  bool has_temporary_file() const {
    for (const std::string& name : names_in_folder()) {
      if (name.find(".tmp") != std::string::npos) return true;
    }
    return false;
  }

  /// Runs the program with `arguments` in the test's folder: the child's side of fork().
  [[noreturn]] void become(const std::vector<const char*>& arguments) const {
    std::vector<char*> argv;
    for (const char* argument : arguments) argv.push_back(const_cast<char*>(argument));
    argv.push_back(nullptr);
    if (chdir(folder_.c_str()) == 0) execv(HAECHI_CLI, argv.data());
    _exit(127);
  }

  /// What the program shows on a terminal.
  std::string on_terminal(const std::vector<const char*>& arguments, int& code) {
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) become(arguments);
    std::string shown;
    char buffer[4096];
    for (ssize_t got; (got = ::read(terminal, buffer, sizeof buffer)) > 0;)
      shown.append(buffer, static_cast<size_t>(got));
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return shown;
  }

  /// Starts an extraction that waits for more lines, and ends it by a signal once it has begun to write.
  int interrupt(int signal) {
    int input[2];
    EXPECT_EQ(pipe(input), 0);
    const pid_t child = fork();
    if (child == 0) {
      dup2(input[0], STDIN_FILENO);
      close(input[0]);
      close(input[1]);
      become({"haechi", "extract", "--jsonl", "-o", "out.jsonl", "--sources", "out.json"});
    }
    close(input[0]);
    const std::string line = "{\"id\": \"a\", \"text\": \"가게 소식\\n가게는 2024년에 300곳을 열었다.\"}\n";
    EXPECT_EQ(::write(input[1], line.data(), line.size()), static_cast<ssize_t>(line.size()));
    for (int waited = 0; waited < 1000 && !has_temporary_file(); ++waited)
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(has_temporary_file());
    kill(child, signal);
    int status = 0;
    waitpid(child, &status, 0);
    close(input[1]);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  }
};

TEST_F(LongRun, GivesTheSameBytesOnAnyNumberOfThreads) {
  const std::string names = write_articles(150);
  ASSERT_EQ(run("extract -j 1 -o one.jsonl --sources one.json" + names).code, 0);
  for (const char* jobs : {"2", "5", "64"}) {
    ASSERT_EQ(run(std::string("extract -o many.jsonl --sources many.json -j ") + jobs + names).code, 0);
    EXPECT_EQ(file("many.jsonl"), file("one.jsonl"));
    EXPECT_EQ(file("many.json"), file("one.json"));
  }
  EXPECT_EQ(run("build one.jsonl --sources one.json -o my.hcb").code, 0);
}

TEST_F(LongRun, LearnsNoShortNameThatTwoPeopleBear) {
  write("a.txt",
        "솔뫼 소식\n김하나 솔뫼전자 대표는 “값이 내렸다”고 말했다.\n홍도윤 누리 대표는 “다리를 놓는다”고 말했다.\n");
  write("b.txt", "가람 소식\n김두리 가람전자 대표는 “값이 올랐다”고 말했다.\n");
  ASSERT_EQ(run("extract a.txt b.txt -o out.jsonl --sources sources.json --aliases aliases.json").code, 0);
  EXPECT_EQ(file("aliases.json"),
            "[\n  {\"id\":\"홍도윤\",\"type\":\"person\",\"names\":{\"ko\":[\"홍도윤\",\"홍 대표\"]}}\n]\n");
  EXPECT_EQ(run("build out.jsonl --sources sources.json --aliases aliases.json -o my.hcb").code, 0);
}

TEST_F(LongRun, ShowsProgressOnATerminalOnly) {
  write_articles(2);
  int code = -1;
  const std::string shown =
      on_terminal({"haechi", "extract", "article0.txt", "missing.txt", "article1.txt", "-o", "out.jsonl"}, code);
  EXPECT_EQ(code, 1);
  EXPECT_NE(shown.find("3 of 3 articles, "), std::string::npos) << shown;
  EXPECT_NE(shown.find(" articles a second"), std::string::npos) << shown;
  EXPECT_TRUE(shown.ends_with("\r\x1b[K")) << shown;
  EXPECT_NE(shown.find("haechi: missing.txt: cannot be opened"), std::string::npos) << shown;
  EXPECT_EQ(run("extract article0.txt article1.txt -o out.jsonl").err, "");
}

TEST_F(LongRun, LeavesNothingHalfWrittenWhenInterrupted) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    write("out.jsonl", "what was there before\n");
    EXPECT_EQ(interrupt(signal), signal);
    EXPECT_FALSE(has_temporary_file());
    EXPECT_FALSE(exists("out.json"));
    EXPECT_EQ(file("out.jsonl"), "what was there before\n");
  }
}

TEST_F(LongRun, WritesNothingWhereItMayNot) {
  write_articles(1);
  const Outcome outcome = run("extract article0.txt -o nowhere/out.jsonl --sources out.json");
  EXPECT_EQ(outcome.code, 1);
  EXPECT_NE(outcome.err.find("nowhere/out.jsonl: cannot be written"), std::string::npos) << outcome.err;
  EXPECT_FALSE(exists("out.json"));
  EXPECT_FALSE(has_temporary_file());
}

TEST_F(LongRun, WritesThroughLinksAndIntoPipes) {
  write_articles(1);
  write("real.jsonl", "");
  fs::create_symlink("real.jsonl", folder_ / "link.jsonl");
  fs::create_symlink("/proc/self/fd/1", folder_ / "standard-output");  // what /dev/stdout is
  const std::string whole = run("extract article0.txt").out;
  EXPECT_EQ(run("extract article0.txt -o link.jsonl").code, 0);
  EXPECT_EQ(file("real.jsonl"), whole);
  EXPECT_TRUE(fs::is_symlink(folder_ / "link.jsonl"));
  EXPECT_EQ(run("extract article0.txt -o standard-output").out, whole);
  EXPECT_TRUE(fs::is_symlink(folder_ / "standard-output"));
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  std::string piped;
  std::thread reader([&] { piped = file("pipe"); });
  EXPECT_EQ(run("extract article0.txt -o pipe").code, 0);
  reader.join();
  EXPECT_EQ(piped, whole);
  EXPECT_FALSE(has_temporary_file());
}

}  // namespace
