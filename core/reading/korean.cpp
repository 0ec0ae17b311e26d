#include "reading/korean.h"

#include "lexicon/inflection.h"
#include "text/script.h"

namespace haechi {
namespace {

using F = FunctionKind;

/// A noun that sets the modality only where a clause or a light verb leans on it: 늘어날 전망, 예정이다.
bool is_modal_noun(F kind) {
  return kind == F::Forecast || kind == F::Estimate || kind == F::Plan || kind == F::Possibility ||
         kind == F::Condition;
}

class KoreanWalk {
 public:
  KoreanWalk(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces)
      : text_(text), out_(out), lexicon_(lexicon), pieces_(pieces), builder_(text, out) {}

  KoreanFrames run() {
    for (i_ = 0; i_ < pieces_.size(); ++i_) step(pieces_[i_]);
    finish();
    return frames_;
  }

 private:
  std::u16string_view word(const Piece& piece) const { return text_.view(piece.span); }
  const Piece* next() const { return i_ + 1 < pieces_.size() ? &pieces_[i_ + 1] : nullptr; }
  const Piece* previous() const { return i_ > 0 ? &pieces_[i_ - 1] : nullptr; }
  static bool is_content(const Piece& p) {
    return p.kind == PieceKind::Known || p.kind == PieceKind::Unknown || p.kind == PieceKind::Stem ||
           p.kind == PieceKind::Atom;
  }
  bool next_is(F kind) const { return next() && next()->kind == PieceKind::Function && next()->function == kind; }
  bool next_is_ending() const { return next() && next()->glued && next()->kind == PieceKind::Ending; }

  void step(const Piece& piece) {
    const bool joins = piece.glued && previous() && is_content(*previous());
    if (is_content(piece) && !joins) builder_.begin_group();
    if (asks_time(piece)) {
      verb_ = 0;
      ++i_;
      return;
    }
    switch (piece.kind) {
      case PieceKind::Known:
        known(piece);
        break;
      case PieceKind::Stem:
        stem(piece);
        break;
      case PieceKind::Unknown:
        unknown(piece);
        break;
      case PieceKind::Atom:
        verb_ = 0;
        break;
      case PieceKind::Particle:
        particle(piece);
        break;
      case PieceKind::Ending:
        ending(piece);
        break;
      case PieceKind::Function:
        function(piece);
        break;
    }
  }

  /// "…한 날은 8일이다": the noun only asks for the time behind it.
  bool asks_time(const Piece& piece) {
    return (verb_ & kAdnominal) && out_.terms.size() > 1 && i_ + 2 < pieces_.size() && next()->glued &&
           next()->span.length() == 1 && pieces_[i_ + 2].kind == PieceKind::Atom && korean_time_noun(word(piece));
  }

  void known(const Piece& piece) {
    if (by_a_margin(piece)) return;
    const std::u16string said = piece.said.empty() ? std::u16string(word(piece)) : piece.said;
    const auto is_title = [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Title); };
    if ((verb_ & kAdnominal) && (korean_cleft_noun(said) || std::any_of(piece.ids.begin(), piece.ids.end(), is_title)))
      cleft_ = true;
    builder_.add_term(piece.span, piece.ids, said, piece.name, false);
    verb_ = 0;
    if (is_prospective(piece)) builder_.mark_predicate(false);
  }

  /// "다시 늘 것": a stem in ㄹ that is an adverb elsewhere.
  bool is_prospective(const Piece& piece) const {
    constexpr int kRieul = 8;
    if (piece.name || piece.kind != PieceKind::Known || final_of(word(piece).back()) != kRieul ||
        !text_.view({piece.span.end, out_.span.end}).starts_with(u" 것"))
      return false;
    for (const ConceptId id : piece.ids)
      if (lexicon_.concept_at(id).is_verb) return true;
    return false;
  }

  /// 217표 차로: by how much, no lane.
  bool by_a_margin(const Piece& piece) const {
    return word(piece) == u"차로" && previous() && previous()->kind == PieceKind::Atom && !piece.glued;
  }

