// What a sentence says of what stands within it.
#ifndef HAECHI_READING_FRAME_H_
#define HAECHI_READING_FRAME_H_

#include "lexicon/frames.h"
#include "text/text.h"

namespace haechi {

struct Framed {
  Frame frame = Frame::None;
  Span content;  ///< the sentence within; all of it where there is no frame
  Span words;    ///< of the frame: what it ends with, else what it begins with
};

Framed frame_of(const Text& text, Span sentence, Language language);

}  // namespace haechi

#endif  // HAECHI_READING_FRAME_H_
