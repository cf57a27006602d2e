#include "identity/service/restore.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "identity/service/account_rows.h"
#include "identity/service/administrator.h"
#include "identity/service/queries.h"
#include "identity/service/server_preparation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

QString rootOf(const RestoreRequest& request) {
    return request.backupRoot.isEmpty() ? BackupFolder::standardRoot() : request.backupRoot;
}

// A database that is too broken to be asked; the codes under which opening and reading fail.
bool isBeyondUse(const Error& error) {
    static const QStringList codes = {
        QStringLiteral("database.foreign"), QStringLiteral("database.damaged"),
        QStringLiteral("database.no_file"), QStringLiteral("database.unexpected"),
        QStringLiteral("backup.damaged"),   QStringLiteral("backup.foreign")};
    return codes.contains(error.code);
}

} // namespace

Result<RestoreReport> Restore::run(const RestoreRequest& request) {
    BACKROOM_CHECK(checkBackup(request.backup));
    return request.url.engine == Engine::Sqlite ? runFile(request) : runServer(request);
}

Result<QString> Restore::checkAdministrator(Database& db, const RestoreRequest& request) {
    Desk desk(db, m_clock, m_uuids, m_deskName);
    BACKROOM_TRY(const AccountInfo administrator,
                 identity::checkAdministrator(desk, request.userName, request.password,
                                              Text::tr("only an administrator may put a backup back")));
    return administrator.name;
}

// Of a copy: a backup is never opened for writing.
Done Restore::checkAdministratorOfBackup(const RestoreRequest& request) {
    const QTemporaryDir folder;
    DatabaseUrl copy = request.url;
    copy.path = folder.filePath(QStringLiteral("copy.db"));
    if (!folder.isValid() || !QFile::copy(request.backup, copy.path))
        return fail(ErrorKind::Unavailable, QStringLiteral("backup.no_space"),
                    Text::tr("There is not enough space to look into the backup"), folder.path(),
                    Text::tr("free some space; nothing was changed"));
    QFile::setPermissions(copy.path, QFile::ReadOwner | QFile::WriteOwner);
    BACKROOM_TRY(const auto db, Database::open(copy, {}));
    BACKROOM_CHECK(checkAdministrator(*db, request));
    return {};
}

Result<RestoreReport> Restore::runFile(const RestoreRequest& request) {
    RestoreReport report;
    BACKROOM_TRY(report.backup, checkBackup(request.backup));
    if (report.backup.engine != Engine::Sqlite)
        return fail(ErrorKind::Invalid, QStringLiteral("backup.other_engine"),
                    Text::tr("The backup is of the other kind of database"), request.backup,
                    Text::tr("restore it into the kind it was made of"));
    auto db = Database::open(request.url, {});
    const auto who = db ? checkAdministrator(**db, request) : Result<QString>(fail(db.error()));
    if (!who && !isBeyondUse(who.error()))
        return fail(who.error());
    if (who) {
        const BackupFolder folder(rootOf(request), request.url);
        const auto safety = folder.make(**db, BackupReason::Restore, m_clock.nowMs());
        if (!safety && !isBeyondUse(safety.error()))
            return fail(safety.error());
        const auto restored = safety ? restoreBackup(**db, request.backup) : Done(fail(safety.error()));
        if (restored) {
            report.safetyCopy = safety->path;
            BACKROOM_CHECK(finish(**db, request, *who));
            return report;
        }
        if (!isBeyondUse(restored.error()))
            return fail(restored.error());
    }
    BACKROOM_CHECK(checkAdministratorOfBackup(request));
    if (db)
        db->reset();
    BACKROOM_CHECK(replaceDamagedFile(request.url, request.backup, m_clock.nowMs()));
    BACKROOM_TRY(const auto fresh, Database::open(request.url, {}));
    BACKROOM_CHECK(finish(*fresh, request, request.userName));
    return report;
}

// A backup of an older version is brought up to date, which its safety copy allows.
Done Restore::finish(Database& db, const RestoreRequest& request, const QString& who) {
    Desk desk(db, m_clock, m_uuids, m_deskName);
    BACKROOM_CHECK(Migrator(db).up());
    desk.setActor({{}, who, {}, {}});
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    BACKROOM_CHECK(desk.record({QStringLiteral("restore"),
                                QStringLiteral("foundation.database"),
                                {},
                                {},
                                {{QStringLiteral("file"), QFileInfo(request.backup).fileName()}}}));
    return transaction.commit();
}

Result<RestoreReport> Restore::runServer(const RestoreRequest& request) {
    RestoreReport report;
    BACKROOM_TRY(report.backup, checkBackup(request.backup));
    BACKROOM_TRY(const OwnerConnection owner,
                 openAsOwner(request.url, request.password, Text::tr("%1 may not put a backup back")));
    Database& db = *owner.database;
    const BackupFolder folder(rootOf(request), request.url);
    BACKROOM_TRY(const MigrationStatus there, Migrator(db).status());
    if (there.current > 0) {
        BACKROOM_TRY(const BackupInfo safety, folder.make(db, BackupReason::Restore, m_clock.nowMs()));
        report.safetyCopy = safety.path;
    }
    const auto restored = [&]() -> Done {
        BACKROOM_CHECK(restoreBackup(db, request.backup));
        return Migrator(db).recreateObjects();
    }();
    if (!restored && !report.safetyCopy.isEmpty()) {
        const auto back = restoreBackup(db, report.safetyCopy);
        if (back)
            BACKROOM_CHECK(Migrator(db).recreateObjects());
        Error error = restored.error();
        error.remedy = back ? Text::tr("the present books were put back; nothing was changed")
                            : Text::tr("the books are in %1").arg(report.safetyCopy);
        return fail(error);
    }
    BACKROOM_CHECK(restored);
    BACKROOM_TRY(report.accountsWithoutPassword, bringBackLogins(db, request.backup));
    BACKROOM_CHECK(finish(db, request, request.url.user));
    BACKROOM_CHECK(becomeSelf(db));
    return report;
}

// Passwords that are good on this server stay; accounts that are missing get the one of the backup.
Result<QStringList> Restore::bringBackLogins(Database& db, const QString& backup) {
    BACKROOM_TRY(const auto logins, loginsInBackup(backup));
    QHash<QString, QString> verifiers;
    for (const auto& [name, verifier] : logins)
        verifiers[name] = verifier;
    QList<AccountInfo> accounts;
    QSet<QString> known;
    {
        Query list(db, queries::accountLogins);
        BACKROOM_CHECK(list.exec());
        while (list.next()) {
            accounts += readAccount(list);
            if (list.flag("has_login"))
                known += codeKey(accounts.last().name);
        }
    }
    QStringList without;
    QStringList names;
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    for (const AccountInfo& account : std::as_const(accounts)) {
        const QString key = codeKey(account.name);
        names += key;
        Query put(db, queries::accountLoginPut);
        put.bind(":name_key", key).bind(":role", roleName(account.role));
        put.bind(":disabled", account.isDisabled ? 1 : 0);
        if (known.contains(key) || !verifiers.contains(key))
            put.bindNull(":secret");
        else
            put.bind(":secret", verifiers.value(key));
        BACKROOM_CHECK(put.execAndNext());
        if (!known.contains(key) && !verifiers.contains(key))
            without += account.name;
    }
    Query keep(db, queries::accountLoginsKeep);
    keep.bind(":names", pgArray(names));
    BACKROOM_CHECK(keep.execAndNext());
    BACKROOM_CHECK(transaction.commit());
    return without;
}

} // namespace backroom::identity
