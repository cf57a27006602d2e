// A list of a million rows: its first page, a page near its end by key and by OFFSET (the baseline), the
// positions of its scroll bar, and a search through everything.
#include "foundation/service/list_query.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace backroom;

namespace {

constexpr int rows = 1'000'000;
const char* const schema = "CREATE TABLE bench_row (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, name_key TEXT "
                           "NOT NULL, amount INTEGER) STRICT;"
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
                           " INSERT INTO bench_row SELECT i, printf('SKU-%07d', (i * 7919) % 1000003), "
                           "'article number ' || (i * 31 % 5003),"
                           " CASE WHEN i % 3 = 0 THEN NULL ELSE i % 977 END FROM n;"
                           "CREATE INDEX bench_row_sku ON bench_row (sku, id);"
                           "CREATE INDEX bench_row_amount ON bench_row (amount, id);";

ListDeclaration declaration() {
    const ListUses any = ListUse::Sort | ListUse::Filter;
    return {
        QStringLiteral("bench_row"),
        QStringLiteral("id"),
        {{QStringLiteral("id"), ListType::Integer, any, ListNulls::Never, {}, ListFold::None},
         {QStringLiteral("sku"), ListType::Text, any | ListUse::Search, ListNulls::Never, {}, ListFold::None},
         {QStringLiteral("name_key"),
          ListType::Text,
          any | ListUse::Search,
          ListNulls::Never,
          {},
          ListFold::None},
         {QStringLiteral("amount"),
          ListType::Integer,
          any | ListUse::Sum,
          ListNulls::Possible,
          {},
          ListFold::None}}};
}

Database& million() {
    static QTemporaryDir folder;
    static const auto database = [] {
        const auto url =
            DatabaseUrl::parse(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("bench.db")));
        auto opened = std::move(*Database::open(*url, {}, OpenMode::Create));
        if (!opened->runScript(QString::fromLatin1(schema)))
            qFatal("no rows");
        return opened;
    }();
    return *database;
}

ListRequest by(const char* column) {
    return {{}, {}, ListSort{QString::fromLatin1(column), Qt::AscendingOrder}};
}

void pageAt(benchmark::State& state, const char* column, qint64 row) {
    ListQuery list(million(), declaration());
    const auto positions = list.positions(by(column), 1000);
    const ListPlace place = ListPlace::at(positions->at(row / 1000));
    for ([[maybe_unused]] auto _ : state) {
        if (!list.page(by(column), place, 100))
            state.SkipWithError("no page");
    }
}

void offsetNearEnd(benchmark::State& state) {
    auto* db = static_cast<sqlite3*>(million().nativeHandle());
    for ([[maybe_unused]] auto _ : state) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(
            db, "SELECT id, sku, name_key, amount FROM bench_row ORDER BY sku, id LIMIT 100 OFFSET 990000",
            -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            benchmark::DoNotOptimize(sqlite3_column_text(statement, 1));
        sqlite3_finalize(statement);
    }
}

void positions(benchmark::State& state) {
    ListQuery list(million(), declaration());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(list.positions(by("sku"), 1000));
}

void searchCount(benchmark::State& state) {
    ListQuery list(million(), declaration());
    const ListRequest request{{}, QStringLiteral("number 4711"), {}};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(list.count(request));
}

BENCHMARK_CAPTURE(pageAt, firstBySku, "sku", 0);
BENCHMARK_CAPTURE(pageAt, nearEndBySku, "sku", rows - 10'000);
BENCHMARK_CAPTURE(pageAt, nearEndOfNulls, "amount", rows - 10'000);
BENCHMARK(offsetNearEnd);
BENCHMARK(positions);
BENCHMARK(searchCount);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
