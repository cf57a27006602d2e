#pragma once

#include "foundation/domain/result.h"
#include "scanning/domain/kept_scan.h"

#include <QFile>
#include <QList>

#include <memory>

namespace backroom::scanning {

/// The scans of one person at this desk that the books have not seen yet, in a file that only grows: one line
/// a scan, written and synced when keep() has returned, and only then may it beep. A line cut off by a power
/// cut is none. Two programs of one person keep two files; what a dead one left is taken over. The file holds
/// what was scanned and nothing secret, and its owner alone may read it. It reads no scan: that is the
/// station's, when the books are back. Errors: Unavailable scanning.not_kept.
class ScanOutbox {
public:
    /// Of one person at one company; `company` names its books.
    struct Owner {
        QString company;
        QString account;
    };
    ScanOutbox(QString folder, Owner owner);
    ~ScanOutbox();
    ScanOutbox(const ScanOutbox&) = delete;
    ScanOutbox& operator=(const ScanOutbox&) = delete;

    /// Where the desks of this machine keep theirs.
    static QString standardFolder();

    /// Takes the person's files that no living program has; returns what waits and what was refused, oldest
    /// first.
    Result<QList<KeptScan>> open();
    Done keep(const KeptScan& scan);
    /// It stands in the journal, or nobody wants it any more.
    Done forget(const Uuid& scan);
    /// It was read and not taken; it stays to be found until it is forgotten.
    Done refuse(const Uuid& scan, const QString& why);

private:
    /// Of the number-th program.
    [[nodiscard]] QString path(int number) const;
    /// Nothing where another program has it, or where it is not there and shall not be made.
    Result<std::unique_ptr<QFile>> take(int number, QIODevice::OpenMode mode) const;
    Done make();
    Done write(const QByteArray& lines);
    /// When nothing of it is wanted any more.
    void shrink();
    [[nodiscard]] QList<KeptScan> read(const QByteArray& lines) const;

    QString m_folder;
    Owner m_owner;
    std::unique_ptr<QFile> m_file; ///< none as long as nothing was ever kept
    qint64 m_size = 0;             ///< of whole lines
    QList<Uuid> m_open;            ///< waiting or refused
};

} // namespace backroom::scanning
