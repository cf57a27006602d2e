#include "identity/service/company_setup.h"

#include "foundation/service/backup_folder.h"
#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "identity/service/account_rows.h"
#include "identity/service/administrator.h"
#include "identity/service/company.h"
#include "identity/service/queries.h"
#include "identity/service/server_preparation.h"
#include "identity/service/sign_in.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompanySetup)
};

Done checkRequest(const SetupRequest& request) {
    BACKROOM_CHECK(checkCompany(request.company));
    BACKROOM_CHECK(checkAccountName(request.adminName));
    return checkPassword(request.adminPassword);
}

tl::unexpected<Error> mayNotPrepare(const QString& user, const QString& lacks) {
    return fail(ErrorKind::Forbidden, QStringLiteral("identity.may_not_prepare"),
                Text::tr("%1 may not prepare this database: %2").arg(user, lacks), {},
                Text::tr("use the role that owns the database and has CREATEROLE"));
}

} // namespace

Result<SetupReport> CompanySetup::prepare(const SetupRequest& request) {
    return request.url.engine == Engine::Sqlite ? prepareFile(request) : prepareServer(request);
}

Result<SetupReport> CompanySetup::prepareFile(const SetupRequest& request) {
    // Nothing is left behind when the request itself is wrong.
    if (!QFileInfo::exists(request.url.path))
        BACKROOM_CHECK(checkRequest(request));
    BACKROOM_TRY(const auto db, Database::open(request.url, {}, OpenMode::Create));
    BACKROOM_TRY(const MigrationStatus status, Migrator(*db).status());
    if (status.current > 0 && (!status.pending.isEmpty() || status.objectsStale))
        BACKROOM_CHECK(checkMayUpgrade(*db, request));
    return migrateAndMakeCompany(*db, request);
}

// Only an administrator upgrades. A file without accounts was left by a set-up that was interrupted.
Done CompanySetup::checkMayUpgrade(Database& db, const SetupRequest& request) {
    Desk desk(db, m_clock, m_uuids, m_deskName);
    const auto company = readCompany(db);
    if (!company || !*company)
        return {};
    BACKROOM_CHECK(checkAdministrator(desk, request.userName, request.password,
                                      Text::tr("only an administrator may upgrade the database")));
    return {};
}

Result<SetupReport> CompanySetup::migrate(Database& db, const SetupRequest& request) {
    db.setClock(&m_clock);
    Migrator migrator(db);
    BACKROOM_TRY(const MigrationStatus before, migrator.status());
    if (before.current > 0 && !before.pending.isEmpty()) {
        const QString root = request.backupRoot.isEmpty() ? BackupFolder::standardRoot() : request.backupRoot;
        BACKROOM_CHECK(BackupFolder(root, db.url()).make(db, BackupReason::Upgrade, m_clock.nowMs()));
    }
    BACKROOM_CHECK(migrator.up());
    const bool wasCurrent = before.pending.isEmpty() && !before.objectsStale;
    return SetupReport{wasCurrent ? SetupOutcome::AlreadyCurrent : SetupOutcome::Upgraded, before.current,
                       before.newest};
}

Result<bool> CompanySetup::makeCompany(Database& db, const SetupRequest& request) {
    BACKROOM_TRY(const auto existing, readCompany(db));
    if (existing)
        return false;
    BACKROOM_CHECK(checkRequest(request));
    Desk desk(db, m_clock, m_uuids, m_deskName);
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    const Uuid uuid = desk.newUuid();
    Query insert(db, queries::companyInsert);
    insert.bind(":uuid", uuid).bind(":name", request.company.name.trimmed());
    insert.bind(":currency", request.company.currency).bind(":time_zone", request.company.timeZone);
    insert.bind(":negative_policy", request.company.negativePolicy);
    insert.bind(":is_demo", request.company.isDemo ? 1 : 0).bind(":created_at", desk.nowMs());
    const auto inserted = insert.exec();
    if (!inserted && inserted.error().code == QLatin1String("database.duplicate"))
        return false; // another program was faster
    BACKROOM_CHECK(inserted);
    BACKROOM_TRY(const AccountInfo admin, insertAccount(desk, {request.adminName, request.adminFullName,
                                                               Role::Admin, request.adminPassword}));
    desk.setActor(actorFor(admin));
    db.setSqliteActor(admin.id.value());
    const auto done = [&]() -> Done {
        BACKROOM_CHECK(desk.record(
            {QStringLiteral("create"),
             QStringLiteral("identity.company"),
             uuid,
             {},
             {{QStringLiteral("name"), request.company.name}, {QStringLiteral("admin"), admin.name}}}));
        for (const CompanyHook& hook : std::as_const(m_hooks))
            BACKROOM_CHECK(hook(desk));
        return transaction.commit();
    }();
    db.setSqliteActor(0);
    BACKROOM_CHECK(done);
    return true;
}

