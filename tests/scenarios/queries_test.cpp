#include "scenarios/every_query.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::test;

/// A statement that only one engine understands is found here, not by the first person who needs it.
class QueriesTest : public QObject {
    Q_OBJECT
private slots:
    void everyQueryIsUnderstood_data() { EachEngine::rows(); }
    void everyQueryIsUnderstood() {
        TestCompany company;
        Database& db = company.as("admin").database();
        int checked = 0;
        QStringList wrong;
        for (const Sql* sql : everyQuery()) {
            if (!(db.isSqlite() ? sql->sqlite : sql->postgresql))
                continue; // for the other engine only
            ++checked;
            if (const auto done = db.check(*sql); !done)
                wrong += QString::fromLatin1(sql->name) + QLatin1String(": ") + done.error().detail;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(checked > 100);
    }
    void aWrongOneIsFound_data() { EachEngine::rows(); }
    void aWrongOneIsFound() {
        TestCompany company;
        const Sql wrong{"test.wrong", "SELECT nothing FROM identity_account",
                        "SELECT nothing FROM identity_account"};
        QVERIFY(!company.database().check(wrong));
    }
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "queries_test.moc"
