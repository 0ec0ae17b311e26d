// Japanese bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::ja {
namespace {

using C = Cue;
using S = ChangeSide;
constexpr uint8_t kTail = kCueAfter | kCueParticle;

constexpr CueRow kBounds[] = {
    {u"約", C::About, kCueBefore}, {u"およそ", C::About, kCueBefore}, {u"おおよそ", C::About, kCueBefore}, {u"ほぼ", C::Near, kCueBefore}, {u"前後", C::About, kCueAfter}, {u"程度", C::About, kCueAfter}, {u"ほど", C::About, kCueAfter}, {u"くらい", C::About, kCueAfter}, {u"ぐらい", C::About, kCueAfter}, {u"近く", C::Near, kCueAfter}, {u"弱", C::Near, kCueAfter | kCueTouching}, {u"強", C::Slightly, kCueAfter},
    {u"余り", C::Slightly, kCueAfter | kCueTouching}, {u"余", C::Slightly, kCueAfter | kCueTouching}, {u"あまり", C::Slightly, kCueAfter}, {u"以上", C::AtLeast, kCueAfter}, {u"以下", C::AtMost, kCueAfter}, {u"未満", C::Less, kCueAfter}, {u"超", C::More, kCueAfter | kCueTouching}, {u"以内", C::AtMost, kCueAfter}, {u"超え", C::More, kTail}, {u"上回", C::More, kTail}, {u"突破", C::AtLeast, kTail}, {u"下回", C::Less, kTail}, {u"届か", C::Less, kTail}, {u"届かない", C::Less, kTail}, {u"届かず", C::Less, kTail}, {u"届かなかった", C::Less, kTail}, {u"及ばない", C::Less, kTail}, {u"及ばなかった", C::Less, kTail}, {u"割り込", C::Less, kTail}, {u"満たない", C::Less, kTail}, {u"満たな", C::Less, kTail},
    {u"迫る", C::Near, kTail}, {u"迫り", C::Near, kTail}, {u"達", C::AsMuchAs, kTail}, {u"のぼる", C::AsMuchAs, kTail}, {u"上る", C::AsMuchAs, kTail}, {u"とどま", C::Only, kTail}, {u"にとどま", C::Only, kCueAfter}, {u"しか", C::Only, kCueAfter}, {u"だけ", C::Only, kCueAfter}, {u"最大", C::AtMost, kCueBefore}, {u"最大で", C::AtMost, kCueBefore}, {u"最多", C::AtMost, kCueBefore}, {u"多くとも", C::AtMost, kCueBefore}, {u"最低", C::AtLeast, kCueBefore}, {u"最低でも", C::AtLeast, kCueBefore}, {u"最小", C::AtLeast, kCueBefore}, {u"少なくとも", C::AtLeast, kCueBefore},
    {u"より多い", C::More, kCueAfter}, {u"より大きい", C::More, kCueAfter}, {u"より高い", C::More, kCueAfter}, {u"より少ない", C::Less, kCueAfter}, {u"より小さい", C::Less, kCueAfter}, {u"より低い", C::Less, kCueAfter}, {u"より大き", C::More, kCueAfter}, {u"より小さ", C::Less, kCueAfter}, {u"より多", C::More, kCueAfter}, {u"より少な", C::Less, kCueAfter}, {u"より高", C::More, kCueAfter}, {u"より低", C::Less, kCueAfter}, {u"より大きいか等しい", C::AtLeast, kCueAfter}, {u"より小さいか等しい", C::AtMost, kCueAfter}, {u"に等しい", C::Equal, kCueAfter}, {u"もしくはそれ以上", C::AtLeast, kCueAfter}, {u"またはそれ以上", C::AtLeast, kCueAfter}, {u"もしくはそれ以下", C::AtMost, kCueAfter}, {u"またはそれ以下", C::AtMost, kCueAfter}, {u"だい", C::Ordinal, kCueBefore | kCueTouching},
    {u"わずか", C::Only, kCueBefore}, {u"たった", C::Only, kCueBefore}, {u"ちょうど", C::Exact, kCueBefore}, {u"マイナス", C::Minus, kCueBefore}, {u"氷点下", C::Minus, kCueBefore}, {u"第", C::Ordinal, kCueBefore | kCueTouching}, {u"日本円で", C::Conversion, kCueBefore}, {u"日本円で約", C::Conversion, kCueBefore}, {u"世界", C::Superlative, kCueBefore}, {u"過去", C::Superlative, kCueBefore}, {u"国内", C::Superlative, kCueBefore}, {u"史上", C::Superlative, kCueBefore},
};

constexpr ChangeRow kChanges[] = {
    {u"増", S::After}, {u"減", S::After}, {u"上昇", S::After}, {u"下落", S::After}, {u"伸び", S::After}, {u"高く", S::After}, {u"安く", S::After}, {u"上が", S::After}, {u"下が", S::After}, {u"拡大", S::After}, {u"縮小", S::After}, {u"低下", S::After}, {u"成長", S::After}, {u"引き上げ", S::After}, {u"引き下げ", S::After}, {u"急増", S::After}, {u"急減", S::After}, {u"多い", S::After}, {u"多く", S::After}, {u"少ない", S::After}, {u"少な", S::After}, {u"多か", S::After}, {u"高か", S::After}, {u"低か", S::After}, {u"高い", S::After}, {u"高", S::After}, {u"安", S::After}, {u"低い", S::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }

}  // namespace haechi::ja
