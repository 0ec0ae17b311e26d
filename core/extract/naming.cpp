#include "extract/naming.h"

#include <algorithm>

#include "extract/bare_topics.h"
#include "extract/conjugation.h"
#include "extract/fact_words.h"
#include "extract/name_phrases.h"
#include "extract/particles.h"
#include "extract/speech.h"
#include "extract/speech_words.h"
#include "extract/strings.h"
#include "extract/word_list.h"

namespace haechi {
namespace {

namespace tables = speech_words;

constexpr size_t kLongestName = 3, kLongestKind = 5;  // words

/// Nouns in 인 that are no "…인", before a name.
constexpr EndingList kNoCopula({u"적인", u"중인",   u"뿐인",   u"개인",   u"법인",   u"본인",   u"부인",   u"노인",
                                u"국인", u"시인",   u"확인",   u"원인",   u"예인",   u"치인",   u"제인",   u"론인",
                                u"케인", u"라인",   u"자인",   u"체인",   u"와인",   u"페인",   u"메인",   u"카인",
                                u"승인", u"요인",   u"범인",   u"할인",   u"군인",   u"상인",   u"성인",   u"로인",
                                u"스인", u"시아인", u"독일인", u"란드인", u"대리인", u"관리인", u"변호인", u"상속인",
                                u"증인", u"피고인", u"대변인"});

/// Stand before a noun phrase and are no part of it.
constexpr WordList kNoParts({u"함께", u"이제", u"당시", u"특히", u"역시", u"또한", u"한때", u"또", u"이미", u"바로",
                             u"여전히", u"가장"});

/// Say nothing of what something is: 가운데 하나인, 계획인.
constexpr std::u16string_view kNoKinds[] = {u"하나", u"것",   u"사이", u"계획", u"예정", u"상태", u"필수", u"단계",
                                            u"방침", u"최초", u"처음", u"상황", u"수준", u"경우", u"이유", u"때문",
                                            u"정도", u"편",   u"셈",   u"듯",   u"전체", u"일부"};

/// Name nobody in particular.
constexpr std::u16string_view kNoNames[] = {u"사람", u"사람들", u"둘",   u"셋",   u"상태", u"상황", u"가운데",
                                            u"것",   u"성인",   u"남성", u"여성", u"때",   u"곳"};

/// Titles that are more often something else.
constexpr WordList kOtherWords({u"시장", u"경", u"책임", u"수석", u"대사", u"검사", u"이사", u"전문", u"산하",
                                u"회사"});

/// Stand before a title and are no names.
constexpr std::u16string_view kBeforeTitles[] = {u"공동", u"신임", u"현직", u"전직", u"차기", u"초대", u"담당", u"상임",
                                                 u"명예", u"전임", u"후임", u"특별", u"총괄", u"지난", u"국내", u"해외",
                                                 u"최고", u"부문", u"사외", u"등기", u"임시", u"수석"};

/// End what describes a noun and is no noun itself: 진행한, 열린, 위한, 있는.
bool describes(std::u16string_view word) {
  if (word.size() < 2) return std::u16string_view(u"세두네첫새전현총옛").find(word) == std::u16string_view::npos;
  static constexpr EndingList kEndings(
      {u"하는", u"되는", u"있는", u"없는", u"던", u"라는", u"다는", u"적인", u"위한", u"대한", u"한다"});
  if (kEndings.ends(word)) return true;
  const char16_t last = word.back();
  return is_syllable(last) &&
         (last == u'한' || last == u'된' || last == u'린' || last == u'진' || last == u'낸' || last == u'킨') &&
         word.size() > 2;
}

class NamingReader {
 public:
  explicit NamingReader(const SentenceWords& words) : words_(words) {}

  std::vector<std::u16string> run() {
    const bool marks = words_.may_hold(u'‘') || words_.may_hold(u'\''), owned = words_.may_end(u'의');
    for (size_t i = 1; i < words_.size(); ++i) {
      if (i + 1 < words_.size() && named_behind(i - 1, owned)) continue;
      if (marks) quoted(i);
    }
    return std::move(facts_);
  }

