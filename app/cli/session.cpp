#include "cli/session.h"

#include "dataexchange/domain/value_reader.h"
#include "default_database.h"
#include "foundation/service/file_check.h"
#include "foundation/service/journal_seal.h"
#include "foundation/service/migrator.h"
#include "identity/service/company.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QSysInfo>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace backroom::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a terminal does with what is typed.
enum class Echo { Shown, Silent };

std::optional<QString> ask(const QString& prompt, Echo echo) {
    FILE* terminal = std::fopen("/dev/tty", "r+");
    if (!terminal)
        return std::nullopt;
    termios before{};
    tcgetattr(fileno(terminal), &before);
    termios silent = before;
    if (echo == Echo::Silent)
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(fileno(terminal), TCSAFLUSH, &silent);
    std::fputs(prompt.toUtf8().constData(), terminal);
    std::fflush(terminal);
    char line[1024] = {};
    const bool isRead = std::fgets(line, sizeof line, terminal) != nullptr;
    tcsetattr(fileno(terminal), TCSAFLUSH, &before);
    if (echo == Echo::Silent)
        std::fputs("\n", terminal);
    std::fclose(terminal);
    QString answer = QString::fromUtf8(line);
    while (answer.endsWith(QLatin1Char('\n')) || answer.endsWith(QLatin1Char('\r')))
        answer.chop(1);
    return isRead ? std::optional(answer) : std::nullopt;
}

tl::unexpected<Error> namesNobody(const DatabaseUrl& url) {
    return fail(ErrorKind::Invalid, QStringLiteral("database.bad_url"),
                Text::tr("The database address names no account"), url.toString(),
                Text::tr("write postgresql://ACCOUNT@HOST:PORT/NAME"));
}

/// The only account of a file, else the one that is named on the terminal.
Result<QString> chosenAccount(identity::SignIn& signIn, const DatabaseUrl& url) {
    BACKROOM_TRY(const QStringList names, signIn.enabledAccounts());
    if (names.size() == 1)
        return names.first();
    const QString name = askLine(Text::tr("Account: ")).value_or(QString()).trimmed();
    if (name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("cli.which_account"),
                    Text::tr("There are several accounts"), url.toString(),
                    Text::tr("say which one with --user NAME"));
    return name;
}

Result<QString> accountOfFile(const DatabaseUrl& url) {
    const SystemClock clock;
    const auto uuids = UuidSource::system();
    const auto db = Database::open(url, {});
    if (!db)
        return fail(db.error());
    Desk desk(**db, clock, *uuids, deskName());
    identity::SignIn signIn(desk);
    return chosenAccount(signIn, url);
}

} // namespace

Format GlobalOptions::outputFormat() const {
    return format == "json" ? Format::Json : format == "csv" ? Format::Csv : Format::Table;
}

Result<DatabaseUrl> GlobalOptions::url() const {
    QString text = QString::fromStdString(db);
    if (text.isEmpty())
        text = qEnvironmentVariable("BACKROOM_DB");
    return text.isEmpty() ? Result<DatabaseUrl>(defaultDatabase()) : DatabaseUrl::parse(text);
}

Result<std::unique_ptr<Session>> Session::open(const GlobalOptions& options) {
    BACKROOM_TRY(const DatabaseUrl url, options.url());
    std::unique_ptr<Session> session(new Session);
    QString name = QString::fromStdString(options.user);
    QString password;
    if (url.engine == Engine::Postgresql) {
        name = url.user;
        if (name.isEmpty())
            return namesNobody(url);
        password = passwordFor(url, name).value_or(QString());
    }
    BACKROOM_TRY(session->m_database,
                 Database::open(url, identity::SignIn::credentials(url, name, password)));
    BACKROOM_TRY(const MigrationStatus schema, Migrator(*session->m_database).status());
    if (!schema.pending.isEmpty())
        return fail(ErrorKind::Unavailable, QStringLiteral("database.old_schema"),
                    schema.current == 0 ? Text::tr("The database is empty")
                                        : Text::tr("An older Backroom made this database"),
                    url.toString(),
                    schema.current == 0 ? Text::tr("make the company with: backroomctl init")
                                        : Text::tr("upgrade it with: backroomctl migrate up"));
    session->m_desk =
        std::make_unique<Desk>(*session->m_database, session->m_clock, *session->m_uuids, deskName());
    session->m_signIn = std::make_unique<identity::SignIn>(*session->m_desk);
    if (name.isEmpty()) {
        BACKROOM_TRY(name, chosenAccount(*session->m_signIn, url));
    }
    if (url.engine == Engine::Sqlite)
        password = passwordFor(url, name).value_or(QString());
    BACKROOM_CHECK(session->m_signIn->signIn(name, password));
    BACKROOM_CHECK(session->loadCompany());
    return session;
}

