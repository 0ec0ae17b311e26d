// Bounds and approximators around a figure.
#include <initializer_list>
#include <utility>

#include "reading/quantity_reader.h"

namespace haechi {
namespace {

constexpr int kMaxCues = 4;

}  // namespace

bool QuantityReader::apply_cue(const CueRow& row, Cues* cues) const {
  cues->any = true;
  switch (row.cue) {
    case Cue::About:
    case Cue::AsMuchAs:
      cues->about = true;
      break;
    case Cue::Near:
      cues->near_below = true;
      break;
    case Cue::Slightly:
      cues->slightly = true;
      break;
    case Cue::AtLeast:
      cues->lower = true;
      break;
    case Cue::More:
      cues->lower = cues->lower_open = true;
      break;
    case Cue::AtMost:
      cues->upper = true;
      break;
    case Cue::Less:
      cues->upper = cues->upper_open = true;
      break;
    case Cue::Exact:
      cues->exact = true;
      break;
    case Cue::Equal:
      cues->equal = true;
      break;
    case Cue::Only:
      cues->only = true;
      break;
    case Cue::Minus:
      cues->minus = true;
      break;
    case Cue::Conversion:
      cues->conversion = true;
      break;
    case Cue::Ordinal:
      cues->ordinal = true;
      break;
    default:
      break;
  }
  return true;
}

/// A minus or plus that touches what the cues begin at.
void QuantityReader::sign_before(Cues* cues) const {
  if (cues->begin <= floor()) return;
  const uint32_t at_sign = cues->begin - 1;
  const char16_t sign = s_[at_sign];
  const char16_t before = at_sign > begin_ ? s_[at_sign - 1] : u'\0';
  const bool joined =
      is_han(before) || is_latin(before) || is_digit(before) || before == u')' || before == u'%' || before == u'-';
  bool free = !joined && !(is_hangul(before) && !bare_);
  if (is_blank(before)) {
    // "75 -300": a range with uneven blanks, no sign.
    uint32_t p = back(at_sign);
    free = free && !(p > begin_ && is_digit(s_[p - 1]));
  }
  if ((sign == u'-' || sign == 0x2013 || sign == 0x2212) && free) {
    cues->minus = !cues->minus;
    cues->begin = at_sign;
  } else if (sign == u'+' && free) {
    cues->begin = at_sign;
  } else if (bare_ && is_blank(sign)) {
    // "- 10" at the head of the text.
    uint32_t p = back(at_sign);
    if (p == begin_ || s_[p - 1] != u'-') return;
    uint32_t head = back(p - 1);
    if (head != begin_ || !out_.empty()) return;
    cues->minus = !cues->minus;
    cues->begin = p - 1;
  }
}

void QuantityReader::cues_before(uint32_t pos, Cues* cues) const {
  cues->begin = pos;
  sign_before(cues);
  for (int round = 0; round < kMaxCues; ++round) {
    uint32_t p = cues->begin;
    while (p > begin_ && is_blank(s_[p - 1]) && cues->begin - p < 2) --p;
    const bool touching = p == cues->begin;
    const auto fits = [&](const CueRow& r, uint32_t stop) {
      if ((r.flags & kCueTouching) && !touching) return false;
      const uint32_t start = static_cast<uint32_t>(stop - r.word.size());
      if (start < floor()) return false;
      const char16_t first = r.word.front();
      if (start > begin_) {
        const char16_t before = s_[start - 1];
        if (is_hangul(first) && (is_hangul(before) || is_digit(before))) return false;
        if (is_latin(first) && (is_latin(before) || is_digit(before))) return false;
      }
      if (is_latin(r.word.back()) && touching && !is_hangul(at(pos))) return false;
      if (r.cue == Cue::Ordinal && !touching && is_hangul(first)) return false;
      if ((first == u'<' || first == u'>') && start > begin_ &&
          (s_[start - 1] == u'<' || s_[start - 1] == u'>' || s_[start - 1] == u'='))
        return false;
      if (first == u'~' && start > begin_ && is_digit(s_[start - 1])) return false;
      return true;
    };
    const CueRow* row =
        lexicon_.cues_before.longest(within(), p, language_, [&](const CueRow& r) { return fits(r, p); });
    if (!row) break;
    if (row->cue == Cue::Superlative) break;
    const uint32_t start = static_cast<uint32_t>(p - row->word.size());
    if (row->word == u"최대" || row->word == u"최소" || row->word == u"최고" || row->word == u"최저" ||
        row->word == u"最大" || row->word == u"最小") {
      // 역대 최대 220억: a superlative, not a bound.
      uint32_t b = back(start);
      const CueRow* scope = lexicon_.cues_before.longest(within(), b, language_,
                                                         [](const CueRow& r) { return r.cue == Cue::Superlative; });
      if (scope) break;
    }
    if (row->cue == Cue::Total && row->word == u"만" && !touching) {
      // 만 19세 only.
      apply_cue(*row, cues);
      cues->begin = start;
      continue;
    }
    apply_cue(*row, cues);
    cues->begin = start;
  }
  if (!cues->minus) sign_before(cues);
  if (!cues->any) distant_bound(cues);
}

/// 다섯 장 중 적어도 네 장: what is said of the part is said of the share.
void QuantityReader::cues_of_part(const QuantityPiece& share, Cues* cues) const {
  Cues part;
  cues_before(share.part, &part);
  cues->any |= part.any;
  cues->about |= part.about;
  cues->near_below |= part.near_below;
  cues->lower |= part.lower;
  cues->lower_open |= part.lower_open;
  cues->upper |= part.upper;
  cues->upper_open |= part.upper_open;
}

/// 적어도 중국의 열 배: a bound may stand before the genitive that the figure is measured by.
void QuantityReader::distant_bound(Cues* cues) const {
  uint32_t p = back(cues->begin);
  if (p == cues->begin || p == begin_ || s_[p - 1] != u'의') return;
  while (p > begin_ && !is_blank(s_[p - 1])) --p;
  p = back(p);
  const CueRow* row = lexicon_.cues_before.longest(within(), p, language_, [&](const CueRow& r) {
    const uint32_t start = static_cast<uint32_t>(p - r.word.size());
    const bool bound = r.cue == Cue::AtLeast || r.cue == Cue::AtMost || r.cue == Cue::About;
    return bound && is_hangul(r.word.front()) && r.word.size() >= 2 && (start == begin_ || !is_hangul(s_[start - 1]));
  });
  if (row) apply_cue(*row, cues);
}

uint32_t QuantityReader::skip_particle(uint32_t pos) const {
  const uint32_t behind = behind_any(
      pos, {u"에도",    u"にも",    u"には",  u"에는",   u"에서", u"까지", u"선을", u" 선을", u" 선도", u" 선에",
            u" 고지를", u" 문턱을", u" 벽을", u"에조차", u"대를", u"에",   u"을",   u"를",    u"이",    u"가",
            u"도",      u"은",      u"는",    u"의",     u"で",   u"を",   u"に",   u"が",    u"も"});
  return behind ? behind : pos;
}

uint32_t QuantityReader::behind_than(uint32_t pos) const {
  return behind_any(pos, {u"보다도", u"보다는", u"보단", u"보다"});
}

void QuantityReader::cues_after(uint32_t pos, Cues* cues) const {
  cues->end = pos;
  for (int round = 0; round < 3; ++round) {
    const uint32_t here = cues->end;
    const auto match = [&](uint32_t p, uint8_t after = 0) {
      return lexicon_.cues_after.longest(within(), p, language_, [&](const CueRow& r) {
        if (after ? !(r.flags & after) : r.flags & kCueThan) return false;
        if ((r.flags & kCueTouching) && p != here) return false;
        if (r.cue == Cue::Slightly && (r.flags & kCueTouching)) return false;
        if (is_latin(r.word.back()) && !latin_boundary(static_cast<uint32_t>(p + r.word.size()))) return false;
        const uint32_t stop = static_cast<uint32_t>(p + r.word.size());
        if (r.word == u"이상" && at(stop) == u'한') return false;
        if (r.word == u"선" && !korean_follower(stop)) return false;
        if (r.word == u"정도" && at(stop) == u'를') return false;
        return true;
      });
    };
    uint32_t p = skip(here);
    const CueRow* row = match(here);
    uint32_t from = here;
    if (!row && p != here) {
      row = match(p);
      from = p;
    }
    if (!row) {
      const uint32_t than = behind_than(p);
      const uint8_t after = than ? kCueThan : kCueParticle;
      const uint32_t behind = than ? than : skip_particle(here);
      if (behind != here) {
        from = skip(behind);
        row = match(from, after);
        if (!row) {
          // 를 훌쩍 넘, 에 조금 못 미치: one adverb may stand between.
          for (const std::u16string_view w : ko::bound_adverbs()) {
            if (stands(from, w)) {
              from = static_cast<uint32_t>(from + w.size());
              row = match(from, after);
              break;
            }
          }
        }
      }
    }
    if (!row) return;
    // A second bound belongs to another clause.
    const bool bound =
        row->cue == Cue::AtLeast || row->cue == Cue::More || row->cue == Cue::AtMost || row->cue == Cue::Less;
    if (bound && round > 0 && (cues->lower || cues->upper)) return;
    apply_cue(*row, cues);
    cues->end = static_cast<uint32_t>(from + row->word.size());
    if (row->cue == Cue::More || row->cue == Cue::Less) deny_bound(cues);
  }
}

/// 40분을 넘지 않는다, 1분을 넘길 수 없다: at most as much.
void QuantityReader::deny_bound(Cues* cues) const {
  if (language_ != Language::Korean) return;
  const uint32_t behind = behind_any(
      cues->end, {u"지 않", u"지는 않", u"지도 않", u"지 못", u"지는 못", u"하지 않", u"하지 못", u"지 말", u" 수 없",
                  u" 수는 없", u"을 수 없", u"을 수는 없", u"할 수 없", u"는 안 ", u"선 안 ", u"면 안 ", u"으면 안 "});
  if (!behind) return;
  std::swap(cues->lower, cues->upper);
  cues->lower_open = cues->upper_open = false;
  cues->denied = true;
  cues->end = behind;
}

}  // namespace haechi
