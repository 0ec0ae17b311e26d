// Names across scripts by how they sound: Kovalenko, 코발렌코, コワレンコ.
#ifndef HAECHI_SEARCH_SOUND_H_
#define HAECHI_SEARCH_SOUND_H_

#include <string>
#include <string_view>
#include <vector>

namespace haechi {

/// Korean words that names in other scripts are looked up in.
class SpokenWords {
 public:
  void add(std::u16string_view word);
  /// The word that sounds most like the name; empty if none does.
  std::u16string_view like(std::u16string_view name) const;

 private:
  /// Consonants, vowels, how many syllables at its end say what kind of thing it is and are no part of the sound, word.
  std::vector<std::u16string> rows_;
};

}  // namespace haechi

#endif  // HAECHI_SEARCH_SOUND_H_
