#include "reading/frame.h"

#include <algorithm>

#include "text/script.h"

namespace haechi {
namespace {

constexpr uint32_t kLongestTail = 10;  // behind what a frame ends with: an ending, marks
constexpr uint32_t kLeastContent = 4;
constexpr uint32_t kNone = UINT32_MAX;

/// The alternatives of a list, until `use` is true of one.
template <class Use>
bool any_of_list(std::u16string_view list, const Use& use) {
  for (;;) {
    const size_t end = std::min(list.find(u'|'), list.size());
    if (use(list.substr(0, end))) return true;
    if (end == list.size()) return false;
    list.remove_prefix(end + 1);
  }
}

class FrameReader {
 public:
  FrameReader(const Text& text, Span sentence) : text_(text), sentence_(sentence) {
    while (sentence_.begin < sentence_.end && is_blank(text_.folded()[sentence_.begin])) ++sentence_.begin;
  }

  /// `out` as the frame has it, if it stands round the sentence.
  bool read(const FrameWords& f, Framed& out) const {
    const uint32_t from = behind_opener(f.openers);
    if (from == kNone) return false;
    Span content{from, sentence_.end}, words{sentence_.begin, from};
    if (!f.closers.empty() && !any_of_list(f.closers, [&](std::u16string_view closer) {
          return ends_with(closer, f.joints, content, words);
        }))
      return false;
    if (content.length() < kLeastContent) return false;
    out = {f.frame, content, words};
    return true;
  }

 private:
  uint32_t behind_opener(std::u16string_view openers) const {
    uint32_t from = kNone;
    any_of_list(openers, [&](std::u16string_view opener) {
      if (!text_.view(sentence_).starts_with(opener)) return false;
      from = sentence_.begin + static_cast<uint32_t>(opener.size());
      return true;
    });
    return from;
  }

  /// Cuts the closer, and the joint before it, from the content.
  bool ends_with(std::u16string_view closer, std::u16string_view joints, Span& content, Span& words) const {
    const auto length = static_cast<uint32_t>(closer.size());
    const uint32_t from = content.end - std::min(content.length(), length + kLongestTail);
    const size_t at = text_.view({from, content.end}).rfind(closer);
    if (at == std::u16string_view::npos) return false;
    const uint32_t begin = from + static_cast<uint32_t>(at), end = begin + length;
    return any_of_list(joints, [&](std::u16string_view joint) {
      const Span before{content.begin, begin};
      if (!text_.view(before).ends_with(joint)) return false;
      words = {begin, end};
      content.end = begin - static_cast<uint32_t>(joint.size()) + kept_of(joint);
      return true;
    });
  }

  /// The ending of the sentence within, where the joint begins with it: 다|는 것은.
  static uint32_t kept_of(std::u16string_view joint) { return !joint.empty() && is_hangul(joint[0]) ? 1 : 0; }

  const Text& text_;
  Span sentence_;
};

}  // namespace

Framed frame_of(const Text& text, Span sentence, Language language) {
  Framed framed{Frame::None, sentence, {}};
  const FrameReader reader(text, sentence);
  for (const FrameWords& f : frames(language))
    if (reader.read(f, framed)) break;
  return framed;
}

}  // namespace haechi
