#include "text/sentences.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <string_view>

#include "text/letters.h"
#include "text/script.h"
#include "text/sentence_rules.h"
#include "text/sweep.h"

namespace haechi {
namespace {

bool is_stop(char16_t c) {
  return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。' || c == u'！' || c == u'？';
}
bool is_closer(char16_t c) {
  static constexpr LetterSet kClosers(u"\"'”’)]」』》〉");
  return kClosers.has(c);
}
bool opens_quotation(char16_t c) {
  static constexpr LetterSet kQuotes(u"“‘「『《〈");
  return kQuotes.has(c);
}
bool is_opener(char16_t c) { return c == u'(' || c == u'[' || opens_quotation(c); }

constexpr std::u16string_view kAbbreviations[] = {
    u"mr",   u"mrs", u"ms",   u"dr",  u"st",     u"vs",  u"prof", u"gen", u"sen", u"rep", u"gov", u"no",
    u"inc",  u"ltd", u"corp", u"co",  u"jan",    u"feb", u"mar",  u"apr", u"jun", u"jul", u"aug", u"sep",
    u"sept", u"oct", u"nov",  u"dec", u"approx", u"est", u"jr",   u"sr",  u"fig", u"al"};

/// "U.S. " and "Mr. " end no sentence; "70B. " may.
bool ends_in_abbreviation(std::u16string_view piece) {
  size_t end = piece.size();
  while (end > 0 && is_blank(piece[end - 1])) --end;
  if (end == 0 || piece[end - 1] != u'.') return false;
  size_t begin = --end;
  while (begin > 0 && script_of(piece[begin - 1]) == Script::Latin) --begin;
  const std::u16string_view word = piece.substr(begin, end - begin);
  if (word.size() == 1) return begin == 0 || script_of(piece[begin - 1]) != Script::Digit;
  return std::find(std::begin(kAbbreviations), std::end(kAbbreviations), word) != std::end(kAbbreviations);
}

/// "1.": the number of a list belongs to what it numbers.
bool is_list_number(std::u16string_view piece) {
  if (piece.size() < 2 || piece.size() > 3 || piece.back() != u'.') return false;
  piece.remove_suffix(1);
  return std::all_of(piece.begin(), piece.end(), is_ascii_digit);
}

/// Quotation marks and brackets left open by what was read; straight quotes toggle, and close a curly one.
class QuoteDepth {
 public:
  void add(std::u16string_view piece) {
    const auto is_mark = [](Letters c) {
      return same(c, u'"') | between(c, u'(', u')') | same(c, u'[') | same(c, u']') | between(c, u'‘', u'”') |
             between(c, u'〈', u'』');
    };
    if (!any_letter(piece, is_mark)) return;
    for (const char16_t c : piece) {
      if (is_hangul(c) || c == u' ') continue;
      if (c == u'"' && double_ > 0)
        --double_;
      else if (c == u'"')
        straight_ = !straight_;
      else if (c == u'“')
        ++double_;
      else if (c == u'”')
        double_ > 0 ? --double_ : straight_ = false;
      else if (c == u'‘')
        ++single_;
      else if (c == u'’')
        single_ -= single_ > 0;
      else if (is_opener(c))
        ++depth_;
      else if (c != u'\'' && is_closer(c) && depth_ > 0)
        --depth_;
    }
  }
  bool open() const { return depth_ > 0 || double_ > 0 || single_ > 0 || straight_; }

