// The cable is pulled while somebody edits a field, takes a change back, adjusts, moves, makes a backup,
// signs out or closes the window: it is said, nothing is lost or done twice, and the window answers all the
// while.

#include "at_the_cable.h"

#include "catalog/service/product_catalog.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/station_page.h"
#include "list_hands.h"
#include "stock/service/dock_goods.h"
#include "stock/service/stock_usage.h"

#include <QAbstractItemView>
#include <QDirIterator>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class DeadCableDeedsTest : public QObject {
    Q_OBJECT

    const QTemporaryDir m_home;

    /// What a backup that did not come to its end might leave.
    static QStringList halves(const QString& folder) {
        QStringList found;
        QDirIterator files(folder, {u"*.part"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += files.next();
        return found;
    }

private slots:
    void initTestCase() {
        // Backups and kept scans lie in a person's own folder; other tests run beside this one.
        qputenv("HOME", QFile::encodeName(m_home.path()));
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void whileAFieldIsEditedAndTakenBack() {
        ScanDock dock(Engine::Postgresql);
        Cable cable(quint16(dock.company.url().port));
        OpenWindow open(cable.through(dock.company.url(u"manager"_s)), u"manager"_s, u"products"_s);
        waitUntilBack(open, "back");
        toFront(open);
        openRow(open);
        QTRY_VERIFY(open.find<FieldEditor>("fieldBrand"));
        QTest::qWait(300);
        const auto brand = [&] {
            return aside([&dock] {
                const auto seat = dock.company.seat(u"manager"_s);
                stock::StockUsage usage(*seat->desk);
                return MUST(catalog::ProductCatalog(*seat->desk, usage).productOf(dock.blue)).brand;
            });
        };
        auto* field = open.find<FieldEditor>("fieldBrand");
        tabTo(open, "fieldBrand");
        open.press(Qt::Key_F2);
        backroom::test::type(open, u"Kera"_s);
        {
            const GuiWatch pulse;
            cable.pull();
            open.press(Qt::Key_Return);
            const auto said = [field] {
                for (const QLabel* label : field->findChildren<QLabel*>()) {
                    if (label->isVisible() && label->text().contains(u"out of reach"_s))
                        return true;
                }
                return false;
            };
            QTRY_VERIFY_WITH_TIMEOUT(said(), noticedWithinMs);
            QCOMPARE(open.find<QLineEdit>("fieldBrandEditor")->text(), u"Kera"_s); // what was typed stays
            checkPulse(pulse, "an edit");
        }
        cable.mend();
        waitUntilBack(open, "back");
        tabTo(open, "fieldBrandEditor");
        open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(brand(), u"Kera"_s, backWithinMs);
        QTRY_VERIFY(!field->isEditing());
        // Taken back over a dead cable: said, kept, and done once it is in again.
        const GuiWatch pulse;
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(open.errorText().contains(u"Take your last change back?"_s),
                     qPrintable(open.errorText()));
        cable.pull();
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(open.errorText().contains(u"out of reach"_s), qPrintable(open.errorText()),
                                  noticedWithinMs);
        cable.mend();
        waitUntilBack(open, "back");
        QCOMPARE(brand(), u"Kera"_s);
        const auto offered = [&open] { return open.errorText().contains(u"Take your last change back?"_s); };
        for (int tries = 0; tries < 10 && !offered(); ++tries) {
            open.press(Qt::Key_Z, Qt::ControlModifier);
            QTest::qWait(300);
        }
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(brand(), QString(), backWithinMs);
        checkPulse(pulse, "an undo");
    }

    void whileAnAdjustmentIsPosted() {
        ScanDock dock(Engine::Postgresql);
        Cable cable(quint16(dock.company.url().port));
        OpenWindow open(cable.through(dock.company.url(u"manager"_s)), u"manager"_s, u"adjust"_s);
        waitUntilBack(open, "back");
        toFront(open);
        QTest::qWait(500);
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        QTest::keyClick(QApplication::focusWidget(), '+'); // found
        QTest::qWait(200);
        open.application().scans().inject(u"A-01-02"_s);
        QTest::qWait(400);
        open.application().scans().inject(u"9520000000011"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 1, backWithinMs);
        const GuiWatch pulse;
        cable.pull();
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(u"Offline"_s), noticedWithinMs);
        cable.mend();
        waitUntilBack(open, "back");
        for (int tries = 0; tries < 10 && documentsOf(dock) == 0; ++tries) {
            open.press(Qt::Key_F12);
            QTest::qWait(700);
        }
        QTest::qWait(1'000);
        checkBooks(dock, 1);
        checkPulse(pulse, "an adjustment");
    }

    /// A move is posted by the scan of where it goes: that one is in the cable when it dies.
    void whileAMoveIsMade_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("COMMIT never arrives") << int(Cable::Lost::Words);
        QTest::newRow("half of its answer is lost") << int(Cable::Lost::HalfTheAnswer);
    }
    void whileAMoveIsMade() {
        QFETCH(const int, how);
        ScanDock dock(Engine::Postgresql);
        receiveAt(dock, dock.blue, 20);
        const QString to = MUST(locations::PlaceFinder(dock.desk()).byId(dock.receiving)).location.code;
        Cable cable(quint16(dock.company.url().port));
        OpenWindow open(cable.through(dock.company.url(u"manager"_s)), u"manager"_s, u"transfer"_s);
        waitUntilBack(open, "back");
        toFront(open);
        auto* station = qobject_cast<StationPage*>(open.window().workspace()->currentPage());
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::Yes, backWithinMs);
        open.application().scans().inject(u"9520000000011"_s);
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().words(), u"From which bin?"_s, backWithinMs);
        open.application().scans().inject(u"A-01-02"_s);
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().words(), u"To which bin?"_s, backWithinMs);
        const GuiWatch pulse;
        cable.pullAt("COMMIT", Cable::Lost(how));
        open.application().scans().inject(to);
        QTRY_VERIFY_WITH_TIMEOUT(cable.isPulled(), backWithinMs);
        waitUntilOffline(open, "a move");
        cable.mend();
        waitUntilBack(open, "a move");
        QTRY_COMPARE_WITH_TIMEOUT(documentsOf(dock), 2, backWithinMs);
        QTest::qWait(1'000);
        checkBooks(dock, 2);
        checkPulse(pulse, "a move");
    }

    /// pg_dump is another program with a connection of its own, and would wait for ever.
    void whileABackupIsMade() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        OpenWindow open(cable.through(company.url(u"admin"_s)), u"admin"_s, u"backup"_s);
        waitUntilBack(open, "back");
        QTRY_VERIFY(open.find("emptyState"));
        toFront(open);
        const GuiWatch pulse;
        cable.pullAt("COPY ", Cable::Lost::Words);
        QElapsedTimer timer;
        timer.start();
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(cable.isPulled(), backWithinMs);
        QTRY_VERIFY2_WITH_TIMEOUT(open.errorText().contains(u"out of reach"_s), qPrintable(open.errorText()),
                                  noticedWithinMs);
        qInfo("measured: a backup over a dead cable ends after %lld ms", timer.elapsed());
        QCOMPARE(halves(m_home.path()), QStringList());
        cable.mend();
        waitUntilBack(open, "a backup");
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(open.errorText().contains(u"Backed up"_s), qPrintable(open.errorText()),
                                  backWithinMs);
        checkPulse(pulse, "a backup");
    }

    void whileSomebodySignsOut() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        OpenWindow open(cable.through(company.url(u"manager"_s)), u"manager"_s);
        waitUntilBack(open, "back");
        QSignalSpy shown(&open.window(), &app::MainWindow::signInShown);
        const GuiWatch pulse;
        cable.pull();
        open.window().workspace()->currentPage()->refreshChanged(); // hangs on the dead cable
        open.application().signOut();
        QVERIFY2(!shown.isEmpty() || shown.wait(2 * noticedWithinMs), "the sign-in page comes");
        checkPulse(pulse, "signing out");
        cable.mend();
    }

    /// The window is gone at once; the program lets go of the server shortly after.
    void whileItIsClosed() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        auto open = std::make_unique<OpenWindow>(cable.through(company.url(u"manager"_s)), u"manager"_s);
        waitUntilBack(*open, "back");
        cable.pull();
        open->window().workspace()->currentPage()->refreshChanged();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(open->window().close());
        QVERIFY(!open->window().isVisible());
        qInfo("measured: a window with a dead cable is gone after %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() <= 5 * longestTurnMs, "it hangs");
        open.reset();
        qInfo("measured: its program ends after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < noticedWithinMs);
    }
};

QTEST_MAIN(DeadCableDeedsTest)
#include "dead_cable_deeds_test.moc"
