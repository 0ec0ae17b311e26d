#include "judging/features.h"

#include <algorithm>
#include <array>

namespace haechi {
namespace {

/// "bias"_f: a feature by its name, looked up when this is compiled; a name that is none is an error there.
consteval size_t operator""_f(const char* name, size_t length) {
  size_t i = 0;
  while (kFeatureNames[i] != std::string_view(name, length)) ++i;
  return i;
}
constexpr size_t kNoFeature = kFeatureCount;

// However much more a claim says, as one that lists ten towns, a text that is borne out in full stays so.
constexpr float kMostUnsaidNames = 1.5f, kMostUnsaid = 4;

class Writer {
 public:
  void set(size_t feature, float value) { features_[feature] = value; }
  void add(size_t feature, float value) { features_[feature] += value; }
  void limit(size_t feature, float most) { features_[feature] = std::min(features_[feature], most); }
  float get(size_t feature) const { return features_[feature]; }
  const Features& features() const { return features_; }

 private:
  Features features_{};
};

struct SlotFeatures {
  Slot slot;
  size_t present, bound, known;
};
constexpr SlotFeatures kSlots[] = {
    {Slot::Number, "number"_f, "number_bound"_f, "number_known"_f},
    {Slot::Unit, "unit"_f, kNoFeature, kNoFeature},
    {Slot::Date, "date"_f, "date_bound"_f, "date_known"_f},
    {Slot::Entity, "entity"_f, "entity_bound"_f, "entity_known"_f},
    {Slot::Other, "foreign_word"_f, "foreign_word_bound"_f, "foreign_word_known"_f},
    {Slot::Role, "role"_f, "role_bound"_f, "role_known"_f},
    {Slot::Polarity, "polarity"_f, "polarity_bound"_f, "polarity_known"_f},
    {Slot::Attribution, "attribution"_f, "attribution_bound"_f, "attribution_known"_f},
};

void write_missing(Writer& w, const Comparer& comparer, const Comparison& c, const Lexicon& lexicon,
                   const Statement& said) {
  float heaviest = 0, predicate_same = 0;
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const Term& term = said.terms[i];
    if (is_saying(lexicon, term)) continue;
    const float missing = comparer.weight(i) * (1 - c.strengths[i]);
    w.add(term.name        ? "missing_name"_f
          : term.unknown   ? "missing_unknown"_f
          : term.predicate ? "missing_predicate"_f
                           : "missing_noun"_f,
          missing);
    if (term.predicate) predicate_same = std::max(predicate_same, c.strengths[i]);
    if (term.only && c.strengths[i] > 0) {
      const int j = c.pairs[i].claim;
      if (j < 0 || !c.phrasing->statement.terms[static_cast<size_t>(j)].only) w.set("restriction"_f, 1);
    }
    heaviest = std::max(heaviest, missing);
  }
  w.set("heaviest_missing"_f, heaviest);
  w.set("predicate_same"_f, predicate_same);
}

void write_unsaid(Writer& w, const Comparer& comparer, const Comparison& c, const Lexicon& lexicon) {
  const auto& terms = c.phrasing->statement.terms;
  for (size_t j = 0; j < terms.size(); ++j) {
    if (is_saying(lexicon, terms[j])) continue;
    const float unsaid = comparer.claim_weight(terms[j]) * (1 - c.reached[j]);
    w.add(terms[j].name ? "unsaid_name"_f : terms[j].predicate ? "unsaid_predicate"_f : "unsaid_other"_f, unsaid);
  }
  w.limit("unsaid_name"_f, kMostUnsaidNames);
  w.limit("unsaid_other"_f, kMostUnsaid);
}

bool strong(TermRole r) { return r == TermRole::Topic || r == TermRole::Subject || r == TermRole::Object; }

/// A word put in another's place is a paraphrase or a change; a word without any counterpart adds something.
void write_exchange(Writer& w, const Comparer& comparer, const Comparison& c, const Lexicon& lexicon,
                    const Statement& said) {
  float missing = 0, unsaid = 0, count = 0, strong_missing = 0, exchanged = 0;
  const auto& known = c.phrasing->statement.terms;
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const Term& t = said.terms[i];
    if (is_saying(lexicon, t) || c.strengths[i] > 0.5f) continue;
    missing += comparer.weight(i);
    if (comparer.weight(i) > 0.4f) count += 1;
    if (!strong(t.role)) continue;
    strong_missing += 1;
    for (size_t j = 0; j < known.size() && j < c.reached.size(); ++j)
      if (c.reached[j] < 0.5f && known[j].role == t.role && !known[j].predicate && !is_saying(lexicon, known[j])) {
        exchanged += 1;
        break;
      }
  }
  for (size_t j = 0; j < known.size() && j < c.reached.size(); ++j)
    if (!is_saying(lexicon, known[j]) && c.reached[j] < 0.5f) unsaid += comparer.claim_weight(known[j]);
  w.set("surplus"_f, std::max(0.0f, missing - unsaid));
  w.set("exchange"_f, std::min(missing, unsaid));
  w.set("missing_count"_f, std::min(count, 6.0f));
  w.set("strong_missing"_f, std::min(strong_missing, 3.0f));
  w.set("noun_exchange"_f, std::min(exchanged, 3.0f));
}

