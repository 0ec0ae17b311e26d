// Korean particles: the simple ones with the role they give, and the chains they form.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "lexicon/grammar.h"
#include "text/sort.h"

namespace haechi {
namespace {

using R = TermRole;

constexpr Particle kCase[] = {
    {u"은", R::Topic, 'c', false},    {u"는", R::Topic, 'v', false},      {u"이", R::Subject, 'c', false},
    {u"가", R::Subject, 'v', false},  {u"께서", R::Subject, ' ', false},  {u"을", R::Object, 'c', false},
    {u"를", R::Object, 'v', false},   {u"의", R::Of, ' ', false},         {u"에", R::At, ' ', false},
    {u"에서", R::At, ' ', false},     {u"에게", R::To, ' ', false},       {u"에게서", R::From, ' ', false},
    {u"한테", R::To, ' ', false},     {u"더러", R::To, ' ', false},     {u"한테서", R::From, ' ', false},   {u"께", R::To, ' ', false},
    {u"로", R::By, 'l', false},       {u"으로", R::By, 'c', false},       {u"로써", R::By, 'l', false},
    {u"으로써", R::By, 'c', false},   {u"로서", R::By, 'l', false},       {u"으로서", R::By, 'c', false},
    {u"와", R::With, 'v', false},     {u"과", R::With, 'c', false},       {u"하고", R::With, ' ', false},
    {u"랑", R::With, 'v', false},     {u"이랑", R::With, 'c', false},     {u"보다", R::Standard, ' ', false},
    {u"처럼", R::Like, ' ', false},   {u"만큼", R::Like, ' ', false},     {u"부터", R::From, ' ', false},
    {u"까지", R::To, ' ', false},     {u"로부터", R::From, 'l', false},   {u"으로부터", R::From, 'c', false},
    {u"에서부터", R::From, ' ', false}, {u"도", R::Topic, ' ', false},    {u"만", R::Topic, ' ', true},
    {u"뿐", R::None, ' ', true},      {u"들", R::None, ' ', false},       {u"나", R::With, 'v', false},
    {u"이나", R::With, 'c', false},   {u"조차", R::Topic, ' ', false},    {u"마저", R::Topic, ' ', false},
    {u"라도", R::Topic, 'v', false},  {u"이라도", R::Topic, 'c', false},  {u"마다", R::At, ' ', false},
    {u"씩", R::None, ' ', false},     {u"밖에", R::Topic, ' ', true},     {u"대로", R::By, ' ', false},
    {u"란", R::Topic, 'v', false},    {u"이란", R::Topic, 'c', false},    {u"라는", R::Of, 'v', false},
    {u"이라는", R::Of, 'c', false},   {u"라고", R::Quoted, 'v', false},   {u"이라고", R::Quoted, 'c', false},
    {u"이며", R::None, 'c', false},   {u"며", R::None, 'v', false},       {u"이고", R::None, 'c', false},
    {u"야말로", R::Topic, 'v', false}, {u"이야말로", R::Topic, 'c', false}, {u"뿐만", R::None, ' ', false},
    {u"측", R::None, ' ', false},     {u"씨", R::None, ' ', false},       {u"네", R::None, ' ', false},
    {u"에선", R::At, ' ', false},     {u"에겐", R::To, ' ', false},       {u"한텐", R::To, ' ', false},
    {u"로는", R::By, 'l', false},     {u"론", R::By, 'l', false},         {u"으론", R::By, 'c', false},
    {u"선", R::At, 'x', false},       {u"발", R::From, ' ', false},       {u"산", R::From, ' ', false},
    {u"식", R::None, ' ', false},     {u"급", R::None, ' ', false},       {u"형", R::None, ' ', false},
    {u"용", R::None, ' ', false},     {u"별", R::None, ' ', false},       {u"당", R::None, ' ', false},
    {u"간", R::None, ' ', false},     {u"내", R::At, ' ', false},         {u"상", R::None, ' ', false},
    {u"적", R::None, ' ', false},     {u"제", R::None, ' ', false},       {u"님", R::None, ' ', false},
    {u"자", R::None, ' ', false},   {u"히", R::None, ' ', false},  // 강력히
};

// What may follow a case particle or a suffix.
constexpr Particle kSecond[] = {
    {u"은", R::Topic, 'c', false}, {u"는", R::Topic, 'v', false}, {u"도", R::Topic, ' ', false},
    {u"만", R::Topic, ' ', true},  {u"의", R::Of, ' ', false},    {u"부터", R::From, ' ', false},
    {u"까지", R::To, ' ', false},  {u"이", R::Subject, 'c', false}, {u"가", R::Subject, 'v', false},
    {u"을", R::Object, 'c', false}, {u"를", R::Object, 'v', false}, {u"에", R::At, ' ', false},
    {u"에서", R::At, ' ', false},  {u"에게", R::To, ' ', false},  {u"으로", R::By, 'c', false},
    {u"로", R::By, 'l', false},    {u"과", R::With, 'c', false},  {u"와", R::With, 'v', false},
    {u"보다", R::Standard, ' ', false}, {u"들", R::None, ' ', false}, {u"에서는", R::At, ' ', false},
    {u"에게는", R::To, ' ', false}, {u"인", R::None, ' ', false}, {u"서", R::At, ' ', false},
};

bool agrees(char16_t before, char agreement) {
  const int final_consonant = before >= 0xAC00 && before <= 0xD7A3 ? (before - 0xAC00) % 28 : 0;
  switch (agreement) {
    case 'c': return final_consonant != 0;
    case 'v': return final_consonant == 0;
    case 'l': return final_consonant == 0 || final_consonant == 8;
    default: return agreement == ' ';
  }
}

/// Nothing follows these: 공모가의 is 공모가 + 의.
bool closes(std::u16string_view form) {
  for (const std::u16string_view last : {u"은", u"는", u"이", u"가", u"을", u"를", u"의"})
    if (form == last) return true;
  return false;
}

/// 에게서 is no 에게 + 서: it stands in the table with a role of its own.
bool is_simple(std::u16string_view first, std::u16string_view second) {
  return std::any_of(std::begin(kCase), std::end(kCase), [&](const Particle& p) {
    return p.form.size() == first.size() + second.size() && p.form.starts_with(first) && p.form.ends_with(second);
  });
}

/// Every simple particle and every chain of two, with the role of the first that has one.
class Chains {
 public:
  Chains() {
    text_.reserve(std::size(kCase) * std::size(kSecond));
    for (const Particle& first : kCase) {
      if (first.agreement == 'x') continue;
      rows_.push_back(first);
      if (closes(first.form)) continue;
      for (const Particle& second : kSecond) {
        if (!agrees(first.form.back(), second.agreement) || is_simple(first.form, second.form)) continue;
        text_.emplace_back(std::u16string(first.form) + std::u16string(second.form));
        const bool keeps_first = first.role != R::None && first.role != R::Topic;
        rows_.push_back({text_.back(), keeps_first ? first.role : second.role, first.agreement, first.only || second.only});
      }
    }
    sort_rows(rows_, [](const Particle& p) { return longest_first(p.form[0], p.form); });
  }
  std::span<const Particle> rows() const { return rows_; }

 private:
  std::vector<std::u16string> text_;  // of rows_: never grows beyond what is reserved
  std::vector<Particle> rows_;
};

}  // namespace

std::span<const Particle> korean_particles() {
  static const Chains chains;
  return chains.rows();
}

}  // namespace haechi
