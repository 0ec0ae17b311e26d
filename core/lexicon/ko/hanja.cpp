// Reading of Han characters in Korean words.
#include "lexicon/hanja.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "lexicon/ko/hanja_table.h"
#include "text/letters.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr char16_t kFirstHan = 0x4E00;
constexpr char16_t kLastHan = 0x9FFF;

constexpr size_t count_hanja() {
  size_t count = 0;
  for (const auto& group : ko::kHanjaGroups) count += group.hanja.size();
  return count;
}

/// The readings in order of the characters, found by rank in a set of bits: quick, and a page loads half of what pairs take.
struct HanjaReadings {
  static constexpr size_t kBlocks = (kLastHan - kFirstHan) / 64 + 1;
  std::array<uint64_t, kBlocks> present{};
  std::array<uint16_t, kBlocks> before{};  ///< how many characters stand before the block
  std::array<char16_t, count_hanja()> readings{};
};

constexpr HanjaReadings collect_readings() {
  std::array<char16_t, HanjaReadings::kBlocks * 64> slots{};
  for (const auto& group : ko::kHanjaGroups) {
    for (const char16_t hanja : group.hanja) slots[hanja - kFirstHan] = group.reading;
  }
  HanjaReadings all;
  size_t filled = 0;
  for (size_t i = 0; i < slots.size(); ++i) {
    if (i % 64 == 0) all.before[i / 64] = static_cast<uint16_t>(filled);
    if (slots[i] == 0) continue;
    all.present[i / 64] |= uint64_t{1} << i % 64;
    all.readings[filled++] = slots[i];
  }
  return all;
}

constexpr HanjaReadings kReadings = collect_readings();
static_assert(kReadings.readings.back() != 0, "a character stands in two groups of hanja_table.h");

/// Words in which a character is read otherwise than in its group.
struct Compound {
  std::u16string_view hanja;
  std::u16string_view reading;
};

constexpr Compound kCompounds[] = {
    {u"音樂", u"음악"}, {u"樂器", u"악기"}, {u"樂團", u"악단"}, {u"樂曲", u"악곡"}, {u"樂譜", u"악보"},
    {u"國樂", u"국악"}, {u"聲樂", u"성악"}, {u"金浦", u"김포"}, {u"金海", u"김해"}, {u"金泉", u"김천"},
    {u"金堤", u"김제"}, {u"金氏", u"김씨"}, {u"金正", u"김정"}, {u"金大中", u"김대중"}, {u"復活", u"부활"}, {u"復興", u"부흥"}, {u"更新", u"갱신"},
    {u"更生", u"갱생"}, {u"降伏", u"항복"}, {u"降服", u"항복"}, {u"投降", u"투항"}, {u"敗北", u"패배"},
    {u"省略", u"생략"}, {u"暴惡", u"포악"}, {u"橫暴", u"횡포"}, {u"自暴", u"자포"}, {u"憎惡", u"증오"},
    {u"嫌惡", u"혐오"}, {u"相殺", u"상쇄"}, {u"殺到", u"쇄도"}, {u"令狀", u"영장"}, {u"賞狀", u"상장"},
    {u"訴狀", u"소장"}, {u"送狀", u"송장"}, {u"召喚狀", u"소환장"}, {u"招請狀", u"초청장"}, {u"告訴狀", u"고소장"},
    {u"告發狀", u"고발장"}, {u"自轉車", u"자전거"}, {u"人力車", u"인력거"}, {u"宅內", u"댁내"}, {u"茶禮", u"차례"},
    {u"綠茶", u"녹차"}, {u"紅茶", u"홍차"}, {u"六月", u"유월"}, {u"十月", u"시월"}, {u"一切", u"일체"},
    {u"小便", u"소변"}, {u"大便", u"대변"}, {u"便器", u"변기"}, {u"遊說", u"유세"}, {u"容易", u"용이"},
    {u"簡易", u"간이"}, {u"安易", u"안이"}, {u"平易", u"평이"}, {u"難易", u"난이"}, {u"要塞", u"요새"},
    {u"率先", u"솔선"}, {u"率直", u"솔직"}, {u"統率", u"통솔"}, {u"引率", u"인솔"}, {u"輕率", u"경솔"},
    {u"標識", u"표지"}, {u"洞察", u"통찰"}, {u"拓本", u"탁본"}, {u"契丹", u"거란"}, {u"牡丹", u"모란"},
    {u"許諾", u"허락"}, {u"受諾", u"수락"}, {u"論難", u"론란"}, {u"困難", u"곤란"}, {u"議論", u"의논"},
    {u"大怒", u"대로"}, {u"不實", u"부실"}, {u"謁見", u"알현"}, {u"雪糖", u"설탕"}, {u"砂糖", u"사탕"},
    {u"龜裂", u"균열"}, {u"索漠", u"삭막"}, {u"度支", u"탁지"}, {u"忖度", u"촌탁"}, {u"木瓜", u"모과"},
    {u"沈氏", u"심씨"}, {u"沈淸", u"심청"}, {u"布施", u"보시"},
};

