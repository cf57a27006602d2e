#include "identity/domain/account.h"
#include "identity/domain/company.h"
#include "identity/domain/role.h"

#include <QTest>

using namespace backroom;
using namespace backroom::identity;

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void rolesAreWords() {
        for (const Role role : allRoles())
            QCOMPARE(roleFromName(roleName(role)), std::optional<Role>(role));
        QVERIFY(!roleFromName(QStringLiteral("Admin")));
    }
    void anAuditorChangesNothing() {
        const QSet<Permission> auditor = permissionsOf(Role::Auditor);
        QCOMPARE(auditor, (QSet<Permission>{Permission::ReadStock, Permission::SeeCost,
                                            Permission::ExportData, Permission::ReadJournal}));
    }
    void onlyAnAdministratorAdministers() {
        for (const Role role : {Role::Manager, Role::Warehouse, Role::Auditor}) {
            QVERIFY(!permissionsOf(role).contains(Permission::AdministerAccounts));
            QVERIFY(!permissionsOf(role).contains(Permission::AdministerDatabase));
        }
        QCOMPARE(permissionsOf(Role::Admin).size(), 12);
        QVERIFY(!permissionsOf(Role::Warehouse).contains(Permission::EditCatalog));
        QVERIFY(permissionsOf(Role::Warehouse).contains(Permission::ReverseDocument));
    }
    void accountNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("anna") << true;
        QTest::newRow("spaces around") << QStringLiteral(" anna ") << true;
        QTest::newRow("letters of the world") << QStringLiteral("jürgen-7") << true;
        QTest::newRow("empty") << QStringLiteral("  ") << false;
        QTest::newRow("at") << QStringLiteral("anna@shop") << false;
        QTest::newRow("space within") << QStringLiteral("anna b") << false;
        QTest::newRow("quote") << QStringLiteral("anna\"") << false;
        QTest::newRow("begins with a dash") << QStringLiteral("-anna") << false;
        QTest::newRow("our groups") << QStringLiteral("backroom_owner") << false;
        QTest::newRow("our groups, any case") << QStringLiteral("Backroom_x") << false;
        QTest::newRow("the server's") << QStringLiteral("pg_read_all_data") << false;
        QTest::newRow("30") << QString(30, QLatin1Char('a')) << true;
        QTest::newRow("31") << QString(31, QLatin1Char('a')) << false;
    }
    void accountNames() {
        QFETCH(QString, name);
        QFETCH(bool, good);
        const auto checked = checkAccountName(name);
        QCOMPARE(checked.has_value(), good);
        if (good)
            QCOMPARE(*checked, name.trimmed());
        else
            QCOMPARE(checked.error().code, QStringLiteral("identity.bad_account_name"));
    }
    void aLoginRoleFitsTheServer() {
        QCOMPARE(loginRole(QStringLiteral("Anna"), QStringLiteral("shop")), QStringLiteral("anna@shop"));
        QVERIFY(checkRoleLength(QString(30, QLatin1Char('a')), QString(32, QLatin1Char('b'))));
        QVERIFY(!checkRoleLength(QString(30, QLatin1Char('a')), QString(33, QLatin1Char('b'))));
        QVERIFY2(!checkRoleLength(QString(30, QChar(0x00FC)), QString(32, QLatin1Char('b'))),
                 "bytes, not letters");
    }
    void passwordsHaveEightCharacters() {
        QVERIFY(!checkPassword(QStringLiteral("1234567")));
        QVERIFY(checkPassword(QStringLiteral("12345678")));
    }
    void companies() {
        CompanySettings settings;
        QCOMPARE(checkCompany(settings).error().code, QStringLiteral("identity.bad_company"));
        settings.name = QStringLiteral("Tamsel Goods");
        QVERIFY(checkCompany(settings));
        settings.currency = QStringLiteral("EURO");
        QCOMPARE(checkCompany(settings).error().code, QStringLiteral("money.unknown_currency"));
        settings.currency = QStringLiteral("JPY");
        settings.timeZone = QStringLiteral("Mars/Base");
        QCOMPARE(checkCompany(settings).error().code, QStringLiteral("identity.unknown_time_zone"));
        settings.timeZone = QStringLiteral("UTC+03:00"); // a server would read it the other way round
        QCOMPARE(checkCompany(settings).error().code, QStringLiteral("identity.unknown_time_zone"));
        // What a machine may call its zone, and so what the first start offers.
        for (const char* zone : {"Etc/UTC", "UTC", "GB", "CET", "Asia/Tokyo"}) {
            settings.timeZone = QString::fromLatin1(zone);
            QVERIFY2(checkCompany(settings), zone);
        }
        settings.negativePolicy = QStringLiteral("maybe");
        QCOMPARE(checkCompany(settings).error().code, QStringLiteral("identity.bad_policy"));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
