#include "extract/claims.h"

#include <algorithm>
#include <unordered_set>

#include "extract/dates.h"
#include "extract/facts.h"
#include "extract/hedges.h"
#include "extract/lists.h"
#include "extract/naming.h"
#include "extract/page_words.h"
#include "extract/referents.h"
#include "extract/roles.h"
#include "extract/speech.h"
#include "extract/strings.h"
#include "reading/quantity.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr char16_t kHidden = 0xFFFC;  // what without_quotes() puts for quoted text

/// One sentence of the article on its way to a claim.
struct Sentence {
  Span span;  ///< in Article::text
  size_t block = 0;
  BlockRole role = BlockRole::Body;
  bool open = false;  ///< a quotation is open at its start
  Speech speech;
  std::u16string speaker, reported_by;
  std::optional<Day> from, to;
  std::optional<Day> named;  ///< `from` or `to` as its own words have it
  Referents::Focus focus;    ///< whom and what the sentences before are about
  bool time_quoted = false;                            ///< the time stands within a quotation
  std::vector<std::pair<Span, std::u16string>> dates;  ///< relative times and what they come to, for the statement
  bool figures = false;
  bool time_open = false;  ///< a time is named that the article does not settle
  bool bare_number = false;
};

const char* kind_of(BlockRole role) {
  switch (role) {
    case BlockRole::Title:
      return "headline";
    case BlockRole::Subhead:
      return "subhead";
    case BlockRole::Caption:
      return "caption";
    default:
      return "";
  }
}

/// Blanks and line breaks as one blank; control characters out.
std::u16string tidy(std::u16string_view text) {
  std::u16string out;
  for (const char16_t c : text) {
    const bool blank = is_space(c) || c < 0x20 || c == 0x7F;
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != u' ')
      out += u' ';
  }
  while (!out.empty() && out.back() == u' ') out.pop_back();
  return out;
}

class ClaimReader {
 public:
  explicit ClaimReader(const Article& article) : article_(article), context_(article.times) {}

  std::vector<Claim> run() {
    for (size_t i = 0; i < article_.blocks.size(); ++i) read_block(i);
    attribute();
    std::vector<Claim> claims;
    for (size_t i = 0; i < sentences_.size(); ++i) {
      if (!states_something(sentences_[i])) continue;
      claims.push_back(claim_of(i));
      add_facts(i, claims);
    }
    number(claims);
    return claims;
  }

 private:
  std::u16string_view view(Span span) const {
    return std::u16string_view(article_.text).substr(span.begin, span.length());
  }

  void read_block(size_t index) {
    const Block& block = article_.blocks[index];
    if (block.role == BlockRole::Chrome || block.role == BlockRole::Byline) return;
    const Text text{std::u16string(article_.view(block))};
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
        for (const Span piece : within) add_sentence(index, text, piece, language, true);
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
    if (open || all.size() < 3 || (all.front() != u'“' && all.front() != u'"') || !read_speech(all, false).quotes_only)
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
    Sentence sentence;
    sentence.span = {block.span.begin + pasted.begin, block.span.begin + pasted.end};
    if (block.role == BlockRole::Caption) sentence.span = without_credit(sentence.span);
    if (sentence.span.length() == 0) return;
    sentence.block = index;
    sentence.role = block.role;
    sentence.open = open;
    sentence.speech = read_speech(view(sentence.span), open);
    read_time(text, folded, language, sentence);
    sentences_.push_back(std::move(sentence));
  }

  /// A caption without the name of who made the picture.
  Span without_credit(Span span) const {
    const std::u16string_view text = view(span);
    const size_t equals = text.rfind(u" = ");
    if (equals != std::u16string_view::npos && text.size() - equals < 24)
      return {span.begin, span.begin + static_cast<uint32_t>(equals)};
    const bool credit = text.size() < 24 && page_words::any_in(page_words::picture_credits(), text);
    return credit ? Span{span.begin, span.begin} : span;
  }

