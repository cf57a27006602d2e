#include "audit/ui/journal_words.h"

#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace backroom::audit {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

using Words = QHash<QString, QString>;

// Made anew where they are asked: the language may change.
Words entities() {
    return {{QStringLiteral("catalog.product"), Text::tr("Product")},
            {QStringLiteral("catalog.variant"), Text::tr("Item")},
            {QStringLiteral("catalog.barcode"), Text::tr("Barcode")},
            {QStringLiteral("catalog.unit"), Text::tr("Unit")},
            {QStringLiteral("catalog.unit_conversion"), Text::tr("Unit conversion")},
            {QStringLiteral("catalog.tax_class"), Text::tr("Tax class")},
            {QStringLiteral("locations.location"), Text::tr("Place")},
            {QStringLiteral("partners.partner"), Text::tr("Partner")},
            {QStringLiteral("stock.document"), Text::tr("Document")},
            {QStringLiteral("stock.reason"), Text::tr("Reason")},
            {QStringLiteral("scanning.session"), Text::tr("Scans at a station")},
            {QStringLiteral("dataexchange.import"), Text::tr("Import")},
            {QStringLiteral("identity.account"), Text::tr("Account")},
            {QStringLiteral("identity.session"), Text::tr("Sign-in")},
            {QStringLiteral("identity.company"), Text::tr("Company")},
            {QStringLiteral("foundation.setting"), Text::tr("Setting")},
            {QStringLiteral("foundation.database"), Text::tr("Books")}};
}

Words actions() {
    return {{QStringLiteral("create"), Text::tr("made")},
            {QStringLiteral("create_many"), Text::tr("several made")},
            {QStringLiteral("change"), Text::tr("changed")},
            {QStringLiteral("rename"), Text::tr("renamed")},
            {QStringLiteral("archive"), Text::tr("archived")},
            {QStringLiteral("restore"), Text::tr("brought back")},
            {QStringLiteral("post"), Text::tr("posted")},
            {QStringLiteral("reverse"), Text::tr("posted that takes another back")},
            {QStringLiteral("import"), Text::tr("done")},
            {QStringLiteral("undo"), Text::tr("taken back")},
            {QStringLiteral("sign_in"), Text::tr("done")},
            {QStringLiteral("sign_out"), Text::tr("ended")},
            {QStringLiteral("refused"), Text::tr("refused")},
            {QStringLiteral("password"), Text::tr("got a new password")},
            {QStringLiteral("backup"), Text::tr("backed up")},
            {QStringLiteral("upgrade"), Text::tr("brought to a newer version")},
            {QStringLiteral("downgrade"), Text::tr("brought to an older version")},
            {QStringLiteral("add"), Text::tr("added")},
            {QStringLiteral("remove"), Text::tr("removed")},
            {QStringLiteral("open"), Text::tr("begun")},
            {QStringLiteral("close"), Text::tr("ended")}};
}

