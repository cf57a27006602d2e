#include "open_window.h"

#include "foundation/ui/kit/list_page.h"
#include "window_set.h"

#include <QStackedWidget>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

/// Two windows of one session, through real windows.
class SeveralWindowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void eachHasItsOwnPageAndBothSeeWhatHappens_data() { EachEngine::rows(); }
    void eachHasItsOwnPageAndBothSeeWhatHappens() {
        TestCompany company;
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("stock"));
        app::WindowSet windows(open.application(), open.window());
        inFront(open.window());
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(windows.all().size(), 2);
        app::MainWindow& second = *windows.all().last();
        QTRY_VERIFY(second.workspace());
        second.workspace()->open({QStringLiteral("movements"), {}});
        QCOMPARE(open.page(), QStringLiteral("stock"));
        QCOMPARE(second.workspace()->currentPage()->pageId(), QStringLiteral("movements"));
        // Its keys and its history are its own.
        inFront(second);
        QTest::keyClick(&second, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(second.workspace()->currentPage()->pageId(), QStringLiteral("today"));
        QCOMPARE(open.page(), QStringLiteral("stock"));
        second.workspace()->open({QStringLiteral("movements"), {}});
        // What somebody posts elsewhere reaches both.
        second.workspace()->open({QStringLiteral("stock"), {}});
        QTRY_VERIFY(rowIn(open.window()).contains(QStringLiteral("5")));
        QTRY_VERIFY(rowIn(second).contains(QStringLiteral("5")));
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 732)));
        QTRY_VERIFY2(rowIn(open.window()).contains(QStringLiteral("737")), qPrintable(rowIn(open.window())));
        QTRY_VERIFY2(rowIn(second).contains(QStringLiteral("737")), qPrintable(rowIn(second)));
    }

    void theLockIsOverAllAndSigningOutClosesTheOthers() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("stock"));
        app::WindowSet windows(open.application(), open.window());
        QPointer<app::MainWindow> second = windows.openAnother();
        QVERIFY(second && second->workspace());
        second->workspace()->open({QStringLiteral("settings"), {}});
        inFront(*second);
        QTest::keyClick(second, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!second->workspace()->isVisible());
        QVERIFY(!open.window().workspace()->isVisible());
        auto* secret = second->findChild<QLineEdit*>(QStringLiteral("lockPassword"));
        QVERIFY(secret && secret->isVisible());
        secret->setText(TestCompany::password());
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(second->workspace()->isVisible());
        QVERIFY(open.window().workspace()->isVisible());
        QSignalSpy out(&open.window(), &app::MainWindow::signInShown);
        open.application().signOut();
        QTRY_COMPARE(out.size(), 1);
        QTRY_VERIFY(!second);
        QCOMPARE(windows.all().size(), 1);
        // Somebody signs in again, and all is as it was.
        open.signIn(QStringLiteral("manager"), TestCompany::password());
        QVERIFY(open.window().workspace());
    }

    /// The sign-in page is there before the session before has ended on the database's thread; who signs in
    /// meanwhile is not sent back when it has.
    void whoSignsInAtOnceIsNotSentBack() {
        const TestCompany company(Engine::Sqlite);
        OpenWindow open(company, QStringLiteral("manager"), {});
        emit open.application().signedOut(); // late
        bool isAnswered = false;
        open.application().face().then(this,
                                       [&isAnswered](const Result<app::CompanyFace>&) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QVERIFY(open.find("rail"));
        QVERIFY(!open.find("signInName"));
    }

    void closingOneLeavesTheOtherAndItsPlaceIsKept() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("stock"));
        app::WindowSet windows(open.application(), open.window());
        QPointer<app::MainWindow> second = windows.openAnother();
        QVERIFY(second);
        second->resize(1000, 700);
        second->close();
        QTRY_VERIFY(!second);
        QVERIFY(open.window().isVisible());
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 732)));
        QTRY_VERIFY(rowIn(open.window()).contains(QStringLiteral("737")));
        second = windows.openAnother();
        QVERIFY(second);
        QCOMPARE(second->size(), QSize(1000, 700));
        // The first may go first.
        open.window().close();
        QVERIFY(second->isVisible());
        second->workspace()->open({QStringLiteral("movements"), {}});
        QTRY_VERIFY(rowsIn(*second, "movementsTable") > 0);
    }

private:
    static void inFront(app::MainWindow& window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    static QString rowIn(app::MainWindow& window) {
        QStringList cells;
        const auto* table = window.findChild<QTableView*>(QStringLiteral("stockTable"));
        for (int column = 0; table && table->model() && column < table->model()->columnCount(); ++column)
            cells += table->model()->index(0, column).data().toString();
        return cells.join(QLatin1Char('|'));
    }
    static int rowsIn(app::MainWindow& window, const char* table) {
        const auto* found = window.findChild<QTableView*>(QLatin1String(table));
        return found && found->isVisible() && found->model() ? found->model()->rowCount() : 0;
    }
};

QTEST_MAIN(SeveralWindowsTest)
#include "several_windows_test.moc"
