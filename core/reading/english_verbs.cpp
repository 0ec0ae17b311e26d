// Which words of an English sentence are verbs: forms and the words around them, as in rule-based taggers (Brill 1992).
#include "reading/english.h"

namespace haechi {
namespace {

using C = EnglishClass;
using K = EnglishItem::Kind;
using Tag = EnglishTag;

class Tagger {
 public:
  explicit Tagger(const std::vector<EnglishItem>& items) : items_(items), tags_(items.size(), Tag::Other) {}

  std::vector<EnglishTag> run() {
    for (i_ = 0; i_ < items_.size(); ++i_) {
      const EnglishItem& item = items_[i_];
      if (item.stop || (item.comma && !listed())) in_phrase_ = auxiliary_ = C::None;
      if (item.comma || item.stop) leave_relative();
      if (item.stop) begin_clause();
      if (item.kind == K::Content)
        content(item);
      else if (item.kind == K::Atom)
        figure();
      else
        grammar(item);
    }
    return std::move(tags_);
  }

 private:
  void begin_clause() { subject_ = finite_ = false; }
  void enter_relative() { relative_ = true, outer_finite_ = finite_; }
  /// A second verb in a relative clause is the verb of the clause around it.
  void leave_relative() {
    if (!relative_ || !finite_) return;
    relative_ = false;
    finite_ = outer_finite_;
    subject_ = true;
  }
  bool listed() const { return i_ > 0 && items_[i_ - 1].kind == K::Content && tags_[i_ - 1] == Tag::Modifier; }

  void figure() {
    in_phrase_ = C::Adverb;  // "three plants", but "revenue for 2023 rose"
    auxiliary_ = C::None;
    subject_ = true;
  }

  void grammar(const EnglishItem& item) {
    switch (item.cls) {
      case C::Be:
      case C::Have:
      case C::Do:
      case C::Modal:
        auxiliary_ = item.cls;
        inverted_ = !subject_;
        in_phrase_ = C::None;
        leave_relative();
        finite_ = true;
        break;
      case C::Light:
        auxiliary_ = in_phrase_ = C::None;
        finite_ = true;
        break;
      case C::Infinitive:
        auxiliary_ = C::Infinitive, in_phrase_ = C::None;
        break;
      case C::Determiner:
        in_phrase_ = C::Determiner, auxiliary_ = C::None;
        break;
      case C::Preposition:
        in_phrase_ = C::Preposition, auxiliary_ = C::None;
        break;
      case C::ClauseWord:
        begin_clause(), in_phrase_ = auxiliary_ = C::None;
        break;
      case C::Relative:
        enter_relative(), finite_ = false, subject_ = true, in_phrase_ = C::Relative, auxiliary_ = C::None;
        break;
      case C::That:
        if (in_phrase_ == C::Preposition) {
          in_phrase_ = C::Determiner;
          break;
        }
        enter_relative();
        finite_ = false;
        subject_ = i_ > 0 && tags_[i_ - 1] == Tag::Noun;  // the chip that Nvidia sells; said that Nvidia
        in_phrase_ = subject_ ? C::Relative : C::None;
        auxiliary_ = C::None;
        break;
      case C::Pronoun:
        subject_ = true, finite_ = false, in_phrase_ = C::Pronoun, auxiliary_ = C::None;
        break;
      case C::Conjunction:
        in_phrase_ = C::Conjunction, auxiliary_ = C::None;
        break;
      default:
        break;  // adverbs leave everything open
    }
  }

  void content(const EnglishItem& item) {
    const Tag tag = decide(item);
    tags_[i_] = tag;
    if (tag == Tag::Finite) finite_ = true, inverted_ = false;
    if (tag == Tag::Noun) {
      if (in_phrase_ != C::Preposition) subject_ = true;
      in_phrase_ = C::Noun;
    } else if (tag == Tag::Modifier) {
      if (in_phrase_ != C::Preposition && !is_adverb(item)) in_phrase_ = C::Determiner;
    } else {
      in_phrase_ = C::None;
    }
    const bool keeps = (tag == Tag::Modifier && auxiliary_ == C::Be) || (tag == Tag::Noun && inverted_);
    if (!keeps && !is_adverb(item)) auxiliary_ = C::None;
  }

  static bool is_adverb(const EnglishItem& item) {
    return item.cls == C::Adverb || (item.text.size() > 4 && item.text.ends_with(u"ly"));
  }

