// The words that answers use for the values of answer.h.
#ifndef HAECHI_REPORT_NAMES_H_
#define HAECHI_REPORT_NAMES_H_

#include <string_view>

#include "haechi/answer.h"

namespace haechi {

constexpr std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Supported:
      return "supported";
    case Verdict::Refuted:
      return "refuted";
    case Verdict::Disputed:
      return "disputed";
    case Verdict::Unknown:
      break;
  }
  return "unknown";
}

constexpr std::string_view name_of(Stance stance) { return stance == Stance::Supports ? "supports" : "refutes"; }

constexpr std::string_view name_of(SlotRelation relation) {
  switch (relation) {
    case SlotRelation::Entailed:
      return "entails";
    case SlotRelation::Contradicts:
      return "contradicts";
    case SlotRelation::Open:
      break;
  }
  return "open";
}

constexpr std::string_view name_of(Slot slot) {
  switch (slot) {
    case Slot::Number:
      return "number";
    case Slot::Unit:
      return "unit";
    case Slot::Date:
      return "date";
    case Slot::Entity:
      return "entity";
    case Slot::Role:
      return "role";
    case Slot::Polarity:
      return "polarity";
    case Slot::Attribution:
      return "attribution";
    case Slot::Ranking:
      return "ranking";
    case Slot::Other:
      break;
  }
  return "other";
}

constexpr std::string_view name_of(UnknownReason reason) {
  switch (reason) {
    case UnknownReason::OffTopic:
      return "off-topic";
    case UnknownReason::OtherTime:
      return "other-time";
    case UnknownReason::OtherMeasure:
      return "other-measure";
    case UnknownReason::OtherSubject:
      return "other-subject";
    case UnknownReason::MissingReferent:
      return "missing-referent";
    case UnknownReason::Opinion:
      return "opinion";
    case UnknownReason::TooShort:
      return "too-short";
    case UnknownReason::NotStated:
      break;
  }
  return "not-stated";
}

}  // namespace haechi

#endif  // HAECHI_REPORT_NAMES_H_
