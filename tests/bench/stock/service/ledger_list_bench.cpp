// A ledger of a million entries, in a real file and on a server: the movements table opened, gone through and
// counted, against the same of a hundred entries; all balances, against a bare SELECT of the holdings.
#include "bench/engines.h"
#include "bench/marks.h"
#include "stock/service/list_declarations.h"
#include "stock/service/shop.h"

#include <QCoreApplication>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdlib>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

constexpr int items = 3000;
constexpr int linesOfOne = 1000;
constexpr int rowsOfPage = 100;
constexpr int firstRows = 100; // as PagedModel asks first

/// A company whose ledger has so many entries, in documents of a thousand lines each, a minute apart.
struct Ledger {
    Ledger(Engine engine, int entries) : company(engine), shop(company, items) {
        Posting posting(company.desk());
        for (int done = 0; done < entries; done += linesOfOne) {
            const int lines = qMin(linesOfOne, entries - done);
            Draft draft = shop.draft(DocumentType::Receipt, {});
            for (int i = 0; i < lines; ++i) {
                const int at = done + i;
                draft.lines += Shop::line(VariantId(1001 + at % items), 1 + at % 9, Shop::supplier(),
                                          at / items % 2 == 0 ? Shop::a() : Shop::b());
            }
            MUST(posting.post(draft));
            company.advance(60'000);
        }
        letRest(company);
    }
    TestCompany company;
    Shop shop;
};

ListRequest newestFirst() {
    return {{}, {}, ListSort{QStringLiteral("effective_at"), Qt::DescendingOrder}};
}

/// What a page asks for before anything is shown.
void open(Ledger& ledger) {
    const auto part =
        MUST(MovementList(ledger.company.desk()).list().part(newestFirst(), ListPlace::start(), firstRows));
    if (part.rows.isEmpty())
        qFatal("no rows");
}

const char* const holdings =
    "SELECT id, variant_id, location_id, state, lot_id, on_hand FROM stock_holding WHERE tracked = 1";
constexpr int columnsOfHolding = 6;

struct Balances {
    qint64 count = 0;
    qint64 sum = 0;
};

/// Every balance there is, as SQLite hands it out to C.
Balances bareSqlite(Database& database) {
    auto* db = static_cast<sqlite3*>(database.nativeHandle());
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, holdings, -1, &statement, nullptr);
    Balances all;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < columnsOfHolding; ++column)
            all.sum += sqlite3_column_int64(statement, column);
        ++all.count;
    }
    sqlite3_finalize(statement);
    return all;
}

/// The same as libpq does, over the connection that the program has.
Balances barePostgresql(Database& database) {
    constexpr int base = 10;
    PGresult* rows = PQexec(static_cast<PGconn*>(database.nativeHandle()), holdings);
    if (PQresultStatus(rows) != PGRES_TUPLES_OK)
        qFatal("%s", PQresultErrorMessage(rows));
    Balances all;
    all.count = PQntuples(rows);
    for (int row = 0; row < PQntuples(rows); ++row)
        for (int column = 0; column < columnsOfHolding; ++column)
            all.sum += std::strtoll(PQgetvalue(rows, row, column), nullptr, base);
    PQclear(rows);
    return all;
}

qint64 bareBalances(Ledger& ledger) {
    Database& database = ledger.company.database();
    const Balances all =
        ledger.company.engine() == Engine::Sqlite ? bareSqlite(database) : barePostgresql(database);
    if (all.sum == 0)
        qFatal("nothing lies there");
    return all.count;
}

