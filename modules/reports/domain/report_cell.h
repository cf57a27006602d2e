#pragma once

#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <variant>
#include <vector>

namespace backroom::reports {

/// A moment in milliseconds since 1970 UTC.
struct Instant {
    qint64 ms = 0;
    bool operator==(const Instant&) const = default;
};

/// A price or cost of one base unit, 10^-6 of the major unit; whether it is a price or a cost is the column's
/// business.
struct PerUnitAmount {
    qint64 micros = 0;
    bool operator==(const PerUnitAmount&) const = default;

    template <class Tag>
    static PerUnitAmount of(PerUnit<Tag> value) {
        return PerUnitAmount{value.micros()};
    }
};

/// One value of a report. std::monostate is "unknown": an empty cell, null in JSON, "–" on paper; never 0
/// (rules.md 53).
using ReportCell =
    std::variant<std::monostate, QString, Quantity, Money, PerUnitAmount, qint64, QDate, Instant>;

/// As many cells as the source has columns, in their order.
using ReportRow = std::vector<ReportCell>;

inline bool isUnknown(const ReportCell& cell) {
    return std::holds_alternative<std::monostate>(cell);
}

/// The exact value as programs read it: canonical decimals with '.', ISO days; an instant in RFC 3339 with
/// the zone's offset (UTC is written "Z"). Unknown is the empty text.
QString exactText(const ReportCell& cell, const QTimeZone& zone);

/// RFC 3339, with milliseconds only when there are any.
QString instantText(qint64 ms, const QTimeZone& zone);

} // namespace backroom::reports
