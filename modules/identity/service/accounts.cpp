#include "identity/service/accounts.h"

#include "foundation/service/edit_conflict.h"
#include "foundation/service/secrets.h"
#include "foundation/service/transaction.h"
#include "identity/service/queries.h"
#include "identity/service/sign_in.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

const auto entity = QStringLiteral("identity.account");

QJsonObject asJson(const AccountInfo& account) {
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("role"), roleName(account.role)},
            {QStringLiteral("disabled"), account.isDisabled}};
}

Result<AccountInfo> edited(const AccountInfo& before, const AccountInfo& after, const AccountInfo& now) {
    AccountInfo merged = now;
    if (after.role != before.role) {
        if (now.role != before.role && now.role != after.role)
            return fail(
                ErrorKind::Conflict, QStringLiteral("identity.edit_conflict"),
                Text::tr("Somebody else changed %1 meanwhile").arg(now.name),
                Text::tr("Role: yours “%1”, theirs “%2”").arg(roleTitle(after.role), roleTitle(now.role)),
                Text::tr("keep theirs, or choose yours once more"));
        merged.role = after.role;
    }
    // Of two states there is no third: whoever changed it meanwhile chose the same.
    if (after.isDisabled != before.isDisabled)
        merged.isDisabled = after.isDisabled;
    return merged;
}

tl::unexpected<Error> unknownAccount(const QString& name) {
    return fail(ErrorKind::NotFound, QStringLiteral("identity.unknown_account"),
                Text::tr("There is no such account"), name, Text::tr("see the list of accounts"));
}

} // namespace

Result<AccountInfo> Accounts::add(const NewAccount& account) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const AccountInfo added, insertAccount(m_desk, account));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("create"), entity, added.uuid, {}, asJson(added)}));
    BACKROOM_CHECK(transaction.commit());
    return added;
}

Result<QList<AccountInfo>> Accounts::list() {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    Query query(m_desk.database(), queries::accountList);
    BACKROOM_CHECK(query.exec());
    QList<AccountInfo> accounts;
    while (query.next())
        accounts += readAccount(query);
    return accounts;
}

Result<AccountInfo> Accounts::find(const QString& name) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    BACKROOM_TRY(const auto row, findAccount(m_desk.database(), name));
    if (!row)
        return unknownAccount(name);
    return row->info;
}

Result<AccountInfo> Accounts::byId(Id<Account> id) {
    Query query(m_desk.database(), queries::accountById);
    query.bind(":id", id);
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (!found)
        return unknownAccount({});
    return readAccount(query);
}

Result<AccountInfo> Accounts::setRole(const AccountInfo& before, Role role) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    AccountInfo after = before;
    after.role = role;
    return change(before, after);
}

Result<AccountInfo> Accounts::disable(const AccountInfo& before) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    if (before.id == m_desk.actor().id)
        return fail(ErrorKind::Refused, QStringLiteral("identity.own_account"),
                    Text::tr("Nobody can lock themselves out"), before.name,
                    Text::tr("ask another administrator"));
    AccountInfo after = before;
    after.isDisabled = true;
    return change(before, after);
}

Result<AccountInfo> Accounts::enable(const AccountInfo& before) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    AccountInfo after = before;
    after.isDisabled = false;
    return change(before, after);
}

Result<AccountInfo> Accounts::change(const AccountInfo& before, const AccountInfo& wanted) {
    Database& db = m_desk.database();
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    // One change of accounts at a time: what is compared, and who is the last administrator, holds to the
    // end.
    Query lock(db, queries::companyLock);
    BACKROOM_CHECK(lock.execAndNext());
    BACKROOM_TRY(const AccountInfo now, byId(before.id));
    const Result<AccountInfo> merged = edited(before, wanted, now);
    if (!merged)
        return fail(withWho(m_desk, now.uuid, merged.error()));
    const AccountInfo& after = *merged;
    Query admins(db, queries::accountAdmins);
    BACKROOM_CHECK(admins.execAndNext());
    const bool wasAdmin = now.role == Role::Admin && !now.isDisabled;
    const bool staysAdmin = after.role == Role::Admin && !after.isDisabled;
    if (wasAdmin && !staysAdmin && admins.int64("admins") <= 1)
        return fail(ErrorKind::Refused, QStringLiteral("identity.last_admin"),
                    Text::tr("%1 is the last administrator").arg(now.name), {},
                    Text::tr("make somebody else an administrator first"));
    Query update(db, queries::accountChange);
    update.bind(":id", after.id).bind(":role", roleName(after.role));
    if (after.isDisabled)
        update.bind(":disabled_at", m_desk.nowMs());
    else
        update.bindNull(":disabled_at");
    BACKROOM_CHECK(update.exec());
    BACKROOM_CHECK(putLogin(db, after, std::nullopt));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("change"), entity, after.uuid, asJson(now), asJson(after)}));
    BACKROOM_CHECK(transaction.commit());
    return after;
}

Done Accounts::setPassword(Id<Account> id, const QString& password) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerAccounts));
    BACKROOM_TRY(const AccountInfo account, byId(id));
    return storePassword(account, password);
}

Done Accounts::changeOwnPassword(const QString& current, const QString& wanted) {
    if (m_desk.actor().id.isNull())
        return m_desk.require(Permission::ReadStock);
    Database& db = m_desk.database();
    BACKROOM_TRY(const auto row, findAccount(db, m_desk.actor().name));
    if (!row)
        return unknownAccount(m_desk.actor().name);
    if (!db.isSqlite())
        BACKROOM_CHECK(Database::open(db.url(), SignIn::credentials(db.url(), row->info.name, current)));
    else if (!passwordMatches(row->passwordHash, current))
        return fail(ErrorKind::Forbidden, QStringLiteral("identity.wrong_password"),
                    Text::tr("The present password is wrong"), {}, Text::tr("type it again"));
    return storePassword(row->info, wanted);
}

Done Accounts::storePassword(const AccountInfo& account, const QString& password) {
    BACKROOM_CHECK(checkPassword(password));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(putLogin(m_desk.database(), account, password));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("password"), entity, account.uuid, {}, {}}));
    return transaction.commit();
}

} // namespace backroom::identity