void write_conflicts(Writer& w, const Comparison& c) {
  int kinds = 0;
  for (const SlotFeatures& slot : kSlots) {
    const bool present =
        std::any_of(c.conflicts.begin(), c.conflicts.end(), [&](const Conflict& k) { return k.slot == slot.slot; });
    if (!present) continue;
    ++kinds;
    w.set(slot.present, 1);
    if (slot.bound != kNoFeature) w.set(slot.bound, c.said_bound);
    if (slot.known != kNoFeature) w.set(slot.known, c.known_bound);
  }
  w.set("several_conflicts"_f, kinds > 1 ? static_cast<float>(kinds - 1) : 0);
  w.set("conflicts"_f, std::min(static_cast<float>(c.conflicts.size()), 4.0f));
}

void write_scatter(Writer& w, const Comparer& comparer, const Comparison& c, const Statement& said) {
  if (c.joined) return;
  const Scatter scatter = scatter_of(comparer, c, said);
  w.set("scattered"_f, scatter.apart);
  w.set("scattered_long"_f, c.known_covered < 0.4f ? scatter.apart : 0);
  w.set("kept_together"_f, scatter.governed);
}

/// The predicate that carries the sentence: the last in Korean and Japanese, the first elsewhere; verbs of saying frame
/// it.
int main_predicate(const Statement& s, const Lexicon& lexicon) {
  const bool last = s.language == Language::Korean || s.language == Language::Japanese;
  int found = -1;
  for (size_t i = 0; i < s.terms.size(); ++i) {
    const Term& t = s.terms[i];
    const bool light = t.in(ConceptClass::Light);
    if (!t.predicate || t.name || light || is_saying(lexicon, t)) continue;
    if (found < 0 || last) found = static_cast<int>(i);
  }
  return found;
}

void write_main_predicate(Writer& w, const Comparison& c, const Lexicon& lexicon, const Statement& said) {
  const int i = main_predicate(said, lexicon);
  if (i < 0) return;
  const Term& a = said.terms[static_cast<size_t>(i)];
  const float strength = c.strengths[static_cast<size_t>(i)];
  if (c.pairs[static_cast<size_t>(i)].relation == Relation::Opposite) w.set("main_opposite"_f, 1);
  if (strength > 0.5f) {
    w.set("main_same"_f, strength);
    return;
  }
  const int j = main_predicate(c.phrasing->statement, lexicon);
  const bool known = !a.ids.empty() && j >= 0 && !c.phrasing->statement.terms[static_cast<size_t>(j)].ids.empty();
  w.set(known ? "main_foreign"_f : "main_unknown"_f, 1);
}

}  // namespace

