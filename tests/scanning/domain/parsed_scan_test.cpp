#include "scanning/domain/parsed_scan.h"

#include <rapidcheck.h>

#include <QTest>

using namespace backroom;
using namespace backroom::scanning;
using Kind = ScanCandidate::Kind;
using Symbology = ParsedScan::Symbology;

namespace {

constexpr int thisYear = 2026;

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

ParsedScan parse(const QString& raw) {
    return parseScan(raw, Symbology::Unknown, thisYear);
}

} // namespace

class ParsedScanTest : public QObject {
    Q_OBJECT
private slots:
    void rule26_datesHaveTheirCenturyAndTheirLastDay() {
        QCOMPARE(gs1::parseDate(text("261231"), thisYear)->day, QDate(2026, 12, 31));
        QCOMPARE(gs1::parseDate(text("760101"), thisYear)->day, QDate(2076, 1, 1));
        QCOMPARE(gs1::parseDate(text("770101"), thisYear)->day, QDate(1977, 1, 1));
        QCOMPARE(gs1::parseDate(text("100101"), 2095)->day, QDate(2110, 1, 1));
        const auto last = gs1::parseDate(text("210300"), thisYear);
        QCOMPARE(last->day, QDate(2021, 3, 31));
        QVERIFY(*last == *gs1::parseDate(text("210331"), thisYear));
        QCOMPARE(last->printed, text("210300"));
        QCOMPARE(gs1::parseDate(text("240200"), thisYear)->day, QDate(2024, 2, 29));
        for (const char* bad : {"211301", "210230", "21033", "21033a", "210032"})
            QCOMPARE(gs1::parseDate(text(bad), thisYear).error().code, text("gs1.bad_date"));
    }
    void rule26_centuryIsAlwaysTheNearestOne() {
        QVERIFY(rc::check("-49 to +50 years", [] {
            const int year = *rc::gen::inRange(1990, 2190);
            const int digits = *rc::gen::inRange(0, 100);
            const auto date = gs1::parseDate(
                QStringLiteral("%1").arg(digits, 2, 10, QLatin1Char('0')) + text("0615"), year);
            RC_ASSERT(date.has_value());
            RC_ASSERT(date->day.year() % 100 == digits);
            RC_ASSERT(date->day.year() - year >= -49 && date->day.year() - year <= 50);
        }));
    }
    void elementStringsAreTakenApart() {
        const auto badCheck = parse(text("]C10109520000000067") + text("17251203"));
        QCOMPARE(badCheck.problem->code, text("gs1.bad_check_digit"));
        QCOMPARE(badCheck.candidates.size(), 1U);
        const auto good = parse(text("]C1010952000000006617251203") + text("10L2431\x1d") + text("3712"));
        QVERIFY(!good.problem);
        QVERIFY(good.symbology == Symbology::Gs1);
        QCOMPARE(good.candidates.size(), 2U);
        QVERIFY(good.candidates.front().kind == Kind::Gtin);
        QCOMPARE(good.candidates.front().code, text("09520000000066"));
        QCOMPARE(gs1::find(good.candidates.front().elements, text("10")), text("L2431"));
        QCOMPARE(gs1::find(good.candidates.front().elements, text("17")), text("251203"));
        QCOMPARE(statedCount(good.candidates.front().elements), 12);
        QVERIFY(good.candidates.back().kind == Kind::Plain);
    }
    void rule26_contentsAreNotThePallet() {
        const auto scan = parse(text("]C1") + text("02195200000000183748\x1d") + text("10A"));
        QVERIFY(scan.candidates.front().kind == Kind::Contents);
        QCOMPARE(scan.candidates.front().code, text("19520000000018"));
        QCOMPARE(statedCount(scan.candidates.front().elements), 48);
        const auto sscc = parse(text("]C100395200000000000012"));
        QVERIFY(sscc.candidates.front().kind == Kind::Sscc);
        QCOMPARE(sscc.candidates.front().code, text("395200000000000012"));
    }
    void rule26_weightKeepsItsDecimals() {
        const auto good = parse(text("]C10109520000000066") + text("3103001250"));
        QCOMPARE(gs1::find(good.candidates.front().elements, text("3103")), text("001250"));
    }
    void rule27_withoutFnc1AllReadingsAreKept() {
        const auto readings = gs1::readings(text("0109520000000066") + text("10ABC17250101"), thisYear);
        QVERIFY(readings.has_value());
        QCOMPARE(gs1::find(readings->front(), text("10")), text("ABC17250101"));
        bool split = false;
        for (const auto& elements : *readings)
            split = split || (gs1::find(elements, text("10")) == text("ABC") &&
                              gs1::find(elements, text("17")) == text("250101"));
        QVERIFY(split);
        QCOMPARE(
            gs1::readings(text("0109520000000066") + text("10ABC\x1d") + text("17250101"), thisYear)->size(),
            1U);
    }
    void rule27_codesThatLookLikeElementsArePlainFirst() {
        const auto scan = parse(text("10D9T"));
        QVERIFY(scan.candidates.front().kind == Kind::Plain);
        QCOMPARE(scan.candidates.front().code, text("10D9T"));
        const auto unmarked = parse(text("0109520000000066") + text("17251231"));
        QVERIFY(unmarked.candidates.front().kind == Kind::Plain);
        QVERIFY(unmarked.candidates.back().kind == Kind::Gtin);
        QCOMPARE(unmarked.candidates.back().code, text("09520000000066"));
    }
    void rule40_retailCodesMeetInFourteenDigits() {
        QCOMPARE(parse(text("400000000015")).candidates.back().code, text("00400000000015"));
        QCOMPARE(parse(text("0400000000015")).candidates.back().code, text("00400000000015"));
        QCOMPARE(parse(text("00400000000015")).candidates.back().code, text("00400000000015"));
        QCOMPARE(parse(text("9520000000012")).candidates.size(), 1U);
        QCOMPARE(parse(text("9520000000012")).candidates.front().code, text("9520000000012"));
    }
    void rule40_eightDigitsMayBeTwoThings() {
        QCOMPARE(gs1::expandUpcE(text("04252614")), text("042100005264"));
        QCOMPARE(gs1::expandUpcE(text("04252615")), QString());
        const auto scan = parse(text("04252614"));
        QCOMPARE(scan.candidates.front().code, text("04252614"));
        QCOMPARE(scan.candidates.back().code, text("00042100005264"));
    }
    void aimIdentifiersAreTakenOff() {
        QCOMPARE(parse(text("]E09520000000011")).text, text("9520000000011"));
        QVERIFY(parse(text("]E09520000000011")).symbology == Symbology::Ean13);
        QVERIFY(parse(text("]E496385074")).symbology == Symbology::Ean8);
        QVERIFY(parse(text("]Q1hello")).symbology == Symbology::Qr);
        QCOMPARE(parse(text("]Z9x")).text, text("]Z9x"));
        QCOMPARE(parse(text("]e0(01)09520000000066(17)251231")).candidates.front().code,
                 text("09520000000066"));
    }
    void commandsAndBinsAreThemselves() {
        QVERIFY(parse(text("BKRM:F9")).command == StationKey::Undo);
        QVERIFY(parse(text("BKRM:F9")).candidates.empty());
        QCOMPARE(parse(text("A-01-02")).candidates.front().code, text("A-01-02"));
        QCOMPARE(parse(text("  S-01 ")).text, text("S-01"));
    }
    void anyTextParsesAndKeepsItsRaw() {
        QVERIFY(rc::check("parseScan is total", [](const std::vector<quint8>& bytes) {
            QString raw;
            for (const quint8 byte : bytes)
                raw += QLatin1Char(static_cast<char>(byte % 3 == 0 ? '0' + byte % 10 : byte % 127));
            const auto scan = parseScan(raw, Symbology::Unknown, thisYear);
            RC_ASSERT(scan.raw == raw);
            RC_ASSERT(scan.command.has_value() || !scan.candidates.empty());
        }));
        // Made to have very many readings: it must still end at once.
        QString worst = text("01095200000000661") + QString(300, QLatin1Char('0'));
        for (int i = 0; i < 100; ++i)
            worst += text("10");
        QVERIFY(!parse(worst + QLatin1Char('\n') + QLatin1Char('x')).candidates.empty());
    }
    void writtenElementsAreReadBack() {
        QVERIFY(rc::check("FNC1 after every variable field", [] {
            const QString lot = *rc::gen::map(
                rc::gen::suchThat(rc::gen::container<std::string>(rc::gen::inRange('0', 'Z')),
                                  [](const std::string& s) { return !s.empty() && s.size() <= 20; }),
                [](const std::string& s) { return QString::fromStdString(s); });
            const int count = *rc::gen::inRange(1, 99'999'999);
            const QString label = QStringLiteral("0109520000000066") + QStringLiteral("10") + lot +
                                  gs1::groupSeparator + QStringLiteral("37") + QString::number(count);
            const auto readings = gs1::readings(label, thisYear);
            RC_ASSERT(readings.has_value());
            RC_ASSERT(gs1::find(readings->front(), text("10")) == lot);
            RC_ASSERT(statedCount(readings->front()) == count);
        }));
    }
};

QTEST_APPLESS_MAIN(ParsedScanTest)
#include "parsed_scan_test.moc"
