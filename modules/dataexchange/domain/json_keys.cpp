#include "dataexchange/domain/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace backroom::dataexchange {

namespace {

/// Just behind the closing quote of the string that opens at `at`.
qsizetype endOfString(const QByteArray& json, qsizetype at) {
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return qMin(at + 1, json.size());
}

/// Escapes make one key of two spellings.
QString unescaped(const QByteArray& literal) {
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

bool isKey(const QByteArray& json, qsizetype behind) {
    while (behind < json.size() && QByteArray(" \t\r\n").contains(json[behind]))
        ++behind;
    return behind < json.size() && json[behind] == ':';
}

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray& json) {
    QList<QSet<QString>> open; // one set for each object or array we are in
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            open.append(QSet<QString>());
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype behind = endOfString(json, at);
            if (!open.isEmpty() && isKey(json, behind)) {
                const QString key = unescaped(json.mid(at, behind - at));
                if (open.last().contains(key))
                    return RepeatedKey{key, at};
                open.last().insert(key);
            }
            at = behind - 1;
        }
    }
    return std::nullopt;
}

} // namespace backroom::dataexchange
