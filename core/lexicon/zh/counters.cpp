// Chinese measure words; ids shared with the counters of the other languages.
#include "reading/quantity_lexicon.h"

namespace haechi::zh {
namespace {

using D = Dimension;

constexpr UnitRow kCounters[] = {
    {u"人", "person", D::Count, 1, kPlain}, {u"名", "person", D::Count, 1, kPlain}, {u"位", "person", D::Count, 1, kPlain}, {u"人次", "visit", D::Count, 1, kPlain},
    {u"个人", "person", D::Count, 1, kPlain}, {u"個人", "person", D::Count, 1, kPlain}, {u"个", "thing", D::Count, 1, kPlain}, {u"個", "thing", D::Count, 1, kPlain},
    {u"家", "company", D::Count, 1, kPlain}, {u"家公司", "company", D::Count, 1, kPlain}, {u"家企业", "company", D::Count, 1, kPlain}, {u"张", "sheet", D::Count, 1, kPlain}, {u"張", "sheet", D::Count, 1, kPlain},
    {u"块加速卡", "sheet", D::Count, 1, kPlain}, {u"枚", "sheet", D::Count, 1, kPlain}, {u"台", "vehicle", D::Count, 1, kPlain}, {u"臺", "vehicle", D::Count, 1, kPlain}, {u"辆", "vehicle", D::Count, 1, kPlain}, {u"輛", "vehicle", D::Count, 1, kPlain},
    {u"件", "case", D::Count, 1, kPlain}, {u"起", "case", D::Count, 1, kPlain}, {u"宗", "case", D::Count, 1, kPlain}, {u"例", "case", D::Count, 1, kPlain}, {u"项", "item", D::Count, 1, kPlain}, {u"項", "item", D::Count, 1, kPlain},
    {u"次", "time", D::Count, 1, kPlain}, {u"回", "time", D::Count, 1, kPlain}, {u"所", "school", D::Count, 1, kPlain}, {u"座", "place", D::Count, 1, kPlain}, {u"处", "place", D::Count, 1, kPlain}, {u"處", "place", D::Count, 1, kPlain}, {u"个地方", "place", D::Count, 1, kPlain},
    {u"种", "kind", D::Count, 1, kPlain}, {u"種", "kind", D::Count, 1, kPlain}, {u"艘", "vessel", D::Count, 1, kPlain}, {u"架", "unit", D::Count, 1, kPlain}, {u"只", "animal", D::Count, 1, kPlain}, {u"隻", "animal", D::Count, 1, kPlain},
    {u"本", "book", D::Count, 1, kPlain}, {u"部", "unit", D::Count, 1, kPlain}, {u"户", "household", D::Count, 1, kPlain}, {u"戶", "household", D::Count, 1, kPlain}, {u"篇", "article", D::Count, 1, kPlain}, {u"份", "article", D::Count, 1, kPlain},
    {u"个国家", "country", D::Count, 1, kPlain}, {u"個國家", "country", D::Count, 1, kPlain}, {u"国", "country", D::Count, 1, kPlain}, {u"國", "country", D::Count, 1, kPlain}, {u"颗", "piece", D::Count, 1, kPlain}, {u"顆", "piece", D::Count, 1, kPlain}, {u"块", "piece", D::Count, 1, kPlain},
    {u"款", "model", D::Count, 1, kPlain}, {u"个城市", "city", D::Count, 1, kPlain}, {u"票", "vote", D::Count, 1, kPlain}, {u"球", "goal", D::Count, 1, kPlain}, {u"粒进球", "goal", D::Count, 1, kPlain}, {u"个进球", "goal", D::Count, 1, kPlain}, {u"席", "seat", D::Count, 1, kPlain}, {u"股", "share", D::Count, 1, kPlain}, {u"对", "pair", D::Count, 1, kWeak}, {u"双", "pair", D::Count, 1, kPlain}, {u"雙", "pair", D::Count, 1, kPlain}, {u"塊", "piece", D::Count, 1, kPlain},
    {u"打", "dozen", D::Count, 12, kSingle | kWeak}, {u"条", "thing", D::Count, 1, kPlain}, {u"條", "thing", D::Count, 1, kPlain}, {u"层", "floor", D::Count, 1, kPlain}, {u"场", "time", D::Count, 1, kPlain}, {u"代", "generation", D::Rank, 1, kPlain},
};

}  // namespace

std::span<const UnitRow> counters() { return kCounters; }

}  // namespace haechi::zh
