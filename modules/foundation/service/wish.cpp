#include "foundation/service/wish.h"

#include <QThreadPool>

namespace backroom {

bool Wish::isGivenUp() const {
    const QMutexLocker locked(&m_mutex);
    return m_isGivenUp;
}

void Wish::giveUp() {
    const QMutexLocker locked(&m_mutex);
    m_isGivenUp = true;
    if (!m_interrupt || m_isInterrupting)
        return;
    m_isInterrupting = true;
    // A server is told over a connection of its own, which takes time.
    QThreadPool::globalInstance()->start([self = shared_from_this()] { self->interrupt(); });
}

bool Wish::begin(const Database& connection) {
    const QMutexLocker locked(&m_mutex);
    if (m_isGivenUp)
        return false;
    m_interrupt = connection.interrupter();
    return true;
}

// What is told late must not meet the statement after this call's.
void Wish::end() {
    const QMutexLocker locked(&m_mutex);
    while (m_isInterrupting)
        m_wasInterrupted.wait(&m_mutex);
    m_interrupt = {};
}

void Wish::interrupt() {
    m_interrupt();
    const QMutexLocker locked(&m_mutex);
    m_isInterrupting = false;
    m_wasInterrupted.wakeAll();
}

} // namespace backroom
