#include "judging/contrast.h"

#include <algorithm>

#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kSame = 0.7f;       // from this strength on the words beside are the same
constexpr uint32_t kFurthest = 12;  // characters to the word beside
constexpr float kTold =
    0.9f;  // a claim that has so much of the text, and the text of it, says the same but for the word
constexpr float kSure = 0.9f;
constexpr size_t kLettersBeside = 3, kWordsBeside = 2;

bool is_mark(char16_t c) {
  static constexpr LetterSet kMarks(u",.;:!?，。；：、！？");
  return kMarks.has(c);
}

/// One of the two sentences.
struct Sentence {
  const Text& text;
  const Statement& statement;

  /// The term beside a place; -1: none near.
  int term_beside(Span place, bool behind) const {
    const auto& terms = statement.terms;
    int found = -1;
    for (size_t i = 0; i < terms.size(); ++i) {
      if (behind && terms[i].span.begin >= place.end)
        return is_near({place.end, terms[i].span.begin}) ? static_cast<int>(i) : -1;
      if (!behind && terms[i].span.end <= place.begin) found = static_cast<int>(i);
    }
    return !behind && found >= 0 && is_near({terms[static_cast<size_t>(found)].span.end, place.begin}) ? found : -1;
  }

  /// The words beside it as they are written, so many that two places have them in common by no chance.
  std::u16string_view words_beside(Span place, bool behind) const {
    const auto all = text.folded();
    uint32_t from = behind ? place.end : place.begin, to = from;
    size_t words = 0, letters = 0;
    const auto enough = [&] {
      return has_blanks(statement.language) ? words >= kWordsBeside : letters >= kLettersBeside;
    };
    while (!enough()) {
      uint32_t& at = behind ? to : from;
      if (behind ? at >= statement.span.end : at <= statement.span.begin) break;
      const char16_t c = all[behind ? at : at - 1];
      if (is_mark(c)) break;
      if (is_blank(c) && letters > 0) ++words;
      letters += !is_blank(c);
      if (!enough()) behind ? ++at : --at;
    }
    return letters > 0 ? text.view({from, to}) : std::u16string_view();
  }

 private:
  bool is_near(Span between) const {
    const auto gap = text.view(between);
    return gap.size() <= kFurthest && std::none_of(gap.begin(), gap.end(), is_mark);
  }
};

class ContrastFinder {
 public:
  ContrastFinder(const Sentence& said, const Sentence& known, const Comparison& c)
      : said_(said), known_(known), c_(c) {}

  /// What stands against a word of the text, nothing if the claim has that word there too.
  std::optional<Contrast> against(const ContrastWord& a) const {
    std::vector<ContrastWord> theirs;
    add_contrast_words(known_.text, known_.statement, *a.set, theirs);
    const ContrastWord* other = nullptr;
    for (const ContrastWord& b : theirs) {
      if (!stand_alike(a.span, b.span, a.set->beside)) continue;
      if (a.side == b.side) return std::nullopt;
      other = &b;
    }
    if (!other) return std::nullopt;
    return Contrast{a.span, other->span, !a.set->graded || a.side < other->side};
  }

 private:
  bool stand_alike(Span a, Span b, Beside beside) const {
    return (beside != Beside::Before && stand_alike(a, b, true)) ||
           (beside != Beside::Behind && stand_alike(a, b, false));
  }
  bool stand_alike(Span a, Span b, bool behind) const {
    const int i = said_.term_beside(a, behind), j = known_.term_beside(b, behind);
    if (i >= 0 && j >= 0) {
      const Pair& pair = c_.pairs[static_cast<size_t>(i)];
      if (pair.claim == j && pair.strength >= kSame) return true;
    }
    const auto words = said_.words_beside(a, behind);
    return !words.empty() && words == known_.words_beside(b, behind);
  }

  const Sentence &said_, &known_;
  const Comparison& c_;
};

}  // namespace

std::optional<Contrast> contrast_of(const Case& sentence, const Comparison& c) {
  if (c.joined || c.phrasing->language != sentence.said.language) return std::nullopt;
  const Sentence ours{sentence.text, sentence.said}, theirs{c.phrasing->text, c.phrasing->statement};
  const ContrastFinder finder(ours, theirs, c);
  for (const ContrastWord& word : sentence.comparer.contrast_words())
    if (auto found = finder.against(word)) return found;
  return std::nullopt;
}

std::optional<Ruling> rule_contrast(const Case& s) {
  std::optional<Ruling> ruling;
  for (const Comparison& c : s.comparisons) {
    if (c.said_covered < kTold) continue;
    const auto contrast = contrast_of(s, c);
    if (!contrast) return std::nullopt;  // may bear it out
    if (!ruling && contrast->more && c.known_covered >= kTold && c.conflicts.empty())
      ruling = Ruling{&c, Slot::Polarity, contrast->said, contrast->known, kSure};
  }
  return ruling;
}

}  // namespace haechi
