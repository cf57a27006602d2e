#include "stock/ui/transfer/transfer_page.h"

#include "catalog/service/product_catalog.h"
#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/theme/theme.h"
#include "scanning/service/code_book.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/stock_usage.h"
#include "stock/ui/document_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

/// What the page stands on; made and used on the database thread.
struct Books {
    explicit Books(TestCompany& company)
        : seat(company.seat(QStringLiteral("manager"))),
          desk(*seat->desk),
          stock(desk),
          movements(desk),
          explain(desk),
          posting(desk),
          codes(desk),
          usage(desk),
          products(desk, usage),
          pictures(desk, products),
          places(desk),
          book(desk),
          moving(desk) {}
    std::unique_ptr<TestCompany::Seat> seat;
    Desk& desk;
    StockList stock;
    MovementList movements;
    Explain explain;
    Posting posting;
    catalog::CodeFinder codes;
    StockUsage usage;
    catalog::ProductCatalog products;
    catalog::ProductPictures pictures;
    locations::PlaceFinder places;
    scanning::CodeBook book;
    Moving moving;
};

} // namespace

/// Moving goods by scans.
class TransferPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<scanning::ScanFilter> m_filter;
    std::unique_ptr<scanning::ScanSounds> m_sounds;
    std::unique_ptr<scanning::KeptScans> m_kept;
    std::unique_ptr<TransferPage> m_page;
    QTemporaryDir m_folder;

    template <class Call>
    void wait(Call call) {
        m_gateway
            ->run([call]() -> Done {
                call();
                return {};
            })
            .waitForFinished();
        QTest::qWait(1);
    }
    /// Until everything asked for stands on the page; an answer may ask for more.
    void settle() {
        for (int i = 0; i < 4; ++i)
            wait([] {});
    }
    locations::LocationId makePlace(const char* parent, const char* code) {
        StockUsage usage(m_dock->company.desk());
        locations::PlaceDraft place;
        place.parentCode = QString::fromLatin1(parent);
        place.code = QString::fromLatin1(code);
        return MUST(locations::LocationTree(m_dock->company.desk(), usage).create(place)).id();
    }
    void makeOutlet() {
        StockUsage usage(m_dock->company.desk());
        locations::PlaceDraft outlet;
        outlet.kind = locations::LocationKind::Site;
        outlet.code = QStringLiteral("OUTLET");
        outlet.timeZone = QStringLiteral("Europe/Berlin");
        MUST(locations::LocationTree(m_dock->company.desk(), usage).createSite(outlet));
    }
    void receive(locations::LocationId place, qint64 pieces) {
        Draft draft;
        draft.uuid = m_dock->company.desk().newUuid();
        DraftLine line;
        line.variant = m_dock->blue;
        line.quantity = Quantity::whole(pieces);
        line.from =
            MUST(
                locations::PlaceFinder(m_dock->company.desk()).systemPlace(locations::LocationKind::Supplier))
                .id();
        line.to = place;
        draft.lines.append(line);
        MUST(Posting(m_dock->company.desk()).post(draft));
    }
    void scan(const char* code) {
        m_page->takeScan(QString::fromLatin1(code));
        settle();
    }
    void type(const char* keys) {
        for (const char* key = keys; *key; ++key)
            QVERIFY(m_page->takeKey(TransferPage::Key::Character, QString(QLatin1Char(*key))) ==
                    TransferPage::Taken::Yes);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* where = QApplication::focusWidget();
        QTest::keyClick(where ? where : m_page.get(), Qt::Key(key), modifiers);
        settle();
    }
    QString shown(const char* name) const {
        return m_page->findChild<QWidget*>(QString::fromLatin1(name))->accessibleName();
    }
    QString saysLast() const { return m_page->lane().lastWords(); }
    void takePicture(const char* name) const {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            m_page->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }

private slots:
    void init() {
        m_dock = std::make_unique<ScanDock>(Engine::Sqlite);
        receive(m_dock->bin, 10);
        makePlace("MAIN", "B-01-01");
        m_gateway = std::make_unique<Gateway>();
        wait([this] { m_books = std::make_unique<Books>(m_dock->company); });
        Books& books = *m_books;
        const StockAccess access{
            *m_gateway,
            {*m_gateway, books.movements, books.stock, books.codes, books.places, books.explain},
            books.desk,
            books.stock,
            books.movements,
            books.explain,
            books.posting,
            books.codes,
            books.pictures,
            books.places,
            QTimeZone("Europe/Berlin"),
            books.desk.actor(),
            QStringLiteral("EUR"),
            QStringLiteral("Mara Holm")};
        m_filter = std::make_unique<scanning::ScanFilter>();
        // What is typed and scanned is handed in below, without a keyboard's pauses.
        qApp->removeEventFilter(m_filter.get());
        m_sounds = std::make_unique<scanning::ScanSounds>();
        m_kept = std::make_unique<scanning::KeptScans>();
        m_page = std::make_unique<TransferPage>(TransferAccess{
            access, books.book, books.moving, *m_filter, *m_sounds, *m_kept,
            [this](const QString&) { return m_folder.filePath(QStringLiteral("label.pdf")); }});
        m_page->resize(size::windowWidth, size::windowHeight);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
    }
    void cleanup() {
        m_page.reset();
        m_sounds.reset();
        m_kept.reset();
        m_filter.reset();
        wait([this] { m_books.reset(); });
        m_gateway.reset();
        m_dock.reset();
    }

    void aScanGoesOnOverAnOfferedUndo() {
        scan("9520000000011");
        scan("A-01-02");
        scan("B-01-01");
        QTRY_COMPARE(m_page->waitsFor(), TransferPage::Waits::Item);
        takePicture("moved");
        const auto* undo = m_page->findChild<DocumentView*>(QStringLiteral("documentView"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_page->isPanelShown());
        scan("9520000000028");
        QVERIFY(!m_page->isPanelShown());
        QVERIFY2(!undo->isOffering(), "the offer is withdrawn");
        QVERIFY2(shown("lastScan").contains(QStringLiteral("MUG-350-WHT")), qPrintable(shown("lastScan")));

        // In the middle of a move as well: nothing is posted behind another document.
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_page->isPanelShown());
        type("3");
        QVERIFY(!m_page->isPanelShown());
        QVERIFY(!undo->isOffering());
        QCOMPARE(m_page->lane().typed(), QStringLiteral("3"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_page->isPanelShown());
        press(Qt::Key_F9);
        QVERIFY(!m_page->isPanelShown());
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::From);
    }
    void escLosesNothing() {
        scan("9520000000011");
        type("6*");
        scan("A-01-02");
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::To);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_page->closeTopmost(), Page::Closed::Something);
            settle();
            QVERIFY2(saysLast().contains(QStringLiteral("F9")), qPrintable(saysLast()));
            QCOMPARE(m_page->waitsFor(), TransferPage::Waits::To);
        }
        scan("B-01-01");
        QTRY_COMPARE(m_page->waitsFor(), TransferPage::Waits::Item);
        QVERIFY2(saysLast().contains(QStringLiteral("6\u00A0pcs moved to B-01-01")), qPrintable(saysLast()));
        QCOMPARE(m_page->closeTopmost(), Page::Closed::Nothing);
    }
    void whatIsOpenIsTakenBackBeforeAScan() {
        scan("9520000000011");
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::From);
        type("20000*");
        QCOMPARE(m_page->lane().words(), QStringLiteral("20000 × ?"));
        press(Qt::Key_F9);
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::From);
        QCOMPARE(m_page->lane().words(), QStringLiteral("From which bin?"));
        press(Qt::Key_F9);
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::Item);
    }
    void aCommandBarcodeIsItsKeyOrSaysWhyNot() {
        scan("9520000000011");
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::From);
        for (const char* key : {"F3", "F4"}) {
            scan(qPrintable(QStringLiteral("BKRM:") + QLatin1String(key)));
            QVERIFY(m_page->isPanelShown());
            press(Qt::Key_F9); // what was opened last goes first
            QVERIFY(!m_page->isPanelShown());
        }
        scan("BKRM:F5");
        QVERIFY2(saysLast().contains(QStringLiteral("MUG-350-BLU has no lot")), qPrintable(saysLast()));
        QSignalSpy printed(m_page.get(), &TransferPage::labelPrinted);
        scan("BKRM:F8"); // of what is being moved
        QTRY_COMPARE(printed.size(), 1);
        QVERIFY(saysLast().contains(QStringLiteral("Label of MUG-350-BLU")));
        scan("BKRM:F12");
        QVERIFY2(saysLast().contains(QStringLiteral("which bin does it come from?")), qPrintable(saysLast()));
        press(Qt::Key_F9); // a refusal never counted: only that goes
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::From);
        scan("BKRM:F9");
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::Item);
    }
    void aSiteIsItsOneBinThatHasTheItem() {
        makeOutlet();
        receive(makePlace("OUTLET", "S-01"), 7);
        makePlace("OUTLET", "S-02");
        scan("9520000000011");
        scan("outlet");
        QTRY_VERIFY2(saysLast().contains(QStringLiteral("S-01")), qPrintable(saysLast()));
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::To);
        QVERIFY(shown("stationBand").contains(QStringLiteral("S-01")));
        scan("S-02");
        QTRY_COMPARE(m_page->waitsFor(), TransferPage::Waits::Item);
        QCOMPARE(m_page->findChild<QAbstractItemView*>(QStringLiteral("stationLines"))->model()->rowCount(),
                 1);

        // Now it lies in two of them.
        scan("9520000000011");
        scan("OUTLET");
        QTRY_VERIFY2(saysLast().startsWith(QStringLiteral("Which bin of OUTLET?")), qPrintable(saysLast()));
        QVERIFY(saysLast().contains(QStringLiteral("S-01")) && saysLast().contains(QStringLiteral("S-02")));
        QCOMPARE(m_page->waitsFor(), TransferPage::Waits::From);
        // And a bin without it is refused as ever.
        scan("B-01-01");
        QTRY_VERIFY(saysLast().contains(QStringLiteral("None of it lies in B-01-01")));
    }
};

int main(int argc, char** argv) {
    qputenv("BACKROOM_SILENT", "1");
    QApplication app(argc, argv);
    initFoundationUi(app);
    TransferPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "transfer_page_test.moc"