 private:
  int depth_ = 0, double_ = 0, single_ = 0;
  bool straight_ = false;
};

/// "했다.”라고 …" and "(…?) …": a closing mark with no blank before a Korean particle, or that ends a bracket begun
/// within the sentence, ends no sentence.
bool goes_on_behind_mark(std::u16string_view piece, std::u16string_view behind) {
  if (piece.empty() || behind.empty()) return false;
  if (is_closer(piece.back()) && is_hangul(behind.front())) return true;
  while (!piece.empty() && is_blank(piece.back())) piece.remove_suffix(1);
  const bool bracket = piece.size() > 1 && piece.back() == u')' && is_stop(piece[piece.size() - 2]);
  return bracket && piece.find(u'(') != std::u16string_view::npos && piece.find(u'(') > 0;
}

Span trim(const std::u16string& s, Span span) {
  while (span.begin < span.end && is_blank(s[span.begin])) ++span.begin;
  while (span.end > span.begin && is_blank(s[span.end - 1])) --span.end;
  return span;
}

/// Sentences as one reads them. What is longer is a list, a table or no language at all.
constexpr uint32_t kLongestSentence = 2000;

/// A sentence in pieces that are judged in bounded time, cut at blanks where there are any.
void add_in_pieces(const std::u16string& s, Span sentence, std::vector<Span>& out) {
  while (sentence.length() > kLongestSentence) {
    const uint32_t end = sentence.begin + kLongestSentence;
    uint32_t cut = end;
    while (cut > sentence.begin && !is_blank(s[cut - 1])) --cut;
    if (cut == sentence.begin) cut = U16_IS_LEAD(s[end - 1]) && U16_IS_TRAIL(s[end]) ? end - 1 : end;
    const Span piece = trim(s, {sentence.begin, cut});
    if (piece.length() > 0) out.push_back(piece);
    sentence = trim(s, {cut, sentence.end});
  }
  if (sentence.length() > 0) out.push_back(sentence);
}

/// ICU does not break "했다.그러나": a Korean final ending, a full stop and a Hangul syllable with no blank between;
/// nor "到了。“还会": what opens a quotation is no closing mark.
bool breaks_without_blank(const std::u16string& s, uint32_t i) {
  if (is_hangul(s[i]) || !is_stop(s[i]) || i == 0 || i + 1 == s.size()) return false;
  const Script before = script_of(s[i - 1]);
  if (opens_quotation(s[i + 1])) return s[i] == u'。' || before == Script::Han || before == Script::Kana;
  return is_hangul(s[i - 1]) && is_hangul(s[i + 1]) &&
         std::u16string_view(u"다요죠까네음임함됨").find(s[i - 1]) != std::u16string_view::npos;
}

/// True if a letter of the text ends a line or may end a sentence.
bool may_break(std::u16string_view text) {
  return any_letter(text, [](Letters c) {
    return same(c, u'\n') | same(c, u'.') | same(c, u'!') | same(c, u'?') | same(c, u'…') | same(c, u'。') |
           same(c, u'！') | same(c, u'？');
  });
}

}  // namespace

std::vector<Span> sentences_of(const Text& text) {
  static const SentenceRules rules;
  const std::u16string &s = text.folded(), &pasted = text.pasted();
  std::vector<Span> out;
  QuoteDepth quotes;
  bool joined = false;  // the next piece continues the last sentence
  const auto add = [&](Span piece) {
    const std::u16string_view view = text.view(piece);
    const bool line_ends = holds(view, u'\n');
    quotes.add(view);
    const Span trimmed = trim(s, piece);
    if (trimmed.length() > 0) {
      if (joined && !out.empty())
        out.back().end = trimmed.end;
      else
        out.push_back(trimmed);
    }
    joined = !line_ends && (quotes.open() || ends_in_abbreviation(view) || is_list_number(text.view(trimmed)) ||
                            goes_on_behind_mark(view, std::u16string_view(s).substr(piece.end)));
    if (line_ends) quotes = QuoteDepth();
  };
  uint32_t begin = 0;
  for (size_t at = 0; at < pasted.size();) {
    at = rules.end_of(pasted, at);
    const uint32_t end = text.to_folded(static_cast<uint32_t>(at));
    if (end <= begin) continue;
    const uint32_t last = std::max(begin + 2, end) - 2;  // before a blank a stop breaks nothing here
    for (uint32_t i = may_break(text.view({begin, last})) ? begin : last; i + 1 < end; ++i) {
      if (s[i] == u'\n' || breaks_without_blank(s, i)) {
        add({begin, i + 1});
        begin = i + 1;
      }
    }
    add({begin, end});
    begin = end;
  }
  // A piece of closing marks or of punctuation alone belongs to the sentence before it.
  size_t kept = 0;
  for (const Span piece : out) {
    const std::u16string_view view = text.view(piece);
    const bool has_word =
        std::any_of(view.begin(), view.end(), [](char16_t c) { return script_of(c) != Script::None; });
    if (!has_word && kept > 0)
      out[kept - 1].end = piece.end;
    else
      out[kept++] = piece;
  }
  out.resize(kept);
  std::vector<Span> pieces;
  for (const Span sentence : out) add_in_pieces(s, sentence, pieces);
  return pieces;
}

}  // namespace haechi
