#include "dataexchange/domain/document_json.h"

#include "dataexchange/domain/json_keys.h"
#include "dataexchange/domain/value_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

/// One JSON object with the place it stands at, so every complaint can name it.
class Node {
public:
    Node(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

    [[nodiscard]] QString where(const char* key) const {
        return m_where.isEmpty() ? QString::fromLatin1(key)
                                 : m_where + QStringLiteral(", ") + QString::fromLatin1(key);
    }
    [[nodiscard]] const QString& where() const { return m_where; }
    [[nodiscard]] QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }

    [[nodiscard]] tl::unexpected<Error> bad(const char* key, const QString& what,
                                            const QString& remedy) const {
        return fail(ErrorKind::Invalid, QStringLiteral("document.value"), what, where(key), remedy);
    }

    /// Text, or empty when the key is left out or null.
    Result<QString> text(const char* key) const {
        const QJsonValue found = value(key);
        if (found.isUndefined() || found.isNull())
            return QString();
        if (!found.isString())
            return bad(key, Text::tr("This is not a text"), Text::tr("put it in quotes"));
        if (holdsControls(found.toString()))
            return bad(key, Text::tr("There is a control character in this text"),
                       Text::tr("take it out; only tabs and line breaks may stand there"));
        return found.toString().trimmed();
    }

    /// A decimal in quotes; a bare whole number will do, a bare fraction has lost digits already.
    Result<QString> decimalText(const char* key) const {
        const QJsonValue found = value(key);
        if (!found.isDouble())
            return text(key);
        // A fraction is no integer and comes back as the default.
        constexpr qint64 none = INT64_MIN;
        constexpr qint64 largestExact = (1LL << 53) - 1;
        const qint64 number = found.toInteger(none);
        if (number > largestExact || number < -largestExact)
            return bad(key, Text::tr("A number without quotes may lose digits"),
                       Text::tr("write it as text, like \"12.5\""));
        return QString::number(number);
    }

    Done onlyKeys(std::initializer_list<const char*> known) const {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            const bool found = std::any_of(known.begin(), known.end(),
                                           [&](const char* key) { return it.key() == QLatin1String(key); });
            if (found)
                continue;
            QStringList names;
            for (const char* key : known)
                names << QString::fromLatin1(key);
            return fail(ErrorKind::Invalid, QStringLiteral("document.unknown_key"),
                        Text::tr("Nothing reads the key \"%1\"").arg(it.key()),
                        m_where.isEmpty() ? Text::tr("the document") : m_where,
                        Text::tr("use %1").arg(names.join(QStringLiteral(", "))));
        }
        return {};
    }

private:
    QJsonObject m_object;
    QString m_where;
};

tl::unexpected<Error> missing(const Node& node, const char* key) {
    return fail(ErrorKind::Invalid, QStringLiteral("document.missing"), Text::tr("Something is missing"),
                node.where(key), Text::tr("add the key \"%1\"").arg(QString::fromLatin1(key)));
}

/// An error of a value reader, told where the value stands.
tl::unexpected<Error> at(Error error, const Node& node, const char* key) {
    error.where = node.where(key);
    return fail(std::move(error));
}

Result<Quantity> readLineQuantity(const Node& node, stock::DocumentType type) {
    BACKROOM_TRY(const QString text, node.decimalText("quantity"));
    if (text.isEmpty())
        return missing(node, "quantity");
    auto quantity = Quantity::parse(text);
    if (!quantity)
        return at(quantity.error(), node, "quantity");
    const bool mayBeNegative = type == stock::DocumentType::Adjustment;
    const bool mayBeZero = type == stock::DocumentType::Count;
    if ((quantity->isNegative() && !mayBeNegative) || (quantity->isZero() && !mayBeZero))
        return fail(ErrorKind::Invalid, QStringLiteral("document.quantity"),
                    quantity->isZero() ? Text::tr("The quantity is zero")
                                       : Text::tr("The quantity is below zero"),
                    node.where("quantity"),
                    mayBeNegative ? Text::tr("leave the line out")
                                  : Text::tr("write it positive, or make it an adjustment"));
    return quantity;
}

