// A sentence without what describes whom it is about.
#ifndef HAECHI_EXTRACT_BARE_TOPICS_H_
#define HAECHI_EXTRACT_BARE_TOPICS_H_

#include <optional>
#include <string>
#include <string_view>

#include "extract/words.h"

namespace haechi {

/// Where a name stands that a clause before it describes, words [begin, end).
struct DescribedName {
  size_t verb = 0;  ///< the word that ends the clause
  size_t begin = 0, end = 0;
  std::u16string name;  ///< without its particle
};

/// True for a noun of a kind, as far as its letters tell: 선수, 주민.
bool is_kind(std::u16string_view word);

/// True for a word that names one thing, body or person, as far as its letters tell.
bool is_proper_name(std::u16string_view word);

/// The name that the sentence is about, if a clause describes it: "세상을 놀라게 한 노르마린은 …". None if the noun may
/// be any of its kind: what describes it then tells which ones are meant.
std::optional<DescribedName> described_topic(const SentenceWords& sentence);

/// "노르마린은 …"; empty if nothing describes the name.
std::u16string with_bare_topic(const SentenceWords& sentence);

/// "가람이 새 운영체제 도란을 내놨다" as "가람이 도란을 내놨다", where `name` is 도란; empty if nothing stands before
/// it.
std::u16string with_bare_name(const SentenceWords& sentence, std::u16string_view name);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_BARE_TOPICS_H_
