#include "foundation/service/kept_statements.h"
#include "foundation/service/list_declarations.h"
#include "foundation/service/list_query.h"
#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "support/each_engine.h"
#include "support/test_server.h"

#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int rows = 400;

ListDeclaration things() {
    using list::column;
    ListDeclaration things;
    things.view = QStringLiteral("test_seen");
    things.id = QStringLiteral("id");
    things.columns = {column("id", ListType::Integer, list::ordered),
                      column("amount", ListType::Integer, list::ordered, ListNulls::Possible)};
    return things;
}

ListRequest byAmount() {
    return {{}, {}, ListSort{QStringLiteral("amount"), Qt::AscendingOrder}};
}

void see(Database& db, const char* what) {
    if (!db.runScript(QStringLiteral("DROP VIEW IF EXISTS test_seen;"
                                     "CREATE VIEW test_seen AS SELECT id, %1 AS amount FROM test_thing;")
                          .arg(QLatin1String(what))))
        qFatal("no view");
}

/// A table of so many things, half of them without an amount, and a view of it.
void fill(Database& db) {
    QString script = QStringLiteral("CREATE TABLE test_thing (id BIGINT PRIMARY KEY, amount BIGINT);");
    for (int i = 0; i < rows; ++i)
        script += QStringLiteral("INSERT INTO test_thing VALUES (%1, %2);")
                      .arg(QString::number(i), i % 2 == 0 ? QString::number(i) : QStringLiteral("NULL"));
    if (!db.runScript(script))
        qFatal("no things");
    see(db, "amount");
}

qint64 numberOf(Database& db, const char* statement) {
    const Sql sql{statement, statement, statement};
    Query query(db, sql);
    return query.exec() && query.next() ? query.int64("n") : -1;
}

/// What Qt and the program say meanwhile, apart from what is meant for who looks for mistakes.
class Said {
public:
    Said() {
        words().clear();
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type != QtDebugMsg && type != QtInfoMsg)
                words() += text;
        });
    }
    ~Said() { qInstallMessageHandler(m_before); }
    Said(const Said&) = delete;
    Said& operator=(const Said&) = delete;
    static QStringList& words() {
        static QStringList all;
        return all;
    }

private:
    QtMessageHandler m_before;
};

} // namespace

