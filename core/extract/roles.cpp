#include "extract/roles.h"

#include <algorithm>
#include <unordered_map>

#include "extract/byline.h"
#include "extract/dates.h"
#include "extract/page_words.h"
#include "extract/strings.h"

namespace haechi {
namespace {

namespace words = page_words;

constexpr size_t kShortSentence = 45;    // letters: furniture may speak in short sentences
constexpr size_t kShortLabel = 16;       // letters
constexpr size_t kShortestBody = 12;     // letters
constexpr size_t kLongProse = 40;        // letters: prose even without a full stop
constexpr size_t kShortestHeadline = 8;  // letters
constexpr size_t kMostWords = 5;         // of a label and one more

/// What a block looks like by itself.
struct Look {
  std::u16string_view text;
  size_t letters = 0;
  size_t words = 0;       ///< up to kMostWords
  bool sentence = false;  ///< it holds a whole sentence
};

bool ends_like_prose(std::u16string_view text) {
  while (!text.empty() && is_closing_mark(text.back())) text.remove_suffix(1);
  return !text.empty() && std::u16string_view(u"다요:：,").find(text.back()) != std::u16string_view::npos;
}

Look look_at(std::u16string_view text) {
  Look look{text, count_letters(text), count_words(text, kMostWords), false};
  look.sentence = has_sentence_end(text) || (look.letters >= kLongProse && ends_like_prose(text));
  return look;
}

bool is_bullet(char16_t c) { return std::u16string_view(u"•▶▷►◀◁■□◆◇●○※☞→").find(c) != std::u16string_view::npos; }

/// "본문자수 : 1794", "웹편집 : 보기"
bool is_field(const Look& look) {
  const size_t colon = look.text.find(u':');
  if (colon == std::u16string_view::npos || colon > 14 || look.sentence || look.letters > 30) return false;
  const bool spaced = colon > 0 && is_space(look.text[colon - 1]);
  return spaced && count_words(look.text.substr(0, colon)) <= 4;
}

/// "공감 214 댓글 88": labels with how many.
bool is_counters(std::u16string_view text) {
  size_t labels = 0, figures = 0;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find(u' ', begin), text.size());
    const std::u16string_view word = text.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    if (std::all_of(word.begin(), word.end(), [](char16_t c) { return is_digit(c) || c == u','; }))
      ++figures;
    else if (word.size() <= 4 && !words::prefix_in(words::page_labels(), word).empty())
      ++labels;
    else
      return false;
  }
  return labels > 0 && figures > 0;
}

bool is_furniture(const Look& look) {
  if (look.letters == 0) return true;
  const bool may_be = !look.sentence || look.letters <= kShortSentence;
  if (may_be && words::has_furniture(look.text)) return true;
  if (look.letters < 60 && is_dateline(look.text)) return true;
  if (look.sentence) return false;
  if (is_counters(look.text) || words::is_menu(look.text)) return true;
  const bool label =
      look.words <= 4 && look.letters <= kShortLabel && !words::prefix_in(words::page_labels(), look.text).empty();
  const bool breadcrumb = contains(look.text, u" > ") || contains(look.text, u" › ") || contains(look.text, u" » ");
  const bool address =
      contains(look.text, u"http://") || contains(look.text, u"https://") || contains(look.text, u"www.");
  return label || breadcrumb || address || is_field(look) || find_yearless_date(look.text).has_value();
}

/// "사진=연합뉴스", "= 픽사베이": who made a picture, and nothing else.
bool is_credit(const Look& look) {
  if (look.sentence || look.letters > 40) return false;
  if (look.text.front() == u'=' || (look.text.front() == u'/' && look.text.ends_with(u"제공"))) return true;
  return look.words <= 4 && words::has_picture_credit(look.text);
}

/// A text below a picture: it ends in the name of who made it.
bool is_caption(const Look& look) {
  const std::u16string_view tail = look.text.substr(look.text.size() > 24 ? look.text.size() - 24 : 0);
  const size_t equals = look.sentence ? std::u16string_view::npos : tail.rfind(u" = ");
  const bool named_behind = equals != std::u16string_view::npos && tail.size() - equals < 24;
  const bool marked = look.text.starts_with(u"[사진]") || look.text.starts_with(u"[포토]") ||
                      look.text.starts_with(u"▲") || look.text.starts_with(u"△");
  return named_behind || (marked && look.letters < 250) ||
         (look.letters > 15 && look.letters < 250 && (!is_closed_sentence(look.text) || contains(tail, u"사진")) &&
          words::has_picture_credit(tail));
}

bool is_prose(const Look& look) { return look.sentence && (look.letters >= kShortestBody || look.words >= 3); }

size_t letters_of_prose(const std::vector<Look>& looks, size_t begin, size_t end) {
  size_t letters = 0;
  for (size_t i = begin; i < end; ++i) letters += looks[i].sentence ? looks[i].letters : 0;
  return letters;
}

