// Words that make a statement say more than it would without them.
#ifndef HAECHI_LEXICON_ADDITIONS_H_
#define HAECHI_LEXICON_ADDITIONS_H_

#include <string_view>
#include <vector>

#include "text/language.h"

namespace haechi {

/// Singles one out or takes most of them: most, largest, longest, the majority.
bool is_extreme_concept(std::string_view name);
/// What is measured: revenue, profit, price, speed. Two different ones are never the same figure's name.
bool is_measure_concept(std::string_view name);
/// What a base must know although no claim of it speaks of it.
bool is_addition_concept(std::string_view name);

/// Written marks of a reason or a purpose, in folded text: because, in order to.
const std::vector<std::u16string_view>& reason_marks(Language language);
/// Particles right behind a word that name it as one more: 도, even.
const std::vector<std::u16string_view>& further_particles(Language language);

}  // namespace haechi

#endif  // HAECHI_LEXICON_ADDITIONS_H_
