// Chinese measure words; ids shared with the counters of the other languages.
#include "reading/quantity_lexicon.h"

namespace haechi::zh {
namespace {

using D = Dimension;

constexpr UnitRow kCounters[] = {
    {u"人|名|位|个人|個人", "person", D::Count, 1, kPlain},
    {u"人次", "visit", D::Count, 1, kPlain},
    {u"个|個|条|條", "thing", D::Count, 1, kPlain},
    {u"家|家公司|家企业", "company", D::Count, 1, kPlain},
    {u"张|張|块加速卡|枚", "sheet", D::Count, 1, kPlain},
    {u"台|臺|辆|輛", "vehicle", D::Count, 1, kPlain},
    {u"件|起|宗|例", "case", D::Count, 1, kPlain},
    {u"项|項", "item", D::Count, 1, kPlain},
    {u"次|回|场", "time", D::Count, 1, kPlain},
    {u"所", "school", D::Count, 1, kPlain},
    {u"座|处|處|个地方", "place", D::Count, 1, kPlain},
    {u"种|種", "kind", D::Count, 1, kPlain},
    {u"艘", "vessel", D::Count, 1, kPlain},
    {u"架|部", "unit", D::Count, 1, kPlain},
    {u"只|隻", "animal", D::Count, 1, kPlain},
    {u"本", "book", D::Count, 1, kPlain},
    {u"户|戶", "household", D::Count, 1, kPlain},
    {u"篇|份", "article", D::Count, 1, kPlain},
    {u"个国家|個國家|国|國", "country", D::Count, 1, kPlain},
    {u"颗|顆|块|塊", "piece", D::Count, 1, kPlain},
    {u"款", "model", D::Count, 1, kPlain},
    {u"个城市", "city", D::Count, 1, kPlain},
    {u"票", "vote", D::Count, 1, kPlain},
    {u"球|粒进球|个进球", "goal", D::Count, 1, kPlain},
    {u"席", "seat", D::Count, 1, kPlain},
    {u"股", "share", D::Count, 1, kPlain},
    {u"对", "pair", D::Count, 1, kWeak},
    {u"双|雙", "pair", D::Count, 1, kPlain},
    {u"打", "dozen", D::Count, 12, kSingle | kWeak},
    {u"层", "floor", D::Count, 1, kPlain},
    {u"代", "generation", D::Rank, 1, kPlain},
};

}  // namespace

std::span<const UnitRow> counters() { return kCounters; }

}  // namespace haechi::zh
