// Korean particles in the shape that the word before them wants.
#ifndef HAECHI_EXTRACT_PARTICLES_H_
#define HAECHI_EXTRACT_PARTICLES_H_

#include <string>
#include <string_view>

namespace haechi {

/// True if the word ends in a consonant, as it is read aloud.
bool has_final(char16_t last);

std::u16string with_topic(std::u16string_view noun);    ///< 은, 는
std::u16string with_subject(std::u16string_view noun);  ///< 이, 가
std::u16string with_object(std::u16string_view noun);   ///< 을, 를
std::u16string with_and(std::u16string_view noun);      ///< 과, 와
std::u16string with_copula(std::u16string_view noun);   ///< 이다, 다

std::u16string with_quoted_copula(std::u16string_view noun);  ///< 이라고, 라고

/// `rest`, which begins with a particle behind another word, with the particle as it stands behind `last`.
std::u16string fitting_particle(char16_t last, std::u16string_view rest);

/// True for a noun with a particle: 매출을, 가람에서.
bool has_particle(std::u16string_view word);
/// False for the last letter of a word that without_particle() leaves as it is.
bool may_end_particle(char16_t last);

/// True for a noun with 을 or 를.
bool is_object(std::u16string_view word);

/// The word without the particle of a noun; the same if it has none.
std::u16string_view without_particle(std::u16string_view word);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_PARTICLES_H_
