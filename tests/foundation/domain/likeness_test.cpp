#include "foundation/domain/likeness.h"

#include <QTest>

using namespace backroom;

/// Which names may be one name.
class LikenessTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreNearOrTwo_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("distance"); // -1: two names
        const auto row = [](const char* name, const char* known, int distance) {
            QTest::addRow("%s, %s", name, known)
                << QString::fromUtf8(name) << QString::fromUtf8(known) << distance;
        };
        row("nord-wind", "Nordwind", 0);
        row("Kera Ceramique", "Kera Céramique", 0);
        row("Nordwind", "Nordwind GmbH & Co. KG", 1);
        row("Nordwind GmbH", "Nordwind", 1);
        row("Nordwnd", "Nordwind", 2);
        row("Nordwinnd", "Nordwind", 2);
        row("Norwdind", "Nordwind", 2);
        row("Nrodwidn", "Nordwind", 3);
        row("Nordwnd", "Nordwind GmbH & Co. KG", 2);
        row("Kear", "Kera", 2);
        row("Nordlicht", "Nordwind", -1);
        row("Lumi", "Kera", -1);
        row("No", "Nordwind", -1);
        row("", "Nordwind", -1);
        row("", "", -1);
        row("Store 12", "Store 13", -1);
        row("Store 1", "Store 12", -1);
        row("Nordwind 24", "Nordwind", 1);
    }
    void namesAreNearOrTwo() {
        QFETCH(QString, name);
        QFETCH(QString, known);
        QFETCH(int, distance);
        QCOMPARE(likeness(name, known).value_or(-1), distance);
        QCOMPARE(likeness(known, name).value_or(-1), distance);
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "likeness_test.moc"
