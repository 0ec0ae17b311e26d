#include "extract/hedges.h"

#include <vector>

#include "extract/phrase_table.h"
#include "extract/strings.h"

namespace haechi {
namespace {

struct Hedge {
  std::u16string_view sign;
  std::string_view name;
};

/// The first that stands near the sentence's end decides.
constexpr Hedge kHedges[] = {
    {u"가능성이", "possibility"},
    {u"가능성도", "possibility"},
    {u"수도 있", "possibility"},
    {u"지도 모", "possibility"},
    {u"수 있다", "possibility"},
    {u"수 있을", "possibility"},
    {u"수 있습니다", "possibility"},
    {u"가능한 일", "possibility"},
    {u"가능하다", "possibility"},
    {u"여지는 있", "possibility"},
    {u"예정이", "plan"},
    {u"예정입", "plan"},
    {u"계획이다", "plan"},
    {u"계획입", "plan"},
    {u"계획을", "plan"},
    {u"계획이라", "plan"},
    {u"방침이", "plan"},
    {u"기로 했", "plan"},
    {u"겠다고", "plan"},
    {u"전망했", "forecast"},
    {u"전망된", "forecast"},
    {u"전망됐", "forecast"},
    {u"전망됩", "forecast"},
    {u"전망이", "forecast"},
    {u"전망하", "forecast"},
    {u"될 전망", "forecast"},
    {u"관측된", "forecast"},
    {u"관측했", "forecast"},
    {u"관측이", "forecast"},
    {u"예상된", "forecast"},
    {u"예상됩", "forecast"},
    {u"예상했", "forecast"},
    {u"예상하", "forecast"},
    {u"예상합", "forecast"},
    {u"예측", "forecast"},
    {u"내다", "forecast"},
    {u"것이라고", "forecast"},
    {u"것이라는", "forecast"},
    {u"될 것이", "forecast"},
    {u"할 것이", "forecast"},
    {u"될 것입", "forecast"},
    {u"할 것입", "forecast"},
    {u"것으로 보인", "forecast"},
    {u"것으로 보입", "forecast"},
    {u"추정된", "estimate"},
    {u"추정했", "estimate"},
    {u"추정하", "estimate"},
    {u"추산", "estimate"},
    {u"추정이", "estimate"},
    {u"알려졌", "hearsay"},
    {u"알려져", "hearsay"},
    {u"전해졌", "hearsay"},
    {u"전해진", "hearsay"},
    {u"다고 한다", "hearsay"},
    {u"다고 합니다", "hearsay"},
    {u"expected to", "forecast"},
    {u"will ", "forecast"},
    {u"forecast", "forecast"},
    {u"is likely", "forecast"},
    {u"may ", "possibility"},
    {u"might ", "possibility"},
    {u"could ", "possibility"},
    {u"plans to", "plan"},
    {u"estimated", "estimate"},
    {u"reportedly", "hearsay"},
    {u"预计", "forecast"},
    {u"可能", "possibility"},
    {u"计划", "plan"},
    {u"据说", "hearsay"},
    {u"見込み", "forecast"},
    {u"見通し", "forecast"},
    {u"可能性", "possibility"},
    {u"予定", "plan"},
    {u"という。", "hearsay"},
};

constexpr size_t kTail = 26;  // UTF-16 code units: the last predicate and the verb of saying over it

}  // namespace

std::string_view hedge_of(std::u16string_view sentence) {
  const bool letters_only = !sentence.empty() && is_latin(sentence.front());
  const std::u16string_view tail =
      letters_only ? sentence : sentence.substr(sentence.size() > kTail ? sentence.size() - kTail : 0);
  static const std::vector<std::u16string_view> kSigns = [] {
    std::vector<std::u16string_view> signs;
    for (const Hedge& hedge : kHedges) signs.push_back(hedge.sign);
    return signs;
  }();
  static const PhraseTable kTable(kSigns);
  const size_t first = kTable.first_in(tail);
  return first < kSigns.size() ? kHedges[first].name : std::string_view();
}

}  // namespace haechi
