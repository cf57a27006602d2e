#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "first_start.h"
#include "open_window.h"
#include "sheet_reader.h"
#include "trials/practice_paper.h"
#include "trials/trial_list.h"
#include "view_export.h"

#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/list_page.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 20'000; // a loaded machine
}

/// What somebody finds in the first hour with the demo: codes on paper, things to try, the way to a company
/// of one's own and back. Through the real window.
class FirstHourWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        // Settings of its own: where the demo lies is nobody else's.
        QCoreApplication::setApplicationName(u"first-hour-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
        DatabaseUrl url;
        url.path = m_folder.filePath(u"made.db"_s);
        MUST(app::makeDemoCompany(url, SystemClock()));
    }
    void cleanupTestCase() {
        QSettings().clear();
        app::setExportFolder({});
    }
    void init() {
        QSettings().clear(); // what was seen is kept by company, and each test has the same
        m_own = std::make_unique<QTemporaryDir>();
        m_demo.path = m_own->filePath(u"demo.db"_s);
        QVERIFY(QFile::copy(m_folder.filePath(u"made.db"_s), m_demo.path));
        app::setExportFolder(m_own->filePath(u"exports"_s));
        Dialogs::install(&m_dialogs);
    }
    void cleanup() { Dialogs::install(nullptr); }

    void theSheetOfTheDemoCanBeScanned() {
        OpenWindow open(m_demo, QString());
        open.signIn(u"storekeeper"_s, app::demoPassword());
        ask(open, u"practice"_s);
        open.press(Qt::Key_Return);
        const QString path = writtenSheet(open);
        QStringList wanted;
        for (const scanning::SheetPart& part : app::practiceParts()) {
            for (const scanning::SheetCode& code : part.codes)
                wanted += code.code;
        }
        QStringList read = SheetReader::codesOf(path);
        // UPC-A is EAN-13 with a 0 before it.
        for (QString& code : read)
            code = wanted.contains(code) ? code : code.mid(1);
        read.sort();
        wanted.sort();
        QCOMPARE(read, wanted);
        auto meant =
            open.application().gateway().run([&book = open.application().services().codeBook, wanted] {
                QStringList unknown;
                for (const QString& code : wanted) {
                    const auto scan =
                        scanning::parseScan(code, scanning::ParsedScan::Symbology::Unknown, 2026);
                    const auto meaning = book.meaningOf(scan);
                    if (!meaning || meaning->hits() != 1)
                        unknown += code;
                }
                return Result<QStringList>(unknown);
            });
        QTRY_VERIFY_WITH_TIMEOUT(meant.isFinished(), patienceMs);
        QStringList unknown = meant.result().value();
        unknown.removeIf([](const QString& code) { return code.startsWith(u"BKRM:"_s); });
        QCOMPARE(unknown, QStringList({u"9520999000016"_s, u"PO-1042"_s}));
    }

    void theHelpAndThePageLeadToTheSheet() {
        OpenWindow open(m_demo, QString());
        open.signIn(u"storekeeper"_s, app::demoPassword());
        open.find<QPushButton>("thingsToTry")->click();
        QCOMPARE(open.page(), u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list(open)->model()->rowCount(), 8, patienceMs); // what a storekeeper may
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QFile::exists(writtenSheet(open)));
        open.press(Qt::Key_F1);
        auto* help = open.find<QTextBrowser>("helpText");
        QVERIFY(help);
        help->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(help->hasFocus(), patienceMs);
        open.press(Qt::Key_Tab); // to the first link
        open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(sheets().size(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"Print it and scan"_s), patienceMs);
    }

    void thingsAreTickedOffByWhatHappened() {
        OpenWindow open(m_demo, QString());
        open.signIn(u"manager"_s, app::demoPassword());
        ask(open, u"things to"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), u"try"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(list(open)->model()->rowCount(), 11, patienceMs);
        QAbstractItemModelTester tester(list(open)->model());
        QCOMPARE(done(open), QStringList());
        // To go there is not to have done it.
        const QStringList pages{u"receive"_s,  u"receive"_s,   u"receive"_s,   u"transfer"_s,
                                u"adjust"_s,   u"movements"_s, u"movements"_s, u"stock"_s,
                                u"products"_s, u"stock"_s,     u"import"_s};
        for (int row = 0; row < pages.size(); ++row) {
            enter(open, row);
            QTRY_COMPARE_WITH_TIMEOUT(open.page(), pages.at(row), patienceMs);
            comeBack(open);
        }
        QCOMPARE(done(open), QStringList());

        enter(open, 3);
        scan(open, {u"19520000000018"_s, u"A-01-02"_s, u"B-02-01"_s});
        QTRY_VERIFY_WITH_TIMEOUT(lines(open) == 1, patienceMs);
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(done(open), QStringList({u"Move six mugs to another bin"_s}), patienceMs);

        enter(open, 0);
        scan(open, {u"PO-1042"_s, u"A-01-02"_s, u"19520000000018"_s});
        QTRY_VERIFY_WITH_TIMEOUT(lines(open) == 1, patienceMs);
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("postedNumber"), patienceMs);
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(done(open).first(), u"Receive Kera's delivery PO-1042"_s, patienceMs);

        enter(open, 6); // the transfer that never arrived
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("documentTitle"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("documentTitle")->text().contains(u"TRF-"_s), patienceMs);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("reversalPreview"), patienceMs);
        open.find<QPushButton>("reverseDocument")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!open.find("reversalPreview"), patienceMs);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(done(open).contains(u"Bring back 100 hooks that never arrived"_s),
                                 patienceMs);
        QVERIFY(!done(open).contains(u"Take a document of yours back"_s));
        QTRY_COMPARE_WITH_TIMEOUT(open.find<QLabel>("trialsDone")->text().left(9), u"3 of 11 d"_s,
                                  patienceMs);
    }

    void whatTheBooksDoNotTellIsSeenInTheWindow() {
        OpenWindow open(m_demo, QString());
        open.signIn(u"manager"_s, app::demoPassword());
        open.window().workspace()->open({u"try"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(list(open)->model()->rowCount(), 11, patienceMs);
        enter(open, 7);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QLabel>("itemSku"), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(open.find<QLabel>("itemSku")->text(), u"ADV-24"_s, patienceMs);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("explainPanel"), patienceMs);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(done(open).contains(u"Ask why 57 advent boxes lie there"_s), patienceMs);

        enter(open, 8);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QPushButton>("whoChanged"), patienceMs);
        comeBack(open);
        QVERIFY(!done(open).contains(u"Find out who changed a price"_s));
        enter(open, 8);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QPushButton>("whoChanged"), patienceMs);
        open.find<QPushButton>("whoChanged")->setFocus();
        open.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), u"journal"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("journalDetail"), patienceMs);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(done(open).contains(u"Find out who changed a price"_s), patienceMs);

        enter(open, 9);
        QTRY_VERIFY_WITH_TIMEOUT(
            qobject_cast<ListPage*>(open.window().workspace()->currentPage())->table().model()->rowCount() >
                100,
            patienceMs);
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"Written:"_s), 20'000);
        comeBack(open);
        QTRY_VERIFY_WITH_TIMEOUT(done(open).contains(u"Take the stock list to Excel"_s), patienceMs);
        // The next time too, and for this person alone.
        open.window().workspace()->signOutRequested();
        QTRY_VERIFY_WITH_TIMEOUT(open.find("signInName"), patienceMs);
        open.signIn(u"buyer"_s, app::demoPassword());
        open.window().workspace()->open({u"try"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(list(open)->model()->rowCount(), 11, patienceMs);
        QCOMPARE(done(open), QStringList());
    }

    void aFileLiesReadyToBeImportedAndTakenBack() {
        OpenWindow open(m_demo, QString());
        open.signIn(u"manager"_s, app::demoPassword());
        open.window().workspace()->open({u"try"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(list(open)->model()->rowCount(), 11, patienceMs);
        enter(open, 10);
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), u"import"_s, patienceMs);
        for (int step = 0; step < 3; ++step) {
            QTest::qWait(700); // a key that comes while the file is read is for nobody
            open.press(Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_VERIFY_WITH_TIMEOUT(open.find("importUndo"), 20'000);
        m_dialogs.answer(u"import.undo"_s, u"undo"_s);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"is taken back"_s), patienceMs);
        comeBack(open);
        QTRY_COMPARE_WITH_TIMEOUT(done(open), QStringList({u"Import a price list and take it back"_s}),
                                  patienceMs);
    }

    void aCompanyOfOnesOwnLeavesTheDemoAsItIs() {
        OpenWindow open(m_demo, QString());
        open.signIn(u"manager"_s, app::demoPassword());
        open.window().workspace()->open({u"transfer"_s, {}});
        scan(open, {u"19520000000018"_s, u"A-01-02"_s, u"B-02-01"_s});
        QTRY_VERIFY_WITH_TIMEOUT(lines(open) == 1, patienceMs);
        QSignalSpy asked(&open.window(), &app::MainWindow::firstStartShown);
        ask(open, u"start my"_s);
        open.press(Qt::Key_Return);
        QVERIFY(asked.wait(20'000));
        QVERIFY(open.find<QRadioButton>("beginImport")->isChecked());
        QVERIFY(open.find("wizardBack")); // back to the demo, as long as nothing is made
        const auto next = [&open] { open.find<QPushButton>("wizardNext")->click(); };
        next();
        QVERIFY2(!QFile::exists(open.find<QLineEdit>("companyFile")->text()), "a free name is offered");
        open.find<QLineEdit>("companyFile")->setText(m_own->filePath(u"mine.db"_s));
        next();
        open.find<QLineEdit>("companyName")->setText(u"Corner Shop"_s);
        next();
        open.find<QLineEdit>("adminPassword")->setText(u"a-good-password"_s);
        open.find<QLineEdit>("adminPasswordAgain")->setText(u"a-good-password"_s);
        QSignalSpy in(&open.window(), &app::MainWindow::workspaceShown);
        next();
        QVERIFY(in.wait(30'000));
        QCOMPARE(open.application().session()->company.name, u"Corner Shop"_s);
        QCOMPARE(open.page(), u"import"_s);
        QVERIFY(!open.find("demoBanner"));
        const auto entries = open.window().workspace()->entries();
        QVERIFY(std::none_of(entries.begin(), entries.end(),
                             [](const app::PageEntry& entry) { return entry.id == u"try"_s; }));

        // The demo is the one that was left, with what was done in it.
        open.window().workspace()->signOutRequested();
        QTRY_VERIFY_WITH_TIMEOUT(open.find("otherCompany"), patienceMs);
        open.find<QPushButton>("otherCompany")->click();
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QRadioButton>("beginDemo"), patienceMs);
        QVERIFY(open.find<QRadioButton>("beginDemo")->isChecked());
        QSignalSpy signIn(&open.window(), &app::MainWindow::signInShown);
        next();
        QVERIFY(signIn.wait(20'000));
        QCOMPARE(open.application().url().path, m_demo.path);
        open.signIn(u"manager"_s, app::demoPassword());
        open.window().workspace()->open({u"try"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(done(open), QStringList({u"Move six mugs to another bin"_s}), patienceMs);
    }

private:
    static void ask(OpenWindow& open, const QString& text) {
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.press(Qt::Key_K, Qt::ControlModifier);
        CommandPalette* palette = open.window().palette();
        QTRY_VERIFY_WITH_TIMEOUT(palette->isOpen(), patienceMs);
        open.find<QLineEdit>("paletteEdit")->setText(text);
        QTRY_VERIFY_WITH_TIMEOUT(palette->entryCount() > 0 &&
                                     palette->entry(0).title.startsWith(text, Qt::CaseInsensitive),
                                 patienceMs);
    }
    [[nodiscard]] QStringList sheets() const {
        const QDir folder(m_own->filePath(u"exports"_s));
        QStringList found;
        for (const QString& name : folder.entryList({u"Practice sheet*.pdf"_s}, QDir::Files))
            found += folder.filePath(name);
        return found;
    }
    QString writtenSheet(OpenWindow& open) {
        for (int i = 0; i < 400 && !open.errorText().contains(u"Print it and scan"_s); ++i)
            QTest::qWait(50);
        return sheets().value(0);
    }
    static app::TrialList* list(OpenWindow& open) {
        return open.window().findChild<app::TrialList*>(u"trialList"_s);
    }
    static QStringList done(OpenWindow& open) {
        QStringList found;
        const QAbstractItemModel* model = list(open)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", done"_s))
                found += model->index(row, 0).data().toString();
        }
        return found;
    }
    static void enter(OpenWindow& open, int row) {
        auto* trials = list(open);
        trials->setFocus();
        trials->setCurrentIndex(trials->model()->index(row, 0));
        QTest::keyClick(trials, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(open.page() != u"try"_s, patienceMs);
    }
    static void comeBack(OpenWindow& open) {
        open.window().workspace()->open({u"try"_s, {}});
        QTest::qWait(50);
    }
    /// Each scan is answered before the next.
    static void scan(OpenWindow& open, const QStringList& codes) {
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        QTest::qWait(300);
        for (const QString& code : codes) {
            open.application().scans().inject(code);
            QTest::qWait(300);
        }
    }
    static int lines(OpenWindow& open) {
        const auto* view = open.find<QAbstractItemView>("stationLines");
        return view ? view->model()->rowCount() : 0;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_own;
    DatabaseUrl m_demo;
    ScriptedDialogs m_dialogs;
};

QTEST_MAIN(FirstHourWindowTest)
#include "first_hour_window_test.moc"
