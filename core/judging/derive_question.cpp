#include "judging/derive_question.h"

#include <algorithm>

#include "text/sort.h"

namespace haechi {

using A = Arithmetic;

bool is_ratio(const Quantity& q) { return q.dimension == Dimension::Ratio; }
bool is_share(const Quantity& q) { return is_ratio(q) || q.dimension == Dimension::Percent; }
bool is_unity(const Quantity& q) { return q.dimension == Dimension::Percent && q.min == 1 && q.max == 1; }

namespace {

/// 比…多, 比…少: too short to be a word of its own elsewhere.
A bare_degree(const Term& t) {
  if (t.key.empty() || t.key.size() > 2) return A::None;
  const char16_t first = t.key.front();
  if (first == u'多' || first == u'高' || first == u'大') return A::Above;
  return first == u'少' || first == u'低' || first == u'小' ? A::Below : A::None;
}

}  // namespace

Question::Question(const ReadClaims& claims, const Text& text, const Statement& said)
    : claims_(claims), text_(text), said_(said) {
  does_.reserve(said.terms.size());
  weights_.reserve(said.terms.size());
  for (const Term& t : said.terms) {
    weights_.push_back(claims.weight_of(t));
    const bool together = said.language == Language::English && t.key.ends_with(u"together");  // put, taken together
    does_.push_back(together                                                  ? A::Sum
                    : said.language == Language::Chinese && t.does == A::None ? bare_degree(t)
                                                                              : t.does);
    if (t.attributive && any_of(t.does, A::Ages)) does_.back() = A::None;  // 젊은 유권자
    if (does_.back() != A::None) words_.push_back({t.span, does_.back(), t.predicate, t.negated});
  }
  if (said.language == Language::English) read_skipped_words();
  read_figure_words();
  for (const Comparative& w : words_) all_ = all_ | w.does;
}

A Question::does(Span word) const {
  A all = A::None;
  if (const auto match = claims_.lexicon().forms(said_.language).find(text_.view(word)))
    for (uint32_t k = 0; k < match.count; ++k)
      if (match.entries[k].kind != FormKind::Function)
        all = all | claims_.lexicon().concept_at(match.entries[k].id).does;
  return all;
}

/// "합계 330억", "all told 33 billion": a word of the sum read as a part of the figure.
void Question::read_figure_words() {
  for (const Quantity& q : said_.quantities) {
    uint32_t end = q.number.begin;
    while (end > q.span.begin && text_.folded()[end - 1] == u' ') --end;
    const Span before{q.span.begin, end};
    if (before.length() == 0) continue;
    const A does = this->does(before);
    if (any_of(does, A::Sum | A::Whole)) words_.push_back({before, A::Sum, false, false});
  }
}

void Question::read_skipped_words() {
  const std::u16string_view all = text_.folded();
  const auto is_read = [&](Span span) {
    const auto over = [&](const auto& x) { return x.span.overlaps(span); };
    return std::any_of(said_.terms.begin(), said_.terms.end(), over) ||
           std::any_of(said_.quantities.begin(), said_.quantities.end(), over);
  };
  for (uint32_t i = said_.span.begin; i < said_.span.end;) {
    uint32_t end = i;
    while (end < said_.span.end && all[end] >= u'a' && all[end] <= u'z') ++end;
    const Span span{i, end};
    i = std::max(end, i + 1);
    if (span.length() == 0 || is_read(span)) continue;
    if (const A does = this->does(span); does != A::None) words_.push_back({span, does, false, false});
  }
  sort_few(words_, [](const Comparative& a, const Comparative& b) { return a.span.begin < b.span.begin; });
}

bool Question::is_measured() const {
  return std::any_of(said_.terms.begin(), said_.terms.end(),
                     [](const Term& t) { return t.role == TermRole::Standard; });
}

bool Question::of_ages() const {
  return has(A::Ages) || only_quantity([](const Quantity& q) { return q.dimension == Dimension::Age; });
}

bool Question::asks() const {
  const bool figure = std::any_of(said_.quantities.begin(), said_.quantities.end(), [](const Quantity& q) {
    return is_share(q) || q.dimension == Dimension::PercentPoint || q.dimension == Dimension::Rank ||
           q.dimension == Dimension::Count || q.role == QuantityRole::Change;
  });
  const bool denies_name =
      std::any_of(said_.terms.begin(), said_.terms.end(), [](const Term& t) { return t.name && t.negated; });
  const bool between =
      std::any_of(said_.times.begin(), said_.times.end(), [](const TimeRef& t) { return t.end_year.has_value(); });
  return figure || denies_name ||
         has(A::Above | A::Below | A::Equal | A::Sum | A::Without | A::First | A::Last | A::Gap) ||
         (has(A::Growth | A::Shrinkage) && (between || said_.times.size() + said_.quantities.size() > 1));
}

bool Question::has(Arithmetic what, Span but) const {
  return std::any_of(words_.begin(), words_.end(),
                     [&](const Comparative& w) { return any_of(w.does, what) && !w.span.overlaps(but); });
}

const Comparative* Question::last(Arithmetic what) const {
  for (size_t i = words_.size(); i-- > 0;)
    if (any_of(words_[i].does, what)) return &words_[i];
  return nullptr;
}

/// 보다, than, 比 mark it on the name or on the noun behind it; verbs of order take it as their object or complement.
bool Question::marks_standard(size_t term) const {
  const auto& terms = said_.terms;
  if (terms[term].role == TermRole::Standard) return true;
  size_t head = term;
  while (head + 1 < terms.size() && any_of(does_[head + 1], A::Holder) &&
         terms[head + 1].span.begin <= terms[head].span.end + 2)
    ++head;
  if (terms[head].role == TermRole::Standard) return true;
  if (is_measured()) return false;  // 조례안에 찬성한 의원은 반대한 의원보다
  const Comparative* direction = last(A::Above | A::Below | A::Equal);
  if (!direction || !direction->predicate || direction->span.begin < terms[head].span.end) return false;
  switch (terms[head].role) {
    case TermRole::Object:
      return true;
    case TermRole::At:
    case TermRole::To:
      return term > 0 && said_.language != Language::English;
    case TermRole::With:
      return any_of(direction->does, A::Equal);
    default:
      return false;
  }
}

std::vector<Mention> Question::mentions(const Family& family) const {
  std::vector<Mention> found;
  for (size_t i = 0; i < said_.terms.size(); ++i)
    for (const Member& m : family.members) {
      if (!m.owner || !said_.terms[i].ids.meets(m.owner->ids)) continue;
      const bool standard = marks_standard(i);
      const auto before = std::find_if(found.begin(), found.end(), [&](const Mention& k) { return k.member == &m; });
      if (before == found.end())
        found.push_back({i, &m, standard});
      else
        before->standard |= standard;
      break;
    }
  return found;
}

}  // namespace haechi
