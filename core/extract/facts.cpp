#include "extract/facts.h"

#include <algorithm>
#include <optional>

#include "extract/clauses.h"
#include "extract/conjugation.h"
#include "extract/connectives.h"
#include "extract/fact_words.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace tables = fact_words;

constexpr size_t kMostFacts = 8, kFewestWords = 2, kEnough = 4;  // words that tell something by themselves

class FactReader {
 public:
  FactReader(const SentenceWords& words, bool quoted, std::u16string_view speaker = {})
      : words_(words), quoted_(quoted), clauses_(words), list_(clauses_.clauses()) {
    find_speaker(speaker.substr(speaker.rfind(u' ') + 1));
  }

  std::vector<std::u16string> run() {
    if (words_.size() < kFewestWords + 1) return {};
    for (size_t k = 0; k < list_.size(); ++k) add_clause(k);
    if (facts_.size() > kMostFacts) facts_.resize(kMostFacts);
    return std::move(facts_);
  }

 private:
  /// The word that names the speaker as a topic.
  void find_speaker(std::u16string_view name) {
    for (size_t i = clauses_.scope(); i < words_.size() && !name.empty() && !speaker_; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (word.size() == name.size() + 1 && word.starts_with(name) && topic_particle(word)) speaker_ = i;
    }
  }

  size_t last_word() const { return words_.size() - 1; }

  bool has_object(size_t begin, size_t end) const {
    for (size_t i = begin; i < end; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (word.size() > 1 && (word.back() == u'을' || word.back() == u'를')) return true;
    }
    return false;
  }

  std::u16string join(size_t begin, size_t end) const {
    return words_.join(std::min(leads_end(words_, begin), end), end);
  }

  /// A topic that is always somebody's: 매출은, 주가는.
  bool is_attribute(size_t i) const {
    const std::u16string_view word = words_.bare(i);
    return is_one_of(tables::kAttributes, std::u16string_view(word).substr(0, word.size() - 1));
  }

  /// 8일, 지난해 11월: a time right behind the topic, which clauses without a tense of their own share.
  size_t with_time(size_t end, size_t k) const {
    for (size_t before = 0; before < k; ++before) {
      if (list_[before].marked && !list_[before].said) return end;  // when it is said holds for all that is said
    }
    for (size_t i = list_[k].begin; i < list_[k].end && i < list_[k].begin + 3; ++i) {
      const std::u16string_view word = words_.read(i);
      if (is_digit(word.front()) && word.find_first_of(u"년월일") != std::u16string_view::npos)
        return end;  // 이르면 24일: it names its own
    }
    size_t behind = end;
    for (size_t i = end; i < list_[0].end; ++i) {
      std::u16string_view word = words_.bare(i);
      if (word.size() > 2 && word.back() == u'에') word.remove_suffix(1);
      const bool dated = !word.empty() && is_digit(word.front()) &&
                         std::u16string_view(u"년월일").find(word.back()) != std::u16string_view::npos;
      if (!dated && !is_one_of(tables::kTimes, word)) break;
      if (dated || !is_one_of(tables::kBeforeTimes, word)) behind = i + 1;
    }
    return behind;
  }

