// A warm start of the program itself, `backroom --measure-start`, until its sign-in page is painted, against
// a window with nothing in it that is linked to the same libraries (this program, started by itself).
#include "app/open_window.h"
#include "bench/marks.h"

#include <QProcess>
#include <QTimer>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::test;

namespace {

constexpr int rounds = 15;
const QString emptyWindow = QStringLiteral("--empty-window");

/// Ends the program when the window has been painted.
class PaintedOnce : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

int showNothing(QApplication& program) {
    QWidget window;
    PaintedOnce painted;
    window.installEventFilter(&painted);
    window.resize(1280, 800);
    window.show();
    return program.exec();
}

void start(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("did not start: %s", qUtf8Printable(arguments.join(QLatin1Char(' '))));
}

} // namespace

int main(int argc, char** argv) {
    // The desk's own look, window and log are not touched, nor do they make the start longer.
    const QTemporaryDir desk;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        if (argc == 1)
            qputenv(folder, desk.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    QApplication program(argc, argv);
    if (QCoreApplication::arguments().value(1) == emptyWindow)
        return showNothing(program);
    const TestCompany company(Engine::Sqlite);
    const QString own = QCoreApplication::applicationFilePath();
    const QString backroom = QStringLiteral(BACKROOM_PROGRAM);
    const QStringList measured{QStringLiteral("--db"), company.url().toString(),
                               QStringLiteral("--measure-start")};
    start(own, {emptyWindow});
    start(backroom, measured);
    Marks marks;
    marks.pair(
        QStringLiteral("warm start to the sign-in page, against an empty window"), 2.5, rounds, 1,
        [&](int) { start(backroom, measured); }, [&](int) { start(own, {emptyWindow}); });
    return marks.end();
}
