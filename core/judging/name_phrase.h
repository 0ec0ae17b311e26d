// A name as a phrase, and those of a statement; name_phrases.h says what can be asked about two of them.
#ifndef HAECHI_JUDGING_NAME_PHRASE_H_
#define HAECHI_JUDGING_NAME_PHRASE_H_

#include <vector>

#include "search/read_claims.h"

namespace haechi {

enum class NameKind : uint8_t { None, Unknown, Person, Body, Place, Thing };

/// Terms of a statement, one behind the other, that name one thing.
struct NamePhrase {
  size_t first = 0, last = 0;  ///< terms, both included
  Span span;                   ///< without the title
  NameKind kind = NameKind::Unknown;
  bool like_person = false;        ///< may be a Korean name: 강무열
  bool quoted = false;             ///< the title of a work: '반지하의 고래'
  bool titled = false;             ///< the term behind it is a title: 윤서희 시장
  TermRole role = TermRole::None;  ///< of the phrase with its title
};

std::vector<NamePhrase> names_of(const ReadClaims& claims, const Text& text, const Statement& s);

}  // namespace haechi

#endif  // HAECHI_JUDGING_NAME_PHRASE_H_
