// Who says what a sentence says.
#ifndef HAECHI_EXTRACT_SPEECH_H_
#define HAECHI_EXTRACT_SPEECH_H_

#include <string>
#include <string_view>

namespace haechi {

/// The attribution of one sentence, as far as the sentence itself gives it.
struct Speech {
  bool attributed = false;      ///< a verb of saying stands outside of quotation marks
  bool quotes = false;          ///< it gives what is said by the one it is attributed to
  bool quotes_only = false;     ///< nothing of note stands outside of quotation marks
  bool points_back = false;     ///< 이같이 밝혔다: it attributes what stands before
  bool announces = false;       ///< 다음과 같이 말했다: it attributes what stands behind
  bool continues = false;       ///< 이 가운데 …: it goes on with the one before
  bool goes_on = false;         ///< …다는 것이다: it goes on with what somebody said
  bool impersonal = false;      ///< 지적됐다: reported, without saying by whom
  bool same_speaker = false;    ///< 또, 이어: it goes on with the speaker before, if one was there
  std::u16string subject;       ///< who says it; empty: left out, or nobody
  bool pronoun = false;         ///< `subject` is 그 or the like
  std::u16string according_to;  ///< X in "X에 따르면"
  std::u16string interviewer;   ///< the medium X in "X와의 인터뷰"
};

/// The sentence with everything within quotation marks replaced by U+FFFC, which is what the readers below take as
/// `outside`. `open`: it begins within a quotation that opened before it.
std::u16string without_quotes(std::u16string_view sentence, bool open);

Speech read_speech(std::u16string_view outside);

/// True if nothing of note stands outside of quotation marks.
bool quotes_only(std::u16string_view outside);

/// True if a verb of saying stands in the text.
bool has_saying(std::u16string_view text);

/// What the sentence is about: its first topic, else its first subject; empty if none is named.
std::u16string topic_name(std::u16string_view outside);

/// True if a quotation is still open behind `text`.
bool leaves_quote_open(std::u16string_view text, bool open);

/// 묶이지는 않았다: a verb, and no topic.
bool is_denied(std::u16string_view word, std::u16string_view behind);

/// topic_particle() of a word that ends in 은, 는 or 도.
size_t marked_topic_particle(std::u16string_view word, bool opens);
/// The length of the particle that marks a topic at the end of `word`; 0 if there is none. 는 also ends adnominal
/// verbs. `opens`: nothing stands before it, so that 소라는 is no quotation.
inline size_t topic_particle(std::u16string_view word, bool opens = false) {
  if (word.size() < 2 || (word.back() != u'은' && word.back() != u'는' && word.back() != u'도')) return 0;
  return marked_topic_particle(word, opens);
}
/// The same for a subject: 이, 가.
size_t subject_particle(std::u16string_view word);

/// True for a newspaper, a news agency, a broadcaster.
bool is_medium(std::u16string_view name);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_SPEECH_H_
