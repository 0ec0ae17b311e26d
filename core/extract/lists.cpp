#include "extract/lists.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "extract/scope.h"
#include "extract/speech.h"
#include "extract/strings.h"

namespace haechi {
namespace {

/// Make up one thing together: passed with 24 votes for and 15 against.
constexpr std::u16string_view kTogether[] = {u"찬성", u"반대", u"기권", u"지하", u"지상", u"지름",
                                             u"높이", u"가로", u"세로", u"길이", u"너비"};

/// One of those of whom the same is told: words [begin, end), its value from `value` on.
struct Item {
  size_t begin = 0, value = 0, end = 0;
};

class ListReader {
 public:
  explicit ListReader(const SentenceWords& words) : words_(words) {}

  std::vector<std::u16string> run() {
    if (words_.size() < 4) return {};
    if (words_.may_hold(u',') && among(words_.hidden(), u',')) {
      for (const bool by_topic : {true, false}) {
        if (auto facts = gapped(by_topic); facts.size() > 1) return facts;
      }
    }
    return words_.may_hold(u'각') || words_.may_hold(u'나') ? each() : std::vector<std::u16string>();
  }

 private:
  /// "A는 v1, B는 v2 V다": where the values stand in the same shape.
  std::vector<std::u16string> gapped(bool by_topic) const {
    std::vector<Item> items = items_of(by_topic);
    if (items.size() < 2) return {};
    const Item& last = items.back();
    const size_t lead = by_topic ? scope_end(words_) : lead_of(items);
    std::vector<std::u16string> out;
    for (size_t k = 0; k < items.size(); ++k) {
      const Item& item = items[k];
      const size_t length = item.end - item.value;
      const bool closing = k + 1 == items.size();
      const size_t value_end = closing ? last.end : last.value + length;
      if (!closing && value_end > words_.size()) return {};
      const std::optional<std::u16string> tail = closing ? std::u16string() : tail_of(item, value_end - 1);
      if (!tail) return {};
      std::u16string fact = spaced(words_.join(0, lead));
      if (const std::u16string whose = by_topic ? std::u16string() : owned(item, lead); !whose.empty())
        fact = whose;
      else
        fact += words_.join(k == 0 ? lead : item.begin, item.end);
      if (!closing) {
        while (!fact.empty() && (fact.back() == u',' || is_space(fact.back()))) fact.pop_back();
        fact += *tail;
        fact += value_end < words_.size() ? u" " + words_.join(value_end, words_.size()) : std::u16string(u".");
      }
      out.push_back(std::move(fact));
    }
    return out;
  }

  /// "투표율은" before "솔뫼대 64%" as "솔뫼대의 투표율은 64%"; empty if what stands before is no such measure.
  std::u16string owned(const Item& item, size_t lead) const {
    if (lead == 0 || item.value != (item.begin < lead ? lead + 1 : item.begin + 1)) return {};
    const std::u16string_view measure = words_.bare(lead - 1);
    static constexpr std::u16string_view kEnds[] = {u"율은",   u"률은", u"비율은", u"정원은", u"가격은",
                                                    u"요금은", u"값은", u"매출은", u"인구는", u"수는"};
    const bool fits =
        topic_particle(measure) && std::any_of(std::begin(kEnds), std::end(kEnds),
                                               [&](std::u16string_view end) { return measure.ends_with(end); });
    if (!fits) return {};
    return words_.join(item.value - 1, item.value) + u"의 " + words_.join(0, lead) + u" " +
           words_.join(item.value, item.end);
  }

  /// Before the first noun and what describes it: 이른 저녁 집단에서, 대조군에서.
  size_t lead_of(const std::vector<Item>& items) const {
    const size_t noun = items.front().value - 1;
    if (!words_.bare(noun).ends_with(u"에서") || items[1].value - items[1].begin > 1) return items.front().begin;
    for (size_t i = noun; i-- > 0;) {
      if (words_.topic_at(i) || subject_particle(words_.bare(i))) return i + 1;
    }
    return items.front().begin;
  }

  /// The particle that the last value bears and this one lacks; nothing if the two are of different shapes.
  std::optional<std::u16string> tail_of(const Item& item, size_t matched) const {
    const std::u16string_view mine = words_.read(item.end - 1), other = words_.read(matched);
    bool figures = false, others = false;
    for (size_t i = item.value; i < item.end; ++i) figures |= has_digit(words_.read(i));
    for (size_t i = matched + item.value + 1 - item.end; i <= matched; ++i) others |= has_digit(words_.read(i));
    if (figures != others || mine.empty() || other.empty()) return std::nullopt;
    if (mine.back() == other.back()) return std::u16string();
    if (!figures) return std::nullopt;
    const size_t at = other.rfind(mine.back());
    if (at == std::u16string_view::npos || other.size() - at > 6) return std::nullopt;
    return std::u16string(other.substr(at + 1));
  }

