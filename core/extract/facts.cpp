#include "extract/facts.h"

#include <algorithm>
#include <optional>

#include "extract/conjugation.h"
#include "extract/connectives.h"
#include "extract/particles.h"
#include "extract/scope.h"
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
constexpr std::u16string_view kLeads[] = {u"한편",   u"또",     u"또한",   u"다만",   u"그러나",   u"하지만",
                                          u"그리고", u"이어",   u"이어서", u"특히",   u"실제로",   u"아울러",
                                          u"반면",   u"따라서", u"그래서", u"결국",   u"게다가",   u"그러면서",
                                          u"심지어", u"심지어는", u"왜냐하면", u"그럼에도", u"즉", u"결과적으로", u"그러면서도"};

/// What a body, a person or a thing has: told of whoever the sentence is about.
constexpr std::u16string_view kAttributes[] = {
    u"매출", u"매출액", u"영업이익", u"순이익", u"이익", u"주가", u"점유율", u"판매량", u"생산량", u"직원",
    u"자산", u"부채",   u"시가총액", u"가격",   u"값",   u"인구", u"면적",   u"높이",   u"길이",   u"무게",
    u"나이", u"키",     u"비용",     u"예산",   u"요금", u"수익", u"손실",   u"유족",   u"득표율", u"영업손실",
    u"생산", u"출시",   u"공사비",   u"사업비", u"수명", u"성능"};

/// Point at what the clause before counts: 그중 절반은.
constexpr std::u16string_view kPartPointers[] = {u"그중", u"이중"};

/// Nouns that only carry the sentence's own predicate.
constexpr std::u16string_view kEmptyNouns[] = {u"분위기", u"상황", u"추세", u"모양새", u"것", u"전망", u"계획", u"방침", u"상태", u"셈", u"실정", u"형편", u"참", u"때문"};

bool is_empty_noun(std::u16string_view word) {
  return std::any_of(std::begin(kEmptyNouns), std::end(kEmptyNouns), [&](std::u16string_view noun) { return word.starts_with(noun); });
}

/// One clause of the sentence: words [begin, end), and how it reads when it stands alone.
struct Clause {
  size_t begin = 0, end = 0;
  size_t verb = 0;      ///< the word that ends it
  std::u16string last;  ///< that word as the end of a sentence, or of what is said
  bool said = false;    ///< `last` is what somebody says: …다고
  bool marked = false;  ///< it has a tense of its own
  bool outside = false; ///< it stands outside of what is said: 출석해 “…”라고 말했다
};

class FactReader {
 public:
  FactReader(const SentenceWords& words, bool quoted)
      : words_(words), quoted_(quoted), attribution_(haechi::attribution_end(words)), scope_(haechi::scope_end(words)) {}

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
  /// Behind the last word of what is told, the verb of saying over it aside.
  size_t told_end() const { return tail_from_ ? tail_from_ : words_.size(); }

  /// "…다고 말했다", "…다고 가람연구소는 말했다": what frames the sentence as said.
  void find_tail() {
    for (size_t back = 1; back <= 7 && back < words_.size(); ++back) {
      const size_t at = words_.size() - 1 - back;
      const bool closes_quote = words_.read(at).find(kHidden) != std::u16string_view::npos;
      if (!is_quotative(words_.read(at)) || (back > 3 && !closes_quote)) continue;
      const std::u16string_view verb = words_.read(at + 1);
      if (verb.starts_with(u"불") || verb.starts_with(u"부르")) continue;  // …라고 불린다
      tail_from_ = at + 1;
      break;
    }
    end_ = read_end(words_.hidden().substr(0, words_.end(last_word())));
    told_end_ = end_;
    if (!tail_from_) return;
    const std::u16string_view quoted = words_.read(tail_from_ - 1);
    const size_t cut = quoted.ends_with(u"도") ? 2 : 1;  // 다고, 다고도
    if (quoted.size() > cut && quoted[quoted.size() - cut - 1] != kHidden)
      told_end_ = read_end(words_.hidden().substr(0, words_.begin(tail_from_ - 1) + quoted.size() - cut));
  }

  bool is_saying(size_t begin, size_t end) const { return has_saying(words_.hidden().substr(begin, end - begin)); }

