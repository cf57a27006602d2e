#include "foundation/service/change_feed.h"

#include "foundation/service/journal_seal.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/server_watch.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QTimer>

#include <optional>

namespace backroom {

using namespace foundation;

namespace {

constexpr int pollMs = 200;
constexpr int retryMs = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeFeed)
};

} // namespace

/// Lives on the feed's thread, with its connection and its timer.
class FeedWorker : public QObject {
public:
    FeedWorker(ChangeFeed& feed, DatabaseUrl url, Credentials credentials)
        : m_feed(feed), m_url(std::move(url)), m_credentials(std::move(credentials)) {}

    void start() {
        m_timer = new QTimer(this);
        connect(m_timer, &QTimer::timeout, this, [this] { tick(); });
        m_timer->start(pollMs);
        tick();
    }

private:
    void tick() {
        const Done done = m_db ? poll() : connectNow();
        if (!done)
            handle(done.error());
    }

    bool listen() {
        const ServerWatch::Waiting waiting(*m_db);
        return m_db->driver()->subscribeToNotification(QStringLiteral("backroom"));
    }

    Done connectNow() {
        BACKROOM_TRY(m_db, Database::open(m_url, m_credentials));
        if (m_isLost && !m_db->isSqlite())
            ServerWatch::instance().heard(*m_db);
        if (!m_db->isSqlite() && listen())
            // Not at once: the driver is still reading its notifications.
            connect(m_db->driver(), &QSqlDriver::notification, this, [this] { m_timer->start(0); });
        m_version = m_db->dataVersion();
        BACKROOM_TRY(const qint64 head, sealJournal(*m_db));
        // A restored backup may end before what was told last.
        m_last = m_last ? std::min(*m_last, head) : head;
        m_timer->start(pollMs);
        m_feed.m_isListening = true;
        if (std::exchange(m_isLost, false))
            emit m_feed.connectionBack();
        else
            emit m_feed.started();
        return tellAfterLast();
    }

    Done poll() {
        m_timer->start(pollMs);
        if (m_db->isSqlite()) {
            if (!m_db->isConnected())
                return fail(ErrorKind::Unavailable, QStringLiteral("database.replaced"),
                            Text::tr("The database file was put aside or replaced"), m_url.path,
                            Text::tr("it is opened again at once"));
            const qint64 version = m_db->dataVersion();
            if (version == m_version)
                return {};
            BACKROOM_CHECK(tellAfterLast());
            m_version = version;
            return {};
        }
        BACKROOM_TRY(const qint64 head, sealJournal(*m_db));
        return head > m_last ? tellAfterLast() : Done();
    }

    Done tellAfterLast() {
        while (true) {
            QList<Change> changes;
            {
                Query query(*m_db, queries::journalChanges);
                query.bind(":after", *m_last);
                BACKROOM_CHECK(query.exec());
                while (query.next())
                    changes.append({query.int64("seq"), query.text("action"), query.text("entity"),
                                    query.uuid("entity_uuid")});
            }
            if (changes.isEmpty())
                return {};
            m_last = changes.last().seq;
            emit m_feed.changed(changes);
        }
    }

    void handle(const Error& error) {
        m_timer->start(retryMs);
        // A busy file or a schema being upgraded passes; only a connection that is gone is made anew.
        if (m_db && m_db->isConnected() && error.code != QLatin1String("database.connection_lost")) {
            qInfo("change feed: %s %s", qUtf8Printable(error.oneLine()), qUtf8Printable(error.detail));
            return;
        }
        m_db.reset();
        m_feed.m_isListening = false;
        if (!std::exchange(m_isLost, true))
            emit m_feed.connectionLost(error.oneLine());
    }

    ChangeFeed& m_feed;
    DatabaseUrl m_url;
    Credentials m_credentials;
    std::unique_ptr<Database> m_db;
    QTimer* m_timer = nullptr;
    std::optional<qint64> m_last;
    qint64 m_version = 0;
    bool m_isLost = false;
};

ChangeFeed::ChangeFeed(const DatabaseUrl& url, const Credentials& credentials, QObject* parent)
    : QObject(parent), m_worker(new FeedWorker(*this, url, credentials)) {
    m_thread.setObjectName(QStringLiteral("changes"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker,
            [worker = static_cast<FeedWorker*>(m_worker)] { worker->start(); });
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

void ChangeFeed::leave(std::unique_ptr<ChangeFeed> feed, QObject* owner) {
    if (!feed)
        return;
    feed->disconnect();
    feed->setParent(owner);
    // Its worker goes last of all: it closes the connection, which waits as long as any question does.
    connect(feed->m_worker, &QObject::destroyed, feed.get(), &QObject::deleteLater);
    feed->m_thread.quit();
    (void)feed.release(); // its owner's
}

ChangeFeed::~ChangeFeed() {
    m_thread.quit();
    m_thread.wait();
}

} // namespace backroom
