#include "stock/service/reasons.h"

#include "foundation/service/journal.h"
#include "stock/service/adjusting.h"
#include "stock/service/receiving.h"
#include "stock/service/shop.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

} // namespace

/// The company's reasons: what they are for, on which key, for whom; two who change one; another name.
class ReasonsTest : public QObject {
    Q_OBJECT

    static Reasons::Row row(const char* name, ReasonKind kind = ReasonKind::Any, int key = 0,
                            DocumentType category = DocumentType::Adjustment,
                            ForWhom forWhom = ForWhom::Everybody) {
        Reasons::Row row;
        row.category = documentTypeName(category);
        row.name = text(name);
        row.kind = kind;
        row.key = key;
        row.forWhom = forWhom;
        return row;
    }
    static QString names(const QList<Reasons::Row>& rows) {
        QStringList names;
        for (const Reasons::Row& row : rows)
            names += row.name;
        return names.join(QLatin1Char(' '));
    }

private slots:
    void eachLiesOnItsKey_data() { EachEngine::rows(); }
    void eachLiesOnItsKey() {
        TestCompany company;
        Reasons reasons(company.desk());
        MUST(reasons.add(row("Broken", ReasonKind::Out, 5)));
        MUST(reasons.add(row("Apart")));
        MUST(reasons.add(row("Found", ReasonKind::In, 1)));
        const auto keys = Reasons::onKeys(MUST(reasons.offered(DocumentType::Adjustment)));
        QCOMPARE(names(keys), text("Found Apart   Broken"));
        QVERIFY(keys.at(4).kind == ReasonKind::Out);
        QCOMPARE(reasons.add(row("Lost", ReasonKind::Out, 5)).error().code, text("stock.reason_key_taken"));
        QVERIFY(reasons.add(row("Lost", ReasonKind::Any, 5, DocumentType::Issue)));
        QCOMPARE(reasons.add(row("Lost", ReasonKind::Any, 10)).error().code, text("stock.reason_kind"));
        QCOMPARE(reasons.add(row("Lost", ReasonKind::Reject)).error().code, text("stock.reason_kind"));
        // An archived one frees its key.
        MUST(reasons.archive(keys.at(4).id));
        QVERIFY(reasons.add(row("Lost", ReasonKind::Out, 5)));
        MUST(reasons.restore(keys.at(4).id));
        for (int i = 0; i < 12; ++i)
            MUST(reasons.add(row(qPrintable(text("More %1").arg(i)))));
        QCOMPARE(Reasons::onKeys(MUST(reasons.offered(DocumentType::Adjustment))).size(), 9);
    }

    void somebodyElsesReasonIsNotOffered_data() { EachEngine::rows(); }
    void somebodyElsesReasonIsNotOffered() {
        TestCompany company;
        Shop shop(company);
        Reasons reasons(company.desk());
        MUST(reasons.add(row("Everybody")));
        const auto id = MUST(
            reasons.add(row("Managers", ReasonKind::Any, 0, DocumentType::Adjustment, ForWhom::Managers)));
        MUST(reasons.add(
            row("Admins", ReasonKind::Any, 0, DocumentType::Adjustment, ForWhom::Administrators)));
        QCOMPARE(names(MUST(reasons.offered(DocumentType::Adjustment))), text("Everybody Managers"));
        Desk& storekeeper = company.as("warehouse");
        QCOMPARE(names(MUST(Reasons(storekeeper).offered(DocumentType::Adjustment))), text("Everybody"));
        QCOMPARE(names(MUST(Reasons(company.as("admin")).offered(DocumentType::Adjustment))),
                 text("Admins Everybody Managers"));
        Draft lost = shop.draft(DocumentType::Adjustment,
                                {Shop::line(Shop::item1(), 2, Shop::negative(), Shop::loss())});
        lost.reason = id;
        QCOMPARE(Posting(storekeeper).post(lost).error().code, text("stock.reason_not_yours"));
        QVERIFY(Posting(company.desk()).post(lost));
        QCOMPARE(Reasons(storekeeper).add(row("Mine")).error().kind, ErrorKind::Forbidden);
        QCOMPARE(Reasons(storekeeper).change(row("Mine"), row("Yours")).error().kind, ErrorKind::Forbidden);
    }

    void twoWhoChangeOneSeeBothValues_data() { EachEngine::rows(); }
    void twoWhoChangeOneSeeBothValues() {
        TestCompany company;
        Reasons mine(company.desk());
        Reasons theirs(company.as("admin"));
        const auto id = MUST(mine.add(row("Broken", ReasonKind::Any, 2)));
        const Reasons::Row before = MUST(mine.current(id));
        Reasons::Row after = before;
        after.key = 7;
        MUST(theirs.change(before, after));
        // Another fact: both stand.
        after = before;
        after.kind = ReasonKind::Out;
        Reasons::Row now = MUST(mine.change(before, after));
        QCOMPARE(now.key, 7);
        QVERIFY(now.kind == ReasonKind::Out);
        // The same fact: neither is lost, both are shown.
        after = before;
        after.key = 4;
        const auto conflict = mine.change(before, after);
        QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
        QVERIFY2(conflict.error().where.contains(QStringLiteral("yours “4”, theirs “7”")),
                 qUtf8Printable(conflict.error().where));
        QCOMPARE(MUST(mine.current(id)).key, 7);
        now = MUST(mine.change(MUST(mine.current(id)), after)); // seen, and meant
        QCOMPARE(now.key, 4);
        // What both want alike is none.
        QVERIFY(theirs.change(before, after));
    }

