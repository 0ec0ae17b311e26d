// English numerals, fractions, ordinals and words that are a figure by themselves.
#include "reading/quantity_lexicon.h"

namespace haechi::en {
namespace {

using K = NumeralKind;
using D = Dimension;

constexpr NumeralRow kNumerals[] = {
    {u"zero", K::Zero, 0}, {u"nought", K::Zero, 0}, {u"naught", K::Zero, 0}, {u"nil", K::Zero, 0},
    {u"one", K::Ones, 1}, {u"two", K::Ones, 2}, {u"three", K::Ones, 3}, {u"four", K::Ones, 4}, {u"five", K::Ones, 5},
    {u"six", K::Ones, 6}, {u"seven", K::Ones, 7}, {u"eight", K::Ones, 8}, {u"nine", K::Ones, 9},
    {u"ten", K::Teens, 10}, {u"eleven", K::Teens, 11}, {u"twelve", K::Teens, 12}, {u"thirteen", K::Teens, 13},
    {u"fourteen", K::Teens, 14}, {u"fifteen", K::Teens, 15}, {u"sixteen", K::Teens, 16}, {u"seventeen", K::Teens, 17},
    {u"eighteen", K::Teens, 18}, {u"nineteen", K::Teens, 19},
    {u"twenty", K::Tens, 20}, {u"thirty", K::Tens, 30}, {u"forty", K::Tens, 40}, {u"fourty", K::Tens, 40},
    {u"fifty", K::Tens, 50}, {u"sixty", K::Tens, 60}, {u"seventy", K::Tens, 70}, {u"eighty", K::Tens, 80},
    {u"ninety", K::Tens, 90},
    {u"hundred", K::Hundred, 100}, {u"hundreds", K::Hundred, 100},
    {u"thousand", K::Scale, 1e3}, {u"thousands", K::Scale, 1e3}, {u"million", K::Scale, 1e6}, {u"millions", K::Scale, 1e6},
    {u"billion", K::Scale, 1e9}, {u"billions", K::Scale, 1e9}, {u"trillion", K::Scale, 1e12},
    {u"trillions", K::Scale, 1e12}, {u"quadrillion", K::Scale, 1e15},
    {u"dozen", K::Scale, 12}, {u"dozens", K::Scale, 12}, {u"dozs", K::Scale, 12}, {u"dzs", K::Scale, 12},
    {u"k", K::ScaleAbbreviation, 1e3}, {u"m", K::ScaleAbbreviation, 1e6}, {u"mn", K::ScaleAbbreviation, 1e6},
    {u"mm", K::ScaleAbbreviation, 1e6}, {u"mil", K::ScaleAbbreviation, 1e6}, {u"mln", K::ScaleAbbreviation, 1e6},
    {u"b", K::ScaleAbbreviation, 1e9}, {u"bn", K::ScaleAbbreviation, 1e9}, {u"bln", K::ScaleAbbreviation, 1e9},
    {u"g", K::ScaleAbbreviation, 1e9}, {u"t", K::ScaleAbbreviation, 1e12}, {u"tn", K::ScaleAbbreviation, 1e12},
    {u"trn", K::ScaleAbbreviation, 1e12}, {u"tln", K::ScaleAbbreviation, 1e12}, {u"tr", K::ScaleAbbreviation, 1e12},
    {u"a", K::Article, 1}, {u"an", K::Article, 1}, {u"and", K::And, 0}, {u"point", K::Point, 0},
    {u"half", K::Half, 0.5}, {u"halves", K::Half, 0.5}, {u"quarter", K::Half, 0.25}, {u"quarters", K::Half, 0.25},
    {u"first", K::OrdinalOnes, 1}, {u"second", K::OrdinalOnes, 2}, {u"third", K::OrdinalOnes, 3},
    {u"fourth", K::OrdinalOnes, 4}, {u"fifth", K::OrdinalOnes, 5}, {u"sixth", K::OrdinalOnes, 6},
    {u"seventh", K::OrdinalOnes, 7}, {u"eighth", K::OrdinalOnes, 8}, {u"ninth", K::OrdinalOnes, 9},
    {u"tenth", K::OrdinalOnes, 10}, {u"eleventh", K::OrdinalOnes, 11}, {u"twelfth", K::OrdinalOnes, 12},
    {u"thirteenth", K::OrdinalOnes, 13}, {u"fourteenth", K::OrdinalOnes, 14}, {u"fifteenth", K::OrdinalOnes, 15},
    {u"sixteenth", K::OrdinalOnes, 16}, {u"seventeenth", K::OrdinalOnes, 17}, {u"eighteenth", K::OrdinalOnes, 18},
    {u"nineteenth", K::OrdinalOnes, 19}, {u"twentieth", K::OrdinalTens, 20}, {u"thirtieth", K::OrdinalTens, 30},
    {u"fortieth", K::OrdinalTens, 40}, {u"fiftieth", K::OrdinalTens, 50}, {u"sixtieth", K::OrdinalTens, 60},
    {u"seventieth", K::OrdinalTens, 70}, {u"eightieth", K::OrdinalTens, 80}, {u"ninetieth", K::OrdinalTens, 90},
    {u"hundredth", K::OrdinalScale, 100}, {u"thousandth", K::OrdinalScale, 1e3}, {u"millionth", K::OrdinalScale, 1e6},
    {u"billionth", K::OrdinalScale, 1e9}, {u"trillionth", K::OrdinalScale, 1e12},
    {u"firsts", K::Fraction, 1}, {u"seconds", K::Fraction, 2},
    {u"thirds", K::Fraction, 3}, {u"fourths", K::Fraction, 4}, {u"fifths", K::Fraction, 5}, {u"sixths", K::Fraction, 6},
    {u"sevenths", K::Fraction, 7}, {u"eighths", K::Fraction, 8}, {u"ninths", K::Fraction, 9}, {u"tenths", K::Fraction, 10},
    {u"elevenths", K::Fraction, 11}, {u"twelfths", K::Fraction, 12}, {u"twentieths", K::Fraction, 20},
    {u"thirtieths", K::Fraction, 30}, {u"fortieths", K::Fraction, 40}, {u"fiftieths", K::Fraction, 50},
    {u"hundredths", K::Fraction, 100}, {u"thousandths", K::Fraction, 1e3}, {u"millionths", K::Fraction, 1e6},
    {u"billionths", K::Fraction, 1e9}, {u"trillionths", K::Fraction, 1e12},
    {u"several", K::Few, 3, 9}, {u"tens of thousands", K::Few, 2e4, 1e5}, {u"hundreds of thousands", K::Few, 2e5, 1e6},
    {u"tens of millions", K::Few, 2e7, 1e8}, {u"hundreds of millions", K::Few, 2e8, 1e9},
    {u"tens of billions", K::Few, 2e10, 1e11}, {u"hundreds of billions", K::Few, 2e11, 1e12},
    {u"dozens of", K::Few, 24, 100}, {u"hundreds of", K::Few, 200, 1000}, {u"thousands of", K::Few, 2e3, 1e4},
    {u"millions of", K::Few, 2e6, 1e7}, {u"billions of", K::Few, 2e9, 1e10}, {u"trillions of", K::Few, 2e12, 1e13},
};

constexpr NumeralRow kNotNumbers[] = {
    {u"the one", K::And, 0}, {u"this one", K::And, 0}, {u"that one", K::And, 0}, {u"which one", K::And, 0}, {u"no one", K::And, 0},
    {u"each one", K::And, 0}, {u"every one", K::And, 0}, {u"another one", K::And, 0}, {u"one of", K::And, 0},
    {u"first class", K::And, 0}, {u"first-class", K::And, 0}, {u"second hand", K::And, 0}, {u"second-hand", K::And, 0},
    {u"one another", K::And, 0}, {u"at first", K::And, 0}, {u"first lady", K::And, 0}, {u"third party", K::And, 0},
    {u"third-party", K::And, 0}, {u"third parties", K::And, 0}, {u"two-way", K::And, 0}, {u"one-off", K::And, 0},
    {u"one day", K::And, 0}, {u"one thing", K::And, 0}, {u"one way", K::And, 0}, {u"nineties", K::And, 0},
    {u"three-dimensional", K::And, 0}, {u"two-dimensional", K::And, 0}, {u"first world war", K::And, 0},
    {u"second world war", K::And, 0}, {u"half-hearted", K::And, 0}, {u"halfway", K::And, 0}, {u"half-time", K::And, 0},
    {u"first and foremost", K::And, 0}, {u"first half", K::And, 0}, {u"second half", K::And, 0},
    {u"first quarter", K::And, 0}, {u"second quarter", K::And, 0}, {u"third quarter", K::And, 0},
    {u"fourth quarter", K::And, 0}, {u"first-quarter", K::And, 0}, {u"second-quarter", K::And, 0},
    {u"third-quarter", K::And, 0}, {u"fourth-quarter", K::And, 0}, {u"first-half", K::And, 0},
    {u"second-half", K::And, 0}, {u"first name", K::And, 0}, {u"second thought", K::And, 0},
};

constexpr FixedRow kFixed[] = {
    {u"quarter of a century", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"quarter-century", "yr", D::Duration, 25, 31536000, kFixedPlain},
    {u"half a century", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"half-century", "yr", D::Duration, 50, 31536000, kFixedPlain},
    {u"half", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"majority", "fraction", D::Ratio, 0.5, 1, kFixedOver},
    {u"twice", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"double", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"doubled", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"doubles", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"doubling", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"thrice", "times", D::Ratio, 3, 1, kFixedPlain},
    {u"triple", "times", D::Ratio, 3, 1, kFixedPlain},
    {u"tripled", "times", D::Ratio, 3, 1, kFixedPlain},
    {u"triples", "times", D::Ratio, 3, 1, kFixedPlain},
    {u"tripling", "times", D::Ratio, 3, 1, kFixedPlain},
    {u"quadruple", "times", D::Ratio, 4, 1, kFixedPlain},
    {u"quadrupled", "times", D::Ratio, 4, 1, kFixedPlain},
    {u"twofold", "times", D::Ratio, 2, 1, kFixedPlain},
    {u"threefold", "times", D::Ratio, 3, 1, kFixedPlain},
    {u"fourfold", "times", D::Ratio, 4, 1, kFixedPlain},
    {u"fivefold", "times", D::Ratio, 5, 1, kFixedPlain},
    {u"sixfold", "times", D::Ratio, 6, 1, kFixedPlain},
    {u"sevenfold", "times", D::Ratio, 7, 1, kFixedPlain},
    {u"eightfold", "times", D::Ratio, 8, 1, kFixedPlain},
    {u"ninefold", "times", D::Ratio, 9, 1, kFixedPlain},
    {u"tenfold", "times", D::Ratio, 10, 1, kFixedPlain},
    {u"hundredfold", "times", D::Ratio, 100, 1, kFixedPlain},
    {u"halved", "fraction", D::Ratio, 0.5, 1, kFixedPlain},
    {u"a decade", "yr", D::Duration, 10, 31536000, kFixedPlain},
    {u"a century", "yr", D::Duration, 100, 31536000, kFixedPlain},
    {u"a fortnight", "d", D::Duration, 14, 86400, kFixedPlain},
    {u"a few", "", D::Number, 2, 1, kFixedSpread | kFixedBare, 9},
    {u"single-digit", "digits", D::Magnitude, 1, 1, kFixedPlain},
    {u"double-digit", "digits", D::Magnitude, 2, 1, kFixedPlain},
    {u"triple-digit", "digits", D::Magnitude, 3, 1, kFixedPlain},
    {u"single digit", "digits", D::Magnitude, 1, 1, kFixedPlain},
    {u"double digits", "digits", D::Magnitude, 2, 1, kFixedPlain},
    {u"triple digits", "digits", D::Magnitude, 3, 1, kFixedPlain},
    {u"an order of magnitude", "digits", D::Magnitude, 1, 1, kFixedPlain},
};

}  // namespace

std::span<const NumeralRow> numerals() { return kNumerals; }
std::span<const NumeralRow> not_numbers() { return kNotNumbers; }
std::span<const FixedRow> fixed_quantities() { return kFixed; }

}  // namespace haechi::en
