#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace backroom {

/// What a column's values mean; texts and days are text in the database, all others whole numbers.
enum class ListType {
    Text,
    Uuid,
    Day, ///< ISO text
    Integer,
    Flag,     ///< 0 or 1
    Instant,  ///< UTC milliseconds
    Quantity, ///< micros
    Money,    ///< minor units
    UnitPrice ///< micros of the major unit
};

enum class ListUse { Show = 0, Sort = 1, Filter = 2, Search = 4, Sum = 8 };
Q_DECLARE_FLAGS(ListUses, ListUse)
Q_DECLARE_OPERATORS_FOR_FLAGS(ListUses)

/// How a typed text is brought to the form its *_key column has (text_key.h).
enum class ListFold { None, Text, Code };

enum class ListNulls { Never, Possible };

/// One column of a published view. A column that lists are sorted by wants an index on (column, id), and
/// ListNulls::Never when it is so: then a page costs one indexed statement instead of two.
struct ListColumn {
    QString name;
    ListType type = ListType::Text;
    ListUses uses = ListUse::Show;
    ListNulls nulls = ListNulls::Possible;
    QString keyColumn; ///< folded twin in the same view: sorted, filtered and searched instead
    ListFold fold = ListFold::None;

    [[nodiscard]] bool isText() const {
        return type == ListType::Text || type == ListType::Uuid || type == ListType::Day;
    }
};

/// How declarations are written down.
namespace list {

inline constexpr ListUses shown = ListUse::Show;
inline constexpr ListUses filtered = ListUse::Filter;
inline constexpr ListUses ordered = ListUse::Sort | ListUse::Filter;

inline ListColumn column(const char* name, ListType type, ListUses uses = shown,
                         ListNulls nulls = ListNulls::Never) {
    return {QString::fromLatin1(name), type, uses, nulls, {}, ListFold::None};
}

/// A text whose folded twin is the column `key` of the same view.
inline ListColumn folded(const char* name, ListUses uses, const char* key, ListFold fold) {
    return {QString::fromLatin1(name), ListType::Text,           uses,
            ListNulls::Never,          QString::fromLatin1(key), fold};
}

} // namespace list

/// A list that may be asked for: a published view, its columns, and the one that is unique and never NULL.
/// Every name in composed SQL comes from here, never from a request.
struct ListDeclaration {
    QString view;
    QString id;
    QList<ListColumn> columns;
    /// A view of the same rows without joins, and which of the columns it has. A question that needs no other
    /// is counted and put in order there, and only the rows of the page are looked up in `view`.
    QString keysView = {};
    QStringList keysColumns = {};

    [[nodiscard]] const ListColumn* find(const QString& name) const {
        for (const ListColumn& column : columns) {
            if (column.name == name)
                return &column;
        }
        return nullptr;
    }
    [[nodiscard]] const ListColumn& idColumn() const { return *find(id); }
};

} // namespace backroom
