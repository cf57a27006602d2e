#include "scanning/domain/lane_input.h"

#include <rapidcheck.h>

#include <QTest>

using namespace backroom;
using namespace backroom::scanning;
using Kind = LaneEvent::Kind;
using State = LaneInput::State;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

LaneEvent typeAll(LaneInput& lane, const char* keys) {
    LaneEvent last;
    for (const QChar c : text(keys))
        last = lane.type(c);
    return last;
}

} // namespace

class LaneInputTest : public QObject {
    Q_OBJECT
private slots:
    void anEmptyScanIsNone() {
        LaneInput lane;
        QCOMPARE(lane.scan(QString()).kind, LaneEvent::Kind::Nothing);
    }
    void digitsAndStarSetTheQuantityOfTheNextScan() {
        LaneInput lane;
        QCOMPARE(lane.words(), text("Ready"));
        typeAll(lane, "12");
        QCOMPARE(lane.words(), text("12"));
        QCOMPARE(lane.type(QLatin1Char('*')).kind, Kind::Changed);
        QCOMPARE(lane.words(), QStringLiteral("12 ×"));
        const LaneEvent event = lane.scan(text("9520000000028"));
        QCOMPARE(event.kind, Kind::Code);
        QCOMPARE(event.quantity, Quantity::whole(12));
        QCOMPARE(lane.words(), text("Ready"));
        QCOMPARE(lane.scan(text("9520000000028")).quantity, Quantity::whole(1));
    }
    void aDamagedScanTakesItsDigitsAlong() {
        LaneInput lane;
        typeAll(lane, "12*");
        typeAll(lane, "9"); // of the scan, taken for typing
        const LaneEvent event = lane.damagedScan();
        QCOMPARE(event.kind, Kind::Refused);
        QVERIFY(event.says.startsWith(text("Scan again")));
        QCOMPARE(lane.words(), QStringLiteral("12 ×"));
        QCOMPARE(lane.scan(text("9520000000028")).quantity, Quantity::whole(12));
    }
    void whatARefusedCodeWasForIsTheNextOnes() {
        LaneInput lane;
        lane.setReasons(3);
        typeAll(lane, "12*");
        const LaneEvent refused = lane.scan(text("NOBODY"));
        QVERIFY(lane.giveBack(refused));
        QCOMPARE(lane.words(), QStringLiteral("12 ×"));
        QCOMPARE(lane.scan(text("9520000000028")).quantity, Quantity::whole(12));
        QVERIFY(!lane.giveBack(refused)); // another was scanned meanwhile
        QCOMPARE(lane.words(), text("Ready"));

        lane.press(StationKey::Reject);
        lane.type(QLatin1Char('2'));
        QVERIFY(lane.giveBack(lane.scan(text("NOBODY"))));
        QCOMPARE(lane.reason(), 2);
        lane.escape();
        QVERIFY(!lane.giveBack(lane.scan(text("NOBODY")))); // nothing was given
    }
    void metresHaveDecimals() {
        LaneInput lane;
        typeAll(lane, "37,5*");
        QCOMPARE(lane.scan(text("FAB")).quantity, Quantity::fromMicros(37'500'000));
        QCOMPARE(typeAll(lane, "0*").kind, Kind::Refused);
        QCOMPARE(typeAll(lane, "1.2.3*").kind, Kind::Refused);
        QCOMPARE(lane.state(), State::Ready);
        QCOMPARE(typeAll(lane, "*").kind, Kind::Nothing);
        QCOMPARE(typeAll(lane, "x").kind, Kind::Nothing);
    }
    void rule52_aScanWhileAQuantityIsAwaitedIsACode() {
        LaneInput lane;
        QCOMPARE(lane.press(StationKey::Quantity).kind, Kind::Changed);
        QCOMPARE(lane.words(), text("How many?"));
        const LaneEvent event = lane.scan(text("9520000000011"));
        QCOMPARE(event.kind, Kind::Code);
        QCOMPARE(event.quantity, Quantity::whole(1));
        QCOMPARE(event.says, text("That is a code, not a quantity"));
        QCOMPARE(lane.state(), State::Ready);
    }
    void rule52_aCodeTypedByHandIsACode() {
        LaneInput lane;
        lane.press(StationKey::Quantity);
        typeAll(lane, "9520000000011");
        const LaneEvent awaited = lane.enter();
        QCOMPARE(awaited.kind, Kind::Code);
        QCOMPARE(awaited.code, text("9520000000011"));
        QCOMPARE(awaited.source, LaneEvent::Source::Typed);
        QCOMPARE(awaited.says, text("That is a code, not a quantity"));
        typeAll(lane, "0017");
        QCOMPARE(lane.enter().code, text("0017"));
        typeAll(lane, "90.750");
        QCOMPARE(lane.enter().code, text("90.750"));
        lane.press(StationKey::Quantity);
        typeAll(lane, "48");
        QCOMPARE(lane.enter().kind, Kind::Changed);
        QCOMPARE(lane.words(), QStringLiteral("48 ×"));
    }
    void rule52_aQuantityOver9999AsksOnce() {
        LaneInput lane;
        QCOMPARE(typeAll(lane, "9999*").kind, Kind::Changed);
        lane.escape();
        QCOMPARE(typeAll(lane, "10000*").kind, Kind::Asks);
        QCOMPARE(lane.state(), State::Confirming);
        QCOMPARE(lane.scan(text("9520000000011")).kind, Kind::Refused);
        QCOMPARE(lane.enter().kind, Kind::Changed);
        const LaneEvent event = lane.scan(text("9520000000011"));
        QCOMPARE(event.kind, Kind::Code);
        QCOMPARE(event.quantity, Quantity::whole(10'000));
        QCOMPARE(typeAll(lane, "12345678*").says, text("That is a code, not a quantity"));
        QCOMPARE(lane.words(), text("Ready"));
    }
    void rule52_tenTimesTheOpenOneAsksOnce() {
        LaneInput lane;
        typeAll(lane, "240*");
        const LaneEvent code = lane.scan(text("9520000000028"));
        QCOMPARE(lane.weigh(code, Quantity::whole(239), Quantity::whole(24)).kind, Kind::Code);
        QCOMPARE(lane.weigh(code, Quantity::whole(240), Quantity()).kind, Kind::Code);
        QCOMPARE(lane.weigh(code, Quantity::whole(240), Quantity::whole(24)).kind, Kind::Asks);
        const LaneEvent sure = lane.enter();
        QCOMPARE(sure.kind, Kind::Code);
        QCOMPARE(sure.quantity, Quantity::whole(240));
        QCOMPARE(lane.weigh(sure, Quantity::whole(240), Quantity::whole(24)).kind, Kind::Code);
        QCOMPARE(lane.state(), State::Ready);
    }
    void commandBarcodesAreKeys() {
        LaneInput lane;
        typeAll(lane, "12*");
        const LaneEvent undo = lane.scan(text("bkrm:f9"));
        QCOMPARE(undo.kind, Kind::Command);
        QVERIFY(undo.key == StationKey::Undo);
        QCOMPARE(lane.scan(commandCode(StationKey::Quantity)).kind, Kind::Changed);
        QCOMPARE(lane.state(), State::AwaitingQuantity);
        QVERIFY(!stationKeyOf(text("BKRM:F1")));
        QVERIFY(!stationKeyOf(text("BKRM:F12x")));
        QVERIFY(stationKeyOf(text("BKRM:F12")) == StationKey::Done);
    }
    void digitsLeftInTheLaneAreSaidAndNotCounted() {
        LaneInput lane;
        typeAll(lane, "12");
        const LaneEvent event = lane.scan(text("9520000000011"));
        QCOMPARE(event.quantity, Quantity::whole(1));
        QVERIFY(event.says.contains(text("12")));
        QCOMPARE(lane.backspace().kind, Kind::Nothing);
        typeAll(lane, "1");
        QCOMPARE(lane.backspace().kind, Kind::Changed);
        QCOMPARE(lane.state(), State::Ready);
    }
    void noQuantityEverComesFromAScan() {
        QVERIFY(rc::check("the multiplier is what was typed before *", [](const std::vector<quint8>& acts) {
            LaneInput lane;
            QSet<qint64> typed{Quantity::whole(1).micros()};
            QString digits;
            for (const quint8 act : acts) {
                LaneEvent event;
                if (act % 4 < 2) {
                    const QChar digit = QLatin1Char(static_cast<char>('0' + act % 10));
                    event = lane.type(digit);
                    digits = lane.state() == State::Confirming ? digits : digits + digit;
                } else if (act % 4 == 2) {
                    const auto quantity = Quantity::parse(lane.words().section(QLatin1Char(' '), -1));
                    event = lane.type(QLatin1Char('*'));
                    if (quantity)
                        typed.insert(quantity->micros());
                } else {
                    event = lane.scan(text("9520000000011"));
                }
                if (event.kind == Kind::Code) {
                    RC_ASSERT(typed.contains(event.quantity.micros()));
                    RC_ASSERT(event.code == text("9520000000011"));
                    RC_ASSERT(lane.state() == State::Ready);
                }
            }
        }));
    }
};

QTEST_APPLESS_MAIN(LaneInputTest)
#include "lane_input_test.moc"
