// English words of grammar, and irregular forms.
#include "lexicon/function_rows.h"

namespace haechi {
namespace {

using F = FunctionKind;

constexpr FunctionRow kRows[] = {
    {F::Skip, u"the a an and or also as so that this these those such very quite really just even still already yet again too both "
              u"each every all some any own same other another there here when while where which who whom whose what how then thus "
              u"about around some roughly nearly almost if else both either per via amid among during through under over within "
              u"without into onto out up down off s re ve ll d t m its it's lol omg ok well now once ever more most less least much many few "
              u"only-one be-going than-that one two first last next year month week day time ago according including regarding"},
    {F::Light, u"be is are was were been being am have has had having do does did doing done will would shall should get got gets "
               u"make makes made take takes took taken come comes came go goes went put puts stand stands stood see sees saw seen "
               u"become becomes became remain remains remained keep keeps kept let"},
    {F::Negator, u""},
    {F::NegatesNext, u"not n't no never neither nor cannot can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't "
                     u"hadn't wouldn't couldn't shouldn't without hardly barely scarcely none nobody nothing fail fails failed failing "
                     u"refuse refuses refused unable lack lacks lacked"},
    {F::Contrast, u"instead rather"},
    {F::ClauseBreak, u"but however although though whereas yet nevertheless"},
    {F::Pronoun, u"he she it they him her them his their it its"},
    {F::Question, u"?"},
    {F::Possibility, u"may might could can possibly perhaps maybe likely probably potentially possible possibility"},
    {F::Forecast, u"will expect expects expected forecast forecasts predict predicts predicted projected project projects"},
    {F::Estimate, u"estimate estimates estimated seem seems seemed appear appears appeared apparently"},
    {F::Hearsay, u"reportedly allegedly rumoured rumored supposedly alleged"},
    {F::Plan, u"plan plans planned intend intends scheduled slated due considering"},
    {F::Duty, u"must should ought need needs"},
    {F::Condition, u"if unless provided"},
    {F::Only, u"only solely sole"},
    {F::Agent, u"by"},
    {F::Standard, u"than versus vs"},
    {F::Of, u"of"}, {F::To, u"to toward towards for against"}, {F::From, u"from since"}, {F::At, u"in at on near inside"},
    {F::With, u"with alongside together"}, {F::Like, u"like"},
    {F::Opinion, u"i i'm i think wow unbelievable amazing honestly imo imho hope wish glad sad love hate"},
};

constexpr std::pair<std::u16string_view, std::u16string_view> kIrregular[] = {
    {u"rose", u"rise"}, {u"risen", u"rise"}, {u"fell", u"fall"}, {u"fallen", u"fall"}, {u"grew", u"grow"}, {u"grown", u"grow"},
    {u"shrank", u"shrink"}, {u"shrunk", u"shrink"}, {u"said", u"say"}, {u"told", u"tell"}, {u"gave", u"give"}, {u"given", u"give"},
    {u"took", u"take"}, {u"taken", u"take"}, {u"made", u"make"}, {u"built", u"build"}, {u"bought", u"buy"}, {u"sold", u"sell"},
    {u"paid", u"pay"}, {u"sent", u"send"}, {u"met", u"meet"}, {u"left", u"leave"}, {u"won", u"win"}, {u"lost", u"lose"},
    {u"led", u"lead"}, {u"held", u"hold"}, {u"found", u"find"}, {u"founded", u"found"}, {u"thought", u"think"}, {u"knew", u"know"}, {u"known", u"know"},
    {u"began", u"begin"}, {u"begun", u"begin"}, {u"broke", u"break"}, {u"broken", u"break"}, {u"chose", u"choose"},
    {u"chosen", u"choose"}, {u"drew", u"draw"}, {u"drawn", u"draw"}, {u"drove", u"drive"}, {u"driven", u"drive"},
    {u"ate", u"eat"}, {u"eaten", u"eat"}, {u"fought", u"fight"}, {u"flew", u"fly"}, {u"flown", u"fly"}, {u"forgot", u"forget"},
    {u"froze", u"freeze"}, {u"frozen", u"freeze"}, {u"hid", u"hide"}, {u"hidden", u"hide"}, {u"kept", u"keep"},
    {u"meant", u"mean"}, {u"ran", u"run"}, {u"rode", u"ride"}, {u"sought", u"seek"}, {u"shot", u"shoot"}, {u"showed", u"show"},
    {u"shown", u"show"}, {u"spoke", u"speak"}, {u"spoken", u"speak"}, {u"spent", u"spend"}, {u"stole", u"steal"},
    {u"stolen", u"steal"}, {u"struck", u"strike"}, {u"taught", u"teach"}, {u"threw", u"throw"}, {u"thrown", u"throw"},
    {u"understood", u"understand"}, {u"wore", u"wear"}, {u"worn", u"wear"}, {u"wrote", u"write"}, {u"written", u"write"},
    {u"overtook", u"overtake"}, {u"overtaken", u"overtake"}, {u"withdrew", u"withdraw"}, {u"withdrawn", u"withdraw"},
    {u"banned", u"ban"}, {u"cut", u"cut"}, {u"hit", u"hit"}, {u"set", u"set"}, {u"better", u"good"}, {u"best", u"good"},
    {u"worse", u"bad"}, {u"worst", u"bad"}, {u"people", u"person"}, {u"children", u"child"}, {u"men", u"man"},
    {u"women", u"woman"}, {u"lives", u"life"}, {u"died", u"die"}, {u"dying", u"die"}, {u"lying", u"lie"}, {u"born", u"born"},
    {u"felt", u"feel"}, {u"brought", u"bring"}, {u"caught", u"catch"}, {u"came", u"come"}, {u"went", u"go"}, {u"gone", u"go"},
    {u"stood", u"stand"}, {u"sank", u"sink"}, {u"sunk", u"sink"}, {u"swam", u"swim"}, {u"sang", u"sing"}, {u"drank", u"drink"},
    {u"slept", u"sleep"}, {u"bore", u"bear"}, {u"bred", u"breed"}, {u"fed", u"feed"}, {u"bled", u"bleed"}, {u"fled", u"flee"},
    {u"dealt", u"deal"}, {u"bent", u"bend"}, {u"lent", u"lend"}, {u"swept", u"sweep"}, {u"swore", u"swear"}, {u"sworn", u"swear"},
    {u"lagged", u"lag"}, {u"analyses", u"analysis"}, {u"crises", u"crisis"}, {u"criteria", u"criterion"}, {u"data", u"data"},
};

}  // namespace

std::span<const FunctionRow> english_function_rows() { return kRows; }
std::span<const std::pair<std::u16string_view, std::u16string_view>> english_irregular() { return kIrregular; }

}  // namespace haechi