  void find_clauses() {
    size_t begin = 0;
    for (size_t i = 0; i < last_word(); ++i) {
      if (tail_from_ && i + 1 >= tail_from_) break;
      const std::u16string_view behind = words_.hidden().substr(words_.begin(i + 1));
      if (!words_.has_comma(i) && !may_join(words_.read(i), behind)) continue;
      const bool in_sequence = words_.read(i).ends_with(u"해");
      const bool outside = in_sequence && tail_from_ && quote_follows(i);
      if (in_sequence && tail_from_ && !outside) continue;  // what is said may begin before it or behind
      const bool saying = outside || is_saying(words_.begin(i), words_.end(i)) || (i > 0 && is_quotative(words_.read(i - 1)));
      const JoinContext context{words_.has_comma(i), saying ? end_ : told_end_, behind, saying};
      auto finite = finite_form(words_.read(i), context);
      if (!finite) finite = copula(begin, i);
      if (!finite || i + 1 - begin < 2 || is_within_noun_phrase(begin, i, *finite)) continue;
      const size_t end = std::min(i + 1 + finite->taken, last_word());
      clauses_.push_back({begin, end, i, with_quote(i, finite->text), finite->said, finite->marked, outside});
      i = end - 1;
      begin = end;
    }
    if (clauses_.empty()) {
      if (tail_from_) clauses_.push_back({0, words_.size(), last_word(), {}, false, false, false});
      return;
    }
    clauses_.push_back({begin, words_.size(), last_word(), {}, false, false, false});
  }

  /// True if a quotation of several words begins behind word `i`.
  bool quote_follows(size_t i) const {
    const size_t open = words_.text().find_first_of(u"“\"", words_.end(i));
    if (open == std::u16string_view::npos || open >= words_.begin(tail_from_)) return false;
    for (size_t k = i + 1; k < words_.size() && words_.begin(k) < open; ++k) {
      if (words_.read(k).ends_with(u"다며") || words_.read(k).ends_with(u"라며")) return false;  // it is part of what is said first
    }
    return true;
  }

  /// "소라는 … 모델로, …": what the sentence is about is told before the comma.
  std::optional<FiniteForm> copula(size_t begin, size_t i) const {
    const std::u16string word = words_.bare(i);
    if (!words_.has_comma(i) || word.size() < 3 || word.back() != u'로' || begin != 0 || i < 2) return std::nullopt;
    for (const std::u16string_view adverb : {u"으로", u"적으로", u"실제로", u"별도로", u"차례로", u"대로", u"따로", u"바로", u"서로", u"주로", u"새로", u"스스로", u"제로", u"위주로", u"토대로", u"계기로", u"이유로"}) {
      const bool noun = adverb == u"으로" && is_syllable(word[word.size() - 3]) && word.size() > 3;
      if (word.ends_with(adverb) && !noun) return std::nullopt;
    }
    const auto topic = topic_in(attribution_, i);
    if (!topic || open_object(*topic + 1, i)) return std::nullopt;
    std::u16string noun(words_.read(i));
    noun.pop_back();
    const bool final_sound = noun.ends_with(u"으");
    if (final_sound) noun.pop_back();
    return FiniteForm{final_sound ? noun + u"이다" : with_copula(noun), false, true, 0};
  }

  /// True if an object among words [begin, end) belongs to no verb before `end`.
  bool open_object(size_t begin, size_t end) const {
    bool open = false;
    for (size_t i = begin; i < end; ++i) {
      const std::u16string word = words_.bare(i);
      if (read_adnominal(word)) open = false;
      if (word.size() > 1 && (word.back() == u'을' || word.back() == u'를')) open = true;
    }
    return open;
  }

  /// "…을 내세우며 지지를 받는 후보의": the verb at `i` goes with one that describes a noun. So do two subjects, the
  /// second of a clause within.
  bool is_within_noun_phrase(size_t begin, size_t i, const FiniteForm& form) const {
    if (form.marked || form.said) return false;
    if (open_subjects(begin, i).size() > 1 && !topic_in(begin, i)) return true;
    if (words_.has_comma(i)) return false;
    for (size_t k = i + 1; k < last_word() && k < i + 7 && !words_.has_comma(k - 1); ++k) {
      const std::u16string word = words_.bare(k);
      const auto adnominal = read_adnominal(word);
      if (adnominal && (!is_adjective(adnominal->stem) || adnominal->stem.ends_with(u"있"))) return true;
      if (word.ends_with(u"려는")) return true;
      const bool helped = word.ends_with(u"고") && words_.read(k + 1).starts_with(u"있");
      if (word.ends_with(u"다") || (word.ends_with(u"고") && !helped) || word.ends_with(u"며") || topic_particle(word)) return false;
    }
    return false;
  }

