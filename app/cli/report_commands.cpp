#include "cli/session.h"

#include "reports/service/report_book.h"
#include "reports/service/report_export.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

void listReports(Format format) {
    Listing listing{{QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("what")}, {}};
    for (const reports::ReportDefinition& definition : reports::ReportBook::definitions())
        listing.rows += {definition.name, definition.title, definition.what};
    print(listing, format);
}

Result<int> showReport(const QString& name, Format format) {
    for (const reports::ReportDefinition& definition : reports::ReportBook::definitions()) {
        if (definition.name != name)
            continue;
        Listing listing{{QStringLiteral("param"), QStringLiteral("title")}, {}};
        for (const reports::ReportOption& option : definition.options)
            listing.rows += {option.key, option.title};
        print(listing, format);
        return Ok;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("reports.unknown"), Text::tr("There is no such report"),
                name, Text::tr("see them with: backroomctl report list"));
}

struct RunOptions {
    std::string name, out;
    std::vector<std::string> params;
};

Result<int> runReport(Session& session, const RunOptions& options, Format format) {
    BACKROOM_CHECK(session.desk().require(Permission::ExportData));
    QMap<QString, QString> params;
    for (const std::string& pair : options.params) {
        const QString text = q(pair);
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return fail(ErrorKind::Invalid, QStringLiteral("cli.bad_param"),
                        Text::tr("A parameter is NAME=VALUE"), text,
                        Text::tr("write for example --param as-of=2026-03-01"));
        params.insert(text.left(equals), text.mid(equals + 1));
    }
    BACKROOM_TRY(auto prepared, reports::ReportBook(session.desk()).prepare(q(options.name), params));
    BACKROOM_CHECK(reports::writeReport(q(options.out), *prepared.source, prepared.info));
    print({{QStringLiteral("report"), QStringLiteral("file"), QStringLiteral("bytes")},
           {{q(options.name), q(options.out), QString::number(QFileInfo(q(options.out)).size())}}},
          format);
    return Ok;
}

} // namespace

void addReportCommands(CLI::App& app, Context& context) {
    CLI::App* report = app.add_subcommand("report", "Ready-made reports")->fallthrough();
    report->require_subcommand(1);
    report->add_subcommand("list", "All reports")->callback([&context] {
        context.action = [&context] {
            listReports(context.options.outputFormat());
            return int(Ok);
        };
    });
    auto shown = std::make_shared<std::string>();
    CLI::App* show = report->add_subcommand("show", "A report's parameters");
    show->add_option("NAME", *shown)->required();
    show->callback([&context, shown] {
        context.action = [&context, shown] {
            const auto done = showReport(q(*shown), context.options.outputFormat());
            return done ? *done : printError(done.error(), context.options.outputFormat());
        };
    });
    auto options = std::make_shared<RunOptions>();
    CLI::App* run = report->add_subcommand("run", "Write a report to a file; its ending says how");
    run->add_option("NAME", options->name)->required();
    run->add_option("--param", options->params, "NAME=VALUE, as often as needed");
    run->add_option("--out", options->out, "FILE.xlsx, .pdf, .csv or .json")->required();
    run->callback([&context, options] {
        context.action = [&context, options] {
            return withSession(context.options, [&](Session& session) {
                return runReport(session, *options, context.options.outputFormat());
            });
        };
    });
}

} // namespace backroom::cli
