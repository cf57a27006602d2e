#include "list_hands.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/kit/view_state.h"
#include "scanning/ui/key_player.h"
#include "stock/service/outlet.h"
#include "stock/service/reasons.h"
#include "view_actions.h"
#include "view_export.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

/// Knowing every quantity, in the real window by keyboard alone.
class StockWindowTest : public QObject {
    Q_OBJECT

    static Engine engineOfRow() {
        return qstrcmp(QTest::currentDataTag(), EachEngine::name(Engine::Postgresql)) == 0
                   ? Engine::Postgresql
                   : Engine::Sqlite;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        m_company = std::make_unique<TestCompany>(engineOfRow());
        m_shop = std::make_unique<Shop>(*m_company);
        m_posting = std::make_unique<stock::Posting>(m_company->desk());
        m_receipt = MUST(m_posting->post(m_shop->receipt(Shop::item1(), 5)));
        MUST(m_posting->post(m_shop->receipt(Shop::item1(), 2, Shop::b())));
        MUST(m_posting->post(m_shop->issue(Shop::item1(), 1)));
    }
    void cleanup() {
        QCOMPARE(m_shop->differences(), QString());
        m_posting.reset();
        m_shop.reset();
        m_company.reset();
    }

    void refusesAWrongPasswordInOneLine_data() { EachEngine::rows(); }
    void refusesAWrongPasswordInOneLine() {
        OpenWindow open(*m_company, QString());
        open.find<QLineEdit>("signInName")->setText(QStringLiteral("manager"));
        auto* secret = open.find<QLineEdit>("signInPassword");
        secret->setText(QStringLiteral("not-the-password"));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(open.find("errorBanner"));
        QCOMPARE(open.page(), QString());
        QVERIFY(!open.find("demoAccounts")); // no passwords of a company that is no demo
    }

