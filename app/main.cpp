#include "application.h"
#include "default_database.h"
#include "desktop_colors.h"
#include "foundation/ui/foundation_ui.h"
#include "log_file.h"
#include "main_window.h"
#include "measured_start.h"
#include "options.h"
#include "settings/look_section.h"
#include "single_instance.h"
#include "tour/tour_player.h"
#include "translations/words.h"
#include "window_set.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace backroom;
using namespace backroom::app;

namespace {

constexpr int usage = 2;

int say(FILE* where, const QString& words) {
    std::fputs(qUtf8Printable(words), where);
    return where == stdout ? 0 : usage;
}

DatabaseUrl lastUsed() {
    const QString last = QSettings().value(QStringLiteral("company/url")).toString();
    if (!last.isEmpty()) {
        if (const Result<DatabaseUrl> url = DatabaseUrl::parse(last))
            return *url;
    }
    return defaultDatabase();
}

/// What a power cut leaves is what this leaves: nothing is flushed, nothing is closed. The successor does not
/// look for a first window to raise.
[[noreturn]] void cutThePower(const DatabaseUrl& url, int tourStep) {
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--db"), url.toString(), QStringLiteral("--new-window"),
                             QStringLiteral("--tour-from"), QString::number(tourStep)});
    std::_Exit(1);
}

Error noShopToTour(const DatabaseUrl& url) {
    return {ErrorKind::NotFound,
            QStringLiteral("app.no_company"),
            MainWindow::tr("There is no company to show round"),
            url.toString(),
            MainWindow::tr("make the demo first: backroomctl init --demo small"),
            {}};
}

int showWindow(QApplication& program, const Options& options, MeasuredStart& measured) {
    const DatabaseUrl url = options.url.value_or(lastUsed());
    SingleInstance instance(url.toString());
    if (options.windows == Windows::RaiseFirst && options.tourFolder.isEmpty() && instance.raiseFirst())
        return 0;
    Application application(url);
    MainWindow window(application);
    DesktopColors colors;
    QObject::connect(&colors, &DesktopColors::said, &Theme::instance(), &Theme::desktopSays);
    QTimer::singleShot(0, &colors, &DesktopColors::listen); // the window stands first
    const WindowSet windows(application, window);
    instance.listen();
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    QObject::connect(&window, &MainWindow::powerCutRequested, &window,
                     [&application](int tourStep) { cutThePower(application.url(), tourStep); });
    if (options.start == Start::Measured)
        measured.watch(window);
    window.show();
    if (options.tourFolder.isEmpty()) {
        window.resumeTour(options.tourFrom);
    } else {
        auto* player = new TourPlayer(application, window, options.tourFolder, &window);
        QObject::connect(player, &TourPlayer::finished, &program,
                         [](int code) { QCoreApplication::exit(code); });
        QObject::connect(&window, &MainWindow::firstStartShown, &program, [url] {
            QCoreApplication::exit(say(stderr, noShopToTour(url).oneLine() + QLatin1Char('\n')));
        });
        QObject::connect(&window, &MainWindow::signInShown, player,
                         [player, from = options.tourFrom] { player->play(from); });
    }
    window.start();
    return program.exec();
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("backroom"));
    QCoreApplication::setOrganizationName(QStringLiteral("backroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKROOM_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<Options> asked = Options::parse(arguments);
    // Help, version and refusals need no display; nor does the one who drives the tour.
    if (!asked)
        return say(stderr, asked.error().oneLine() + QLatin1Char('\n'));
    if (!asked->answer.isEmpty())
        return say(stdout, asked->answer);
    if (!asked->tourFolder.isEmpty() && asked->tourFrom == 0)
        return driveTour(arguments.first(), arguments.mid(1));
    MeasuredStart measured;
    QApplication program(argc, argv);
    if (!speakAsChosen(program))
        loadWords(program);
    startLogFile(dataFolder() + QStringLiteral("/backroom.log"));
    initFoundationUi(program);
    applySavedLook();
    return showWindow(program, *asked, measured);
}
