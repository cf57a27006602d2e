// The ledger as a list of any length: every order and filter, its length, and where each row lies.

#include "shop.h"
#include "stock/service/list_declarations.h"
#include "support/list_check.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

QStringList numbersOf(const QList<MovementRow>& rows) {
    QStringList numbers;
    for (const MovementRow& row : rows)
        numbers += row.number;
    numbers.removeDuplicates();
    return numbers;
}

ListRequest newestFirst(const ListFilter& filter = {}) {
    return {filter, {}, ListSort{QStringLiteral("effective_at"), Qt::DescendingOrder}};
}

} // namespace

class MovementRowsTest : public QObject {
    Q_OBJECT

private slots:
    void everyOrderAndFilterIsAnswered_data() { EachEngine::rows(); }
    void everyOrderAndFilterIsAnswered() {
        TestCompany company;
        for (const ListDeclaration& list : listDeclarations())
            QCOMPARE(whatListRefuses(company.database(), list), QStringList());
    }

    void theListIsTheLedger_data() { EachEngine::rows(); }
    void theListIsTheLedger() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        Draft many = shop.receipt(Shop::item1(), 10);
        for (int i = 1; i < 250; ++i)
            many.lines +=
                Shop::line(i % 2 == 0 ? Shop::item1() : Shop::item2(), i, Shop::supplier(), Shop::b());
        many.lines[3].unitCost = UnitCost::fromMicros(1'500'000);
        MUST(posting.post(many));
        company.advance(60'000);
        const Posted issued = MUST(posting.post(shop.issue(Shop::item1(), 4)));
        MovementQuestion all;
        all.limit = 1000;
        QHash<QString, MovementRow> ledger;
        for (const MovementRow& row : MUST(MovementList(company.desk()).page(all)))
            ledger.insert(row.cursor.toString(), row);
        auto list = MovementList(company.desk()).list();
        QCOMPARE(MUST(list.count(newestFirst())), ledger.size());
        const ListMeasure measure = MUST(list.measure(newestFirst(), 100));
        QCOMPARE(measure.marks.size(), 3);
        int index = 0;
        for (const ListCursor& mark : measure.marks) {
            QCOMPARE(MUST(list.indexOf(newestFirst(), mark)), index);
            const auto part = MUST(list.part(newestFirst(), ListPlace::at(mark), 100));
            for (const MovementRow& row : part.rows) {
                const MovementRow& same = ledger.value(row.cursor.toString());
                QCOMPARE(row.number, same.number);
                QCOMPARE(row.sku, same.sku);
                QCOMPARE(row.quantity, same.quantity);
                QCOMPARE(row.fromCode + row.toCode, same.fromCode + same.toCode);
                QCOMPARE(row.costTotalMinor, same.costTotalMinor);
                QCOMPARE(row.actor, same.actor);
                QCOMPARE(row.effectiveAtMs, same.effectiveAtMs);
                ++index;
            }
        }
        QCOMPARE(index, ledger.size());
        QCOMPARE(MUST(list.part(newestFirst(), ListPlace::start(), 1)).rows.first().number, issued.number);
        QCOMPARE(shop.differences(), QString());
    }

    void whatIsTypedFindsDocumentsAndItems_data() { EachEngine::rows(); }
    void whatIsTypedFindsDocumentsAndItems() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        Draft note = shop.receipt(Shop::item1(), 1);
        note.reference = QStringLiteral("LS 4711");
        const Posted first = MUST(posting.post(note));
        const Posted second = MUST(posting.post(shop.receipt(Shop::item2(), 2)));
        MovementList movements(company.desk());
        const auto found = [&](const QString& text) {
            const ListFilter filter = MUST(movements.filterFor(text));
            return numbersOf(MUST(movements.list().part(newestFirst(filter), ListPlace::start(), 10)).rows);
        };
        QCOMPARE(found(first.number.toLower()), QStringList{first.number});
        QCOMPARE(found(QStringLiteral("LS 4711")), QStringList{first.number});
        QCOMPARE(found(QStringLiteral("1002 ITEM")), QStringList{second.number});
        QCOMPARE(found(QStringLiteral("item")).size(), 2);
        QCOMPARE(found(QStringLiteral("100%")), QStringList());
        QCOMPARE(found(QStringLiteral("no such thing")), QStringList());
    }

    void aPageFarBehindCostsOneStatement() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        Draft many = shop.receipt(Shop::item1(), 1);
        for (int i = 0; i < 999; ++i)
            many.lines += Shop::line(Shop::item1(), 1, Shop::supplier(), Shop::a());
        MUST(Posting(company.desk()).post(many));
        auto list = MovementList(company.desk()).list();
        const ListMeasure measure = MUST(list.measure(newestFirst(), 100));
        const qint64 before = company.database().statementsRun();
        const auto part = MUST(list.part(newestFirst(), ListPlace::at(measure.marks.last()), 100));
        QCOMPARE(part.rows.size(), 100);
        QCOMPARE(company.database().statementsRun() - before, 1);
    }

    void whoMayNotSeesNothing() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        Draft paid = shop.receipt(Shop::item1(), 1);
        paid.lines[0].unitCost = UnitCost::fromMicros(1'500'000);
        MUST(Posting(company.desk()).post(paid));
        Desk& desk = company.desk();
        Actor actor = desk.actor();
        actor.permissions = {Permission::ReadStock};
        desk.setActor(actor);
        const auto part = MUST(MovementList(desk).list().part(newestFirst(), ListPlace::start(), 1));
        QVERIFY(!part.rows.first().unitCost);
        QVERIFY(!part.rows.first().costTotalMinor);
        actor.permissions = {};
        desk.setActor(actor);
        QCOMPARE(MovementList(desk).list().count(newestFirst()).error().kind, ErrorKind::Forbidden);
        QCOMPARE(MovementList(desk).filterFor(QStringLiteral("x")).error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(MovementRowsTest)
#include "movement_rows_test.moc"