  /// Subjects among words [begin, end) that belong to no verb within a noun phrase there.
  std::vector<size_t> open_subjects(size_t begin, size_t end) const {
    std::vector<size_t> open;
    const std::vector<size_t> subjects = subjects_in(begin, end);
    for (size_t i = begin, next = 0; i < std::min(end, told_end()); ++i) {
      if (next < subjects.size() && subjects[next] == i) {
        open.push_back(i);
        ++next;
        continue;
      }
      const auto adnominal = read_adnominal(words_.bare(i));
      const bool own = i + 2 == words_.size() && is_empty_noun(words_.read(i + 1));  // 커지는 분위기다
      if (adnominal && !own && !open.empty() && !is_adjective(adnominal->stem)) open.pop_back();
    }
    return open;
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
    end = std::min(end, told_end());
    for (size_t i = begin; i < end; ++i) {
      const std::u16string bare = words_.bare(i);
      const bool opens = i == 0 || i == begin;
      if (topic_particle(bare, opens) && bare.find(kHidden) == std::u16string::npos && !is_denied(bare, i + 1 < words_.size() ? words_.read(i + 1) : std::u16string_view())) return i;
    }
    return std::nullopt;
  }

  std::vector<size_t> subjects_in(size_t begin, size_t end) const {
    std::vector<size_t> out;
    for (size_t i = begin; i < std::min(end, told_end()); ++i) {
      const std::u16string bare = words_.bare(i);
      const std::u16string_view next = i + 1 < words_.size() ? words_.read(i + 1) : std::u16string_view();
      const bool complement = next.starts_with(u"되") || next.starts_with(u"됐") || next.starts_with(u"될") ||
                              next.starts_with(u"된") || next.starts_with(u"아니") || next.starts_with(u"아닌");
      if (subject_particle(bare) && !complement) out.push_back(i);
    }
    return out;
  }

  bool has_object(size_t begin, size_t end) const {
    for (size_t i = begin; i < end; ++i) {
      const std::u16string word = words_.bare(i);
      if (word.size() > 1 && (word.back() == u'을' || word.back() == u'를')) return true;
    }
    return false;
  }

  std::u16string join(size_t begin, size_t end) const {
    while (begin < end && is_one_of(kLeads, words_.read(begin))) ++begin;
    if (begin + 1 < end && words_.read(begin) == u"이에" && words_.read(begin + 1) == u"대해") begin += 2;
    return words_.join(begin, end);
  }

  /// A topic that is always somebody's: 매출은, 주가는.
  bool is_attribute(size_t i) const {
    const std::u16string word = words_.bare(i);
    return is_one_of(kAttributes, std::u16string_view(word).substr(0, word.size() - 1));
  }

  /// 8일, 지난해 11월: a time right behind the topic, which clauses without a tense of their own share.
  size_t with_time(size_t end, size_t k) const {
    for (size_t before = 0; before < k; ++before) {
      if (clauses_[before].marked) return end;
    }
    static constexpr std::u16string_view kTimes[] = {u"지난", u"지난해", u"올해", u"작년", u"내년", u"지난달", u"이달", u"오는", u"같은", u"이날"};
    if (is_digit(words_.read(clauses_[k].begin).front())) return end;
    size_t behind = end;
    while (behind < clauses_[0].end) {
      std::u16string_view word = words_.read(behind);
      if (word.size() > 2 && word.back() == u'에') word.remove_suffix(1);
      const bool dated = is_digit(word.front()) && std::u16string_view(u"년월일").find(word.back()) != std::u16string_view::npos;
      if (!dated && !is_one_of(kTimes, word)) break;
      ++behind;
    }
    return behind;
  }

