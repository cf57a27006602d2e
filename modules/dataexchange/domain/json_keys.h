#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace backroom::dataexchange {

/// A key that one object names twice, and where. QJsonDocument keeps the last of them without a word.
struct RepeatedKey {
    QString key;
    qsizetype offset = 0; ///< of its second occurrence, in bytes
};

/// The first repeated key of a text that is JSON (a QJsonDocument has read it); none when there is none.
std::optional<RepeatedKey> repeatedKey(const QByteArray& json);

} // namespace backroom::dataexchange
