// What a desk has seen of the journal is compared with what is there: rows cut off its end, a chain made
// anew, a restore.
#include "app/cli/shell.h"
#include "identity/service/accounts.h"
#include "support/each_engine.h"
#include "support/tamper.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

/// The number the desk remembers: the head it saw at the end of its last command.
qint64 headOf(Shell& shell) {
    return shell.json(words("journal --limit 1")).array().at(0).toObject()[QStringLiteral("seq")].toInteger();
}

} // namespace

class JournalHeadTest : public QObject {
    Q_OBJECT

    static void isGone(Shell& shell, const QByteArray& words) {
        const Answer verified = shell.run({QStringLiteral("journal"), QStringLiteral("verify")});
        QVERIFY2(verified.code == 1 && verified.out.contains("This desk has seen entry"), verified.said());
        QVERIFY2(verified.out.contains(words), verified.said());
        const Answer deep = shell.run({QStringLiteral("verify"), QStringLiteral("--deep")});
        QVERIFY2(deep.code == 1 && deep.out.contains("This desk has seen entry"), deep.said());
    }

private slots:
    void rowsCutOffTheEndAreNoticed_data() { EachEngine::rows(); }
    void rowsCutOffTheEndAreNoticed() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        QCOMPARE(shell.run(words("journal verify")).code, 0);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
        const qint64 head = headOf(shell);
        QVERIFY(head > 3);
        // The chain that is left holds together: another desk, new here, sees nothing.
        tamperWithJournal(
            company,
            QStringLiteral("DELETE FROM foundation_journal WHERE seq > %1 OR seq IS NULL").arg(head - 3));
        Shell stranger(company, QStringLiteral("manager"));
        QCOMPARE(stranger.run(words("journal verify")).code, 0);
        isGone(shell, "it is");
        // Its own later entries grow past that number, and it knows it still.
        for (int i = 0; i < 6; ++i)
            QCOMPARE(shell.run({QStringLiteral("stock")}).code, 0);
        isGone(shell, "it is another one now");
    }

    void aStorekeepersDeskRemembersToo_data() { EachEngine::rows(); }
    void aStorekeepersDeskRemembersToo() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        Shell desk(company, QStringLiteral("warehouse"));
        QCOMPARE(desk.run({QStringLiteral("stock")}).code, 0);
        tamperWithJournal(company,
                          QStringLiteral("DELETE FROM foundation_journal WHERE seq > 3 OR seq IS NULL"));
        // The manager comes to that desk.
        Shell visited(company, QStringLiteral("manager"));
        visited.set(QStringLiteral("XDG_DATA_HOME"), desk.path(QStringLiteral("data")));
        isGone(visited, "it is");
    }

    void aRestoreIsNoFalseAlarm_data() { EachEngine::rows(); }
    void aRestoreIsNoFalseAlarm() {
        TestCompany company;
        Shell admin(company, QStringLiteral("admin"));
        const QString backup = admin.path(QStringLiteral("a.backup"));
        QCOMPARE(admin.run({QStringLiteral("backup"), backup}).code, 0);
        Shell desk(company, QStringLiteral("manager"));
        fill(desk);
        QCOMPARE(admin.run(words("journal verify")).code, 0);
        const qint64 head = headOf(desk);
        const Answer restored = admin.run({QStringLiteral("restore"), backup});
        QVERIFY2(restored.code == 0, restored.said());
        // The desk that restored and the one that was only told: the numbers they saw are gone.
        QVERIFY(headOf(admin) < head);
        for (Shell* shell : {&admin, &desk}) {
            const Answer verified = shell->run(words("journal verify"));
            QVERIFY2(verified.code == 0, verified.said());
            const Answer deep = shell->run(words("verify --deep"));
            QVERIFY2(deep.code == 0, deep.said());
        }
        // From there on it looks again.
        fill(desk);
        tamperWithJournal(
            company, QStringLiteral(
                         "DELETE FROM foundation_journal WHERE seq > (SELECT seq + 1 FROM foundation_journal "
                         "WHERE action = 'restore') OR seq IS NULL"));
        isGone(desk, "it is");
    }
};

QTEST_GUILESS_MAIN(JournalHeadTest)
#include "journal_head_test.moc"
