#include "cli/session.h"

#include "foundation/service/backup_folder.h"
#include "identity/service/restore.h"
#include "identity/service/safety.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

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
    request.backup = path;
    const SystemClock clock;
    const auto uuids = UuidSource::system();
    identity::Restore restore(clock, *uuids, deskName());
    BACKROOM_TRY(const auto report,
                 asAdministrator(global, request, [&](const auto& asked) { return restore.run(asked); }));
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    print({{QStringLiteral("restored"), QStringLiteral("schema"), QStringLiteral("safetyCopy"),
            QStringLiteral("damagedFile")},
           {{report.backup.path, report.backup.schemaStep, orNull(report.safetyCopy),
             orNull(report.damagedFile)}}},
          global.outputFormat());
    if (!report.damagedFile.isEmpty())
        printMessage(Text::tr("The damaged file is kept: %1").arg(report.damagedFile));
    for (const QString& account : report.accountsWithoutPassword)
        printMessage(
            Text::tr("%1 has no password here: set one with backroomctl user password %1").arg(account));
    return Ok;
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
}

} // namespace backroom::cli
