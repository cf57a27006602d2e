#pragma once

#include <QList>
#include <QString>

namespace backroom::reports {

/// What a column holds; every writer chooses alignment, number format and quoting by it.
enum class ColumnType {
    Text,     ///< free text
    Code,     ///< SKU, barcode, bin: text for ever, "0017" and "90.750" stay as they are (rules.md 40)
    Quantity, ///< backroom::Quantity
    Money,    ///< backroom::Money, each cell with its own currency
    UnitCost, ///< PerUnitAmount
    Integer,  ///< qint64
    Date,     ///< a business day
    Instant   ///< a moment, shown in the report's zone
};

enum class ColumnTotal { None, Sum };

/// One column of a report.
struct ReportColumn {
    QString key;   ///< "onHand": the name in JSON and CSV, never translated
    QString title; ///< translated: what a person reads
    ColumnType type = ColumnType::Text;
    ColumnTotal total = ColumnTotal::None;
    /// Key of the column that says each row's unit: pieces and metres have a total each, never one together.
    QString unitColumn = {};
    int widthChars = 0; ///< least width in characters of the body font; 0 = fitted to the content

    bool operator==(const ReportColumn& other) const = default;
    [[nodiscard]] bool isNumeric() const {
        return type == ColumnType::Quantity || type == ColumnType::Money || type == ColumnType::UnitCost ||
               type == ColumnType::Integer;
    }
};

using ReportColumns = QList<ReportColumn>;

/// Stable lower-case name of a type as JSON shows it: "text", "code", "quantity", …
QString columnTypeName(ColumnType type);

/// Position of the column with this key, or -1.
int columnIndex(const ReportColumns& columns, const QString& key);

} // namespace backroom::reports
