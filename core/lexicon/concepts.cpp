#include "lexicon/concepts.h"

#include <algorithm>
#include <string>

#include "lexicon/exclusive.h"
#include "lexicon/inflection.h"
#include "text/fold.h"
#include "text/utf.h"

namespace haechi {
namespace {

constexpr ConceptId kScaleBits = kFirstAlias - 64;  // stand for scales where concepts are told by bits
constexpr int kDeepest = 4;  // so many steps from kind to kind
constexpr Language kColumns[] = {Language::Korean, Language::English, Language::Chinese, Language::Japanese};

template <class Use>
void each_part(std::string_view s, char separator, Use use) {
  while (true) {
    const size_t at = s.find(separator);
    use(s.substr(0, at));
    if (at == std::string_view::npos) return;
    s.remove_prefix(at + 1);
  }
}

bool contains(const std::vector<ConceptId>& ids, ConceptId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Japanese dictionary forms show what is a verb: they end in a kana of the u row.
bool has_japanese_verb(std::string_view cell) {
  bool found = false;
  each_part(cell, '|', [&](std::string_view word) {
    if (found) return;
    const std::u16string w = to_utf16(word);
    found = w.size() >= 2 && std::u16string_view(u"うくぐすつぬぶむる").find(w.back()) != std::u16string_view::npos;
  });
  return found;
}

bool names_something(std::string_view id) {
  return id.starts_with("geo:") || id.starts_with("org:") || id.starts_with("lang:");
}

}  // namespace

Lexicon::Lexicon(const std::vector<ConceptRow>& rows) : concepts_(1) {
  concepts_.reserve(rows.size() + 1);
  for (const ConceptRow& row : rows) add_row(row);
  for (FormTable& table : forms_) table.freeze();
  resolve();
}

void Lexicon::add_row(const ConceptRow& row) {
  const auto id = static_cast<ConceptId>(concepts_.size());
  Concept entry;
  entry.name = row.id;
  entry.is_name = names_something(row.id);
  entry.is_verb = has_japanese_verb(row.ja);
  const FormKind kind = entry.is_name ? FormKind::Name : FormKind::Word;
  concepts_.push_back(std::move(entry));
  by_name_.add(to_utf16(row.id), {id, kind});
  const std::string_view cells[] = {row.ko, row.en, row.zh, row.ja};
  for (size_t column = 0; column < 4; ++column)
    each_part(cells[column], '|', [&](std::string_view word) {
      if (word.empty()) return;
      add_inflected(kColumns[column], fold_word(to_utf16(word)), {id, kind}, forms_[static_cast<size_t>(kColumns[column])]);
    });
  each_part(row.relations, ' ', [&](std::string_view rel) {
    const size_t colon = rel.find(':');
    if (colon != std::string_view::npos) pending_.push_back({id, rel[0], rel.substr(colon + 1)});
    else if (rel == "verb") concepts_[id].is_verb = true;  // where the Japanese cell begins with nouns
  });
}

void Lexicon::resolve() {
  by_name_.freeze();
  asked_ = {find("person"), find("organization"), find("say"), find("country-nation")};
  relate();
  classify();
  for (ConceptId id = 1; id < concepts_.size(); ++id) find_reach(id);
}

ConceptId Lexicon::target_of(const PendingRelation& relation) const {
  const bool back = relation.target.starts_with('-');
  if (!back && !relation.target.starts_with('+')) return find(relation.target);
  ConceptId distance = 0;
  for (const char digit : relation.target.substr(1)) distance = 10 * distance + static_cast<ConceptId>(digit - '0');
  const ConceptId to = back ? relation.from - distance : relation.from + distance;
  return to < concepts_.size() ? to : 0;
}

void Lexicon::relate() {
  for (const PendingRelation& p : pending_) {
    const ConceptId to = target_of(p);
    if (to == 0) continue;
    Concept& a = concepts_[p.from];
    Concept& b = concepts_[to];
    switch (p.kind) {
      case 'o': a.opposite.push_back(to), b.opposite.push_back(p.from); break;
      case 'c': a.converse.push_back(to), b.converse.push_back(p.from); break;
      case 'n': a.near.push_back(to), b.near.push_back(p.from); break;
      case 'i': a.broader.push_back(to); break;
      default: break;
    }
  }
  pending_.clear();
}

template <class Mark>
void Lexicon::mark_all(std::string_view names, Mark mark) {
  each_part(names, ' ', [&](std::string_view name) {
    if (const ConceptId id = find(name)) mark(concepts_[id]);
  });
}

void Lexicon::classify() {
  for (const auto lists : {general_classes(), exclusive_classes(), addition_classes(), pole_classes()})
    for (const ClassList& list : lists) mark_all(list.names, [&](Concept& c) { c.classes = c.classes | list.of; });
  for (const OfficeList& list : office_lists()) mark_all(list.names, [&](Concept& c) { c.office = list.office; });
  for (const ArithmeticList& list : arithmetic_lists()) mark_all(list.names, [&](Concept& c) { c.does = c.does | list.does; });
  uint64_t bit = 1;
  for (const Scale& scale : scales()) {
    mark_all(scale.upper, [&](Concept& c) { c.ends.upper |= bit; });
    mark_all(scale.lower, [&](Concept& c) { c.ends.lower |= bit; });
    bit <<= 1;
  }
  inherit_ends();
}

/// A kind of what stands at the end of a scale stands there, and so does what is near to it.
void Lexicon::inherit_ends() {
  std::vector<Ends> own;
  own.reserve(concepts_.size());
  for (const Concept& c : concepts_) own.push_back(c.ends);
  for (Concept& c : concepts_) {
    c.on_scale = c.ends.any();
    if (c.on_scale) continue;
    for (const auto* related : {&c.broader, &c.near})
      for (const ConceptId other : *related) c.ends.upper |= own[other].upper, c.ends.lower |= own[other].lower;
    // What is near to both ends says nothing of either.
    const uint64_t both = c.ends.upper & c.ends.lower;
    c.ends.upper &= ~both, c.ends.lower &= ~both;
  }
}

/// All through which relation() and is_a() go.
void Lexicon::find_reach(ConceptId id) {
  Concept& c = concepts_[id];
  c.reach.near.add(id);
  for (const auto* related : {&c.opposite, &c.converse, &c.near})
    for (const ConceptId other : *related) c.reach.far.add(other);
  for (const ConceptId other : c.near)
    for (const ConceptId contrary : concepts_[other].opposite) c.reach.far.add(contrary);
  for (const ConceptId up : c.broader) {
    c.reach.near.add(up);
    for (const ConceptId other : concepts_[up].opposite) c.reach.far.add(other);
  }
  ConceptId at = id;
  for (int depth = 0; depth < kDeepest && !concepts_[at].broader.empty(); ++depth) {
    for (const ConceptId up : concepts_[at].broader) c.reach.far.add(up);
    at = concepts_[at].broader.front();
  }
  c.reach.far.add(id);
  for (uint32_t scale = 0; scale < 64; ++scale) {
    if (((c.ends.upper | c.ends.lower) >> scale & 1) == 0) continue;
    c.reach.near.add(kScaleBits + scale);
    c.reach.far.add(kScaleBits + scale);
  }
}

Reach Lexicon::reach_of(ConceptId id) const {
  if (id < concepts_.size()) return concepts_[id].reach;
  Reach own;  // an entity is related to itself
  own.near.add(id);
  own.far.add(id);
  return own;
}

ConceptId Lexicon::find(std::string_view name) const {
  const FormTable::Match match = by_name_.find(to_utf16(name));
  return match ? match.entries->id : 0;
}

bool Lexicon::is_a(ConceptId a, ConceptId b) const {
  if (a == b) return true;
  for (int depth = 0; depth < kDeepest; ++depth) {
    const auto& up = concept_at(a).broader;
    if (contains(up, b)) return true;
    if (up.empty()) return false;
    a = up.front();
  }
  return false;
}

/// The opposite of a synonym is an opposite.
bool Lexicon::opposes_near(const Concept& c, ConceptId other) const {
  return std::any_of(c.near.begin(), c.near.end(), [&](ConceptId near) { return contains(concept_at(near).opposite, other); });
}

Relation Lexicon::relation(ConceptId a, ConceptId b) const {
  if (a == b) return a ? Relation::Same : Relation::None;
  if (a >= concepts_.size() || b >= concepts_.size() || a == 0 || b == 0) return Relation::None;
  const Concept& x = concepts_[a];
  const Concept& y = concepts_[b];
  if (!x.reach.meets(y.reach)) return Relation::None;
  const bool leads = x.reach.leads_to(b), led = y.reach.leads_to(a);
  if (leads && contains(x.opposite, b)) return Relation::Opposite;
  if (leads && contains(x.converse, b)) return Relation::Converse;
  if (leads && contains(x.near, b)) return Relation::Near;
  if ((leads && opposes_near(x, b)) || (led && opposes_near(y, a))) return Relation::Opposite;
  if (x.broader.empty() && y.broader.empty()) return Relation::None;
  if (leads && is_a(a, b)) return Relation::Broader;
  if (led && is_a(b, a)) return Relation::Narrower;
  if (x.is_name && y.is_name) return Relation::None;  // a province is no opposite of the country next door
  // Opposites reach down: a plunge (a decrease) is the opposite of a surge (an increase).
  for (const ConceptId up_x : x.broader) {
    if (contains(concept_at(up_x).opposite, b)) return Relation::Opposite;
    for (const ConceptId up_y : y.broader)
      if (contains(concept_at(up_x).opposite, up_y)) return Relation::Opposite;
  }
  for (const ConceptId up_y : y.broader)
    if (contains(concept_at(up_y).opposite, a)) return Relation::Opposite;
  return Relation::None;
}

}  // namespace haechi
