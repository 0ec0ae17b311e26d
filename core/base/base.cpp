#include "haechi/base.h"

#include "base/view.h"
#include "search/read_claims.h"

namespace haechi {

Base::Base() = default;
Base::Base(Base&&) noexcept = default;
Base& Base::operator=(Base&&) noexcept = default;
Base::~Base() = default;

Result<Base> Base::open(std::vector<std::byte> bytes) {
  auto view = BaseView::open(std::move(bytes));
  if (!view) return view.error();
  Base base;
  base.view_ = std::make_unique<BaseView>(*std::move(view));
  base.claims_ = std::make_unique<ReadClaims>(*base.view_);
  return base;
}

size_t Base::claim_count() const { return view_->claim_count(); }

}  // namespace haechi