  void stem(const Piece& piece) {
    known(piece);
    builder_.mark_predicate(false);
    if (!next_is_ending()) clause_end(korean_stem_flags(word(piece).back()));
  }

  void unknown(const Piece& piece) {
    const std::u16string_view as_written = word(piece);
    const bool words = as_written == u"말" && (verb_ & kAdnominal) && (verb_ & kQuotative);  // …라는 말은
    const bool since = (verb_ & kAdnominal) && as_written == u"지" && next() && next()->kind == PieceKind::Atom;
    if (since) return;  // 문을 연 지 석 달
    if ((verb_ & kIntent) && (as_written.starts_with(u"말") || as_written == u"만")) {
      builder_.negate_last();  // 열려다 말았다
      return;
    }
    verb_ = 0;
    if (words) {
      IdSet ids;
      ids.add(lexicon_.asked().say);
      builder_.add_term(piece.span, ids, as_written, false, false);
      return;
    }
    const Script script = script_of(as_written[0]);
    const bool verb = next_is_ending() && next()->light.length == 0;
    const bool alone = !piece.glued && (!next() || !next()->glued || next()->kind == PieceKind::Particle);
    if (script == Script::Digit && previous() && piece.glued && word(*previous()) == u"제") return;  // 제87만복호
    if (as_written.size() < 2 && (script == Script::Digit || (script == Script::Hangul && !verb && !alone))) return;
    std::u16string key = piece.said.empty() ? std::u16string(as_written) : piece.said;
    if (verb) key = korean_unfused(key, word(*next()));
    const bool counted = piece.glued && is_ascii_digit(text_.folded()[piece.span.begin - 1]);  // 2부리그
    const IdSet denied = counted ? IdSet() : denied_noun(key);
    builder_.add_term(piece.span, denied, key, false, denied.empty());
    if (!denied.empty()) builder_.negate_last();
  }

  /// What a word that no table knows denies by its first syllable: 미등록, 비상장.
  IdSet denied_noun(std::u16string_view key) const {
    constexpr size_t kShortest = 3;
    IdSet ids;
    if (key.size() < kShortest || !korean_denying_prefix(key.front())) return ids;
    const auto match = lexicon_.forms(Language::Korean).find(key.substr(1));
    for (uint32_t k = 0; k < match.count; ++k)
      if (match.entries[k].kind == FormKind::Word) ids.add(match.entries[k].id);
    return ids;
  }

  void particle(const Piece& piece) {
    const Particle& p = *piece.particle;
    builder_.give_role(p.role, p.only);
    const bool thing = previous() && previous()->kind == PieceKind::Function && previous()->function == F::Thing;
    if (thing && p.role == TermRole::Standard && builder_.last()) builder_.last()->role = p.role;  // 뛰는 것보다
    verb_ = 0;
    if (p.role == TermRole::Quoted) report(false, !next_is(F::Light));
    // 유일한 길이라는 말은: of a thing it would be its name.
    if (word(piece).ends_with(u"라는") && next() && korean_report_noun(word(*next()))) {
      report(true, false);
      verb_ = kAdnominal | kQuotative;
    }
    if (cleft_ && (p.role == TermRole::Topic || p.role == TermRole::Subject)) frames_.cleft = out_.terms.size();
    cleft_ = false;
  }

  void report(bool adnominal, bool taken_up) { frames_.reports.push_back({out_.terms.size(), adnominal, taken_up}); }

  void ending(const Piece& piece) {
    const Piece* before = previous();
    const bool on_function = before && before->kind == PieceKind::Function;
    const bool taken_up = !piece.glued;  // behind a closing quotation mark
    if (!on_function && !(taken_up && (piece.ending & kQuotative)))
      builder_.mark_predicate(piece.light.passive);
    else if (before->function == F::Light && word(*before).substr(0, 1).find_first_of(u"하한할함합해했당") == 0)
      act();
    else if (before->function == F::Plan && builder_.last() && builder_.last()->span == before->span)
      builder_.mark_predicate(piece.light.passive);  // 검토하다
    uint16_t flags = piece.ending;
    // Asked rather than denied: …지 않나, …지 않겠느냐.
    const bool denial = on_function && (before->function == F::Negator || before->function == F::Contrast);
    if (denial && (flags & kAsking || (flags & kNominal && word(piece)[0] == u'지'))) {
      builder_.negate_last();
      out_.question = true;
    }
    if (piece.light.copula && builder_.last()) frames_.ends_in_copula = true;
    if (flags & kDenies) builder_.negate_last();
    clause_end(flags);
  }

