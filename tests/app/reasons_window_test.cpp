#include "list_hands.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "stock/service/reasons.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>

using namespace backroom;
using namespace backroom::test;
using stock::Reasons;

/// Keeping the reasons, through the real window and by the keyboard.
class ReasonsWindowTest : public QObject {
    Q_OBJECT

    static QTableView* table(OpenWindow& open) {
        return &qobject_cast<ListPage*>(open.window().workspace()->currentPage())->table();
    }
    static QStringList names(OpenWindow& open) {
        QStringList names;
        const QAbstractItemModel* model = table(open)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    static void toFront(OpenWindow& open) {
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
    }
    static void takePicture(OpenWindow& open, const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
    /// Typed as a person does: what comes without a pause is a scan.
    static void type(OpenWindow& open, const char* keys) {
        for (const char* key = keys; *key; ++key) {
            QTest::keyClick(QApplication::focusWidget(), *key);
            QTest::qWait(60);
        }
        Q_UNUSED(open)
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aReasonIsMadeChangedAndArchivedByTheKeyboard_data() { EachEngine::rows(); }
    void aReasonIsMadeChangedAndArchivedByTheKeyboard() {
        TestCompany company;
        Shop shop(company);
        OpenWindow open(company);
        toFront(open);
        // Ctrl+K and the first letters.
        open.press(Qt::Key_K, Qt::ControlModifier);
        const CommandPalette* palette = open.window().palette();
        QTRY_VERIFY_WITH_TIMEOUT(palette->isOpen(), 20'000);
        type(open, "reas");
        QTRY_VERIFY_WITH_TIMEOUT(
            palette->entryCount() > 0 && palette->entry(0).title == QStringLiteral("Reasons"), 20'000);
        QTest::qWait(300); // letters and Enter without a pause are a scan
        open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), QStringLiteral("reasons"), 20'000);
        const QAbstractItemModelTester tester(table(open)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(open.find("emptyState"));
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget* sheet = QApplication::activeModalWidget();
        QTRY_VERIFY(sheet->findChild<QLineEdit*>(QStringLiteral("reasonName"))->hasFocus());
        type(open, "Broken");
        tabTo(open, "reasonKind");
        open.press(Qt::Key_Down); // what goes out
        tabTo(open, "reasonKey");
        open.press(Qt::Key_Down);
        open.press(Qt::Key_Down); // 2
        QTest::qWait(100);
        if (const QString folder = qEnvironmentVariable("BACKROOM_PICTURES"); !folder.isEmpty())
            sheet->grab().save(folder + QStringLiteral("/reason-sheet.png"));
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(names(open), QStringList{QStringLiteral("Broken")});
        Reasons reasons(company.desk());
        const Reasons::Row made = MUST(reasons.list()).first();
        QCOMPARE(made.key, 2);
        QVERIFY(made.kind == stock::ReasonKind::Out);
        QTRY_VERIFY(open.find("reasonDetail"));

        // F2: another name.
        QTRY_VERIFY(!QApplication::activeModalWidget());
        toFront(open);
        QTest::qWait(200);
        tabTo(open, table(open)->objectName().toUtf8());
        open.press(Qt::Key_F2);
        QTRY_VERIFY(open.find<QLineEdit>("reasonNameFieldEditor"));
        open.press(Qt::Key_A, Qt::ControlModifier);
        type(open, "Damaged");
        open.press(Qt::Key_Return);
        QTRY_COMPARE(names(open), (QStringList{QStringLiteral("Damaged"), QStringLiteral("Broken")}));
        QTRY_COMPARE(open.find<Label>("reasonTitle")->text(), QStringLiteral("Damaged"));
        takePicture(open, "reasons");
        QCOMPARE(stock::Reasons::onKeys(MUST(reasons.offered(stock::DocumentType::Adjustment))).at(1).name,
                 QStringLiteral("Damaged"));
        push(open, "archiveReason");
        QTRY_COMPARE(MUST(reasons.offered(stock::DocumentType::Adjustment)).size(), 0);
    }

    void twoWhoChangeOneSeeBothValues_data() { EachEngine::rows(); }
    void twoWhoChangeOneSeeBothValues() {
        TestCompany company;
        Shop shop(company);
        Reasons theirs(company.as("admin"));
        MUST(theirs.add(stock::DocumentType::Adjustment, QStringLiteral("Broken")));
        OpenWindow open(company);
        goTo(open, QStringLiteral("reasons"));
        toFront(open);
        QTRY_COMPARE(names(open).size(), 1);
        toRow(open, 0);
        open.press(Qt::Key_F2);
        QTRY_VERIFY(open.find<QLineEdit>("reasonNameFieldEditor"));
        open.press(Qt::Key_A, Qt::ControlModifier);
        type(open, "Smashed");
        // Meanwhile at another desk: the old one is archived at once, the new one waits; what is being typed
        // stays.
        const Reasons::Row before = MUST(theirs.list()).first();
        Reasons::Row after = before;
        after.name = QStringLiteral("Damaged");
        MUST(theirs.change(before, after));
        QTRY_VERIFY(open.find("newStrip"));
        QCOMPARE(names(open), QStringList{QStringLiteral("Broken")});
        QTRY_VERIFY(open.find<QLineEdit>("reasonNameFieldEditor"));
        QCOMPARE(open.find<QLineEdit>("reasonNameFieldEditor")->text(), QStringLiteral("Smashed"));
        tabTo(open, "reasonNameFieldEditor");
        open.press(Qt::Key_Return);
        const auto says = [&open] {
            QStringList words;
            for (const QLabel* label : open.find("reasonNameField")->findChildren<QLabel*>()) {
                if (label->isVisible())
                    words += label->text();
            }
            return words.join(QLatin1Char(' '));
        };
        QTRY_VERIFY2(says().contains(QStringLiteral("yours “Smashed”, theirs “Damaged”")),
                     qUtf8Printable(says()));
        takePicture(open, "reasons-conflict");
        QVERIFY(!names(open).contains(QStringLiteral("Smashed")));
        // Seen, and meant: Enter once more.
        QTest::qWait(300);
        open.press(Qt::Key_Return);
        QTRY_VERIFY2(names(open).contains(QStringLiteral("Smashed")),
                     qPrintable(names(open).join(QLatin1Char(','))));
        QCOMPARE(MUST(theirs.offered(stock::DocumentType::Adjustment)).first().name,
                 QStringLiteral("Smashed"));
    }

    void onlyWhoKeepsThemIsOfferedThePage() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        OpenWindow open(company);
        goTo(open, QStringLiteral("settings"));
        QTRY_VERIFY(open.find<QPushButton>("openReasons"));
        push(open, "openReasons");
        QTRY_COMPARE(open.page(), QStringLiteral("reasons"));
        // It is no place of the rail and has no number.
        open.press(Qt::Key_6, Qt::AltModifier);
        QTRY_VERIFY(open.page() != QLatin1String("reasons"));
        OpenWindow other(company, QStringLiteral("warehouse"));
        other.window().workspace()->open({QStringLiteral("reasons"), {}}); // as a link would
        QVERIFY(other.page() != QLatin1String("reasons"));
    }
};

QTEST_MAIN(ReasonsWindowTest)
#include "reasons_window_test.moc"
