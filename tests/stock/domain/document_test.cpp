#include "stock/domain/document.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using locations::LocationKind;

namespace {

Draft receipt() {
    Draft draft;
    draft.uuid = Uuid::fromString(QStringLiteral("01890000-0000-7000-8000-000000000001"));
    DraftLine line;
    line.variant = VariantId(1);
    line.quantity = Quantity::whole(2);
    line.from = LocationId(1);
    line.to = LocationId(2);
    draft.lines = {line, line};
    return draft;
}

template <class Change>
QString refusal(Change change) {
    Draft draft = receipt();
    change(draft);
    const Done done = checkDraft(draft);
    return done ? QString() : done.error().code;
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void namesGoThereAndBack() {
        for (const DocumentType type : {DocumentType::Receipt, DocumentType::Issue, DocumentType::Transfer,
                                        DocumentType::Adjustment, DocumentType::Count, DocumentType::Return})
            QVERIFY(documentTypeFromName(documentTypeName(type)) == type);
        for (const StockState state : {StockState::Good, StockState::Quarantine, StockState::Damaged})
            QVERIFY(stockStateFromName(stockStateName(state)) == state);
        QCOMPARE(documentTypeName(DocumentType::Adjustment), QStringLiteral("adjustment"));
        QCOMPARE(documentNumberPrefix(DocumentType::Return), QStringLiteral("RET"));
        QVERIFY(!documentTypeFromName(QStringLiteral("Receipt")));
        QVERIFY(!stockStateFromName(QStringLiteral("lost")));
    }

    void aDraftIsCheckedBeforeItIsAsked() {
        QCOMPARE(refusal([](Draft&) {}), QString());
        QCOMPARE(refusal([](Draft& d) { d.uuid = {}; }), QStringLiteral("stock.document_without_uuid"));
        QCOMPARE(refusal([](Draft& d) { d.lines.clear(); }), QStringLiteral("stock.document_is_empty"));
        QCOMPARE(refusal([](Draft& d) { d.lines[1].quantity = Quantity(); }),
                 QStringLiteral("stock.quantity_not_positive"));
        QCOMPARE(refusal([](Draft& d) {
                     d.type = DocumentType::Count;
                     d.lines[1].quantity = Quantity();
                 }),
                 QString()); // nothing was found there
        QCOMPARE(refusal([](Draft& d) {
                     d.type = DocumentType::Count;
                     d.lines[1].quantity = Quantity::whole(-1);
                 }),
                 QStringLiteral("stock.quantity_not_positive"));
        QCOMPARE(refusal([](Draft& d) { d.lines[1].to = d.lines[1].from; }),
                 QStringLiteral("stock.nowhere_to_go"));
        QCOMPARE(refusal([](Draft& d) {
                     d.lines[1].to = d.lines[1].from;
                     d.lines[1].toState = StockState::Damaged;
                 }),
                 QString()); // it stays where it is and is broken now
        QCOMPARE(refusal([](Draft& d) { d.lines[1].variant = {}; }), QStringLiteral("stock.nowhere_to_go"));
        QCOMPARE(refusal([](Draft& d) { d.lines[1].unitCost = UnitCost::fromMicros(-1); }),
                 QStringLiteral("stock.negative_cost"));
        QCOMPARE(refusal([](Draft& d) { d.lines[1].costTotalMinor = -1; }),
                 QStringLiteral("stock.negative_cost"));
        Draft second = receipt();
        second.lines[1].quantity = Quantity();
        QCOMPARE(checkDraft(second).error().where, QStringLiteral("line 2"));
    }

    void aTypeHasItsEnds() {
        const auto fits = [](DocumentType type, LocationKind from, LocationKind to) {
            return bool(checkEnds(type, from, to, {}));
        };
        const QList<LocationKind> ours{LocationKind::Site, LocationKind::Zone, LocationKind::Bin};
        const QList<LocationKind> outside{LocationKind::Supplier, LocationKind::Customer, LocationKind::Loss,
                                          LocationKind::Opening, LocationKind::Transit};
        for (const LocationKind our : ours) {
            for (const LocationKind out : outside) {
                const bool isBooked = out == LocationKind::Loss || out == LocationKind::Opening;
                const bool isTransit = out == LocationKind::Transit;
                QVERIFY(fits(DocumentType::Receipt, out, our) && !fits(DocumentType::Receipt, our, out));
                QVERIFY(fits(DocumentType::Issue, our, out) && !fits(DocumentType::Issue, out, our));
                QVERIFY(fits(DocumentType::Return, our, out) && fits(DocumentType::Return, out, our));
                QCOMPARE(fits(DocumentType::Transfer, our, out), isTransit);
                QCOMPARE(fits(DocumentType::Transfer, out, our), isTransit);
                for (const DocumentType type : {DocumentType::Adjustment, DocumentType::Count}) {
                    QCOMPARE(fits(type, our, out), isBooked);
                    QCOMPARE(fits(type, out, our), isBooked);
                }
            }
            for (const LocationKind other : ours) {
                QVERIFY(fits(DocumentType::Transfer, our, other));
                for (const DocumentType type :
                     {DocumentType::Receipt, DocumentType::Issue, DocumentType::Return,
                      DocumentType::Adjustment, DocumentType::Count}) {
                    const Done refused = checkEnds(type, our, other, QStringLiteral("line 7"));
                    QVERIFY(!refused);
                    QCOMPARE(refused.error().code, QStringLiteral("stock.ends_of_type"));
                    QCOMPARE(refused.error().where, QStringLiteral("line 7"));
                    QVERIFY(!refused.error().remedy.isEmpty());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
