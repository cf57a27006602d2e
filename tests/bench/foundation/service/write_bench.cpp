// One-line writes (an insert and two upserts) through Transaction and Query against the same statements
// through SQLite's C interface: what the house costs. Argument: lines per transaction.
#include "foundation/domain/uuid.h"
#include "foundation/service/journal.h"
#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace backroom;

namespace {

const char* const schema =
    "CREATE TABLE bench_entry (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, from_id INTEGER NOT NULL,"
    " to_id INTEGER NOT NULL, quantity INTEGER NOT NULL, note TEXT NOT NULL) STRICT;"
    "CREATE INDEX bench_entry_from ON bench_entry (from_id, id);"
    "CREATE INDEX bench_entry_to ON bench_entry (to_id, id);"
    "CREATE TABLE bench_holding (id INTEGER PRIMARY KEY, on_hand INTEGER NOT NULL) STRICT;";
constexpr const char* insertText = "INSERT INTO bench_entry (uuid, from_id, to_id, quantity, note) "
                                   "VALUES (:uuid, :from_id, :to_id, :quantity, :note)";
constexpr const char* upsertText = "INSERT INTO bench_holding (id, on_hand) VALUES (:id, :on_hand) "
                                   "ON CONFLICT (id) DO UPDATE SET on_hand = on_hand + excluded.on_hand";
constexpr const char* readText =
    "SELECT id, uuid, from_id, to_id, quantity, note FROM bench_entry WHERE id = :id";
constexpr const char* unchainedText =
    "INSERT INTO foundation_journal (uuid, at, actor_name, desk, action, entity, entity_uuid, payload, salt, "
    "payload_hash) VALUES (:uuid, :at, 'anna', 'dock', 'change', 'catalog.product', :entity_uuid, :payload, "
    "'salt', "
    ":payload_hash)";
const Sql insertSql{"bench.insert", insertText, insertText};
const Sql upsertSql{"bench.upsert", upsertText, upsertText};
const Sql readSql{"bench.read", readText, readText};

class Company {
public:
    Company() {
        const auto url =
            DatabaseUrl::parse(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("bench.db")));
        database = std::move(*Database::open(*url, {}, OpenMode::Create));
        if (!Migrator(*database).up() || !database->runScript(QString::fromLatin1(schema)))
            qFatal("no schema");
    }
    std::unique_ptr<Database> database;
    qint64 next = 0;

private:
    QTemporaryDir m_folder;
};

