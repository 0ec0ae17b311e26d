#include "judging/name_phrases.h"

#include <algorithm>

#include "judging/owners.h"
#include "lexicon/clefts.h"
#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;  // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // the claim itself has it, not only its surroundings
constexpr size_t kPersonName = 3;
constexpr size_t kLeastHeaded = 3;  // letters of a name that ends in what it is: 서린구

bool is_number(const Term& t) { return !t.key.empty() && script_of(t.key[0]) == Script::Digit; }

/// Han names aside, the letters of family names with which most Korean names begin.
bool may_be_person(const Term& t) {
  static constexpr LetterSet kFamilies(u"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모국");
  return t.unknown && t.key.size() == kPersonName && kFamilies.has(t.key[0]);
}

}  // namespace

bool is_korean_copula(char16_t before, std::u16string_view rest) {
  static constexpr std::u16string_view kForms[] = {u"이다", u"이었", u"입니", u"이에", u"이야", u"임", u"였", u"예요", u"야", u"다"};
  if (rest.empty()) return false;
  const auto form = std::find_if(std::begin(kForms), std::end(kForms), [&](std::u16string_view f) { return rest.starts_with(f); });
  return form != std::end(kForms) && (form->front() == u'이' || form->front() == u'입' || form->front() == u'임' || final_of(before) == 0);
}

bool is_title(Language language, const Term& t) {
  static constexpr LetterSet kEnds(u"장수원보관인독표자민사");
  return t.in(ConceptClass::Title) || (language == Language::Korean && t.key.size() > 1 && kEnds.has(t.key.back()));
}

namespace {

/// Reads the names of one statement.
class NameReader {
 public:
  NameReader(const ReadClaims& claims, const Text& text, const Statement& s) : claims_(claims), text_(text), s_(s) {}

  std::vector<NamePhrase> run() const {
    std::vector<NamePhrase> names;
    for (size_t i = 0; i < s_.terms.size();) {
      NamePhrase name;
      if (!read(i, name)) {
        ++i;
        continue;
      }
      finish(name);
      i = name.last + 1 + name.titled;
      names.push_back(name);
    }
    return names;
  }

 private:
  const Term& term(size_t i) const { return s_.terms[i]; }
  bool glued(size_t i) const { return i + 1 < s_.terms.size() && term(i + 1).span.begin == term(i).span.end; }
  bool apart_by_blank(size_t i) const {
    return i + 1 < s_.terms.size() && term(i + 1).span.begin == term(i).span.end + 1 && is_blank(text_.folded()[term(i).span.end]);
  }

  bool read(size_t i, NamePhrase& name) const {
    name.first = name.last = i;
    name.kind = kind_of(claims_, term(i));
    if (name.kind != NameKind::None && name.kind != NameKind::Unknown) return true;
    bool unknown = false;
    for (;; ++name.last) {
      const Term& t = term(name.last);
      unknown |= t.unknown && !is_number(t) && !is_verb(t);
      // Two words of a foreign name; what is written in one is one.
      if (!glued(name.last) && !(t.unknown && t.role == TermRole::None && apart_by_blank(name.last) && follows(name.last))) break;
    }
    name.kind = NameKind::Unknown;
    return unknown || name.last > name.first;
  }

  /// A word that no table knows and that ends as verbs do: 만났다.
  bool is_verb(const Term& t) const {
    return t.predicate && s_.language == Language::Korean && !is_korean_copula(text_.folded()[t.span.end - 1], std::u16string_view(text_.folded()).substr(t.span.end));
  }

  /// "데이비드 러더포드": the word behind is unknown as well, and no name of a person.
  bool follows(size_t i) const { return term(i + 1).unknown && !is_number(term(i + 1)) && !may_be_person(term(i)) && !may_be_person(term(i + 1)); }

