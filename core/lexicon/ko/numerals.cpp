// Korean numerals: Sino characters, native words, and words that only look like figures.
#include "reading/quantity_lexicon.h"

namespace haechi::ko {
namespace {

using K = NumeralKind;
using D = Dimension;

constexpr NumeralChar kCharacters[] = {
    {u'영', 0}, {u'공', 0}, {u'빵', 0}, {u'일', 1}, {u'이', 2}, {u'삼', 3}, {u'사', 4}, {u'오', 5}, {u'육', 6},
    {u'륙', 6}, {u'칠', 7}, {u'팔', 8}, {u'구', 9}, {u'십', 10}, {u'백', 100}, {u'천', 1000}, {u'만', 1e4},
    {u'억', 1e8}, {u'조', 1e12}, {u'경', 1e16},
};

constexpr NumeralRow kNumerals[] = {
    {u"하나", K::Ones, 1},
    {u"둘", K::Ones, 2},
    {u"셋", K::Ones, 3},
    {u"넷", K::Ones, 4},
    {u"다섯", K::Ones, 5},
    {u"여섯", K::Ones, 6},
    {u"일곱", K::Ones, 7},
    {u"여덟", K::Ones, 8},
    {u"아홉", K::Ones, 9},
    {u"한", K::DeterminerOnes, 1},
    {u"두", K::DeterminerOnes, 2},
    {u"세|석|서", K::DeterminerOnes, 3},
    {u"네|넉|너", K::DeterminerOnes, 4},
    {u"열", K::Tens, 10},
    {u"스물|스무", K::Tens, 20},
    {u"서른", K::Tens, 30},
    {u"마흔", K::Tens, 40},
    {u"쉰", K::Tens, 50},
    {u"예순", K::Tens, 60},
    {u"일흔", K::Tens, 70},
    {u"여든", K::Tens, 80},
    {u"아흔", K::Tens, 90},
    {u"한두|한둘", K::Approximate, 1, 2},
    {u"두세|두셋|두어", K::Approximate, 2, 3},
    {u"두서너", K::Approximate, 2, 4},
    {u"서너|서넛", K::Approximate, 3, 4},
    {u"너댓|네댓|네다섯|너덧", K::Approximate, 4, 5},
    {u"대여섯|대엿", K::Approximate, 5, 6},
    {u"예닐곱", K::Approximate, 6, 7},
    {u"일고여덟", K::Approximate, 7, 8},
    {u"엳아홉|여덟아홉", K::Approximate, 8, 9},
    {u"여남은", K::Approximate, 10, 13},
    {u"십수", K::Approximate, 11, 19},
    {u"몇", K::Few, 2, 9},
    {u"수", K::Few, 2, 10},
};

// Words that pass the licence of a figure with its unit, and are none.
constexpr NumeralRow kNotNumbers[] = {
    {u"이사회|이사|사원|구원|일원|천만에|천만다행|백만장자|억만장자|십중팔구|구사일생|일석이조|삼삼오오|백전백승|"
     u"천차만별|만만|오십보백보|일개|일대|한편|한층|한때|한 때|한해서|서로|서명|세대|세기|세차|세척|네 편|너도|"
     u"세종|세시|열기|열차|열대|열도|서기|서장|두고|두부|두 말|한 마디|한계|한도|한국|한화|세수|수일|수석|사상|"
     u"공조|오일장|삼일절|육이오|사이|이번|만화|만기|만회|조기|조개|조각|조건|조회|경위|천명하|천명했|천명한|"
     u"천명해|천명된|천명됐|구분|구간|백분위|백분율|한 번 더|한번|일부|일반|이 자|공개|공기|공장|공채|영장|경영|사장|"
     u"사건|사기|사명|사살|사주|사채|이권|이도|이주|오인|오기|오점|구인|구명|구조|한 수|제일|한 줄|제3자|제삼자",
     K::And, 0},
    {u"천만|오만|수만|천명|일조|수조|천사|수천", K::Point, 0},
};

constexpr FixedRow kFixed[] = {
    {u"절반|반절|반수|반토막", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"과반수|과반", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"반", "fraction", D::Ratio, 0.5, 1, kFixedBare | kFixedScales},
    {u"갑절|곱절", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"배로|배 ", "times", D::Ratio, 2, 1, kFixedChange},
    {u"반의반", "fraction", D::Ratio, 0.25, 1, kFixedPlain},
    {u"하루", "d", D::Duration, 1, 86400, kFixedPer},
    {u"하룻", "d", D::Duration, 1, 86400, kFixedBare},
    {u"이틀", "d", D::Duration, 2, 86400, kFixedPlain},
    {u"사흘", "d", D::Duration, 3, 86400, kFixedPlain},
    {u"나흘", "d", D::Duration, 4, 86400, kFixedPlain},
    {u"닷새", "d", D::Duration, 5, 86400, kFixedPlain},
    {u"엿새", "d", D::Duration, 6, 86400, kFixedPlain},
    {u"이레", "d", D::Duration, 7, 86400, kFixedPlain},
    {u"여드레", "d", D::Duration, 8, 86400, kFixedPlain},
    {u"아흐레", "d", D::Duration, 9, 86400, kFixedPlain},
    {u"열흘", "d", D::Duration, 10, 86400, kFixedPlain},
    {u"열하루", "d", D::Duration, 11, 86400, kFixedPlain},
    {u"열이틀", "d", D::Duration, 12, 86400, kFixedPlain},
    {u"열사흘", "d", D::Duration, 13, 86400, kFixedPlain},
    {u"열나흘", "d", D::Duration, 14, 86400, kFixedPlain},
    {u"보름", "d", D::Duration, 15, 86400, kFixedPlain},
    {u"스무날", "d", D::Duration, 20, 86400, kFixedPlain},
    {u"스무하루", "d", D::Duration, 21, 86400, kFixedPlain},
    {u"스무이틀", "d", D::Duration, 22, 86400, kFixedPlain},
    {u"스무사흘", "d", D::Duration, 23, 86400, kFixedPlain},
    {u"서른날", "d", D::Duration, 30, 86400, kFixedBare},
    {u"반세기", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"사반세기|4반세기", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"반년", "yr", D::Duration, 0.5, 31536000, kFixedPlain},
    {u"반달", "mo", D::Duration, 0.5, 2592000, kFixedPlain},
    {u"한나절", "d", D::Duration, 0.5, 86400, kFixedBare},
    {u"첫 번째|첫번째|첫번|첫째|첫", "", D::Rank, 1, 1, kFixedOrdinal},
    {u"처음", "", D::Rank, 1, 1, kFixedOrdinal | kFixedBare},
    {u"둘째|두째", "", D::Rank, 2, 1, kFixedOrdinal},
    {u"셋째", "", D::Rank, 3, 1, kFixedOrdinal},
    {u"넷째|네째번|네째", "", D::Rank, 4, 1, kFixedOrdinal},
    {u"억대", "KRW", D::Money, 1e8, 1, kFixedSpread, 1e9},
};

}  // namespace

std::span<const NumeralChar> numeral_characters() { return kCharacters; }
std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::ko
