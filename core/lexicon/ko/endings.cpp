// Korean predicate endings, not one by one but by what they are made of.
#include <algorithm>
#include <iterator>

#include "lexicon/grammar.h"
#include "text/script.h"

namespace haechi {
namespace {

// Syllables that endings are built from. Sorted.
constexpr std::u16string_view kEndingSyllables =
    u"가거건걸겁겠고구군기길까나냐네년노는능니님다단달담답대댔더던데도돼됐되된될됩두든들듯따라락란랄람랍래랬러려련렴렵로록론"
    u"리린릴며면므만말못밖번부뿐서세셔셨소수스습시신실십싶아았야어언었없에여연였예오올와왔요운울워웠위으은을음이인일임입"
    u"자잖잔잘재져졌죠준줄중지진질짐차처청치친터하한할함합해했히힌할";

struct Light {
  std::u16string_view form;
  bool passive, causative, copula;
};
// Longest first within a first syllable.
constexpr Light kLight[] = {
    {u"하였", false, false, false}, {u"하여", false, false, false}, {u"하", false, false, false}, {u"했", false, false, false},
    {u"해", false, false, false},   {u"한", false, false, false},   {u"할", false, false, false}, {u"함", false, false, false},
    {u"합", false, false, false},   {u"했", false, false, false},   {u"되", true, false, false},  {u"됐", true, false, false},
    {u"돼", true, false, false},    {u"된", true, false, false},    {u"될", true, false, false},  {u"됨", true, false, false},
    {u"됩", true, false, false},    {u"시키", false, true, false},  {u"시켰", false, true, false}, {u"시킨", false, true, false},
    {u"시킬", false, true, false},  {u"시켜", false, true, false},  {u"시킴", false, true, false}, {u"시킵", false, true, false},
    {u"당하", true, false, false},  {u"당했", true, false, false},  {u"당한", true, false, false}, {u"당해", true, false, false},
    {u"받", true, false, false},    {u"이", false, false, true},    {u"이었", false, false, true},  {u"이다", false, false, true}, {u"이라", false, false, true},
    {u"이며", false, false, true},  {u"이고", false, false, true},  {u"이지", false, false, true}, {u"이자", false, false, true},
    {u"입니", false, false, true},  {u"인데", false, false, true},  {u"인", false, false, true},  {u"일", false, false, true},
    {u"임", false, false, true},    {u"였", false, false, true},    {u"이에", false, false, true}, {u"예요", false, false, true},
    {u"이래", false, false, true},  {u"래", false, false, true},    {u"라고", false, false, true}, {u"라는", false, false, true},
    {u"라며", false, false, true},  {u"이야", false, false, true},  {u"야", false, false, true},  {u"다", false, false, true},
    {u"이란", false, false, true},  {u"란", false, false, true},    {u"이네", false, false, true}, {u"네", false, false, true},
    {u"이죠", false, false, true},  {u"죠", false, false, true},    {u"이던", false, false, true}, {u"라던", false, false, true},
    {u"라더", false, false, true},  {u"이더", false, false, true},  {u"인가", false, false, true}, {u"일까", false, false, true},
    {u"스럽", false, false, true},  {u"스러", false, false, true},  {u"롭", false, false, true},  {u"로운", false, false, true},
};

constexpr std::u16string_view kConnectives[] = {u"지만", u"으나", u"는데", u"은데", u"ㄴ데", u"고", u"으며", u"며", u"면서",
                                                u"어서", u"아서", u"해서", u"자", u"다가", u"는데도", u"지만은", u"이고",
                                                u"인데", u"한데", u"으니", u"니", u"려고", u"도록", u"든지", u"거나",
                                                u"여서", u"했으나", u"데", u"라며", u"다며", u"더니", u"해", u"하여"};

}  // namespace

bool korean_ending(std::u16string_view tail) {
  return std::all_of(tail.begin(), tail.end(), [](char16_t c) {
    return kEndingSyllables.find(c) != std::u16string_view::npos;
  });
}

LightVerb korean_light_verb(std::u16string_view tail) {
  LightVerb best;
  for (const Light& row : kLight)
    if (row.form.size() > best.length && tail.starts_with(row.form))
      best = {static_cast<uint32_t>(row.form.size()), row.passive, row.causative, row.copula};
  return best;
}

bool korean_connective(std::u16string_view tail) {
  return std::any_of(std::begin(kConnectives), std::end(kConnectives),
                     [&](std::u16string_view c) { return tail.ends_with(c); });
}

}  // namespace haechi
