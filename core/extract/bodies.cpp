#include "extract/bodies.h"

#include <algorithm>

#include "extract/blanks.h"
#include "extract/conjugation.h"
#include "extract/particles.h"
#include "extract/phrase_table.h"
#include "extract/scope.h"
#include "extract/strings.h"
#include "extract/word_list.h"
#include "extract/words.h"

namespace haechi {
namespace {

/// What bodies are, as the last part of their names; a letter alone only for places that are named more than once.
constexpr std::u16string_view kKinds[] = {
    u"공사", u"위원회", u"지원단", u"재단",   u"협회",   u"연구소", u"연구원", u"병원",   u"의료원", u"법원",   u"은행",
    u"조합", u"교육청", u"센터",   u"박물관", u"미술관", u"도서관", u"경찰서", u"소방서", u"관리단", u"사업단", u"연맹",
    u"구단", u"대학",   u"학교",   u"보건소", u"공단",   u"시의회", u"군의회", u"구의회", u"도의회", u"시",     u"군"};

/// Words in 시 and 군 that are no places.
constexpr WordList kNoPlaces({u"당시", u"다시", u"역시",   u"즉시",   u"반드시", u"임시",     u"일시",   u"동시",
                              u"몹시", u"잠시", u"혹시",   u"표시",   u"지시",   u"게시",     u"실시",   u"제시",
                              u"명시", u"무시", u"감시",   u"전시",   u"도시",   u"수시",     u"공시",   u"과시",
                              u"중시", u"상시", u"응시",   u"주시",   u"개시",   u"출시",     u"택시",   u"대도시",
                              u"공군", u"육군", u"해군",   u"장군",   u"학군",   u"미군",     u"국군",   u"아군",
                              u"적군", u"대군", u"후보군", u"제품군", u"직업군", u"고위험군", u"위험군", u"신도시"});

/// Tell of building work, which is 공사 as well.
constexpr std::u16string_view kOfWorks[] = {
    u"착공",   u"완공",    u"준공",   u"공정",   u"끝나",   u"끝난",   u"끝낼",   u"시작됐", u"시작된", u"시작돼",
    u"진행되", u"진행 중", u"진행됐", u"마무리", u"중단됐", u"중단된", u"재개됐", u"늦어",   u"지연",   u"기간"};

/// Behind the kind: who speaks for it.
constexpr std::u16string_view kSpokesmen[] = {u"측은", u"측이", u"관계자는", u"관계자", u"대변인은", u"측"};

constexpr std::u16string_view kParticles[] = {u"은", u"는", u"이", u"가", u"의", u"도", u"에", u"에서는", u"에서"};

constexpr size_t kLongestName = 14;

/// True if the word before may be part of the name, so that the kind does not stand alone: 철도 공사는.
bool belongs_before(const SentenceWords& words, size_t i) {
  if (i == 0) return false;
  const std::u16string_view before = words.bare(i - 1);
  if (words.has_comma(i - 1) || has_particle(before) || is_adnominal(before) || leads_end(words, i - 1) > i - 1)
    return false;
  return before.size() < 2 ||
         std::u16string_view(u"고며면서해다자만나게").find(before.back()) == std::u16string_view::npos;
}

}  // namespace

void Bodies::note(std::u16string_view text) {
  const auto parts = [](Letters c) {
    const LetterAnswers latin = between(c, 0xC0, 0x24F) & (c != 0xD7) & (c != 0xF7);
    return ~(between(c, 0xAC00, 0xD7A3) | between(c, u'a', u'z') | between(c, u'A', u'Z') | latin | same(c, u'·'));
  };
  size_t begin = 0;
  const auto end_at = [&](size_t end) {
    while (begin < end && text[begin] == u'·') ++begin;
    if (end > begin + 2 && end <= begin + kLongestName) note_word(text.substr(begin, end - begin));
    begin = end + 1;
  };
  each_place(text, parts, end_at);  // the zeros behind the last letters part them, too
  if (begin < text.size()) end_at(text.size());
}

void Bodies::note_word(std::u16string_view word) {
  static const LetterTable kLast([] {
    std::u16string letters;
    for (const std::u16string_view kind : kKinds) letters += kind.back();
    return letters;
  }());
  const auto may_be = [](std::u16string_view name) { return kLast.has(name.back()); };
  if (!may_be(word)) word = without_particle(word);
  if (!may_be(word) || is_one_of(kNoPlaces, word)) return;
  static constexpr EndingList kEndings(kKinds);
  const auto found = kEndings.find(word);
  if (found == kEndings.end() || word.size() < found->size() + 2) return;
  const auto kind = static_cast<size_t>(found - kEndings.begin());
  const auto known = std::find_if(bodies_.begin(), bodies_.end(), [&](const Body& body) { return body.name == word; });
  Body body = known == bodies_.end() ? Body{std::u16string(word), kind, 0} : *known;
  if (known != bodies_.end()) bodies_.erase(known);
  ++body.times;
  bodies_.push_back(std::move(body));
}

const Bodies::Body* Bodies::last_of(size_t kind) const {
  const bool place = kKinds[kind].size() == 1;
  for (size_t i = bodies_.size(); i-- > 0;) {
    if (bodies_[i].kind == kind && (!place || bodies_[i].times > 1)) return &bodies_[i];
  }
  return nullptr;
}

std::u16string Bodies::full(const std::u16string& speaker) const {
  if (speaker.empty()) return speaker;
  const std::u16string_view first = std::u16string_view(speaker).substr(0, speaker.find(u' '));
  const std::u16string_view rest = std::u16string_view(speaker).substr(std::min(speaker.size(), first.size() + 1));
  for (size_t kind = 0; kind < std::size(kKinds); ++kind) {
    if (first != kKinds[kind] || (!rest.empty() && !is_one_of(kSpokesmen, rest))) continue;
    const Body* body = last_of(kind);
    return body ? body->name + speaker.substr(first.size()) : speaker;
  }
  return speaker;
}

/// True if a word begins as a kind does: most sentences have none.
bool Bodies::may_name(std::u16string_view statement) const {
  static const std::u16string kLetters = [] {
    std::u16string letters;
    for (const std::u16string_view kind : kKinds) letters += kind.front();
    return letters;
  }();
  static const LetterTable kFirst(kLetters);
  if (bodies_.empty()) return false;
  bool may = false;
  each_word(statement, [&](size_t i, size_t) {
    if (!kFirst.has(statement[i])) return;
    for (const Body& body : bodies_) may |= statement.substr(i).starts_with(kKinds[body.kind]);
  });
  return may;
}

bool Bodies::name(std::u16string& statement) const {
  if (!may_name(statement)) return false;
  const std::u16string text = statement;
  const SentenceWords words(text);
  for (size_t i = 0; i < words.size(); ++i) {
    const std::u16string_view word = words.read(i);
    if (word.size() > 7 || word.find(SentenceWords::kQuoted) != std::u16string_view::npos) continue;
    for (size_t kind = 0; kind < std::size(kKinds); ++kind) {
      if (!word.starts_with(kKinds[kind]) || words.shown(i).substr(0, word.size()) != word) continue;
      const std::u16string_view rest = word.substr(kKinds[kind].size());
      const bool marked = is_one_of(kParticles, rest) ||
                          (rest.empty() && i + 1 < words.size() && is_one_of(kSpokesmen, words.read(i + 1)));
      const Body* body = marked && !belongs_before(words, i) ? last_of(kind) : nullptr;
      if (!body || contains(text, body->name)) continue;
      const bool works =
          kKinds[kind] == u"공사" && std::any_of(std::begin(kOfWorks), std::end(kOfWorks),
                                                 [&](std::u16string_view sign) { return contains(text, sign); });
      if (works) continue;
      statement.insert(words.begin(i), body->name.substr(0, body->name.size() - kKinds[kind].size()));
      return true;
    }
  }
  return false;
}

}  // namespace haechi
