// Exactly the view that is looked at, as a file: Excel, CSV and PDF of every list, of every row of it, with
// what was asked in its head; and stopped while it is read or written. By keys, as a person does.

#include "foundation/ui/kit/job_progress.h"
#include "list_hands.h"
#include "locations/service/place_finder.h"
#include "stock/service/outlet.h"
#include "stock/service/reasons.h"
#include "view_actions.h"
#include "view_export.h"

#include <QCalendarWidget>
#include <QDir>
#include <QProcess>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace backroom;
using namespace backroom::test;

class ViewFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;

    void receiveLines(int lines) {
        stock::Draft many = m_shop->receipt(Shop::item1(), 1);
        for (int i = 2; i <= lines; ++i)
            many.lines +=
                Shop::line(i % 3 == 0 ? Shop::item2() : Shop::item1(), i, Shop::supplier(), Shop::a());
        MUST(stock::Posting(m_company->desk()).post(many));
        m_company->advance(60'000);
    }
    static void go(OpenWindow& open, const QString& page, int rows = -1) {
        goTo(open, page);
        QTRY_COMPARE(open.page(), page);
        QTRY_VERIFY(rows < 0 ? listModel(open).rowCount() > 0 : listModel(open).rowCount() == rows);
        toTable(open);
    }
    /// From the "…" beside the views.
    static void chooseInMenu(OpenWindow& open, const char* action) {
        push(open, "viewMenuButton");
        pick(open, "viewMenu", action);
        QTRY_VERIFY(!open.find<QMenu>("viewMenu"));
        open.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &open.window());
    }
    static QString writtenFile(OpenWindow& open, const char* action) {
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        chooseInMenu(open, action);
        if (written.isEmpty() && !written.wait(20'000))
            qFatal("%s: %s", action, qUtf8Printable(open.errorText()));
        return written.first().first().toString();
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString said(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(20'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// What the second sheet of a workbook and the head of a PDF say.
    static QString textOf(const QString& path) {
        return path.endsWith(QLatin1String(".pdf"))
                   ? said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                   : said(QStringLiteral("unzip"),
                          {QStringLiteral("-p"), path, QStringLiteral("xl/sharedStrings.xml"),
                           QStringLiteral("xl/worksheets/*.xml")});
    }
    [[nodiscard]] QStringList filesLeft() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        app::setExportFolder(m_folder->path());
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        m_shop = std::make_unique<Shop>(*m_company);
    }
    void cleanup() {
        m_shop.reset();
        m_company.reset();
        app::setExportFolder({});
    }

    void everyListBecomesEachKindOfFile_data() {
        QTest::addColumn<QString>("page");
        for (const char* page :
             {"stock", "movements", "products", "partners", "locations", "journal", "reasons"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyListBecomesEachKindOfFile() {
        QFETCH(QString, page);
        receiveLines(3);
        MUST(
            stock::Reasons(m_company->desk()).add(stock::DocumentType::Adjustment, QStringLiteral("Broken")));
        OpenWindow open(*m_company, QStringLiteral("manager"), page);
        if (page == QLatin1String("partners"))
            QTRY_VERIFY(!listPage(open).progress().isRunning());
        else
            go(open, page);
        const int rows = listModel(open).rowCount();
        const QString csv = writtenFile(open, "viewCsv");
        QVERIFY2(csv.endsWith(QLatin1String(".csv")), qPrintable(csv));
        QCOMPARE(bytesOf(csv).count("\r\n"), rows + 1);
        const QString pdf = writtenFile(open, "viewPdf");
        QVERIFY2(bytesOf(pdf).startsWith("%PDF"), qPrintable(pdf));
        QVERIFY(textOf(pdf).contains(listPage(open).titleText()));
        QCOMPARE(bytesOf(writtenFile(open, "viewExcel")).left(2), QByteArray("PK"));
        QTRY_VERIFY(open.errorText().contains(QStringLiteral(".xlsx")));
    }

    void ctrlKWritesThemToo() {
        receiveLines(3);
        OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        go(open, QStringLiteral("movements"), 3);
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find<QLineEdit>("paletteEdit"));
        QTest::keyClicks(open.find<QLineEdit>("paletteEdit"), QStringLiteral("view to csv"), Qt::NoModifier,
                         40);
        open.press(Qt::Key_Return);
        QVERIFY(written.wait(20'000));
        QVERIFY(written.first().first().toString().endsWith(QLatin1String(".csv")));
    }

    void everyRowOfALongListIsWritten_data() { EachEngine::rows(); }
    void everyRowOfALongListIsWritten() {
        constexpr int lines = 5'000; // more than is held at a time
        m_shop.reset();
        m_company = std::make_unique<TestCompany>();
        m_shop = std::make_unique<Shop>(*m_company);
        receiveLines(lines);
        OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        go(open, QStringLiteral("movements"), lines);
        clickHead(open, "quantity");
        QTRY_COMPARE(listCell(open, "quantity", 0), QStringLiteral("1"));
        const QList<QByteArray> rows = bytesOf(writtenFile(open, "viewCsv")).split('\n');
        QCOMPARE(rows.size(), lines + 2);
        const QStringList head = QString::fromUtf8(rows.first()).trimmed().split(QLatin1Char(','));
        const qsizetype quantity = head.indexOf(QStringLiteral("quantity"));
        QVERIFY2(quantity > 0 && head.contains(QStringLiteral("quantity_unit")), rows.first().constData());
        for (int i = 1; i <= lines; ++i)
            QCOMPARE(rows.at(i).split(',').at(quantity), QByteArray::number(i));
    }

    /// The rows on the screen are those of the question before; the file is of the one that is asked.
    void aFileAskedForBeforeTheAnswerIsOfTheNewQuestion() {
        constexpr int lines = 600;
        receiveLines(lines);
        OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        go(open, QStringLiteral("movements"), lines);
        auto* filter = open.find<QLineEdit>("movementsFilter");
        tabTo(open, "movementsFilter");
        QTest::keyClicks(filter, QStringLiteral("item 1002"), Qt::NoModifier, 60);
        QTRY_COMPARE(listModel(open).rowCount(), lines / 3);
        QSemaphore busy;
        open.application().reading().run([&busy]() -> Done {
            busy.acquire();
            return {};
        });
        open.press(Qt::Key_A, Qt::ControlModifier);
        open.press(Qt::Key_Delete);
        QTest::qWait(200); // the pause of typing is over
        QCOMPARE(listModel(open).rowCount(), lines / 3);
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        chooseInMenu(open, "viewCsv");
        busy.release();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
        QCOMPARE(bytesOf(written.first().first().toString()).count('\n'), lines + 1);
    }

    void stoppedWhileItIsReadItLeavesNothing_data() {
        QTest::addColumn<QString>("action");
        for (const char* action : {"viewExcel", "viewCsv", "viewPdf", "viewPrint"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void stoppedWhileItIsReadItLeavesNothing() {
        QFETCH(QString, action);
        receiveLines(300);
        OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        go(open, QStringLiteral("movements"), 300);
        QSemaphore busy;
        open.application().reading().run([&busy]() -> Done {
            busy.acquire();
            return {};
        });
        chooseInMenu(open, action.toLatin1().constData());
        QTRY_VERIFY(listPage(open).progress().showsWords());
        QVERIFY(listPage(open).progress().isFollowing());
        open.press(Qt::Key_Escape);
        busy.release();
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("no file was written")),
                     qPrintable(open.errorText()));
        QCOMPARE(filesLeft(), QStringList());
        QVERIFY(!listPage(open).progress().isRunning());
    }

    void stoppedWhileItIsWrittenItLeavesNothing_data() {
        QTest::addColumn<QString>("action");
        for (const char* action : {"viewPdf", "viewPrint"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void stoppedWhileItIsWrittenItLeavesNothing() {
        QFETCH(QString, action);
        constexpr int lines = 20'000;
        receiveLines(lines);
        OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        go(open, QStringLiteral("movements"), lines);
        chooseInMenu(open, action.toLatin1().constData());
        const JobProgress& progress = listPage(open).progress();
        const QString words =
            action == QLatin1String("viewPdf") ? QStringLiteral("Writing") : QStringLiteral("Printing");
        QTRY_VERIFY_WITH_TIMEOUT(progress.showsWords() && progress.accessibleName().contains(words), 20'000);
        // What is asked meanwhile does not hide it.
        write(open, "movementsFilter", QStringLiteral("item 1001"));
        QTRY_COMPARE(listModel(open).rowCount(), lines - lines / 3); // nor does it wait for it
        QVERIFY(progress.isFollowing());
        auto* cancel = open.find("jobCancel");
        QVERIFY(cancel);
        push(open, "jobCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isFollowing(), 20'000);
        QCOMPARE(filesLeft(), QStringList());
    }

    void whoClosesTheWindowStopsItToo() {
        constexpr int lines = 20'000;
        receiveLines(lines);
        {
            OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
            go(open, QStringLiteral("movements"), lines);
            chooseInMenu(open, "viewPdf");
            QTRY_VERIFY_WITH_TIMEOUT(
                listPage(open).progress().accessibleName().contains(QStringLiteral("Writing")), 20'000);
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QCOMPARE(filesLeft(), QStringList());
    }

    void aKeptViewKnowsWordsSiteAndDayAndFilesNameThem() {
        m_company->setNow(QDateTime::currentMSecsSinceEpoch() - qint64(3) * 86'400'000);
        receiveLines(3);
        openOutlet(*m_company, *m_shop);
        m_company->setNow(QDateTime::currentMSecsSinceEpoch());
        MUST(stock::Posting(m_company->desk()).post(m_shop->receipt(Shop::item1(), 9)));
        {
            OpenWindow open(*m_company);
            go(open, QStringLiteral("stock"), 2);
            write(open, "stockFilter", QStringLiteral("1001"));
            QTRY_COMPARE(listModel(open).rowCount(), 1);
            push(open, "siteChip");
            pick(open, "siteMenu", "OUTLET");
            push(open, "stockAsOf");
            QTRY_VERIFY(open.find("asOfCalendar"));
            front(open);
            open.press(Qt::Key_Left);
            open.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!open.find("asOfCalendar"));
            open.window().activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), &open.window());
            QTRY_COMPARE(listCell(open, "onHand", 0), QStringLiteral("4"));
            addFilter(open, QStringLiteral("On hand"), QStringLiteral("at least"), QStringLiteral("2"));
            keepView(open, QStringLiteral("Outlet yesterday"));
            // The usual view shows all that is typed away again.
            showTab(open, 0);
            QTRY_COMPARE(open.find<QLineEdit>("stockFilter")->text(), QString());
            tabTo(open, "chip.site");
            open.press(Qt::Key_Delete);
            QTRY_COMPARE(listPage(open).siteText(), QStringLiteral("All sites"));
        }
        OpenWindow open(*m_company);
        go(open, QStringLiteral("stock"), 2);
        const QStringList before = listPage(open).filterBar().chipTexts();
        showTab(open, 3);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QTRY_COMPARE(listCell(open, "onHand", 0), QStringLiteral("4"));
        QCOMPARE(open.find<QLineEdit>("stockFilter")->text(), QStringLiteral("1001"));
        QCOMPARE(listPage(open).siteText(), QStringLiteral("OUTLET"));
        const QStringList chips = listPage(open).filterBar().chipTexts();
        QCOMPARE(chips.size(), 3);
        for (const char* action : {"viewExcel", "viewPdf"}) {
            const QString text = textOf(writtenFile(open, action));
            for (const char* named :
                 {"Site", "OUTLET", "Search", "1001", "As of", "Only", "On hand at least 2"})
                QVERIFY2(text.contains(QLatin1String(named)),
                         qPrintable(QLatin1String(named) + text.left(4000)));
        }
        // As it was before the kept view.
        showTab(open, 0);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        QCOMPARE(open.find<QLineEdit>("stockFilter")->text(), QString());
        QCOMPARE(listPage(open).filterBar().chipTexts(), before);
    }
};

QTEST_MAIN(ViewFilesTest)
#include "view_files_test.moc"
