#include "search/learned_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "lexicon/concepts.h"
#include "lexicon/grammar.h"
#include "reading/reader.h"
#include "text/script.h"

namespace haechi {
namespace {

constexpr size_t kShortest = 2, kLongest = 10;
constexpr size_t kTails = 2, kTailsOfShort = 3;  // so many different particles must follow; two letters may be chance

bool agrees(char agreement, char16_t before) {
  const int f = final_of(before);
  switch (agreement) {
    case 'c': return f != 0;
    case 'v': return f == 0;
    case 'l': return f == 0 || f == 8;
    default: return agreement == ' ';
  }
}

/// Calls back with every way to take a case particle off the word: stem and particle.
template <class Take>
void split(std::u16string_view word, Take take) {
  for (const Particle& p : korean_particles()) {
    if (p.role == TermRole::None || p.form[0] == u'자' || word.size() < p.form.size() + kShortest || !word.ends_with(p.form)) continue;
    const std::u16string_view stem = word.substr(0, word.size() - p.form.size());
    if (agrees(p.agreement, stem.back())) take(stem, p.form);
  }
}

class Learner {
 public:
  Learner(const Lexicon& lexicon, const FormTable* names) : lexicon_(lexicon), names_(names), reader_(lexicon, names) {}

  void read(const std::u16string& text) {
    for (size_t p = 0; p < text.size();) {
      size_t q = p;
      while (q < text.size() && is_hangul(text[q])) ++q;
      const bool alone = p == 0 || script_of(text[p - 1]) == Script::None;
      if (q > p && alone) take(std::u16string_view(text).substr(p, q - p));
      p = q + 1;
    }
  }

  std::vector<std::u16string> words() const {
    std::vector<std::u16string> out;
    for (const auto& [stem, tails] : tails_)
      if (tails.size() >= (stem.size() <= kShortest ? kTailsOfShort : kTails) && stem.size() <= kLongest && !known(stem) &&
          !is_inflected(stem) && falls_apart(stem))
        out.push_back(stem);
    return out;
  }

 private:
  void take(std::u16string_view word) {
    if (word.size() >= kShortest) tails_[std::u16string(word)].insert(u"");
    split(word, [&](std::u16string_view stem, std::u16string_view particle) { tails_[std::u16string(stem)].emplace(particle); });
  }

  bool known(std::u16string_view word) const {
    return lexicon_.forms(Language::Korean).find(word) || function_words(Language::Korean).find(word) || (names_ && names_->find(word));
  }

  /// 연구에 of 연구에는 and 연구에도 is no word.
  bool is_inflected(const std::u16string& stem) const {
    bool found = false;
    split(stem, [&](std::u16string_view shorter, std::u16string_view) {
      const auto at = tails_.find(std::u16string(shorter));
      found |= known(shorter) || (at != tails_.end() && at->second.size() >= kTails);
    });
    return found;
  }

  /// True if the reader makes no whole words of it: a part that no table knows stands nowhere by itself.
  bool falls_apart(const std::u16string& stem) const {
    const Text text(stem);
    const Statement read = reader_.read(text, {0, static_cast<uint32_t>(text.folded().size())}, {}, Language::Korean);
    return std::any_of(read.terms.begin(), read.terms.end(), [&](const Term& t) {
      return t.unknown && (read.terms.size() == 1 || tails_.count(std::u16string(text.view(t.span))) == 0);
    });
  }

  const Lexicon& lexicon_;
  const FormTable* names_;
  const Reader reader_;
  std::map<std::u16string, std::set<std::u16string>, std::less<>> tails_;
};

}  // namespace

std::vector<std::u16string> learn_words(const std::vector<Text>& texts, const Lexicon& lexicon, const FormTable* names) {
  Learner learner(lexicon, names);
  for (const Text& text : texts) learner.read(text.folded());
  return learner.words();
}

}  // namespace haechi
