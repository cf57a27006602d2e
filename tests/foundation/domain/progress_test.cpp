#include "foundation/domain/progress.h"

#include <QTest>

#include <thread>

using namespace backroom;

class ProgressTest : public QObject {
    Q_OBJECT

private slots:
    void countsAndTells() {
        Progress progress;
        QVERIFY(progress.begin(3, QStringLiteral("Reading")));
        QVERIFY(progress.step());
        QVERIFY(progress.step(2));
        QCOMPARE(progress.state().done, qint64(3));
        QCOMPARE(progress.state().total, qint64(3));
        QVERIFY(progress.begin(9, QStringLiteral("Posting")));
        QCOMPARE(progress.state().done, qint64(0));
        QCOMPARE(progress.state().text, QStringLiteral("Posting"));
    }
    void aWishToStopIsAnErrorAtTheNextStep() {
        Progress progress;
        QVERIFY(progress.begin(2, QStringLiteral("Posting")));
        progress.requestCancel();
        const Done done = progress.step();
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("job.cancelled"));
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QVERIFY(!progress.begin(1, QStringLiteral("more")));
    }
    void afterThePointOfNoReturnItGoesOn() {
        Progress progress;
        progress.passPointOfNoReturn();
        progress.requestCancel();
        QVERIFY(progress.step());
        QVERIFY(progress.state().cancelRequested);
    }
    void twoThreadsShareIt() {
        Progress progress;
        std::thread worker([&] {
            while (progress.step())
                std::this_thread::yield();
        });
        while (progress.state().done < 100)
            std::this_thread::yield();
        progress.requestCancel();
        worker.join();
        QVERIFY(progress.state().done >= 100);
    }
};

QTEST_APPLESS_MAIN(ProgressTest)
#include "progress_test.moc"
