#include "extract/article_sentence.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "extract/dates.h"
#include "extract/english.h"
#include "extract/page_words.h"
#include "extract/particles.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "reading/quantity.h"
#include "text/language.h"
#include "text/script.h"
#include "text/sentences.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr uint32_t kFarthestSince = 60;  // code units
constexpr size_t kBriefSentence = 32;    // code units: most are longer

class SentenceReader {
 public:
  explicit SentenceReader(const Article& article) : article_(article), context_(article.times) {}

  /// Each question is asked of all sentences in a row: the code that answers one fits the processor's cache, that of
  /// all does not.
  std::vector<Sentence> run() {
    sentences_.reserve(article_.text.size() / kBriefSentence);
    for (size_t i = 0; i < article_.blocks.size(); ++i) read_block(i);
    for (size_t i = 0; i < sentences_.size(); ++i) read_speaker(i);
    for (size_t i = 0; i < sentences_.size(); ++i) read_time(places_[i], sentences_[i]);
    for (size_t i = 0; i < sentences_.size(); ++i) read_figures(places_[i], sentences_[i]);
    return std::move(sentences_);
  }

 private:
  /// Where a sentence stands in the text of its block.
  struct Place {
    const Text& text;
    Span folded;
    Language language;
    std::vector<Span> times = {};  ///< named in it
  };

  std::u16string_view view(Span span) const {
    return std::u16string_view(article_.text).substr(span.begin, span.length());
  }

  void read_block(size_t index) {
    const Block& block = article_.blocks[index];
    if (block.role == BlockRole::Chrome || block.role == BlockRole::Byline) return;
    const Text& text = texts_.emplace_back(std::u16string(article_.view(block)));
    const Language language = language_of(text.folded());
    bool open = block.role == BlockRole::Body && quote_open_;
    const bool whole = block.role == BlockRole::Title || block.role == BlockRole::Subhead;
    const Span all{0, static_cast<uint32_t>(text.folded().size())};
    for (const Span folded : whole ? std::vector<Span>{all} : sentences_of(text)) {
      const Span pasted = text.to_pasted(folded);
      const Span span{block.span.begin + pasted.begin, block.span.begin + pasted.end};
      const std::vector<Span> within = quoted_sentences(text, pasted, open);
      if (within.empty()) {
        add_sentence(index, text, folded, language, open);
      } else {
        for (const Span piece : within) {
          add_sentence(index, text, piece, language, true);
          if (!sentences_.empty()) sentences_.back().quoted = true;
        }
      }
      open = leaves_quote_open(view(span), open);
    }
    // A quotation may go on over the end of a line, not over a whole article: a mark is sometimes missing.
    if (block.role == BlockRole::Body) {
      open_lines_ = open ? open_lines_ + 1 : 0;
      quote_open_ = open && open_lines_ < 6;
    }
  }

  /// The sentences of a quotation that stands alone, where it has several: each is a claim of its own.
  static std::vector<Span> quoted_sentences(const Text& text, Span pasted, bool open) {
    const std::u16string_view all = std::u16string_view(text.pasted()).substr(pasted.begin, pasted.length());
    if (open || all.size() < 3 || (all.front() != u'“' && all.front() != u'"') ||
        !quotes_only(without_quotes(all, false)))
      return {};
    const bool closed = all.back() == u'”' || all.back() == u'"';
    const Text inner{std::u16string(all.substr(1, all.size() - 1 - closed))};
    std::vector<Span> out;
    for (const Span sentence : sentences_of(inner)) {
      const Span place = inner.to_pasted(sentence);
      const uint32_t base = pasted.begin + 1;
      out.push_back({text.to_folded(base + place.begin), text.to_folded(base + place.end)});
    }
    return out.size() > 1 ? out : std::vector<Span>();
  }

  void add_sentence(size_t index, const Text& text, Span folded, Language language, bool open) {
    const Block& block = article_.blocks[index];
    const Span pasted = text.to_pasted(folded);
    Span span{block.span.begin + pasted.begin, block.span.begin + pasted.end};
    if (block.role == BlockRole::Caption) span = without_credit(span);
    if (span.length() == 0) return;
    Sentence& sentence = sentences_.emplace_back();
    sentence.span = span;
    sentence.block = index;
    sentence.role = block.role;
    sentence.open = open;
    sentence.outside = without_quotes(view(span), open);
    places_.push_back({text, folded, language});
  }

  void read_speaker(size_t i) {
    Sentence& sentence = sentences_[i];
    sentence.speech = places_[i].language == Language::English
                          ? read_english_speech(view(sentence.span), sentence.outside)
                          : read_speech(sentence.outside);
  }

