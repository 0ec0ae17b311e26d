// Reading sentences into statements: what checking, building and extracting all rest on.
#include <benchmark/benchmark.h>

#include "default_base.h"
#include "reading/reader.h"
#include "search/read_claims.h"

namespace haechi::bench {
namespace {

void read(benchmark::State& state) {
  const auto texts = claims_in(static_cast<Language>(state.range(0)));
  const ReadClaims& claims = default_base().claims();
  const Reader reader(claims.lexicon(), &claims.names());
  size_t next = 0, terms = 0;
  for (auto _ : state) {
    const Text text = Text::from_utf8(texts[next++ % texts.size()]);
    terms += reader.read(text, Span{0, static_cast<uint32_t>(text.folded().size())}).terms.size();
  }
  if (terms == 0) return state.SkipWithError("no statement has a term");
  state.counters["statements"] =
      benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(read)
    ->ArgName("language(0=ko,1=en)")
    ->Arg(static_cast<int>(Language::Korean))
    ->Arg(static_cast<int>(Language::English))
    ->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace haechi::bench
