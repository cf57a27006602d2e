#pragma once

#include "foundation/service/change_feed.h"
#include "foundation/service/gateway.h"
#include "foundation/service/journal_watch.h"
#include "foundation/service/system_clock.h"
#include "identity/service/company_setup.h"
#include "scanning/ui/pickers/kept_scans.h"
#include "scanning/ui/pickers/scan_filter.h"
#include "scanning/ui/pickers/scan_sounds.h"
#include "services.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace backroom::app {

/// What can be said of a company before anybody signed in.
struct CompanyFace {
    bool exists = false;
    QString name; ///< empty on a server: it tells nothing to strangers
    bool isDemo = false;
    QString onlyAccount; ///< the name to offer, when there is only one
};

/// Who works at which company, from sign-in to sign-out.
struct Session {
    identity::AccountInfo account;
    identity::CompanySettings company;
    Actor actor;
    std::optional<Error> journalProblem; ///< what this desk has seen of the journal is gone
    [[nodiscard]] bool may(Permission permission) const { return actor.may(permission); }
    /// As people call each other.
    [[nodiscard]] QString person() const {
        return account.fullName.isEmpty() ? account.name : account.fullName;
    }
};

/// Composition root: owns the gateway, and between sign-in and sign-out the services and the change feed. It
/// shows nothing. All calls come from the GUI thread and are answered there.
class Application : public QObject {
    Q_OBJECT
public:
    explicit Application(DatabaseUrl url, QObject* parent = nullptr);
    ~Application() override;

    /// Signs out and ends the database thread, waiting for the calls already given: the window calls it
    /// before it goes, because an answer needs somebody to come to. Nothing can be asked afterwards.
    void close();
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    /// Another company; only while nobody is signed in.
    void setUrl(const DatabaseUrl& url) { m_url = url; }
    [[nodiscard]] Gateway& gateway() { return *m_gateway; }
    /// Lists and reports are read here, on a connection and a thread of their own: nobody who scans waits for
    /// a long one. It changes nothing.
    [[nodiscard]] Gateway& reading() { return *m_reading; }
    /// As services(), inside reading().run().
    [[nodiscard]] Services& readingServices() { return *m_readingServices; }
    /// Only while somebody is signed in, and only inside Gateway::run().
    [[nodiscard]] Services& services() { return *m_services; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Now in the company's zone; only while somebody is signed in.
    [[nodiscard]] QDateTime companyNow() const {
        return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_session->company.zone());
    }
    [[nodiscard]] const std::optional<Session>& session() const { return m_session; }
    [[nodiscard]] ChangeFeed* changeFeed() { return m_feed.get(); }
    [[nodiscard]] scanning::ScanFilter& scans() { return m_scans; }
    [[nodiscard]] scanning::ScanSounds& sounds() { return m_sounds; }
    /// Scans that wait at this desk for the books to come back, of the person who is signed in.
    [[nodiscard]] scanning::KeptScans& kept() { return m_kept; }
    [[nodiscard]] QString deskName() const;

    /// Error: as Database::open but for a missing file, which is a company that does not exist.
    Answer<Result<CompanyFace>> face();
    /// Makes a database ready; answers what prepare() did.
    Answer<Result<identity::SetupReport>> setUp(const identity::SetupRequest& request);
    /// Makes the demo company at url() and its people. Error: Unavailable app.no_demo.
    Answer<Done> makeDemo();
    /// Opens the books and a session; an older database is upgraded by an administrator.
    /// Ends with signedIn() or signInRefused().
    void signIn(const QString& name, const QString& password);
    /// Whether this is the password of the person who is signed in (a locked window).
    Answer<Result<bool>> unlock(const QString& password);
    /// Ends with signedOut(); pages must be gone by then, so aboutToSignOut() comes first.
    void signOut();

    /// Why the day's backup was not made, until one is.
    [[nodiscard]] const std::optional<Error>& backupProblem() const { return m_backupProblem; }
    /// Makes the day's backup when it is due and this person's desk can, and proves it in a side file; the
    /// program calls it by itself.
    void backUpDaily();
    /// What a backup became, and what was found in it.
    struct BackupRun {
        std::optional<BackupInfo> made; ///< none: it was not due
        BackupProof proof;
    };
    /// A backup at once, proved. It has a connection and a thread of its own: nobody waits for it. Errors:
    /// Safety::backUpNow's and prove's.
    Answer<Result<BackupRun>> backUpNow(const std::shared_ptr<Progress>& job);
    /// Proves one that lies there. Errors: Safety::prove's.
    Answer<Result<BackupProof>> proveBackup(const QString& path, const std::shared_ptr<Progress>& job);

signals:
    /// After the feed's connectionLost(): every connection is there again, and work goes on.
    void backInTouch();
    /// backupProblem() has changed.
    void backupTried();
    void signedIn();
    void signInRefused(const backroom::Error& error);
    void aboutToSignOut();
    void signedOut();

private:
    struct Opened {
        std::shared_ptr<Services> services;
        Session session;
    };
    Result<Opened> open(const QString& name, const QString& password);
    Result<std::shared_ptr<Services>> openBeside(const Credentials& credentials,
                                                 const identity::AccountInfo& account);
    /// Runs `call` with services of its own on the thread for backups.
    template <class Call>
    auto beside(Call call);
    void tookDaily(const Result<BackupRun>& run);
    void openReading(const Opened& opened, const Credentials& credentials);
    Done upgradeIfOlder(const QString& name, const QString& password);
    void begin(const Opened& opened, const Credentials& credentials);
    void getInTouch();

    SystemClock m_clock;
    std::unique_ptr<UuidSource> m_uuids = UuidSource::system();
    DatabaseUrl m_url;
    std::shared_ptr<Services> m_services; // last reference is let go on the database thread
    std::shared_ptr<Services> m_readingServices;
    std::optional<Session> m_session;
    std::optional<Error> m_backupProblem;
    scanning::ScanFilter m_scans;
    scanning::ScanSounds m_sounds;
    scanning::KeptScans m_kept;
    QTimer m_everyMinute;
    int m_minutesWaited = 0;
    std::function<Result<std::shared_ptr<Services>>()> m_openBeside; // while somebody is signed in
    std::weak_ptr<Progress> m_asked;                                 // one somebody asked for
    std::shared_ptr<Progress> m_daily;                               // the day's backup is being made
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<Gateway> m_reading;
    std::unique_ptr<Gateway> m_backups;
};

} // namespace backroom::app
