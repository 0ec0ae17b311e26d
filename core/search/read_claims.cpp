#include "search/read_claims.h"

#include <algorithm>

#include "base/row_list.h"
#include "search/learned_words.h"
#include "search/letters.h"
#include "search/names.h"
#include "text/letters.h"
#include "text/script.h"
#include "text/sort.h"
#include "text/utf.h"

namespace haechi {
namespace {

std::optional<Day> parse_day(std::string_view iso) {
  const auto number = [&](size_t at, size_t n) {
    int value = 0;
    for (size_t i = at; i < at + n && i < iso.size(); ++i) value = value * 10 + (iso[i] - '0');
    return value;
  };
  if (iso.size() < 10) return std::nullopt;
  return day_of(number(0, 4), number(5, 2), number(8, 2));
}

Modality modality_of(std::string_view hedge) {
  if (hedge == "forecast") return Modality::Forecast;
  if (hedge == "possibility") return Modality::Possibility;
  if (hedge == "estimate") return Modality::Estimate;
  if (hedge == "hearsay") return Modality::Hearsay;
  if (hedge == "plan") return Modality::Plan;
  return Modality::Fact;
}

/// The context that relative dates of a claim count from: the claim's own time is settled when it is extracted.
TimeContext context_of(const SourceView& source) {
  TimeContext context;
  context.published = parse_day(source.published);
  return context;
}

}  // namespace

const Phrasing& ReadClaim::phrasing_for(Language language) const {
  for (const Phrasing& p : phrasings)
    if (p.language == language) return p;
  return phrasings.front();
}

bool ReadClaim::has_key(TermKey key) const {
  return key_bits.may_have(key) && std::binary_search(keys.begin(), keys.end(), key);
}

bool ReadClaim::has_beside(const IdSet& ids) const {
  return std::any_of(ids.begin(), ids.end(),
                     [&](ConceptId id) { return std::binary_search(beside.begin(), beside.end(), id); });
}

bool ReadClaim::has_around(TermKey key) const {
  return around_bits.may_have(key) && std::binary_search(around.begin(), around.end(), key);
}

namespace {

void add_keys(const Statement& statement, std::vector<TermKey>& keys) {
  for (const Term& term : statement.terms)
    for (const TermKey key : keys_of(term)) keys.push_back(key);
}

}  // namespace

namespace {

std::vector<TermKey> pairs_of(const ReadClaim& claim) {
  std::vector<TermKey> all;
  for (const Phrasing& p : claim.phrasings) {
    const auto pairs = letter_pairs(p.text.view(p.statement.span));
    all.insert(all.end(), pairs.begin(), pairs.end());
  }
  sort_unique(all);
  return all;
}

std::vector<TermKey> marks_of(const ReadClaim& claim) {
  std::vector<TermKey> all;
  for (const Phrasing& p : claim.phrasings) {
    const Marks marks = marks_of(p.text, p.statement);
    for (const auto* keys : {&marks.starts, &marks.figures, &marks.open})
      all.insert(all.end(), keys->begin(), keys->end());
  }
  sort_unique(all);
  return all;
}

/// What the claims say in Korean, by row.
std::vector<Text> korean_texts(const BaseView& view) {
  std::vector<Text> texts;
  texts.reserve(view.claim_count());
  for (uint32_t row = 0; row < view.claim_count(); ++row)
    texts.push_back(Text::from_utf8(view.claim(row).statement[static_cast<size_t>(Language::Korean)]));
  return texts;
}

}  // namespace

ReadClaims::ReadClaims(const BaseView& view) : lexicon_(view.concepts()) {
  std::vector<Text> korean = korean_texts(view);
  read_names(view, korean);
  const Reader reader(lexicon_, &names_);
  claims_.reserve(view.claim_count());
  for (uint32_t row = 0; row < view.claim_count(); ++row) {
    claims_.push_back(read_claim(view, row, std::move(korean[row]), reader));
    index_.add(claims_.back().keys);
    letters_.add(pairs_of(claims_.back()));
    marks_.add(marks_of(claims_.back()));
  }
  learn_korean();
  index_.freeze();
  letters_.freeze();
  marks_.freeze();
  for (ReadClaim& claim : claims_) {
    bool denies = false;
    for (Phrasing& phrasing : claim.phrasings)
      for (Term& term : phrasing.statement.terms) {
        term.weight = weight_of(term);
        term.entity = is_entity(term);
        denies |= term.negated || term.in(ConceptClass::Negator);
      }
    if (denies) deniers_.push_back(claim.claim);
  }
}

/// Syllables that say what kind of thing a name names, where other languages have a word: 온해초, 은파시.
constexpr std::u16string_view kKinds = u"시군구읍면동초중고대역산강섬";

void ReadClaims::learn_korean() {
  std::vector<std::u16string_view> words;
  for (const ReadClaim& claim : claims_)
    for (const Phrasing& phrasing : claim.phrasings) {
      said_in_[static_cast<size_t>(phrasing.language)] = true;
      for (const Term& term : phrasing.statement.terms)
        if ((term.unknown ? !term.predicate : term.ids.front() >= kFirstAlias) && is_hangul(term.key[0]))
          words.push_back(term.key);
    }
  std::u16string_view last;
  for (const uint32_t at : order_of(words)) {
    if (words[at] == last) continue;
    last = words[at];
    korean_.add(words[at], {0, FormKind::Learned});
    if (words[at].size() > 2 && among(kKinds, words[at].back()))
      korean_.add(words[at].substr(0, words[at].size() - 1), {0, FormKind::Learned});
    spoken_.add(words[at]);
  }
  korean_.freeze();
}

/// May be a name by how it is written: Onhae, オンヘ, 罗森斯坦.
bool is_written_as_name(const Text& text, const Term& term) {
  if (!term.unknown || term.key.size() < 2) return false;
  const char16_t c = term.key[0];
  const Script script = script_of(c);
  if (script == Script::Kana) return c >= 0x30A1;
  const char16_t pasted = text.pasted()[text.to_pasted(term.span).begin];
  return script == Script::Han || (script == Script::Latin && pasted >= u'A' && pasted <= u'Z');
}

/// Names in other scripts become the claims' own Korean ones that sound like them, in up to three parts: "Park Do-yun".
void ReadClaims::respell_names(const Text& text, Statement& said) const {
  constexpr size_t kParts = 3;
  for (size_t i = 0; i < said.terms.size(); ++i) {
    std::u16string name;
    std::u16string_view like;
    size_t parts = 0;
    for (size_t n = 1; n <= kParts && i + n <= said.terms.size(); ++n) {
      const Term& part = said.terms[i + n - 1];
      if (!is_written_as_name(text, part) || index_.knows(key_of(part.key))) break;
      if (n > 1 && part.span.begin > said.terms[i + n - 2].span.end + 1) break;
      name += part.key;
      const std::u16string_view found = spoken_.like(name);
      if (!found.empty()) like = found, parts = n;
    }
    if (parts == 0) continue;
    for (; parts > 0; --parts, ++i) {
      Term& term = said.terms[i];
      term.key = like;
      const auto entity = names_.find(name_form(to_utf8(like)));
      for (uint32_t m = 0; m < entity.count; ++m) term.ids.add(entity.entries[m].id);
      for (const ConceptId id : term.ids) term.reach.add(lexicon_.reach_of(id));
      term.name = !term.ids.empty();
      term.unknown = !term.name;
    }
    --i;
  }
}

Statement ReadClaims::read(const Text& text, Span sentence, const TimeContext& context) const {
  const Language language = language_of(text.view(sentence));
  const FormTable* korean = said_in_[static_cast<size_t>(language)] ? nullptr : &korean_;
  Statement said = Reader(lexicon_, &names_, korean).read(text, sentence, context, language);
  if (language != Language::Korean) respell_names(text, said);
  for (Term& term : said.terms) term.entity = is_entity(term);
  return said;
}

bool ReadClaims::is_entity(const Term& term) const {
  return std::any_of(term.ids.begin(), term.ids.end(), [&](ConceptId id) {
    if (const Entity* e = entity(id)) return !e->is_term;
    return lexicon_.concept_at(id).is_name;
  });
}

float ReadClaims::weight_of(const Term& term) const {
  float weight = 0.15f + 0.85f * index_.rarity(term);
  if (term.framing || term.in(ConceptClass::Speech)) weight *= 0.3f;
  const bool light = term.in(ConceptClass::Light) && !term.name &&
                     std::all_of(term.ids.begin(), term.ids.end(),
                                 [&](ConceptId id) { return lexicon_.concept_at(id).in(ConceptClass::Light); });
  if (light) weight *= 0.4f;
  return weight;
}

namespace {

/// The last word of a name in several; empty for one word.
std::u16string last_word(std::string_view name) {
  const size_t blank = name.rfind(' ');
  return blank == std::string_view::npos ? std::u16string() : name_form(name.substr(blank));
}

/// 바이든 of 조 바이든 (Joe Biden): an article goes on with the surname. Empty where the name is no foreign one in two
/// parts.
std::u16string surname_of(const AliasView& alias) {
  std::u16string korean, english;
  for (const auto& [language, spellings] : alias.names) {
    const std::vector<std::string_view> names = spellings.all();
    if (names.size() == 1 && language == "ko") korean = last_word(names[0]);
    if (names.size() == 1 && language == "en") english = last_word(names[0]);
  }
  return english.empty() || korean.size() < 2 ? std::u16string() : korean;
}

}  // namespace

void ReadClaims::read_names(const BaseView& view, const std::vector<Text>& korean) {
  for (uint32_t i = 0; i < view.alias_count(); ++i) {
    const AliasView alias = view.alias(i);
    const ConceptId id = kFirstAlias + i;
    entities_.push_back({alias.id, alias.type, alias.type == "term"});
    for (const auto& [language, spellings] : alias.names)
      for (const std::string_view name : spellings.all()) add_name(name, id, names_);
    const std::u16string surname = surname_of(alias);
    if (!surname.empty() && !lexicon_.forms(Language::Korean).find(surname)) names_.add(surname, {id, FormKind::Name});
  }
  FormTable aliases = names_;
  aliases.freeze();
  for (const std::u16string& word : learn_words(korean, lexicon_, &aliases)) names_.add(word, {0, FormKind::Learned});
  names_.freeze();
}

ReadClaim ReadClaims::read_claim(const BaseView& view, uint32_t row, Text korean, const Reader& reader) const {
  const ClaimView claim = view.claim(row);
  ReadClaim out;
  out.claim = row;
  out.source = claim.source;
  out.from = parse_day(claim.time_from);
  out.to = parse_day(claim.time_to);
  out.modality = modality_of(claim.hedge);
  out.opinion = claim.hedge == "opinion";
  const TimeContext context = context_of(view.source(claim.source));
  for (size_t l = 0; l < kLanguageCount; ++l) {
    if (claim.statement[l].empty()) continue;
    Phrasing phrasing;
    phrasing.language = static_cast<Language>(l);
    phrasing.text = phrasing.language == Language::Korean ? std::move(korean) : Text::from_utf8(claim.statement[l]);
    const Span whole{0, static_cast<uint32_t>(phrasing.text.folded().size())};
    phrasing.statement = reader.read(phrasing.text, whole, context, phrasing.language);
    phrasing.placements = placements_of(lexicon_, phrasing.text, phrasing.statement);
    add_keys(phrasing.statement, out.keys);
    out.phrasings.push_back(std::move(phrasing));
  }
  sort_unique(out.keys);
  out.key_bits.add(out.keys);
  for (const uint32_t other : unpack_rows(claim.disputed_by))
    if (other < view.claim_count()) out.disputed_by.push_back(other);
  for (const uint32_t concept_row : unpack_rows(claim.beside)) out.beside.push_back(concept_row + 1);
  const auto stands_around = [&](std::string_view words) {
    if (words.empty()) return;
    const Text text = Text::from_utf8(words);
    add_keys(reader.read(text, {0, static_cast<uint32_t>(text.folded().size())}), out.around);
  };
  const auto spoken_by = [&](std::string_view name, IdSet& ids) {
    if (name.empty()) return;
    const auto match = names_.find(name_form(name));
    if (!match) return stands_around(name);  // nobody the base knows
    for (uint32_t i = 0; i < match.count; ++i) ids.add(match.entries[i].id);
  };
  stands_around(claim.topic);
  stands_around(claim.context);
  spoken_by(claim.speaker, out.speaker);
  spoken_by(claim.reported_by, out.reported_by);
  sort_unique(out.around);
  out.around_bits.add(out.around);
  return out;
}

bool ReadClaims::is_outlet(ConceptId id) const {
  if (const Entity* e = entity(id)) return e->type == "outlet" || e->type == "media";
  return false;
}

}  // namespace haechi
