#include "extract/claims.h"

#include <algorithm>

#include "extract/dates.h"
#include "extract/hedges.h"
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

/// One sentence of the article on its way to a claim.
struct Sentence {
  Span span;              ///< in Article::text
  size_t block = 0;
  BlockRole role = BlockRole::Body;
  bool open = false;      ///< a quotation is open at its start
  Speech speech;
  std::u16string speaker, reported_by;
  std::optional<Day> from, to;
  bool time_open = false;  ///< a time is named that the article does not settle
  bool bare_number = false;
};

const char* kind_of(BlockRole role) {
  switch (role) {
    case BlockRole::Title: return "headline";
    case BlockRole::Subhead: return "subhead";
    case BlockRole::Caption: return "caption";
    default: return "";
  }
}

/// Blanks and line breaks as one blank; control characters out.
std::u16string tidy(std::u16string_view text) {
  std::u16string out;
  for (const char16_t c : text) {
    const bool blank = is_space(c) || c < 0x20 || c == 0x7F;
    if (!blank) out += c;
    else if (!out.empty() && out.back() != u' ') out += u' ';
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
      if (states_something(sentences_[i])) claims.push_back(claim_of(i, claims.size() + 1));
    }
    return claims;
  }

 private:
  std::u16string_view view(Span span) const { return std::u16string_view(article_.text).substr(span.begin, span.length()); }

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
      Sentence sentence;
      sentence.span = {block.span.begin + pasted.begin, block.span.begin + pasted.end};
      if (block.role == BlockRole::Caption) sentence.span = without_credit(sentence.span);
      if (sentence.span.length() == 0) continue;
      sentence.block = index;
      sentence.role = block.role;
      sentence.open = open;
      sentence.speech = read_speech(view(sentence.span), open);
      read_time(text, folded, language, sentence);
      open = leaves_quote_open(view(sentence.span), open);
      sentences_.push_back(std::move(sentence));
    }
    // A quotation may go on over the end of a line, not over a whole article: a mark is sometimes missing.
    if (block.role == BlockRole::Body) {
      open_lines_ = open ? open_lines_ + 1 : 0;
      quote_open_ = open && open_lines_ < 6;
    }
  }

  /// A caption without the name of who made the picture.
  Span without_credit(Span span) const {
    const std::u16string_view text = view(span);
    const size_t equals = text.rfind(u" = ");
    if (equals != std::u16string_view::npos && text.size() - equals < 24) return {span.begin, span.begin + static_cast<uint32_t>(equals)};
    const bool credit = text.size() < 24 && page_words::any_in(page_words::picture_credits(), text);
    return credit ? Span{span.begin, span.begin} : span;
  }

  /// The one time the sentence is about; several that do not lie within each other leave it open.
  void read_time(const Text& text, Span folded, Language language, Sentence& sentence) {
    std::optional<TimeRef> best;
    bool several = false;
    std::vector<Span> taken;
    for (const TimeRef& time : read_times(text, folded, language, context_)) {
      taken.push_back(time.span);
      const bool anchored = time.from && settled(time, text);
      if (time.role == TimeRole::Comparison) continue;
      if (!anchored) {
        sentence.time_open |= time.needs_context && !time.vague;
        continue;
      }
      if (time.grain == Grain::Day && time.role == TimeRole::At) context_.last_named = time.from;
      if (!best) best = time;
      else if (best->from == time.from && best->to == time.to) continue;
      else if (within(time, *best)) best = time;
      else if (!within(*best, time)) several = true;
    }
    if (best && !several) {
      if (best->role != TimeRole::Until) sentence.from = best->from;
      if (best->role != TimeRole::Since) sentence.to = best->to;
      if (best->role == TimeRole::Until) sentence.to = best->to ? best->to : best->from;
    }
    for (const Quantity& quantity : read_quantities(text, folded, language, taken)) {
      sentence.bare_number |= quantity.dimension == Dimension::Number;
    }
  }

  static bool within(const TimeRef& inner, const TimeRef& outer) {
    return inner.to && outer.to && *outer.from <= *inner.from && *inner.to <= *outer.to;
  }

  /// With nothing but the year known, 지난달 and 이날 have no anchor.
  bool settled(const TimeRef& time, const Text& text) const {
    if (!time.relative) return true;
    const std::u16string_view words = text.view(time.span);
    const bool counted = std::any_of(words.begin(), words.end(), is_digit) && !contains(words, u"월") && !contains(words, u"일");
    if (counted || contains(words, u"최근") || contains(words, u"수년")) return false;  // 1~2년 내, 최근 수년간
    if (!article_.year_inferred || time.grain == Grain::Year) return true;
    return contains(words, u"월") || context_.last_named.has_value();
  }

  /// Carries speakers from sentence to sentence.
  void attribute() {
    std::u16string last, last_report, last_medium, last_interviewer;
    size_t last_block = 0;
    for (size_t i = 0; i < sentences_.size(); ++i) {
      Sentence& sentence = sentences_[i];
      const Speech& speech = sentence.speech;
      const bool new_block = i > 0 && sentences_[i - 1].block != sentence.block;
      if (!speech.according_to.empty()) (is_medium(speech.according_to) ? sentence.reported_by : sentence.speaker) = speech.according_to;
      else if (speech.continues && !new_block && i > 0 && !speech.attributed) {
        sentence.speaker = last_report;
        sentence.reported_by = last_medium;
      }
      if (speech.attributed) {
        const bool left_out = speech.subject.empty() || speech.pronoun;
        const bool carried = left_out && (speech.pronoun || !new_block || without_quotes(view(sentence.span), sentence.open).find(0xFFFC) != std::u16string::npos);
        std::u16string name = left_out ? (carried ? last : std::u16string()) : referents_.full_name(speech.subject);
        if (!name.empty()) {
          sentence.speaker = name;
          if (!left_out) {
            last = name;
            last_interviewer = speech.interviewer;
          }
          const bool near = !left_out || sentence.block <= last_block + 1;
          if (sentence.reported_by.empty() && near) sentence.reported_by = last_interviewer;
          last_block = sentence.block;
        }
      } else if (speech.goes_on && sentence.speaker.empty() && i > 0 && sentence.block <= last_block + 1) {
        sentence.speaker = last;
      } else if (speech.quotes_only || sentence.open) {
        sentence.speaker = speaker_ahead(i);
        if (sentence.speaker.empty()) sentence.speaker = last;
      }
      if (speech.points_back && i > 0) give_back(i);
      referents_.note(view(sentence.span));
      last_report = sentence.speech.according_to.empty() && !speech.continues ? std::u16string() : sentence.speaker;
      last_medium = sentence.reported_by;
    }
  }

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

  Claim claim_of(size_t i, size_t number) {
    const Sentence& sentence = sentences_[i];
    const std::u16string_view text = view(sentence.span);
    Claim claim;
    std::string digits = std::to_string(number);
    claim.id = article_.source.id + "/" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
    claim.source = article_.source.id;
    std::u16string statement = tidy(text);
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
    if (sentence.role == BlockRole::Body && i > 0 && sentences_[i - 1].role == BlockRole::Body) {
      claim.context = to_utf8(tidy(view(sentences_[i - 1].span)));
    }
    if (unresolved) claim.doubt.push_back("pronoun");
    if (sentence.time_open) claim.doubt.push_back("time");
    if (statement.find(0xFFFD) != std::u16string::npos || contains(statement, u"?)")) claim.doubt.push_back("garbled");
    if (sentence.bare_number) claim.doubt.push_back("bare-number");
    return claim;
  }

  /// Puts names for the pronouns that open the sentence. False if one stays open.
  bool resolve(const Sentence& sentence, std::u16string& statement, Claim& claim) {
    std::u16string name;
    if (sentence.speech.pronoun) name = sentence.speaker;
    const auto result = referents_.resolve(statement, name);
    for (const std::u16string& referent : result.referents) claim.about.push_back(to_utf8(referent));
    return !result.open;
  }

  const Article& article_;
  TimeContext context_;
  std::vector<Sentence> sentences_;
  Referents referents_;
  bool quote_open_ = false;
  int open_lines_ = 0;
};

}  // namespace

std::vector<Claim> read_claims(const Article& article) { return ClaimReader(article).run(); }

}  // namespace haechi
