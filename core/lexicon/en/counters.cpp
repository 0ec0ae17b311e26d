// English counted nouns; ids shared with the counters of the other languages.
#include "reading/quantity_lexicon.h"

namespace haechi::en {
namespace {

using D = Dimension;

constexpr UnitRow kCounters[] = {
    {u"people|person|persons|men|women|employees|workers|residents|users|students|engineers|doctors|researchers|"
     u"experts|children|patients|officials|lawmakers|soldiers|staff",
     "person", D::Count, 1, kNoun},
    {u"countries|country|nations|nation", "country", D::Count, 1, kNoun},
    {u"companies|company|firms|businesses|startups|start-ups|banks", "company", D::Count, 1, kNoun},
    {u"cities", "city", D::Count, 1, kNoun},
    {u"schools|universities", "school", D::Count, 1, kNoun},
    {u"states", "state", D::Count, 1, kNoun},
    {u"places|sites|locations", "place", D::Count, 1, kNoun},
    {u"cases|incidents", "case", D::Count, 1, kNoun},
    {u"households|families", "household", D::Count, 1, kNoun},
    {u"homes|houses", "house", D::Count, 1, kNoun},
    {u"vehicles|cars", "vehicle", D::Count, 1, kNoun},
    {u"ships|vessels", "vessel", D::Count, 1, kNoun},
    {u"units|items", "thing", D::Count, 1, kNoun},
    {u"pieces", "piece", D::Count, 1, kNoun},
    {u"sheets|cards|boards", "sheet", D::Count, 1, kNoun},
    {u"kinds|types", "kind", D::Count, 1, kNoun},
    {u"tokens", "token", D::Count, 1, kNoun},
    {u"parameters", "parameter", D::Count, 1, kNoun},
    {u"models", "model", D::Count, 1, kNoun},
    {u"votes", "vote", D::Count, 1, kNoun},
    {u"seats", "seat", D::Count, 1, kNoun},
    {u"books", "book", D::Count, 1, kNoun},
    {u"papers|articles", "article", D::Count, 1, kNoun},
    {u"organizations|organisations", "organisation", D::Count, 1, kNoun},
    {u"teams", "team", D::Count, 1, kNoun},
    {u"animals", "animal", D::Count, 1, kNoun},
    {u"th|st|nd|rd", "", D::Rank, 1, kGlued},
    {u"no.|no. |#", "rank", D::Rank, 1, kBefore},
    {u"number", "rank", D::Rank, 1, kBefore | kWeak},
};

}  // namespace

std::span<const UnitRow> counters() { return kCounters; }

}  // namespace haechi::en
