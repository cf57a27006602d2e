#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace backroom::app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Error badOption(const QString& what) {
    return {ErrorKind::Invalid,
            QStringLiteral("app.bad_option"),
            what,
            {},
            Text::tr("see `backroom --help`"),
            {}};
}
} // namespace

Result<Options> Options::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Backroom: every quantity is a ledger entry."));
    const QCommandLineOption db(QStringLiteral("db"),
                                Text::tr("The company: sqlite:PATH or postgresql://USER@HOST:PORT/NAME."),
                                QStringLiteral("URL"));
    const QCommandLineOption newWindow(QStringLiteral("new-window"),
                                       Text::tr("Opens another window instead of raising the first."));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  Text::tr("Plays the guided tour on the demo company and leaves its "
                                           "pictures and its workbook in DIR."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption measureStart(
        QStringLiteral("measure-start"),
        Text::tr("Says how long it took until the first page was painted, and ends."));
    QCommandLineOption tourFrom(QStringLiteral("tour-from"), QString(), QStringLiteral("STEP"),
                                QStringLiteral("0"));
    tourFrom.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Text::tr("Shows the version."));
    parser.addOptions({db, newWindow, tour, measureStart, tourFrom, help, version});
    if (!parser.parse(arguments))
        return fail(badOption(parser.errorText()));
    Options options;
    if (parser.isSet(help))
        options.answer =
            parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("backroom"));
    if (parser.isSet(version))
        options.answer = QStringLiteral("backroom " BACKROOM_VERSION "\n");
    if (!parser.positionalArguments().isEmpty())
        return fail(badOption(Text::tr("“%1” is not understood").arg(parser.positionalArguments().first())));
    if (parser.isSet(db)) {
        BACKROOM_TRY(options.url, DatabaseUrl::parse(parser.value(db)));
    }
    if (parser.isSet(newWindow))
        options.windows = Windows::OpenAnother;
    if (parser.isSet(measureStart)) {
        options.windows = Windows::OpenAnother;
        options.start = Start::Measured;
    }
    options.tourFolder = parser.value(tour);
    options.tourFrom = parser.value(tourFrom).toInt();
    return options;
}

} // namespace backroom::app
