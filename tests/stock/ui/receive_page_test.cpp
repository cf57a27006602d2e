#include "stock/ui/station.h"

#include "foundation/ui/kit/table_view.h"

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
    struct StockUsageNone : catalog::VariantUsage {
        Result<bool> hasMovements(catalog::ProductId) override { return false; }
    };

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
        QTRY_VERIFY(m_station->words("linesSummary").contains(text("2 pieces")));
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
        QVERIFY(m_station->words("linesSummary").contains(text("1 piece")));
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
        QVERIFY(m_station->words("linesSummary").contains(text("1 piece"))); // of the first, which came whole
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
