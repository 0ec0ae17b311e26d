#include "extract/attribution.h"

#include <algorithm>

#include "extract/name_phrases.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr size_t kBrief = 4;      // words
constexpr size_t kLeastSaid = 6;  // letters

class Attributor {
 public:
  Attributor(const Article& article, std::vector<Sentence>& sentences, Referents& referents)
      : article_(article), sentences_(sentences), referents_(referents) {}

  void run() {
    std::u16string last, last_report, last_medium, last_interviewer;
    size_t last_block = 0;
    std::optional<Day> last_said;
    Referents::Focus focus;
    const std::u16string headline = to_utf16(article_.source.title);
    for (size_t i = 0; i < sentences_.size(); ++i) {
      Sentence& sentence = sentences_[i];
      const Speech& speech = sentence.speech;
      const bool new_block = i > 0 && sentences_[i - 1].block != sentence.block;
      if (!speech.according_to.empty())
        (is_medium(speech.according_to) ? sentence.reported_by : sentence.speaker) = speech.according_to;
      else if (i > 0 && !new_block && !speech.attributed && (speech.continues || goes_on_counting(i))) {
        sentence.speaker = last_report;
        sentence.carried = !last_report.empty();
        sentence.reported_by = last_medium;
        if (!sentence.from && !sentence.to && !last_report.empty()) {
          sentence.from = sentences_[i - 1].from;
          sentence.to = sentences_[i - 1].to;
        }
      }
      if (speech.attributed) {
        const bool left_out =
            speech.subject.empty() || speech.pronoun || (speech.same_speaker && !new_block && !last.empty());
        const bool carried = left_out && sentence.speaker.empty() &&
                             (speech.pronoun || !new_block || sentence.outside.find(kHidden) != std::u16string::npos);
        const bool somebody =
            speech.pronoun && !focus.person.empty();  // whoever was spoken of last, rather than who spoke last
        std::u16string name =
            left_out ? (carried ? (somebody ? focus.person : last) : std::u16string()) : in_full(speech.subject);
        if (!name.empty()) {
          sentence.speaker = name;
          if (left_out && sentence.time_quoted && last_said) sentence.from = sentence.to = last_said;
          if (!left_out) {
            last_said = sentence.time_quoted ? std::nullopt : sentence.from;
            if (speech.quotes) last = name;
            last_interviewer = speech.interviewer;
          }
          const bool near = !left_out || sentence.block <= last_block + 1;
          if (sentence.reported_by.empty() && near) sentence.reported_by = last_interviewer;
          last_block = sentence.block;
        }
      } else if (speech.impersonal && !new_block) {
        sentence.speaker = last;
      } else if (speech.goes_on && sentence.speaker.empty() && i > 0 && sentence.block <= last_block + 1) {
        sentence.speaker = last;
      } else if (is_announced(i) || speech.quotes_only || sentence.open) {
        sentence.speaker = announced_ ? last : speaker_ahead(i);
        if (sentence.speaker.empty()) sentence.speaker = last;
      } else if (sentence.speaker.empty()) {
        sentence.speaker = opens_speech(i);
      }
      announces_ = speech.attributed && speech.announces;
      if (speech.points_back && i > 0) give_back(i);
      const std::u16string topic = sentence.speech.pronoun ? sentence.speaker : topic_name(sentence.outside);
      referents_.note(text_of(article_, sentence), topic);
      sentence.focus = focus;
      const bool told = !topic.empty() && !speech.attributed && !names_person(topic);
      const std::u16string person = told ? referents_.person_as_subject() : std::u16string();
      const std::u16string speaking = announced_ ? std::u16string() : sentence.speaker;  // named long enough before
      referents_.move_focus(focus, person.empty() ? referents_.full_name(topic) : person, speaking, headline);
      if (speech.according_to.empty() && sentence.speaker != last_report) last_report.clear();
      if (!speech.according_to.empty()) last_report = sentence.speaker;
      last_medium = sentence.reported_by;
    }
  }

