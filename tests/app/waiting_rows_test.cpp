// What others store while a list is looked at: no row is lost by it, neither in a file nor on the way to the
// end, and nobody who writes in the pane is sent elsewhere.
#include "catalog/service/product_catalog.h"
#include "list_hands.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/stock_usage.h"
#include "view_actions.h"
#include "view_export.h"

#include <QAction>
#include <QClipboard>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 350;      // four pages, of which two are read at once
constexpr int made = items + 2; // and the two mugs of the dock
constexpr int patienceMs = 20'000;

} // namespace

class WaitingRowsTest : public QObject {
    Q_OBJECT

    static catalog::Product thing(const QString& name, const QString& sku) {
        catalog::Product product;
        product.name = name;
        product.variants.resize(1);
        product.variants[0].sku = sku;
        return product;
    }
    /// Stored by somebody else, in the middle of what is looked at.
    static void makeOneMore(ScanDock& dock, const QString& name = u"Thing 100 a"_s) {
        stock::StockUsage usage(dock.company.desk());
        MUST(catalog::ProductCatalog(dock.company.desk(), usage).create(thing(name, u"P-100-A"_s)));
    }
    static void archive(ScanDock& dock, const QString& sku) {
        stock::StockUsage usage(dock.company.desk());
        catalog::ProductCatalog products(dock.company.desk(), usage);
        const auto variant = MUST(catalog::CodeFinder(dock.company.desk()).bySku(sku)).id;
        MUST(products.archiveProduct(MUST(products.productOf(variant)).id));
    }
    /// As one reads on from the top.
    static QStringList skusByPages(OpenWindow& open) {
        toTable(open);
        open.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < listModel(open).rowCount(); ++row) {
            const auto isRead = [&] { return listModel(open).isLoaded(row); };
            for (int i = 0; i < 40 && !isRead(); ++i) {
                open.press(Qt::Key_PageDown);
                (void)QTest::qWaitFor(isRead, 100);
            }
        }
        return listColumn(open, "sku");
    }
    static void goToProducts(OpenWindow& open) {
        goTo(open, u"products"_s);
        QTRY_COMPARE_WITH_TIMEOUT(listModel(open).rowCount(), made, patienceMs);
        // Every row can be gone to.
        QTest::qWait(300);
    }
    static QString sku(OpenWindow& open) {
        const auto* label = open.find<QLabel>("productSku");
        return label ? label->text() : QString();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aFileHasEveryRow_data() { EachEngine::rows(); }
    void aFileHasEveryRow() {
        const QTemporaryDir folder;
        app::setExportFolder(folder.path());
        ScanDock dock;
        dock.makeItems(items);
        OpenWindow open(dock.company, u"manager"_s, {});
        goToProducts(open);
        makeOneMore(dock);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("newStrip"), patienceMs);
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        push(open, "viewMenuButton");
        pick(open, "viewMenu", "viewCsv");
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patienceMs);
        QFile file(written.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QStringList missing;
        for (int i = 0; i < items; ++i)
            if (!text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(ScanDock::sku(i)))))
                missing += ScanDock::sku(i);
        QCOMPARE(missing, QStringList());
        QVERIFY(text.contains(u"MUG-350-WHT"));
        app::setExportFolder({});
    }

    void everyRowIsComeTo_data() { EachEngine::rows(); }
    void everyRowIsComeTo() {
        ScanDock dock;
        dock.makeItems(items);
        QString last;
        {
            OpenWindow open(dock.company, u"manager"_s, {});
            goToProducts(open);
            toTable(open);
            open.press(Qt::Key_End, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(!(last = listCell(open, "sku", made - 1)).isEmpty(), patienceMs);
        }
        // Once more, and this time somebody stores meanwhile.
        OpenWindow again(dock.company, u"manager"_s, {});
        goToProducts(again);
        makeOneMore(dock);
        QTRY_VERIFY_WITH_TIMEOUT(again.find("newStrip"), patienceMs);
        QCOMPARE(listModel(again).rowCount(), made);
        toTable(again);
        again.press(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(listModel(again).rowCount(), made + 1, patienceMs);
        QVERIFY(!again.find("newStrip"));
        // No row moves unsaid.
        QTRY_VERIFY2(again.errorText().contains(u"Others changed this list"_s),
                     qPrintable(again.errorText()));
        again.press(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(listCell(again, "sku", made), last, patienceMs);
    }

    /// As many as before, and no others above: only the rows themselves tell.
    void oneComesAndOneGoes_data() { EachEngine::rows(); }
    void oneComesAndOneGoes() {
        ScanDock dock;
        dock.makeItems(items);
        OpenWindow open(dock.company, u"manager"_s, {});
        goToProducts(open);
        makeOneMore(dock, u"Thing 310 a"_s); // in the third page
        archive(dock, u"P-82"_s);            // from the fourth
        const QStringList skus = skusByPages(open);
        QCOMPARE(skus.size(), made);
        QCOMPARE(QSet<QString>(skus.begin(), skus.end()).size(), made);
        QVERIFY(skus.contains(u"P-100-A"_s));
        QStringList missing;
        for (int i = 0; i < items; ++i)
            if (!skus.contains(ScanDock::sku(i)))
                missing += ScanDock::sku(i);
        QCOMPARE(missing, QStringList(u"P-82"_s));
    }

    /// A link leads to its row, whatever was stored before it meanwhile.
    void whoIsSentToARowComesToIt_data() { EachEngine::rows(); }
    void whoIsSentToARowComesToIt() {
        ScanDock dock;
        dock.makeItems(items);
        OpenWindow open(dock.company, u"manager"_s, {});
        goToProducts(open);
        goTo(open, u"stock"_s);
        makeOneMore(dock, u"Thing 310 a"_s);
        catalog::CodeFinder codes(dock.company.desk());
        for (const QString& wanted : {u"P-60"_s, u"P-100-A"_s, u"P-8"_s}) {
            const qint64 variant = MUST(codes.bySku(wanted)).id.value();
            open.window().workspace()->open({u"products"_s, {{u"variant"_s, variant}}});
            QTRY_COMPARE_WITH_TIMEOUT(sku(open), wanted, patienceMs);
            const auto stands = [&] {
                const int row = listPage(open).table().currentRow();
                return row < 0 ? QString() : listCell(open, "sku", row);
            };
            QTRY_COMPARE_WITH_TIMEOUT(stands(), wanted, patienceMs);
            QTest::qWait(600); // and stays
            QCOMPARE(stands(), wanted);
            QCOMPARE(listPage(open).table().selectedRowNumbers().size(), 1);
            goTo(open, u"stock"_s);
        }
    }

    /// What is copied, and added up, are the rows that were chosen, or it says why not.
    void whatIsCopiedIsWhatWasChosen_data() { EachEngine::rows(); }
    void whatIsCopiedIsWhatWasChosen() {
        ScanDock dock;
        dock.makeItems(items);
        OpenWindow open(dock.company, u"manager"_s, {});
        goToProducts(open);
        makeOneMore(dock, u"Thing 310 a"_s);
        archive(dock, u"P-82"_s);
        const auto copied = [&open] {
            toTable(open);
            open.press(Qt::Key_A, Qt::ControlModifier);
            open.press(Qt::Key_C, Qt::ControlModifier);
            (void)QTest::qWaitFor([] { return QGuiApplication::clipboard()->text() != u"before"_s; }, 2000);
            return QGuiApplication::clipboard()->text();
        };
        QGuiApplication::clipboard()->setText(u"before"_s);
        QCOMPARE(copied(), u"before"_s);
        QTRY_VERIFY(open.find("errorBanner"));
        QStringList said;
        for (const QLabel* label : open.find("errorBanner")->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.join(u' ').contains(u"among these"_s), qPrintable(said.join(u' ')));
        // It was read anew meanwhile.
        QTRY_VERIFY_WITH_TIMEOUT(copied().contains(u"P-100-A"_s), patienceMs);
        const QStringList lines = copied().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), made + 1); // and the heads
        QCOMPARE(lines.filter(QRegularExpression(u"\\bP-82\\b"_s)), QStringList());
    }

    void whoWritesIsLeftAlone_data() { EachEngine::rows(); }
    void whoWritesIsLeftAlone() {
        ScanDock dock;
        dock.makeItems(items);
        OpenWindow open(dock.company, u"manager"_s, {});
        goToProducts(open);
        toTable(open);
        for (int i = 0; i < 3; ++i)
            open.press(Qt::Key_Down);
        open.press(Qt::Key_Return);
        const QString shown = listCell(open, "sku", listPage(open).table().currentRow());
        QTRY_COMPARE_WITH_TIMEOUT(sku(open), shown, patienceMs);
        open.press(Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLineEdit>("fieldNameEditor"), patienceMs);
        open.press(Qt::Key_A, Qt::ControlModifier);
        test::type(open, u"half a na"_s);
        // One of the rows that are looked at goes.
        const QString gone = listCell(open, "sku", 5);
        QVERIFY(gone != shown);
        archive(dock, gone);
        QTRY_COMPARE_WITH_TIMEOUT(listModel(open).rowCount(), made - 1, patienceMs);
        QTest::qWait(300);
        QCOMPARE(sku(open), shown);
        auto* editor = open.find<QLineEdit>("fieldNameEditor");
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"half a na"_s);
        QVERIFY(editor->hasFocus());
        open.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("productName")->text() == u"half a na"_s, patienceMs);
    }
};

QTEST_MAIN(WaitingRowsTest)
#include "waiting_rows_test.moc"
