#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>
#include <utility>

namespace backroom {

/// What the database thread will answer: a QFuture whose then() may outlive nobody.
///
/// Qt 6.4 looks for the context of QFuture::then() on the thread that answers, while the thread of the
/// context may be deleting it. Here the context is asked on its own thread, and an answer for a page that was
/// closed is dropped.
template <class R>
class Answer : public QFuture<R> {
public:
    Answer() = default;
    Answer(QFuture<R> future) : QFuture<R>(std::move(future)) {}

    /// Calls `take` with the answer on the thread of `context`, once, unless `context` is gone by then. To be
    /// called on the thread of `context`.
    template <class Take>
    void then(QObject* context, Take take) const {
        auto* watcher = new QFutureWatcher<R>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, take = std::move(take)]() mutable {
                             watcher->deleteLater();
                             QFuture<R> future = watcher->future();
                             if (future.resultCount() == 0)
                                 return;
                             if constexpr (std::is_copy_constructible_v<R>)
                                 take(future.result());
                             else
                                 take(future.takeResult());
                         });
        watcher->setFuture(*this);
    }
};

} // namespace backroom