  void finish(NamePhrase& name) const {
    name.span = {term(name.first).span.begin, term(name.last).span.end};
    name.role = term(name.last).role;
    name.like_person = name.first == name.last && may_be_person(term(name.last));
    const bool person = name.kind == NameKind::Person || (name.kind == NameKind::Unknown && (s_.language != Language::Korean || name.like_person || name.last > name.first));
    name.titled = person && is_titled(name);
    if (name.titled) name.role = term(name.last + 1).role;
    if (name.titled || (name.kind == NameKind::Unknown && is_honoured(name))) name.kind = NameKind::Person;
  }

  /// 윤서희 시장
  bool is_titled(const NamePhrase& name) const {
    if (name.last + 1 == s_.terms.size() || !apart_by_blank(name.last)) return false;
    return is_title(s_.language, term(name.last + 1));
  }

  /// 홍세라씨, 홍세라(53)
  bool is_honoured(const NamePhrase& name) const {
    const std::u16string_view rest = std::u16string_view(text_.folded()).substr(name.span.end, 3);
    if (s_.language != Language::Korean || rest.empty()) return false;
    const size_t at = rest[0] == u' ' ? 1 : 0;
    if (at < rest.size() && is_honorific(s_.language, rest.substr(at, 1)) && rest[at] == u'씨') return true;
    return may_be_person(term(name.last)) && rest.size() == 3 && rest[0] == u'(' && is_ascii_digit(rest[1]);
  }

  const ReadClaims& claims_;
  const Text& text_;
  const Statement& s_;
};

/// What kind of thing a compound names stands at its end, in both: 하늘증권, 바다증권.
bool same_head(std::u16string_view a, std::u16string_view b) {
  return std::min(a.size(), b.size()) >= kLeastHeaded && is_hangul(a.back()) && a.back() == b.back();
}

}  // namespace

std::vector<NamePhrase> names_of(const ReadClaims& claims, const Text& text, const Statement& s) { return NameReader(claims, text, s).run(); }

namespace {

/// The head of a compound of known words tells what kind of thing it is, not which.
size_t last_telling(const Statement& s, const NamePhrase& name) {
  return name.last > name.first && !s.terms[name.last].unknown ? name.last - 1 : name.last;
}

}  // namespace

bool lacks_name(const Case& s, const Comparison& c, const NamePhrase& name, Within within) {
  for (size_t i = name.first; i <= last_telling(s.said, name); ++i)
    if (c.strengths[i] >= (within == Within::Claim ? kInClaim : kHas) || may_have_name(s.claims, c, s.said.terms[i])) return false;
  return true;
}

bool leaves_unsaid(const Case& s, const Comparison& c, const NamePhrase& known) {
  for (size_t j = known.first; j <= last_telling(c.phrasing->statement, known); ++j)
    if (!is_unsaid(s, c, j)) return false;
  return true;
}

bool speaks(const Statement& s, const NamePhrase& name) {
  return is_speaker(s, s.terms[name.last]) || (name.titled && is_speaker(s, s.terms[name.last + 1]));
}

bool stand_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known) {
  const auto& terms = c.phrasing->statement.terms;
  const size_t i = said.last + 1, j = known.last + 1;
  const auto modifies = [](TermRole r) { return r == TermRole::None || r == TermRole::Of; };
  // "하늘대 연구소", "누리대 연구소"
  if (i < s.said.terms.size() && j < terms.size() && modifies(s.said.terms[said.last].role) && modifies(terms[known.last].role) &&
      c.pairs[i].claim == static_cast<int>(j) && c.pairs[i].strength >= kInClaim)
    return true;
  return said.role != TermRole::None && (said.role == known.role || (acts(said.role) && acts(known.role)));
}

bool names_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known) {
  const Term& a = s.said.terms[said.last];
  const Term& b = c.phrasing->statement.terms[known.last];
  if (said.kind == NameKind::Unknown || known.kind == NameKind::Unknown) {
    const bool person = said.kind == NameKind::Person || known.kind == NameKind::Person;
    return !person && same_head(s.text.view(said.span), c.phrasing->text.view(known.span));
  }
  if (said.kind != known.kind || one_within_other(s.claims.lexicon(), a, b)) return false;
  return said.kind != NameKind::Place || comparable_places(s.claims, a, b);
}

}  // namespace haechi
