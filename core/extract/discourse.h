// What a sentence leaves to those before it: the subject left out, "두 회사", "생산은" of what was spoken of.
#ifndef HAECHI_EXTRACT_DISCOURSE_H_
#define HAECHI_EXTRACT_DISCOURSE_H_

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

namespace haechi {

class Discourse {
 public:
  struct Result {
    std::vector<std::u16string> referents;
    bool settled = false;  ///< nothing is left that points back
  };

  /// Puts in words what `statement` leaves to the sentences before it. `speech`: a verb of saying ends it, whose
  /// subject is found elsewhere; `person`: who was spoken of last.
  Result fill(std::u16string& statement, bool speech, const std::u16string& person) const;

  /// Moves on behind `statement`, in which nothing is left out any more.
  void note(const SentenceWords& statement, bool speech);
  /// What the sentence before is about; empty if it names nothing.
  const std::u16string& topic() const { return topic_; }
  /// Another part of the article begins.
  void reset();

 private:
  bool put_pair(std::u16string& statement, Result& result) const;
  bool put_several(std::u16string& statement, Result& result) const;
  bool put_thing(std::u16string& statement, Result& result) const;
  bool put_owner(const SentenceWords& words, std::u16string& statement, Result& result) const;
  bool put_measure(std::u16string& statement, Result& result) const;
  bool put_subject(const SentenceWords& words, std::u16string& statement, const std::u16string& person,
                   Result& result) const;

  std::u16string topic_;  ///< what the sentence before is about; empty: it names nothing
  std::u16string pair_;   ///< the two bodies or people that were named together last: "A와 B"
  bool acts_ = false;     ///< it does something to something there
  bool figures_ = false;  ///< the sentence before gives figures
  int pair_age_ = 0;      ///< sentences since then
};

/// The sentence without the words that lead over to it: 또, 그러나.
std::u16string without_leads(std::u16string_view statement);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_DISCOURSE_H_
