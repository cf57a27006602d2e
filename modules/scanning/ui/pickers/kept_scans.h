#pragma once

#include "foundation/service/gateway.h"
#include "scanning/service/scan_outbox.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace backroom::scanning {

/// The scans of the person signed in that wait at this desk for the books to come back, as the stations see
/// them; the file is written on a thread of its own. It reads none: a station does, in the order in which
/// they were made.
class KeptScans : public QObject {
    Q_OBJECT
public:
    explicit KeptScans(QObject* parent = nullptr);
    ~KeptScans() override;

    /// Whose scans are kept from here on. What lies there from before comes with found().
    void open(const QString& folder, const ScanOutbox::Owner& owner);
    /// Nobody's; the file stays.
    void close();

    /// It is on the disk when `answered` is called without an error.
    void keep(const KeptScan& scan, QObject* station, std::function<void(const Done&)> answered);
    void forget(const Uuid& scan);
    void refuse(const Uuid& scan, const QString& why);

    [[nodiscard]] const QList<KeptScan>& scans() const { return m_scans; }
    /// What this station shows: its own, and what a program before this one left of its task.
    [[nodiscard]] QList<KeptScan> of(ScanTask task, const QObject* station) const;
    /// The oldest that waits for this station, which from here on has those nobody has.
    std::optional<KeptScan> next(ScanTask task, QObject* station);

signals:
    void changed();
    /// A program before this one left some.
    void found();

private:
    [[nodiscard]] bool isOf(const KeptScan& scan, ScanTask task, const QObject* station) const;
    /// Something could not be written: it is done once more with the next start, which changes nothing.
    template <class Call>
    void write(Call call);

    std::shared_ptr<ScanOutbox> m_outbox; ///< used on the thread only; none: nobody is signed in
    QList<KeptScan> m_scans;
    QHash<Uuid, QPointer<QObject>> m_stations;
    Gateway m_thread;
};

} // namespace backroom::scanning
