#include "application.h"

#include "company_hooks.h"
#include "demo/demo_company.h"
#include "foundation/service/engine_errors.h"
#include "foundation/service/migrator.h"
#include "stock/service/verifier.h"

#include <QFileInfo>
#include <QSysInfo>

namespace backroom::app {

namespace {

Result<CompanyFace> readFace(const DatabaseUrl& url) {
    CompanyFace face;
    if (url.engine == Engine::Postgresql) {
        face.exists = true; // it is asked when somebody signs in
        face.onlyAccount = url.user;
        return face;
    }
    if (!QFileInfo::exists(url.path) || QFileInfo(url.path).size() == 0)
        return face;
    BACKROOM_TRY(std::unique_ptr<Database> database, Database::open(url, {}));
    BACKROOM_TRY(const MigrationStatus status, Migrator(*database).status());
    if (status.current == 0)
        return face;
    face.exists = true;
    BACKROOM_TRY(const std::optional<identity::CompanySettings> company, identity::readCompany(*database));
    if (!company) {
        face.exists = false;
        return face;
    }
    face.name = company->name;
    face.isDemo = company->isDemo;
    const SystemClock clock;
    const std::unique_ptr<UuidSource> uuids = UuidSource::system();
    Desk desk(*database, clock, *uuids, QString());
    BACKROOM_TRY(const std::optional<QString> only, identity::SignIn(desk).onlyAccount());
    face.onlyAccount = only.value_or(QString());
    return face;
}

/// Nothing when the journal still holds what this desk has seen of it.
std::optional<Error> journalProblem(Services& services, const identity::CompanySettings& company) {
    const auto missed = JournalWatch(services.desk, company.uuid).missed();
    if (!missed) {
        qWarning("journal: %s", qUtf8Printable(missed.error().oneLine()));
        return std::nullopt;
    }
    if (!*missed)
        return std::nullopt;
    return Error{ErrorKind::Unexpected,
                 QStringLiteral("journal.entries_gone"),
                 (*missed)->sentence,
                 services.database->url().toString(),
                 Application::tr("somebody changed the books past the program; an administrator looks with: "
                                 "backroomctl journal verify"),
                 {}};
}

/// Ends the session; this desk keeps how far the journal reached.
Done endSession(Services& services, const std::optional<Uuid>& company) {
    if (company) {
        const Done kept = JournalWatch(services.desk, *company).remember();
        if (!kept)
            qWarning("journal head: %s", qUtf8Printable(kept.error().oneLine()));
    }
    return services.signIn.signOut();
}

const auto notWholeCode = QStringLiteral("backup.not_whole");

/// What only the ledger knows about books in a side file.
Result<QString> lookThrough(Desk& side) {
    BACKROOM_TRY(const auto differences, stock::Verifier(side).differences(stock::Verifier::Depth::Deep));
    if (differences.isEmpty())
        return QString();
    const stock::Difference& first = differences.first();
    return Application::tr("%1, %2: there should be %3, and there is %4")
        .arg(first.what, first.where, first.expected, first.got);
}

Error notWhole(const BackupInfo& made, const BackupProof& proof) {
    return {ErrorKind::Unexpected,
            notWholeCode,
            Application::tr("The backup was made, but the books in it are not whole: %1").arg(proof.problem),
            made.path,
            Application::tr("verify the books themselves: backroomctl verify --deep"),
            {}};
}

/// On the thread of the connection, which ends here.
void leaveBeside(std::shared_ptr<Services>& beside) {
    if (beside)
        (void)beside->signIn.signOut();
    beside.reset();
}

} // namespace

Application::Application(DatabaseUrl url, QObject* parent)
    : QObject(parent),
      m_url(std::move(url)),
      m_gateway(std::make_unique<Gateway>()),
      m_reading(std::make_unique<Gateway>()),
      m_backups(std::make_unique<Gateway>()) {
    m_everyMinute.setInterval(std::chrono::minutes(1));
    connect(&m_everyMinute, &QTimer::timeout, this, [this] {
        // What failed is tried again, but not at once.
        constexpr int pauseMinutes = 15;
        if (!m_backupProblem || ++m_minutesWaited % pauseMinutes == 0)
            backUpDaily();
    });
}

Application::~Application() {
    close();
}

void Application::close() {
    if (!m_gateway)
        return;
    m_everyMinute.stop();
    m_kept.close();
    m_feed.reset();
    m_gateway->setRecovery({});
    m_reading->setRecovery({});
    m_reading->run([beside = std::exchange(m_readingServices, nullptr)]() mutable -> Done {
        leaveBeside(beside);
        return {};
    });
    m_reading.reset();
    m_openBeside = {};
    for (const std::shared_ptr<Progress>& job : {m_daily, m_asked.lock()}) {
        if (job)
            job->requestCancel();
    }
    m_backups.reset();
    // The connection is closed on its own thread, behind the calls already given.
    const auto company = m_session ? std::optional(m_session->company.uuid) : std::nullopt;
    m_gateway->run([services = std::exchange(m_services, nullptr), company]() mutable -> Done {
        if (services)
            (void)endSession(*services, company);
        services.reset();
        return {};
    });
    m_gateway.reset();
}

QString Application::deskName() const {
    return QSysInfo::machineHostName() + QStringLiteral("/backroom");
}

Answer<Result<CompanyFace>> Application::face() {
    return m_gateway->run([url = m_url] { return readFace(url); });
}

Answer<Result<identity::SetupReport>> Application::setUp(const identity::SetupRequest& request) {
    return m_gateway->run([this, request, desk = deskName()] {
        return identity::CompanySetup(m_clock, *m_uuids, desk, companyHooks()).prepare(request);
    });
}

Answer<Done> Application::makeDemo() {
    return m_gateway->run(
        [this]() -> Done { return makeDemoCompany(m_url, m_clock).map([](const DemoReport&) {}); });
}

Done Application::upgradeIfOlder(const QString& name, const QString& password) {
    BACKROOM_TRY(std::unique_ptr<Database> database,
                 Database::open(m_url, identity::SignIn::credentials(m_url, name, password)));
    BACKROOM_TRY(const MigrationStatus status, Migrator(*database).status());
    if (status.pending.isEmpty() && !status.objectsStale)
        return {};
    database.reset();
    identity::SetupRequest request;
    request.url = m_url;
    if (m_url.engine == Engine::Postgresql)
        request.url.user = name;
    request.userName = name;
    request.password = password;
    const Result<identity::SetupReport> upgraded =
        identity::CompanySetup(m_clock, *m_uuids, deskName(), companyHooks()).prepare(request);
    if (upgraded)
        return {};
    if (upgraded.error().code == QLatin1String("identity.not_allowed"))
        return fail(ErrorKind::Forbidden, QStringLiteral("database.old_schema"),
                    tr("These books are of an older version of the program"), {},
                    tr("an administrator signs in once, then they are ready for everybody"));
    return fail(upgraded.error());
}

Result<Application::Opened> Application::open(const QString& name, const QString& password) {
    BACKROOM_CHECK(upgradeIfOlder(name, password));
    BACKROOM_TRY(std::unique_ptr<Database> database,
                 Database::open(m_url, identity::SignIn::credentials(m_url, name, password)));
    Opened opened;
    opened.services = std::make_shared<Services>(std::move(database), m_clock, *m_uuids, deskName());
    BACKROOM_TRY(opened.session.account, opened.services->signIn.signIn(name, password));
    BACKROOM_TRY(opened.session.company, opened.services->company.settings());
    opened.session.actor = opened.services->desk.actor();
    opened.session.journalProblem = journalProblem(*opened.services, opened.session.company);
    return opened;
}

void Application::signIn(const QString& name, const QString& password) {
    m_gateway->run([this, name, password] { return open(name, password); })
        .then(this, [this, name, password](const Result<Opened>& opened) {
            if (!opened)
                return emit signInRefused(opened.error());
            openReading(*opened, identity::SignIn::credentials(m_url, name, password));
        });
}

Result<std::shared_ptr<Services>> Application::openBeside(const Credentials& credentials,
                                                          const identity::AccountInfo& account) {
    BACKROOM_TRY(std::unique_ptr<Database> database, Database::open(m_url, credentials));
    auto services = std::make_shared<Services>(std::move(database), m_clock, *m_uuids, deskName());
    BACKROOM_CHECK(services->signIn.join(account));
    return services;
}

void Application::openReading(const Opened& opened, const Credentials& credentials) {
    m_reading
        ->run([this, credentials, account = opened.session.account] {
            return openBeside(credentials, account);
        })
        .then(this, [this, opened, credentials](const Result<std::shared_ptr<Services>>& beside) {
            if (beside) {
                m_readingServices = *beside;
                return begin(opened, credentials);
            }
            emit signInRefused(beside.error());
            m_gateway->run([services = opened.services, company = opened.session.company.uuid] {
                return endSession(*services, company);
            });
        });
}

void Application::begin(const Opened& opened, const Credentials& credentials) {
    m_services = opened.services;
    m_session = opened.session;
    m_feed = std::make_unique<ChangeFeed>(m_url, credentials);
    m_gateway->setRecovery([services = m_services]() -> Done {
        BACKROOM_CHECK(services->database->reconnect());
        return services->signIn.resume();
    });
    m_reading->setRecovery([beside = m_readingServices]() -> Done {
        BACKROOM_CHECK(beside->database->reconnect());
        return beside->signIn.resume();
    });
    connect(m_feed.get(), &ChangeFeed::connectionLost, this, [this] {
        m_gateway->distrust();
        m_reading->distrust();
    });
    connect(m_feed.get(), &ChangeFeed::connectionBack, this, &Application::getInTouch);
    m_openBeside = [this, credentials, account = opened.session.account] {
        return openBeside(credentials, account);
    };
    // A copy of the books has the same company, and its name is another.
    const QString books =
        m_url.engine == Engine::Sqlite ? QFileInfo(m_url.path).absoluteFilePath() : m_url.name;
    m_kept.open(scanning::ScanOutbox::standardFolder(),
                {books + QLatin1Char('\n') + m_session->company.uuid.toString(), m_session->account.name});
    emit signedIn();
    // After the first page has asked for its rows.
    QTimer::singleShot(std::chrono::seconds(5), this, &Application::backUpDaily);
    m_everyMinute.start();
}

// The feed is back first. A connection that was being made when the cable came in again may still wait for an
// answer that was lost; until each has met its server, the window does not say that all is well.
void Application::getInTouch() {
    if (!m_session || !m_feed || !m_feed->isListening())
        return;
    const auto met = [](const std::shared_ptr<Services>& services) {
        return [services]() -> Done {
            if (services->database->isConnected())
                return {};
            return fail(lostConnection(services->database->url()));
        };
    };
    const auto again = [this] {
        QTimer::singleShot(std::chrono::milliseconds(200), this, &Application::getInTouch);
    };
    m_gateway->run(met(m_services)).then(this, [this, met, again](const Done& done) {
        if (!done || !m_readingServices)
            return again();
        m_reading->run(met(m_readingServices)).then(this, [this, again](const Done& beside) {
            if (!beside)
                return again();
            if (m_feed && m_feed->isListening())
                emit backInTouch();
        });
    });
}

template <class Call>
auto Application::beside(Call call) {
    using R = std::invoke_result_t<Call, Services&>;
    return m_backups->run([open = m_openBeside, call]() -> R {
        if (!open)
            return fail(ErrorKind::Forbidden, QStringLiteral("identity.signed_out"),
                        Application::tr("Nobody is signed in"), {}, Application::tr("sign in first"));
        BACKROOM_TRY(std::shared_ptr<Services> services, open());
        R answer = call(*services);
        leaveBeside(services);
        return answer;
    });
}

void Application::backUpDaily() {
    if (!m_services || m_daily)
        return;
    m_daily = std::make_shared<Progress>();
    m_gateway->run([services = m_services] { return services->safety.isDue(); })
        .then(this, [this](const Result<bool>& due) {
            if (!due)
                return tookDaily(fail(due.error()));
            if (!*due || !m_openBeside)
                return tookDaily(BackupRun());
            beside([job = m_daily](Services& services) -> Result<BackupRun> {
                BACKROOM_TRY(const auto made, services.safety.daily(job.get()));
                if (!made)
                    return BackupRun();
                BACKROOM_TRY(const BackupProof proof,
                             services.safety.prove(made->path, lookThrough, job.get()));
                return BackupRun{made, proof};
            }).then(this, [this](const Result<BackupRun>& run) { tookDaily(run); });
        });
}

void Application::tookDaily(const Result<BackupRun>& run) {
    m_daily.reset();
    if (!run && run.error().code == QLatin1String("job.cancelled"))
        return; // the program goes
    const bool isNotWhole = m_backupProblem && m_backupProblem->code == notWholeCode;
    if (run && !run->made && (!m_backupProblem || isNotWhole))
        return; // nothing was done, and nothing is better for it
    m_backupProblem.reset();
    if (!run)
        m_backupProblem = run.error();
    else if (!run->proof.problem.isEmpty())
        m_backupProblem = notWhole(*run->made, run->proof);
    if (m_backupProblem)
        qWarning("backup: %s", qUtf8Printable(m_backupProblem->oneLine()));
    emit backupTried();
}

Answer<Result<Application::BackupRun>> Application::backUpNow(const std::shared_ptr<Progress>& job) {
    m_asked = job;
    return beside([job](Services& services) -> Result<BackupRun> {
        BACKROOM_TRY(const BackupInfo made, services.safety.backUpNow(job.get()));
        BACKROOM_TRY(const BackupProof proof, services.safety.prove(made.path, lookThrough, job.get()));
        return BackupRun{made, proof};
    });
}

Answer<Result<BackupProof>> Application::proveBackup(const QString& path,
                                                     const std::shared_ptr<Progress>& job) {
    m_asked = job;
    return beside(
        [path, job](Services& services) { return services.safety.prove(path, lookThrough, job.get()); });
}

Answer<Result<bool>> Application::unlock(const QString& password) {
    const QString name = m_session->account.name;
    return m_gateway->run([this, name, password]() -> Result<bool> {
        BACKROOM_TRY(std::unique_ptr<Database> second,
                     Database::open(m_url, identity::SignIn::credentials(m_url, name, password)));
        if (m_url.engine == Engine::Postgresql)
            return true; // the server has checked it
        Desk desk(*second, m_clock, *m_uuids, deskName());
        identity::SignIn check(desk);
        BACKROOM_CHECK(check.signIn(name, password).map([](const identity::AccountInfo&) {}));
        BACKROOM_CHECK(check.signOut());
        return true;
    });
}

void Application::signOut() {
    if (!m_session)
        return;
    ChangeFeed::leave(std::move(m_feed), this);
    m_openBeside = {};
    if (m_daily)
        m_daily->requestCancel();
    m_everyMinute.stop();
    // Two rounds: answers already on their way may ask once more before the pages go.
    m_gateway->run([]() -> Done { return {}; }).then(this, [this](const Done&) {
        m_gateway->run([]() -> Done { return {}; }).then(this, [this](const Done&) {
            emit aboutToSignOut();
            m_kept.close();
            m_reading->setRecovery({});
            m_reading->run([beside = std::exchange(m_readingServices, nullptr)]() mutable -> Done {
                leaveBeside(beside);
                return {};
            });
            const std::optional<Uuid> company = m_session->company.uuid;
            m_session.reset();
            m_gateway->setRecovery({});
            m_backupProblem.reset();
            m_gateway
                ->run([services = std::exchange(m_services, nullptr), company]() mutable -> Done {
                    Done closed = endSession(*services, company);
                    services.reset();
                    return closed;
                })
                .then(this, [this](const Done&) { emit signedOut(); });
        });
    });
}

} // namespace backroom::app