Scatter scatter_of(const Comparer& comparer, const Comparison& c, const Statement& said) {
  const auto& known = c.phrasing->statement.terms;
  std::array<float, 256> by_clause{};
  float all = 0, most = 0, kept = 0, arguments = 0;
  for (size_t i = 0; i < said.terms.size(); ++i) {
    const int j = c.pairs[i].claim;
    if (j < 0 || c.strengths[i] < 0.5f) continue;
    float& sum = by_clause[known[static_cast<size_t>(j)].clause];
    sum += comparer.weight(i);
    all += comparer.weight(i);
    most = std::max(most, sum);
    if (!said.terms[i].predicate) continue;
    for (size_t k = 0; k < said.terms.size(); ++k) {
      const int l = c.pairs[k].claim;
      if (k == i || l < 0 || c.strengths[k] < 0.5f || said.terms[k].clause != said.terms[i].clause) continue;
      arguments += comparer.weight(k);
      if (known[static_cast<size_t>(l)].clause == known[static_cast<size_t>(j)].clause) kept += comparer.weight(k);
    }
  }
  return {all > 0 ? 1 - most / all : 0, arguments > 0 ? kept / arguments : 0};
}

Features features_of(const Comparer& comparer, const Comparison& c, const Lexicon& lexicon, const Statement& said) {
  Writer w;
  w.set("bias"_f, 1);
  w.set("said_covered"_f, c.said_covered);
  w.set("said_bound"_f, c.said_bound);
  w.set("known_covered"_f, c.known_covered);
  w.set("known_bound"_f, c.known_bound);
  w.set("least_bound"_f, std::min(c.said_bound, c.known_bound));
  w.set("covered_squared"_f, c.said_covered * c.said_covered);
  w.set("bound_squared"_f, c.said_bound * c.known_bound);
  write_missing(w, comparer, c, lexicon, said);
  write_unsaid(w, comparer, c, lexicon);
  write_conflicts(w, c);
  write_exchange(w, comparer, c, lexicon, said);
  write_scatter(w, comparer, c, said);
  const auto capped = [](int n) { return static_cast<float>(std::min(n, 3)); };
  w.set("figures_settled"_f, capped(c.figures_entailed));
  w.set("figures_missing"_f, capped(c.figures_missing));
  w.set("figures_open"_f, capped(c.figures_open));
  w.set("times_settled"_f, capped(c.times_entailed));
  w.set("times_missing"_f, capped(c.times_missing));
  w.set("times_open"_f, capped(c.times_open));
  w.set("stronger"_f, c.stronger);
  const Modality known = std::max(c.claim->modality, c.phrasing->statement.modality);
  w.set("weaker"_f, said.modality >= Modality::Estimate && known <= Modality::Hearsay);
  w.set("joined"_f, c.joined);
  w.set("contradicted"_f, c.contradicted);
  w.set("settled"_f, c.settled);
  w.set("outdone"_f, c.outdone);
  w.set("ahead"_f, c.ahead);
  write_main_predicate(w, c, lexicon, said);
  w.set("opinion"_f, c.claim->opinion);
  w.set("said_size"_f, static_cast<float>(std::min<size_t>(said.terms.size(), 20)) / 20);
  if (w.get("date"_f) > 0) {
    const bool event =
        std::any_of(said.terms.begin(), said.terms.end(), [](const Term& t) { return t.in(ConceptClass::Event); });
    w.set("event_date"_f, event);
  }
  // Every hard slot settled: names, figures and times.
  const bool clean = c.conflicts.empty() && c.figures_missing + c.figures_open + c.times_missing == 0 &&
                     w.get("missing_name"_f) < 0.3f;
  if (clean) {
    w.set("clean"_f, 1);
    w.set("clean_covered"_f, c.said_covered);
    w.set("clean_joined"_f, c.joined);
  }
  return w.features();
}

}  // namespace haechi
