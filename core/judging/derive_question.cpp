#include "judging/derive_question.h"

#include <algorithm>

namespace haechi {

using A = Arithmetic;

bool is_ratio(const Quantity& q) { return q.dimension == Dimension::Ratio; }
bool is_share(const Quantity& q) { return is_ratio(q) || q.dimension == Dimension::Percent; }

Question::Question(const ReadClaims& claims, const Text& text, const Statement& said)
    : claims_(claims), text_(text), said_(said) {
  does_.reserve(said.terms.size());
  for (const Term& t : said.terms) {
    does_.push_back(arithmetic_of(claims.lexicon(), t));
    all_ = all_ | does_.back();
  }
}

bool Question::asks() const {
  const bool figure = std::any_of(said_.quantities.begin(), said_.quantities.end(), [](const Quantity& q) {
    return is_share(q) || q.dimension == Dimension::PercentPoint || q.dimension == Dimension::Rank;
  });
  return figure || has(A::Above | A::Below | A::Equal | A::Sum | A::Without | A::First | A::Last | A::Gap) ||
         (has(A::Growth | A::Shrinkage) && said_.times.size() + said_.quantities.size() > 1);
}

const Term* Question::last(Arithmetic what) const {
  for (size_t i = said_.terms.size(); i-- > 0;)
    if (any_of(does_[i], what)) return &said_.terms[i];
  return nullptr;
}

/// 보다, than, 比 mark it on the name or on the noun behind it; verbs of order take it as their object or complement.
bool Question::marks_standard(size_t term) const {
  const auto& terms = said_.terms;
  if (terms[term].role == TermRole::Standard) return true;
  size_t head = term;
  while (head + 1 < terms.size() && any_of(does_[head + 1], A::Holder) && terms[head + 1].span.begin <= terms[head].span.end + 2)
    ++head;
  if (terms[head].role == TermRole::Standard) return true;
  const Term* direction = last(A::Above | A::Below | A::Equal);
  if (!direction || !direction->predicate) return false;
  switch (terms[head].role) {
    case TermRole::Object: return true;
    case TermRole::At: case TermRole::To: case TermRole::With: return term > 0 && said_.language == Language::Korean;
    default: return said_.language == Language::Japanese && terms[head].role == TermRole::With;
  }
}

std::vector<Mention> Question::mentions(const Family& family) const {
  std::vector<Mention> found;
  for (size_t i = 0; i < said_.terms.size(); ++i)
    for (const Member& m : family.members) {
      if (!m.owner || !said_.terms[i].ids.meets(m.owner->ids)) continue;
      const bool standard = marks_standard(i);
      const auto before = std::find_if(found.begin(), found.end(), [&](const Mention& k) { return k.member == &m; });
      if (before == found.end()) found.push_back({i, &m, standard});
      else before->standard |= standard;
      break;
    }
  return found;
}

}  // namespace haechi
