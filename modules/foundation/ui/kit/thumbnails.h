#pragma once

#include "foundation/service/gateway.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>
#include <QVariant>

namespace backroom {

/// The small pictures of a list, by the hash of their content. Asked for when a row is painted, read and
/// decoded on the database thread in one call for all that were asked for; changed() says to paint again.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    using Bytes = QHash<QString, QByteArray>;
    /// Runs on the database thread; what is unknown is missing from the answer.
    using Read = std::function<Result<Bytes>(const QStringList& hashes)>;

    Thumbnails(Gateway& gateway, Read read, QObject* parent);
    /// Null while it is not there yet, and for an empty hash.
    QPixmap picture(const QString& hash);
    /// The same for a Picture column: invalid where there is none.
    QVariant cell(const QString& hash);

signals:
    void changed();

private:
    void ask();

    Gateway& m_gateway;
    Read m_read;
    QHash<QString, QPixmap> m_pictures;
    QSet<QString> m_asked;
    QStringList m_wanted;
    QTimer m_gather;
};

} // namespace backroom
