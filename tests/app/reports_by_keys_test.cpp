// Reports without a mouse: one is chosen, asked for a day and a place, ordered, explained and taken away to
// every kind of file; and a view of a list is kept, renamed and forgotten.

#include "list_hands.h"

#include "stock/service/posting.h"
#include "view_export.h"

#include <QCalendarWidget>
#include <QDir>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class ReportsByKeysTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The tab of these words, by the arrows.
    static void showView(OpenWindow& open, const QString& words) {
        tabTo(open, "savedViews");
        const auto* tabs = open.find<QTabBar>("savedViews");
        open.press(Qt::Key_Home);
        for (int i = 0; i < tabs->count() && tabs->tabText(tabs->currentIndex()) != words; ++i)
            open.press(Qt::Key_Right);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), words);
    }
    /// From the menu of what the report asks.
    static void ask(OpenWindow& open, const QString& words) {
        push(open, "reportParameters");
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (int i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction()->text().startsWith(words))
                break;
        }
        QVERIFY(menu->activeAction()->text().startsWith(words));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        front(open);
    }
    /// The file that is named above the report.
    static QByteArray written(OpenWindow& open, const QString& ending) {
        if (!QTest::qWaitFor([&] { return open.errorText().contains(ending); }, 20'000))
            qFatal("no %s: %s", qUtf8Printable(ending), qUtf8Printable(open.errorText()));
        const QStringList found = QDir(app::exportFolder()).entryList({u"*"_s + ending});
        if (found.size() != 1)
            qFatal("%d files %s", int(found.size()), qUtf8Printable(ending));
        QFile file(QDir(app::exportFolder()).filePath(found.first()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        QSettings().clear();
        app::setExportFolder(m_folder.path());
    }

    void aReportIsChosenAskedAndTakenAway_data() { EachEngine::rows(); }
    void aReportIsChosenAskedAndTakenAway() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        const qint64 dayMs = 86'400'000;
        company.setNow(QDateTime::currentMSecsSinceEpoch() - 2 * dayMs);
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        company.setNow(QDateTime::currentMSecsSinceEpoch());
        MUST(posting.post(shop.receipt(Shop::item1(), 2, Shop::b())));
        MUST(posting.post(shop.receipt(Shop::item2(), 7)));
        for (const QString& old : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(old));
        OpenWindow open(company, u"manager"_s, {});
        goTo(open, u"reports"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        showView(open, u"Movements"_s);
        QTRY_COMPARE(listColumn(open, "type").size(), 3);

        // A day, by the arrows: two days ago is another report than today.
        ask(open, u"Up to"_s);
        QTRY_VERIFY(open.find("reportDay"));
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("reportDay"));
        ask(open, u"Up to"_s);
        QTRY_VERIFY(open.find("reportDay"));
        open.press(Qt::Key_Left);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("reportDay"));
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QVERIFY(listPage(open).filterBar().chipTexts().first().startsWith(u"Up to: "_s));
        tabTo(open, "chip.to");
        open.press(Qt::Key_Delete);
        QTRY_COMPARE(listModel(open).rowCount(), 3);

        // Words.
        ask(open, u"Item"_s);
        write(open, "reportOption", u"SKU-1002"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QCOMPARE(listPage(open).filterBar().chipTexts(), QStringList{u"Item: SKU-1002"_s});

        push(open, "reportCsvButton");
        QVERIFY(written(open, u".csv"_s).contains("SKU-1002"));
        push(open, "reportJsonButton");
        const QByteArray json = written(open, u".json"_s);
        QVERIFY(json.contains("SKU-1002") && !json.contains("SKU-1001"));
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        push(open, "reportPdfButton");
        QVERIFY(written(open, u".pdf"_s).startsWith("%PDF"));
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(written(open, u".xlsx"_s).startsWith("PK"));
    }

    void aListIsOrderedWithoutAMouse() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        for (const int pieces : {5, 2, 7})
            MUST(posting.post(shop.receipt(Shop::item1(), pieces)));
        OpenWindow open(company, u"manager"_s, {});
        goTo(open, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        const auto orderBy = [&open](const char* column) {
            open.press(Qt::Key_O, Qt::ControlModifier);
            pick(open, "orderMenu", column);
            QTRY_VERIFY(!open.find("orderMenu"));
            front(open);
        };
        orderBy("order.quantity");
        QTRY_COMPARE(listColumn(open, "quantity"), (QStringList{u"2"_s, u"5"_s, u"7"_s}));
        orderBy("order.quantity");
        QTRY_COMPARE(listColumn(open, "quantity"), (QStringList{u"7"_s, u"5"_s, u"2"_s}));
    }

    void aKeptViewIsRenamedAndForgotten() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        MUST(posting.post(shop.receipt(Shop::item2(), 7)));
        {
            OpenWindow open(company, u"manager"_s, {});
            goTo(open, u"movements"_s);
            QTRY_COMPARE(listModel(open).rowCount(), 2);
            addFilter(open, u"SKU"_s, u"is"_s, u"SKU-1002"_s);
            QTRY_COMPARE(listModel(open).rowCount(), 1);
            keepView(open, u"Two"_s);
            push(open, "viewMenuButton");
            pick(open, "viewMenu", "renameView");
            QTRY_VERIFY(open.find("viewName"));
            write(open, "viewName", u"The second"_s);
            open.press(Qt::Key_Return);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            front(open);
            showView(open, u"The second"_s);
            QTRY_COMPARE(listModel(open).rowCount(), 1);
            push(open, "viewMenuButton");
            pick(open, "viewMenu", "forgetView");
            QTRY_VERIFY(!open.find("viewMenu"));
            front(open);
            QTRY_COMPARE(listModel(open).rowCount(), 2);
            QVERIFY(listPage(open).filterBar().chipTexts().isEmpty());
        }
        OpenWindow open(company, u"manager"_s, {});
        goTo(open, u"movements"_s);
        const auto* tabs = open.find<QTabBar>("savedViews");
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->tabText(i) != u"The second"_s && tabs->tabText(i) != u"Two"_s);
    }
};

QTEST_MAIN(ReportsByKeysTest)
#include "reports_by_keys_test.moc"
