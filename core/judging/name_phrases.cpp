#include "judging/name_phrases.h"

#include <algorithm>

#include "judging/owners.h"
#include "lexicon/clefts.h"
#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr float kHas = 0.5f;      // from this strength on a word has its counterpart
constexpr float kInClaim = 0.7f;  // the claim itself has it, not only its surroundings
constexpr std::u16string_view kOpening = u"'\u2018\u300A\u300C\u300E\u3008",
                              kClosing = u"'\u2019\u300B\u300D\u300F\u3009";
constexpr size_t kLongestTitle = 24;
constexpr LetterSet kPlaces(u"시군구읍면동리도섬역항");
constexpr size_t kPersonName = 3;
constexpr size_t kLeastHeaded = 3;  // letters of a name that ends in what it is: 서린구

bool is_number(const Term& t) { return !t.key.empty() && script_of(t.key[0]) == Script::Digit; }

/// Han names aside, the letters of family names with which most Korean names begin.
bool may_be_person(const Term& t) {
  static constexpr LetterSet kFamilies(
      u"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도"
      u"소석선설마길연위표명기반왕금옥육인맹제모국");
  return t.unknown && t.key.size() == kPersonName && kFamilies.has(t.key[0]);
}

}  // namespace

bool is_korean_copula(char16_t before, std::u16string_view rest) {
  static constexpr std::u16string_view kForms[] = {u"이다", u"이었", u"입니", u"이에", u"이야",
                                                   u"임",   u"였",   u"예요", u"야",   u"다"};
  if (rest.empty()) return false;
  const auto form =
      std::find_if(std::begin(kForms), std::end(kForms), [&](std::u16string_view f) { return rest.starts_with(f); });
  return form != std::end(kForms) &&
         (form->front() == u'이' || form->front() == u'입' || form->front() == u'임' || final_of(before) == 0);
}

bool is_place_noun(const Case& s, const Term& t) {
  return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
    const std::string_view name = s.claims.lexicon().concept_at(id).name;
    return name == "place" || name == "urban" || name == "city" || name == "village";
  });
}

bool is_title(Language language, const Term& t) {
  static constexpr LetterSet kEnds(u"장수원보관인독표자사");
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
    return i + 1 < s_.terms.size() && term(i + 1).span.begin == term(i).span.end + 1 &&
           is_blank(text_.folded()[term(i).span.end]);
  }

  bool read(size_t i, NamePhrase& name) const {
    name.first = name.last = i;
    if (in_quotes(i, name)) return true;
    name.kind = kind_of(claims_, term(i));
    if (name.kind != NameKind::None && name.kind != NameKind::Unknown) return true;
    if (is_glossed(term(i))) {
      name.kind = NameKind::Unknown;
      return true;
    }
    bool unknown = false;
    for (;; ++name.last) {
      const Term& t = term(name.last);
      unknown |= t.unknown && !is_number(t) && !is_verb(t);
      // Two words of a foreign name; what is written in one is one.
      if (!glued(name.last) && !(t.unknown && apart_by_blank(name.last) && follows(name.last))) break;
    }
    name.kind = NameKind::Unknown;
    return unknown || name.last > name.first;
  }

  /// A word of which the base knows how it is written elsewhere, and not what it is.
  bool is_glossed(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) { return claims_.entity(id) != nullptr; });
  }

  /// '반지하의 고래': the title of a work.
  bool in_quotes(size_t i, NamePhrase& name) const {
    const uint32_t from = i > 0 ? term(i - 1).span.end : s_.span.begin;
    const size_t mark = text_.view({from, term(i).span.begin}).find_last_of(kOpening);
    if (mark == std::u16string_view::npos) return false;
    const size_t open = from + mark;
    // No further than a title may reach: a text may be a megabyte without a closing mark.
    const size_t length = std::u16string_view(text_.folded()).substr(open + 1, kLongestTitle).find_first_of(kClosing);
    if (length == std::u16string_view::npos) return false;
    const size_t close = open + 1 + length;
    if (close < term(i).span.end) return false;
    while (name.last + 1 < s_.terms.size() && term(name.last + 1).span.end <= close) ++name.last;
    name.kind = NameKind::Unknown;
    return name.quoted = true;
  }

  /// A word that no table knows and that ends as verbs do: 만났다.
  bool is_verb(const Term& t) const {
    return t.predicate && s_.language == Language::Korean &&
           !is_korean_copula(text_.folded()[t.span.end - 1], std::u16string_view(text_.folded()).substr(t.span.end));
  }

  /// "데이비드 러더포드": the word behind is unknown as well, and no name of a person.
  bool follows(size_t i) const {
    return !kPlaces.has(term(i).key.back()) && term(i + 1).unknown && !is_number(term(i + 1)) &&
           (has_office(i + 1) || (!may_be_person(term(i)) && !may_be_person(term(i + 1))));
  }

  bool has_title(size_t i) const { return apart_by_blank(i) && term(i + 1).in(ConceptClass::Title); }

  /// "도널드 러더포드 대통령", and not "유민서 한빛대 교수": no body stands before the title.
  bool has_office(size_t i) const {
    static constexpr LetterSet kBodies(u"대사원당회팀청부국은처실");
    return has_title(i) && !kPlaces.has(term(i).key.back()) && !kBodies.has(term(i).key.back());
  }

  void finish(NamePhrase& name) const {
    name.span = {term(name.first).span.begin, term(name.last).span.end};
    name.role = term(name.last).role;
    name.like_person = name.first == name.last && may_be_person(term(name.last));
    const bool person = name.kind == NameKind::Person ||
                        (name.kind == NameKind::Unknown &&
                         (s_.language != Language::Korean || name.like_person || name.last > name.first ||
                          (is_glossed(term(name.last)) && is_hangul(term(name.last).key[0]))) &&
                         !name.quoted);
    name.titled = person && is_titled(name);
    if (name.titled) name.role = term(name.last + 1).role;
    const bool holds = name.like_person && apart_by_blank(name.last) && has_title(name.last + 1);
    if (holds) name.role = term(name.last + 2).role;
    if (holds || name.titled || (name.kind == NameKind::Unknown && is_honoured(name))) name.kind = NameKind::Person;
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

/// What kind of thing a compound names stands at its end, in both: 하늘증권, 바다증권. One letter tells it where hardly
/// a foreign name ends in it.
bool same_head(std::u16string_view a, std::u16string_view b) {
  static constexpr LetterSet kHeads(u"시군구읍면동섬역항강선교대원당청관단국팀");
  if (std::min(a.size(), b.size()) < kLeastHeaded || !is_hangul(a.back()) || a.back() != b.back()) return false;
  return kHeads.has(a.back()) || a[a.size() - 2] == b[b.size() - 2];
}

}  // namespace

