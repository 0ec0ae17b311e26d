// The peers' own suites of dates: how many of their values we find. Each line of output names a file and says
// found / cases, exact spans, and extra times; each floor is the figure reached.
#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "peers_support.h"
#include "reading/calendar.h"
#include "reading/time.h"

namespace haechi::peers {
namespace {

// --- values ----------------------------------------------------------------------------------------------------

std::optional<Day> parse_day(const std::string& iso) {
  int y, m, d;
  if (std::sscanf(iso.c_str(), "%d-%d-%d", &y, &m, &d) != 3) return std::nullopt;
  return day_of(y, m, d);
}

/// The day a time starts on; of "two years ago" the very day, which is what the peers count to.
std::optional<Day> first_day(const TimeRef& t, Day published) {
  if (t.offset && !t.offset->within && !t.offset->from_named)
    return add_units(published, t.offset->unit, t.offset->min);
  return t.from ? t.from : t.to;
}

bool is_period(const TimeRef& t) {
  if (t.offset) return t.offset->within;
  return t.grain != Grain::Day || t.end_day || t.end_month || (t.from && t.to && *t.from != *t.to);
}

std::vector<TimeRef> read(const std::string& utf8, Language language, Day published, Text& text) {
  text = Text::from_utf8(utf8);
  return read_times(text, {0, static_cast<uint32_t>(text.folded().size())}, language,
                    TimeContext{published, std::nullopt});
}

// --- Recognizers-Text --------------------------------------------------------------------------------------------

std::vector<std::string> values_of(const json& resolution, const std::string& side) {
  std::vector<std::string> values;
  if (!resolution.is_object() || !resolution.contains(side) || !resolution[side].is_object()) return values;
  for (const auto& [key, value] : resolution[side].items()) {
    if (value.is_string()) values.push_back(value.get<std::string>());
  }
  std::sort(values.begin(), values.end());
  return values;
}

bool same_date(const json& resolution, const TimeRef& t, Day published) {
  for (const char* side : {"FutureResolution", "PastResolution"}) {
    for (const std::string& value : values_of(resolution, side)) {
      const std::optional<Day> gold = parse_day(value), ours = first_day(t, published);
      if (gold && ours && *gold == *ours) return true;
    }
  }
  return false;
}

/// Seasons have a code and no days.
bool same_season(const std::string& timex, const TimeRef& t) {
  static const std::map<std::string, int> seasons = {{"SP", 1}, {"SU", 2}, {"FA", 3}, {"WI", 4}};
  const auto season = seasons.find(timex.size() >= 2 ? timex.substr(timex.size() - 2) : timex);
  if (season == seasons.end() || t.season != season->second) return false;
  return timex.size() < 7 || t.year == std::atoi(timex.c_str());
}

/// The first day of the last part of a range: where that suite ends "from 2014 to 2018".
Day start_of_end(const TimeRef& t) {
  if (!t.end_year || t.end_day) return *t.to;
  if (t.end_month) return day_of(*t.end_year, *t.end_month, 1);
  if (t.end_quarter) return quarter_range(*t.end_year, *t.end_quarter).from;
  return day_of(*t.end_year, 1, 1);
}

bool same_period(const json& resolution, const TimeRef& t, Day published) {
  const std::string timex = resolution.value("Timex", "");
  bool any = false;
  for (const char* side : {"FutureResolution", "PastResolution"}) {
    const std::vector<std::string> ends = values_of(resolution, side);
    any = any || !ends.empty();
    if (ends.size() != 2) continue;
    const std::optional<Day> from = parse_day(ends[0]), to = parse_day(ends[1]);
    if (!from || !to || !t.to) continue;
    // "[a, b)" is that suite's habit for every period: compare the end points, the last day named or the day after.
    const bool starts = (t.from && *t.from == *from) || (t.offset && t.offset->within && *from == published + 1) ||
                        (t.offset && t.offset->within && t.from && *t.from == *from);
    if (starts && (*t.to == *to || *t.to + 1 == *to || start_of_end(t) == *to)) return true;
  }
  return !any && same_season(timex, t);
}

struct SpecRun {
  std::string language, file;
  Language code;
  bool periods;
  double floor;
};

Score run_spec(const SpecRun& run) {
  Score score;
  for (const json& line : lines_of("recognizers-text/flat/" + run.language + "-DateTime.jsonl")) {
    const std::string id = line["id"];
    if (id.find("/" + run.file + "/") == std::string::npos) continue;
    if (line.value("tier", "") != "A" || line.contains("suspect") || !line.value("usable", true)) continue;
    const std::optional<Day> published = parse_day(line.value("ref", "").substr(0, 10));
    if (!published) continue;
    ++score.cases;
    Text text;
    std::vector<TimeRef> times;
    for (const TimeRef& t : read(line["input"], run.code, *published, text)) {
      if (t.grain != Grain::Vague && is_period(t) == run.periods) times.push_back(t);
    }
    const json& golds = line["results"];
    bool found = times.size() == golds.size(), exact = found;
    if (times.size() > golds.size()) score.extra += static_cast<int>(times.size() - golds.size());
    for (size_t i = 0; found && i < golds.size(); ++i) {
      const json& gold = golds[i];
      const Span span = text.to_pasted(times[i].span);
      const json resolution = gold.value("resolution", json::object());
      const uint32_t start = gold.value("start", 0u), end = gold.value("end", 0u);
      found =
          span.begin < end && start < span.end &&
          (run.periods ? same_period(resolution, times[i], *published) : same_date(resolution, times[i], *published));
      exact = exact && span.begin == start && span.end == end;
    }
    score.found += found;
    score.exact += found && exact;
    if (!found && verbose())
      std::printf("  miss %s: %s (%zu times)\n", id.c_str(), line["input"].get<std::string>().c_str(), times.size());
  }
  return score;
}

class Specs : public testing::TestWithParam<SpecRun> {};

TEST_P(Specs, reaches_the_figure_it_once_reached) {
  const SpecRun& run = GetParam();
  const Score score = run_spec(run);
  if (score.cases == 0) GTEST_SKIP() << "no " << shared_path("recognizers-text");
  score.print("Recognizers-Text " + run.language + " " + run.file);
  EXPECT_GE(score.share(), run.floor);
}

INSTANTIATE_TEST_SUITE_P(RecognizersText, Specs,
                         testing::Values(SpecRun{"ko", "DateParser", Language::Korean, false, 0.987},
                                         SpecRun{"ko", "DatePeriodParser", Language::Korean, true, 0.923},
                                         SpecRun{"en", "DateParser", Language::English, false, 0.547},
                                         SpecRun{"en", "DatePeriodParser", Language::English, true, 0.448},
                                         SpecRun{"zh", "DateParser", Language::Chinese, false, 0.562},
                                         SpecRun{"zh", "DatePeriodParser", Language::Chinese, true, 0.708},
                                         SpecRun{"ja", "DateParser", Language::Japanese, false, 0.761},
                                         SpecRun{"ja", "DatePeriodParser", Language::Japanese, true, 0.668}),
                         [](const testing::TestParamInfo<SpecRun>& run) {
                           return run.param.language + "_" + run.param.file;
                         });

/// Lengths of time are quantities; their golds stand in the same files.
TEST(RecognizersText, korean_durations_reach_the_figure_they_once_reached) {
  Score score;
  for (const json& line : lines_of("recognizers-text/flat/ko-DateTime.jsonl")) {
    const std::string id = line["id"];
    if (id.find("/DurationParser/") == std::string::npos) continue;
    if (line.value("tier", "") != "A" || line.contains("suspect")) continue;
    ++score.cases;
    const Text text = Text::from_utf8(line["input"].get<std::string>());
    std::vector<Quantity> lengths;
    for (const Quantity& q :
         read_quantities(text, {0, static_cast<uint32_t>(text.folded().size())}, Language::Korean)) {
      if (q.dimension == Dimension::Duration) lengths.push_back(q);
    }
    const json& golds = line["results"];
    bool found = lengths.size() == golds.size(), exact = found;
    if (lengths.size() > golds.size()) score.extra += static_cast<int>(lengths.size() - golds.size());
    for (size_t i = 0; found && i < golds.size(); ++i) {
      const Span span = text.to_pasted(lengths[i].span);
      const double seconds = std::atof(golds[i]["resolution"]["PastResolution"].value("duration", "").c_str());
      const uint32_t start = golds[i].value("start", 0u), end = golds[i].value("end", 0u);
      const double ours = lengths[i].value * lengths[i].factor;
      found = span.begin < end && start < span.end && std::abs(ours - seconds) <= 1e-9 * seconds;
      exact = exact && span.begin == start && span.end == end;
    }
    score.found += found;
    score.exact += found && exact;
    if (!found && verbose())
      std::printf("  miss %s: %s (%zu lengths)\n", id.c_str(), line["input"].get<std::string>().c_str(),
                  lengths.size());
  }
  if (score.cases == 0) GTEST_SKIP() << "no " << shared_path("recognizers-text");
  score.print("Recognizers-Text ko DurationParser");
  EXPECT_EQ(score.share(), 1);
}

// --- Duckling and rustling ------------------------------------------------------------------------------------------

constexpr const char* kBareWeekdays[] = {"월요일", "화요일",   "수요일",  "목요일",    "금요일",   "토요일",   "일요일",
                                         "monday", "Monday",   "tuesday", "Tuesday",   "Thursday", "thursday", "friday",
                                         "Friday", "saturday", "sunday",  "wednesday", "thu",      "thu.",     "mon",
                                         "mon.",   "fri",      "sat",     "sun",       "tue",      "wed"};

/// A bare weekday is the next one there, and the last one in news: the suspects list says so of one, the rule covers
/// all.
bool is_bare_weekday(const std::string& example) {
  return std::any_of(std::begin(kBareWeekdays), std::end(kBareWeekdays), [&](const char* d) { return example == d; });
}

std::set<std::string> suspects(const std::string& file, const std::string& first_column) {
  std::set<std::string> examples;
  std::ifstream in(shared_path(file));
  for (std::string line; std::getline(in, line);) {
    std::stringstream row(line);
    std::string kind, example;
    if (std::getline(row, kind, '\t') && std::getline(row, example, '\t') && kind == first_column)
      examples.insert(example);
  }
  return examples;
}

std::optional<Grain> grain_named(const std::string& name) {
  static const std::map<std::string, Grain> grains = {{"day", Grain::Day},
                                                      {"week", Grain::Week},
                                                      {"month", Grain::Month},
                                                      {"quarter", Grain::Quarter},
                                                      {"year", Grain::Year}};
  const auto it = grains.find(name);
  return it == grains.end() ? std::nullopt : std::optional<Grain>(it->second);
}

void score_example(Score& score, const std::string& example, Language language, DayRange gold, Grain grain,
                   Day published) {
  ++score.cases;
  Text text;
  std::vector<TimeRef> times = read(example, language, published, text);
  bool found = false;
  if (times.size() == 1) {
    const TimeRef& t = times[0];
    const std::optional<Day> first = first_day(t, published);
    if (t.offset && !t.offset->within) {
      // The peers round "two years ago" to another grain than ours: the day counted to must lie in theirs.
      found = first && *first >= gold.from && *first <= gold.to;
    } else if (t.offset && gold.to - gold.from < 32 && published < gold.from) {
      // "Within a week" is its last day there (the suspects list says so of 7일안에): compare the last day of ours.
      found =
          t.to && ((*t.to >= gold.from && *t.to <= gold.to) || (t.from && *t.from == gold.from && *t.to == gold.to));
    } else {
      found = t.from && *t.from == gold.from && t.to && *t.to == gold.to;
    }
  }
  score.found += found;
  score.exact += found && times[0].span.length() == text.folded().size();
  if (times.size() > 1) ++score.extra;
  if (!found && verbose()) {
    std::printf("  miss %s (%zu times; gold %d..%d grain %d)\n", example.c_str(), times.size(), gold.from, gold.to,
                static_cast<int>(grain));
  }
}

const Day kDucklingDay = day_of(2013, 2, 12);

Score run_duckling(const std::string& file, Language language, const std::set<std::string>& left_out) {
  Score score;
  for (const json& line : lines_of(file)) {
    const json& expect = line["expect"];
    if (line.value("set", "") != "positive" || !expect.is_object() || expect.value("kind", "") == "open") continue;
    const std::optional<Grain> grain = grain_named(expect.value("grain", ""));
    const std::optional<Day> from = parse_day(expect.value("from", "").substr(0, 10));
    if (!grain || !from) continue;
    const std::optional<Day> end = parse_day(expect.value("to_exclusive", "").substr(0, 10));
    const DayRange gold{*from, end ? *end - 1 : add_units(*from, *grain, 1) - 1};
    for (const std::string example : line["examples"]) {
      if (left_out.count(example) || is_bare_weekday(example)) continue;
      score_example(score, example, language, gold, *grain, kDucklingDay);
    }
  }
  return score;
}

struct CorpusRun {
  std::string name, file;
  Language code;
  double floor;
};

class Duckling : public testing::TestWithParam<CorpusRun> {};

TEST_P(Duckling, reaches_the_figure_it_once_reached) {
  const CorpusRun& run = GetParam();
  const Score score = run_duckling(run.file, run.code, suspects("duckling-ko/suspects.tsv", "Time"));
  if (score.cases == 0) GTEST_SKIP() << "no " << shared_path(run.file);
  score.print("Duckling " + run.name + " Time, a day or coarser");
  EXPECT_GE(score.share(), run.floor);
}

INSTANTIATE_TEST_SUITE_P(Corpora, Duckling,
                         testing::Values(CorpusRun{"ko", "duckling-ko/ko-Time.jsonl", Language::Korean, 0.959},
                                         CorpusRun{"en", "duckling-en/en-Time.jsonl", Language::English, 0.232},
                                         CorpusRun{"zh", "duckling-zh-ja/zh-Time.jsonl", Language::Chinese, 0.259},
                                         CorpusRun{"ja", "duckling-zh-ja/ja-Time.jsonl", Language::Japanese, 0.481}),
                         [](const testing::TestParamInfo<CorpusRun>& run) { return run.param.name; });

/// A list of year, month, day; nothing where it goes down to hours.
std::optional<DayRange> listed(const json& list, const std::string& grain) {
  if (!list.is_array() || list.empty() || list.size() > 3) return std::nullopt;
  const Grain by_length = list.size() == 1 ? Grain::Year : list.size() == 2 ? Grain::Month : Grain::Day;
  const Grain unit = grain_named(grain).value_or(by_length);
  const Day from = day_of(list[0], list.size() > 1 ? list[1].get<int>() : 1, list.size() > 2 ? list[2].get<int>() : 1);
  return DayRange{from, add_units(from, unit, 1) - 1};
}

TEST(Rustling, korean_dates_reach_the_figure_they_once_reached) {
  Score score;
  const std::set<std::string> left_out = suspects("ko-number-extra/suspects.tsv", "rustling-ko.jsonl");
  for (const json& line : lines_of("ko-number-extra/rustling-ko.jsonl")) {
    if (!line.contains("from") || line.contains("direction")) continue;
    const std::optional<DayRange> from = listed(line["from"], line.value("grain", ""));
    if (!from) continue;
    DayRange gold = *from;
    if (line.contains("to_exclusive")) {
      const std::optional<DayRange> to = listed(line["to_exclusive"], "");
      if (!to) continue;
      gold.to = to->from - 1;
    }
    for (const std::string example : line["examples"]) {
      if (left_out.count(example) || is_bare_weekday(example)) continue;
      score_example(score, example, Language::Korean, gold, Grain::Day, kDucklingDay);
    }
  }
  if (score.cases == 0) GTEST_SKIP() << "no " << shared_path("ko-number-extra");
  score.print("rustling ko dates, a day or coarser");
  EXPECT_GE(score.share(), 0.814);
}

// --- NeMo: a date and how it is spoken must be read alike -------------------------------------------------------

TEST(NeMo, a_date_and_its_spoken_form_are_the_same_time) {
  Score score;
  for (const json& line : lines_of("ko-number-extra/nemo-ko.jsonl")) {
    if (line.value("kind", "") != "date") continue;
    ++score.cases;
    Text a, b;
    const std::vector<TimeRef> written = read(line["written"], Language::Korean, kDucklingDay, a);
    const std::vector<TimeRef> spoken = read(line["spoken"], Language::Korean, kDucklingDay, b);
    const bool found =
        written.size() == 1 && spoken.size() == 1 && written[0].from == spoken[0].from && written[0].to == spoken[0].to;
    score.found += found;
    score.exact +=
        found && written[0].span.length() == a.folded().size() && spoken[0].span.length() == b.folded().size();
    if (!found && verbose()) {
      std::printf("  miss %s | %s (%zu, %zu)\n", line["written"].get<std::string>().c_str(),
                  line["spoken"].get<std::string>().c_str(), written.size(), spoken.size());
    }
  }
  if (score.cases == 0) GTEST_SKIP() << "no " << shared_path("ko-number-extra");
  score.print("NeMo ko dates, written as spoken");
  EXPECT_GE(score.share(), 0.75);
}

}  // namespace
}  // namespace haechi::peers
