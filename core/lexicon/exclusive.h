// Offices that one person or body holds in another. The other relations that one thing has to one other only - who made
// it, where it was held - are classes of concepts (classes.h).
#ifndef HAECHI_LEXICON_EXCLUSIVE_H_
#define HAECHI_LEXICON_EXCLUSIVE_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace haechi {

/// Concepts that stand for one office held in one body: founder, chief executive, member of; bodies are under one.
struct OfficeList {
  uint8_t office;  ///< from 1
  std::string_view names;
};
std::span<const OfficeList> office_lists();
/// True for an office that one person holds at a time: chief executive, mayor.
bool is_held_by_one(int office);

}  // namespace haechi

#endif  // HAECHI_LEXICON_EXCLUSIVE_H_
