// Words that make a statement say more than it would without them; the concepts among them are classes (classes.h).
#ifndef HAECHI_LEXICON_ADDITIONS_H_
#define HAECHI_LEXICON_ADDITIONS_H_

#include <span>
#include <string_view>
#include <vector>

#include "text/language.h"

namespace haechi {

/// Written marks of a reason or a purpose, in folded text: because, in order to.
const std::vector<std::u16string_view>& reason_marks(Language language);
/// Written marks of a condition: if it should be so.
std::span<const std::u16string_view> condition_marks(Language language);
/// Marks by which a claim may tell one in other words.
std::span<const std::u16string_view> conditional_marks(Language language);
/// What Korean says of the time before something: until then.
std::span<const std::u16string_view> until_then_marks();
/// What denies the figure or time behind it: was not 20, 不是周五.
std::span<const std::u16string_view> denials_before_value();
/// Behind a length of time: so much lies between two days. "25년이 흘렀다", "39일 뒤"
std::span<const std::u16string_view> passing_marks();
/// Behind how long a change took: it leads on to a year, or back. "2년 만에"
std::span<const std::u16string_view> change_marks();
/// For as long as that.
std::span<const std::u16string_view> period_marks();
/// So much for each day, month or year.
std::span<const std::u16string_view> rate_marks();
/// Something begins: its first day.
std::span<const std::u16string_view> start_marks();

}  // namespace haechi

#endif  // HAECHI_LEXICON_ADDITIONS_H_