  /// What clause `k` takes over from those before it: whose view it is, and what it is about.
  std::u16string frame_of(size_t k) const {
    const size_t scope = clauses_.scope();
    if (k == 0) {
      const auto doer = clauses_.doer_of_first();
      return doer ? join(list_[1].begin, *doer + 1) : std::u16string();
    }
    std::u16string out = scope <= list_[0].end ? join(0, scope) : std::u16string();
    const Clause& clause = list_[k];
    if (const auto meant = clauses_.meant_by_pronoun(k)) return append(out, join(scope, *meant + 1));
    if (const auto own = clauses_.topic_in(clause.begin, clause.end)) {
      const auto owner = clauses_.topic_in(scope, list_[0].end);
      const bool attribute = owner && *own == clause.begin && is_attribute(*own) && !is_attribute(*owner) &&
                             words_.bare(*owner) != u"것은";
      const bool said = (clause.said || clauses_.tail_from()) && speaker_ && *speaker_ < list_[0].end &&
                        *own != *speaker_ && !names_another(k, *own);
      if (said) return append(out, join(scope, with_time(*speaker_ + 1, k)));
      if (!attribute) return out;
      std::u16string whose = join(scope, *owner + 1);
      whose.back() = u'의';
      return append(out, whose);
    }
    if (opens_with_all(k)) return out;
    const std::vector<size_t> own = clauses_.open_subjects(clause.begin, clause.end);
    if (!own.empty() && !is_attribute(own.front()) &&
        (has_object(own.front(), std::min(clause.end, clauses_.told_end())) || !is_double_subject())) {
      if (!is_quoted_with_speaker(k)) return out;
    }
    for (size_t before = k; before-- > 0;) {
      const size_t from = before == 0 ? scope : list_[before].begin;
      const auto topic = clauses_.topic_in(from, list_[before].end);
      if (topic && is_only_of(*topic, before)) continue;
      if (topic) return append(out, join(from, before == 0 ? with_time(*topic + 1, k) : *topic + 1));
    }
    const std::vector<size_t> subjects = clauses_.subjects_in(scope, list_[0].end);
    if (subjects.size() == 1 && own.empty()) return append(out, join(scope, with_time(subjects.front() + 1, k)));
    return out;
  }

  /// "필요는 없지만 …": the topic is all that the clause says there is, and none of the next.
  bool is_only_of(size_t topic, size_t k) const {
    const std::u16string_view verb = words_.read(list_[k].verb);
    return topic + 1 == list_[k].verb && (verb.starts_with(u"없") || verb.starts_with(u"있"));
  }

  /// "양쪽 모두 받아들이지 않았다": a subject without a particle.
  bool opens_with_all(size_t k) const {
    const size_t begin = list_[k].begin;
    return begin + 2 < list_[k].end && words_.read(begin + 1) == u"모두" && !has_particle(words_.bare(begin));
  }

  /// "A 의원은 “…”고 했고, B 의원은 “…”고 했다": clause `k` has a speaker of its own.
  bool names_another(size_t k, size_t topic) const {
    if (!list_[k - 1].saying) return false;
    const std::u16string_view name = words_.bare(topic).substr(0, words_.bare(topic).size() - 1);
    return is_title(name) || is_korean_name(name) ||
           (topic + 1 < words_.size() && words_.hidden()[words_.begin(topic + 1)] == kHidden);
  }

  /// 중국은 기술이 높고 시장이 크다: both clauses tell what the topic has.
  bool is_double_subject() const {
    const auto topic = clauses_.topic_in(clauses_.scope(), list_[0].end);
    return topic && !clauses_.subjects_in(*topic, list_[0].end).empty() && !has_object(*topic, list_[0].end);
  }

  /// "A는 … B가 …다고 말했다": the topic is who says it.
  bool is_quoted_with_speaker(size_t k) const { return list_[k].said || clauses_.tail_from() > 0; }

  static std::u16string append(std::u16string a, const std::u16string& b) {
    a.reserve(a.size() + b.size() + 2);  // for what parts them and what ends the sentence
    if (!a.empty() && !b.empty()) a += u' ';
    return a += b;
  }

  bool has_own_topic(size_t k) const { return clauses_.topic_in(list_[k].begin, list_[k].end).has_value(); }

  std::u16string tail() const {
    if (clauses_.tail_from()) return join(clauses_.tail_from(), words_.size());
    return u"말했다.";
  }

  /// "A100과 겨룰 만하며 우위에 있다": whom it leads, named in the clause before.
  std::u16string rival_of(size_t k) const {
    const Clause& clause = list_[k];
    if (k == 0 || !words_.may_hold(u'위')) return {};
    for (size_t i = clause.begin; i < clause.end; ++i) {
      if (words_.bare(i).ends_with(u"보다")) return {};
      if (!words_.read(i).starts_with(u"우위")) continue;
      for (size_t w = list_[k - 1].begin; w + 1 < list_[k - 1].end; ++w) {
        const std::u16string_view with = words_.bare(w), next = words_.read(w + 1);
        const bool meets = std::any_of(std::begin(tables::kMeeting), std::end(tables::kMeeting),
                                       [&](std::u16string_view verb) { return next.starts_with(verb); });
        if (!meets || with.size() < 3 || (with.back() != u'과' && with.back() != u'와')) continue;
        const bool owned = w > 0 && words_.bare(w - 1).ends_with(u"의");
        std::u16string rival = join(owned ? w - 1 : w, w + 1);
        rival.pop_back();
        return rival;
      }
    }
    return {};
  }

