#include "open_window.h"

#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/theme/theme.h"
#include "palette_actions.h"
#include "translations/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSettings>
#include <QShortcutEvent>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int patienceMs = 20'000; // a loaded machine

/// Sees which action a key comes to, in place of what the action does.
class KeyCatcher : public QObject {
public:
    explicit KeyCatcher(const QList<QAction*>& actions) : m_actions(actions) {
        for (QAction* action : m_actions)
            action->installEventFilter(this);
    }
    ~KeyCatcher() override {
        for (QAction* action : m_actions)
            action->removeEventFilter(this);
    }
    /// What has come since forget(); "?" before a key that two actions want.
    [[nodiscard]] const QStringList& caught() const { return m_caught; }
    void forget() { m_caught.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Shortcut)
            return false;
        const bool isUnclear = static_cast<QShortcutEvent*>(event)->isAmbiguous();
        m_caught += (isUnclear ? QStringLiteral("?") : QString()) + static_cast<QAction*>(watched)->text();
        return true;
    }

private:
    QList<QAction*> m_actions;
    QStringList m_caught;
};

} // namespace

/// Ctrl+K: everything that can be done is found by its words; and the keys that mean the same everywhere do
/// so on every page. By keyboard through the real window.
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

    /// The window's own keys, from where each page puts the cursor.
    void theKeysOfTheWindowWorkOnEveryPage() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        const QList<app::PageEntry> entries = open.window().workspace()->entries();
        QStringList places;
        for (const app::PageEntry& entry : entries)
            places += entry.under.isEmpty() ? QStringList{entry.id} : QStringList();
        QVERIFY(places.size() <= 9);
        for (const app::PageEntry& entry : entries) {
            comeTo(open, entry.id);
            const auto is = [&open, &entry] { return open.page() == entry.id; };
            ask(open, {});
            // Who types there is not disturbed by what comes in meanwhile.
            open.window().workspace()->currentPage()->refreshChanged();
            QTest::qWait(60);
            QVERIFY2(open.find("paletteEdit")->hasFocus(), qPrintable(entry.id));
            open.press(Qt::Key_Escape);
            QTRY_VERIFY2_WITH_TIMEOUT(!open.window().palette()->isOpen() && is(), qPrintable(entry.id),
                                      patienceMs);
            open.press(Qt::Key_F1);
            QVERIFY2(open.find("helpPane"), qPrintable(entry.id));
            open.press(Qt::Key_Escape); // the topmost thing, and nothing else
            QVERIFY2(!open.find("helpPane") && is(), qPrintable(entry.id));
            open.press(Qt::Key_F1);
            open.press(Qt::Key_F1);
            QVERIFY2(!open.find("helpPane") && is(), qPrintable(entry.id));
            for (int i = 0; i < places.size(); ++i) {
                open.press(Qt::Key_1 + i, Qt::AltModifier);
                QCOMPARE(open.page(), places.at(i));
                open.press(Qt::Key_Left, Qt::AltModifier);
                QVERIFY2(is(), qPrintable(entry.id));
                open.press(Qt::Key_Right, Qt::AltModifier);
                QCOMPARE(open.page(), places.at(i));
                open.press(Qt::Key_Left, Qt::AltModifier);
            }
            open.press(Qt::Key_L, Qt::ControlModifier);
            QVERIFY2(open.find("lockPage"), qPrintable(entry.id));
            open.window().setLock(app::MainWindow::Lock::Open);
            QVERIFY2(is() && !open.find("lockPage"), qPrintable(entry.id));
        }
    }

    /// What a page declares comes to it, to nobody else, and every list has the keys of lists.
    void theKeysOfAPageComeToIt() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        const QList<app::PageEntry> entries = open.window().workspace()->entries();
        for (const app::PageEntry& entry : entries) {
            comeTo(open, entry.id);
            const Page* page = open.window().workspace()->currentPage();
            KeyCatcher catcher(page->keyActions());
            const auto has = [page](PageKey key) {
                const QList<QAction*> actions = page->keyActions();
                return std::any_of(actions.begin(), actions.end(), [key](const QAction* action) {
                    return action->shortcut() == keysOf(key);
                });
            };
            if (qobject_cast<const ListPage*>(page)) {
                for (const PageKey key : {PageKey::Filter, PageKey::NextPane, PageKey::Excel})
                    QVERIFY2(has(key), qPrintable(entry.id + keysOf(key).toString()));
            }
            for (const QAction* action : page->keyActions()) {
                if (!action->isEnabled() || action->shortcut().isEmpty())
                    continue;
                const QKeyCombination key = action->shortcut()[0];
                // Digits and signs at a station are typed into its lane.
                if (key.keyboardModifiers() == Qt::NoModifier && key.key() < Qt::Key_Escape)
                    continue;
                catcher.forget();
                open.press(key.key(), key.keyboardModifiers());
                const QString words = entry.id + QLatin1Char(' ') + action->shortcut().toString();
                QTRY_VERIFY2_WITH_TIMEOUT(catcher.caught() == QStringList{action->text()}, qPrintable(words),
                                          patienceMs);
            }
        }
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
    static void comeTo(OpenWindow& open, const QString& page) {
        open.window().workspace()->open({page, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!open.window().workspace()->currentPage()->progress().isRunning(),
                                 patienceMs);
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
    }
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
