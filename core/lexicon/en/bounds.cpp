// English bounds and approximators, and words of change.
#include "reading/quantity_lexicon.h"

namespace haechi::en {
namespace {

using C = Cue;
using S = ChangeSide;

constexpr CueRow kBounds[] = {
    {u"about", C::About, kCueBefore}, {u"around", C::About, kCueBefore}, {u"roughly", C::About, kCueBefore},
    {u"some", C::About, kCueBefore}, {u"approximately", C::About, kCueBefore}, {u"approx.", C::About, kCueBefore},
    {u"approx", C::About, kCueBefore}, {u"circa", C::About, kCueBefore}, {u"an estimated", C::About, kCueBefore},
    {u"estimated", C::About, kCueBefore}, {u"~", C::About, kCueBefore | kCueTouching}, {u"or so", C::About, kCueAfter},
    {u"or thereabouts", C::About, kCueAfter}, {u"more or less", C::About, kCueAfter}, {u"somewhere around", C::About, kCueBefore},
    {u"in the region of", C::About, kCueBefore}, {u"on the order of", C::About, kCueBefore},
    {u"nearly", C::Near, kCueBefore}, {u"almost", C::Near, kCueBefore}, {u"close to", C::Near, kCueBefore},
    {u"approaching", C::Near, kCueBefore}, {u"just under", C::Near, kCueBefore}, {u"just below", C::Near, kCueBefore},
    {u"just shy of", C::Near, kCueBefore}, {u"just over", C::Slightly, kCueBefore}, {u"slightly more than", C::Slightly, kCueBefore},
    {u"a little over", C::Slightly, kCueBefore}, {u"just above", C::Slightly, kCueBefore}, {u"slightly over", C::Slightly, kCueBefore},
    {u"at least", C::AtLeast, kCueBefore | kCueAfter}, {u"no less than", C::AtLeast, kCueBefore}, {u"not less than", C::AtLeast, kCueBefore},
    {u"no fewer than", C::AtLeast, kCueBefore}, {u"a minimum of", C::AtLeast, kCueBefore}, {u"minimum", C::AtLeast, kCueBefore},
    {u"upwards of", C::AtLeast, kCueBefore}, {u"or more", C::AtLeast, kCueAfter}, {u"or higher", C::AtLeast, kCueAfter},
    {u"and above", C::AtLeast, kCueAfter}, {u"or above", C::AtLeast, kCueAfter}, {u"and up", C::AtLeast, kCueAfter},
    {u"+", C::AtLeast, kCueAfter | kCueTouching}, {u"≥", C::AtLeast, kCueBefore}, {u"reached", C::Total, kCueBefore},
    {u"more than", C::More, kCueBefore}, {u"over", C::More, kCueBefore}, {u"above", C::More, kCueBefore}, {u"exceeding", C::More, kCueBefore},
    {u"exceeded", C::More, kCueBefore}, {u"exceeds", C::More, kCueBefore}, {u"exceed", C::More, kCueBefore}, {u"topped", C::More, kCueBefore}, {u"tops", C::More, kCueBefore},
    {u"topping", C::More, kCueBefore}, {u"surpassed", C::More, kCueBefore}, {u"surpassing", C::More, kCueBefore}, {u"surpasses", C::More, kCueBefore},
    {u"in excess of", C::More, kCueBefore}, {u"greater than", C::More, kCueBefore}, {u"higher than", C::More, kCueBefore},
    {u"larger than", C::More, kCueBefore}, {u"bigger than", C::More, kCueBefore}, {u"north of", C::More, kCueBefore},
    {u"beyond", C::More, kCueBefore}, {u"cleared", C::More, kCueBefore}, {u"cleared the", C::More, kCueBefore}, {u"crossed", C::More, kCueBefore},
    {u"longer than", C::More, kCueBefore}, {u"well over", C::More, kCueBefore}, {u">", C::More, kCueBefore}, {u"passed", C::More, kCueBefore},
    {u"at most", C::AtMost, kCueBefore | kCueAfter}, {u"up to", C::AtMost, kCueBefore}, {u"no more than", C::AtMost, kCueBefore}, {u"not more than", C::AtMost, kCueBefore},
    {u"a maximum of", C::AtMost, kCueBefore}, {u"maximum", C::AtMost, kCueBefore}, {u"or less", C::AtMost, kCueAfter}, {u"or fewer", C::AtMost, kCueAfter},
    {u"or lower", C::AtMost, kCueAfter}, {u"or below", C::AtMost, kCueAfter}, {u"or under", C::AtMost, kCueAfter}, {u"within", C::AtMost, kCueBefore},
    {u"≤", C::AtMost, kCueBefore}, {u"less than", C::Less, kCueBefore}, {u"lower than", C::Less, kCueBefore},
    {u"under", C::Less, kCueBefore}, {u"below", C::Less, kCueBefore}, {u"fewer than", C::Less, kCueBefore}, {u"short of", C::Less, kCueBefore},
    {u"smaller than", C::Less, kCueBefore}, {u"<", C::Less, kCueBefore}, {u"shorter than", C::Less, kCueBefore},
    {u"exactly", C::Exact, kCueBefore | kCueAfter}, {u"precisely", C::Exact, kCueBefore}, {u"only", C::Only, kCueBefore}, {u"just", C::Only, kCueBefore},
    {u"merely", C::Only, kCueBefore}, {u"as many as", C::AsMuchAs, kCueBefore}, {u"as much as", C::AsMuchAs, kCueBefore},
    {u"a total of", C::Total, kCueBefore}, {u"a whopping", C::Total, kCueBefore}, {u"minus", C::Minus, kCueBefore}, {u"negative", C::Minus, kCueBefore},
    {u"the equivalent of", C::Conversion, kCueBefore}, {u"equivalent to", C::Conversion, kCueBefore},
    {u"equivalent", C::Conversion, kCueBefore},
};

constexpr ChangeRow kChanges[] = {
    {u"by", S::ByBefore}, {u"up", S::Before}, {u"down", S::Before}, {u"rose", S::Before}, {u"rise", S::Before}, {u"rises", S::Before},
    {u"rising", S::Before}, {u"risen", S::Before}, {u"fell", S::Before}, {u"fall", S::Before}, {u"falls", S::Before}, {u"falling", S::Before},
    {u"fallen", S::Before}, {u"grew", S::Before}, {u"grow", S::Before}, {u"grown", S::Before}, {u"growing", S::Before}, {u"grows", S::Before},
    {u"increased", S::Before}, {u"increase of", S::Before}, {u"increases", S::Before}, {u"increasing", S::Before},
    {u"decreased", S::Before}, {u"decrease of", S::Before}, {u"declined", S::Before}, {u"decline of", S::Before}, {u"dropped", S::Before},
    {u"drop of", S::Before}, {u"gain of", S::Before}, {u"gained", S::Before}, {u"jumped", S::Before}, {u"surged", S::Before}, {u"soared", S::Before},
    {u"climbed", S::Before}, {u"climb", S::Before}, {u"slid", S::Before}, {u"sank", S::Before}, {u"plunged", S::Before}, {u"shrank", S::Before}, {u"lost", S::Before},
    {u"slipped", S::Before}, {u"tumbled", S::Before}, {u"rise of", S::Before}, {u"growth of", S::Before}, {u"expanded", S::Before}, {u"cut", S::Before},
    {u"to", S::ToBefore}, {u"from", S::FromBefore},
    {u"increase", S::After}, {u"rise", S::After}, {u"growth", S::After}, {u"decline", S::After}, {u"drop", S::After}, {u"decrease", S::After},
    {u"gain", S::After}, {u"jump", S::After}, {u"surge", S::After}, {u"fall", S::After}, {u"higher", S::After}, {u"lower", S::After},
    {u"more", S::After}, {u"less", S::After}, {u"fewer", S::After}, {u"reduction", S::After}, {u"cut", S::After}, {u"faster", S::After}, {u"slower", S::After},
    {u"up", S::After}, {u"down", S::After}, {u"year-on-year", S::After}, {u"year on year", S::After},
};

}  // namespace

std::span<const CueRow> bounds() { return kBounds; }
std::span<const ChangeRow> changes() { return kChanges; }

}  // namespace haechi::en
