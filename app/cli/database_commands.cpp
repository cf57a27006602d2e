#include "cli/option_checks.h"
#include "cli/session.h"

#include "company_hooks.h"
#include "demo/demo_company.h"
#include "foundation/service/migrator.h"
#include "identity/service/company_setup.h"
#include "identity/service/downgrade.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDate>

#include <cstdio>
#include <unistd.h>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

struct InitOptions {
    QStringList given; // what was said of a new company
    std::string demo, admin = "admin", company, currency = "EUR", zone = "Europe/Berlin", policy = "refuse",
                      anchor;
};

/// The first administrator's password: BACKROOM_ADMIN_PASSWORD, else asked twice.
Result<QString> adminPassword(const QString& name) {
    if (qEnvironmentVariableIsSet("BACKROOM_ADMIN_PASSWORD"))
        return qEnvironmentVariable("BACKROOM_ADMIN_PASSWORD");
    const auto first = askPassword(Text::tr("New password of %1: ").arg(name));
    const auto second = first ? askPassword(Text::tr("Once more: ")) : std::nullopt;
    if (!first || first != second)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.no_password"),
                    first ? Text::tr("The passwords differ")
                          : Text::tr("There is no terminal to ask for the administrator's password"),
                    name, Text::tr("set BACKROOM_ADMIN_PASSWORD, or run it in a terminal"));
    return *first;
}

QString outcomeName(identity::SetupOutcome outcome) {
    switch (outcome) {
    case identity::SetupOutcome::NewCompany:
        return QStringLiteral("new");
    case identity::SetupOutcome::Upgraded:
        return QStringLiteral("upgraded");
    case identity::SetupOutcome::AlreadyCurrent:
        break;
    }
    return QStringLiteral("current");
}

Result<bool> isNewFile(const DatabaseUrl& url) {
    if (url.engine != Engine::Sqlite)
        return false;
    auto db = Database::open(url, {});
    if (!db)
        return db.error().code == QLatin1String("database.no_file");
    BACKROOM_TRY(const MigrationStatus status, Migrator(**db).status());
    return status.current == 0;
}

/// What was said of a company that is there already changed nothing.
void tellUnused(QStringList unused) {
    if (qEnvironmentVariableIsSet("BACKROOM_ADMIN_PASSWORD"))
        unused += QStringLiteral("BACKROOM_ADMIN_PASSWORD");
    if (!unused.isEmpty())
        printMessage(Text::tr("There is a company already and it stays as it is; not used: %1")
                         .arg(unused.join(QStringLiteral(", "))));
}

Result<int> runDemo(const GlobalOptions& global, const identity::SetupRequest& setup,
                    const InitOptions& options) {
    const SystemClock clock;
    app::DemoRequest request;
    request.setup = setup;
    request.setup.company.name.clear();
    request.size = options.demo == "full" ? app::DemoSize::Full : app::DemoSize::Small;
    request.anchor = app::demoToday(clock, QTimeZone("Europe/Berlin"));
    if (!options.anchor.empty()) {
        request.anchor = QDate::fromString(q(options.anchor), Qt::ISODate);
        if (!request.anchor.isValid())
            return fail(ErrorKind::Invalid, QStringLiteral("cli.bad_time"), Text::tr("This is not a date"),
                        q(options.anchor), Text::tr("write it like 2026-03-01"));
    }
    const bool isTerminal = isatty(fileno(stderr)) != 0;
    BACKROOM_TRY(const auto report, app::makeDemoCompany(request, [&](qint64 done, qint64 total) {
                     if (isTerminal && total > 0 && done % 256 == 0)
                         std::fprintf(stderr, "\r%lld %%", static_cast<long long>(done * 100 / total));
                 }));
    if (isTerminal)
        std::fputs("\r", stderr);
    if (report.wasThere)
        tellUnused(QStringList{QStringLiteral("--demo")} + options.given);
    print({{QStringLiteral("database"), QStringLiteral("outcome"), QStringLiteral("products"),
            QStringLiteral("variants"), QStringLiteral("documents"), QStringLiteral("entries")},
           {{setup.url.toString(), report.wasThere ? QStringLiteral("current") : QStringLiteral("demo"),
             report.products, report.variants, report.documents, report.entries}}},
          global.outputFormat());
    return Ok;
}

/// What else there is to know: days and money hang on what nobody said, and what was said of a company that
/// is there already changed nothing.
void tellOfCompany(const identity::SetupReport& report, const InitOptions& options) {
    if (report.outcome == identity::SetupOutcome::NewCompany) {
        if (!options.given.contains(QStringLiteral("--currency")) ||
            !options.given.contains(QStringLiteral("--zone")))
            printMessage(
                Text::tr("The company reckons in %1, and its days are those of %2 (--currency, --zone)")
                    .arg(q(options.currency), q(options.zone)));
        return;
    }
    tellUnused(options.given);
}

Result<int> runInit(const GlobalOptions& global, const InitOptions& options) {
    BACKROOM_TRY(const DatabaseUrl url, global.url());
    const SystemClock clock;
    const auto uuids = UuidSource::system();
    identity::SetupRequest request;
    request.url = url;
    request.company.name = options.company.empty() ? Text::tr("My company") : q(options.company);
    request.company.currency = q(options.currency);
    request.company.timeZone = q(options.zone);
    request.company.negativePolicy = q(options.policy);
    request.adminName = q(options.admin);
    if (!options.demo.empty())
        return asAdministrator(global, request,
                               [&](const auto& asked) { return runDemo(global, asked, options); });
    BACKROOM_TRY(const bool isNew, isNewFile(url));
    if (isNew || qEnvironmentVariableIsSet("BACKROOM_ADMIN_PASSWORD")) {
        BACKROOM_TRY(request.adminPassword, adminPassword(request.adminName));
    }
    identity::CompanySetup setup(clock, *uuids, deskName(), companyHooks());
    auto report = asAdministrator(global, request, [&](const auto& asked) { return setup.prepare(asked); });
    // A server's database tells only inside whether it has a company; then the password is asked for.
    if (!report && report.error().code == QLatin1String("identity.short_password") &&
        request.adminPassword.isEmpty()) {
        BACKROOM_TRY(request.adminPassword, adminPassword(request.adminName));
        report = setup.prepare(request);
    }
    if (!report)
        return fail(report.error());
    tellOfCompany(*report, options);
    print({{QStringLiteral("database"), QStringLiteral("outcome"), QStringLiteral("schema")},
           {{url.toString(), outcomeName(report->outcome), report->toStep}}},
          global.outputFormat());
    return Ok;
}