  void read_figures(const Place& place, Sentence& sentence) const {
    for (const Quantity& quantity : read_quantities(place.text, place.folded, place.language, place.times)) {
      sentence.figures = true;
      sentence.bare_number |= quantity.dimension == Dimension::Number;
    }
  }

  /// A caption without the name of who made the picture.
  Span without_credit(Span span) const {
    const std::u16string_view text = view(span);
    const size_t equals = text.rfind(u" = ");
    if (equals != std::u16string_view::npos && text.size() - equals < 24)
      return {span.begin, span.begin + static_cast<uint32_t>(equals)};
    const bool credit = text.size() < 24 && (page_words::has_picture_credit(text) || text.front() == u'/');
    return credit ? Span{span.begin, span.begin} : span;
  }

  /// The one time the sentence is about; several that do not lie within each other leave it open. A time outside of
  /// quotation marks goes before one within.
  void read_time(Place& place, Sentence& sentence) {
    const auto& [text, folded, language, times] = place;
    const uint32_t base = text.to_pasted(folded).begin;
    std::optional<TimeRef> best;
    bool several = false, best_quoted = false, opens = false;  // `opens`: a day opens the sentence: 27일 …
    Years told;
    const std::optional<Day> coming = std::exchange(coming_, std::nullopt);
    for (TimeRef time : read_times(text, folded, language, context_)) {
      place.times.push_back(time.span);
      if (time.from && !time.relative) told.add(civil_of(*time.from).year);
      if (coming && language == Language::Korean && counts_days(time)) {
        count_from(*coming, time);
        write_out_day(time, time.span.length(), text, sentence);
      }
      if (article_.dated && is_coming(time, text, view(sentence.span))) {
        const int later = days_between(*time.from);
        time.from = *time.from + later;
        if (time.to) time.to = *time.to + later;
        write_out_day(time, text.view(time.span)[1] == u'일' ? 2 : 3, text, sentence);
      }
      const bool anchored = time.from && settled(time, text);
      if (text.view(time.span).starts_with(u"주말")) continue;  // at every one
      if (time.role == TimeRole::Comparison || begins_since(text, time.span, folded.end)) continue;
      if (!anchored) {
        sentence.time_open |= time.needs_context && !time.vague;
        continue;
      }
      const Span pasted = text.to_pasted(time.span);
      const uint32_t at = pasted.begin - base;
      const bool quoted = at < sentence.outside.size() && sentence.outside[at] == kHidden;
      note_date(time, pasted, text, sentence);
      const bool ahead = article_.dated && *time.from > *context_.published;  // 이날 is no day to come
      const bool names_day = time.grain == Grain::Day && time.role == TimeRole::At && !quoted && !ahead &&
                             !contains(text.view({time.span.end, folded.end}), u"예정");
      if (time.grain == Grain::Day && ahead && !time.offset) coming_ = time.from;
      if (names_day && !points_back(text.view(time.span))) context_.last_named = time.from;
      if (opens && !within(time, *best)) continue;
      if (!best || (best_quoted && !quoted)) {
        opens = at < 3 && time.grain == Grain::Day;
        best = time;
        best_quoted = quoted;
        several = false;
      } else if (quoted && !best_quoted) {
        continue;
      } else if (best->from == time.from && best->to == time.to) {
        continue;
      } else if (within(time, *best)) {
        best = time;
      } else if (!within(*best, time)) {
        several = true;
      }
    }
    sentence.time_quoted = best_quoted;
    if (best && !several) {
      if (best->role != TimeRole::Until) sentence.from = best->from;
      if (best->role != TimeRole::Since) sentence.to = best->to;
      if (best->role == TimeRole::Until) sentence.to = best->to ? best->to : best->from;
    }
    sentence.named = sentence.from ? sentence.from : sentence.to;
    const bool timeless = !best && !sentence.time_open;
    if (language == Language::Korean && view(sentence.span).starts_with(u"당시 ")) {
      if (timeless && years_.one() && year_block_ == sentence.block) tell_year(sentence);
      return;
    }
    years_ = told;
    year_block_ = sentence.block;
    if (timeless && article_.dated && is_present(view(sentence.span))) sentence.from = sentence.to = context_.published;
  }

  /// The years that a sentence names.
  struct Years {
    int first = 0, last = 0;
    void add(int year) {
      if (first == 0) first = year;
      last = first == year ? year : -1;
    }
    bool one() const { return first > 0 && first == last; }
  };

