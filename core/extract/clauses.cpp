#include "extract/clauses.h"

#include <algorithm>

#include "extract/bare_topics.h"
#include "extract/conjugation.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

/// Nouns that only carry the sentence's own predicate.
constexpr std::u16string_view kEmptyNouns[] = {u"분위기", u"상황", u"추세", u"모양새", u"것",   u"전망", u"계획",
                                               u"방침",   u"상태", u"셈",   u"실정",   u"형편", u"참",   u"때문"};

/// Make an adverbial of the object before them: 팀을 위해.
constexpr std::u16string_view kAdverbials[] = {u"위해",   u"통해",   u"향해",     u"대상으로", u"상대로", u"비롯해",
                                               u"포함해", u"따라",   u"놓고",     u"두고",     u"앞두고", u"기준으로",
                                               u"이유로", u"계기로", u"중심으로", u"바탕으로", u"들여",   u"맞아"};

bool is_empty_noun(std::u16string_view word) { return starts_with_any(kEmptyNouns, word); }

}  // namespace

ClauseReader::ClauseReader(const SentenceWords& words)
    : words_(words), attribution_(attribution_end(words)), scope_(scope_end(words)) {
  if (words_.size() < 2) return;
  find_tail();
  find_clauses();
}

/// "…다고 말했다", "…다고 가람연구소는 말했다": what frames the sentence as said.
void ClauseReader::find_tail() {
  for (size_t back = 1; back <= 7 && back < words_.size(); ++back) {
    const size_t at = words_.size() - 1 - back;
    if (!is_quotative(words_.read(at))) continue;
    const bool closes_quote = words_.read(at).find(kHidden) != std::u16string_view::npos;
    if (back > 3 && !closes_quote) continue;
    const std::u16string_view verb = words_.read(at + 1);
    if (verb.starts_with(u"불") || verb.starts_with(u"부르")) continue;  // …라고 불린다
    tail_from_ = at + 1;
    break;
  }
  ending_ = told_ending_ = words_.hidden().substr(0, words_.end(last_word()));
  if (!tail_from_) return;
  const std::u16string_view quoted = words_.read(tail_from_ - 1);
  const size_t cut = quoted.ends_with(u"도") ? 2 : 1;  // 다고, 다고도
  if (quoted.size() > cut && quoted[quoted.size() - cut - 1] != kHidden)
    told_ending_ = words_.hidden().substr(0, words_.begin(tail_from_ - 1) + quoted.size() - cut);
}

bool ClauseReader::is_saying(size_t begin, size_t end) const {
  return has_saying(words_.hidden().substr(begin, end - begin));
}

