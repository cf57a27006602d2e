#include "open_window.h"

#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/theme/theme.h"
#include "palette_actions.h"
#include "translations/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSettings>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

/// Ctrl+K: everything that can be done is found by its words, by keyboard through the real window.
class PaletteWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
    }
    void cleanup() {
        QSettings().remove(QStringLiteral("look/scheme"));
        Theme::instance().setScheme(ColorScheme::Light);
    }

    void everythingThatPagesDeclareIsFound() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("admin"));
        ask(open, QStringLiteral("zz")); // makes every page
        QTRY_VERIFY(open.window().workspace()->pageAtHand(QStringLiteral("backup")));
        QTRY_COMPARE(open.window().palette()->entryCount(), 0);
        QAbstractItemModelTester tester(
            open.window().palette()->findChild<QListView*>(QStringLiteral("paletteList"))->model());
        open.press(Qt::Key_Escape);
        QCOMPARE(open.page(), QStringLiteral("stock")); // nothing was opened by it
        int declared = 0;
        for (const app::PageEntry& entry : open.window().workspace()->entries()) {
            const QList<QAction*> actions = open.window().workspace()->pageAtHand(entry.id)->keyActions();
            for (const QAction* action : actions) {
                ask(open, action->text());
                QTRY_VERIFY2(titles(open).contains(action->text()), qPrintable(entry.id + action->text()));
                ++declared;
                open.press(Qt::Key_Escape);
            }
        }
        QVERIFY(declared > 30);
    }

    void anActionOfAnotherPageIsDoneThere() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        open.startCounting();
        ask(open, QStringLiteral("new prod"));
        QTRY_VERIFY(titles(open).contains(QStringLiteral("New product")));
        QCOMPARE(titles(open).first(), QStringLiteral("New product"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), QStringLiteral("products"));
        QTRY_VERIFY(open.find("newProductSheet"));
    }

    void whatOneGoesToAPageForIsFound() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        ask(open, QStringLiteral("receive without"));
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Receive without an order"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), QStringLiteral("receive"));
    }

    void coloursAndTheLockAreActionsAndTheLastStandsFirst() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        ask(open, QStringLiteral("dark"));
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Dark"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(Theme::instance().scheme(), ColorScheme::Dark);
        // Asked for nothing, it offers what was used last.
        ask(open, {});
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Dark"));
        open.press(Qt::Key_Escape);
        ask(open, QStringLiteral("lock"));
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Lock"));
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("lockPage") || open.find("lockPassword"));
    }

    void whatMayNotBeDoneSaysWhy() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("warehouse"));
        ask(open, QStringLiteral("journal"));
        QTRY_VERIFY(open.window().palette()->entryCount() > 0);
        const PaletteEntry entry = open.window().palette()->entry(0);
        QCOMPARE(entry.title, QStringLiteral("Journal"));
        QVERIFY2(entry.whyNot.startsWith(QStringLiteral("you may not")), qPrintable(entry.whyNot));
        open.press(Qt::Key_Return);
        QVERIFY(open.window().palette()->isOpen());
        QCOMPARE(open.page(), QStringLiteral("stock"));
    }

    void theBeginningBeatsTheMiddle() {
        using app::matchOf;
        const QString words = QStringLiteral("New product");
        QVERIFY(matchOf(words, QStringLiteral("new")) > matchOf(words, QStringLiteral("prod")));
        QVERIFY(matchOf(words, QStringLiteral("prod")) > matchOf(words, QStringLiteral("duct")));
        QVERIFY(matchOf(words, QStringLiteral("prod new")) > 0);
        QCOMPARE(matchOf(words, QStringLiteral("old")), 0);
    }

private:
    static void ask(OpenWindow& open, const QString& text) {
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.window().palette()->isOpen());
        open.find<QLineEdit>("paletteEdit")->setText(text);
        QTest::qWait(150); // it waits for a pause in typing
    }
    static QStringList titles(OpenWindow& open) {
        QStringList titles;
        for (int i = 0; i < open.window().palette()->entryCount(); ++i)
            titles += open.window().palette()->entry(i).title;
        return titles;
    }
};

QTEST_MAIN(PaletteWindowTest)
#include "palette_window_test.moc"