  /// The one time the sentence is about; several that do not lie within each other leave it open. A time outside of
  /// quotation marks goes before one within.
  void read_time(const Text& text, Span folded, Language language, Sentence& sentence) {
    const std::u16string outside = without_quotes(view(sentence.span), sentence.open);
    const uint32_t base = text.to_pasted(folded).begin;
    std::optional<TimeRef> best;
    bool several = false, best_quoted = false, opens = false;  // `opens`: a day opens the sentence: 27일 …
    std::vector<Span> taken;
    for (const TimeRef& time : read_times(text, folded, language, context_)) {
      taken.push_back(time.span);
      const bool anchored = time.from && settled(time, text);
      if (time.role == TimeRole::Comparison) continue;
      if (!anchored) {
        sentence.time_open |= time.needs_context && !time.vague;
        continue;
      }
      const Span pasted = text.to_pasted(time.span);
      const uint32_t at = pasted.begin - base;
      const bool quoted = at < outside.size() && outside[at] == kHidden;
      note_date(time, pasted, text, sentence);
      if (time.grain == Grain::Day && time.role == TimeRole::At && !quoted) context_.last_named = time.from;
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
    for (const Quantity& quantity : read_quantities(text, folded, language, taken)) {
      sentence.figures = true;
      sentence.bare_number |= quantity.dimension == Dimension::Number;
    }
    const bool timeless = !best && !sentence.time_open;
    if (timeless && article_.dated && is_present(view(sentence.span))) sentence.from = sentence.to = context_.published;
  }

  /// Where the source states no day of publication, a relative time is written out: whoever reads the claim alone
  /// could not count it.
  void note_date(const TimeRef& time, Span pasted, const Text& text, Sentence& sentence) {
    if (article_.dated || article_.year_inferred || !time.relative || time.vague || !time.from) return;
    const std::u16string_view words = std::u16string_view(text.pasted()).substr(pasted.begin, pasted.length());
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
    const uint32_t base = sentence.span.begin - article_.blocks[sentence.block].span.begin;
    sentence.dates.push_back({{pasted.begin - base, pasted.end - base}, to_utf16(written) + tail});
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
    const bool past = is_syllable(last) && (last - 0xAC00) % 28 == 20;  // a syllable that ends in ㅆ
    return !past;
  }

  /// True if a day, a month, a year or a time counted from another is named.
  static bool names_time(std::u16string_view text) {
    for (size_t i = 1; i < text.size(); ++i) {
      if (is_digit(text[i - 1]) && (text[i] == u'년' || text[i] == u'월' || text[i] == u'일')) return true;
    }
    for (const std::u16string_view word : {u"지난", u"올해", u"내년", u"작년", u"오는 ", u"요일", u"이날", u"같은 날", u"당시"}) {
      if (contains(text, word)) return true;
    }
    return false;
  }

  static bool within(const TimeRef& inner, const TimeRef& outer) {
    return inner.to && outer.to && *outer.from <= *inner.from && *inner.to <= *outer.to;
  }

  /// With nothing but the year known, 지난달 and 이날 have no anchor.
  bool settled(const TimeRef& time, const Text& text) const {
    if (!time.relative) return true;
    const std::u16string_view words = text.view(time.span);
    const bool counted =
        std::any_of(words.begin(), words.end(), is_digit) && !contains(words, u"월") && !contains(words, u"일");
    if (counted || contains(words, u"최근") || contains(words, u"수년")) return false;  // 1~2년 내, 최근 수년간
    if (!article_.year_inferred || time.grain == Grain::Year) return true;
    return contains(words, u"월") || context_.last_named.has_value();
  }

  /// Carries speakers from sentence to sentence.
  void attribute() {
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
        sentence.reported_by = last_medium;
        if (!sentence.from && !sentence.to && !last_report.empty()) {
          sentence.from = sentences_[i - 1].from;
          sentence.to = sentences_[i - 1].to;
        }
      }
      if (speech.attributed) {
        const bool left_out =
            speech.subject.empty() || speech.pronoun || (speech.same_speaker && !new_block && !last.empty());
        const bool carried =
            left_out && (speech.pronoun || !new_block ||
                         without_quotes(view(sentence.span), sentence.open).find(0xFFFC) != std::u16string::npos);
        std::u16string name = left_out ? (carried ? last : std::u16string()) : referents_.full_name(speech.subject);
        if (!name.empty()) {
          sentence.speaker = name;
          if (left_out && sentence.time_quoted && last_said) sentence.from = sentence.to = last_said;
          if (!left_out) {
            last_said = sentence.time_quoted ? std::nullopt : sentence.from;
            last = name;
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
      } else if (speech.quotes_only || sentence.open) {
        sentence.speaker = speaker_ahead(i);
        if (sentence.speaker.empty()) sentence.speaker = last;
      }
      if (speech.points_back && i > 0) give_back(i);
      const std::u16string topic = sentence.speech.pronoun ? sentence.speaker : topic_name(view(sentence.span), sentence.open);
      referents_.note(view(sentence.span), topic);
      sentence.focus = focus;
      referents_.move_focus(focus, topic, sentence.speaker, headline);
      if (speech.according_to.empty() && sentence.speaker != last_report) last_report.clear();
      if (!speech.according_to.empty()) last_report = sentence.speaker;
      last_medium = sentence.reported_by;
    }
  }

  /// Figures behind figures of a named source, with nothing said of another.
  bool goes_on_counting(size_t i) const { return sentences_[i].figures && sentences_[i - 1].figures; }

  /// The speaker named where an open quotation closes.
  std::u16string speaker_ahead(size_t i) {
    for (size_t next = i + 1; next < sentences_.size() && next < i + 6; ++next) {
      const Sentence& sentence = sentences_[next];
      if (!sentence.open && !sentence.speech.points_back) break;
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

  bool states_something(const Sentence& sentence) const {
    const std::u16string_view text = view(sentence.span);
    if (is_byline(text) || count_letters(text) < 6) return false;
    if (sentence.role == BlockRole::Subhead && count_words(text) < 4) return false;
    return !trimmed(text).ends_with(u"?");
  }

  void number(std::vector<Claim>& claims) const {
    for (size_t i = 0; i < claims.size(); ++i) {
      const std::string digits = std::to_string(i + 1);
      claims[i].id = article_.source.id + "/" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
    }
  }

  /// What the sentence of the last claim tells in parts: claims of their own, with the whole sentence as their quotation.
  void add_facts(size_t i, std::vector<Claim>& claims) {
    const Sentence& sentence = sentences_[i];
    if (sentence.role != BlockRole::Body && sentence.role != BlockRole::Caption) return;
    const Claim whole = claims.back();
    const std::u16string statement = to_utf16(whole.statement.front().second);
    const bool own = sentence.named && sentence.named == (sentence.from ? sentence.from : sentence.to);
    const auto add = [&](const std::u16string& fact, bool by_the_way) {
      if (!told_.insert(fact).second) return;
      Claim claim = whole;
      claim.statement.front().second = to_utf8(fact);
      claim.hedge = hedge_of(fact);
      claim.kind = "part";
      if (by_the_way) claim.speaker.clear(), claim.reported_by.clear();
      if (by_the_way || (own && !names_time(fact) && names_time(view(sentence.span)))) claim.time_from.clear(), claim.time_to.clear();
      claims.push_back(std::move(claim));
    };
    const SentenceWords words(statement);
    const std::vector<std::u16string> facts = single_facts(words);
    for (const std::u16string& fact : facts) {
      const std::vector<std::u16string> items = listed_facts(SentenceWords(fact));
      if (items.empty()) add(fact, false);
      for (const std::u16string& item : items) add(item, false);
    }
    if (facts.empty()) {
      for (const std::u16string& item : listed_facts(words)) add(item, false);
    }
    if (const std::u16string counted = counted_fact(words); !counted.empty()) add(counted, false);
    for (const std::u16string& fact : bracketed_facts(statement)) add(fact, false);
    for (const std::u16string& fact : naming_facts(words)) add(fact, true);
  }

  /// "이 가운데" that opens a sentence, as what the one before counts.
  void name_group(size_t i, std::u16string& statement) const {
    if (i == 0 || sentences_[i - 1].block != sentences_[i].block || !sentences_[i].figures || !sentences_[i - 1].figures) return;
    for (const std::u16string_view pointer : {u"이 가운데", u"그 가운데"}) {
      if (!statement.starts_with(pointer)) continue;
      const std::u16string before = written_out(sentences_[i - 1]);
      const std::u16string group = whole_topic(SentenceWords(before));
      if (group.empty()) return;
      const bool comma = statement.size() > pointer.size() && statement[pointer.size()] == u',';
      statement.replace(0, pointer.size() + comma, group + u" 가운데");
      return;
    }
  }

  Claim claim_of(size_t i) {
    const Sentence& sentence = sentences_[i];
    Claim claim;
    claim.source = article_.source.id;
    std::u16string statement = written_out(sentence);
    name_group(i, statement);
    const bool unresolved = !resolve(sentence, statement, claim);
    const Language language = language_of(statement);
    claim.statement = {{std::string(code_of(language)), to_utf8(statement)}};
    claim.speaker = to_utf8(sentence.speaker);
    claim.reported_by = to_utf8(sentence.reported_by);
    if (sentence.from) claim.time_from = day_text(*sentence.from);
    if (sentence.to) claim.time_to = day_text(*sentence.to);
    claim.hedge = hedge_of(statement);
    claim.quote_start = sentence.span.begin;
    claim.quote_end = sentence.span.end;
    claim.kind = kind_of(sentence.role);
    if (sentence.role != BlockRole::Title) claim.topic = article_.source.title;
    claim.context = to_utf8(context_of(i));
    if (unresolved) claim.doubt.push_back("pronoun");
    if (sentence.time_open) claim.doubt.push_back("time");
    if (statement.find(0xFFFD) != std::u16string::npos || contains(statement, u"?)")) claim.doubt.push_back("garbled");
    if (sentence.bare_number) claim.doubt.push_back("bare-number");
    return claim;
  }

  /// What stands before it in the body: the paragraph's first sentence and the one right before.
  std::u16string context_of(size_t i) const {
    if (i == 0 || sentences_[i].role != BlockRole::Body || sentences_[i - 1].role != BlockRole::Body) return {};
    size_t first = i;
    while (first > 0 && sentences_[first - 1].block == sentences_[i].block) --first;
    std::u16string out;
    if (first + 1 < i) out = tidy(view(sentences_[first].span)) + u" ";
    return out + tidy(view(sentences_[i - 1].span));
  }

  /// The sentence with its relative times as dates, and 88,9% as 88.9%.
  std::u16string written_out(const Sentence& sentence) const {
    std::u16string text(view(sentence.span));
    for (size_t i = sentence.dates.size(); i-- > 0;) {
      const auto& [span, date] = sentence.dates[i];
      if (span.end <= text.size()) text.replace(span.begin, span.length(), date);
    }
    for (size_t i = 1; i + 2 < text.size(); ++i) {
      if (text[i] != u',' || !is_digit(text[i - 1]) || !is_digit(text[i + 1])) continue;
      const size_t behind = is_digit(text[i + 2]) ? i + 3 : i + 2;
      if (behind < text.size() && text[behind] == u'%') text[i] = u'.';
    }
    return tidy(text);
  }

  /// Puts names for the pronouns that open the sentence. False if one stays open.
  bool resolve(const Sentence& sentence, std::u16string& statement, Claim& claim) {
    const std::u16string& person = sentence.speech.pronoun ? sentence.speaker : sentence.focus.person;
    const auto result = referents_.resolve(statement, person, sentence.focus.body);
    for (const std::u16string& referent : result.referents) claim.about.push_back(to_utf8(referent));
    return !result.open;
  }

  const Article& article_;
  TimeContext context_;
  std::vector<Sentence> sentences_;
  Referents referents_;
  std::unordered_set<std::u16string> told_;  ///< facts given as claims of their own
  bool quote_open_ = false;
  int open_lines_ = 0;
};

}  // namespace

std::vector<Claim> read_claims(const Article& article) { return ClaimReader(article).run(); }

}  // namespace haechi
