// Chinese bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::zh {
namespace {

using C = Cue;
using S = ChangeSide;

constexpr CueRow kBounds[] = {
    {u"约|約|大约|大約|大概|约为|約為", C::About, kCueBefore},
    {u"约合|約合|折合|相当于|折合约", C::Conversion, kCueBefore},
    {u"左右|上下|前后", C::About, kCueAfter},
    {u"近|将近|將近|接近|逼近", C::Near, kCueBefore},
    {u"超过|超过了|超過|超過了|逾|超|多于|多於|高于|高於|大于|大於|过", C::More, kCueBefore},
    {u"突破|突破了|至少|不少于|不少於|不低于|不低於|最少|不小于|大于等于|大于或等于|大于或者等于|至少有|至少是|"
     u"至少为",
     C::AtLeast, kCueBefore},
    {u"以上|及以上|或以上|或者以上|或者更多|或更多", C::AtLeast, kCueAfter},
    {u"至多|不超过|不超過|最多|不多于|不高于|不大于|小于等于|小于或等于|小于或者等于|最多有|最多为|最多是",
     C::AtMost, kCueBefore},
    {u"以下|以内|以內|之内", C::AtMost, kCueAfter},
    {u"不到|不足|低于|低於|少于|少於|小于|小於|未达|未满|未能达到", C::Less, kCueBefore},
    {u"多|余|餘", C::Slightly, kCueAfter | kCueTouching},
    {u"仅|僅|只有|只|仅为", C::Only, kCueBefore},
    {u"高达|高達|多达|多達", C::AsMuchAs, kCueBefore},
    {u"负|負|零下", C::Minus, kCueBefore},
    {u"正好|恰好|刚好", C::Exact, kCueBefore},
    {u"等于|等於", C::Equal, kCueBefore},
    {u"之下", C::Less, kCueAfter},
    {u"之上", C::More, kCueAfter},
    {u"第", C::Ordinal, kCueBefore | kCueTouching},
    {u"共|总共|总计|达|達|达到|達到", C::Total, kCueBefore},
};

constexpr ChangeRow kChanges[] = {
    {u"增长|增長|增长了|增長了|增加|增加了|上涨|上漲|上涨了|上升|上升了|提高|提高了|提升|提升了|下降|下降了|减少|"
     u"減少|减少了|減少了|下跌|下跌了|降低|降低了|下滑|涨|跌|激增|猛增|暴涨|暴增|大增|增幅|降幅|涨幅|跌幅|多|少|"
     u"高出|低了|高了",
     S::Before},
    {u"增至|降至|升至|增长到|增加到|到|至", S::ToBefore},
    {u"从|從|由", S::FromBefore},
    {u"增长|增長", S::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }

}  // namespace haechi::zh
