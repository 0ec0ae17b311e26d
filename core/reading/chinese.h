// Chinese: roles by order around the verb and by prepositions.
#ifndef HAECHI_READING_CHINESE_H_
#define HAECHI_READING_CHINESE_H_

#include <optional>
#include <vector>

#include "reading/segmented.h"

namespace haechi {

class ChineseReader {
 public:
  ChineseReader(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces)
      : text_(text), out_(out), lexicon_(lexicon), pieces_(pieces), builder_(text, out) {}
  void run();

 private:
  using F = FunctionKind;

  size_t here() const { return out_.terms.size(); }
  std::u16string_view word(size_t i) const {
    return i < pieces_.size() ? text_.view(pieces_[i].span) : std::u16string_view();
  }
  bool next_glued(std::u16string_view w) const {
    return i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued && word(i_ + 1) == w;
  }
  std::u16string_view gap() const;
  /// A comma closes a clause that has its verb; otherwise it sets off what came first.
  void marks();
  void next_clause();
  /// An amount can be all that a clause says of its subject; a date closes 在 where no place follows: 在2021年|创下.
  void figure();
  /// 在2024年奥运会上: a place follows the date.
  bool phrase_goes_on() const;
  /// Words that stand behind a place: 在市场上.
  static bool closes_place(std::u16string_view w) {
    return w == u"上" || w == u"中" || w == u"方面" || w == u"里" || w == u"期间" || w == u"内";
  }
  /// What comes before a verb ends what a preposition began: 在中国将推出.
  void leave_phrase();
  void grammar(const Piece& piece);
  IdSet ids_of(std::u16string_view w) const;
  void put(const Piece& piece, const IdSet& ids);
  /// 该计划, 计划的: a plan is named, nothing is planned.
  bool noun(const Piece& piece);
  /// 称, 说: a verb of saying of one character.
  void says_verb(const Piece& piece);
  /// 周鸿祎预计, 某某估计…: who expects it says so.
  bool foretells(const Piece& piece);
  /// 在X看来: X thinks so.
  bool seems_to(std::u16string_view w);
  /// 开发不出来, 赶不上: the verb before is denied.
  bool fails(std::u16string_view w);
  /// 没有一个…达到: the denial waits for the verb, or the last word of the clause.
  void deny_clause();
  /// 将 before a noun marks an object; before a verb or a preposition it tells of the future.
  bool marks_object() const;
  bool verb_in_clause(size_t from) const;
  /// 的: what stands right before it belongs to what follows.
  void of();
  /// 对中国的|投资限制: an act, not what the preposition governs.
  bool names_act(size_t k) const;
  /// 流入中国的|投资: what the clause before 的 describes goes on where that clause began.
  void end_relative();
  /// A verb whose objects reach to a 的 describes what stands behind it, if it cannot be the clause's own verb.
  bool opens_relative(const Piece& piece) const;
  /// Who does it, or how, stands right before a verb with 的: 被X禁止的, X开发的.
  bool has_agent() const;
  bool follows_object() const;
  /// Behind 了 or 一项 the object of the clause's verb begins: 公布了|限制…的规定.
  bool introduced() const;
  /// A verb of the clause behind the noun that 的 leads to.
  bool governs_behind(size_t from) const;
  /// 为2440亿美元: before a figure 为 says what it comes to.
  bool is_figure_copula(size_t k) const {
    return word(k) == u"为" && k + 1 < pieces_.size() && pieces_[k + 1].kind == PieceKind::Atom;
  }
  bool parted(size_t k) const;
  /// Where the next 的 stands that only nouns and prepositions part from here; 0 if nowhere.
  size_t mark_of(size_t from) const;
  /// A verb comes next that is no noun's part.
  bool before_verb() const;
  /// 比X…, and 与X相比: the standard stands before the mark as well.
  void standard(std::u16string_view w);
  void light();
  /// 了, 过, 着 show the word before to be a verb.
  void aspect();
  void make_predicate(Term& term);
  bool any_verb(const IdSet& ids) const;
  /// Between a preposition and the verb.
  bool in_phrase() const;
  bool any_in(const Piece& piece, ConceptClass c) const;
  bool any_concept(const Piece& piece, bool Concept::*flag) const;
  /// A word that can be a verb is one where the clause has none yet and a noun or a preposition's words stand before
  /// it.
  bool is_verb(const Piece& piece) const;
  /// 禁止出口, 难以进口芯片: what a verb denies is done, or not.
  bool governed() const;
  /// A word that no table knows is a verb behind a modal, or before what only verbs take: 登上, 领到了.
  bool is_unknown_verb(const Piece& piece) const;
  /// 压过…位居第一, 营收增长3%: a verb says what the figure is.
  bool before_figure() const {
    return i_ + 1 < pieces_.size() && pieces_[i_ + 1].glued && pieces_[i_ + 1].kind == PieceKind::Atom;
  }
  /// 在出口上, 出口比进口多: a noun stands before these.
  bool closes_phrase() const;
  /// 出口更多: an adjective; a noun that closes a clause without a verb is what the next clause speaks of.
  bool is_quality(const Piece& piece) const;
  /// 大幅超出, 许多企业: how it is done stands before the verb, how many before the noun.
  bool leads_word(const Piece& piece) const;
  /// 出口将减少, 出口大幅增长: the clause's verb, or a modal before it, comes right behind the noun.
  bool before_modal() const;
  /// 增长, 下降: what it happens to stands before it.
  bool changes_amount(const Piece& piece) const;
  bool has_object(size_t k) const;
  /// The clause ends with this word.
  bool closes_after(size_t k) const;
  bool closes_clause() const;
  void content(const Piece& piece);
  /// 对华, 在美: a preposition and the short name of a country in one word.
  TermRole role_of_short(char16_t preposition) const;
  /// A verb of saying with something said behind it.
  bool speaks() const;
  std::u16string_view gap_after() const;
  void subject_says();
  /// The names among these terms, or the last of them, said it.
  void say(size_t from, size_t to);
  void end_speaker();
  void end_speaker_before(const Term&);

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const std::vector<Piece>& pieces_;
  StatementBuilder builder_;
  size_t i_ = 0, start_ = 0;
  uint8_t clause_ = 0;
  TermRole role_ = TermRole::Subject;
  std::optional<size_t> speaker_from_;
  struct Relative {
    bool verb;
    TermRole role;
  };
  std::optional<Relative> relative_;  ///< a clause before 的, and where the sentence stood when it began
  bool verb_ = false, figure_ = false, verb_next_ = false, passive_ = false, denied_ = false, negate_ = false,
       unable_ = false, copula_negated_ = false, contrast_ = false, only_ = false;
};

}  // namespace haechi

#endif  // HAECHI_READING_CHINESE_H_