    void opensPagesByKeyboard_data() { EachEngine::rows(); }
    void opensPagesByKeyboard() {
        OpenWindow open(*m_company, QStringLiteral("manager"), QString());
        QCOMPARE(open.page(), QStringLiteral("today"));
        QList<app::PageEntry> entries = open.window().workspace()->entries();
        entries.removeIf([](const app::PageEntry& entry) { return !entry.under.isEmpty(); });
        QStringList places;
        for (const app::PageEntry& entry : std::as_const(entries))
            places += entry.id;
        QCOMPARE(places.join(QLatin1Char(' ')),
                 QStringLiteral("today receive stock products reports settings"));
        const int keys = int(entries.size());
        for (int i = 0; i < keys; ++i) {
            open.press(Qt::Key_1 + i, Qt::AltModifier);
            QCOMPARE(open.page(), entries.at(i).id);
        }
        open.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.page(), entries.at(keys - 2).id);
        open.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(open.page(), entries.at(keys - 1).id);
    }

    void whyIsThisNumberSoTakesOnePress_data() { EachEngine::rows(); }
    void whyIsThisNumberSoTakesOnePress() {
        OpenWindow open(*m_company);
        auto* table = open.find<QTableView>("stockTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->currentIndex().isValid());
        open.startCounting();
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QCOMPARE(open.presses(), 1);
        const QAbstractItemModel* entries = open.find<QTableView>("explainTable")->model();
        QCOMPARE(entries->rowCount(), 3);
        qint64 sum = 0;
        for (int r = 0; r < entries->rowCount(); ++r)
            sum += entries->index(r, 2).data(TableRole::Value).toLongLong();
        QCOMPARE(sum, Quantity::whole(6).micros());
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("explainTable"));
    }

    void whyIsAskedOnTheProductPageToo_data() { EachEngine::rows(); }
    void whyIsAskedOnTheProductPageToo() {
        OpenWindow open(*m_company);
        goTo(open, QStringLiteral("products"));
        toRowWith(open, "sku", QStringLiteral("SKU-1001"));
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("itemPanel"));
        open.startCounting();
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QTRY_COMPARE(open.find<QTableView>("explainTable")->model()->rowCount(), 3);
        QCOMPARE(open.presses(), 1);
    }

    void aListGoesToExcelByOnePress_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"stock", "movements", "products", "locations"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aListGoesToExcelByOnePress() {
        QFETCH(QString, page);
        QTemporaryDir folder;
        app::setExportFolder(folder.path());
        OpenWindow open(*m_company);
        goTo(open, page);
        const auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        QVERIFY(list);
        QTRY_VERIFY(list->table().model()->rowCount() > 0);
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        open.startCounting();
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(written.wait(10'000));
        QCOMPARE(open.presses(), 1);
        QFile workbook(written.first().first().toString());
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        QCOMPARE(workbook.read(2), QByteArray("PK"));
    }

    void showsWhatAnotherDeskPosts_data() { EachEngine::rows(); }
    void showsWhatAnotherDeskPosts() {
        OpenWindow open(*m_company);
        auto* table = open.find<QTableView>("stockTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const int onHand = 3;
        QCOMPARE(table->model()->index(0, onHand).data(TableRole::Value).toLongLong(),
                 Quantity::whole(6).micros());
        QTest::qWait(700); // the feed has its connection
        MUST(m_posting->post(m_shop->receipt(Shop::item1(), 4)));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, onHand).data(TableRole::Value).toLongLong(),
                                  Quantity::whole(10).micros(), 3'000);
    }

    void takesADocumentBackWithAPreview_data() { EachEngine::rows(); }
    void takesADocumentBackWithAPreview() {
        OpenWindow open(*m_company);
        lookUp(open, m_receipt.number);
        QTRY_VERIFY(open.find<QLabel>("documentTitle"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(m_receipt.number));
        // 5 came in and 1 of them has gone on: the ledger refuses, in words.
        const std::pair<Qt::Key, Qt::KeyboardModifiers> posts[] = {{Qt::Key_Space, Qt::NoModifier},
                                                                   {Qt::Key_Return, Qt::NoModifier},
                                                                   {Qt::Key_Return, Qt::ControlModifier},
                                                                   {Qt::Key_Z, Qt::ControlModifier}};
        for (const auto& [key, modifiers] : posts) {
            open.press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY(open.find("reversalPreview"));
            open.press(key, modifiers);
            QTRY_VERIFY2(open.find("errorBanner"), qPrintable(QKeySequence(key | modifiers).toString()));
            QCOMPARE(m_shop->onHand(Shop::item1()), QStringLiteral("6"));
            for (int i = 0; i < 3 && (open.find("reversalPreview") || open.find("errorBanner")); ++i) {
                open.press(Qt::Key_Escape);
                QTest::qWait(50);
            }
            QVERIFY(!open.find("reversalPreview") && !open.find("errorBanner"));
        }
    }

    void whatWasTakenBackSaysSo_data() { EachEngine::rows(); }
    void whatWasTakenBackSaysSo() {
        const QString mine = MUST(m_posting->post(m_shop->receipt(Shop::item2(), 3))).number;
        OpenWindow open(*m_company);
        const auto show = [&open](const QString& number) {
            lookUp(open, number);
            QTRY_VERIFY(open.find<QLabel>("documentTitle"));
            QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(number));
        };
        const auto state = [&open] {
            const auto* pill = open.find("documentState");
            return pill ? pill->accessibleName() : QString();
        };
        show(mine);
        QTRY_COMPARE(state(), QStringLiteral("Posted"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.find("reversalPreview"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(open.errorText().contains(mine + QStringLiteral(" is taken back by")),
                     qPrintable(open.errorText()));
        show(mine);
        QTRY_VERIFY2(state().contains(QStringLiteral("Taken back by")), qPrintable(state()));
        QVERIFY(!open.find("offerReversal"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY2(!open.find("reversalPreview"), "nothing is taken back twice");
    }

    void whatSomebodyElseTakesBackSaysSo_data() { EachEngine::rows(); }
    void whatSomebodyElseTakesBackSaysSo() {
        QStringList numbers;
        for (int i = 0; i < 8; ++i)
            numbers += MUST(m_posting->post(m_shop->receipt(Shop::item2(), 3))).number;
        OpenWindow open(*m_company);
        const auto state = [&open] {
            const auto* pill = open.find("documentState");
            return pill ? pill->accessibleName() : QStringLiteral("no pane");
        };
        for (const QString& number : std::as_const(numbers)) {
            lookUp(open, number);
            QTRY_VERIFY(open.find<QLabel>("documentTitle"));
            QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(number));
            QTRY_COMPARE(state(), QStringLiteral("Posted"));
            const QString by = MUST(m_posting->reverse(number, {}, m_company->uuids().next(0))).number;
            QTRY_COMPARE(state(), QStringLiteral("Taken back by ") + by);
            QCOMPARE(open.errorText(), QString());
        }
    }

    void undoOffersTheLastDocumentWhereverItIsAsked_data() { EachEngine::rows(); }
    void undoOffersTheLastDocumentWhereverItIsAsked() {
        const QString last = MUST(m_posting->post(m_shop->receipt(Shop::item1(), 3))).number;
        const QString wrong = MUST(m_posting->post(m_shop->receipt(Shop::item1(), 9))).number;
        MUST(m_posting->reverse(wrong, {}, m_company->uuids().next(0)));
        for (const char* page : {"stock", "today"}) {
            OpenWindow open(*m_company, QStringLiteral("manager"), QString::fromLatin1(page));
            QTRY_VERIFY(open.find(open.page() == QLatin1String("stock") ? "lastEvents" : "lastDocuments"));
            QTest::qWait(300);
            open.press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(open.page(), QStringLiteral("movements"));
            QTRY_VERIFY(open.find("reversalPreview"));
            QVERIFY(open.find<QLabel>("documentTitle")->text().contains(last));
        }
    }

    void aNoticeStaysWhenSomebodyElsePosts_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"stock", "movements", "products", "locations", "reasons"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aNoticeStaysWhenSomebodyElsePosts() {
        QFETCH(QString, page);
        QTemporaryDir folder;
        app::setExportFolder(folder.path());
        MUST(
            stock::Reasons(m_company->desk()).add(stock::DocumentType::Adjustment, QStringLiteral("Broken")));
        OpenWindow open(*m_company, QStringLiteral("manager"), page);
        auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        QTRY_VERIFY(list->table().model()->rowCount() > 0);
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(written.wait(10'000));
        QTRY_VERIFY(open.errorText().contains(QStringLiteral(".xlsx")));
        MUST(m_posting->post(m_shop->receipt(Shop::item1(), 4)));
        list->refreshChanged();
        QTest::qWait(500);
        QVERIFY2(open.errorText().contains(QStringLiteral(".xlsx")), qPrintable(open.errorText()));
    }

    void filtersAreClearedWhereNothingMatches_data() { EachEngine::rows(); }
    void filtersAreClearedWhereNothingMatches() {
        OpenWindow open(*m_company);
        auto* table = open.find<QTableView>("stockTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        write(open, "stockFilter", QStringLiteral("nothing is called so"));
        QTRY_VERIFY(open.find("emptyClear"));
        push(open, "emptyClear");
        QTRY_VERIFY(open.find("stockTable"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void theSiteStandsInTheHeadAndIsChosenThere_data() { EachEngine::rows(); }
    void theSiteStandsInTheHeadAndIsChosenThere() {
        {
            OpenWindow open(*m_company);
            QTRY_VERIFY(open.find("stockTable"));
            QVERIFY2(!open.find("siteChip"), "one site is no choice");
            ViewState::current().setValue(QStringLiteral("site"), {});
        }
        openOutlet(*m_company, *m_shop);

        OpenWindow open(*m_company);
        const auto siteWords = [&open] {
            const auto* chip = open.find<QPushButton>("siteChip");
            return chip ? chip->text() : QString();
        };
        const auto onHand = [&open] {
            const auto* table = open.find<QTableView>("stockTable");
            const auto* model = table ? table->model() : nullptr;
            return model && model->rowCount() == 1 ? model->index(0, 3).data(TableRole::Value).toLongLong()
                                                   : -1;
        };
        QTRY_COMPARE(siteWords(), QStringLiteral("All sites"));
        QTRY_COMPARE(onHand(), Quantity::whole(10).micros());
        chooseSite(open, "OUTLET");
        QTRY_COMPARE(onHand(), Quantity::whole(4).micros());
        QCOMPARE(siteWords(), QStringLiteral("OUTLET"));
        Page* stock = open.window().workspace()->currentPage();
        QCOMPARE(stock->filterBar().chipTexts(), QStringList{QStringLiteral("Site: OUTLET")});
        // Ten lie in all: the pane says what its figures are of, beside a row of four.
        const auto when = [&open] {
            const auto* words = open.find<QLabel>("itemWhen");
            return words ? words->text() : QString();
        };
        QTRY_VERIFY2(when().endsWith(QStringLiteral("· all sites")), qPrintable(when()));
        // The same site everywhere, and what is asked why is the number that stands here.
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find<QLabel>("explainFigure"));
        QVERIFY(open.find<QLabel>("explainWhen")->text().contains(QStringLiteral("at OUTLET")));
        goTo(open, QStringLiteral("reports"));
        QTRY_COMPARE(siteWords(), QStringLiteral("OUTLET"));
        QTRY_COMPARE(rowsOf(open, "reportTable"), 1);
        Page* reports = open.window().workspace()->currentPage();
        emit reports->filterBar().chipRemoved(QStringLiteral("site"));
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        QCOMPARE(siteWords(), QStringLiteral("All sites"));
        chooseSite(open, "OUTLET");
        showView(open, QStringLiteral("movements"));
        QTRY_COMPARE(rowsOf(open, "reportTable"), 1);
        goTo(open, QStringLiteral("movements"));
        QTRY_COMPARE(rowsOf(open, "movementsTable"), 1);
        QCOMPARE(siteWords(), QStringLiteral("OUTLET"));
        emit open.window().workspace()->currentPage()->filterBar().chipRemoved(QStringLiteral("site"));
        QTRY_COMPARE(rowsOf(open, "movementsTable"), 4);
        goTo(open, QStringLiteral("reports"));
        showView(open, QStringLiteral("value-at-cost"));
        QTRY_COMPARE(siteWords(), QString()); // the company's, whatever the site
        goTo(open, QStringLiteral("stock"));
        QTRY_COMPARE(onHand(), Quantity::whole(10).micros());
        QCOMPARE(siteWords(), QStringLiteral("All sites"));
        QVERIFY(!open.find("explainFigure")); // it was another site's number
        QTRY_VERIFY2(!when().isEmpty() && !when().contains(QStringLiteral("all sites")), qPrintable(when()));
    }

    void aScanAtADeskOpensWhatItNames() {
        OpenWindow open(*m_company);
        KeyPlayer keys(open.window());
        QSignalSpy heard(&open.application().sounds(), &scanning::ScanSounds::played);
        // The filter has the focus and stays empty: a scan is never text.
        auto* filter = open.find<QLineEdit>("stockFilter");
        tabTo(open, "stockFilter");
        keys.scan(QStringLiteral("SKU-1001"));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.takeFirst().first().value<Verdict>(), Verdict::Taken);
        QTRY_VERIFY(open.find("itemDetail"));
        QCOMPARE(filter->text(), QString());

        keys.pause();
        keys.scan(QStringLiteral("NOBODY-KNOWS"));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.takeFirst().first().value<Verdict>(), Verdict::Refused);
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("NOBODY-KNOWS is unknown here")));

        keys.pause();
        keys.scan(QStringLiteral("B"));
        keys.scan(QStringLiteral("BKRM:F12"));
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("F12 is a key of the stations")));
        heard.clear();
        keys.pause();
        keys.scan(QStringLiteral("DOCK"));
        QTRY_COMPARE(open.page(), QStringLiteral("locations"));
        QCOMPARE(heard.takeFirst().first().value<Verdict>(), Verdict::Taken);
    }

    void aFieldThatAsksForACodeTakesTheScan() {
        OpenWindow open(*m_company);
        KeyPlayer keys(open.window());
        goTo(open, QStringLiteral("products"));
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open.find<QLineEdit>("newBarcode"));
        QVERIFY(QTest::qWaitForWindowActive(open.find("newProductSheet")));
        // Whichever field has the focus, there is one that asks for a code.
        tabTo(open, "newName");
        open.application().scans().inject(QStringLiteral("9520000000011"));
        QCOMPARE(open.find<QLineEdit>("newBarcode")->text(), QStringLiteral("9520000000011"));
        QCOMPARE(open.find<QLineEdit>("newName")->text(), QString());
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("newProductSheet"));

        auto* search = open.find<QLineEdit>("productSearch");
        tabTo(open, "productSearch");
        keys.scan(QStringLiteral("9520000000011"));
        QTRY_COMPARE(search->text(), QStringLiteral("9520000000011"));
        keys.pause();
        keys.scan(QStringLiteral("9520000000028"));
        QTRY_COMPARE(search->text(), QStringLiteral("9520000000028"));
    }

    void aSlowScannerIsSetInTheSettings() {
        OpenWindow open(*m_company);
        KeyPlayer keys(open.window());
        goTo(open, QStringLiteral("settings"));
        QTRY_VERIFY(open.find<QLineEdit>("scannerTrial"));
        auto* trial = open.find<QLineEdit>("scannerTrial");
        auto* kind = open.find<FieldEditor>("scannerKind");
        tabTo(open, "scannerTrial");
        keys.scan(QStringLiteral("9520000000011"), 55);
        QTRY_VERIFY(open.find<QLabel>("scannerVerdict"));
        QVERIFY(open.find<QLabel>("scannerVerdict")->text().contains(QStringLiteral("as if typed")));
        emit kind->committed(QStringLiteral("bluetooth"));
        trial->clear();
        keys.pause();
        keys.scan(QStringLiteral("9520000000011"), 55);
        QTRY_COMPARE(trial->text(), QStringLiteral("9520000000011"));
        QVERIFY(open.find<QLabel>("scannerVerdict")->text().contains(QStringLiteral("Known as a scan")));
        emit kind->committed(QStringLiteral("usb"));
    }

    void aLocationSaysWhatLiesThere_data() { EachEngine::rows(); }
    void aLocationSaysWhatLiesThere() {
        OpenWindow open(*m_company);
        goTo(open, QStringLiteral("locations"));
        toRowWith(open, "code", QStringLiteral("A"));
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find<Label>("placeCode") &&
                    open.find<Label>("placeCode")->text() == QStringLiteral("A"));
        QTRY_VERIFY(open.find<Label>("placeSum")->text().startsWith(QStringLiteral("1 item")));
        const QString four = formats::quantity(Quantity::whole(4), QStringLiteral("pcs"));
        QTRY_VERIFY2(open.find<Label>("placeSum")->text().endsWith(four),
                     qPrintable(open.find<Label>("placeSum")->text()));
        QVERIFY(open.find("placeBar")->isVisible());
        QVERIFY(open.find("eventsHere")->isVisible());
        // The number can be asked why.
        QTRY_VERIFY(open.find<QPushButton>("explainHere"));
        QTest::keyClick(open.find<QPushButton>("explainHere"), Qt::Key_Space);
        QTRY_VERIFY(open.find<QLabel>("explainFigure"));
        // Of the number that stood there, not of all there is.
        const QString figure =
            open.find<QLabel>("explainFigure")->text() + open.find<QLabel>("explainWhen")->text();
        QVERIFY2(figure.contains(four) && figure.contains(QStringLiteral("at A,")), qPrintable(figure));
    }

    void locksAndOpensAgain_data() { EachEngine::rows(); }
    void locksAndOpensAgain() {
        OpenWindow open(*m_company);
        open.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(open.find("lockPage"));
        write(open, "lockPassword", QStringLiteral("not it"));
        open.press(Qt::Key_Return);
        QTRY_VERIFY2(open.errorText().startsWith(QStringLiteral("The password is wrong")),
                     qPrintable(open.errorText()));
        write(open, "lockPassword", TestCompany::password());
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("stockTable"));
    }

private:
    static void chooseSite(OpenWindow& open, const char* code) {
        push(open, "siteChip");
        pick(open, "siteMenu", code);
        open.window().activateWindow(); // the offscreen desktop gives it to nobody when a menu goes
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
    }

    static int rowsOf(OpenWindow& open, const char* name) {
        const auto* table = open.find<QTableView>(name);
        return table && table->model() ? table->model()->rowCount() : -1;
    }

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<stock::Posting> m_posting;
    stock::Posted m_receipt;
};

QTEST_MAIN(StockWindowTest)
#include "stock_window_test.moc"