 private:
  /// True if the word is told to be what the name behind it is.
  bool named_behind(size_t at, bool owned) {
    const std::u16string_view word = words_.bare(at);
    if (word.empty()) return false;
    return (is_digit(word.front()) && age(at, word)) ||
           ((word.back() == u'인' || word.back() == u'한') && copular(at, word)) || of_a_kind(at, word) ||
           thing(at, word) || holder(at, word) || (owned && office(at, word));
  }

  /// "52세의 이노을은", "52세 이노을 감독이".
  bool age(size_t at, std::u16string_view word) {
    size_t digits = 0;
    while (digits < word.size() && is_digit(word[digits])) ++digits;
    const std::u16string_view unit = word.substr(digits);
    if (digits > 2 || words_.has_comma(at) || (unit != u"세의" && unit != u"세" && unit != u"살의")) return false;
    const std::u16string name = name_from(at + 1);
    const std::u16string_view last = std::u16string_view(name).substr(name.rfind(u' ') + 1);
    const bool person = name.size() > last.size() ? is_title(last) || !is_kind(last) : is_proper_name(last);
    if (name.empty() || !person ||
        (name[1] == u' ' && std::u16string_view(u"첫두세네새그").find(name[0]) != std::u16string_view::npos) ||
        name.find(u"의 ") != std::u16string::npos)
      return false;
    add(name, std::u16string(word.substr(0, digits)) + u"세");
    return true;
  }

  /// "… 선사인 한별해운이": the noun before 인 is what the name is.
  bool copular(size_t at, std::u16string_view word) {
    if (word == u"한" && at > 0 && words_.bare(at - 1).ends_with(u"이기도")) return both(at);
    if (words_.has_comma(at) || word.size() < 3 || word.back() != u'인' || !is_syllable(word[word.size() - 2]))
      return false;
    if (is_verb(std::u16string(word.substr(0, word.size() - 1)) + u"이")) return false;  // 둘러싸인
    if (kNoCopula.ends(word) && !is_one_of(tables::kTitles, word.substr(0, word.size() - 1))) return false;  // 위원인
    const std::u16string name = name_from(at + 1);
    if (name.empty() || is_office(name)) return false;
    if (is_korean_name(word) && !is_korean_name(words_.bare(at + 1)) && is_title(name.substr(name.rfind(u' ') + 1)))
      return false;  // 나혜인 솔뫼대 총장은
    const std::u16string kind = kind_to(at, word.substr(0, word.size() - 1));
    const size_t end = at + static_cast<size_t>(std::count(name.begin(), name.end(), u' ')) + 1;
    const bool owner = words_.bare(end).ends_with(u"의");
    if (owner && has_digit(kind)) return false;  // 1만 ㎡ 규모인 그의 과수원
    const bool body = is_one_of(tables::kBodyKinds, std::u16string_view(kind).substr(kind.rfind(u' ') + 1));
    if (owner && !body && end + 1 < words_.size() && !has_particle(words_.bare(end + 1)))
      return false;  // 신인인 가람의 이노을은
    if (kind.find(u' ') == std::u16string::npos && at > 0 && !is_digit(kind.front()) &&
        (describes(words_.bare(at - 1)) || is_adnominal(words_.bare(at - 1))))
      return false;  // 값이 싼 대안인 누리를: nothing without what describes it
    add_both(name, kind);
    return true;
  }

  /// 차관, 가람부 차관: "로젠스타인 차관" has a name in 인 before it.
  static bool is_office(std::u16string_view name) {
    const size_t blank = name.find(u' ');
    if (blank == std::u16string_view::npos) return is_one_of(tables::kTitles, name);
    return is_one_of(tables::kTitles, name.substr(blank + 1)) && is_body(name.substr(0, blank));
  }

