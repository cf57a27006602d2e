#include "open_window.h"

#include "dataexchange/ui/import/import_page.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "foundation/service/system_clock.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/theme/theme.h"

#include <QAbstractEventDispatcher>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QTableView>
#include <QTemporaryDir>

#include <ctime>

using namespace backroom;
using namespace backroom::test;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestTurnMs = 250;
#else
constexpr qint64 longestTurnMs = 50;
#endif

/// Watches how much work one turn of the event loop does on the GUI thread: its own processor time, so that a
/// busy machine does not count.
class Turns : public QObject {
    Q_OBJECT
public:
    Turns() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Turns::tick);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Turns::tick);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest / 1'000'000; }
    void forget() {
        m_longest = 0;
        m_begun = now();
    }

private:
    static qint64 now() {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return qint64(spent.tv_sec) * 1'000'000'000 + spent.tv_nsec;
    }
    // Which of the two comes before the work of a turn is the dispatcher's own affair (glib's and ours
    // differ, and a loop that does not wait has only one of them): the work lies between one and the next.
    void tick() {
        const qint64 at = now();
        m_longest = qMax(m_longest, at - m_begun);
        m_begun = at;
    }
    qint64 m_begun = now();
    qint64 m_longest = 0;
};

} // namespace

/// The window never makes a person wait: long things happen on other threads.
class GuiThreadTest : public QObject {
    Q_OBJECT

    static void worst(const QString& page, const char* what, qint64 ms) {
        qInfo("measured: %-10s %-10s at most %lld ms", qUtf8Printable(page), what, ms);
    }
    template <class Within>
    static void useList(OpenWindow& open, ListPage& list, const QString& id, const Within& within) {
        TableView& table = list.table();
        if (!table.isVisible() || !table.table() || table.table()->rowCount() == 0)
            return;
        table.setFocus();
        within(id, "choosing", [&] { table.selectRow(0); });
        within(id, "moving", [&] {
            for (int i = 0; i < 10; ++i) {
                open.press(Qt::Key_Down);
                QTest::qWait(20);
            }
        });
        within(id, "the end", [&] { open.press(Qt::Key_End, Qt::ControlModifier); });
        within(id, "detail", [&] { list.openDetail(); });
        const QStringList columns = table.shownColumns();
        for (const QString& column : columns.mid(0, 3)) {
            within(id, "sorting", [&] { emit table.sortRequested(column, Qt::DescendingOrder); });
        }
        within(id, "searching", [&] {
            open.press(Qt::Key_F, Qt::ControlModifier);
            for (const int key : {Qt::Key_M, Qt::Key_U, Qt::Key_G}) {
                QTest::qWait(120);
                open.press(key);
            }
        });
        within(id, "closing", [&] {
            open.press(Qt::Key_Escape);
            open.press(Qt::Key_Escape);
        });
    }

