// Things to try: each is ticked off by exactly what it asks for, and by nothing near it.

#include "demo_desk.h"
#include "list_hands.h"
#include "view_actions.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class TrialsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoDesk>(u"trials"_s); }
    void cleanupTestCase() { m_demo.reset(); }
    void init() {
        m_demo->begin();
        Dialogs::install(&m_dialogs);
    }
    void cleanup() { Dialogs::install(nullptr); }

    void thingsAreTickedOffByWhatHappened() {
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"manager"_s, app::demoPassword());
        goTo(open, u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trialList(open)->model()->rowCount(), 11, patienceMs);
        QAbstractItemModelTester tester(trialList(open)->model());
        QCOMPARE(triedOut(open), QStringList());
        // To go there is not to have done it.
        const QStringList pages{u"receive"_s,  u"receive"_s,   u"receive"_s,   u"transfer"_s,
                                u"adjust"_s,   u"movements"_s, u"movements"_s, u"stock"_s,
                                u"products"_s, u"stock"_s,     u"import"_s};
        for (int row = 0; row < pages.size(); ++row) {
            enter(open, row);
            QTRY_COMPARE_WITH_TIMEOUT(open.page(), pages.at(row), patienceMs);
            comeBack(open);
        }
        QCOMPARE(triedOut(open), QStringList());

        enter(open, 3);
        scanEach(open, {u"19520000000018"_s, u"A-01-02"_s, u"B-02-01"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stationLines(open) == 1, patienceMs);
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(triedOut(open), QStringList({u"Move six mugs to another bin"_s}),
                                  patienceMs);

        enter(open, 0);
        scanEach(open, {u"PO-1042"_s, u"A-01-02"_s, u"19520000000018"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stationLines(open) == 1, patienceMs);
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("postedNumber"), patienceMs);
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(triedOut(open).first(), u"Receive Kera's delivery PO-1042"_s, patienceMs);

        enter(open, 6); // the transfer that never arrived
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("documentTitle"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("documentTitle")->text().contains(u"TRF-"_s), patienceMs);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("reversalPreview"), patienceMs);
        push(open, "reverseDocument");
        QTRY_VERIFY_WITH_TIMEOUT(!open.find("reversalPreview"), patienceMs);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(triedOut(open).contains(u"Bring back 100 hooks that never arrived"_s),
                                 patienceMs);
        QVERIFY(!triedOut(open).contains(u"Take a document of yours back"_s));
        QTRY_COMPARE_WITH_TIMEOUT(open.find<QLabel>("trialsDone")->text().left(9), u"3 of 11 d"_s,
                                  patienceMs);
    }

    /// Of each thing that the books tell, the nearest that is something else; then, of two, the thing itself.
    void nothingElseTicksThemOff() {
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"manager"_s, app::demoPassword());
        using stock::DocumentType;
        const Near other{DocumentType::Receipt, u"MUG-350-BLU"_s, 6, u"supplier"_s, u"A-01-02"_s};
        Near note = other;
        note.reference = u"PO-1043"_s;
        Near stranger = other; // Kera's number, from somebody else
        stranger.from = u"supplier/Teah tea"_s;
        stranger.reference = u"PO-1042"_s;
        const Near five{DocumentType::Transfer, u"MUG-350-BLU"_s, 5, u"A-01-02"_s, u"B-02-01"_s};
        const Near plates{DocumentType::Transfer, u"BWL-160"_s, 6, u"A-02-02"_s, u"B-02-01"_s};
        Near unsaid{DocumentType::Adjustment, u"MUG-350-BLU"_s, 1, u"A-01-02"_s, u"loss"_s};
        Near used = unsaid;
        used.reason = u"Used ourselves"_s;
        Near bowl = unsaid;
        bowl.sku = u"BWL-160"_s;
        bowl.from = u"A-02-02"_s;
        bowl.reason = u"Broken in the warehouse"_s;
        for (const Near& near : {note, stranger, five, plates, unsaid, used, bowl})
            QVERIFY2(!post(open, near).isEmpty(), qPrintable(near.sku));
        // Another's document taken back; an import of stock as a whole; another code.
        const QString issue = lastIssueOf(open, u"Amélie Roux"_s);
        QVERIFY(did(open, [issue](app::Services& books) {
            return books.posting.reverse(issue, {}, books.desk.newUuid());
        }));
        QVERIFY(did(open, [](app::Services& books) {
            const auto file =
                dataexchange::ImportFile::of("sku,location,quantity\nBWL-160,A-02-02,3\n", u"counted.csv"_s);
            const auto made = books.importer.run(dataexchange::ImportKind::Stock, file, {});
            return made ? books.importer.undo(made->importId) : fail(made.error());
        }));
        goTo(open, u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trialList(open)->model()->rowCount(), 11, patienceMs);
        QCOMPARE(triedOut(open), QStringList());

        Near mug = used;
        mug.reason = u"Broken in the warehouse"_s;
        QVERIFY(!post(open, mug).isEmpty());
        const QString own = post(open, other);
        QVERIFY(did(open, [own](app::Services& books) {
            return books.posting.reverse(own, {}, books.desk.newUuid());
        }));
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(
            triedOut(open),
            QStringList({u"Receive a parcel nobody announced"_s, u"Write off a mug that broke"_s,
                         u"Take a document of yours back"_s}),
            patienceMs);
    }

    void whatTheBooksDoNotTellIsSeenInTheWindow() {
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"manager"_s, app::demoPassword());
        goTo(open, u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trialList(open)->model()->rowCount(), 11, patienceMs);
        lookBeside(open);
        enter(open, 7);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("itemSku"), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(open.find<QLabel>("itemSku")->text(), u"ADV-24"_s, patienceMs);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("explainPanel"), patienceMs);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(triedOut(open).contains(u"Ask why 57 advent boxes lie there"_s), patienceMs);

        enter(open, 8);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QPushButton>("whoChanged"), patienceMs);
        comeBack(open);
        QVERIFY(!triedOut(open).contains(u"Find out who changed a price"_s));
        enter(open, 8);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QPushButton>("whoChanged"), patienceMs);
        push(open, "whoChanged");
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), u"journal"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("journalRecord") &&
                                     open.find<QLabel>("journalRecord")->text().contains(u"MUG-350-BLU"_s),
                                 patienceMs);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(triedOut(open).contains(u"Find out who changed a price"_s), patienceMs);

        enter(open, 9);
        QTRY_VERIFY_WITH_TIMEOUT(
            qobject_cast<ListPage*>(open.window().workspace()->currentPage())->table().model()->rowCount() >
                100,
            patienceMs);
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"Written:"_s), 20'000);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(triedOut(open).contains(u"Take the stock list to Excel"_s), patienceMs);
        // The next time too, and for this person alone.
        open.window().workspace()->signOutRequested();
        QTRY_VERIFY_WITH_TIMEOUT(open.find("signInName"), patienceMs);
        open.signIn(u"buyer"_s, app::demoPassword());
        goTo(open, u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trialList(open)->model()->rowCount(), 11, patienceMs);
        QCOMPARE(triedOut(open), QStringList());
    }

    void aFileLiesReadyToBeImportedAndTakenBack() {
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"manager"_s, app::demoPassword());
        goTo(open, u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trialList(open)->model()->rowCount(), 11, patienceMs);
        enter(open, 10);
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), u"import"_s, patienceMs);
        for (int step = 0; step < 3; ++step) {
            QTest::qWait(700); // a key that comes while the file is read is for nobody
            open.press(Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_VERIFY_WITH_TIMEOUT(open.find("importUndo"), 20'000);
        m_dialogs.answer(u"import.undo"_s, u"undo"_s);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"is taken back"_s), patienceMs);
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(triedOut(open), QStringList({u"Import a price list and take it back"_s}),
                                  patienceMs);
    }

