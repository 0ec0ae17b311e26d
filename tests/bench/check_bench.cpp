// Opening a base and checking sentences against it.
#include <benchmark/benchmark.h>

#include "default_base.h"
#include "haechi/checker.h"

namespace haechi::bench {
namespace {

void open(benchmark::State& state) {
  for (auto _ : state) {
    auto base = Base::open(base_bytes());
    if (!base || base->claim_count() == 0) return state.SkipWithError("the base does not open");
    benchmark::DoNotOptimize(base->claim_count());
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * base_bytes().size()));
}
BENCHMARK(open)->Unit(benchmark::kMillisecond);

/// Each text is a claim of the base, so a checker that works settles most of them.
bool settles_most(const std::vector<std::string>& texts) {
  size_t settled = 0;
  for (const std::string& text : texts) settled += Check(default_base(), text).finish().verdict != Verdict::Unknown;
  return 2 * settled > texts.size();
}

void check(benchmark::State& state) {
  const auto texts = claims_in(static_cast<Language>(state.range(0)));
  if (!settles_most(texts)) return state.SkipWithError("most claims of the base come back unknown");
  size_t next = 0, sentences = 0;
  for (auto _ : state) {
    Check run(default_base(), texts[next++ % texts.size()]);
    benchmark::DoNotOptimize(run.finish().verdict);
    sentences += run.count();
  }
  state.counters["sentences"] = benchmark::Counter(static_cast<double>(sentences), benchmark::Counter::kIsRate);
}
BENCHMARK(check)
    ->ArgName("language(0=ko,1=en)")
    ->Arg(static_cast<int>(Language::Korean))
    ->Arg(static_cast<int>(Language::English))
    ->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace haechi::bench
