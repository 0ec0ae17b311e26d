#include "lexicon/classes.h"

#include <initializer_list>
#include <string_view>
#include <vector>

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

std::vector<bool> members(std::initializer_list<const std::string_view*> range) {
  const Lexicon& lexicon = Lexicon::get();
  std::vector<bool> out(lexicon.size(), false);
  for (const std::string_view* name = range.begin()[0]; name != range.begin()[1]; ++name)
    if (const ConceptId id = lexicon.find(*name)) out[id] = true;
  return out;
}

bool has(const std::vector<bool>& set, ConceptId id) { return id < set.size() && set[id]; }

}  // namespace

bool is_speech(ConceptId id) {
  static const std::vector<bool> set = members({std::begin(kSpeech), std::end(kSpeech)});
  return has(set, id);
}

bool is_light(ConceptId id) {
  static const std::vector<bool> set = members({std::begin(kLight), std::end(kLight)});
  return has(set, id);
}

bool is_event(ConceptId id) {
  static const std::vector<bool> set = members({std::begin(kEvent), std::end(kEvent)});
  return has(set, id);
}

}  // namespace haechi
