#include "search/learned_words.h"

#include <algorithm>
#include <string_view>

#include "lexicon/concepts.h"
#include "lexicon/grammar.h"
#include "reading/reader.h"
#include "text/script.h"
#include "text/sort.h"

namespace haechi {
namespace {

constexpr size_t kShortest = 2, kLongest = 10;
constexpr size_t kTails = 2, kTailsOfShort = 3;  // so many different particles must follow; two letters may be chance

bool agrees(char agreement, char16_t before) {
  const int f = final_of(before);
  switch (agreement) {
    case 'c':
      return f != 0;
    case 'v':
      return f == 0;
    case 'l':
      return f == 0 || f == 8;
    default:
      return agreement == ' ';
  }
}

/// The case particles, by their last letter.
std::vector<const Particle*> case_particles() {
  std::vector<const Particle*> found;
  for (const Particle& p : korean_particles())
    if (p.role != TermRole::None && p.form[0] != u'자') found.push_back(&p);
  sort_rows(found, [](const Particle* p) { return uint32_t{p->form.back()}; });
  return found;
}

/// Calls back with every way to take a case particle off the word: stem and particle.
template <class Take>
void split(std::u16string_view word, Take take) {
  static const std::vector<const Particle*> particles = case_particles();
  if (word.size() <= kShortest) return;
  auto row = std::lower_bound(particles.begin(), particles.end(), word.back(),
                              [](const Particle* p, char16_t c) { return p->form.back() < c; });
  for (; row != particles.end() && (*row)->form.back() == word.back(); ++row) {
    const std::u16string_view form = (*row)->form;
    if (word.size() < form.size() + kShortest || !word.ends_with(form)) continue;
    const std::u16string_view stem = word.substr(0, word.size() - form.size());
    if (agrees((*row)->agreement, stem.back())) take(stem, form);
  }
}

std::vector<std::u16string_view> sorted(const std::vector<std::u16string_view>& texts) {
  std::vector<std::u16string_view> out;
  out.reserve(texts.size());
  for (const uint32_t at : order_of(texts)) out.push_back(texts[at]);
  return out;
}

/// What it has read must outlive it.
class Learner {
 public:
  Learner(const Lexicon& lexicon, const FormTable* names) : lexicon_(lexicon), names_(names), reader_(lexicon, names) {}

  void read(const std::u16string& text) {
    for (size_t p = 0; p < text.size();) {
      size_t q = p;
      while (q < text.size() && is_hangul(text[q])) ++q;
      const bool alone = p == 0 || script_of(text[p - 1]) == Script::None;
      if (q > p + 1 && alone) words_.push_back(std::u16string_view(text).substr(p, q - p));
      p = q + 1;
    }
  }

  std::vector<std::u16string> words() {
    count_tails();
    std::vector<std::u16string> out;
    for (const auto& [stem, tails] : stems_)
      if (tails >= (stem.size() <= kShortest ? kTailsOfShort : kTails) && stem.size() <= kLongest && !known(stem) &&
          !is_inflected(stem) && falls_apart(stem))
        out.emplace_back(stem);
    return out;
  }

 private:
  struct Stem {
    std::u16string_view text;
    size_t tails;  ///< so many different particles follow it; none at all is one of them
  };

  void count_tails() {
    words_ = sorted(words_);
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    std::vector<std::u16string_view> stems;
    for (const std::u16string_view word : words_) {
      const size_t first = stems.size();
      stems.push_back(word);
      // Chains can make one particle in two ways: it counts once.
      split(word, [&](std::u16string_view stem, std::u16string_view) {
        const auto begin = stems.begin() + static_cast<std::ptrdiff_t>(first);
        if (std::find(begin, stems.end(), stem) == stems.end()) stems.push_back(stem);
      });
    }
    for (const std::u16string_view stem : sorted(stems)) {
      if (stems_.empty() || stems_.back().text != stem) stems_.push_back({stem, 0});
      ++stems_.back().tails;
    }
  }

  size_t tails_of(std::u16string_view word) const {
    const auto at = std::lower_bound(stems_.begin(), stems_.end(), word,
                                     [](const Stem& s, std::u16string_view w) { return s.text < w; });
    return at != stems_.end() && at->text == word ? at->tails : 0;
  }

  bool known(std::u16string_view word) const {
    return lexicon_.forms(Language::Korean).find(word) || function_words(Language::Korean).find(word) ||
           (names_ && names_->find(word));
  }

  /// 연구에 of 연구에는 and 연구에도 is no word.
  bool is_inflected(std::u16string_view stem) const {
    bool found = false;
    split(stem, [&](std::u16string_view shorter, std::u16string_view form) {
      const bool own = ends_names(form) && tails_of(shorter) <= tails_of(stem);
      found |= known(shorter) || (!own && tails_of(shorter) >= kTails);
    });
    return found;
  }

  /// 바라누산, 라온개발, 베스트만: what is a particle elsewhere ends a name that is never seen without it.
  static bool ends_names(std::u16string_view form) { return form == u"산" || form == u"발" || form == u"만"; }

  /// True if the reader makes no whole words of it: a part that no table knows stands nowhere by itself.
  bool falls_apart(std::u16string_view stem) const {
    const Text text{std::u16string(stem)};
    const Statement read = reader_.read(text, {0, static_cast<uint32_t>(text.folded().size())}, {}, Language::Korean);
    return std::any_of(read.terms.begin(), read.terms.end(), [&](const Term& t) {
      return t.unknown && (read.terms.size() == 1 || tails_of(text.view(t.span)) == 0);
    });
  }

  const Lexicon& lexicon_;
  const FormTable* names_;
  const Reader reader_;
  std::vector<std::u16string_view> words_;
  std::vector<Stem> stems_;
};

}  // namespace

std::vector<std::u16string> learn_words(const std::vector<Text>& texts, const Lexicon& lexicon,
                                        const FormTable* names) {
  Learner learner(lexicon, names);
  for (const Text& text : texts) learner.read(text.folded());
  return learner.words();
}

}  // namespace haechi
