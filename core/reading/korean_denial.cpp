// What a Korean denial of a noun denies: 다친 사람은 없다 the injuring, 갈 생각이 없다 the going, 사망자와 실종자는 없다 both.
#include <algorithm>
#include <iterator>

#include "reading/korean.h"

namespace haechi {
namespace {

/// Nouns that say nothing of their own behind a verb that describes them: what there is none of is what the verb tells.
constexpr std::u16string_view kEmptyNouns[] = {u"사람", u"곳", u"경우", u"사례", u"생각", u"뜻", u"의향", u"의사", u"의지", u"필요", u"마음"};

bool is_empty_noun(const Term& t) { return std::find(std::begin(kEmptyNouns), std::end(kEmptyNouns), t.key) != std::end(kEmptyNouns); }

class Denials {
 public:
  Denials(const Text& text, Statement& out) : text_(text), terms_(out.terms) {}

  void run() {
    for (size_t i = 1; i < terms_.size(); ++i) {
      if (!terms_[i].negated || terms_[i].predicate) continue;
      if (terms_[i - 1].attributive && terms_[i - 1].clause == terms_[i].clause && is_empty_noun(terms_[i]))
        terms_[i - 1].negated = !terms_[i - 1].negated, terms_[i - 1].attributive = terms_[i].negated = false;
      else
        spread(i);
    }
  }

 private:
  /// To the nouns that stand beside it in one list.
  void spread(size_t i) {
    for (; i > 0 && lists(terms_[i - 1], terms_[i]) && !terms_[i - 1].negated; --i) terms_[i - 1].negated = true;
  }

  bool lists(const Term& a, const Term& b) const {
    if (a.predicate || a.clause != b.clause || a.name != b.name) return false;
    const std::u16string_view between = text_.view({a.span.end, b.span.begin});
    if (between == u"나 " || between == u"이나 ") return true;
    if (between == u"도 ") return text_.view({b.span.end, b.span.end + 1}) == u"도";
    // "…와 관계가 없다" is no list: its nouns are of one kind, 사망자와 실종자.
    return (between == u"와 " || between == u"과 ") && !a.key.empty() && !b.key.empty() && a.key.back() == b.key.back();
  }

  const Text& text_;
  std::vector<Term>& terms_;
};

}  // namespace

void spread_korean_denials(const Text& text, Statement& out) { Denials(text, out).run(); }

}  // namespace haechi
