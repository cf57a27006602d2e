#include "foundation/domain/clock.h"
#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"
#include "foundation/domain/text_key.h"
#include "foundation/domain/uuid.h"

#include <rapidcheck.h>

#include <QTest>

using namespace backroom;

class ValuesTest : public QObject {
    Q_OBJECT
private slots:
    void quantityReadsAndWritesExactly() {
        QCOMPARE(Quantity::parse(QStringLiteral("37.5"))->micros(), 37'500'000);
        QCOMPARE(Quantity::parse(QStringLiteral("-3"))->toString(), QStringLiteral("-3"));
        QCOMPARE(Quantity::parse(QStringLiteral("1.2500000000"))->toString(), QStringLiteral("1.25"));
        QCOMPARE(Quantity::parse(QStringLiteral("1.0000001")).error().code,
                 QStringLiteral("decimal.too_precise"));
        QCOMPARE(Quantity::parse(QStringLiteral("9223372036855")).error().code,
                 QStringLiteral("decimal.too_large"));
        for (const char* bad : {"", "-", ".", "1e3", "1,5", "0x1", "1.2.3", "twelve", "١٢"})
            QCOMPARE(Quantity::parse(QString::fromUtf8(bad)).error().code,
                     QStringLiteral("decimal.malformed"));
    }
    void anyIntegerSurvivesTextAndBack() {
        QVERIFY(rc::check("toString then parse", [](qint64 value, bool money) {
            RC_PRE(value != INT64_MIN);
            const int scale = money ? 2 : 6;
            RC_ASSERT(*decimal::parse(decimal::toString(value, scale), scale) == value);
        }));
    }
    void arithmeticRefusesToWrap() {
        const auto big = Quantity::fromMicros(INT64_MAX);
        QVERIFY(!big.plus(Quantity::fromMicros(1)));
        QVERIFY(!big.times(Quantity::whole(2)));
        QCOMPARE(Quantity::whole(8).times(Quantity::whole(6))->toString(), QStringLiteral("48"));
    }
    void moneyKeepsItsCurrency() {
        const auto eur = *Currency::fromCode(QStringLiteral("eur"));
        const auto jpy = *Currency::fromCode(QStringLiteral("JPY"));
        QVERIFY(!Currency::fromCode(QStringLiteral("EU ")));
        QCOMPARE(Money(1250, eur).toString(), QStringLiteral("12.50"));
        QCOMPARE(Money(-5, eur).toString(), QStringLiteral("-0.05"));
        QCOMPARE(Money(1250, jpy).toString(), QStringLiteral("1250"));
        QCOMPARE(Money(1, eur).plus(Money(1, jpy)).error().code, QStringLiteral("money.mixed_currencies"));
        // daywalks.md buyer 5: 12 packs of 12 at 12.40 USD are 148.80; the day's rate makes 136.90 for 144.
        QCOMPARE(UnitPrice::parse(QStringLiteral("12.40"))->total(Quantity::whole(12), eur)->minor(), 14880);
        QCOMPARE(UnitCost::parse(QStringLiteral("0.950694"))->total(Quantity::whole(144), eur)->minor(),
                 13690);
    }
    void uuidIsVersionSevenAndOrdered() {
        auto source = UuidSource::system();
        const Uuid a = source->next(1'000'000'000'000);
        const Uuid b = source->next(1'000'000'000'001);
        QVERIFY(a < b);
        QCOMPARE(a.toString().at(14), QLatin1Char('7'));
        QCOMPARE(Uuid::fromString(a.toString().toUpper()), a);
        QVERIFY(Uuid::fromString(QStringLiteral("no")).isNull());
        QCOMPARE(UuidSource::seeded(7)->next(5), UuidSource::seeded(7)->next(5));
    }
    void rule7_businessDayIsTheSites() {
        const QTimeZone berlin("Europe/Berlin");
        // 2026-10-25 is the 25-hour day; 22:30 UTC is 23:30 there.
        const qint64 lateSale = QDateTime(QDate(2026, 10, 25), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(businessDay(lateSale, berlin), QDate(2026, 10, 25));
        QCOMPARE(endOfBusinessDayMs(QDate(2026, 10, 25), berlin) -
                     endOfBusinessDayMs(QDate(2026, 10, 24), berlin),
                 25LL * 3600 * 1000);
    }
    void textKeysFoldCaseAndAccents() {
        QCOMPARE(textKey(QStringLiteral("  Crème  BRÛLÉE ")), QStringLiteral("creme brulee"));
        QCOMPARE(codeKey(QStringLiteral("85123a ")), codeKey(QStringLiteral("85123A")));
        QVERIFY(codeKey(QStringLiteral("0017")) != codeKey(QStringLiteral("17")));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
