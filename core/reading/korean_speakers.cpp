// Who says it, in Korean: S는 …다고 V, …라고 S가 V, …라는 게 S의 N이다, …라고 말한 사람은 S다.
#include <algorithm>

#include "reading/korean.h"
#include "text/script.h"

namespace haechi {
namespace {

class SpeakerSearch {
 public:
  SpeakerSearch(const Text& text, Statement& out, const Lexicon& lexicon, const KoreanFrames& frames)
      : text_(text), out_(out), lexicon_(lexicon), frames_(frames), titles_(lexicon.asked().person) {}

  void run() {
    join_split_names();
    name_titles();
    name_spoken_titles();
    if (of_cleft() || !out_.speakers.empty()) return;
    if (!frames_.reports.empty() && by_report()) return;
    if (by_report_noun() || by_told_noun()) return;
    plain();
  }

 private:
  Term& term(size_t i) { return out_.terms[i]; }
  size_t count() const { return out_.terms.size(); }

  bool says(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(),
                       [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Speech); });
  }
  bool is_title(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(), [&](ConceptId id) {
      return lexicon_.concept_at(id).in(ConceptClass::Title) || (titles_ && lexicon_.is_a(id, titles_));
    });
  }
  bool reports(const Term& t) const {
    return std::any_of(t.ids.begin(), t.ids.end(),
                       [&](ConceptId id) { return lexicon_.concept_at(id).name == "report"; });
  }
  /// Only blanks between two words.
  bool adjoin(const Term& a, const Term& b) const {
    if (a.span.end > b.span.begin) return false;
    const std::u16string_view between = text_.view({a.span.end, b.span.begin});
    return std::all_of(between.begin(), between.end(), is_blank);
  }
  /// Where the noun phrase begins that ends with term `i`: 탕제 CEO.
  size_t phrase_begin(size_t i) {
    while (i > 0 && adjoin(term(i - 1), term(i)) && !term(i - 1).predicate && term(i - 1).role == TermRole::None) --i;
    return i;
  }

  /// A name that ends like a subject stays whole before a title: 저우훙이 회장은.
  void join_split_names() {
    for (size_t i = 0; i + 1 < count(); ++i) {
      Term& name = term(i);
      if (!name.unknown || name.role != TermRole::Subject || !is_title(term(i + 1)) ||
          term(i + 1).role == TermRole::None)
        continue;
      if (name.span.end >= term(i + 1).span.begin || text_.view({name.span.end, name.span.end + 1}) != u"이") continue;
      if (text_.view({name.span.end + 1, term(i + 1).span.begin}) != u" ") continue;
      name.key += u'이';
      ++name.span.end;
      name.role = TermRole::None;
    }
  }

  /// 화웨이 회장에 따르면, 유민서 한빛대 교수는: the names speak with the title.
  void name_spoken_titles() {
    const std::vector<Speaker> marked = std::move(out_.speakers);
    out_.speakers.clear();
    for (const Speaker& s : marked)
      for (size_t i = 0; i < count(); ++i)
        if (term(i).span == s.span) add_phrase(i, s.outlet);
  }

  /// A name before a title does what the title does: 탕제 CEO는.
  void name_titles() {
    for (size_t i = count(); i-- > 1;) {
      Term& name = term(i - 1);
      const bool names = name.name || name.unknown;
      if (names && !name.predicate && name.role == TermRole::None && is_title(term(i)) && adjoin(name, term(i)) &&
          term(i).role != TermRole::Predicate)
        name.role = term(i).role;
    }
  }

  void add(size_t begin, size_t end, bool outlet) {
    for (size_t i = begin; i < end; ++i) {
      Speaker speaker;
      speaker.ids = term(i).ids;
      speaker.key = term(i).key;
      speaker.span = term(i).span;
      speaker.present = true;
      speaker.outlet = outlet;
      out_.speakers.push_back(std::move(speaker));
    }
  }
  void add_phrase(size_t i, bool outlet) {
    size_t begin = i;
    const auto belongs = [&](const Term& t) {
      return !t.predicate && (t.role == TermRole::None || t.role == term(i).role) &&
             (t.name || t.unknown || is_title(t));
    };
    while (begin > 0 && is_title(term(i)) && adjoin(term(begin - 1), term(begin)) && belongs(term(begin - 1))) --begin;
    add(begin, i + 1, outlet);
  }

  /// …를 만든 건 S다, …라고 말한 사람은 S다: S is the subject of what the clause says.
  bool of_cleft() {
    if (!frames_.cleft || !frames_.ends_in_copula || *frames_.cleft == 0) return false;
    const size_t begin = *frames_.cleft;
    if (begin >= count() || count() - begin > 4) return false;
    const Term& last = term(count() - 1);
    if (!last.name && !last.unknown && !is_title(last)) return false;
    const size_t first = phrase_begin(count() - 1);
    for (size_t i = first; i < count(); ++i) term(i).role = TermRole::Subject;
    const bool said = !frames_.reports.empty() && frames_.reports.back().terms <= begin;
    if (said) add_phrase(count() - 1, false);
    return said;
  }

  bool can_speak(const Term& t) const { return t.name || t.unknown || is_title(t); }

  /// The first topic or subject that may speak, else the first; the words of one phrase share their particle.
  std::optional<size_t> subject_in(size_t begin, size_t end) {
    std::optional<size_t> first;
    for (size_t i = begin; i < end; ++i) {
      const TermRole role = term(i).role;
      if ((role != TermRole::Topic && role != TermRole::Subject) || term(i).predicate) continue;
      while (i + 1 < end && term(i + 1).role == role && adjoin(term(i), term(i + 1))) ++i;
      if (can_speak(term(i))) return i;
      if (!first) first = i;
    }
    return first;
  }

  bool by_report() {
    const Report& main = frames_.reports.back();
    if (main.adnominal) return false;
    size_t verb = main.terms;
    while (verb < count() && !term(verb).predicate) ++verb;
    const bool spoken = (verb < count() && (says(term(verb)) || term(verb).unknown)) || frames_.light_said;
    if (!spoken || verb > main.terms + 4) return false;
    const bool outlet = verb < count() && reports(term(verb));
    const bool nested = frames_.reports.size() > 1 && main.terms > 0 && says(term(main.terms - 1));
    // …라고 S가 말했다, S는 …라고 말했다고 T가 보도했다
    if (const auto after = subject_in(main.terms, std::min(verb, count()))) {
      add_phrase(*after, outlet);
      if (const auto inner = nested ? subject_in(0, main.terms) : std::nullopt) add_phrase(*inner, false);
      return true;
    }
    auto outer = subject_in(0, main.terms);
    if (!outer) return false;
    // S가 …했고, T는 …라고 밝혔다
    for (size_t i = *outer + 1; term(*outer).role == TermRole::Subject && i < main.terms; ++i)
      if (term(i).role == TermRole::Topic && term(i).clause > term(*outer).clause && can_speak(term(i))) outer = i;
    add_phrase(*outer, outlet);
    // T는 S가 …라고 말했다고 보도했다
    if (const auto inner = nested ? subject_in(*outer + 1, main.terms) : std::nullopt) add_phrase(*inner, false);
    return true;
  }

  /// …라는 게 S의 설명이다 · S의 분석이다 · S의 말이다
  bool by_report_noun() {
    const auto owns_words = [&](const Term& t) {
      return t.role == TermRole::Of && text_.view({t.span.end, out_.span.end}).starts_with(u"의 말");
    };
    if (count() > 0 && owns_words(term(count() - 1))) {
      add_phrase(count() - 1, false);
      return true;
    }
    if (!frames_.ends_in_copula || count() < 2 || !korean_report_noun(term(count() - 1).key)) return false;
    const Term& owner = term(count() - 2);
    if (owner.role != TermRole::Of) return false;
    add_phrase(count() - 2, false);
    return true;
  }

  /// …라는 말은 S가 했다, …라는 분석은 S에게서 나왔다: a light verb ends the sentence, which is no term.
  bool by_told_noun() {
    if (frames_.reports.empty() || count() < 2) return false;
    const size_t noun = frames_.reports.back().terms, who = count() - 1;
    if (noun >= who || !stands_first(term(noun).role) || !korean_report_noun(term(noun).key)) return false;
    const bool gives = term(who).role == TermRole::Subject || term(who).role == TermRole::From;
    if (!gives || term(who).predicate || !can_speak(term(who))) return false;
    add_phrase(who, false);
    return true;
  }

  /// GPT-4를 내놓았다: a verb that may say is one of making where its object is a name.
  bool puts_out_a_thing(size_t v) {
    const bool only_says = std::all_of(term(v).ids.begin(), term(v).ids.end(),
                                       [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Speech); });
    return !only_says && v > 0 && term(v - 1).role == TermRole::Object && term(v - 1).name;
  }

  /// S는 … 발표했다: a verb of saying without a report.
  void plain() {
    for (size_t k = 0; k < count() && k < 2; ++k) {
      const size_t v = count() - 1 - k;
      if (!term(v).predicate || !says(term(v))) continue;
      if (term(v).passive || puts_out_a_thing(v)) return;
      const auto who = subject_in(0, v);
      if (who && (term(*who).name || is_title(term(*who)))) add_phrase(*who, reports(term(v)));
      return;
    }
  }

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const KoreanFrames& frames_;
  ConceptId titles_;
};

}  // namespace

void find_korean_speakers(const Text& text, Statement& out, const Lexicon& lexicon, const KoreanFrames& frames) {
  SpeakerSearch(text, out, lexicon, frames).run();
}

}  // namespace haechi