  /// 합하면, 우리 돈으로 바꾸면, 2년이면: a way of reckoning, no condition.
  bool reckons() const {
    if (previous() && previous()->kind == PieceKind::Atom) return true;
    return !out_.terms.empty() && korean_reckoning(out_.terms.back().key);
  }

  /// A noun and its verb set apart: 심사를 했다.
  void act() {
    Term* term = builder_.last();
    if (term && (term->role == TermRole::Object || term->role == TermRole::None)) term->predicate = true;
  }

  /// What an ending, or a stem without one, tells of its clause.
  void clause_end(uint16_t flags) {
    verb_ = flags;
    if (flags & kHearsay) raise(Modality::Hearsay);
    if ((flags & kConditional) && !reckons()) {
      raise(Modality::Condition);
      if (builder_.last()) builder_.last()->supposed = true;
    }
    if (flags & kFuture) raise(flags & kQuotative ? Modality::Plan : Modality::Forecast);
    if ((flags & kProspective) && (flags & kQuotative)) raise(Modality::Forecast);  // …하리라고
    if ((flags & kIntent) && (flags & kAdnominal)) raise(Modality::Plan);
    if ((flags & kAdnominal) && !(flags & kQuotative) && next() && is_content(*next()) && builder_.last())
      builder_.last()->attributive = true;
    if (flags & kQuotative) report(flags & kAdnominal, !(flags & (kAdnominal | kConnective)) && !next_is(F::Light));
    const bool last = i_ + 1 == pieces_.size();
    if ((flags & kObliging) && last) raise(Modality::Duty);
    if ((flags & kWishing) && last && !(flags & (kQuotative | kConnective))) out_.wish = true;
    if (!(flags & kConnective)) return;
    const bool aux = next() && next()->kind == PieceKind::Function && (next_is(F::Light) || next_is(F::Negator)) &&
                     !(flags & kQuotative);
    if (!aux && !last) builder_.next_clause();
  }

  void raise(Modality m) {
    if (m > out_.modality) out_.modality = m;
  }

  void function(const Piece& piece) {
    const uint16_t verb = verb_;
    const std::u16string_view form = word(piece);
    verb_ = 0;
    // A pronoun, or a noun that a clause describes, takes the particles that follow for itself.
    if (not_only(piece) || in_exchange(piece, verb) || goes_on(piece) || numbers_a_name(piece)) return;
    if (is_surname(piece)) {
      builder_.begin_group();
      builder_.add_term(piece.span, {}, form, false, true);
      return;
    }
    if (piece.function == F::Negator) name_denied_verb();
    const bool own_group = piece.function == F::Pronoun || piece.function == F::Thing || (verb & kAdnominal) ||
                           (piece.function == F::Skip && follows_subject());
    switch (piece.function) {
      case F::Thing:
        if ((verb & kProspective) && !is_topic_next()) raise(Modality::Forecast);
        cleft_ = verb & kAdnominal;
        if (cleft_ && (form == u"건" || form == u"게")) frames_.cleft = out_.terms.size();
        break;
      case F::Able:
        if (prospective_before()) raise(Modality::Possibility);
        break;
      case F::Unable:
        if (!prospective_before() && !(verb & kAdnominal)) break;
        builder_.negate_last();
        if (builder_.last()) builder_.last()->unable = prospective_before();
        break;
      case F::Light:
        light(form, verb);
        break;
      default:
        if (is_modal_noun(piece.function))
          modal(piece, verb);
        else
          builder_.apply(piece.function, piece.span, true);
    }
    if (own_group) builder_.begin_group();
    if (!next_is_ending()) clause_end(own_or_stem_flags(piece, form));
    after_thing_ = piece.function == F::Thing;
  }

