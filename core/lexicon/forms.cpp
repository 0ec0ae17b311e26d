#include "lexicon/forms.h"

#include <algorithm>

namespace haechi {

void FormTable::add(std::u16string form, FormEntry entry) {
  if (!form.empty()) pending_.emplace_back(std::move(form), entry);
}

void FormTable::freeze() {
  std::stable_sort(pending_.begin(), pending_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [text, entry] : pending_) {
    if (forms_.empty() || forms_.back().text != text)
      forms_.push_back({std::move(text), static_cast<uint32_t>(entries_.size()), 0});
    Form& form = forms_.back();
    const bool known = std::any_of(entries_.begin() + form.first, entries_.end(), [&entry = entry](const FormEntry& e) {
      return e.id == entry.id && e.kind == entry.kind;
    });
    if (known) continue;
    entries_.push_back(entry);
    ++form.count;
  }
  pending_.clear();
  pending_.shrink_to_fit();
  first_.assign(0x10000 / 16 + 1, {0, 0});
  // Ranges are kept by 16-character pages: a small table that still skips most of the first binary search.
  size_t at = 0;
  for (size_t page = 0; page < first_.size(); ++page) {
    const size_t begin = at;
    while (at < forms_.size() && forms_[at].text[0] / 16u == page) ++at;
    first_[page] = {static_cast<uint32_t>(begin), static_cast<uint32_t>(at)};
  }
}

FormTable::Match FormTable::find(std::u16string_view form) const {
  Cursor cursor(*this);
  for (const char16_t c : form)
    if (!cursor.advance(c)) return {};
  return cursor.match();
}

bool FormTable::Cursor::advance(char16_t c) {
  const auto& forms = table_->forms_;
  if (depth_ == 0 && !table_->first_.empty()) {
    low_ = table_->first_[c / 16u].first;
    high_ = table_->first_[c / 16u].second;
  }
  const auto begin = forms.begin() + low_, end = forms.begin() + high_;
  const uint32_t depth = depth_;
  const auto unit = [depth](const Form& f) { return f.text.size() > depth ? static_cast<int>(f.text[depth]) : -1; };
  const auto lower = std::partition_point(begin, end, [&](const Form& f) { return unit(f) < static_cast<int>(c); });
  const auto upper = std::partition_point(lower, end, [&](const Form& f) { return unit(f) == static_cast<int>(c); });
  low_ = static_cast<uint32_t>(lower - forms.begin());
  high_ = static_cast<uint32_t>(upper - forms.begin());
  ++depth_;
  return low_ < high_;
}

FormTable::Match FormTable::Cursor::match() const {
  if (low_ >= high_) return {};
  const Form& form = table_->forms_[low_];
  if (form.text.size() != depth_) return {};
  return {table_->entries_.data() + form.first, form.count};
}

}  // namespace haechi
