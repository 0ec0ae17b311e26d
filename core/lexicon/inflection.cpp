#include "lexicon/inflection.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "text/script.h"

namespace haechi {
namespace {

// Hangul syllable arithmetic (Unicode, chapter 3.12): 19 initials, 21 vowels, 28 finals.
enum Vowel { A = 0, AE = 1, EO = 4, E = 5, YEO = 6, O = 8, WA = 9, WAE = 10, OE = 11, U = 13, WO = 14, WI = 16, EU = 18, UI = 19, I = 20 };
enum Final { None = 0, N = 4, D = 7, L = 8, M = 16, B = 17, S = 19, SS = 20, H = 27 };

struct Syllable {
  int initial, vowel, final;
};
Syllable split(char16_t c) {
  const int i = c - 0xAC00;
  return {i / 588, i % 588 / 28, i % 28};
}
char16_t join(int initial, int vowel, int final) {
  return static_cast<char16_t>(0xAC00 + initial * 588 + vowel * 28 + final);
}

class KoreanStems {
 public:
  explicit KoreanStems(const std::u16string& stem) : head_(stem.substr(0, stem.size() - 1)), last_(split(stem.back())) {
    if (!head_.empty() && is_hangul(head_.back())) before_ = split(head_.back());
    out_.push_back(stem);
    if (last_.final == None) vowel_stem();
    else consonant_stem();
  }
  std::vector<std::u16string> take() && { return std::move(out_); }

 private:
  void put(std::u16string tail) { out_.push_back(head_ + tail); }
  void put(char16_t c) { put(std::u16string(1, c)); }
  void with_final(int initial, int vowel, int final) { put(join(initial, vowel, final)); }

  /// The contracted past and its infinitive: 봐/봤.
  void infinitive(int initial, int vowel) {
    with_final(initial, vowel, None);
    with_final(initial, vowel, SS);
  }

  /// ㅂ is taken on only before 니다 and 시다: 칩 alone is no form of 치다.
  void formal(int initial, int vowel) {
    for (const char16_t tail : std::u16string_view(u"니시")) put(std::u16string{join(initial, vowel, B), tail});
  }

  void vowel_stem() {
    const int i = last_.initial, v = last_.vowel;
    for (const int f : {N, L, M}) with_final(i, v, f);
    formal(i, v);
    constexpr int kHieut = 18, kRieul = 5;
    if (i == kHieut && v == A) {
      infinitive(i, AE);
      put(u"하여"), put(u"하였");
    } else if (i == kRieul && v == EU && before_) {
      reu_stem();
    } else {
      plain_infinitive(i, v);
    }
  }

  void plain_infinitive(int i, int v) {
    switch (v) {
      case O: infinitive(i, WA); break;
      case U: infinitive(i, WO); break;
      case I: infinitive(i, YEO); break;
      case OE: infinitive(i, WAE); break;
      case EU: infinitive(i, before_ && (before_->vowel == A || before_->vowel == O) ? A : EO), infinitive(i, EO); break;
      case UI: infinitive(i, UI), infinitive(i, YEO); break;
      default: with_final(i, v, SS); break;
    }
  }

  /// 오르- -> 올라, 부르- -> 불러; 따르- -> 따라, 이르- -> 이르러.
  void reu_stem() {
    constexpr int kRieul = 5;
    const bool bright = before_->vowel == A || before_->vowel == O;
    const std::u16string root = head_.substr(0, head_.size() - 1);
    if (before_->final == None)
      for (const int f : {None, SS}) {
        std::u16string form = root;
        form += join(before_->initial, before_->vowel, L);
        form += join(kRieul, bright ? A : EO, f);
        out_.push_back(form);
      }
    infinitive(kRieul, bright ? A : EO);
    put(u"르러"), put(u"르렀");
  }

  void consonant_stem() {
    const int i = last_.initial, v = last_.vowel;
    if (last_.final == L) {
      for (const int f : {None, N}) with_final(i, v, f);
      formal(i, v);
    } else if (last_.final == B) {
      const char16_t open = join(i, v, None);
      for (const char16_t tail : std::u16string_view(u"우워웠운울움와왔")) put(std::u16string{open, tail});
    } else if (last_.final == D) {
      with_final(i, v, L);
    } else if (last_.final == S && drops_s()) {
      with_final(i, v, None);
      const char16_t open = join(i, v, None);  // 붓다: 부어, 부은
      for (const char16_t tail : std::u16string_view(u"어었아았은을음으")) put(std::u16string{open, tail});
    } else if (last_.final == H && drops_h()) {
      for (const int f : {N, L, M}) with_final(i, v, f);
    }
  }

  /// 짓다, 낫다 lose their ㅅ; 씻다, 웃다, 벗다 keep it.
  bool drops_s() const { return std::u16string_view(u"짓잇낫붓긋젓잣").find(join(last_.initial, last_.vowel, S)) != std::u16string_view::npos; }