  /// 위원장은 이번에: the particle behind is not the chairman's.
  bool follows_subject() const {
    const Piece* before = previous();
    return before && before->kind == PieceKind::Particle && stands_first(before->particle->role);
  }

  /// 반도체뿐 아니라 배터리도: nothing is denied, and it is not the only one.
  bool not_only(const Piece& piece) {
    if ((piece.function != F::Contrast && piece.function != F::Negator) || !word(piece).starts_with(u"아니"))
      return false;
    Term* term = builder_.last();
    const bool marked = previous() && word(*previous()).starts_with(u"뿐");
    const bool swallowed = term && term->unknown && term->key.size() > 1 && term->key.ends_with(u"뿐");
    if (!marked && !swallowed) return false;
    if (swallowed) term->key.pop_back();
    if (term) term->only = false;
    return true;
  }

  /// 인력을 줄인 대신, 그 대신: what stands before was done, and something else for it.
  bool in_exchange(const Piece& piece, uint16_t verb) const {
    if (piece.function != F::Contrast || !word(piece).starts_with(u"대신") || !previous()) return false;
    const std::u16string_view before = word(*previous());
    return before == u"그" || ((verb & kAdnominal) && !before.ends_with(u"는"));
  }

  /// 제87만복호: 제 is no pronoun.
  bool numbers_a_name(const Piece& piece) const {
    return word(piece) == u"제" && next() && next()->glued && script_of(word(*next())[0]) == Script::Digit;
  }

  /// 안 의원은, where 안 denies no verb: a noun with a particle follows.
  bool is_surname(const Piece& piece) const {
    if (piece.function != F::NegatesNext || word(piece) != u"안" || i_ + 2 >= pieces_.size() || next()->glued)
      return false;
    const Piece& behind = pieces_[i_ + 2];
    return (next()->kind == PieceKind::Known || next()->kind == PieceKind::Unknown) && behind.glued &&
           behind.kind == PieceKind::Particle;
  }

  /// 폐막식에 오지 못했다: what is denied is the coming, not the ceremony; the verb, no term elsewhere, is one here.
  void name_denied_verb() {
    size_t at = i_;
    while (at > 0 && pieces_[at - 1].kind == PieceKind::Ending) --at;
    if (at == 0 || at == i_ || pieces_[at - 1].kind != PieceKind::Function || pieces_[at - 1].function != F::Light)
      return;
    if (at_place())
      name_verb(pieces_[at - 1]);
    else if (builder_.last() && builder_.last()->unknown && builder_.last()->role == TermRole::None)
      builder_.mark_predicate(false);  // 모셔 가지 않았다
  }

  /// The last word is where it happens, and no verb.
  bool at_place() {
    const Term* place = builder_.last();
    return place && !place->predicate &&
           (place->role == TermRole::At || place->role == TermRole::To || place->role == TermRole::From);
  }

  void name_verb(const Piece& piece) {
    builder_.begin_group();
    builder_.add_term(piece.span, {}, word(piece), false, true);
    builder_.mark_predicate(false);
  }

  bool prospective_before() const { return previous() && (korean_stem_flags(word(*previous()).back()) & kProspective); }

  uint16_t own_or_stem_flags(const Piece& piece, std::u16string_view form) const {
    const bool verbal = piece.function == F::Light || piece.function == F::Negator || piece.function == F::Able ||
                        piece.function == F::Unable;
    return verbal ? korean_stem_flags(form.back()) : 0;
  }

  bool is_topic_next() const {
    return next() && next()->kind == PieceKind::Particle &&
           (next()->particle->role == TermRole::Topic || next()->particle->role == TermRole::Subject ||
            next()->particle->role == TermRole::Object);
  }

  /// 점유율은 같았다: behind a subject, no auxiliary.
  bool equals(std::u16string_view form) {
    const Piece* before = previous();
    if (form[0] != u'같' || !before || before->kind != PieceKind::Particle) return false;
    const TermRole role = before->particle->role;
    return (role == TermRole::Topic || role == TermRole::Subject || role == TermRole::With) &&
           stands_for("equal", form);
  }

