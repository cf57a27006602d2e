// Every key that means the same everywhere, pressed on every page, and what comes of it: what a page declares
// comes to what every_key.txt says, what it does not declare happens to nobody, Esc leads back, and nothing
// is posted. Nothing of it makes the window's thread compute or wait long.

#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/scan_lane.h"
#include "foundation/ui/kit/station_page.h"
#include "gui_watch.h"
#include "key_effects.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"
#include "view_export.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class EveryKeyTest : public QObject {
    Q_OBJECT

    static constexpr int afterMs = 30; ///< how long each key is watched once it came to something

    QTemporaryDir m_folder;

    /// Esc as often as there is something to close; a lock is opened, another page left.
    static void comeBack(OpenWindow& open, const QString& page) {
        constexpr int most = 12;
        for (int i = 0; i < most; ++i) {
            QCoreApplication::processEvents();
            if (open.find("lockPage")) {
                write(open, "lockPassword", TestCompany::password());
                open.press(Qt::Key_Return);
                QTRY_VERIFY(!open.find("lockPage"));
            } else if (QWidget* popup = QApplication::activePopupWidget()) {
                QTest::keyClick(popup, Qt::Key_Escape);
            } else if (QApplication::activeModalWidget() || open.find("paletteEdit") ||
                       open.find("helpPane")) {
                front(open);
                open.press(Qt::Key_Escape);
            } else {
                break;
            }
        }
        QVERIFY2(!QApplication::activeModalWidget(), qPrintable(page));
        front(open);
        if (qobject_cast<StationPage*>(open.window().workspace()->currentPage()))
            open.press(Qt::Key_Escape); // what the key before asked; from an idle station it leads away
        if (open.page() != page)
            goTo(open, page);
        auto* shown = open.window().workspace()->currentPage();
        shown->clearError();
        if (auto* lane = open.find<ScanLane>("scanLane"))
            lane->clearVerdict(); // F9 would take back the refusal of the key before
        QTRY_VERIFY(!open.window().workspace()->currentPage()->progress().isRunning());
        if (auto* list = qobject_cast<ListPage*>(shown))
            list->closeDetail();
    }
    static bool isDeclared(OpenWindow& open, const QKeySequence& keys) {
        const QList<QAction*> actions = open.window().workspace()->currentPage()->keyActions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
            return action->shortcut() == keys && action->isEnabled();
        });
    }
    /// What else the page in front declares; digits and signs at a station are typed into its lane.
    static QList<QKeySequence> ownKeys(OpenWindow& open) {
        QList<QKeySequence> own;
        const QList<QAction*> actions = open.window().workspace()->currentPage()->keyActions();
        for (const QAction* action : actions) {
            const QKeySequence keys = action->shortcut();
            if (keys.isEmpty() || !action->isEnabled() || keysOfPages().contains(keys))
                continue;
            if (keys[0].keyboardModifiers() != Qt::NoModifier || keys[0].key() >= Qt::Key_Escape)
                own += keys;
        }
        return own;
    }
    /// Where the key is pressed. Between two panes it goes from one to the other; where there is one, to it.
    static bool prepare(OpenWindow& open, const QKeySequence& keys) {
        auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        if (!list)
            return true;
        if (list->table().isVisible())
            toTable(open);
        // Whether the end of a sign-in names its account is each engine's own; its beginning does.
        if (open.page() == u"journal"_s && keys == keysOf(PageKey::Explain))
            toRowWith(open, "record", u"admin"_s);
        if (keys != keysOf(PageKey::NextPane))
            return true;
        if (!list->table().isVisible())
            return false;
        open.press(Qt::Key_Home, Qt::ControlModifier);
        open.press(Qt::Key_Return);
        if (!list->isDetailOpen())
            tabTo(open, "search");
        return true;
    }
    /// Empty when it came to what the table says, to nothing where that says nothing.
    QString pressed(OpenWindow& open, const QKeySequence& keys, WatchedDeeds& deeds) {
        constexpr int soonMs = 5'000;
        const QString key = open.page() + u" | "_s + keys.toString();
        const QString wanted = m_table.value(key);
        m_met += key;
        const bool isDone = keysOfTheWindow().contains(keys) || isDeclared(open, keys);
        const Sight before = look(open, m_folder.path());
        const auto seen = [&] {
            return deeds.aside([&] { return effect(before, look(open, m_folder.path())); });
        };
        QString came;
        const auto isThere = [&] {
            came = seen();
            return wanted.isEmpty() ? !came.isEmpty() : came == wanted;
        };
        bool isAsWanted = false;
        deeds.within(
            open.page(), keys.toString(),
            [&] {
                open.press(keys[0].key(), keys[0].keyboardModifiers());
                isAsWanted = QTest::qWaitFor(isThere, isDone ? soonMs : 0);
            },
            afterMs);
        if (isDone && !isAsWanted)
            return key + u" | "_s + (came.isEmpty() ? u"nothing"_s : came);
        if (isDone && wanted.isEmpty()) {
            constexpr int unknownMs = 600; // for whoever writes the line: what it comes to in the end
            QTest::qWait(unknownMs);
            return key + u" | "_s + seen();
        }
        return isDone || came == wanted ? QString() : key + u" does what nobody declared: "_s + came;
    }

    /// Views, filters, sites and what "…" offers.
    static void walkTheBar(OpenWindow& open, const QString& page, WatchedDeeds& deeds) {
        const auto isSettled = [&open] {
            return !open.window().workspace()->currentPage()->progress().isRunning();
        };
        const auto within = [&](const QString& what, const auto& deed) {
            deeds.within(
                page, what,
                [&] {
                    deed();
                    QTRY_VERIFY(isSettled());
                },
                afterMs);
            comeBack(open, page);
        };
        if (const auto* tabs = open.find<QTabBar>("savedViews")) {
            for (int i = tabs->count() - 1; i >= 0; --i)
                within(u"view "_s + tabs->tabText(i), [&] { showTab(open, i); });
        }
        for (const char* button : {"addFilter", "siteChip", "viewMenuButton"})
            if (open.find(button))
                within(QString::fromLatin1(button), [&] { push(open, button); });
    }
    static void walkThePalette(OpenWindow& open, WatchedDeeds& deeds) {
        const QString page = open.page();
        deeds.within(page, "three letters in the palette", [&] {
            open.press(Qt::Key_K, Qt::ControlModifier);
            write(open, "paletteEdit", u"ite"_s);
            QTRY_VERIFY(open.window().palette()->entryCount() > 0);
        });
        comeBack(open, page);
    }
    /// What took too long. What came to something else is added to `wrong`.
    QSet<QString> walk(QStringList& wrong) {
        QSettings().clear();
        app::setExportFolder(m_folder.path());
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        MUST(posting.post(shop.receipt(Shop::item2(), 7, Shop::b())));
        stock::StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        partners::Partner kera;
        kera.name = u"Kera"_s;
        kera.isSupplier = true;
        MUST(partners::Partners(company.desk(), tree).create(kera));
        MUST(stock::Reasons(company.desk()).add(stock::DocumentType::Receipt, u"Broken"_s));
        OpenWindow open(company, u"admin"_s, {});
        WatchedDeeds deeds;
        for (const app::PageEntry& entry : open.window().workspace()->entries()) {
            comeBack(open, entry.id);
            const QList<QKeySequence> all = keysOfPages() + keysOfTheWindow() + ownKeys(open);
            for (const PageKey key : {PageKey::Filter, PageKey::NextPane, PageKey::Excel})
                if (qobject_cast<ListPage*>(open.window().workspace()->currentPage()) &&
                    !isDeclared(open, keysOf(key)))
                    wrong += entry.id + u" has no "_s + keysOf(key).toString();
            for (const QKeySequence& keys : all) {
                deeds.within(
                    entry.id, u"before "_s + keys.toString(), [&] { comeBack(open, entry.id); }, 0);
                if (prepare(open, keys))
                    wrong += pressed(open, keys, deeds);
            }
            comeBack(open, entry.id);
            walkTheBar(open, entry.id, deeds);
        }
        walkThePalette(open, deeds);
        wrong.removeAll(QString());
        if (shop.onHand(Shop::item1()) != u"5"_s || shop.onHand(Shop::item2()) != u"7"_s)
            wrong += u"Something was posted"_s;
        wrong += shop.differences();
        wrong.removeAll(QString());
        return deeds.tooLong();
    }

    QHash<QString, QString> m_table;
    QSet<QString> m_met; ///< lines of it whose key was pressed

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void eachKeyOnEachPage_data() { EachEngine::rows(); }
    void eachKeyOnEachPage() {
        m_table = readKeyTable();
        QStringList wrong;
        checkNothingIsLong([&] { return walk(wrong); });
        for (auto line = m_table.begin(); line != m_table.end(); ++line)
            if (!m_met.contains(line.key()))
                wrong += line.key() + u" is no key of this page any more"_s;
        wrong.removeDuplicates();
        // QtTest cuts long messages, and each line of this one is needed.
        for (const QString& line : std::as_const(wrong))
            qWarning().noquote() << line;
        QVERIFY2(wrong.isEmpty(), "see the lines above");
        QVERIFY(m_met.size() > 200);
    }
};

QTEST_MAIN(EveryKeyTest)
#include "every_key_test.moc"