  /// "창업자이자 교수이기도 한 이노을 대표가".
  bool both(size_t at) {
    const std::u16string_view last = words_.bare(at - 1);
    const std::u16string name = name_from(at + 1);
    if (name.empty() || last.size() < 5) return false;
    add_both(name, kind_to(at - 1, last.substr(0, last.size() - 3)));
    return true;
  }

  /// "A이자 B": two of them.
  void add_both(const std::u16string& name, const std::u16string& kind) {
    const size_t and_also = kind.find(u"이자 ");
    if (and_also != std::u16string::npos) add(name, kind.substr(0, and_also));
    add(name, and_also == std::u16string::npos ? kind : kind.substr(and_also + 3));
  }

  /// "가람의 창업자 이노을은", "반도체 기업 브로드컴과": a title or a kind of body stands before the name.
  bool of_a_kind(size_t at, std::u16string_view word) {
    const bool title = is_one_of(tables::kTitles, word), kind = is_one_of(tables::kBodyKinds, word);
    if (words_.has_comma(at) || (!title && !kind) || is_one_of(kOtherWords, word)) return false;
    const std::u16string_view next = words_.bare(at + 1);
    const std::u16string name = title ? name_from(at + 1) : std::u16string(without_particle(next));
    const bool marked = name != next || title;
    if (name.empty() || !marked || !is_proper(name, title)) return false;
    const size_t end = at + static_cast<size_t>(std::count(name.begin(), name.end(), u' ')) + 1;
    if (title && words_.bare(end).ends_with(u"에서")) return false;  // 대통령 토요일 집회에서
    const std::u16string described = kind_to(at, word);
    if (described.size() <= word.size()) return false;
    add(name, described);
    return true;
  }

  /// "가람의 모델 도란(Doran)": a name in two scripts, or in foreign letters, behind what it is.
  bool thing(size_t at, std::u16string_view word) {
    if (!is_one_of(fact_words::kThings, word) || words_.has_comma(at)) return false;
    const std::u16string_view shown = words_.shown(at + 1);
    if (!has_latin(shown) || shown.front() == u'(') return false;
    const std::u16string name(without_particle(words_.bare(at + 1)));
    const std::u16string described = kind_to(at, word);
    if (name.size() < 2 || name.find(SentenceWords::kQuoted) != std::u16string::npos || described.size() <= word.size())
      return false;
    add(name, described);
    return true;
  }

  /// "도란의 이노을 책임자", "가람의 이노을 창업자 겸 대표": whose what somebody is.
  bool office(size_t at, std::u16string_view word) {
    const std::u16string_view owner = at > 0 ? words_.bare(at - 1) : std::u16string_view();
    if (!owner.ends_with(u'의') || owner.size() < 3 || words_.has_comma(at - 1) ||
        owner.find(SentenceWords::kQuoted) != std::u16string::npos)
      return false;
    if (!is_syllables(word, 2, 4) || words_.has_comma(at) || has_particle(word)) return false;
    std::u16string kind;
    size_t i = at + 1;
    for (; i < words_.size() && i < at + 5; ++i) {
      const std::u16string_view held = words_.bare(i), stem(without_particle(held));
      if (!kind.empty()) kind += u' ';
      if (held == u"겸") {
        kind += held;
        continue;
      }
      const std::u16string_view title = title_at_end(stem);
      if (title.empty() || is_one_of(kOtherWords, stem)) return false;
      kind += stem;
      if (stem != held || words_.has_comma(i)) break;
      if (i + 1 >= words_.size() || words_.read(i + 1) != u"겸") return false;  // the noun goes on
    }
    if (kind.empty() || kind.ends_with(u"겸") || is_one_of(tables::kTitles, word) || is_one_of(kBeforeTitles, word) ||
        is_one_of(fact_words::kThings, word))
      return false;
    add(word, std::u16string(owner) + u" " + kind);
    return true;
  }

