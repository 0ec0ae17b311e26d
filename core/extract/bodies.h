// Bodies and places that an article names in full once and by their kind later: 중부철도공사, 공사; 다온시, 시.
#ifndef HAECHI_EXTRACT_BODIES_H_
#define HAECHI_EXTRACT_BODIES_H_

#include <string>
#include <string_view>
#include <vector>

namespace haechi {

class Bodies {
 public:
  /// Learns the full names of a text, in order; `text` may be the headline or a sentence.
  void note(std::u16string_view text);

  /// "공사는 …", "… 시가 …", "위원회 관계자는 …" with the name that was given last. True if something was put in.
  bool name(std::u16string& statement) const;
  /// "공사 측" as "중부철도공사 측", "연구소" as "솔뫼연구소"; others as they are.
  std::u16string full(const std::u16string& speaker) const;

 private:
  void note_word(std::u16string_view word);
  struct Body {
    std::u16string name;
    size_t kind = 0;   ///< place in the list of kinds
    size_t times = 1;  ///< how often it was named
  };
  bool may_name(std::u16string_view statement) const;
  const Body* last_of(size_t kind) const;

  std::vector<Body> bodies_;  ///< the one named last at the end
};

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BODIES_H_
