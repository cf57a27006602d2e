#include "cli/option_checks.h"
#include "cli/session.h"

#include "dataexchange/service/importer.h"
#include "stock/service/stock_usage.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonDocument>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct ImportFlags {
    std::string file, delimiter, failed, site, encoding, decimal, dates;
    std::vector<std::string> map, fixed;
    bool isDryRun = false;
    bool isAllOrNothing = false;
};

Result<QMap<QString, QString>> pairsFrom(const std::vector<std::string>& pairs, const QString& what,
                                         const QString& example) {
    QMap<QString, QString> read;
    for (const std::string& pair : pairs) {
        const QString text = QString::fromStdString(pair);
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return fail(ErrorKind::Invalid, QStringLiteral("cli.bad_map"), what, text, example);
        read.insert(text.left(equals), text.mid(equals + 1));
    }
    return read;
}

/// What a file does not say of itself.
dataexchange::ValueFormat valuesFrom(const ImportFlags& flags) {
    dataexchange::ValueFormat values;
    if (!flags.decimal.empty())
        values.decimalSign = flags.decimal == "comma" ? u',' : u'.';
    if (!flags.dates.empty())
        values.dates = flags.dates == "day-first" ? dataexchange::DateOrder::DayFirst
                                                  : dataexchange::DateOrder::MonthFirst;
    return values;
}

Result<dataexchange::ImportOptions> optionsFrom(const ImportFlags& flags) {
    dataexchange::ImportOptions options;
    BACKROOM_TRY(options.sources.columns, pairsFrom(flags.map, Text::tr("A mapping is FIELD=COLUMN"),
                                                    Text::tr("write for example --map sku=StockCode")));
    BACKROOM_TRY(options.sources.fixed, pairsFrom(flags.fixed, Text::tr("A fixed value is FIELD=VALUE"),
                                                  Text::tr("write for example --fixed site=MAIN")));
    options.values = valuesFrom(flags);
    if (flags.encoding == "windows-1252")
        options.format.encoding = dataexchange::TextEncoding::Windows1252;
    const QString delimiter = QString::fromStdString(flags.delimiter);
    if (delimiter == QLatin1String("\\t") || delimiter == QLatin1String("tab"))
        options.format.delimiter = QLatin1Char('\t');
    else if (delimiter.size() == 1 && delimiter.front() >= QLatin1Char(' ') &&
             delimiter.front() <= QLatin1Char('~') && delimiter != QLatin1String("\""))
        options.format.delimiter = delimiter.front();
    else if (!delimiter.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("cli.bad_delimiter"),
                    Text::tr("A delimiter is one character"), delimiter,
                    Text::tr("write for example --delimiter ';'"));
    options.mode = flags.isDryRun ? dataexchange::ImportMode::DryRun : dataexchange::ImportMode::Real;
    options.failures = flags.isAllOrNothing ? dataexchange::FailurePolicy::AllOrNothing
                                            : dataexchange::FailurePolicy::TakeGoodRows;
    options.failedRowsPath = QString::fromStdString(flags.failed);
    options.site = QString::fromStdString(flags.site);
    return options;
}

/// The contract's one line: what, where, what to do. Where is the line that an editor or a spreadsheet shows;
/// the JSON counts the rows below the head.
QString errorLine(const dataexchange::RowError& error) {
    QString what = error.message;
    if (!error.got.isEmpty() && !what.contains(error.got))
        what += QStringLiteral(": \"") + error.got.left(60) + QLatin1Char('"');
    const QString where = error.column.isEmpty()
                              ? Text::tr("line %1").arg(error.line)
                              : Text::tr("line %1, column %2").arg(error.line).arg(error.column);
    const QString remedy = !error.remedy.isEmpty()    ? error.remedy
                           : error.expected.isEmpty() ? Text::tr("correct the row and import it again")
                                                      : Text::tr("write %1").arg(error.expected);
    return QStringLiteral("backroomctl: %1 (%2): %3").arg(what, where, remedy);
}

void printSummary(const dataexchange::ImportSummary& summary, Format format) {
    if (format == Format::Json) {
        printJson(QJsonDocument::fromJson(summary.toJson()).object());
        return;
    }
    print({{QStringLiteral("rows"), QStringLiteral("created"), QStringLiteral("updated"),
            QStringLiteral("skipped"), QStringLiteral("failed"), QStringLiteral("import")},
           {{summary.rows, summary.created, summary.updated, summary.skipped, summary.failed,
             summary.importId.isNull() ? QJsonValue() : QJsonValue(summary.importId.toString())}}},
          format);
    constexpr qsizetype shown = 50;
    for (qsizetype i = 0; i < qMin(shown, summary.errors.size()); ++i)
        printMessage(errorLine(summary.errors[i]));
    if (summary.errors.size() > shown)
        printMessage(Text::tr("… and %1 more; --failed FILE gives all of them back")
                         .arg(summary.errors.size() - shown));
    for (qsizetype i = 0; i < qMin(shown, summary.notices.size()); ++i)
        printMessage(
            summary.notices[i].row > 0
                ? Text::tr("note, line %1: %2").arg(summary.notices[i].line).arg(summary.notices[i].message)
                : Text::tr("note: %1").arg(summary.notices[i].message));
    if (summary.notices.size() > shown)
        printMessage(
            Text::tr("… and %1 more notes; --format json lists them").arg(summary.notices.size() - shown));
}