  /// "2013년 이후 처음이다. 당시 …": the year that the sentence before names.
  void tell_year(Sentence& sentence) const {
    const std::u16string year = to_utf16(std::to_string(years_.first));
    sentence.dates.insert(sentence.dates.begin(), {{0, 2}, year + u"년 당시"});
    if (is_present(view(sentence.span))) return;
    sentence.from = day_of(years_.first, 1, 1);
    sentence.to = day_of(years_.first, 12, 31);
  }

  /// 이날, 전날: counted from a day that stands before, not from that of publication.
  static bool points_back(std::u16string_view words) {
    static constexpr std::u16string_view kPointing[] = {u"이날",    u"그날",    u"같은 날", u"전날",   u"당일",
                                                        u"다음날",  u"다음 날", u"이튿날",  u"이듬해", u"그해",
                                                        u"같은 해", u"같은 달", u"이듬달"};
    return std::any_of(std::begin(kPointing), std::end(kPointing),
                       [&](std::u16string_view time) { return words.starts_with(time); });
  }

  /// A time that points back is written out, and where the source states no day of publication every relative one:
  /// whoever reads the claim alone could not count it.
  void note_date(const TimeRef& time, Span pasted, const Text& text, Sentence& sentence) {
    if (article_.year_inferred || !time.relative || time.vague || !time.from) return;
    const std::u16string_view words = std::u16string_view(text.pasted()).substr(pasted.begin, pasted.length());
    if (article_.dated && !points_back(words)) return;
    if (time.grain == Grain::Day && time.to && *time.to != *time.from) return;  // 24일부터 다음 달 5일까지
    if (contains(words, u"기간") || contains(words, u"때")) return;
    if (counts_from_event(words, view(sentence.span).substr(0, pasted.begin - start_of(sentence)))) return;
    const Civil day = civil_of(*time.from);
    std::string written = std::to_string(day.year) + "년";
    if (time.grain == Grain::Month || time.grain == Grain::Day) written += " " + std::to_string(day.month) + "월";
    if (time.grain == Grain::Day) written += " " + std::to_string(day.day) + "일";
    if (time.grain != Grain::Day && time.grain != Grain::Month && time.grain != Grain::Year) return;
    if (!is_syllable(words.back())) return;
    std::u16string tail;
    for (const std::u16string_view particle : {u"부터", u"까지", u"에는", u"에", u"이후", u"의"}) {
      if (words.ends_with(particle) && words.size() > particle.size() + 1) {
        tail = particle;
        break;
      }
    }
    const uint32_t base = start_of(sentence);
    sentence.dates.push_back({{pasted.begin - base, pasted.end - base}, to_utf16(written) + tail});
  }

  /// Where the sentence begins in its block.
  uint32_t start_of(const Sentence& sentence) const {
    return sentence.span.begin - article_.blocks[sentence.block].span.begin;
  }

  /// 경기 전날, 사고 당일: counted from what stands before, in a noun.
  static bool counts_from_event(std::u16string_view words, std::u16string_view before) {
    static constexpr std::u16string_view kCounted[] = {u"전날", u"당일", u"이튿날", u"다음 날", u"다음날"};
    if (std::none_of(std::begin(kCounted), std::end(kCounted), [&](auto day) { return words.starts_with(day); }))
      return false;
    if (before.size() < 3 || !is_space(before.back())) return false;
    before.remove_suffix(1);
    const std::u16string_view noun = before.substr(before.find_last_of(u" “\"") + 1);
    const bool verb =
        !noun.empty() && std::u16string_view(u"은는면며고서해").find(noun.back()) != std::u16string_view::npos;
    return is_syllables(noun, 2, 6) && !verb && !has_particle(noun) && !is_one_of(speech_words::kOpeners, noun);
  }

  /// A sentence about how things stand when it is written, rather than about what happened.
  static bool is_present(std::u16string_view text) {
    while (!text.empty() && (is_closing_mark(text.back()) || ends_sentence(text.back()) || is_space(text.back())))
      text.remove_suffix(1);
    if (text.size() < 3 || !is_syllable(text.back())) return false;
    if (text.back() != u'다') return true;  // a headline
    const std::u16string_view end = text.substr(text.size() - 3, 2);
    if (text.ends_with(u"있다") || text.ends_with(u"없다")) return true;
    const char16_t last = end.back();
    const bool past = final_of(last) == 20;  // a syllable that ends in ㅆ
    return !past;
  }

