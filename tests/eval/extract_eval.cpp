// haechi-eval-extract GOLD.jsonl LABELS.json ARTICLE...: extracts the articles (source id = file name without
// extension) and compares with labelled claims. GOLD: one claim a line (source, ko, quantities, entities, polarity,
// speaker, time, para); LABELS: sources with their metadata, and the spellings of entities. Prints a figure a line;
// with -v what was missed.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/json_input.h"
#include "extract/dates.h"
#include "extract/strings.h"
#include "haechi/extractor.h"
#include "reading/quantity.h"
#include "reading/time.h"
#include "text/fold.h"
#include "text/utf.h"

namespace haechi {
namespace {

bool verbose = false;

std::string read(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

std::string text_or_empty(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Folded, without blanks: how names are compared.
std::u16string key_of(std::string_view text) {
  std::u16string out;
  for (const char16_t c : fold_word(to_utf16(text))) {
    if (!is_space(c) && c != u'\'' && c != u'‘' && c != u'’') out += c;
  }
  return out;
}

/// All spellings of an entity by any one of them.
class Names {
 public:
  explicit Names(const Json& aliases) {
    for (const Json& entry : aliases) {
      std::set<std::u16string> spellings;
      for (const Json& alias : entry["aliases"]) spellings.insert(key_of(alias.get<std::string>()));
      for (const std::u16string& spelling : spellings) all_[spelling].insert(spellings.begin(), spellings.end());
    }
  }
  std::set<std::u16string> spellings(const std::string& name) const {
    std::set<std::u16string> out{key_of(name)};
    const auto found = all_.find(key_of(name));
    if (found != all_.end()) out.insert(found->second.begin(), found->second.end());
    return out;
  }
  bool named_in(const std::string& name, const std::u16string& text) const {
    for (const std::u16string& spelling : spellings(name)) {
      if (text.find(spelling) != std::u16string::npos) return true;
    }
    return false;
  }

 private:
  std::map<std::u16string, std::set<std::u16string>> all_;
};

struct Extracted {
  Json claim;
  Text text;
  std::u16string key;  ///< statement, referents, context, speaker and headline, for finding names
  std::vector<Quantity> quantities;
  std::vector<TimeRef> times;
  size_t line = 0;  ///< which line of the article that is not blank, from 1
};

struct Document {
  std::vector<Extracted> claims;
  Json source;
};

size_t line_of(const std::u16string& text, size_t offset) {
  size_t line = 0;
  bool blank = true;
  for (size_t i = 0; i <= offset && i < text.size(); ++i) {
    if (text[i] == u'\n')
      blank = true;
    else if (!is_space(text[i]) && blank) {
      ++line;
      blank = false;
    }
  }
  return line;
}

Document extract_document(const std::string& path) {
  Document out;
  const std::string id = std::filesystem::path(path).stem().string();
  const auto result = extract({id, read(path), ArticleFormat::Guess, {}});
  if (!result) {
    std::fprintf(stderr, "%s: %s\n", path.c_str(), result.error().message.c_str());
    return out;
  }
  out.source = *parse_json(result->source);
  const std::u16string article = to_utf16(result->text);
  TimeContext context;
  context.published = parse_day(text_or_empty(out.source, "published"));
  std::istringstream lines(result->claims);
  for (std::string line; std::getline(lines, line);) {
    Extracted claim;
    claim.claim = *parse_json(line);
    const Json statement = *claim.claim["statement"].begin();
    claim.text = Text::from_utf8(statement.get<std::string>());
    const Span whole{0, static_cast<uint32_t>(claim.text.folded().size())};
    const Language code = language_of(claim.text.folded());
    claim.times = read_times(claim.text, whole, code, context);
    std::vector<Span> taken;
    for (const TimeRef& time : claim.times) taken.push_back(time.span);
    claim.quantities = read_quantities(claim.text, whole, code, taken);
    std::string names = statement.get<std::string>();
    for (const char* field : {"speaker", "reportedBy", "context", "topic"})
      names += "\n" + text_or_empty(claim.claim, field);
    claim.key = key_of(names);
    claim.line = line_of(article, claim.claim["quote"]["start"].get<size_t>());
    out.claims.push_back(std::move(claim));
  }
  return out;
}

bool close(double a, double b) { return std::fabs(a - b) <= 1e-6 * std::max(std::fabs(a), std::fabs(b)); }

bool unit_fits(const Quantity& q, const std::string& unit) {
  if (unit == "%") return q.dimension == Dimension::Percent;
  if (unit == "USD" || unit == "KRW" || unit == "CNY") return q.dimension == Dimension::Money && q.unit == unit;
  if (unit == "year" || unit == "day" || unit == "minute")
    return q.dimension == Dimension::Duration || q.dimension == Dimension::Rank;
  if (unit == "nm" || unit == "m") return q.dimension == Dimension::Length;
  if (unit == "rank") return q.dimension == Dimension::Rank;
  if (unit == "x" || unit == "ratio") return q.dimension == Dimension::Ratio;
  return q.dimension == Dimension::Count || q.dimension == Dimension::Magnitude || q.dimension == Dimension::Number;
}

bool value_fits(const Quantity& q, const Json& gold) {
  const auto equals = [&](double wanted) {
    for (const double got : {q.value, q.value * q.factor, q.value * 100, q.min, q.max}) {
      if (close(got, wanted)) return true;
    }
    return false;
  };
  if (gold.contains("value") && gold["value"].is_number()) return equals(gold["value"].get<double>());
  const double low = gold.value("value_min", 0.0), high = gold.value("value_max", 0.0);
  return (close(q.value, low) && close(q.upper, high)) ||
         (close(q.min / q.factor, low) && close(q.max / q.factor, high)) || (equals(low) && q.upper >= q.value);
}

/// True if the figure is written in digits or numerals, rather than as a word (the leader, the only one).
bool is_figure(const Json& gold) {
  const std::u16string text = to_utf16(text_or_empty(gold, "text"));
  return std::any_of(text.begin(), text.end(), is_digit) || contains(text, u"수십") || contains(text, u"일곱");
}

bool has_quantity(const Extracted& claim, const Json& gold) {
  const std::string unit = text_or_empty(gold, "unit");
  for (const Quantity& q : claim.quantities) {
    if (unit_fits(q, unit) && value_fits(q, gold)) return true;
  }
  if (unit == "year" || unit == "day" || unit == "minute") {  // "within 3 to 5 years" may be read as a time
    const std::u16string text = key_of(text_or_empty(gold, "text"));
    for (const TimeRef& time : claim.times) {
      if (key_of(to_utf8(claim.text.view(time.span))).find(text) != std::u16string::npos) return true;
    }
  }
  if (is_figure(gold)) return false;
  return claim.key.find(key_of(text_or_empty(gold, "text"))) != std::u16string::npos;
}

constexpr std::u16string_view kDenials[] = {u"않",   u"없",   u"못",   u"안된", u"안되", u"아니",   u"어렵", u"불가",
                                            u"금지", u"막",   u"나쁜", u"뒤",   u"제외", u"회의적", u"부정", u"급감",
                                            u"부족", u"힘들", u"차단", u"규제", u"제한", u"안 된"};

bool has_polarity(const Extracted& claim, const Json& gold) {
  if (text_or_empty(gold, "polarity") != "-") return true;
  return std::any_of(std::begin(kDenials), std::end(kDenials),
                     [&](std::u16string_view word) { return claim.key.find(word) != std::u16string::npos; });
}

size_t shared_pairs(const std::u16string& a, const std::u16string& b) {
  std::set<std::u16string> pairs;
  for (size_t i = 0; i + 1 < a.size(); ++i) pairs.insert(a.substr(i, 2));
  size_t shared = 0;
  for (const std::u16string& pair : pairs) shared += b.find(pair) != std::u16string::npos;
  return shared;
}

std::set<size_t> lines_of(const Json& gold) {
  std::set<size_t> out;
  if (gold.contains("para") && gold["para"].is_number()) out.insert(gold["para"].get<size_t>());
  if (gold.contains("also_para") && gold["also_para"].is_array()) {
    for (const Json& line : gold["also_para"]) out.insert(line.get<size_t>());
  }
  return out;
}

/// The extracted claim that says what the labelled one says: on its line, with the most in common.
const Extracted* find_match(const Document& document, const Json& gold) {
  const std::u16string words = key_of(text_or_empty(gold, "ko"));
  const std::set<size_t> lines = lines_of(gold);
  const Extracted* best = nullptr;
  double best_score = -1;
  for (const Extracted& claim : document.claims) {
    if (!lines.count(claim.line)) continue;
    const std::u16string own = key_of(text_or_empty(claim.claim["statement"], "ko"));
    double score = static_cast<double>(shared_pairs(words, own));
    for (const Json& q : gold["quantities"]) score += has_quantity(claim, q) ? 6 : 0;
    if (score > best_score) best = &claim;
    best_score = std::max(best_score, score);
  }
  return best;
}

struct Figure {
  size_t right = 0, all = 0;
  void add(bool fine) {
    right += fine;
    ++all;
  }
};

bool same_speaker(const Names& names, const std::string& wanted, const Extracted& claim) {
  std::string got = text_or_empty(claim.claim, "speaker");
  if (got.empty()) got = text_or_empty(claim.claim, "reportedBy");
  if (got.empty()) return false;
  const std::u16string key = key_of(got);
  for (const std::u16string& spelling : names.spellings(wanted)) {
    if (key.find(spelling) != std::u16string::npos || spelling.find(key) != std::u16string::npos) return true;
  }
  return false;
}

/// Right: the same days; or the statement itself names that time; or, where the article does not settle it, left open.
bool same_time(const Json& gold, const Extracted& claim) {
  const Json time = claim.claim.contains("time") ? claim.claim["time"] : Json::object();
  if (!gold["time"].is_object()) return !time.contains("from");
  const std::string from = text_or_empty(gold["time"], "from"), to = text_or_empty(gold["time"], "to");
  if (text_or_empty(time, "from") == from && (to.empty() || text_or_empty(time, "to") == to)) return true;
  for (const TimeRef& ref : claim.times) {
    if (ref.from && day_text(*ref.from) == from && (to.empty() || (ref.to && day_text(*ref.to) == to))) return true;
  }
  return false;
}

void miss(const char* what, const Json& gold, const Extracted* claim) {
  if (!verbose) return;
  std::printf("- %s %s: %s\n    got: %s\n", what, text_or_empty(gold, "id").c_str(), text_or_empty(gold, "ko").c_str(),
              claim ? claim->claim.dump().substr(0, 500).c_str() : "nothing");
}

void print(const char* name, const Figure& figure) {
  std::printf("%-36s %.4f (%zu of %zu)\n", name, figure.all ? double(figure.right) / double(figure.all) : 0.0,
              figure.right, figure.all);
}

bool metadata_right(const std::string& field, const std::string& got, const Json& labels) {
  const std::string wanted = text_or_empty(labels, field.c_str());
  if (field != "byline" || got.empty() || wanted.empty()) return got == wanted;
  return wanted.starts_with(got);  // an address behind the name may be left out
}

int run(const std::vector<std::string>& arguments) {
  const Json labels = *parse_json(read(arguments[1]));
  const Names names(labels["aliases"]);
  std::map<std::string, Document> documents;
  for (size_t i = 2; i < arguments.size(); ++i) {
    documents.emplace(std::filesystem::path(arguments[i]).stem().string(), extract_document(arguments[i]));
  }
  Figure found, quantities, speakers, times, metadata;
  std::map<std::string, std::set<size_t>> labelled_lines;
  std::set<std::string> counted;
  std::istringstream lines(read(arguments[0]));
  for (std::string line; std::getline(lines, line);) {
    const Json gold = *parse_json(line);
    const std::string id = text_or_empty(gold, "source");
    if (!documents.count(id)) continue;
    const Document& document = documents[id];
    labelled_lines[id].merge(lines_of(gold));
    bool whole = false;
    for (const Extracted& claim : document.claims) {
      bool fits = has_polarity(claim, gold);
      for (const Json& q : gold["quantities"]) fits = fits && has_quantity(claim, q);
      for (const Json& name : gold["entities"]) fits = fits && names.named_in(name.get<std::string>(), claim.key);
      whole |= fits;
    }
    const Extracted* match = find_match(document, gold);
    found.add(whole);
    if (!whole) miss("not found", gold, match);
    for (const Json& q : gold["quantities"]) {
      if (!is_figure(q) || !counted.insert(id + text_or_empty(q, "text")).second) continue;
      const bool fine = std::any_of(document.claims.begin(), document.claims.end(),
                                    [&](const Extracted& c) { return has_quantity(c, q); });
      quantities.add(fine);
      if (!fine) miss("quantity", gold, match);
    }
    if (!text_or_empty(gold, "speaker").empty()) {
      const bool fine = match && same_speaker(names, text_or_empty(gold, "speaker"), *match);
      speakers.add(fine);
      if (!fine) miss("speaker", gold, match);
    }
    if (gold["time"].is_object() || gold.contains("time_hint")) {
      const bool fine = match && same_time(gold, *match);
      times.add(fine);
      if (!fine) miss("time", gold, match);
    }
  }
  size_t chrome = 0, claims = 0;
  for (const auto& [id, document] : documents) {
    claims += document.claims.size();
    for (const Extracted& claim : document.claims) {
      if (labelled_lines[id].count(claim.line) || text_or_empty(claim.claim, "kind") == "headline") continue;
      ++chrome;
      if (verbose)
        std::printf("- from a line without a labelled claim: %s\n", claim.claim.dump().substr(0, 300).c_str());
    }
    for (const char* field : {"title", "byline", "publisher", "published", "language"}) {
      const bool fine = metadata_right(field, text_or_empty(document.source, field), labels["sources"][id]);
      metadata.add(fine);
      if (!fine && verbose)
        std::printf("- metadata %s %s: %s\n", id.c_str(), field, text_or_empty(document.source, field).c_str());
    }
  }
  print("gold claims found", found);
  print("quantities of the bodies", quantities);
  print("speakers", speakers);
  print("times", times);
  std::printf("%-36s %zu (of %zu)\n", "claims from chrome", chrome, claims);
  print("metadata fields", metadata);
  return 0;
}

}  // namespace
}  // namespace haechi

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  haechi::verbose = std::erase(arguments, "-v") > 0;
  if (arguments.size() < 3) {
    std::fputs("usage: haechi-eval-extract [-v] GOLD.jsonl LABELS.json ARTICLE...\n", stderr);
    return 2;
  }
  return haechi::run(arguments);
}