class PlainStatement {
public:
    PlainStatement(sqlite3* db, const char* text) { sqlite3_prepare_v2(db, text, -1, &m_statement, nullptr); }
    ~PlainStatement() { sqlite3_finalize(m_statement); }
    void bind(int at, qint64 value) { sqlite3_bind_int64(m_statement, at, value); }
    void bind(int at, const QByteArray& value) {
        sqlite3_bind_text(m_statement, at, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    }
    bool step() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    void reset() { sqlite3_reset(m_statement); }
    sqlite3_stmt* handle() { return m_statement; }

private:
    sqlite3_stmt* m_statement = nullptr;
};

void plainWrites(benchmark::State& state) {
    Company company;
    auto* db = static_cast<sqlite3*>(company.database->nativeHandle());
    PlainStatement begin(db, "BEGIN IMMEDIATE");
    PlainStatement commit(db, "COMMIT");
    PlainStatement insert(db, insertText);
    PlainStatement upsert(db, upsertText);
    for ([[maybe_unused]] auto _ : state) {
        begin.step();
        begin.reset();
        for (qint64 i = 0; i < state.range(0); ++i) {
            const qint64 n = ++company.next;
            insert.bind(1, QByteArray("018f0000-0000-7000-8000-") +
                               QByteArray::number(n).rightJustified(12, '0'));
            insert.bind(2, n % 100);
            insert.bind(3, n % 200 + 100);
            insert.bind(4, n);
            insert.bind(5, QByteArray("received at the dock"));
            insert.step();
            insert.reset();
            for (const qint64 holding : {n % 100, n % 200 + 100}) {
                upsert.bind(1, holding);
                upsert.bind(2, n);
                upsert.step();
                upsert.reset();
            }
        }
        commit.step();
        commit.reset();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

bool writeLine(Database& db, qint64 n) {
    Query insert(db, insertSql);
    insert.bind(":uuid", QStringLiteral("018f0000-0000-7000-8000-") +
                             QString::number(n).rightJustified(12, QLatin1Char('0')));
    insert.bind(":from_id", n % 100).bind(":to_id", n % 200 + 100).bind(":quantity", n);
    insert.bind(":note", QStringLiteral("received at the dock"));
    bool good = bool(insert.exec());
    for (const qint64 holding : {n % 100, n % 200 + 100}) {
        Query upsert(db, upsertSql);
        upsert.bind(":id", holding).bind(":on_hand", n);
        good = good && upsert.exec();
    }
    return good;
}

void houseWrites(benchmark::State& state) {
    Company company;
    for ([[maybe_unused]] auto _ : state) {
        auto transaction = Transaction::begin(*company.database);
        bool good = bool(transaction);
        for (qint64 i = 0; good && i < state.range(0); ++i)
            good = writeLine(*company.database, ++company.next);
        if (!good || !transaction->commit())
            state.SkipWithError("a write failed");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void fillForReading(Company& company) {
    auto transaction = Transaction::begin(*company.database);
    for (int i = 1; i <= 1000; ++i)
        writeLine(*company.database, i);
    (void)transaction->commit();
}

void plainReads(benchmark::State& state) {
    Company company;
    fillForReading(company);
    PlainStatement read(static_cast<sqlite3*>(company.database->nativeHandle()), readText);
    qint64 sum = 0;
    for ([[maybe_unused]] auto _ : state) {
        read.bind(1, ++company.next % 1000 + 1);
        read.step();
        sum += sqlite3_column_int64(read.handle(), 0) + sqlite3_column_int64(read.handle(), 4);
        for (const int column : {1, 5})
            sum +=
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(read.handle(), column)),
                                  sqlite3_column_bytes(read.handle(), column))
                    .size();
        read.reset();
    }
    benchmark::DoNotOptimize(sum);
}

void houseReads(benchmark::State& state) {
    Company company;
    fillForReading(company);
    qint64 sum = 0;
    for ([[maybe_unused]] auto _ : state) {
        Query read(*company.database, readSql);
        read.bind(":id", ++company.next % 1000 + 1);
        if (!read.execAndNext().value_or(false))
            state.SkipWithError("a read failed");
        sum +=
            read.int64("id") + read.int64("quantity") + read.text("uuid").size() + read.text("note").size();
    }
    benchmark::DoNotOptimize(sum);
}

/// A journal row with its place in the chain, 100 per transaction; without: the same row, not chained.
void journalRows(benchmark::State& state) {
    Company company;
    const auto uuids = UuidSource::system();
    const QJsonObject after{{QStringLiteral("name"), QStringLiteral("Mug, blue, 300 ml")},
                            {QStringLiteral("sku"), QStringLiteral("MUG-300-B")}};
    const bool chained = state.range(0) == 1;
    const Sql plain{"bench.journal", unchainedText, unchainedText};
    if (!chained)
        (void)company.database->runScript(QStringLiteral("DROP TRIGGER foundation_journal_guard"));
    for ([[maybe_unused]] auto _ : state) {
        auto transaction = Transaction::begin(*company.database);
        for (int i = 0; i < 100; ++i) {
            const Uuid uuid = uuids->next(1'790'000'000'000);
            const JournalRecord record{
                QStringLiteral("change"), QStringLiteral("catalog.product"), uuid, {}, after};
            if (chained) {
                if (!writeJournal(*company.database, uuid, QStringLiteral("anna"), QStringLiteral("dock"),
                                  record))
                    state.SkipWithError("no row");
                continue;
            }
            const QString payload =
                QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("after"), after}}).toJson());
            Query insert(*company.database, plain);
            insert.bind(":uuid", uuid)
                .bind(":at", qint64(1))
                .bind(":entity_uuid", uuid)
                .bind(":payload", payload);
            insert.bind(":payload_hash", payloadHash(uuid.toString(), payload));
            if (!insert.exec())
                state.SkipWithError("no row");
        }
        if (!transaction->commit())
            state.SkipWithError("no commit");
    }
    state.SetItemsProcessed(state.iterations() * 100);
    state.SetLabel(chained ? "chained" : "not chained");
}

BENCHMARK(journalRows)->Arg(0)->Arg(1);
BENCHMARK(plainWrites)->Arg(1)->Arg(100);
BENCHMARK(houseWrites)->Arg(1)->Arg(100);
BENCHMARK(plainReads);
BENCHMARK(houseReads);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
