// The stock page of the real window over 100,000 holdings, on SQLite and on PostgreSQL: opened, sorted,
// searched, and while somebody else posts.
#include "app/gui_watch.h"
#include "app/list_hands.h"
#include "bench/engines.h"
#include "bench/marks.h"

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::test;

namespace {

constexpr int patienceMs = 60'000;
constexpr int items = 2'000;
constexpr int bins = 50;
constexpr int firstItem = 1001;
constexpr int rounds = 9;
constexpr double seenWithinMs = 500.0;

template <class Is>
void waitFor(Is is, const char* what) {
    QElapsedTimer timer;
    timer.start();
    while (!is()) {
        if (timer.elapsed() > patienceMs)
            qFatal("never seen: %s", what);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

/// Of each item something in each bin.
stock::LocationId fill(TestCompany& company, Shop& shop) {
    stock::Posting posting(company.desk());
    stock::LocationId first;
    for (int bin = 0; bin < bins; ++bin) {
        const stock::LocationId place = shop.addBin();
        first = first.isNull() ? place : first;
        stock::Draft draft = shop.draft(stock::DocumentType::Receipt, {});
        for (int i = 0; i < items; ++i)
            draft.lines +=
                Shop::line(stock::VariantId(firstItem + i), 1 + (bin + i) % 10, Shop::supplier(), place);
        MUST(posting.post(draft));
        company.advance(60'000);
    }
    return first;
}

QString listed(double ms) {
    return Marks::micros(ms * 1'000.0);
}

class Desks {
public:
    Desks(Engine engine, Marks& marks)
        : m_on(engine == Engine::Sqlite ? QStringLiteral("SQLite, ") : QStringLiteral("PostgreSQL, ")),
          m_company(engine),
          m_shop(m_company, items),
          m_marks(marks) {
        m_bin = fill(m_company, m_shop);
        letRest(m_company);
        m_open = std::make_unique<OpenWindow>(m_company);
        waitFor([this] { return rows() == items; }, "the items");
        m_open->window().activateWindow();
        waitFor([this] { return QApplication::activeWindow() == &m_open->window(); }, "its window");
    }
    void go() {
        deed(
            QStringLiteral("by item: 2,000 rows of 100,000 holdings to by location: 100,000 rows"),
            [this] { showTab(*m_open, 1); }, [this] { return rows() == items * bins; });
        posted(QStringLiteral("by location"), bins);
        searched();
        sorted();
        showTab(*m_open, 0);
        waitFor([this] { return rows() == items && !listPage(*m_open).isSettling(); }, "by item again");
        posted(QStringLiteral("by item"), 1);
    }

private:
    [[nodiscard]] int rows() { return listModel(*m_open).rowCount(); }
    template <class Do, class Is>
    void deed(const QString& what, const Do& done, const Is& is) {
        QTest::qWait(1'000);
        GuiWatch watch;
        QElapsedTimer timer;
        timer.start();
        done();
        waitFor([&] { return is() && !listPage(*m_open).isSettling(); }, "what was asked");
        m_open->window().repaint();
        m_marks.told(m_on + what, listed(double(timer.elapsed())));
        QTest::qWait(100);
        m_marks.value(m_on + QStringLiteral("the window's thread meanwhile, its longest turn"),
                      double(watch.longestMs()), QStringLiteral("ms"), double(longestTurnMs));
    }
    /// Another desk receives one of the first item: from its post to the figure in the first row here.
    void posted(const QString& view, int rowsOfTheItem) {
        stock::Posting posting(m_company.desk());
        const auto shown = [this] {
            const RowsModelBase& model = listModel(*m_open);
            return model.index(0, model.columnOf(QStringLiteral("onHand")))
                .data(TableRole::Value)
                .toLongLong();
        };
        QTest::qWait(1'000);
        GuiWatch watch;
        QList<double> times;
        for (int round = 0; round < rounds; ++round) {
            const qint64 before = shown();
            QElapsedTimer timer;
            watch.aside(
                [&] { return MUST(posting.post(m_shop.receipt(stock::VariantId(firstItem), 1, m_bin))); });
            timer.start();
            waitFor([&] { return shown() > before; }, "what was posted");
            times += double(timer.elapsed());
            watch.aside([] {
                QTest::qWait(200);
                return 0;
            });
        }
        m_marks.value(m_on +
                          QStringLiteral("what another desk posts is seen here, %1 (%2 of 100,000 holdings)")
                              .arg(view)
                              .arg(rowsOfTheItem),
                      Marks::percentile(times, 0.5), QStringLiteral("ms"), seenWithinMs);
        m_marks.value(m_on + QStringLiteral("the window's thread meanwhile, its longest turn"),
                      double(watch.longestMs()), QStringLiteral("ms"), double(longestTurnMs));
    }
    void searched() {
        deed(
            QStringLiteral("“item 1007” typed, to its 50 rows of 100,000"),
            [this] {
                tabTo(*m_open, "stockFilter");
                QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("item 1007"), Qt::NoModifier,
                                 120);
            },
            [this] { return rows() == bins; });
        deed(
            QStringLiteral("and all rows again"),
            [this] {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
            },
            [this] { return rows() == items * bins; });
    }
    void sorted() {
        deed(
            QStringLiteral("100,000 rows ordered by what is on hand"),
            [this] {
                auto* header = listPage(*m_open).table().horizontalHeader();
                const int column = listModel(*m_open).columnOf(QStringLiteral("onHand"));
                const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                header->height() / 2);
                QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
            },
            [this] {
                const RowsModelBase& model = listModel(*m_open);
                const int column = model.columnOf(QStringLiteral("onHand"));
                return model.index(0, column).data(TableRole::Value) ==
                       model.index(1, column).data(TableRole::Value);
            });
    }

    QString m_on;
    TestCompany m_company;
    Shop m_shop;
    Marks& m_marks;
    stock::LocationId m_bin; ///< whose row comes first of its item's
    std::unique_ptr<OpenWindow> m_open;
};

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication program(argc, argv);
    initFoundationUi(program);
    Marks marks;
    for (const Engine engine : enginesAsked())
        Desks(engine, marks).go();
    return marks.end();
}
