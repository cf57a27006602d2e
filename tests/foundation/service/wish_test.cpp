#include "foundation/service/gateway.h"
#include "foundation/service/wish.h"
#include "support/test_company.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace backroom;
using namespace backroom::test;

namespace {

// Far below what the statement takes, and far above what is measured.
constexpr int soonMs = 10'000;
const QString endless =
    QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
                   "SELECT COUNT(*) FROM n");
const QString short_ = QStringLiteral("SELECT 1");

} // namespace

/// What nobody waits for any more keeps nobody waiting.
class WishTest : public QObject {
    Q_OBJECT

private slots:
    void aStatementNobodyWaitsForEnds_data() { EachEngine::rows(); }
    void aStatementNobodyWaitsForEnds() {
        TestCompany company(EachEngine::current());
        Gateway gateway;
        std::unique_ptr<TestCompany::Seat> seat;
        gateway
            .run([&]() -> Done {
                seat = company.seat(QStringLiteral("manager"));
                return {};
            })
            .waitForFinished();
        const auto on = [&](const std::shared_ptr<Wish>& wish, const QString& statement,
                            std::atomic<int>& begun) {
            return gateway.run([&seat, &begun, wish, statement]() -> Done {
                return wish->whileWanted(*seat->database, [&] {
                    ++begun;
                    return seat->database->runScript(statement);
                });
            });
        };
        for (int round = 0; round < 20; ++round) {
            std::atomic<int> begun = 0;
            const auto wish = Wish::make();
            const auto other = Wish::make();
            auto answer = on(wish, endless, begun);
            QTRY_COMPARE_WITH_TIMEOUT(begun.load(), 1, soonMs);
            QTest::qWait(round); // at another moment of it
            auto behind = on(wish, endless, begun);
            auto next = on(other, short_, begun);
            QVERIFY(!answer.isFinished());
            wish->giveUp();
            QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), soonMs);
            QVERIFY(wish->isGivenUp());
            QCOMPARE(answer.result().error().code, QStringLiteral("list.not_wanted"));
            QCOMPARE(behind.result().error().code, QStringLiteral("list.not_wanted"));
            // Who asked next is answered, once, and nothing of the one before meets it.
            QVERIFY2(next.result(), qPrintable(next.result() ? QString() : next.result().error().oneLine()));
            QCOMPARE(begun.load(), 2);
        }
        gateway
            .run([&]() -> Done {
                seat.reset();
                return {};
            })
            .waitForFinished();
    }

    void aWishThatIsKeptIsAnswered_data() { EachEngine::rows(); }
    void aWishThatIsKeptIsAnswered() {
        TestCompany company(EachEngine::current());
        Database& database = company.database();
        const auto wish = Wish::make();
        QVERIFY(wish->whileWanted(database, [&] { return database.runScript(short_); }));
        wish->giveUp();
        bool began = false;
        const Done refused = wish->whileWanted(database, [&]() -> Done {
            began = true;
            return {};
        });
        QVERIFY(!refused);
        QVERIFY(!began);
    }
};

QTEST_GUILESS_MAIN(WishTest)
#include "wish_test.moc"
