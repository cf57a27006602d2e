#include "foundation/service/desk_settings.h"
#include "foundation/service/journal_seal.h"
#include "foundation/service/settings.h"
#include "support/test_company.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

const Setting<qint64> keptBackups{"test.kept", 10};
const Setting<QString> greeting{"test.greeting", QStringLiteral("hello")};
const Setting<bool> loud{"test.loud", true};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void companySettingsAreTypedAndJournalled_data() { EachEngine::rows(); }
    void companySettingsAreTypedAndJournalled() {
        TestCompany company;
        Settings settings(company.as("admin"));
        QCOMPARE(*settings.get(keptBackups), qint64(10));
        QCOMPARE(*settings.get(greeting), QStringLiteral("hello"));
        QVERIFY(*settings.get(loud));
        QVERIFY(settings.put(keptBackups, 20));
        QVERIFY(settings.put(greeting, QString()));
        QVERIFY(settings.put(loud, false));
        Settings others(company.as("warehouse"));
        QCOMPARE(*others.get(keptBackups), qint64(20));
        QCOMPARE(*others.get(greeting), QString());
        QVERIFY(!*others.get(loud));
        QCOMPARE(others.put(loud, true).error().code, QStringLiteral("identity.not_allowed"));
        QVERIFY(settings.reset(keptBackups));
        QCOMPARE(*others.get(keptBackups), qint64(10));
        QVERIFY(sealJournal(company.as("admin").database()));
        const auto rows =
            JournalReader(company.as("admin"))
                .list({QStringLiteral("foundation.setting"), {}, QStringLiteral("ADMIN"), {}}, 10);
        QVERIFY2(rows, why(rows));
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->first().before[QLatin1String("test.kept")].toString(), QStringLiteral("20"));
        QVERIFY(rows->first().after.isEmpty());
    }
    void theSameValueAgainIsNoChange() {
        TestCompany company(Engine::Sqlite);
        Desk& admin = company.as("admin");
        Settings settings(admin);
        QVERIFY(settings.put(loud, false));
        const qint64 head = JournalReader(admin).head()->seq;
        QVERIFY(settings.put(loud, false));
        QCOMPARE(JournalReader(admin).head()->seq, head);
    }
    void aMachineRemembersPersonsApart() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new/desk.ini"));
        const auto open = [&](const char* company, const char* account) {
            return std::make_unique<DeskSettings>(file, QString::fromLatin1(company),
                                                  QString::fromLatin1(account));
        };
        open("sqlite:/a.db", "anna")->setValue(QStringLiteral("stock/widths"), QList<QVariant>{100, 50});
        open("sqlite:/a.db", "anna")->rememberJournalHead({7, QStringLiteral("abc")});
        QCOMPARE(open("sqlite:/a.db", "anna")->value(QStringLiteral("stock/widths")).toList().size(), 2);
        QVERIFY(!open("sqlite:/a.db", "berta")->value(QStringLiteral("stock/widths")).isValid());
        QVERIFY(!open("sqlite:/b.db", "anna")->value(QStringLiteral("stock/widths")).isValid());
        QCOMPARE(open("sqlite:/a.db", "berta")->journalHead()->seq, qint64(7));
        QVERIFY(!open("sqlite:/b.db", "anna")->journalHead());
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        open("sqlite:/a.db", "anna")->setValue(QStringLiteral("stock/widths"), {});
        QVERIFY(!open("sqlite:/a.db", "anna")->value(QStringLiteral("stock/widths")).isValid());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