void ClauseReader::find_clauses() {
  size_t begin = 0;
  for (size_t i = 0; i < last_word(); ++i) {
    if (tail_from_ && i + 1 >= tail_from_) break;
    const std::u16string_view behind = words_.hidden().substr(words_.begin(i + 1));
    const bool joined =
        i > begin && is_object(words_.bare(i - 1)) && !joining_stem(words_.read(i)).empty();  // 표를 얻어
    if (!words_.has_comma(i) && !joined && !may_join(words_.read(i), behind)) continue;
    const bool in_sequence = joined || words_.read(i).ends_with(u"해");
    const bool besides =
        words_.read(i).ends_with(u"면서") || words_.read(i).ends_with(u"면서도");  // 무료화를 환영하면서도 “…”고 말했다
    const bool told = besides && (words_.read(i).ends_with(u"다면서") || words_.read(i).ends_with(u"라면서") ||
                                  words_.read(i).ends_with(u"다면서도") || words_.read(i).ends_with(u"라면서도") ||
                                  words_.hidden().substr(0, words_.end(i)).find(kHidden) != std::u16string_view::npos);
    const bool outside = (in_sequence || (besides && !told)) && tail_from_ && quote_follows(i);
    if (in_sequence && tail_from_ && !outside) continue;  // what is said may begin before it or behind
    const bool of_point = i > 0 && (words_.read(i - 1) == u"점은" || words_.read(i - 1) == u"점을" ||
                                    words_.read(i - 1) == u"점도");  // …라는 점은 인정하면서
    const bool saying =
        outside || of_point || is_saying(words_.begin(i), words_.end(i)) || (i > 0 && is_quotative(words_.read(i - 1)));
    const JoinContext context{words_.has_comma(i), saying ? ending_ : told_ending_, behind, joined, saying};
    auto finite = finite_form(words_.read(i), context);
    if (!finite) finite = copula(begin, i);
    if (in_sequence && open_objects(begin, i) > 1) continue;  // the first is the later verb's: 빈자리를 A를 빌려 메운다
    const bool quote =
        finite && finite->said && words_.read(i).find(kHidden) != std::u16string_view::npos;  // “…”며 X를 경계했다
    if (!finite || (i + 1 - begin < 2 && !quote) ||
        (!(joined && topic_acts(begin, i)) && is_within_noun_phrase(begin, i, *finite)))
      continue;
    const size_t end = std::min(i + 1 + finite->taken, last_word());
    clauses_.push_back({begin, end, i, with_quote(i, finite->text), finite->said, finite->marked, outside || of_point,
                        saying && !outside && !of_point});
    i = end - 1;
    begin = end;
  }
  if (clauses_.empty()) {
    if (tail_from_) clauses_.push_back({0, words_.size(), last_word(), {}, false, false, false, false});
    return;
  }
  clauses_.push_back({begin, words_.size(), last_word(), {}, false, false, false, false});
}

/// "A는 6842표를 얻어 6625표를 받은 B를 제쳤다": what is done at `i` is the topic's, whatever describes a noun behind
/// it.
bool ClauseReader::topic_acts(size_t begin, size_t i) const {
  const auto topic = topic_in(begin, i);
  return topic && open_subjects(*topic + 1, i).empty();
}

/// True if a quotation of several words begins behind word `i`.
bool ClauseReader::quote_follows(size_t i) const {
  const size_t open = words_.text().find_first_of(u"“\"", words_.end(i));
  if (open == std::u16string_view::npos || open >= words_.begin(tail_from_)) return false;
  for (size_t k = i + 1; k < words_.size() && words_.begin(k) < open; ++k) {
    if (words_.read(k).ends_with(u"다며") || words_.read(k).ends_with(u"라며"))
      return false;  // it is part of what is said first
  }
  return true;
}

/// "소라는 … 모델로, …": what the sentence is about is told before the comma.
std::optional<FiniteForm> ClauseReader::copula(size_t begin, size_t i) const {
  const std::u16string_view word = words_.bare(i);
  if (!words_.has_comma(i) || word.size() < 3 || word.back() != u'로' || begin != 0 || i < 1) return std::nullopt;
  if (i == 1 && !is_digit(word.front())) return std::nullopt;  // 투표율은 62.8%로, …
  for (const std::u16string_view adverb :
       {u"으로", u"적으로", u"실제로", u"별도로", u"차례로", u"대로", u"따로", u"바로", u"서로", u"주로", u"새로",
        u"스스로", u"제로", u"위주로", u"토대로", u"계기로", u"이유로"}) {
    const bool noun = adverb == u"으로" && is_syllable(word[word.size() - 3]) && word.size() > 3;
    if (word.ends_with(adverb) && !noun) return std::nullopt;
  }
  const auto topic = topic_in(attribution_, i);
  if (words_.bare(i - 1).ends_with(u"에서")) return std::nullopt;  // 가람에서 감독으로, 누리에서 …
  if (!topic || open_objects(*topic + 1, i) > 0) return std::nullopt;
  std::u16string noun(words_.read(i));
  noun.pop_back();
  const bool final_sound = noun.ends_with(u"으");
  if (final_sound) noun.pop_back();
  return FiniteForm{final_sound ? noun + u"이다" : with_copula(noun), false, true, 0};
}

