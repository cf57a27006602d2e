#include "foundation/domain/decimal.h"

#include <benchmark/benchmark.h>

#include <QStringList>

#include <chrono>

using namespace backroom;

namespace {

QStringList numbers() {
    QStringList texts;
    for (qint64 i = 0; i < 1000; ++i)
        texts.append(decimal::toString(i * 7'919'000'123, 6));
    return texts;
}

/// Exact reading against Qt's reading of a double, which an import of a million lines would otherwise use.
void readsDecimals(benchmark::State& state) {
    const QStringList texts = numbers();
    std::chrono::nanoseconds exact{0};
    std::chrono::nanoseconds floating{0};
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        for (const QString& text : texts)
            benchmark::DoNotOptimize(decimal::parse(text, 6));
        const auto middle = std::chrono::steady_clock::now();
        for (const QString& text : texts)
            benchmark::DoNotOptimize(text.toDouble());
        exact += middle - start;
        floating += std::chrono::steady_clock::now() - middle;
    }
    state.counters["exact_ns"] =
        benchmark::Counter(double(exact.count()) / double(state.iterations()) / 1000);
    state.counters["double_ns"] =
        benchmark::Counter(double(floating.count()) / double(state.iterations()) / 1000);
    state.counters["ratio"] = double(exact.count()) / double(floating.count());
}

} // namespace

BENCHMARK(readsDecimals);
BENCHMARK_MAIN();