  /// 새움에 졌다, 1-0으로 졌다: behind whom or how, no auxiliary.
  bool loses(std::u16string_view form) {
    const Piece* before = previous();
    if (std::u16string_view(u"지진질져졌").find(form[0]) == std::u16string_view::npos || form.size() > 1 || !before)
      return false;
    if (word(*before) == u"차로") return stands_for("lose", form);
    if (before->kind != PieceKind::Particle) return false;
    const TermRole role = before->particle->role;
    return (role == TermRole::At || role == TermRole::To || role == TermRole::By) && stands_for("lose", form);
  }

  /// A light verb that is none here.
  bool stands_for(std::string_view name, std::u16string_view form) {
    IdSet ids;
    ids.add(lexicon_.find(name));
    builder_.begin_group();
    builder_.add_term(pieces_[i_].span, ids, form, false, false);
    builder_.mark_predicate(false);
    return true;
  }

  void light(std::u16string_view form, uint16_t verb) {
    if (equals(form) || loses(form)) return;
    const char16_t first = form[0];
    const bool does = first == u'하' || first == u'한' || first == u'했' || first == u'해' || first == u'함' ||
                      first == u'할' || first == u'합';
    if (verb & kIntent) raise(Modality::Plan);
    if ((verb & kObliging) && (does || first == u'되' || first == u'된' || first == u'돼' || first == u'됐'))
      raise(Modality::Duty);
    if ((verb & kQuotative) && does) {
      if (first == u'했' || form == u"하였")
        frames_.light_said = true;
      else
        raise(Modality::Hearsay);
    }
    const bool told = form.starts_with(u"알려") || form.starts_with(u"전해");
    if (told && ((verb & kQuotative) || !frames_.reports.empty())) raise(Modality::Hearsay);
    if (denied_before() && at_place())
      name_verb(pieces_[i_]);
    else
      builder_.apply(F::Light, {}, true);
  }

  /// 안 간다, 못 간다.
  bool denied_before() const {
    return previous() && previous()->kind == PieceKind::Function && previous()->function == F::NegatesNext;
  }

  /// 공사는 계속된다: an adverb that a light verb makes the predicate.
  bool goes_on(const Piece& piece) {
    if (piece.function != F::Skip || word(piece) != u"계속" || !next_is_ending()) return false;
    return stands_for("continue", word(piece));
  }

  /// 전망, 예정, 추정: modality where a clause leads to them or a light verb follows, words otherwise.
  void modal(const Piece& piece, uint16_t verb) {
    const bool led = (verb & kAdnominal) || (i_ > 0 && after_thing_);
    const bool verbal = next_is_ending();
    if (led || verbal) builder_.apply(piece.function, piece.span, true);
    if (led && piece.function != F::Condition) return;
    const std::u16string_view form = word(piece);
    IdSet ids;
    const auto match = lexicon_.forms(Language::Korean).find(form);
    for (uint32_t k = 0; k < match.count; ++k) ids.add(match.entries[k].id);
    if (ids.empty()) return;
    builder_.begin_group();
    builder_.add_term(piece.span, ids, form, false, false);
  }

  /// "추격 불가능", "합의 실패": a headline leaves the verb out, and its noun is what is denied.
  void deny_headline_verbs() {
    for (size_t i = 1; i < out_.terms.size(); ++i) {
      Term &verb = out_.terms[i - 1], &denial = out_.terms[i];
      if (!any_concept(denial, [](const Concept& c) { return c.in(ConceptClass::Negator); }) || denial.predicate ||
          denial.role != TermRole::None || verb.predicate || verb.name || verb.role != TermRole::None)
        continue;
      if (text_.view({verb.span.end, denial.span.begin}) != u" " || !ends_clause(denial.span.end) ||
          !any_concept(verb, [](const Concept& c) { return c.is_verb; }))
        continue;
      verb.predicate = denial.predicate = true;
    }
  }

