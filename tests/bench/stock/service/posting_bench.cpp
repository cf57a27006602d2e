// Documents through the service, against the same holding and entry writes by the engine's own interface:
// SQLite's C functions with synchronous=FULL, and a libpq pipeline on a server that writes through.
#include "bench/marks.h"
#include "stock/service/shop.h"
#include "support/test_server.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <libpq-fe.h>
#include <sqlite3.h>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

constexpr int items = 200;
constexpr int warmUp = 20;

/// Documents made before the clock runs: goods that move from one bin to another, so that both sides of every
/// entry have a holding that changes.
QList<Draft> moves(Shop& shop, int count, int lines) {
    QList<Draft> drafts;
    for (int i = 0; i < count; ++i) {
        Draft draft = shop.draft(DocumentType::Transfer, {});
        for (int line = 0; line < lines; ++line)
            draft.lines += Shop::line(VariantId(1001 + (i + line) % items), 1, Shop::a(), Shop::b());
        drafts += draft;
    }
    return drafts;
}

void stockUp(Shop& shop, Posting& posting) {
    Draft draft = shop.draft(DocumentType::Receipt, {});
    for (int i = 0; i < items; ++i) {
        draft.lines += Shop::line(VariantId(1001 + i), 1'000'000, Shop::supplier(), Shop::a());
        draft.lines += Shop::line(VariantId(1001 + i), 1, Shop::supplier(), Shop::b());
    }
    MUST(posting.post(draft));
}

/// The tables of the ledger with their indexes, and no trigger: in a file of its own beside the company's.
class PlainSqlite {
public:
    /// What one document writes: what lies where and why, as the issue asks; or all the rows that ours
    /// writes, its head, its number and its row of the journal too.
    enum class Rows { HoldingsAndEntries, All };

    PlainSqlite(Database& like, Rows rows) : m_rows(rows) {
        const QByteArray path = m_folder.filePath(QStringLiteral("plain.db")).toUtf8();
        if (sqlite3_open(path.constData(), &m_db) != SQLITE_OK)
            qFatal("no plain file");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        auto* source = static_cast<sqlite3*>(like.nativeHandle());
        sqlite3_stmt* schema = nullptr;
        sqlite3_prepare_v2(source,
                           "SELECT sql FROM sqlite_master WHERE tbl_name IN ('stock_holding', 'stock_entry', "
                           "'stock_document', 'stock_sequence', 'foundation_journal') AND type IN ('table', "
                           "'index') AND sql IS NOT NULL ORDER BY type DESC",
                           -1, &schema, nullptr);
        while (sqlite3_step(schema) == SQLITE_ROW)
            run(reinterpret_cast<const char*>(sqlite3_column_text(schema, 0)));
        sqlite3_finalize(schema);
        for (int i = 1; i <= items; ++i) {
            run(QByteArray("INSERT INTO stock_holding (variant_id, location_id, tracked, on_hand) VALUES (" +
                           QByteArray::number(1000 + i) + ", 102, 1, 1000000000), (" +
                           QByteArray::number(1000 + i) + ", 103, 1, 0)")
                    .constData());
        }
        m_begin = prepared("BEGIN IMMEDIATE");
        m_commit = prepared("COMMIT");
        m_add = prepared("UPDATE stock_holding SET on_hand = on_hand + ? WHERE id = ?");
        m_entry = prepared(
            "INSERT INTO stock_entry (document_id, line_no, variant_id, from_holding_id, to_holding_id, "
            "quantity, effective_at, posted_at, business_day, note) VALUES (?, ?, ?, ?, ?, 1000000, "
            "1772442000000, 1772442000000, '2026-03-02', '')");
        run("INSERT INTO stock_sequence (id, last) VALUES (1, 0)");
        m_head = prepared(
            "INSERT INTO stock_document (id, uuid, type, status, number, posted_seq, site_id, effective_at, "
            "business_day, posted_at, actor_id, desk, content_hash) VALUES (?1, printf('0199-%032d', ?1), "
            "'transfer', "
            "'posted', printf('TR-%06d', ?1), ?1, 101, 1772442000000, '2026-03-02', 1772442000000, 1, "
            "'desk', "
            "hex(zeroblob(32)))");
        m_number = prepared("UPDATE stock_sequence SET last = ? WHERE id = 1");
        m_journal = prepared("INSERT INTO foundation_journal (uuid, seq, at, actor_id, actor_name, desk, "
                             "action, entity, entity_uuid, "
                             "payload, salt, payload_hash, hash) VALUES (printf('0199-%032d', ?1), ?1, "
                             "1772442000000, 1, 'Anna Adler', "
                             "'desk', 'post', 'stock.document', printf('0199-%032d', ?1), hex(zeroblob(75)), "
                             "printf('0199-%032d', ?1), "
                             "hex(zeroblob(32)), hex(zeroblob(32)))");
    }
    ~PlainSqlite() {
        for (sqlite3_stmt* statement : {m_begin, m_commit, m_add, m_entry, m_head, m_number, m_journal})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    void post(int lines) {
        step(m_begin, {});
        ++m_document;
        if (m_rows == Rows::All) {
            step(m_head, {m_document});
            step(m_number, {m_document});
            step(m_journal, {m_document});
        }
        for (int line = 0; line < lines; ++line) {
            const qint64 item = (m_document + line) % items;
            step(m_entry, {m_document, line + 1, 1001 + item, 2 * item + 1, 2 * item + 2});
            step(m_add, {-1'000'000, 2 * item + 1});
            step(m_add, {1'000'000, 2 * item + 2});
        }
        step(m_commit, {});
    }

private:
    void run(const char* sql) {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(m_db), sql);
    }
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(m_db), sql);
        return statement;
    }
    void step(sqlite3_stmt* statement, std::initializer_list<qint64> values) {
        int at = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(statement, ++at, value);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
    }

    Rows m_rows;
    QTemporaryDir m_folder;
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_add = nullptr;
    sqlite3_stmt* m_entry = nullptr;
    sqlite3_stmt* m_head = nullptr;
    sqlite3_stmt* m_number = nullptr;
    sqlite3_stmt* m_journal = nullptr;
    qint64 m_document = 0;
};

