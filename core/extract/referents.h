// Who is meant: short names to full ones, pronouns to names.
#ifndef HAECHI_EXTRACT_REFERENTS_H_
#define HAECHI_EXTRACT_REFERENTS_H_

#include <string>
#include <string_view>
#include <vector>

namespace haechi {

class Referents {
 public:
  /// Remembers the names and titles of a sentence.
  void note(std::u16string_view sentence);

  /// "탕 CEO" as "탕제 CEO", once "탕제" with that title has been named; else the name as it is.
  std::u16string full_name(const std::u16string& name) const;

  struct Result {
    std::vector<std::u16string> referents;
    bool open = false;  ///< a pronoun is left whose referent is not known
  };
  /// Replaces a pronoun that opens `statement` by `name`, with the particle that fits; empty: the pronoun stays open.
  Result resolve(std::u16string& statement, const std::u16string& name) const;

 private:
  struct Person {
    std::u16string name, title;
  };
  std::vector<Person> people_;
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_REFERENTS_H_