private:
    /// A document that is posted past the window.
    struct Near {
        stock::DocumentType type;
        QString sku;
        int quantity;
        QString from, to;
        QString reference = {};
        QString reason = {};
    };
    template <class Do>
    static bool did(OpenWindow& open, const Do& what) {
        const auto answer = open.application().gateway().run(
            [&services = open.application().services(), what] { return what(services); });
        return QTest::qWaitFor([&] { return answer.isFinished(); }, patienceMs) && answer.result();
    }
    /// Its number.
    static QString post(OpenWindow& open, const Near& near) {
        const auto posted = open.application().gateway().run(
            [&books = open.application().services(), near]() -> Result<QString> {
                const auto place = [&books](const QString& code) -> Result<stock::LocationId> {
                    using locations::LocationKind;
                    if (code.startsWith(u"supplier/"_s)) {
                        BACKROOM_TRY(
                            const locations::Place party,
                            books.locations.findOrCreateParty(LocationKind::Supplier, code.section(u'/', 1)));
                        return party.id();
                    }
                    if (code == u"supplier"_s || code == u"loss"_s) {
                        BACKROOM_TRY(const locations::Place outside,
                                     books.places.systemPlace(code == u"loss"_s ? LocationKind::Loss
                                                                                : LocationKind::Supplier));
                        return outside.id();
                    }
                    BACKROOM_TRY(const stock::StockList::Place found, books.stockList.placeByCode(code));
                    return found.id;
                };
                stock::Draft draft;
                draft.uuid = books.desk.newUuid();
                draft.type = near.type;
                draft.reference = near.reference;
                stock::DraftLine line;
                BACKROOM_TRY(line.variant, books.stockList.variantBySku(near.sku));
                BACKROOM_TRY(line.from, place(near.from));
                BACKROOM_TRY(line.to, place(near.to));
                line.quantity = Quantity::whole(near.quantity);
                draft.lines = {line};
                if (!near.reason.isEmpty()) {
                    BACKROOM_TRY(draft.reason, books.reasons.findOrCreate(near.type, near.reason));
                }
                BACKROOM_TRY(const stock::Posted done, books.posting.post(draft));
                return done.number;
            });
        if (!QTest::qWaitFor([&] { return posted.isFinished(); }, patienceMs) || !posted.result())
            return {};
        return posted.result().value();
    }
    /// The last issue of this person that stands.
    static QString lastIssueOf(OpenWindow& open, const QString& person) {
        const auto found = open.application().gateway().run(
            [&books = open.application().services(), person]() -> Result<QString> {
                const ListRequest request{
                    ListFilter::all({ListFilter::where(u"actor"_s, Compare::Equals, {person}),
                                     ListFilter::where(u"type"_s, Compare::Equals, {u"issue"_s})}),
                    {},
                    ListSort{u"id"_s, Qt::DescendingOrder}};
                BACKROOM_TRY(const auto part, books.movements.list().part(request, ListPlace::start(), 1));
                return part.rows.value(0).number;
            });
        if (!QTest::qWaitFor([&] { return found.isFinished(); }, patienceMs) || !found.result())
            return {};
        return found.result().value();
    }
    /// Another item's number, another entry of the journal, another list and another file: none was asked
    /// for.
    void lookBeside(OpenWindow& open) {
        goTo(open, u"stock"_s);
        QTRY_VERIFY_WITH_TIMEOUT(listModel(open).rowCount() > 100, patienceMs);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("explainPanel"), patienceMs);
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        push(open, "viewMenuButton");
        pick(open, "viewMenu", "viewCsv");
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patienceMs);
        goTo(open, u"products"_s);
        QTRY_VERIFY_WITH_TIMEOUT(listModel(open).rowCount() > 100, patienceMs);
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, patienceMs);
        goTo(open, u"journal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("journalDetail"), patienceMs);
        comeBack(open);
        QCOMPARE(triedOut(open), QStringList());
    }
    static void enter(OpenWindow& open, int row) {
        toRow(open, "trialList", row);
        open.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(open.page() != u"try"_s, patienceMs);
    }

    std::unique_ptr<DemoDesk> m_demo;
    ScriptedDialogs m_dialogs;
};

QTEST_MAIN(TrialsTest)
#include "trials_test.moc"