Words fields() {
    return {{QStringLiteral("name"), Text::tr("Name")},
            {QStringLiteral("code"), Text::tr("Code")},
            {QStringLiteral("sku"), Text::tr("SKU")},
            {QStringLiteral("skus"), Text::tr("SKUs")},
            {QStringLiteral("barcode"), Text::tr("Barcode")},
            {QStringLiteral("packQuantity"), Text::tr("Pieces in it")},
            {QStringLiteral("image"), Text::tr("Picture")},
            {QStringLiteral("place"), Text::tr("Position")},
            {QStringLiteral("count"), Text::tr("How many")},
            {QStringLiteral("products"), Text::tr("Products")},
            {QStringLiteral("first"), Text::tr("First")},
            {QStringLiteral("last"), Text::tr("Last")},
            {QStringLiteral("kind"), Text::tr("Kind")},
            {QStringLiteral("type"), Text::tr("Kind")},
            {QStringLiteral("state"), Text::tr("State")},
            {QStringLiteral("category"), Text::tr("Category")},
            {QStringLiteral("brand"), Text::tr("Brand")},
            {QStringLiteral("price"), Text::tr("Price")},
            {QStringLiteral("prices"), Text::tr("Prices")},
            {QStringLiteral("description"), Text::tr("Description")},
            {QStringLiteral("taxClass"), Text::tr("Tax class")},
            {QStringLiteral("unit"), Text::tr("Unit")},
            {QStringLiteral("base"), Text::tr("Base unit")},
            {QStringLiteral("decimals"), Text::tr("Decimals")},
            {QStringLiteral("numerator"), Text::tr("Of the base unit")},
            {QStringLiteral("denominator"), Text::tr("Divided by")},
            {QStringLiteral("purpose"), Text::tr("Purpose")},
            {QStringLiteral("pickOrder"), Text::tr("Order of walking")},
            {QStringLiteral("timeZone"), Text::tr("Time zone")},
            {QStringLiteral("negativePolicy"), Text::tr("Stock below zero")},
            {QStringLiteral("negativeAccepted"), Text::tr("Below zero accepted")},
            {QStringLiteral("currency"), Text::tr("Currency")},
            {QStringLiteral("role"), Text::tr("Role")},
            {QStringLiteral("disabled"), Text::tr("Disabled")},
            {QStringLiteral("number"), Text::tr("Number")},
            {QStringLiteral("lines"), Text::tr("Lines")},
            {QStringLiteral("note"), Text::tr("Note")},
            {QStringLiteral("contentHash"), Text::tr("Fingerprint of the contents")},
            {QStringLiteral("file"), Text::tr("File")},
            {QStringLiteral("bytes"), Text::tr("Bytes")},
            {QStringLiteral("rows"), Text::tr("Rows")},
            {QStringLiteral("created"), Text::tr("New")},
            {QStringLiteral("updated"), Text::tr("Changed")},
            {QStringLiteral("failed"), Text::tr("Failed")},
            {QStringLiteral("reversed"), Text::tr("Taken back")},
            {QStringLiteral("archived"), Text::tr("Archived")},
            {QStringLiteral("kept"), Text::tr("Left as they were")},
            {QStringLiteral("key"), Text::tr("Key")},
            {QStringLiteral("forWhom"), Text::tr("For whom")},
            {QStringLiteral("email"), Text::tr("E-mail")},
            {QStringLiteral("phone"), Text::tr("Phone")},
            {QStringLiteral("contact"), Text::tr("Contact")},
            {QStringLiteral("warning"), Text::tr("Warning")},
            {QStringLiteral("terms"), Text::tr("Terms")},
            {QStringLiteral("leadTime"), Text::tr("Lead time")},
            {QStringLiteral("minimumOrder"), Text::tr("Minimum order")},
            {QStringLiteral("language"), Text::tr("Language")},
            {QStringLiteral("vat"), Text::tr("VAT number")}};
}

Words values() {
    return {{QStringLiteral("draft"), Text::tr("Draft")},
            {QStringLiteral("active"), Text::tr("Active")},
            {QStringLiteral("receipt"), Text::tr("Receipt")},
            {QStringLiteral("issue"), Text::tr("Issue")},
            {QStringLiteral("transfer"), Text::tr("Transfer")},
            {QStringLiteral("adjustment"), Text::tr("Adjustment")},
            {QStringLiteral("refuse"), Text::tr("Refuse")},
            {QStringLiteral("warn"), Text::tr("Warn")},
            {QStringLiteral("allow"), Text::tr("Allow")},
            {QStringLiteral("inherit"), Text::tr("As above it")},
            {QStringLiteral("site"), Text::tr("Site")},
            {QStringLiteral("zone"), Text::tr("Zone")},
            {QStringLiteral("bin"), Text::tr("Bin")},
            {QStringLiteral("supplier"), Text::tr("Supplier")},
            {QStringLiteral("customer"), Text::tr("Customer")},
            {QStringLiteral("products"), Text::tr("Products")},
            {QStringLiteral("locations"), Text::tr("Locations")},
            {QStringLiteral("suppliers"), Text::tr("Suppliers and customers")},
            {QStringLiteral("stock"), Text::tr("Stock")},
            {QStringLiteral("movements"), Text::tr("Movements")},
            {QStringLiteral("admin"), Text::tr("Administrator")},
            {QStringLiteral("manager"), Text::tr("Manager")},
            {QStringLiteral("warehouse"), Text::tr("Warehouse")},
            {QStringLiteral("auditor"), Text::tr("Auditor")}};
}

