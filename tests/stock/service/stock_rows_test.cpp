#include "locations/service/location_tree.h"
#include "stock/service/party_documents.h"
#include "stock/service/shop.h"
#include "stock/service/stock_usage.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

/// One item's row is the row the whole list has for it, whoever writes meanwhile.
class StockRowsTest : public QObject {
    Q_OBJECT
private slots:
    void aRowIsTheListsRow_data() { EachEngine::rows(); }
    void aRowIsTheListsRow() {
        TestCompany company;
        Shop shop(company, 4);
        Posting posting(company.as("warehouse"));
        StockList list(company.desk());
        const QStringList paths{QString(), QStringLiteral("MAIN"), QStringLiteral("MAIN / A"),
                                QStringLiteral("MAIN / B")};
        for (int step = 0; step < 12; ++step) {
            const VariantId item(1001 + step % 3); // the fourth never moves
            const LocationId place = step % 2 ? Shop::a() : Shop::b();
            QVERIFY(posting.post(shop.receipt(item, step + 1, place)));
            if (step % 4 == 3)
                QVERIFY(posting.post(shop.issue(item, step + 1, place)));
            for (const QString& path : paths) {
                StockQuestion question;
                question.locationPath = path;
                QHash<qint64, Quantity> all;
                for (const StockRow& row : MUST(list.rows(question)))
                    all[row.variant.value()] = row.onHand;
                for (int id = 1001; id <= 1004; ++id) {
                    const StockRow row = MUST(list.row(VariantId(id), path));
                    QVERIFY(row.variant == VariantId(id));
                    QCOMPARE(row.onHand.toString(), all.value(id).toString());
                }
            }
        }
        QCOMPARE(MUST(list.row(VariantId(1004))).sku, QString());
        QCOMPARE(MUST(list.row(VariantId(1001))).sku, QStringLiteral("SKU-1001"));
    }

    /// What the floor is coloured by.
    void oneLookTellsOfEveryPlace_data() { EachEngine::rows(); }
    void oneLookTellsOfEveryPlace() {
        using locations::PlaceLoad;
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        MUST(posting.post(shop.receipt(Shop::item2(), 5)));
        Draft held = shop.receipt(Shop::item1(), 2, Shop::b());
        held.lines.first().toState = StockState::Quarantine;
        MUST(posting.post(held));
        MUST(posting.post(shop.receipt(Shop::item2(), 2, Shop::b())));
        MUST(posting.post(shop.receipt(Shop::item1(), 9, Shop::negative())));
        MUST(posting.post(shop.issue(Shop::item2(), 1, Shop::negative())));
        StockUsage usage(company.as("auditor"));
        const auto fills = MUST(usage.fills());
        QCOMPARE(fills.size(), 3); // nothing is said of empty places
        QCOMPARE(fills.value(Shop::a()).load, PlaceLoad::Used);
        QCOMPARE(fills.value(Shop::a()).items, 2);
        QCOMPARE(fills.value(Shop::b()).load, PlaceLoad::Held);
        QCOMPARE(fills.value(Shop::negative()).load, PlaceLoad::Negative);
        // What went again leaves an empty place.
        MUST(posting.post(shop.issue(Shop::item1(), 5)));
        MUST(posting.post(shop.issue(Shop::item2(), 5)));
        QVERIFY(!MUST(usage.fills()).contains(Shop::a()));
    }

    void aPartnersDocumentsAreTheNewestFirst_data() { EachEngine::rows(); }
    void aPartnersDocumentsAreTheNewestFirst() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        const auto kera =
            MUST(tree.findOrCreateParty(locations::LocationKind::Supplier, QStringLiteral("Kera"))).id();
        const auto back =
            MUST(tree.findOrCreateParty(locations::LocationKind::Customer, QStringLiteral("Kera"))).id();
        QStringList numbers;
        for (int i = 1; i <= 4; ++i) {
            Draft draft = i == 3 ? shop.issue(Shop::item1(), 1) : shop.receipt(Shop::item1(), i);
            draft.party = i == 3 ? back : kera;
            numbers.prepend(MUST(posting.post(draft)).number);
        }
        MUST(posting.post(shop.receipt(Shop::item1(), 7))); // somebody else's
        numbers.prepend(
            MUST(posting.reverse(numbers.first(), {}, company.uuids().next(company.clock().nowMs()))).number);
        const auto last = MUST(PartyDocuments(company.desk()).last(kera, back, 4));
        QStringList found;
        for (const PartyDocument& document : last)
            found += document.number;
        QCOMPARE(found, numbers.mid(0, 4));
        QCOMPARE(last.first().reversesNumber, numbers.at(1));
        QCOMPARE(last.at(1).lines, 1);
        QVERIFY(MUST(PartyDocuments(company.desk()).last({}, {}, 4)).isEmpty());
    }

    /// Two pieces are moved to and fro by another desk: they are always two, in a row and in the list.
    void goodsThatMoveAreNeverBetweenPlaces_data() { EachEngine::rows(); }
    void goodsThatMoveAreNeverBetweenPlaces() {
        TestCompany company;
        Shop shop(company);
        QVERIFY(Posting(company.as("warehouse")).post(shop.receipt(Shop::item1(), 2)));
        constexpr int moves = 60;
        QList<Draft> drafts;
        for (int i = 0; i < moves; ++i)
            drafts += shop.draft(
                DocumentType::Transfer,
                {Shop::line(Shop::item1(), 2, i % 2 ? Shop::b() : Shop::a(), i % 2 ? Shop::a() : Shop::b())});
        std::atomic<int> moved = 0;
        std::atomic<bool> isLooking = false;
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            const auto seat = company.seat(QStringLiteral("warehouse"));
            Posting posting(*seat->desk);
            while (!isLooking)
                std::this_thread::yield(); // nobody moves unseen, however slow the machine
            for (const Draft& draft : drafts)
                moved += posting.post(draft) ? 1 : 0;
            isDone = true;
        });
        StockList list(company.desk());
        QString wrong;
        int looks = 0;
        while (!isDone && wrong.isEmpty()) {
            const auto row = list.row(Shop::item1());
            const auto rows = list.rows({});
            ++looks;
            isLooking = true;
            if (!row || row->onHand != Quantity::whole(2))
                wrong = row ? QStringLiteral("row ") + row->onHand.toString() : row.error().code;
            else if (!rows || rows->size() != 1 || rows->first().onHand != Quantity::whole(2))
                wrong = rows ? QStringLiteral("list of %1").arg(rows->size()) : rows.error().code;
        }
        other.join();
        QCOMPARE(wrong, QString());
        QVERIFY(looks > 0);
        QCOMPARE(moved.load(), moves);
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(StockRowsTest)
#include "stock_rows_test.moc"
