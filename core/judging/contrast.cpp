#include "judging/contrast.h"

#include <algorithm>

#include "judging/rules.h"
#include "lexicon/contrasts.h"
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

struct Place {
  Span span;
  size_t side;
};

bool is_mark(char16_t c) {
  static constexpr LetterSet kMarks(u",.;:!?，。；：、！？");
  return kMarks.has(c);
}

/// One of the two sentences.
struct Sentence {
  const Text& text;
  const Statement& statement;

  std::u16string_view view() const { return text.view(statement.span); }
  bool has_blanks() const { return statement.language == Language::Korean || statement.language == Language::English; }

  /// A whole word; a Korean one may have a particle.
  bool stands_alone(size_t at, size_t length) const {
    if (!has_blanks()) return true;
    static constexpr LetterSet kParticles(u"에의은는이가을를도로으까부와과인였만");
    const auto all = view();
    const auto in_word = [](char16_t c) { return script_of(c) != Script::None; };
    if (at > 0 && in_word(all[at - 1])) return false;
    const size_t end = at + length;
    return end >= all.size() || !in_word(all[end]) ||
           (statement.language == Language::Korean && kParticles.has(all[end]));
  }

  std::vector<Place> places_of(const ContrastSet& set) const {
    std::vector<Place> found;
    const auto all = view();
    for (size_t at = 0; at < all.size(); ++at) {
      const auto [length, side] = word_at(set.sides, at);
      if (length == 0 || !stands_alone(at, length)) continue;
      const uint32_t begin = statement.span.begin + static_cast<uint32_t>(at);
      found.push_back({{begin, begin + static_cast<uint32_t>(length)}, side});
      at += length - 1;
    }
    return found;
  }

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
    const auto enough = [&] { return has_blanks() ? words >= kWordsBeside : letters >= kLettersBeside; };
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

  /// The longest word of the set that begins at `at`: its length and side.
  std::pair<size_t, size_t> word_at(std::u16string_view sides, size_t at) const {
    std::pair<size_t, size_t> longest{0, 0};
    size_t side = 0;
    const auto rest = view().substr(at);
    while (!sides.empty()) {
      const size_t end = std::min(sides.find_first_of(u"| "), sides.size());
      if (end > longest.first && rest.starts_with(sides.substr(0, end))) longest = {end, side};
      if (end < sides.size()) side += sides[end] == u' ';
      sides.remove_prefix(std::min(end + 1, sides.size()));
    }
    return longest;
  }
};

class ContrastFinder {
 public:
  ContrastFinder(const Sentence& said, const Sentence& known, const Comparison& c)
      : said_(said), known_(known), c_(c) {}

  std::optional<Contrast> in(const ContrastSet& set) const {
    const auto ours = said_.places_of(set);
    if (ours.empty()) return std::nullopt;
    const auto theirs = known_.places_of(set);
    for (const Place& a : ours) {
      const Place* other = nullptr;
      bool same = false;
      for (const Place& b : theirs) {
        if (!stand_alike(a.span, b.span, set.beside)) continue;
        if (a.side == b.side)
          same = true;
        else
          other = &b;
      }
      if (other && !same) return Contrast{a.span, other->span, !set.graded || a.side < other->side};
    }
    return std::nullopt;
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

std::optional<Contrast> contrast_of(const Text& text, const Statement& said, const Comparison& c) {
  if (c.joined || c.phrasing->language != said.language) return std::nullopt;
  const Sentence ours{text, said}, theirs{c.phrasing->text, c.phrasing->statement};
  const ContrastFinder finder(ours, theirs, c);
  for (const ContrastSet& set : contrasts(said.language))
    if (auto found = finder.in(set)) return found;
  return std::nullopt;
}

std::optional<Ruling> rule_contrast(const Case& s) {
  std::optional<Ruling> ruling;
  for (const Comparison& c : s.comparisons) {
    if (c.said_covered < kTold) continue;
    const auto contrast = contrast_of(s.text, s.said, c);
    if (!contrast) return std::nullopt;  // may bear it out
    if (!ruling && contrast->more && c.known_covered >= kTold && c.conflicts.empty())
      ruling = Ruling{&c, Slot::Polarity, contrast->said, contrast->known, kSure};
  }
  return ruling;
}

}  // namespace haechi
