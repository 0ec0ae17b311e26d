#include "lexicon/classes.h"

#include <algorithm>
#include <iterator>

namespace haechi {
namespace {

constexpr std::string_view kSpeech[] = {
    "say", "tell", "announce", "declare", "explain", "describe", "claim", "point-out", "emphasize", "admit", "deny",
    "confirm", "ask", "answer", "suggest", "recommend", "urge", "warn", "criticize", "praise", "testify", "report",
    "discuss", "interview", "speech-address", "statement", "quote", "mention", "express", "think", "believe", "expect",
    "forecast", "assume", "guess", "judge-evaluate", "analyze", "review-examine", "conclude-infer", "interpret", "regard-as",
    "idea", "opinion", "worry", "hope", "doubt", "confident", "talk-converse", "mean-signify", "imply", "information", "news",
};
constexpr std::string_view kLight[] = {
    "situation", "method", "problem", "part-portion", "level", "fact", "true", "actual", "reason-why", "result-outcome",
    "recent", "current", "person", "people", "many", "much", "very", "possible", "certain", "name-give", "make", "exist",
    "some", "all", "apparently", "be-located", "start", "receive", "give", "go", "come", "bring", "set-place", "face-situation",
};
constexpr std::string_view kManner[] = {"sharply", "slightly", "rapid", "fast", "strict", "active-positive", "full-scale", "comprehensive"};
constexpr std::string_view kEvent[] = {
    "launch-product", "launch-begin", "announce", "found", "sign-deal", "die", "kill", "be-born", "marry", "win", "lose",
    "listing-stock", "ipo", "appoint", "resign", "arrest", "elect", "hold-event", "open-business", "open-event", "close-down",
    "close-event", "start", "finish", "meet", "visit", "arrive", "leave-place", "join", "occur", "attack-strike", "publish",
    "unveil", "discover", "build", "exhibit", "landfall", "approve", "issue-order", "evacuation", "demolish", "acquire", "burial",
    "enact", "explode",
};

constexpr std::string_view kRepeated[] = {
    "win", "lose", "meet", "visit", "attack-strike", "occur", "start", "finish", "arrive", "hold-event", "announce", "publish", "join",
};

template <size_t N>
bool has(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool is_speech_concept(std::string_view name) { return has(kSpeech, name); }
bool is_manner_concept(std::string_view name) { return has(kManner, name); }
bool is_light_concept(std::string_view name) { return has(kLight, name); }
bool is_event_concept(std::string_view name) { return has(kEvent, name); }
bool is_repeated_concept(std::string_view name) { return has(kRepeated, name); }

}  // namespace haechi
