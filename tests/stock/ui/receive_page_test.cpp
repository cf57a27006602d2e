#include "stock/ui/station.h"

#include "foundation/ui/kit/station_parts.h"
#include "foundation/ui/kit/table_view.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

class ReceivePageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    std::unique_ptr<Station> m_station;

    QString onHand(catalog::VariantId variant) {
        return MUST(StockList(m_dock->desk()).row(variant, {})).onHand.toString();
    }
    void makeItems(int count) {
        StockUsageNone usage;
        QList<catalog::Product> products;
        for (int i = 0; i < count; ++i) {
            catalog::Product product;
            product.name = QStringLiteral("Item %1").arg(i);
            product.variants.resize(1);
            product.variants[0].sku = QStringLiteral("ITEM-%1").arg(i);
            products += product;
        }
        MUST(catalog::ProductCatalog(m_dock->company.desk(), usage).createMany(products));
    }
    void makeLinen() {
        StockUsageNone usage;
        catalog::Product linen;
        linen.name = QStringLiteral("Linen");
        linen.unitCode = QStringLiteral("m");
        linen.variants.resize(1);
        linen.variants[0].sku = QStringLiteral("LINEN-140");
        linen.variants[0].barcodes = {*catalog::Barcode::fromText(QStringLiteral("9520000000097"))};
        MUST(catalog::ProductCatalog(m_dock->company.desk(), usage).create(linen));
    }
    struct StockUsageNone : catalog::VariantUsage {
        Result<bool> hasMovements(catalog::ProductId) override { return false; }
    };
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