  /// 하얗다, 그렇다 lose their ㅎ; 낳다, 놓다, 좋다 and what is made of them keep it.
  bool drops_h() const {
    return !head_.empty() && std::u16string_view(u"낳넣놓닿쌓좋찧빻").find(join(last_.initial, last_.vowel, H)) == std::u16string_view::npos;
  }

  std::u16string head_;
  Syllable last_;
  std::optional<Syllable> before_;
  std::vector<std::u16string> out_;
};

constexpr std::u16string_view kURow = u"うくぐすつぬぶむる";

/// The rows a godan verb's last kana runs through, in the order あ い え お and the contracted て form.
struct GodanRow {
  char16_t dictionary;
  std::u16string_view stems[5];
};
constexpr GodanRow kGodan[] = {
    {u'う', {u"わ", u"い", u"え", u"お", u"っ"}}, {u'く', {u"か", u"き", u"け", u"こ", u"い"}},
    {u'ぐ', {u"が", u"ぎ", u"げ", u"ご", u"い"}}, {u'す', {u"さ", u"し", u"せ", u"そ", u"し"}},
    {u'つ', {u"た", u"ち", u"て", u"と", u"っ"}}, {u'ぬ', {u"な", u"に", u"ね", u"の", u"ん"}},
    {u'ぶ', {u"ば", u"び", u"べ", u"ぼ", u"ん"}}, {u'む', {u"ま", u"み", u"め", u"も", u"ん"}},
    {u'る', {u"ら", u"り", u"れ", u"ろ", u"っ"}},
};

// Nouns that end like the dictionary form of a verb.
constexpr std::u16string_view kNounsInDa[] = {u"바다", u"소다", u"판다", u"수다", u"람다", u"혼다", u"마쓰다"};

std::u16string without_blanks(const std::u16string& s) {
  std::u16string out;
  for (const char16_t c : s)
    if (!is_blank(c) && c != u'-') out.push_back(c);
  return out;
}

}  // namespace

std::vector<std::u16string> korean_stems(const std::u16string& stem) {
  if (stem.empty() || !is_hangul(stem.back())) return {stem};
  return KoreanStems(stem).take();
}

std::u16string korean_unfused(const std::u16string& stem, std::u16string_view ending) {
  if (stem.empty() || ending.empty() || !is_hangul(stem.back())) return stem;
  const std::u16string head = stem.substr(0, stem.size() - 1);
  Syllable last = split(stem.back());
  const bool fused = (last.final == SS) || (last.final == B && ending[0] == u'니') || (last.final == N && ending[0] == u'다') ||
                     (last.final == L && ending[0] == u'까');
  if (!fused) return stem;
  if (last.final == SS) {
    constexpr int kHieut = 18;
    switch (last.vowel) {
      case WA: last.vowel = O; break;
      case WO: last.vowel = U; break;
      case YEO: last.vowel = I; break;
      case WAE: last.vowel = OE; break;
      case AE:
        if (last.initial == kHieut) last.vowel = A;
        break;
      default: break;
    }
  }
  return head + join(last.initial, last.vowel, None);
}

std::vector<std::u16string> japanese_stems(const std::u16string& word) {
  const std::u16string head = word.substr(0, word.size() - 1);
  const char16_t last = word.back();
  std::vector<std::u16string> out{word};
  if (last == u'い') {
    for (const std::u16string_view tail : {u"く", u"か", u"さ", u"け", u"み"}) out.push_back(head + std::u16string(tail));
    return out;
  }
  if (last == u'る') out.push_back(head);
  for (const GodanRow& row : kGodan)
    if (row.dictionary == last)
      for (const std::u16string_view tail : row.stems) out.push_back(head + std::u16string(tail));
  return out;
}

void add_inflected(Language language, const std::u16string& word, FormEntry entry, FormTable& table) {
  const bool korean_verb = language == Language::Korean && word.size() >= 2 && word.back() == u'다' &&
                           is_hangul(word[word.size() - 2]) && entry.kind == FormKind::Word &&
                           std::find(std::begin(kNounsInDa), std::end(kNounsInDa), word) == std::end(kNounsInDa);
  const bool japanese_verb = language == Language::Japanese && word.size() >= 2 && entry.kind == FormKind::Word &&
                             (kURow.find(word.back()) != std::u16string_view::npos || word.back() == u'い') && !word.ends_with(u"すぐ") &&
                             !word.ends_with(u"一つ");
  if (korean_verb) {
    for (std::u16string& stem : korean_stems(without_blanks(word.substr(0, word.size() - 1))))
      table.add(std::move(stem), {entry.id, FormKind::Stem});
  } else if (japanese_verb) {
    for (std::u16string& stem : japanese_stems(without_blanks(word))) table.add(std::move(stem), {entry.id, FormKind::Stem});
  } else {
    table.add(without_blanks(word), entry);
  }
}

}  // namespace haechi
