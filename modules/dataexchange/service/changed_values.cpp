#include "dataexchange/service/changed_values.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace backroom::dataexchange {

namespace {

constexpr std::array<const char*, 4> recordNames{"product", "variant", "location", "partner"};

template <class Record>
struct Field {
    const char* name;
    QString (*text)(const Record&);
    void (*set)(Record&, const QString&);
};

/// A text of the record itself.
template <class Record, QString Record::*member>
constexpr Field<Record> textField(const char* name) {
    return {name, [](const Record& from) { return from.*member; },
            [](Record& to, const QString& text) { to.*member = text; }};
}

/// A number that may be unknown.
template <class Record, class Number, std::optional<Number> Record::*member>
constexpr Field<Record> numberField(const char* name) {
    return {name,
            [](const Record& from) {
                return from.*member ? QString::number(qint64(*(from.*member))) : QString();
            },
            [](Record& to, const QString& text) {
                to.*member = text.isEmpty() ? std::nullopt : std::optional(Number(text.toLongLong()));
            }};
}

using catalog::Product;
using catalog::Variant;
using locations::Location;
using partners::Address;
using partners::Partner;

constexpr Field<Product> productFields[] = {textField<Product, &Product::name>("name"),
                                            textField<Product, &Product::brand>("brand"),
                                            textField<Product, &Product::unitCode>("unit"),
                                            textField<Product, &Product::taxClass>("taxClass"),
                                            {"category",
                                             [](const Product& from) { return from.category.toString(); },
                                             [](Product& to, const QString& text) {
                                                 if (const auto path = catalog::CategoryPath::parse(text))
                                                     to.category = *path;
                                             }}};

constexpr Field<Variant> variantFields[] = {
    textField<Variant, &Variant::tariffNumber>("tariff"),
    textField<Variant, &Variant::originCountry>("origin"),
    numberField<Variant, qint64, &Variant::weightMg>("weight"),
    {"price", [](const Variant& from) { return from.price ? from.price->toString() : QString(); },
     [](Variant& to, const QString& text) {
         if (text.isEmpty())
             to.price.reset();
         else if (const auto price = UnitPrice::parse(text))
             to.price = *price;
     }}};

constexpr Field<Location> locationFields[] = {
    textField<Location, &Location::name>("name"),
    textField<Location, &Location::barcode>("barcode"),
    textField<Location, &Location::timeZone>("timeZone"),
    {"purpose", [](const Location& from) { return locations::zonePurposeName(from.purpose); },
     [](Location& to, const QString& text) {
         to.purpose = locations::zonePurposeFromName(text).value_or(to.purpose);
     }},
    {"negative", [](const Location& from) { return locations::negativePolicyName(from.negativePolicy); },
     [](Location& to, const QString& text) {
         to.negativePolicy = locations::negativePolicyFromName(text).value_or(to.negativePolicy);
     }}};

QString addressesText(const Partner& from) {
    QJsonArray all;
    for (const Address& address : from.addresses)
        all.append(QJsonArray{partners::addressKindName(address.kind), address.recipient, address.street,
                              address.postcode, address.city, address.country});
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void setAddresses(Partner& to, const QString& text) {
    to.addresses.clear();
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& one : all) {
        const QJsonArray parts = one.toArray();
        to.addresses.append(
            {partners::addressKindFromName(parts[0].toString()).value_or(partners::AddressKind::Main),
             parts[1].toString(), parts[2].toString(), parts[3].toString(), parts[4].toString(),
             parts[5].toString()});
    }
}

constexpr Field<Partner> partnerFields[] = {
    textField<Partner, &Partner::name>("name"),
    textField<Partner, &Partner::contact>("contact"),
    textField<Partner, &Partner::email>("email"),
    textField<Partner, &Partner::phone>("phone"),
    textField<Partner, &Partner::vatNumber>("vatNumber"),
    textField<Partner, &Partner::currency>("currency"),
    textField<Partner, &Partner::language>("language"),
    textField<Partner, &Partner::terms>("terms"),
    textField<Partner, &Partner::warning>("warning"),
    numberField<Partner, int, &Partner::leadTimeDays>("leadTime"),
    numberField<Partner, qint64, &Partner::minimumOrderMinor>("minimumOrder"),
    {"addresses", addressesText, setAddresses},
    {"role",
     [](const Partner& from) {
         return QString::fromLatin1(from.isSupplier ? from.isCustomer ? "both" : "supplier" : "customer");
     },
     [](Partner& to, const QString& text) {
         to.isSupplier = text != QLatin1String("customer");
         to.isCustomer = text != QLatin1String("supplier");
     }}};

template <class Record, size_t n>
RecordValues valuesIn(const Field<Record> (&fields)[n], const Record& record) {
    RecordValues values;
    for (const Field<Record>& field : fields)
        values.insert(QString::fromLatin1(field.name), field.text(record));
    return values;
}

template <class Record, size_t n>
void setIn(const Field<Record> (&fields)[n], Record& record, const QString& name, const QString& text) {
    for (const Field<Record>& field : fields)
        if (name == QLatin1String(field.name))
            field.set(record, text);
}

} // namespace

QString changedRecordName(ChangedRecord record) {
    return QString::fromLatin1(recordNames[static_cast<size_t>(record)]);
}

std::optional<ChangedRecord> changedRecordFromName(const QString& name) {
    for (size_t i = 0; i < recordNames.size(); ++i)
        if (name == QLatin1String(recordNames[i]))
            return static_cast<ChangedRecord>(i);
    return {};
}

RecordValues valuesOf(const Product& product) {
    return valuesIn(productFields, product);
}
RecordValues valuesOf(const Variant& variant) {
    return valuesIn(variantFields, variant);
}
RecordValues valuesOf(const Location& location) {
    return valuesIn(locationFields, location);
}
RecordValues valuesOf(const Partner& partner) {
    return valuesIn(partnerFields, partner);
}

void setValue(Product& product, const QString& field, const QString& text) {
    setIn(productFields, product, field, text);
}
void setValue(Variant& variant, const QString& field, const QString& text) {
    setIn(variantFields, variant, field, text);
}
void setValue(Location& location, const QString& field, const QString& text) {
    setIn(locationFields, location, field, text);
}
void setValue(Partner& partner, const QString& field, const QString& text) {
    setIn(partnerFields, partner, field, text);
}

QList<ChangedValue> changesBetween(ChangedRecord record, const Uuid& uuid, const RecordValues& before,
                                   const RecordValues& after) {
    QList<ChangedValue> changes;
    for (auto value = after.cbegin(); value != after.cend(); ++value)
        if (const QString former = before.value(value.key()); former != value.value())
            changes.append({record, uuid, value.key(), former, value.value()});
    return changes;
}

QList<ChangedValue> firstToLast(const QList<ChangedValue>& changes) {
    QList<ChangedValue> all;
    QHash<QPair<QString, QString>, qsizetype> at;
    for (const ChangedValue& change : changes) {
        // Each barcode that was added is one by itself.
        const bool isAdded = change.field == QLatin1String(barcodeField) && change.former.isEmpty() &&
                             change.record == ChangedRecord::Variant;
        const QPair<QString, QString> key{change.uuid.toString(),
                                          isAdded ? change.field + change.written : change.field};
        const auto known = at.constFind(key);
        if (known == at.constEnd()) {
            at.insert(key, all.size());
            all.append(change);
            continue;
        }
        ChangedValue& one = all[*known];
        if (one.written != change.former)
            one.former = change.former;
        one.written = change.written;
    }
    all.removeIf([](const ChangedValue& change) { return change.former == change.written; });
    return all;
}

} // namespace backroom::dataexchange
