// Japanese counters; ids shared with the counters of the other languages.
#include "reading/quantity_lexicon.h"

namespace haechi::ja {
namespace {

using D = Dimension;

constexpr UnitRow kCounters[] = {
    {u"人|名", "person", D::Count, 1, kPlain},
    {u"個|つ", "thing", D::Count, 1, kPlain},
    {u"枚", "sheet", D::Count, 1, kPlain},
    {u"台", "vehicle", D::Count, 1, kPlain},
    {u"社|企業", "company", D::Count, 1, kPlain},
    {u"件", "case", D::Count, 1, kPlain},
    {u"回", "time", D::Count, 1, kPlain},
    {u"度目", "", D::Rank, 1, kPlain},
    {u"本", "piece", D::Count, 1, kPlain},
    {u"冊", "book", D::Count, 1, kPlain},
    {u"匹|頭|羽", "animal", D::Count, 1, kPlain},
    {u"隻", "vessel", D::Count, 1, kPlain},
    {u"機|基", "unit", D::Count, 1, kPlain},
    {u"カ国|か国|ヶ国|ヵ国|国", "country", D::Count, 1, kPlain},
    {u"カ所|か所|ヶ所", "place", D::Count, 1, kPlain},
    {u"校", "school", D::Count, 1, kPlain},
    {u"世帯", "household", D::Count, 1, kPlain},
    {u"戸|軒", "house", D::Count, 1, kPlain},
    {u"種類", "kind", D::Count, 1, kPlain},
    {u"票", "vote", D::Count, 1, kPlain},
    {u"議席", "seat", D::Count, 1, kPlain},
    {u"株", "share", D::Count, 1, kPlain},
    {u"点", "point", D::Other, 1, kPlain},
    {u"位", "rank", D::Rank, 1, kSingle},
    {u"番目|回目|人目|つ目", "", D::Rank, 1, kSingle},
    {u"番", "", D::Rank, 1, kWeak},
    {u"等", "rank", D::Rank, 1, kWeak},
    {u"号", "number", D::Rank, 1, kPlain},
    {u"次", "round", D::Rank, 1, kPlain},
    {u"世代", "generation", D::Rank, 1, kPlain},
    {u"ダース", "dozen", D::Count, 12, kSingle},
    {u"杯", "cup", D::Count, 1, kPlain},
};

}  // namespace

std::span<const UnitRow> counters() { return kCounters; }

}  // namespace haechi::ja