/// How many objects among words [begin, end) belong to no verb before `end`.
size_t ClauseReader::open_objects(size_t begin, size_t end) const {
  size_t open = 0;
  for (size_t i = begin; i < end; ++i) {
    if (words_.adnominal_at(i)) open = 0;
    if (!is_object(words_.bare(i))) continue;
    const std::u16string_view next = i + 1 < words_.size() ? words_.read(i + 1) : std::u16string_view();
    open += !starts_with_any(kAdverbials, next);
  }
  return open;
}

/// "…을 내세우며 지지를 받는 후보의": the verb at `i` goes with one that describes a noun. So do two subjects, the
/// second of a clause within.
bool ClauseReader::is_within_noun_phrase(size_t begin, size_t i, const FiniteForm& form) const {
  if (form.said) return false;
  if (is_within_thing_seen(begin, i)) return true;
  if (form.marked) return false;
  const std::vector<size_t> subjects = open_subjects(begin, i);
  bool listed = false;  // 국비가 92억 원, 도비가 35억 원이고
  for (size_t k = subjects.empty() ? i : subjects.front(); k < i; ++k) listed |= words_.has_comma(k);
  if (subjects.size() > 1 && !listed && !topic_in(begin, i)) return true;
  if (i == begin + 1 && words_.bare(begin).ends_with(u"의")) return true;  // 섬의 작지만 아름다운 나라는
  if (words_.has_comma(i)) return false;
  for (size_t k = i + 1; k < last_word() && k < i + 7 && !words_.has_comma(k - 1); ++k) {
    const std::u16string_view word = words_.bare(k);
    const auto adnominal = read_adnominal(word);
    if (adnominal && (!is_adjective(adnominal->stem) || adnominal->stem.ends_with(u"있"))) return true;
    if (word.ends_with(u"려는") || word.ends_with(u"하던") || word.ends_with(u"되던")) return true;
    const bool helped = word.ends_with(u"고") && words_.read(k + 1).starts_with(u"있");
    if (word.ends_with(u"다") || (word.ends_with(u"고") && !helped) || word.ends_with(u"며") || topic_particle(word))
      return false;
  }
  return false;
}

/// "이 제도로 시민은 아이가 집에서 쉬고, 부모가 받던 돈을 받는 것을 본다": the topic sees what both verbs tell.
bool ClauseReader::is_within_thing_seen(size_t begin, size_t i) const {
  const auto topic = topic_in(begin, i);
  if (!topic || open_subjects(*topic + 1, i).empty()) return false;
  for (size_t k = i + 1; k + 1 < last_word(); ++k) {
    const std::u16string_view word = words_.bare(k);
    if (topic_particle(word) || word.ends_with(u"다") || words_.has_comma(k)) return false;
    if (is_adnominal(word) && words_.read(k + 1) == u"것을") return true;
  }
  return false;
}

/// Subjects among words [begin, end) that belong to no verb within a noun phrase there.
std::vector<size_t> ClauseReader::open_subjects(size_t begin, size_t end) const {
  std::vector<size_t> open;
  const std::vector<size_t> subjects = subjects_in(begin, end);
  for (size_t i = begin, next = 0; i < std::min(end, told_end()); ++i) {
    if (next < subjects.size() && subjects[next] == i) {
      open.push_back(i);
      ++next;
      continue;
    }
    const bool governed = words_.read(i).ends_with(u"도록") && i > begin + 1 &&
                          (is_object(words_.bare(i - 1)) || is_object(words_.bare(i - 2)));
    if ((describes_next(i) || governed) && !open.empty()) {  // 나라들이 빚을 갚도록
      open.pop_back();
      continue;
    }
    if (open.empty() || !words_.adnominal_at(i)) continue;
    const bool own = i + 2 == words_.size() && is_empty_noun(words_.read(i + 1));  // 커지는 분위기다
    if (!own && !is_adjective(read_adnominal(words_.bare(i))->stem)) open.pop_back();
  }
  return open;
}

