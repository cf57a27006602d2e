#include "foundation/service/transaction.h"
#include "identity/service/restore.h"
#include "identity/service/safety.h"
#include "stock/service/shop.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTextStream>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

/// Here, because this process must not touch the file it has open.
void spoil(const QString& path) {
    QFile file(path);
    const qint64 middle = file.size() / 2 / 4096 * 4096;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(middle) ||
        file.write(QByteArray(4096, '\x5A')) != 4096)
        qFatal("%s cannot be spoiled", qUtf8Printable(path));
}

/// What this program does when it is started as the other one: URL, backup, folder for the safety copy, and
/// whether the file is to be damaged before.
int restoreAs(const QStringList& arguments) {
    const FixedClock clock(TestCompany::startMs());
    const auto uuids = UuidSource::system();
    identity::RestoreRequest request;
    request.url = MUST(DatabaseUrl::parse(arguments.at(2)));
    if (arguments.at(5) == QLatin1String("damaged"))
        spoil(request.url.path);
    request.userName = QStringLiteral("admin");
    request.password = TestCompany::password();
    request.backup = arguments.at(3);
    request.backupRoot = arguments.at(4);
    const auto restored = identity::Restore(clock, *uuids, QStringLiteral("other")).run(request);
    QTextStream(stdout) << (restored ? restored->safetyCopy : restored.error().code);
    if (!restored) {
        qInfo("%s", why(restored).constData());
        return 12;
    }
    return restored->damagedFile.isEmpty() ? 10 : 11; // put in its place, or the other one put aside
}

} // namespace

/// The documents of the books, by UUID.
QSet<QString> documentsOf(TestCompany& company) {
    const auto fresh = company.seat(QStringLiteral("manager"));
    MovementQuestion question;
    question.limit = 100'000;
    QSet<QString> uuids;
    for (const MovementRow& row : MUST(MovementList(*fresh->desk).page(question)))
        uuids += row.documentUuid.toString();
    return uuids;
}

/// By somebody who signs in anew; empty when nothing differs.
QString differencesOf(TestCompany& company) {
    const auto fresh = company.seat(QStringLiteral("manager"));
    QStringList lines;
    for (const Difference& one : MUST(Verifier(*fresh->desk).differences(Verifier::Depth::Deep)))
        lines += one.what + QLatin1Char(' ') + one.where;
    return lines.join(QLatin1Char('\n'));
}

