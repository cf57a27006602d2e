#include "first_start.h"
#include "open_window.h"

#include "foundation/ui/kit/station_page.h"
#include "locations/service/place_finder.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// A company from nothing, and goods moved in it, through the real window.
class CompanyWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void beginsWithACompanyOfOnesOwn() {
        QTemporaryDir folder;
        DatabaseUrl url;
        url.path = folder.filePath(QStringLiteral("mine.db"));
        app::Application application(url);
        app::MainWindow window(application);
        window.resize(1280, 800);
        window.show();
        QSignalSpy asked(&window, &app::MainWindow::firstStartShown);
        window.start();
        QVERIFY(!asked.isEmpty() || asked.wait(10'000));
        const auto find = [&window](const char* name) {
            return window.findChild<QWidget*>(QString::fromLatin1(name));
        };
        const auto write = [&find](const char* name, const QString& text) {
            qobject_cast<QLineEdit*>(find(name))->setText(text);
        };
        auto* next = qobject_cast<QPushButton*>(find("wizardNext"));
        qobject_cast<QRadioButton*>(find("beginEmpty"))->setChecked(true);
        next->click();
        QCOMPARE(qobject_cast<QLineEdit*>(find("companyFile"))->text(), url.path);
        next->click();
        next->click(); // no name yet: it stays and says so
        QVERIFY(window.findChild<app::FirstStart*>()
                    ->findChild<QWidget*>(QStringLiteral("errorBanner"))
                    ->isVisible());
        write("companyName", QStringLiteral("Corner Shop"));
        next->click();
        write("adminPassword", QStringLiteral("a-good-password"));
        write("adminPasswordAgain", QStringLiteral("another-password"));
        next->click();
        QVERIFY(window.findChild<app::FirstStart*>()
                    ->findChild<QWidget*>(QStringLiteral("errorBanner"))
                    ->isVisible());
        write("adminPasswordAgain", QStringLiteral("a-good-password"));
        QSignalSpy in(&window, &app::MainWindow::workspaceShown);
        next->click();
        QVERIFY(in.wait(30'000));
        QCOMPARE(application.session()->company.name, QStringLiteral("Corner Shop"));
        QVERIFY(!application.session()->company.isDemo);
        QVERIFY(!window.findChild<QWidget*>(QStringLiteral("demoBanner")));
        auto sites =
            application.gateway().run([&application] { return application.services().places.sites(); });
        QTRY_VERIFY(sites.isFinished());
        QCOMPARE(sites.result()->size(), 1);
        QCOMPARE(sites.result()->first().location.code, QStringLiteral("MAIN"));
    }

    void movesAnItemByThreeScansAndTakesItBack() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        const QString sku = MUST(stock::StockList(company.desk()).row(Shop::item1())).sku;
        OpenWindow open(company);
        open.window().workspace()->open({QStringLiteral("transfer"), {}});
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
        open.startCounting();
        const QStringList scans = {sku, QStringLiteral("A"), QStringLiteral("B")};
        for (const QString& code : scans) {
            open.application().scans().inject(code);
            QTest::qWait(300);
        }
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        QTRY_COMPARE(lines->model()->rowCount(), 1);
        QCOMPARE(open.presses(), 0);
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("5"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.find("reversalPreview"));
        open.find<QPushButton>("reverseDocument")->click();
        QTRY_COMPARE(lines->model()->rowCount(), 2);
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_MAIN(CompanyWindowTest)
#include "company_window_test.moc"