/// "leadTimeDays" → "Lead time days": better than a code, where nobody has thought of words.
QString spelledOut(const QString& code) {
    QString words;
    for (const QChar c : code.section(QLatin1Char('.'), -1)) {
        if (c == QLatin1Char('_'))
            words += QLatin1Char(' ');
        else if (c.isUpper())
            words += QStringLiteral(" ") + c.toLower();
        else
            words += words.isEmpty() ? c.toUpper() : c;
    }
    return words;
}

QList<QPair<QString, QString>> byWord(const Words& words) {
    QList<QPair<QString, QString>> choices;
    for (auto word = words.constBegin(); word != words.constEnd(); ++word)
        choices.append({word.key(), word.value()});
    std::sort(choices.begin(), choices.end(), [](const auto& one, const auto& other) {
        return one.second == other.second ? one.first < other.first
                                          : one.second.localeAwareCompare(other.second) < 0;
    });
    return choices;
}

QString listWords(const QStringList& parts) {
    constexpr int shown = 12;
    if (parts.size() <= shown)
        return parts.join(QStringLiteral(", "));
    return Text::tr("%1 and %Ln more", nullptr, int(parts.size()) - shown)
        .arg(parts.mid(0, shown).join(QStringLiteral(", ")));
}

} // namespace

QString entityWords(const QString& entity) {
    const QString words = entities().value(entity);
    return words.isEmpty() ? spelledOut(entity) : words;
}

QString actionWords(const QString& action) {
    const QString words = actions().value(action);
    return words.isEmpty() ? spelledOut(action).toLower() : words;
}

QString whatWords(const QString& action, const QString& entity) {
    if (entity == QLatin1String("foundation.database") && action == QLatin1String("restore"))
        return Text::tr("Books replaced by a backup");
    if (entity == QLatin1String("foundation.database") && action == QLatin1String("create"))
        return Text::tr("Books begun");
    if (action == QLatin1String("create_many"))
        return Text::tr("%1: several made", "what was made: Product").arg(entityWords(entity));
    return Text::tr("%1 %2", "what was touched and what was done with it: Product changed")
        .arg(entityWords(entity), actionWords(action));
}

QString fieldWords(const QString& field) {
    const QString words = fields().value(field);
    return words.isEmpty() ? spelledOut(field) : words;
}

QString valueWords(const QString& field, const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    case QJsonValue::Double:
        return value.toDouble() == double(value.toInteger()) ? formats::count(value.toInteger())
                                                             : QLocale().toString(value.toDouble());
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text.isEmpty())
            return formats::unknown();
        // A name is a name, whatever else the word means.
        const bool isCode = field != QLatin1String("name") && field != QLatin1String("code");
        return isCode ? values().value(text, text) : text;
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto& part : array)
            parts.append(valueWords(field, part));
        return listWords(parts);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.constBegin(); part != object.constEnd(); ++part)
            parts.append(Text::tr("%1: %2", "field and value")
                             .arg(fieldWords(part.key()), valueWords(part.key(), part.value())));
        return listWords(parts);
    }
    default:
        return formats::unknown();
    }
}

IconName actionIcon(const QString& action) {
    static const QHash<QString, IconName> icons{
        {QStringLiteral("create"), IconName::Plus},     {QStringLiteral("create_many"), IconName::Plus},
        {QStringLiteral("add"), IconName::Plus},        {QStringLiteral("archive"), IconName::Archive},
        {QStringLiteral("restore"), IconName::Refresh}, {QStringLiteral("post"), IconName::Check},
        {QStringLiteral("reverse"), IconName::Undo},    {QStringLiteral("undo"), IconName::Undo},
        {QStringLiteral("import"), IconName::Import},   {QStringLiteral("sign_in"), IconName::User},
        {QStringLiteral("sign_out"), IconName::Logout}, {QStringLiteral("refused"), IconName::Error},
        {QStringLiteral("password"), IconName::Lock},   {QStringLiteral("backup"), IconName::Backup}};
    return icons.value(action, IconName::Edit);
}

Token actionToken(const QString& action) {
    if (action == QLatin1String("refused"))
        return Token::Bad;
    if (action == QLatin1String("reverse") || action == QLatin1String("undo"))
        return Token::Warn;
    return Token::Second;
}

QList<QPair<QString, QString>> entityChoices() {
    return byWord(entities());
}

QList<QPair<QString, QString>> actionChoices() {
    return byWord(actions());
}

} // namespace backroom::audit
