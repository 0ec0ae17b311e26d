// Names across scripts by how they sound: Kovalenko, 코발렌코, コワレンコ.
#ifndef HAECHI_JUDGING_SOUND_H_
#define HAECHI_JUDGING_SOUND_H_

#include <string_view>

namespace haechi {

/// 0..1: how surely two names in different scripts (Hangul, Latin letters, kana) sound the same; folded text. Vowels
/// and what scripts often leave out (r behind a vowel, h) weigh nothing; short names never do.
float sound_alike(std::u16string_view a, std::u16string_view b);

}  // namespace haechi

#endif  // HAECHI_JUDGING_SOUND_H_