  Tag decide(const EnglishItem& item) {
    if (is_adverb(item)) return Tag::Modifier;
    if (item.name || item.proper || item.possessive) return Tag::Noun;
    const bool opened = in_phrase_ == C::Determiner || in_phrase_ == C::Preposition ||
                        (in_phrase_ == C::Adverb && item.form != EnglishForm::Past);
    switch (auxiliary_) {
      case C::Infinitive:
        if ((item.form == EnglishForm::Base || item.base_form) && !noun_follows_to(item)) return Tag::Infinitive;
        if (item.form == EnglishForm::Ing) return Tag::Gerund;
        return Tag::Noun;
      case C::Modal:
      case C::Do:
        return Tag::Finite;
      case C::Have:
        if (item.form == EnglishForm::Past) return Tag::Finite;
        break;
      case C::Be:
        if (item.form == EnglishForm::Past) return Tag::Finite;
        if (item.form == EnglishForm::Ing) return Tag::Finite;
        return Tag::Noun;
      default:
        break;
    }
    if (item.hyphen) return item.form == EnglishForm::Base ? Tag::Noun : Tag::Modifier;
    switch (item.form) {
      case EnglishForm::Ing:
        return ing(item, opened);
      case EnglishForm::Past:
        return past(opened);
      case EnglishForm::ThirdOrPlural:
        return third(item, opened);
      case EnglishForm::Base:
        return base(item, opened);
    }
    return Tag::Noun;
  }

  /// "to users": without a verb sense and with nothing behind it, a noun.
  bool noun_follows_to(const EnglishItem& item) const {
    return is_digit(item) || (!item.verb_known && !item.unknown && !next_opens_object());
  }
  static bool is_digit(const EnglishItem& item) { return item.text[0] >= u'0' && item.text[0] <= u'9'; }

  Tag ing(const EnglishItem& item, bool opened) const {
    if (in_phrase_ == C::Noun && !item.unknown && item.lemma == item.text && auxiliary_ == C::None)
      return Tag::Noun;  // a tsunami warning siren
    if (in_phrase_ == C::Determiner) return Tag::Modifier;
    if (in_phrase_ == C::Preposition) return next_is_content() || next_opens_object() ? Tag::Gerund : Tag::Noun;
    return opened ? Tag::Noun : Tag::Gerund;
  }

  Tag past(bool opened) {
    if (opened) return Tag::Modifier;
    if (relative_ && !outer_finite_ && in_phrase_ == C::Noun && !next_is(u"by")) leave_relative();
    if (next_is(u"by")) return Tag::Participle;
    if (finite_) {
      // A second verb: "said X fell" has a subject of its own; "chips made in China" has not.
      if (in_phrase_ == C::Noun && verb_ahead_of_object()) return Tag::Finite;
      if (in_phrase_ == C::Conjunction || in_phrase_ == C::Relative) return Tag::Finite;
      return in_phrase_ == C::Noun ? Tag::Participle : Tag::Finite;
    }
    const bool inverted = (items_[i_].comma || items_[i_].stop) && next_opens_object();  // "…," said X
    if (inverted) return Tag::Finite;
    if (!subject_) return next_is_content() ? Tag::Modifier : Tag::Participle;
    if (in_phrase_ == C::Noun && next_is_preposition() && finite_ahead()) return Tag::Participle;
    return Tag::Finite;
  }

  Tag third(const EnglishItem& item, bool opened) {
    if (opened || !subject_) return Tag::Noun;
    if (relative_ && !outer_finite_ && in_phrase_ == C::Noun && item.verb_known && next_opens_object())
      leave_relative();
    if (in_phrase_ == C::Relative || in_phrase_ == C::Pronoun) return Tag::Finite;
    const bool after_noun = in_phrase_ == C::Noun || in_phrase_ == C::None;
    if (!after_noun || (finite_ && !said_before())) return Tag::Noun;
    if (next_opens_object()) return Tag::Finite;
    if (!item.verb_known && !at_end() && !next_is_preposition() && better_ahead()) return Tag::Noun;
    return finite_ahead() ? Tag::Noun : item.verb_known || !item.unknown ? Tag::Finite : Tag::Noun;
  }

