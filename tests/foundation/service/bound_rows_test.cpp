#include "foundation/service/bound_rows.h"
#include "foundation/service/database.h"
#include "foundation/service/query.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace backroom;

/// Rows that are handed to SQLite as they are.
class BoundRowsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_db;

private slots:
    void init() {
        const auto url =
            *DatabaseUrl::parse(QStringLiteral("sqlite:") + m_dir.filePath(QStringLiteral("rows.db")));
        m_db = *Database::open(url, {}, OpenMode::Create);
    }
    void cleanup() { m_db.reset(); }

    void eachValueComesBackInItsPlace() {
        static const Sql sql{
            "test.rows", "SELECT c0 AS a, c1 AS b, c2 AS c, typeof(c2) AS kind FROM foundation_rows(:rows)",
            "SELECT 1"};
        auto rows = std::make_shared<BoundRows>(3);
        rows->add(std::numeric_limits<qint64>::max());
        rows->add(QStringLiteral("Größe \"1\""));
        rows->add(std::nullopt);
        rows->add(std::numeric_limits<qint64>::min());
        rows->add(QString());
        rows->add(QStringLiteral(""));
        QCOMPARE(rows->rowCount(), 2);
        Query read(*m_db, sql);
        read.bind(":rows", rows);
        QVERIFY(read.exec());
        QVERIFY(read.next());
        QCOMPARE(read.int64("a"), std::numeric_limits<qint64>::max());
        QCOMPARE(read.text("b"), QStringLiteral("Größe \"1\""));
        QVERIFY(read.isNull("c"));
        QVERIFY(read.next());
        QCOMPARE(read.int64("a"), std::numeric_limits<qint64>::min());
        QVERIFY(read.isNull("b"));
        QCOMPARE(read.text("kind"), QStringLiteral("text"));
        QVERIFY(!read.next());
        // The same statement with other rows, and what is no column of theirs is empty.
        auto others = std::make_shared<BoundRows>(1);
        others->add(7);
        read.bind(":rows", others);
        rows.reset();
        others.reset();
        QVERIFY(read.exec());
        QVERIFY(read.next());
        QCOMPARE(read.int64("a"), 7);
        QVERIFY(read.isNull("b"));
        QVERIFY(!read.next());
        read.bind(":rows", std::make_shared<BoundRows>(2));
        QVERIFY(read.exec());
        QVERIFY(!read.next());
    }

    /// What SQL can say of its own gives no rows, and no view or trigger reads them.
    void nobodyElseMakesRows() {
        static const Sql number{"test.number", "SELECT count(*) AS n FROM foundation_rows(4711)", "SELECT 1"};
        Query read(*m_db, number);
        QVERIFY(*read.execAndNext());
        QCOMPARE(read.int64("n"), 0);
        static const Sql none{"test.none", "SELECT c0 FROM foundation_rows", "SELECT 1"};
        Query without(*m_db, none);
        QVERIFY(!without.exec());
        QVERIFY(m_db->runScript(QStringLiteral("CREATE VIEW v AS SELECT c0 FROM foundation_rows(1)")));
        static const Sql view{"test.view", "SELECT c0 FROM v", "SELECT 1"};
        Query through(*m_db, view);
        QVERIFY(!through.exec());
    }
};

QTEST_GUILESS_MAIN(BoundRowsTest)
#include "bound_rows_test.moc"
