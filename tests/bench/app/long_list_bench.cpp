// The movements page of the real window on a ledger of a million entries, on SQLite and on PostgreSQL:
// opened, at one site, searched while somebody types, and written to Excel; against the same page on a
// hundred.
#include "app/gui_watch.h"
#include "app/open_window.h"
#include "bench/engines.h"
#include "bench/marks.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model_base.h"
#include "stock/service/long_ledger.h"
#include "view_actions.h"
#include "view_export.h"

#include <QFile>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::test;

namespace {

constexpr int patienceMs = 120'000;
constexpr int rounds = 15;
constexpr int items = 3'000;
constexpr int allEntries = 1'000'000;

/// A company whose ledger has so many entries, and a window on it that shows them.
class Office {
public:
    Office(Engine engine, int entries) : m_company(engine), m_shop(m_company, items) {
        fillLedger(m_company, m_shop, entries, items);
        letRest(m_company);
        m_open =
            std::make_unique<OpenWindow>(m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        waitFor([this] { return model().isMeasured(); });
        m_all = model().rowCount();
    }
    OpenWindow& open() { return *m_open; }
    ListPage& page() { return *qobject_cast<ListPage*>(m_open->window().workspace()->currentPage()); }
    PagedModelBase& model() { return *qobject_cast<PagedModelBase*>(page().table().table()); }
    [[nodiscard]] int all() const { return m_all; }

    /// What was asked before has been counted: nothing else is under way.
    void rest() {
        waitFor([this] { return model().isMeasured(); }, "a count");
    }
    void ask(const ListRequest& request) {
        QSignalSpy answered(&model(), &PagedModelBase::answered);
        model().ask(request);
        waitFor([&answered] { return !answered.isEmpty(); });
        m_open->window().repaint();
    }
    /// From the question to the painted first rows, in microseconds; nothing else is under way.
    double timed(const ListRequest& request) {
        rest();
        QElapsedTimer timer;
        timer.start();
        ask(request);
        return double(timer.nsecsElapsed()) / 1'000.0;
    }
    double countedAfter(const ListRequest& request) {
        rest();
        ask(request);
        QElapsedTimer timer;
        timer.start();
        rest();
        return double(timer.nsecsElapsed()) / 1'000.0;
    }
    template <class Is>
    static void waitFor(Is is, const char* what = "an answer") {
        QElapsedTimer timer;
        timer.start();
        while (!is()) {
            if (timer.elapsed() > patienceMs)
                qFatal("never seen: %s", what);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
    }

private:
    TestCompany m_company;
    Shop m_shop;
    std::unique_ptr<OpenWindow> m_open;
    int m_all = 0;
};

double megabytes(const char* what) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(what))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024.0;
    return 0;
}

/// The highest from now on counts.
void forgetPeak() {
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (forget.open(QIODevice::WriteOnly))
        forget.write("5");
}

ListRequest newestFirst(const ListFilter& filter = {}) {
    return {filter, {}, ListSort{QStringLiteral("effective_at"), Qt::DescendingOrder}};
}

/// Typed letter by letter into the field, as a person does; from the last key to all rows of that item.
void typeIn(Office& office, Marks& marks, const QString& on, const QString& words, int rows) {
    auto* field = office.open().find<QLineEdit>("movementsFilter");
    field->setFocus();
    const auto shows = [&office](int wanted) {
        return office.model().isMeasured() && office.model().rowCount() == wanted;
    };
    GuiWatch watch;
    QTest::keyClicks(field, words, Qt::NoModifier, 120);
    QElapsedTimer timer;
    timer.start();
    Office::waitFor([&] { return shows(rows); }, "the rows of the item");
    office.open().window().repaint();
    marks.told(on + QStringLiteral("“%1” typed in the filter of 1,000,000 movements, to its %2 rows")
                        .arg(words)
                        .arg(rows),
               Marks::micros(double(timer.nsecsElapsed()) / 1'000.0));
    marks.value(on + QStringLiteral("the window's thread while it is typed, its longest turn"),
                double(watch.longestMs()), QStringLiteral("ms"), double(longestTurnMs));
    field->clear();
    Office::waitFor([&] { return shows(office.all()); }, "all rows again");
}

void write(Office& office, Marks& marks, const QString& what) {
    QSignalSpy written(&office.open().window().workspace()->viewActions(), &app::ViewActions::written);
    office.open().window().activateWindow();
    Office::waitFor([&office] { return QApplication::activeWindow() == &office.open().window(); },
                    "its window");
    office.page().table().setFocus();
    const double before = megabytes("VmRSS");
    forgetPeak();
    GuiWatch watch;
    QElapsedTimer timer;
    timer.start();
    office.open().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    Office::waitFor([&written] { return !written.isEmpty(); }, "the workbook");
    marks.told(QStringLiteral("%1, %2 rows, to Excel").arg(what).arg(office.model().rowCount()),
               Marks::micros(double(timer.nsecsElapsed()) / 1'000.0));
    marks.value(QStringLiteral("memory that it added at the highest"), megabytes("VmHWM") - before,
                QStringLiteral("MB"), 200.0);
    marks.value(QStringLiteral("the window's thread meanwhile, its longest turn"), double(watch.longestMs()),
                QStringLiteral("ms"), double(longestTurnMs));
}

void onEngine(Engine engine, Marks& marks) {
    const QString on = engine == Engine::Sqlite ? QStringLiteral("SQLite, ") : QStringLiteral("PostgreSQL, ");
    Office million(engine, allEntries);
    auto hundred = std::make_unique<Office>(engine, 100);
    const auto pair = [&](const QString& what, const ListRequest& request) {
        QList<double> ours, plain;
        for (int round = 0; round < rounds; ++round) {
            ours += million.timed(request);
            plain += hundred->timed(request);
        }
        marks.compared(on + what, 2.0, ours, plain);
        marks.told(on + QStringLiteral("counted and marked for the scroll bar, behind the first rows"),
                   Marks::micros(million.countedAfter(request)));
    };
    pair(QStringLiteral("the movements page of 1,000,000 rows opened in the window, against 100 rows"),
         newestFirst());
    pair(QStringLiteral("the same at one site"),
         newestFirst(ListFilter::any(
             {ListFilter::where(QStringLiteral("to_path"), Compare::Equals, {QStringLiteral("MAIN")}),
              ListFilter::where(QStringLiteral("to_path"), Compare::StartsWith,
                                {QStringLiteral("MAIN / ")})})));
    // Two programs in one: each would take the other's keys for a scan.
    hundred.reset();
    million.open().window().activateWindow();
    million.ask(newestFirst());
    million.rest();
    // The seventh of 3,000.
    typeIn(million, marks, on, QStringLiteral("item 1007"), (allEntries - 7) / items + 1);
    // One in ten: a hundred thousand.
    QSignalSpy measured(&million.model(), &PagedModelBase::measured);
    million.model().ask(
        newestFirst(ListFilter::where(QStringLiteral("quantity"), Compare::Equals, {qint64(1'000'000)})));
    Office::waitFor([&] { return !measured.isEmpty() && million.model().isMeasured(); });
    write(million, marks, on + QStringLiteral("a view of one in ten"));
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication program(argc, argv);
    initFoundationUi(program);
    const QTemporaryDir folder;
    app::setExportFolder(folder.path());
    Marks marks;
    for (const Engine engine : enginesAsked())
        onEngine(engine, marks);
    return marks.end();
}
