#include "cli/option_checks.h"
#include "cli/session.h"

#include "dataexchange/service/document_posting.h"
#include "foundation/service/journal_reader.h"
#include "stock/service/explain.h"
#include "stock/service/movement_list.h"
#include "stock/service/posting.h"
#include "stock/service/stock_list.h"
#include "stock/service/stock_usage.h"
#include "stock/service/verifier.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <class T>
QJsonValue decimalOrNull(const std::optional<T>& value) {
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonValue moneyOrNull(const std::optional<qint64>& minor, const Currency& currency) {
    return minor ? QJsonValue(Money(*minor, currency).toCanonicalString()) : QJsonValue();
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.no_file"), Text::tr("The file cannot be read"),
                    path, Text::tr("check its name and permissions"), file.errorString());
    return file.readAll();
}

void addPost(CLI::App& app, Context& context) {
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("post", "Post one document or a list of them, all or nothing");
    command->add_option("FILE", *file, "JSON file; - reads standard input")->required();
    command->callback([&context, file] {
        context.action = [&context, file] {
            return withSession(context.options, [&](Session& session) -> Result<int> {
                BACKROOM_TRY(const QByteArray bytes, readFile(q(*file)));
                stock::StockUsage usage(session.desk());
                BACKROOM_TRY(const auto posted,
                             dataexchange::DocumentPosting(session.desk(), usage).post(bytes));
                QJsonArray rows;
                Listing listing{{QStringLiteral("number"), QStringLiteral("uuid"), QStringLiteral("already")},
                                {}};
                for (const stock::Posted& one : posted) {
                    listing.rows += {textOrNull(one.number), one.uuid.toString(), one.already};
                    rows += QJsonObject{{QStringLiteral("number"), textOrNull(one.number)},
                                        {QStringLiteral("uuid"), one.uuid.toString()},
                                        {QStringLiteral("already"), one.already}};
                }
                if (context.options.outputFormat() == Format::Csv)
                    print(listing, Format::Csv);
                else
                    printJson(QJsonObject{{QStringLiteral("posted"), rows}});
                return Ok;
            });
        };
    });
}

struct StockOptions {
    std::string sku, location, lot, asOf, by = "item";
};

Result<int> runStock(Session& session, const StockOptions& options, Format format) {
    stock::StockList list(session.desk());
    stock::StockQuestion question;
    question.grouping = options.by == "item"  ? stock::StockGrouping::Item
                        : options.by == "lot" ? stock::StockGrouping::Lot
                                              : stock::StockGrouping::Location;
    if (!options.sku.empty()) {
        BACKROOM_TRY(const auto variant, list.variantBySku(q(options.sku)));
        question.variants = {variant};
    }
    if (!options.location.empty()) {
        BACKROOM_TRY(const auto place, list.placeByCode(q(options.location)));
        question.locationPath = place.path;
    }
    if (!options.asOf.empty()) {
        BACKROOM_TRY(question.asOfMs, session.moment(options.asOf));
    }
    Listing listing{{QStringLiteral("sku"), QStringLiteral("location"), QStringLiteral("lot"),
                     QStringLiteral("onHand"), QStringLiteral("reserved"), QStringLiteral("available"),
                     QStringLiteral("incoming")},
                    {}};
    // Nothing is tracked by lot yet, so every lot asked for is empty.
    if (options.lot.empty()) {
        BACKROOM_TRY(const auto rows, list.rows(question));
        for (const stock::StockRow& row : rows)
            listing.rows += {row.sku,
                             textOrNull(row.locationCode),
                             QJsonValue(),
                             row.onHand.toString(),
                             row.reserved.toString(),
                             row.available.toString(),
                             row.incoming.toString()};
    }
    print(listing, format);
    return Ok;
}

