#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace backroom {

/// Text is compared by its folded form where a column has one, so case and accents do not matter there.
enum class Compare {
    Equals,
    Differs, ///< also what has no value at all
    Contains,
    StartsWith,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Between, ///< two values, both included
    IsNull,
    IsNotNull,
    In ///< any number of values; none matches nothing
};

/// Which rows a list shows: conditions on columns, joined by all() and any(). An empty filter or group does
/// not restrict. It knows nothing of SQL; ListQuery checks it against the list's declaration.
class ListFilter {
public:
    enum class Kind { All, Any, Condition };

    ListFilter() = default;
    /// Whole numbers for numbers, amounts, quantities (micros) and instants (ms); QString for texts and days.
    static ListFilter where(const QString& column, Compare compare, const QVariantList& values = {});
    static ListFilter all(const QList<ListFilter>& parts);
    static ListFilter any(const QList<ListFilter>& parts);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString& column() const { return m_column; }
    [[nodiscard]] Compare compare() const { return m_compare; }
    [[nodiscard]] const QVariantList& values() const { return m_values; }
    [[nodiscard]] const QList<ListFilter>& parts() const { return m_parts; }

private:
    Kind m_kind = Kind::All;
    QString m_column;
    Compare m_compare = Compare::Equals;
    QVariantList m_values;
    QList<ListFilter> m_parts;
};

struct ListSort {
    QString column;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The question a list answers. Rows without a value in the sort column come last in both directions.
struct ListRequest {
    ListFilter filter;
    QString search;               ///< words; each must occur in one of the searchable columns
    std::optional<ListSort> sort; ///< none = by the id column
};

/// Names one row's place under a request's sort. Opaque to whoever hands it back.
struct ListCursor {
    QVariant sortValue; ///< invalid = NULL
    QVariant id;

    /// For scripts: `--after CURSOR`.
    [[nodiscard]] QString toText() const;
    /// None when the text is no cursor.
    static std::optional<ListCursor> fromText(const QString& text);
    bool operator==(const ListCursor& other) const = default;
};

/// Where a page lies.
struct ListPlace {
    enum class Kind { Start, End, After, Before, At };
    Kind kind = Kind::Start;
    ListCursor cursor;

    static ListPlace start() { return {}; }
    /// The last page.
    static ListPlace end() { return {Kind::End, {}}; }
    static ListPlace after(const ListCursor& cursor) { return {Kind::After, cursor}; }
    /// The page that ends just before the cursor's row.
    static ListPlace before(const ListCursor& cursor) { return {Kind::Before, cursor}; }
    /// The page that begins with the cursor's row.
    static ListPlace at(const ListCursor& cursor) { return {Kind::At, cursor}; }
};

} // namespace backroom
