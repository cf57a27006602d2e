#include "stock/service/reasons.h"
#include "stock/service/shop.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

/// What the ledger's services answer when they are asked for what is not there, or not allowed.
class RefusalsTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotThere_data() { EachEngine::rows(); }
    void whatIsNotThere() {
        TestCompany company;
        const Shop shop(company);
        Reasons reasons(company.desk());
        for (const Done& done : {reasons.archive(ReasonId(999)), reasons.restore(ReasonId(999)),
                                 reasons.checkUsable(ReasonId(999))}) {
            QVERIFY(!done);
            QCOMPARE(done.error().code, QStringLiteral("stock.no_such_reason"));
            QCOMPARE(int(done.error().kind), int(ErrorKind::NotFound));
        }
        QCOMPARE(reasons.findOrCreate(DocumentType::Issue, QStringLiteral("  ")).error().code,
                 QStringLiteral("stock.reason_name"));
        StockList list(company.desk());
        QCOMPARE(list.placeByCode(QStringLiteral("X")).error().code, QStringLiteral("stock.no_such_place"));
        QCOMPARE(list.variantBySku(QStringLiteral("X")).error().code, QStringLiteral("stock.no_such_item"));
        for (const char* cursor : {"", "1", "a:b", "1:-1", "1:2:3"})
            QCOMPARE(MovementCursor::parse(QString::fromLatin1(cursor)).error().code,
                     QStringLiteral("stock.bad_cursor"));
        QCOMPARE(MUST(MovementCursor::parse(QStringLiteral("7:2"))).toString(), QStringLiteral("7:2"));
    }

    void aPlaceInTheArchiveTakesNothing_data() { EachEngine::rows(); }
    void aPlaceInTheArchiveTakesNothing() {
        TestCompany company;
        Shop shop(company);
        QVERIFY(company.as("admin").database().runScript(
            QStringLiteral("UPDATE locations_location SET archived_at = 1 WHERE code = 'B'")));
        const auto refused = Posting(company.as("warehouse")).post(shop.receipt(Shop::item1(), 1, Shop::b()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("stock.place_archived"));
        QCOMPARE(refused.error().where, QStringLiteral("B"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
    }

    void whoMayNotAskGetsNothing_data() { EachEngine::rows(); }
    void whoMayNotAskGetsNothing() {
        TestCompany company;
        Shop shop(company);
        const auto gone = company.seat(QStringLiteral("manager"));
        QVERIFY(gone->signIn->signOut());
        Desk& desk = *gone->desk;
        QCOMPARE(int(StockList(desk).rows({}).error().kind), int(ErrorKind::Forbidden));
        QCOMPARE(int(StockList(desk).placeByCode(QStringLiteral("A")).error().kind),
                 int(ErrorKind::Forbidden));
        QCOMPARE(int(StockList(desk).variantBySku(QStringLiteral("SKU-1001")).error().kind),
                 int(ErrorKind::Forbidden));
        QCOMPARE(int(MovementList(desk).page({}).error().kind), int(ErrorKind::Forbidden));
        QCOMPARE(int(Explain(desk).values().error().kind), int(ErrorKind::Forbidden));
        QCOMPARE(int(Reasons(desk).list().error().kind), int(ErrorKind::Forbidden));
        QCOMPARE(int(Verifier(desk).differences(Verifier::Depth::Balances).error().kind),
                 int(ErrorKind::Forbidden));
        QCOMPARE(int(Posting(desk).post(shop.receipt(Shop::item1(), 1)).error().kind),
                 int(ErrorKind::Forbidden));
        Desk& auditor = company.as("auditor");
        QCOMPARE(int(Reasons(auditor).add(DocumentType::Issue, QStringLiteral("Gift")).error().kind),
                 int(ErrorKind::Forbidden));
        QCOMPARE(int(Posting(auditor).post(shop.receipt(Shop::item1(), 1)).error().kind),
                 int(ErrorKind::Forbidden));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
