#include "lexicon/pleonasms.h"

#include <algorithm>
#include <iterator>

namespace haechi {
namespace {

constexpr std::string_view kPreventing[] = {"block", "forbid", "prevent", "contain", "restrict", "hinder", "stop"};

}  // namespace

bool is_preventing(std::string_view name) {
  return std::find(std::begin(kPreventing), std::end(kPreventing), name) != std::end(kPreventing);
}

const std::vector<std::u16string_view>& pleonastic_marks(Language language) {
  static const std::vector<std::u16string_view> kMarks[] = {
      {u"못하게", u"못하도록", u"못하게끔", u"않게", u"않도록", u"않게끔", u"없게", u"없도록", u"못 하게", u"못 하도록"},
      {},
      {},
      {u"ないよう", u"ないように", u"ぬよう"},
  };
  return kMarks[static_cast<size_t>(language)];
}

}  // namespace haechi
