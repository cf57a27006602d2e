#pragma once

#include "foundation/service/desk.h"
#include "identity/domain/account.h"

#include <optional>

namespace backroom::identity {

/// Who sits at a desk. On PostgreSQL the server has checked the password when the connection was made
/// (`Database::open(url, SignIn::credentials(…))`); on SQLite it is checked here. Either way nobody is an
/// actor, and every posting refuses, until signIn() has opened a session. Keep one per Desk: it knows the
/// session.
class SignIn {
public:
    explicit SignIn(Desk& desk) : m_desk(desk) {}

    /// What Database::open() says to the server: "anna" becomes the role "anna@shop". Ignored by SQLite.
    static Credentials credentials(const DatabaseUrl& url, const QString& name, const QString& password);

    /// SQLite: about 70 ms of Argon2id. Journals itself and, where the account is known to the file, a
    /// refusal. Error: Forbidden identity.wrong_password, the same for an unknown name, a wrong password and
    /// a disabled account.
    Result<AccountInfo> signIn(const QString& name, const QString& password);
    /// A second connection of somebody who has just signed in at this desk, for reading beside the first one.
    /// No password is asked on SQLite, and the journal knows of one person coming and going.
    /// Error: Forbidden identity.wrong_password when the account was disabled meanwhile.
    Result<AccountInfo> join(const AccountInfo& account);
    /// Closes the session; the desk has no actor any more. Nothing to do when nobody is signed in.
    Done signOut();
    /// After Database::reconnect(): opens a session for the same person again, or fails as signIn() does,
    /// also when these are other books, with another person of the same name.
    Done resume();

    /// The name to sign in with when none was given: the only enabled account, if there is exactly one.
    /// Only on SQLite; on PostgreSQL the URL names the account.
    Result<std::optional<QString>> onlyAccount();
    /// Who may sign in, as written. Only on SQLite, as above.
    Result<QStringList> enabledAccounts();

private:
    Done openAgain(const QString& name);
    Result<Id<Account>> startSession(const Uuid& session, Id<Account> account);
    Result<AccountInfo> openSession(const AccountInfo& account, const QString& action);
    Done note(const QString& action, const Uuid& account);

    Desk& m_desk;
    enum class Seat { First, Beside };
    Seat m_seat = Seat::First;
    Uuid m_session;
    Uuid m_account;
};

/// The actor an account is, with the permissions of its role.
Actor actorFor(const AccountInfo& account);

} // namespace backroom::identity