  template <typename Is>
  bool any_concept(const Term& t, Is is) const {
    return std::any_of(t.ids.begin(), t.ids.end(),
                       [&](ConceptId id) { return id < kFirstAlias && is(lexicon_.concept_at(id)); });
  }

  /// True if nothing but marks follows before the next word of another clause.
  bool ends_clause(uint32_t at) const {
    constexpr std::u16string_view kStops = u".,…·!?\"'”’)";
    return at >= out_.span.end || kStops.find(text_.folded()[at]) != std::u16string_view::npos;
  }

  void finish() {
    if (pieces_.empty()) return;
    deny_headline_verbs();
    const PieceKind last = pieces_.back().kind;
    frames_.ends_in_copula = frames_.ends_in_copula && last == PieceKind::Ending && pieces_.back().light.copula;
  }

  const Text& text_;
  Statement& out_;
  const Lexicon& lexicon_;
  const std::vector<Piece>& pieces_;
  StatementBuilder builder_;
  KoreanFrames frames_;
  size_t i_ = 0;
  uint16_t verb_ = 0;         ///< what the verb just before tells (EndingFlag)
  bool cleft_ = false;        ///< a noun stands here that a clause describes: 사람, 것
  bool after_thing_ = false;  ///< the last word of grammar was 것
};

}  // namespace

namespace {

/// The verb that takes a quotation up stands a subject or an adverb behind it at most: …라고 S는 거듭 밝혔다.
void mark_framing(Statement& out, const KoreanFrames& frames) {
  constexpr size_t kBetween = 4;
  for (const Report& r : frames.reports)
    for (size_t i = r.terms; r.taken_up && i < out.terms.size() && i <= r.terms + kBetween; ++i) {
      if (out.terms[i].clause != out.terms[r.terms].clause) break;
      if (!out.terms[i].predicate) continue;
      out.terms[i].framing = true;
      break;
    }
}

/// "제지를 받다", "제지를 당하다": done to whom it is told of, as 제지받다 says in one word.
void join_passives(const Text& text, Statement& out, const Lexicon& lexicon) {
  auto& terms = out.terms;
  for (size_t i = 0; i < terms.size(); ++i) {
    Term& act = terms[i];
    const std::u16string_view rest = text.view({act.span.end, std::min(act.span.end + 4, out.span.end)});
    if (rest.size() < 4 || act.name || (!rest.starts_with(u"을 ") && !rest.starts_with(u"를 "))) continue;
    const bool suffers =
        rest[2] == u'당' && std::u16string_view(u"하한할함합해했").find(rest[3]) != std::u16string_view::npos;
    const bool receives = i + 1 < terms.size() && terms[i + 1].key == u"받" && rest[2] == u'받' &&
                          text.view({terms[i + 1].span.end, out.span.end}).substr(0, 2) != u"아야" &&
                          std::any_of(act.ids.begin(), act.ids.end(),
                                      [&](ConceptId id) { return id < kFirstAlias && lexicon.concept_at(id).is_verb; });
    if (!suffers && !receives) continue;
    if (i > 0 && terms[i - 1].role == TermRole::Of) terms[i - 1].role = TermRole::Agent;  // 검찰의 조사를 받다
    if (receives) {
      Term& verb = terms[i + 1];
      verb.span.begin = act.span.begin;
      std::swap(verb.ids, act.ids), std::swap(verb.key, act.key), std::swap(verb.reach, act.reach);
      verb.span.end = act.span.end, verb.classes = act.classes, verb.does = act.does, verb.only = act.only;
      terms.erase(terms.begin() + static_cast<std::ptrdiff_t>(i));
    }
    terms[i].predicate = terms[i].passive = true;
    terms[i].role = TermRole::Predicate;
  }
}

}  // namespace

void read_korean(const Text& text, Statement& out, const Lexicon& lexicon, const std::vector<Piece>& pieces) {
  const KoreanFrames frames = KoreanWalk(text, out, lexicon, pieces).run();
  if (!pieces.empty()) read_korean_mood(text, out);
  mark_framing(out, frames);
  find_korean_speakers(text, out, lexicon, frames);
  join_passives(text, out, lexicon);
}

}  // namespace haechi
