#include "lexicon/contrasts.h"

namespace haechi {
namespace {

constexpr ContrastSet kKorean[] = {
    {u"이전|직전 이후|직후", Beside::Before},
    {u"첫|처음|최초 마지막|최종", Beside::Either},
    {u"모든|모두|전부 대부분|대다수 일부", Beside::Either, true},
    {u"상원 하원", Beside::Either},
};
constexpr ContrastSet kEnglish[] = {
    {u"before after", Beside::Behind},
    {u"first last|final", Beside::Behind},
    {u"all|every most some", Beside::Behind, true},
    {u"more less|fewer", Beside::Behind},
    {u"most least|fewest", Beside::Behind},
    {u"likely unlikely", Beside::Either},
    {u"early late", Beside::Either},
    {u"morning afternoon evening night", Beside::Either},
    {u"inside outside", Beside::Behind},
    {u"senate house", Beside::Either},
};
constexpr ContrastSet kChinese[] = {
    {u"之前|以前 之后|以后|之後|以後", Beside::Before},
    {u"第一 最后|最後", Beside::Behind},
    {u"所有|全部|全体 大部分|大多数|多数 一部分|部分", Beside::Behind, true},
    {u"参议院|參議院 众议院|眾議院", Beside::Either},
};
constexpr ContrastSet kJapanese[] = {
    {u"以前|前に 以降|以後|後に", Beside::Before},
    {u"最初 最後", Beside::Behind},
    {u"すべて|全て|全部 大半|大部分|ほとんど 一部", Beside::Either, true},
    {u"早朝|朝 夕方 夜", Beside::Before},
    {u"上院 下院", Beside::Either},
};

}  // namespace

std::span<const ContrastSet> contrasts(Language language) {
  switch (language) {
    case Language::Korean: return kKorean;
    case Language::English: return kEnglish;
    case Language::Chinese: return kChinese;
    case Language::Japanese: return kJapanese;
  }
  return {};
}

}  // namespace haechi