    /// What took too long, as "page, deed".
    static QSet<QString> walk(const DatabaseUrl& url) {
        OpenWindow open(url, QString(), QString());
        open.signIn(app::demoAccounts().last().name, app::demoPassword());
        QTest::qWait(500);
        Turns turns;
        QSet<QString> tooLong;
        const auto within = [&](const QString& page, const char* what, const auto& deed) {
            turns.forget();
            deed();
            QTest::qWait(250);
            worst(page, what, turns.longestMs());
            if (turns.longestMs() > longestTurnMs)
                tooLong += page + QStringLiteral(", ") + QLatin1String(what);
        };
        auto* workspace = open.window().workspace();
        QStringList pages;
        for (const app::PageEntry& entry : workspace->entries())
            pages += entry.id;
        if (pages.size() < 12)
            qFatal("pages are missing: %s", qUtf8Printable(pages.join(QLatin1Char(' '))));
        for (const QString& id : std::as_const(pages)) {
            within(id, "opening", [&] { workspace->open({id, {}}); });
            if (auto* list = qobject_cast<ListPage*>(workspace->currentPage()))
                useList(open, *list, id, within);
            within(id, "dark", [] { Theme::instance().setScheme(ColorScheme::Dark); });
            within(id, "light", [] { Theme::instance().setScheme(ColorScheme::Light); });
            within(id, "leaving", [&] { workspace->open({QStringLiteral("settings"), {}}); });
        }
        return tooLong;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void noTurnOfTheLoopIsLong() {
        constexpr int items = 2'000;
        TestCompany company(Engine::Sqlite);
        Shop shop(company, items);
        stock::Posting posting(company.desk());
        stock::Draft draft = shop.receipt(Shop::item1(), 1);
        for (int i = 1; i <= items; ++i)
            draft.lines.append(Shop::line(stock::VariantId(1000 + i), i, Shop::supplier(), Shop::a()));
        MUST(posting.post(draft));

        OpenWindow open(company);
        auto* table = open.find<QTableView>("stockTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), items, 20'000);
        QTest::qWait(300);
        Turns turns;
        turns.forget();
        for (int i = 0; i < 20; ++i) {
            open.press(Qt::Key_Down);
            QTest::qWait(20);
        }
        QVERIFY2(turns.longestMs() <= longestTurnMs,
                 qPrintable(QStringLiteral("moving: %1 ms").arg(turns.longestMs())));
        turns.forget();
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QTest::qWait(200);
        QVERIFY2(turns.longestMs() <= longestTurnMs,
                 qPrintable(QStringLiteral("explaining: %1 ms").arg(turns.longestMs())));
        turns.forget();
        MUST(posting.post(shop.receipt(Shop::item2(), 3)));
        QTest::qWait(1'500);
        QVERIFY2(turns.longestMs() <= longestTurnMs,
                 qPrintable(QStringLiteral("refreshing: %1 ms").arg(turns.longestMs())));
    }

    /// Every page of the program on the demo: opening, moving, sorting, searching, another theme, leaving.
    void everyPageLeavesTheWindowFree() {
        const QTemporaryDir folder;
        DatabaseUrl url;
        url.path = folder.filePath(QStringLiteral("demo.db"));
        MUST(app::makeDemoCompany(url, SystemClock()));
        QSet<QString> tooLong = walk(url);
        // A processor that is shared with other machines is taken away for a while, and its time goes on.
        // What is the program's own doing is too long in another window too, at the same place.
        if (!tooLong.isEmpty())
            tooLong.intersect(walk(url));
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.values().join(QStringLiteral("; "))));
    }

    /// Reading, trying and importing a long list, with more errors than anybody reads.
    void aLongImportLeavesTheWindowFree() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sku,name,price,weight,brand,category\n");
        for (int i = 0; i < 20'000; ++i)
            file.write(QByteArray("L-") + QByteArray::number(i) + ",Storage jar," +
                       (i % 3 == 0 ? "x" : "1.50") + ",0.5,Kera,Kitchen > Jars\n");
        file.close();
        OpenWindow open(company);
        open.window().workspace()->open({QStringLiteral("import"), {}});
        auto* page = qobject_cast<dataexchange::ImportPage*>(open.window().workspace()->currentPage());
        QTest::qWait(300);
        Turns turns;
        const auto next = [&](dataexchange::ImportPage::Step step, const char* what) {
            turns.forget();
            if (step == dataexchange::ImportPage::Step::File)
                page->activate({{QStringLiteral("file"), path}});
            else
                open.press(Qt::Key_Return, Qt::ControlModifier);
            QSignalSpy shown(page, &dataexchange::ImportPage::stepShown);
            QVERIFY(shown.wait(60'000) || page->step() == step);
            QTRY_COMPARE_WITH_TIMEOUT(int(page->step()), int(step), 60'000);
            QTest::qWait(300);
            QVERIFY2(turns.longestMs() <= longestTurnMs,
                     qPrintable(QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(turns.longestMs())));
        };
        using Step = dataexchange::ImportPage::Step;
        next(Step::File, "reading");
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(int(page->step()), int(Step::Columns));
        // Esc stops a trial that is on its way, and leads back only then.
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->progress().showsWords());
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("cancelled")));
        QCOMPARE(int(page->step()), int(Step::Columns));
        next(Step::Trial, "trying");
        const auto* rows = open.find<QTableView>("importTrialRows");
        QVERIFY(rows);
        QCOMPARE(rows->model()->rowCount(), 200);
    }

    void noConnectionLivesOnTheGuiThread() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        const QStringList before = QSqlDatabase::connectionNames();
        OpenWindow open(company);
        QTest::qWait(300);
        const QStringList all = QSqlDatabase::connectionNames();
        int added = 0;
        for (const QString& name : all) {
            if (before.contains(name))
                continue;
            ++added;
            // Qt gives a connection only to the thread that owns it.
            QTest::ignoreMessage(QtWarningMsg,
                                 QRegularExpression(QStringLiteral("QSqlDatabasePrivate::database: .*")));
            QVERIFY(!QSqlDatabase::database(name, false).isValid());
        }
        QVERIFY(added >= 1);
    }
};

QTEST_MAIN(GuiThreadTest)
#include "gui_thread_test.moc"