  /// "…라고 요구했다": what is told besides is not asked for.
  bool asks() const {
    return clauses_.tail_from() &&
           std::any_of(std::begin(tables::kAsking), std::end(tables::kAsking),
                       [&](std::u16string_view verb) { return words_.read(clauses_.tail_from()).starts_with(verb); });
  }

  void add_clause(size_t k) {
    const Clause& clause = list_[k];
    const bool last = k + 1 == list_.size();
    if (!last && words_.read(clause.verb) == u"합쳐") return;   // 모두 합쳐 13톤을 실었다
    if (k > 0 && words_.read(clause.begin) == u"이는") return;  // it points at the clause before
    std::u16string body;
    if (last) {
      body = join(own_begin(k), clause.end);
    } else {
      body = append(join(own_begin(k), clause.verb), clause.last);
      if (clause.said && quoted_)
        body = body.substr(0, body.size() - 1) + u".";
      else if (clause.said && !clauses_.tail_from() && ends_passive())
        return;  // …다며 기각됐다: nobody says it
      else if (clause.said)
        body = append(body, asks() && body.ends_with(u"다고") ? std::u16string(u"말했다.") : tail());
      else if (clauses_.tail_from() && !clause.saying && !clause.outside && names_speaker_later())
        return;
      else if (clauses_.tail_from() && !clause.saying && !clause.outside)
        body = append(quotative(body), tail());
      else
        body += u".";
    }
    if (last && is_verb_alone(k)) return;
    if (const std::u16string rival = rival_of(k); !rival.empty()) {
      const size_t lead = body.find(u"우위");
      if (lead != std::u16string::npos) body.insert(lead, rival + u"보다 ");
    }
    std::u16string frame = append(frame_of(k), shared_object(k));
    if (add_quoted(k, frame)) return;
    if (words_.read(clause.verb).starts_with(u"순")) return;  // A(10%)와 B(2%) 순이다: read with the brackets
    if (list_.size() < 2 || !name_part(k, body) || (frame.empty() && lacks_owner(k))) return;
    add(append(frame, body));
  }

  /// "차를 늘려 운행했다", "…를 덧붙이며 이하람이 말했다": the last verb says nothing without the clause before.
  bool is_verb_alone(size_t k) const {
    if (k == 0 || clauses_.tail_from() || quoted_) return false;
    const Clause &clause = list_[k], &before = list_[k - 1];
    const bool going_on = clause.end - clause.begin == 2 && words_.read(clause.begin).ends_with(u"고") &&
                          words_.read(clause.begin + 1).starts_with(u"있");  // 지내고 있다
    if (clause.end - clause.begin == 1 || going_on)
      return words_.read(clause.begin) == u"말이다" ||
             (!before.said && !before.marked && shared_object(k).empty() && count_words(frame_of(k)) < 3);
    return clause.end - clause.begin == 2 && subject_particle(words_.bare(clause.begin)) && !before.said &&
           has_saying(words_.read(clause.end - 1));
  }

  /// "이번 선거는 군수가 자리를 잃으면서 치러졌다": the topic is the last verb's, and the first clause has a subject of
  /// its own.
  size_t own_begin(size_t k) const {
    const Clause& clause = list_[k];
    if (clauses_.meant_by_pronoun(k)) return clause.begin + 1;
    const auto topic =
        k == 0 && clauses_.scope() == 0 && list_.size() == 2 && words_.read(clause.verb).ends_with(u"면서")
            ? clauses_.topic_in(0, clause.verb)
            : std::nullopt;
    if (!topic || list_[1].end - list_[1].begin > 2) return clause.begin;
    const std::vector<size_t> subjects = clauses_.subjects_in(*topic + 1, clause.verb);
    return !subjects.empty() && has_object(subjects.front(), clause.verb) ? *topic + 1 : clause.begin;
  }

