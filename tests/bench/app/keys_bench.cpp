// From the press of a key to the painted answer, on the full demo: 3,000 items, 18 months. What a person does
// most, each many times; 95 of 100 are faster than what is told.
#include "app/list_hands.h"
#include "bench/marks.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "foundation/service/system_clock.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/scan_lane.h"
#include "scanning/ui/key_player.h"

#include <QListView>
#include <QTableView>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::test;

namespace {

constexpr int times = 30;
constexpr int patienceMs = 10'000;

class Person {
public:
    Person(OpenWindow& open, Marks& marks) : m_open(open), m_marks(marks), m_keys(open.window()) {}

    using Act = std::function<void(int time)>;
    using Seen = std::function<bool(int time)>;
    /// `back`: what makes it possible once more, outside the time.
    void measure(const QString& what, const Act& act, const Seen& seen, const Act& back = {},
                 int rounds = times) {
        QList<double> micros;
        for (int time = 0; time < rounds; ++time) {
            QElapsedTimer timer;
            timer.start();
            act(time);
            while (!seen(time)) {
                if (timer.elapsed() > patienceMs)
                    qFatal("never seen: %s", qUtf8Printable(what));
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            }
            m_open.window().repaint();
            micros += double(timer.nsecsElapsed()) / 1'000.0;
            if (back)
                back(time);
            QTest::qWait(60); // a person breathes; keys without a pause between them are a scan
        }
        m_marks.told(what, QStringLiteral("%1, middle %2")
                               .arg(Marks::micros(Marks::percentile(micros, 0.95)),
                                    Marks::micros(Marks::percentile(micros, 0.5))));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_open.press(key, modifiers); }
    KeyPlayer& keys() { return m_keys; }
    OpenWindow& open() { return m_open; }
    ListPage& list() { return *qobject_cast<ListPage*>(m_open.window().workspace()->currentPage()); }
    int rows() { return list().table().table()->rowCount(); }
    void go(const char* page) {
        m_open.window().workspace()->open({QString::fromLatin1(page), {}});
        QTest::qWait(400);
    }

private:
    OpenWindow& m_open;
    Marks& m_marks;
    KeyPlayer m_keys;
};

/// What the lines of the station say, each with its quantity.
QString linesOf(Person& person) {
    QString said;
    const auto* lines = person.open().find<QAbstractItemView>("stationLines");
    for (int row = 0; lines && row < lines->model()->rowCount(); ++row)
        said += lines->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() + QLatin1Char('|');
    return said;
}

void atTheDock(Person& person) {
    person.go("receive");
    person.press(Qt::Key_Return); // a receipt without an order
    QTest::qWait(1'000);
    person.keys().pause();
    person.keys().scan(QStringLiteral("A-01-02"));
    QTest::qWait(1'000);
    QString before;
    const auto scan = [&](int) {
        before = linesOf(person);
        person.keys().pause();
        person.keys().scan(QStringLiteral("9520000000011"));
    };
    const auto hasLine = [&](int) { return linesOf(person) != before; };
    person.measure(QStringLiteral("a scan at the dock, from its last key to its line"), scan, hasLine);
    const auto shows = [&person](const char* name) { return person.open().find(name) != nullptr; };
    const auto await = [](const char* what, const std::function<bool()>& seen) {
        if (!QTest::qWaitFor(seen, patienceMs))
            qFatal("never seen: %s", what);
    };
    person.measure(
        QStringLiteral("F12 at the dock, from the key to the posted receipt's number"),
        [&](int) { person.press(Qt::Key_F12); }, [&](int) { return shows("postedNumber"); },
        [&](int) {
            scan(0); // begins the next delivery
            await("the dock is free", [&] { return !shows("postedNumber"); });
            await("a line", [&] { return hasLine(0); });
        });
}

void movingOne(Person& person) {
    person.go("transfer");
    QTest::qWait(1'000);
    const auto asks = [&person] { return person.open().find<ScanLane>("scanLane")->words(); };
    const auto lines = [&person] {
        return person.open().find<QAbstractItemView>("stationLines")->model()->rowCount();
    };
    const auto scan = [&](const char* code) {
        const QString asked = asks();
        person.keys().pause();
        person.keys().scan(QString::fromLatin1(code));
        if (!QTest::qWaitFor([&] { return asks() != asked; }, patienceMs))
            qFatal("the lane still says “%s” after %s", qUtf8Printable(asked), code);
    };
    const auto itemAndFrom = [&](int) {
        scan("9520000000011");
        scan("A-01-02");
    };
    itemAndFrom(0);
    int before = 0;
    person.measure(
        QStringLiteral("the third scan of a move, from its last key to the posted line"),
        [&](int) {
            before = lines();
            person.keys().pause();
            person.keys().scan(QStringLiteral("A-01-03"));
        },
        [&](int) { return lines() > before; }, itemAndFrom);
}

void onTheStockPage(Person& person) {
    const auto press = [&](int) {
        const auto& entries = person.open().window().workspace()->entries();
        int number = 0;
        for (const auto& entry : entries) {
            number += entry.under.isEmpty() ? 1 : 0;
            if (entry.id == QLatin1String("stock"))
                person.press(Qt::Key_0 + number, Qt::AltModifier);
        }
    };
    const auto isThere = [&](int) {
        return person.open().page() == QLatin1String("stock") && person.rows() > 1000;
    };
    const auto leave = [&](int) { person.go("today"); };
    leave(0);
    person.measure(
        QStringLiteral("Alt+digit, to the stock page for the first time, with its rows (told once)"), press,
        isThere, leave, 1);
    person.measure(QStringLiteral("Alt+digit, back to the stock page"), press, isThere, leave);
    person.go("stock");
    person.list().table().setFocus();
    person.list().table().selectRow(0);
    person.list().openDetail();
    const auto title = [&person] {
        const auto* label = person.open().find<QLabel>("itemSku");
        return label ? label->text() : QString();
    };
    if (!QTest::qWaitFor([&] { return !title().isEmpty(); }, patienceMs))
        qFatal("no item beside the list");
    person.list().table().setFocus();
    QString before;
    person.measure(
        QStringLiteral("Down in the list, to the next item beside it"),
        [&](int) {
            before = title();
            person.press(Qt::Key_Down);
        },
        [&](int) { return title() != before; });
    person.measure(
        QStringLiteral("Ctrl+E, to the entries that make the figure"),
        [&](int) { person.press(Qt::Key_E, Qt::ControlModifier); },
        [&](int) { return person.open().find("explainTable") != nullptr; },
        [&](int) { person.press(Qt::Key_Escape); });
    // The third letter of what somebody looks for.
    const auto twoLetters = [&](int) {
        write(person.open(), "stockFilter", QStringLiteral("mu"));
        QTest::qWait(300);
    };
    twoLetters(0);
    int all = person.rows();
    person.measure(
        QStringLiteral("a letter in the filter, to fewer rows"),
        [&](int) {
            all = person.rows();
            person.press(Qt::Key_G);
        },
        [&](int) { return person.rows() < all; }, twoLetters);
}

void withThePalette(Person& person) {
    person.measure(
        QStringLiteral("Ctrl+K, to the open palette"),
        [&](int) { person.press(Qt::Key_K, Qt::ControlModifier); },
        [&](int) { return person.open().find("paletteEdit") != nullptr; },
        [&](int) { person.press(Qt::Key_Escape); });
    person.press(Qt::Key_K, Qt::ControlModifier);
    QTest::qWait(200);
    const auto hits = [&person] {
        const auto* list = person.open().find<QAbstractItemView>("paletteList");
        if (!list)
            return false;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(QLatin1String("mug"),
                                                                        Qt::CaseInsensitive))
                return true;
        return false;
    };
    person.measure(
        QStringLiteral("three letters in the palette, to the items called so"),
        [&](int) {
            for (const int letter : {Qt::Key_M, Qt::Key_U, Qt::Key_G})
                person.press(letter);
        },
        [&](int) { return hits(); },
        [&](int) {
            for (int letter = 0; letter < 3; ++letter)
                person.press(Qt::Key_Backspace);
            QTest::qWait(300);
        });
    person.press(Qt::Key_Escape);
}

void inTheMovements(Person& person) {
    person.go("movements");
    QTest::qWait(2'000);
    person.list().table().setFocus();
    person.measure(
        QStringLiteral("Ctrl+End in 100,000 movements, to the last row"),
        [&](int) { person.press(Qt::Key_End, Qt::ControlModifier); },
        [&](int) {
            const int last = person.rows() - 1;
            return person.list().table().currentRow() == last &&
                   person.list().table().table()->isLoaded(last);
        },
        [&](int) { person.press(Qt::Key_Home, Qt::ControlModifier); });
    person.measure(
        QStringLiteral("Page down in the movements"), [&](int) { person.press(Qt::Key_PageDown); },
        [&](int) { return person.list().table().table()->isLoaded(person.list().table().currentRow()); });
    const auto number = [&person] {
        const auto* title = person.open().find<QLabel>("documentTitle");
        return title ? title->text() : QString();
    };
    person.measure(
        QStringLiteral("Enter on a movement, to its document"), [&](int) { person.press(Qt::Key_Return); },
        [&](int) { return !number().isEmpty(); },
        [&](int) {
            person.press(Qt::Key_Escape);
            QTest::qWait(150);
            person.list().table().setFocus();
        });
    QMenu* menu = nullptr;
    const auto choose = [&](int) {
        front(person.open());
        person.press(Qt::Key_O, Qt::ControlModifier);
        goDownTo(person.open(), "orderMenu", "order.quantity");
        menu = person.open().find<QMenu>("orderMenu");
        if (!menu)
            qFatal("no menu of orders");
    };
    QString first;
    choose(0);
    person.measure(
        QStringLiteral("Ctrl+O and Enter, to 100,000 movements by quantity, from the last key"),
        [&](int) {
            first = listCell(person.open(), "quantity", 0);
            QTest::keyClick(menu, Qt::Key_Return);
        },
        [&](int) {
            return !person.open().find("orderMenu") && person.list().table().table()->isLoaded(0) &&
                   listCell(person.open(), "quantity", 0) != first;
        },
        choose);
    QTest::keyClick(menu, Qt::Key_Escape);
    person.measure(
        QStringLiteral("F1, to the help of the page"), [&](int) { person.press(Qt::Key_F1); },
        [&](int) { return person.open().find("helpPane") != nullptr; },
        [&](int) {
            person.press(Qt::Key_F1);
            QTest::qWait(150);
        });
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication program(argc, argv);
    initFoundationUi(*qApp);
    const QTemporaryDir folder;
    app::DemoRequest request;
    request.setup.url.path = folder.filePath(QStringLiteral("demo.db"));
    request.size = app::DemoSize::Full;
    request.anchor = app::demoToday(SystemClock(), QTimeZone("Europe/Berlin"));
    Marks marks;
    QElapsedTimer timer;
    timer.start();
    const app::DemoReport made = MUST(app::makeDemoCompany(request));
    marks.value(
        QStringLiteral("the full demo made: %1 items, %2 entries").arg(made.variants).arg(made.entries),
        double(timer.elapsed()) / 1000.0, QStringLiteral("s"), 60);
    OpenWindow open(request.setup.url, QString(), QString());
    open.signIn(app::demoAccounts().last().name, app::demoPassword());
    QTest::qWait(1'000);
    Person person(open, marks);
    onTheStockPage(person);
    withThePalette(person);
    inTheMovements(person);
    movingOne(person);
    atTheDock(person);
    marks.told(QStringLiteral("memory of the program at the highest"),
               QStringLiteral("%1 MB").arg(Marks::peakMegabytes(), 0, 'f', 0));
    return marks.end();
}
