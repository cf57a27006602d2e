#include "foundation/service/list_sql.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListQuery)
};

constexpr int maxDepth = 16;

tl::unexpected<Error> refused(const char* code, const QString& what, const QString& column) {
    return fail(ErrorKind::Invalid, QString::fromLatin1(code), what, column,
                Text::tr("change the filter or the sort order"));
}

QString quoted(Engine engine, const QString& name) {
    for (const QChar c : name)
        Q_ASSERT(c == QLatin1Char('_') || (c.unicode() < 128 && c.isLetterOrNumber()));
    // SQLite takes an unknown name between double quotes for a text; between brackets it says so.
    return engine == Engine::Sqlite ? QLatin1Char('[') + name + QLatin1Char(']')
                                    : QLatin1Char('"') + name + QLatin1Char('"');
}

bool restricts(const ListFilter& filter) {
    const QList<ListFilter>& parts = filter.parts();
    return filter.kind() == ListFilter::Kind::Condition || std::any_of(parts.begin(), parts.end(), restricts);
}

bool fitsCount(Compare compare, qsizetype count) {
    switch (compare) {
    case Compare::IsNull:
    case Compare::IsNotNull:
        return count == 0;
    case Compare::Between:
        return count == 2;
    case Compare::In:
        return true;
    default:
        return count == 1;
    }
}

const char* operatorOf(Compare compare) {
    switch (compare) {
    case Compare::Less:
        return " < ";
    case Compare::AtMost:
        return " <= ";
    case Compare::Greater:
        return " > ";
    case Compare::AtLeast:
        return " >= ";
    default:
        return " = ";
    }
}

} // namespace

ListSql::ListSql(const ListDeclaration& declaration, Engine engine)
    : m_declaration(declaration), m_engine(engine), m_sort(&declaration.idColumn()) {}

Done ListSql::prepare(const ListRequest& request) {
    m_request = request;
    if (request.sort) {
        m_sort = m_declaration.find(request.sort->column);
        if (!m_sort)
            return refused("list.unknown_column", Text::tr("The list has no such column"),
                           request.sort->column);
        if (!m_sort->uses.testFlag(ListUse::Sort) && !sortsById())
            return refused("list.not_sortable", Text::tr("The list cannot be sorted by this column"),
                           request.sort->column);
        m_order = request.sort->order;
    }
    m_fromKeys = !m_declaration.keysView.isEmpty() && m_declaration.keysColumns.contains(m_sort->name) &&
                 (request.search.trimmed().isEmpty() || keysSearch()) && keysServe(request.filter);
    if (request.search.contains(QChar(QChar::Null)))
        return refused("list.bad_value", Text::tr("The search contains a character that no text can have"),
                       {});
    return check(request.filter, 0);
}

Done ListSql::check(const ListFilter& filter, int depth) const {
    if (depth > maxDepth)
        return refused("list.too_deep", Text::tr("The filter has too many levels"), {});
    if (filter.kind() != ListFilter::Kind::Condition) {
        for (const ListFilter& part : filter.parts())
            BACKROOM_CHECK(check(part, depth + 1));
        return {};
    }
    const ListColumn* column = m_declaration.find(filter.column());
    if (!column)
        return refused("list.unknown_column", Text::tr("The list has no such column"), filter.column());
    const bool wantsText = filter.compare() == Compare::Contains || filter.compare() == Compare::StartsWith;
    if (!column->uses.testFlag(ListUse::Filter) || (wantsText && !column->isText()))
        return refused("list.not_filterable", Text::tr("The list cannot be filtered by this column so"),
                       filter.column());
    if (!fitsCount(filter.compare(), filter.values().size()))
        return refused("list.bad_value", Text::tr("The filter lacks a value or has one too many"),
                       filter.column());
    for (const QVariant& value : filter.values())
        BACKROOM_CHECK(checkValue(*column, value));
    return {};
}

Done ListSql::checkValue(const ListColumn& column, const QVariant& value) const {
    const int type = value.metaType().id();
    const bool isWhole = type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::Bool;
    const bool fits = column.isText()
                          ? type == QMetaType::QString && !value.toString().contains(QChar(QChar::Null))
                          : isWhole;
    return fits ? Done()
                : refused("list.bad_value", Text::tr("The value does not fit the column"), column.name);
}

