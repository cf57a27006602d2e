#pragma once

#include "dataexchange/domain/csv_reader.h"

#include <QCryptographicHash>

#include <memory>

class QIODevice;

namespace backroom::dataexchange {

/// The bytes of an open device, which must outlive the source.
ByteSource sourceOf(QIODevice& device);

/// The bytes of a file. Errors: NotFound file.absent, Unavailable file.unreadable; reading may fail with the
/// latter.
Result<ByteSource> openFile(const QString& path);

/// What tells whether a file is still the one somebody looked at: the SHA-256 of the bytes that were read.
class FileHash {
public:
    FileHash() : m_hash(std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256)) {}
    /// The same bytes, seen on their way.
    [[nodiscard]] ByteSource of(ByteSource bytes) const;
    [[nodiscard]] QByteArray result() const { return m_hash->result(); }

private:
    std::shared_ptr<QCryptographicHash> m_hash;
};

} // namespace backroom::dataexchange
