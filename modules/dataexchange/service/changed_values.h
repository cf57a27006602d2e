#pragma once

#include "catalog/domain/product.h"
#include "foundation/domain/uuid.h"
#include "locations/domain/location.h"
#include "partners/domain/partner.h"

#include <QMap>

#include <optional>

namespace backroom::dataexchange {

enum class ChangedRecord { Product, Variant, Location, Partner };
/// As stored: "product", "variant", "location", "partner".
QString changedRecordName(ChangedRecord record);
std::optional<ChangedRecord> changedRecordFromName(const QString& name);

/// One value that an import wrote over, both as text that reads back exactly; empty = none.
struct ChangedValue {
    ChangedRecord record = ChangedRecord::Product;
    Uuid uuid;
    QString field; ///< as in the schema of the import; fieldTitle() says it in words
    QString former;
    QString written;
};

/// Barcodes are no value of an item, it has many: each that an import adds is a change from nothing to it.
constexpr const char* barcodeField = "barcode";

/// What an import may change of a record, by field. Barcodes of a variant and what may not be changed by one
/// (codes, kinds, where a place lies) are not in it.
using RecordValues = QMap<QString, QString>;
RecordValues valuesOf(const catalog::Product& product);
RecordValues valuesOf(const catalog::Variant& variant);
RecordValues valuesOf(const locations::Location& location);
RecordValues valuesOf(const partners::Partner& partner);

/// Puts back what valuesOf() had told of a field. What is no such text leaves the record as it is.
void setValue(catalog::Product& product, const QString& field, const QString& text);
void setValue(catalog::Variant& variant, const QString& field, const QString& text);
void setValue(locations::Location& location, const QString& field, const QString& text);
void setValue(partners::Partner& partner, const QString& field, const QString& text);

/// What differs between the two, as changes of that record.
QList<ChangedValue> changesBetween(ChangedRecord record, const Uuid& uuid, const RecordValues& before,
                                   const RecordValues& after);
/// Each field of a record once: what stood there before the first of its changes, and what the last one
/// wrote. Where somebody else wrote between two of them, his value is the former one.
QList<ChangedValue> firstToLast(const QList<ChangedValue>& changes);

} // namespace backroom::dataexchange