Done ListSql::checkCursor(const ListCursor& cursor) const {
    if (cursor.sortValue.isValid() || sortsById() || !sortMayBeNull())
        BACKROOM_CHECK(checkValue(*m_sort, cursor.sortValue));
    return checkValue(m_declaration.idColumn(), cursor.id);
}

Result<QList<const ListColumn*>> ListSql::summable(const QStringList& names) const {
    QList<const ListColumn*> columns;
    for (const QString& name : names) {
        columns += m_declaration.find(name);
        if (!columns.last() || !columns.last()->uses.testFlag(ListUse::Sum))
            return refused("list.unknown_column", Text::tr("The list has no such sum"), name);
    }
    return columns;
}

bool ListSql::keysServe(const ListFilter& filter) const {
    if (filter.kind() == ListFilter::Kind::Condition)
        return m_declaration.keysColumns.contains(filter.column());
    const QList<ListFilter>& parts = filter.parts();
    return std::all_of(parts.begin(), parts.end(),
                       [this](const ListFilter& part) { return keysServe(part); });
}

bool ListSql::keysSearch() const {
    return std::all_of(
        m_declaration.columns.begin(), m_declaration.columns.end(), [this](const ListColumn& column) {
            return !column.uses.testFlag(ListUse::Search) || m_declaration.keysColumns.contains(column.name);
        });
}

QString ListSql::source() const {
    return quoted(m_engine, m_fromKeys ? m_declaration.keysView : m_declaration.view);
}

QString ListSql::key(const ListColumn& column) const {
    const QString name = quoted(m_engine, column.keyColumn.isEmpty() ? column.name : column.keyColumn);
    // A view may hold a text that no column gave its byte order.
    return column.isText() && m_engine == Engine::Postgresql ? name + QLatin1String(" COLLATE \"C\"") : name;
}

QVariant ListSql::folded(const ListColumn& column, const QVariant& value) const {
    if (column.fold == ListFold::None)
        return value;
    const QString text = value.toString();
    return column.fold == ListFold::Text ? textKey(text) : codeKey(text);
}

QString ListSql::boundText(const QString& text) {
    // QString() would bind NULL.
    m_values += text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
    return QStringLiteral("CAST(:p%1 AS TEXT)").arg(m_values.size() - 1);
}

QString ListSql::bound(const ListColumn& column, const QVariant& value) {
    if (column.isText())
        return boundText(value.toString());
    m_values += value.toLongLong();
    return QStringLiteral("CAST(:p%1 AS BIGINT)").arg(m_values.size() - 1);
}

QString ListSql::contains(const ListColumn& column, const QString& text) {
    // LIKE can use a trigram index on the server; on SQLite it would ignore case behind our back.
    if (m_engine == Engine::Sqlite)
        return QStringLiteral("instr(%1, %2) > 0").arg(key(column), boundText(text));
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QStringLiteral("%1 LIKE %2")
        .arg(key(column), boundText(QLatin1Char('%') + pattern + QLatin1Char('%')));
}

QString ListSql::startsWith(const ListColumn& column, const QString& text) {
    // A range, so an index serves it: up to the last character there is.
    const QString last = text + QString::fromUcs4(U"\U0010FFFF", 1);
    const QString from = key(column) + QLatin1String(" >= ") + boundText(text);
    return QLatin1Char('(') + from + QLatin1String(" AND ") + key(column) + QLatin1String(" < ") +
           boundText(last) + QLatin1Char(')');
}

