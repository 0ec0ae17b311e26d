// Checking a text against a claim base.
//
//   auto base = haechi::Base::open(bytes);
//   if (!base) return base.error();
//   haechi::Check check(*base, "엔비디아는 …");
//   while (check.step()) show(check.sentences().back());
//   std::string json = haechi::to_json(check.finish(), *base, …);
#ifndef HAECHI_CHECKER_H_
#define HAECHI_CHECKER_H_

#include <memory>
#include <string>
#include <string_view>

#include "haechi/answer.h"
#include "haechi/base.h"

namespace haechi {

/// One run over one text, sentence by sentence, so that a caller can show progress or stop.
/// The base must outlive it.
class Check {
 public:
  /// `utf8`: invalid bytes are read as U+FFFD.
  Check(const Base& base, std::string_view utf8);
  ~Check();
  Check(Check&&) noexcept;

  size_t count() const;  ///< sentences in the text
  size_t done() const;   ///< sentences judged so far
  /// Judges the next sentence. False when none is left.
  bool step();
  /// Judges what is left and gives the verdict of the whole text.
  const Answer& finish();
  const Answer& so_far() const;
  const std::u16string& pasted() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The answer in the documented JSON form (docs/answer-format.md). `id` is left out when empty.
std::string to_json(const Check& check, const Base& base, std::string_view id = {});
/// One sentence's object of that form.
std::string sentence_to_json(const Check& check, const Base& base, size_t index);

}  // namespace haechi

#endif  // HAECHI_CHECKER_H_
