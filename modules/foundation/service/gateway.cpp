#include "foundation/service/gateway.h"

#include "foundation/service/query.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace backroom {

namespace {

/// Over a dead cable a try takes seconds. The calls that wait behind it would each wait for one of their own,
/// so those that come within as long as it took, a second at the most, have its answer.
class PatientRecovery {
public:
    explicit PatientRecovery(std::function<Done()> recovery) : m_recovery(std::move(recovery)) {}

    Done operator()() {
        if (m_vain && m_sinceVain.elapsed() < m_pauseMs)
            return fail(*m_vain);
        constexpr qint64 longestMs = 1'000;
        QElapsedTimer took;
        took.start();
        Done recovered = m_recovery();
        m_vain = recovered ? std::nullopt : std::optional(recovered.error());
        if (m_vain)
            qInfo("still out of reach: %s %s", qUtf8Printable(m_vain->oneLine()),
                  qUtf8Printable(m_vain->detail));
        m_pauseMs = qMin(took.elapsed(), longestMs);
        m_sinceVain.start();
        return recovered;
    }

private:
    std::function<Done()> m_recovery;
    std::optional<Error> m_vain;
    QElapsedTimer m_sinceVain;
    qint64 m_pauseMs = 0;
};

} // namespace

Gateway::Gateway(QObject* parent) : QObject(parent), m_worker(new QObject) {
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Gateway::~Gateway() {
    // Calls already queued run first: quit() is queued behind them.
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Gateway::setRecovery(std::function<Done()> recovery) {
    QMetaObject::invokeMethod(
        m_worker,
        [this, recovery = std::move(recovery)]() mutable {
            m_recovery = recovery ? std::function<Done()>(PatientRecovery(std::move(recovery))) : nullptr;
            m_isLost = false;
        },
        Qt::QueuedConnection);
}

void Gateway::distrust() {
    QMetaObject::invokeMethod(
        m_worker, [this] { m_isLost = true; }, Qt::QueuedConnection);
}

void Gateway::recoverIfLost() {
    if (!m_isLost || !m_recovery)
        return;
    m_isLost = !m_recovery();
}

bool Gateway::meansLost(const Error& error) {
    return error.code == QLatin1String("database.connection_lost") ||
           error.code == QLatin1String("database.replaced");
}

Done Gateway::wasReadToTheEnd() {
    if (auto fault = takeReadFault())
        return fail(*std::move(fault));
    return {};
}

void Gateway::pauseBeforeRetry(int attemptNumber) {
    // Spread, so two desks that met once do not meet again.
    QThread::msleep(static_cast<unsigned long>(attemptNumber) * 5 + QRandomGenerator::global()->bounded(20U));
}

} // namespace backroom