QString ListSql::oneOf(const ListColumn& column, const QVariantList& values) {
    if (m_engine == Engine::Sqlite) {
        QJsonArray json;
        for (const QVariant& value : values) {
            const QVariant v = folded(column, value);
            json += column.isText() ? QJsonValue(v.toString()) : QJsonValue(v.toLongLong());
        }
        return QStringLiteral("%1 IN (SELECT value FROM json_each(%2))")
            .arg(key(column),
                 boundText(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    }
    QStringList texts;
    QList<qint64> numbers;
    for (const QVariant& value : values) {
        if (column.isText()) {
            const QString text = folded(column, value).toString();
            texts += text.isNull() ? QStringLiteral("") : text; // a null one would become NULL
        } else {
            numbers += value.toLongLong();
        }
    }
    // The parameter itself is the array: one that is made of a text would be made anew for every row.
    m_values += column.isText() ? pgArray(texts) : pgArray(numbers);
    return QStringLiteral("%1 = ANY(CAST(:p%2 AS %3[]))")
        .arg(key(column), QString::number(m_values.size() - 1),
             column.isText() ? QStringLiteral("TEXT") : QStringLiteral("BIGINT"));
}

QString ListSql::condition(const ListFilter& filter) {
    const ListColumn& column = *m_declaration.find(filter.column());
    const QString name = key(column);
    const auto value = [&](int index) { return bound(column, folded(column, filter.values().at(index))); };
    switch (filter.compare()) {
    case Compare::IsNull:
        return name + QLatin1String(" IS NULL");
    case Compare::IsNotNull:
        return name + QLatin1String(" IS NOT NULL");
    case Compare::Contains:
        return contains(column, folded(column, filter.values().first()).toString());
    case Compare::StartsWith:
        return startsWith(column, folded(column, filter.values().first()).toString());
    case Compare::In:
        return oneOf(column, filter.values());
    case Compare::Differs:
        return QStringLiteral("(%1 <> %2 OR %1 IS NULL)").arg(name, value(0));
    case Compare::Between: {
        const QString from = value(0);
        return QStringLiteral("(%1 >= %2 AND %1 <= %3)").arg(name, from, value(1));
    }
    default:
        return name + QLatin1String(operatorOf(filter.compare())) + value(0);
    }
}

QString ListSql::filter(const ListFilter& filter) {
    if (filter.kind() == ListFilter::Kind::Condition)
        return condition(filter);
    QStringList parts;
    for (const ListFilter& part : filter.parts()) {
        const QString sql = this->filter(part);
        if (!sql.isEmpty())
            parts += sql;
    }
    if (parts.isEmpty())
        return {};
    const auto glue = filter.kind() == ListFilter::Kind::Any ? QLatin1String(" OR ") : QLatin1String(" AND ");
    return QLatin1Char('(') + parts.join(glue) + QLatin1Char(')');
}

QString ListSql::search() {
    QStringList all;
    for (const QString& word : m_request.search.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QStringList any;
        for (const ListColumn& column : m_declaration.columns) {
            if (column.uses.testFlag(ListUse::Search))
                any += contains(column, folded(column, word).toString());
        }
        all += any.isEmpty() ? QStringLiteral("1 = 0")
                             : QLatin1Char('(') + any.join(QLatin1String(" OR ")) + QLatin1Char(')');
    }
    return all.join(QLatin1String(" AND "));
}

bool ListSql::isFiltered() const {
    return !m_request.search.trimmed().isEmpty() || restricts(m_request.filter);
}

QString ListSql::where() {
    QStringList parts{filter(m_request.filter), search()};
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringLiteral("1 = 1") : parts.join(QLatin1String(" AND "));
}

QString ListSql::beyond(ListSegment segment, ListDirection direction, const ListPlace& place) {
    if (place.kind == ListPlace::Kind::Start || place.kind == ListPlace::Kind::End)
        return {};
    const bool rising = (m_order == Qt::AscendingOrder) == (direction == ListDirection::Forwards);
    const QString operation =
        QLatin1String(rising ? " >" : " <") + QLatin1String(place.kind == ListPlace::Kind::At ? "= " : " ");
    const ListColumn& id = m_declaration.idColumn();
    if (segment == ListSegment::Nulls || sortsById())
        return QLatin1String(" AND ") + key(id) + operation + bound(id, place.cursor.id);
    const QString value = bound(*m_sort, place.cursor.sortValue);
    if (segment == ListSegment::Same)
        return QStringLiteral(" AND %1 = %2 AND %3").arg(key(*m_sort), value, key(id)) + operation +
               bound(id, place.cursor.id);
    if (segment == ListSegment::Further)
        return QLatin1String(" AND ") + key(*m_sort) + QLatin1String(rising ? " > " : " < ") + value;
    return QStringLiteral(" AND (%1, %2)").arg(key(*m_sort), key(id)) + operation +
           QStringLiteral("(%1, %2)").arg(value, bound(id, place.cursor.id));
}

QString ListSql::order(ListSegment segment, ListDirection direction) const {
    const bool rising = (m_order == Qt::AscendingOrder) == (direction == ListDirection::Forwards);
    const QString way = QLatin1String(rising ? " ASC" : " DESC");
    QString byId = key(m_declaration.idColumn()) + way;
    if (segment == ListSegment::Nulls || segment == ListSegment::Same || sortsById())
        return byId;
    const QString nulls =
        segment == ListSegment::Whole && sortMayBeNull() ? QStringLiteral(" NULLS LAST") : QString();
    return key(*m_sort) + way + nulls + QLatin1String(", ") + byId;
}

/// Rows without a value lie behind the others, whatever the order.
QList<ListSegment> ListSql::segments(const ListPlace& place) const {
    using Kind = ListPlace::Kind;
    const bool hasCursor = place.kind != Kind::Start && place.kind != Kind::End;
    const bool backwards = place.kind == Kind::End || place.kind == Kind::Before;
    QList<ListSegment> way{ListSegment::Whole};
    if (sortMayBeNull()) {
        way = backwards ? QList{ListSegment::Nulls, ListSegment::Values}
                        : QList{ListSegment::Values, ListSegment::Nulls};
        const bool startsAtSecond = hasCursor && (place.cursor.sortValue.isNull() != backwards);
        if (startsAtSecond)
            way.removeFirst();
    }
    if (m_engine == Engine::Sqlite && hasCursor && !sortsById() && !place.cursor.sortValue.isNull()) {
        way.first() = ListSegment::Same;
        way.insert(1, ListSegment::Further);
    }
    return way;
}

QString ListSql::rows(ListSegment segment, ListDirection direction, const ListPlace& place, int limit) {
    m_values.clear();
    QStringList names;
    for (const ListColumn& column : m_declaration.columns)
        names += quoted(m_engine, column.name);
    names += key(*m_sort) + QLatin1String(" AS sort_key");
    const QString id = key(m_declaration.idColumn());
    const QString shown = QStringLiteral("SELECT %1 FROM %2 WHERE ")
                              .arg(names.join(QLatin1String(", ")), quoted(m_engine, m_declaration.view));
    QString sql = m_fromKeys ? QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(id, source()) : shown;
    sql += where();
    if (segment == ListSegment::Nulls || segment == ListSegment::Values)
        sql += QLatin1String(" AND ") + key(*m_sort) +
               QLatin1String(segment == ListSegment::Nulls ? " IS NULL" : " IS NOT NULL");
    sql += beyond(segment, direction, place);
    const QString inOrder = QLatin1String(" ORDER BY ") + order(segment, direction);
    sql += inOrder + QStringLiteral(" LIMIT %1").arg(limit);
    if (!m_fromKeys)
        return sql;
    // The server would join all rows there are before it asks which of them are meant: as an array they are
    // known first.
    const bool isServer = m_engine == Engine::Postgresql;
    return shown + QLatin1String(isServer ? "%1 = ANY(ARRAY(%2))" : "%1 IN (%2)").arg(id, sql) + inOrder;
}

QString ListSql::count() {
    m_values.clear();
    return QStringLiteral("SELECT CAST(count(*) AS BIGINT) AS n FROM %1 WHERE ").arg(source()) + where();
}

QString ListSql::countBefore(const ListCursor& cursor) {
    QString sql = count();
    const ListPlace place = ListPlace::before(cursor);
    if (sortsById() || cursor.sortValue.isValid())
        return sql + beyond(ListSegment::Values, ListDirection::Backwards, place);
    const QString values = key(*m_sort) + QLatin1String(" IS NOT NULL");
    return sql + QStringLiteral(" AND (%1 OR (1 = 1%2))")
                     .arg(values, beyond(ListSegment::Nulls, ListDirection::Backwards, place));
}

QString ListSql::sums(const QList<const ListColumn*>& columns) {
    m_values.clear();
    QStringList sums;
    for (const ListColumn* column : columns)
        sums += QStringLiteral("CAST(COALESCE(sum(%1), 0) AS BIGINT) AS s%2")
                    .arg(quoted(m_engine, column->name))
                    .arg(sums.size());
    return QStringLiteral("SELECT %1 FROM %2 WHERE ")
               .arg(sums.join(QLatin1String(", ")), quoted(m_engine, m_declaration.view)) +
           where();
}

QString ListSql::positions(qint64 stride) {
    m_values.clear();
    const QString inner =
        QStringLiteral("SELECT %1 AS sort_key, %2 AS sort_id, row_number() OVER (ORDER BY %3) - 1 AS n "
                       "FROM %4 WHERE ")
            .arg(key(*m_sort), key(m_declaration.idColumn()),
                 order(ListSegment::Whole, ListDirection::Forwards), source()) +
        where();
    return QStringLiteral("SELECT sort_key, sort_id FROM (%1) AS numbered WHERE n % %2 = 0 ORDER BY n")
        .arg(inner, QString::number(stride));
}

} // namespace backroom
