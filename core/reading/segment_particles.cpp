// Korean particles as pieces, also where a blank parts them from their word by mistake.
#include <algorithm>

#include "reading/segment_lattice.h"

namespace haechi {
namespace {

/// Calls `take` with every particle row that begins with `letter`.
template <class Take>
void each_particle(char16_t letter, Take take) {
  const auto rows = korean_particles();
  auto row =
      std::lower_bound(rows.begin(), rows.end(), letter, [](const Particle& a, char16_t c) { return a.form[0] < c; });
  for (; row != rows.end() && row->form[0] == letter; ++row) take(*row);
}

/// 하고 is more often a verb, 발 and 산 part of a noun.
float loose_cost(const Particle& particle) {
  const char16_t first = particle.form[0];
  return particle.form == u"하고" ? 0.2f : (first == u'발' || first == u'산') ? 0.5f : 0;
}

/// 글을 is 글 + 을; 나이 is hardly 나 + 이.
float short_stem_cost(const Particle& particle) {
  const bool clear = particle.role == TermRole::Object || particle.form == u"은" || particle.form == u"에서" ||
                     particle.form == u"에게";
  if (clear || particle.form.starts_with(u"으로")) return 0.05f;
  return particle.form == u"과" ? 0.15f : particle.form == u"이" ? 0.4f : 0.9f;
}

/// What may stand apart from its word by mistake.
bool may_stand_apart(std::u16string_view form) {
  static constexpr std::u16string_view kForms[] = {u"은", u"는",   u"이",   u"가",   u"을",   u"를",   u"에",
                                                   u"의", u"와",   u"과",   u"도",   u"에서", u"에게", u"으로",
                                                   u"로", u"보다", u"까지", u"부터", u"에는", u"에도", u"에서는"};
  return std::find(std::begin(kForms), std::end(kForms), form) != std::end(kForms);
}

constexpr float kClosing = 2;    // of a particle behind which no sentence ends
constexpr float kParted = 0.7f;  // of a particle or copula that a blank sets apart

}  // namespace

void Lattice::take_particles(uint32_t p, std::u16string_view rest, State state, float price) {
  constexpr float kPlainWordGoesOn = 1.3f, kClearWordGoesOn = 0.5f, kNoRole = 0.2f;
  const float base = at(p, state).cost;
  if (base == kNever) return;
  const bool short_stem = state == AfterUnknown && p - at(p, AfterUnknown).from < 2;
  each_particle(rest[0], [&](const Particle& row) {
    if (!rest.starts_with(row.form) || !agrees(row.agreement, p)) return;
    if (state == AfterFunction && row.role == TermRole::None) return;
    // 근무|자, 미국|발, but 누리온전자, 라온개발
    if (state != AfterKnown && (row.form[0] == u'자' || row.form == u"발" || row.form == u"산")) return;
    // 강력|히, but 아사히, 아이히만
    if (row.form[0] == u'히' && (state != AfterKnown || rest.size() > 1)) return;
    const auto q = p + static_cast<uint32_t>(row.form.size());
    const float open = q < run_end_ ? (parts_words(row) ? kClearWordGoesOn : kPlainWordGoesOn) : 0;
    const float roleless = row.role == TermRole::None && row.form != u"적" ? kNoRole : 0;
    // Hardly a sentence ends in "each": 벨로나파마다 is 벨로나파마 + 다.
    const float ends = row.form == u"마다" && (q == range_.end || s_[q] == u'.') ? kClosing : 0;
    const float cost = price + open + ends + loose_cost(row) + roleless + (short_stem ? short_stem_cost(row) : 0);
    relax(q, AfterTail, base + cost, particle_edge(p, state, row));
  });
}

bool Lattice::agrees(char agreement, uint32_t p) const {
  constexpr int kRieul = 8;
  if (agreement == ' ') return true;
  const char16_t before = said(p - 1);
  if (!is_hangul(before)) return true;  // how a figure or a letter is read aloud is left open
  const int f = final_of(before);
  return agreement == 'c' ? f != 0 : agreement == 'v' ? f == 0 : f == 0 || f == kRieul;
}

/// Behind these a word may begin without a blank: 얘기를|나눈.
bool Lattice::parts_words(const Particle& particle) {
  return particle.form == u"를" || particle.form == u"을" ||
         (particle.form.size() > 1 && particle.role != TermRole::None && particle.role != TermRole::With);
}

/// A particle or copula set apart by mistake: 위안바오 는.
void Lattice::take_parted_particle(uint32_t p) {
  const uint32_t next = p + 1;
  const float known = at(p, AfterKnown).cost, unknown = at(p, AfterUnknown).cost;
  if (next >= limit_ || !is_hangul(s_[next]) || (known == kNever && unknown == kNever)) return;
  const uint32_t end = end_of_run(next);
  const std::u16string_view word(s_.data() + next, end - next);
  each_particle(word[0], [&](const Particle& row) {
    if (row.form != word || !may_stand_apart(word) || !agrees(row.agreement, p)) return;
    relax(end, AfterTail, known + kParted, particle_edge(p, AfterKnown, row));
    relax(end, AfterTail, unknown + kParted, particle_edge(p, AfterUnknown, row));
  });
  if (known != kNever && word[0] == u'이') take_parted_copula(p, word);
}

void Lattice::take_parted_copula(uint32_t p, std::u16string_view word) {
  const auto end = static_cast<uint32_t>(p + 1 + word.size());
  lights_.clear();
  korean_light_verbs(word, said(p - 1), lights_);
  for (const LightVerb& light : lights_)
    if (light.copula && light.stem < light.length && light.length == word.size())
      relax(end, AfterTail, at(p, AfterKnown).cost + kParted, ending_edge(p, AfterKnown, light));
}

}  // namespace haechi
