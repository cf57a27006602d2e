// Every key that means the same everywhere, pressed where it is no page of its own: sign-in, lock, first
// start, a backup to restore, the floor, past imports, an explained number, a document, and each sheet over a
// page. It comes to what every_key_beside.txt says, else to nothing. Tab comes to each control there, each
// has a name, and back to where it began. Nothing of it makes the window's thread compute or wait long.

#include "dataexchange/service/importer.h"
#include "gui_watch.h"
#include "key_effects.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"
#include "support/each_engine.h"
#include "view_export.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class EveryKeyBesideTest : public QObject {
    Q_OBJECT

    static constexpr int afterMs = 30; ///< how long each key is watched once it came to something

    struct Place {
        QString name;
        std::function<void(OpenWindow&)> enter;
    };
    QTemporaryDir m_folder;

    static QList<Place> frontDoors(const QString& freeFile) {
        const auto wizard = [freeFile](OpenWindow& open, int steps) {
            push(open, "otherCompany");
            chooseOne(open, "beginEmpty");
            for (int step = 0; step < steps; ++step) {
                push(open, "wizardNext");
                if (step == 0)
                    chooseOne(open, "whereFile");
                if (step == 0 && steps > 1)
                    write(open, "companyFile", freeFile);
                if (step == 1 && steps > 2)
                    write(open, "companyName", u"Corner Shop"_s);
            }
            const QList<QByteArray> firsts{"beginEmpty", "whereFile", "companyName", "adminName"};
            tabTo(open, firsts.at(steps));
        };
        QList<Place> places{{u"signIn"_s, [](OpenWindow& open) { tabTo(open, "signInName"); }}};
        for (int steps = 0; steps < 4; ++steps)
            places += {u"firstStart%1"_s.arg(steps + 1),
                       [wizard, steps](OpenWindow& open) { wizard(open, steps); }};
        return places;
    }
    /// A sheet over a page: from its list or, where it is of a record, from what the pane shows of it.
    static Place sheet(const QString& name, const QString& page, const QByteArray& button = {},
                       const QString& code = {}) {
        return {name, [=](OpenWindow& open) {
                    goTo(open, page);
                    if (page == "locations"_L1)
                        showView(open, u"list"_s); // the floor is a place of its own
                    if (!code.isEmpty()) {
                        toRowWith(open, page == "locations"_L1 ? "code" : "name", code);
                        open.press(Qt::Key_Return);
                        QTRY_VERIFY(listPage(open).isDetailOpen());
                        QTRY_VERIFY2(open.find(button.constData()), button.constData());
                    }
                    if (button.isEmpty())
                        open.press(page == "settings"_L1 ? Qt::Key_Return : Qt::Key_N, Qt::ControlModifier);
                    else
                        push(open, button);
                    QTRY_VERIFY2(QApplication::activeModalWidget(), qPrintable(name));
                    front(open);
                }};
    }
    static QList<Place> inside() {
        const auto atRow = [](OpenWindow& open, const QString& page, int row) {
            goTo(open, page);
            toRow(open, row);
            open.press(Qt::Key_Return);
            QTRY_VERIFY(listPage(open).isDetailOpen());
        };
        return {
            {u"lock"_s,
             [](OpenWindow& open) {
                 front(open);
                 open.press(Qt::Key_L, Qt::ControlModifier);
                 QTRY_VERIFY(open.find("lockPassword"));
             }},
            {u"restore"_s,
             [atRow](OpenWindow& open) {
                 atRow(open, u"backup"_s, 0);
                 // Beside the books of a server no side file is laid.
                 tabTo(open, open.find("restoreAside") ? "restoreAside" : "proveBackup");
             }},
            {u"floor"_s,
             [](OpenWindow& open) {
                 goTo(open, u"locations"_s);
                 showView(open, u"floor"_s);
                 tabTo(open, "floor");
             }},
            {u"pastImports"_s,
             [](OpenWindow& open) {
                 goTo(open, u"import"_s);
                 showView(open, u"history"_s);
                 toRow(open, 0);
             }},
            {u"explained"_s,
             [](OpenWindow& open) {
                 goTo(open, u"stock"_s);
                 toRow(open, 0);
                 open.press(Qt::Key_E, Qt::ControlModifier);
                 QTRY_VERIFY(open.find("explainTable"));
                 tabTo(open, "explainTable");
             }},
            {u"document"_s, [atRow](OpenWindow& open) { atRow(open, u"movements"_s, 0); }},
            sheet(u"newProductSheet"_s, u"products"_s),
            sheet(u"newPartnerSheet"_s, u"partners"_s),
            sheet(u"addressSheet"_s, u"partners"_s, "addAddress", u"Kera"_s),
            sheet(u"siteSheet"_s, u"locations"_s),
            sheet(u"zoneSheet"_s, u"locations"_s, "addZone", u"MAIN"_s),
            sheet(u"binSheet"_s, u"locations"_s, "addBinsHere", u"MAIN"_s),
            sheet(u"reasonSheet"_s, u"reasons"_s),
            sheet(u"newPersonSheet"_s, u"settings"_s),
            {u"asOfSheet"_s,
             [](OpenWindow& open) {
                 goTo(open, u"stock"_s);
                 push(open, "stockAsOf");
                 QTRY_VERIFY(open.find("asOfCalendar"));
                 front(open);
             }},
            {u"viewNameSheet"_s,
             [](OpenWindow& open) {
                 goTo(open, u"stock"_s);
                 push(open, "viewMenuButton");
                 pick(open, "viewMenu", "keepView");
                 QTRY_VERIFY(open.find("viewName"));
                 tabTo(open, "viewName");
             }},
        };
    }

    /// Esc as often as there is something to close; a lock is opened.
    static void leave(OpenWindow& open) {
        constexpr int most = 12;
        for (int i = 0; i < most; ++i) {
            QCoreApplication::processEvents();
            if (QWidget* popup = QApplication::activePopupWidget()) {
                QTest::keyClick(popup, Qt::Key_Escape);
            } else if (open.find("lockPage")) {
                QTRY_VERIFY(open.find("unlockButton")->isEnabled()); // a wrong one is looked at first
                write(open, "lockPassword", TestCompany::password());
                open.press(Qt::Key_Return);
                QTRY_VERIFY(!open.find("lockPage"));
            } else if (open.find("firstStart") || QApplication::activeModalWidget() ||
                       open.find("paletteEdit") || open.find("helpPane")) {
                const QPointer<QWidget> before = &inFront(open);
                front(open);
                open.press(Qt::Key_Escape);
                if (open.find("firstStart"))
                    QTest::qWait(50); // the last step back asks for the company
                else
                    QTRY_VERIFY(!before || !before->isVisible() || !before->isWindow());
            }
        }
        QVERIFY(!QApplication::activeModalWidget());
        if (open.window().workspace()) {
            open.window().workspace()->currentPage()->clearError();
            const auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
            for (int i = 0; i < most && list && list->isDetailOpen(); ++i)
                open.press(Qt::Key_Escape);
        } else {
            QTRY_VERIFY(open.find("signInName"));
        }
    }
    static void enter(OpenWindow& open, const Place& place) {
        leave(open);
        place.enter(open);
        constexpr int settledMs = 60;
        QTest::qWait(settledMs);
    }
    /// Empty when it came to what the table says, to nothing where that says nothing.
    QString pressed(OpenWindow& open, const Place& place, const QKeySequence& keys, WatchedDeeds& deeds) {
        constexpr int soonMs = 5'000, idleMs = 60;
        const QString key = place.name + u" | "_s + keys.toString();
        const QString wanted = m_table.value(key);
        m_met += key;
        const Sight before = look(open, m_folder.path());
        QString came;
        const auto isThere = [&] {
            came = deeds.aside([&] { return effect(before, look(open, m_folder.path())); });
            return !wanted.isEmpty() && came == wanted;
        };
        deeds.within(
            place.name, keys.toString(),
            [&] {
                open.press(keys[0].key(), keys[0].keyboardModifiers());
                (void)QTest::qWaitFor(isThere, wanted.isEmpty() ? idleMs : soonMs);
            },
            afterMs);
        if (wanted.isEmpty() && !came.isEmpty()) {
            constexpr int unknownMs = 600; // for whoever writes the line: what it comes to in the end
            QTest::qWait(unknownMs);
            (void)isThere();
        }
        return came == wanted ? QString() : key + u" | "_s + (came.isEmpty() ? u"nothing"_s : came);
    }

    /// What a person does something with. Of radio buttons Tab comes to one; arrows go on.
    static bool isControl(const QWidget* widget) {
        return (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractScrollArea*>(widget)) &&
               !qobject_cast<const QRadioButton*>(widget) && (widget->focusPolicy() & Qt::TabFocus) &&
               !widget->focusProxy() && widget->isVisible() && widget->isEnabled() &&
               !nameOf(widget).startsWith("qt_"_L1);
    }
    /// Once round by Tab: what is not come to, what has no name, and whether it ends.
    static QStringList flawsOfTheRound(OpenWindow& open, const Place& place) {
        constexpr int most = 200;
        QStringList flaws;
        const QWidget* first = QApplication::focusWidget();
        QSet<const QWidget*> come;
        for (int i = 0; i < most && !come.contains(QApplication::focusWidget()); ++i) {
            const QWidget* at = QApplication::focusWidget();
            if (!at)
                return {place.name + u": Tab leads nowhere"_s};
            come += at;
            const QString called = nameOf(at) + u" “"_s + at->accessibleName() + u"”"_s;
            if (nameOf(at).isEmpty())
                flaws += place.name + u": no name for tests: "_s +
                         QString::fromLatin1(at->metaObject()->className()) + called;
            open.press(Qt::Key_Tab);
        }
        if (QApplication::focusWidget() != first)
            flaws += place.name + u": Tab goes round without "_s + nameOf(first);
        for (const QWidget* part : inFront(open).findChildren<QWidget*>())
            if (isControl(part) && !come.contains(part))
                flaws += place.name + u": Tab does not come to "_s + nameOf(part) + u" "_s +
                         QString::fromLatin1(part->metaObject()->className());
        return flaws;
    }
    void walk(OpenWindow& open, const Place& place, WatchedDeeds& deeds, QStringList& wrong) {
        const QList<QKeySequence> own{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Escape),
                                      QKeySequence(Qt::ALT | Qt::Key_1)};
        enter(open, place);
        const Sight home = look(open, m_folder.path());
        const auto isHome = [&] { return effect(home, look(open, m_folder.path())).isEmpty(); };
        deeds.within(
            place.name, "Tab", [&] { wrong += flawsOfTheRound(open, place); }, afterMs);
        for (const QKeySequence& keys : keysOfPages() + keysOfTheWindow() + own) {
            if (!isHome())
                enter(open, place);
            wrong += pressed(open, place, keys, deeds);
        }
        leave(open);
    }
    QSet<QString> walkAll(QStringList& wrong) {
        QSettings().clear();
        app::setExportFolder(m_folder.path());
        TestCompany company;
        Shop shop(company);
        fill(company, shop);
        WatchedDeeds deeds;
        OpenWindow open(company, QString());
        for (const Place& place : frontDoors(m_folder.filePath(u"new.db"_s)))
            walk(open, place, deeds, wrong);
        open.signIn(u"admin"_s, TestCompany::password());
        backUpOnce(open);
        for (const Place& place : inside())
            walk(open, place, deeds, wrong);
        if (shop.onHand(Shop::item1()) != u"5"_s)
            wrong += u"Something was posted"_s;
        wrong += shop.differences();
        wrong.removeAll(QString());
        return deeds.tooLong();
    }
    static void backUpOnce(OpenWindow& open) {
        goTo(open, u"backup"_s);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listModel(open).rowCount() > 0, 20'000);
    }
    static void fill(TestCompany& company, Shop& shop) {
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        stock::StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        partners::Partner kera;
        kera.name = u"Kera"_s;
        kera.isSupplier = true;
        MUST(partners::Partners(company.desk(), tree).create(kera));
        MUST(stock::Reasons(company.desk()).add(stock::DocumentType::Receipt, u"Broken"_s));
        const auto seat = company.seat(u"manager"_s);
        dataexchange::Importer importer(*seat->desk, usage, usage);
        MUST(importer.run(dataexchange::ImportKind::Products,
                          dataexchange::ImportFile::of("sku,name\nM-1,Mug\n", u"first.csv"_s), {}));
    }

    QHash<QString, QString> m_table;
    QSet<QString> m_met; ///< lines of it whose key was pressed

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void eachKeyInEachPlace_data() { EachEngine::rows(); }
    void eachKeyInEachPlace() {
        m_table = readKeyTable();
        QStringList wrong;
        checkNothingIsLong([&] { return walkAll(wrong); });
        for (auto line = m_table.begin(); line != m_table.end(); ++line)
            if (!m_met.contains(line.key()) && EachEngine::current() == Engine::Sqlite)
                wrong += line.key() + u" is no key of this place any more"_s;
        wrong.removeDuplicates();
        // QtTest cuts long messages, and each line of this one is needed.
        for (const QString& line : std::as_const(wrong))
            qWarning().noquote() << line;
        QVERIFY2(wrong.isEmpty(), "see the lines above");
    }
};

QTEST_MAIN(EveryKeyBesideTest)
#include "every_key_beside_test.moc"
