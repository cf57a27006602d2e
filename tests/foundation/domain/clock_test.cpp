#include "foundation/domain/clock.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace backroom;

class ClockTest : public QObject {
    Q_OBJECT

private slots:
    /// What is remembered of a zone's rules never changes an answer: the same as Qt's own, in any order of
    /// questions, around every change of the clocks too, at midnight (Beirut), by half an hour (Lord Howe), a
    /// minute past midnight (St. John's), over a day that was left out (Apia) and where none changes
    /// (Kolkata).
    void aBusinessDayIsTheCalendarsOwn() {
        const QList<QByteArray> names = {"Europe/Berlin",       "UTC",          "Asia/Beirut",
                                         "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kolkata",
                                         "America/St_Johns",    "UTC+05:45"};
        QRandomGenerator random(20261122);
        QList<QPair<QTimeZone, qint64>> questions;
        for (const QByteArray& name : names) {
            const QTimeZone zone(name);
            QVERIFY2(zone.isValid(), name.constData());
            QDateTime change = zone.nextTransition(QDateTime(QDate(1995, 1, 1), QTime(), Qt::UTC)).atUtc;
            for (int i = 0; i < 80 && change.isValid(); ++i) {
                for (const qint64 off :
                     {-86'400'000, -3'600'001, -1, 0, 1, 59'999, 60'000, 3'600'000, 7'199'999})
                    questions.append({zone, change.toMSecsSinceEpoch() + off});
                change = zone.nextTransition(change).atUtc;
            }
            for (int i = 0; i < 2'000; ++i)
                questions.append(
                    {zone, random.bounded(qint64(-2'000'000'000'000), qint64(4'000'000'000'000))});
        }
        for (int pass = 0; pass < 2; ++pass) {
            for (const auto& [zone, instant] : std::as_const(questions))
                QCOMPARE(businessDay(instant, zone), QDateTime::fromMSecsSinceEpoch(instant, zone).date());
            std::shuffle(questions.begin(), questions.end(), random);
        }
    }

    void noZoneHasNoDay() { QVERIFY(!businessDay(1'772'442'000'000, QTimeZone()).isValid()); }

    /// The last millisecond of a day is on it, and the next one is not, when the clocks change too.
    void aDayEndsWhereTheNextBegins() {
        const QTimeZone berlin("Europe/Berlin");
        for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 6, 1)}) {
            const qint64 end = endOfBusinessDayMs(day, berlin);
            QCOMPARE(businessDay(end, berlin), day);
            QCOMPARE(businessDay(end + 1, berlin), day.addDays(1));
        }
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
