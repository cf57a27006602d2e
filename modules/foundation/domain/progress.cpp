#include "foundation/domain/progress.h"

#include <QCoreApplication>
#include <QMutexLocker>

namespace backroom {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};
} // namespace

Done Progress::begin(qint64 total, const QString& text) {
    const QMutexLocker lock(&m_mutex);
    m_state.total = total;
    m_state.done = 0;
    m_state.text = text;
    return goOn();
}

Done Progress::step(qint64 by) {
    const QMutexLocker lock(&m_mutex);
    m_state.done += by;
    return goOn();
}

Done Progress::goOn() const {
    if (!m_state.cancelRequested || !m_mayCancel)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("job.cancelled"), Text::tr("Stopped as you asked"),
                m_state.text, Text::tr("nothing was changed"));
}

void Progress::passPointOfNoReturn() {
    const QMutexLocker lock(&m_mutex);
    m_mayCancel = false;
}

void Progress::requestCancel() {
    const QMutexLocker lock(&m_mutex);
    m_state.cancelRequested = true;
}

Progress::State Progress::state() const {
    const QMutexLocker lock(&m_mutex);
    return m_state;
}

} // namespace backroom
