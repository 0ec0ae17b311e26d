#include "lexicon/poles.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace haechi {
namespace {

struct Scale {
  std::string_view upper[20], lower[20];
};

constexpr Scale kScales[] = {
    // amount
    {{"increase", "rise", "surge", "expand", "raise-level", "double", "triple", "multiply", "grow-gradually", "slight-increase",
      "upward-trend", "rebound", "recover", "grow-up", "economic-growth"},
     {"decrease", "fall", "plummet", "contract-shrink", "lower-level", "halve", "decline-gradually", "slight-decrease",
      "downward-trend", "slump", "disappear", "stagnate", "economic-contraction"}},
    {{"widen", "increase", "expand", "big", "surge"}, {"narrow", "decrease", "contract-shrink", "disappear", "small"}},
    {{"strengthen", "intensify", "tighten-rule", "strong"}, {"weaken", "ease-off", "relax-rule", "mitigate", "abolish", "weak"}},
    {{"improve", "enhance-quality", "recover", "boom"}, {"worsen", "aggravate", "slump", "downgrade", "deteriorate-age"}},
    {{"accelerate", "rapid", "fast"}, {"slow-down", "delay", "slow", "stop"}},
    // rank
    {{"highest", "record-high", "most"}, {"lowest", "record-low", "least-degree"}},
    {{"high", "higher-than", "above-average"}, {"low", "lower-than", "below-average"}},
    {{"high", "superior", "excellent"}, {"low", "poor-quality", "inferior"}},
    {{"many", "much", "more-than"}, {"few", "less-than"}},
    {{"commonplace", "often", "always"}, {"rare", "rarely"}},
    {{"exceed", "above-average", "expectation-met", "overtake"}, {"fall-short", "expectation-unmet", "below-average", "miss-goal"}},
    {{"lead", "overtake", "superior", "exceed"}, {"fall-behind", "inferior", "fall-short"}},
    // leave
    {{"allow", "lift-ban", "legal", "let-through", "liberalize", "permit-system", "possible"},
     {"forbid", "block", "restrict", "illegal", "impossible", "contain"}},
    {{"open-door", "let-through", "lift-ban"}, {"block", "close-door", "close-down"}},
    {{"possible", "easy"}, {"impossible", "difficult"}},
    {{"include", "join", "host-attract", "invite", "participate"}, {"exclude", "rule-out", "remove"}},
    // assent
    {{"approve", "accept", "pass-through", "pass-resolution", "agree", "in-favor"},
     {"reject-proposal", "refuse", "oppose", "fail", "disagree"}},
    {{"confirm", "admit", "recognize"}, {"deny"}},
    {{"recommend", "urge", "encourage", "advise", "promote"}, {"advise-against", "discourage", "forbid"}},
    {{"optimistic", "hope"}, {"pessimistic", "worry"}},
    {{"relieved", "calm"}, {"worry", "nervous"}},
    {{"active-positive"}, {"passive", "lenient", "sloppy"}},
    // existence
    {{"exist", "occur", "remain-left"}, {"not-exist", "disappear", "absent"}},
    {{"surplus", "suffice", "abundant"}, {"lack"}},
    {{"succeed", "achieve-goal", "pass-exam"}, {"fail", "miss-goal"}},
    {{"start", "launch-begin", "continue", "resume", "recover"}, {"finish", "stop", "suspend-temporarily", "discontinuation", "interrupt", "abolish"}},
    {{"keep-maintain", "keep-hold", "continue", "survive-thing", "force-through", "implement", "introduce", "found", "leave-in-place"},
     {"abolish", "dissolve", "scrap-deal", "withdraw-plan", "cancel", "stop"}},
    {{"introduce", "approve", "pass-through"}, {"reject-proposal", "dismissal-court"}},
    {{"relieved", "calm", "stabilize", "confident"}, {"nervous", "worry", "destabilize"}},
    {{"benefit", "beneficial", "help"}, {"harmful", "damage", "harm"}},
    {{"promote", "support", "help", "protect", "encourage"}, {"hinder", "infringe", "harm", "discourage"}},
    {{"remain-left", "stay-put", "stay-in-office", "take-office", "return-come-back"},
     {"resign", "retire", "quit", "transfer-player", "leave-place", "depart"}},
    {{"join", "enter-place"}, {"quit", "leave-place"}},
    {{"combine"}, {"detach", "separate-out", "divide"}},
    {{"agree", "consensus"}, {"negotiation-collapse", "disagree"}},
    {{"cooperate"}, {"confrontation", "conflict"}},
    {{"bring-forward", "on-schedule"}, {"delay", "postpone-time"}},
    {{"mandatory"}, {"voluntary", "optional"}},
    {{"cheer"}, {"indifference", "boo-jeer", "criticize", "oppose"}},
    {{"improve", "cure-complete"}, {"worsen", "serious-injury", "aggravate"}},
    {{"sunny"}, {"cloudy", "fog", "foggy", "heavy-rain"}},
    {{"win"}, {"runner-up", "lose", "defeat"}},
    {{"launch-product", "launch-begin"}, {"cancel", "withdraw-product"}},
    {{"like", "support", "in-favor"}, {"oppose", "dislike"}},
    {{"host-attract", "flow-in"}, {"flow-out"}},
    {{"satisfied"}, {"disappointed", "dissatisfied"}},
    {{"top-priority", "top-rank"}, {"lowest-priority", "bottom-rank"}},
    {{"heat-up-interest", "intensify"}, {"cool-off-interest", "ease-off"}},
    {{"exceed", "come-in-above"}, {"expectation-unmet", "come-in-below", "fall-short"}},
};

struct Extreme {
  std::string_view name;
  int sign;
  bool alone;  ///< says by itself that nothing surpasses it
};
// Those that say it alone stand first.
constexpr Extreme kExtremes[] = {
    {"highest", 1, true}, {"record-high", 1, true}, {"best", 1, true}, {"largest", 1, true}, {"top-rank", 1, true},
    {"lowest", -1, true}, {"record-low", -1, true}, {"worst", -1, true}, {"smallest", -1, true}, {"most-numerous", 1, true}, {"fewest", -1, true}, {"bottom-rank", -1, true},
    {"high", 1, false}, {"many", 1, false}, {"much", 1, false}, {"big", 1, false}, {"strong", 1, false}, {"fast", 1, false},
    {"low", -1, false}, {"few", -1, false}, {"small", -1, false}, {"weak", -1, false}, {"slow", -1, false},
};

constexpr std::string_view kNegators[] = {
    "difficult", "impossible", "forbid", "block", "fail", "refuse", "avoid", "deny", "advise-against", "give-up", "cancel",
    "stop", "lack", "not-exist", "disappear", "restrict", "abolish", "suspend-temporarily", "rule-out",
};

constexpr std::string_view kUnasserting[] = {
    "doubt", "negative-view", "intend", "purpose", "worry", "hope", "try", "agonize", "aim-orient",
};

bool has(const std::string_view (&names)[20], std::string_view name) {
  return !name.empty() && std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

void for_each_end(const std::function<void(std::string_view name, size_t scale, bool is_upper)>& mark) {
  static_assert(std::size(kScales) <= 64, "a scale is a bit of Ends");
  for (size_t i = 0; i < std::size(kScales); ++i) {
    for (const std::string_view name : kScales[i].upper)
      if (!name.empty()) mark(name, i, true);
    for (const std::string_view name : kScales[i].lower)
      if (!name.empty()) mark(name, i, false);
  }
}

bool on_scale(std::string_view name) {
  return std::any_of(std::begin(kScales), std::end(kScales), [&](const Scale& s) { return has(s.upper, name) || has(s.lower, name); });
}

int extreme_of(std::string_view name, bool superlative) {
  for (const Extreme& e : kExtremes) {
    if (!superlative && !e.alone) return 0;
    if (e.name == name) return e.sign;
  }
  return 0;
}

bool is_negator(std::string_view name) {
  return std::find(std::begin(kNegators), std::end(kNegators), name) != std::end(kNegators);
}

bool is_unasserting(std::string_view name) {
  return std::find(std::begin(kUnasserting), std::end(kUnasserting), name) != std::end(kUnasserting);
}

}  // namespace haechi
