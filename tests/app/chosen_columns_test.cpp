// The columns a person chose are those that are copied, printed and written to files, also those the window
// has no room for; the choice of columns says which these are. What a filter refuses, it says why.

#include "foundation/ui/kit/filter_editor.h"
#include "list_hands.h"
#include "view_actions.h"
#include "view_export.h"

#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class ChosenColumnsTest : public QObject {
    Q_OBJECT

    static QStringList choices(OpenWindow& open) {
        push(open, "viewMenuButton");
        pick(open, "viewMenu", "chooseColumns");
        QStringList words;
        if (!QTest::qWaitFor([&open] { return open.find<QMenu>("columnChoice") != nullptr; }))
            return words;
        for (const QAction* action : open.find<QMenu>("columnChoice")->actions())
            if (action->isCheckable() && action->isChecked())
                words += action->text();
        open.press(Qt::Key_Escape);
        return words;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"chosen-columns-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void whatIsTakenAwayHasTheChosenColumns() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        const QTemporaryDir folder;
        app::setExportFolder(folder.path());
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QTRY_VERIFY(listPage(open).isDetailOpen());
        const int person = listModel(open).columnOf(u"person"_s);
        QTRY_VERIFY(listPage(open).table().isColumnHidden(person)); // beside the pane there is no room
        const QStringList said = choices(open);
        QVERIFY2(said.contains(u"Person (no room for it)"_s), qPrintable(said.join(u'|')));
        QVERIFY2(said.contains(u"When"_s), qPrintable(said.join(u'|')));
        QTRY_VERIFY(!open.find<QMenu>("columnChoice") && !open.find<QMenu>("viewMenu"));
        open.window().activateWindow();

        chooseAll(open);
        QGuiApplication::clipboard()->clear();
        open.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QStringList copied = QGuiApplication::clipboard()->text().section(u'\n', 0, 0).split(u'\t');
        QVERIFY2(copied.contains(u"Person"_s), qPrintable(copied.join(u'|')));

        QSignalSpy written(&open.window().workspace()->viewActions(), &app::ViewActions::written);
        push(open, "viewMenuButton");
        pick(open, "viewMenu", "viewCsv");
        QTRY_COMPARE(written.size(), 1);
        QFile file(written.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString head = QString::fromUtf8(file.readLine()).trimmed();
        head.remove(QChar(0xFEFF)).remove(u'"');
        QStringList exported = head.split(head.contains(u';') ? u';' : u',');
        exported.removeAll(u"quantity_unit"_s); // stands in a figure's own cell on the screen
        QVERIFY2(exported.contains(u"person"_s), qPrintable(head));
        QCOMPARE(exported.size(), copied.size());
        for (qsizetype i = 0; i < exported.size(); ++i)
            QVERIFY2(copied.at(i).startsWith(
                         listModel(open).columns().at(listModel(open).columnOf(exported.at(i))).title),
                     qPrintable(exported.at(i) + u" / "_s + copied.at(i)));
    }

    void aFilterSaysHowManyDaysItTakes() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        addFilter(open, u"When"_s, u"last … days"_s, u"999999"_s);
        QTRY_VERIFY(open.find<FilterEditor>("filterEditor"));
        QStringList words;
        for (const QLabel* label : open.find("filterEditor")->findChildren<QLabel*>())
            words += label->isVisible() ? label->text() : QString();
        const QString said = words.join(u' ');
        QVERIFY2(said.contains(u"from 1 to 36,500"_s) && !said.contains(u"a day"_s), qPrintable(said));
        write(open, "filterValue0", u"7"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("filterEditor"));
    }
};

QTEST_MAIN(ChosenColumnsTest)
#include "chosen_columns_test.moc"
