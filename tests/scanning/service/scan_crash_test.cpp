#include "foundation/service/system_clock.h"
#include "scan_dock.h"
#include "scanning/service/scan_journal.h"
#include "support/kill_rounds.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace backroom;
using namespace backroom::scanning;
using backroom::test::EachEngine;
using backroom::test::killRounds;
using backroom::test::ScanDock;
using backroom::test::TestCompany;

namespace {

const QString scannerArgument = QStringLiteral("--scan-until-killed");

void say(const char* word, const Uuid& uuid) {
    std::printf("%s %s\n", word, qPrintable(uuid.toString()));
    std::fflush(stdout);
}

/// What the parent tells the station: place and item by their ids in this database.
NewScan scanOf(const Uuid& uuid, qint64 place, qint64 variant) {
    const QString code = QStringLiteral("9520000000011");
    return {uuid,
            code,
            code,
            ScanMeaning::Item,
            catalog::VariantId(variant),
            locations::LocationId(place),
            Quantity::whole(2),
            Quantity::whole(6)};
}

/// On PostgreSQL the storekeeper signs in; on SQLite the password check alone would take longer than the
/// scanning.
bool takeSeat(Desk& desk, qint64 account) {
    if (desk.database().isSqlite()) {
        desk.database().setSqliteActor(account);
        desk.setActor({Id<Account>(account),
                       QStringLiteral("warehouse"),
                       QStringLiteral("warehouse"),
                       {Permission::ReadStock, Permission::PostStock}});
        return true;
    }
    const auto signedIn = identity::SignIn(desk).signIn(QStringLiteral("warehouse"), TestCompany::password());
    if (!signedIn)
        std::printf("failed %s\n", qPrintable(signedIn.error().oneLine()));
    return signedIn.has_value();
}

/// The station: says "try" before and "beep" after each scan, and begins with the one that a crash left open.
int scanUntilKilled(const QStringList& arguments) {
    const auto url = DatabaseUrl::parse(arguments.at(0));
    const QString account = QStringLiteral("warehouse");
    auto database =
        Database::open(*url, identity::SignIn::credentials(*url, account, TestCompany::password()));
    if (!database) {
        std::printf("failed %s\n", qPrintable(database.error().oneLine()));
        return 1;
    }
    const SystemClock clock;
    const auto uuids = UuidSource::system();
    Desk desk(**database, clock, *uuids, QStringLiteral("dock-1/station"));
    if (!takeSeat(desk, arguments.at(5).toLongLong()))
        return 1;
    ScanJournal journal(desk);
    const Uuid session = Uuid::fromString(arguments.at(1));
    Uuid next = Uuid::fromString(arguments.at(2));
    while (true) {
        if (next.isNull())
            next = desk.newUuid();
        say("try", next);
        const auto stored =
            journal.append(session, scanOf(next, arguments.at(3).toLongLong(), arguments.at(4).toLongLong()));
        if (!stored) {
            std::printf("failed %s\n", qPrintable(stored.error().oneLine()));
            return 1;
        }
        say("beep", next);
        next = Uuid();
    }
}

} // namespace

class ScanCrashTest : public QObject {
    Q_OBJECT

    /// Lets the station scan, kills it at a random moment; returns what it printed.
    static QStringList scanAndKill(ScanDock& dock, const Uuid& session, const QString& open) {
        QProcess station;
        station.start(QCoreApplication::applicationFilePath(),
                      {scannerArgument, dock.company.url(QStringLiteral("warehouse")).toString(),
                       session.toString(), open.isEmpty() ? QStringLiteral("none") : open,
                       QString::number(dock.receiving.value()), QString::number(dock.blue.value()),
                       QString::number(dock.desk().actor().id.value())});
        QString all;
        // At a random line, and then at a random moment: between a "try" and its "beep" as often as after it.
        const int lines = QRandomGenerator::global()->bounded(2, 10);
        while (all.count(QLatin1Char('\n')) < lines) {
            if (!station.waitForReadyRead(60'000))
                return {QStringLiteral("failed to scan")};
            all += QString::fromUtf8(station.readAllStandardOutput());
        }
        QTest::qSleep(QRandomGenerator::global()->bounded(1, 12));
        ::kill(static_cast<pid_t>(station.processId()), SIGKILL);
        station.waitForFinished();
        all += QString::fromUtf8(station.readAllStandardOutput());
        // A line cut off by the kill was never said.
        return all.left(all.lastIndexOf(QLatin1Char('\n'))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private slots:
    void killedTwoHundredTimesNoBeepedScanIsLostHalfOrTwice_data() { EachEngine::rows(); }
    void killedTwoHundredTimesNoBeepedScanIsLostHalfOrTwice() {
        ScanDock dock;
        ScanJournal journal(dock.desk());
        const auto session =
            MUST(journal.openSession({dock.uuid(), dock.uuid(), dock.site, dock.receiving, {}, {}}));

        QSet<QString> beeped;
        QSet<QString> tried;
        QString open;
        for (int round = 0; round < killRounds; ++round) {
            for (const QString& line : scanAndKill(dock, session.uuid, open)) {
                const QString uuid = line.section(QLatin1Char(' '), 1);
                QVERIFY2(!line.startsWith(QLatin1String("failed")), qPrintable(line));
                if (line.startsWith(QLatin1String("try"))) {
                    tried.insert(uuid);
                    open = uuid;
                } else {
                    QVERIFY2(!beeped.contains(uuid), "a scan beeped twice");
                    beeped.insert(uuid);
                    open.clear();
                }
            }
        }
        dock.company.waitUntilAlone(); // or the lines may know a scan more than the scans
        const auto stored = journal.scans(session.uuid);
        QVERIFY(stored);
        QSet<QString> there;
        qint64 seq = 0;
        for (const StoredScan& scan : *stored) {
            QCOMPARE(scan.seq, ++seq);
            QCOMPARE(scan.total, Quantity::whole(12));
            QVERIFY2(!there.contains(scan.uuid.toString()), "stored twice");
            there.insert(scan.uuid.toString());
        }
        QVERIFY2(there.contains(beeped), "a scan that beeped is lost");
        QVERIFY2(tried.contains(there), "a scan nobody made");
        // Only the very last one may be stored without having beeped: each open one was handed in again.
        QVERIFY(there.size() - beeped.size() <= 1);
        QVERIFY2(beeped.size() > killRounds, "the station never got to scan");
        QCOMPARE(journal.lines(session.uuid)->front().total, Quantity::whole(12 * there.size()));
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 8 && arguments.at(1) == scannerArgument)
        return scanUntilKilled(arguments.mid(2));
    ScanCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "scan_crash_test.moc"
