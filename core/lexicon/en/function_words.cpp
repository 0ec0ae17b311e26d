// English words of grammar.
#include "lexicon/function_rows.h"

namespace haechi {
namespace {

using F = FunctionKind;

constexpr FunctionRow kRows[] = {
    {F::Skip, u"the a an and or also as so that this these those such very quite really just even still already yet again too both "
              u"each every all some any own same other another there here when where while which who whom whose what how then thus "
              u"about around roughly nearly almost else either per via amid among between during through under over within because "
              u"into onto out up down off across despite until till upon beyond besides throughout s re ve ll d t m lol omg ok well "
              u"now once ever more most less least much many few several whether be-going first last next year month week day time "
              u"ago according including regarding away lot thing things something anything everything others couple mr mrs ms dr st pm am bst gmt est"},
    {F::Light, u"be is are was were been being am have has had having do does did doing done would shall get got gets getting "
               u"make makes made making take takes took taken taking come comes came goes went put puts stand stands stood "
               u"see sees saw seen become becomes became remain remains remained keep keeps kept let there's that's here's who's what's "
               u"we've they've i've you've we'd they'd he'd she'd"},
    {F::NegatesNext, u"not n't no never nor cannot can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't hadn't "
                     u"wouldn't couldn't shouldn't without hardly barely scarcely neither none nobody nothing unable no-longer no-way"},
    {F::ClauseBreak, u"but however although though whereas nevertheless"},
    {F::Pronoun, u"he she it they him her them his their its it's he's she's they're it'll they'll"},
    {F::Possibility, u"may might could can possibly perhaps maybe likely probably potentially"},
    {F::Forecast, u"will it'll they'll we'll"},
    {F::Estimate, u"apparently seemingly"},
    {F::Hearsay, u"reportedly allegedly supposedly purportedly"},
    {F::Duty, u"must should ought need needs"},
    {F::Condition, u"if unless provided"},
    {F::Only, u"only solely sole"},
    {F::Agent, u"by"},
    {F::Standard, u"than versus vs"},
    {F::Of, u"of"}, {F::To, u"to toward towards for against"}, {F::From, u"from since"}, {F::At, u"in at on near inside"},
    {F::With, u"with alongside together"}, {F::Like, u"like"},
    {F::Opinion, u"i i'm i'd i'll wow unbelievable amazing honestly imo imho glad sad"},
    {F::Pronoun, u"you your you're we our us we're my me myself ourselves themselves himself herself itself someone anyone"},
};

/// Verbs by lemma; as nouns they say nothing of the kind.
constexpr FunctionRow kVerbRows[] = {
    {F::Forecast, u"expect forecast predict project foresee anticipate"},
    {F::Estimate, u"estimate seem appear"},
    {F::Plan, u"plan intend aim schedule slate"},
};

/// Between be and an infinitive: "is set to open".
constexpr FunctionRow kPendingRows[] = {
    {F::Forecast, u"set poised about bound expected projected forecast predicted going"},
    {F::Plan, u"due scheduled slated planned"},
    {F::Possibility, u"likely"},
    {F::Hearsay, u"said reported rumoured rumored believed thought understood alleged claimed"},
};

}  // namespace

std::span<const FunctionRow> english_function_rows() { return kRows; }
std::span<const FunctionRow> english_modal_verbs() { return kVerbRows; }
std::span<const FunctionRow> english_pending_words() { return kPendingRows; }

}  // namespace haechi
