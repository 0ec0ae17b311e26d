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
    {u"하나", K::Ones, 1}, {u"둘", K::Ones, 2}, {u"셋", K::Ones, 3}, {u"넷", K::Ones, 4}, {u"다섯", K::Ones, 5},
    {u"여섯", K::Ones, 6}, {u"일곱", K::Ones, 7}, {u"여덟", K::Ones, 8}, {u"아홉", K::Ones, 9},
    {u"한", K::DeterminerOnes, 1}, {u"두", K::DeterminerOnes, 2}, {u"세", K::DeterminerOnes, 3},
    {u"석", K::DeterminerOnes, 3}, {u"서", K::DeterminerOnes, 3}, {u"네", K::DeterminerOnes, 4},
    {u"넉", K::DeterminerOnes, 4}, {u"너", K::DeterminerOnes, 4},
    {u"열", K::Tens, 10}, {u"스물", K::Tens, 20}, {u"스무", K::Tens, 20}, {u"서른", K::Tens, 30},
    {u"마흔", K::Tens, 40}, {u"쉰", K::Tens, 50}, {u"예순", K::Tens, 60}, {u"일흔", K::Tens, 70},
    {u"여든", K::Tens, 80}, {u"아흔", K::Tens, 90},
    {u"한두", K::Approximate, 1, 2}, {u"한둘", K::Approximate, 1, 2}, {u"두세", K::Approximate, 2, 3},
    {u"두셋", K::Approximate, 2, 3}, {u"두서너", K::Approximate, 2, 4}, {u"두어", K::Approximate, 2, 3},
    {u"서너", K::Approximate, 3, 4}, {u"서넛", K::Approximate, 3, 4}, {u"너댓", K::Approximate, 4, 5},
    {u"네댓", K::Approximate, 4, 5}, {u"네다섯", K::Approximate, 4, 5}, {u"너덧", K::Approximate, 4, 5},
    {u"대여섯", K::Approximate, 5, 6}, {u"대엿", K::Approximate, 5, 6}, {u"예닐곱", K::Approximate, 6, 7},
    {u"일고여덟", K::Approximate, 7, 8}, {u"엳아홉", K::Approximate, 8, 9}, {u"여덟아홉", K::Approximate, 8, 9},
    {u"여남은", K::Approximate, 10, 13}, {u"십수", K::Approximate, 11, 19}, {u"몇", K::Few, 2, 9},
    {u"수", K::Few, 2, 10},
};