  /// The items between commas: each with its topic, or with its noun before a figure.
  std::vector<Item> items_of(bool by_topic) const {
    std::vector<Item> items;
    size_t begin = by_topic ? scope_end(words_) : 0;
    for (size_t i = begin; i < words_.size(); ++i) {
      const bool last = i + 1 == words_.size();
      if (!last && !words_.has_comma(i) && words_.read(i) != u"그리고") continue;
      const bool joined = words_.read(i) == u"그리고";
      const auto item = item_of(begin, joined ? i : i + 1, by_topic, items.empty());
      if (!item) {
        if (!items.empty()) return {};
      } else {
        items.push_back(*item);
      }
      if (!item && !by_topic) return {};
      begin = i + 1;
    }
    return items;
  }

  std::optional<Item> item_of(size_t begin, size_t end, bool by_topic, bool first) const {
    if (end < begin + 2) return std::nullopt;
    if (by_topic) {
      const size_t most = std::min(end - 1, begin + (first ? 8 : 4));
      for (size_t i = begin; i < most; ++i) {
        if (words_.topic_at(i, i == begin)) return Item{begin, i + 1, end};
        const bool told = i + 1 < end && has_digit(words_.read(i + 1));  // 암컷이 21마리
        if (told && !has_digit(words_.read(i)) && subject_particle(words_.bare(i))) return Item{begin, i + 1, end};
      }
      return std::nullopt;
    }
    size_t figure = begin;
    while (figure < end && !has_digit(words_.read(figure))) ++figure;
    if (first) {  // the figure that ends the part before the comma
      figure = end;
      while (figure > begin && !has_digit(words_.read(figure - 1))) --figure;
      if (figure == begin || end - figure > 1) return std::nullopt;
      --figure;
      while (figure > begin && has_digit(words_.read(figure - 1))) --figure;
    }
    if (figure == begin || figure >= end) return std::nullopt;
    const std::u16string_view noun = words_.read(figure - 1);
    if (std::find(std::begin(kTogether), std::end(kTogether), noun) != std::end(kTogether)) return std::nullopt;
    if (!is_syllable(noun.back()) || topic_particle(noun) || subject_particle(noun) || noun.back() == u'의' ||
        noun.back() == u'에')
      return std::nullopt;
    if (first) return Item{figure - 1, figure, end};
    return figure - begin <= 2 ? std::optional<Item>({begin, figure, end}) : std::nullopt;
  }

  /// "A와 B가 각각 v V다".
  std::vector<std::u16string> each() const {
    for (size_t i = 2; i + 1 < words_.size(); ++i) {
      if (words_.read(i) != u"각각" && words_.read(i) != u"나란히") continue;
      const std::u16string_view first = words_.shown(i - 2);
      const std::u16string_view read = words_.bare(i - 2);
      const std::u16string_view second = words_.bare(i - 1);
      const bool marked = topic_particle(second) || subject_particle(second);
      if (!marked || (!read.ends_with(u"와") && !read.ends_with(u"과"))) continue;
      const bool topic = topic_particle(second) > 0;
      std::u16string a(first.substr(0, first.size() - 1));
      const bool final_sound = read.back() == u'과';
      a += topic ? (final_sound ? u'은' : u'는') : (final_sound ? u'이' : u'가');
      const std::u16string before = spaced(words_.join(0, i - 2)), rest = u" " + words_.join(i + 1, words_.size());
      return {before + a + rest, before + std::u16string(words_.shown(i - 1)) + rest};
    }
    return {};
  }

  static std::u16string spaced(std::u16string text) { return text.empty() ? text : text + u" "; }

