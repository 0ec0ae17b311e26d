#include "text/sentence_rules.h"

#include <unicode/udata.h>
#include <unicode/utf16.h>

#include <cstring>

namespace haechi {
namespace {

// What ICU 72 writes (its rbbidata.h): a header of offsets, then the table of states, whose header is of five numbers.
constexpr size_t kStates = 16, kClasses = 32, kClassesSize = 36;               // offsets in the header
constexpr size_t kRowSize = 4, kLookAheads = 12, kFlags = 16, kFirstRow = 20;  // offsets in the table
constexpr uint32_t kBeginsWithClass = 2, kByteRows = 4;
// A row: what the state accepts, its look-ahead, its tag, then the next state by class.
constexpr size_t kNext = 3;
constexpr unsigned kStop = 0, kStart = 1;
constexpr unsigned kEndOfText = 1, kBeginOfText = 2;
// Syllables, which are all of one class and most of a Korean text.
constexpr char16_t kFirstHangul = 0xAC00, kLastHangul = 0xD7A3;

uint32_t number_at(const uint8_t* at) {
  uint32_t number = 0;
  std::memcpy(&number, at, sizeof number);
  return number;
}

}  // namespace

SentenceRules::SentenceRules() {
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* data = udata_open(U_ICUDATA_NAME "-brkitr", "brk", "sent", &status);
  if (U_FAILURE(status)) return;
  const auto* rules = static_cast<const uint8_t*>(udata_getMemory(data));
  udata_close(data);  // a handle; what it names stays
  const uint8_t* const states = rules + number_at(rules + kStates);
  if (number_at(states + kFlags) != (kBeginsWithClass | kByteRows) || number_at(states + kLookAheads) != 0) return;
  classes_ = ucptrie_openFromBinary(UCPTRIE_TYPE_ANY, UCPTRIE_VALUE_BITS_ANY, rules + number_at(rules + kClasses),
                                    static_cast<int32_t>(number_at(rules + kClassesSize)), nullptr, &status);
  rows_ = states + kFirstRow;
  row_size_ = number_at(states + kRowSize);
  hangul_ = ucptrie_get(classes_, kFirstHangul);
}

/// Of the character at `at`, which moves behind it.
unsigned SentenceRules::class_at(std::u16string_view text, size_t& at) const {
  UChar32 c;
  U16_NEXT(text.data(), at, text.size(), c);
  return ucptrie_get(classes_, c);
}

size_t SentenceRules::end_of(std::u16string_view text, size_t begin) const {
  if (classes_ == nullptr) return text.size();
  size_t at = begin, end = begin;
  unsigned state = row(kStart)[kNext + kBeginOfText];
  for (const uint8_t* now = row(state); state != kStop;) {
    const bool more = at < text.size();
    const bool hangul = more && text[at] >= kFirstHangul && text[at] <= kLastHangul;
    state = now[kNext + (hangul ? hangul_ : more ? class_at(text, at) : kEndOfText)];
    at += hangul;
    now = row(state);
    if (now[0] != 0) end = at;
    if (!more) break;
  }
  if (end == begin) U16_FWD_1(text.data(), end, text.size());
  return end;
}

}  // namespace haechi
