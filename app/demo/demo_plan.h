#pragma once

#include "stock/domain/document.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace backroom::app {

/// About 300 variants and three months, or 3,000 variants and eighteen.
enum class DemoSize { Small, Full };

/// Who of the demo's people does a thing.
enum class DemoPerson { Storekeeper, Clerk, Manager };

/// One end of a movement: a bin's code, or "supplier/NAME", "customer/NAME", "customer", "loss", "opening",
/// "transit".
struct PlannedPlace {
    QString place;
    stock::StockState state = stock::StockState::Good;
};

struct PlannedLine {
    QString sku;
    qint64 quantityMicros = 0; ///< of a count: what was found
    PlannedPlace from;
    PlannedPlace to;
    std::optional<qint64> costMicros;
};

/// What a person of the demo does at one instant.
struct PlannedDeed {
    enum class Kind {
        Post,
        ReverseLast,     ///< takes back what the same person posted last; `note` says why
        ChangePrice,     ///< of the first line's item to its costMicros
        ImportByMistake, ///< takes a file of products in, the CSV in `note`, and takes it back
        AnnounceDelivery ///< a receiving of the party with the note `reference`, of which nothing is scanned
                         ///< yet
    };
    qint64 atMs = 0;
    DemoPerson who = DemoPerson::Storekeeper;
    Kind kind = Kind::Post;
    stock::DocumentType type = stock::DocumentType::Receipt;
    QString party; ///< as PlannedPlace::place, or empty
    QString reference;
    QString note;
    QString reason; ///< by name, or empty
    QList<PlannedLine> lines;
    int differing = 0; ///< of a count: lines that were not as the books said
};

/// An instant of the company's day.
inline qint64 demoInstant(QDate day, int hour, int minute, int second, const QTimeZone& zone) {
    return QDateTime(day, QTime(hour, minute, second), zone).toMSecsSinceEpoch();
}

/// The places every demo has; the catalogue spreads the items over the bins.
namespace demo_places {
inline const QString dock = QStringLiteral("MAIN-DOCK");
inline const QString quarantine = QStringLiteral("MAIN-QUAR");
inline const QString packing = QStringLiteral("MAIN-PACK");
} // namespace demo_places

} // namespace backroom::app
