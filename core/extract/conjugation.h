// Korean predicates by their stem: how they end a sentence, and how they stand before a noun.
#ifndef HAECHI_EXTRACT_CONJUGATION_H_
#define HAECHI_EXTRACT_CONJUGATION_H_

#include <optional>
#include <string>
#include <string_view>

#include "text/script.h"

namespace haechi {

enum class Tense { Present, Past };

/// True for 높, 필요하: a stem that takes 다 in the present. 있, 없 and 이 are of their own kind and count as well.
bool is_adjective(std::u16string_view stem);

/// True for 공개하, 만들: surely a verb, and no noun that ends alike.
bool is_verb(std::u16string_view stem);

/// 공개하 as 공개한다 or 공개했다, 크 as 크다 or 컸다; nothing if the stem's forms are not sure.
std::optional<std::u16string> plain_form(std::u16string_view stem, Tense tense);

/// 공개하 as 공개해, 만들 as 만들어; nothing if unsure.
std::optional<std::u16string> infinitive(std::u16string_view stem);

/// The stem of 얻어, 열어, 나눠: a verb that joins the next one where its object stands before it; empty if it is none,
/// or stands for a particle (를 넘어, 를 따라).
std::u16string_view joining_stem(std::u16string_view word);

/// 공개하 as 공개할, 받 as 받을.
std::optional<std::u16string> future_adnominal(std::u16string_view stem);

/// 조달하 as 조달한, 받 as 받은, 만들 as 만든.
std::optional<std::u16string> past_adnominal(std::u16string_view stem);

/// The stem before an ending that begins with 으 where its final consonant wants it: 걸으며 as 걷, 지으며 as 짓.
std::u16string stem_before_eu(std::u16string_view stem);
/// The stem before an ending without 으: 어려우며 as 어렵.
std::u16string stem_before_vowelless(std::u16string_view stem);

struct Adnominal {
  std::u16string stem;
  Tense tense = Tense::Present;
};
/// The same before the stem is put together.
struct AdnominalParts {
  std::u16string_view front, end;
  Tense tense;
};
/// Of a word of two letters and more that ends in ㄴ.
std::optional<AdnominalParts> adnominal_parts(std::u16string_view word);
inline bool may_be_adnominal(std::u16string_view word) {
  constexpr int kNieun = 4;  // the final of 는 and 한: few words end in it
  return word.size() > 1 && final_of(word.back()) == kNieun;
}
/// What a word before a noun is made of: 공개한, 막는, 만든, 있는; nothing if it may be another word.
inline std::optional<Adnominal> read_adnominal(std::u16string_view word) {
  const auto parts = may_be_adnominal(word) ? adnominal_parts(word) : std::nullopt;
  if (!parts) return std::nullopt;
  return Adnominal{std::u16string(parts->front).append(parts->end), parts->tense};
}
inline bool is_adnominal(std::u16string_view word) { return may_be_adnominal(word) && adnominal_parts(word); }

/// The same as the end of a sentence: 공개한 as 공개했다, 막는 as 막는다.
std::optional<std::u16string> plain_of_adnominal(std::u16string_view word);

}  // namespace haechi

#endif  // HAECHI_EXTRACT_CONJUGATION_H_
