#include "demo/demo_names.h"
#include "looks.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/list_page.h"
#include "stock/service/long_ledger.h"
#include "support/own_server.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QMenu>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int narrow = 960;

} // namespace

/// What stands over the pages or is seen by somebody else or at a bad moment: the storekeeper's day, stations
/// with lines, Ctrl+K, menus, editors, sheets, the tour, a narrow window, a server that is away.
class LooksFacesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_looks.emplace(); }
    void cleanupTestCase() { m_looks.reset(); }

    /// The ledger is made in more than a minute, so packaging/looks alone takes it.
    void aMillionRowsCanBeRead_data() { rows(); }
    void aMillionRowsCanBeRead() {
        constexpr int entries = 1'000'000;
        constexpr int items = 3'000;
        constexpr int countedMs = 30'000;
        m_looks->begin();
        TestCompany company(Engine::Sqlite);
        Shop shop(company, items);
        fillLedger(company, shop, entries, items);
        app::Application application(company.url());
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::signInShown);
        Looks::signIn(window, QStringLiteral("manager"), TestCompany::password());
        window.workspace()->open({QStringLiteral("movements"), {}});
        Looks::settle(window);
        QTableView* table = Looks::visibleTable(window);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), entries, countedMs);
        m_looks->look(window, QStringLiteral("million-movements"));
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp}) {
            QTest::keyClick(table, key, key == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
            Looks::settle(window);
        }
        m_looks->look(window, QStringLiteral("million-movements-end"));
        for (const char* page : {"today", "stock", "reports", "journal"}) {
            window.workspace()->open({QLatin1String(page), {}});
            Looks::settle(window);
            QTRY_VERIFY_WITH_TIMEOUT(!window.workspace()->currentPage()->progress().isRunning(), countedMs);
            m_looks->look(window, QStringLiteral("million-") + QLatin1String(page));
        }
        QCOMPARE(m_looks->sayFound(), 0);
    }

    void theStorekeepersDayCanBeRead_data() { rows(); }
    void theStorekeepersDayCanBeRead() {
        m_looks->begin();
        app::Application application(m_looks->demo());
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::signInShown);
        Looks::signIn(window, app::demoAccounts().first().name, app::demoPassword());
        window.workspace()->open({QStringLiteral("today"), {}});
        Looks::settle(window);
        m_looks->look(window, QStringLiteral("storekeeper-today"));

        window.workspace()->open({QStringLiteral("transfer"), {}});
        scan(application, {QStringLiteral("19520000000018")});
        m_looks->look(window, QStringLiteral("transfer-item"));
        scan(application, {QStringLiteral("A-01-02")});
        m_looks->look(window, QStringLiteral("transfer-from"));
        scan(application, {QStringLiteral("B-02-01"), QStringLiteral("9520000000028"),
                           QStringLiteral("A-01-03"), QStringLiteral("B-02-02")});
        m_looks->look(window, QStringLiteral("transfer-lines"));

        window.workspace()->open({QStringLiteral("adjust"), {}});
        scan(application, {QStringLiteral("A-01-03"), QStringLiteral("9520000000028"),
                           QStringLiteral("A-01-02"), QStringLiteral("+"), QStringLiteral("19520000000018")});
        m_looks->look(window, QStringLiteral("adjust-with-lines"));

        window.workspace()->open({QStringLiteral("receive"), {}});
        Looks::settle(window);
        QGuiApplication::clipboard()->setText(QStringLiteral(
            "SKU\tQuantity\tColour\nMUG-350-BLU\t12\tblue\nMUG-350-WHT\t3\twhite\nNOBODY-KNOWS\t1\tred\n"
            "TEA-SEN-100\tthree\tgreen\n"));
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(find(window, "pastePanel"));
        QTest::qWait(100);
        m_looks->look(window, QStringLiteral("receive-paste"));
        QCOMPARE(m_looks->sayFound(), 0);
    }

    void whatStandsOverAPageCanBeRead_data() { rows(); }
    void whatStandsOverAPageCanBeRead() {
        m_looks->begin();
        app::Application application(m_looks->demo());
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::signInShown);
        lookAtRefusal(application, window);
        Looks::signIn(window, app::demoAccounts().last().name, app::demoPassword());
        lookAtMenus(window);
        for (const auto& [page, action] : {std::pair("locations", "newSite"),
                                           {"locations", "addBins"},
                                           {"products", "newProduct"},
                                           {"partners", "newPartner"},
                                           {"reasons", "newReason"},
                                           {"settings", "addPerson"}})
            lookAtSheet(window, page, action);
        emit window.workspace()->tourRequested();
        QTRY_VERIFY(find(window, "tourCard"));
        QTest::qWait(100);
        m_looks->look(window, QStringLiteral("tour-card"));
        window.findChild<QAbstractButton*>(QStringLiteral("tourStop"))->click();
        lookAtModal(window, "tour-end");
        window.resize(narrow, 700);
        for (const char* page : {"today", "reports", "stock", "movements", "settings"}) {
            window.workspace()->open({QString::fromLatin1(page), {}});
            Looks::settle(window);
            m_looks->look(window, QStringLiteral("narrow-") + QLatin1String(page));
        }
        QCOMPARE(m_looks->sayFound(), 0);
    }

    void aServerThatIsAwayCanBeRead_data() { rows(); }
    void aServerThatIsAwayCanBeRead() {
        m_looks->begin();
        OwnServer server;
        const TestCompany company(Engine::Postgresql);
        app::Application application(company.url(QStringLiteral("manager")));
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::signInShown);
        Looks::signIn(window, QStringLiteral("manager"), TestCompany::password());
        window.workspace()->open({QStringLiteral("movements"), {}});
        Looks::settle(window);
        server.crash();
        window.workspace()->currentPage()->refreshChanged();
        QTRY_VERIFY_WITH_TIMEOUT(find(window, "errorBanner"), 15'000);
        m_looks->look(window, QStringLiteral("offline-list"));
        window.workspace()->open({QStringLiteral("receive"), {}});
        QTest::qWait(200);
        scan(application, {QStringLiteral("9520000000028")});
        m_looks->look(window, QStringLiteral("offline-receive"));
        server.revive();
        QCOMPARE(m_looks->sayFound(), 0);
    }

