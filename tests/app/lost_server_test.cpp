#include "list_hands.h"

#include "dataexchange/ui/import/import_page.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/station_page.h"
#include "stock/service/stock_usage.h"
#include "support/each_engine.h"
#include "view_export.h"

#include "scanning/service/scan_dock.h"
#include "support/own_server.h"

#include <QAbstractItemView>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// The server goes away while the window is open: one line on the page says so, what was scanned stays, and
/// when the server is back the same window works on.
class LostServerTest : public QObject {
    Q_OBJECT

    static void takePicture(OpenWindow& open, const QString& name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aListSaysItAndComesBack_data() {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"immediate", "fast", "kill"})
            QTest::newRow(how) << QByteArray(how);
    }
    void aListSaysItAndComesBack() {
        QFETCH(const QByteArray, how);
        OwnServer server;
        TestCompany company(Engine::Postgresql);
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company);
        goTo(open, QStringLiteral("stock"));
        auto* page = open.window().workspace()->currentPage();
        const auto* rows = page->findChild<QAbstractItemView*>();
        QVERIFY(rows);
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        const int before = rows->model()->rowCount();

        server.crash(how.constData());
        page->activate({});
        page->refreshChanged();
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(QStringLiteral("out of reach")), 15'000);
        QVERIFY2(!open.errorText().contains(QStringLiteral("SELECT")), qPrintable(open.errorText()));
        QCOMPARE(rows->model()->rowCount(), before); // what was read stays to be looked at

        server.revive();
        QElapsedTimer back;
        back.start();
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().isEmpty(), 20'000);
        qInfo("measured: the window works again %lld ms after the server", back.elapsed());
        QCOMPARE(rows->model()->rowCount(), before);
    }

    /// Ctrl+E and Ctrl+Shift+E say one line, and work afterwards.
    void explainingAndExportingSayIt() {
        OwnServer server;
        TestCompany company(Engine::Postgresql);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        const QTemporaryDir folder;
        app::setExportFolder(folder.path());
        OpenWindow open(company);
        open.window().activateWindow();
        auto* rows = open.window().workspace()->currentPage()->findChild<QAbstractItemView*>();
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        toRow(open, 0);
        QTest::qWait(500);
        server.crash();
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(QStringLiteral("out of reach")), 15'000);
        QCOMPARE(open.errorText().count(QStringLiteral("out of reach")), 1);
        server.revive();
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().isEmpty(), 20'000);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("explainPanel"), 10'000);
        QCOMPARE(open.errorText(), QString());
        // What is in the window already can be written without a server.
        server.crash();
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const auto isSaid = [&open](const char* words) {
            return open.errorText().contains(QLatin1String(words));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isSaid("Written: ") || isSaid("out of reach"), qPrintable(open.errorText()),
                                  15'000);
        // Whichever of the two is said last: the file is there.
        const auto files = [&folder] {
            qsizetype found = 0;
            for (QDirIterator it(folder.path(), {QStringLiteral("*.xlsx")}, QDir::Files,
                                 QDirIterator::Subdirectories);
                 it.hasNext(); it.next())
                ++found;
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(files(), 1, 15'000);
        server.revive();
        QTRY_VERIFY_WITH_TIMEOUT(!isSaid("out of reach"), 20'000);
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(isSaid("Written: "), qPrintable(open.errorText()), 15'000);
    }

    void theSearchSaysThatItCouldNotLook() {
        OwnServer server;
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        OpenWindow open(company);
        server.crash();
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find<QLineEdit>("paletteEdit"));
        write(open, "paletteEdit", QStringLiteral("sku-1001"));
        QTRY_VERIFY(open.find<QLabel>("paletteHint"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            open.find<QLabel>("paletteHint")->text().contains(QStringLiteral("out of reach")),
            qPrintable(open.find<QLabel>("paletteHint")->text()), 15'000);
        server.revive();
    }

    void anImportGoesOnWhereItWas() {
        OwnServer server;
        TestCompany company(Engine::Postgresql);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mugs.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sku,name\n");
        for (int i = 0; i < 3'000; ++i)
            file.write("M-" + QByteArray::number(i) + ",Mug\n");
        file.close();
        OpenWindow open(company);
        goTo(open, QStringLiteral("import"));
        using dataexchange::ImportPage;
        auto* page = qobject_cast<ImportPage*>(open.window().workspace()->currentPage());
        page->activate({{QStringLiteral("file"), file.fileName()}});
        QTRY_VERIFY(open.find("importFirstRows"));
        const auto next = [&](ImportPage::Step step) {
            open.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(int(page->step()), int(step), 20'000);
        };
        next(ImportPage::Step::Columns);
        next(ImportPage::Step::Trial);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->progress().isFollowing());
        server.crash();
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(QStringLiteral("out of reach")), 30'000);
        QCOMPARE(int(page->step()), int(ImportPage::Step::Trial));
        server.revive();
        // The same rows again: what stands already is left alone, and nothing is there twice.
        for (int tries = 0; tries < 20 && page->step() != ImportPage::Step::Result; ++tries) {
            open.press(Qt::Key_Return, Qt::ControlModifier);
            QTest::qWait(1'500);
        }
        QTRY_COMPARE_WITH_TIMEOUT(int(page->step()), int(ImportPage::Step::Result), 20'000);
        const auto seat = company.seat(QStringLiteral("manager"));
        stock::StockUsage usage(*seat->desk);
        dataexchange::Importer importer(*seat->desk, usage, usage);
        const auto again = MUST(importer.run(dataexchange::ImportKind::Products,
                                             dataexchange::ImportFile::at(file.fileName()), {}));
        QCOMPARE(again.skipped, 3'000);
    }

    void aReceiptGoesOnWhereItStood() {
        OwnServer server;
        ScanDock dock(Engine::Postgresql);
        OpenWindow open(dock.company);
        goTo(open, QStringLiteral("receive"));
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        QVERIFY(lines);
        QTest::qWait(500);
        const QString mug = QStringLiteral("9520000000011");
        open.application().scans().inject(mug);
        QTRY_COMPARE(lines->model()->rowCount(), 1);

        auto* station = qobject_cast<StationPage*>(open.window().workspace()->currentPage());
        QVERIFY(station);
        QCOMPARE(station->lane().listening(), Listening::Yes);

        server.crash();
        // Before anybody scans: what becomes of it, in words.
        QTRY_VERIFY_WITH_TIMEOUT(station->lane().words().contains(QStringLiteral("scans are kept here")),
                                 15'000);
        QVERIFY(station->lane().words().contains(QStringLiteral("Offline since")));
        QTRY_VERIFY(!station->lane().shownVerdict()); // the scan's own flash ends
        takePicture(open, QStringLiteral("lost-server-lane"));
        open.application().scans().inject(mug);
        QTRY_COMPARE(lines->model()->rowCount(), 2); // it says that it waits
        QVERIFY(station->lane().words().contains(QStringLiteral("1 scan kept here")));
        takePicture(open, QStringLiteral("lost-server"));
        // A station opened meanwhile says the same.
        goTo(open, QStringLiteral("transfer"));
        auto* other = qobject_cast<StationPage*>(open.window().workspace()->currentPage());
        QVERIFY(other->lane().words().contains(QStringLiteral("scans are kept here")));
        goTo(open, QStringLiteral("receive"));

        server.revive();
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().words(), QStringLiteral("Ready"), 20'000);
        QCOMPARE(open.errorText(), QString());
        QCOMPARE(other->lane().words(), QStringLiteral("Ready: which item?"));
        open.application().scans().inject(mug);
        QTest::qWait(1000);
        QCOMPARE(lines->model()->rowCount(), 1);
        open.press(Qt::Key_F12);
        // The scan that was made while the server was gone counts, once.
        const auto seat = dock.company.seat(QStringLiteral("manager"));
        const auto onHand = [&] {
            const auto rows = MUST(stock::StockList(*seat->desk).rows({}));
            return rows.isEmpty() ? QString() : rows.first().onHand.toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(onHand(), QStringLiteral("3"), 10'000);
        const auto differences = stock::Verifier(*seat->desk).differences(stock::Verifier::Depth::Deep);
        QVERIFY2(differences, why(differences));
        QVERIFY(differences->isEmpty());
    }
};

QTEST_MAIN(LostServerTest)
#include "lost_server_test.moc"
