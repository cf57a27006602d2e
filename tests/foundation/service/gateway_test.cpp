#include "foundation/service/gateway.h"

#include "foundation/service/query.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace backroom;

class GatewayTest : public QObject {
    Q_OBJECT

private slots:
    void callsRunInOrderOnOneThread() {
        Gateway gateway;
        QList<int> order;
        QList<QThread*> threads;
        QFuture<Result<int>> last;
        for (int i = 0; i < 5; ++i)
            last = gateway.run([&, i]() -> Result<int> {
                order += i;
                threads += QThread::currentThread();
                return i;
            });
        QTRY_VERIFY(last.isFinished());
        QCOMPARE(order, QList<int>({0, 1, 2, 3, 4}));
        QVERIFY(threads.first() != QThread::currentThread());
        QCOMPARE(threads.count(threads.first()), 5);
    }
    void aBusyDatabaseIsTriedAgain() {
        Gateway gateway;
        int tries = 0;
        const auto busyFor = [&](int times) {
            return gateway.run([&tries, times]() -> Done {
                if (++tries > times)
                    return {};
                return fail(ErrorKind::Unavailable, QStringLiteral("database.busy"), QStringLiteral("busy"));
            });
        };
        auto soon = busyFor(3);
        QTRY_VERIFY(soon.isFinished());
        QVERIFY(soon.result());
        QCOMPARE(tries, 4);
        tries = 0;
        auto never = busyFor(1000);
        QTRY_VERIFY(never.isFinished());
        QCOMPARE(never.result().error().code, QStringLiteral("database.busy"));
        QCOMPARE(tries, 6);
    }
    void callsBehindATryInVainDoNotWaitForOneEach() {
        constexpr int tryMs = 200;
        Gateway gateway;
        std::atomic<int> tries = 0;
        std::atomic<bool> isBack = false;
        gateway.setRecovery([&]() -> Done {
            ++tries;
            if (isBack)
                return {};
            QThread::msleep(tryMs);
            return fail(ErrorKind::Unavailable, QStringLiteral("database.connection_lost"),
                        QStringLiteral("out of reach"));
        });
        gateway.distrust();
        QFuture<Done> last;
        for (int i = 0; i < 20; ++i)
            last = gateway.run([]() -> Done { return {}; });
        QTRY_VERIFY(last.isFinished());
        QVERIFY2(tries <= 2, qPrintable(QString::number(tries)));
        isBack = true;
        QTest::qWait(tryMs + 50);
        const int before = tries;
        auto next = gateway.run([]() -> Done { return {}; });
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(tries, before + 1);
    }
    void aPartOfAListIsNoAnswer() {
        // The second row cannot be computed: the first was read already.
        static const Sql broken{
            "test.broken",
            "SELECT abs(n) AS n FROM (SELECT 1 AS n UNION ALL SELECT -9223372036854775807 - 1)",
            "SELECT 1 AS n"};
        QTemporaryDir folder;
        DatabaseUrl url;
        url.path = folder.filePath(QStringLiteral("list.db"));
        Gateway gateway;
        const auto countRows = [url]() -> Result<int> {
            BACKROOM_TRY(const auto db, Database::open(url, {}, OpenMode::Create));
            Query list(*db, broken);
            BACKROOM_CHECK(list.exec());
            int rows = 0;
            while (list.next())
                ++rows;
            return rows;
        };
        auto part = gateway.run(countRows);
        QTRY_VERIFY(part.isFinished());
        QVERIFY(!part.result());
        QCOMPARE(part.result().error().code, QStringLiteral("decimal.too_large"));
        auto next = gateway.run([]() -> Result<int> { return 7; });
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(next.result().value_or(0), 7);
    }
    void aJobIsWatchedAndStopped() {
        Gateway gateway;
        auto job = gateway.runJob([](Progress& progress) -> Result<int> {
            BACKROOM_CHECK(progress.begin(0, QStringLiteral("Counting sheep")));
            while (true) {
                BACKROOM_CHECK(progress.step());
                QThread::msleep(1);
            }
        });
        QTRY_VERIFY(job.progress->state().done > 3);
        QCOMPARE(job.progress->state().text, QStringLiteral("Counting sheep"));
        job.progress->requestCancel();
        QTRY_VERIFY(job.future.isFinished());
        QCOMPARE(job.future.result().error().code, QStringLiteral("job.cancelled"));
    }
    void aJobNotWantedAnyMoreDoesNotBegin() {
        Gateway gateway;
        QSemaphore gate;
        auto first = gateway.run([&]() -> Done {
            gate.acquire();
            return {};
        });
        bool began = false;
        auto job = gateway.runJob([&](Progress&) -> Done {
            began = true;
            return {};
        });
        job.progress->requestCancel();
        gate.release();
        QTRY_VERIFY(job.future.isFinished());
        QVERIFY(!began);
        QCOMPARE(job.future.result().error().code, QStringLiteral("job.cancelled"));
    }
    void anAnswerForWhatWasClosedIsDropped() {
        Gateway gateway;
        QSemaphore gate;
        auto page = std::make_unique<QObject>();
        int toTheClosed = 0;
        gateway
            .run([&]() -> Done {
                gate.acquire();
                return {};
            })
            .then(page.get(), [&](const Done&) { ++toTheClosed; });
        QObject open;
        QList<int> toTheOpen;
        QThread* thread = nullptr;
        for (int i = 0; i < 3; ++i)
            gateway.run([i]() -> Result<int> { return i; }).then(&open, [&](const Result<int>& answer) {
                toTheOpen += *answer;
                thread = QThread::currentThread();
            });
        page.reset();
        gate.release();
        QTRY_COMPARE(toTheOpen, QList<int>({0, 1, 2}));
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(toTheClosed, 0);
    }
    void aPageMayCloseWhileItTakesItsAnswer() {
        Gateway gateway;
        auto page = std::make_unique<QObject>();
        gateway.run([]() -> Done { return {}; }).then(page.get(), [&](const Done&) { page.reset(); });
        QTRY_VERIFY(!page);
    }
};

QTEST_GUILESS_MAIN(GatewayTest)
#include "gateway_test.moc"