Result<JsonLine> readLine(const Node& node, stock::DocumentType type) {
    BACKROOM_CHECK(node.onlyKeys({"sku", "barcode", "quantity", "unit", "from", "to", "state", "lot",
                                  "serial", "expires", "unitCost", "currency"}));
    JsonLine line;
    BACKROOM_TRY(line.sku, node.text("sku"));
    BACKROOM_TRY(line.barcode, node.text("barcode"));
    if (line.sku.isEmpty() && line.barcode.isEmpty())
        return missing(node, "sku");
    if (!line.sku.isEmpty() && !line.barcode.isEmpty())
        return node.bad("barcode", Text::tr("The item is named twice"),
                        Text::tr("name it by sku or by barcode"));
    BACKROOM_TRY(line.quantity, readLineQuantity(node, type));
    BACKROOM_TRY(line.unit, node.text("unit"));
    BACKROOM_TRY(line.from, node.text("from"));
    BACKROOM_TRY(line.to, node.text("to"));
    BACKROOM_TRY(line.lot, node.text("lot"));
    BACKROOM_TRY(line.serial, node.text("serial"));
    BACKROOM_TRY(line.currency, node.text("currency"));
    BACKROOM_TRY(const QString state, node.text("state"));
    if (!state.isEmpty()) {
        line.state = stock::stockStateFromName(state);
        if (!line.state)
            return node.bad("state", Text::tr("There is no state \"%1\"").arg(state),
                            Text::tr("write good, quarantine or damaged"));
    }
    BACKROOM_TRY(const QString expires, node.text("expires"));
    if (!expires.isEmpty()) {
        const auto day = readDate(expires);
        if (!day)
            return at(day.error(), node, "expires");
        line.expires = *day;
    }
    BACKROOM_TRY(const QString cost, node.decimalText("unitCost"));
    if (!cost.isEmpty()) {
        const auto unitCost = UnitCost::parse(cost);
        if (!unitCost)
            return at(unitCost.error(), node, "unitCost");
        if (unitCost->micros() < 0)
            return node.bad("unitCost", Text::tr("The cost is below zero"),
                            Text::tr("leave it out when it is unknown"));
        line.unitCost = *unitCost;
    }
    return line;
}

Result<JsonDocument> readDocument(const Node& node) {
    BACKROOM_CHECK(node.onlyKeys(
        {"uuid", "type", "site", "party", "reason", "note", "effective", "reference", "lines"}));
    JsonDocument document;
    BACKROOM_TRY(const QString uuid, node.text("uuid"));
    document.uuid = Uuid::fromString(uuid);
    if (!uuid.isEmpty() && document.uuid.isNull())
        return node.bad("uuid", Text::tr("This is not a UUID"),
                        Text::tr("write it like 0190163d-8694-739b-aea5-966c26f8ad90, or leave it out"));
    BACKROOM_TRY(const QString type, node.text("type"));
    if (type.isEmpty())
        return missing(node, "type");
    const auto known = stock::documentTypeFromName(type);
    if (!known)
        return node.bad("type", Text::tr("There is no document type \"%1\"").arg(type),
                        Text::tr("write receipt, issue, transfer, adjustment, count or return"));
    document.type = *known;
    BACKROOM_TRY(document.site, node.text("site"));
    BACKROOM_TRY(document.party, node.text("party"));
    BACKROOM_TRY(document.reason, node.text("reason"));
    BACKROOM_TRY(document.note, node.text("note"));
    BACKROOM_TRY(document.effective, node.text("effective"));
    BACKROOM_TRY(document.reference, node.text("reference"));
    const QJsonValue lines = node.value("lines");
    if (!lines.isArray() || lines.toArray().isEmpty())
        return missing(node, "lines");
    const QJsonArray list = lines.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = (node.where().isEmpty() ? QString() : node.where() + QStringLiteral(", ")) +
                              Text::tr("line %1").arg(i + 1);
        if (!list[i].isObject())
            return fail(ErrorKind::Invalid, QStringLiteral("document.value"),
                        Text::tr("A line is no JSON object"), where,
                        Text::tr("write it like {\"sku\":\"0017\",\"quantity\":\"12\"}"));
        BACKROOM_TRY(const JsonLine line, readLine(Node(list[i].toObject(), where), document.type));
        document.lines << line;
    }
    return document;
}

} // namespace

Result<QList<JsonDocument>> readDocuments(const QByteArray& json) {
    QJsonParseError error{};
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, QStringLiteral("document.json"), Text::tr("The file is no JSON"),
                    Text::tr("line %1").arg(json.left(error.offset).count('\n') + 1),
                    Text::tr("correct it there, %1").arg(error.errorString()));
    if (const auto repeated = repeatedKey(json))
        return fail(ErrorKind::Invalid, QStringLiteral("document.repeated_key"),
                    Text::tr("\"%1\" stands twice").arg(repeated->key),
                    Text::tr("line %1").arg(json.left(repeated->offset).count('\n') + 1),
                    Text::tr("write it once"));
    const QJsonArray list = parsed.isArray() ? parsed.array() : QJsonArray{parsed.object()};
    if (list.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("document.missing"),
                    Text::tr("The file has no document"), Text::tr("line %1").arg(1),
                    Text::tr("write one document or a list of them"));
    QList<JsonDocument> documents;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = parsed.isArray() ? Text::tr("document %1").arg(i + 1) : QString();
        if (!list[i].isObject())
            return fail(ErrorKind::Invalid, QStringLiteral("document.value"),
                        Text::tr("A document is no JSON object"), where,
                        Text::tr("write it like {\"type\":\"receipt\",\"lines\":[…]}"));
        BACKROOM_TRY(const JsonDocument document, readDocument(Node(list[i].toObject(), where)));
        documents << document;
    }
    return documents;
}

} // namespace backroom::dataexchange
