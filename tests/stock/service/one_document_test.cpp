#include "foundation/service/transaction.h"
#include "stock/service/reasons.h"
#include "stock/service/shop.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

/// What makes a document one: its UUID and content, its type and ends, its reason.
class OneDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void sameUuidWithOtherContentIsAConflict_data() { EachEngine::rows(); }
    void sameUuidWithOtherContentIsAConflict() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        Draft draft = shop.receipt(Shop::item1(), 7);
        draft.lines[0].unitCost = *UnitCost::parse(QStringLiteral("1.25"));
        const auto first = posting.post(draft);
        QVERIFY2(first, why(first));
        const auto conflicts = [&](const Draft& other) {
            const auto again = posting.post(other);
            return !again && again.error().kind == ErrorKind::Conflict &&
                   again.error().code == QLatin1String("stock.uuid_taken") &&
                   again.error().what.contains(first->number);
        };
        Draft more = draft;
        more.lines[0].quantity = Quantity::whole(99);
        QVERIFY(conflicts(more));
        Draft another = shop.issue(Shop::item2(), 7);
        another.uuid = draft.uuid;
        QVERIFY(conflicts(another));
        Draft elsewhere = draft;
        elsewhere.lines[0].to = Shop::b();
        QVERIFY(conflicts(elsewhere));
        Draft dearer = draft;
        dearer.lines[0].unitCost = *UnitCost::parse(QStringLiteral("1.26"));
        QVERIFY(conflicts(dearer));
        Draft longer = draft;
        longer.lines += shop.receipt(Shop::item2(), 1).lines;
        QVERIFY(conflicts(longer));
        Draft noted = draft;
        noted.reference = QStringLiteral("DN-2");
        QVERIFY(conflicts(noted));
        Draft earlier = draft;
        earlier.effectiveAtMs = company.clock().nowMs() - 60'000;
        QVERIFY(conflicts(earlier));
        // Later the desk's clock has gone on; what was left out cannot differ.
        company.advance(3600'000);
        const auto same = posting.post(draft);
        QVERIFY2(same && same->already, why(same));
        // A reversal's UUID is no draft's, and the other way round.
        const auto other = posting.post(shop.receipt(Shop::item2(), 1));
        QCOMPARE(posting.reverse(other->number, {}, draft.uuid).error().code,
                 QStringLiteral("stock.uuid_taken"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("7"));
        QCOMPARE(shop.onHand(Shop::item2()), QStringLiteral("1"));
        QCOMPARE(shop.differences(), QString());
    }

    void sameUuidAtOnceIsOnePosting_data() { EachEngine::rows(); }
    void sameUuidAtOnceIsOnePosting() {
        TestCompany company;
        Shop shop(company);
        const Draft draft = shop.receipt(Shop::item1(), 7);
        Posting posting(company.desk());
        const auto first = posting.post(shop.receipt(Shop::item2(), 3));
        const Uuid back = company.uuids().next(1);
        const Uuid otherBack = company.uuids().next(1);
        // One program has posted and not yet committed when the other posts the same.
        const auto atOnce = [&](const auto& here, const auto& there) {
            auto open = Transaction::begin(company.database());
            const auto done = here(posting);
            if (!done)
                qFatal("%s", why(done).constData());
            Result<Posted> answer = fail(ErrorKind::Unexpected, QString(), QString());
            std::thread other([&] {
                const auto seat = company.seat(QStringLiteral("manager"));
                Posting second(*seat->desk);
                answer = there(second);
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            MUST(open->commit());
            other.join();
            return std::pair(*done, answer);
        };
        const auto post = [&](Posting& at) { return at.post(draft); };
        const auto [posted, same] = atOnce(post, post);
        QVERIFY2(same && same->already && same->number == posted.number, why(same));
        const auto takenBack = [&](const Uuid& uuid) {
            return [&, uuid](Posting& at) { return at.reverse(first->number, {}, uuid); };
        };
        const auto [reversed, late] = atOnce(takenBack(back), takenBack(otherBack));
        QCOMPARE(late ? QString() : late.error().code, QStringLiteral("stock.already_reversed"));
        QVERIFY(posting.reverse(first->number, {}, back)->already);
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("7"));
        QCOMPARE(shop.differences(), QString());
    }

    void typeAndEndsMustFit_data() { EachEngine::rows(); }
    void typeAndEndsMustFit() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        const LocationId opening(4);
        const LocationId transit(5);
        const auto refused = [&](DocumentType type, LocationId from, LocationId to) {
            const auto done = posting.post(shop.draft(type, {Shop::line(Shop::item1(), 1, from, to)}));
            return !done && done.error().code == QLatin1String("stock.ends_of_type") &&
                   done.error().kind == ErrorKind::Invalid;
        };
        for (const DocumentType type : {DocumentType::Receipt, DocumentType::Issue, DocumentType::Transfer,
                                        DocumentType::Adjustment, DocumentType::Count, DocumentType::Return})
            QVERIFY(refused(type, Shop::supplier(), Shop::customer()));
        for (const DocumentType type : {DocumentType::Receipt, DocumentType::Issue, DocumentType::Adjustment,
                                        DocumentType::Count, DocumentType::Return})
            QVERIFY(refused(type, Shop::negative(), Shop::b()));
        QVERIFY(refused(DocumentType::Receipt, Shop::negative(), Shop::supplier()));
        QVERIFY(refused(DocumentType::Issue, Shop::customer(), Shop::a()));
        QVERIFY(refused(DocumentType::Transfer, Shop::supplier(), Shop::a()));
        QVERIFY(refused(DocumentType::Adjustment, Shop::supplier(), Shop::a()));
        QVERIFY(refused(DocumentType::Count, Shop::customer(), Shop::a()));
        QCOMPARE(MovementList(company.desk()).page({})->size(), 0);
        const auto posts = [&](DocumentType type, LocationId from, LocationId to) {
            return posting.post(shop.draft(type, {Shop::line(Shop::item1(), 1, from, to)})).has_value();
        };
        QVERIFY(posts(DocumentType::Adjustment, opening, Shop::a()));
        QVERIFY(posts(DocumentType::Adjustment, Shop::a(), Shop::loss()));
        QVERIFY(posts(DocumentType::Transfer, Shop::negative(), transit));
        QVERIFY(posts(DocumentType::Transfer, transit, Shop::b()));
        QVERIFY(posts(DocumentType::Return, Shop::customer(), Shop::a()));
        QVERIFY(posts(DocumentType::Return, Shop::a(), Shop::supplier()));
        QCOMPARE(shop.differences(), QString());
    }

    void sameCountIsOnePosting_data() { EachEngine::rows(); }
    void sameCountIsOnePosting() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 10)));
        QVERIFY(posting.post(shop.receipt(Shop::item2(), 4)));
        const Draft count =
            shop.draft(DocumentType::Count, {Shop::line(Shop::item1(), 7, Shop::loss(), Shop::a()),
                                             Shop::line(Shop::item2(), 4, Shop::loss(), Shop::a())});
        QVERIFY(posting.post(count));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 20))); // what came later is no difference
        const auto same = posting.post(count);
        QVERIFY2(same && same->already, why(same));
        Draft other = count;
        other.lines[0].quantity = Quantity::whole(8);
        QCOMPARE(posting.post(other).error().code, QStringLiteral("stock.uuid_taken"));
        Draft without = count;
        without.lines.removeFirst();
        QCOMPARE(posting.post(without).error().code, QStringLiteral("stock.uuid_taken"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("27"));
        QCOMPARE(shop.differences(), QString());
    }

    void reasonsAreTheCompanysOwn_data() { EachEngine::rows(); }
    void reasonsAreTheCompanysOwn() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        Reasons reasons(company.desk());
        const auto broken = reasons.add(DocumentType::Adjustment, QStringLiteral(" Broken  in store "));
        QVERIFY2(broken, why(broken));
        QCOMPARE(reasons.add(DocumentType::Adjustment, QStringLiteral("BROKEN IN STORE")).error().code,
                 QStringLiteral("stock.reason_taken"));
        QCOMPARE(reasons.add(DocumentType::Issue, QString(201, QLatin1Char('x'))).error().code,
                 QStringLiteral("stock.reason_name"));
        QVERIFY(reasons.add(DocumentType::Issue, QStringLiteral("Broken in store")));
        Draft lost = shop.draft(DocumentType::Adjustment,
                                {Shop::line(Shop::item1(), 2, Shop::negative(), Shop::loss())});
        lost.reason = *broken;
        QVERIFY2(posting.post(lost), "the reason is offered");
        QCOMPARE(MovementList(company.desk()).page({})->first().reason, QStringLiteral("Broken in store"));
        QVERIFY(reasons.archive(*broken));
        QCOMPARE(reasons.offered(DocumentType::Adjustment)->size(), 0);
        Draft late = shop.draft(DocumentType::Adjustment, lost.lines);
        late.reason = *broken;
        QCOMPARE(posting.post(late).error().code, QStringLiteral("stock.reason_archived"));
        QVERIFY2(posting.post(lost)->already, "a retry is still the same document");
        QVERIFY(reasons.restore(*broken));
        QVERIFY(posting.post(late));
        // Taking back has reasons too, kept with the document and not in its note.
        const auto in = posting.post(shop.receipt(Shop::item2(), 1));
        const auto back =
            posting.reverse(in->number, {QStringLiteral("wrong item"), QStringLiteral("at the dock")},
                            company.uuids().next(1));
        QVERIFY2(back, why(back));
        const auto rows = MovementList(company.desk()).page({});
        QCOMPARE(rows->first().reason, QStringLiteral("wrong item"));
        QCOMPARE(rows->first().note, QStringLiteral("at the dock"));
        QCOMPARE(reasons.offered(DocumentType::Receipt)->size(), 1);
        QCOMPARE(Reasons(company.as("warehouse")).archive(*broken).error().kind, ErrorKind::Forbidden);
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(OneDocumentTest)
#include "one_document_test.moc"
