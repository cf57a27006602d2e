#include "foundation/domain/list_view.h"

#include "foundation/domain/decimal.h"
#include "foundation/domain/quantity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListFilter)
};

// Kept in saved views: a name stays what it is.
constexpr std::array names{"is",        "is_not",    "contains",   "begins",     "at_least",  "at_most",
                           "between",   "on",        "since",      "until",      "today",     "yesterday",
                           "this_week", "last_week", "this_month", "last_month", "this_year", "last_days",
                           "missing",   "present",   "below",      "above",      "older_than"};

std::optional<FilterOperator> operatorFrom(const QString& name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names.at(i)))
            return static_cast<FilterOperator>(i);
    return std::nullopt;
}

tl::unexpected<Error> badValue(const FilterColumn& column, const QString& value) {
    return fail(ErrorKind::Invalid, QStringLiteral("filter.bad_value"),
                Text::tr("“%1” is no value for this filter").arg(value), column.title,
                column.kind == FilterKind::Quantity ? Text::tr("write a number, such as 12 or 0.5")
                                                    : Text::tr("write a day, such as 2026-03-01"));
}

constexpr int mostDays = 36'500; // a century, and no day is beyond the calendar

tl::unexpected<Error> badCount(const FilterColumn& column, const QString& value) {
    return fail(ErrorKind::Invalid, QStringLiteral("filter.bad_count"),
                Text::tr("“%1” is no number of days for this filter").arg(value), column.title,
                Text::tr("write a whole number from 1 to %1").arg(QLocale().toString(mostDays)));
}

bool isAboutDays(FilterKind kind) {
    return kind == FilterKind::Moment || kind == FilterKind::Day;
}

qint64 startOf(QDate day, const QTimeZone& zone) {
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

ListFilter daySpan(const QString& column, FilterKind kind, const DaySpan& span, const QTimeZone& zone) {
    QList<ListFilter> parts;
    const bool isMoment = kind == FilterKind::Moment;
    if (span.first)
        parts += ListFilter::where(
            column, Compare::AtLeast,
            {isMoment ? QVariant(startOf(*span.first, zone)) : QVariant(span.first->toString(Qt::ISODate))});
    if (span.last)
        parts += isMoment ? ListFilter::where(column, Compare::Less, {startOf(span.last->addDays(1), zone)})
                          : ListFilter::where(column, Compare::AtMost, {span.last->toString(Qt::ISODate)});
    return ListFilter::all(parts);
}

Compare plainCompare(FilterOperator comparison) {
    switch (comparison) {
    case FilterOperator::IsNot:
        return Compare::Differs;
    case FilterOperator::Contains:
        return Compare::Contains;
    case FilterOperator::BeginsWith:
        return Compare::StartsWith;
    case FilterOperator::AtLeast:
        return Compare::AtLeast;
    case FilterOperator::AtMost:
        return Compare::AtMost;
    case FilterOperator::Between:
        return Compare::Between;
    case FilterOperator::Below:
        return Compare::Less;
    case FilterOperator::Above:
        return Compare::Greater;
    default:
        return Compare::Equals;
    }
}

Result<QVariantList> valuesFor(const FilterTerm& term, const FilterColumn& column) {
    QVariantList values;
    for (const QString& text : term.values) {
        if (column.kind == FilterKind::Flag) {
            values += text.toLongLong();
            continue;
        }
        if (column.kind != FilterKind::Quantity) {
            values += text.isNull() ? QStringLiteral("") : text;
            continue;
        }
        const auto micros = decimal::parse(text, Quantity::scale);
        if (!micros)
            return badValue(column, text);
        values += *micros;
    }
    return values;
}

Result<ListFilter> ofColumn(const FilterTerm& term, const FilterColumn& column, const QString& name,
                            QDate today, const QTimeZone& zone) {
    if (term.comparison == FilterOperator::Missing || term.comparison == FilterOperator::Present) {
        const bool missing = term.comparison == FilterOperator::Missing;
        return ListFilter::where(name, missing ? Compare::IsNull : Compare::IsNotNull);
    }
    if (isAboutDays(column.kind)) {
        for (const QString& text : term.values) {
            const bool isCount = countsDays(term.comparison);
            const int days = text.toInt();
            if (isCount && (days < 1 || days > mostDays))
                return badCount(column, text);
            if (!isCount && !QDate::fromString(text, Qt::ISODate).isValid())
                return badValue(column, text);
        }
        return daySpan(name, column.kind, daysOf(term, today), zone);
    }
    BACKROOM_TRY(const QVariantList values, valuesFor(term, column));
    return ListFilter::where(name, plainCompare(term.comparison), values);
}

Result<ListFilter> ofTerm(const FilterTerm& term, const QList<FilterColumn>& columns, QDate today,
                          const QTimeZone& zone) {
    const auto known = std::find_if(columns.begin(), columns.end(),
                                    [&](const FilterColumn& column) { return column.column == term.column; });
    if (known == columns.end())
        return fail(ErrorKind::Invalid, QStringLiteral("filter.unknown_column"),
                    Text::tr("The list has no such column"), term.column, Text::tr("remove the filter"));
    if (term.values.size() != valuesOf(term.comparison))
        return badValue(*known, term.values.join(QLatin1Char(' ')));
    BACKROOM_TRY(ListFilter own, ofColumn(term, *known, known->column, today, zone));
    if (known->also.isEmpty())
        return own;
    BACKROOM_TRY(ListFilter other, ofColumn(term, *known, known->also, today, zone));
    // "Not there" means neither of both.
    return term.comparison == FilterOperator::IsNot ? ListFilter::all({own, other})
                                                    : ListFilter::any({own, other});
}

QJsonObject termToJson(const FilterTerm& term) {
    return {{QStringLiteral("column"), term.column},
            {QStringLiteral("is"), operatorName(term.comparison)},
            {QStringLiteral("values"), QJsonArray::fromStringList(term.values)}};
}

QStringList textsOf(const QJsonValue& json) {
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const auto& value : array)
        texts += value.toString();
    return texts;
}

} // namespace

