// Classes of concepts for relations that one thing has to one other only: who made it, who heads it, where it was held.
#ifndef HAECHI_LEXICON_EXCLUSIVE_H_
#define HAECHI_LEXICON_EXCLUSIVE_H_

#include <string_view>

namespace haechi {

/// A product has one maker: make, develop, launch, own.
bool is_making_concept(std::string_view name);
/// An order for goods goes to one producer.
bool is_producing_concept(std::string_view name);
/// An office held in one body: founder, chief executive, member of; bodies are under one. 0: none; equal numbers are one
/// office in several words.
int office_of_concept(std::string_view name);
/// True for an office that one person holds at a time: chief executive, mayor.
bool is_held_by_one(int office);
/// What happens at one place: held, listed, born.
bool is_venue_concept(std::string_view name);
/// Going public, at one exchange.
bool is_listing_concept(std::string_view name);
/// The first, the only, the most: said of one only.
bool is_one_only_concept(std::string_view name);
/// What a person is called behind the name: president, professor.
bool is_title_concept(std::string_view name);

/// Any of these but titles and the words for one only: every base knows them.
bool is_exclusive_concept(std::string_view name);

}  // namespace haechi

#endif  // HAECHI_LEXICON_EXCLUSIVE_H_
