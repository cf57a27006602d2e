#include "by_keys.h"
#include "language_choice.h"
#include "translations/words.h"

#include "foundation/ui/kit/field_editor.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// Whoever reads German finds it at the door and under Settings, and the help is German too.
class LanguageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(
            QStringLiteral("language-%1").arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }
    void cleanup() {
        chooseLanguage(Language::Desktop);
        speakAsChosen(*qApp);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void chosenAtTheDoor() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, {}, {});
        QCOMPARE(open.find<QPushButton>("signInButton")->text(), QStringLiteral("Sign in"));
        tabTo(open, "language");
        open.press(Qt::Key_D); // Deutsch
        QTRY_COMPARE(open.find<QPushButton>("signInButton")->text(), QStringLiteral("Anmelden"));
        open.signIn(QStringLiteral("manager"), TestCompany::password());
        goTo(open, QStringLiteral("stock"));
        QCOMPARE(open.window().workspace()->currentPage()->titleText(), QStringLiteral("Bestand"));
        open.press(Qt::Key_F1);
        auto* help = open.window().findChild<QWidget*>(QStringLiteral("helpText"));
        QTRY_VERIFY(help && help->isVisible());
        const QString words = help->property("plainText").toString();
        QVERIFY2(words.startsWith(QLatin1String("Bestand\nWas wo liegt")), qPrintable(words));
    }

    void chosenInTheWizard() {
        QTemporaryDir folder;
        DatabaseUrl nothing;
        nothing.path = folder.filePath(QStringLiteral("books.db"));
        app::Application application(nothing);
        app::MainWindow window(application);
        QSignalSpy shown(&window, &app::MainWindow::firstStartShown);
        window.show();
        window.start();
        QVERIFY(!shown.isEmpty() || shown.wait(10'000));
        auto* choice = visibleChoice(window);
        QVERIFY(choice);
        choose(*choice, Language::German);
        QTRY_COMPARE(window.findChild<QPushButton*>(QStringLiteral("wizardNext"))->text(),
                     QStringLiteral("Weiter"));
    }

    /// What is on the screen stays as it is; the next person at this desk reads the other language.
    void chosenUnderSettings() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("settings"));
        auto* field = open.window().findChild<FieldEditor*>(QStringLiteral("language"));
        QVERIFY(field);
        QCOMPARE(field->value(), QStringLiteral("desktop"));
        emit field->committed(QStringLiteral("de"));
        QCOMPARE(chosenLanguage(), Language::German);
        QCOMPARE(open.window().workspace()->currentPage()->titleText(), QStringLiteral("Settings"));
        QSignalSpy shown(&open.window(), &app::MainWindow::signInShown);
        open.application().signOut();
        QVERIFY(shown.wait(10'000));
        QCOMPARE(open.find<QPushButton>("signInButton")->text(), QStringLiteral("Anmelden"));
    }

private:
    static void choose(app::LanguageChoice& choice, Language language) {
        const int row = choice.findData(languageName(language));
        choice.setCurrentIndex(row);
        emit choice.activated(row);
    }
    static app::LanguageChoice* visibleChoice(const QWidget& window) {
        const auto all = window.findChildren<app::LanguageChoice*>();
        for (app::LanguageChoice* choice : all) {
            if (choice->isVisible())
                return choice;
        }
        return nullptr;
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
