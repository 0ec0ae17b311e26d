// The command line: options in, one command run.
#include <cstdio>
#include <map>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/commands.h"

namespace haechi::cli {

void complain(const std::string& message) { std::fprintf(stderr, "haechi: %s\n", message.c_str()); }

namespace {

constexpr const char* kAbout =
    "Haechi checks sentences against a base of claims taken from articles, and names its sources.\n"
    "Try:  haechi check \"…a sentence…\"\n";
constexpr const char* kExitCodes = "Exit codes: 0 done, 1 bad input (see the message), 2 wrong usage.";
constexpr const char* kBaseHelp =
    "claim base (.hcb, or a folder of shards) to use; without it $HAECHI_BASE, else the default base";

void add_check(CLI::App& app, CheckOptions& options) {
  auto* command = app.add_subcommand("check", "Check a text: verdict, what differs and sources for each sentence");
  command->add_option("TEXT", options.text, "the text; \"-\" or nothing reads standard input");
  command->add_option("-b,--base", options.base, kBaseHelp)->type_name("FILE");
  using Format = CheckOptions::Format;
  const std::map<std::string, Format> formats = {
      {"text", Format::Text}, {"json", Format::Json}, {"claimreview", Format::ClaimReview}};
  command
      ->add_option_function<std::string>(
          "-f,--format", [&options, formats](const std::string& name) { options.format = formats.at(name); },
          "text (for people), json (the documented answer) or claimreview (schema.org, JSON-LD)")
      ->check(CLI::IsMember({"text", "json", "claimreview"}))
      ->type_name("FORMAT");
  command->add_option("--url", options.url, "address of the page that publishes the reviews, for claimreview")
      ->type_name("URL");
  command->add_flag("--jsonl", options.lines,
                    "stream: one {\"id\": …, \"text\": \"…\"} a line in, one answer a line out, same order");
  command->add_option("--color", options.colour, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->type_name("WHEN");
  command->footer(
      "Examples:\n  haechi check \"A company opened 300 shops in 2024.\"\n"
      "  haechi check --format json - < article.txt\n  haechi check --jsonl < questions.jsonl > answers.jsonl");
}

void add_input_options(CLI::App* command, BuildOptions& options) {
  command->add_option("CLAIMS", options.claims, "claim files (JSON Lines), \"-\" for standard input")->required();
  command->add_option("--sources", options.sources, "sources files; without it sources.json beside the claim files")
      ->type_name("FILE");
  command->add_option("--aliases", options.aliases, "aliases files; without it aliases.json beside the claim files")
      ->type_name("FILE");
}

void add_build(CLI::App& app, BuildOptions& options) {
  auto* command = app.add_subcommand("build", "Build a claim base from claim files");
  add_input_options(command, options);
  auto* to = command->add_option_group("where to")->require_option(1);
  to->add_option("-o,--output", options.output, "the base to write (.hcb)")->type_name("FILE");
  to->add_option("--shards", options.shards,
                 "a folder for a large base: files of a set size named by their content, and manifest.json")
      ->type_name("DIR");
  command->add_option("--shard-claims", options.shard_claims, "most claims of a shard (5000)")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
  command->add_flag("--compact", options.compact,
                    "carry less of the thesaurus: a page loads less, some paraphrases are missed");
  command
      ->add_option("--built", options.built, "day to record as build date; without it SOURCE_DATE_EPOCH's, else none")
      ->type_name("YYYY-MM-DD");
  command->footer(
      "Every bad line is reported as file:line, and nothing is written unless all are fine.\n"
      "Example:\n  haechi build claims/*.jsonl -o my.hcb");
}

void add_validate(CLI::App& app, BuildOptions& options) {
  auto* command = app.add_subcommand("validate", "Say what is wrong with claim files, line by line");
  add_input_options(command, options);
}

void add_extract(CLI::App& app, ExtractOptions& options) {
  auto* command = app.add_subcommand("extract", "Turn articles into claims");
  command->add_option(
      "ARTICLE", options.articles,
      "plain text, HTML, Markdown, JSON Lines; \"-\" or nothing reads standard input. The source id is the file's name "
      "without its extension");
  command->add_option("-o,--output", options.output, "claim file to write; without it standard output")
      ->type_name("FILE");
  command->add_option("--sources", options.sources, "sources file to write, for haechi build")->type_name("FILE");
  command
      ->add_option("--aliases", options.aliases,
                   "aliases file to write, for haechi build: names that the articles give in two ways")
      ->type_name("FILE");
  command
      ->add_option(
          "--meta", options.meta,
          "JSON: title, byline, publisher, published, url, language of the article, or an object of such by source id")
      ->type_name("FILE");
  command->add_flag("--jsonl", options.lines,
                    "articles as {\"id\": …, \"text\": …, \"meta\": {…}} a line on standard input");
  command->add_option("-j,--jobs", options.jobs, "threads; without it one for each core")->type_name("N");
  command->footer(
      "A damaged article is reported and does not stop the others (exit code 1 at the end).\n"
      "Example:\n  haechi extract articles/*.html -o claims.jsonl --sources sources.json --aliases aliases.json\n"
      "  haechi build claims.jsonl -o my.hcb");
}

void add_review(CLI::App& app, ReviewOptions& options) {
  auto* command = app.add_subcommand("review", "Write a page on which a person goes through doubtful claims");
  command->add_option("CLAIMS", options.claims, "claim files (JSON Lines)")->required();
  command->add_option("-o,--output", options.output, "the page to write (.html)")->required()->type_name("FILE");
  command->add_option("--docs", options.docs, "the articles that the claims were extracted from, to show their text")
      ->type_name("FILE");
  command->add_option("--meta", options.meta, "the metadata that extract was given")->type_name("FILE");
  command->add_option("--sources", options.sources, "sources files; without it sources.json beside the claim files")
      ->type_name("FILE");
  command->footer(
      "The page works from the disk, loads nothing and sends nothing. It saves a claim file for haechi build.\n"
      "Example:\n  haechi review claims.jsonl --docs articles/*.html -o review.html");
}

void add_import(CLI::App& app, ImportOptions& options) {
  auto* command = app.add_subcommand("import", "Turn ClaimReview and Claim mark-up of others into claims");
  command
      ->add_option("FILE", options.files,
                   "JSON-LD: JSON, JSON Lines or HTML pages that carry it; \"-\" reads standard input")
      ->required();
  command->add_option("-o,--output", options.output, "claim file to write; without it standard output")
      ->type_name("FILE");
  command->add_option("--sources", options.sources, "sources file to write, for haechi build")->type_name("FILE");
  command->footer(
      "A Claim is taken as what its author says. A ClaimReview is taken as the reviewer's own statement if it gives "
      "the "
      "best rating; others are counted and left out.\n"
      "Example:\n  haechi import checks/*.html -o claims.jsonl --sources sources.json");
}

void add_show(CLI::App& app, ShowOptions& options) {
  auto* command = app.add_subcommand("show", "Show what a claim base holds");
  command->add_option("BASE", options.base, kBaseHelp)->type_name("FILE");
  command->add_flag("--claims", options.claims, "all claims, in the form of a claim file");
  command->add_flag("--sources", options.sources, "all sources, in the form of sources.json");
  command->add_flag("--aliases", options.aliases, "all aliases, in the form of aliases.json");
  command->add_flag("--json", options.json, "the summary as JSON");
  command
      ->add_option_function<std::string>(
          "-f,--format",
          [&options](const std::string& name) { (name == "json" ? options.json : options.claim_review) = true; },
          "json (the summary) or claimreview (all claims and sources as schema.org JSON-LD, for haechi import)")
      ->check(CLI::IsMember({"json", "claimreview"}))
      ->type_name("FORMAT");
}

int run(int argc, char** argv) {
  CLI::App app(kAbout, "haechi");
  CheckOptions check_options;
  BuildOptions build_options, validate_options;
  ShowOptions show_options;
  ExtractOptions extract_options;
  ReviewOptions review_options;
  ImportOptions import_options;
  app.set_version_flag("--version", "haechi " HAECHI_VERSION);
  app.require_subcommand(1);
  app.footer(kExitCodes);
  add_check(app, check_options);
  add_extract(app, extract_options);
  add_review(app, review_options);
  add_import(app, import_options);
  add_build(app, build_options);
  add_show(app, show_options);
  add_validate(app, validate_options);
  if (argc == 1) {
    std::fputs(app.help().c_str(), stderr);
    return kUsage;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {  // CLI11's way of saying "help was asked for" as well as "wrong usage"
    return app.exit(error) == 0 ? kDone : kUsage;
  }
  if (app.got_subcommand("check")) return check(check_options);
  if (app.got_subcommand("extract")) return extract(extract_options);
  if (app.got_subcommand("review")) return review(review_options);
  if (app.got_subcommand("import")) return import(import_options);
  if (app.got_subcommand("build")) return build(build_options);
  if (app.got_subcommand("validate")) return validate(validate_options);
  return show(show_options);
}

}  // namespace
}  // namespace haechi::cli

int main(int argc, char** argv) { return haechi::cli::run(argc, argv); }
