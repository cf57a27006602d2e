#include "identity/service/downgrade.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/backup_folder.h"
#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "identity/service/administrator.h"
#include "identity/service/company.h"
#include "identity/service/queries.h"
#include "identity/service/server_preparation.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Downgrade)
};

constexpr int accountsStep = 2; // 0002_identity

} // namespace

Result<DowngradeReport> Downgrade::run(const DowngradeRequest& request) {
    if (request.toStep && *request.toStep < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("identity.no_such_step"),
                    Text::tr("There is no such step"), QString::number(*request.toStep),
                    Text::tr("name a step that stays, or 0 for none"));
    if (request.url.engine == Engine::Sqlite) {
        BACKROOM_TRY(const auto db, Database::open(request.url, {}));
        Desk desk(*db, m_clock, m_uuids, m_deskName);
        BACKROOM_CHECK(Migrator(*db).status());
        // Without accounts, as an earlier downgrade leaves it, there is nobody to ask.
        const auto company = readCompany(*db);
        if (company && *company)
            BACKROOM_CHECK(checkAdministrator(desk, request.userName, request.password,
                                              Text::tr("only an administrator may take the schema back")));
        return takeBack(desk, request);
    }
    BACKROOM_TRY(const OwnerConnection owner,
                 openAsOwner(request.url, request.password, Text::tr("%1 may not take the schema back")));
    Database& db = *owner.database;
    Desk desk(db, m_clock, m_uuids, m_deskName);
    desk.setActor({{}, request.url.user, {}, {}});
    BACKROOM_TRY(const DowngradeReport report, takeBack(desk, request));
    if (report.fromStep >= accountsStep && report.toStep < accountsStep) {
        Query keep(db, queries::accountLoginsKeep);
        keep.bind(":names",
                  pgArray(owner.isAccount ? QStringList{codeKey(request.url.user)} : QStringList()));
        BACKROOM_CHECK(keep.execAndNext());
    }
    BACKROOM_CHECK(becomeSelf(db));
    return report;
}

Result<DowngradeReport> Downgrade::takeBack(Desk& desk, const DowngradeRequest& request) {
    Database& db = desk.database();
    Migrator migrator(db);
    BACKROOM_TRY(const MigrationStatus before, migrator.status());
    DowngradeReport report;
    report.fromStep = before.current;
    report.toStep = before.current;
    const int to = request.toStep.value_or(qMax(0, before.current - 1));
    if (to >= before.current)
        return report;
    const QString root = request.backupRoot.isEmpty() ? BackupFolder::standardRoot() : request.backupRoot;
    BACKROOM_TRY(const BackupInfo made,
                 BackupFolder(root, db.url()).make(db, BackupReason::Downgrade, m_clock.nowMs()));
    report.backup = made.path;
    // The journal's triggers and functions are gone after an earlier downgrade.
    if (before.pending.isEmpty() && !before.objectsStale)
        BACKROOM_CHECK(writeDown(desk, before.current, to));
    BACKROOM_CHECK(migrator.down(to));
    BACKROOM_TRY(const MigrationStatus after, migrator.status());
    report.toStep = after.current;
    return report;
}

Done Downgrade::writeDown(Desk& desk, int fromStep, int toStep) {
    BACKROOM_TRY(auto transaction, Transaction::begin(desk.database()));
    BACKROOM_CHECK(desk.record({QStringLiteral("downgrade"),
                                QStringLiteral("foundation.database"),
                                {},
                                {{QStringLiteral("step"), fromStep}},
                                {{QStringLiteral("step"), toStep}}}));
    return transaction.commit();
}

} // namespace backroom::identity
