// Words round a whole sentence that deny it or leave it open: "it is not true that …", "… remains to be seen".
#ifndef HAECHI_LEXICON_FRAMES_H_
#define HAECHI_LEXICON_FRAMES_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "text/language.h"

namespace haechi {

/// What becomes of the sentence within.
enum class Frame : uint8_t { None, Denied, Open };

/// One kind of frame: what it begins with, what ties the sentence to what it ends with, and that. Alternatives are
/// parted by "|", longer ones first where one begins with another; an empty one need not be there.
struct FrameWords {
  Frame frame;
  std::u16string_view openers, joints, closers;
};
std::span<const FrameWords> frames(Language language);

}  // namespace haechi

#endif  // HAECHI_LEXICON_FRAMES_H_
