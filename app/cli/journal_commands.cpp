#include "cli/option_checks.h"
#include "cli/session.h"

#include "foundation/service/journal_reader.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonDocument>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct JournalOptions {
    std::string entity, actor, from;
    int limit = 1000;
};

QJsonValue objectOrNull(const QJsonObject& object, Format format) {
    if (object.isEmpty())
        return {};
    if (format == Format::Json)
        return object;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<int> runList(Session& session, const JournalOptions& options, Format format) {
    JournalFilter filter;
    filter.entity = QString::fromStdString(options.entity);
    filter.actor = QString::fromStdString(options.actor);
    if (!options.from.empty()) {
        BACKROOM_TRY(const qint64 from, session.moment(options.from));
        filter.fromMs = options.from.size() == 10 ? from + 1 : from;
    }
    // The entity may also be one record's UUID.
    if (const Uuid uuid = Uuid::fromString(filter.entity); !uuid.isNull()) {
        filter.entityUuid = uuid;
        filter.entity.clear();
    }
    BACKROOM_TRY(const auto rows, JournalReader(session.desk()).list(filter, options.limit));
    Listing listing{{QStringLiteral("seq"), QStringLiteral("at"), QStringLiteral("actor"),
                     QStringLiteral("desk"), QStringLiteral("action"), QStringLiteral("entity"),
                     QStringLiteral("uuid"), QStringLiteral("before"), QStringLiteral("after")},
                    {}};
    for (const JournalEntry& row : rows)
        listing.rows += {row.seq,
                         instantText(row.atMs),
                         row.actor,
                         row.desk,
                         row.action,
                         row.entity,
                         row.entityUuid.isNull() ? QJsonValue() : QJsonValue(row.entityUuid.toString()),
                         objectOrNull(row.before, format),
                         objectOrNull(row.after, format)};
    print(listing, format);
    return Ok;
}

Result<int> runVerifyChain(Session& session, Format format) {
    BACKROOM_TRY(const ChainReport report, verifyJournal(session));
    const QString broken = report.firstBreak ? report.firstBreak->sentence : QString();
    if (format == Format::Table && report.isSound()) {
        printLine(
            Text::tr("%1 rows, the chain holds. Head: %2").arg(report.rowsChecked).arg(report.head.hash));
        return Ok;
    }
    print({{QStringLiteral("rows"), QStringLiteral("head"), QStringLiteral("firstBroken"),
            QStringLiteral("what"), QStringLiteral("unsealed")},
           {{report.rowsChecked, report.head.hash,
             report.firstBreak ? QJsonValue(report.firstBreak->seq) : QJsonValue(),
             broken.isEmpty() ? QJsonValue() : QJsonValue(broken), report.lateUnsealed}}},
          format);
    return report.isSound() ? Ok : AnswerIsNo;
}

} // namespace

Result<ChainReport> verifyJournal(Session& session) {
    BACKROOM_TRY(ChainReport report, JournalReader(session.desk()).verifyChain());
    BACKROOM_TRY(const auto missed, session.journalWatch().missed());
    if (!report.firstBreak)
        report.firstBreak = missed;
    BACKROOM_TRY(const JournalSight sight, session.journalWatch().look());
    if (sight == JournalSight::Restored)
        printMessage(Text::tr("A backup was put back since this desk last looked; see: backroomctl journal "
                              "--entity foundation.database"));
    return report;
}

void addJournalCommands(CLI::App& app, Context& context) {
    auto options = std::make_shared<JournalOptions>();
    CLI::App* journal = app.add_subcommand("journal", "Who did what, newest first")->fallthrough();
    journal->add_option("--entity", options->entity, "A kind such as stock.document, or one record's UUID")
        ->check(notBlank());
    journal->add_option("--actor", options->actor, "An account's name")->check(notBlank());
    journal->add_option("--from", options->from, "From this instant, or after this date")->check(notBlank());
    journal->add_option("--limit", options->limit, "Rows at most")->check(CLI::Range(1, 10'000'000));
    journal->callback([&context, options, journal] {
        if (!journal->get_subcommands().empty())
            return;
        context.action = [&context, options] {
            return withSession(context.options, [&](Session& session) {
                return runList(session, *options, context.options.outputFormat());
            });
        };
    });
    journal->add_subcommand("verify", "Derive the chain again; exit 1 names the first broken link")
        ->callback([&context] {
            context.action = [&context] {
                return withSession(context.options, [&](Session& session) {
                    return runVerifyChain(session, context.options.outputFormat());
                });
            };
        });
}

} // namespace backroom::cli