QString operatorName(FilterOperator comparison) {
    return QString::fromLatin1(names.at(std::size_t(comparison)));
}

bool countsDays(FilterOperator comparison) {
    return comparison == FilterOperator::LastDays || comparison == FilterOperator::OlderThan;
}

QList<FilterOperator> operatorsOf(FilterKind kind) {
    using Op = FilterOperator;
    switch (kind) {
    case FilterKind::Choice:
        return {Op::Is, Op::IsNot};
    case FilterKind::Flag:
        return {Op::Is};
    case FilterKind::Quantity:
        return {Op::AtLeast, Op::AtMost, Op::Between, Op::Is, Op::IsNot, Op::Above, Op::Below};
    case FilterKind::Moment:
    case FilterKind::Day:
        return {Op::LastDays,  Op::Today,     Op::Yesterday, Op::ThisWeek, Op::LastWeek,
                Op::ThisMonth, Op::LastMonth, Op::ThisYear,  Op::On,       Op::Since,
                Op::Until,     Op::Between,   Op::OlderThan};
    case FilterKind::Text:
        break;
    }
    return {Op::Contains, Op::Is, Op::IsNot, Op::BeginsWith};
}

int valuesOf(FilterOperator comparison) {
    switch (comparison) {
    case FilterOperator::Between:
        return 2;
    case FilterOperator::Today:
    case FilterOperator::Yesterday:
    case FilterOperator::ThisWeek:
    case FilterOperator::LastWeek:
    case FilterOperator::ThisMonth:
    case FilterOperator::LastMonth:
    case FilterOperator::ThisYear:
    case FilterOperator::Missing:
    case FilterOperator::Present:
        return 0;
    default:
        return 1;
    }
}

