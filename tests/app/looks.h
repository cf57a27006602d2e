#pragma once

#include "cut_words.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/theme/paint.h"
#include "foundation/ui/theme/theme.h"
#include "given_names.h"
#include "open_window.h"
#include "translations/words.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

namespace backroom::test {

/// What is looked at: nothing of a window may be cut that ought to be read, whatever stands over it.
/// BACKROOM_LOOKS=folder keeps a picture of each face.
class Looks {
public:
    Looks() {
        QStandardPaths::setTestModeEnabled(true);
        // Settings of its own: the language that is chosen here is nobody else's.
        QCoreApplication::setApplicationName(
            QStringLiteral("looks-%1").arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
        paint::watchMisfits([this](const paint::Misfit& misfit) {
            if (misfit.cut == paint::Misfit::Cut::Height || !m_given.mayCut(misfit.words))
                m_misfits.insert(misfit.words);
        });
    }
    ~Looks() {
        paint::watchMisfits({});
        Theme::instance().setScheme(ColorScheme::Light);
        QSettings().clear();
    }
    Looks(const Looks&) = delete;
    Looks& operator=(const Looks&) = delete;

    struct Look {
        const char* name;
        ColorScheme scheme;
        Language language;
    };
    /// packaging/looks takes each; ctest some, because colours cut no words.
    static QList<Look> all() {
        return {{"light", ColorScheme::Light, Language::English},
                {"dark", ColorScheme::Dark, Language::English},
                {"light-de", ColorScheme::Light, Language::German},
                {"dark-de", ColorScheme::Dark, Language::German},
                {"contrast", ColorScheme::HighContrast, Language::English}};
    }
    static void columns() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<Language>("language");
    }
    /// As the row of the test says. English is what the sources say, as everywhere in the tests; German comes
    /// as a person chooses it.
    void begin() {
        m_found.clear();
        m_given = {};
        QSettings().clear(); // what the look before this one chose, kept and remembered
        QFETCH(int, scheme);
        QFETCH(Language, language);
        chooseLanguage(language == Language::German ? language : Language::Desktop);
        speakAsChosen(*qApp);
        Theme::instance().setScheme(ColorScheme(scheme));
    }
    void add(const QString& found) { m_found << found; }
    void giveNamesOf(const DatabaseUrl& url) { m_given.addOf(url); }
    /// All that was found since begin(), said; how much it was.
    [[nodiscard]] qsizetype sayFound() const {
        for (const QString& found : m_found)
            qWarning("%s", qPrintable(found));
        return m_found.size();
    }

    /// A company like any other, with a past: the same one for whoever asks.
    DatabaseUrl demo() {
        const QString first = m_demoFolder.filePath(QStringLiteral("first.db"));
        DatabaseUrl url;
        url.path = first;
        if (!QFile::exists(first))
            MUST(app::makeDemoCompany(url, SystemClock()));
        // What one look posts is not there in the next: their pictures can be compared.
        const QString folder = m_demoFolder.filePath(QString::number(++m_copies));
        QDir().mkpath(folder);
        url.path = folder + QStringLiteral("/demo.db");
        for (const char* more : {"", "-wal", "-shm"})
            QFile::copy(first + QLatin1String(more), url.path + QLatin1String(more));
        giveNamesOf(url);
        return url;
    }

    /// 1280×800, or what BACKROOM_LOOKS_SIZE says ("1920x1080").
    static QSize screen() {
        const QStringList sides = qEnvironmentVariable("BACKROOM_LOOKS_SIZE").split(QLatin1Char('x'));
        return sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize(1280, 800);
    }
    static void openIn(app::MainWindow& window, void (app::MainWindow::*isShown)()) {
        window.resize(screen());
        window.show();
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        QSignalSpy asked(&window, isShown);
        window.start();
        QVERIFY(!asked.isEmpty() || asked.wait(10'000));
    }
    static void signIn(app::MainWindow& window, const QString& account, const QString& password) {
        QSignalSpy in(&window, &app::MainWindow::workspaceShown);
        window.findChild<QLineEdit*>(QStringLiteral("signInName"))->setText(account);
        auto* secret = window.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
        secret->setText(password);
        QTest::keyClick(secret, Qt::Key_Return);
        if (in.isEmpty() && !in.wait(10'000))
            qFatal("not signed in");
        settle(window);
    }
    static void settle(app::MainWindow& window) {
        QTest::qWait(120);
        QTRY_VERIFY(!window.workspace()->currentPage()->progress().isRunning());
        QTest::qWait(120);
    }
    static QTableView* visibleTable(app::MainWindow& window) {
        const auto tables = window.workspace()->currentPage()->findChildren<QTableView*>();
        for (QTableView* table : tables) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }

    /// Paints the window and what is open over it, gathers what is cut, and keeps the picture when asked.
    void look(app::MainWindow& window, const QString& name) {
        const QString where = QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char(' ') + name;
        m_misfits.clear();
        m_given.setNarrow(window.width() < size::slideBelow);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // as before it is painted
        QPixmap picture = window.grab();
        inspect(window, where);
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget* top : tops) {
            if (top == &window || !top->isVisible() || top->windowType() == Qt::ToolTip)
                continue;
            QPainter(&picture).drawPixmap(top->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()),
                                          top->grab());
            inspect(*top, where);
        }
        for (const QString& words : std::as_const(m_misfits))
            m_found << QStringLiteral("%1: painted short: %2").arg(where, words);
        keep(picture, name);
    }

private:
    void inspect(QWidget& window, const QString& where) {
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            const QString words = cut(widget);
            if (!words.isEmpty())
                m_found << QStringLiteral("%1: %2 has no room for: %3").arg(where, pathOf(widget), words);
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            if (!isInScrollArea(widget) && qobject_cast<const QLabel*>(widget) &&
                !window.rect().contains(place))
                m_found << QStringLiteral("%1: %2 stands outside the window").arg(where, pathOf(widget));
        }
        for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                area->widget() && area->widget()->width() > area->viewport()->width())
                m_found << QStringLiteral("%1: %2 is wider than its room by %3")
                               .arg(where, pathOf(area->widget()))
                               .arg(area->widget()->width() - area->viewport()->width());
        }
    }
    static void keep(const QPixmap& picture, const QString& name) {
        const QString folder = qEnvironmentVariable("BACKROOM_LOOKS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString scale = picture.devicePixelRatio() > 1 ? QStringLiteral("-x2") : QString();
        const QString wide = screen().width() > 1280 ? QStringLiteral("-1920") : QString();
        picture.save(QStringLiteral("%1/%2-%3%4.png")
                         .arg(folder, QLatin1String(QTest::currentDataTag()), name, QString(wide + scale)));
    }

    QTemporaryDir m_demoFolder;
    int m_copies = 0;
    QStringList m_found;
    GivenNames m_given;
    QSet<QString> m_misfits;
};

} // namespace backroom::test