  Tag base(const EnglishItem& item, bool opened) const {
    if (opened || !item.verb_known) return Tag::Noun;
    if (in_phrase_ == C::Pronoun || (in_phrase_ == C::Relative && next_opens_object())) return Tag::Finite;
    const bool plural = i_ > 0 && items_[i_ - 1].kind == K::Content &&
                        items_[i_ - 1].form == EnglishForm::ThirdOrPlural && tags_[i_ - 1] == Tag::Noun;
    if (finite_ || !plural || finite_ahead()) return Tag::Noun;
    return next_opens_object() || next_is_preposition() || at_end() ? Tag::Finite : Tag::Noun;
  }

  /// True when the clause so far is one of saying: what is said has its own verb.
  bool said_before() const {
    for (size_t k = i_; k-- > 0;)
      if (tags_[k] == Tag::Finite) return in_phrase_ == C::Noun && k + 1 < i_ && next_opens_object();
    return false;
  }

  bool at_end() const { return i_ + 1 >= items_.size() || items_[i_ + 1].comma || items_[i_ + 1].stop; }
  bool next_is(std::u16string_view w) const { return i_ + 1 < items_.size() && items_[i_ + 1].text == w; }
  bool next_is_content() const { return !at_end() && items_[i_ + 1].kind == K::Content; }
  bool next_is_preposition() const {
    return !at_end() && items_[i_ + 1].kind == K::Grammar &&
           (items_[i_ + 1].cls == C::Preposition || items_[i_ + 1].cls == C::Infinitive);
  }
  /// A determiner, a pronoun, a figure or a name: only a verb stands before these.
  bool next_opens_object() const {
    if (at_end()) return false;
    const EnglishItem& next = items_[i_ + 1];
    if (next.kind == K::Atom || (next.kind == K::Content && (next.name || next.proper))) return true;
    if (next.cls == C::Infinitive && next.kind == K::Grammar)
      return i_ + 2 < items_.size() && may_be_infinitive(items_[i_ + 2]);
    return next.kind == K::Grammar && (next.cls == C::Determiner || next.cls == C::Pronoun || next.cls == C::That);
  }
  static bool may_be_infinitive(const EnglishItem& item) {
    if (item.kind == K::Grammar) return item.cls >= C::Be && item.cls <= C::Light;
    return item.kind == K::Content && item.verb_known && item.form == EnglishForm::Base && !item.name && !item.proper;
  }
  bool verb_ahead_of_object() const { return next_opens_object() || at_end() || next_is_adverbial(); }
  bool next_is_adverbial() const {
    return next_is(u"to") || next_is(u"from") || (i_ + 1 < items_.size() && is_adverb(items_[i_ + 1]));
  }

  /// Whether a later word of the clause that looks like a third person is known as a verb.
  bool better_ahead() const {
    for (size_t k = i_ + 1; k < items_.size() && !items_[k].stop && !items_[k].comma; ++k)
      if (items_[k].kind == K::Content && items_[k].form == EnglishForm::ThirdOrPlural && items_[k].verb_known)
        return true;
    return false;
  }

  /// Whether a clear verb follows before the clause ends: then what stands here is none.
  bool finite_ahead() const {
    C phrase = C::None;
    for (size_t k = i_ + 1; k < items_.size(); ++k) {
      const EnglishItem& item = items_[k];
      if (item.stop || item.cls == C::ClauseWord || item.cls == C::Relative || item.cls == C::That ||
          item.cls == C::Conjunction)
        return false;
      if (item.comma && k > i_ + 1) return false;
      if (item.kind == K::Grammar) {
        if (item.cls == C::Pronoun) return false;
        if (item.cls == C::Be || item.cls == C::Have || item.cls == C::Do || item.cls == C::Modal) return true;
        phrase = item.cls == C::None ? phrase : item.cls;
      } else if (item.kind == K::Content) {
        if (item.form == EnglishForm::Past && phrase != C::Determiner && phrase != C::Preposition && !item.hyphen)
          return true;
        phrase = C::Noun;
      } else {
        phrase = C::Determiner;
      }
    }
    return false;
  }

  const std::vector<EnglishItem>& items_;
  std::vector<EnglishTag> tags_;
  size_t i_ = 0;
  C in_phrase_ = C::None, auxiliary_ = C::None;
  bool subject_ = false, finite_ = false;
  bool relative_ = false, outer_finite_ = false;
  bool inverted_ = false;  ///< the auxiliary stands before its subject: "Is Huawei selling …?"
};

}  // namespace

std::vector<EnglishTag> tag_english(const std::vector<EnglishItem>& items) { return Tagger(items).run(); }

}  // namespace haechi
