#include "haechi/checker.h"

#include <algorithm>

#include "base/view.h"
#include "judging/calibration.h"
#include "judging/sentence.h"
#include "search/read_claims.h"
#include "text/sentences.h"

namespace haechi {

struct Check::State {
  const Base* base;
  Text text;
  std::vector<Span> sentences;
  Answer answer;
  Context context;
};

Check::Check(const Base& base, std::string_view utf8) : state_(std::make_unique<State>()) {
  state_->base = &base;
  state_->text = Text::from_utf8(utf8);
  state_->sentences = sentences_of(state_->text);
}

Check::~Check() = default;
Check::Check(Check&&) noexcept = default;

size_t Check::count() const { return state_->sentences.size(); }
size_t Check::done() const { return state_->answer.sentences.size(); }
const Answer& Check::so_far() const { return state_->answer; }
const std::u16string& Check::pasted() const { return state_->text.pasted(); }

bool Check::step() {
  State& s = *state_;
  const size_t next = s.answer.sentences.size();
  if (next >= s.sentences.size()) return false;
  SentenceAnswer answer = judge_sentence(s.base->claims(), s.base->view(), s.text, s.sentences[next], s.context);
  if (answer.checkable)
    answer.confidence = calibrated(answer.verdict, static_cast<float>(answer.confidence), making_of(s.base->view()));
  s.answer.sentences.push_back(std::move(answer));
  return true;
}

const Answer& Check::finish() {
  while (step()) {
  }
  // A text is refuted if a sentence is, else disputed if one is, else unknown if one that asserts something is open.
  const auto any = [&](Verdict v) {
    return std::any_of(state_->answer.sentences.begin(), state_->answer.sentences.end(),
                       [&](const SentenceAnswer& a) { return a.checkable && a.verdict == v; });
  };
  Verdict verdict = Verdict::Unknown;
  if (any(Verdict::Refuted))
    verdict = Verdict::Refuted;
  else if (any(Verdict::Disputed))
    verdict = Verdict::Disputed;
  else if (any(Verdict::Supported) && !any(Verdict::Unknown))
    verdict = Verdict::Supported;
  state_->answer.verdict = verdict;
  return state_->answer;
}

}  // namespace haechi
