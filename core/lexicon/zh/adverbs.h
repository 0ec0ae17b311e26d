// Chinese words of grammar that only a verb or an adjective follows.
#ifndef HAECHI_LEXICON_ZH_ADVERBS_H_
#define HAECHI_LEXICON_ZH_ADVERBS_H_

#include <string_view>

namespace haechi {

/// 已, 正在, 再次, 来: what follows is done.
bool announces_chinese_verb(std::u16string_view word);

}  // namespace haechi

#endif  // HAECHI_LEXICON_ZH_ADVERBS_H_