  /// What clause `k` takes over from those before it: whose view it is, and what it is about.
  std::u16string frame_of(size_t k) const {
    const size_t scope = scope_;
    if (k == 0) return {};
    std::u16string out = scope <= clauses_[0].end ? join(0, scope) : std::u16string();
    const Clause& clause = clauses_[k];
    if (const auto own = topic_in(clause.begin, clause.end)) {
      const auto owner = topic_in(scope, clauses_[0].end);
      const bool attribute = owner && *own == clause.begin && is_attribute(*own) && !is_attribute(*owner);
      if (!attribute) return out;
      std::u16string whose = join(scope, *owner + 1);
      whose.back() = u'의';
      return append(out, whose);
    }
    const std::vector<size_t> own = open_subjects(clause.begin, clause.end);
    if (!own.empty() && !is_attribute(own.front()) && (has_object(own.front(), std::min(clause.end, told_end())) || !is_double_subject())) {
      if (!is_quoted_with_speaker(k)) return out;
    }
    for (size_t before = k; before-- > 0;) {
      const size_t from = before == 0 ? scope : clauses_[before].begin;
      const auto topic = topic_in(from, clauses_[before].end);
      if (topic) return append(out, join(from, before == 0 ? with_time(*topic + 1, k) : *topic + 1));
    }
    const std::vector<size_t> subjects = subjects_in(scope, clauses_[0].end);
    if (subjects.size() == 1 && own.empty()) return append(out, join(scope, with_time(subjects.front() + 1, k)));
    return out;
  }

  /// 중국은 기술이 높고 시장이 크다: both clauses tell what the topic has.
  bool is_double_subject() const {
    const auto topic = topic_in(scope_, clauses_[0].end);
    return topic && !subjects_in(*topic, clauses_[0].end).empty() && !has_object(*topic, clauses_[0].end);
  }

