#include "reading/day_count.h"

#include <algorithm>

#include "text/script.h"

namespace haechi {
namespace {

constexpr std::u16string_view kBefore[] = {
    u"적어도", u"최소", u"최소한", u"최대", u"최장", u"길어야", u"짧아도", u"꼬박",   u"줄잡아", u"무려",
    u"고작",   u"겨우", u"약",     u"총",   u"주",   u"매주",   u"하루나", u"적게는", u"많게는", u"少なくとも",
    u"最低",   u"最大", u"最長",   u"約",   u"週",   u"至少",   u"最多",   u"每周"};
/// Behind these it is still a day: 최소 10일까지, 約10日に.
constexpr std::u16string_view kDate[] = {u"까지", u"부터", u"에", u"に", u"まで", u"から"};
constexpr std::u16string_view kBehind[] = {
    u"이 걸", u"이나 걸", u"이 소요", u"이 필요", u"이 더 ", u"이나 이어", u"이 지나", u"이 지났", u"이 지난", u"을 넘",
    u"이 넘", u"제를",    u"제가",    u"제로",    u"제 ",    u"かか",      u"が必要",  u"をかけ",  u"がかか"};

}  // namespace

bool counts_days(std::u16string_view text, uint32_t begin, uint32_t end) {
  const std::u16string_view behind = text.substr(end);
  const auto follows = [&](std::u16string_view w) { return behind.starts_with(w); };
  if (std::any_of(std::begin(kBehind), std::end(kBehind), follows)) return true;
  std::u16string_view head = text.substr(0, begin);
  while (head.ends_with(u' ')) head.remove_suffix(1);
  return std::none_of(std::begin(kDate), std::end(kDate), follows) &&
         std::any_of(std::begin(kBefore), std::end(kBefore), [&](std::u16string_view w) {
           if (!head.ends_with(w)) return false;
           const std::u16string_view rest = head.substr(0, head.size() - w.size());
           // 다음 주 4일, 지난 주 4일, 금주 4일 are days.
           if (w == u"주" && rest.ends_with(u' '))
             return rest.size() < 2 || !is_hangul(rest[rest.size() - 2]) ||
                    std::u16string_view(u"음번난는첫막째").find(rest[rest.size() - 2]) == rest.npos;
           return rest.empty() || !is_hangul(w[0]) || !is_hangul(rest.back());
         });
}

}  // namespace haechi
