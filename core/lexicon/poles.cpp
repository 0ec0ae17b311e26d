#include "lexicon/poles.h"

#include <iterator>

#include "lexicon/classes.h"

namespace haechi {
namespace {

constexpr Scale kScales[] = {
    // amount
    {"increase rise surge expand raise-level double triple multiply grow-gradually slight-increase upward-trend "
     "rebound recover grow-up economic-growth",
     "decrease fall plummet contract-shrink lower-level halve decline-gradually slight-decrease downward-trend slump "
     "disappear stagnate economic-contraction"},
    {"widen increase expand big surge", "narrow decrease contract-shrink disappear small"},
    {"strengthen intensify tighten-rule strong", "weaken ease-off relax-rule mitigate abolish weak"},
    {"improve enhance-quality recover boom", "worsen aggravate slump downgrade deteriorate-age"},
    {"accelerate rapid fast", "slow-down delay slow stop"},
    // rank
    {"highest record-high most", "lowest record-low least-degree"},
    {"high higher-than above-average many much more-than big", "low lower-than below-average few less-than small"},
    {"raise-level higher-than more-than", "lower-level lower-than less-than"},
    {"leave-unchanged freeze-level stay-same", "increase rise surge raise-level"},
    {"leave-unchanged freeze-level stay-same", "decrease fall plummet lower-level"},
    {"leave-unchanged freeze-level stay-same", "change-state modify replace"},
    {"high superior excellent", "low poor-quality inferior"},
    {"majority most", "minority few"},
    {"commonplace often always", "rare rarely"},
    {"exceed above-average expectation-met overtake", "fall-short expectation-unmet below-average miss-goal"},
    {"lead overtake superior exceed", "fall-behind inferior fall-short"},
    // leave
    {"allow lift-ban legal let-through liberalize permit-system possible",
     "forbid block restrict illegal impossible contain"},
    {"open-door let-through lift-ban", "block close-door close-down"},
    {"operate-function", "close-down halt-production"},
    {"spread", "fall ease-off disappear"},
    {"possible easy", "impossible difficult"},
    {"include join host-attract invite participate", "exclude rule-out remove"},
    // assent
    {"approve accept pass-through pass-resolution agree in-favor", "reject-proposal refuse oppose fail disagree"},
    {"confirm admit recognize", "deny"},
    {"recommend urge encourage advise promote", "advise-against discourage forbid"},
    {"optimistic hope", "pessimistic worry"},
    {"host-guest thrilled praise", "oppose resist criticize regret disappointed"},
    {"friendly kind positive-view", "hostile rude negative-view indifference"},
    {"relieved calm", "worry nervous"},
    {"active-positive", "passive lenient sloppy"},
    // existence
    {"exist occur remain-left", "not-exist disappear absent"},
    {"surplus suffice abundant", "lack"},
    {"succeed achieve-goal pass-exam", "fail miss-goal"},
    {"start launch-begin continue resume recover", "finish stop suspend-temporarily discontinuation interrupt abolish"},
    {"keep-maintain keep-hold continue survive-thing force-through implement introduce leave-in-place leave-unchanged",
     "abolish dissolve scrap-deal withdraw-plan cancel stop remove"},
    {"introduce approve pass-through", "reject-proposal dismissal-court"},
    {"relieved calm stabilize confident", "nervous worry destabilize"},
    {"benefit beneficial help", "harmful damage harm"},
    {"promote support help protect encourage useful pioneer", "hinder infringe harm discourage"},
    {"remain-left stay-put stay-in-office take-office return-come-back",
     "resign retire quit transfer-player leave-place depart"},
    {"join enter-place", "quit leave-place"},
    {"stay-in-office stay-put", "replace dismiss"},
    {"hire transfer-player", "released-player lay-off dismiss"},
    {"survive survive-thing rescue unhurt remain-intact", "die take-life"},
    {"comply", "violate"},
    {"protect preserve restore", "destroy demolish"},
    {"combine", "detach separate-out divide"},
    {"agree consensus", "negotiation-collapse disagree"},
    {"cooperate", "confrontation conflict"},
    {"bring-forward on-schedule early early-on", "delay postpone-time late"},
    {"mandatory", "voluntary optional"},
    {"cheer", "indifference boo-jeer criticize oppose"},
    {"improve cure-complete stabilize", "worsen serious-injury aggravate critical-condition"},
    {"sunny", "cloudy fog foggy heavy-rain"},
    {"win", "runner-up lose defeat"},
    {"launch-product launch-begin", "cancel withdraw-product"},
    {"like support in-favor", "oppose dislike"},
    {"host-attract flow-in", "flow-out"},
    {"satisfied", "disappointed dissatisfied"},
    {"top-priority top-rank", "lowest-priority bottom-rank"},
    {"heat-up-interest intensify", "cool-off-interest ease-off"},
    {"exceed come-in-above", "expectation-unmet come-in-below fall-short"},
};
static_assert(std::size(kScales) <= 64, "a scale is a bit of Ends");

constexpr std::string_view kTop = "highest record-high record-figure best largest top-rank most-numerous";
constexpr std::string_view kBottom = "lowest record-low worst smallest fewest bottom-rank";
constexpr std::string_view kHigh = "high many much big strong fast good";
constexpr std::string_view kLow = "low few small weak slow bad";

constexpr std::string_view kNegators =
    "difficult impossible forbid block fail refuse avoid deny advise-against give-up cancel stop lack not-exist "
    "disappear restrict abolish suspend-temporarily rule-out";

constexpr std::string_view kUnasserting = "doubt negative-view intend purpose worry hope try agonize aim-orient";

constexpr ClassList kLists[] = {
    {ConceptClass::Top, kTop}, {ConceptClass::Bottom, kBottom}, {ConceptClass::High, kHigh}, {ConceptClass::Low, kLow},
    {ConceptClass::Negator, kNegators}, {ConceptClass::Unasserting, kUnasserting},
};

}  // namespace

std::span<const ClassList> pole_classes() { return kLists; }

std::span<const Scale> scales() { return kScales; }

}  // namespace haechi
