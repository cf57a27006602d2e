#pragma once

#include "foundation/domain/progress.h"
#include "foundation/domain/result.h"
#include "foundation/service/answer.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace backroom {

/// A long call on its way: what it will answer, and how far it is.
template <class R>
struct Job {
    Answer<R> future;
    std::shared_ptr<Progress> progress;
};

/// The one way from a face to the services: runs a call on the database thread and hands back a future.
///
///     m_gateway.run([this, line] { return m_posting.post(line); })
///         .then(this, [this](const Result<Posted>& posted) { … });
///
/// Calls run one after another in the order given. A call that met a busy database (database.busy:
/// SQLITE_BUSY, 40001, 40P01) is made again, up to five times; services carry client-made UUIDs, so once more
/// is never twice.
class Gateway : public QObject {
    Q_OBJECT
public:
    explicit Gateway(QObject* parent = nullptr);
    /// Ends the thread after the calls already given.
    ~Gateway() override;

    template <class Call>
    auto run(Call call) -> Answer<std::invoke_result_t<Call>> {
        using R = std::invoke_result_t<Call>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        Answer<R> future = promise->future();
        QMetaObject::invokeMethod(
            m_worker,
            [this, promise, call = std::move(call)]() mutable {
                promise->addResult(attempt(call));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// A long call: `call` is given a Progress and asks it at every step. The face shows the same one and may
    /// ask to stop; a job that had to wait for its turn and is not wanted any more does not begin.
    ///
    ///     m_job = m_gateway.runJob([this, file](Progress& p) { return m_import.run(file, p); });
    ///     m_job.future.then(this, …);                 // and: m_job.progress->requestCancel()
    template <class Call>
    auto runJob(Call call) -> Job<std::invoke_result_t<Call, Progress&>> {
        using R = std::invoke_result_t<Call, Progress&>;
        auto progress = std::make_shared<Progress>();
        Answer<R> future = run([progress, call = std::move(call)]() mutable -> R {
            if (Done wanted = progress->step(0); !wanted)
                return fail(std::move(wanted).error());
            return call(*progress);
        });
        return {future, progress};
    }

    /// How a lost connection is made anew, on the database thread. A call that meets one
    /// (database.connection_lost, database.replaced) answers with that error; before the next call this runs,
    /// and again before each one until it succeeds.
    void setRecovery(std::function<Done()> recovery);
    /// Somebody else saw that the server went away: the next call is preceded by the recovery.
    void distrust();

    /// The object whose thread owns the connection; for building and destroying services there.
    [[nodiscard]] QObject* worker() const { return m_worker; }

private:
    static void pauseBeforeRetry(int attemptNumber);
    static bool meansLost(const Error& error);
    /// Error: why a list of the call that ended just now was not read to its end.
    static Done wasReadToTheEnd();

    void recoverIfLost();

    template <class Call>
    auto attempt(Call& call) {
        recoverIfLost();
        (void)wasReadToTheEnd(); // what an earlier call left counts for that one
        auto result = call();
        for (int n = 1; n <= 5 && !result && result.error().code == QLatin1String("database.busy"); ++n) {
            pauseBeforeRetry(n);
            result = call();
        }
        // A part of a list is not its answer.
        if (Done whole = wasReadToTheEnd(); result && !whole)
            result = fail(std::move(whole).error());
        if (!result && meansLost(result.error()))
            m_isLost = true;
        return result;
    }

    std::function<Done()> m_recovery; // both belong to the database thread
    bool m_isLost = false;
    QThread m_thread;
    QObject* m_worker = nullptr;
};

} // namespace backroom
