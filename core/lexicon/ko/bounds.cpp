// Korean bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::ko {
namespace {

using C = Cue;
constexpr uint8_t kTail = kCueAfter | kCueParticle;
constexpr uint8_t kThan = kCueAfter | kCueThan;

constexpr CueRow kBounds[] = {
    // before the figure
    {u"약|約|대략|대략적으로|얼추|어림잡아", C::About, kCueBefore},
    {u"줄잡아|최소|최소한|적어도|못해도|최저|적게는|짧아도|짧게는", C::AtLeast, kCueBefore},
    {u"거의", C::Near, kCueBefore},
    {u"근", C::Near, kCueBefore | kCueTouching},
    {u"최대|최고|많아야|길어야|길어봤자|많아봤자|해봤자|해봐야|최장|최다|늦어도|기껏해야|기껏|많게는|길게는",
     C::AtMost, kCueBefore},
    {u"정확히|정확하게|딱|꼭", C::Exact, kCueBefore},
    {u"불과|고작|겨우|단지|단|무려", C::Only, kCueBefore},
    {u"총|모두|합계|평균|각|각각|연|월|매|연간|하루|주당|상위|하위|만", C::Total, kCueBefore},
    {u"제", C::Ordinal, kCueBefore},
    {u"마이너스|마이나스|음수|기원전|영하|△|▲|▽|▼", C::Minus, kCueBefore},
    {u"플러스|영상", C::Plus, kCueBefore},
    {u"우리 돈으로|우리돈으로|우리 돈|우리돈|한국 돈으로|한화로|한화|원화로", C::Conversion, kCueBefore},
    {u"역대|세계|사상|국내|아시아|중국|업계", C::Superlative, kCueBefore},
    // after the figure
    {u"이상|또는 그 이상|혹은 그 이상|이거나 그보다 크|이거나 그보다 많|이거나 그보다 높|과 같거나 그보다 많|"
     u"과 같거나 그보다 크|과 같거나 큰|과 같거나 많은|와 같거나 큰|또는 그보다 많|또는 그보다 큰|이상으로|"
     u"보다 많거나 같|보다 크거나 같|보다 높거나 같|보다 많거나 그와 같|보다는 크거나 같|보다 같거나 크",
     C::AtLeast, kCueAfter},
    {u"이거나 그보다 작|이거나 그보다 적|이거나 그보다 낮|과 같거나 그보다 적|과 같거나 그보다 작|과 같거나 작은|"
     u"과 같거나 적은|와 같거나 작은|또는 그 미만|또는 그보다 작|또는 그보다 적|또는 그 이하|이하|안쪽|이내|"
     u"보다 작거나 같|보다 적거나 같|보다 낮거나 같|보다는 작거나 같",
     C::AtMost, kCueAfter},
    {u"미만|아래|밑", C::Less, kCueAfter},
    {u"초과|넘|넘어서|넘어섰|넘어선|넘어설|넘기|넘긴|넘길|넘겼|넘겨|뛰어넘어|넘치|넘쳤|웃돌|웃도|웃돈|상회|뛰어넘|"
     u"훌쩍 넘|능가",
     C::More, kTail},
    {u"언저리|안팎|가량|정도|쯤|내외|전후", C::About, kCueAfter},
    {u"수준", C::Total, kCueAfter},
    {u"남짓", C::Slightly, kCueAfter},
    {u"조금 넘", C::Slightly, kTail},
    {u"여", C::Slightly, kCueAfter | kCueTouching},
    {u"선", C::About, kCueAfter | kCueTouching},
    {u"어치|꼴|씩|짜리", C::Total, kCueAfter | kCueTouching},
    {u"권", C::AtMost, kCueAfter | kCueTouching},
    {u"돌파", C::AtLeast, kTail},
    // after the figure and 보다
    {u"크|큰|컸|많|높|길|긴|넓|무거|무겁|두꺼|두껍|늦|비싸|비싼", C::More, kThan},
    {u"작|적|낮|짧|좁|가벼|가볍|얇|가늘|미세|이르|이른|싸|싼|젊|어리|어린", C::Less, kThan},
    {u"밑돌|밑도|밑돈|하회|못 미치|못미치|못 미친|못미친|못 미쳤|못 미쳐|못 미칠|못미칠|못 미침|미치지 못|미치지는 못|미치지도 못|미달|안 된|안 됨|안됨|안된|"
     u"안 돼|안 됐|채 안 되|채 안 된|채 안되|채 안된|채 못 되|안 되는|안되는|채 안|안 되|안되|안돼|안됐|못 되|"
     u"닿지 못|미치지 않|닿지 않|채 되지 않|되지 않",
     C::Less, kTail},
    {u"육박|가까이|가까운|가깝|근접|다가", C::Near, kTail},
    {u"맞먹|달하|달한|달해|달했|이르는|이른다|이르렀|이른", C::AsMuchAs, kTail},
    {u"그치지 않|으로 그치지 않|로 그치지 않|으로 끝나지 않|로 끝나지 않", C::More, kTail},
    {u"불과|그치|그친|그쳤|그쳐|밖에 안 되|밖에 안 된|밖에 안 돼|밖에 안 됐|밖에 안되|밖에 안된|밖에 되지 않",
     C::Only, kTail},
    {u"뿐|밖에", C::Only, kCueAfter},
    {u"과 같|와 같|에 해당하는", C::Equal, kCueAfter | kCueTouching},
};

/// One of these may stand between the figure and its bound: 100명을 훌쩍 넘었다.
constexpr std::u16string_view kBoundAdverbs[] = {u"훌쩍 ", u"크게 ", u"조금 ", u"약간 ", u"채 ", u"이미 ", u"살짝 ", u"넉넉히 ", u"가뿐히 ", u"거뜬히 ", u"간신히 ",
                                                 u"겨우 ", u"가까스로 ", u"한참 ", u"훨씬 ", u"무난히 ", u"처음으로 ", u"더 ", u"줄곧 ", u"아직 ", u"벌써 "};

constexpr ChangeRow kChanges[] = {
    {u"늘|증가|오르|올랐|올라|오른|오를|상승|인상|확대|급증|급등|폭증|폭등|뛰|뛴|불어|성장|줄|준 |감소|내리|내렸|"
     u"내린|하락|인하|떨어|축소|급감|급락|폭락|감축|삭감|높|낮|커졌|커지|많|적|감|증|↑|↓|반등|치솟|솟|추가|절감|"
     u"더 |컸|크다|큰 |작았|작다|작은|앞섰|앞서|앞선|뒤졌|뒤지|뒤진|모자라|모자란|역성장|빠르|빨라|싸|쌌|비싸|비쌌|"
     u"비싼|저렴|넓은|넓었|넓다|쪼그라|깎|느리|느린|↗|↘|增|減",
     ChangeSide::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }
std::span<const std::u16string_view> bound_adverbs() { return kBoundAdverbs; }

}  // namespace haechi::ko
