// Two programs on one company: how long until what one stores can be read at the other, page by page.
#include "app/sights.h"
#include "bench/marks.h"

#include <algorithm>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::test;

namespace {

constexpr int rounds = 8;
constexpr double mostMs = 500;
constexpr int patienceMs = 10'000;

void measure(Marks& marks, Engine engine) {
    TestCompany company(engine);
    const SharedBooks books(company);
    OpenWindow open(company);
    OtherDesk other(company);
    other.receive(); // both are warm
    const QString where = engine == Engine::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
    for (const Sight& sight : sights()) {
        Page* page = goTo(open, sight);
        qint64 longest = 0;
        for (int round = 0; round < rounds; ++round) {
            longest = std::max(longest, shownAfterMs(page, sight, other, patienceMs).value_or(patienceMs));
            QTest::qWait(20 * round); // at another moment of the feed's rhythm
        }
        marks.value(QStringLiteral("%1: %2%3, the longest of %4")
                        .arg(where, QLatin1String(sight.page),
                             sight.isDetail ? QStringLiteral(" beside the list") : QString())
                        .arg(rounds),
                    double(longest), QStringLiteral("ms"), mostMs);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (const auto code = OtherDesk::runIfAsked(argc, argv))
        return *code;
    QStandardPaths::setTestModeEnabled(true);
    QApplication program(argc, argv);
    initFoundationUi(program);
    Marks marks;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql})
        measure(marks, engine);
    return marks.end();
}
