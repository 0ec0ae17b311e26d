// Chinese bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::zh {
namespace {

using C = Cue;
using S = ChangeSide;

constexpr CueRow kBounds[] = {
    {u"约", C::About, kCueBefore}, {u"約", C::About, kCueBefore}, {u"大约", C::About, kCueBefore}, {u"大約", C::About, kCueBefore}, {u"大概", C::About, kCueBefore}, {u"约为", C::About, kCueBefore}, {u"約為", C::About, kCueBefore},
    {u"约合", C::Conversion, kCueBefore}, {u"約合", C::Conversion, kCueBefore}, {u"折合", C::Conversion, kCueBefore}, {u"相当于", C::Conversion, kCueBefore}, {u"折合约", C::Conversion, kCueBefore},
    {u"左右", C::About, kCueAfter}, {u"上下", C::About, kCueAfter}, {u"前后", C::About, kCueAfter}, {u"近", C::Near, kCueBefore}, {u"将近", C::Near, kCueBefore}, {u"將近", C::Near, kCueBefore}, {u"接近", C::Near, kCueBefore}, {u"逼近", C::Near, kCueBefore},
    {u"超过", C::More, kCueBefore}, {u"超过了", C::More, kCueBefore}, {u"超過", C::More, kCueBefore}, {u"超過了", C::More, kCueBefore}, {u"突破", C::AtLeast, kCueBefore}, {u"突破了", C::AtLeast, kCueBefore}, {u"逾", C::More, kCueBefore}, {u"超", C::More, kCueBefore}, {u"多于", C::More, kCueBefore}, {u"多於", C::More, kCueBefore},
    {u"高于", C::More, kCueBefore}, {u"高於", C::More, kCueBefore}, {u"大于", C::More, kCueBefore}, {u"大於", C::More, kCueBefore}, {u"至少", C::AtLeast, kCueBefore}, {u"不少于", C::AtLeast, kCueBefore}, {u"不少於", C::AtLeast, kCueBefore}, {u"不低于", C::AtLeast, kCueBefore}, {u"不低於", C::AtLeast, kCueBefore}, {u"最少", C::AtLeast, kCueBefore}, {u"不小于", C::AtLeast, kCueBefore},
    {u"以上", C::AtLeast, kCueAfter}, {u"及以上", C::AtLeast, kCueAfter}, {u"或以上", C::AtLeast, kCueAfter}, {u"至多", C::AtMost, kCueBefore}, {u"不超过", C::AtMost, kCueBefore}, {u"不超過", C::AtMost, kCueBefore}, {u"最多", C::AtMost, kCueBefore}, {u"不多于", C::AtMost, kCueBefore}, {u"不高于", C::AtMost, kCueBefore}, {u"不大于", C::AtMost, kCueBefore},
    {u"以下", C::AtMost, kCueAfter}, {u"以内", C::AtMost, kCueAfter}, {u"以內", C::AtMost, kCueAfter}, {u"之内", C::AtMost, kCueAfter}, {u"不到", C::Less, kCueBefore}, {u"不足", C::Less, kCueBefore}, {u"低于", C::Less, kCueBefore}, {u"低於", C::Less, kCueBefore}, {u"少于", C::Less, kCueBefore}, {u"少於", C::Less, kCueBefore}, {u"小于", C::Less, kCueBefore}, {u"小於", C::Less, kCueBefore}, {u"未达", C::Less, kCueBefore}, {u"未满", C::Less, kCueBefore}, {u"未能达到", C::Less, kCueBefore},
    {u"多", C::Slightly, kCueAfter | kCueTouching}, {u"余", C::Slightly, kCueAfter | kCueTouching}, {u"餘", C::Slightly, kCueAfter | kCueTouching}, {u"仅", C::Only, kCueBefore}, {u"僅", C::Only, kCueBefore}, {u"只有", C::Only, kCueBefore}, {u"只", C::Only, kCueBefore}, {u"仅为", C::Only, kCueBefore},
    {u"高达", C::AsMuchAs, kCueBefore}, {u"高達", C::AsMuchAs, kCueBefore}, {u"多达", C::AsMuchAs, kCueBefore}, {u"多達", C::AsMuchAs, kCueBefore}, {u"负", C::Minus, kCueBefore}, {u"負", C::Minus, kCueBefore}, {u"零下", C::Minus, kCueBefore}, {u"正好", C::Exact, kCueBefore}, {u"恰好", C::Exact, kCueBefore}, {u"刚好", C::Exact, kCueBefore},
    {u"大于等于", C::AtLeast, kCueBefore}, {u"大于或等于", C::AtLeast, kCueBefore}, {u"大于或者等于", C::AtLeast, kCueBefore}, {u"小于等于", C::AtMost, kCueBefore}, {u"小于或等于", C::AtMost, kCueBefore}, {u"小于或者等于", C::AtMost, kCueBefore}, {u"等于", C::Equal, kCueBefore}, {u"等於", C::Equal, kCueBefore},
    {u"至少有", C::AtLeast, kCueBefore}, {u"至少是", C::AtLeast, kCueBefore}, {u"至少为", C::AtLeast, kCueBefore}, {u"最多有", C::AtMost, kCueBefore}, {u"最多为", C::AtMost, kCueBefore}, {u"最多是", C::AtMost, kCueBefore}, {u"或者以上", C::AtLeast, kCueAfter}, {u"或者更多", C::AtLeast, kCueAfter}, {u"或更多", C::AtLeast, kCueAfter}, {u"之下", C::Less, kCueAfter}, {u"之上", C::More, kCueAfter}, {u"过", C::More, kCueBefore},
    {u"第", C::Ordinal, kCueBefore | kCueTouching}, {u"共", C::Total, kCueBefore}, {u"总共", C::Total, kCueBefore}, {u"总计", C::Total, kCueBefore}, {u"达", C::Total, kCueBefore}, {u"達", C::Total, kCueBefore}, {u"达到", C::Total, kCueBefore}, {u"達到", C::Total, kCueBefore},
};

constexpr ChangeRow kChanges[] = {
    {u"增长", S::Before}, {u"增長", S::Before}, {u"增长了", S::Before}, {u"增長了", S::Before}, {u"增加", S::Before}, {u"增加了", S::Before}, {u"上涨", S::Before}, {u"上漲", S::Before}, {u"上涨了", S::Before}, {u"上升", S::Before}, {u"上升了", S::Before}, {u"提高", S::Before}, {u"提高了", S::Before}, {u"提升", S::Before}, {u"提升了", S::Before},
    {u"下降", S::Before}, {u"下降了", S::Before}, {u"减少", S::Before}, {u"減少", S::Before}, {u"减少了", S::Before}, {u"減少了", S::Before}, {u"下跌", S::Before}, {u"下跌了", S::Before}, {u"降低", S::Before}, {u"降低了", S::Before}, {u"下滑", S::Before}, {u"涨", S::Before}, {u"跌", S::Before}, {u"激增", S::Before}, {u"猛增", S::Before}, {u"暴涨", S::Before}, {u"暴增", S::Before}, {u"大增", S::Before}, {u"增幅", S::Before}, {u"降幅", S::Before}, {u"涨幅", S::Before}, {u"跌幅", S::Before},
    {u"多", S::Before}, {u"少", S::Before}, {u"高出", S::Before}, {u"低了", S::Before}, {u"高了", S::Before}, {u"增至", S::ToBefore}, {u"降至", S::ToBefore}, {u"升至", S::ToBefore}, {u"增长到", S::ToBefore}, {u"增加到", S::ToBefore}, {u"到", S::ToBefore}, {u"至", S::ToBefore}, {u"从", S::FromBefore}, {u"從", S::FromBefore}, {u"由", S::FromBefore}, {u"增长", S::After}, {u"增長", S::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }

}  // namespace haechi::zh
