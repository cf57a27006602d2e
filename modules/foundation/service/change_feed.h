#pragma once

#include "foundation/domain/uuid.h"
#include "foundation/service/database.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>

namespace backroom {

/// One sealed row of the journal, as far as every desk may know it.
struct Change {
    qint64 seq = 0;
    QString action; ///< "create", "post", …
    QString entity; ///< "catalog.product", "stock.document", …
    Uuid entityUuid;
};

/// Tells what any desk changed, this one included, within half a second of its commit: on PostgreSQL it
/// listens and seals the journal five times a second, on SQLite it watches PRAGMA data_version. It has a
/// small connection and a thread of its own, so a long call on the gateway never delays it. It reads by the
/// journal's sequence, so nothing is skipped or told twice, over lost connections too. It never says who or
/// from what to what.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    /// Tells what comes after this moment. Signals come from the feed's thread: connect with a receiver.
    ChangeFeed(const DatabaseUrl& url, const Credentials& credentials, QObject* parent = nullptr);
    /// Ends within the running question to the server.
    ~ChangeFeed() override;

    /// Whether started() or connectionBack() was told and connectionLost() not since; for whoever connects
    /// late.
    [[nodiscard]] bool isListening() const { return m_isListening; }

signals:
    /// The feed has its connection: every later change will be told.
    void started();
    /// In sequence, at most 500 at once.
    void changed(const QList<backroom::Change>& changes);
    /// Tried again every second until connectionBack(); told once.
    void connectionLost(const QString& sentence);
    /// What was missed follows as changed(). Whoever shows data reloads it.
    void connectionBack();

private:
    friend class FeedWorker;
    std::atomic<bool> m_isListening = false;
    QThread m_thread;
    QObject* m_worker;
};

} // namespace backroom
