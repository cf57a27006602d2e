// Lists that are held in memory, in the real window: reasons, locations and reports are narrowed down,
// ordered, kept as views, added up, copied and taken away as the long ones are. By keys, as a person does.

#include "foundation/ui/kit/chip.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "reports/ui/reports_page.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"
#include "view_export.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using stock::Reasons;

class HeldListsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;

    static void go(OpenWindow& open, const char* page, int rows) {
        goTo(open, QString::fromLatin1(page));
        QTRY_COMPARE(listModel(open).rowCount(), rows);
        toTable(open);
    }
    static Reasons::Row reason(const char* name, stock::DocumentType category, stock::ReasonKind kind,
                               int key = 0) {
        Reasons::Row row;
        row.name = QString::fromLatin1(name);
        row.category = documentTypeName(category);
        row.kind = kind;
        row.key = key;
        return row;
    }
    static QString copied(OpenWindow& open) {
        QApplication::clipboard()->clear();
        chooseAll(open);
        open.press(Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    }
    void makeReasons() const {
        using stock::DocumentType;
        using stock::ReasonKind;
        Reasons reasons(m_company->as(QStringLiteral("manager")));
        MUST(reasons.add(reason("Broken", DocumentType::Adjustment, ReasonKind::Out, 2)));
        MUST(reasons.add(reason("Found", DocumentType::Adjustment, ReasonKind::In)));
        MUST(reasons.add(reason("Late", DocumentType::Receipt, ReasonKind::Any)));
        MUST(reasons.archive(MUST(reasons.add(reason("Gone", DocumentType::Issue, ReasonKind::Any)))));
    }
    static void addBin(TestCompany& company, const char* code) {
        stock::StockUsage usage(company.desk());
        locations::PlaceDraft bin;
        bin.kind = locations::LocationKind::Bin;
        bin.parentCode = QStringLiteral("MAIN");
        bin.code = QString::fromLatin1(code);
        MUST(locations::LocationTree(company.desk(), usage).create(bin));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        QSettings().clear();
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        m_shop = std::make_unique<Shop>(*m_company);
    }
    void cleanup() {
        m_shop.reset();
        m_company.reset();
    }

    void reasonsAreNarrowedDownAndOrdered() {
        makeReasons();
        OpenWindow open(*m_company);
        go(open, "reasons", 4);
        const QAbstractItemModelTester tester(&listModel(open));
        // Their own order: by kind of document and key, the archived last.
        const QStringList own = {QStringLiteral("Broken"), QStringLiteral("Found"), QStringLiteral("Late"),
                                 QStringLiteral("Gone")};
        QCOMPARE(listColumn(open, "name"), own);
        addFilter(open, QStringLiteral("Kind of document"), QStringLiteral("is"),
                  QStringLiteral("Adjustments"));
        QTRY_COMPARE(listColumn(open, "name"), own.mid(0, 2));
        addFilter(open, QStringLiteral("For"), QStringLiteral("is not"), QStringLiteral("What goes out"));
        QTRY_COMPARE(listColumn(open, "name"), own.mid(1, 1));
        QCOMPARE(listPage(open).filterBar().chipTexts().size(), 2);
        // One chip of which one must hold.
        tabTo(open, "chip.filter.1");
        open.press(Qt::Key_Delete);
        push(open, "chip.filter.0");
        choose(open, "filterChoice", QStringLiteral("Receipts"));
        push(open, "filterOr");
        QTRY_COMPARE(listColumn(open, "name"), own.mid(0, 3));
        clickHead(open, "name");
        clickHead(open, "name");
        QTRY_COMPARE(listColumn(open, "name"), (QStringList{QStringLiteral("Late"), QStringLiteral("Found"),
                                                            QStringLiteral("Broken")}));
        // Typed words narrow it further; nothing matches, and a way back to all of it.
        write(open, "reasonSearch", QStringLiteral("nowhere"));
        QTRY_VERIFY(open.find("emptyClear"));
        push(open, "emptyClear");
        QTRY_COMPARE(listModel(open).rowCount(), 4);
        const QString text = copied(open);
        QVERIFY2(text.startsWith(QStringLiteral("Reason\tKind of document\t")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\nLate\tReceipts\t")), qPrintable(text));
        QCOMPARE(text.count(QLatin1Char('\n')), 5);
        QCOMPARE(sum(open), QStringLiteral("4 rows"));
    }

    void aViewOfReasonsIsKept() {
        makeReasons();
        {
            OpenWindow open(*m_company);
            go(open, "reasons", 4);
            showTab(open, 1); // in use
            QTRY_COMPARE(listModel(open).rowCount(), 3);
            addFilter(open, QStringLiteral("Key"), QStringLiteral("is"), QStringLiteral("F7 2"));
            QTRY_COMPARE(listModel(open).rowCount(), 1);
            keepView(open, QStringLiteral("On a key"));
            // Another column is shown, at the width it was given.
            listPage(open).table().setColumnWidth(listModel(open).columnOf(QStringLiteral("key")), 177);
        }
        OpenWindow open(*m_company);
        go(open, "reasons", 4);
        QCOMPARE(listPage(open).table().columnWidth(listModel(open).columnOf(QStringLiteral("key"))), 177);
        showTab(open, 3);
        QTRY_COMPARE(listColumn(open, "name"), QStringList{QStringLiteral("Broken")});
        QCOMPARE(listPage(open).filterBar().chipTexts().size(), 2);
    }

    void locationsAreATreeUntilTheyAreOrderedOtherwise_data() { EachEngine::rows(); }
    void locationsAreATreeUntilTheyAreOrderedOtherwise() {
        TestCompany company;
        const Shop shop(company);
        OpenWindow open(company);
        go(open, "locations", 6);
        const QAbstractItemModelTester tester(&listModel(open));
        QCOMPARE(listCell(open, "code", 0), QStringLiteral("MAIN"));
        QCOMPARE(listCell(open, "code", 1), QStringLiteral("   A"));
        // What is copied are codes, not pictures of a tree.
        QVERIFY2(copied(open).contains(QStringLiteral("\nA\t")), qPrintable(copied(open)));
        clickHead(open, "name");
        clickHead(open, "name");
        QTRY_COMPARE(listCell(open, "code", 0), QStringLiteral("NEG"));
        QCOMPARE(listCell(open, "code", 5), QStringLiteral("A"));
        clickHead(open, "code");
        QTRY_COMPARE(listCell(open, "code", 1), QStringLiteral("   A"));
        addFilter(open, QStringLiteral("Kind"), QStringLiteral("is"), QStringLiteral("Bin"));
        QTRY_COMPARE(listModel(open).rowCount(), 5);
        addFilter(open, QStringLiteral("Below zero"), QStringLiteral("is not"), QStringLiteral("Refused"));
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        addFilter(open, QStringLiteral("Location"), QStringLiteral("begins with"), QStringLiteral("as"));
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        keepView(open, QStringLiteral("Asked first"));
        // The floor has all of it, and no filter; the view comes back with its tab.
        showTab(open, 1);
        QTRY_VERIFY(open.find("floor"));
        QVERIFY(!open.find("addFilter"));
        showTab(open, 2);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QVERIFY(!open.find("floor"));
        QVERIFY(open.find("addFilter"));
        showTab(open, 0);
        QTRY_COMPARE(listModel(open).rowCount(), 6);
    }

    void aNewLocationWaitsAndThenStandsInItsPlace_data() { EachEngine::rows(); }
    void aNewLocationWaitsAndThenStandsInItsPlace() {
        TestCompany company;
        const Shop shop(company);
        OpenWindow open(company);
        go(open, "locations", 6);
        const QAbstractItemModelTester tester(&listModel(open));
        const QStringList before = listColumn(open, "code");
        addBin(company, "AB");
        QTRY_VERIFY(open.find("newStrip"));
        QCOMPARE(listColumn(open, "code"), before);
        push(open, "newStrip");
        QTRY_COMPARE(listModel(open).rowCount(), 7);
        QStringList after = listColumn(open, "code");
        QVERIFY(after.indexOf(QStringLiteral("   AB")) > 0);
        after.removeAll(QStringLiteral("   AB"));
        QCOMPARE(after, before);
    }

    void aReportIsTakenAwayAsItIsSeen() {
        stock::Posting posting(m_company->desk());
        MUST(posting.post(m_shop->receipt(Shop::item1(), 5)));
        MUST(posting.post(m_shop->receipt(Shop::item1(), 2, Shop::b())));
        MUST(posting.post(m_shop->receipt(Shop::item2(), 7)));
        const QTemporaryDir folder;
        app::setExportFolder(folder.path());
        OpenWindow open(*m_company);
        goTo(open, QStringLiteral("reports"));
        showView(open, QStringLiteral("stock-on-hand"));
        go(open, "reports", 3);
        addFilter(open, QStringLiteral("On hand"), QStringLiteral("at least"), QStringLiteral("5"));
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        QTRY_VERIFY(open.find<Label>("reportTotals")->text().contains(QStringLiteral("On hand 12")));
        const QString none = QStringLiteral("Reserved 0\u00A0pcs");
        QVERIFY2(open.find<Label>("reportTotals")->text().contains(none), "nothing, of what?");
        clickHead(open, "onHand");
        clickHead(open, "onHand");
        QTRY_COMPARE(listColumn(open, "sku"),
                     (QStringList{QStringLiteral("SKU-1002"), QStringLiteral("SKU-1001")}));
        for (const char* column : {"name", "reserved", "available", "held"})
            listPage(open).table().setColumnHidden(listModel(open).columnOf(QString::fromLatin1(column)),
                                                   true);
        auto* page = qobject_cast<reports::ReportsPage*>(&listPage(open));
        QSignalSpy written(page, &reports::ReportsPage::written);
        push(open, "reportCsvButton");
        QVERIFY(written.wait(10'000));
        QFile file(written.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text =
            QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).remove(QLatin1Char('\r'));
        QCOMPARE(text, QStringLiteral("sku,unit,location,onHand\nSKU-1002,pcs,A,7\nSKU-1001,pcs,A,5\n"));
        // Another report has its own filters; the kept view brings this one back.
        keepView(open, QStringLiteral("Plenty"));
        showTab(open, 1);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        QVERIFY(listModel(open).columnOf(QStringLiteral("number")) >= 0);
        addFilter(open, QStringLiteral("When"), QStringLiteral("until"), QStringLiteral("2020-01-01"));
        QTRY_VERIFY(open.find("emptyClear"));
        push(open, "emptyClear");
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        showTab(open, 3);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        QCOMPARE(listCell(open, "sku", 0), QStringLiteral("SKU-1002"));
    }

    /// And what they are watched by is there: each page's lists, the palette's and the stations' rows.
    void everyModelOfEveryPageStandsUnderATester() {
        makeReasons();
        MUST(stock::Posting(m_company->desk()).post(m_shop->receipt(Shop::item1(), 5)));
        OpenWindow open(*m_company);
        int models = 0;
        const auto watched = [&open, &models] {
            for (const QAbstractItemView* view : open.window().findChildren<QAbstractItemView*>()) {
                if (!view->isVisible() || !view->model() || !ModelsWatched::isOurs(*view->model()))
                    continue;
                ++models;
                if (!ModelsWatched::isWatched(*view->model()))
                    return view->objectName();
            }
            return QString();
        };
        for (const app::PageEntry& entry : open.window().workspace()->entries()) {
            goTo(open, entry.id);
            QTRY_COMPARE(open.page(), entry.id);
            QTRY_COMPARE(watched(), QString());
        }
        QVERIFY2(models >= 10, qPrintable(QString::number(models)));
    }

    void movementsOfOnePartnerStandAlone_data() { EachEngine::rows(); }
    void movementsOfOnePartnerStandAlone() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        stock::StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        stock::Draft theirs = shop.receipt(Shop::item1(), 5);
        theirs.party =
            MUST(tree.findOrCreateParty(locations::LocationKind::Supplier, QStringLiteral("Kera Céramique")))
                .id();
        const QString number = MUST(posting.post(theirs)).number;
        MUST(posting.post(shop.receipt(Shop::item2(), 1)));
        OpenWindow open(company);
        go(open, "movements", 2);
        addFilter(open, QStringLiteral("Partner"), QStringLiteral("contains"), QStringLiteral("ceram"));
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QCOMPARE(listCell(open, "document", 0), number);
        QCOMPARE(listPage(open).filterBar().chipTexts(),
                 QStringList{QStringLiteral("Partner contains ceram")});
    }
};

QTEST_MAIN(HeldListsTest)
#include "held_lists_test.moc"
