#include "scanning/ui/pickers/kept_scans.h"

#include <algorithm>

namespace backroom::scanning {

KeptScans::KeptScans(QObject* parent) : QObject(parent) {}

KeptScans::~KeptScans() {
    close();
}

void KeptScans::open(const QString& folder, const ScanOutbox::Owner& owner) {
    m_outbox = std::make_shared<ScanOutbox>(folder, owner);
    m_thread.run([outbox = m_outbox] { return outbox->open(); })
        .then(this, [this, outbox = m_outbox](const Result<QList<KeptScan>>& scans) {
            if (outbox != m_outbox)
                return;
            if (!scans)
                return qWarning("kept scans: %s %s", qUtf8Printable(scans.error().oneLine()),
                                qUtf8Printable(scans.error().detail));
            m_scans = *scans + m_scans;
            emit changed();
            if (!scans->isEmpty())
                emit found();
        });
}

void KeptScans::close() {
    // Let go of on its own thread, behind what is being written.
    m_thread.run([outbox = std::exchange(m_outbox, nullptr)]() mutable -> Done {
        outbox.reset();
        return {};
    });
    m_scans.clear();
    m_stations.clear();
}

void KeptScans::keep(const KeptScan& scan, QObject* station, std::function<void(const Done&)> answered) {
    m_thread
        .run([outbox = m_outbox, scan]() -> Done {
            if (!outbox)
                return fail(ErrorKind::Refused, QStringLiteral("scanning.nobody_here"),
                            KeptScans::tr("Nobody is signed in, the scan was not taken"), {},
                            KeptScans::tr("sign in, then scan again"));
            return outbox->keep(scan);
        })
        .then(this, [this, outbox = m_outbox, scan, station = QPointer(station),
                     answered = std::move(answered)](const Done& done) {
            if (done && outbox == m_outbox) {
                m_scans += scan;
                m_stations.insert(scan.uuid, station);
            }
            if (station)
                answered(done);
            emit changed();
        });
}

template <class Call>
void KeptScans::write(Call call) {
    if (!m_outbox)
        return;
    m_thread.run([outbox = m_outbox, call = std::move(call)] { return call(*outbox); })
        .then(this, [](const Done& done) {
            if (!done)
                qWarning("kept scans: %s %s", qUtf8Printable(done.error().oneLine()),
                         qUtf8Printable(done.error().detail));
        });
}

void KeptScans::forget(const Uuid& scan) {
    m_scans.removeIf([&scan](const KeptScan& kept) { return kept.uuid == scan; });
    m_stations.remove(scan);
    write([scan](ScanOutbox& outbox) { return outbox.forget(scan); });
    emit changed();
}

void KeptScans::refuse(const Uuid& scan, const QString& why) {
    for (KeptScan& kept : m_scans) {
        if (kept.uuid == scan)
            kept.refused = why;
    }
    write([scan, why](ScanOutbox& outbox) { return outbox.refuse(scan, why); });
    emit changed();
}

bool KeptScans::isOf(const KeptScan& scan, ScanTask task, const QObject* station) const {
    const QObject* of = m_stations.value(scan.uuid);
    return scan.task == task && (!of || of == station);
}

QList<KeptScan> KeptScans::of(ScanTask task, const QObject* station) const {
    QList<KeptScan> found;
    std::copy_if(m_scans.cbegin(), m_scans.cend(), std::back_inserter(found),
                 [&](const KeptScan& scan) { return isOf(scan, task, station); });
    return found;
}

std::optional<KeptScan> KeptScans::next(ScanTask task, QObject* station) {
    std::optional<KeptScan> first;
    for (const KeptScan& scan : std::as_const(m_scans)) {
        if (!isOf(scan, task, station))
            continue;
        m_stations.insert(scan.uuid, station);
        if (!first && scan.refused.isEmpty())
            first = scan;
    }
    return first;
}

} // namespace backroom::scanning
