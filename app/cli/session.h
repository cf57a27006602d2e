#pragma once

#include "cli/output.h"
#include "foundation/domain/money.h"
#include "foundation/service/desk.h"
#include "foundation/service/journal_watch.h"
#include "foundation/service/system_clock.h"
#include "identity/service/password_store.h"
#include "identity/service/sign_in.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace backroom::cli {

/// What every command line may say.
struct GlobalOptions {
    std::string db;
    std::string user;
    std::string format = "table";

    [[nodiscard]] Format outputFormat() const;
    /// --db, else BACKROOM_DB, else the window's default file. Error: Invalid database.bad_url.
    [[nodiscard]] Result<DatabaseUrl> url() const;
};

/// The command that was chosen on the command line, to be run once all of it is read.
struct Context {
    GlobalOptions options;
    std::function<int()> action;
};

/// A desk with somebody signed in: what all commands but init work with.
class Session {
public:
    /// Opens the database and signs in. The password comes from BACKROOM_PASSWORD, the keychain, or the
    /// terminal. Errors: as Database::open and SignIn; Unavailable database.old_schema ("migrate first").
    static Result<std::unique_ptr<Session>> open(const GlobalOptions& options);
    ~Session();

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] Database& database() { return *m_database; }
    /// The company's time zone.
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] const Currency& currency() const { return m_currency; }
    /// What this machine remembers of the journal; the session keeps its head when it ends.
    [[nodiscard]] JournalWatch& journalWatch() { return *m_watch; }
    /// An RFC 3339 instant, or a date = the end of that business day. Error: Invalid cli.bad_time.
    [[nodiscard]] Result<qint64> moment(const std::string& text) const;

private:
    Session() = default;
    Done loadCompany();
    SystemClock m_clock;
    std::unique_ptr<UuidSource> m_uuids = UuidSource::system();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<identity::SignIn> m_signIn;
    std::unique_ptr<JournalWatch> m_watch;
    QTimeZone m_zone;
    Currency m_currency;
};

/// The chain, derived again, and what this desk remembers of it. Errors: as JournalReader::verifyChain.
Result<ChainReport> verifyJournal(Session& session);
/// What is wrong with a file that is too damaged to sign in to; empty when that is not why `error` came.
QStringList damageBehind(const GlobalOptions& options, const Error& error);
/// Runs `work` with an open session and prints its error, if any.
int withSession(const GlobalOptions& options, const std::function<Result<int>(Session&)>& work);

/// The name the journal knows this machine and program by.
QString deskName();
/// The password of an account: BACKROOM_PASSWORD, else the keychain, else asked on the terminal.
std::optional<QString> passwordFor(const DatabaseUrl& url, const QString& name);
/// Whom a command works for.
struct Login {
    QString name;
    QString password;
};
/// PostgreSQL: the URL's USER. SQLite: --user, else the only account, else asked on the terminal, also when a
/// damaged file does not tell. The password as passwordFor(). Errors: Invalid database.bad_url,
/// cli.which_account.
Result<Login> loginFor(const GlobalOptions& options, const DatabaseUrl& url);
/// Does what asks for an administrator before anything else (restore, upgrade, taking back), with a request
/// that holds url, userName and password. A file may have nobody to ask for, so there the person is asked
/// only once it is refused.
template <class Request, class Work>
auto asAdministrator(const GlobalOptions& options, Request& request, const Work& work)
    -> decltype(work(request)) {
    request.userName = QString::fromStdString(options.user);
    const auto given = identity::PasswordStore::fromEnvironment();
    request.password = given.value_or(QString());
    const bool isFile = request.url.engine == Engine::Sqlite;
    if (isFile) {
        auto done = work(request);
        const bool isUnsaid = request.userName.isEmpty() || !given;
        if (done || !isUnsaid || done.error().code != QLatin1String("identity.wrong_password"))
            return done;
    }
    BACKROOM_TRY(const Login login, loginFor(options, request.url));
    if (isFile)
        request.userName = login.name;
    request.password = login.password;
    return work(request);
}
/// Asks on the terminal for what may be seen; nothing when there is no terminal.
std::optional<QString> askLine(const QString& prompt);
/// Asks on the terminal without showing what is typed; nothing when there is no terminal.
std::optional<QString> askPassword(const QString& prompt);
/// RFC 3339 in UTC with milliseconds: "2026-03-01T10:00:00.000Z".
QString instantText(qint64 ms);

// Each adds its commands to the program; defined in a file of its own.
void addDatabaseCommands(CLI::App& app, Context& context); ///< init, migrate
void addBackupCommands(CLI::App& app, Context& context);   ///< backup, restore
void addDoctor(CLI::App& app, Context& context);           ///< doctor
void addAccountCommands(CLI::App& app, Context& context);  ///< user
void addStockCommands(CLI::App& app, Context& context);  ///< post, stock, movements, explain, verify, reverse
void addImportCommands(CLI::App& app, Context& context); ///< import
void addReportCommands(CLI::App& app, Context& context); ///< report
void addJournalCommands(CLI::App& app, Context& context); ///< journal

} // namespace backroom::cli
