#include "foundation/service/journal_reader.h"
#include "foundation/service/journal_seal.h"
#include "foundation/service/transaction.h"
#include "support/each_engine.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace backroom;
using namespace backroom::test;

namespace {

/// Who signs in is another module's business: here account 7 sits at every connection.
std::unique_ptr<Database> migrated(const TestDatabase& fresh) {
    auto database = fresh.openMigrated();
    if (database->isSqlite())
        database->setSqliteActor(7);
    else if (!database->runScript(QStringLiteral("CREATE OR REPLACE FUNCTION identity_actor() RETURNS BIGINT "
                                                 "LANGUAGE sql STABLE AS 'SELECT 7::BIGINT'")))
        qFatal("identity_actor() cannot be replaced");
    return database;
}

/// A desk at a fresh database, with somebody at it who may read the journal.
class Seat {
public:
    explicit Seat(const TestDatabase& fresh) : Seat(migrated(fresh)) {}
    explicit Seat(std::unique_ptr<Database> opened)
        : database(std::move(opened)),
          m_uuids(UuidSource::system()),
          desk(*database, m_clock, *m_uuids, name()) {
        desk.setActor({Id<Account>(1), QStringLiteral("Anna"), {}, {Permission::ReadJournal}});
    }
    static QString name() { return QStringLiteral("dock|1\\gate"); }

