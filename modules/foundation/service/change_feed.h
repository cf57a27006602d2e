#pragma once

#include "foundation/domain/change.h"
#include "foundation/service/database.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace backroom {

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
    /// Ends within the running question to the server, and waits for it.
    ~ChangeFeed() override;
    /// The same without waiting: it tells nothing any more, belongs to `owner` and goes when its thread has
    /// ended. Over a dead cable that takes seconds.
    static void leave(std::unique_ptr<ChangeFeed> feed, QObject* owner);

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
