#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace backroom::catalog {

/// Many rows as one bound value: the insert and find statements of this module take a JSON array on both
/// engines, so five thousand products are a few statements, whatever the network.
inline QString jsonRows(const QJsonArray& rows) {
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace backroom::catalog