private slots:
    void init() {
        m_dock = std::make_unique<ScanDock>(QTest::currentDataTag() ? EachEngine::current() : Engine::Sqlite);
        m_station = std::make_unique<Station>(*m_dock);
    }
    void cleanup() {
        m_station.reset();
        m_dock.reset();
    }

    void tenLinesCostNoKeyAndTwelveScans_data() { EachEngine::rows(); }
    void tenLinesCostNoKeyAndTwelveScans() {
        makeItems(10);
        m_station->scan("LS-4711");
        for (int i = 0; i < 10; ++i)
            m_station->scan(qPrintable(QStringLiteral("ITEM-%1").arg(i)));
        m_station->scan("BKRM:F12");
        m_station->settle();
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        QVERIFY(m_station->words("postedSum").contains(text("10")));
        QCOMPARE(m_station->keys->presses(), 0);
        QCOMPARE(m_station->keys->scans(), 12);
    }
    void fortyEightPiecesCostThreeKeysAndOneScan() {
        m_station->keys->type(text("48*"), 80);
        m_station->settle();
        QCOMPARE(m_station->page->lane().typed(), QStringLiteral("48 ×"));
        m_station->scan("9520000000011");
        m_station->settle();
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("48")));
        QCOMPARE(m_station->keys->presses(), 3);
        QCOMPARE(m_station->keys->scans(), 1);
    }
    void anUnknownCodeCostsFiveKeys() {
        m_station->scan("A-01-02");
        m_station->scan("9520999000016");
        m_station->settle();
        QTRY_VERIFY(m_station->page->lane().lastWords().contains(text("Parked")));
        QVERIFY(!QApplication::activeModalWidget());
        m_station->keys->countAnew();
        m_station->keys->press(Qt::Key_F3);
        m_station->keys->pause();
        m_station->keys->type(text("blu"), 80);
        m_station->keys->press(Qt::Key_Return);
        m_station->settle();
        QTRY_VERIFY(m_station->page->lane().lastWords().contains(text("known now")));
        QCOMPARE(m_station->keys->presses(), 5);
        QVERIFY(m_station->words("linesSummary").contains(text("1")));
        QVERIFY(!m_station->page->isPanelShown());
        m_station->scan("9520999000016");
        m_station->settle();
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("2\xa0pcs")));
    }
    void whyCostsOneKey() {
        m_station->scan("19520000000018");
        m_station->scan("19520000000018");
        m_station->settle();
        m_station->keys->countAnew();
        m_station->keys->press(Qt::Key_E, Qt::ControlModifier);
        m_station->settle();
        QTRY_VERIFY(m_station->words("scansTitle").contains(text("12")));
        const auto* table = m_station->page->findChild<TableView*>(text("scansTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(m_station->keys->presses(), 1);
        m_station->keys->press(Qt::Key_Escape);
        m_station->page->closeTopmost();
        QVERIFY(!m_station->page->isPanelShown());
    }
    void rule52_aCodeIsNeverAQuantity() {
        m_station->scan("A-01-02");
        m_station->keys->press(Qt::Key_F2);
        QTRY_COMPARE(m_station->page->lane().words(), text("How many?"));
        m_station->scan("9520000000011");
        m_station->settle();
        QTRY_COMPARE(m_station->page->lane().lastWords(), text("That is a code, not a quantity"));
        m_station->keys->press(Qt::Key_F9);
        m_station->settle();
        m_station->keys->press(Qt::Key_F2);
        m_station->keys->pause();
        m_station->keys->type(text("9520000000011\n"), 70);
        m_station->settle();
        QTRY_COMPARE(m_station->page->lane().lastWords(), text("That is a code, not a quantity"));
        QVERIFY(m_station->words("linesSummary").contains(text("1\xa0pcs")));
    }
    void aScanInPiecesCountsNothing() {
        m_station->scan("A-01-02");
        m_station->settle();
        for (const int hole : {45, 200}) {
            m_station->keys->pause();
            m_station->keys->type(text("95200000"), 2);
            m_station->keys->pause(hole);
            m_station->keys->scan(text("00011"), 2);
            m_station->settle();
        }
        QTRY_VERIFY(m_station->page->lane().lastWords().startsWith(text("Scan again")));
        QCOMPARE(m_station->page->lane().shownVerdict(), Verdict::Refused);
        QCOMPARE(m_station->page->lane().typed(), QString());
        QVERIFY(
            m_station->words("linesSummary").contains(text("1\xa0pcs"))); // of the first, which came whole
        QVERIFY(!m_station->page->findChild<QWidget*>(text("parkedTray"))->isVisible());
    }
    void theTourFromBinToReceiptAndBack_data() { EachEngine::rows(); }
    void theTourFromBinToReceiptAndBack() {
        QSignalSpy heard(&m_station->sounds, &scanning::ScanSounds::played);
        m_station->scan("A-01-02");
        m_station->scan("19520000000018");
        m_station->keys->pause();
        m_station->keys->type(text("12*"), 80);
        m_station->settle();
        m_station->scan("9520000000028");
        m_station->scan("9520999000016");
        m_station->scan("19520000000018");
        m_station->settle();
        m_station->keys->press(Qt::Key_F9);
        m_station->settle();
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("18")));
        QCOMPARE(heard.size(), 6);
        takePicture(*m_station, text("receive"));

        // Power cut: another program, the same lines.
        m_station = std::make_unique<Station>(*m_dock);
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("18")));
        QCOMPARE(m_station->page->lane().words(), text("Ready"));
        m_station->keys->press(Qt::Key_F12);
        m_station->settle();
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        QVERIFY(m_station->words("postedSum").contains(text("18")));
        QVERIFY(m_station->words("postedParked").contains(text("1")));
        takePicture(*m_station, text("posted"));
        QCOMPARE(onHand(m_dock->blue), text("6"));
        QCOMPARE(onHand(m_dock->white), text("12"));

        // It is offered first, with what comes back; the second press takes it.
        m_station->keys->countAnew();
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        QTRY_VERIFY(m_station->words("whyBackTitle").startsWith(text("Take RCV")));
        QVERIFY(m_station->page->findChild<QWidget*>(text("whyBackPanel"))->isVisible());
        QCOMPARE(onHand(m_dock->blue), text("6"));
        takePicture(*m_station, text("take-back"));
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        QTRY_COMPARE(m_station->words("postedCaption"), text("Undone"));
        QCOMPARE(m_station->keys->presses(), 2);
        QCOMPARE(onHand(m_dock->blue), text("0"));
    }
    void metresAreNotAddedToPieces() {
        makeLinen();
        type("18*");
        scan("9520000000011");
        type("2.5*");
        scan("9520000000097");
        const QString sum = QStringLiteral("2 lines · 18\u00a0pcs + 2.5\u00a0m");
        QTRY_COMPARE(m_station->words("linesSummary"), sum);
        takePicture(*m_station, text("two-units"));
        press(Qt::Key_F12);
        QTRY_COMPARE(m_station->words("postedSum"), sum);
    }
    void aQuantityEndsWithItsDelivery() {
        scan("9520000000011");
        type("12*");
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        QCOMPARE(m_station->page->lane().typed(), QString());
        scan("9520000000011");
        QTRY_COMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        type("20000*");
        QCOMPARE(m_station->page->lane().words(), QStringLiteral("20000 × ?"));
        press(Qt::Key_F12);
        QTRY_COMPARE(m_station->page->lane().words(), text("Ready"));
        scan("9520000000011");
        QTRY_COMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
    }
    void aRefusalTakesNoGoodScanWithIt() {
        scan("9520000000011");
        QTRY_COMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        m_station->page->refuseDamagedScan();
        QTRY_VERIFY(m_station->page->lane().shownVerdict() == Verdict::Refused);
        press(Qt::Key_F9);
        QVERIFY(m_station->page->lane().lastWords().contains(text("did not count")));
        QVERIFY(m_station->page->lane().shownVerdict() != Verdict::Refused);
        m_station->settle();
        QCOMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        press(Qt::Key_F9);
        QTRY_COMPARE(m_station->words("linesSummary"), QString());
    }
    void whatIsOpenIsTakenBackBeforeAScan() {
        scan("9520000000011");
        type("20000*");
        scan("9520000000028");
        QTRY_VERIFY(m_station->page->lane().lastWords().startsWith(text("Not taken")));
        press(Qt::Key_F9);
        QCOMPARE(m_station->page->lane().words(), text("Ready"));
        QVERIFY(m_station->page->lane().shownVerdict() != Verdict::Refused);
        QCOMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        type("12*");
        scan("BKRM:F9");
        QCOMPARE(m_station->page->lane().typed(), QString());
        QCOMPARE(m_station->words("linesSummary"), QStringLiteral("1 line · 1\u00a0pcs"));
        press(Qt::Key_F9);
        QTRY_COMPARE(m_station->words("linesSummary"), QString());
    }
    void aLineShowsUnitAndBin() {
        StationLines lines;
        lines.resize(size::detailMin, size::rowStation);
        StationLine line;
        line.name = text("Linen");
        line.code = text("LINEN-140");
        line.done = Quantity::whole(12);
        lines.setLines({line});
        const QImage bare = lines.grab().toImage();
        line.unit = text("m");
        lines.setLines({line});
        const QImage withUnit = lines.grab().toImage();
        QVERIFY(withUnit != bare);
        line.place = text("A-01-02");
        lines.setLines({line});
        QVERIFY(lines.grab().toImage() != withUnit);
        QVERIFY(lines.model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(text("12, m, A-01-02")));
    }
    void aCodeToClickIsSetAsACode() {
        scanning::PracticePanel panel(m_station->filter, {{text("a bin"), text("A-01-02")}}, nullptr);
        const auto* button = panel.findChild<QAbstractButton*>(text("practice_A-01-02"));
        QCOMPARE(button->font().families(), textFont(TextStyle::BodyCode).families());
        Theme::instance().setScheme(ColorScheme::Dark);
        Theme::instance().setScheme(ColorScheme::Light);
        QCOMPARE(button->font().families(), textFont(TextStyle::BodyCode).families());
    }
    void theWayBackStandsOnTheGroundOfThePage() {
        scan("9520000000011");
        press(Qt::Key_F12);
        QTRY_VERIFY(m_station->words("postedNumber").startsWith(text("RCV")));
        m_station->keys->press(Qt::Key_Z, Qt::ControlModifier);
        m_station->settle();
        const auto* panel = m_station->page->findChild<QWidget*>(text("whyBackPanel"));
        QVERIFY(panel->isVisible());
        const QImage page = m_station->page->grab().toImage();
        const QPoint corner = panel->mapTo(m_station->page.get(), QPoint(space::x1, space::x1));
        QCOMPARE(page.pixelColor(corner), Theme::instance().color(Token::Surface));
    }
    void supplierAndNoteByHand() {
        m_station->keys->press(Qt::Key_F6);
        m_station->settle();
        QTRY_VERIFY(m_station->page->findChild<QLineEdit*>(text("supplier")));
        m_station->keys->pause();
        m_station->keys->type(text("Kera"), 80);
        m_station->keys->press(Qt::Key_Return);
        m_station->settle();
        m_station->keys->pause();
        m_station->keys->type(text("LS-9"), 80);
        m_station->settle();
        m_station->keys->press(Qt::Key_Return);
        m_station->settle();
        const auto* band = m_station->page->findChild<QWidget*>(text("stationBand"));
        QTRY_VERIFY(band->accessibleName().contains(text("Kera")));
        QVERIFY(band->accessibleName().contains(text("LS-9")));
    }
    void everyLookOnce() {
        m_station->scan("A-01-02");
        m_station->scan("19520000000018");
        m_station->keys->pause();
        m_station->keys->type(text("12*"), 80);
        m_station->settle();
        m_station->scan("9520000000028");
        m_station->scan("9520999000016");
        m_station->settle();
        QTest::qWait(300);
        Theme::instance().setScheme(ColorScheme::Dark);
        QTest::qWait(50);
        takePicture(*m_station, text("receive-dark"));
        m_station->keys->press(Qt::Key_F3);
        m_station->keys->pause();
        m_station->keys->type(text("mug"), 80);
        m_station->settle();
        const auto* hits = m_station->page->findChild<TableView*>(text("tieHits"));
        QTRY_COMPARE(hits->model()->rowCount(), 2);
        takePicture(*m_station, text("tie-dark"));
        Theme::instance().setScheme(ColorScheme::Light);
        QTest::qWait(50);
        takePicture(*m_station, text("tie"));
    }
};

int main(int argc, char** argv) {
    qputenv("BACKROOM_SILENT", "1");
    QApplication app(argc, argv);
    initFoundationUi(app);
    ReceivePageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "receive_page_test.moc"
