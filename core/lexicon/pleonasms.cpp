#include "lexicon/pleonasms.h"

namespace haechi {

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