    void anotherNameIsAnotherReasonAndOldPapersKeepTheirs_data() { EachEngine::rows(); }
    void anotherNameIsAnotherReasonAndOldPapersKeepTheirs() {
        TestCompany company;
        Shop shop(company);
        Reasons mine(company.desk());
        Reasons theirs(company.as("admin"));
        const auto id = MUST(mine.add(row("Broken", ReasonKind::Out, 2)));
        Draft lost = shop.draft(DocumentType::Adjustment,
                                {Shop::line(Shop::item1(), 2, Shop::negative(), Shop::loss())});
        lost.reason = id;
        MUST(Posting(company.desk()).post(lost));
        const Reasons::Row before = MUST(mine.current(id));
        Reasons::Row after = before;
        after.name = text("Damaged");
        const Reasons::Row damaged = MUST(theirs.change(before, after));
        QVERIFY(damaged.id != id);
        QCOMPARE(damaged.key, 2);
        QVERIFY(damaged.kind == ReasonKind::Out);
        QCOMPARE(MUST(MovementList(company.desk()).page({})).first().reason, text("Broken"));
        QCOMPARE(names(MUST(mine.offered(DocumentType::Adjustment))), text("Damaged"));
        // Who still looks at the old name is shown the new one.
        after.name = text("Smashed");
        const auto conflict = mine.change(before, after);
        QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
        QVERIFY2(conflict.error().where.contains(QStringLiteral("yours “Smashed”, theirs “Damaged”")),
                 qUtf8Printable(conflict.error().where));
        after = before;
        after.key = 3;
        QCOMPARE(MUST(mine.change(before, after)).id, damaged.id);
        QCOMPARE(MUST(mine.current(id)).key, 3);
        // Back to the old name is the old reason.
        after = MUST(mine.current(id));
        after.name = text("Broken");
        QCOMPARE(MUST(mine.change(MUST(mine.current(id)), after)).id, id);
        MUST(mine.add(row("Lost")));
        after.name = text("LOST");
        QCOMPARE(mine.change(MUST(mine.current(id)), after).error().code, text("stock.reason_taken"));
        // Archived by somebody else is told, too.
        const Reasons::Row seen = MUST(mine.current(id));
        MUST(theirs.archive(id));
        after = seen;
        after.kind = ReasonKind::Any;
        QCOMPARE(mine.change(seen, after).error().kind, ErrorKind::Conflict);
        QCOMPARE(shop.differences(), QString());
    }

    void aReasonForOneWayIsRefusedTheOther_data() { EachEngine::rows(); }
    void aReasonForOneWayIsRefusedTheOther() {
        TestCompany company;
        Shop shop(company);
        MUST(Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        Reasons reasons(company.desk());
        MUST(reasons.add(row("Broken", ReasonKind::Out, 1)));
        MUST(reasons.add(row("Found", ReasonKind::In, 2)));
        Adjusting adjusting(company.as("warehouse"));
        AdjustScan scan{company.desk().newUuid(),
                        company.desk().newUuid(),
                        {},
                        text("A"),
                        {},
                        scanning::ScanEffect::In,
                        text("Broken")};
        const auto take = [&](const char* code, scanning::ScanEffect effect, const char* reason) {
            scan.scan = company.desk().newUuid();
            scan.code = text(code);
            scan.effect = effect;
            scan.reason = text(reason);
            return MUST(adjusting.take(scan));
        };
        using scanning::ScanEffect;
        QVERIFY(take("A", ScanEffect::In, "Broken").kind == AdjustOutcome::Kind::PlaceSet);
        QVERIFY(take("SKU-1001", ScanEffect::In, "Broken").says.contains(text("is for what goes out")));
        QVERIFY(take("SKU-1001", ScanEffect::Out, "Found").says.contains(text("is for what comes in")));
        QVERIFY(take("SKU-1001", ScanEffect::Out, "Broken").kind == AdjustOutcome::Kind::Adjusted);
        // Of receipts: what turns away is no reason to take one back.
        MUST(reasons.add(row("Wet", ReasonKind::Reject, 3, DocumentType::Receipt)));
        MUST(reasons.add(row("Wrong", ReasonKind::Any, 0, DocumentType::Receipt)));
        Receiving receiving(company.as("warehouse"));
        QCOMPARE(MUST(receiving.rejectReasons()), (QStringList{text("Wrong"), QString(), text("Wet")}));
        QCOMPARE(MUST(receiving.reversalReasons()), QStringList{text("Wrong")});
    }

    void everyChangeStandsInTheJournal_data() { EachEngine::rows(); }
    void everyChangeStandsInTheJournal() {
        TestCompany company;
        Reasons reasons(company.desk());
        const auto id = MUST(reasons.add(row("Broken")));
        const Reasons::Row before = MUST(reasons.current(id));
        Reasons::Row after = before;
        after.key = 7;
        MUST(reasons.change(before, after));
        Reasons::Row renamed = after;
        renamed.name = text("Damaged");
        const auto now = MUST(reasons.change(MUST(reasons.current(id)), renamed));
        MUST(reasons.archive(now.id));
        MUST(reasons.restore(now.id));
        constexpr auto asked =
            "SELECT action FROM foundation_journal_changes WHERE entity = 'stock.reason' ORDER BY id";
        Query rows(company.as("admin").database(), {"test.reasons", asked, asked});
        MUST(rows.exec());
        QStringList actions;
        while (rows.next())
            actions += rows.text("action");
        QCOMPARE(actions.join(QLatin1Char(' ')), text("create change create rename archive restore"));
    }
};

QTEST_GUILESS_MAIN(ReasonsTest)
#include "reasons_test.moc"