class RoleFinder {
 public:
  explicit RoleFinder(Article& article) : article_(article) {
    for (const Block& block : article.blocks) looks_.push_back(look_at(article.view(block)));
  }

  void run() {
    find_end();
    mark_single_blocks();
    drop_repeated();
    find_body();
    place_headlines();
  }

 private:
  Block& block(size_t i) { return article_.blocks[i]; }
  size_t size() const { return looks_.size(); }

  /// The article ends at its copyright line; one that stands before most of the prose is the page's.
  void find_end() {
    end_ = size();
    const size_t all = letters_of_prose(looks_, 0, size());
    size_t before = 0;  // letters of prose
    for (size_t i = 0; i < size(); before += letters_of_prose(looks_, i, i + 1), ++i) {
      if (before * 4 < all || looks_[i].letters > 120 || !words::has_copyright(looks_[i].text)) continue;
      const bool reserved = words::reserves_rights(looks_[i].text);
      if (is_prose(looks_[i]) && looks_[i].letters > kShortSentence && !reserved) continue;
      if (before * (reserved ? 4 : 2) < all) continue;
      end_ = i;
      return;
    }
  }

  void mark_single_blocks() {
    for (size_t i = 0; i < size(); ++i) {
      const Look& look = looks_[i];
      BlockRole& role = block(i).role;
      role = BlockRole::Chrome;
      if (block(i).hint == BlockHint::PagePart || is_furniture(look)) continue;
      if (is_byline(look.text)) role = BlockRole::Byline;
      if (i >= end_ || role == BlockRole::Byline || is_credit(look)) continue;
      if (block(i).linked && !(is_prose(look) && look.letters > kShortSentence)) continue;
      if (block(i).hint == BlockHint::Caption || is_caption(look))
        role = BlockRole::Caption;
      else if (is_prose(look))
        role = BlockRole::Body;
      else if (!is_bullet(look.text.front()) && look.words >= 2)
        role = BlockRole::Subhead;
    }
  }

  /// A line that comes again says nothing new; one without a sentence is a label or a credit.
  void drop_repeated() {
    std::unordered_map<std::u16string_view, size_t> first;
    for (size_t i = 0; i < size(); ++i) {
      const auto [known, is_new] = first.try_emplace(looks_[i].text, i);
      if (is_new || block(i).role == BlockRole::Byline) continue;
      block(i).role = BlockRole::Chrome;
      BlockRole& before = block(known->second).role;
      if (before == BlockRole::Body && looks_[i].letters < kLongProse) before = BlockRole::Caption;
      if (!looks_[i].sentence && before == BlockRole::Subhead && block(known->second).hint != BlockHint::Heading &&
          looks_[i].words < 4) {
        before = BlockRole::Chrome;
      }
    }
  }

  void find_body() {
    first_body_ = size();
    last_body_ = 0;
    for (size_t i = 0; i < size(); ++i) {
      if (block(i).role != BlockRole::Body) continue;
      first_body_ = std::min(first_body_, i);
      last_body_ = i;
    }
  }

  /// The headline is the page's main heading, else the first fit line before the body. Lines without a sentence behind
  /// the last paragraph belong to other articles.
  void place_headlines() {
    size_t title = size();
    for (size_t i = 0; i < size() && i <= first_body_ && title == size(); ++i) {
      const bool fits = block(i).role == BlockRole::Subhead && looks_[i].letters >= kShortestHeadline;
      if (fits && (block(i).hint == BlockHint::Heading || !has_heading_before_body())) title = i;
    }
    if (title == size() && is_headline_with_stop()) title = first_body_;
    for (size_t i = 0; i < size(); ++i) {
      if (i == title)
        block(i).role = BlockRole::Title;
      else if (block(i).role != BlockRole::Subhead)
        continue;
      else if (i > last_body_ || (title < size() && i < title))
        block(i).role = BlockRole::Chrome;
    }
  }

  bool has_heading_before_body() {
    for (size_t i = 0; i < first_body_ && i < size(); ++i) {
      if (block(i).role == BlockRole::Subhead && block(i).hint == BlockHint::Heading) return true;
    }
    return false;
  }

  /// Some headlines are sentences: a short first line without a full stop, or a heading.
  bool is_headline_with_stop() {
    if (first_body_ >= size()) return false;
    const Look& look = looks_[first_body_];
    return block(first_body_).hint == BlockHint::Heading ||
           (first_body_ == 0 && size() > 2 && look.letters < 80 && !is_closed_sentence(look.text));
  }

  Article& article_;
  std::vector<Look> looks_;
  size_t end_ = 0, first_body_ = 0, last_body_ = 0;
};

}  // namespace

void assign_roles(Article& article) { RoleFinder(article).run(); }

}  // namespace haechi
