#pragma once

#include "foundation/domain/result.h"

#include <QMutex>
#include <QString>

namespace backroom {

/// How far a long call is, and the person's wish to stop it. The service that works and the face that shows
/// it hold the same one, on different threads.
///
///     BACKROOM_CHECK(progress.begin(lines.size(), tr("Posting")));
///     for (…) { …; BACKROOM_CHECK(progress.step()); }   // inside the transaction: a wish to stop undoes all
class Progress {
public:
    struct State {
        qint64 total = 0; ///< 0 = nobody knows
        qint64 done = 0;
        QString text;
        bool cancelRequested = false;
    };

    /// A new part of the work; counts from 0 again. Error: Refused job.cancelled.
    Done begin(qint64 total, const QString& text);
    /// So much more is done. Error: Refused job.cancelled when the person wants to stop.
    Done step(qint64 by = 1);
    /// From here on stopping is too late (the commit, a file being moved to its place): step() goes on.
    void passPointOfNoReturn();

    void requestCancel();
    [[nodiscard]] State state() const;

private:
    [[nodiscard]] Done goOn() const;

    mutable QMutex m_mutex;
    State m_state;
    bool m_mayCancel = true;
};

} // namespace backroom