/// Another program restores the books while this one has them open and goes on posting.
class RestoreBesideTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_backups = 0;

    QString backUp(TestCompany& company) {
        QString file = m_folder.filePath(QStringLiteral("b%1.backup").arg(++m_backups));
        MUST(identity::Safety(company.as("admin"), m_folder.path()).backUp(file));
        return file;
    }
    void startRestore(QProcess& other, const TestCompany& company, const QString& backup,
                      const QString& state = QStringLiteral("whole")) {
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--restore"), company.url(QStringLiteral("admin")).toString(), backup,
                     m_folder.filePath(QStringLiteral("safety")), state});
    }
    int restoreElsewhere(const TestCompany& company, const QString& backup, const QString& state) {
        QProcess other;
        startRestore(other, company, backup, state);
        return other.waitForFinished(120'000) ? other.exitCode() : -1;
    }
    /// Two people post until the other program is done; what was acknowledged.
    QSet<QString> postBeside(QProcess& other, TestCompany& company, Shop& shop, const QString& backup) {
        const auto one = company.seat(QStringLiteral("warehouse"));
        const auto two = company.seat(QStringLiteral("manager"));
        QSet<QString> acknowledged;
        const auto post = [&] {
            for (Desk* desk : {one->desk.get(), two->desk.get()}) {
                const Draft draft = shop.receipt(Shop::item1(), 1);
                if (Posting(*desk).post(draft))
                    acknowledged += draft.uuid.toString();
            }
        };
        post();
        startRestore(other, company, backup);
        while (!other.waitForFinished(1))
            post();
        return acknowledged;
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void whatWasAcknowledgedIsInOneOfThem_data() {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<bool>("olderRules");
        QTest::newRow("sqlite") << Engine::Sqlite << false;
        QTest::newRow("postgresql") << Engine::Postgresql << false;
        QTest::newRow("postgresql, an older program's rules") << Engine::Postgresql << true;
    }
    void whatWasAcknowledgedIsInOneOfThem() {
        QFETCH(Engine, engine);
        QFETCH(bool, olderRules);
        TestCompany company(engine);
        Shop shop(company);
        QVERIFY(Posting(company.as("warehouse")).post(shop.receipt(Shop::item1(), 5)));
        const QString backup = backUp(company);
        if (olderRules)
            QCOMPARE(TestServer::run(company.url().name,
                                     QStringLiteral("CREATE OR REPLACE FUNCTION foundation_books_go_on() "
                                                    "RETURNS void LANGUAGE sql AS 'SELECT'")),
                     QString());
        QProcess other;
        QSet<QString> missing = postBeside(other, company, shop, backup);
        QVERIFY(!missing.isEmpty());
        const QString said = QString::fromUtf8(other.readAllStandardOutput());
        // Who does not heed the hold may be faster each time.
        if (!olderRules || other.exitCode() != 12)
            QVERIFY2(other.exitCode() == 10, qUtf8Printable(said));
        else
            QCOMPARE(said, QStringLiteral("backup.others_work"));
        missing -= documentsOf(company);
        if (other.exitCode() == 10) {
            QVERIFY2(!missing.isEmpty(), "nothing was replaced");
            QCOMPARE(restoreElsewhere(company, said, QStringLiteral("whole")), 10);
            missing -= documentsOf(company);
        }
        QCOMPARE(missing, QSet<QString>());
        QCOMPARE(differencesOf(company), QString());
    }

    void aBackupOfTheOtherKindTouchesNothing_data() { EachEngine::rows(); }
    void aBackupOfTheOtherKindTouchesNothing() {
        TestCompany company;
        Shop shop(company);
        TestCompany stranger(company.engine() == Engine::Sqlite ? Engine::Postgresql : Engine::Sqlite);
        const QString backup = backUp(stranger);
        QProcess other;
        const QSet<QString> acknowledged = postBeside(other, company, shop, backup);
        QCOMPARE(other.readAllStandardOutput(), QByteArray("backup.other_engine"));
        QVERIFY(!acknowledged.isEmpty());
        QCOMPARE(documentsOf(company), acknowledged);
        // Whoever was signed in still is.
        const auto posted = Posting(company.as("warehouse")).post(shop.receipt(Shop::item1(), 1));
        QVERIFY2(posted, why(posted));
    }

    void killedAtAnyMomentTheyAreWhole_data() { EachEngine::rows(); }
    void killedAtAnyMomentTheyAreWhole() {
        TestCompany company;
        Shop shop(company);
        QVERIFY(Posting(company.as("warehouse")).post(shop.receipt(Shop::item1(), 5)));
        const QString backup = backUp(company);
        const QSet<QString> before = documentsOf(company);
        QElapsedTimer whole;
        whole.start();
        QCOMPARE(restoreElsewhere(company, backup, QStringLiteral("whole")), 10);
        const int wholeMs = int(whole.elapsed());
        QSet<QString> present = before;
        const int rounds = company.engine() == Engine::Postgresql ? 12 : 6;
        for (int round = 0; round < rounds; ++round) {
            if (present == before) {
                const auto seat = company.seat(QStringLiteral("warehouse"));
                QVERIFY(Posting(*seat->desk).post(shop.receipt(Shop::item2(), 7)));
                present = documentsOf(company);
            }
            QProcess other;
            startRestore(other, company, backup);
            other.waitForFinished(QRandomGenerator::global()->bounded(wholeMs / 5, wholeMs * 11 / 10));
            other.kill();
            QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished());
            // Until the server has seen that it is gone, everybody is told to try again in a moment.
            if (company.engine() == Engine::Postgresql)
                QCOMPARE(TestServer::run(company.url().name,
                                         QStringLiteral("SELECT pg_advisory_xact_lock_shared(4242, 5)")),
                         QString());
            const QSet<QString> after = documentsOf(company);
            QVERIFY2(after == present || after == before, qPrintable(QString::number(after.size())));
            present = after;
            QCOMPARE(differencesOf(company), QString());
        }
        QCOMPARE(restoreElsewhere(company, backup, QStringLiteral("whole")), 10);
        QCOMPARE(documentsOf(company), before);
    }

    void pageByPageThePostsGoOnInTheRestoredBooks() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 5)));
        const QString backup = backUp(company);
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 2)));
        QCOMPARE(restoreElsewhere(company, backup, QStringLiteral("whole")), 10);
        const auto posted = posting.post(shop.receipt(Shop::item1(), 3));
        const auto fresh = company.seat(QStringLiteral("manager"));
        const auto row = MUST(StockList(*fresh->desk).row(Shop::item1()));
        QCOMPARE(row.onHand, Quantity::whole(posted ? 8 : 5));
        QVERIFY(MUST(Verifier(*fresh->desk).differences(Verifier::Depth::Deep)).isEmpty());
    }

    void aFilePutAsideTakesNoPostThatIsAcknowledged() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        const auto old = company.seat(QStringLiteral("warehouse"));
        Posting posting(*old->desk);
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 5)));
        const QString backup = backUp(company);
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 2)));
        QVERIFY(old->database->runScript(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QCOMPARE(restoreElsewhere(company, backup, QStringLiteral("damaged")), 11);

        const auto refused = posting.post(shop.receipt(Shop::item1(), 3));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("database.replaced"));
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Unavailable));
        QVERIFY(!old->database->isConnected());

        // As a window does before its next call.
        QVERIFY(old->database->reconnect());
        QVERIFY(old->signIn->resume());
        const auto posted = posting.post(shop.receipt(Shop::item1(), 4));
        QVERIFY2(posted, why(posted));
        const auto fresh = company.seat(QStringLiteral("manager"));
        QCOMPARE(MUST(StockList(*fresh->desk).row(Shop::item1())).onHand, Quantity::whole(9));
        QVERIFY(MUST(Verifier(*fresh->desk).differences(Verifier::Depth::Deep)).isEmpty());
    }

    /// It began before and ends after: it went into the file that was put aside.
    void aPostThatEndsInAFilePutAsideIsNotAcknowledged() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        const auto old = company.seat(QStringLiteral("warehouse"));
        const QString backup = backUp(company);
        QVERIFY(old->database->runScript(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        auto transaction = MUST(Transaction::begin(*old->database));
        QVERIFY(Posting(*old->desk).post(shop.receipt(Shop::item1(), 5)));
        QCOMPARE(restoreElsewhere(company, backup, QStringLiteral("damaged")), 11);
        const Done done = transaction.commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("database.replaced"));
    }

    /// Other books took the place, with another person of the same name.
    void nobodyIsTakenForTheirNamesake() {
        TestCompany company(Engine::Sqlite);
        const auto old = company.seat(QStringLiteral("warehouse"));
        TestCompany other(Engine::Sqlite);
        QVERIFY(other.as("admin").database().runScript(
            QStringLiteral("UPDATE identity_account SET uuid = '0198f3a0-0000-7000-8000-000000000001' "
                           "WHERE name = 'warehouse'; PRAGMA wal_checkpoint(TRUNCATE)")));
        QVERIFY(QFile::rename(company.url().path, company.url().path + QStringLiteral(".old")));
        QVERIFY(QFile::rename(other.url().path, company.url().path));
        QVERIFY(old->database->reconnect());
        const Done resumed = old->signIn->resume();
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, QStringLiteral("identity.wrong_password"));
    }
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--restore"))
        return restoreAs(QCoreApplication::arguments());
    RestoreBesideTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "restore_beside_test.moc"
