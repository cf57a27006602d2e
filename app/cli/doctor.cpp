#include "cli/session.h"

#include "foundation/service/backup_folder.h"
#include "foundation/service/file_check.h"
#include "foundation/service/migrator.h"
#include "identity/service/safety.h"
#include "stock/service/verifier.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const auto ok = QStringLiteral("ok");
const auto warning = QStringLiteral("warning");
const auto bad = QStringLiteral("bad");

/// One line of the doctor: what was looked at, how it is, what to do.
struct Finding {
    QString what;
    QString state; ///< "ok", "warning", "bad"
    QString detail;
    QString remedy;
};

QList<Finding> databaseFindings(const DatabaseUrl& url, const QStringList& damage) {
    QList<Finding> findings;
    for (const QString& sentence : damage)
        findings += {Text::tr("Database"), bad, sentence,
                     url.engine == Engine::Sqlite
                         ? Text::tr("restore the last good backup: backroomctl restore FILE")
                         : Text::tr("have the server's administrator mend it, or restore a backup")};
    if (damage.isEmpty())
        findings += {Text::tr("Database"), ok, url.toString(), {}};
    return findings;
}

Finding storageFinding(const DatabaseUrl& url) {
    if (url.engine != Engine::Sqlite)
        return {Text::tr("Server"), ok, url.toString(), {}};
    const QStorageInfo storage(QFileInfo(url.path).absolutePath());
    const bool isTight = storage.bytesAvailable() < 512LL * 1024 * 1024;
    return {Text::tr("Disk"), isTight ? warning : ok,
            Text::tr("%1 MB free").arg(storage.bytesAvailable() / (1024 * 1024)),
            isTight ? Text::tr("free some space") : QString()};
}

Finding keychainFinding() {
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    return {Text::tr("Keychain"), hasBus ? ok : warning,
            hasBus ? Text::tr("a session bus is there") : Text::tr("no session bus"),
            hasBus ? QString() : Text::tr("passwords are asked for each time")};
}

/// Labels and reports go to what CUPS knows; asked by its own program. (Only the command line waits for it.)
Finding printerFinding() {
    constexpr int patienceMs = 5000;
    QProcess lpstat;
    lpstat.start(QStringLiteral("lpstat"), {QStringLiteral("-e")});
    const bool isAnswered = lpstat.waitForFinished(patienceMs) && lpstat.exitCode() == 0;
    const QString names =
        isAnswered ? QString::fromLocal8Bit(lpstat.readAllStandardOutput()).simplified() : QString();
    return {Text::tr("Printers"), names.isEmpty() ? warning : ok, names.isEmpty() ? Text::tr("none") : names,
            names.isEmpty() ? Text::tr("add one to the system (CUPS); PDF works without") : QString()};
}

/// A scanner types like a keyboard: what is plugged in and types is named, for the person to know it again.
Finding scannerFinding() {
    QFile devices(QStringLiteral("/proc/bus/input/devices"));
    const QString all =
        devices.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(devices.readAll()) : QString();
    QStringList names;
    for (const QString& device : all.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        // The bus: 3 is USB, 5 Bluetooth.
        const bool isPlugged =
            device.contains(QStringLiteral("Bus=0003")) || device.contains(QStringLiteral("Bus=0005"));
        if (isPlugged && device.contains(QStringLiteral("kbd ")))
            names += device.section(QLatin1Char('"'), 1, 1);
    }
    return {Text::tr("Scanner"), names.isEmpty() ? warning : ok,
            names.isEmpty() ? Text::tr("nothing that types is plugged in") : names.join(QStringLiteral(", ")),
            names.isEmpty() ? Text::tr("plug it in, or pair it, as a keyboard") : QString()};
}

Finding backupFinding(Session& session) {
    const LastBackup last = identity::Safety(session.desk(), BackupFolder::standardRoot()).last();
    QString detail = last.good ? last.good->path : Text::tr("none");
    if (!last.lost.isEmpty())
        detail += QStringLiteral("; ") + Text::tr("not there any more, or not good: %1").arg(last.lost);
    return {Text::tr("Last good backup"), last.good ? ok : warning, detail,
            last.good ? QString() : Text::tr("make one with: backroomctl backup FILE")};
}

Finding schemaFinding(const MigrationStatus& schema) {
    return {Text::tr("Schema"), schema.objectsStale ? warning : ok,
            Text::tr("step %1 of %2").arg(schema.current).arg(schema.newest),
            schema.objectsStale ? Text::tr("run: backroomctl migrate up") : QString()};
}

Finding balancesFinding(Session& session) {
    const auto differences = stock::Verifier(session.desk()).differences(stock::Verifier::Depth::Balances);
    if (!differences)
        return {Text::tr("Balances"), bad, differences.error().what, differences.error().remedy};
    return {Text::tr("Balances"), differences->isEmpty() ? ok : bad,
            Text::tr("%Ln difference(s)", nullptr, int(differences->size())),
            differences->isEmpty() ? QString() : Text::tr("see: backroomctl verify --deep")};
}

int report(const QList<Finding>& findings, Format format) {
    Listing listing{
        {QStringLiteral("what"), QStringLiteral("state"), QStringLiteral("detail"), QStringLiteral("remedy")},
        {}};
    bool isBad = false;
    for (const Finding& finding : findings) {
        isBad = isBad || finding.state == bad;
        listing.rows += {finding.what, finding.state, finding.detail, finding.remedy};
    }
    print(listing, format);
    return isBad ? AnswerIsNo : Ok;
}

Result<int> runDoctor(Session& session, Format format) {
    BACKROOM_TRY(const QStringList damage, fileDamage(session.database()));
    QList<Finding> findings = databaseFindings(session.database().url(), damage);
    findings += storageFinding(session.database().url());
    BACKROOM_TRY(const MigrationStatus schema, Migrator(session.database()).status());
    findings += schemaFinding(schema);
    findings += balancesFinding(session);
    findings += keychainFinding();
    findings += printerFinding();
    findings += scannerFinding();
    findings += backupFinding(session);
    return report(findings, format);
}

/// A file may be too damaged for a sign-in; that is what the doctor is for.
int doctor(const GlobalOptions& options) {
    const Format format = options.outputFormat();
    auto session = Session::open(options);
    const auto done = session ? runDoctor(**session, format) : Result<int>(fail(std::move(session).error()));
    if (done)
        return *done;
    const auto url = options.url();
    const QStringList damage = damageBehind(options, done.error());
    return damage.isEmpty() ? printError(done.error(), format)
                            : report(databaseFindings(*url, damage), format);
}

} // namespace

void addDoctor(CLI::App& app, Context& context) {
    app.add_subcommand("doctor", "Look at everything Backroom needs and say what to fix")
        ->callback([&context] { context.action = [&context] { return doctor(context.options); }; });
}

} // namespace backroom::cli
