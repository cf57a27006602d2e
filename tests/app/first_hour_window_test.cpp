#include "demo_desk.h"
#include "first_start.h"
#include "sheet_reader.h"
#include "trials/practice_paper.h"

#include "foundation/ui/kit/command_palette.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// What somebody finds in the first hour with the demo: codes on paper, things to try, the way to a company
/// of one's own and back. Through the real window.
class FirstHourWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoDesk>(u"first-hour"_s); }
    void cleanupTestCase() { m_demo.reset(); }
    void init() {
        m_demo->begin();
        Dialogs::install(&m_dialogs);
    }
    void cleanup() { Dialogs::install(nullptr); }

    /// The field's name, the demo's words, its people, the way to another company: one edge.
    void atTheDoorAllWordsBeginInOneLine() {
        OpenWindow open(m_demo->url(), QString(), QString());
        QTRY_VERIFY(open.find("demoHead"));
        const QImage seen = open.window().grab().toImage();
        const auto inkOf = [&](const QWidget* widget) {
            const QRect place(widget->mapTo(&open.window(), QPoint()), widget->size());
            const QRgb ground = seen.pixel(place.topLeft());
            for (int x = place.left(); x <= place.right(); ++x) {
                for (int y = place.top(); y <= place.bottom(); ++y) {
                    if (qAbs(qGray(seen.pixel(x, y)) - qGray(ground)) > 60)
                        return x;
                }
            }
            return -1;
        };
        constexpr int mostBearing = 2; // of a letter: an s begins later than a T
        const int edge = inkOf(open.find("demoHead"));
        for (const char* words : {"demoPassword", "demo_storekeeper", "demo_manager", "otherCompany"})
            QVERIFY2(qAbs(inkOf(open.find(words)) - edge) <= mostBearing, words);
        QCOMPARE(open.find("signInName")->mapTo(&open.window(), QPoint()).x(),
                 open.find("signInButton")->mapTo(&open.window(), QPoint()).x());
    }

    void theSheetOfTheDemoCanBeScanned() {
        OpenWindow open(m_demo->url(), QString());
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
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"storekeeper"_s, app::demoPassword());
        push(open, "thingsToTry");
        QCOMPARE(open.page(), u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trialList(open)->model()->rowCount(), 8,
                                  patienceMs); // what a storekeeper may
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QFile::exists(writtenSheet(open)));
        open.press(Qt::Key_F1);
        auto* help = open.find<QTextBrowser>("helpText");
        QVERIFY(help);
        tabTo(open, "helpText");
        QTRY_VERIFY_WITH_TIMEOUT(help->hasFocus(), patienceMs);
        open.press(Qt::Key_Tab); // to the first link
        open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(sheets().size(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"Print it and scan"_s), patienceMs);
    }

    void theWayToAnotherCompanyStaysOpen() {
        OpenWindow open(m_demo->url(), QString(), QString());
        tabTo(open, "otherCompany");
        // Which company it is comes later than the key.
        open.window().start();
        open.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QRadioButton>("beginDemo"), patienceMs);
        QSignalSpy signIn(&open.window(), &app::MainWindow::signInShown);
        QVERIFY(!signIn.wait(500));
        QVERIFY(open.find<QRadioButton>("beginDemo"));
    }

    void aCompanyOfOnesOwnLeavesTheDemoAsItIs() {
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"manager"_s, app::demoPassword());
        goTo(open, u"transfer"_s);
        scanEach(open, {u"19520000000018"_s, u"A-01-02"_s, u"B-02-01"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stationLines(open) == 1, patienceMs);
        QSignalSpy asked(&open.window(), &app::MainWindow::firstStartShown);
        ask(open, u"start my"_s);
        open.press(Qt::Key_Return);
        QVERIFY(asked.wait(20'000));
        QVERIFY(open.find<QRadioButton>("beginImport")->isChecked());
        QVERIFY(open.find("wizardBack")); // back to the demo, as long as nothing is made
        const auto next = [&open] { push(open, "wizardNext"); };
        next();
        QVERIFY2(!QFile::exists(open.find<QLineEdit>("companyFile")->text()), "a free name is offered");
        write(open, "companyFile", m_demo->filePath(u"mine.db"_s));
        next();
        write(open, "companyName", u"Corner Shop"_s);
        next();
        write(open, "adminPassword", u"a-good-password"_s);
        write(open, "adminPasswordAgain", u"a-good-password"_s);
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
        push(open, "otherCompany");
        QTRY_VERIFY_WITH_TIMEOUT(open.find<QRadioButton>("beginDemo"), patienceMs);
        QVERIFY(open.find<QRadioButton>("beginDemo")->isChecked());
        QSignalSpy signIn(&open.window(), &app::MainWindow::signInShown);
        next();
        QVERIFY(signIn.wait(20'000));
        QCOMPARE(open.application().url().path, m_demo->url().path);
        open.signIn(u"manager"_s, app::demoPassword());
        goTo(open, u"try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(triedOut(open), QStringList({u"Move six mugs to another bin"_s}),
                                  patienceMs);
    }

private:
    static void ask(OpenWindow& open, const QString& text) {
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.press(Qt::Key_K, Qt::ControlModifier);
        CommandPalette* palette = open.window().palette();
        QTRY_VERIFY_WITH_TIMEOUT(palette->isOpen(), patienceMs);
        write(open, "paletteEdit", text);
        QTRY_VERIFY_WITH_TIMEOUT(palette->entryCount() > 0 &&
                                     palette->entry(0).title.startsWith(text, Qt::CaseInsensitive),
                                 patienceMs);
    }
    [[nodiscard]] QStringList sheets() const {
        const QDir folder(m_demo->filePath(u"exports"_s));
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
    std::unique_ptr<DemoDesk> m_demo;
    ScriptedDialogs m_dialogs;
};

QTEST_MAIN(FirstHourWindowTest)
#include "first_hour_window_test.moc"
