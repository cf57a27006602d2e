#include "by_keys.h"

#include "catalog/service/catalog_settings.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/theme.h"
#include "identity/service/accounts.h"
#include "scanning/ui/pickers/desk_printers.h"
#include "settings/look_section.h"
#include "translations/words.h"
#include "view_export.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// What a desk and a person choose for themselves, by keyboard through the real window.
class SettingsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
        app::setExportFolder(m_folder.path());
    }
    void cleanup() {
        QSettings settings;
        for (const char* group : {"printers", "look", "sound", "export"})
            settings.remove(QLatin1String(group));
        app::applySavedLook();
    }

    void rowsMovementAndSounds() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        {
            OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("stock"));
            goTo(open, QStringLiteral("settings"));
            QTRY_VERIFY(open.find("rowHeight"));
            choose(open, "rowHeight", "compact");
            choose(open, "motion", "reduced");
            choose(open, "scanSounds", "off");
            look(open, "settings");
            QCOMPARE(Theme::instance().motion(), Motion::Reduced);
            goTo(open, QStringLiteral("stock"));
            QTRY_VERIFY(open.find<TableView>("stockTable"));
            QCOMPARE(open.find<TableView>("stockTable")->verticalHeader()->defaultSectionSize(),
                     int(size::rowCompact));
        }
        // It is this person's, and there again next time; somebody else's rows are as they were.
        OpenWindow again(company, QStringLiteral("manager"), QStringLiteral("stock"));
        QTRY_VERIFY(again.find<TableView>("stockTable"));
        QCOMPARE(again.find<TableView>("stockTable")->verticalHeader()->defaultSectionSize(),
                 int(size::rowCompact));
        OpenWindow other(company, QStringLiteral("auditor"), QStringLiteral("stock"));
        QTRY_VERIFY(other.find<TableView>("stockTable"));
        QCOMPARE(other.find<TableView>("stockTable")->verticalHeader()->defaultSectionSize(),
                 int(size::rowNormal));
    }

    void labelsAndPaperHaveTheirPrinter() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("settings"));
        QTRY_VERIFY(open.find("labelPrinter"));
        choose(open, "labelPrinter", "file");
        choose(open, "labelSize", "100x50");
        choose(open, "paperPrinter", "file");
        QCOMPARE(scanning::printerOf(scanning::PrintUse::Labels),
                 (scanning::PrinterChoice{scanning::PrinterChoice::toFile(), QSizeF(100, 50)}));
        push(open, "tryLabels");
        QTRY_VERIFY(said(open).startsWith(QStringLiteral("Saved as PDF to ")));
        look(open, "settings-printers");
        QFile label(said(open).mid(QStringLiteral("Saved as PDF to ").size()));
        QVERIFY2(label.open(QIODevice::ReadOnly), qPrintable(label.fileName()));
        const QByteArray bytes = label.readAll();
        QVERIFY2(bytes.contains("/MediaBox [0 0 283"), bytes.mid(bytes.indexOf("/MediaBox"), 50));
        // A list goes to paper without a dialog.
        goTo(open, QStringLiteral("stock"));
        QTRY_VERIFY(open.find<TableView>("stockTable"));
        QTRY_VERIFY(open.find<TableView>("stockTable")->model()->rowCount() > 0);
        open.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("Saved as PDF to ")),
                     qPrintable(open.errorText()));
        QVERIFY(!QApplication::activeModalWidget());
        const QStringList lists = QDir(m_folder.path()).entryList({QStringLiteral("Stock*.pdf")});
        QCOMPARE(lists.size(), 1);
        QFile list(m_folder.filePath(lists.first()));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().trimmed().endsWith("%%EOF"));
    }

    void filesGoWhereThisDeskWantsThem() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        const QString before = app::exportFolder();
        const auto back = qScopeGuard([&before] { app::setExportFolder(before); });
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("settings"));
        QTRY_VERIFY(open.find("chooseExportFolder"));
        const auto* folder = open.find<QLabel>("exportFolder");
        QCOMPARE(folder->text(), before);
        ScriptedDialogs dialogs;
        Dialogs::install(&dialogs);
        const auto uninstall = qScopeGuard([] { Dialogs::install(nullptr); });
        const auto chooseFolder = [&](const QString& path) {
            dialogs.answer(QStringLiteral("exportFolder"), path);
            push(open, "chooseExportFolder");
        };
        chooseFolder(QStringLiteral("/proc/none"));
        const auto* said = open.window().findChild<QLabel*>(QStringLiteral("exportFolderSaid"));
        QTRY_VERIFY2(said->text().contains(QStringLiteral("cannot be written")) &&
                         said->text().contains(QStringLiteral("/proc/none")),
                     qPrintable(said->text()));
        QCOMPARE(folder->text(), before);

        const QTemporaryDir wanted;
        chooseFolder(wanted.path());
        QTRY_COMPARE(folder->text(), wanted.path());
        QVERIFY(said->text().isEmpty());
        goTo(open, QStringLiteral("stock"));
        QTRY_VERIFY(open.find<TableView>("stockTable"));
        QTRY_VERIFY(open.find<TableView>("stockTable")->model()->rowCount() > 0);
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QDir(wanted.path()).entryList({QStringLiteral("*.xlsx")}).size(), 1);
    }

    /// Somebody else's changes come in beneath what one is doing, and take neither focus nor menu away.
    void theListsAreReadAnewInPlace_data() { EachEngine::rows(); }
    void theListsAreReadAnewInPlace() {
        TestCompany company;
        OpenWindow open(company, QStringLiteral("admin"), QStringLiteral("settings"));
        QTRY_VERIFY(open.find<QPushButton>("change_warehouse"));
        open.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &open.window());
        QPointer<QWidget> change = open.find("change_warehouse");
        QPointer<QWidget> unit = open.find("conversionUnit");
        tabTo(open, "change_warehouse");
        identity::Accounts accounts(company.as("admin"));
        identity::AccountInfo manager;
        for (const identity::AccountInfo& one : MUST(accounts.list()))
            manager = one.name == QLatin1String("manager") ? one : manager;
        MUST(accounts.disable(manager));
        MUST(catalog::CatalogSettings(company.as("admin"))
                 .addUnit(MUST(catalog::Unit::make(QStringLiteral("crate"), QStringLiteral("Crate"), 0))));
        const auto disabled = [&open] {
            int shown = 0;
            for (const StatePill* pill : open.find("people")->findChildren<StatePill*>())
                shown += pill->isVisible() ? 1 : 0;
            return shown;
        };
        QTRY_COMPARE_WITH_TIMEOUT(disabled(), 1, 10'000);
        QTRY_VERIFY(qobject_cast<QComboBox*>(unit)->findText(QStringLiteral("crate")) >= 0);
        QVERIFY2(change && change == QApplication::focusWidget(), "the focus stays where it was");
        // By the keyboard the menu opens at the row it speaks of, wherever the mouse lies.
        QCursor::setPos(3, 3);
        open.press(Qt::Key_Space);
        QTRY_VERIFY(open.find<QMenu>("personMenu"));
        const QMenu* menu = open.find<QMenu>("personMenu");
        const QPoint below = change->mapToGlobal(change->rect().bottomLeft());
        QVERIFY2((menu->pos() - below).manhattanLength() < change->height() + menu->height(),
                 qPrintable(QStringLiteral("%1, %2").arg(menu->x()).arg(menu->y())));
        QVERIFY(menu->x() > 200);
    }

    void aPrinterThatIsNotThereIsSaid() {
        const scanning::PrinterChoice gone{QStringLiteral("Zebra at the dock"), QSizeF(62, 29)};
        const QString path = m_folder.filePath(QStringLiteral("deep/er/label.pdf"));
        const scanning::OpenPrinter printer = MUST(scanning::openPrinter(gone, path));
        QVERIFY(printer.isFile);
        QCOMPARE(scanning::printedWords(printer, gone),
                 QStringLiteral("Zebra at the dock is not there: saved as PDF to %1").arg(path));
        QCOMPARE(scanning::openPrinter(gone, QStringLiteral("/proc/none/label.pdf")).error().code,
                 QStringLiteral("print.cannot_write"));
    }

private:
    static void choose(OpenWindow& open, const char* name, const char* value) {
        auto* field = open.find<FieldEditor>(name);
        QVERIFY(field);
        tabTo(open, name);
        open.press(Qt::Key_F2);
        chooseValue(open, QByteArray(name) + "Editor", QLatin1String(value));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(field->value(), QLatin1String(value));
    }
    static QString said(OpenWindow& open) {
        const auto* label = open.find<QLabel>("printerSaid");
        return label ? label->text() : QString();
    }
    static void look(OpenWindow& open, const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        open.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(SettingsWindowTest)
#include "settings_window_test.moc"