std::vector<NamePhrase> names_of(const ReadClaims& claims, const Text& text, const Statement& s) {
  return NameReader(claims, text, s).run();
}

namespace {

/// The head of a compound of known words tells what kind of thing it is, not which.
size_t last_telling(const Statement& s, const NamePhrase& name) {
  return name.last > name.first && !s.terms[name.last].unknown ? name.last - 1 : name.last;
}

}  // namespace

bool lacks_name(const Case& s, const Comparison& c, const NamePhrase& name, Within within) {
  const float least = within == Within::Claim ? kInClaim : kHas;
  bool known = true, any = false, all = true;
  for (size_t i = name.first; i <= last_telling(s.said, name); ++i) {
    const bool has = c.strengths[i] >= least || may_have_name(s.claims, c, s.said.terms[i]);
    known &= !s.said.terms[i].unknown;
    any |= has;
    all &= has;
  }
  // A part of a foreign name may stand for it; 보건 + 연구 + 재단 is one name.
  return known ? !all : !any;
}

bool leaves_unsaid(const Case& s, const Comparison& c, const NamePhrase& known) {
  for (size_t j = known.first; j <= last_telling(c.phrasing->statement, known); ++j)
    if (!is_unsaid(s, c, j)) return false;
  return true;
}

namespace {

/// 도림구, 서린구
bool places_alike(std::u16string_view a, std::u16string_view b) { return same_head(a, b) && kPlaces.has(a.back()); }

/// The next term that stands in no brackets: "블롬앤보스(Blohm & Voss) 조선소".
size_t next_outside(const Text& text, const Statement& s, size_t i) {
  size_t next = i + 1;
  const auto inside = [&] {
    const std::u16string_view between = text.view({s.terms[i].span.end, s.terms[next].span.begin});
    return std::count(between.begin(), between.end(), u'(') > std::count(between.begin(), between.end(), u')');
  };
  while (next < s.terms.size() && inside()) ++next;
  return next;
}

}  // namespace

bool speaks(const Statement& s, const NamePhrase& name) {
  return is_speaker(s, s.terms[name.last]) || (name.titled && is_speaker(s, s.terms[name.last + 1]));
}

namespace {

/// "하늘대 연구소", "누리대 연구소"
bool modify_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known) {
  const auto& terms = c.phrasing->statement.terms;
  const size_t i = next_outside(s.text, s.said, said.last),
               j = next_outside(c.phrasing->text, c.phrasing->statement, known.last);
  const auto modifies = [](TermRole r) { return r == TermRole::None || r == TermRole::Of; };
  return i < s.said.terms.size() && j < terms.size() && modifies(s.said.terms[said.last].role) &&
         modifies(terms[known.last].role) && !s.said.terms[i].predicate && c.pairs[i].claim == static_cast<int>(j) &&
         c.pairs[i].strength >= kInClaim;
}

}  // namespace

bool stand_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known) {
  if (places_alike(s.text.view(said.span), c.phrasing->text.view(known.span)) && !acts(said.role) && !acts(known.role))
    return true;
  if (modify_alike(s, said, c, known)) return true;
  return said.role != TermRole::None && (said.role == known.role || (acts(said.role) && acts(known.role)));
}

namespace {

/// Two spellings of one name; an end of two letters that both share tells what kind of thing it is.
bool one_name(std::u16string_view a, std::u16string_view b) {
  size_t n = 0;
  while (n < a.size() && n < b.size() && a[a.size() - n - 1] == b[b.size() - n - 1]) ++n;
  if (n < 2 || std::min(a.size(), b.size()) < n + 2) return alike_in_letters(a, b);
  return alike_in_letters(a.substr(0, a.size() - n), b.substr(0, b.size() - n));
}

}  // namespace

bool names_alike(const Case& s, const NamePhrase& said, const Comparison& c, const NamePhrase& known) {
  const Term& a = s.said.terms[said.last];
  const Term& b = c.phrasing->statement.terms[known.last];
  const std::u16string_view x = s.text.view(said.span), y = c.phrasing->text.view(known.span);
  if (said.quoted || known.quoted) return said.quoted && known.quoted;
  if (said.kind == NameKind::Unknown || known.kind == NameKind::Unknown) {
    if (said.kind == NameKind::Person || known.kind == NameKind::Person || one_name(x, y)) return false;
    return same_head(x, y) || (said.kind == known.kind && modify_alike(s, said, c, known));
  }
  if (said.kind != known.kind || one_within_other(s.claims.lexicon(), a, b)) return false;
  return said.kind != NameKind::Place || comparable_places(s.claims, a, b);
}

}  // namespace haechi
