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

/// The schemas of `backroomctl import`. Their synonyms cover the common shops and spreadsheets.
ImportSchema productSchema();
ImportSchema locationSchema();
ImportSchema stockSchema();
ImportSchema movementSchema();

/// Which column holds which field.
class ColumnMapping {
public:
    /// `chosen` is --map FIELD=COLUMN and wins over names; what it does not name is found by name or synonym,
    /// a field's own name first, then its synonyms in their order. Errors, all Invalid: import.unknown_field,
    /// import.unknown_column (both name what there is), import.duplicate_column, import.missing_column.
    static Result<ColumnMapping> make(const ImportSchema& schema, const QStringList& head,
                                      const QMap<QString, QString>& chosen);

    /// The column of a field, or -1 when the file has none.
    [[nodiscard]] int column(const QString& field) const { return m_columns.value(field, -1); }
    [[nodiscard]] bool has(const QString& field) const { return m_columns.contains(field); }
    /// Its name in the file; the field's own name when the file has no such column.
    [[nodiscard]] QString columnName(const QString& field) const {
        return has(field) ? m_head.at(m_columns.value(field)) : field;
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
};

} // namespace backroom::dataexchange