/// The same tables on the same server, in a schema of their own, written to by one pipeline; with the foreign
/// keys of the ledger's, or without.
class PlainPipeline {
public:
    enum class Keys { Foreign, None };
    PlainPipeline(const DatabaseUrl& company, Keys keys) {
        const QUrl url = TestServer::urlOf(company.name);
        m_connection = PQconnectdb(url.toString(QUrl::FullyEncoded).toUtf8().constData());
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        run("DROP SCHEMA IF EXISTS plain CASCADE");
        run("CREATE SCHEMA plain");
        run("CREATE TABLE plain.stock_holding (LIKE stock_holding INCLUDING ALL)");
        run("CREATE TABLE plain.stock_entry (LIKE stock_entry INCLUDING ALL)");
        run("INSERT INTO plain.stock_holding (variant_id, location_id, tracked, on_hand) SELECT i, l, 1, "
            "1000000000 FROM generate_series(1001, 1200) AS i, generate_series(102, 103) AS l ORDER BY i, l");
        if (keys == Keys::Foreign)
            run("ALTER TABLE plain.stock_entry ADD FOREIGN KEY (variant_id) REFERENCES catalog_variant (id), "
                "ADD FOREIGN KEY (from_holding_id) REFERENCES plain.stock_holding (id), "
                "ADD FOREIGN KEY (to_holding_id) REFERENCES plain.stock_holding (id), "
                "ADD FOREIGN KEY (reverses_id) REFERENCES plain.stock_entry (id)");
        prepare("entry",
                "INSERT INTO plain.stock_entry (document_id, line_no, variant_id, from_holding_id, "
                "to_holding_id, quantity, effective_at, posted_at, business_day, note) VALUES ($1, $2, $3, "
                "$4, $5, 1000000, 1772442000000, 1772442000000, '2026-03-02', '')");
        prepare("add", "UPDATE plain.stock_holding SET on_hand = on_hand + $1 WHERE id = $2");
    }
    ~PlainPipeline() { PQfinish(m_connection); }
    PlainPipeline(const PlainPipeline&) = delete;
    PlainPipeline& operator=(const PlainPipeline&) = delete;

