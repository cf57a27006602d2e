#include "support/list_check.h"

namespace backroom::test {

namespace {

QVariant sampleOf(const ListColumn& column) {
    return column.isText() ? QVariant(QStringLiteral("a'%b")) : QVariant(qint64(7));
}

QVariantList valuesFor(const ListColumn& column, Compare compare) {
    const QVariant value = sampleOf(column);
    switch (compare) {
    case Compare::IsNull:
    case Compare::IsNotNull:
        return {};
    case Compare::Between:
    case Compare::In:
        return {value, value};
    default:
        return {value};
    }
}

QList<Compare> comparesOf(const ListColumn& column) {
    QList<Compare> all{Compare::Equals,    Compare::Differs, Compare::Less,    Compare::AtMost,
                       Compare::Greater,   Compare::AtLeast, Compare::Between, Compare::IsNull,
                       Compare::IsNotNull, Compare::In};
    if (column.isText())
        all += {Compare::Contains, Compare::StartsWith};
    return all;
}

class Asking {
public:
    Asking(Database& database, const ListDeclaration& declaration) : m_list(database, declaration) {}

    template <class T>
    void note(const QString& what, const Result<T>& result) {
        if (!result)
            refused += m_list.declaration().view + QLatin1String(": ") + what + QLatin1String(": ") +
                       result.error().oneLine() + QLatin1Char(' ') + result.error().detail;
    }
    void sorting(const ListColumn& column) {
        const QVariant id = sampleOf(m_list.declaration().idColumn());
        QList<ListCursor> cursors{{sampleOf(column), id}};
        if (column.nulls == ListNulls::Possible && column.name != m_list.declaration().id)
            cursors += ListCursor{{}, id};
        if (column.name == m_list.declaration().id)
            cursors = {{id, id}};
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ListRequest request{{}, {}, ListSort{column.name, order}};
            const QString what = QStringLiteral("sort by %1, order %2").arg(column.name).arg(int(order));
            note(what, m_list.page(request, ListPlace::start(), 1));
            note(what, m_list.page(request, ListPlace::end(), 1));
            for (const ListCursor& cursor : cursors) {
                for (const ListPlace& place :
                     {ListPlace::after(cursor), ListPlace::before(cursor), ListPlace::at(cursor)})
                    note(what, m_list.page(request, place, 1));
                note(what, m_list.indexOf(request, cursor));
            }
            note(what, m_list.positions(request, 100));
        }
    }
    void filtering(const ListColumn& column) {
        for (const Compare compare : comparesOf(column)) {
            const ListRequest request{
                ListFilter::where(column.name, compare, valuesFor(column, compare)), {}, {}};
            note(QStringLiteral("filter by %1, comparison %2").arg(column.name).arg(int(compare)),
                 m_list.page(request, ListPlace::start(), 1));
        }
    }

    QStringList refused;

    void everything() {
        QStringList sums;
        for (const ListColumn& column : m_list.declaration().columns) {
            if (column.uses.testFlag(ListUse::Sort) || column.name == m_list.declaration().id)
                sorting(column);
            if (column.uses.testFlag(ListUse::Filter))
                filtering(column);
            if (column.uses.testFlag(ListUse::Sum))
                sums += column.name;
        }
        const ListRequest search{{}, QStringLiteral("two words"), {}};
        note(QStringLiteral("search"), m_list.page(search, ListPlace::start(), 1));
        note(QStringLiteral("count"), m_list.count(search));
        note(QStringLiteral("sums"), m_list.sums(search, sums));
    }

private:
    ListQuery m_list;
};

} // namespace

QStringList whatListRefuses(Database& database, const ListDeclaration& declaration) {
    Asking asking(database, declaration);
    asking.everything();
    return asking.refused;
}

} // namespace backroom::test
