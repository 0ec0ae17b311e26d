// Who is meant: short names to full ones, pronouns to names.
#ifndef HAECHI_EXTRACT_REFERENTS_H_
#define HAECHI_EXTRACT_REFERENTS_H_

#include <string>
#include <string_view>
#include <vector>

namespace haechi {

class Referents {
 public:
  /// Remembers the names and titles of a sentence, which must outlast this; `topic` is what it is about.
  void note(std::u16string_view sentence, std::u16string_view topic);

  /// "탕 CEO" as "탕제 CEO", once "탕제" with that title has been named; else the name as it is.
  std::u16string full_name(const std::u16string& name) const;

  /// Whom and what the sentences before are about.
  struct Focus {
    std::u16string person, body;
    int person_age = 0, body_age = 0;  ///< sentences since it was last named
    bool several = false;              ///< the sentence that named the person named others: 그녀 may be one of them
  };
  /// True if the name has been seen with a title, an age or the like.
  bool is_person(std::u16string_view name) const;
  /// The first person who is the subject of a clause of the sentence noted last; empty if there is none.
  std::u16string person_as_subject() const;
  /// Moves on to the next sentence: `topic` is what it is about, `speaker` who says it.
  void move_focus(Focus& focus, const std::u16string& topic, const std::u16string& speaker,
                  std::u16string_view headline) const;

  struct Result {
    std::vector<std::u16string> referents;
    bool open = false;  ///< a pronoun is left whose referent is not known
  };
  /// Puts names for a pronoun and for 이 회사 that open `statement`, with the particle that fits. Empty names stay
  /// open.
  Result resolve(std::u16string& statement, const std::u16string& person, const std::u16string& body) const;

 private:
  struct Person {
    std::u16string name, title;
  };

  void remember(std::u16string_view name, std::u16string_view title);

  std::vector<Person> people_;
  std::vector<std::u16string_view> parts_, titles_;  ///< words of the sentence noted last, and which titles they are
  int titled_ = 0;                                   ///< how many are named with a title in the sentence noted last
};

/// "…라고 그는 말했다" as "…라고 강하나는 말했다". True if that is done.
bool name_behind(std::u16string& statement, const std::u16string& speaker);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_REFERENTS_H_
