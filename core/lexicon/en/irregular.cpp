// English irregular forms: "form, lemma" pairs.
#include "lexicon/en/irregular.h"

namespace haechi {
namespace {

constexpr Irregular kVerbs[] = {
    {u"rose", u"rise"}, {u"risen", u"rise"}, {u"fell", u"fall"}, {u"fallen", u"fall"}, {u"grew", u"grow"},
    {u"grown", u"grow"}, {u"shrank", u"shrink"}, {u"shrunk", u"shrink"}, {u"said", u"say"}, {u"told", u"tell"},
    {u"gave", u"give"}, {u"given", u"give"}, {u"took", u"take"}, {u"taken", u"take"}, {u"made", u"make"},
    {u"built", u"build"}, {u"bought", u"buy"}, {u"sold", u"sell"}, {u"paid", u"pay"}, {u"sent", u"send"},
    {u"met", u"meet"}, {u"left", u"leave"}, {u"won", u"win"}, {u"lost", u"lose"}, {u"led", u"lead"},
    {u"held", u"hold"}, {u"found", u"find"}, {u"founded", u"found"}, {u"thought", u"think"}, {u"knew", u"know"},
    {u"known", u"know"}, {u"began", u"begin"}, {u"begun", u"begin"}, {u"broke", u"break"}, {u"broken", u"break"},
    {u"chose", u"choose"}, {u"chosen", u"choose"}, {u"drew", u"draw"}, {u"drawn", u"draw"}, {u"drove", u"drive"},
    {u"driven", u"drive"}, {u"ate", u"eat"}, {u"eaten", u"eat"}, {u"fought", u"fight"}, {u"flew", u"fly"},
    {u"flown", u"fly"}, {u"forgot", u"forget"}, {u"froze", u"freeze"}, {u"frozen", u"freeze"}, {u"hid", u"hide"},
    {u"hidden", u"hide"}, {u"kept", u"keep"}, {u"meant", u"mean"}, {u"ran", u"run"}, {u"rode", u"ride"},
    {u"sought", u"seek"}, {u"shot", u"shoot"}, {u"showed", u"show"}, {u"shown", u"show"}, {u"spoke", u"speak"},
    {u"spoken", u"speak"}, {u"spent", u"spend"}, {u"stole", u"steal"}, {u"stolen", u"steal"}, {u"struck", u"strike"},
    {u"taught", u"teach"}, {u"threw", u"throw"}, {u"thrown", u"throw"}, {u"understood", u"understand"},
    {u"wore", u"wear"}, {u"worn", u"wear"}, {u"wrote", u"write"}, {u"written", u"write"}, {u"overtook", u"overtake"},
    {u"overtaken", u"overtake"}, {u"withdrew", u"withdraw"}, {u"withdrawn", u"withdraw"}, {u"banned", u"ban"},
    {u"cut", u"cut"}, {u"hit", u"hit"}, {u"set", u"set"}, {u"died", u"die"}, {u"dying", u"die"}, {u"lying", u"lie"},
    {u"felt", u"feel"}, {u"brought", u"bring"}, {u"caught", u"catch"}, {u"came", u"come"}, {u"went", u"go"},
    {u"gone", u"go"}, {u"stood", u"stand"}, {u"sank", u"sink"}, {u"sunk", u"sink"}, {u"swam", u"swim"},
    {u"sang", u"sing"}, {u"drank", u"drink"}, {u"slept", u"sleep"}, {u"bore", u"bear"}, {u"bred", u"breed"},
    {u"fed", u"feed"}, {u"bled", u"bleed"}, {u"fled", u"flee"}, {u"dealt", u"deal"}, {u"bent", u"bend"},
    {u"lent", u"lend"}, {u"swept", u"sweep"}, {u"swore", u"swear"}, {u"sworn", u"swear"}, {u"lagged", u"lag"},
    {u"used", u"use"}, {u"using", u"use"}, {u"uses", u"use"}, {u"became", u"become"}, {u"overcame", u"overcome"},
    {u"overcome", u"overcome"}, {u"arose", u"arise"}, {u"arisen", u"arise"}, {u"awoke", u"awake"}, {u"beat", u"beat"},
    {u"beaten", u"beat"}, {u"bet", u"bet"}, {u"bit", u"bite"}, {u"bitten", u"bite"}, {u"blew", u"blow"},
    {u"blown", u"blow"}, {u"bound", u"bind"}, {u"burnt", u"burn"}, {u"burst", u"burst"}, {u"cast", u"cast"},
    {u"clung", u"cling"}, {u"cost", u"cost"}, {u"crept", u"creep"}, {u"dug", u"dig"}, {u"dove", u"dive"},
    {u"fit", u"fit"}, {u"foresaw", u"foresee"}, {u"foreseen", u"foresee"}, {u"forgave", u"forgive"},
    {u"forgiven", u"forgive"}, {u"forgotten", u"forget"}, {u"gotten", u"get"}, {u"ground", u"grind"},
    {u"hung", u"hang"}, {u"heard", u"hear"}, {u"hurt", u"hurt"}, {u"knelt", u"kneel"}, {u"laid", u"lay"},
    {u"leapt", u"leap"}, {u"learnt", u"learn"}, {u"lit", u"light"}, {u"mistook", u"mistake"},
    {u"mistaken", u"mistake"}, {u"outran", u"outrun"}, {u"outdid", u"outdo"}, {u"outdone", u"outdo"},
    {u"outsold", u"outsell"}, {u"overran", u"overrun"}, {u"oversaw", u"oversee"}, {u"overseen", u"oversee"},
    {u"overthrew", u"overthrow"}, {u"overthrown", u"overthrow"}, {u"proved", u"prove"}, {u"proven", u"prove"},
    {u"put", u"put"}, {u"quit", u"quit"}, {u"rang", u"ring"}, {u"rung", u"ring"}, {u"read", u"read"},
    {u"rewrote", u"rewrite"}, {u"rewritten", u"rewrite"}, {u"rebuilt", u"rebuild"}, {u"repaid", u"repay"},
    {u"shed", u"shed"}, {u"shone", u"shine"}, {u"shook", u"shake"}, {u"shaken", u"shake"}, {u"shut", u"shut"},
    {u"slid", u"slide"}, {u"split", u"split"}, {u"spread", u"spread"}, {u"sprang", u"spring"}, {u"sprung", u"spring"},
    {u"spun", u"spin"}, {u"stuck", u"stick"}, {u"sung", u"sing"}, {u"stung", u"sting"}, {u"strove", u"strive"},
    {u"striven", u"strive"}, {u"swung", u"swing"}, {u"tore", u"tear"}, {u"torn", u"tear"}, {u"thrust", u"thrust"},
    {u"underwent", u"undergo"}, {u"undergone", u"undergo"}, {u"undertook", u"undertake"},
    {u"undertaken", u"undertake"}, {u"upheld", u"uphold"}, {u"upset", u"upset"}, {u"woke", u"wake"},
    {u"woken", u"wake"}, {u"wept", u"weep"}, {u"wound", u"wind"}, {u"withheld", u"withhold"},
    {u"withstood", u"withstand"}, {u"tying", u"tie"}, {u"lain", u"lie"}, {u"misled", u"mislead"},
    {u"rethought", u"rethink"}, {u"resold", u"resell"}, {u"undercut", u"undercut"}, {u"undid", u"undo"},
    {u"undone", u"undo"}, {u"broadcast", u"broadcast"}, {u"forbade", u"forbid"}, {u"forbidden", u"forbid"},
    {u"saw", u"see"}, {u"seen", u"see"},
};

constexpr Irregular kOthers[] = {
    {u"better", u"good"}, {u"best", u"good"}, {u"worse", u"bad"}, {u"worst", u"bad"}, {u"people", u"person"},
    {u"children", u"child"}, {u"men", u"man"}, {u"women", u"woman"}, {u"lives", u"life"}, {u"born", u"born"},
    {u"analyses", u"analysis"}, {u"crises", u"crisis"}, {u"criteria", u"criterion"}, {u"data", u"data"},
    {u"less", u"little"}, {u"further", u"far"}, {u"farther", u"far"}, {u"feet", u"foot"}, {u"teeth", u"tooth"},
    {u"mice", u"mouse"}, {u"wives", u"wife"}, {u"halves", u"half"}, {u"shelves", u"shelf"}, {u"leaves", u"leaf"},
    {u"selves", u"self"}, {u"thieves", u"thief"}, {u"knives", u"knife"}, {u"wolves", u"wolf"}, {u"loaves", u"loaf"},
    {u"calves", u"calf"}, {u"media", u"media"}, {u"phenomena", u"phenomenon"}, {u"hypotheses", u"hypothesis"},
    {u"theses", u"thesis"}, {u"bases", u"base"}, {u"diagnoses", u"diagnosis"}, {u"headquarters", u"headquarters"},
    {u"series", u"series"}, {u"species", u"species"}, {u"news", u"news"}, {u"politics", u"politics"},
    {u"economics", u"economics"}, {u"physics", u"physics"}, {u"mathematics", u"mathematics"},
    {u"logistics", u"logistics"}, {u"statistics", u"statistics"}, {u"sanctions", u"sanctions"},
    {u"policemen", u"policeman"}, {u"spokesmen", u"spokesman"}, {u"spokeswomen", u"spokeswoman"},
    {u"businessmen", u"businessman"}, {u"chairmen", u"chairman"}, {u"indices", u"index"}, {u"axes", u"axis"},
    {u"oxen", u"ox"}, {u"geese", u"goose"}, {u"means", u"means"}, {u"earnings", u"earnings"},
};

}  // namespace

std::span<const Irregular> english_irregular_verbs() { return kVerbs; }
std::span<const Irregular> english_irregular_words() { return kOthers; }

}  // namespace haechi