/// By their first two characters: most places begin none.
constexpr auto kBeginnings = [] {
  LetterPairs<1024> pairs;
  for (const auto& compound : kCompounds) pairs.add(compound.hanja[0], compound.hanja[1]);
  return pairs;
}();

const Compound* compound_at(std::u16string_view rest) {
  const Compound* longest = nullptr;
  if (rest.size() < 2 || !kBeginnings.has(rest[0], rest[1])) return longest;
  for (const auto& compound : kCompounds) {
    if (!rest.starts_with(compound.hanja)) continue;
    if (longest == nullptr || compound.hanja.size() > longest->hanja.size()) longest = &compound;
  }
  return longest;
}

constexpr int kNieun = 2, kDigeut = 3, kRieul = 5, kIeung = 11, kJieut = 12;
constexpr int kFinalNieun = 4;


char16_t with_initial(char16_t syllable, int initial) {
  return static_cast<char16_t>(0xAC00 + initial * 588 + (syllable - 0xAC00) % 588);
}

/// A vowel with the glide y, or i: 야 얘 여 예 요 유 이.
bool has_glide(char16_t syllable) {
  constexpr int kGlides[] = {2, 3, 6, 7, 12, 17, 20};
  return std::find(std::begin(kGlides), std::end(kGlides), (syllable - 0xAC00) / 28 % 21) != std::end(kGlides);
}

/// 률 and 렬 lose their initial after a vowel and after ㄴ: 비율, 분열, but 법률, 행렬.
char16_t after(char16_t before, char16_t syllable) {
  const bool soft = is_hangul(before) && (final_of(before) == 0 || final_of(before) == kFinalNieun);
  return soft && (syllable == u'률' || syllable == u'렬') ? with_initial(syllable, kIeung) : syllable;
}

/// The characters' own readings, one by one.
std::u16string plain_readings(std::u16string_view word) {
  std::u16string said;
  while (said.size() < word.size()) {
    const std::u16string_view rest = word.substr(said.size());
    if (const Compound* compound = compound_at(rest)) {
      said += compound->reading;
      continue;
    }
    const char16_t reading = hanja_reading(rest[0]);
    said += reading != 0 ? reading : rest[0];
  }
  return said;
}

}  // namespace

char16_t hanja_reading(char16_t hanja) {
  if (hanja < kFirstHan || hanja > kLastHan) return 0;
  const size_t block = (hanja - kFirstHan) / 64u, bit = (hanja - kFirstHan) % 64u;
  const uint64_t present = kReadings.present[block];
  if ((present >> bit & 1) == 0) return 0;
  const int earlier = std::popcount(present & ((uint64_t{1} << bit) - 1));
  return kReadings.readings[kReadings.before[block] + static_cast<size_t>(earlier)];
}

char16_t begin_word(char16_t syllable) {
  const int initial = initial_of(syllable);
  if ((initial == kNieun || initial == kRieul) && has_glide(syllable)) return with_initial(syllable, kIeung);
  if (initial == kRieul) return with_initial(syllable, kNieun);
  return syllable;
}

std::u16string read_hanja(std::u16string_view word) {
  std::u16string said = plain_readings(word);
  for (size_t i = 0; i < word.size(); ++i) {
    if (said[i] == word[i]) continue;
    const bool begins = i == 0 || script_of(word[i - 1]) == Script::None;
    said[i] = begins ? begin_word(said[i]) : after(said[i - 1], said[i]);
    // 不 is 부 before ㄷ and ㅈ: 부동산, 부정.
    if (word[i] != u'不' || i + 1 == word.size()) continue;
    const int next = initial_of(said[i + 1]);
    if (next == kDigeut || next == kJieut) said[i] = u'부';
  }
  return said;
}

}  // namespace haechi