/// A list that is asked again is not read and planned again by the engine.
class KeptStatementsTest : public QObject {
    Q_OBJECT

private slots:
    void aJumpPreparesNothing_data() { EachEngine::rows(); }
    void aJumpPreparesNothing() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        const auto marks = *list.positions(byAmount(), 20);
        QVERIFY(list.page(byAmount(), ListPlace::at(marks.first()), 19));
        // The half without an amount has a statement of its own.
        QVERIFY(list.page(byAmount(), ListPlace::at(marks.last()), 19));
        const qint64 prepared = db->statementsPrepared();
        const qint64 run = db->statementsRun();
        for (int i = 0; i < 60; ++i) {
            const qsizetype mark = i * 7 % marks.size();
            const auto page = list.page(byAmount(), ListPlace::at(marks.at(mark)), 19);
            QVERIFY(page);
            QCOMPARE(page->rows.first().cursor, marks.at(mark));
            QCOMPARE(page->rows.size(), 19);
        }
        QCOMPARE(db->statementsPrepared() - prepared, 0);
        // On SQLite the rest of the mark's own value has one of its own.
        QVERIFY(db->statementsRun() - run <= (db->isSqlite() ? 120 : 60));
    }
    void aPageOverBothHalvesIsKeptHoweverItFalls_data() { EachEngine::rows(); }
    void aPageOverBothHalvesIsKeptHoweverItFalls() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        const auto marks = *list.positions(byAmount(), 1);
        const auto over = [&](int before) { return ListPlace::at(marks.at(rows / 2 - before)); };
        QVERIFY(list.page(byAmount(), over(3), 19));
        const qint64 prepared = db->statementsPrepared();
        for (int before = 1; before < 19; ++before) {
            const auto page = list.page(byAmount(), over(before), 19);
            QVERIFY(page);
            QCOMPARE(page->rows.size(), 19);
            QVERIFY(page->hasMore);
            for (int i = 0; i < 19; ++i)
                QCOMPARE(page->rows.at(i).cursor, marks.at(rows / 2 - before + i));
        }
        QCOMPARE(db->statementsPrepared() - prepared, 0);
    }
    /// A filter may let one row through or all of them: the server may not settle for one plan.
    void aFilterIsPlannedForItsValues() {
        const TestDatabase fresh(Engine::Postgresql);
        const auto db = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        for (int i = 0; i < 23; ++i) {
            const ListRequest some{
                ListFilter::where(QStringLiteral("amount"), Compare::Less, {qint64(i)}), {}, {}};
            QCOMPARE(list.page(some, ListPlace::start(), 100)->rows.size(), (i + 1) / 2);
            QVERIFY(list.page({}, ListPlace::at({qint64(i), qint64(i)}), 10));
        }
        QCOMPARE(numberOf(*db, "SELECT CAST(sum(generic_plans) AS BIGINT) AS n FROM pg_prepared_statements "
                               "WHERE statement LIKE '%\"amount\" \\<%'"),
                 0);
        QVERIFY2(numberOf(*db, "SELECT CAST(sum(generic_plans) AS BIGINT) AS n FROM pg_prepared_statements "
                               "WHERE statement LIKE '%\"id\" \\>=%'") > 10,
                 "a place in an order wants no plan of its own");
    }
    void onlySoManyAreKept() {
        const TestDatabase fresh(Engine::Postgresql);
        const auto db = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        for (int limit = 1; limit <= 3 * KeptStatements::most; ++limit) {
            QCOMPARE(list.page({}, ListPlace::start(), limit)->rows.size(), limit);
            QVERIFY(list.page({}, ListPlace::end(), 5)); // used between all of them: it stays
        }
        QCOMPARE(numberOf(*db, "SELECT count(*) AS n FROM pg_prepared_statements WHERE statement LIKE "
                               "'%test\\_seen%LIMIT%'"),
                 KeptStatements::most);
        const qint64 prepared = db->statementsPrepared();
        QVERIFY(list.page({}, ListPlace::end(), 5));
        QCOMPARE(db->statementsPrepared() - prepared, 0);
        QVERIFY(list.page({}, ListPlace::start(), 1));
        QCOMPARE(db->statementsPrepared() - prepared, 1);
    }
    void valuesAreLetGo() {
        const TestDatabase fresh(Engine::Sqlite);
        const auto db = fresh.open();
        fill(*db);
        Statement statement(*db);
        QVERIFY(statement.prepare("SELECT :p0"));
        statement.bind(":p0", qint64(1));
        QVERIFY(statement.exec());
        statement.finish();
        QVERIFY2(!statement.exec(), "nothing is bound any more");
    }
    void itIsAskedAnewAfterReconnecting_data() { EachEngine::rows(); }
    void itIsAskedAnewAfterReconnecting() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(list.page(byAmount(), ListPlace::start(), 10)->rows.size(), 10);
            QVERIFY(db->reconnect());
        }
        QCOMPARE(list.page(byAmount(), ListPlace::start(), 10)->rows.size(), 10);
    }
    void anEarlyEndLeavesItUsable_data() { EachEngine::rows(); }
    void anEarlyEndLeavesItUsable() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        QCOMPARE(list.page({}, ListPlace::start(), 7)->rows.size(), 7);
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            QCOMPARE(list.page({}, ListPlace::start(), 7)->rows.size(), 7);
            QVERIFY(!db->runScript(QStringLiteral("SELECT no_such FROM test_thing")));
            // On a server the transaction is over and takes no more questions.
            QCOMPARE(bool(list.page({}, ListPlace::start(), 7)), db->isSqlite());
        }
        const qint64 prepared = db->statementsPrepared();
        QCOMPARE(list.page({}, ListPlace::start(), 7)->rows.size(), 7);
        QCOMPARE(db->statementsPrepared() - prepared, 0);
    }
    /// The server refuses a statement whose columns have another type by now.
    void aViewMadeAnewIsReadAnew_data() { EachEngine::rows(); }
    void aViewMadeAnewIsReadAnew() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.open();
        const auto otherDesk = fresh.open();
        fill(*db);
        ListQuery list(*db, things());
        const auto lastAmount = [&list] {
            const auto page = list.page({}, ListPlace::at({qint64(rows - 2), qint64(rows - 2)}), 1);
            return page ? page->rows.first().values.at(1).toLongLong() : -1;
        };
        QCOMPARE(lastAmount(), rows - 2);
        see(*db, "amount + 1");
        QCOMPARE(lastAmount(), rows - 1);
        see(*otherDesk, "CAST(amount AS INTEGER) + 2");
        QCOMPARE(lastAmount(), rows);
        see(*otherDesk, "CAST(amount AS DECIMAL(12, 0))");
        QCOMPARE(lastAmount(), rows - 2);
        QVERIFY(otherDesk->runScript(QStringLiteral("DROP VIEW test_seen")));
        QCOMPARE(lastAmount(), -1);
        see(*otherDesk, "amount + 3");
        QCOMPARE(lastAmount(), rows + 1);
        const qint64 prepared = db->statementsPrepared();
        QCOMPARE(lastAmount(), rows + 1);
        QCOMPARE(db->statementsPrepared() - prepared, 0);
    }
    void anUpgradeForgetsThem_data() { EachEngine::rows(); }
    void anUpgradeForgetsThem() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.openMigrated();
        const ListDeclaration declared = foundation::listDeclarations().first();
        ListQuery list(*db, declared);
        QVERIFY(list.page({}, ListPlace::start(), 10));
        Migrator migrator(*db);
        QVERIFY(migrator.down(0));
        QVERIFY(!list.page({}, ListPlace::start(), 10));
        QVERIFY(migrator.up());
        const qint64 prepared = db->statementsPrepared();
        QVERIFY(list.page({}, ListPlace::start(), 10));
        QCOMPARE(db->statementsPrepared() - prepared, 1);
    }
    /// The driver says farewell to the server for each statement that goes, and complains of each where there
    /// is no server any more.
    void aLostServerIsNotBidFarewell() {
        const TestDatabase fresh(Engine::Postgresql);
        const Said said;
        {
            const auto db = fresh.openMigrated();
            fill(*db);
            ListQuery list(*db, things());
            for (int limit = 1; limit <= KeptStatements::most; ++limit)
                QVERIFY(list.page({}, ListPlace::start(), limit));
            const auto hangUp = [&fresh] {
                QCOMPARE(
                    TestServer::run(fresh.url().name,
                                    QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                                   "WHERE datname = current_database() "
                                                   "AND pid <> pg_backend_pid()")),
                    QString());
            };
            hangUp();
            QCOMPARE(list.page({}, ListPlace::start(), 1).error().code,
                     QStringLiteral("database.connection_lost"));
            // Nor is one complained of that cannot be prepared.
            QCOMPARE(list.page(byAmount(), ListPlace::end(), 1).error().code,
                     QStringLiteral("database.connection_lost"));
            const Sql neverAsked{"test.new", "SELECT 1", "SELECT 1 AS never_asked"};
            QCOMPARE(Query(*db, neverAsked).exec().error().code, QStringLiteral("database.connection_lost"));
            QVERIFY(db->reconnect());
            for (int limit = 1; limit <= KeptStatements::most; ++limit)
                QVERIFY(list.page({}, ListPlace::start(), limit));
            hangUp();
        }
        QCOMPARE(Said::words().join(QLatin1Char('\n')), QString());
    }
};

QTEST_GUILESS_MAIN(KeptStatementsTest)
#include "kept_statements_test.moc"
