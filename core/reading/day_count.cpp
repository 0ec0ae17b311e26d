#include "reading/day_count.h"

#include "text/script.h"

namespace haechi {
namespace {

// Each ends in a bar.
constexpr std::u16string_view kBefore =
    u"적어도|최소|최소한|최대|최장|길어야|짧아도|꼬박|줄잡아|무려|고작|겨우|약|총|주|매주|적게는|많게는|"
    u"少なくとも|最低|最大|最長|約|週|至少|最多|每周|";
/// Behind these it is still a day: 최소 10일까지, 約10日に.
constexpr std::u16string_view kDate = u"까지|부터|에|に|まで|から|";
constexpr std::u16string_view kBehind =
    u"이 걸|이나 걸|이 소요|이 필요|이 더 |이나 이어|이 지나|이 지났|이 지난|을 넘|이 넘|제를|제가|제로|제 "
    u"|かか|が必要|"
    u"をかけ|がかか|";

template <class Fits>
bool any_word(std::u16string_view list, Fits fits) {
  for (; !list.empty(); list.remove_prefix(list.find(u'|') + 1))
    if (fits(list.substr(0, list.find(u'|')))) return true;
  return false;
}

/// Before 주: 다음 주 4일 and 지난 주 4일 are days.
bool names_week(std::u16string_view rest) {
  constexpr std::u16string_view kEnds = u"음번난는첫막째";
  return rest.size() > 1 && rest.back() == u' ' && kEnds.find(rest[rest.size() - 2]) != kEnds.npos;
}

}  // namespace

bool counts_days(std::u16string_view text, uint32_t begin, uint32_t end) {
  const std::u16string_view behind = text.substr(end);
  const auto follows = [&](std::u16string_view w) { return behind.starts_with(w); };
  if (any_word(kBehind, follows)) return true;
  std::u16string_view head = text.substr(0, begin);
  while (head.ends_with(u' ')) head.remove_suffix(1);
  return !any_word(kDate, follows) && any_word(kBefore, [&](std::u16string_view w) {
    if (!head.ends_with(w)) return false;
    const std::u16string_view rest = head.substr(0, head.size() - w.size());
    if (w == u"주" && names_week(rest)) return false;
    return rest.empty() || !is_hangul(w[0]) || !is_hangul(rest.back());
  });
}

}  // namespace haechi
