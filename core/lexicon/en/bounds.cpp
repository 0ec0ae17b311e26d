// English bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::en {
namespace {

using C = Cue;
using S = ChangeSide;

constexpr CueRow kBounds[] = {
    {u"about|around|roughly|some|approximately|approx.|approx|circa|an estimated|estimated|somewhere around|"
     u"in the region of|on the order of",
     C::About, kCueBefore},
    {u"~", C::About, kCueBefore | kCueTouching},
    {u"or so|or thereabouts|more or less", C::About, kCueAfter},
    {u"nearly|almost|close to|approaching|just under|just below|just shy of", C::Near, kCueBefore},
    {u"just over|slightly more than|a little over|just above|slightly over", C::Slightly, kCueBefore},
    {u"at least", C::AtLeast, kCueBefore | kCueAfter},
    {u"no less than|not less than|no fewer than|a minimum of|minimum|upwards of|≥", C::AtLeast, kCueBefore},
    {u"or more|or higher|and above|or above|and up", C::AtLeast, kCueAfter},
    {u"+", C::AtLeast, kCueAfter | kCueTouching},
    {u"reached|a total of|a whopping", C::Total, kCueBefore},
    {u"more than|over|above|exceeding|exceeded|exceeds|exceed|topped|tops|topping|surpassed|surpassing|surpasses|"
     u"in excess of|greater than|higher than|larger than|bigger than|north of|beyond|cleared|cleared the|crossed|"
     u"longer than|well over|>|passed",
     C::More, kCueBefore},
    {u"at most", C::AtMost, kCueBefore | kCueAfter},
    {u"up to|no more than|not more than|a maximum of|maximum|within|≤", C::AtMost, kCueBefore},
    {u"or less|or fewer|or lower|or below|or under", C::AtMost, kCueAfter},
    {u"less than|lower than|under|below|fewer than|short of|smaller than|<|shorter than", C::Less, kCueBefore},
    {u"exactly", C::Exact, kCueBefore | kCueAfter},
    {u"precisely", C::Exact, kCueBefore},
    {u"only|just|merely", C::Only, kCueBefore},
    {u"as many as|as much as", C::AsMuchAs, kCueBefore},
    {u"minus|negative", C::Minus, kCueBefore},
    {u"the equivalent of|equivalent to|equivalent", C::Conversion, kCueBefore},
};

constexpr ChangeRow kChanges[] = {
    {u"by", S::ByBefore},
    {u"up|down|rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow|grown|growing|grows|increased|"
     u"increase of|increases|increasing|decreased|decrease of|declined|decline of|dropped|drop of|gain of|gained|"
     u"jumped|surged|soared|climbed|climb|slid|sank|plunged|shrank|lost|slipped|tumbled|rise of|growth of|expanded|"
     u"cut",
     S::Before},
    {u"to", S::ToBefore},
    {u"from", S::FromBefore},
    {u"increase|rise|growth|decline|drop|decrease|gain|jump|surge|fall|higher|lower|more|less|fewer|reduction|cut|"
     u"faster|slower|up|down|year-on-year|year on year",
     S::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }

}  // namespace haechi::en