Session::~Session() {
    // Nobody else may be there to seal what this program wrote.
    if (m_database && m_database->isConnected()) {
        if (const auto sealed = sealJournal(*m_database); !sealed)
            qDebug("seal: %s", qUtf8Printable(sealed.error().oneLine()));
        const Done kept = m_watch ? m_watch->remember() : Done();
        if (!kept)
            qDebug("journal head: %s", qUtf8Printable(kept.error().oneLine()));
    }
    if (m_signIn) {
        if (const auto out = m_signIn->signOut(); !out)
            qDebug("sign-out: %s", qUtf8Printable(out.error().oneLine()));
    }
}

Done Session::loadCompany() {
    BACKROOM_TRY(const auto company, identity::Company(*m_desk).settings());
    m_zone = company.zone();
    m_watch = std::make_unique<JournalWatch>(*m_desk, company.uuid);
    BACKROOM_TRY(m_currency, Currency::fromCode(company.currency));
    return {};
}

Result<qint64> Session::moment(const std::string& text) const {
    auto read = dataexchange::readMoment(QString::fromStdString(text), m_zone);
    if (!read)
        read.error().code = QStringLiteral("cli.bad_time");
    return read;
}

QStringList damageBehind(const GlobalOptions& options, const Error& error) {
    if (error.code != QLatin1String("database.damaged"))
        return {};
    const auto url = options.url();
    const auto db = url ? Database::open(*url, {}) : Result<std::unique_ptr<Database>>(fail(url.error()));
    const auto damage = db ? fileDamage(**db) : Result<QStringList>(fail(db.error()));
    // Not even its first page may be readable.
    return damage && !damage->isEmpty() ? *damage : QStringList{error.what};
}

int withSession(const GlobalOptions& options, const std::function<Result<int>(Session&)>& work) {
    auto session = Session::open(options);
    if (!session)
        return printError(session.error(), options.outputFormat());
    const auto done = work(**session);
    return done ? *done : printError(done.error(), options.outputFormat());
}

std::optional<QString> passwordFor(const DatabaseUrl& url, const QString& name) {
    if (auto password = identity::PasswordStore::fromEnvironment())
        return password;
    std::optional<QString> found;
    // A command has nothing else to do until the keychain answers; no window runs this.
    QEventLoop loop;
    identity::PasswordStore store;
    bool isAnswered = false;
    store.read(url, name, [&](std::optional<QString> password) {
        found = std::move(password);
        isAnswered = true;
        loop.quit();
    });
    if (!isAnswered)
        loop.exec();
    return found ? found
                 : askPassword(name.isEmpty() ? Text::tr("Password: ")
                                              : Text::tr("Password of %1: ").arg(name));
}

Result<Login> loginFor(const GlobalOptions& options, const DatabaseUrl& url) {
    Login login{url.user, {}};
    if (url.engine == Engine::Postgresql) {
        if (login.name.isEmpty())
            return namesNobody(url);
    } else {
        login.name = QString::fromStdString(options.user);
        if (login.name.isEmpty()) {
            const auto chosen = accountOfFile(url);
            if (!chosen && chosen.error().code == QLatin1String("cli.which_account"))
                return fail(chosen.error());
            login.name = chosen ? *chosen : askLine(Text::tr("Account: ")).value_or(QString()).trimmed();
        }
    }
    login.password = passwordFor(url, login.name).value_or(QString());
    return login;
}

QString deskName() {
    return QSysInfo::machineHostName() + QStringLiteral("/backroomctl");
}

std::optional<QString> askPassword(const QString& prompt) {
    return ask(prompt, Echo::Silent);
}

std::optional<QString> askLine(const QString& prompt) {
    return ask(prompt, Echo::Shown);
}

QString instantText(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace backroom::cli
