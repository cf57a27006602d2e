#include "by_keys.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/state_pill.h"
#include "translations/words.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

/// Backups, by keyboard through the real window.
class BackupWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
    }

    void oneKeyMakesAndProvesOne_data() { EachEngine::rows(); }
    void oneKeyMakesAndProvesOne() {
        TestCompany company;
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        const bool isFile = company.engine() == Engine::Sqlite;
        OpenWindow open(company, isFile ? QStringLiteral("manager") : QStringLiteral("admin"),
                        QStringLiteral("backup"));
        QTRY_VERIFY(open.find("emptyState"));
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.startCounting();
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(open.errorText().contains(QStringLiteral("Backed up")),
                                  qPrintable(open.errorText()), 10'000);
        QCOMPARE(open.presses(), 1);
        QTRY_COMPARE(rows(open), 1);
        QAbstractItemModelTester tester(open.find<QTableView>("backupTable")->model());
        QVERIFY2(words(open, "backupWhen").startsWith(QStringLiteral("Last backup today")),
                 qPrintable(words(open, "backupWhen")));
        QCOMPARE(open.find<StatePill>("backupState")->word(),
                 isFile ? QStringLiteral("Restored and verified") : QStringLiteral("Read again"));
        QCOMPARE(words(open, "backupProof").contains(QStringLiteral("rows of the journal")), isFile);
        look(open, "backup");
        // It stands on the page that opens after signing in.
        goTo(open, QStringLiteral("today"));
        QTRY_VERIFY(workRow(open, QStringLiteral("are in order")) >= 0);
        tabTo(open, "workList");
        open.press(Qt::Key_End);
        open.press(Qt::Key_Return);
        const QString said = isFile ? QStringLiteral("restored and verified into a side file")
                                    : QStringLiteral("read again as a whole");
        QTRY_VERIFY(workRow(open, said) >= 0);
        look(open, "backup-today");
    }

    void theDaysBackupMakesItself_data() { EachEngine::rows(); }
    void theDaysBackupMakesItself() {
        TestCompany company;
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("admin"), QStringLiteral("backup"));
        QTRY_VERIFY(open.find("emptyState"));
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.application().backUpDaily();
        QTRY_VERIFY_WITH_TIMEOUT(rows(open) == 1, 20'000);
        QCOMPARE(open.find<QTableView>("backupTable")->model()->index(0, 1).data().toString(),
                 QStringLiteral("Daily"));
        open.application().backUpDaily();
        QTest::qWait(300);
        QCOMPARE(rows(open), 1);
    }

    void aSideFileIsOpenedAndABrokenOneIsSaid() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("backup"));
        QTRY_VERIFY(open.find("emptyState"));
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows(open) == 1, 20'000);
        QTRY_VERIFY(open.find("restoreAside") && open.find("restoreAside")->isEnabled());
        push(open, "restoreAside");
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("-asked.db")), qPrintable(open.errorText()));
        look(open, "backup-aside");
        static const QRegularExpression file(QStringLiteral("(/[^ ]*\\.db)"));
        const QString path = file.match(open.errorText()).captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(open.errorText()));
        {
            const OpenWindow beside(MUST(DatabaseUrl::parse(QStringLiteral("sqlite:") + path)),
                                    QStringLiteral("manager"));
        }
        // Somebody spoils the backup: that is said in words.
        const QString backup = open.find<QTableView>("backupTable")->model()->index(0, 4).data().toString();
        QFile spoiled(backup);
        QVERIFY2(spoiled.open(QIODevice::ReadWrite) && spoiled.seek(8192), qPrintable(backup));
        spoiled.write(QByteArray(4096, 'x'));
        spoiled.close();
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        push(open, "proveBackup");
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("damaged")), qPrintable(open.errorText()));
    }

    void whoMayNotIsOfferedNothing() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("warehouse"), QStringLiteral("backup"));
        QTRY_VERIFY(open.find("emptyState"));
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(200);
        QCOMPARE(rows(open), 0);
        open.application().backUpDaily();
        QTRY_VERIFY_WITH_TIMEOUT(rows(open) == 1, 20'000);
        QVERIFY(!open.find("restoreAside"));
    }

private:
    static int rows(OpenWindow& open) {
        const auto* table = open.find<QTableView>("backupTable");
        return table ? table->model()->rowCount() : 0;
    }
    static QString words(OpenWindow& open, const char* label) {
        const auto* found = open.find<QLabel>(label);
        return found ? found->text() : QString();
    }
    static int workRow(OpenWindow& open, const QString& text) {
        const auto* list = open.find<QListView>("workList");
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text))
                return row;
        }
        return -1;
    }
    static void look(OpenWindow& open, const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        open.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
};

QTEST_MAIN(BackupWindowTest)
#include "backup_window_test.moc"
