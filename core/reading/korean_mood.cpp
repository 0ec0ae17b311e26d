// What a Korean sentence asks, wishes or takes for granted, by its end.
#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "reading/korean.h"
#include "text/script.h"
#include "text/words.h"

namespace haechi {
namespace {

bool ends_with_any(std::u16string_view tail, std::initializer_list<std::u16string_view> ends) {
  for (const std::u16string_view end : ends)
    if (tail.ends_with(end)) return true;
  return false;
}

constexpr std::u16string_view kConfirming[] = {u"맞", u"사실", u"진짜", u"정말", u"실화"};

bool is_asking(std::u16string_view tail) {
  return ends_with_any(
      tail, {u"까", u"까요", u"나요", u"냐", u"는가", u"인가", u"던가", u"인가요", u"는가요", u"을까", u"가요"});
}

/// Asks for no answer: "…라죠?", "…아님?"
bool is_tag(std::u16string_view tail) {
  return ends_with_any(tail, {u"죠", u"지", u"지요", u"아님", u"잖아", u"잖아요", u"래", u"대", u"래요", u"대요",
                              u"다며", u"라며", u"다면서", u"라면서", u"다던데", u"라던데", u"거든"});
}

/// "…라는데 맞나요?", "…던데 사실인가요?": how long the words are that ask whether what stands before is so; 0 if there
/// are none. "하는 게 맞나요?" asks what ought to be done.
size_t confirming_tail(std::u16string_view body) {
  const size_t blank = body.rfind(u' ');
  if (blank == std::u16string_view::npos || blank == 0) return 0;
  const std::u16string_view word = body.substr(blank + 1);
  if (!ends_with_any(word, {u"나", u"나요", u"가", u"가요", u"냐", u"까", u"아", u"아요", u"야", u"에요", u"예요"}))
    return 0;
  const bool confirms = std::any_of(std::begin(kConfirming), std::end(kConfirming),
                                    [&](std::u16string_view w) { return word.starts_with(w); });
  return confirms && ends_with_any(body.substr(0, blank), {u"데", u"거", u"것", u"건", u"고"}) ? body.size() - blank
                                                                                               : 0;
}

bool is_wishing(std::u16string_view tail) {
  return ends_with_any(
      tail, {u"하자", u"해라", u"세요", u"십시오", u"좋겠다", u"했으면", u"합시다", u"기를", u"소서", u"렴"});
}

constexpr std::u16string_view kWondering[] = {u"궁금",   u"의문",     u"미지수", u"불투명",
                                              u"불분명", u"알 수 없", u"모른다"};
constexpr std::u16string_view kUnknown[] = {u"알려지지", u"확인되지", u"밝혀지지"};

/// "…했는지 궁금하다", "…할지는 미지수다", "…했는지는 알려지지 않았다": one of `words` says of all before that it is
/// open.
template <size_t N>
bool leaves_open(std::u16string_view body, const std::u16string_view (&words)[N]) {
  constexpr size_t kFarthest = 12;
  constexpr int kRieul = 8;
  const std::u16string_view tail = body.substr(body.size() - std::min(body.size(), kFarthest));
  const size_t whether = std::min({tail.find(u"지 "), tail.find(u"지는 "), tail.find(u"지가 ")});
  if (whether == tail.npos || whether == 0) return false;
  const char16_t before = tail[whether - 1];
  return (before == u'는' || before == u'은' || final_of(before) == kRieul) &&
         has_any(tail.substr(whether), std::span(words));
}

}  // namespace

void read_korean_mood(const Text& text, Statement& out) {
  uint32_t end = out.span.end;
  while (end > out.span.begin && script_of(text.folded()[end - 1]) == Script::None) --end;
  const std::u16string_view body = text.view({out.span.begin, end});
  const std::u16string_view marks = text.view({end, out.span.end});
  if (const size_t tail = confirming_tail(body)) {
    while (!out.terms.empty() && out.terms.back().span.begin >= end - tail) out.terms.pop_back();
    out.wish = out.wish || is_wishing(body.substr(0, body.size() - tail));
    return;
  }
  const bool mark = marks.find(u'?') != std::u16string_view::npos;
  out.question = out.question || ((mark || is_asking(body)) && !is_tag(body)) || leaves_open(body, kWondering);
  if (leaves_open(body, kUnknown)) out.frame = Frame::Open;
  out.wish = out.wish || is_wishing(body);
  // …아님? takes the sentence for true.
  if (mark && ends_with_any(body, {u"아님", u"아닌가", u"아닌가요", u"아니냐", u"아니야", u"아냐", u"아니야"}) &&
      !out.terms.empty() && out.terms.back().negated)
    out.terms.back().negated = false;
}

}  // namespace haechi
