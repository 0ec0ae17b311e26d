#include "lexicon/zh/adverbs.h"

namespace haechi {

bool announces_chinese_verb(std::u16string_view word) {
  for (const std::u16string_view adverb :
       {u"已", u"已经", u"曾", u"曾经", u"正", u"正在", u"仍", u"仍然", u"依然", u"刚", u"刚刚", u"才", u"又", u"再", u"再次", u"也", u"都", u"还", u"就",
        u"并", u"并且", u"而且", u"以便", u"从而", u"来", u"去", u"不断", u"一直", u"终于", u"分别", u"进一步", u"得", u"地", u"所", u"不得不"})
    if (word == adverb) return true;
  return false;
}

}  // namespace haechi
