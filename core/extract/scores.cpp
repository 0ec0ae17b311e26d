#include "extract/scores.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "extract/blanks.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/strings.h"

namespace haechi {
namespace {

constexpr size_t kLongestTeam = 3, kMostDigits = 3;  // words, digits

bool is_dash(std::u16string_view word) { return word == u"-" || word == u"–" || word == u"—"; }

std::optional<int> points(std::u16string_view word) {
  if (word.empty() || word.size() > kMostDigits) return std::nullopt;
  int value = 0;
  for (const char16_t c : word) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - u'0');
  }
  return value;
}

/// 3, -, 1 of "3-1" and of "3 - 1".
std::vector<std::u16string_view> pieces_of(std::u16string_view text) {
  std::vector<std::u16string_view> out;
  for (const std::u16string_view word : split(text)) {
    const size_t dash = word.find_first_of(u"-–—");
    const bool score = dash != word.npos && points(word.substr(0, dash)) && points(word.substr(dash + 1));
    if (score)
      for (const auto& part : {word.substr(0, dash), word.substr(dash, 1), word.substr(dash + 1)}) out.push_back(part);
    else
      out.push_back(word);
  }
  return out;
}

/// A name alone: nothing that lists, no particle of place, not what the match was to anybody (역전승).
bool is_team(std::u16string_view name) {
  static constexpr std::u16string_view kNoEnds[] = {u"승", u"패", u"승리", u"패배", u"무승부", u"에", u"에게", u"에서"};
  return name.find(u',') == name.npos && std::none_of(std::begin(kNoEnds), std::end(kNoEnds),
                                                      [&](std::u16string_view end) { return name.ends_with(end); });
}

/// 이겼다: who has more; with equal points both drew.
std::u16string told(const std::u16string& winner, const std::u16string& loser, std::u16string_view won,
                    std::u16string_view lost) {
  const std::u16string score = std::u16string(won) + u"-" + std::u16string(lost);
  const bool draw = won == lost;
  if (is_latin(winner.front())) return winner + (draw ? u" drew with " : u" beat ") + loser + u" " + score + u".";
  const std::u16string by =
      score + (std::u16string_view(u"036").find(score.back()) != std::u16string_view::npos ? u"으로" : u"로");
  return draw ? with_and(winner) + u" " + with_topic(loser) + u" " + by + u" 비겼다."
              : with_topic(winner) + u" " + with_object(loser) + u" " + by + u" 이겼다.";
}

}  // namespace

std::u16string score_fact(std::u16string_view headline) {
  const std::u16string plain = without_brackets(headline.substr(0, headline.find(u':')));
  const std::vector<std::u16string_view> words = pieces_of(plain);
  for (size_t i = 1; i + 3 < words.size(); ++i) {
    const auto left = points(words[i]), right = points(words[i + 2]);
    if (!left || !right || !is_dash(words[i + 1])) continue;
    if (i > kLongestTeam || words.size() - i - 3 > kLongestTeam) return {};
    const std::u16string home = joined(words, 0, i), away = joined(words, i + 3, words.size());
    if (!is_team(home) || !is_team(away)) return {};
    return *left < *right ? told(away, home, words[i + 2], words[i]) : told(home, away, words[i], words[i + 2]);
  }
  return {};
}

}  // namespace haechi