private:
    static void rows() {
        Looks::columns();
        for (const auto& [name, scheme, language] : Looks::all())
            QTest::newRow(name) << int(scheme) << language;
    }

    static QWidget* find(app::MainWindow& window, const char* name) {
        const auto found = window.findChildren<QWidget*>(QString::fromLatin1(name));
        for (QWidget* widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    static void scan(app::Application& application, const QStringList& codes) {
        for (const QString& code : codes) {
            application.scans().inject(code);
            QTest::qWait(350);
        }
    }

    /// A password that is not it, at the door of the demo, which has the most to say.
    void lookAtRefusal(app::Application& application, app::MainWindow& window) {
        QSignalSpy refused(&application, &app::Application::signInRefused);
        window.findChild<QLineEdit*>(QStringLiteral("signInName"))->setText(app::demoAccounts().last().name);
        auto* secret = window.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
        secret->setText(QStringLiteral("not it"));
        QTest::keyClick(secret, Qt::Key_Return);
        QVERIFY(refused.wait(10'000));
        QTest::qWait(100);
        m_looks->look(window, QStringLiteral("demo-sign-in-refused"));
        for (const QWidget* line : find(window, "demoAccounts")->findChildren<QWidget*>()) {
            if (line->isVisible())
                QVERIFY2(line->height() >= line->minimumSizeHint().height(), qPrintable(line->objectName()));
        }
    }

    /// Ctrl+K with answers, the editor of a filter, which columns there are, what can be done with a view.
    void lookAtMenus(app::MainWindow& window) {
        window.workspace()->open({QStringLiteral("stock"), {}});
        Looks::settle(window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window.palette()->isOpen());
        window.palette()->open(QStringLiteral("mug"));
        QTRY_VERIFY(window.palette()->entryCount() > 2);
        QTest::qWait(300);
        m_looks->look(window, QStringLiteral("palette"));
        window.palette()->close();
        auto& page = static_cast<ListPage&>(*window.workspace()->currentPage());
        const auto press = [](QWidget* button) { static_cast<QAbstractButton*>(button)->click(); };
        press(page.filterBar().addButton());
        QTRY_VERIFY(find(window, "filterEditor"));
        m_looks->look(window, QStringLiteral("filter-editor"));
        find(window, "filterEditor")->close();
        page.table().openColumnChoice();
        lookAtMenu(window, "columnChoice");
        press(page.filterBar().viewButton());
        lookAtMenu(window, "viewMenu");
    }

    void lookAtMenu(app::MainWindow& window, const char* name) {
        QTRY_VERIFY(find(window, name));
        m_looks->look(window, QString::fromLatin1(name));
        find(window, name)->close();
    }

    void lookAtSheet(app::MainWindow& window, const char* page, const char* action) {
        window.workspace()->open({QString::fromLatin1(page), {}});
        Looks::settle(window);
        auto* trigger = window.workspace()->currentPage()->findChild<QAction*>(QString::fromLatin1(action));
        QVERIFY2(trigger, action);
        trigger->trigger();
        lookAtModal(window, QByteArray("sheet-") + action);
    }

    /// What asks over the window; Esc closes it.
    void lookAtModal(app::MainWindow& window, const QByteArray& name) {
        QTRY_VERIFY2(QApplication::activeModalWidget(), name);
        QTest::qWait(100);
        m_looks->look(window, QString::fromLatin1(name));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY2(!QApplication::activeModalWidget(), name);
    }

    std::optional<Looks> m_looks;
};

QTEST_MAIN(LooksFacesTest)
#include "looks_faces_test.moc"
