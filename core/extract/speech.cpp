#include "extract/speech.h"

#include <algorithm>
#include <vector>

#include "extract/conjugation.h"
#include "extract/name_phrases.h"
#include "extract/phrase_table.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "text/places.h"

namespace haechi {
namespace {

namespace words = speech_words;

/// The length of a particle behind a body of people: 업계에서는.
size_t place_particle(std::u16string_view word) {
  if (word.empty() || (word.back() != u'는' && word.back() != u'선')) return 0;
  for (const std::u16string_view particle : {u"에서는", u"에선"}) {
    if (word.ends_with(particle) && word.size() > particle.size() + 1 &&
        word[word.size() - particle.size() - 1] == u'계')
      return particle.size();  // 축구계에서는
    if (word.ends_with(particle) && is_one_of(words::kCollectives, word.substr(0, word.size() - particle.size())))
      return particle.size();
  }
  return 0;
}

/// X in "… X의 공통된 견해다": who holds the view that ends the sentence.
std::u16string find_holder(std::u16string_view outside) {
  constexpr size_t kView = 6;  // letters of the longest, with what closes the sentence
  const std::u16string_view tail = outside.substr(outside.size() - std::min(outside.size(), kView));
  if (!contains(tail, u"이다") && !contains(tail, u"해다") && !contains(tail, u"가다")) return {};  // no view
  size_t at = std::u16string_view::npos;
  for (const std::u16string_view view : words::kViews) {
    const size_t from = outside.size() - std::min(outside.size(), view.size() + 2);
    const size_t found = outside.substr(from).rfind(view);
    if (found != std::u16string_view::npos) at = from + found;
  }
  if (at == std::u16string_view::npos) return {};
  const std::vector<WordSpan> parts = words_of(outside.substr(0, at));
  for (size_t back = 1; back <= 2 && back <= parts.size(); ++back) {
    const WordSpan part = parts[parts.size() - back];
    const std::u16string_view word = outside.substr(part.begin, part.end - part.begin);
    if (word.size() > 2 && word.back() == u'의') return std::u16string(word.substr(0, word.size() - 1));
  }
  return {};
}

/// True for "탕제 CEO": the last word is what somebody is.
bool is_titled(std::u16string_view name) { return is_title(name.substr(name.rfind(u' ') + 1)); }

/// What is said stands there: in quotation marks, or with …다고, …라는, …다며.
bool gives_words(std::u16string_view outside) {
  const auto may_give = [](Letters c) { return same(c, kHidden) | same(c, u'고') | same(c, u'는') | same(c, u'며'); };
  bool gives = false;
  each_place(outside, may_give, [&](size_t i) {
    gives |= i > 0 && (outside[i] == kHidden || outside[i - 1] == u'다' || outside[i - 1] == u'라');
  });
  return gives;
}

/// 올렸다, 썼다: says something only of a text, or with what it says.
bool needs_text(std::u16string_view outside, size_t verb) {
  const std::u16string_view rest = outside.substr(verb);
  const bool vague =
      rest.starts_with(u"올렸") || rest.starts_with(u"썼") || rest.starts_with(u"적었") || rest.starts_with(u"게재");
  return vague && outside.find(kHidden) == std::u16string_view::npos && !contains(outside, u"글") &&
         !contains(outside, u"고 ");
}

/// "가람은 사진을 냈고, 경찰은 이노을이 안경을 잃었다고 말했다": the topic at word `i` has another's deeds before its
/// verb.
bool says_of_others(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t i, size_t verb) {
  if (i == 0) return false;
  const auto word = [&](size_t k) { return outside.substr(parts[k].begin, parts[k].end - parts[k].begin); };
  if (!word(i - 1).ends_with(u"고,") && !word(i - 1).ends_with(u"으며,") && !word(i - 1).ends_with(u"지만,"))
    return false;
  for (size_t k = i + 1; k < parts.size() && parts[k].begin < verb; ++k)
    if (subject_particle(word(k)) && !topic_particle(word(k))) return true;
  return false;
}

/// From word `i` on nothing but where, to whom and how it is said stands before the verb: "강하나가 강당에서 말했다".
bool only_where(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t i, size_t verb) {
  static constexpr std::u16string_view kEndings[] = {u"에서", u"에게", u"으로", u"통해"};
  for (size_t last = i + 3; i < parts.size() && i <= last; ++i) {
    if (verb < parts[i].end) return verb >= parts[i].begin;
    const std::u16string_view word = outside.substr(parts[i].begin, parts[i].end - parts[i].begin);
    if (std::none_of(std::begin(kEndings), std::end(kEndings), [&](auto ending) { return word.ends_with(ending); }) &&
        word != u"있었던" && word != u"열린")
      return false;
  }
  return false;
}

/// "통신은 “끊겼다”고 강하나가 말했다": who says it stands behind what is said.
bool subject_behind(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t last_quote, size_t verb) {
  for (size_t i = 1; i < parts.size() && parts[i].begin < verb; ++i) {
    const std::u16string_view word = outside.substr(parts[i].begin, parts[i].end - parts[i].begin);
    if (parts[i].begin > last_quote && subject_particle(word) && only_where(outside, parts, i + 1, verb)) return true;
  }
  return false;
}

/// 강하나 of "…라고 덧붙이며 강하나가", "“…”고 강하나가": without what it is said with.
std::u16string name_behind(std::u16string_view outside, const std::vector<WordSpan>& parts, size_t at,
                           size_t particle) {
  for (size_t k = at; k-- > 0;) {
    const std::u16string_view word = outside.substr(parts[k].begin, parts[k].end - parts[k].begin);
    if (!word.ends_with(u"며") && !word.ends_with(u"면서") && word.find(kHidden) == std::u16string_view::npos) continue;
    const size_t begin = parts[k + 1].begin;
    return name_in(without_brackets(outside.substr(begin, parts[at].end - begin - particle)));
  }
  return {};
}

bool has_brackets(std::u16string_view text) {
  return any_letter(text, [](Letters c) { return same(c, u'(') | same(c, u'['); });
}

/// Who is the subject of the verb of saying: the topic or subject right before the quotation or the verb, else the
/// first topic of the sentence.
std::u16string find_subject(std::u16string_view outside, size_t verb) {
  const std::vector<WordSpan> parts = words_of(outside);
  if (outside.substr(verb).starts_with(u"고 ")) verb += 2;  // "피해가 크다고 봤다": 피해 is no subject of 봤다
  const bool quoted = holds(outside, kHidden), brackets = has_brackets(outside);
  const size_t quote = quoted ? outside.find(kHidden) : outside.npos,
               last_quote = quoted ? outside.rfind(kHidden) : outside.npos;
  std::u16string first, room;
  for (size_t i = 0; i < parts.size() && parts[i].begin < verb; ++i) {
    std::u16string_view word = outside.substr(parts[i].begin, parts[i].end - parts[i].begin);
    if (brackets) word = without_brackets(word, room);
    const bool comma = !word.empty() && word.back() == u',';
    if (comma) word.remove_suffix(1);
    const bool before_quote = quote != std::u16string_view::npos && parts[i].end < quote && quote - parts[i].end <= 2;
    const bool near_quote = quote != std::u16string_view::npos && parts[i].end < quote && quote - parts[i].end <= 12;
    const bool before_verb = only_where(outside, parts, i + 1, verb);
    const bool denied = i + 1 < parts.size() && is_denied(word, outside.substr(parts[i + 1].begin));
    size_t particle = denied ? 0 : topic_particle(word, i == 0);
    if (!particle && (near_quote || before_verb)) particle = subject_particle(word);
    const bool behind_quote =
        !particle && first.empty() && last_quote != std::u16string_view::npos && parts[i].begin > last_quote && i > 0 &&
        (subject_particle(word) &&
         (is_korean_name(word.substr(0, word.size() - 1)) || is_titled(word.substr(0, word.size() - 1)) ||
          is_adnominal(outside.substr(parts[i - 1].begin, parts[i - 1].end - parts[i - 1].begin))));
    if (behind_quote) particle = subject_particle(word);  // “…”라고 상을 받은 강하나가 웃으며 말했다
    if (!particle) particle = place_particle(word);
    if (!particle) continue;
    std::u16string name = speaker_at(outside, parts, i, particle + comma);
    if (name.empty() && before_verb) name = name_behind(outside, parts, i, particle);
    if (name.empty()) continue;
    if (before_verb || place_particle(word)) return name;
    if (before_quote && !subject_behind(outside, parts, last_quote, verb))
      return !first.empty() && !is_titled(name) && !follows_clause(outside, parts, i) ? first : name;
    if (quote == std::u16string_view::npos && says_of_others(outside, parts, i, verb)) first = name;
    if (first.empty() && !follows_clause(outside, parts, i)) first = name;
  }
  return first;
}

/// X in "X에서 실행한 연구", "X가 낸 서류": who made a document, the verb at word `verb`.
std::u16string maker_of(std::u16string_view before, const std::vector<WordSpan>& parts, size_t verb) {
  for (size_t i = verb; i-- > 0 && verb - i < 6;) {
    std::u16string_view word = before.substr(parts[i].begin, parts[i].end - parts[i].begin);
    const bool by = word == u"의해" && i > 0;  // X에 의해 발표된
    if (by) word = before.substr(parts[i - 1].begin, parts[i - 1].end - parts[i - 1].begin);
    const std::u16string bare = without_brackets(word);
    size_t particle = bare.ends_with(u"에서") ? 2 : by ? 1 : subject_particle(bare);
    if (!particle) continue;
    return name_in(phrase_to(before, parts, by ? i - 1 : i, particle));
  }
  return {};
}

/// X in "X에 따르면" and in "X가 발표한 Y에 따르면".
std::u16string find_according_to(std::u16string_view outside) {
  if (!holds(outside, u'면')) return {};  // all marks end so
  size_t at = std::u16string_view::npos;
  for (const std::u16string_view mark : words::kAccordingTo) at = std::min(at, outside.find(mark));
  if (at == std::u16string_view::npos) return {};
  std::u16string_view before = outside.substr(0, at);
  const std::vector<WordSpan> parts = words_of(before);
  const auto word = [&](size_t i) { return before.substr(parts[i].begin, parts[i].end - parts[i].begin); };
  for (size_t i = 1; i < parts.size(); ++i) {
    if (!is_one_of(words::kIssuing, word(i))) continue;
    for (size_t subject = i; subject-- > 0;) {
      if (const size_t particle = subject_particle(word(subject)))
        return name_in(phrase_to(before, parts, subject, particle));
    }
  }
  size_t end = parts.size();
  while (end > 0 &&
         (is_one_of(words::kDocuments, word(end - 1)) || word(end - 1).find(kHidden) != std::u16string_view::npos))
    --end;
  if (end == 0) return {};
  if (is_adnominal(word(end - 1))) return maker_of(before, parts, end - 1);
  std::u16string_view last = word(end - 1);
  if (end < parts.size() && last.size() > 2 && last.back() == u'의')
    return name_in(phrase_to(before, parts, end - 1, 1));
  std::u16string name = name_in(phrase_to(before, parts, end - 1, 0));
  for (size_t back = 2; back <= 4 && back <= end && !name.empty(); ++back) {  // A, 관영매체 B 등에 따르면
    std::u16string_view other = word(end - back);
    if (!other.ends_with(u",")) continue;
    other.remove_suffix(1);
    if (is_medium(other)) name = std::u16string(other) + u"·" + name;
    break;
  }
  return name;
}

/// X in "X와의 인터뷰에서".
std::u16string find_interviewer(std::u16string_view outside) {
  const size_t at = holds(outside, u'뷰') ? outside.find(u"의 인터뷰") : std::u16string_view::npos;
  if (at == std::u16string_view::npos) return {};
  const std::u16string plain = without_brackets(outside.substr(0, at));
  const std::vector<WordSpan> parts = words_of(plain);
  if (parts.empty()) return {};
  std::u16string_view word =
      std::u16string_view(plain).substr(parts.back().begin, parts.back().end - parts.back().begin);
  if (word.ends_with(u"와") || word.ends_with(u"과")) word.remove_suffix(1);
  return is_medium(word) ? std::u16string(word) : std::u16string();
}

/// Where the last verb of saying begins.
size_t find_last_saying(std::u16string_view outside) {
  static const PhraseTable kTable(words::kSaying);
  return kTable.last_place_in(outside);
}

/// "…다며 사례를 들었다"; not "…다며 기각됐다".
bool tells_while_saying(std::u16string_view outside) {
  if (!any_letter(outside, [](Letters c) { return same(c, u'며') | same(c, u'서'); })) return false;
  for (size_t at = outside.find(u' '); at != std::u16string_view::npos; at = outside.find(u' ', at + 1)) {
    const std::u16string_view before = outside.substr(0, at);
    if (!before.ends_with(u'며') && !before.ends_with(u'서')) continue;
    if (!before.ends_with(u"다며") && !before.ends_with(u"라며") && !before.ends_with(u"다면서") &&
        !before.ends_with(u"라면서"))
      continue;
    const std::u16string_view tail = outside.substr(outside.size() > 6 ? outside.size() - 6 : 0);
    return !contains(tail, u"됐다") && !contains(tail, u"되었다") && !contains(tail, u"된다");
  }
  return false;
}

/// "홍도윤이 말하길, “…”": before what is said.
size_t announces(std::u16string_view outside) {
  const size_t quote = holds(outside, kHidden) ? outside.find(kHidden) : std::u16string_view::npos;
  if (quote == std::u16string_view::npos) return quote;
  std::u16string_view before = outside.substr(0, quote);
  while (!before.empty() && (is_space(before.back()) || before.back() == u',')) before.remove_suffix(1);
  for (const std::u16string_view ending : {u"하길", u"하기를", u"히길", u"히기를", u"적길"}) {
    if (before.ends_with(ending)) return before.rfind(u' ') + 1;
  }
  return std::u16string_view::npos;
}

size_t find_saying(std::u16string_view outside) {
  if (const size_t at = announces(outside); at != std::u16string_view::npos) return at;
  size_t last = find_last_saying(outside);
  if ((last == std::u16string_view::npos || outside.size() - last > 16) && tells_while_saying(outside))
    last = outside.size() - 1;
  // A verb of saying in the middle governs a quotation or a clause only if a connective follows.
  if (last == std::u16string_view::npos || outside.size() - last <= 16) return last;
  const std::u16string_view behind = outside.substr(last, 8);
  return contains(behind, u"며") || contains(behind, u"면서") || contains(behind, u"고 ") ? last
                                                                                          : std::u16string_view::npos;
}

/// 예상합니다, and not 예상했습니다: with nobody named, it is the one whose words these are.
bool speaks_now(std::u16string_view verb) {
  constexpr int kPast = 20;  // the last consonant ㅆ
  const size_t end = verb.substr(0, 5).find(u"니다");
  return end != std::u16string_view::npos && end > 1 && !(verb[end - 1] == u'습' && final_of(verb[end - 2]) == kPast);
}

/// 좁은, 막는: a predicate before a noun.
bool describes(std::u16string_view word) {
  return (word.back() == u'은' && is_adjective(word.substr(0, word.size() - 1))) || is_adnominal(word);
}

}  // namespace

bool is_denied(std::u16string_view word, std::u16string_view behind) {
  if (word.empty() || (word.back() != u'는' && word.back() != u'도')) return false;
  if (word.ends_with(u"기는") || word.ends_with(u"기도"))
    return behind.starts_with(u"했") || behind.starts_with(u"한다") || behind.starts_with(u"하지");  // 춥기는 했지만
  if (!word.ends_with(u"지는") && !word.ends_with(u"지도")) return false;
  return behind.starts_with(u"않") || behind.starts_with(u"못") || behind.starts_with(u"마");
}

size_t marked_topic_particle(std::u16string_view word, bool opens) {
  if (opens && word.size() > 2 && word.size() < 6 && word.ends_with(u"라는") && !word.ends_with(u"이라는") &&
      !word.ends_with(u"하라는"))
    return 1;  // 소라는
  if (is_one_of(words::kNoTopics, word)) return 0;
  if (word.back() == u'도') {
    if (word.size() > 2 && is_digit(word.front()) &&
        (word[word.size() - 2] == u'%' || word[word.size() - 2] == u'년' || is_digit(word[word.size() - 2])))
      return 0;  // 10%도 안 되는, 2023년도, 20도
    return is_one_of(words::kNounsInDo, word) || words::kNoTopicEndingsInDo.ends(word) ? 0 : 1;
  }
  if (words::kNoTopicEndings.ends(word) || describes(word)) return 0;
  return word.ends_with(u"께서는") ? 3 : 1;
}

size_t subject_particle(std::u16string_view word) {
  const bool marked = word.size() >= 2 && (word.back() == u'이' || word.back() == u'가');
  return marked && !is_one_of(words::kNoTopics, word) ? 1 : 0;
}

bool has_saying(std::u16string_view text) { return find_last_saying(text) != std::u16string_view::npos; }

bool leaves_quote_open(std::u16string_view text, bool open) {
  each_place(text, is_quotation_mark, [&](size_t at) {
    const char16_t c = text[at];
    if (c == u'“' || c == u'”' || c == u'"') open = c == u'“' || (c == u'"' && !open);
  });
  return open;
}

std::u16string without_quotes(std::u16string_view sentence, bool open) {
  std::u16string out(sentence);
  if (!open && !has_quotes(sentence)) return out;
  bool single = false;
  size_t from = 0;  // behind the last mark
  const auto hide_to = [&](size_t end) {
    if (open || single) std::fill_n(out.begin() + static_cast<ptrdiff_t>(from), end - from, kHidden);
    from = end + 1;
  };
  each_place(sentence, is_quotation_mark, [&](size_t mark) {
    hide_to(mark);
    const char16_t c = sentence[mark];
    const bool was_inside = open || single;
    if (c == u'“' || c == u'”' || c == u'"') open = c == u'“' || (c == u'"' && !open);
    if (c == u'‘' || c == u'’') single = c == u'‘';
    if (open || was_inside || single) out[mark] = kHidden;
  });
  hide_to(sentence.size());
  return out;
}

bool is_medium(std::u16string_view name) {
  for (const std::u16string_view part : words::kMedia) {
    if (contains(name, part)) return true;
  }
  for (const std::u16string_view ending :
       {u"일보", u"신문", u"뉴스", u"통신", u"타임스", u"타임즈", u"저널", u"방송", u"데일리", u"헤럴드", u"경제"}) {
    if (name.ends_with(ending)) return true;
  }
  return false;
}

std::u16string topic_name(std::u16string_view outside) {
  const std::vector<WordSpan> parts = words_of(outside);
  std::u16string room;
  const bool brackets = has_brackets(outside);
  const auto bare = [&](size_t i) {
    const std::u16string_view word = outside.substr(parts[i].begin, parts[i].end - parts[i].begin);
    return brackets ? without_brackets(word, room) : word;
  };
  for (size_t i = 0; i < parts.size(); ++i) {
    const size_t particle = topic_particle(bare(i), i == 0);
    if (!particle || follows_clause(outside, parts, i)) continue;
    std::u16string name = speaker_at(outside, parts, i, particle);
    if (!name.empty()) return name;
  }
  for (size_t i = 0; i < parts.size(); ++i) {  // a subject, where there is no topic
    const size_t particle = subject_particle(bare(i));
    if (!particle) continue;
    std::u16string name = speaker_at(outside, parts, i, particle);
    if (!name.empty()) return name;
  }
  return {};
}

bool quotes_only(std::u16string_view outside) { return holds(outside, kHidden) && !has_letters(outside, 4); }

Speech read_speech(std::u16string_view outside) {
  Speech speech;
  speech.quotes_only = quotes_only(outside);
  speech.continues = starts_with_any(words::kContinuations, outside);
  static const std::vector<std::u16string_view> kAll = [] {
    std::vector<std::u16string_view> all(std::begin(words::kPointsBack), std::end(words::kPointsBack));
    all.insert(all.end(), std::begin(words::kImpersonal), std::end(words::kImpersonal));
    all.insert(all.end(), std::begin(words::kAnnounces), std::end(words::kAnnounces));
    return all;
  }();
  static const PhraseTable kReports(kAll), kPointsBack(words::kPointsBack), kImpersonal(words::kImpersonal),
      kGoesOn(words::kGoesOn), kAnnounces(words::kAnnounces);
  const bool reports = kReports.any_in(outside);
  speech.points_back = reports && kPointsBack.any_in(outside);
  speech.announces = reports && kAnnounces.any_in(outside);
  speech.goes_on = kGoesOn.any_in(outside.substr(outside.size() > 14 ? outside.size() - 14 : 0));
  speech.according_to = find_according_to(outside);
  if (!speech.according_to.empty() && is_one_of(words::kNoSpeakers, speech.according_to))
    speech.according_to.clear();  // …된 바에 따르면
  speech.interviewer = find_interviewer(outside);
  size_t verb = find_saying(outside);
  if (verb != std::u16string_view::npos && needs_text(outside, verb)) verb = std::u16string_view::npos;
  speech.attributed = verb != std::u16string_view::npos;
  if (speech.attributed) speech.subject = find_subject(outside, verb);
  if (speech.attributed && speech.subject.empty() && speaks_now(outside.substr(verb))) speech.attributed = false;
  if (!speech.attributed && verb == std::u16string_view::npos) {
    speech.subject = find_holder(outside);
    speech.attributed = !speech.subject.empty();
  }
  speech.impersonal = reports && kImpersonal.any_in(outside);
  speech.same_speaker = starts_with_any(words::kSameSpeaker, outside);
  speech.pronoun = !speech.subject.empty() && is_one_of(words::kPersonPronouns, speech.subject);
  const bool heard = speech.attributed && verb < outside.size() && outside.substr(verb).starts_with(u"고 한다");
  const bool hearsay =
      heard && (speech.subject.empty() || contains(outside, u"따르면") || contains(outside, u"의하면"));
  if (hearsay) speech.attributed = false, speech.subject.clear();
  speech.quotes = speech.attributed && (speech.points_back || speech.announces || gives_words(outside));
  return speech;
}

}  // namespace haechi