Result<SetupReport> CompanySetup::prepareServer(const SetupRequest& request) {
    // "backroom_warehouse@" is the longest of our roles' beginnings; a role's name has 63 bytes.
    if (request.url.name.toUtf8().size() > 44)
        return fail(ErrorKind::Invalid, QStringLiteral("identity.database_name_too_long"),
                    Text::tr("The name of the database is longer than 44 bytes"), request.url.name,
                    Text::tr("choose a shorter one"));
    const auto account =
        Database::open(request.url, SignIn::credentials(request.url, request.url.user, request.password));
    if (account)
        return upgradeAsAccount(**account, request);
    // A wrong password and a role that does not exist look the same from outside; anything else is final.
    const bool mayBeServerRole = account.error().code == QLatin1String("identity.wrong_password") ||
                                 account.error().code == QLatin1String("database.missing");
    if (!mayBeServerRole)
        return fail(account.error());
    BACKROOM_TRY(const auto db, openOrCreateDatabase(request.url, {request.url.user, request.password}));
    return prepareAsServerRole(*db, request);
}

Result<SetupReport> CompanySetup::upgradeAsAccount(Database& db, const SetupRequest& request) {
    BACKROOM_CHECK(prepareAlone(db));
    BACKROOM_TRY(const MigrationStatus status, Migrator(db).status());
    BACKROOM_TRY(const ServerRights rights, serverRights(db));
    if (!rights.ownsTables) {
        if (status.pending.isEmpty() && !status.objectsStale)
            return SetupReport{SetupOutcome::AlreadyCurrent, status.current, status.newest};
        return fail(ErrorKind::Forbidden, QStringLiteral("identity.not_allowed"),
                    Text::tr("%1 may not upgrade the database").arg(db.url().user), db.url().toString(),
                    Text::tr("ask an administrator"));
    }
    if (status.current == 0)
        BACKROOM_CHECK(checkRequest(request));
    return migrateAsOwner(db, request);
}

Result<SetupReport> CompanySetup::prepareAsServerRole(Database& db, const SetupRequest& request) {
    BACKROOM_CHECK(prepareAlone(db));
    BACKROOM_TRY(const MigrationStatus status, Migrator(db).status());
    BACKROOM_TRY(const ServerRights rights, serverRights(db));
    if (!rights.ownsDatabase && !rights.isSuperuser)
        return mayNotPrepare(request.url.user, Text::tr("it does not own the database"));
    if (!rights.mayMakeRoles)
        return mayNotPrepare(request.url.user, Text::tr("it lacks CREATEROLE"));
    if (status.current == 0)
        BACKROOM_CHECK(checkRequest(request));
    BACKROOM_CHECK(prepareServerRoles(db));
    return migrateAsOwner(db, request);
}

Result<SetupReport> CompanySetup::migrateAsOwner(Database& db, const SetupRequest& request) {
    BACKROOM_CHECK(becomeOwner(db));
    auto report = migrateAndMakeCompany(db, request);
    BACKROOM_CHECK(becomeSelf(db));
    return report;
}

Result<SetupReport> CompanySetup::migrateAndMakeCompany(Database& db, const SetupRequest& request) {
    BACKROOM_TRY(SetupReport report, migrate(db, request));
    BACKROOM_TRY(const bool isNew, makeCompany(db, request));
    if (isNew)
        report.outcome = SetupOutcome::NewCompany;
    return report;
}

} // namespace backroom::identity