Result<int> runImport(Session& session, dataexchange::ImportKind kind, const ImportFlags& flags,
                      const dataexchange::ImportOptions& options, Format format) {
    stock::StockUsage usage(session.desk());
    dataexchange::Importer importer(session.desk(), usage, usage);
    const auto file = dataexchange::ImportFile::at(QString::fromStdString(flags.file));
    if (file.isWorkbook() && !(flags.delimiter + flags.encoding + flags.decimal).empty())
        return fail(ErrorKind::Invalid, QStringLiteral("cli.not_of_workbook"),
                    Text::tr("An Excel file says itself how it is written"), file.name,
                    Text::tr("leave out --delimiter, --encoding and --decimal"));
    BACKROOM_TRY(const auto summary, importer.run(kind, file, options));
    printSummary(summary, format);
    return summary.failed > 0 ? AnswerIsNo : Ok;
}

Result<int> runUndo(Session& session, const std::string& id, Format format) {
    const Uuid uuid = Uuid::fromString(QString::fromStdString(id));
    if (uuid.isNull())
        return fail(ErrorKind::Invalid, QStringLiteral("cli.bad_import"),
                    Text::tr("This is not an import's ID"), QString::fromStdString(id),
                    Text::tr("use the one the import printed"));
    stock::StockUsage usage(session.desk());
    dataexchange::Importer importer(session.desk(), usage, usage);
    BACKROOM_TRY(const auto summary, importer.undo(uuid));
    if (format == Format::Json) {
        printJson(QJsonDocument::fromJson(summary.toJson()).object());
    } else {
        printLine(
            Text::tr(
                "%1 documents reversed, %2 products, locations or partners archived, %3 values brought back")
                .arg(summary.reversed)
                .arg(summary.archived)
                .arg(summary.restored));
        for (const dataexchange::KeptThing& kept : summary.kept)
            printMessage(kept.what + QStringLiteral(": ") + kept.why);
    }
    return summary.kept.isEmpty() ? Ok : AnswerIsNo;
}

void addKind(CLI::App& import, Context& context, const char* name, const char* help,
             dataexchange::ImportKind kind) {
    auto flags = std::make_shared<ImportFlags>();
    CLI::App* command = import.add_subcommand(name, help);
    command->add_option("FILE", flags->file, "CSV or Excel (.xlsx) file")->required();
    command->add_option("--map", flags->map, "FIELD=COLUMN, once for each field");
    command->add_option("--fixed", flags->fixed, "FIELD=VALUE of every row, once for each field");
    command->add_option("--encoding", flags->encoding, "Of a file without a byte order mark (default: utf-8)")
        ->check(CLI::IsMember({"utf-8", "windows-1252"}));
    command->add_option("--decimal", flags->decimal, "Before the decimals (default: as each number shows)")
        ->check(CLI::IsMember({"point", "comma"}));
    command->add_option("--dates", flags->dates, "Of days with slashes (default: such rows fail)")
        ->check(CLI::IsMember({"day-first", "month-first"}));
    command->add_option("--delimiter", flags->delimiter, "One character, or tab (default: found out)");
    command->add_option("--failed", flags->failed, "Where rows that failed are written, with the reason")
        ->check(notBlank());
    command->add_option("--site", flags->site, "Site of rows that name no location")->check(notBlank());
    command->add_flag("--dry-run", flags->isDryRun, "Say what would happen and change nothing");
    command->add_flag("--all-or-nothing", flags->isAllOrNothing, "One failed row undoes all");
    command->callback([&context, flags, kind] {
        context.action = [&context, flags, kind] {
            const Format format = context.options.outputFormat();
            const auto options = optionsFrom(*flags);
            if (!options)
                return printError(options.error(), format);
            return withSession(context.options, [&](Session& session) {
                return runImport(session, kind, *flags, *options, format);
            });
        };
    });
}

} // namespace

void addImportCommands(CLI::App& app, Context& context) {
    CLI::App* import = app.add_subcommand("import", "Take data in from CSV and Excel files")->fallthrough();
    import->require_subcommand(1);
    using Kind = dataexchange::ImportKind;
    addKind(*import, context, "products", "Products and their codes", Kind::Products);
    addKind(*import, context, "locations", "Sites, zones and bins", Kind::Locations);
    addKind(*import, context, "suppliers", "Suppliers and customers: a column role says which",
            Kind::Suppliers);
    addKind(*import, context, "stock", "What lies where; posts the difference", Kind::Stock);
    addKind(*import, context, "movements", "History, one document for each document number", Kind::Movements);
    auto id = std::make_shared<std::string>();
    CLI::App* undo = import->add_subcommand("undo", "Take an import back by reversing documents");
    undo->add_option("ID", *id, "The ID the import printed")->required();
    undo->callback([&context, id] {
        context.action = [&context, id] {
            return withSession(context.options, [&](Session& session) {
                return runUndo(session, *id, context.options.outputFormat());
            });
        };
    });
}

} // namespace backroom::cli