  /// "A는 … B가 …다고 말했다": the topic is who says it.
  bool is_quoted_with_speaker(size_t k) const { return clauses_[k].said || tail_from_ > 0; }

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
      body = append(join(clause.begin, clause.verb), clause.last);
      const size_t verb = words_.begin(clause.verb);
      const bool saying = is_saying(verb, words_.end(clause.verb));
      if (clause.said && quoted_)
        body = body.substr(0, body.size() - 1) + u".";
      else if (clause.said)
        body = append(body, tail());
      else if (tail_from_ && !saying && !clause.outside && names_speaker_later())
        return;
      else if (tail_from_ && !saying && !clause.outside)
        body = append(quotative(body), tail());
      else
        body += u".";
    }
    std::u16string frame = frame_of(k);
    if (add_quoted(k, frame)) return;
    if (words_.read(clause.verb).starts_with(u"순")) return;  // A(10%)와 B(2%) 순이다: read with the brackets
    if (clauses_.size() < 2 || !name_part(k, body) || (frame.empty() && lacks_owner(k))) return;
    add(append(frame, body));
  }

  /// "…, 사망자가 500명을 넘었다": whose, the clause alone does not tell.
  bool lacks_owner(size_t k) const {
    if (k == 0 || topic_in(clauses_[k].begin, clauses_[k].end)) return false;
    const std::vector<size_t> own = subjects_in(clauses_[k].begin, clauses_[k].end);
    return !own.empty() && own.front() == clauses_[k].begin && words_.bare(own.front()).size() <= 4;
  }

  /// "A는 했고 B는 …다고 말했다": the last clause begins with its own topic, who may say only what follows.
  bool names_speaker_later() const {
    const Clause& last = clauses_.back();
    const auto topic = topic_in(last.begin, last.end);
    if (!topic || *topic > last.begin + 2 || attribution_) return false;
    const auto first = topic_in(scope_, clauses_[0].end);
    return !first || !topic_in(*first + 1, clauses_[0].end);
  }

  /// "그중 3억은 …" as "모은 돈 5억 가운데 3억은 …". False if it stays open what is parted.
  bool name_part(size_t k, std::u16string& body) const {
    size_t pointer = 0;
    const size_t begin = clauses_[k].begin;
    const std::u16string_view first = words_.read(begin), second = words_.read(std::min(begin + 1, last_word()));
    if (is_one_of(kPartPointers, first)) pointer = 1;
    if ((first == u"이" || first == u"그") && (second == u"중" || second == u"가운데")) pointer = 2;
    if (pointer == 0) return true;
    const std::u16string whole = k > 0 ? counted_before(k, begin + pointer) : std::u16string();
    size_t cut = 0;
    for (; pointer > 0; --pointer) cut = std::min(body.size(), body.find(u' ', cut) + 1);
    if (whole.empty() || cut == 0) return false;
    body = whole + u" 가운데 " + body.substr(cut);
    return true;
  }

  static std::u16string_view unit_of(std::u16string_view word) {
    size_t at = 0;
    while (at < word.size() && (is_digit(word[at]) || word[at] == u',' || word[at] == u'.')) ++at;
    return at > 0 ? word.substr(at) : std::u16string_view();
  }

  /// The amount of the clause before that has the unit of the first one from `from` on, with what it is an amount of.
  std::u16string counted_before(size_t k, size_t from) const {
    std::u16string_view part;
    for (size_t i = from; i < clauses_[k].end && part.empty(); ++i) part = unit_of(words_.read(i));
    for (size_t i = clauses_[k - 1].end; i-- > clauses_[k - 1].begin + 1;) {
      const std::u16string_view unit = unit_of(words_.read(i));
      if (unit.empty() || part.empty() || unit.front() != part.front()) continue;
      size_t length = 0;
      while (length < unit.size() && length < part.size() && unit[length] == part[length]) ++length;
      if (std::u16string_view(u"이가은는을를도").find(unit[length - 1]) != std::u16string_view::npos) --length;
      const std::u16string figure(words_.read(i).substr(0, words_.read(i).size() - unit.size() + length));
      std::u16string of = words_.bare(i - 1);
      if (of.find(kHidden) != std::u16string::npos) return {};
      if (topic_particle(of)) of = words_.join(std::max(clauses_[k - 1].begin, scope_), i);
      if (topic_particle(words_.bare(i - 1)) || subject_particle(of)) of.pop_back();
      const bool noun = !of.ends_with(u"로") && !of.ends_with(u"에") && !of.ends_with(u"서") && !of.ends_with(u"를") && !of.ends_with(u"을");
      return noun ? of + u" " + figure : figure;
    }
    return {};
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
    const std::vector<std::u16string> parts = parts_of_quote(words_.text().substr(begin + 1, end - begin - 2));
    if (parts.size() < 2) return false;
    size_t first = clause.begin;
    while (first < clause.end && words_.end(first) <= begin) ++first;
    const std::u16string before = append(frame, join(clause.begin, first));
    for (std::u16string part : parts) add(append(append(before, quotative(std::move(part))), tail()));
    return true;
  }

  /// The sentence without what leads over to it.
  std::u16string whole() const { return join(0, words_.size()); }

  /// What is quoted, sentence by sentence and clause by clause.
  static std::vector<std::u16string> parts_of_quote(std::u16string_view quote) {
    std::vector<std::u16string> out;
    for (size_t begin = 0; begin < quote.size();) {
      size_t end = begin;
      while (end < quote.size() && !(ends_sentence(quote[end]) && end > 0 && quote[end - 1] == u'다' && (end + 1 == quote.size() || is_space(quote[end + 1])))) ++end;
      const std::u16string_view sentence = trimmed(quote.substr(begin, end - begin));
      const std::vector<std::u16string> parts = FactReader(SentenceWords(sentence), true).run();
      if (parts.empty() && count_words(sentence) >= kFewestWords) out.push_back(FactReader(SentenceWords(sentence), true).whole() + u".");
      out.insert(out.end(), parts.begin(), parts.end());
      begin = end + 1;
    }
    return out;
  }

  void add(std::u16string fact) {
    if (count_words(fact) >= kFewestWords && is_balanced(fact)) facts_.push_back(std::move(fact));
  }

  /// No quotation begins or ends outside of it.
  static bool is_balanced(std::u16string_view text) {
    const auto count = [&](char16_t mark) { return std::count(text.begin(), text.end(), mark); };
    return count(u'“') + count(u'”') + count(u'"') == 0 || !leaves_quote_open(text, false);
  }

  const SentenceWords& words_;
  const bool quoted_;  ///< what somebody says, without who says it
  const size_t attribution_, scope_;  ///< as attribution_end() and scope_end() find them
  std::vector<Clause> clauses_;
  std::vector<std::u16string> facts_;
  size_t tail_from_ = 0;         ///< the first word of the verb of saying over it all; 0: none
  SentenceEnd end_, told_end_;   ///< of the sentence, and of what is told in it
};

}  // namespace

std::vector<std::u16string> single_facts(const SentenceWords& sentence) { return FactReader(sentence, false).run(); }

}  // namespace haechi
