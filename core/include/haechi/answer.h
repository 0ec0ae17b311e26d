// The answer to a check: verdicts with their reasons. Offsets are UTF-16 code units of the text as pasted.
#ifndef HAECHI_ANSWER_H_
#define HAECHI_ANSWER_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace haechi {

enum class Verdict : uint8_t { Supported, Refuted, Disputed, Unknown };
enum class Stance : uint8_t { Supports, Refutes };
enum class Slot : uint8_t { Number, Unit, Date, Entity, Role, Polarity, Attribution, Ranking, Other };
enum class SlotRelation : uint8_t { Entailed, Contradicts, Open };

/// Why a sentence is `unknown`.
enum class UnknownReason : uint8_t {
  OffTopic,         ///< nothing in the base is about it
  OtherTime,        ///< the base speaks of another time
  OtherMeasure,     ///< the base gives other figures of it
  OtherSubject,     ///< the base says it of something else
  MissingReferent,  ///< he, that company, next year without an anchor
  Opinion,          ///< a view nobody in the base voices
  TooShort,
  NotStated,  ///< the base is about it but does not settle this point
};

struct TextRange {
  uint32_t begin = 0, end = 0;
};

/// One aligned pair of slots: where it stands in the pasted text and in the claim's statement.
struct SlotMatch {
  Slot slot = Slot::Other;
  SlotRelation relation = SlotRelation::Open;
  TextRange text, claim;
};

/// What differs between the text and the decisive claim.
struct Difference {
  Slot slot = Slot::Other;
  TextRange range;  ///< in the pasted text; empty if the text leaves the point unsaid
  std::string said, found;
};

struct Evidence {
  uint32_t claim = 0;    ///< index of the claim in the base
  std::string language;  ///< the phrasing that was compared: "ko", "en" …; `slots[].claim` are offsets into it
  Stance stance = Stance::Supports;
  double score = 0;  ///< 0..1: how well the claim binds to the text
  std::vector<SlotMatch> slots;
};

struct DerivationTerm {
  uint32_t claim = 0;
  std::string text;  ///< the figure as the claim writes it
};

/// Arithmetic that settled a sentence.
struct Derivation {
  std::string expression;  ///< "3440 - 330 = 3110"
  std::vector<DerivationTerm> terms;
};

struct SentenceAnswer {
  TextRange range;
  Verdict verdict = Verdict::Unknown;
  double confidence = 0;               ///< calibrated probability that the verdict is right
  std::optional<std::string> said_by;  ///< whose statement the evidence is, where it is somebody's
  std::vector<Difference> differs;
  std::vector<Evidence> evidence;  ///< best first, the decisive stance before others
  std::optional<Derivation> derivation;
  std::optional<UnknownReason> unknown_reason;
  bool checkable = true;
};

struct Answer {
  Verdict verdict = Verdict::Unknown;
  std::vector<SentenceAnswer> sentences;
};

}  // namespace haechi

#endif  // HAECHI_ANSWER_H_
