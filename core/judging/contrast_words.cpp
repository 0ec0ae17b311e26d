#include "judging/contrast_words.h"

#include <algorithm>
#include <utility>

#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

bool in_word(char16_t c) { return script_of(c) != Script::None; }

/// A Korean word may have a particle.
bool ends_word(std::u16string_view rest, Language language) {
  static constexpr LetterSet kParticles(u"에의은는이가을를도로으까부와과인였만");
  return !has_blanks(language) || rest.empty() || !in_word(rest[0]) ||
         (language == Language::Korean && kParticles.has(rest[0]));
}

/// The longest word of the set that `text` begins with: its length and side.
std::pair<size_t, size_t> first_word(std::u16string_view sides, std::u16string_view text) {
  std::pair<size_t, size_t> longest{0, 0};
  for (size_t at = 0, side = 0; at < sides.size();) {
    const size_t end = std::min(sides.find_first_of(u"| ", at), sides.size());
    if (end - at > longest.first && text.starts_with(sides.substr(at, end - at))) longest = {end - at, side};
    side += end < sides.size() && sides[end] == u' ';
    at = end + 1;
  }
  return longest;
}

}  // namespace

void add_contrast_words(const Text& text, const Statement& s, const ContrastSet& set,
                        std::vector<ContrastWord>& words) {
  const auto all = text.view(s.span);
  const LetterSet letters(set.sides);
  for (size_t at = 0; at < all.size(); ++at) {
    if (!letters.has(all[at]) || (has_blanks(s.language) && at > 0 && in_word(all[at - 1]))) continue;
    const auto [length, side] = first_word(set.sides, all.substr(at));
    if (length == 0 || !ends_word(all.substr(at + length), s.language)) continue;
    const uint32_t begin = s.span.begin + static_cast<uint32_t>(at);
    words.push_back({&set, side, {begin, begin + static_cast<uint32_t>(length)}});
    at += length - 1;
  }
}

std::vector<ContrastWord> contrast_words(const Text& text, const Statement& s) {
  std::vector<ContrastWord> words;
  for (const ContrastSet& set : contrasts(s.language)) add_contrast_words(text, s, set, words);
  return words;
}

}  // namespace haechi
