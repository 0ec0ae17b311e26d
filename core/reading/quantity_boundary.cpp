// Where a figure or its unit may begin and end.
#include "reading/quantity_reader.h"

namespace haechi {
namespace {

// First syllables that may follow a Korean counter without making it part of a longer word (particles, 째, 쯤, 이상 …).
constexpr std::u16string_view kFollowers =
    u"은는이가을를의에로으와과도만까부보마씩당째간뿐나라란며고다였인임입중짜전후뒤새동연쯤꼴정남내안밖미초요죠께쪽했하"
    u"된됐처같조넘어대선여반권래네야예제";

}  // namespace

bool QuantityReader::latin_boundary(uint32_t pos) const {
  return pos >= end_ || (!is_latin(s_[pos]) && !is_digit(s_[pos]));
}

bool QuantityReader::word_starts(uint32_t pos) const {
  if (pos == 0) return true;
  const char16_t before = s_[pos - 1], c = s_[pos];
  if (is_latin(c)) return !is_latin(before) && !is_digit(before);
  if (is_hangul(c)) return !is_hangul(before) && !is_latin(before);
  return true;
}

bool QuantityReader::korean_follower(uint32_t pos) const {
  return pos >= end_ || !is_hangul(s_[pos]) || among(kFollowers, s_[pos]);
}

/// Words that make a year or a day a length of time (3년 만에, 5일간).
bool QuantityReader::followed_by_length_word(uint32_t pos) const {
  if (behind_any(pos, {u"간", u"만에", u"째", u"동안", u"짜리", u"치 ", u"여 "})) return true;
  const uint32_t p = skip(pos);
  return 0 != behind_any(p, {u"만에", u"만의", u"동안", u"연속", u"전",   u"뒤",   u"후",     u"새 ",  u"이내", u"안에",
                             u"내에", u"来",   u"來",   u"内",   u"內",   u"以来", u"以上",   u"以内", u"前",   u"后",
                             u"後",   u"間",   u"间",   u"ぶり", u"連続", u"连续", u"目",     u"넘게", u"이상", u"미만",
                             u"이하", u"가량", u"정도", u"남짓", u"안팎", u"사이", u"가까이", u"내내"});
}

}  // namespace haechi
