#include "catalog/domain/barcode.h"
#include "catalog/domain/code_rules.h"

#include <rapidcheck.h>

#include <QTest>

using namespace backroom;
using namespace backroom::catalog;
using namespace Qt::StringLiterals;

class CodesTest : public QObject {
    Q_OBJECT
private slots:
    void checkDigitsOfEveryLength() {
        // Examples of the GS1 check digit calculator and of daywalks.md.
        QCOMPARE(Gtin::parseAs(GtinKind::Ean13, u"4006381333931"_s)->key(), u"04006381333931"_s);
        QCOMPARE(Gtin::parseAs(GtinKind::Ean13, u"9520000000011"_s)->key(), u"09520000000011"_s);
        QCOMPARE(Gtin::parseAs(GtinKind::Gtin14, u"19520000000018"_s)->key(), u"19520000000018"_s);
        QCOMPARE(Gtin::parseAs(GtinKind::Ean8, u"73513537"_s)->key(), u"00000073513537"_s);
        QCOMPARE(Gtin::parseAs(GtinKind::UpcA, u"036000291452"_s)->key(), u"00036000291452"_s);
        QCOMPARE(Gtin::parseAs(GtinKind::UpcE, u"04252614"_s)->key(), u"00042100005264"_s);
        const auto wrong = Gtin::parseAs(GtinKind::Ean13, u"4006381333932"_s);
        QCOMPARE(wrong.error().code, u"catalog.check_digit"_s);
        QVERIFY(wrong.error().remedy.contains(u"should be 1"_s));
        for (const QString& bad : {u""_s, u"12"_s, u"400638133393x"_s, u"٤006381333931"_s})
            QCOMPARE(Gtin::parseAs(GtinKind::Ean13, bad).error().code, u"catalog.gtin_malformed"_s);
    }
    void upcEExpandsByItsLastDigit_data() {
        QTest::addColumn<QString>("upcE");
        QTest::addColumn<QString>("upcA");
        // One row for each rule of section 5.2.2.4: last digit 0-2, 3, 4, 5-9, and number system 1.
        QTest::newRow("0") << u"01234505"_s << u"012000003455"_s;
        QTest::newRow("2") << u"01234523"_s << u"012200003453"_s;
        QTest::newRow("3") << u"01234531"_s << u"012300000451"_s;
        QTest::newRow("4") << u"01234543"_s << u"012340000053"_s;
        QTest::newRow("5") << u"01234558"_s << u"012345000058"_s;
        QTest::newRow("9") << u"01234596"_s << u"012345000096"_s;
        QTest::newRow("system 1") << u"12345670"_s << u"123456000070"_s;
    }
    void upcEExpandsByItsLastDigit() {
        QFETCH(QString, upcE);
        QFETCH(QString, upcA);
        QCOMPARE(expandUpcE(upcE), upcA);
        QVERIFY(Gtin::parseAs(GtinKind::UpcA, upcA));
        QVERIFY(Gtin::parseAs(GtinKind::UpcE, upcE));
        QCOMPARE(Gtin::parseAs(GtinKind::UpcE, upcE)->key(), Gtin::parseAs(GtinKind::UpcA, upcA)->key());
    }
    void rule40_sameNumberHoweverItIsPrinted() {
        const auto upcA = Barcode::fromText(u"400000000015"_s);
        const auto ean = Barcode::fromText(u"0400000000015"_s);
        const auto gtin = Barcode::fromText(u"00400000000015"_s);
        QCOMPARE(upcA->kind(), BarcodeKind::UpcA);
        QCOMPARE(ean->kind(), BarcodeKind::Ean13);
        QCOMPARE(gtin->kind(), BarcodeKind::Gtin14);
        QCOMPARE(upcA->matchKey(), ean->matchKey());
        QCOMPARE(upcA->matchKey(), gtin->matchKey());
        QCOMPARE(ean->text(), u"0400000000015"_s);
        QVERIFY(barcodeLookupKeys(u" 400000000015"_s).contains(gtin->matchKey()));
    }
    void rule40_eightDigitsMayBeTwoThings() {
        // Right as EAN-8 and as UPC-E at once: a lookup has to try both.
        QStringList both;
        for (int i = 0; i < 100'000 && both.isEmpty(); ++i) {
            const QString body = QString::number(1'000'000 + i);
            const QString code = body + Gtin::checkDigit(body);
            if (Gtin::readings(code).size() == 2)
                both = {code};
        }
        QCOMPARE(both.size(), 1);
        const QStringList keys = barcodeLookupKeys(both.first());
        QVERIFY(keys.contains(Gtin::parseAs(GtinKind::Ean8, both.first())->key()));
        QVERIFY(keys.contains(Gtin::parseAs(GtinKind::UpcE, both.first())->key()));
        QVERIFY(keys.contains(both.first()));
        // Wrong as UPC-E, right as EAN-8: one reading.
        QCOMPARE(Gtin::readings(u"73513537"_s).size(), 1);
        QCOMPARE(Barcode::fromText(u"04252614"_s)->kind(), BarcodeKind::UpcE);
    }
    void rule26_packNumberNeedsItsContent() {
        QCOMPARE(Barcode::fromText(u"19520000000018"_s).error().code, u"catalog.pack_of_one"_s);
        QCOMPARE(Barcode::fromText(u"19520000000018"_s, Quantity::whole(6))->packQuantity(),
                 Quantity::whole(6));
        QCOMPARE(Barcode::fromText(u"9520000000011"_s, Quantity()).error().code, u"catalog.pack_quantity"_s);
        QCOMPARE(Barcode::fromText(u"9520000000011"_s, Quantity::whole(-1)).error().code,
                 u"catalog.pack_quantity"_s);
    }
    void wrongCheckDigitOnlyAsFreeCode() {
        QCOMPARE(Barcode::fromText(u"9520000000012"_s).error().code, u"catalog.check_digit"_s);
        const auto free = Barcode::fromTextAs(BarcodeKind::Free, u"9520000000012"_s);
        QCOMPARE(free->kind(), BarcodeKind::Free);
        QVERIFY(barcodeLookupKeys(u"9520000000012"_s).contains(free->matchKey()));
        QCOMPARE(Barcode::fromText(u"Shelf-A7"_s)->kind(), BarcodeKind::Free);
        QCOMPARE(Barcode::fromText(u"SHELF-a7"_s)->matchKey(), Barcode::fromText(u"Shelf-A7"_s)->matchKey());
        QCOMPARE(Barcode::fromText(u"  "_s).error().code, u"catalog.barcode_empty"_s);
        QCOMPARE(Barcode::fromText(u"a\nb"_s).error().code, u"catalog.control_character"_s);
    }
    void everyGtinIsFoundByItsKeyAndOneWrongDigitIsSeen() {
        QVERIFY(rc::check("mod 10 sees every single wrong digit", [] {
            const auto digits = *rc::gen::container<std::vector<int>>(13, rc::gen::inRange(0, 10));
            QString body;
            for (const int digit : digits)
                body += QChar(u'0' + digit);
            const QString code = body + Gtin::checkDigit(body);
            RC_ASSERT(Gtin::parseAs(GtinKind::Gtin14, code).has_value());
            const int at = *rc::gen::inRange(0, 14);
            const int other = *rc::gen::inRange(1, 10);
            QString wrong = code;
            wrong[at] = QChar(u'0' + (wrong[at].unicode() - u'0' + other) % 10);
            RC_ASSERT(!Gtin::parseAs(GtinKind::Gtin14, wrong).has_value());
        }));
    }
    void kindNamesComeBack() {
        for (const auto kind : {BarcodeKind::Ean8, BarcodeKind::Ean13, BarcodeKind::UpcA, BarcodeKind::UpcE,
                                BarcodeKind::Gtin14, BarcodeKind::Free})
            QCOMPARE(barcodeKindFromName(barcodeKindName(kind)), kind);
        QVERIFY(!barcodeKindFromName(u"EAN"_s));
    }
    void rule40_skuStaysText() {
        QCOMPARE(Sku::parse(u"0017"_s)->text(), u"0017"_s);
        QCOMPARE(Sku::parse(u"90.750"_s)->text(), u"90.750"_s);
        QCOMPARE(Sku::parse(u"85123a"_s)->key(), Sku::parse(u"85123A"_s)->key());
        QVERIFY(Sku::parse(u"0017"_s)->key() != Sku::parse(u"17"_s)->key());
        QCOMPARE(Sku::parse(u" "_s).error().code, u"catalog.sku_empty"_s);
        QCOMPARE(Sku::parse(QString(65, u'x')).error().code, u"catalog.sku_too_long"_s);
        QVERIFY(Sku::parse(QString(64, u'x')));
        QCOMPARE(Sku::parse(u"A\tB"_s).error().code, u"catalog.control_character"_s);
    }
    void customsData() {
        QCOMPARE(*checkedTariffNumber(u"6911.10 00"_s), u"69111000"_s);
        QCOMPARE(*checkedTariffNumber(QString()), QString());
        QCOMPARE(checkedTariffNumber(u"69-11"_s).error().code, u"catalog.tariff_number"_s);
        QCOMPARE(*checkedCountry(u"de"_s), u"DE"_s);
        QCOMPARE(checkedCountry(u"UK"_s).error().code, u"catalog.country"_s);
        QCOMPARE(checkedCountry(u"D "_s).error().code, u"catalog.country"_s);
    }
};

QTEST_APPLESS_MAIN(CodesTest)
#include "codes_test.moc"
