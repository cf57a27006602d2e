// Where a backup may go: beside everything else, and in the place of an older backup of the same books only.
#include "app/cli/shell.h"
#include "support/each_engine.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

const char* const receipt = R"({"uuid":"01890000-0000-7000-8000-00000000000#","type":"receipt","site":"SHOP",
 "lines":[{"sku":"0017","quantity":"12","unitCost":"0.25"}]})";

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList backupTo(const QString& path) {
    return {QStringLiteral("backup"), path};
}

/// A company that somebody else made, with its own books, backed up to `path`.
void backUpAnotherCompany(Shell& shell, const FreshDatabase* server, const QString& path) {
    shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), TestCompany::password());
    QUrl url;
    if (server) {
        url = server->url();
        shell.set(QStringLiteral("BACKROOM_PASSWORD"), url.password());
        url.setPassword(QString());
    }
    const auto urlAs = [&](const QString& user) -> QString {
        if (!server)
            return QStringLiteral("sqlite:") + shell.path(QStringLiteral("other.db"));
        url.setUserName(user);
        return url.toString();
    };
    const Answer made = shell.run({QStringLiteral("--db"), urlAs(url.userName()), QStringLiteral("init"),
                                   QStringLiteral("--currency"), QStringLiteral("EUR"),
                                   QStringLiteral("--zone"), QStringLiteral("Europe/Berlin")});
    shell.set(QStringLiteral("BACKROOM_PASSWORD"), TestCompany::password());
    const Answer saved =
        shell.run(QStringList{QStringLiteral("--db"), urlAs(QStringLiteral("admin"))} + backupTo(path));
    if (made.code != 0 || saved.code != 0)
        qFatal("%s%s", made.said().constData(), saved.said().constData());
}

} // namespace

