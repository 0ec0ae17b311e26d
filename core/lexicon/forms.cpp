#include "lexicon/forms.h"

#include <algorithm>

#include "text/sort.h"

namespace haechi {
namespace {

constexpr size_t kCharacters = 0x10000;

constexpr unsigned kHead = 4;

/// The first four characters as a number that sorts as they do.
uint64_t head_of(std::u16string_view form) {
  uint64_t head = 0;
  for (size_t i = 0; i < kHead; ++i) head = (head << 16) | (i < form.size() ? form[i] : 0);
  return head;
}

/// The first of some sorted numbers that is not below `wanted`. Which half it is in is added, not branched on: no
/// branch here could be foretold.
const uint64_t* first_not_below(const uint64_t* begin, const uint64_t* end, uint64_t wanted) {
  auto size = static_cast<size_t>(end - begin);
  while (size > 1) {
    const size_t half = size / 2;
    begin += (begin[half - 1] < wanted) * half;
    size -= half;
  }
  return size == 1 && *begin < wanted ? begin + 1 : begin;
}

}  // namespace

void FormTable::add(std::u16string_view form, FormEntry entry) {
  if (form.empty() || form.find(u'\0') != std::u16string_view::npos) return;
  pending_.push_back({static_cast<uint32_t>(letters_.size()), static_cast<uint32_t>(form.size()), entry});
  letters_ += form;
}

std::vector<FormTable::Pending> FormTable::take_sorted() {
  std::vector<std::u16string_view> texts;
  texts.reserve(pending_.size());
  for (const Pending& row : pending_) texts.push_back(text_of(row.begin, row.length));
  std::vector<Pending> sorted;
  sorted.reserve(pending_.size());
  for (const uint32_t at : order_of(texts)) sorted.push_back(pending_[at]);
  pending_ = {};
  return sorted;
}

void FormTable::freeze() {
  const std::vector<Pending> sorted = take_sorted();
  std::u16string letters;
  letters.reserve(letters_.size());
  forms_.reserve(sorted.size());
  heads_.reserve(sorted.size());
  entries_.reserve(sorted.size());
  for (const Pending& row : sorted) {
    const std::u16string_view text = text_of(row.begin, row.length);
    const bool same = !forms_.empty() && std::u16string_view(letters).substr(forms_.back().begin) == text;
    if (!same) {
      forms_.push_back({static_cast<uint32_t>(letters.size()), row.length, static_cast<uint32_t>(entries_.size()), 0});
      heads_.push_back(head_of(text));
      letters += text;
    }
    Form& form = forms_.back();
    const bool known = std::any_of(entries_.begin() + form.first, entries_.end(), [&row](const FormEntry& e) {
      return e.id == row.entry.id && e.kind == row.entry.kind;
    });
    if (known) continue;
    entries_.push_back(row.entry);
    ++form.count;
  }
  letters_ = std::move(letters);
  find_starts();
}

void FormTable::find_starts() {
  rows_.assign(kCharacters / kPage, 0);
  starts_.assign(1, {});  // a page without forms
  for (uint32_t at = 0; at < forms_.size();) {
    const size_t page = letters_[forms_[at].begin] / kPage;
    rows_[page] = static_cast<uint16_t>(starts_.size());
    auto& row = starts_.emplace_back();
    for (size_t i = 0; i < kPage; ++i) {
      row[i] = at;
      while (at < forms_.size() && letters_[forms_[at].begin] == page * kPage + i) ++at;
    }
    row[kPage] = at;
  }
}

FormTable::Match FormTable::find(std::u16string_view form) const {
  if (form.empty()) return {};
  const auto& row = starts_[rows_[form[0] / kPage]];
  const uint64_t head = head_of(form);
  uint32_t low = row[form[0] % kPage], high = row[form[0] % kPage + 1];
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const Form& f = forms_[middle];
    const int order = heads_[middle] != head ? (heads_[middle] < head ? -1 : 1) : text_of(f.begin, f.length).compare(form);
    if (order == 0) return {entries_.data() + f.first, f.count};
    (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
  }
  return {};
}

/// The character of a form at the walk's depth; -1 where it has ended.
int FormTable::Cursor::unit(uint32_t form) const {
  const Form& f = table_->forms_[form];
  return f.length > depth_ ? table_->letters_[f.begin + depth_] : -1;
}

bool FormTable::Cursor::advance(char16_t c) {
  if (low_ >= high_ || c == 0) return high_ = low_, false;
  if (depth_ < kHead) narrow_head(c);
  else narrow_tail(c);
  ++depth_;
  return low_ < high_;
}

/// Within the first four characters numbers are compared.
void FormTable::Cursor::narrow_head(char16_t c) {
  const unsigned shift = 16 * (kHead - 1 - depth_);
  head_ |= static_cast<uint64_t>(c) << shift;
  if (depth_ == 0) {
    const auto& row = table_->starts_[table_->rows_[c / kPage]];
    low_ = row[c % kPage];
    high_ = row[c % kPage + 1];
    return;
  }
  const uint64_t* const begin = table_->heads_.data();
  const uint64_t* const end = begin + high_;
  const uint64_t* const low = first_not_below(begin + low_, end, head_);
  const uint64_t last = head_ | ((uint64_t{1} << shift) - 1);
  const uint64_t* const high = low == end || *low > last ? low : first_not_below(low, end, last + 1);
  low_ = static_cast<uint32_t>(low - begin);
  high_ = static_cast<uint32_t>(high - begin);
}

void FormTable::Cursor::narrow_tail(char16_t c) {
  const auto first_not_below = [&](uint32_t low, uint32_t high, int wanted) {
    while (low < high) {
      const uint32_t middle = low + (high - low) / 2;
      if (unit(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  low_ = first_not_below(low_, high_, c);
  high_ = first_not_below(low_, high_, c + 1);
}

FormTable::Match FormTable::Cursor::match() const {
  if (low_ >= high_) return {};
  const Form& form = table_->forms_[low_];
  if (form.length != depth_) return {};
  return {table_->entries_.data() + form.first, form.count};
}

}  // namespace haechi
