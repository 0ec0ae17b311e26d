// The Chinese words of time.
#ifndef HAECHI_LEXICON_ZH_TIMES_H_
#define HAECHI_LEXICON_ZH_TIMES_H_

#include "reading/time_table.h"

namespace haechi {

const TimeLexicon& chinese_times();

}  // namespace haechi

#endif  // HAECHI_LEXICON_ZH_TIMES_H_
