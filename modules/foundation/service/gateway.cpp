#include "foundation/service/gateway.h"

#include "foundation/service/query.h"

#include <QRandomGenerator>

namespace backroom {

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
            m_recovery = std::move(recovery);
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
    const Done recovered = m_recovery();
    m_isLost = !recovered;
    if (!recovered)
        qInfo("still out of reach: %s %s", qUtf8Printable(recovered.error().oneLine()),
              qUtf8Printable(recovered.error().detail));
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
