#include "by_keys.h"

#include "foundation/ui/kit/timeline.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// A document as Movements shows it: what happened to it and who did it, and what its goods cost.
class DocumentWindowTest : public QObject {
    Q_OBJECT

    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }
    static void show(OpenWindow& open, const QString& number) {
        lookUp(open, number);
        QTRY_VERIFY(open.find<QLabel>("documentTitle"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().endsWith(number));
    }
    /// What the timeline says, the last event first, walked by the arrows.
    static QStringList events(OpenWindow& open) {
        tabTo(open, "documentTimeline");
        const auto* timeline = open.find<Timeline>("documentTimeline");
        QStringList said;
        while (!said.contains(timeline->accessibleDescription())) {
            said += timeline->accessibleDescription();
            open.press(Qt::Key_Down);
        }
        for (qsizetype i = 1; i < said.size(); ++i)
            open.press(Qt::Key_Up);
        return said;
    }
    static QStringList lineCosts(OpenWindow& open) {
        QStringList costs;
        for (const auto* label : open.window().findChildren<QLabel*>(u"documentLineCost"_s))
            costs += plain(label->text());
        return costs;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void whoDidWhatStandsThere_data() { EachEngine::rows(); }
    void whoDidWhatStandsThere() {
        TestCompany company;
        Shop shop(company);
        const auto named = company.as("admin").database().runScript(
            u"UPDATE identity_account SET full_name = 'Jo Meier' WHERE name = 'manager'"_s);
        QVERIFY2(named, why(named));
        stock::Posting posting(company.desk());
        const QString receipt = MUST(posting.post(shop.receipt(Shop::item1(), 5))).number;
        company.advance(3'600'000);
        const QString desk = u", desk "_s + company.desk().name();
        const QString posted = u"2 Mar 2026, 10:00, Posted, Jo Meier"_s + desk;
        OpenWindow open(company, u"warehouse"_s);
        show(open, receipt);
        QCOMPARE(events(open), QStringList{posted});
        const QString back =
            MUST(posting.reverse(receipt, {u"Damaged"_s, {}}, company.uuids().next(0))).number;
        QTRY_VERIFY(open.find("documentState")->accessibleName().contains(back));
        QCOMPARE(events(open), QStringList({u"2 Mar 2026, 11:00, Taken back by "_s + back + u", Jo Meier"_s +
                                                desk + u": Damaged"_s,
                                            posted}));
        // Enter goes on to what took it back, which says what it takes back; Alt+Left comes back.
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().endsWith(back));
        QCOMPARE(events(open).size(), 2);
        QCOMPARE(events(open).last(),
                 u"2 Mar 2026, 10:00, Receipt "_s + receipt + u" posted, Jo Meier"_s + desk);
        QCOMPARE(shop.differences(), QString());
    }

    void whatNobodyKnowsIsNoZero() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        stock::Draft some = shop.receipt(Shop::item1(), 2);
        some.lines[0].unitCost = UnitCost::fromMicros(2'000'000);
        some.lines += shop.receipt(Shop::item2(), 3).lines;
        stock::Draft gift = shop.receipt(Shop::item1(), 1);
        gift.lines[0].unitCost = UnitCost::fromMicros(0);
        const QString partly = MUST(posting.post(some)).number;
        const QString unknown = MUST(posting.post(shop.receipt(Shop::item2(), 4))).number;
        const QString free = MUST(posting.post(gift)).number;
        OpenWindow open(company);
        const auto total = [&open] { return plain(open.find<QLabel>("documentTotalCost")->text()); };
        show(open, partly);
        QCOMPARE(lineCosts(open), QStringList({u"Cost 4.00 EUR"_s, u"Cost –"_s}));
        QCOMPARE(total(), u"Cost 4.00 EUR, without 1 line of unknown cost"_s);
        show(open, unknown);
        QCOMPARE(lineCosts(open), QStringList{u"Cost –"_s});
        QVERIFY(open.find("documentTotalCost"));
        QCOMPARE(total(), u"Cost –"_s);
        show(open, free);
        QCOMPARE(lineCosts(open), QStringList{u"Cost 0.00 EUR"_s});
        QCOMPARE(total(), u"Cost 0.00 EUR"_s);
    }

    /// However fast one goes up and down, and whatever others post.
    void thePaneIsOfTheRowOneStandsOn_data() { EachEngine::rows(); }
    void thePaneIsOfTheRowOneStandsOn() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        const QString older = MUST(posting.post(shop.receipt(Shop::item2(), 3))).number;
        const QString newer = MUST(posting.post(shop.receipt(Shop::item2(), 4))).number;
        OpenWindow open(company);
        show(open, newer);
        const auto shown = [&open] { return open.find<QLabel>("documentTitle")->text(); };
        tabTo(open, "movementsTable");
        open.press(Qt::Key_Down);
        open.press(Qt::Key_Up);
        QTest::qWait(500);
        QVERIFY2(shown().contains(newer), qPrintable(shown()));
        open.press(Qt::Key_Down);
        QTRY_VERIFY(shown().contains(older));
        MUST(posting.post(shop.receipt(Shop::item1(), 1)));
        QTRY_VERIFY(open.find("newStrip"));
        push(open, "newStrip");
        QTRY_VERIFY(!open.find("newStrip"));
        QTest::qWait(500);
        QVERIFY2(shown().contains(older), qPrintable(shown()));
    }
};

QTEST_MAIN(DocumentWindowTest)
#include "document_window_test.moc"
