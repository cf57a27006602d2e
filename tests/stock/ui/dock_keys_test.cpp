#include "stock/ui/station.h"

#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/view_state.h"
#include "scanning/service/item_label.h"
#include "stock/service/movement_list.h"
#include "stock/service/reasons.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

/// What the keys of the dock do beside counting, by keyboard and scanner alone.
class DockKeysTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    std::unique_ptr<Station> m_station;

    StockRow row(catalog::VariantId variant) { return MUST(StockList(m_dock->desk()).row(variant, {})); }
    struct NoGoods : locations::PlaceUsage {
        Result<bool> holdsGoods(locations::LocationId) override { return false; }
    };
    QString saysLast() const { return m_station->page->lane().lastWords(); }
    QString band() const {
        return m_station->page->findChild<QWidget*>(text("stationBand"))->accessibleName();
    }
    void type(const char* words) {
        m_station->keys->pause();
        m_station->keys->type(text(words), 80);
        m_station->settle();
    }
    void press(int key) {
        m_station->keys->press(key);
        m_station->settle();
    }
    void scan(const char* code) {
        m_station->scan(code);
        m_station->settle();
    }
    void start() { m_station = std::make_unique<Station>(*m_dock); }

private slots:
    void init() {
        ViewState::current().setValue(text("receive/site"), {});
        m_dock = std::make_unique<ScanDock>(QTest::currentDataTag() ? EachEngine::current() : Engine::Sqlite);
    }
    void cleanup() {
        m_station.reset();
        m_dock.reset();
    }

    void rule51_rejectedGoodsAreHeldApart_data() { EachEngine::rows(); }
    void rule51_rejectedGoodsAreHeldApart() {
        start();
        type("22*");
        scan("9520000000028");
        m_station->keys->countAnew();
        press(Qt::Key_F7);
        QTRY_VERIFY(m_station->page->findChild<QWidget*>(text("reasonPanel"))->isVisible());
        type("1");
        QTRY_VERIFY(!m_station->page->isPanelShown());
        type("2*");
        QCOMPARE(m_station->page->lane().typed(), QStringLiteral("Rejected: broken · 2 ×"));
        scan("9520000000028");
        QTRY_VERIFY(saysLast().startsWith(text("Held apart: 2")));
        QCOMPARE(m_station->keys->presses(), 4);
        QVERIFY(m_station->words("linesSummary").startsWith(QStringLiteral("2 lines · 24\u00a0pcs")));
        takePicture(*m_station, text("rejected"));

        start(); // a power cut between: what was turned away stays so
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedSum").contains(text("2\xa0pcs held apart")));
        const StockRow white = row(m_dock->white);
        QCOMPARE(white.onHand.toString(), text("24"));
        QCOMPARE(white.available.toString(), text("22"));
        QCOMPARE(white.held.toString(), text("2"));
    }
    void rejectedGoodsGoToTheSitesQuarantine() {
        NoGoods noGoods;
        locations::PlaceDraft apart;
        apart.parentCode = text("MAIN");
        apart.code = text("MAIN-HOLD");
        apart.kind = locations::LocationKind::Zone;
        apart.purpose = locations::ZonePurpose::Quarantine;
        MUST(locations::LocationTree(m_dock->company.desk(), noGoods).create(apart));
        start();
        press(Qt::Key_F7);
        type("3");
        scan("9520000000011");
        QTRY_VERIFY(saysLast().startsWith(text("Held apart: 1")));
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        const auto rows =
            MUST(StockList(m_dock->desk()).rows({{m_dock->blue}, {}, {}, StockGrouping::Location}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().locationCode, text("MAIN-HOLD"));
        QCOMPARE(rows.first().held.toString(), text("1"));
    }
    void nineReasonsFitTheSmallestWindow() {
        start();
        m_station->page->resize(size::windowMinWidth, size::windowMinHeight);
        press(Qt::Key_F7);
        const auto* last = m_station->page->findChild<QWidget*>(text("reason9"));
        QTRY_VERIFY(last && last->isVisible());
        QCOMPARE(last->height(), int(size::controlStation));
        takePicture(*m_station, text("nine-reasons"));
        QCOMPARE(m_station->page->size(), QSize(size::windowMinWidth, size::windowMinHeight));
        // And the demo's banner above it.
        QVERIFY(m_station->page->minimumSizeHint().height() <=
                size::windowMinHeight - size::control - 2 * space::x1);
    }
    void aReasonIsADigitAndNothingElse() {
        start();
        press(Qt::Key_F7);
        scan("9520000000011"); // not counted, neither as taken nor as rejected
        QTRY_VERIFY(saysLast().startsWith(text("Not taken. First the reason")));
        press(Qt::Key_Escape);
        QVERIFY(!m_station->page->isPanelShown());
        QCOMPARE(m_station->page->lane().words(), text("Ready"));
        scan("BKRM:F7");
        scan("2");
        scan("A-01-02");
        QTRY_VERIFY(saysLast().contains(text("is a location")));
        QCOMPARE(m_station->words("linesSummary"), QString());
    }
    void aCodeTakenForThePaperIsGivenBack_data() { EachEngine::rows(); }
    void aCodeTakenForThePaperIsGivenBack() {
        start();
        scan("FREE-CODE-128");
        QTRY_VERIFY(saysLast().contains(text("delivery note")));
        QVERIFY2(saysLast().contains(text("F9")), "the way back stands beside it");
        QVERIFY(band().contains(text("FREE-CODE-128")));
        QTest::qWait(300);
        takePicture(*m_station, text("paper"));
        press(Qt::Key_F9);
        QTRY_COMPARE(saysLast(), text("Delivery note taken back"));
        QVERIFY(!band().contains(text("FREE-CODE-128")));
        // It was goods: now it waits for its item, as any code that nobody knows, and can be taken back too.
        scan("FREE-CODE-128");
        QTRY_VERIFY(saysLast().contains(text("Parked")));
        scan("FREE-CODE-128");
        const auto* tray = m_station->page->findChild<QAbstractButton*>(text("parkedTray"));
        QTRY_VERIFY(tray->isVisible());
        QVERIFY(!band().contains(text("FREE-CODE-128")));
        press(Qt::Key_F9);
        press(Qt::Key_F9);
        QTRY_VERIFY(!tray->isVisible());
        press(Qt::Key_F9);
        QTRY_VERIFY(saysLast().contains(text("Nothing is left")));
        // The paper of this delivery may still be scanned.
        scan("LS-4711");
        QTRY_VERIFY(band().contains(text("LS-4711")));
    }
    void parkedCodesOutliveTheirDelivery_data() { EachEngine::rows(); }
    void parkedCodesOutliveTheirDelivery() {
        start();
        const auto tray = [this] {
            const auto* button = m_station->page->findChild<QAbstractButton*>(text("parkedTray"));
            return button->isVisible() ? button->text() : QString();
        };
        QTRY_VERIFY2(band().contains(text("MAIN-DOCK")), "where goods will go, before the first scan");
        scan("LS-1");
        scan("9520000000011");
        type("3*");
        scan("9520999000016");
        scan("FREE-CODE-128");
        QTRY_COMPARE(tray(), QStringLiteral("F3: 1 × FREE-CODE-128 and 1 more are unknown"));
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedParked").contains(text("2")));
        QTRY_VERIFY(tray().contains(text("FREE-CODE-128 and 1 more")));

        start(); // another day
        QTRY_VERIFY(tray().contains(text("FREE-CODE-128 and 1 more")));
        takePicture(*m_station, text("parked-before"));
        press(Qt::Key_F3);
        QTRY_VERIFY(m_station->page->isPanelShown());
        m_station->page->findChild<QAbstractButton*>(text("tieDismiss"))->click();
        m_station->settle();
        QTRY_COMPARE(tray(), QStringLiteral("F3: 3 × 9520999000016 is unknown"));
        press(Qt::Key_F3);
        type("whi");
        takePicture(*m_station, text("tie-before"));
        press(Qt::Key_Return);
        QTRY_VERIFY(saysLast().contains(text("known now")));
        QTRY_COMPARE(tray(), QString());
        QVERIFY2(m_station->words("linesSummary").contains(text("3\xa0pcs")), "they lie here: counted here");
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedSum").contains(text("3\xa0pcs")));
        QVERIFY(!m_station->page->findChild<QWidget*>(text("postedParked"))->isVisible());
        QCOMPARE(row(m_dock->white).onHand.toString(), text("3"));
        QCOMPARE(row(m_dock->blue).onHand.toString(), text("1"));
        start();
        QCOMPARE(tray(), QString());
    }
    void aSearchWithoutAHitSaysSo() {
        start();
        scan("A-01-02");
        scan("9520999000016");
        press(Qt::Key_F3);
        press(Qt::Key_Return);
        QTRY_VERIFY(saysLast().contains(text("Type what it is")));
        type("xyz");
        QTRY_VERIFY(m_station->words("tieNothing").contains(QStringLiteral("Nothing here is called “xyz”")));
        takePicture(*m_station, text("tie-nothing"));
        press(Qt::Key_Return);
        QTRY_COMPARE(saysLast(), QStringLiteral("Nothing is called “xyz”"));
        QCOMPARE(m_station->page->lane().shownVerdict(), Verdict::Refused);
        // Who may not make products is told who can; the code stays.
        QVERIFY(!m_station->page->findChild<QWidget*>(text("tieNew"))->isVisible());
        QVERIFY(m_station->page->findChild<QWidget*>(text("parkedTray"))->isVisible());
    }
    void whatOthersChangeIsSeenAtTheDock_data() { EachEngine::rows(); }
    void whatOthersChangeIsSeenAtTheDock() {
        start();
        scan("9520000000011");
        QTRY_COMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        // The office makes a reason for what is turned away; F7 knows it without leaving the page.
        Reasons reasons(m_dock->company.desk());
        Reasons::Row soaked;
        soaked.category = documentTypeName(DocumentType::Receipt);
        soaked.name = text("Soaked through");
        soaked.kind = ReasonKind::Reject;
        MUST(reasons.add(soaked));
        m_station->page->refreshChanged();
        m_station->settle();
        QCOMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        press(Qt::Key_F7);
        const auto* first = m_station->page->findChild<QAbstractButton*>(text("reason1"));
        QVERIFY(first);
        QVERIFY2(first->text().contains(text("Soaked through")), qPrintable(first->text()));
        // While it is being chosen the digits stay what they are.
        soaked.name = text("Another one");
        soaked.key = 1;
        MUST(reasons.add(soaked));
        m_station->page->refreshChanged();
        m_station->settle();
        first = m_station->page->findChild<QAbstractButton*>(text("reason1"));
        QVERIFY(first->text().contains(text("Soaked through")));
    }
    void theWayBackStaysAfterTheNextScan_data() { EachEngine::rows(); }
    void theWayBackStaysAfterTheNextScan() {
        start();
        const auto whyAsked = [this] {
            return m_station->page->findChild<QWidget*>(text("whyBackPanel"))->isVisible();
        };
        const auto blue = [this] { return row(m_dock->blue).onHand.toString(); };
        scan("9520000000011");
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        const QString posted = m_station->words("postedNumber");
        // The next delivery is begun; Ctrl+Z offers the one before, and Esc leads back to the lines.
        scan("9520000000011");
        QTRY_COMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        QVERIFY(whyAsked());
        QVERIFY2(m_station->words("whyBackTitle").contains(posted),
                 qPrintable(m_station->words("whyBackTitle")));
        m_station->page->closeTopmost(); // as Esc does in the window
        QVERIFY(!whyAsked());
        QVERIFY(!m_station->page->findChild<QWidget*>(text("postedPanel"))->isVisible());
        // F9 takes the scan first; then it offers the receipt, and takes nothing by itself.
        press(Qt::Key_F9);
        QTRY_COMPARE(m_station->words("linesSummary"), QString());
        QCOMPARE(blue(), text("1"));
        press(Qt::Key_F9);
        QVERIFY(whyAsked());
        press(Qt::Key_F9);
        QVERIFY(!whyAsked());
        QCOMPARE(blue(), text("1"));
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        QTRY_COMPARE(blue(), text("0"));
        // It is taken back once.
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        QVERIFY(!whyAsked());
    }
    void aReceiptIsTakenBackForAReason_data() { EachEngine::rows(); }
    void aReceiptIsTakenBackForAReason() {
        Reasons reasons(m_dock->company.desk());
        for (const char* name : {"Counted twice", "Wrong delivery"})
            MUST(reasons.add(DocumentType::Receipt, text(name)));
        start();
        const auto undoing = [this] {
            m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
            m_station->settle();
        };
        const auto whyAsked = [this] {
            return m_station->page->findChild<QWidget*>(text("whyBackPanel"))->isVisible();
        };
        scan("9520000000011");
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        m_station->keys->countAnew();
        undoing();
        QVERIFY(whyAsked());
        QCOMPARE(row(m_dock->blue).onHand.toString(), text("1"));
        takePicture(*m_station, text("why-back"));
        m_station->page->closeTopmost(); // as Esc does in the window
        QVERIFY(!whyAsked());
        undoing();
        type("2");
        QTRY_COMPARE(m_station->words("postedCaption"), text("Undone"));
        QCOMPARE(m_station->keys->presses(), 3);
        QCOMPARE(MUST(MovementList(m_dock->desk()).page({})).first().reason, text("Wrong delivery"));
        // Nobody must give one; and a scan goes on as if nothing had been asked.
        scan("9520000000011");
        press(Qt::Key_F12);
        QTRY_COMPARE(m_station->words("postedCaption"), text("Posted"));
        undoing();
        undoing();
        QTRY_COMPARE(m_station->words("postedCaption"), text("Undone"));
        QCOMPARE(MUST(MovementList(m_dock->desk()).page({})).first().reason, QString());
        scan("9520000000011");
        press(Qt::Key_F12);
        QTRY_COMPARE(m_station->words("postedCaption"), text("Posted"));
        undoing();
        scan("9520000000028");
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("1\xa0pcs")));
        QVERIFY(!m_station->page->isPanelShown());
    }
    void noKeyIsDead() {
        start();
        press(Qt::Key_F5);
        QTRY_VERIFY(saysLast().startsWith(text("No lots")));
        press(Qt::Key_F8);
        QTRY_VERIFY(saysLast().startsWith(text("No label yet")));
        scan("9520000000011");
        scan("BKRM:F5");
        QTRY_COMPARE(saysLast(), text("No lots: MUG-350-BLU has no lot, serial or expiry"));
    }
    void aLabelOfTheLastItemComesWithoutADialog() {
        start();
        scan("19520000000018"); // a carton: the label is the piece's
        QSignalSpy printed(m_station->page.get(), &ReceivePage::labelPrinted);
        m_station->keys->countAnew();
        m_station->keys->press(Qt::Key_F8);
        QVERIFY(printed.wait(10'000));
        QCOMPARE(m_station->keys->presses(), 1);
        QVERIFY(!QApplication::activeModalWidget());
        QFile pdf(printed.first().first().toString());
        if (!pdf.fileName().endsWith(text(".pdf")))
            return; // this desk has a printer
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }
    void barsAreWhatTheCodeSays() {
        QCOMPARE(MUST(scanning::barcodeBars(text("9520000000011"))).width(), 95); // EAN-13
        QCOMPARE(MUST(scanning::barcodeBars(text("95200002"))).width(), 67);      // EAN-8
        QVERIFY(MUST(scanning::barcodeBars(text("9520000000012"))).width() !=
                95); // wrong check digit: Code 128
        const auto none = scanning::barcodeBars(QString::fromUtf8("Teller ø"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, text("scanning.no_bars"));
    }
    void theSiteIsChosenBeforeTheFirstScan_data() { EachEngine::rows(); }
    void theSiteIsChosenBeforeTheFirstScan() {
        NoGoods noGoods;
        locations::PlaceDraft outlet;
        outlet.kind = locations::LocationKind::Site;
        outlet.code = text("OUTLET");
        outlet.timeZone = text("Europe/Berlin");
        MUST(locations::LocationTree(m_dock->company.desk(), noGoods).createSite(outlet));
        start();
        QTRY_VERIFY(band().contains(text("MAIN")));
        press(Qt::Key_F4);
        auto* site = m_station->page->findChild<QLineEdit*>(text("siteCode"));
        QVERIFY(site);
        site->selectAll();
        type("outlet");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_VERIFY(band().contains(text("OUTLET")));
        scan("9520000000011");
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("1\xa0pcs")));
        QVERIFY2(band().contains(QStringLiteral("OUTLET · ")), qPrintable(band()));
        press(Qt::Key_F4); // goods lie there now: only the bin is asked
        QVERIFY(!m_station->page->findChild<QLineEdit*>(text("siteCode")) ||
                !m_station->page->findChild<QLineEdit*>(text("siteCode"))->isVisible());
        press(Qt::Key_Escape);
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        const auto rows =
            MUST(StockList(m_dock->desk()).rows({{m_dock->blue}, {}, {}, StockGrouping::Location}));
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().locationCode.startsWith(text("OUTLET")));
    }
    void aParkedCodeHasItsPhoto_data() { EachEngine::rows(); }
    void aParkedCodeHasItsPhoto() {
        start();
        scan("A-01-02");
        scan("9520999000016");
        QTRY_VERIFY(saysLast().contains(text("Parked")));
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString file = m_station->labels.filePath(text("what.png"));
        QVERIFY(picture.save(file));
        ScriptedDialogs dialogs;
        dialogs.answer(text("receive.photo"), file);
        Dialogs::install(&dialogs);
        press(Qt::Key_F3);
        m_station->page->findChild<QAbstractButton*>(text("photoFile"))->click();
        auto* shown = m_station->page->findChild<Label*>(text("parkedPhoto"));
        QTRY_VERIFY(shown->isVisible());
        Dialogs::install(nullptr);
        takePicture(*m_station, text("photo"));

        start(); // and it is there again after a crash
        press(Qt::Key_F3);
        QTRY_VERIFY(m_station->page->findChild<Label*>(text("parkedPhoto"))->isVisible());
        QApplication::clipboard()->setImage(picture.mirrored());
        m_station->keys->press(Qt::Key_V, Qt::ControlModifier);
        m_station->settle();
        QTRY_COMPARE(saysLast(), text("Photo kept"));
    }
};

int main(int argc, char** argv) {
    qputenv("BACKROOM_SILENT", "1");
    QApplication app(argc, argv);
    initFoundationUi(app);
    DockKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "dock_keys_test.moc"