DaySpan daysOf(const FilterTerm& term, QDate today) {
    const auto day = [&](int at) { return QDate::fromString(term.values.value(at), Qt::ISODate); };
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    switch (term.comparison) {
    case FilterOperator::On:
        return {day(0), day(0)};
    case FilterOperator::Since:
        return {day(0), {}};
    case FilterOperator::Until:
        return {{}, day(0)};
    case FilterOperator::Between:
        return {day(0), day(1)};
    case FilterOperator::Today:
        return {today, today};
    case FilterOperator::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case FilterOperator::ThisWeek:
        return {monday, monday.addDays(6)};
    case FilterOperator::LastWeek:
        return {monday.addDays(-7), monday.addDays(-1)};
    case FilterOperator::ThisMonth:
        return {first, first.addMonths(1).addDays(-1)};
    case FilterOperator::LastMonth:
        return {first.addMonths(-1), first.addDays(-1)};
    case FilterOperator::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case FilterOperator::LastDays:
        return {today.addDays(1 - term.values.value(0).toInt()), today};
    case FilterOperator::OlderThan:
        return {{}, today.addDays(-1 - term.values.value(0).toInt())};
    default:
        return {};
    }
}

Result<ListFilter> toListFilter(const QList<FilterChoice>& filter, const QList<FilterColumn>& columns,
                                QDate today, const QTimeZone& zone) {
    QList<ListFilter> all;
    for (const FilterChoice& choice : filter) {
        QList<ListFilter> any;
        for (const FilterTerm& term : choice) {
            BACKROOM_TRY(ListFilter part, ofTerm(term, columns, today, zone));
            any += part;
        }
        all += any.size() == 1 ? any.first() : ListFilter::any(any);
    }
    return ListFilter::all(all);
}

QJsonObject ListView::toJson() const {
    QJsonArray all;
    for (const FilterChoice& choice : filter) {
        QJsonArray any;
        for (const FilterTerm& term : choice)
            any += termToJson(term);
        all += any;
    }
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("filter"), all},
                     {QStringLiteral("search"), search},
                     {QStringLiteral("columns"), QJsonArray::fromStringList(columns)}};
    if (sort) {
        json.insert(QStringLiteral("sort"), sort->column);
        json.insert(QStringLiteral("down"), sort->order == Qt::DescendingOrder);
    }
    if (!shape.isEmpty())
        json.insert(QStringLiteral("shape"), shape);
    QJsonObject chosen;
    for (auto it = own.begin(); it != own.end(); ++it)
        chosen.insert(it.key(), it.value());
    if (!chosen.isEmpty())
        json.insert(QStringLiteral("own"), chosen);
    return json;
}

ListView ListView::fromJson(const QJsonObject& json) {
    ListView view;
    view.id = json.value(QLatin1String("id")).toString();
    view.name = json.value(QLatin1String("name")).toString();
    view.search = json.value(QLatin1String("search")).toString();
    view.shape = json.value(QLatin1String("shape")).toString();
    view.columns = textsOf(json.value(QLatin1String("columns")));
    if (const QString sorted = json.value(QLatin1String("sort")).toString(); !sorted.isEmpty())
        view.sort = ListSort{sorted, json.value(QLatin1String("down")).toBool() ? Qt::DescendingOrder
                                                                                : Qt::AscendingOrder};
    const QJsonObject chosen = json.value(QLatin1String("own")).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        view.own.insert(it.key(), it.value().toString());
    const QJsonArray all = json.value(QLatin1String("filter")).toArray();
    for (const auto& any : all) {
        FilterChoice choice;
        const QJsonArray terms = any.toArray();
        for (const auto& term : terms) {
            const QJsonObject object = term.toObject();
            if (const auto known = operatorFrom(object.value(QLatin1String("is")).toString()))
                choice += FilterTerm{object.value(QLatin1String("column")).toString(), *known,
                                     textsOf(object.value(QLatin1String("values")))};
        }
        if (!choice.isEmpty())
            view.filter += choice;
    }
    return view;
}

} // namespace backroom