void addInit(CLI::App& app, Context& context) {
    auto options = std::make_shared<InitOptions>();
    CLI::App* command = app.add_subcommand(
        "init", "Make or upgrade the database. PostgreSQL: USER is the database's owner the first time");
    command->add_option("--demo", options->demo, "Make the demo company")
        ->check(CLI::IsMember({"small", "full"}));
    command->add_option("--anchor", options->anchor, "The demo's today, a date (default: today)");
    command->add_option("--admin", options->admin, "Name of the first administrator");
    command->add_option("--company", options->company, "Name of the company")->check(notBlank());
    command->add_option("--currency", options->currency, "ISO 4217 code");
    command->add_option("--zone", options->zone, "IANA time zone");
    command->add_option("--negative", options->policy, "What happens below zero")
        ->check(CLI::IsMember({"refuse", "warn", "allow"}));
    command->callback([&context, options, command] {
        for (const char* name : {"--admin", "--company", "--currency", "--zone", "--negative"}) {
            if (command->count(name) > 0)
                options->given += QString::fromLatin1(name);
        }
        context.action = [&context, options] {
            const auto done = runInit(context.options, *options);
            return done ? *done : printError(done.error(), context.options.outputFormat());
        };
    });
}

/// Migrating needs a connection but no desk: the schema may be too old for a sign-in.
Result<std::unique_ptr<Database>> connectAsAdministrator(const GlobalOptions& global) {
    BACKROOM_TRY(const DatabaseUrl url, global.url());
    if (url.engine == Engine::Sqlite)
        return Database::open(url, {});
    BACKROOM_TRY(const Login login, loginFor(global, url));
    return Database::open(url, identity::SignIn::credentials(url, login.name, login.password));
}

Result<int> runMigrateStatus(const GlobalOptions& global) {
    BACKROOM_TRY(const auto db, connectAsAdministrator(global));
    BACKROOM_TRY(const MigrationStatus status, Migrator(*db).status());
    print({{QStringLiteral("current"), QStringLiteral("newest"), QStringLiteral("pending"),
            QStringLiteral("objects")},
           {{status.current, status.newest, status.pending.join(QLatin1Char(' ')),
             status.objectsStale ? QStringLiteral("stale") : QStringLiteral("current")}}},
          global.outputFormat());
    return status.pending.isEmpty() && !status.objectsStale ? Ok : AnswerIsNo;
}

Result<int> runMigrateDown(const GlobalOptions& global, std::optional<int> wanted, bool isSure) {
    if (!isSure)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.not_sure"),
                    Text::tr("Taking steps back deletes the data they brought"),
                    wanted ? QString::number(*wanted) : QString(),
                    Text::tr("add --yes if that is meant; a backup is made first"));
    identity::DowngradeRequest request;
    BACKROOM_TRY(request.url, global.url());
    request.toStep = wanted;
    const SystemClock clock;
    const auto uuids = UuidSource::system();
    identity::Downgrade downgrade(clock, *uuids, deskName());
    BACKROOM_TRY(const auto report,
                 asAdministrator(global, request, [&](const auto& asked) { return downgrade.run(asked); }));
    print({{QStringLiteral("from"), QStringLiteral("current"), QStringLiteral("backup")},
           {{report.fromStep, report.toStep,
             report.backup.isEmpty() ? QJsonValue() : QJsonValue(report.backup)}}},
          global.outputFormat());
    if (report.backup.isEmpty())
        printMessage(Text::tr("There was nothing to take back"));
    return Ok;
}

void addMigrate(CLI::App& app, Context& context) {
    CLI::App* migrate = app.add_subcommand("migrate", "The schema's version")->fallthrough();
    migrate->require_subcommand(1);
    const auto add = [&](const char* name, const char* help, std::function<Result<int>()> work) {
        CLI::App* command = migrate->add_subcommand(name, help);
        command->callback([&context, work = std::move(work)] {
            context.action = [&context, work] {
                const auto done = work();
                return done ? *done : printError(done.error(), context.options.outputFormat());
            };
        });
        return command;
    };
    add("status", "Version and pending steps; exit 1 when something is pending",
        [&context] { return runMigrateStatus(context.options); });
    add("up", "Upgrade; an administrator's right", [&context] { return runInit(context.options, {}); });
    auto to = std::make_shared<std::optional<int>>();
    auto isSure = std::make_shared<bool>(false);
    CLI::App* down = add("down", "Take steps back, after a backup; their data is gone",
                         [&context, to, isSure] { return runMigrateDown(context.options, *to, *isSure); });
    down->add_option("--to", *to, "The highest step that stays (default: all but the last)");
    down->add_flag("--yes", *isSure, "Really");
}

} // namespace

void addDatabaseCommands(CLI::App& app, Context& context) {
    addInit(app, context);
    addMigrate(app, context);
    addBackupCommands(app, context);
    addDoctor(app, context);
}

} // namespace backroom::cli
