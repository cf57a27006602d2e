#include "locations/domain/bin_pattern.h"
#include "locations/domain/location.h"

#include <QTest>

using namespace backroom;
using namespace backroom::locations;
using namespace Qt::StringLiterals;

class LocationTest : public QObject {
    Q_OBJECT
private slots:
    void binsInWalkingOrder() {
        const auto pattern =
            BinPattern::parse(u"{aisle}-{bay:02}-{level:02}"_s, u"A-B"_s, u"1-3"_s, u"1-2"_s);
        QVERIFY(pattern);
        QCOMPARE(pattern->codes().size(), 12);
        QCOMPARE(pattern->codes().first(), u"A-01-01"_s);
        QCOMPARE(pattern->codes()[1], u"A-01-02"_s);
        QCOMPARE(pattern->codes()[2], u"A-02-01"_s);
        QCOMPARE(pattern->codes().last(), u"B-03-02"_s);
        QCOMPARE(pattern->preview(3),
                 (QStringList{u"A-01-01"_s, u"A-01-02"_s, u"A-02-01"_s, u"…"_s, u"B-03-02"_s}));
        QCOMPARE(pattern->preview(11).size(), 12);
    }
    void fixedAisleAndSingleValues() {
        const auto pattern = BinPattern::parse(u"A-{bay:02}-{level:02}"_s, {}, u"9 - 10"_s, u"4"_s);
        QCOMPARE(pattern->codes(), (QStringList{u"A-09-04"_s, u"A-10-04"_s}));
    }
    void badPatternsSayWhy_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("aisles");
        QTest::addColumn<QString>("bays");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown word") << u"{shelf}"_s << u""_s << u"1-2"_s << u"locations.pattern"_s;
        QTest::newRow("unclosed") << u"A-{bay"_s << u""_s << u"1-2"_s << u"locations.pattern"_s;
        QTest::newRow("stray") << u"A}-{bay}"_s << u""_s << u"1-2"_s << u"locations.pattern"_s;
        QTest::newRow("width") << u"{bay:x}"_s << u""_s << u"1-2"_s << u"locations.pattern"_s;
        QTest::newRow("range back") << u"{bay}"_s << u""_s << u"3-1"_s << u"locations.pattern"_s;
        QTest::newRow("range mixed") << u"{bay}"_s << u""_s << u"A-7"_s << u"locations.pattern"_s;
        QTest::newRow("negative") << u"{bay}"_s << u""_s << u"-3"_s << u"locations.pattern"_s;
        QTest::newRow("unused range")
            << u"{bay}"_s << u"A-B"_s << u"1-2"_s << u"locations.pattern_duplicates"_s;
        QTest::newRow("running together")
            << u"{aisle}{bay}"_s << u"1-11"_s << u"1-11"_s << u"locations.pattern_duplicates"_s;
        QTest::newRow("too many") << u"{aisle}-{bay}"_s << u"1-999999"_s << u"1-999999"_s
                                  << u"locations.too_many_bins"_s;
        QTest::newRow("blank inside") << u"A {bay}"_s << u""_s << u"1-2"_s << u"locations.code_character"_s;
        QTest::newRow("empty") << u""_s << u""_s << u""_s << u"locations.code_empty"_s;
    }
    void badPatternsSayWhy() {
        QFETCH(QString, pattern);
        QFETCH(QString, aisles);
        QFETCH(QString, bays);
        QFETCH(QString, code);
        const auto made = BinPattern::parse(pattern, aisles, bays, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QVERIFY(!made.error().remedy.isEmpty());
    }
    void theLimitIsReachedExactly() {
        QCOMPARE(BinPattern::parse(u"{aisle}-{bay}"_s, u"1-50"_s, u"1-1000"_s, {})->codes().size(), 50'000);
        QVERIFY(!BinPattern::parse(u"{aisle}-{bay}-{level}"_s, u"1-50"_s, u"1-1000"_s, u"1-2"_s));
    }
    void placesAreChecked() {
        Location site;
        site.kind = LocationKind::Site;
        site.code = u" MAIN "_s;
        site.timeZone = u"Europe/Berlin"_s;
        QCOMPARE(checkedLocation(site)->code, u"MAIN"_s);
        QCOMPARE(checkedLocation(site)->name, u"MAIN"_s);
        site.timeZone = u"Etc/UTC"_s;
        QVERIFY(checkedLocation(site));
        site.timeZone = u"Europe/Nowhere"_s;
        QCOMPARE(checkedLocation(site).error().code, u"locations.time_zone"_s);
        Location bin;
        bin.code = u"A 1"_s;
        QCOMPARE(checkedLocation(bin).error().code, u"locations.code_character"_s);
        bin.code = u"A-1"_s;
        bin.timeZone = u"Europe/Berlin"_s;
        QCOMPARE(checkedLocation(bin).error().code, u"locations.time_zone"_s);
    }
    void rule18_policyComesFromTheNearestAbove() {
        Location bin;
        QCOMPARE(resolvedPolicy(bin, NegativePolicy::Warn), NegativePolicy::Warn);
        bin.negativePolicy = NegativePolicy::Refuse;
        QCOMPARE(resolvedPolicy(bin, NegativePolicy::Allow), NegativePolicy::Refuse);
        bin.negativePolicy = NegativePolicy::Inherit;
        QCOMPARE(resolvedPolicy(bin, NegativePolicy::Inherit), NegativePolicy::Refuse);
        Location loss;
        loss.kind = LocationKind::Loss;
        QCOMPARE(resolvedPolicy(loss, NegativePolicy::Refuse), NegativePolicy::Allow);
    }
    void theTreeHasItsOrder() {
        QVERIFY(mayLieIn(LocationKind::Site, std::nullopt));
        QVERIFY(!mayLieIn(LocationKind::Site, LocationKind::Site));
        QVERIFY(mayLieIn(LocationKind::Bin, LocationKind::Zone));
        QVERIFY(!mayLieIn(LocationKind::Zone, LocationKind::Bin));
        QVERIFY(mayLieIn(LocationKind::Supplier, LocationKind::Supplier));
        QVERIFY(!mayLieIn(LocationKind::Customer, LocationKind::Supplier));
    }
};

QTEST_APPLESS_MAIN(LocationTest)
#include "location_test.moc"
