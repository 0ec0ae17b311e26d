// Japanese bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::ja {
namespace {

using C = Cue;
using S = ChangeSide;
constexpr uint8_t kTail = kCueAfter | kCueParticle;

constexpr CueRow kBounds[] = {
    {u"約|およそ|おおよそ", C::About, kCueBefore},
    {u"ほぼ", C::Near, kCueBefore},
    {u"前後|程度|ほど|くらい|ぐらい", C::About, kCueAfter},
    {u"近く", C::Near, kCueAfter},
    {u"弱", C::Near, kCueAfter | kCueTouching},
    {u"強|あまり", C::Slightly, kCueAfter},
    {u"余り|余", C::Slightly, kCueAfter | kCueTouching},
    {u"以上|より大きいか等しい|もしくはそれ以上|またはそれ以上", C::AtLeast, kCueAfter},
    {u"以下|以内|より小さいか等しい|もしくはそれ以下|またはそれ以下", C::AtMost, kCueAfter},
    {u"未満|より少ない|より小さい|より低い|より小さ|より少な|より低", C::Less, kCueAfter},
    {u"超", C::More, kCueAfter | kCueTouching},
    {u"超え|上回", C::More, kTail},
    {u"突破", C::AtLeast, kTail},
    {u"下回|届か|届かない|届かず|届かなかった|及ばない|及ばなかった|割り込|満たない|満たな", C::Less, kTail},
    {u"迫る|迫り", C::Near, kTail},
    {u"達|のぼる|上る", C::AsMuchAs, kTail},
    {u"とどま", C::Only, kTail},
    {u"にとどま|しか|だけ", C::Only, kCueAfter},
    {u"最大|最大で|最多|多くとも", C::AtMost, kCueBefore},
    {u"最低|最低でも|最小|少なくとも", C::AtLeast, kCueBefore},
    {u"より多い|より大きい|より高い|より大き|より多|より高", C::More, kCueAfter},
    {u"に等しい", C::Equal, kCueAfter},
    {u"だい|第", C::Ordinal, kCueBefore | kCueTouching},
    {u"わずか|たった", C::Only, kCueBefore},
    {u"ちょうど", C::Exact, kCueBefore},
    {u"マイナス|氷点下", C::Minus, kCueBefore},
    {u"日本円で|日本円で約", C::Conversion, kCueBefore},
    {u"世界|過去|国内|史上", C::Superlative, kCueBefore},
};

constexpr ChangeRow kChanges[] = {
    {u"増|減|上昇|下落|伸び|高く|安く|上が|下が|拡大|縮小|低下|成長|引き上げ|引き下げ|急増|急減|多い|多く|少ない|"
     u"少な|多か|高か|低か|高い|高|安|低い",
     S::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }

}  // namespace haechi::ja