/// The other orders that the page offers.
void jumpsInOtherOrders(const QString& on, Ledger& million, Marks& marks) {
    auto list = MovementList(million.company.desk()).list();
    for (const auto& [column, words] : {std::pair{"document_id", "document"}, {"quantity", "quantity"}}) {
        const ListRequest request{{}, {}, ListSort{QString::fromLatin1(column), Qt::DescendingOrder}};
        ListMeasure measure;
        const double counted =
            Marks::medianOf(1, [&](int) { measure = MUST(list.measure(request, rowsOfPage)); });
        marks.told(on + QStringLiteral("counted and marked in the order of %1").arg(QLatin1String(words)),
                   Marks::micros(counted));
        QList<double> jumps;
        for (int i = 0; i < 200; ++i) {
            const ListPlace there =
                ListPlace::at(measure.marks.at(qsizetype(i) * 7919 % measure.marks.size()));
            jumps += Marks::medianOf(1, [&](int) { MUST(list.part(request, there, rowsOfPage)); });
        }
        marks.value(on + QStringLiteral("a jump in the order of %1, 95 of 100").arg(QLatin1String(words)),
                    Marks::percentile(jumps, 0.95) / 1000.0, QStringLiteral("ms"), 5.0);
        marks.told(on + QStringLiteral("the same, the middle one and the slowest"),
                   Marks::micros(Marks::percentile(jumps, 0.5)) + QLatin1String(", ") +
                       Marks::micros(Marks::percentile(jumps, 1.0)));
    }
}

void onEngine(Engine engine, Marks& marks) {
    const QString on = engine == Engine::Sqlite ? QStringLiteral("SQLite, ") : QStringLiteral("PostgreSQL, ");
    Ledger hundred(engine, 100);
    Ledger million(engine, 1'000'000);
    marks.pair(
        on + QStringLiteral("movements of 1,000,000 rows opened, against 100 rows"), 2.0, 50, 1,
        [&](int) { open(million); }, [&](int) { open(hundred); });

    auto list = MovementList(million.company.desk()).list();
    ListMeasure measure;
    const double counted =
        Marks::medianOf(3, [&](int) { measure = MUST(list.measure(newestFirst(), rowsOfPage)); });
    marks.told(on + QStringLiteral("counted and marked for the scroll bar, behind the first rows"),
               Marks::micros(counted));
    const double before = Marks::peakMegabytes();
    QList<double> jumps;
    for (int i = 0; i < 500; ++i) {
        const ListPlace there = ListPlace::at(measure.marks.at(qsizetype(i) * 7919 % measure.marks.size()));
        jumps += Marks::medianOf(1, [&](int) { MUST(list.part(newestFirst(), there, rowsOfPage)); });
    }
    marks.value(on + QStringLiteral("a jump anywhere, 95 of 100"), Marks::percentile(jumps, 0.95) / 1000.0,
                QStringLiteral("ms"), 5.0);
    marks.told(on + QStringLiteral("the same, the middle one and the fastest"),
               Marks::micros(Marks::percentile(jumps, 0.5)) + QLatin1String(", ") +
                   Marks::micros(Marks::percentile(jumps, 0.0)));
    marks.value(on + QStringLiteral("memory that 500 jumps added"), Marks::peakMegabytes() - before,
                QStringLiteral("MB"), 8.0);
    jumpsInOtherOrders(on, million, marks);
    StockList stock(million.company.desk());
    const qint64 count = bareBalances(million);
    marks.pair(
        on + QStringLiteral("all %1 balances at 1,000,000 entries").arg(count), 1.5, 60, 1,
        [&](int) {
            if (qint64(MUST(stock.balances({})).size()) != count)
                qFatal("balances are missing");
        },
        [&](int) { bareBalances(million); });
    marks.told(on + QStringLiteral("the stock page's rows by item, with names"),
               Marks::micros(Marks::medianOf(20, [&](int) { MUST(stock.rows({})); })));
    StockQuestion everywhere;
    everywhere.grouping = StockGrouping::Location;
    marks.told(on + QStringLiteral("all balances with names, sorted by item and place"),
               Marks::micros(Marks::medianOf(20, [&](int) { MUST(stock.rows(everywhere)); })));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    Marks marks;
    for (const Engine engine : enginesAsked())
        onEngine(engine, marks);
    return marks.end();
}
