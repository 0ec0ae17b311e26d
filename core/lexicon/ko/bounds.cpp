// Korean bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::ko {
namespace {

using C = Cue;
constexpr uint8_t kTail = kCueAfter | kCueParticle;
constexpr uint8_t kThan = kCueAfter | kCueThan;

constexpr CueRow kBounds[] = {
    // before the figure
    {u"약", C::About, kCueBefore}, {u"約", C::About, kCueBefore}, {u"대략", C::About, kCueBefore},
    {u"대략적으로", C::About, kCueBefore}, {u"얼추", C::About, kCueBefore}, {u"어림잡아", C::About, kCueBefore},
    {u"줄잡아", C::AtLeast, kCueBefore}, {u"거의", C::Near, kCueBefore}, {u"근", C::Near, kCueBefore | kCueTouching},
    {u"최대", C::AtMost, kCueBefore}, {u"최고", C::AtMost, kCueBefore}, {u"많아야", C::AtMost, kCueBefore},
    {u"길어야", C::AtMost, kCueBefore}, {u"길어봤자", C::AtMost, kCueBefore}, {u"많아봤자", C::AtMost, kCueBefore},
    {u"해봤자", C::AtMost, kCueBefore}, {u"해봐야", C::AtMost, kCueBefore}, {u"최장", C::AtMost, kCueBefore}, {u"최다", C::AtMost, kCueBefore}, {u"늦어도", C::AtMost, kCueBefore},
    {u"기껏해야", C::AtMost, kCueBefore}, {u"기껏", C::AtMost, kCueBefore}, {u"많게는", C::AtMost, kCueBefore},
    {u"길게는", C::AtMost, kCueBefore},
    {u"최소", C::AtLeast, kCueBefore}, {u"최소한", C::AtLeast, kCueBefore}, {u"적어도", C::AtLeast, kCueBefore},
    {u"못해도", C::AtLeast, kCueBefore}, {u"최저", C::AtLeast, kCueBefore}, {u"적게는", C::AtLeast, kCueBefore},
    {u"짧아도", C::AtLeast, kCueBefore}, {u"짧게는", C::AtLeast, kCueBefore},
    {u"정확히", C::Exact, kCueBefore}, {u"정확하게", C::Exact, kCueBefore}, {u"딱", C::Exact, kCueBefore},
    {u"꼭", C::Exact, kCueBefore}, {u"불과", C::Only, kCueBefore}, {u"고작", C::Only, kCueBefore},
    {u"겨우", C::Only, kCueBefore}, {u"단지", C::Only, kCueBefore}, {u"단", C::Only, kCueBefore},
    {u"무려", C::Only, kCueBefore}, {u"총", C::Total, kCueBefore}, {u"모두", C::Total, kCueBefore},
    {u"합계", C::Total, kCueBefore}, {u"평균", C::Total, kCueBefore}, {u"각", C::Total, kCueBefore},
    {u"각각", C::Total, kCueBefore}, {u"연", C::Total, kCueBefore}, {u"월", C::Total, kCueBefore},
    {u"매", C::Total, kCueBefore}, {u"연간", C::Total, kCueBefore}, {u"하루", C::Total, kCueBefore},
    {u"주당", C::Total, kCueBefore}, {u"상위", C::Total, kCueBefore}, {u"하위", C::Total, kCueBefore},
    {u"제", C::Ordinal, kCueBefore}, {u"만", C::Total, kCueBefore},
    {u"마이너스", C::Minus, kCueBefore}, {u"마이나스", C::Minus, kCueBefore}, {u"음수", C::Minus, kCueBefore}, {u"기원전", C::Minus, kCueBefore},
    {u"영하", C::Minus, kCueBefore}, {u"△", C::Minus, kCueBefore}, {u"▲", C::Minus, kCueBefore},
    {u"▽", C::Minus, kCueBefore}, {u"▼", C::Minus, kCueBefore},
    {u"플러스", C::Plus, kCueBefore}, {u"영상", C::Plus, kCueBefore},
    {u"우리 돈으로", C::Conversion, kCueBefore}, {u"우리돈으로", C::Conversion, kCueBefore},
    {u"우리 돈", C::Conversion, kCueBefore}, {u"우리돈", C::Conversion, kCueBefore},
    {u"한국 돈으로", C::Conversion, kCueBefore}, {u"한화로", C::Conversion, kCueBefore},
    {u"한화", C::Conversion, kCueBefore}, {u"원화로", C::Conversion, kCueBefore},
    {u"역대", C::Superlative, kCueBefore}, {u"세계", C::Superlative, kCueBefore}, {u"사상", C::Superlative, kCueBefore},
    {u"국내", C::Superlative, kCueBefore}, {u"아시아", C::Superlative, kCueBefore},
    {u"중국", C::Superlative, kCueBefore}, {u"업계", C::Superlative, kCueBefore},
    // after the figure
    {u"이상", C::AtLeast, kCueAfter}, {u"또는 그 이상", C::AtLeast, kCueAfter}, {u"혹은 그 이상", C::AtLeast, kCueAfter},
    {u"이거나 그보다 크", C::AtLeast, kCueAfter}, {u"이거나 그보다 많", C::AtLeast, kCueAfter},
    {u"이거나 그보다 높", C::AtLeast, kCueAfter}, {u"이거나 그보다 작", C::AtMost, kCueAfter},
    {u"이거나 그보다 적", C::AtMost, kCueAfter}, {u"이거나 그보다 낮", C::AtMost, kCueAfter},
    {u"과 같거나 그보다 많", C::AtLeast, kCueAfter}, {u"과 같거나 그보다 크", C::AtLeast, kCueAfter},
    {u"과 같거나 그보다 적", C::AtMost, kCueAfter}, {u"과 같거나 그보다 작", C::AtMost, kCueAfter},
    {u"과 같거나 작은", C::AtMost, kCueAfter}, {u"과 같거나 적은", C::AtMost, kCueAfter},
    {u"과 같거나 큰", C::AtLeast, kCueAfter}, {u"과 같거나 많은", C::AtLeast, kCueAfter},
    {u"와 같거나 작은", C::AtMost, kCueAfter}, {u"와 같거나 큰", C::AtLeast, kCueAfter},
    {u"또는 그 미만", C::AtMost, kCueAfter}, {u"또는 그보다 작", C::AtMost, kCueAfter},
    {u"또는 그보다 적", C::AtMost, kCueAfter}, {u"또는 그보다 많", C::AtLeast, kCueAfter},
    {u"또는 그 이하", C::AtMost, kCueAfter}, {u"또는 그보다 큰", C::AtLeast, kCueAfter},
    {u"이하", C::AtMost, kCueAfter}, {u"미만", C::Less, kCueAfter}, {u"초과", C::More, kTail},
    {u"안쪽", C::AtMost, kCueAfter}, {u"이내", C::AtMost, kCueAfter}, {u"아래", C::Less, kCueAfter},
    {u"밑", C::Less, kCueAfter}, {u"언저리", C::About, kCueAfter}, {u"수준", C::Total, kCueAfter},
    {u"안팎", C::About, kCueAfter}, {u"가량", C::About, kCueAfter}, {u"정도", C::About, kCueAfter},
    {u"쯤", C::About, kCueAfter}, {u"내외", C::About, kCueAfter}, {u"전후", C::About, kCueAfter},
    {u"남짓", C::Slightly, kCueAfter}, {u"조금 넘", C::Slightly, kTail}, {u"여", C::Slightly, kCueAfter | kCueTouching},
    {u"선", C::About, kCueAfter | kCueTouching}, {u"어치", C::Total, kCueAfter | kCueTouching},
    {u"꼴", C::Total, kCueAfter | kCueTouching}, {u"씩", C::Total, kCueAfter | kCueTouching},
    {u"짜리", C::Total, kCueAfter | kCueTouching}, {u"권", C::AtMost, kCueAfter | kCueTouching}, {u"돌파", C::AtLeast, kTail}, {u"넘", C::More, kTail},
    {u"넘어서", C::More, kTail}, {u"넘어섰", C::More, kTail}, {u"넘어선", C::More, kTail}, {u"넘어설", C::More, kTail},
    {u"넘기", C::More, kTail}, {u"넘긴", C::More, kTail}, {u"넘길", C::More, kTail}, {u"넘겼", C::More, kTail}, {u"넘겨", C::More, kTail},
    {u"뛰어넘어", C::More, kTail}, {u"넘치", C::More, kTail}, {u"넘쳤", C::More, kTail},
    {u"웃돌", C::More, kTail}, {u"웃도", C::More, kTail}, {u"웃돈", C::More, kTail}, {u"상회", C::More, kTail},
    {u"뛰어넘", C::More, kTail}, {u"훌쩍 넘", C::More, kTail}, {u"능가", C::More, kTail}, {u"이상으로", C::AtLeast, kCueAfter},
    {u"보다 많거나 같", C::AtLeast, kCueAfter}, {u"보다 크거나 같", C::AtLeast, kCueAfter},
    {u"보다 높거나 같", C::AtLeast, kCueAfter}, {u"보다 많거나 그와 같", C::AtLeast, kCueAfter},
    {u"보다 작거나 같", C::AtMost, kCueAfter}, {u"보다 적거나 같", C::AtMost, kCueAfter},
    {u"보다 낮거나 같", C::AtMost, kCueAfter}, {u"보다는 작거나 같", C::AtMost, kCueAfter},
    {u"보다는 크거나 같", C::AtLeast, kCueAfter}, {u"보다 같거나 크", C::AtLeast, kCueAfter},
    // after the figure and 보다
    {u"크", C::More, kThan}, {u"큰", C::More, kThan}, {u"컸", C::More, kThan}, {u"많", C::More, kThan}, {u"높", C::More, kThan}, {u"길", C::More, kThan}, {u"긴", C::More, kThan},
    {u"넓", C::More, kThan}, {u"무거", C::More, kThan}, {u"무겁", C::More, kThan}, {u"두꺼", C::More, kThan}, {u"두껍", C::More, kThan}, {u"늦", C::More, kThan}, {u"비싸", C::More, kThan}, {u"비싼", C::More, kThan},
    {u"작", C::Less, kThan}, {u"적", C::Less, kThan}, {u"낮", C::Less, kThan}, {u"짧", C::Less, kThan}, {u"좁", C::Less, kThan}, {u"가벼", C::Less, kThan}, {u"가볍", C::Less, kThan},
    {u"얇", C::Less, kThan}, {u"가늘", C::Less, kThan}, {u"미세", C::Less, kThan}, {u"이르", C::Less, kThan}, {u"이른", C::Less, kThan}, {u"싸", C::Less, kThan}, {u"싼", C::Less, kThan}, {u"젊", C::Less, kThan}, {u"어리", C::Less, kThan}, {u"어린", C::Less, kThan},
    {u"밑돌", C::Less, kTail}, {u"밑도", C::Less, kTail}, {u"밑돈", C::Less, kTail}, {u"하회", C::Less, kTail},
    {u"못 미치", C::Less, kTail}, {u"못미치", C::Less, kTail}, {u"못 미친", C::Less, kTail}, {u"못미친", C::Less, kTail},
    {u"못 미쳤", C::Less, kTail}, {u"못 미쳐", C::Less, kTail}, {u"미치지 못", C::Less, kTail}, {u"미치지 않", C::Less, kTail}, {u"닿지 않", C::Less, kTail}, {u"미달", C::Less, kTail},
    {u"안 된", C::Less, kTail}, {u"안 됨", C::Less, kTail}, {u"안됨", C::Less, kTail}, {u"안된", C::Less, kTail}, {u"안 돼", C::Less, kTail}, {u"안 됐", C::Less, kTail},
    {u"채 안 되", C::Less, kTail}, {u"채 안 된", C::Less, kTail}, {u"채 안되", C::Less, kTail},
    {u"채 안된", C::Less, kTail}, {u"채 못 되", C::Less, kTail}, {u"안 되는", C::Less, kTail},
    {u"안되는", C::Less, kTail}, {u"채 안", C::Less, kTail}, {u"안 되", C::Less, kTail}, {u"안되", C::Less, kTail}, {u"안 됨", C::Less, kTail}, {u"안됨", C::Less, kTail}, {u"안돼", C::Less, kTail}, {u"안됐", C::Less, kTail}, {u"못 되", C::Less, kTail}, {u"닿지 못", C::Less, kTail}, {u"채 되지 않", C::Less, kTail}, {u"되지 않", C::Less, kTail},
    {u"육박", C::Near, kTail}, {u"가까이", C::Near, kTail}, {u"가까운", C::Near, kTail}, {u"가깝", C::Near, kTail},
    {u"근접", C::Near, kTail}, {u"다가", C::Near, kTail}, {u"맞먹", C::AsMuchAs, kTail},
    {u"달하", C::AsMuchAs, kTail}, {u"달한", C::AsMuchAs, kTail}, {u"달해", C::AsMuchAs, kTail},
    {u"달했", C::AsMuchAs, kTail}, {u"이르는", C::AsMuchAs, kTail}, {u"이른다", C::AsMuchAs, kTail},
    {u"이르렀", C::AsMuchAs, kTail}, {u"이른", C::AsMuchAs, kTail}, {u"불과", C::Only, kTail},
    {u"그치", C::Only, kTail}, {u"그친", C::Only, kTail}, {u"그쳤", C::Only, kTail}, {u"그쳐", C::Only, kTail},
    {u"뿐", C::Only, kCueAfter}, {u"밖에", C::Only, kCueAfter}, {u"밖에 안 되", C::Only, kTail}, {u"밖에 안 된", C::Only, kTail}, {u"밖에 안 돼", C::Only, kTail}, {u"밖에 안 됐", C::Only, kTail}, {u"밖에 안되", C::Only, kTail}, {u"밖에 안된", C::Only, kTail}, {u"밖에 되지 않", C::Only, kTail},
    {u"과 같", C::Equal, kCueAfter | kCueTouching}, {u"와 같", C::Equal, kCueAfter | kCueTouching},
    {u"에 해당하는", C::Equal, kCueAfter | kCueTouching},
};

/// One of these may stand between the figure and its bound: 100명을 훌쩍 넘었다.
constexpr std::u16string_view kBoundAdverbs[] = {u"훌쩍 ", u"크게 ", u"조금 ", u"약간 ", u"채 ", u"이미 ", u"살짝 ", u"넉넉히 ", u"가뿐히 ", u"거뜬히 ", u"간신히 ",
                                                 u"겨우 ", u"가까스로 ", u"한참 ", u"훨씬 ", u"무난히 ", u"처음으로 ", u"더 ", u"줄곧 ", u"아직 ", u"벌써 "};

constexpr ChangeRow kChanges[] = {
    {u"늘", ChangeSide::After}, {u"증가", ChangeSide::After}, {u"오르", ChangeSide::After}, {u"올랐", ChangeSide::After},
    {u"올라", ChangeSide::After}, {u"오른", ChangeSide::After}, {u"오를", ChangeSide::After}, {u"상승", ChangeSide::After},
    {u"인상", ChangeSide::After}, {u"확대", ChangeSide::After}, {u"급증", ChangeSide::After}, {u"급등", ChangeSide::After},
    {u"폭증", ChangeSide::After}, {u"폭등", ChangeSide::After}, {u"뛰", ChangeSide::After}, {u"뛴", ChangeSide::After},
    {u"불어", ChangeSide::After}, {u"성장", ChangeSide::After}, {u"줄", ChangeSide::After}, {u"준 ", ChangeSide::After},
    {u"감소", ChangeSide::After}, {u"내리", ChangeSide::After}, {u"내렸", ChangeSide::After}, {u"내린", ChangeSide::After},
    {u"하락", ChangeSide::After}, {u"인하", ChangeSide::After}, {u"떨어", ChangeSide::After}, {u"축소", ChangeSide::After},
    {u"급감", ChangeSide::After}, {u"급락", ChangeSide::After}, {u"폭락", ChangeSide::After}, {u"감축", ChangeSide::After},
    {u"삭감", ChangeSide::After}, {u"높", ChangeSide::After}, {u"낮", ChangeSide::After}, {u"커졌", ChangeSide::After},
    {u"커지", ChangeSide::After}, {u"많", ChangeSide::After}, {u"적", ChangeSide::After}, {u"감", ChangeSide::After},
    {u"증", ChangeSide::After}, {u"↑", ChangeSide::After}, {u"↓", ChangeSide::After}, {u"반등", ChangeSide::After},
    {u"치솟", ChangeSide::After}, {u"솟", ChangeSide::After}, {u"추가", ChangeSide::After}, {u"절감", ChangeSide::After},
    {u"더 ", ChangeSide::After}, {u"컸", ChangeSide::After}, {u"크다", ChangeSide::After}, {u"큰 ", ChangeSide::After}, {u"작았", ChangeSide::After},
    {u"작다", ChangeSide::After}, {u"작은", ChangeSide::After}, {u"앞섰", ChangeSide::After}, {u"앞서", ChangeSide::After}, {u"앞선", ChangeSide::After},
    {u"뒤졌", ChangeSide::After}, {u"뒤지", ChangeSide::After}, {u"뒤진", ChangeSide::After}, {u"모자라", ChangeSide::After}, {u"모자란", ChangeSide::After},
    {u"역성장", ChangeSide::After}, {u"빠르", ChangeSide::After}, {u"빨라", ChangeSide::After},
    {u"싸", ChangeSide::After}, {u"쌌", ChangeSide::After}, {u"비싸", ChangeSide::After}, {u"비쌌", ChangeSide::After}, {u"비싼", ChangeSide::After},
    {u"저렴", ChangeSide::After}, {u"넓은", ChangeSide::After}, {u"넓었", ChangeSide::After}, {u"넓다", ChangeSide::After}, {u"쪼그라", ChangeSide::After}, {u"깎", ChangeSide::After}, {u"느리", ChangeSide::After}, {u"느린", ChangeSide::After},
    {u"↗", ChangeSide::After}, {u"↘", ChangeSide::After}, {u"增", ChangeSide::After}, {u"減", ChangeSide::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }
std::span<const std::u16string_view> bound_adverbs() { return kBoundAdverbs; }

}  // namespace haechi::ko
