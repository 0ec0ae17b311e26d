#include "reading/time_table.h"

#include "lexicon/en/times.h"
#include "lexicon/ja/times.h"
#include "lexicon/ko/times.h"
#include "lexicon/zh/times.h"

namespace haechi {

const TimeLexicon& time_lexicon(Language language) {
  switch (language) {
    case Language::English:
      return english_times();
    case Language::Chinese:
      return chinese_times();
    case Language::Japanese:
      return japanese_times();
    default:
      return korean_times();
  }
}

}  // namespace haechi