  static bool within(const TimeRef& inner, const TimeRef& outer) {
    return inner.to && outer.to && *outer.from <= *inner.from && *inner.to <= *outer.to;
  }

  /// "노조는 25일부터 파업에 들어간다" on the 22nd: a day of this month, which as such was read as one of the last.
  bool is_coming(const TimeRef& time, const Text& text, std::u16string_view sentence) const {
    if (!time.from || *time.from > *context_.published) return false;
    const std::u16string_view words = text.view(time.span);
    size_t digits = 0;
    while (digits < words.size() && is_digit(words[digits])) ++digits;
    if (digits == 0 || digits > 2 || digits >= words.size() || words[digits] != u'일') return false;
    const Civil day = civil_of(*time.from), today = civil_of(*context_.published);
    return day.day > today.day && (day.month != today.month || day.year != today.year) && is_present(sentence);
  }

  /// "25일" with its month and year: whoever reads the claim alone would take it for the last 25th.
  void write_out_day(const TimeRef& time, uint32_t length, const Text& text, Sentence& sentence) const {
    const uint32_t base = sentence.span.begin - article_.blocks[sentence.block].span.begin,
                   begin = text.to_pasted(time.span).begin;
    if (text.pasted()[begin] != text.view(time.span).front()) return;
    const Civil day = civil_of(*time.from);
    const std::string written =
        std::to_string(day.year) + "년 " + std::to_string(day.month) + "월 " + std::to_string(day.day) + "일";
    sentence.dates.push_back({{begin - base, begin - base + length}, to_utf16(written)});
  }

  /// From a day to the same one of the month of publication.
  int days_between(Day from) const {
    const Civil today = civil_of(*context_.published);
    return static_cast<int>(day_of(today.year, today.month, civil_of(from).day) - from);
  }

  /// "1992년 … 시작한 후 30년 만의": the time of what went before, not of what is told.
  static bool begins_since(const Text& text, Span time, uint32_t end) {
    const std::u16string_view rest = text.view({time.end, std::min(end, time.end + kFarthestSince)});
    if (rest.size() > 2 && rest.front() == u'(' && is_digit(rest[1])) return true;  // 2019년(4300만 명)의 3분의 2
    if (!any_letter(rest, [](Letters c) { return same(c, u'후') | same(c, u'뒤') | same(c, u'때'); })) return false;
    const size_t stop = std::min(rest.find(u','), rest.size());
    for (const std::u16string_view since :
         {u"한 후 ", u"된 후 ", u"한 뒤 ", u"된 뒤 ", u"긴 뒤 ", u"한 이후", u"된 이후", u"할 때의 ", u"길 때의 "}) {
      const size_t at = rest.substr(0, stop).find(since);
      if (at != std::u16string_view::npos && contains(rest.substr(at), u" 만")) return true;
      if (at != std::u16string_view::npos && since.ends_with(u"때의 ")) return true;
    }
    return false;
  }

  /// "20일 출항한다. 사흘 뒤 도착한다": days after the day to come that the sentence before names.
  bool counts_days(const TimeRef& time) const {
    return article_.dated && time.offset && time.from && time.offset->unit == Grain::Day && time.offset->min > 0 &&
           time.offset->min == time.offset->max;
  }
  void count_from(Day coming, TimeRef& time) const {
    const int later = static_cast<int>(coming - *context_.published);
    time.from = *time.from + later;
    if (time.to) time.to = *time.to + later;
  }

  /// With nothing but the year known, 지난달 and 이날 have no anchor.
  bool settled(const TimeRef& time, const Text& text) const {
    if (!time.relative) return true;
    const std::u16string_view words = text.view(time.span);
    const bool counted = has_digit(words) && !contains(words, u"월") && !contains(words, u"일");
    if (counted || contains(words, u"최근") || contains(words, u"수년")) return false;  // 1~2년 내, 최근 수년간
    if (!article_.year_inferred || time.grain == Grain::Year) return true;
    return contains(words, u"월") || context_.last_named.has_value();
  }

  const Article& article_;
  TimeContext context_;
  std::optional<Day> coming_;  ///< the day to come that the sentence before names
  Years years_;                ///< that the sentence before names
  size_t year_block_ = 0;      ///< and where it stands
  std::deque<Text> texts_;     ///< of blocks
  std::vector<Sentence> sentences_;
  std::vector<Place> places_;  ///< of sentences_
  bool quote_open_ = false;
  int open_lines_ = 0;
};

}  // namespace

std::vector<Sentence> read_sentences(const Article& article) { return SentenceReader(article).run(); }

}  // namespace haechi
