// English counted nouns; ids shared with the counters of the other languages.
#include "reading/quantity_lexicon.h"

namespace haechi::en {
namespace {

using D = Dimension;

constexpr UnitRow kCounters[] = {
    {u"people", "person", D::Count, 1, kNoun}, {u"person", "person", D::Count, 1, kNoun},
    {u"persons", "person", D::Count, 1, kNoun}, {u"men", "person", D::Count, 1, kNoun},
    {u"women", "person", D::Count, 1, kNoun}, {u"employees", "person", D::Count, 1, kNoun},
    {u"workers", "person", D::Count, 1, kNoun}, {u"residents", "person", D::Count, 1, kNoun},
    {u"users", "person", D::Count, 1, kNoun}, {u"students", "person", D::Count, 1, kNoun},
    {u"engineers", "person", D::Count, 1, kNoun}, {u"doctors", "person", D::Count, 1, kNoun},
    {u"researchers", "person", D::Count, 1, kNoun}, {u"experts", "person", D::Count, 1, kNoun},
    {u"children", "person", D::Count, 1, kNoun}, {u"patients", "person", D::Count, 1, kNoun},
    {u"officials", "person", D::Count, 1, kNoun}, {u"lawmakers", "person", D::Count, 1, kNoun},
    {u"soldiers", "person", D::Count, 1, kNoun}, {u"staff", "person", D::Count, 1, kNoun},
    {u"countries", "country", D::Count, 1, kNoun}, {u"country", "country", D::Count, 1, kNoun},
    {u"nations", "country", D::Count, 1, kNoun}, {u"nation", "country", D::Count, 1, kNoun},
    {u"companies", "company", D::Count, 1, kNoun}, {u"company", "company", D::Count, 1, kNoun},
    {u"firms", "company", D::Count, 1, kNoun}, {u"businesses", "company", D::Count, 1, kNoun},
    {u"startups", "company", D::Count, 1, kNoun}, {u"start-ups", "company", D::Count, 1, kNoun},
    {u"banks", "company", D::Count, 1, kNoun},
    {u"cities", "city", D::Count, 1, kNoun}, {u"schools", "school", D::Count, 1, kNoun},
    {u"universities", "school", D::Count, 1, kNoun},
    {u"states", "state", D::Count, 1, kNoun}, {u"places", "place", D::Count, 1, kNoun},
    {u"sites", "place", D::Count, 1, kNoun}, {u"locations", "place", D::Count, 1, kNoun},
    {u"cases", "case", D::Count, 1, kNoun}, {u"incidents", "case", D::Count, 1, kNoun},
    {u"households", "household", D::Count, 1, kNoun}, {u"families", "household", D::Count, 1, kNoun},
    {u"homes", "house", D::Count, 1, kNoun}, {u"houses", "house", D::Count, 1, kNoun},
    {u"vehicles", "vehicle", D::Count, 1, kNoun}, {u"cars", "vehicle", D::Count, 1, kNoun},
    {u"ships", "vessel", D::Count, 1, kNoun}, {u"vessels", "vessel", D::Count, 1, kNoun},
    {u"units", "thing", D::Count, 1, kNoun}, {u"pieces", "piece", D::Count, 1, kNoun},
    {u"items", "thing", D::Count, 1, kNoun}, {u"sheets", "sheet", D::Count, 1, kNoun},
    {u"cards", "sheet", D::Count, 1, kNoun}, {u"boards", "sheet", D::Count, 1, kNoun},
    {u"kinds", "kind", D::Count, 1, kNoun}, {u"types", "kind", D::Count, 1, kNoun},
    {u"tokens", "token", D::Count, 1, kNoun}, {u"parameters", "parameter", D::Count, 1, kNoun},
    {u"models", "model", D::Count, 1, kNoun}, {u"votes", "vote", D::Count, 1, kNoun},
    {u"seats", "seat", D::Count, 1, kNoun}, {u"books", "book", D::Count, 1, kNoun},
    {u"papers", "article", D::Count, 1, kNoun}, {u"articles", "article", D::Count, 1, kNoun},
    {u"organizations", "organisation", D::Count, 1, kNoun}, {u"organisations", "organisation", D::Count, 1, kNoun},
    {u"teams", "team", D::Count, 1, kNoun}, {u"animals", "animal", D::Count, 1, kNoun},
    {u"th", "", D::Rank, 1, kGlued}, {u"st", "", D::Rank, 1, kGlued}, {u"nd", "", D::Rank, 1, kGlued},
    {u"rd", "", D::Rank, 1, kGlued},
    {u"no.", "rank", D::Rank, 1, kBefore}, {u"no. ", "rank", D::Rank, 1, kBefore}, {u"number", "rank", D::Rank, 1, kBefore | kWeak},
    {u"#", "rank", D::Rank, 1, kBefore},
};

}  // namespace

std::span<const UnitRow> counters() { return kCounters; }

}  // namespace haechi::en
