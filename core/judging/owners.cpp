#include "judging/owners.h"

#include <algorithm>

namespace haechi {
namespace {

/// "Firms in China received": what stands behind the subject tells which.
bool tells_which(const Statement& s, const Term& t) {
  return s.language == Language::English && &t != s.terms.data() && stands_first((&t - 1)->role) &&
         (&t - 1)->clause == t.clause;
}

bool can_own(const ReadClaims& claims, const Statement& s, const Term& t) {
  if (!is_entity(claims, t) || t.role == TermRole::Standard) return false;
  if (t.role == TermRole::At && !tells_which(s, t)) return false;
  return std::none_of(s.speakers.begin(), s.speakers.end(), [&](const Speaker& k) { return k.span == t.span; });
}

bool comma_between(const Text& text, uint32_t begin, uint32_t end) {
  const std::u16string_view gap = text.view({begin, end});
  return gap.find_first_of(u",、，;") != std::u16string_view::npos;
}

/// "A는", and in a headline "A, ".
bool is_told_of(const Text& text, const Term& t) {
  return stands_first(t.role) || (t.role == TermRole::None && text.view({t.span.end, t.span.end + 1}) == u",");
}

/// 홍콩 증시 상장으로, 홍콩 상장에서: a name within what tells how or where.
bool is_adverbial(const Statement& s, const Term& name) {
  if (s.language != Language::Korean && s.language != Language::Japanese) return false;
  const Term* head = &name;
  for (const Term* end = s.terms.data() + s.terms.size(); head != end; ++head) {
    if (head->predicate) return false;
    if (head->role != TermRole::None && head->role != TermRole::Of) break;
  }
  return head != s.terms.data() + s.terms.size() && head != &name && !acts(head->role) &&
         head->role != TermRole::Object && head->role != TermRole::Standard;
}

/// 登陆港交所，募得5亿: what was done to it is over before the figure comes.
bool is_left_behind(const Text& text, const Term& t, Span figure) {
  return t.role == TermRole::Object && comma_between(text, t.span.end, figure.begin);
}

}  // namespace

bool agrees_in_type(const ReadClaims& claims, const Term& a, const Term& b) {
  if (a.ids.empty() || b.ids.empty()) return false;
  for (const ConceptId x : a.ids)
    for (const ConceptId y : b.ids) {
      const Entity* p = claims.entity(x);
      const Entity* q = claims.entity(y);
      if (p && q && p->type == q->type) return true;
      const Lexicon& lexicon = claims.lexicon();
      if (!p && !q && lexicon.concept_at(x).is_name && lexicon.concept_at(y).is_name &&
          lexicon.concept_at(x).name.substr(0, 4) == lexicon.concept_at(y).name.substr(0, 4))
        return true;
      const auto is_org = [&](const Entity* e, ConceptId id) {
        return e ? e->type == "org" : lexicon.concept_at(id).name.starts_with("org:");
      };
      if (is_org(p, x) && is_org(q, y)) return true;
    }
  return false;
}

std::vector<const Term*> owners_of(const ReadClaims& claims, const Text& text, const Statement& s) {
  std::vector<const Term*> owners(s.quantities.size(), nullptr);
  for (size_t i = 0; i < s.quantities.size(); ++i) {
    const Span q = s.quantities[i].span;
    const Term* before = nullptr;
    const Term* after = nullptr;
    for (const Term& t : s.terms) {
      if (!can_own(claims, s, t)) continue;
      if (t.span.end <= q.begin && before && is_told_of(text, *before) &&
          (is_adverbial(s, t) || is_left_behind(text, t, q)))
        continue;
      if (t.span.end <= q.begin)
        before = &t;
      else if (t.span.begin >= q.end && !after)
        after = &t;
    }
    const bool parted = !before || (after && comma_between(text, before->span.end, q.begin));
    owners[i] = parted && after && !comma_between(text, q.end, after->span.begin) ? after : before;
  }
  return owners;
}

}  // namespace haechi
