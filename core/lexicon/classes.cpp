#include "lexicon/classes.h"

#include <algorithm>
#include <iterator>

namespace haechi {
namespace {

constexpr std::string_view kSpeech[] = {
    "speech", "say", "tell", "announce", "declare", "explain", "describe", "claim", "point-out", "emphasize", "admit", "deny",
    "confirm", "ask", "answer", "suggest", "recommend", "urge", "warn", "criticize", "praise", "testify", "report",
    "discuss", "interview", "speech-address", "statement", "quote", "mention", "express", "think", "believe", "expect",
    "forecast", "assume", "guess", "judge-evaluate", "analyze", "review-examine", "conclude-infer", "interpret", "regard-as",
    "idea", "opinion", "worried", "hope", "doubt", "confident", "predict", "estimate",
};
constexpr std::string_view kLight[] = {
    "situation", "case", "thing", "method", "problem", "state-condition", "part", "kind-type", "level-degree", "fact", "true",
    "actual", "reason-why", "result-outcome", "aspect", "field-area", "recent", "now", "current", "person", "people", "many",
    "much", "very", "possible", "certain", "content", "form", "side", "time", "place", "name-give", "do", "make", "exist",
};
constexpr std::string_view kEvent[] = {
    "release", "launch", "announce", "found-establish", "establish", "sign", "die", "kill", "be-born", "born", "marry", "win",
    "lose", "listing", "ipo", "acquire", "merge", "appoint", "resign", "arrest", "elect", "hold-event", "open", "close",
    "begin", "end", "start", "finish", "meet", "visit", "arrive", "leave", "join", "happen", "occur", "attack", "publish",
};

template <size_t N>
bool has(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool is_speech_concept(std::string_view name) { return has(kSpeech, name); }
bool is_light_concept(std::string_view name) { return has(kLight, name); }
bool is_event_concept(std::string_view name) { return has(kEvent, name); }

}  // namespace haechi
