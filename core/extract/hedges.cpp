#include "extract/hedges.h"

#include "extract/strings.h"

namespace haechi {
namespace {

struct Hedge {
  std::u16string_view sign;
  std::string_view name;
};

/// The first that stands near the sentence's end decides.
constexpr Hedge kHedges[] = {
    {u"가능성", "possibility"}, {u"수도 있", "possibility"}, {u"지도 모", "possibility"}, {u"수 있다", "possibility"},
    {u"수 있을", "possibility"}, {u"수 있습니다", "possibility"}, {u"가능한 일", "possibility"},
    {u"예정", "plan"}, {u"계획", "plan"}, {u"방침", "plan"}, {u"기로 했", "plan"},
    {u"전망", "forecast"}, {u"관측", "forecast"}, {u"예상", "forecast"}, {u"예측", "forecast"}, {u"내다", "forecast"},
    {u"될 것", "forecast"}, {u"할 것", "forecast"}, {u"것으로 보인", "forecast"}, {u"것으로 보입", "forecast"}, {u"리라", "forecast"},
    {u"추정", "estimate"}, {u"추산", "estimate"},
    {u"알려졌", "hearsay"}, {u"알려져", "hearsay"}, {u"전해졌", "hearsay"}, {u"전해진", "hearsay"}, {u"고 한다", "hearsay"},
    {u"고 합니다", "hearsay"},
    {u"expected to", "forecast"}, {u"will ", "forecast"}, {u"forecast", "forecast"}, {u"is likely", "forecast"}, {u"may ", "possibility"},
    {u"might ", "possibility"}, {u"could ", "possibility"}, {u"plans to", "plan"}, {u"estimated", "estimate"}, {u"reportedly", "hearsay"},
    {u"预计", "forecast"}, {u"可能", "possibility"}, {u"计划", "plan"}, {u"据说", "hearsay"},
    {u"見込み", "forecast"}, {u"見通し", "forecast"}, {u"可能性", "possibility"}, {u"予定", "plan"}, {u"という。", "hearsay"},
};

constexpr size_t kTail = 34;  // UTF-16 code units: the last predicate and the verb of saying over it

}  // namespace

std::string_view hedge_of(std::u16string_view sentence) {
  const bool letters_only = !sentence.empty() && is_latin(sentence.front());
  const std::u16string_view tail = letters_only ? sentence : sentence.substr(sentence.size() > kTail ? sentence.size() - kTail : 0);
  for (const Hedge& hedge : kHedges) {
    if (contains_no_case(tail, hedge.sign)) return hedge.name;
  }
  return {};
}

}  // namespace haechi
