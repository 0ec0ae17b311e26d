// The Japanese words of time.
#ifndef HAECHI_LEXICON_JA_TIMES_H_
#define HAECHI_LEXICON_JA_TIMES_H_

#include "reading/time_table.h"

namespace haechi {

const TimeLexicon& japanese_times();

}  // namespace haechi

#endif  // HAECHI_LEXICON_JA_TIMES_H_
