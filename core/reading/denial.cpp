// What the denial of a noun denies: 다친 사람은 없다 the injuring, 갈 생각이 없다 the going, 사망자와 실종자는 없다
// both; 没有人出席 the attending.
#include <algorithm>
#include <iterator>

#include "lexicon/grammar.h"
#include "reading/builder.h"
#include "text/script.h"

namespace haechi {
namespace {

/// Nouns that say nothing of their own beside a verb: what there is none of is what the verb tells.
constexpr std::u16string_view kKorean[] = {u"사람", u"곳",   u"경우", u"사례", u"생각", u"뜻",
                                           u"의향", u"의사", u"의지", u"필요", u"마음"};
constexpr std::u16string_view kChinese[] = {u"人", u"人员", u"任何人"};
constexpr std::u16string_view kJapanese[] = {u"人", u"者", u"必要", u"考え", u"意向", u"事例", u"ケース"};

template <size_t N>
bool is_among(const std::u16string_view (&nouns)[N], const Term& t) {
  return std::find(std::begin(nouns), std::end(nouns), t.key) != std::end(nouns);
}

class Denials {
 public:
  Denials(const Text& text, Statement& out)
      : text_(text), terms_(out.terms), language_(out.language), span_(out.span) {}

  void run() {
    if (language_ == Language::Korean)
      join_prefixes(), suppose_asked(), suppose_unknown(), affirm_only(), suppose_unless();
    for (size_t i = 0; i < terms_.size(); ++i) {
      if (terms_[i].negated && is_of_nothing(terms_[i]) && outdoes(terms_[i])) terms_[i].negated = false;
      if (!terms_[i].negated || terms_[i].predicate) continue;
      Term* verb = verb_of(i);
      if (verb && outdoes(*verb)) {
        terms_[i].negated = false;
      } else if (verb) {
        verb->negated = !verb->negated;
        verb->attributive = terms_[i].negated = false;
      } else if (language_ == Language::Korean) {
        spread(i);
      }
    }
  }

 private:
  /// 불성실하다, 비민주적이다: the first letter denies what follows, though it is a word of its own elsewhere.
  void join_prefixes() {
    for (size_t i = 0; i + 1 < terms_.size(); ++i) {
      const Term& prefix = terms_[i];
      Term& term = terms_[i + 1];
      const bool denies = prefix.key.size() == 1 && prefix.key != u"부" && korean_denying_prefix(prefix.key[0]);
      if (denies && prefix.span.end == term.span.begin && term.predicate && !term.name && !term.ids.empty())
        term.negated = !term.negated;
    }
  }

  /// Further than the sentence nothing is searched: a text may have a hundred thousand.
  std::u16string_view until_end() const { return std::u16string_view(text_.folded()).substr(0, span_.end); }

  /// "올릴 계획이 있느냐는 질문에": what is asked is not asserted.
  void suppose_asked() {
    const std::u16string_view all = until_end();
    const size_t asked = all.find(u"느냐는 ", span_.begin);
    if (asked == all.npos) return;
    for (size_t i = terms_.size(); i-- > 0;)
      if (terms_[i].predicate && terms_[i].span.end <= asked) {
        terms_[i].supposed = true;
        return;
      }
  }

  /// "누가 올렸는지는 알려지지 않았다": what is not known is not denied.
  void suppose_unknown() {
    constexpr size_t kFar = 6;
    constexpr int kFinalNieun = 4;
    const std::u16string_view all = until_end();
    const size_t asked = all.find(u"지는 ", span_.begin + 1);
    if (asked == all.npos || final_of(all[asked - 1]) != kFinalNieun ||
        all.substr(asked, kFar + 4).find(u"지 않") == all.npos)
      return;
    for (size_t i = terms_.size(); i-- > 0;) {
      if (terms_[i].span.end > asked) continue;
      if (terms_[i].negated) terms_[i].negated = false, terms_[i].supposed = true;
      return;
    }
  }

  /// "다 갖추지 않는 한 열 수 없다": neither is denied by itself.
  void suppose_unless() {
    constexpr std::u16string_view kUnless[] = {u"지 않는 한 ", u"지 않고는 ", u"지 않고서는 "};
    for (const std::u16string_view unless : kUnless) {
      const size_t at = until_end().find(unless, span_.begin);
      Term *condition = nullptr, *denied = nullptr;
      for (Term& t : terms_)
        if (at != unless.npos && t.negated && !denied) (t.span.begin < at ? condition : denied) = &t;
      if (condition && denied) condition->supposed = denied->supposed = true;
    }
  }

  /// "아홉 점밖에 남지 않았다": so many are left; what denies the rest denies nothing that is said.
  void affirm_only() {
    constexpr std::u16string_view kOnly = u"밖에 ";
    const std::u16string_view all = until_end();
    size_t at = all.find(kOnly, span_.begin + 1);
    if (at == all.npos || script_of(all[at - 1]) == Script::None) return;
    const bool bare = all.substr(at + kOnly.size()).starts_with(u"없");
    Term* denied = nullptr;
    for (Term& t : terms_) {
      if (bare ? t.span.end > at : denied != nullptr) break;
      if (bare ? t.span.end <= at : t.span.begin > at) denied = t.negated ? &t : bare ? nullptr : denied;
    }
    if (denied) denied->negated = false;
  }

  /// "높은 것은 없다": the noun is no word of its own, and the denial has fallen on the verb before it.
  bool is_of_nothing(const Term& verb) const {
    constexpr size_t kFar = 6;
    const std::u16string_view behind = std::u16string_view(text_.folded()).substr(verb.span.end, kFar);
    return verb.predicate && behind.find(u" 것") <= 1 && behind.find(u" 없") != behind.npos;
  }

  /// "X보다 높은 곳은 없다" says that X is high, above all others.
  bool outdoes(Term& verb) {
    if (language_ != Language::Korean) return false;
    const auto at = static_cast<size_t>(&verb - terms_.data());
    for (size_t i = at; i-- > 0 && terms_[i].clause == verb.clause && !terms_[i].predicate;) {
      if (terms_[i].role != TermRole::Standard) continue;
      terms_[i].role = TermRole::Subject;
      verb.attributive = false;
      return true;
    }
    return false;
  }

  /// The verb that an empty noun stands with: before it where verbs end their clauses, behind it elsewhere.
  Term* verb_of(size_t i) {
    const bool before = language_ != Language::Chinese;
    if (before ? i == 0 : i + 1 == terms_.size()) return nullptr;
    Term& verb = terms_[before ? i - 1 : i + 1];
    const bool empty = language_ == Language::Korean ? is_among(kKorean, terms_[i])
                       : before                      ? is_among(kJapanese, terms_[i])
                                                     : is_among(kChinese, terms_[i]);
    return empty && verb.clause == terms_[i].clause && (before ? verb.attributive : verb.predicate) ? &verb : nullptr;
  }

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
  const Language language_;
  const Span span_;
};

}  // namespace

void read_denials(const Text& text, Statement& out) {
  if (out.language != Language::English) Denials(text, out).run();
}

}  // namespace haechi
