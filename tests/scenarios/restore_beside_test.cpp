#include "foundation/service/transaction.h"
#include "identity/service/restore.h"
#include "identity/service/safety.h"
#include "stock/service/shop.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

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
    if (!restored)
        qFatal("%s", why(restored).constData());
    return restored->safetyCopy.isEmpty() ? 11 : 10; // put aside, or put in its place page by page
}

} // namespace

/// Another program restores a SQLite file while this one has it open and goes on posting.
class RestoreBesideTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_backups = 0;

    QString backUp(TestCompany& company) {
        QString file = m_folder.filePath(QStringLiteral("b%1.backup").arg(++m_backups));
        MUST(identity::Safety(company.as("admin"), m_folder.path()).backUp(file));
        return file;
    }
    int restoreElsewhere(const TestCompany& company, const QString& backup, const QString& state) {
        return QProcess::execute(QCoreApplication::applicationFilePath(),
                                 {QStringLiteral("--restore"), company.url().toString(), backup,
                                  m_folder.filePath(QStringLiteral("safety")), state});
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

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