void addStock(CLI::App& app, Context& context) {
    auto options = std::make_shared<StockOptions>();
    CLI::App* command = app.add_subcommand("stock", "What lies where, now or at any moment");
    command->add_option("--sku", options->sku, "One item")->check(notBlank());
    command->add_option("--location", options->location, "A location and all below it")->check(notBlank());
    command->add_option("--lot", options->lot, "One lot")->check(notBlank());
    command->add_option("--as-of", options->asOf, "An instant, or a date = the end of that business day")
        ->check(notBlank());
    command->add_option("--by", options->by, "One row per")
        ->check(CLI::IsMember({"item", "location", "lot"}));
    command->callback([&context, options] {
        context.action = [&context, options] {
            return withSession(context.options, [&](Session& session) {
                return runStock(session, *options, context.options.outputFormat());
            });
        };
    });
}

struct MovementOptions {
    std::string sku, from, to, document, after;
    int limit = 100;
};

const QStringList movementKeys{
    QStringLiteral("number"),    QStringLiteral("line"),      QStringLiteral("uuid"),
    QStringLiteral("type"),      QStringLiteral("sku"),       QStringLiteral("quantity"),
    QStringLiteral("from"),      QStringLiteral("to"),        QStringLiteral("fromState"),
    QStringLiteral("toState"),   QStringLiteral("unitCost"),  QStringLiteral("costTotal"),
    QStringLiteral("effective"), QStringLiteral("posted"),    QStringLiteral("businessDay"),
    QStringLiteral("party"),     QStringLiteral("reference"), QStringLiteral("reason"),
    QStringLiteral("note"),      QStringLiteral("actor"),     QStringLiteral("reverses"),
    QStringLiteral("cursor")};

QList<QJsonValue> movementCells(const stock::MovementRow& row, const Currency& currency) {
    return {row.number,
            row.cursor.line,
            row.documentUuid.toString(),
            stock::documentTypeName(row.type),
            row.sku,
            row.quantity.toString(),
            row.fromCode,
            row.toCode,
            stock::stockStateName(row.fromState),
            stock::stockStateName(row.toState),
            decimalOrNull(row.unitCost),
            moneyOrNull(row.costTotalMinor, currency),
            instantText(row.effectiveAtMs),
            instantText(row.postedAtMs),
            row.businessDay.toString(Qt::ISODate),
            textOrNull(row.party),
            textOrNull(row.reference),
            textOrNull(row.reason),
            textOrNull(row.note),
            row.actor,
            textOrNull(row.reversesNumber),
            row.cursor.toString()};
}

Result<int> runMovements(Session& session, const MovementOptions& options, Format format) {
    stock::MovementQuestion question;
    question.limit = options.limit;
    question.document = q(options.document);
    if (!options.sku.empty()) {
        BACKROOM_TRY(question.variant, stock::StockList(session.desk()).variantBySku(q(options.sku)));
    }
    if (!options.from.empty()) {
        BACKROOM_TRY(question.fromMs, session.moment(options.from));
        // A date stands for the end of its day, so the next millisecond is the first that counts.
        if (options.from.size() == 10)
            ++*question.fromMs;
    }
    if (!options.to.empty()) {
        BACKROOM_TRY(question.toMs, session.moment(options.to));
    }
    if (!options.after.empty()) {
        BACKROOM_TRY(question.after, stock::MovementCursor::parse(q(options.after)));
    }
    BACKROOM_TRY(const auto rows, stock::MovementList(session.desk()).page(question));
    Listing listing{movementKeys, {}};
    for (const stock::MovementRow& row : rows)
        listing.rows += movementCells(row, session.currency());
    print(listing, format);
    return Ok;
}

void addMovements(CLI::App& app, Context& context) {
    auto options = std::make_shared<MovementOptions>();
    CLI::App* command = app.add_subcommand("movements", "Ledger entries, newest first");
    command->add_option("--sku", options->sku, "One item")->check(notBlank());
    command
        ->add_option(
            "--from", options->from,
            "Effective from this instant, or after this date: stock --as-of DATE plus movements --from DATE "
            "adds up")
        ->check(notBlank());
    command->add_option("--to", options->to, "Effective up to this instant, or the end of this date")
        ->check(notBlank());
    command->add_option("--document", options->document, "Number or UUID")->check(notBlank());
    command->add_option("--limit", options->limit, "Rows at most")->check(CLI::Range(1, 10'000'000));
    command->add_option("--after", options->after, "The cursor of the last row of the page before")
        ->check(notBlank());
    command->callback([&context, options] {
        context.action = [&context, options] {
            return withSession(context.options, [&](Session& session) {
                return runMovements(session, *options, context.options.outputFormat());
            });
        };
    });
}