  /// "예산안을 편성해 11일 시의회에 제출했다": what both verbs are done to.
  std::u16string shared_object(size_t k) const {
    if (k == 0) return {};
    const Clause &before = list_[k - 1], &clause = list_[k];
    const bool in_sequence =
        !before.said && !before.marked &&
        (words_.read(before.verb).ends_with(u"해") || !joining_stem(words_.read(before.verb)).empty());
    const std::u16string_view verb = words_.read(k + 1 == list_.size() ? clauses_.told_end() - 1 : clause.verb);
    const bool done_to = std::any_of(std::begin(tables::kTransitive), std::end(tables::kTransitive),
                                     [&](std::u16string_view act) { return verb.starts_with(act); });
    if (!in_sequence || !done_to || before.verb == before.begin || has_object(clause.begin, clause.end)) return {};
    const size_t object = before.verb - 1;
    if (!has_object(object, before.verb)) return {};
    size_t begin = before.begin;
    for (size_t i = before.begin; i < object; ++i) {
      if (topic_particle(words_.bare(i)) || subject_particle(words_.bare(i))) begin = i + 1;
    }
    while (begin < object && is_digit(words_.read(begin).front()) &&
           std::u16string_view(u"년월일").find(words_.read(begin).back()) != std::u16string_view::npos)
      ++begin;
    return join(begin, before.verb);
  }

  bool ends_passive() const {
    const std::u16string_view verb = words_.read(last_word());
    return verb.ends_with(u"됐다") || verb.ends_with(u"되었다") || verb.ends_with(u"된다");
  }

  /// "…, 사망자가 500명을 넘었다": whose, the clause alone does not tell.
  bool lacks_owner(size_t k) const {
    if (k == 0 || clauses_.topic_in(list_[k].begin, list_[k].end)) return false;
    const std::vector<size_t> own = clauses_.subjects_in(list_[k].begin, list_[k].end);
    return !own.empty() && own.front() == list_[k].begin && words_.bare(own.front()).size() <= 4;
  }

  /// "A는 했고 B는 …다고 말했다": the last clause begins with its own topic, who may say only what follows.
  bool names_speaker_later() const {
    const Clause& last = list_.back();
    if (speaker_) return *speaker_ >= last.begin && *speaker_ < clauses_.told_end();
    const auto topic = clauses_.topic_in(last.begin, last.end);
    if (!topic || *topic > last.begin + 2 || clauses_.attribution()) return false;
    const auto first = clauses_.topic_in(clauses_.scope(), list_[0].end);
    return !first || !clauses_.topic_in(*first + 1, list_[0].end);
  }

  /// "그중 3억은 …" as "모은 돈 5억 가운데 3억은 …". False if it stays open what is parted.
  bool name_part(size_t k, std::u16string& body) const {
    size_t pointer = 0;
    const size_t begin = list_[k].begin;
    const std::u16string_view first = words_.read(begin), second = words_.read(std::min(begin + 1, last_word()));
    if (is_one_of(tables::kPartPointers, first)) pointer = 1;
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
    for (size_t i = from; i < list_[k].end && part.empty(); ++i) part = unit_of(words_.read(i));
    for (size_t i = list_[k - 1].end; i-- > list_[k - 1].begin + 1;) {
      const std::u16string_view unit = unit_of(words_.read(i));
      if (unit.empty() || part.empty() || unit.front() != part.front()) continue;
      size_t length = 0;
      while (length < unit.size() && length < part.size() && unit[length] == part[length]) ++length;
      if (std::u16string_view(u"이가은는을를도").find(unit[length - 1]) != std::u16string_view::npos) --length;
      const std::u16string figure(words_.read(i).substr(0, words_.read(i).size() - unit.size() + length));
      std::u16string of(words_.bare(i - 1));
      if (of.find(kHidden) != std::u16string::npos) return {};
      if (topic_particle(of)) of = words_.join(std::max(list_[k - 1].begin, clauses_.scope()), i);
      if (topic_particle(words_.bare(i - 1)) || subject_particle(of)) of.pop_back();
      const bool noun = !of.ends_with(u"로") && !of.ends_with(u"에") && !of.ends_with(u"서") && !of.ends_with(u"를") &&
                        !of.ends_with(u"을");
      return noun ? of + u" " + figure : figure;
    }
    return {};
  }