class BackupFileTest : public QObject {
    Q_OBJECT

private slots:
    void anOlderBackupIsReplaced_data() { EachEngine::rows(); }
    void anOlderBackupIsReplaced() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        const QString nightly = shell.path(QStringLiteral("nightly.backup"));
        QCOMPARE(shell.run(backupTo(nightly)).code, 0);
        const QByteArray first = bytesOf(nightly);
        fill(shell);
        const QString link = shell.path(QStringLiteral("latest.backup"));
        QVERIFY(QFile::link(nightly, link));
        const Answer again = shell.run(backupTo(link));
        QVERIFY2(again.code == 0, again.said().constData());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(bytesOf(nightly) != first);
        QVERIFY(!QFileInfo::exists(nightly + QStringLiteral(".part")));
        QCOMPARE(shell.run({QStringLiteral("restore"), nightly}).code, 0);
        QCOMPARE(shell.run(words("explain --sku 0017")).code, 0);
    }

    /// The same bytes of JSON as before, and the damaged file is not thrown away.
    void theBooksComeBackToTheLastByte_data() { EachEngine::rows(); }
    void theBooksComeBackToTheLastByte() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        fill(shell);
        const auto receive = [&](const char* uuid) {
            const QByteArray document = QByteArray(receipt).replace('#', uuid);
            return shell.run({QStringLiteral("post"), shell.file(QStringLiteral("receipt.json"), document)})
                .code;
        };
        QCOMPARE(receive("1"), 0);
        const QByteArray stock = shell.run(words("stock --format json")).out;
        const QByteArray movements = shell.run(words("movements --format json")).out;
        QVERIFY(movements.contains("0017"));
        const QString file = shell.path(QStringLiteral("books.backup"));
        QCOMPARE(shell.run(backupTo(file)).code, 0);
        QCOMPARE(receive("2"), 0);
        QVERIFY(shell.run(words("movements --format json")).out != movements);
        if (company.engine() == Engine::Sqlite) {
            QFile books(company.url().path);
            QVERIFY(books.open(QIODevice::ReadWrite));
            books.write(QByteArray(8192, '\x5A'));
        } else {
            QCOMPARE(TestServer::run(company.url().name,
                                     QStringLiteral("DROP TABLE foundation_migration CASCADE")),
                     QString());
        }
        const Answer restored =
            shell.run({QStringLiteral("restore"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(restored.code == 0, restored.said().constData());
        const QJsonObject told = QJsonDocument::fromJson(restored.out).array()[0].toObject();
        const QString damaged = told[QStringLiteral("damagedFile")].toString();
        QCOMPARE(QFile::exists(damaged), company.engine() == Engine::Sqlite);
        if (company.engine() == Engine::Sqlite)
            QVERIFY2(restored.err.contains(damaged.toUtf8()), restored.err.constData());
        QCOMPARE(QFile::exists(told[QStringLiteral("safetyCopy")].toString()),
                 company.engine() == Engine::Postgresql);
        QCOMPARE(shell.run(words("stock --format json")).out, stock);
        QCOMPARE(shell.run(words("movements --format json")).out, movements);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
    }

    void nothingElseIs_data() { EachEngine::rows(); }
    void nothingElseIs() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        std::unique_ptr<FreshDatabase> server;
        if (company.engine() == Engine::Postgresql)
            server = std::make_unique<FreshDatabase>(QStringLiteral("other"));
        const QString others = shell.path(QStringLiteral("others.backup"));
        backUpAnotherCompany(shell, server.get(), others);
        const QString foreign = shell.path(QStringLiteral("notes.db"));
        QCOMPARE(
            QProcess::execute(QStringLiteral("sqlite3"), {foreign, QStringLiteral("CREATE TABLE notes (t)")}),
            0);
        const QString own = shell.path(QStringLiteral("own.backup"));
        QCOMPARE(shell.run(backupTo(own)).code, 0);
        const QByteArray whole = bytesOf(own);
        QStringList targets{shell.file(QStringLiteral("letter.odt"), "Dear Kera"),
                            shell.file(QStringLiteral("empty.backup"), QByteArray()), others, foreign,
                            shell.file(QStringLiteral("short.backup"), whole.left(whole.size() / 2))};
        if (company.engine() == Engine::Sqlite) {
            targets += shell.path(QStringLiteral("in use.db"));
            QVERIFY(company.as("admin").database().runScript(
                QStringLiteral("VACUUM INTO '%1'").arg(targets.last())));
        }
        for (const QString& target : std::as_const(targets)) {
            const QByteArray before = bytesOf(target);
            const Answer answer = shell.run(backupTo(target));
            const QByteArray fault = faultOf(answer, 3);
            QVERIFY2(fault.isEmpty(), about(target.toUtf8(), fault).constData());
            QVERIFY2(answer.err.contains("name another file"), answer.err.constData());
            QVERIFY2(bytesOf(target) == before, qUtf8Printable(target));
        }
        QCOMPARE(bytesOf(own), whole);
    }

    void theDoctorKnowsTheOneMadeByHand_data() { EachEngine::rows(); }
    void theDoctorKnowsTheOneMadeByHand() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        const auto last = [&shell] {
            const QJsonArray lines = shell.json(words("doctor")).array();
            for (const auto& line : lines) {
                if (line[QStringLiteral("what")].toString() == QLatin1String("Last good backup"))
                    return line.toObject();
            }
            return QJsonObject();
        };
        const auto is = [](const QJsonObject& line, const char* key) {
            return line[QString::fromLatin1(key)].toString();
        };
        QCOMPARE(is(last(), "detail"), QStringLiteral("none"));
        const QString file = shell.path(QStringLiteral("e.bak"));
        QCOMPARE(shell.run(backupTo(file)).code, 0);
        QCOMPARE(is(last(), "state"), QStringLiteral("ok"));
        QCOMPARE(is(last(), "detail"), file);
        QCOMPARE(is(last(), "remedy"), QString());
        QVERIFY(QFile::remove(file));
        QCOMPARE(is(last(), "state"), QStringLiteral("warning"));
        QCOMPARE(is(last(), "detail"), QStringLiteral("none; not there any more, or not good: ") + file);
        QVERIFY(is(last(), "remedy").contains(QStringLiteral("backup FILE")));
    }

    void noFolderIsMade_data() { EachEngine::rows(); }
    void noFolderIsMade() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        const Answer answer = shell.run(backupTo(shell.path(QStringLiteral("no/such/x.backup"))));
        QCOMPARE(faultOf(answer, 3), QByteArray());
        QVERIFY2(answer.err.contains("make it first"), answer.err.constData());
        QVERIFY(!QFileInfo::exists(shell.path(QStringLiteral("no"))));
    }
};

QTEST_GUILESS_MAIN(BackupFileTest)
#include "backup_file_test.moc"
