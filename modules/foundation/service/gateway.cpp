#include "foundation/service/gateway.h"

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

void Gateway::pauseBeforeRetry(int attemptNumber) {
    // Spread, so two desks that met once do not meet again.
    QThread::msleep(static_cast<unsigned long>(attemptNumber) * 5 + QRandomGenerator::global()->bounded(20U));
}

} // namespace backroom
