// Reading one sentence into a Statement. Claims and pasted text go through the same reader.
#ifndef HAECHI_READING_READER_H_
#define HAECHI_READING_READER_H_

#include "lexicon/forms.h"
#include "reading/statement.h"

namespace haechi {

class Reader {
 public:
  /// `names`: the base's entities, or null. `korean`: its own Korean words, which Han characters of other languages may
  /// write, or null. All must outlive the reader.
  explicit Reader(const Lexicon& lexicon, const FormTable* names = nullptr, const FormTable* korean = nullptr)
      : lexicon_(lexicon), names_(names), korean_(korean) {}

  Statement read(const Text& text, Span sentence, const TimeContext& context = {}) const;
  Statement read(const Text& text, Span sentence, const TimeContext& context, Language language) const;

 private:
  const Lexicon& lexicon_;
  const FormTable* names_;
  const FormTable* korean_;
};

}  // namespace haechi

#endif  // HAECHI_READING_READER_H_
