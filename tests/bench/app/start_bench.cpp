// A warm start to the sign-in page, against a window with nothing in it that is linked to the same libraries:
// this program starts itself in turn as one and as the other.
#include "app/open_window.h"
#include "bench/marks.h"
#include "settings/look_section.h"
#include "translations/words.h"

#include <QProcess>
#include <QTimer>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::test;

namespace {

constexpr int rounds = 15;
const QString emptyWindow = QStringLiteral("--empty-window");
const QString signInPage = QStringLiteral("--sign-in-page");

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

/// What main() does, until the sign-in page has been painted.
int showSignIn(QApplication& program, const QString& url) {
    loadWords(program);
    initFoundationUi(program);
    app::applySavedLook();
    app::Application application(MUST(DatabaseUrl::parse(url)));
    app::MainWindow window(application);
    PaintedOnce painted;
    QObject::connect(&window, &app::MainWindow::signInShown, &window, [&window, &painted] {
        window.installEventFilter(&painted);
        window.update();
    });
    window.show();
    window.start();
    return program.exec();
}

void start(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("did not start: %s", qUtf8Printable(arguments.join(QLatin1Char(' '))));
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == emptyWindow)
        return showNothing(program);
    if (arguments.value(1) == signInPage)
        return showSignIn(program, arguments.value(2));
    const TestCompany company(Engine::Sqlite);
    const QString url = company.url().toString();
    start({emptyWindow});
    start({signInPage, url});
    Marks marks;
    marks.pair(
        QStringLiteral("warm start to the sign-in page, against an empty window"), 2.5, rounds, 1,
        [&](int) {
            start({signInPage, url});
        },
        [](int) { start({emptyWindow}); });
    return marks.end();
}
