#include "cli/text_report.h"

#include <algorithm>
#include <cstdio>

#include "base/view.h"
#include "report/answer_json.h"
#include "report/names.h"
#include "text/utf.h"

namespace haechi::cli {
namespace {

constexpr size_t kShownEvidence = 4;

std::string_view sign_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Supported:
      return "✓";
    case Verdict::Refuted:
      return "✗";
    case Verdict::Disputed:
      return "≠";
    case Verdict::Unknown:
      break;
  }
  return "?";
}

Colour colour_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Supported:
      return Colour::Green;
    case Verdict::Refuted:
      return Colour::Red;
    case Verdict::Disputed:
      return Colour::Yellow;
    case Verdict::Unknown:
      break;
  }
  return Colour::Grey;
}

std::string_view explain(UnknownReason reason) {
  switch (reason) {
    case UnknownReason::OffTopic:
      return "the base holds nothing about it";
    case UnknownReason::OtherTime:
      return "the base speaks of another time";
    case UnknownReason::OtherMeasure:
      return "the base gives other figures of it";
    case UnknownReason::OtherSubject:
      return "the base says it of something else";
    case UnknownReason::MissingReferent:
      return "it does not say whom or what it means";
    case UnknownReason::Opinion:
      return "an opinion that no source voices";
    case UnknownReason::TooShort:
      return "too short to check";
    case UnknownReason::NotStated:
      break;
  }
  return "the base does not settle this point";
}

std::string slice(std::u16string_view pasted, TextRange range) {
  std::string text = to_utf8(pasted.substr(std::min<size_t>(range.begin, pasted.size()), range.end - range.begin));
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// The claim in the language it was compared in, else in its first.
std::string_view statement_of(const ClaimView& claim, std::string_view language) {
  std::string_view first;
  for (size_t i = 0; i < kLanguageCount; ++i) {
    if (claim.statement[i].empty()) continue;
    if (code_of(static_cast<Language>(i)) == language) return claim.statement[i];
    if (first.empty()) first = claim.statement[i];
  }
  return first;
}

std::string two_decimals(double number) {
  char text[16];
  std::snprintf(text, sizeof text, "%.2f", number);
  return text;
}

class Writer {
 public:
  Writer(std::u16string_view pasted, const BaseView& base, const Painter& paint)
      : pasted_(pasted), base_(base), paint_(paint) {}

  void sentence(const SentenceAnswer& sentence) {
    heading(sentence);
    for (const Difference& difference : sentence.differs) differs(difference);
    if (sentence.said_by) line("said by  ", *sentence.said_by);
    if (sentence.derivation) line("sum      ", sentence.derivation->expression);
    const size_t shown = std::min(sentence.evidence.size(), kShownEvidence);
    for (size_t i = 0; i < shown; ++i) evidence(sentence.evidence[i]);
    if (sentence.evidence.size() > shown) {
      line("", "and " + std::to_string(sentence.evidence.size() - shown) + " more (all with --format json)");
    }
    out_ += '\n';
  }

  void source(const SourceView& source) {
    std::string text = "[" + std::string(source.id) + "]";
    for (const std::string_view part : {source.title, source.byline, source.publisher, source.published, source.url}) {
      if (!part.empty()) text += (text.back() == ']' ? " " : ", ") + std::string(part);
    }
    out_ += text + '\n';
  }

  void verdict(const Answer& answer) {
    out_ += "the whole text: " + paint_(colour_of(answer.verdict), name_of(answer.verdict)) + '\n';
  }

  std::string take() { return std::move(out_); }

 private:
  void line(std::string_view label, std::string_view text) {
    out_ += "    " + paint_(Colour::Grey, label) + std::string(text) + '\n';
  }

  void heading(const SentenceAnswer& sentence) {
    const Colour colour = colour_of(sentence.verdict);
    out_ += paint_(colour, std::string(sign_of(sentence.verdict)) + " " + std::string(name_of(sentence.verdict)));
    if (!sentence.checkable) {
      out_ += paint_(Colour::Grey, "  nothing to check");
    } else if (sentence.verdict != Verdict::Unknown) {
      out_ += paint_(Colour::Grey, "  confidence " + two_decimals(sentence.confidence));
    } else if (sentence.unknown_reason) {
      out_ += paint_(Colour::Grey, "  " + std::string(explain(*sentence.unknown_reason)));
    }
    out_ += "\n  " + paint_(Colour::Bold, slice(pasted_, sentence.range)) + '\n';
  }

  void differs(const Difference& difference) {
    const std::string slot(name_of(difference.slot));
    line("said     ", (difference.said.empty() ? "–" : difference.said) + " (" + slot + ")");
    line("found    ", difference.found.empty() ? "–" : difference.found);
  }

  void evidence(const Evidence& evidence) {
    const ClaimView claim = base_.claim(evidence.claim);
    std::string text(statement_of(claim, evidence.language));
    if (!claim.speaker.empty()) text += " (" + std::string(claim.speaker) + ")";
    text += " [" + std::string(base_.source(claim.source).id) + "]";
    line(evidence.stance == Stance::Supports ? "supports " : "refutes  ", text);
  }

  std::u16string_view pasted_;
  const BaseView& base_;
  const Painter& paint_;
  std::string out_;
};

}  // namespace

std::string text_report(const Answer& answer, std::u16string_view pasted, const Base& base, const Painter& paint) {
  Writer writer(pasted, base.view(), paint);
  for (const SentenceAnswer& sentence : answer.sentences) writer.sentence(sentence);
  const auto sources = cited_sources(answer, base);
  for (const uint32_t row : sources) writer.source(base.view().source(row));
  if (answer.sentences.size() > 1) writer.verdict(answer);
  return writer.take();
}

}  // namespace haechi::cli
