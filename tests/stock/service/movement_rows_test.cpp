// The ledger as a list of any length: every order and filter, its length, and where each row lies.

#include "foundation/service/query.h"
#include "locations/service/location_tree.h"
#include "shop.h"
#include "stock/service/list_declarations.h"
#include "stock/service/stock_usage.h"
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

/// How many rows of a table the server has looked at so far, without those it found in an index alone.
qint64 rowsRead(Database& database, const char* table) {
    static const Sql flush{"test.flush", "SELECT 1", "SELECT pg_stat_force_next_flush()"};
    static const Sql count{"test.count", "SELECT 1",
                           "SELECT CAST(seq_tup_read + idx_tup_fetch AS BIGINT) AS n "
                           "FROM pg_stat_user_tables WHERE relname = :name"};
    MUST(Query(database, flush).exec());
    Query query(database, count);
    query.bind(":name", QString::fromLatin1(table));
    MUST(query.execAndNext());
    return query.int64("n");
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

    void thePartnerIsTheDocumentsOrItsEnd_data() { EachEngine::rows(); }
    void thePartnerIsTheDocumentsOrItsEnd() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        const auto party = [&tree](locations::LocationKind kind, const char* name) {
            return MUST(tree.findOrCreateParty(kind, QString::fromUtf8(name))).id();
        };
        const auto kera = party(locations::LocationKind::Supplier, "Kera Céramique");
        const auto cafe = party(locations::LocationKind::Customer, "Café Sonne");
        Draft named = shop.receipt(Shop::item1(), 5);
        named.party = kera;
        const QString receipt = MUST(posting.post(named)).number;
        Draft sold = shop.issue(Shop::item1(), 2);
        sold.lines[0].to = cafe; // its goods go there by name; the head says nothing
        const QString issue = MUST(posting.post(sold)).number;
        MUST(posting.post(shop.receipt(Shop::item2(), 1))); // of nobody in particular
        auto list = MovementList(company.desk()).list();
        const auto found = [&](Compare compare, const char* words) {
            const auto filter =
                ListFilter::where(QStringLiteral("party"), compare, {QString::fromUtf8(words)});
            return numbersOf(MUST(list.part(newestFirst(filter), ListPlace::start(), 10)).rows);
        };
        QCOMPARE(found(Compare::Contains, "ceramique"), QStringList{receipt});
        QCOMPARE(found(Compare::StartsWith, "KERA"), QStringList{receipt});
        QCOMPARE(found(Compare::Equals, "cafe sonne"), QStringList{issue});
        QCOMPARE(found(Compare::Contains, "suppliers"), QStringList());
        QCOMPARE(found(Compare::Differs, "café sonne").size(), 2);
        QCOMPARE(MUST(list.part(newestFirst(), ListPlace::start(), 10)).rows.at(1).party,
                 QStringLiteral("Café Sonne"));
    }

    /// The rest of the moment it begins in, and what is beyond.
    void aPageFarBehindCostsTwoStatementsAtMost() {
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
        QVERIFY(company.database().statementsRun() - before <= 2);
    }

    /// The rows of one page are known before anything is joined to them: the server looks at no others,
    /// however long the ledger is.
    void theServerLooksAtTheRowsOfThePage() {
        constexpr int documents = 30;
        constexpr int linesOfOne = 100;
        TestCompany company(Engine::Postgresql);
        Shop shop(company);
        Posting posting(company.desk());
        for (int i = 0; i < documents; ++i) {
            Draft draft = shop.receipt(Shop::item1(), 1);
            for (int line = 1; line < linesOfOne; ++line)
                draft.lines += Shop::line(Shop::item1(), 1, Shop::supplier(), Shop::a());
            MUST(posting.post(draft));
            company.advance(60'000);
        }
        QCOMPARE(TestServer::run(company.url().name, QStringLiteral("VACUUM (ANALYZE)")), QString());
        auto list = MovementList(company.desk()).list();
        const ListMeasure measure = MUST(list.measure(newestFirst(), linesOfOne));
        const qint64 before = rowsRead(company.database(), "stock_entry");
        const auto part = MUST(list.part(newestFirst(), ListPlace::at(measure.marks.last()), linesOfOne));
        QCOMPARE(part.rows.size(), linesOfOne);
        const qint64 read = rowsRead(company.database(), "stock_entry") - before;
        QVERIFY2(read > 0 && read < 5 * linesOfOne, qPrintable(QString::number(read)));
    }

    /// Not at all entries of the moment in which the page begins, nor at all items there are; with the plan
    /// for any place as well, and what is asked again is not prepared again.
    void theServerLooksAtTheItemsOfThePage() {
        constexpr int items = 3'000;
        constexpr int page = 20;
        TestCompany company(Engine::Postgresql);
        Shop shop(company, items);
        Draft draft = shop.draft(DocumentType::Receipt, {});
        for (int item = 1; item <= items; ++item)
            draft.lines += Shop::line(VariantId(1000 + item), 1, Shop::supplier(), Shop::a());
        MUST(Posting(company.desk()).post(draft));
        QCOMPARE(TestServer::run(company.url().name, QStringLiteral("VACUUM (ANALYZE)")), QString());
        Database& db = company.database();
        auto list = MovementList(company.desk()).list();
        const ListMeasure measure = MUST(list.measure(newestFirst(), page));
        const auto jump = [&](qsizetype mark) {
            return MUST(list.part(newestFirst(), ListPlace::at(measure.marks.at(mark)), page)).rows.size();
        };
        QCOMPARE(jump(0), page);
        const qint64 prepared = db.statementsPrepared();
        for (int i = 1; i < 10; ++i) {
            const qint64 entries = rowsRead(db, "stock_entry");
            const qint64 variants = rowsRead(db, "catalog_variant");
            QCOMPARE(jump(i * 13), page);
            QVERIFY(rowsRead(db, "stock_entry") - entries <= 3 * (page + 1));
            QVERIFY(rowsRead(db, "catalog_variant") - variants <= 2 * (page + 1));
        }
        QVERIFY(db.statementsPrepared() - prepared <= 2); // those that count what was read
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
