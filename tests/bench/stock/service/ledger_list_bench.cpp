// A ledger of a million entries in a real file: the movements table opened, gone through and counted, against
// the same of a hundred entries; all balances, against a bare SELECT of the holdings.
#include "stock/service/list_declarations.h"
#include "stock/service/shop.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

constexpr int items = 500;
constexpr int linesOfOne = 1000;

/// A company whose ledger has so many entries, in documents of a thousand lines each, a minute apart.
struct Ledger {
    explicit Ledger(int entries) : company(Engine::Sqlite), shop(company, items) {
        Posting posting(company.desk());
        for (int done = 0; done < entries; done += linesOfOne) {
            const int lines = qMin(linesOfOne, entries - done);
            Draft draft = shop.draft(DocumentType::Receipt, {});
            for (int i = 0; i < lines; ++i)
                draft.lines += Shop::line(VariantId(1001 + (done + i) % items), 1 + i % 9, Shop::supplier(),
                                          i % 2 == 0 ? Shop::a() : Shop::b());
            MUST(posting.post(draft));
            company.advance(60'000);
        }
    }
    TestCompany company;
    Shop shop;
};

Ledger& small() {
    static Ledger ledger(100);
    return ledger;
}

Ledger& million() {
    static Ledger ledger(1'000'000);
    return ledger;
}

ListRequest newestFirst() {
    return {{}, {}, ListSort{QStringLiteral("effective_at"), Qt::DescendingOrder}};
}

/// What a page asks for before anything is shown.
void open(benchmark::State& state, Ledger& ledger) {
    auto list = MovementList(ledger.company.desk()).list();
    for ([[maybe_unused]] auto _ : state) {
        if (!list.part(newestFirst(), ListPlace::start(), 200))
            state.SkipWithError("no page");
    }
}

void openHundred(benchmark::State& state) {
    open(state, small());
}

void openMillion(benchmark::State& state) {
    open(state, million());
}

/// A page anywhere, as the scroll bar asks for it.
void jumpAnywhere(benchmark::State& state) {
    auto list = MovementList(million().company.desk()).list();
    const ListMeasure measure = MUST(list.measure(newestFirst(), 100));
    qsizetype at = 0;
    for ([[maybe_unused]] auto _ : state) {
        at = (at + 7919) % measure.marks.size();
        if (!list.part(newestFirst(), ListPlace::at(measure.marks.at(at)), 100))
            state.SkipWithError("no page");
    }
}

/// The length and every hundredth row: behind the first page, on the reading thread.
void measureMillion(benchmark::State& state) {
    auto list = MovementList(million().company.desk()).list();
    for ([[maybe_unused]] auto _ : state) {
        if (!list.measure(newestFirst(), 100))
            state.SkipWithError("no measure");
    }
}

void allBalances(benchmark::State& state) {
    StockList stock(million().company.desk());
    for ([[maybe_unused]] auto _ : state) {
        const auto rows = stock.rows({});
        if (!rows || rows->size() != items)
            state.SkipWithError("no balances");
    }
}

/// The same figures without the program: what SQLite needs to read the holdings alone.
void bareHoldings(benchmark::State& state) {
    auto* db = static_cast<sqlite3*>(million().company.database().nativeHandle());
    for ([[maybe_unused]] auto _ : state) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(db,
                           "SELECT variant_id, sum(on_hand) FROM stock_holding WHERE tracked = 1 GROUP BY "
                           "variant_id",
                           -1, &statement, nullptr);
        qint64 sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            sum += sqlite3_column_int64(statement, 1);
        benchmark::DoNotOptimize(sum);
        sqlite3_finalize(statement);
    }
}

} // namespace

BENCHMARK(openHundred)->Unit(benchmark::kMicrosecond);
BENCHMARK(openMillion)->Unit(benchmark::kMicrosecond);
BENCHMARK(jumpAnywhere)->Unit(benchmark::kMicrosecond);
BENCHMARK(measureMillion)->Unit(benchmark::kMillisecond);
BENCHMARK(allBalances)->Unit(benchmark::kMicrosecond);
BENCHMARK(bareHoldings)->Unit(benchmark::kMicrosecond);

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