  /// 기술책임자 ends in 책임자; empty if the word is no title.
  static std::u16string_view title_at_end(std::u16string_view word) {
    if (!tables::kTitles.may_end(word)) return {};
    for (const std::u16string_view title : tables::kTitles) {
      if (title.size() > 1 && word.ends_with(title)) return title;
    }
    return {};
  }

  static bool is_body(std::u16string_view word) {
    if (has_latin(word)) return true;
    if (word.size() < 3) return false;
    if (std::u16string_view(u"부청원처대시도군구당사").find(word.back()) != std::u16string_view::npos) return true;
    return std::any_of(std::begin(tables::kBodyEndings), std::end(tables::kBodyEndings),
                       [&](std::u16string_view ending) { return word.ends_with(ending); });
  }

  /// "이노을 가람전자 대표는": a full name, a body, a title.
  bool holder(size_t at, std::u16string_view name) {
    if (!is_korean_name(name) || words_.has_comma(at)) return false;
    if (at + 2 >= words_.size() || !is_body(words_.bare(at + 1))) return false;
    for (size_t i = at + 1; i < words_.size() && i < at + 5; ++i) {
      const std::u16string_view word = words_.bare(i), stem(without_particle(word));
      const bool title =
          (is_one_of(tables::kTitles, stem) || is_one_of(tables::kTitles, word)) && !is_one_of(kOtherWords, stem);
      if (title && i > at + 1) {
        std::u16string kind;
        for (size_t k = at + 1; k < i; ++k) kind.append(words_.bare(k)).append(u" ");
        add(name, kind.append(is_one_of(tables::kTitles, word) ? word : stem));
        return true;
      }
      if (title || stem != word || words_.has_comma(i) || describes(word) || joins(word)) return false;
    }
    return false;
  }

  /// Names are long, or hold Latin letters; people's are two syllables and more.
  static bool is_proper(std::u16string_view name, bool person) {
    if (name.ends_with(u"들") || is_one_of(tables::kTitles, name) || is_one_of(tables::kBodyKinds, name)) return false;
    if (has_digit(name) && !has_latin(name)) return false;
    if (has_latin(name)) return true;
    return person ? name.size() >= 2 && name.find(u' ') != std::u16string_view::npos
                        ? true
                        : name.size() == 3 || name.size() == 4
                  : name.size() >= 4;
  }

  /// "가람의 로봇 ‘도란’", and "누리의 ‘미리’" in a list behind it.
  void quoted(size_t at) {
    const std::u16string_view shown = words_.shown(at);
    if (shown.front() != u'‘' && shown.front() != u'\'') return;
    const size_t open = shown.find_first_of(u"‘'"), close = shown.find_first_of(u"’'", open + 1);
    if (open != 0 || close == std::u16string_view::npos || close > 13 || close < 3) return;
    const std::u16string name(shown.substr(1, close - 1));
    if (name.back() == u'다' || name.back() == u'요' || name.find(u'(') != std::u16string::npos) return;
    if (shown.size() > close + 3) return;  // ‘피리’역할을
    std::u16string_view before = words_.bare(at - 1);
    if (before.ends_with(u"의")) {
      if (!kind_.empty()) add(name, std::u16string(before) + u" " + kind_);
      return;
    }
    if (at < 2 || words_.has_comma(at - 1)) return;
    if (before.ends_with(u"인") && before.size() > 2) before.remove_suffix(1);
    const std::u16string_view owner = words_.bare(at - 2);
    if (!owner.ends_with(u"의") || without_particle(before) != before) return;
    kind_ = before;
    add(name, std::u16string(owner) + u" " + kind_);
  }

