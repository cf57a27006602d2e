// When and where the day's backup is made, how many stay, and what a look into one says.

#include "foundation/service/journal_reader.h"
#include "foundation/service/journal_seal.h"
#include "identity/service/company.h"
#include "identity/service/safety.h"
#include "support/test_company.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace backroom;
using namespace backroom::identity;
using namespace backroom::test;

class BackupPlanTest : public QObject {
    Q_OBJECT

private slots:
    void thePlanSaysWhenWhereAndHowMany_data() { EachEngine::rows(); }
    void thePlanSaysWhenWhereAndHowMany() {
        TestCompany company;
        const QTemporaryDir folder;
        const QString root = folder.path();
        const QTemporaryDir elsewhere;
        constexpr qint64 hour = 3600 * 1000;
        Safety safety(company.as("admin"), root);
        const auto refusal = [&safety](const BackupPlan& plan) {
            const Done set = safety.setPlan(plan);
            return set ? QString() : set.error().code;
        };
        QCOMPARE(refusal({{}, 24, 10}), QStringLiteral("backup.bad_plan"));
        QCOMPARE(refusal({{}, 2, 0}), QStringLiteral("backup.bad_plan"));
        QCOMPARE(refusal({QStringLiteral("/no/such/folder"), 2, 10}), QStringLiteral("backup.no_folder"));
        QCOMPARE(Safety(company.as("manager"), root).setPlan({}).error().code,
                 QStringLiteral("identity.not_allowed"));
        QCOMPARE(refusal({elsewhere.path(), 23, 2}), QString());
        // Ten in the morning in Berlin: yesterday's is missed, so it is made at once.
        QVERIFY(MUST(safety.isDue()));
        const auto first = MUST(safety.daily());
        QVERIFY(first);
        QVERIFY2(first->path.startsWith(elsewhere.path()), qPrintable(first->path));
        company.advance(12 * hour);
        QVERIFY(!MUST(safety.isDue()));
        QVERIFY(!MUST(safety.daily()));
        company.advance(2 * hour);
        QVERIFY(MUST(safety.daily()));
        company.advance(24 * hour);
        QVERIFY(MUST(safety.daily()));
        QCOMPARE(safety.list().size(), 2);
        QVERIFY(!QFile::exists(first->path));
        MUST(sealJournal(company.as("admin").database()));
        const auto rows = MUST(JournalReader(company.as("admin")).list({}, 5));
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const JournalEntry& row) {
            return row.entity == QLatin1String("foundation.setting") &&
                   row.after[QLatin1String("backup")].toObject()[QLatin1String("kept")].toInt() == 2;
        }));
    }

    void aBackupIsProvedInASideFile_data() { EachEngine::rows(); }
    void aBackupIsProvedInASideFile() {
        TestCompany company;
        const QTemporaryDir folder;
        const QString root = folder.path();
        const bool isFile = company.engine() == Engine::Sqlite;
        QVERIFY(!Safety(company.as("warehouse"), root).backUpNow(nullptr));
        Safety safety(company.as("admin"), root);
        Progress job;
        const BackupInfo made = MUST(safety.backUpNow(&job));
        int looked = 0;
        const auto nothingWrong = [&looked](Desk& side) -> Result<QString> {
            ++looked;
            BACKROOM_CHECK(side.require(Permission::ReadStock));
            return QString();
        };
        const BackupProof proof = MUST(safety.prove(made.path, nothingWrong, &job));
        QCOMPARE(proof.problem, QString());
        QCOMPARE(proof.journalRows > 0, isFile);
        QCOMPARE(looked, isFile ? 1 : 0);
        const KeptBackup kept = safety.history().first();
        QCOMPARE(kept.reason, BackupReason::Asked);
        QVERIFY(kept.proof);
        QCOMPARE(kept.proof->journalRows, proof.journalRows);
        // Nothing of the side file stays.
        QCOMPARE(QDir(safety.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
        if (isFile) {
            const auto wrong = [](Desk&) -> Result<QString> { return QStringLiteral("a balance differs"); };
            QCOMPARE(MUST(safety.prove(made.path, wrong, nullptr)).problem,
                     QStringLiteral("a balance differs"));
            QCOMPARE(safety.history().first().proof->problem, QStringLiteral("a balance differs"));
        }
        Progress stopped;
        stopped.requestCancel();
        QCOMPARE(safety.prove(made.path, nothingWrong, &stopped).error().code,
                 QStringLiteral("job.cancelled"));
        QCOMPARE(safety.backUpNow(&stopped).error().code, QStringLiteral("job.cancelled"));
        QCOMPARE(safety.list().size(), 1);
        QFile spoiled(made.path);
        QVERIFY(spoiled.open(QIODevice::ReadWrite) && spoiled.seek(4096));
        spoiled.write(QByteArray(4096, 'x'));
        spoiled.close();
        QVERIFY(!safety.prove(made.path, nothingWrong, nullptr));
    }

    /// Somebody has enough of it while it is written: it ends at once, and nothing of it stays.
    void oneIsStoppedWhileItIsWritten_data() { EachEngine::rows(); }
    void oneIsStoppedWhileItIsWritten() {
        TestCompany company;
        const QTemporaryDir folder;
        Safety safety(company.as("admin"), folder.path());
        const bool isFile = company.engine() == Engine::Sqlite;
        std::unique_ptr<TestCompany::Seat> other;
        if (isFile) { // it takes a while to copy
            MUST(company.as("admin").database().runScript(
                QStringLiteral("CREATE TABLE ballast AS SELECT zeroblob(120000000) AS weight")));
        } else { // pg_dump has to wait for whoever changes a table
            other = company.seat(QStringLiteral("admin"));
            MUST(other->database->runScript(
                QStringLiteral("SET ROLE \"backroom_owner@%1\"; BEGIN;"
                               "LOCK TABLE foundation_setting IN ACCESS EXCLUSIVE MODE")
                    .arg(company.url().name)));
        }
        Progress job;
        std::thread stopper([&job, isFile] {
            while (isFile ? job.state().done == 0 : job.state().text.isEmpty())
                std::this_thread::yield();
            if (!isFile)
                std::this_thread::sleep_for(std::chrono::milliseconds(500));
            job.requestCancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto made = safety.backUpNow(&job);
        stopper.join();
        QCOMPARE(made ? QString() : made.error().code, QStringLiteral("job.cancelled"));
        QCOMPARE(QDir(safety.folder()).entryList(QDir::Files), QStringList());
        if (isFile) {
            const auto state = job.state();
            QVERIFY2(state.total > 29'000 && state.done < state.total,
                     qPrintable(QStringLiteral("%1 of %2").arg(state.done).arg(state.total)));
        } else {
            QVERIFY2(timer.elapsed() < 30'000, "pg_dump was waited for");
            MUST(other->database->runScript(QStringLiteral("ROLLBACK")));
            Progress again;
            QVERIFY(safety.backUpNow(&again));
        }
    }

    void theBooksOfThenAreOpenedBeside_data() { EachEngine::rows(); }
    void theBooksOfThenAreOpenedBeside() {
        TestCompany company;
        const QTemporaryDir folder;
        const QString root = folder.path();
        Safety safety(company.as("admin"), root);
        const auto named = [](Database& db) { return MUST(readCompany(db))->name; };
        Company admin(company.as("admin"));
        const CompanySettings then = MUST(admin.settings());
        const BackupInfo made = MUST(safety.backUpNow(nullptr));
        CompanySettings now = then;
        now.name = QStringLiteral("Renamed since");
        MUST(admin.change(then, now));
        QCOMPARE(Safety(company.as("warehouse"), root).restoreAside(made.path).error().code,
                 QStringLiteral("identity.not_allowed"));
        const auto path = safety.restoreAside(made.path);
        if (company.engine() == Engine::Postgresql) {
            QCOMPARE(path.error().code, QStringLiteral("backup.on_server"));
            return;
        }
        const auto side =
            MUST(Database::open(MUST(DatabaseUrl::parse(QStringLiteral("sqlite:") + *path)), {}));
        QCOMPARE(named(*side), then.name);
        QCOMPARE(named(company.as("admin").database()), now.name);
        QCOMPARE(safety.list().size(), 1); // a side file is no backup
    }
};

QTEST_GUILESS_MAIN(BackupPlanTest)
#include "backup_plan_test.moc"
