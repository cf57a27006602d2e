#include "by_keys.h"

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/station_page.h"
#include "locations/service/place_finder.h"
#include "stock/service/reasons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// A company from nothing, and goods moved in it, through the real window.
class CompanyWindowTest : public QObject {
    Q_OBJECT

    static QString wrong(OpenWindow& open, const char* field) {
        return qobject_cast<FormField*>(open.find(field)->parentWidget())->errorText();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void beginsWithACompanyOfOnesOwn() {
        QTemporaryDir folder;
        DatabaseUrl url;
        url.path = folder.filePath(QStringLiteral("mine.db"));
        OpenWindow open(url, OpenWindow::Door::FirstStart);
        const auto next = [&open] { push(open, "wizardNext"); };
        chooseOne(open, "beginEmpty");
        next();
        QCOMPARE(open.find<QLineEdit>("companyFile")->text(), url.path);
        next();
        next(); // no name yet: it stays and says so, there
        QVERIFY(wrong(open, "companyName").contains(QStringLiteral("needs a name")));
        QVERIFY2(open.find("companyName")->hasFocus(), "the cursor is where something is wrong");
        test::type(open, QStringLiteral("Corner Shop"));
        next();
        write(open, "adminPassword", QStringLiteral("a-good-password"));
        write(open, "adminPasswordAgain", QStringLiteral("another-password"));
        next();
        QVERIFY(wrong(open, "adminPasswordAgain").contains(QStringLiteral("differ")));
        write(open, "adminPasswordAgain", QStringLiteral("a-good-password"));
        QSignalSpy in(&open.window(), &app::MainWindow::workspaceShown);
        next();
        QVERIFY(in.wait(30'000));
        const auto& company = open.application().session()->company;
        QCOMPARE(company.name, QStringLiteral("Corner Shop"));
        QVERIFY(!company.isDemo);
        QVERIFY(!open.find("demoBanner"));
        auto sites = open.application().gateway().run(
            [&application = open.application()] { return application.services().places.sites(); });
        QTRY_VERIFY(sites.isFinished());
        QCOMPARE(sites.result()->size(), 1);
        QCOMPARE(sites.result()->first().location.code, QStringLiteral("MAIN"));
    }

    void opensACompanyThatIsThere_data() { EachEngine::rows(); }
    void opensACompanyThatIsThere() {
        TestCompany company;
        QTemporaryDir folder;
        DatabaseUrl nothing;
        nothing.path = folder.filePath(QStringLiteral("nothing.db"));
        OpenWindow open(nothing, OpenWindow::Door::FirstStart);
        const auto next = [&open] { push(open, "wizardNext"); };
        QVERIFY2(!open.find("wizardBack"), "there is nothing to go back to");
        const DatabaseUrl url = company.url(QStringLiteral("warehouse"));
        const auto choosePlace = [&] {
            if (url.engine == Engine::Sqlite)
                return write(open, "companyFile", url.path);
            chooseOne(open, "whereServer");
            write(open, "companyServer", url.toString());
        };
        // Whoever wants to make a company where there is one is told, and nothing is changed.
        if (url.engine == Engine::Sqlite) {
            chooseOne(open, "beginEmpty");
            next();
            choosePlace();
            next();
            QVERIFY(wrong(open, "companyFile").contains(QStringLiteral("already")));
            QVERIFY(!open.application().session());
            push(open, "wizardBack");
        }
        chooseOne(open, "beginExisting");
        next();
        choosePlace();
        QSignalSpy signIn(&open.window(), &app::MainWindow::signInShown);
        next();
        QVERIFY(!signIn.isEmpty() || signIn.wait(10'000));
        write(open, "signInName", QStringLiteral("warehouse"));
        write(open, "signInPassword", TestCompany::password());
        QSignalSpy in(&open.window(), &app::MainWindow::workspaceShown);
        QSignalSpy refused(&open.application(), &app::Application::signInRefused);
        push(open, "signInButton");
        QTRY_VERIFY_WITH_TIMEOUT(!in.isEmpty() || !refused.isEmpty(), 30'000);
        QVERIFY2(refused.isEmpty(),
                 refused.isEmpty() ? "" : qPrintable(refused.first().first().value<Error>().oneLine()));
        QCOMPARE(open.application().session()->company.name, QStringLiteral("Test"));
        QCOMPARE(open.application().session()->account.name, QStringLiteral("warehouse"));
    }

    void theWayBackFromAnotherCompany() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, QString());
        push(open, "otherCompany");
        QVERIFY(open.find("wizardBack"));
        QSignalSpy signIn(&open.window(), &app::MainWindow::signInShown);
        open.press(Qt::Key_Escape);
        QVERIFY(!signIn.isEmpty() || signIn.wait(10'000));
        QVERIFY(open.find("signInName"));
        open.signIn(QStringLiteral("manager"), TestCompany::password());
        QCOMPARE(open.application().session()->company.name, QStringLiteral("Test"));
    }

    void aBackupThatFailedIsSaid() {
        TestCompany company(Engine::Sqlite);
        // Where the day's backup should go lies a file.
        const QString root = BackupFolder::standardRoot();
        QDir(root).removeRecursively();
        QVERIFY(QDir().mkpath(QFileInfo(root).absolutePath()));
        QFile inTheWay(root);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        OpenWindow open(company);
        open.application().backUpDaily();
        QTRY_VERIFY(open.find("backupTrouble"));
        goTo(open, QStringLiteral("settings"));
        QTRY_VERIFY(open.find<Label>("lastBackup")->text().contains(QLatin1String("failed")));
        QVERIFY(inTheWay.remove());
        open.application().backUpDaily();
        QTRY_VERIFY(!open.find("backupTrouble"));
        QTRY_VERIFY(!open.find<Label>("lastBackup")->text().contains(QLatin1String("failed")));
    }

    void ownUnitsAndReasonsHaveTheirPlace() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        OpenWindow open(company);
        goTo(open, QStringLiteral("settings"));
        QTRY_VERIFY(open.find("reasons"));
        QVERIFY(open.find("openReasons"));
        write(open, "unitCode", QStringLiteral("carton"));
        push(open, "addUnit");
        catalog::CatalogSettings settings(company.desk());
        QTRY_COMPARE(settings.units()->size(), 5);
        auto* unit = open.find<QComboBox>("conversionUnit");
        QTRY_VERIFY(unit->findText(QStringLiteral("carton")) >= 0);
        chooseIn(open, "conversionUnit", QStringLiteral("carton"));
        write(open, "conversionFactor", QStringLiteral("12"));
        write(open, "conversionSku", QStringLiteral("SKU-1001"));
        push(open, "setConversion");
        QTRY_COMPARE(settings.conversions()->size(), 1);
        QCOMPARE(
            settings.conversion(QStringLiteral("carton"), QStringLiteral("pcs"), catalog::ProductId(1001))
                ->numerator(),
            12);
        write(open, "taxCode", QStringLiteral("books"));
        write(open, "taxName", QStringLiteral("Books"));
        push(open, "addTaxClass");
        QTRY_COMPARE(settings.taxClasses()->size(), 4);
        // Who may not change them is not offered them.
        OpenWindow other(company, QStringLiteral("warehouse"));
        goTo(other, QStringLiteral("settings"));
        QVERIFY(!other.find("reasons") && !other.find("measures"));
    }

    void aMoveIsShownAndMendedBeforeItIsLost() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        const QString sku = MUST(stock::StockList(company.desk()).row(Shop::item1())).sku;
        const Done named = company.as("admin").database().runScript(
            QStringLiteral("UPDATE identity_account SET full_name = 'Mara Holm' WHERE name = 'manager'"));
        QVERIFY(named);
        OpenWindow open(company);
        goTo(open, QStringLiteral("transfer"));
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
        const auto scan = [&open](const QString& code) {
            open.application().scans().inject(code);
            QTest::qWait(300);
        };
        const auto type = [&open](const QString& keys) {
            for (const QChar key : keys) {
                open.press(key.unicode());
                QTest::qWait(60);
            }
            QTest::qWait(150);
        };
        const auto shown = [&open] { return open.find("lastScan")->accessibleName(); };
        const auto* lane = open.find<ScanLane>("scanLane");
        type(QStringLiteral("9*"));
        scan(sku);
        QVERIFY2(shown().startsWith(QStringLiteral("9 ")) && shown().contains(QStringLiteral("Item 1001")),
                 qUtf8Printable(shown()));
        const QString band = open.find("stationBand")->accessibleName();
        QVERIFY2(!band.contains(QStringLiteral("Item 1001")), "an item is no partner");
        QVERIFY(band.contains(QStringLiteral("Mara Holm")));

        // None there: said at the second scan, and the item stays.
        scan(QStringLiteral("B"));
        QTRY_VERIFY(lane->lastWords().contains(QStringLiteral("None of it lies in B")));
        QVERIFY(shown().contains(QStringLiteral("Item 1001")));
        scan(QStringLiteral("A"));
        QTRY_VERIFY(lane->lastWords().contains(QStringLiteral("Only 5")));
        // Refused by the books, item and bin stay; a quantity before the last bin mends it.
        scan(QStringLiteral("B"));
        QCOMPARE(lane->words(), QStringLiteral("To which bin?"));
        QVERIFY2(shown().contains(QStringLiteral("Comes from A")), qUtf8Printable(shown()));
        type(QStringLiteral("3*"));
        scan(QStringLiteral("B"));
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        QTRY_COMPARE(lines->model()->rowCount(), 1);
        QVERIFY2(shown().startsWith(QStringLiteral("3 ")), qUtf8Printable(shown()));
        QCOMPARE(shop.differences(), QString());

        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.find("reversalPreview"));
        QCOMPARE(open.find("reverseDocument")->height(), int(size::controlStation));
        push(open, "reverseDocument");
        QTRY_COMPARE(lines->model()->rowCount(), 2);
        QVERIFY2(shown().contains(QStringLiteral("Back in A")), qUtf8Printable(shown()));
    }

    void movesAnItemByThreeScansAndTakesItBack() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        MUST(
            stock::Reasons(company.desk()).add(stock::DocumentType::Transfer, QStringLiteral("Too high up")));
        const QString sku = MUST(stock::StockList(company.desk()).row(Shop::item1())).sku;
        OpenWindow open(company);
        goTo(open, QStringLiteral("transfer"));
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
        open.press(Qt::Key_F7);
        QTest::qWait(300);
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
        QCOMPARE(stock::MovementList(company.desk()).page({})->first().reason, QStringLiteral("Too high up"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.find("reversalPreview"));
        auto* reason = open.find<QComboBox>("reversalReason");
        QTRY_COMPARE(reason->count(), 1); // the company's own is offered
        tabTo(open, "reversalReason");
        open.press(Qt::Key_Down);
        push(open, "reverseDocument");
        QTRY_COMPARE(lines->model()->rowCount(), 2);
        QCOMPARE(stock::MovementList(company.desk()).page({})->first().reason, QStringLiteral("Too high up"));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_MAIN(CompanyWindowTest)
#include "company_window_test.moc"