  /// The noun phrase from word `at` to its particle, which is left out; empty if it ends otherwise.
  std::u16string name_from(size_t at) const {
    std::u16string out;
    for (size_t i = at; i < words_.size() && i < at + kLongestName; ++i) {
      const std::u16string_view word = words_.bare(i);
      if (word.empty() || word.find(SentenceWords::kQuoted) != std::u16string::npos) return {};
      const bool brief = i > at && word.size() == 2 && (word.back() == u'은' || word.back() == u'는');  // 마르코 밴은
      const std::u16string stem(brief ? word.substr(0, 1) : without_particle(word));
      if (!out.empty()) out += u' ';
      out += stem;
      if (stem != word) return stem.ends_with(u"에서") || stem.ends_with(u"에게") ? std::u16string() : out;
      if (words_.has_comma(i) || describes(word) || is_one_of(kNoParts, word)) return {};
    }
    return {};
  }

  /// The noun that ends at word `at`, with what stands before it in the same phrase.
  std::u16string kind_to(size_t at, std::u16string_view last) const {
    size_t begin = at;
    while (begin > 0 && at - begin < kLongestKind && !words_.has_comma(begin - 1)) {
      const std::u16string_view before = words_.bare(begin - 1);
      if (before.empty() || before.find(SentenceWords::kQuoted) != std::u16string::npos || describes(before) ||
          joins(before))
        break;
      const bool of = before.ends_with(u"의") || before.ends_with(u"이자");
      if (is_adnominal(before) || is_one_of(kNoParts, before)) break;  // 맡은
      if (before.size() == 2 && topic_particle(before)) break;         // 역은
      if (!of &&
          (without_particle(before) != before || before.ends_with(u"으로") || is_one_of(tables::kOpeners, before)))
        break;
      --begin;
    }
    std::u16string out;
    for (size_t i = begin; i < at; ++i) out.append(words_.bare(i)).append(u" ");
    return out.append(last);
  }

  /// A clause or a time ends here: 따르면, 세웠고, 9분.
  static bool joins(std::u16string_view word) {
    if (word.empty()) return false;
    const char16_t last = word.back();
    if (has_digit(word)) return std::u16string_view(u"년월일시분초%").find(last) != std::u16string_view::npos;
    const bool noun =
        word.size() == 2 && last == u'고' &&
        std::u16string_view(u"하되이놓두라").find(word.front()) == std::u16string_view::npos;  // 최고, 원고
    return (std::u16string_view(u"면며고서").find(last) != std::u16string_view::npos && !noun) || word == u"현재" ||
           word == u"여전히";
  }

  void add(std::u16string_view name, std::u16string_view kind) {
    const std::u16string_view head = std::u16string_view(kind).substr(kind.rfind(u' ') + 1);
    if (is_one_of(kNoKinds, head) || is_one_of(kNoNames, name) || is_digit(name.front())) return;
    if (name.size() < 2 || kind.size() < 2 || kind.find(name) != std::u16string::npos ||
        is_one_of(tables::kNoSpeakers, name))
      return;
    facts_.push_back(with_topic(name) + u" " + with_copula(kind) + u".");
    if (const std::u16string_view own = without_body_kind(kind); !own.empty())
      facts_.push_back(with_topic(name) + u" " + with_copula(own) + u".");
  }

  /// "보안업체 누리의 창업자": 누리의 창업자; empty if no kind of body stands first.
  static std::u16string_view without_body_kind(std::u16string_view kind) {
    const size_t blank = kind.find(u' ');
    if (blank == std::u16string_view::npos || kind.find(u"의 ", blank) == std::u16string_view::npos) return {};
    const std::u16string_view first = kind.substr(0, blank);
    const bool body = std::any_of(std::begin(tables::kBodyKinds), std::end(tables::kBodyKinds),
                                  [&](std::u16string_view of) { return of.size() > 1 && first.ends_with(of); });
    return body ? kind.substr(blank + 1) : std::u16string_view();
  }

  const SentenceWords& words_;
  std::vector<std::u16string> facts_;
  std::u16string kind_;  ///< of the last quoted name
};

}  // namespace

std::vector<std::u16string> naming_facts(const SentenceWords& sentence) { return NamingReader(sentence).run(); }

}  // namespace haechi
