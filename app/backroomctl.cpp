// The command line of Backroom: a face of the services, like the window. Rules live there, not here.
#include "cli/session.h"
#include "foundation/service/query.h"
#include "translations/words.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>
#include <string_view>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Only pages and pictures need fonts; everything else starts without the window system.
bool needsFonts(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "report") == 0)
            return true;
    }
    return false;
}

/// What was said of the format on a line that could not be read as a whole.
backroom::cli::Format wantedFormat(int argc, char** argv) {
    backroom::cli::GlobalOptions options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        constexpr std::string_view name = "--format";
        if (word == name && i + 1 < argc)
            options.format = argv[i + 1];
        else if (word.substr(0, name.size() + 1) == "--format=")
            options.format = word.substr(name.size() + 1);
    }
    return options.outputFormat();
}

QString unknownWord(const QString& word) {
    return word.startsWith(QLatin1Char('-')) ? Text::tr("There is no option \"%1\"").arg(word)
                                             : Text::tr("There is no command \"%1\"").arg(word);
}

/// An error like any other: what, where, what to do.
int wrongUsage(const CLI::App& app, const QString& what, backroom::cli::Format format) {
    QString command(QStringLiteral("backroomctl"));
    for (const CLI::App* at = &app; at && !at->get_subcommands().empty();) {
        at = at->get_subcommands().front();
        command += QLatin1Char(' ') + QString::fromStdString(at->get_name());
    }
    return printError({backroom::ErrorKind::Invalid,
                       QStringLiteral("cli.usage"),
                       what.simplified(),
                       command,
                       Text::tr("see %1 --help").arg(command),
                       {}},
                      format);
}

int run(int argc, char** argv) {
    using namespace backroom::cli;
    CLI::App app{"Backroom's back office on the command line", "backroomctl"};
    app.set_version_flag("--version", BACKROOM_VERSION);
    app.fallthrough();
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 the answer is no, 2 usage, 3 refused, 4 not allowed, 5 out of reach, 6 "
        "fault.\n"
        "Passwords come from BACKROOM_PASSWORD, the keychain or the terminal; never from an argument.");
    Context context;
    app.add_option(
        "--db", context.options.db,
        "sqlite:PATH or postgresql://USER@HOST:PORT/NAME (else BACKROOM_DB, else the window's file)");
    app.add_option("--user", context.options.user, "Account on SQLite (default: the only one)");
    app.add_option("--format", context.options.format, "How lists are printed")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    addDatabaseCommands(app, context);
    addAccountCommands(app, context);
    addStockCommands(app, context);
    addImportCommands(app, context);
    addReportCommands(app, context);
    addJournalCommands(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForAllHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForVersion& version) {
        return app.exit(version);
    } catch (const CLI::RequiredError& error) {
        // A word that is no command is missed as a command; say which word.
        const auto unknown = app.remaining(true);
        return wrongUsage(app,
                          unknown.empty() ? QString::fromStdString(error.what())
                                          : unknownWord(QString::fromStdString(unknown.front())),
                          wantedFormat(argc, argv));
    } catch (const CLI::ParseError& error) {
        return wrongUsage(app, QString::fromStdString(error.what()), wantedFormat(argc, argv));
    }
    int code = context.action ? context.action() : static_cast<int>(Usage);
    if (const auto fault = backroom::takeReadFault(); fault && code == 0) {
        printMessage(QStringLiteral("backroomctl: ") + fault->oneLine());
        code = OutOfReach;
    }
    // A script must not take a cut-off answer for the whole one.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    printMessage(
        QStringLiteral("backroomctl: ") +
        Text::tr("The answer could not be written (standard output): free some space or write it elsewhere"));
    return OutOfReach;
}

} // namespace

int main(int argc, char** argv) {
    // stderr is for people: one line an error. Qt's own remarks about its surroundings are none.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg || type == QtCriticalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    if (needsFonts(argc, argv)) {
        if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication qt(argc, argv);
        backroom::loadWords(qt);
        return run(argc, argv);
    }
    QCoreApplication qt(argc, argv);
    backroom::loadWords(qt);
    return run(argc, argv);
}
