#pragma once

#include "foundation/domain/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace backroom::dataexchange {

/// How the text of a cell is read; value_reader.h does it.
enum class FieldKind { Text, Code, Quantity, PerUnit, Integer, Date, Instant, YesNo };
enum class Presence { Optional, Required };

/// A field an import knows, and the names its column has in other people's files.
struct ImportField {
    QString name; ///< "sku": as in --map and in messages
    FieldKind kind = FieldKind::Text;
    Presence presence = Presence::Optional;
    QStringList synonyms; ///< "StockCode", "Artikelnummer"; case, spaces, - and _ do not matter
};

/// What a good cell of this kind looks like, translated: "a number like 12 or 12.5".
QString expectedText(FieldKind kind);

/// The form under which column names are compared: no case, no accents, no spaces or punctuation.
QString columnKey(const QString& name);

using ImportSchema = QList<ImportField>;

/// "Unit cost": what a person calls a field.
QString fieldTitle(const QString& field);

/// Where the fields of an import come from, as far as a person has said it.
struct FieldSources {
    QMap<QString, QString> columns; ///< field -> column of the file; wins over what is found by name
    QMap<QString, QString> fixed;   ///< field -> the same value for every row
    QStringList leftOut;            ///< fields that are not taken though a column has their name
};

/// The schemas of `backroomctl import`. Their synonyms cover the common shops and spreadsheets.
ImportSchema productSchema();
ImportSchema locationSchema();
ImportSchema partnerSchema();
ImportSchema stockSchema();
ImportSchema movementSchema();

/// Which column holds which field.
class ColumnMapping {
public:
    /// `chosen` is --map FIELD=COLUMN and wins over names; what it does not name is found by name or synonym,
    /// a field's own name first, then its synonyms in their order. Errors, all Invalid: import.unknown_field,
    /// import.unknown_column (both name what there is), import.duplicate_column, import.missing_column.
    static Result<ColumnMapping> make(const ImportSchema& schema, const QStringList& head,
                                      const FieldSources& chosen);
    /// The same by names alone and without refusing what is missing: what a person goes on from.
    static Result<ColumnMapping> guess(const ImportSchema& schema, const QStringList& head);

    /// The column of a field, or -1 when the file has none.
    [[nodiscard]] int column(const QString& field) const { return m_columns.value(field, -1); }
    /// Whether a column or a fixed value gives it.
    [[nodiscard]] bool has(const QString& field) const {
        return m_columns.contains(field) || m_fixed.contains(field);
    }
    /// What every row has in this field; empty when a column gives it.
    [[nodiscard]] QString fixedValue(const QString& field) const { return m_fixed.value(field); }
    /// Its name in the file; the field's own name when the file has no such column.
    [[nodiscard]] QString columnName(const QString& field) const {
        return m_columns.contains(field) ? m_head.at(m_columns.value(field)) : field;
    }
    [[nodiscard]] const QStringList& head() const { return m_head; }
    /// Whether something reads this column.
    [[nodiscard]] bool reads(int column) const {
        return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
    }
    /// Columns of the file that nothing reads, so that a person can be told.
    [[nodiscard]] QStringList unusedColumns() const;

private:
    QStringList m_head;
    QMap<QString, int> m_columns;
    QMap<QString, QString> m_fixed;
};

} // namespace backroom::dataexchange
