// What a task costs in key presses and scans, through the real window: the keyboard of a person, the keyboard
// of a scanner, no mouse. One test for each budget of what the program does; counting, packing, returns and
// badges bring theirs with them.

#include "at_a_station.h"
#include "list_hands.h"
#include "scanning/ui/key_player.h"
#include "stock/service/dock_goods.h"
#include "stock/service/movement_list.h"
#include "view_export.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString blueMug = u"9520000000011"_s;
const QString bin = u"A-01-02"_s;
constexpr int handMs = 80;

/// Presses and scans of one person at one window.
struct Hands {
    explicit Hands(OpenWindow& window) : open(window), keys(front(window)) {}
    void scan(const QString& code) {
        keys.pause();
        keys.scan(code);
        QTest::qWait(60); // longer than a scanner's pause
    }
    void type(const QString& text) {
        keys.pause();
        keys.type(text, handMs);
        QTest::qWait(60);
    }
    void cost(int presses, int scans) const {
        QCOMPARE(keys.presses(), presses);
        QCOMPARE(keys.scans(), scans);
    }
    OpenWindow& open;
    KeyPlayer keys;
};

QString summary(AtAStation& desk) {
    const auto* label = desk.open.find<QLabel>("linesSummary");
    return label ? label->text() : QString();
}

} // namespace

class PressBudgetsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        app::setExportFolder(m_folder.path());
    }
    void init() { QSettings().clear(); }

    /// Ten lines: note, ten items, done. Then, in the same window: 48 of one item, an unknown code, why.
    void aDelivery_data() { EachEngine::rows(); }
    void aDelivery() {
        constexpr int lines = 10;
        ScanDock dock;
        dock.makeItems(lines);
        AtAStation desk(dock, u"receive"_s);
        Hands hands(desk.open);
        hands.scan(u"LS-4711"_s);
        for (int i = 0; i < lines; ++i)
            hands.scan(ScanDock::sku(i));
        QTRY_COMPARE(desk.lines()->rowCount(), lines);
        hands.scan(u"BKRM:F12"_s);
        QTRY_VERIFY(desk.open.find("postedNumber"));
        hands.cost(0, 2 + lines);

        hands.keys.countAnew();
        hands.type(u"48*"_s);
        hands.scan(blueMug);
        QTRY_VERIFY(summary(desk).contains(u"48"_s));
        hands.cost(3, 1);

        hands.scan(u"9520999000016"_s);
        QTRY_VERIFY(desk.lane().lastWords().contains(u"Parked"_s));
        hands.keys.countAnew();
        hands.keys.press(Qt::Key_F3);
        QTRY_VERIFY(desk.open.find("tieSearch"));
        hands.type(u"whi"_s);
        hands.keys.press(Qt::Key_Return);
        QTRY_VERIFY(desk.lane().lastWords().contains(u"known now"_s));
        hands.cost(5, 0);

        hands.keys.countAnew();
        hands.keys.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.open.find("scansTitle"));
        hands.cost(1, 0);
        hands.keys.press(Qt::Key_Escape);
    }

    /// Straight to its bin: the bin and the item, for each line.
    void puttingAway() {
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, u"receive"_s);
        Hands hands(desk.open);
        hands.scan(bin);
        hands.scan(blueMug);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QVERIFY(desk.lines()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(bin));
        hands.cost(0, 2);
    }

    /// Item, bin, bin. Its order by number, from there, and its list.
    void aMoveItsDocumentAndItsList_data() { EachEngine::rows(); }
    void aMoveItsDocumentAndItsList() {
        ScanDock dock;
        for (int i = 0; i < 3; ++i)
            receiveAt(dock, dock.blue, 5);
        const QString to = MUST(locations::PlaceFinder(dock.desk()).byId(dock.receiving)).location.code;
        AtAStation desk(dock, u"transfer"_s);
        OpenWindow& open = desk.open;
        Hands hands(open);
        const QString asks = desk.lane().words();
        for (const QString& code : {blueMug, bin, to}) {
            const QString before = desk.lane().words();
            hands.scan(code);
            QTRY_VERIFY(desk.lane().words() != before);
        }
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QCOMPARE(desk.lane().words(), asks);
        hands.cost(0, 3);
        const QString number = stock::MovementList(dock.desk()).page({})->at(1).number; // before the move

        // Beside its digits.
        const QString digits = QString::number(number.section(u'-', -1).toInt());
        hands.keys.countAnew();
        hands.keys.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find("paletteEdit"));
        KeyPlayer palette(*open.find("paletteEdit")->window(), 50'000'000); // later than the hands
        palette.type(digits, handMs);
        QTRY_COMPARE(open.find<QLineEdit>("paletteEdit")->text(), digits);
        palette.press(Qt::Key_Return);
        QTRY_VERIFY(open.find<QLabel>("documentTitle"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(number));
        QVERIFY(hands.keys.presses() + palette.presses() <= 3 + int(digits.size()));

        goTo(open, u"stock"_s);
        QTRY_VERIFY(listPage(open).table().isVisible() && listModel(open).rowCount() == 1);
        toTable(open);
        hands.keys.countAnew();
        hands.keys.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        hands.cost(1, 0);
        hands.keys.press(Qt::Key_Escape);
        const auto files = [this] { return QDir(m_folder.path()).entryList({u"*.xlsx"_s}).size(); };
        const auto filesBefore = files();
        hands.keys.countAnew();
        hands.keys.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(files(), filesBefore + 1);
        hands.cost(1, 0);
    }
};

QTEST_MAIN(PressBudgetsTest)
#include "press_budgets_test.moc"