    void post(int lines) {
        PQenterPipelineMode(m_connection);
        ++m_document;
        PQsendQueryParams(m_connection, "BEGIN", 0, nullptr, nullptr, nullptr, nullptr, 0);
        for (int line = 0; line < lines; ++line) {
            const qint64 item = (m_document + line) % items;
            send("entry", {m_document, line + 1, 1001 + item, 2 * item + 1, 2 * item + 2});
            send("add", {-1'000'000, 2 * item + 1});
            send("add", {1'000'000, 2 * item + 2});
        }
        PQsendQueryParams(m_connection, "COMMIT", 0, nullptr, nullptr, nullptr, nullptr, 0);
        PQpipelineSync(m_connection);
        bool isSynced = false;
        while (!isSynced) {
            PGresult* result = PQgetResult(m_connection);
            if (!result)
                continue;
            const ExecStatusType status = PQresultStatus(result);
            if (status == PGRES_FATAL_ERROR)
                qFatal("%s", PQresultErrorMessage(result));
            isSynced = status == PGRES_PIPELINE_SYNC;
            PQclear(result);
        }
        PQexitPipelineMode(m_connection);
    }

private:
    void run(const char* sql) { finish(PQexec(m_connection, sql)); }
    void prepare(const char* name, const char* sql) {
        finish(PQprepare(m_connection, name, sql, 0, nullptr));
    }
    void finish(PGresult* result) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            qFatal("%s", PQresultErrorMessage(result));
        PQclear(result);
    }
    void send(const char* name, std::initializer_list<qint64> values) {
        QList<QByteArray> texts;
        QList<const char*> parameters;
        for (const qint64 value : values)
            texts += QByteArray::number(value);
        for (const QByteArray& text : std::as_const(texts))
            parameters += text.constData();
        PQsendQueryPrepared(m_connection, name, int(parameters.size()), parameters.constData(), nullptr,
                            nullptr, 0);
    }

    PGconn* m_connection = nullptr;
    qint64 m_document = 0;
};

/// On a company of its own: both begin with tables of the same size.
void onSqlite(Marks& marks, const QStringList& wanted, PlainSqlite::Rows rows) {
    TestCompany company(Engine::Sqlite);
    Shop shop(company, items);
    Posting posting(company.desk());
    stockUp(shop, posting);
    PlainSqlite plain(company.database(), rows);
    const bool isAsked = rows == PlainSqlite::Rows::HoldingsAndEntries;
    for (const int lines : {1, 100}) {
        if (wanted.size() > 1 && !wanted.contains(QString::number(lines)))
            continue;
        const int rounds = lines == 1 ? 400 : 60;
        const QList<Draft> drafts = moves(shop, rounds + warmUp, lines);
        for (int i = 0; i < warmUp; ++i) {
            MUST(posting.post(drafts.at(rounds + i)));
            plain.post(lines);
        }
        const QString what = QStringLiteral("SQLite, document of %1 line(s)").arg(lines);
        marks.pair(
            isAsked ? what : what + QStringLiteral(" against all the rows that are written (told only)"),
            !isAsked     ? 1'000.0
            : lines == 1 ? 1.5
                         : 2.0,
            rounds, 1, [&](int round) { MUST(posting.post(drafts.at(round))); },
            [&](int) { plain.post(lines); });
    }
}

void onPostgresql(Marks& marks) {
    TestCompany company(Engine::Postgresql);
    Shop shop(company, items);
    Posting posting(company.desk());
    stockUp(shop, posting);
    constexpr int rounds = 60;
    constexpr int lines = 100;
    for (const auto keys : {PlainPipeline::Keys::Foreign, PlainPipeline::Keys::None}) {
        PlainPipeline plain(company.url(), keys);
        const QList<Draft> drafts = moves(shop, rounds + warmUp, lines);
        for (int i = 0; i < warmUp; ++i) {
            MUST(posting.post(drafts.at(rounds + i)));
            plain.post(lines);
        }
        const bool hasKeys = keys == PlainPipeline::Keys::Foreign;
        marks.pair(
            hasKeys ? QStringLiteral("PostgreSQL, document of 100 lines, against a pipeline")
                    : QStringLiteral("PostgreSQL, the same against tables without foreign keys (told only)"),
            hasKeys ? 2.0 : 1'000.0, rounds, 1, [&](int round) { MUST(posting.post(drafts.at(round))); },
            [&](int) { plain.post(lines); });
    }
    const auto statements = [&](int count) {
        const QList<Draft> one = moves(shop, 1, count);
        const qint64 before = company.database().statementsRun();
        MUST(posting.post(one.first()));
        return company.database().statementsRun() - before;
    };
    const qint64 few = statements(20);
    const qint64 many = statements(2000);
    marks.value(QStringLiteral("PostgreSQL, round trips of 2,000 lines (20 lines: %1)").arg(few),
                double(many), QStringLiteral("statements"), double(few));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    Marks marks;
    // With a profiler one engine is enough, or documents of one size: posting_bench sqlite 1.
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.isEmpty() || wanted.contains(QLatin1String("sqlite")))
        for (const auto rows : {PlainSqlite::Rows::HoldingsAndEntries, PlainSqlite::Rows::All})
            onSqlite(marks, wanted, rows);
    if (wanted.isEmpty() || wanted.contains(QLatin1String("postgresql")))
        onPostgresql(marks);
    return marks.end();
}
