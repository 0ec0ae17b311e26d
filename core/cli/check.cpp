// haechi check: a text, or a stream of texts, against a base.
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>

#include <unistd.h>

#include "base/json_input.h"
#include "base/json_writer.h"
#include "cli/base_file.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/text_report.h"
#include "haechi/checker.h"
#include "report/answer_json.h"
#include "report/claim_review.h"

namespace haechi::cli {
namespace {

struct LineInput {
  std::string id_json;  ///< as it came, empty if there was none
  std::string text;
  std::string problem;
};

LineInput read_line(std::string_view line) {
  LineInput input;
  const auto value = parse_json(line);
  if (!value) {
    input.problem = value.error().message;
    return input;
  }
  if (!value->is_object()) {
    input.problem = "the line is " + kind_of(*value) + ": give an object such as {\"id\": \"1\", \"text\": \"…\"}";
    return input;
  }
  if (value->contains("id")) input.id_json = (*value)["id"].dump();
  if (!value->contains("text")) {
    input.problem = "\"text\" is missing: give the text to check";
  } else if (!(*value)["text"].is_string()) {
    input.problem = "\"text\" is " + kind_of((*value)["text"]) + ": it must be a string";
  } else {
    input.text = (*value)["text"].get<std::string>();
  }
  return input;
}

std::string error_line(const LineInput& input) {
  JsonWriter json;
  json.begin_object().key("id").raw(input.id_json.empty() ? "null" : input.id_json);
  return json.key("error").value(input.problem).end_object().take();
}

std::string answer_line(const LineInput& input, const Base& base) {
  Check run(base, input.text);
  return answer_json(run.finish(), run.pasted(), base, input.id_json);
}

int check_lines(const Base& base) {
  std::ios::sync_with_stdio(false);
  std::string line;
  int code = kDone;
  for (size_t number = 1; std::getline(std::cin, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const LineInput input = read_line(line);
    if (!input.problem.empty()) {
      complain("line " + std::to_string(number) + ": " + input.problem);
      code = kBadInput;
    }
    std::cout << (input.problem.empty() ? answer_line(input, base) : error_line(input)) << '\n';
    if (std::cin.rdbuf()->in_avail() <= 0) std::cout.flush();  // answer at once where somebody waits for it
  }
  std::cout.flush();
  return code;
}

Result<std::string> text_to_check(const CheckOptions& options) {
  if (!options.text.empty() && options.text != "-") return options.text;
  if (isatty(STDIN_FILENO)) std::fputs("Type the text to check, then press Ctrl-D.\n", stderr);
  return read_file("-");
}

}  // namespace

int check(const CheckOptions& options) {
  if (options.lines && options.format == CheckOptions::Format::ClaimReview) {
    complain("--jsonl writes answers: use --format claimreview for a single text");
    return kUsage;
  }
  const auto base = open_base(options.base);
  if (!base) {
    complain(base.error().message);
    return kBadInput;
  }
  if (options.lines) return check_lines(*base);
  const auto text = text_to_check(options);
  if (!text) {
    complain(text.error().message);
    return kBadInput;
  }
  if (text->find_first_not_of(" \t\r\n") == std::string::npos) {
    complain("the text is empty: give at least one sentence to check");
    return kBadInput;
  }
  std::error_code no_matter;
  if (*text == options.text && std::filesystem::is_regular_file(*text, no_matter))
    complain("checking the words \"" + *text + "\", which also name a file: for what it says, give - < " + *text);
  Check run(*base, *text);
  const Answer& answer = run.finish();
  switch (options.format) {
    case CheckOptions::Format::Json:
      std::cout << to_json(run, *base) << '\n';
      break;
    case CheckOptions::Format::ClaimReview:
      std::cout << claim_review_json(answer, run.pasted(), *base, options.url) << '\n';
      break;
    case CheckOptions::Format::Text:
      std::cout << text_report(answer, run.pasted(), *base, Painter(wants_colour(options.colour)));
  }
  return std::cout.flush() ? kDone : kBadInput;
}

}  // namespace haechi::cli
