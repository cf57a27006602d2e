#include "identity/service/account_rows.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/secrets.h"
#include "identity/service/queries.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};
} // namespace

AccountInfo readAccount(const Query& row) {
    AccountInfo account;
    account.id = row.id<Account>("id");
    account.uuid = row.uuid("uuid");
    account.name = row.text("name");
    account.fullName = row.text("full_name");
    account.role = roleFromName(row.text("role")).value_or(Role::Auditor);
    account.isDisabled = !row.isNull("disabled_at");
    account.createdAtMs = row.int64("created_at");
    return account;
}

Result<std::optional<AccountRow>> findAccount(Database& db, const QString& name) {
    Query query(db, queries::accountByKey);
    query.bind(":name_key", codeKey(name));
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (!found)
        return std::optional<AccountRow>();
    return std::optional<AccountRow>(AccountRow{readAccount(query), query.text("password_hash")});
}

Result<AccountInfo> insertAccount(Desk& desk, const NewAccount& account) {
    Database& db = desk.database();
    BACKROOM_TRY(const QString name, checkAccountName(account.name));
    BACKROOM_CHECK(checkPassword(account.password));
    if (!db.isSqlite())
        BACKROOM_CHECK(checkRoleLength(name, db.url().name));
    BACKROOM_TRY(const auto taken, findAccount(db, name));
    if (taken)
        return fail(ErrorKind::Conflict, QStringLiteral("identity.name_taken"),
                    Text::tr("There is an account \"%1\" already").arg(taken->info.name), {},
                    Text::tr("choose another name"));
    AccountInfo info{{}, desk.newUuid(), name, account.fullName.trimmed(), account.role, false, desk.nowMs()};
    Query insert(db, queries::accountInsert);
    insert.bind(":uuid", info.uuid).bind(":name", info.name).bind(":name_key", codeKey(info.name));
    insert.bind(":full_name", info.fullName).bind(":role", roleName(info.role));
    insert.bind(":created_at", info.createdAtMs);
    BACKROOM_CHECK(insert.execAndNext());
    info.id = insert.id<Account>("id");
    BACKROOM_CHECK(putLogin(db, info, account.password));
    return info;
}

Done putLogin(Database& db, const AccountInfo& account, const std::optional<QString>& password) {
    Query put(db, queries::accountLoginPut);
    put.bind(":name_key", codeKey(account.name)).bind(":role", roleName(account.role));
    put.bind(":disabled", account.isDisabled ? 1 : 0);
    if (!password) {
        put.bindNull(":secret");
    } else {
        BACKROOM_TRY(const QString secret,
                     db.isSqlite() ? hashPassword(*password)
                                   : scramVerifier(db, loginRole(account.name, db.url().name), *password));
        put.bind(":secret", secret);
    }
    BACKROOM_CHECK(put.execAndNext());
    return {};
}

} // namespace backroom::identity
