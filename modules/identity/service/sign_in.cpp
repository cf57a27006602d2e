#include "identity/service/sign_in.h"

#include "foundation/service/query.h"
#include "foundation/service/secrets.h"
#include "foundation/service/transaction.h"
#include "identity/service/account_rows.h"
#include "identity/service/queries.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

tl::unexpected<Error> wrongPassword(const Database& db) {
    return fail(ErrorKind::Forbidden, QStringLiteral("identity.wrong_password"),
                Text::tr("Name or password is wrong"), db.url().toString(),
                Text::tr("check both and try again"));
}

// An unknown name takes as long as a wrong password, so the time tells nothing.
bool matches(const std::optional<AccountRow>& row, const QString& password) {
    static const Result<QString> dummy = hashPassword(QStringLiteral("nobody's password"));
    const bool same = passwordMatches(row ? row->passwordHash : dummy.value_or(QString()), password);
    return row && same && !row->info.isDisabled;
}

} // namespace

Actor actorFor(const AccountInfo& account) {
    return {account.id, account.name, roleName(account.role), permissionsOf(account.role)};
}

Credentials SignIn::credentials(const DatabaseUrl& url, const QString& name, const QString& password) {
    return {loginRole(name, url.name), password};
}

Result<AccountInfo> SignIn::signIn(const QString& name, const QString& password) {
    BACKROOM_CHECK(signOut());
    Database& db = m_desk.database();
    BACKROOM_TRY(const auto row, findAccount(db, name));
    if (db.isSqlite() && !matches(row, password)) {
        BACKROOM_TRY(auto transaction, Transaction::begin(db));
        BACKROOM_CHECK(m_desk.record({QStringLiteral("refused"),
                                      QStringLiteral("identity.session"),
                                      row ? row->info.uuid : Uuid(),
                                      {},
                                      {{QStringLiteral("name"), name}}}));
        BACKROOM_CHECK(transaction.commit());
        return wrongPassword(db);
    }
    if (!row)
        return wrongPassword(db);
    return openSession(row->info, QStringLiteral("sign_in"));
}

Result<AccountInfo> SignIn::join(const AccountInfo& account) {
    m_seat = Seat::Beside;
    return openSession(account, {});
}

Done SignIn::note(const QString& action, const Uuid& account) {
    if (m_seat == Seat::Beside)
        return {};
    return m_desk.record({action, QStringLiteral("identity.session"), account, {}, {}});
}

// In a function of its own: SQLite commits only when no statement is being read.
Result<Id<Account>> SignIn::startSession(const Uuid& session, Id<Account> account) {
    Query open(m_desk.database(), queries::sessionOpen);
    open.bind(":uuid", session).bind(":desk", m_desk.name()).bind(":account_id", account);
    BACKROOM_TRY(const bool opened, open.execAndNext());
    return opened ? open.id<Account>("account_id") : Id<Account>();
}

Result<AccountInfo> SignIn::openSession(const AccountInfo& account, const QString& action) {
    Database& db = m_desk.database();
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    const Uuid session = m_desk.newUuid();
    BACKROOM_TRY(const Id<Account> opened, startSession(session, account.id));
    // None: a disabled account, or no account at all. Another: the connection is somebody else's.
    if (opened != account.id)
        return wrongPassword(db);
    db.setSqliteActor(account.id.value());
    m_desk.setActor(actorFor(account));
    auto done = note(action, account.uuid);
    if (done)
        done = transaction.commit();
    if (!done) {
        db.setSqliteActor(0);
        m_desk.setActor({});
        return fail(done.error());
    }
    m_session = session;
    m_account = account.uuid;
    return account;
}

Done SignIn::signOut() {
    if (m_session.isNull())
        return {};
    Database& db = m_desk.database();
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    BACKROOM_CHECK(note(QStringLiteral("sign_out"), {}));
    {
        Query close(db, queries::sessionClose);
        close.bind(":uuid", m_session);
        BACKROOM_CHECK(close.execAndNext());
    }
    BACKROOM_CHECK(transaction.commit());
    db.setSqliteActor(0);
    m_desk.setActor({});
    m_session = {};
    return {};
}

Done SignIn::openAgain(const QString& name) {
    BACKROOM_TRY(const auto row, findAccount(m_desk.database(), name));
    if (!row || row->info.uuid != m_account)
        return wrongPassword(m_desk.database());
    BACKROOM_CHECK(openSession(row->info, QStringLiteral("resume")));
    return {};
}

Done SignIn::resume() {
    if (m_session.isNull())
        return {};
    const Uuid session = std::exchange(m_session, {});
    const Actor actor = m_desk.actor();
    m_desk.setActor({});
    Done resumed = openAgain(actor.name);
    // Out of reach once more: whoever asks again still is who they were.
    if (!resumed && resumed.error().kind == ErrorKind::Unavailable) {
        m_session = session;
        m_desk.setActor(actor);
    }
    return resumed;
}

Result<QStringList> SignIn::enabledAccounts() {
    Query list(m_desk.database(), queries::accountList);
    BACKROOM_CHECK(list.exec());
    QStringList names;
    while (list.next()) {
        if (list.isNull("disabled_at"))
            names += list.text("name");
    }
    return names;
}

Result<std::optional<QString>> SignIn::onlyAccount() {
    BACKROOM_TRY(const QStringList names, enabledAccounts());
    return names.size() == 1 ? std::optional<QString>(names.first()) : std::nullopt;
}

} // namespace backroom::identity