 private:
  /// 탕 CEO, Lindqvist: as they were named first.
  std::u16string in_full(const std::u16string& name) {
    if (name.empty() || !is_latin(name.front())) return referents_.full_name(name);
    const std::u16string_view last = std::u16string_view(name).substr(name.rfind(u' ') + 1);
    const bool brief =
        last.size() == name.size() || is_honorific(std::u16string_view(name).substr(0, name.size() - last.size() - 1));
    for (const std::u16string& known : latin_names_) {
      if (brief && known.size() > last.size() && known.ends_with(last) && known[known.size() - last.size() - 1] == u' ')
        return known;
    }
    latin_names_.push_back(name);
    return name;
  }

  static bool is_honorific(std::u16string_view word) {
    return word == u"Mr." || word == u"Ms." || word == u"Mrs." || word == u"Dr." || word == u"Mr" || word == u"Ms" ||
           word == u"Dr" || word == u"Prof.";
  }

  /// 강이준, 안 당선인; 초대 관장 may be anybody.
  bool names_person(const std::u16string& topic) const {
    if (!referents_.is_person(topic)) return false;
    const std::vector<WordSpan> words = words_of(topic);
    return std::any_of(words.begin(), words.end(), [&](WordSpan word) {
      const std::u16string_view one = std::u16string_view(topic).substr(word.begin, word.end - word.begin);
      return one.size() == 1 || is_korean_name(one) || (words.size() == 1 && !is_title(one));
    });
  }

  /// Figures behind figures of a named source, with nothing said of another.
  bool goes_on_counting(size_t i) const { return sentences_[i].figures && sentences_[i - 1].figures; }

  /// It is what a sentence announces: "…는 다음과 같이 말했다.", with what follows in marks of its own.
  bool is_announced(size_t i) {
    static constexpr std::u16string_view kMarks = u"'‘’\"“”";
    const std::u16string_view said = text_of(article_, sentences_[i]);
    announced_ = (announced_ && !closed_) || (announces_ && kMarks.find(said.front()) != kMarks.npos);
    closed_ = kMarks.find(said.back()) != kMarks.npos;
    return announced_;
  }

  /// Who begins to speak: "이노을 감독은 기자들에게 “힘들었다.", with more behind it.
  std::u16string opens_speech(size_t i) {
    const Sentence& sentence = sentences_[i];
    const std::u16string_view outside = sentence.outside;
    const size_t said = outside.size() - std::min(outside.find_last_not_of(kHidden) + 1, outside.size());
    if (said < kLeastSaid || sentence.speech.attributed) return {};
    const std::u16string ahead = speaker_ahead(i);
    return ahead.empty() && referents_.is_person(topic_name(outside)) ? in_full(topic_name(outside)) : ahead;
  }

  /// "이노을 씨가 말했다.": a sentence of its own behind what is said.
  static bool only_names_speaker(const Sentence& sentence) {
    return sentence.outside.find(kHidden) == std::u16string::npos && words_of(sentence.outside).size() <= kBrief;
  }

  /// The speaker named where an open quotation closes.
  std::u16string speaker_ahead(size_t i) {
    for (size_t next = i + 1; next < sentences_.size() && next < i + 6; ++next) {
      const Sentence& sentence = sentences_[next];
      if (!sentence.open && !sentence.speech.points_back && !(next == i + 1 && only_names_speaker(sentence))) break;
      if (sentence.speech.attributed && !sentence.speech.subject.empty() && !sentence.speech.pronoun) {
        return referents_.full_name(sentence.speech.subject);
      }
      if (!sentence.open) break;
    }
    return {};
  }

  /// 이같이 밝혔다 names the speaker of the quotation before it.
  void give_back(size_t i) {
    for (size_t before = i; before-- > 0 && i - before < 4;) {
      Sentence& sentence = sentences_[before];
      if (sentence.speech.attributed || !(sentence.speech.quotes_only || sentence.open)) break;
      sentence.speaker = sentences_[i].speaker;
      sentence.reported_by = sentences_[i].reported_by;
      if (!sentence.from && !sentence.to) {
        sentence.from = sentences_[i].from;
        sentence.to = sentences_[i].to;
      }
    }
  }

  const Article& article_;
  std::vector<Sentence>& sentences_;
  Referents& referents_;
  bool announces_ = false, announced_ = false, closed_ = true;
  std::vector<std::u16string> latin_names_;  ///< of speakers, as they were named first
};

}  // namespace

void attribute(const Article& article, std::vector<Sentence>& sentences, Referents& referents) {
  Attributor(article, sentences, referents).run();
}

}  // namespace haechi
