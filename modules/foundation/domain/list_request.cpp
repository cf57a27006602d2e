#include "foundation/domain/list_request.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backroom {

ListFilter ListFilter::where(const QString& column, Compare compare, const QVariantList& values) {
    ListFilter filter;
    filter.m_kind = Kind::Condition;
    filter.m_column = column;
    filter.m_compare = compare;
    filter.m_values = values;
    return filter;
}

ListFilter ListFilter::all(const QList<ListFilter>& parts) {
    ListFilter filter;
    filter.m_parts = parts;
    return filter;
}

ListFilter ListFilter::any(const QList<ListFilter>& parts) {
    ListFilter filter;
    filter.m_kind = Kind::Any;
    filter.m_parts = parts;
    return filter;
}

namespace {

// Whole numbers travel as text: JSON readers elsewhere may keep only 53 bits.
QJsonValue toJson(const QVariant& value) {
    if (!value.isValid())
        return QJsonValue::Null;
    if (value.metaType().id() == QMetaType::QString)
        return QJsonValue(QLatin1Char('t') + value.toString());
    return QJsonValue(QLatin1Char('n') + QString::number(value.toLongLong()));
}

std::optional<QVariant> fromJson(const QJsonValue& value) {
    if (value.isNull())
        return QVariant();
    const QString text = value.toString();
    if (text.startsWith(QLatin1Char('t')))
        return QVariant(text.mid(1));
    bool good = false;
    const qint64 number = text.mid(1).toLongLong(&good);
    return good && text.startsWith(QLatin1Char('n')) ? std::optional(QVariant(number)) : std::nullopt;
}

} // namespace

QString ListCursor::toText() const {
    const QJsonArray parts{toJson(sortValue), toJson(id)};
    return QString::fromLatin1(QJsonDocument(parts)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<ListCursor> ListCursor::fromText(const QString& text) {
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = QJsonDocument::fromJson(*bytes).array();
    if (!bytes || parts.size() != 2)
        return std::nullopt;
    const auto sortValue = fromJson(parts[0]);
    const auto id = fromJson(parts[1]);
    if (!sortValue || !id || !id->isValid())
        return std::nullopt;
    return ListCursor{*sortValue, *id};
}

} // namespace backroom