// Words that pass the licence of a figure with its unit, and are none.
constexpr NumeralRow kNotNumbers[] = {
    {u"이사회", K::And, 0}, {u"이사", K::And, 0}, {u"사원", K::And, 0}, {u"구원", K::And, 0}, {u"일원", K::And, 0},
    {u"천만에", K::And, 0}, {u"천만다행", K::And, 0}, {u"백만장자", K::And, 0}, {u"억만장자", K::And, 0},
    {u"십중팔구", K::And, 0}, {u"구사일생", K::And, 0}, {u"일석이조", K::And, 0}, {u"삼삼오오", K::And, 0},
    {u"백전백승", K::And, 0}, {u"천차만별", K::And, 0}, {u"천만", K::Point, 0}, {u"만만", K::And, 0},
    {u"오십보백보", K::And, 0}, {u"일개", K::And, 0}, {u"일대", K::And, 0}, {u"오만", K::Point, 0},
    {u"한편", K::And, 0}, {u"한층", K::And, 0}, {u"한때", K::And, 0}, {u"한 때", K::And, 0}, {u"한해서", K::And, 0},
    {u"서로", K::And, 0}, {u"서명", K::And, 0}, {u"세대", K::And, 0}, {u"세기", K::And, 0}, {u"세차", K::And, 0},
    {u"세척", K::And, 0}, {u"네 편", K::And, 0}, {u"너도", K::And, 0}, {u"세종", K::And, 0}, {u"세시", K::And, 0},
    {u"열기", K::And, 0}, {u"열차", K::And, 0}, {u"열대", K::And, 0}, {u"열도", K::And, 0}, {u"서기", K::And, 0},
    {u"서장", K::And, 0}, {u"두고", K::And, 0}, {u"두부", K::And, 0}, {u"두 말", K::And, 0}, {u"한 마디", K::And, 0},
    {u"한계", K::And, 0}, {u"한도", K::And, 0}, {u"한국", K::And, 0}, {u"한화", K::And, 0}, {u"세수", K::And, 0},
    {u"수일", K::And, 0}, {u"수만", K::Point, 0}, {u"수석", K::And, 0}, {u"사상", K::And, 0}, {u"공조", K::And, 0},
    {u"오일장", K::And, 0}, {u"삼일절", K::And, 0}, {u"육이오", K::And, 0}, {u"사이", K::And, 0}, {u"이번", K::And, 0},
    {u"만화", K::And, 0}, {u"만기", K::And, 0}, {u"만회", K::And, 0}, {u"조기", K::And, 0}, {u"조개", K::And, 0},
    {u"조각", K::And, 0}, {u"조건", K::And, 0}, {u"조회", K::And, 0}, {u"경위", K::And, 0}, {u"천명", K::Point, 0}, {u"천명하", K::And, 0}, {u"천명했", K::And, 0}, {u"천명한", K::And, 0},
    {u"천명하", K::And, 0}, {u"천명했", K::And, 0}, {u"천명한", K::And, 0}, {u"천명해", K::And, 0}, {u"천명된", K::And, 0}, {u"천명됐", K::And, 0},
    {u"구분", K::And, 0}, {u"구간", K::And, 0}, {u"백분위", K::And, 0}, {u"백분율", K::And, 0},
    {u"한 번 더", K::And, 0}, {u"한번", K::And, 0}, {u"일부", K::And, 0}, {u"일반", K::And, 0}, {u"이 자", K::And, 0},
    {u"공개", K::And, 0}, {u"공기", K::And, 0}, {u"공장", K::And, 0}, {u"공채", K::And, 0}, {u"영장", K::And, 0}, {u"경영", K::And, 0},
    {u"사장", K::And, 0}, {u"사건", K::And, 0}, {u"사기", K::And, 0}, {u"사명", K::And, 0}, {u"사살", K::And, 0},
    {u"사주", K::And, 0}, {u"사채", K::And, 0}, {u"이권", K::And, 0}, {u"이도", K::And, 0}, {u"이주", K::And, 0},
    {u"오인", K::And, 0}, {u"오기", K::And, 0}, {u"오점", K::And, 0}, {u"구인", K::And, 0}, {u"구명", K::And, 0},
    {u"구조", K::And, 0}, {u"일조", K::Point, 0}, {u"수조", K::Point, 0}, {u"한 수", K::And, 0}, {u"제일", K::And, 0},
    {u"한 줄", K::And, 0}, {u"천사", K::Point, 0}, {u"수천", K::Point, 0}, {u"제3자", K::And, 0}, {u"제삼자", K::And, 0},
};

constexpr FixedRow kFixed[] = {
    {u"절반", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"반절", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"반수", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"과반수", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"과반", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"반", "fraction", D::Ratio, 0.5, 1, kFixedBare | kFixedScales},
    {u"갑절", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"곱절", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"배로", "times", D::Ratio, 2, 1, kFixedChange},
    {u"배 ", "times", D::Ratio, 2, 1, kFixedChange},
    {u"반토막", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
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
    {u"사반세기", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"4반세기", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"반년", "yr", D::Duration, 0.5, 31536000, kFixedPlain},
    {u"반달", "mo", D::Duration, 0.5, 2592000, kFixedPlain},
    {u"한나절", "d", D::Duration, 0.5, 86400, kFixedBare},
    {u"첫 번째", "", D::Rank, 1, 1, kFixedOrdinal},
    {u"첫번째", "", D::Rank, 1, 1, kFixedOrdinal},
    {u"첫번", "", D::Rank, 1, 1, kFixedOrdinal},
    {u"첫째", "", D::Rank, 1, 1, kFixedOrdinal},
    {u"첫", "", D::Rank, 1, 1, kFixedOrdinal},
    {u"처음", "", D::Rank, 1, 1, kFixedOrdinal | kFixedBare},
    {u"둘째", "", D::Rank, 2, 1, kFixedOrdinal},
    {u"두째", "", D::Rank, 2, 1, kFixedOrdinal},
    {u"셋째", "", D::Rank, 3, 1, kFixedOrdinal},
    {u"넷째", "", D::Rank, 4, 1, kFixedOrdinal},
    {u"네째번", "", D::Rank, 4, 1, kFixedOrdinal},
    {u"네째", "", D::Rank, 4, 1, kFixedOrdinal},
    {u"억대", "KRW", D::Money, 1e8, 1, kFixedSpread, 1e9},
};

}  // namespace

std::span<const NumeralChar> numeral_characters() { return kCharacters; }
std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::ko
