#include "foundation/service/kept_statements.h"
#include "foundation/service/list_query.h"
#include "foundation/service/query.h"
#include "support/cable.h"
#include "support/test_company.h"
#include "support/test_server.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace backroom;
using namespace backroom::test;

namespace {

// Far above what is measured: what never ends is what is looked for.
constexpr int patienceMs = 30'000;

ListDeclaration numbers() {
    return {QStringLiteral("test_numbers"),
            QStringLiteral("id"),
            {{QStringLiteral("id"),
              ListType::Integer,
              ListUse::Sort | ListUse::Filter,
              ListNulls::Never,
              {},
              ListFold::None}}};
}

} // namespace

/// Nothing waits for a server that is out of reach, whatever was being said to it: the cable swallows words
/// and hangs up on nobody.
class ServerWatchTest : public QObject {
    Q_OBJECT

    FreshDatabase m_server;

    Result<std::unique_ptr<Database>> open(const Cable& cable) const {
        DatabaseUrl url;
        url.engine = Engine::Postgresql;
        url.host = m_server.url().host();
        url.port = cable.port();
        url.name = m_server.name();
        url.user = m_server.url().userName();
        return Database::open(url, {url.user, m_server.url().password()});
    }
    /// Runs `deed` beside, so that one that never ends fails the test instead of holding it up.
    template <class Deed>
    static bool ends(const Deed& deed) {
        std::atomic<bool> isDone = false;
        std::thread beside([&] {
            deed();
            isDone = true;
        });
        if (!QTest::qWaitFor([&] { return isDone.load(); }, patienceMs))
            qFatal("it waits for ever");
        beside.join();
        return true;
    }

private slots:
    void whatIsSaidWhileConnecting() {
        Cable cable(quint16(m_server.url().port()));
        cable.pullAt("DATESTYLE", Cable::Lost::Words);
        QVERIFY(ends([&] { QVERIFY(!open(cable)); }));
        QVERIFY(cable.isPulled());
        cable.mend();
        QVERIFY(ends([&] { QVERIFY(open(cable)); }));
    }
    void theFarewellOfAList() {
        Cable cable(quint16(m_server.url().port()));
        QVERIFY(ends([&] {
            auto db = MUST(open(cable));
            MUST(db->runScript(QStringLiteral("CREATE TABLE test_numbers (id bigint PRIMARY KEY)")));
            ListQuery list(*db, numbers());
            cable.pullAt("DEALLOCATE", Cable::Lost::Words);
            for (int limit = 1; limit <= KeptStatements::most + 1; ++limit)
                (void)list.page({}, ListPlace::start(), limit);
        }));
        QVERIFY(cable.isPulled());
    }
    /// The first one's connection is cut and the cable is mended: the second was said into the dead cable
    /// too, and a server that answers again does not know of it.
    void whatWasSaidALittleLater() {
        Cable cable(quint16(m_server.url().port()));
        QVERIFY(ends([&] {
            auto first = MUST(open(cable));
            std::thread other([&] {
                auto second = MUST(open(cable));
                while (!cable.isPulled())
                    QThread::msleep(5);
                QThread::msleep(1'900);
                QCOMPARE(second->runScript(QStringLiteral("SELECT 2")).error().code,
                         QStringLiteral("database.connection_lost"));
            });
            QThread::msleep(500); // the other has its connection
            cable.pull();
            QCOMPARE(first->runScript(QStringLiteral("SELECT 1")).error().code,
                     QStringLiteral("database.connection_lost"));
            cable.mend();
            other.join();
        }));
    }
};

QTEST_MAIN(ServerWatchTest)
#include "server_watch_test.moc"
