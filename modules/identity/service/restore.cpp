#include "identity/service/restore.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/books_hold.h"
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

/// Where the safety copy goes. The oldest one kept there may be what is to be restored.
BackupFolder folderOf(const RestoreRequest& request) {
    BackupFolder folder(request.backupRoot.isEmpty() ? BackupFolder::standardRoot() : request.backupRoot,
                        request.url);
    folder.spare(request.backup);
    return folder;
}

/// A safety copy of a try before is a part of this one.
void keepOnly(RestoreReport& report, const QString& safetyCopy) {
    if (!report.safetyCopy.isEmpty() && report.safetyCopy != safetyCopy)
        QFile::remove(report.safetyCopy);
    report.safetyCopy = safetyCopy;
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
    RestoreReport report;
    BACKROOM_TRY(report.backup, checkBackup(request.backup));
    if (report.backup.engine != request.url.engine)
        return fail(ErrorKind::Invalid, QStringLiteral("backup.other_engine"),
                    Text::tr("The backup is of the other kind of database"), request.backup,
                    Text::tr("restore it into the kind it was made of; nothing was changed"));
    return request.url.engine == Engine::Sqlite ? runFile(request, report) : runServer(request, report);
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

Result<RestoreReport> Restore::runFile(const RestoreRequest& request, RestoreReport report) {
    auto db = Database::open(request.url, {});
    const auto who = db ? checkAdministrator(**db, request) : Result<QString>(fail(db.error()));
    if (!who && !isBeyondUse(who.error()))
        return fail(who.error());
    if (who) {
        const auto restored = replacePages(**db, request, report);
        if (restored) {
            BACKROOM_CHECK(finish(**db, request, *who));
            return report;
        }
        if (!isBeyondUse(restored.error()))
            return fail(restored.error());
    }
    BACKROOM_CHECK(checkAdministratorOfBackup(request));
    if (db)
        db->reset();
    BACKROOM_TRY(report.damagedFile, replaceDamagedFile(request.url, request.backup, m_clock.nowMs()));
    BACKROOM_TRY(const auto fresh, Database::open(request.url, {}));
    BACKROOM_CHECK(finish(*fresh, request, request.userName));
    return report;
}

// What somebody wrote after the safety copy would be in neither: with the file locked, it is made again.
Done Restore::replacePages(Database& db, const RestoreRequest& request, RestoreReport& report) {
    BACKROOM_TRY(const auto reader, Database::open(request.url, {}));
    const auto copy = [&]() -> Done {
        BACKROOM_TRY(const BackupInfo safety,
                     folderOf(request).make(*reader, BackupReason::Restore, m_clock.nowMs()));
        keepOnly(report, safety.path);
        return {};
    };
    const qint64 version = reader->dataVersion();
    BACKROOM_CHECK(copy());
    return restoreBackup(db, request.backup,
                         [&] { return reader->dataVersion() == version ? Done() : copy(); });
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

Result<RestoreReport> Restore::runServer(const RestoreRequest& request, RestoreReport report) {
    BACKROOM_TRY(const OwnerConnection owner,
                 openAsOwner(request.url, request.password, Text::tr("%1 may not put a backup back")));
    Database& db = *owner.database;
    bool isDone = false;
    for (int attempt = 0; attempt < 3 && !isDone; ++attempt) {
        BACKROOM_TRY(isDone, tryOnServer(db, request, report));
    }
    if (!isDone)
        return fail(othersWork(request.url, QStringLiteral("they were faster each time")));
    BACKROOM_CHECK(becomeSelf(db));
    return report;
}

// Books whose rules are not in force (an older program's, or the owner at work beside) do not heed the hold;
// they are caught by the head.
Result<bool> Restore::tryOnServer(Database& db, const RestoreRequest& request, RestoreReport& report) {
    BACKROOM_TRY(const BooksHold hold, BooksHold::take(db));
    const auto head = booksHead(db);
    const auto there = Migrator(db).status();
    if (!there && !isBeyondUse(there.error()))
        return fail(there.error());
    if (!there || there->current > 0) {
        const auto safety = folderOf(request).make(db, BackupReason::Restore, m_clock.nowMs());
        if (!safety && head)
            return fail(safety.error());
        if (safety)
            keepOnly(report, safety->path);
    }
    return replaceOnServer(db, request, head, report);
}

// One transaction: until its last word the present books stand.
Result<bool> Restore::replaceOnServer(Database& db, const RestoreRequest& request,
                                      const std::optional<QString>& head, RestoreReport& report) {
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    bool isStill = true;
    const auto replaced = restoreBackup(db, request.backup, [&]() -> Done {
        isStill = !head || head == booksHead(db);
        return isStill ? Done() : Done(fail(othersWork(request.url, QStringLiteral("the journal grew"))));
    });
    // Busy: somebody was in the way in the middle of it, and won.
    if (!isStill || (!replaced && replaced.error().code == QLatin1String("database.busy")))
        return false;
    BACKROOM_CHECK(replaced);
    // Rights are no part of a backup; they come with the objects.
    BACKROOM_CHECK(Migrator(db).up());
    BACKROOM_CHECK(Migrator(db).recreateObjects());
    BACKROOM_TRY(report.accountsWithoutPassword, bringBackLogins(db, request.backup));
    BACKROOM_CHECK(finish(db, request, request.url.user));
    BACKROOM_CHECK(transaction.commit());
    return true;
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
