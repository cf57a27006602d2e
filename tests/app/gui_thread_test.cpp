#include "by_keys.h"
#include "gui_watch.h"

#include "dataexchange/ui/import/import_page.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "foundation/service/system_clock.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/theme/theme.h"
#include "view_actions.h"
#include "view_export.h"

#include <QAction>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QTableView>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// The window never makes a person wait: long things happen on other threads.
class GuiThreadTest : public QObject {
    Q_OBJECT

    static void worst(const QString& page, const char* what, const GuiWatch& watch) {
        qInfo("measured: %-10s %-10s computes at most %lld ms, waits %lld ms", qUtf8Printable(page), what,
              watch.turnMs(), watch.blockMs());
    }
    template <class Within>
    static void useList(OpenWindow& open, ListPage& list, const QString& id, const Within& within) {
        TableView& table = list.table();
        // Where the demo has nothing to show there is nothing to use: these two, and no other.
        static const QSet<QString> mayBeEmpty{QStringLiteral("backup"), QStringLiteral("import")};
        const auto hasRows = [&table] {
            return table.isVisible() && table.table() && table.table()->rowCount() > 0;
        };
        if (!QTest::qWaitFor(hasRows, mayBeEmpty.contains(id) ? 500 : 10'000)) {
            if (!mayBeEmpty.contains(id))
                qFatal("%s shows no rows", qUtf8Printable(id));
            return;
        }
        tabTo(open, table.objectName().toUtf8());
        within(id, "choosing", [&] { table.selectRow(0); });
        within(id, "moving", [&] {
            for (int i = 0; i < 10; ++i) {
                open.press(Qt::Key_Down);
                QTest::qWait(20);
            }
        });
        within(id, "the end", [&] { open.press(Qt::Key_End, Qt::ControlModifier); });
        within(id, "detail", [&] { list.openDetail(); });
        int sorted = 0;
        // A copy: a page may answer with another model, and the columns are the model's.
        const Columns columns = table.table()->columns();
        for (const Column& column : columns) {
            if (column.sorting != Sorting::Allowed || ++sorted > 3)
                continue;
            within(id, "sorting", [&] { emit table.sortRequested(column.id, Qt::DescendingOrder); });
        }
        within(id, "searching", [&] {
            open.press(Qt::Key_F, Qt::ControlModifier);
            for (const int key : {Qt::Key_M, Qt::Key_U, Qt::Key_G}) {
                QTest::qWait(120);
                open.press(key);
            }
            open.press(Qt::Key_Return); // to the rows
        });
        if (!open.errorText().isEmpty())
            qFatal("%s: %s", qUtf8Printable(id), qUtf8Printable(open.errorText()));
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
        WatchedDeeds deeds;
        const auto within = [&](const QString& page, const char* what, const auto& deed) {
            deeds.within(page, what, deed);
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
        return deeds.tooLong();
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
        GuiWatch turns;
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
        checkNothingIsLong([&url] { return walk(url); });
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
        GuiWatch turns;
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

    /// The long list follows what is typed, and becomes a file of any kind.
    void aLongListIsSearchedAndWrittenBesideTheWindow() {
        constexpr int lines = 30'000;
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        constexpr int linesOfOne = 1'000;
        stock::Posting posting(company.desk());
        for (int done = 0; done < lines; done += linesOfOne) {
            stock::Draft draft = shop.draft(stock::DocumentType::Receipt, {});
            for (int i = 1; i <= linesOfOne; ++i)
                draft.lines += Shop::line((done + i) % 3 == 0 ? Shop::item2() : Shop::item1(), done + i,
                                          Shop::supplier(), Shop::a());
            MUST(posting.post(draft));
        }
        const QTemporaryDir folder;
        app::setExportFolder(folder.path());
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("movements"));
        auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        const auto shows = [list](int rows) { return list->table().table()->rowCount() == rows; };
        QTRY_VERIFY(shows(lines));
        QTest::qWait(300);
        GuiWatch turns;
        const auto within = [&turns](const char* what, const auto& deed) {
            turns.forget();
            deed();
            worst(QStringLiteral("movements"), what, turns);
            QVERIFY2(turns.longestMs() <= longestTurnMs, what);
        };
        within("typing", [&] {
            auto* field = open.find<QLineEdit>("movementsFilter");
            tabTo(open, "movementsFilter");
            QTest::keyClicks(field, QStringLiteral("item 1002"), Qt::NoModifier, 60);
            QTRY_VERIFY(shows(lines / 3));
            field->clear();
            QTRY_VERIFY(shows(lines));
        });
        const auto shown = [&open] {
            auto* number = open.find<QLabel>("documentTitle");
            return number ? number->text() : QString();
        };
        within("a document of 1,000 lines opens", [&] {
            list->table().goToRow(0);
            open.press(Qt::Key_Return);
            QTRY_VERIFY(open.window().findChildren<QWidget*>(QStringLiteral("documentWay")).size() >= 200);
            QTest::qWait(300);
        });
        within("another one", [&] {
            const QString before = shown();
            list->table().goToRow(lines / 2);
            QTRY_VERIFY(shown() != before && !shown().isEmpty());
            QTest::qWait(300);
        });
        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        for (QAction* action : list->viewActions()) {
            if (action->objectName() == QLatin1String("viewPrint"))
                continue;
            within(action->objectName().toLatin1().constData(), [&] {
                const qsizetype before = written.size();
                action->trigger();
                QTRY_VERIFY_WITH_TIMEOUT(written.size() == before + 1, 60'000);
            });
        }
        QCOMPARE(written.size(), 3);
        app::setExportFolder({});
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
