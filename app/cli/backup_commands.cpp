#include "cli/session.h"

#include "foundation/service/backup_folder.h"
#include "foundation/service/journal_reader.h"
#include "foundation/service/migrator.h"
#include "identity/service/password_store.h"
#include "identity/service/restore.h"
#include "identity/service/safety.h"
#include "stock/service/verifier.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QStorageInfo>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Result<int> runBackup(Session& session, const QString& path, Format format) {
    BACKROOM_TRY(const BackupInfo made,
                 identity::Safety(session.desk(), BackupFolder::standardRoot()).backUp(path));
    print({{QStringLiteral("file"), QStringLiteral("bytes"), QStringLiteral("schema")},
           {{made.path, QString::number(made.bytes), made.schemaStep}}},
          format);
    return Ok;
}

Result<int> runRestore(const GlobalOptions& global, const QString& path) {
    identity::RestoreRequest request;
    BACKROOM_TRY(request.url, global.url());
    request.userName = q(global.user);
    request.password = identity::PasswordStore::fromEnvironment().value_or(QString());
    if (request.password.isEmpty())
        request.password = askPassword(Text::tr("Password: ")).value_or(QString());
    request.backup = path;
    const SystemClock clock;
    const auto uuids = UuidSource::system();
    BACKROOM_TRY(const auto report, identity::Restore(clock, *uuids, deskName()).run(request));
    print({{QStringLiteral("restored"), QStringLiteral("schema"), QStringLiteral("safetyCopy")},
           {{report.backup.path, report.backup.schemaStep,
             report.safetyCopy.isEmpty() ? QJsonValue() : QJsonValue(report.safetyCopy)}}},
          global.outputFormat());
    for (const QString& account : report.accountsWithoutPassword)
        printMessage(
            Text::tr("%1 has no password here: set one with backroomctl user password %1").arg(account));
    return Ok;
}

/// One line of the doctor: what was looked at, how it is, what to do.
struct Finding {
    QString what;
    QString state; ///< "ok", "warning", "bad"
    QString detail;
    QString remedy;
};

Finding storageFinding(const DatabaseUrl& url) {
    if (url.engine != Engine::Sqlite)
        return {Text::tr("Server"), QStringLiteral("ok"), url.toString(), {}};
    const QStorageInfo storage(QFileInfo(url.path).absolutePath());
    const bool isTight = storage.bytesAvailable() < 512LL * 1024 * 1024;
    return {Text::tr("Disk"), isTight ? QStringLiteral("warning") : QStringLiteral("ok"),
            Text::tr("%1 MB free").arg(storage.bytesAvailable() / (1024 * 1024)),
            isTight ? Text::tr("free some space") : QString()};
}

Finding keychainFinding() {
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    return {Text::tr("Keychain"), hasBus ? QStringLiteral("ok") : QStringLiteral("warning"),
            hasBus ? Text::tr("a session bus is there") : Text::tr("no session bus"),
            hasBus ? QString() : Text::tr("passwords are asked for each time")};
}

Finding backupFinding(Session& session) {
    const auto last = identity::Safety(session.desk(), BackupFolder::standardRoot()).lastGood();
    return {Text::tr("Last good backup"), last ? QStringLiteral("ok") : QStringLiteral("warning"),
            last ? last->path : Text::tr("none"),
            last ? QString() : Text::tr("make one with: backroomctl backup FILE")};
}

Result<int> runDoctor(Session& session, Format format) {
    QList<Finding> findings;
    findings += {Text::tr("Database"), QStringLiteral("ok"), session.database().url().toString(), {}};
    findings += storageFinding(session.database().url());
    BACKROOM_TRY(const MigrationStatus schema, Migrator(session.database()).status());
    findings += {Text::tr("Schema"), schema.objectsStale ? QStringLiteral("warning") : QStringLiteral("ok"),
                 Text::tr("step %1 of %2").arg(schema.current).arg(schema.newest),
                 schema.objectsStale ? Text::tr("run: backroomctl migrate up") : QString()};
    BACKROOM_TRY(const auto differences,
                 stock::Verifier(session.desk()).differences(stock::Verifier::Depth::Balances));
    findings += {Text::tr("Balances"), differences.isEmpty() ? QStringLiteral("ok") : QStringLiteral("bad"),
                 Text::tr("%n difference(s)", nullptr, int(differences.size())),
                 differences.isEmpty() ? QString() : Text::tr("see: backroomctl verify --deep")};
    findings += keychainFinding();
    findings += backupFinding(session);
    Listing listing{
        {QStringLiteral("what"), QStringLiteral("state"), QStringLiteral("detail"), QStringLiteral("remedy")},
        {}};
    bool isBad = false;
    for (const Finding& finding : std::as_const(findings)) {
        isBad = isBad || finding.state == QLatin1String("bad");
        listing.rows += {finding.what, finding.state, finding.detail, finding.remedy};
    }
    print(listing, format);
    return isBad ? AnswerIsNo : Ok;
}

} // namespace

void addBackupCommands(CLI::App& app, Context& context) {
    auto made = std::make_shared<std::string>();
    CLI::App* backup = app.add_subcommand("backup", "Write everything to one file, while others work");
    backup->add_option("FILE", *made)->required();
    backup->callback([&context, made] {
        context.action = [&context, made] {
            return withSession(context.options, [&](Session& session) {
                return runBackup(session, q(*made), context.options.outputFormat());
            });
        };
    });
    auto from = std::make_shared<std::string>();
    CLI::App* restore = app.add_subcommand(
        "restore", "Put a backup in the place of the database; a safety copy is made first");
    restore->add_option("FILE", *from)->required();
    restore->callback([&context, from] {
        context.action = [&context, from] {
            const auto done = runRestore(context.options, q(*from));
            return done ? *done : printError(done.error(), context.options.outputFormat());
        };
    });
    app.add_subcommand("doctor", "Look at everything Backroom needs and say what to fix")
        ->callback([&context] {
            context.action = [&context] {
                return withSession(context.options, [&](Session& session) {
                    return runDoctor(session, context.options.outputFormat());
                });
            };
        });
}

} // namespace backroom::cli
