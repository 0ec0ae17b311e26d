// Classes of concepts that reading and judging treat alike, listed by concept name.
#ifndef HAECHI_LEXICON_CLASSES_H_
#define HAECHI_LEXICON_CLASSES_H_

#include <string_view>

namespace haechi {

/// Verbs of saying, thinking and reporting: they frame what is said.
bool is_speech_concept(std::string_view name);
/// Words so general that sharing them says little: case, thing, method, situation.
bool is_light_concept(std::string_view name);
/// Tells how something is done: before a verb no verb itself.
bool is_manner_concept(std::string_view name);
/// Things that happen once: release, sign, found, die. Another date for one of them is another event or an error,
/// while a level (a share, a price) may differ from year to year.
bool is_event_concept(std::string_view name);
/// Events that happen again: win, meet, visit. A second one has its own date.
bool is_repeated_concept(std::string_view name);

}  // namespace haechi

#endif  // HAECHI_LEXICON_CLASSES_H_