  /// What is quoted in clause `k`, part by part, each with who says it.
  bool add_quoted(size_t k, const std::u16string& frame) {
    const Clause& clause = list_[k];
    const size_t from = words_.begin(clause.begin), to = words_.end(clause.end - 1);
    const size_t begin = place_of(words_.hidden(), kHidden, from);
    if (begin == std::u16string_view::npos || begin >= to) return false;
    size_t end = begin;
    while (end < to && words_.hidden()[end] == kHidden) ++end;
    const bool speech = (k + 1 < list_.size() ? clause.said : clauses_.tail_from() > 0);
    if (!speech || end - begin < 8 || !is_complement(words_.hidden().substr(end))) return false;
    const std::vector<std::u16string> parts = parts_of_quote(words_.text().substr(begin + 1, end - begin - 2));
    if (parts.empty()) return false;
    size_t first = clause.begin;
    while (first < clause.end && words_.end(first) <= begin) ++first;
    const std::u16string before = append(frame, join(clause.begin, first));
    for (std::u16string part : parts) add(append(append(before, quotative(std::move(part))), tail()));
    return true;
  }

  /// True if what follows a quotation makes it what is said: …”고, …”라며.
  static bool is_complement(std::u16string_view behind) {
    for (const std::u16string_view particle :
         {u"고", u"라고", u"이라고", u"며", u"라며", u"이라며", u"면서", u"라면서", u"이라면서"}) {
      if (behind.starts_with(particle)) return true;
    }
    return false;
  }

  /// The sentence without what leads over to it.
  std::u16string whole() const { return join(0, words_.size()); }

  /// What is quoted, sentence by sentence and clause by clause.
  static std::vector<std::u16string> parts_of_quote(std::u16string_view quote) {
    std::vector<std::u16string> out;
    while (!quote.empty() && (quote.back() == u',' || is_space(quote.back()))) quote.remove_suffix(1);
    for (size_t begin = 0; begin < quote.size();) {
      size_t end = begin;
      while (end < quote.size() && !(ends_sentence(quote[end]) && end > 0 && quote[end - 1] == u'다' &&
                                     (end + 1 == quote.size() || is_space(quote[end + 1]))))
        ++end;
      const std::u16string_view sentence = trimmed(quote.substr(begin, end - begin));
      const SentenceWords words(sentence);
      if (words.size() > 0 && is_adnominal(words.bare(words.size() - 1))) return {};  // the sentence goes on behind it
      FactReader reader(words, true);
      const std::vector<std::u16string> parts = reader.run();
      if (parts.empty() && count_words(sentence, kFewestWords) == kFewestWords) out.push_back(reader.whole() + u".");
      out.insert(out.end(), parts.begin(), parts.end());
      begin = end + 1;
    }
    return out;
  }

  void add(std::u16string fact) {
    const size_t words = count_words(fact, kEnough);
    if (words < kFewestWords) return;
    if ((words == kEnough && is_plain(fact)) || (is_balanced(fact) && tells_something(SentenceWords(fact))))
      facts_.push_back(std::move(fact));
  }

  /// Most facts of enough words: without quotation marks and brackets, and the last word tells something.
  static bool is_plain(std::u16string_view fact) {
    return (fact.ends_with(u"다.") || fact.ends_with(u"다")) && !any_letter(fact, [](Letters c) {
             return same(c, u'“') | same(c, u'”') | same(c, u'"') | same(c, u'‘') | same(c, u'’') | same(c, u'(') |
                    same(c, u'[');
           });
  }

  /// No quotation begins or ends outside of it.
  static bool is_balanced(std::u16string_view text) {
    const auto count = [&](char16_t mark) { return std::count(text.begin(), text.end(), mark); };
    return count(u'“') + count(u'”') + count(u'"') == 0 || !leaves_quote_open(text, false);
  }

  const SentenceWords& words_;
  const bool quoted_;  ///< what somebody says, without who says it
  const ClauseReader clauses_;
  const std::vector<Clause>& list_;
  std::optional<size_t> speaker_;  ///< the word that names who says it
  std::vector<std::u16string> facts_;
};

}  // namespace

std::vector<std::u16string> single_facts(const SentenceWords& sentence, std::u16string_view speaker) {
  return FactReader(sentence, false, speaker).run();
}

}  // namespace haechi