struct ExplainOptions {
    std::string sku, location, asOf, what = "onHand";
};

QJsonObject explanationJson(const stock::Explanation& explanation, const Currency& currency) {
    QJsonArray entries;
    for (const stock::ExplainedEntry& entry : explanation.entries)
        entries += QJsonObject{{QStringLiteral("number"), entry.number},
                               {QStringLiteral("line"), entry.line},
                               {QStringLiteral("type"), stock::documentTypeName(entry.type)},
                               {QStringLiteral("effective"), instantText(entry.effectiveAtMs)},
                               {QStringLiteral("from"), entry.fromCode},
                               {QStringLiteral("to"), entry.toCode},
                               {QStringLiteral("actor"), entry.actor},
                               {QStringLiteral("change"), entry.change.toString()},
                               {QStringLiteral("running"), entry.running.toString()},
                               {QStringLiteral("unitCost"), decimalOrNull(entry.unitCost)},
                               {QStringLiteral("costTotal"), moneyOrNull(entry.costTotalMinor, currency)}};
    QJsonObject out{{QStringLiteral("value"), explanation.quantity.toString()},
                    {QStringLiteral("rule"), explanation.rule},
                    {QStringLiteral("entries"), entries}};
    if (explanation.what == stock::ExplainedNumber::Cost) {
        out[QStringLiteral("value")] = decimalOrNull(explanation.unitCost);
        out[QStringLiteral("stockValue")] = moneyOrNull(explanation.valueMinor, currency);
        out[QStringLiteral("onHand")] = explanation.quantity.toString();
        out[QStringLiteral("onTheWay")] = explanation.onTheWay.toString();
        out[QStringLiteral("unknownCost")] = explanation.unknownPieces.toString();
    }
    return out;
}

Result<int> runExplain(Session& session, const ExplainOptions& options, Format format) {
    stock::StockList list(session.desk());
    BACKROOM_TRY(const auto variant, list.variantBySku(q(options.sku)));
    QString path;
    if (!options.location.empty()) {
        BACKROOM_TRY(const auto place, list.placeByCode(q(options.location)));
        path = place.path;
    }
    std::optional<qint64> asOf;
    if (!options.asOf.empty()) {
        BACKROOM_TRY(asOf, session.moment(options.asOf));
    }
    const auto what =
        stock::explainedNumberFromName(q(options.what)).value_or(stock::ExplainedNumber::OnHand);
    BACKROOM_TRY(const auto explanation, stock::Explain(session.desk()).number(variant, path, asOf, what));
    const QJsonObject json = explanationJson(explanation, session.currency());
    if (format == Format::Json) {
        printJson(json);
        return Ok;
    }
    Listing listing{{QStringLiteral("number"), QStringLiteral("type"), QStringLiteral("effective"),
                     QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("change"),
                     QStringLiteral("running"), QStringLiteral("unitCost"), QStringLiteral("costTotal"),
                     QStringLiteral("actor")},
                    {}};
    for (const auto& entry : json[QStringLiteral("entries")].toArray()) {
        QList<QJsonValue> cells;
        for (const QString& key : std::as_const(listing.keys))
            cells += entry.toObject()[key];
        listing.rows += cells;
    }
    print(listing, format);
    if (format == Format::Table) {
        printLine(QStringLiteral("= ") + json[QStringLiteral("value")].toString(Text::tr("unknown")));
        printLine(explanation.rule);
    }
    return Ok;
}

