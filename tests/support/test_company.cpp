#include "support/test_company.h"

#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/secrets.h"
#include "identity/service/accounts.h"
#include "identity/service/company_setup.h"
#include "identity/service/server_preparation.h"

#include <QCoreApplication>

#include <QFile>
#include <QMutex>
#include <QSettings>
#include <QStandardPaths>

namespace backroom::test {

namespace {

const auto deskName = QStringLiteral("test-desk");

const Sql putClockMark{"test.put_clock_mark", "SELECT 1",
                       "INSERT INTO foundation_setting (name, value) VALUES ('demo.making', 'test') "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"};
const Sql setClock{"test.set_clock", "SELECT CAST(:now AS TEXT)",
                   "SELECT set_config('backroom.demo_clock', CAST(:now AS TEXT), false)"};

const Sql putLogins{"test.put_logins", "SELECT :verifier",
                    "SELECT backroom_accounts.put_login(name_key, role, false, CAST(:verifier AS TEXT)) "
                    "FROM identity_accounts"};

identity::SetupRequest request(const DatabaseUrl& url, const QString& password) {
    identity::SetupRequest request;
    request.url = url;
    request.password = password;
    request.company.name = QStringLiteral("Test");
    request.adminPassword = TestCompany::password();
    return request;
}

void prepare(const identity::SetupRequest& request, const Clock& clock, UuidSource& uuids) {
    MUST(identity::CompanySetup(clock, uuids, deskName).prepare(request));
}

void addAccounts(Desk& desk) {
    identity::Accounts accounts(desk);
    for (const identity::Role role :
         {identity::Role::Manager, identity::Role::Warehouse, identity::Role::Auditor})
        MUST(accounts.add({identity::roleName(role), {}, role, TestCompany::password()}));
}

/// A file that was prepared once in this process: Argon2id is slow on purpose.
QString preparedFile(const Clock& clock) {
    static const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("prepared.db"));
    if (QFile::exists(path))
        return path;
    const auto uuids = UuidSource::seeded(1);
    const DatabaseUrl url = MUST(DatabaseUrl::parse(QStringLiteral("sqlite:") + path));
    prepare(request(url, {}), clock, *uuids);
    const auto db = MUST(Database::open(url, {}));
    Desk desk(*db, clock, *uuids, deskName);
    identity::SignIn signIn(desk);
    MUST(signIn.signIn(QStringLiteral("admin"), TestCompany::password()));
    addAccounts(desk);
    MUST(signIn.signOut());
    return path;
}

DatabaseUrl urlOf(const FreshDatabase& server) {
    DatabaseUrl url;
    url.engine = Engine::Postgresql;
    url.host = server.url().host();
    url.port = server.url().port();
    url.name = server.name();
    url.user = server.url().userName();
    return url;
}

Credentials superuser(const FreshDatabase& server) {
    return {server.url().userName(), server.url().password()};
}

/// A database that was prepared once in this process on each server; each company is a copy of it. It is
/// nobody's: the copy gets roles of its own, because roles belong to the server and bear the database's name.
QString preparedDatabase(const Clock& clock) {
    // Within reach to the very end: what a server took with it when it went is no leak.
    static auto& onServers = *new QHash<QString, FreshDatabase*>;
    FreshDatabase*& prepared = onServers[TestServer::postgresUrl().toString()];
    if (prepared)
        return prepared->name();
    prepared = new FreshDatabase(QStringLiteral("prepared"));
    // A server of a test's own is gone by then, and its databases with it.
    if (onServers.size() == 1)
        qAddPostRoutine([] { delete onServers.value(TestServer::postgresUrl().toString()); });
    const auto uuids = UuidSource::seeded(1);
    const DatabaseUrl url = urlOf(*prepared);
    prepare(request(url, superuser(*prepared).password), clock, *uuids);
    {
        // The demo's clock is the owner's to set, not a desk's.
        const auto owner = MUST(Database::open(url, superuser(*prepared)));
        Query mark(*owner, putClockMark);
        MUST(mark.exec());
    }
    {
        DatabaseUrl admin = url;
        admin.user = QStringLiteral("admin");
        const auto db = MUST(
            Database::open(admin, identity::SignIn::credentials(url, admin.user, TestCompany::password())));
        Desk desk(*db, clock, *uuids, deskName);
        identity::SignIn signIn(desk);
        MUST(signIn.signIn(admin.user, TestCompany::password()));
        addAccounts(desk);
        MUST(signIn.signOut());
    }
    const auto db = MUST(Database::open(url, superuser(*prepared)));
    MUST(db->runScript(QStringLiteral("DROP SCHEMA backroom_accounts CASCADE")));
    return prepared->name();
}

/// Seats may be on threads of their own.
class SharedUuids : public UuidSource {
public:
    Uuid next(qint64 nowMs) override {
        const QMutexLocker lock(&m_mutex);
        return m_seeded->next(nowMs);
    }

private:
    QMutex m_mutex;
    std::unique_ptr<UuidSource> m_seeded = UuidSource::seeded(2);
};

} // namespace

TestCompany::TestCompany() : TestCompany(EachEngine::current()) {}

TestCompany::TestCompany(Engine engine)
    : m_engine(engine), m_clock(startMs()), m_uuids(std::make_unique<SharedUuids>()) {
    // Every company of the tests has the same id: what a person saw and typed in the one before is not of
    // this. The language is the person's and stays.
    if (QStandardPaths::isTestModeEnabled()) {
        const QString languageKey = QStringLiteral("look/language");
        const QVariant language = QSettings().value(languageKey);
        QSettings().clear();
        if (language.isValid())
            QSettings().setValue(languageKey, language);
    }
    if (engine == Engine::Sqlite)
        prepareSqlite();
    else
        preparePostgresql();
}

TestCompany::~TestCompany() {
    m_seats.clear();
}

void TestCompany::prepareSqlite() {
    const QString path = m_folder.filePath(QStringLiteral("company.db"));
    if (!QFile::copy(preparedFile(m_clock), path))
        qFatal("The prepared company cannot be copied to %s", qPrintable(path));
    m_url = MUST(DatabaseUrl::parse(QStringLiteral("sqlite:") + path));
}

void TestCompany::preparePostgresql() {
    m_server = std::make_unique<FreshDatabase>(QStringLiteral("company"), preparedDatabase(m_clock));
    m_url = urlOf(*m_server);
    const auto db = MUST(Database::open(m_url, superuser(*m_server)));
    MUST(identity::prepareServerRoles(*db));
    MUST(db->runScript(QStringLiteral("REASSIGN OWNED BY \"backroom_owner@%1\" TO \"backroom_owner@%2\"")
                           .arg(preparedDatabase(m_clock), m_server->name())));
    MUST(identity::becomeOwner(*db));
    for (const SchemaObject& object : allSchemaObjects()) {
        if (object.module == QLatin1String("identity/grants"))
            MUST(db->runScript(object.postgresql));
    }
    static const QString verifier = MUST(scramVerifier(*db, QString(), password()));
    Query logins(*db, putLogins);
    MUST(logins.bind(":verifier", verifier).exec());
}

DatabaseUrl TestCompany::url(const QString& account) const {
    DatabaseUrl url = m_url;
    if (m_engine == Engine::Postgresql)
        url.user = account;
    return url;
}

Desk& TestCompany::as(const QString& account) {
    auto& kept = m_seats[account];
    if (!kept)
        kept = seat(account);
    return *kept->desk;
}

std::unique_ptr<TestCompany::Seat> TestCompany::seat(const QString& account) {
    auto seat = std::make_unique<Seat>();
    const DatabaseUrl where = url(account);
    seat->database = MUST(Database::open(where, identity::SignIn::credentials(where, account, password())));
    seat->desk = std::make_unique<Desk>(*seat->database, m_clock, *m_uuids, deskName);
    tellServer(*seat->database);
    seat->signIn = std::make_unique<identity::SignIn>(*seat->desk);
    MUST(seat->signIn->signIn(account, password()));
    return seat;
}

void TestCompany::waitUntilAlone() const {
    if (m_engine == Engine::Sqlite)
        return;
    const QString complaint = TestServer::run(
        m_server->name(),
        QStringLiteral("DO $$ BEGIN FOR i IN 1..6000 LOOP"
                       " IF (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                       " AND backend_type = 'client backend' AND pid <> pg_backend_pid()) <= %1 THEN RETURN;"
                       " END IF; PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();"
                       " END LOOP; RAISE 'other desks are still connected'; END $$")
            .arg(m_seats.size()));
    if (!complaint.isEmpty())
        qFatal("%s", qPrintable(complaint));
}

qint64 TestCompany::startMs() {
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
}

void TestCompany::setNow(qint64 nowMs) {
    m_clock.set(nowMs);
    for (const auto& [account, seat] : m_seats)
        tellServer(*seat->database);
}

void TestCompany::tellServer(Database& db) const {
    Query query(db, setClock);
    query.bind(":now", QString::number(m_clock.nowMs()));
    MUST(query.execAndNext());
}

} // namespace backroom::test
