#include "foundation/ui/kit/last_change.h"

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/page.h"

namespace backroom {

namespace {

constexpr qsizetype mostRemembered = 100;

/// What failed for good is not offered again; a server that is gone for a while comes back.
bool isFinal(const Error& error) {
    return error.kind != ErrorKind::Unavailable && error.kind != ErrorKind::Unexpected;
}

} // namespace

QString MadeChange::fact(const QString& label, const QString& record, const QString& now,
                         const QString& before) {
    const auto quoted = [](const QString& value) {
        return value.isEmpty() ? LastChange::tr("nothing") : LastChange::tr("“%1”").arg(value);
    };
    return LastChange::tr("%1 of %2: from %3 to %4").arg(label, record, quoted(now), quoted(before));
}

LastChange::LastChange(Page& page, Gateway& gateway) : QObject(&page), m_page(page), m_gateway(gateway) {
    page.onKey(PageKey::Undo, tr("Take the last change back"), [this] { press(); });
    connect(&page.errorBanner(), &ErrorBanner::actionTriggered, this, [this] {
        if (isOffered())
            takeBack();
    });
}

void LastChange::made(const MadeChange& change) {
    // An offer that stands there speaks of another change.
    if (isOffered())
        m_page.clearError();
    m_offered.clear();
    m_changes.append(change);
    if (m_changes.size() > mostRemembered)
        m_changes.removeFirst();
}

bool LastChange::isOffered() const {
    return !m_offered.isEmpty() && m_page.errorBanner().isShown() && m_page.errorBanner().text() == m_offered;
}

void LastChange::press() {
    if (m_isRunning)
        return;
    isOffered() ? takeBack() : offer();
}

void LastChange::offer() {
    m_offered.clear();
    if (m_changes.isEmpty())
        return m_page.showNotice(tr("You changed nothing here since you signed in"),
                                 tr("what was changed before stands in the journal"));
    const MadeChange last = m_changes.last();
    if (!last.back) {
        m_changes.removeLast(); // said once; the next press goes on to the change before it
        return m_page.showNotice(tr("This cannot be taken back: %1").arg(last.what), last.remains);
    }
    const QString keys = tr("press Ctrl+Z once more to do it, Esc to leave it");
    m_page.showNotice(tr("Take your last change back? %1").arg(last.what),
                      last.remains.isEmpty() ? keys : tr("%1; %2").arg(last.remains, keys));
    m_page.errorBanner().setAction(tr("Take it back (Ctrl+Z)"));
    m_offered = m_page.errorBanner().text();
}

void LastChange::takeBack() {
    const MadeChange last = m_changes.last();
    m_isRunning = true;
    m_page.clearError();
    m_gateway.run(last.back).then(this, [this, last](const Done& done) { took(last, done); });
}

void LastChange::took(const MadeChange& change, const Done& done) {
    m_isRunning = false;
    if (done || isFinal(done.error()))
        m_changes.removeLast();
    if (!done)
        return m_page.showError(done.error());
    m_page.showNotice(tr("Taken back. %1").arg(change.what), change.remains);
    emit takenBack(change.record);
}

} // namespace backroom