  const SentenceWords& words_;
};

/// "약 10.5%", "31명": a figure and nothing else.
bool is_figure(std::u16string_view text) {
  return text.size() >= 2 && text.size() <= 12 && is_digit(text.front()) && !is_digit(text.back());
}

}  // namespace

std::vector<std::u16string> listed_facts(const SentenceWords& sentence) { return ListReader(sentence).run(); }

namespace {

/// "A(10%)": a name and what stands in brackets behind it.
struct BracketFigure {
  std::u16string name, figure;
};

std::vector<BracketFigure> bracket_figures(std::u16string_view sentence) {
  std::vector<BracketFigure> out;
  for (size_t open = place_of(sentence, u'('); open != std::u16string_view::npos;
       open = place_of(sentence, u'(', open + 1)) {
    const size_t close = sentence.find(u')', open);
    if (close == std::u16string_view::npos) break;
    const std::u16string_view figure = sentence.substr(open + 1, close - open - 1);
    size_t begin = open;
    while (begin > 0 && !is_space(sentence[begin - 1]) && sentence[begin - 1] != u'·' && sentence[begin - 1] != u',')
      --begin;
    const std::u16string_view name = sentence.substr(begin, open - begin);
    if (is_figure(figure) && name.size() >= 2 && !has_digit(name) && name.back() != u')')
      out.push_back({std::u16string(name), std::u16string(figure)});
  }
  return out;
}

constexpr std::u16string_view kMeasures[] = {u"점유율", u"득표율", u"지지율", u"시청률",
                                             u"지분율", u"비율",   u"비중",   u"지분"};

/// What a vote counts: 찬성 as 찬성률.
constexpr std::pair<std::u16string_view, std::u16string_view> kVotes[] = {
    {u"찬성", u"찬성률"}, {u"반대", u"반대율"}, {u"지지", u"지지율"}, {u"득표", u"득표율"}};

/// "A 71.4%, B 54.5%의 찬성으로": what each gave.
std::vector<std::u16string> voted(const SentenceWords& words) {
  for (size_t i = 3; i + 1 < words.size(); ++i) {
    if (!words.read(i).ends_with(u"%의")) continue;
    for (const auto& [vote, measure] : kVotes) {
      if (!words.read(i + 1).starts_with(vote)) continue;
      std::vector<std::u16string> out;
      for (size_t k = i;; k -= 2) {
        const std::u16string_view figure = words.read(k), name = words.read(k - 1);
        if (figure.find(u'%') == std::u16string_view::npos || !is_digit(figure.front()) || !is_syllable(name.back()) ||
            (k < i && !words.has_comma(k)))
          break;
        out.insert(out.begin(), std::u16string(name) + u"의 " + std::u16string(measure) + u"은 " +
                                    std::u16string(figure.substr(0, figure.find(u'%') + 1)) + u"다.");
        if (k < 3) break;
      }
      if (out.size() > 1) return out;
    }
  }
  return {};
}

/// What the figures in brackets measure, as the words around them name it.
std::u16string_view measure_in(std::u16string_view text) {
  for (const std::u16string_view measure : kMeasures) {
    if (contains(text, measure)) return measure;
  }
  for (const auto& [vote, rate] : kVotes) {
    if (contains(text, std::u16string(u"의 ") + std::u16string(vote))) return rate;
  }
  return contains(text, u"시장") && contains(text, u"차지") ? std::u16string_view(u"시장 점유율")
                                                            : std::u16string_view();
}

/// The percentage a word begins with: 85%로.
std::u16string percentage(std::u16string_view word) {
  const size_t sign = word.find(u'%');
  return sign != std::u16string_view::npos && is_digit(word.front()) ? std::u16string(word.substr(0, sign + 1))
                                                                     : std::u16string();
}

/// Those of the same list that are told with words: "A 점유율이 85%로", "B와 C가 각각 1%를".
void add_told(const SentenceWords& words, std::u16string_view measure, std::vector<BracketFigure>& figures) {
  for (size_t i = 0; i + 2 < words.size(); ++i) {
    const std::u16string_view name = words.bare(i), next = words.bare(i + 1);
    if (next.starts_with(measure) && next.size() <= measure.size() + 1) {
      const std::u16string figure =
          contains(words.read(i + 2), u"에서") || name == u"시장" ? std::u16string() : percentage(words.read(i + 2));
      if (!figure.empty())
        figures.push_back({std::u16string(name.ends_with(u"의") ? name.substr(0, name.size() - 1) : name), figure});
    }
    if (i + 3 >= words.size() || words.read(i + 2) != u"각각") continue;
    const std::u16string figure = percentage(words.read(i + 3));
    const bool both =
        (name.ends_with(u"와") || name.ends_with(u"과")) && subject_particle(next) + topic_particle(next) > 0;
    if (figure.empty() || !both) continue;
    for (const std::u16string_view one : {name, next})
      figures.push_back({std::u16string(one.substr(0, one.size() - 1)), figure});
  }
}

/// Who comes first, second and so on: "A 점유율이 85%로 가장 높았고, 이어 B(10%)와 C(2%) 순이었다". Empty if that is
/// not told.
std::vector<std::u16string> ranks(std::u16string_view sentence, std::u16string_view measure) {
  const size_t order = sentence.find(u" 순"), most = sentence.find(u"가장 ");
  if (order == std::u16string_view::npos || most == std::u16string_view::npos || most > order ||
      sentence[most + 3] != u'높')
    return {};
  std::vector<BracketFigure> first;
  add_told(SentenceWords(sentence.substr(0, most)), measure, first);
  const std::vector<BracketFigure> others = bracket_figures(sentence.substr(most, order - most));
  if (first.size() != 1 || others.empty()) return {};
  std::vector<std::u16string> out{first.front().name};
  for (const BracketFigure& other : others) out.push_back(other.name);
  return out;
}

std::u16string year_in(std::u16string_view text) {
  const SentenceWords words(text);
  for (size_t i = 0; i < words.size(); ++i) {
    const std::u16string_view word = words.read(i);
    if (word == u"지난해" || word == u"올해" || word == u"작년" ||
        (word.size() == 5 && word.back() == u'년' && is_digit(word[0])))
      return std::u16string(word) + u" ";
  }
  return {};
}

/// "2022년 강수량 가운데" that opens the sentence: what the shares are of.
std::u16string group_of(const SentenceWords& words) {
  for (size_t i = 1; i < words.size() && i < 8; ++i) {
    if (words.read(i) == u"가운데") return words.join(0, i) + u" 가운데 ";
  }
  return {};
}

}  // namespace

std::vector<std::u16string> bracketed_facts(std::u16string_view sentence) {
  std::vector<std::u16string> out;
  if (contains(sentence, u"%의 ")) out = voted(SentenceWords(sentence));
  if (!out.empty() || !holds(sentence, u'(')) return out;
  std::vector<BracketFigure> figures = bracket_figures(sentence);
  const std::u16string_view measure = figures.empty() ? std::u16string_view() : measure_in(sentence);
  if (measure.empty()) return out;
  add_told(SentenceWords(sentence), measure, figures);
  if (figures.size() < 2) return out;
  const std::u16string group = group_of(SentenceWords(sentence));
  const std::u16string whole = group.empty() ? year_in(sentence) : group;
  for (const BracketFigure& item : figures) {
    if (item.figure.back() != u'%') continue;
    out.push_back(whole + item.name + u"의 " + std::u16string(measure) + u"은 " + item.figure + u"다.");
  }
  const std::vector<std::u16string> ranked = ranks(sentence, measure);
  for (size_t i = 0; i < ranked.size(); ++i) {
    const std::string place = std::to_string(i + 1);
    out.push_back(whole + ranked[i] + u"의 " + std::u16string(measure) + u"은 " +
                  std::u16string(place.begin(), place.end()) + u"위다.");
  }
  return out;
}

namespace {

/// What is counted with 대 in rank: 4대 은행.
constexpr std::u16string_view kRanked[] = {u"기업",   u"은행", u"회사", u"업체",   u"대학", u"통신사",
                                           u"항공사", u"그룹", u"병원", u"제조사", u"선사"};

/// The particle behind "기업" as it stands behind "곳".
std::u16string behind_place(std::u16string_view particle) {
  if (particle == u"는") return u"은";
  if (particle == u"가") return u"이";
  if (particle == u"를") return u"을";
  if (particle == u"와") return u"과";
  return std::u16string(particle);
}

}  // namespace

std::u16string counted_fact(const SentenceWords& words) {
  if (!words.may_end(u'대')) return {};
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    const std::u16string_view number = words.bare(i);
    if (number.size() < 2 || number.size() > 3 || number.back() != u'대' ||
        !std::all_of(number.begin(), number.end() - 1, is_digit))
      continue;
    for (size_t k = i + 1; k < words.size() && k < i + 4; ++k) {
      const std::u16string_view word = words.bare(k);
      for (const std::u16string_view noun : kRanked) {
        if (!word.starts_with(noun) || word.size() > noun.size() + 2 || words.shown(k) != word) continue;
        std::u16string out = words.join(0, i);
        if (!out.empty()) out += u' ';
        if (k > i + 1) out += words.join(i + 1, k) + u" ";
        out.append(noun).append(u" ").append(number.substr(0, number.size() - 1)).append(u"곳");
        out += behind_place(word.substr(noun.size()));
        if (k + 1 < words.size()) out += u" " + words.join(k + 1, words.size());
        return out;
      }
    }
  }
  return {};
}

std::u16string whole_topic(const SentenceWords& words) {
  size_t begin = 0;
  for (size_t i = 1; i < words.size() && i < 14; ++i) {
    if (words.read(i) == u"따르면" || words.read(i) == u"의하면") begin = i + 1;
  }
  for (size_t i = begin; i < words.size() && i < begin + 7; ++i) {
    const std::u16string_view word = words.bare(i);
    if (word.find(SentenceWords::kQuoted) != std::u16string::npos || words.has_comma(i)) return {};
    const bool counted = i > begin && subject_particle(word) && is_digit(word.front());  // 학생 80명과 교사 3명이
    if (!topic_particle(word) && !counted) continue;
    std::u16string out = words.join(begin, i + 1);
    out.pop_back();
    return out;
  }
  return {};
}

}  // namespace haechi