    Done write(const QString& action, const QString& entity = QStringLiteral("catalog.product")) {
        return desk.record(
            {action, entity, desk.newUuid(), {}, {{QStringLiteral("name"), QStringLiteral("Mug Ø|\\")}}});
    }
    void writeSealed(int rows) {
        for (int i = 0; i < rows; ++i)
            QVERIFY(write(QStringLiteral("create %1").arg(i)));
        QCOMPARE(*sealJournal(*database), qint64(rows));
    }
    /// What only somebody with the keys of the house can do: past the triggers.
    void tamper(const QString& statement) {
        const bool lite = database->isSqlite();
        QVERIFY(database->runScript(
            lite ? QStringLiteral("DROP TRIGGER foundation_journal_no_update;"
                                  "DROP TRIGGER foundation_journal_no_delete")
                 : QStringLiteral("ALTER TABLE foundation_journal DISABLE TRIGGER USER")));
        const Done done = database->runScript(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

    std::unique_ptr<Database> database;

private:
    FixedClock m_clock{1'790'000'000'000};
    std::unique_ptr<UuidSource> m_uuids;

public:
    Desk desk;
};

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void aSealedChainIsSound_data() { EachEngine::rows(); }
    void aSealedChainIsSound() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        seat.writeSealed(5);
        QVERIFY(
            seat.desk.record({QStringLiteral("sign_in"), QStringLiteral("identity.account"), {}, {}, {}}));
        QCOMPARE(*sealJournal(*seat.database), qint64(6));
        const auto report = JournalReader(seat.desk).verifyChain();
        QVERIFY(report);
        QVERIFY2(report->isSound(),
                 qPrintable(report->firstBreak ? report->firstBreak->sentence : QString()));
        QCOMPARE(report->rowsChecked, qint64(6));
        QCOMPARE(report->head.hash, JournalReader(seat.desk).head()->hash);
        QCOMPARE(report->head.hash.size(), 64);
    }
    void everyTamperingIsFoundWhereItIs_data() { EachEngine::rows(); }
    void everyTamperingIsFoundWhereItIs() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        seat.writeSealed(6);
        JournalReader reader(seat.desk);
        const JournalHead head = *reader.head();
        struct Case {
            const char* statement;
            qint64 seq;
            ChainFault fault;
        };
        const Case cases[] = {
            {"UPDATE foundation_journal SET action = 'create 7' WHERE seq = 3", 3, ChainFault::RowChanged},
            {"UPDATE foundation_journal SET at = at + 1 WHERE seq = 5", 5, ChainFault::RowChanged},
            {"UPDATE foundation_journal SET actor_id = 99 WHERE seq = 1", 1, ChainFault::RowChanged},
            {"UPDATE foundation_journal SET entity_uuid = NULL WHERE seq = 2", 2, ChainFault::RowChanged},
            {"UPDATE foundation_journal SET payload = '{}' WHERE seq = 4", 4, ChainFault::PayloadChanged},
            {"UPDATE foundation_journal SET hash = 'g' || substr(hash, 2) WHERE seq = 5", 5,
             ChainFault::RowChanged},
            {"DELETE FROM foundation_journal WHERE seq = 2", 2, ChainFault::RowMissing},
            {"DELETE FROM foundation_journal WHERE seq = 1", 1, ChainFault::RowMissing},
            {"DELETE FROM foundation_journal WHERE seq >= 5", 6, ChainFault::TailCut},
            {"UPDATE foundation_journal SET seq = -2 WHERE seq = 2; UPDATE foundation_journal SET seq = 2 "
             "WHERE seq = 3;"
             "UPDATE foundation_journal SET seq = 3 WHERE seq = -2",
             2, ChainFault::RowChanged},
        };
        for (const Case& c : cases) {
            auto transaction = Transaction::begin(*seat.database); // and never committed
            seat.tamper(QString::fromLatin1(c.statement));
            const auto report = reader.verifyChain(head);
            QVERIFY2(report && report->firstBreak, c.statement);
            QVERIFY2(report->firstBreak->seq == c.seq && report->firstBreak->fault == c.fault, c.statement);
            QVERIFY(!report->firstBreak->sentence.isEmpty());
        }
        QVERIFY2(reader.verifyChain(head)->isSound(), "nothing of it stayed");
    }
    void aChainMadeAnewIsNotTheRememberedOne_data() { EachEngine::rows(); }
    void aChainMadeAnewIsNotTheRememberedOne() {
        const TestDatabase fresh(EachEngine::current());
        const TestDatabase other(EachEngine::current());
        Seat seat(fresh);
        Seat forger(other);
        seat.writeSealed(3);
        forger.writeSealed(4);
        const JournalHead remembered = *JournalReader(seat.desk).head();
        const auto report = JournalReader(forger.desk).verifyChain(remembered);
        QCOMPARE(report->firstBreak->seq, qint64(3));
        QCOMPARE(report->firstBreak->fault, ChainFault::Rewritten);
    }
    void anErasedPayloadLeavesTheChainWhole_data() { EachEngine::rows(); }
    void anErasedPayloadLeavesTheChainWhole() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        seat.writeSealed(3);
        seat.tamper(
            QStringLiteral("UPDATE foundation_journal SET payload = NULL, salt = NULL WHERE seq = 2"));
        QVERIFY(JournalReader(seat.desk).verifyChain()->isSound());
    }
    void theDatabaseRefusesChanges_data() { EachEngine::rows(); }
    void theDatabaseRefusesChanges() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        seat.writeSealed(2);
        for (const char* statement :
             {"UPDATE foundation_journal SET action = 'x'", "DELETE FROM foundation_journal WHERE seq = 1",
              "UPDATE foundation_journal SET seq = 9 WHERE seq = 2"}) {
            const Done done = seat.database->runScript(QString::fromLatin1(statement));
            QVERIFY2(!done, statement);
            QCOMPARE(done.error().code, QStringLiteral("journal.append_only"));
        }
        const Done forged = seat.database->runScript(
            QStringLiteral("INSERT INTO foundation_journal (uuid, seq, at, actor_name, desk, action, entity, "
                           "payload_hash, hash) VALUES ('u', 7, 1, 'a', 'd', 'x', 'e', 'h', 'h')"));
        QVERIFY(!forged);
        QVERIFY(forged.error().code.startsWith(QLatin1String("journal.")));
        QCOMPARE(JournalReader(seat.desk).verifyChain()->rowsChecked, qint64(2));
    }
    void rowsThatNobodySealedAreReported() {
        const TestDatabase fresh(Engine::Postgresql);
        Seat seat(fresh);
        QVERIFY(seat.write(QStringLiteral("create")));
        QCOMPARE(JournalReader(seat.desk).verifyChain()->lateUnsealed, qint64(0));
        seat.tamper(QStringLiteral("UPDATE foundation_journal SET at = at - 61000"));
        QCOMPARE(JournalReader(seat.desk).verifyChain()->lateUnsealed, qint64(1));
        QVERIFY(!JournalReader(seat.desk).verifyChain()->isSound());
    }
    void aRolledBackRowLeavesNoGap_data() { EachEngine::rows(); }
    void aRolledBackRowLeavesNoGap() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        seat.writeSealed(1);
        {
            auto transaction = Transaction::begin(*seat.database);
            QVERIFY(seat.write(QStringLiteral("lost")));
        }
        QVERIFY(seat.write(QStringLiteral("kept")));
        QCOMPARE(*sealJournal(*seat.database), qint64(2));
        QVERIFY(JournalReader(seat.desk).verifyChain()->isSound());
    }
    void listFiltersAndPagesNewestFirst_data() { EachEngine::rows(); }
    void listFiltersAndPagesNewestFirst() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        for (int i = 0; i < 10; ++i)
            QVERIFY(seat.write(QStringLiteral("a%1").arg(i),
                               i % 2 ? QStringLiteral("odd") : QStringLiteral("even")));
        QVERIFY(sealJournal(*seat.database));
        JournalReader reader(seat.desk);
        QStringList seen;
        for (qint64 before = 1000; true;) {
            const auto page = reader.list({QStringLiteral("odd"), {}, QStringLiteral("anna"), 0}, 2, before);
            QVERIFY(page);
            if (page->isEmpty())
                break;
            for (const JournalEntry& entry : *page)
                seen += entry.action;
            before = page->last().seq;
        }
        QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("a9 a7 a5 a3 a1"));
        const auto all = reader.list({}, 100);
        QCOMPARE(all->size(), 10);
        QCOMPARE(all->first().after[QLatin1String("name")].toString(), QStringLiteral("Mug Ø|\\"));
        QCOMPARE(reader.list({{}, all->at(4).entityUuid, {}, {}}, 100)->size(), 1);
        QCOMPARE(reader.list({{}, {}, QStringLiteral("berta"), {}}, 100)->size(), 0);
        QCOMPARE(reader.list({{}, {}, {}, all->first().atMs + 1}, 100)->size(), 0);
        seat.desk.setActor({});
        QCOMPARE(reader.list({}, 1).error().code, QStringLiteral("identity.signed_out"));
    }
    void desksWriteAndSealAtOnce_data() { EachEngine::rows(); }
    void desksWriteAndSealAtOnce() {
        const TestDatabase fresh(EachEngine::current());
        Seat seat(fresh);
        constexpr int desks = 4;
        constexpr int rows = 40;
        std::atomic<int> written{0};
        std::vector<std::thread> threads;
        threads.reserve(desks);
        for (int d = 0; d < desks; ++d)
            threads.emplace_back([&] {
                Seat own(fresh.open());
                for (int i = 0; i < rows; ++i) {
                    auto transaction = Transaction::begin(*own.database);
                    if (transaction && own.write(QString::number(i)) && transaction->commit() &&
                        sealJournal(*own.database))
                        ++written;
                }
            });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(int(written), desks * rows);
        QCOMPARE(*sealJournal(*seat.database), qint64(desks * rows));
        const auto report = JournalReader(seat.desk).verifyChain();
        QVERIFY(report->isSound());
        QCOMPARE(report->rowsChecked, qint64(desks * rows));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