void addExplain(CLI::App& app, Context& context) {
    auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = app.add_subcommand("explain", "The entries and rules that make a number");
    command->add_option("--sku", options->sku, "The item")->required()->check(notBlank());
    command->add_option("--location", options->location, "A location and all below it")->check(notBlank());
    command->add_option("--as-of", options->asOf, "An instant, or a date = the end of that business day")
        ->check(notBlank());
    command->add_option("--what", options->what, "Which number")
        ->check(CLI::IsMember({"onHand", "available", "held", "reserved", "incoming", "onTheWay", "cost"}));
    command->callback([&context, options] {
        context.action = [&context, options] {
            return withSession(context.options, [&](Session& session) {
                return runExplain(session, *options, context.options.outputFormat());
            });
        };
    });
}

int printDifferences(const QList<stock::Difference>& differences, Format format) {
    Listing listing{
        {QStringLiteral("what"), QStringLiteral("where"), QStringLiteral("expected"), QStringLiteral("got")},
        {}};
    for (const stock::Difference& one : differences)
        listing.rows += {one.what, one.where, one.expected, one.got};
    if (!differences.isEmpty() || format != Format::Table)
        print(listing, format);
    else
        printLine(Text::tr("Nothing differs."));
    return differences.isEmpty() ? Ok : AnswerIsNo;
}

Result<int> runVerify(Session& session, bool isDeep, Format format) {
    using Depth = stock::Verifier::Depth;
    BACKROOM_TRY(auto differences,
                 stock::Verifier(session.desk()).differences(isDeep ? Depth::Deep : Depth::Balances));
    if (isDeep && session.desk().actor().may(Permission::ReadJournal)) {
        const auto chain = verifyJournal(session);
        if (!chain && differences.isEmpty())
            return fail(chain.error());
        if (chain && chain->firstBreak)
            differences += stock::Difference{Text::tr("Journal"), QString::number(chain->firstBreak->seq),
                                             Text::tr("an unbroken chain"), chain->firstBreak->sentence};
    }
    return printDifferences(differences, format);
}

/// A file may be too damaged for a sign-in; that is an answer too.
int verify(const GlobalOptions& options, bool isDeep) {
    const Format format = options.outputFormat();
    auto session = Session::open(options);
    const auto done =
        session ? runVerify(**session, isDeep, format) : Result<int>(fail(std::move(session).error()));
    if (done)
        return *done;
    QList<stock::Difference> differences;
    const auto url = options.url();
    const QStringList damage = isDeep ? damageBehind(options, done.error()) : QStringList();
    for (const QString& sentence : damage)
        differences += stock::Verifier::damaged(*url, sentence);
    return damage.isEmpty() ? printError(done.error(), format) : printDifferences(differences, format);
}

void addVerify(CLI::App& app, Context& context) {
    auto isDeep = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("verify", "Derive every balance again and compare");
    command->add_flag("--deep", *isDeep,
                      "Also checkpoints, document contents, the journal's chain and the file itself");
    command->callback([&context, isDeep] {
        context.action = [&context, isDeep] { return verify(context.options, *isDeep); };
    });
}

void addReverse(CLI::App& app, Context& context) {
    auto document = std::make_shared<std::string>();
    auto reason = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("reverse", "Take a posted document back by a reversing document");
    command->add_option("DOCUMENT", *document, "Number or UUID")->required();
    command->add_option("--reason", *reason, "Why")->required()->check(notBlank());
    command->callback([&context, document, reason] {
        context.action = [&context, document, reason] {
            return withSession(context.options, [&](Session& session) -> Result<int> {
                BACKROOM_TRY(const auto posted,
                             stock::Posting(session.desk())
                                 .reverse(q(*document), {q(*reason), {}}, session.desk().newUuid()));
                print({{QStringLiteral("number"), QStringLiteral("uuid"), QStringLiteral("reverses")},
                       {{posted.number, posted.uuid.toString(), q(*document)}}},
                      context.options.outputFormat());
                return Ok;
            });
        };
    });
}

} // namespace

void addStockCommands(CLI::App& app, Context& context) {
    addPost(app, context);
    addStock(app, context);
    addMovements(app, context);
    addExplain(app, context);
    addVerify(app, context);
    addReverse(app, context);
}

} // namespace backroom::cli