/// The converted word with what it quotes, brackets and all.
std::u16string ClauseReader::with_quote(size_t i, const std::u16string& converted) const {
  const std::u16string_view raw = words_.shown(i);
  size_t same = 0;
  const std::u16string_view masked = words_.hidden().substr(words_.begin(i), raw.size());
  while (same < converted.size() && same < masked.size() && converted[same] == masked[same]) ++same;
  return std::u16string(raw.substr(0, same)) + converted.substr(same);
}

/// 사는 of "절반이 사는 읍에서": a short verb right behind its subject.
bool ClauseReader::describes_next(size_t i) const {
  const std::u16string_view word = words_.bare(i);
  return word.size() <= 3 && (word.ends_with(u"는") || (word.size() == 2 && word.ends_with(u"은"))) && i > 0 &&
         i + 1 < words_.size() && !words_.has_comma(i) && subject_particle(words_.bare(i - 1));
}

/// 명도 of "한 명도 없는": not even one of what is told of.
bool ClauseReader::is_none(size_t i) const {
  return i > 0 && words_.bare(i).ends_with(u"도") && words_.bare(i).size() < 4 && words_.read(i - 1) == u"한";
}

std::optional<size_t> ClauseReader::topic_in(size_t begin, size_t end) const {
  end = std::min(end, told_end());
  for (size_t i = begin; i < end; ++i) {
    const std::u16string_view bare = words_.bare(i);
    const bool opens = i == 0 || i == begin;
    if (is_one_of(speech_words::kTellers, bare) && (opens || bare != u"나는")) return i;
    if (describes_next(i) || is_none(i)) continue;
    if (words_.topic_at(i, opens) && !words_.quotes_at(i) &&
        !is_denied(bare, i + 1 < words_.size() ? words_.read(i + 1) : std::u16string_view()))
      return i;
  }
  return std::nullopt;
}

std::optional<size_t> ClauseReader::meant_by_pronoun(size_t k) const {
  const std::u16string_view pronoun = words_.read(clauses_[k].begin);
  const bool many = pronoun == u"그들은";
  if (k == 0 || (!many && pronoun != u"그는" && pronoun != u"그녀는")) return std::nullopt;
  const auto topic = topic_in(scope_, clauses_[0].end);
  if (!topic) return std::nullopt;
  const std::u16string_view name = words_.bare(*topic).substr(0, words_.bare(*topic).size() - 1);
  const bool fits = name.ends_with(u"들") ? many : !many && (is_title(name) || is_proper_name(name));
  return fits ? topic : std::nullopt;
}

std::optional<size_t> ClauseReader::doer_of_first() const {
  if (clauses_.size() < 2 || scope_ > 0) return std::nullopt;
  const Clause &first = clauses_[0], &next = clauses_[1];
  if (!words_.read(first.verb).ends_with(u"면서") || first.said) return std::nullopt;
  const auto topic = topic_in(next.begin, next.end);
  const bool opens = topic && *topic <= next.begin + 2;
  return opens && !topic_in(0, first.verb) && open_subjects(0, first.verb).empty() ? topic : std::nullopt;
}

std::vector<size_t> ClauseReader::subjects_in(size_t begin, size_t end) const {
  std::vector<size_t> out;
  for (size_t i = begin; i < std::min(end, told_end()); ++i) {
    if (!subject_particle(words_.bare(i))) continue;
    const std::u16string_view next = i + 1 < words_.size() ? words_.read(i + 1) : std::u16string_view();
    const bool complement = next.starts_with(u"되") || next.starts_with(u"됐") || next.starts_with(u"될") ||
                            next.starts_with(u"된") || next.starts_with(u"아니") || next.starts_with(u"아닌");
    if (!complement) out.push_back(i);
  }
  return out;
}

}  // namespace haechi
