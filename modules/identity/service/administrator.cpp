#include "identity/service/administrator.h"

#include "foundation/service/secrets.h"
#include "identity/service/account_rows.h"
#include "identity/service/server_preparation.h"
#include "identity/service/sign_in.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Administrator)
};

} // namespace

Result<AccountInfo> checkAdministrator(Desk& desk, const QString& name, const QString& password,
                                       const QString& onlyWho) {
    QString who = name;
    if (who.isEmpty()) {
        BACKROOM_TRY(const auto only, SignIn(desk).onlyAccount());
        who = only.value_or(QString());
    }
    BACKROOM_TRY(const auto row, findAccount(desk.database(), who));
    if (!row || row->info.isDisabled || !passwordMatches(row->passwordHash, password))
        return fail(ErrorKind::Forbidden, QStringLiteral("identity.wrong_password"),
                    Text::tr("Name or password is wrong"), desk.database().url().toString(), onlyWho);
    desk.setActor(actorFor(row->info));
    if (const Done may = desk.require(Permission::AdministerDatabase); !may) {
        Error refusal = may.error();
        refusal.where = desk.database().url().toString();
        return fail(refusal);
    }
    return row->info;
}

Result<OwnerConnection> openAsOwner(const DatabaseUrl& url, const QString& password, const QString& refusal) {
    OwnerConnection connection;
    auto account = Database::open(url, SignIn::credentials(url, url.user, password));
    if (account) {
        connection.database = std::move(*account);
        connection.isAccount = true;
    } else if (account.error().code == QLatin1String("identity.wrong_password")) {
        BACKROOM_TRY(connection.database, Database::open(url, {url.user, password}));
    } else {
        return fail(account.error());
    }
    BACKROOM_TRY(const ServerRights rights, serverRights(*connection.database));
    if (!rights.ownsTables)
        return fail(ErrorKind::Forbidden, QStringLiteral("identity.not_allowed"), refusal.arg(url.user),
                    url.toString(),
                    Text::tr("ask an administrator, or prepare the database with: backroomctl init"));
    BACKROOM_CHECK(becomeOwner(*connection.database));
    return connection;
}

} // namespace backroom::identity
