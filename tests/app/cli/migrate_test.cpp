// The schema taken back and brought forward again, as an administrator does it on either engine.
#include "app/cli/company_dump.h"
#include "app/cli/shell.h"
#include "foundation/service/migrator.h"
#include "support/each_engine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <vector>

using namespace backroom;
using namespace backroom::test;

namespace {

const QByteArray receipt = R"({"uuid":"01890000-0000-7000-8000-000000000001","type":"receipt","site":"SHOP",
 "effective":"2026-03-01T10:00:00Z","lines":[{"sku":"0017","quantity":"12","unitCost":"0.25"}]})";

QJsonObject firstRow(const Answer& answer) {
    return QJsonDocument::fromJson(answer.out).array()[0].toObject();
}

QStringList down(int to) {
    return words("migrate down --yes --format json --to") + QStringList{QString::number(to)};
}

} // namespace

class MigrateTest : public QObject {
    Q_OBJECT

    static QString postReceipt(Shell& manager) {
        fill(manager);
        const Answer posted =
            manager.run({QStringLiteral("post"), manager.file(QStringLiteral("receipt.json"), receipt)});
        return posted.code == 0 ? QString() : QString::fromUtf8(posted.said());
    }

private slots:
    void downAndUpAgain_data() { EachEngine::rows(); }
    void downAndUpAgain() {
        TestCompany company;
        Shell manager(company, QStringLiteral("manager"));
        Shell admin(company, QStringLiteral("admin"));
        QCOMPARE(postReceipt(manager), QString());
        const QByteArray movements = manager.run(words("movements --format json")).out;
        const QStringList before = companyDump(company);
        const int newest = allMigrations().last().number;

        QCOMPARE(faultOf(admin.run(words("migrate down --to 5")), 3), QByteArray());
        QCOMPARE(faultOf(admin.run(down(-1)), 3), QByteArray());
        QCOMPARE(faultOf(manager.run(down(5)), 4), QByteArray());
        const Answer nothing = admin.run(down(newest));
        QVERIFY2(nothing.code == 0, nothing.said().constData());
        QCOMPARE(firstRow(nothing)[QStringLiteral("backup")], QJsonValue());
        QCOMPARE(companyDump(company), before);

        // The last step, then one that takes the ledger with it; the second from a database without views.
        QString backup;
        for (const int to : {newest - 1, 5}) {
            const Answer done = admin.run(down(to));
            QVERIFY2(done.code == 0, done.said().constData());
            QVERIFY(firstRow(done)[QStringLiteral("current")].toInt() <= to);
            const QString file = firstRow(done)[QStringLiteral("backup")].toString();
            QVERIFY2(file.contains(QStringLiteral("before-downgrade")) && QFileInfo(file).size() > 0,
                     qPrintable(file));
            backup = backup.isEmpty() ? file : backup;
            QCOMPARE(admin.run(words("migrate status")).code, 1);
            QCOMPARE(faultOf(manager.run(words("stock")), 5), QByteArray());
        }
        const Answer up = admin.run(words("migrate up"));
        QVERIFY2(up.code == 0, up.said().constData());
        QCOMPARE(admin.run(words("migrate status")).code, 0);
        const Answer verified = manager.run(words("verify --deep"));
        QVERIFY2(verified.code == 0, verified.said().constData());
        QCOMPARE(manager.json(words("movements")).array().size(), 0);
        QVERIFY(admin.run(words("journal --format json")).out.contains("downgrade"));

        const Answer back = admin.run({QStringLiteral("restore"), backup});
        QVERIFY2(back.code == 0, back.said().constData());
        QCOMPARE(manager.run(words("movements --format json")).out, movements);
        QCOMPARE(manager.run(words("verify --deep")).code, 0);
    }

    void fourAtOnceMakeOneCompany_data() { EachEngine::rows(); }
    void fourAtOnceMakeOneCompany() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), TestCompany::password());
        QUrl url(QStringLiteral("sqlite:") + shell.path(QStringLiteral("new.db")));
        std::unique_ptr<FreshDatabase> fresh;
        if (company.engine() == Engine::Postgresql) {
            // A name that is free again: the database itself is made by whoever is first.
            fresh = std::make_unique<FreshDatabase>(QStringLiteral("four"));
            url = fresh->url();
            QCOMPARE(TestServer::run(QStringLiteral("postgres"),
                                     QStringLiteral("DROP DATABASE \"%1\"").arg(fresh->name())),
                     QString());
            shell.set(QStringLiteral("BACKROOM_PASSWORD"), url.password());
            url.setPassword(QString());
        }
        std::vector<std::unique_ptr<QProcess>> programs(4);
        for (auto& program : programs)
            program = shell.start({QStringLiteral("--db"), url.toString(), QStringLiteral("init"),
                                   QStringLiteral("--format"), QStringLiteral("json")});
        QStringList outcomes;
        for (const auto& program : programs) {
            const Answer answer = Shell::finish(*program);
            QVERIFY2(answer.code == 0, answer.said().constData());
            outcomes += firstRow(answer)[QStringLiteral("outcome")].toString();
        }
        QCOMPARE(outcomes.count(QStringLiteral("new")), 1);
    }

    void withoutAnyStepTheDatabaseIsEmpty_data() {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("account");
        QTest::newRow("sqlite") << Engine::Sqlite << QStringLiteral("admin");
        QTest::newRow("postgresql, administrator") << Engine::Postgresql << QStringLiteral("admin");
        QTest::newRow("postgresql, preparing role")
            << Engine::Postgresql << TestServer::postgresUrl().userName();
    }
    void withoutAnyStepTheDatabaseIsEmpty() {
        QFETCH(Engine, engine);
        QFETCH(QString, account);
        TestCompany company(engine);
        Shell manager(company, QStringLiteral("manager"));
        QCOMPARE(postReceipt(manager), QString());
        Shell shell(company, account);
        if (account != QLatin1String("admin"))
            shell.set(QStringLiteral("BACKROOM_PASSWORD"), TestServer::postgresUrl().password());
        const Answer done = shell.run(down(0));
        QVERIFY2(done.code == 0, done.said().constData());
        QCOMPARE(firstRow(done)[QStringLiteral("current")], QJsonValue(0));
        QCOMPARE(companyDump(company), QStringList());
        // Who had an account of the books that are gone has none of what comes next.
        QCOMPARE(faultOf(manager.run(words("stock")), engine == Engine::Postgresql ? 4 : 5), QByteArray());

        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), QStringLiteral("short"));
        QCOMPARE(shell.run(words("init --company Anew")).code, 3);
        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), TestCompany::password());
        const Answer made = shell.run(words("init --company Anew --format json"));
        QVERIFY2(made.code == 0, made.said().constData());
        QCOMPARE(firstRow(made)[QStringLiteral("outcome")], QJsonValue(QStringLiteral("new")));
        Shell admin(company, QStringLiteral("admin"));
        QCOMPARE(admin.json(words("user list")).array().size(), 1);
        QCOMPARE(admin.run(words("verify --deep")).code, 0);
    }
};

QTEST_GUILESS_MAIN(MigrateTest)
#include "migrate_test.moc"
