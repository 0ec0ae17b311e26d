#include "extract/facts.h"

#include <algorithm>
#include <optional>

#include "extract/connectives.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

constexpr char16_t kHidden = SentenceWords::kQuoted;
constexpr size_t kMostFacts = 8, kFewestWords = 2;

template <size_t N>
bool is_one_of(const std::u16string_view (&list)[N], std::u16string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// Lead over from the sentence before and say nothing.
constexpr std::u16string_view kLeads[] = {u"한편",   u"또",     u"또한",   u"다만", u"그러나", u"하지만",
                                          u"그리고", u"이어",   u"이어서", u"특히", u"실제로", u"아울러",
                                          u"반면",   u"따라서", u"그래서", u"결국", u"게다가", u"그러면서"};

/// What a body, a person or a thing has: told of whoever the sentence is about.
constexpr std::u16string_view kAttributes[] = {
    u"매출", u"매출액", u"영업이익", u"순이익", u"이익", u"주가", u"점유율", u"판매량", u"생산량", u"직원",
    u"자산", u"부채",   u"시가총액", u"가격",   u"값",   u"인구", u"면적",   u"높이",   u"길이",   u"무게",
    u"나이", u"키",     u"비용",     u"예산",   u"요금", u"수익", u"손실",   u"유족",   u"득표율"};

/// One clause of the sentence: words [begin, end), and how it reads when it stands alone.
struct Clause {
  size_t begin = 0, end = 0;
  std::u16string last;  ///< its last word as the end of a sentence, or of what is said
  bool said = false;    ///< `last` is what somebody says: …다고
};

class FactReader {
 public:
  explicit FactReader(const SentenceWords& words) : words_(words) {}

  std::vector<std::u16string> run() {
    if (words_.size() < kFewestWords + 1) return {};
    find_tail();
    find_clauses();
    for (size_t k = 0; k < clauses_.size(); ++k) add_clause(k);
    if (facts_.size() > kMostFacts) facts_.resize(kMostFacts);
    return std::move(facts_);
  }

 private:
  size_t last_word() const { return words_.size() - 1; }

  /// "…다고 말했다": what frames the sentence as said.
  void find_tail() {
    for (size_t back = 1; back <= 2 && back < words_.size(); ++back) {
      const size_t at = words_.size() - 1 - back;
      if (!is_quotative(words_.read(at))) continue;
      if (!is_saying(words_.begin(at + 1), words_.end(last_word()))) continue;
      tail_from_ = at + 1;
      break;
    }
    std::u16string_view end = words_.read(last_word());
    past_ = end.size() > 1 && ends_in_past(end.substr(0, end.size() - 1));
  }

  bool is_saying(size_t begin, size_t end) const { return has_saying(words_.hidden().substr(begin, end - begin)); }

  void find_clauses() {
    size_t begin = 0;
    for (size_t i = 0; i < last_word(); ++i) {
      const auto finite =
          finite_form(words_.read(i), {words_.has_comma(i), past_, words_.hidden().substr(words_.begin(i + 1))});
      if (!finite || i + 1 - begin < 2) continue;
      clauses_.push_back({begin, i + 1, with_quote(i, finite->text), finite->said});
      begin = i + 1;
    }
    if (clauses_.empty()) {
      if (tail_from_) clauses_.push_back({0, words_.size(), {}, false});
      return;
    }
    clauses_.push_back({begin, words_.size(), {}, false});
  }

  /// The converted word with what it quotes, brackets and all.
  std::u16string with_quote(size_t i, const std::u16string& converted) const {
    const std::u16string_view raw = words_.shown(i);
    size_t same = 0;
    const std::u16string_view masked = words_.hidden().substr(words_.begin(i), raw.size());
    while (same < converted.size() && same < masked.size() && converted[same] == masked[same]) ++same;
    return std::u16string(raw.substr(0, same)) + converted.substr(same);
  }

  std::optional<size_t> topic_in(size_t begin, size_t end) const {
    for (size_t i = begin; i < end; ++i) {
      const std::u16string bare = words_.bare(i);
      if (topic_particle(bare) && bare.find(kHidden) == std::u16string::npos) return i;
    }
    return std::nullopt;
  }

  std::vector<size_t> subjects_in(size_t begin, size_t end) const {
    std::vector<size_t> out;
    for (size_t i = begin; i < end; ++i) {
      const std::u16string bare = words_.bare(i);
      if (subject_particle(bare)) out.push_back(i);
    }
    return out;
  }

  /// Behind "…에 따르면".
  size_t attribution_end() const {
    for (size_t i = 1; i < words_.size() && i < 14; ++i) {
      if (words_.read(i) == u"따르면" || words_.read(i) == u"의하면") return i + 1;
    }
    return 0;
  }

  std::u16string join(size_t begin, size_t end) const {
    while (begin < end && is_one_of(kLeads, words_.read(begin))) ++begin;
    return words_.join(begin, end);
  }

  /// A topic that is always somebody's: 매출은, 주가는.
  bool is_attribute(size_t i) const {
    const std::u16string word = words_.bare(i);
    return is_one_of(kAttributes, std::u16string_view(word).substr(0, word.size() - 1));
  }

  /// What clause `k` takes over from those before it: whose view it is, and what it is about.
  std::u16string frame_of(size_t k) const {
    const size_t attribution = attribution_end();
    if (k == 0) return {};
    std::u16string out = attribution <= clauses_[0].end ? join(0, attribution) : std::u16string();
    if (const auto own = topic_in(clauses_[k].begin, clauses_[k].end)) {
      const auto owner = topic_in(attribution, clauses_[0].end);
      const bool attribute = owner && *own == clauses_[k].begin && is_attribute(*own) && !is_attribute(*owner);
      if (!attribute) return out;
      std::u16string whose = join(attribution, *owner + 1);
      whose.back() = u'의';
      return append(out, whose);
    }
    for (size_t before = k; before-- > 0;) {
      const size_t from = before == 0 ? attribution : clauses_[before].begin;
      if (const auto topic = topic_in(from, clauses_[before].end)) return append(out, join(from, *topic + 1));
    }
    const std::vector<size_t> subjects = subjects_in(attribution, clauses_[0].end);
    if (subjects.size() == 1 && subjects_in(clauses_[k].begin, clauses_[k].end).empty())
      return append(out, join(attribution, subjects.front() + 1));
    return out;
  }

  static std::u16string append(std::u16string a, const std::u16string& b) {
    if (!a.empty() && !b.empty()) a += u' ';
    return a += b;
  }

  bool has_own_topic(size_t k) const { return topic_in(clauses_[k].begin, clauses_[k].end).has_value(); }

  std::u16string tail() const {
    if (tail_from_) return join(tail_from_, words_.size());
    return u"말했다.";
  }

  void add_clause(size_t k) {
    const Clause& clause = clauses_[k];
    const bool last = k + 1 == clauses_.size();
    std::u16string body;
    if (last) {
      body = join(clause.begin, clause.end);
    } else {
      body = append(join(clause.begin, clause.end - 1), clause.last);
      const size_t verb = words_.begin(clause.end - 1);
      if (clause.said)
        body = append(body, tail());
      else if (tail_from_ && !has_own_topic(clauses_.size() - 1) && !is_saying(verb, words_.end(clause.end - 1)))
        body = append(quotative(body), tail());
      else
        body += u".";
    }
    const std::u16string frame = frame_of(k);
    if (add_quoted(k, frame)) return;
    if (clauses_.size() > 1) add(append(frame, body));
  }

  /// What is quoted in clause `k`, part by part, each with who says it.
  bool add_quoted(size_t k, const std::u16string& frame) {
    const Clause& clause = clauses_[k];
    const size_t from = words_.begin(clause.begin), to = words_.end(clause.end - 1);
    const size_t begin = words_.hidden().find(kHidden, from);
    if (begin == std::u16string_view::npos || begin >= to) return false;
    size_t end = begin;
    while (end < to && words_.hidden()[end] == kHidden) ++end;
    const bool speech = (k + 1 < clauses_.size() ? clause.said : tail_from_ > 0);
    if (!speech || end - begin < 12) return false;
    const std::vector<std::u16string> parts =
        single_facts(SentenceWords(words_.text().substr(begin + 1, end - begin - 2)));
    if (parts.size() < 2) return false;
    size_t first = clause.begin;
    while (first < clause.end && words_.end(first) <= begin) ++first;
    const std::u16string before = append(frame, join(clause.begin, first));
    for (std::u16string part : parts) add(append(append(before, quotative(std::move(part))), tail()));
    return true;
  }

  void add(std::u16string fact) {
    if (count_words(fact) >= kFewestWords) facts_.push_back(std::move(fact));
  }

  const SentenceWords& words_;
  std::vector<Clause> clauses_;
  std::vector<std::u16string> facts_;
  size_t tail_from_ = 0;  ///< the first word of the verb of saying over it all; 0: none
  bool past_ = false;
};

}  // namespace

std::vector<std::u16string> single_facts(const SentenceWords& sentence) { return FactReader(sentence).run(); }

}  // namespace haechi
