#pragma once

#include "foundation/domain/list_request.h"
#include "foundation/domain/result.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QTimeZone>

#include <optional>

namespace backroom {

/// What a person may filter a column by.
enum class FilterKind {
    Text,     ///< as typed
    Choice,   ///< one of a few words
    Flag,     ///< yes or no: choices "1" and "0"
    Quantity, ///< decimals, kept as micros
    Moment,   ///< days, compared with instants in a zone
    Day       ///< days, compared with business days
};

/// How a value is compared, in the words of the person. Relative days mean something else tomorrow.
enum class FilterOperator {
    Is,
    IsNot,
    Contains,
    BeginsWith,
    AtLeast,
    AtMost,
    Between,
    On,
    Since,
    Until,
    Today,
    Yesterday,
    ThisWeek, ///< from Monday
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisYear,
    LastDays, ///< today and the days before it, so many in all
    Missing,
    Present,
    Below,
    Above,
    OlderThan ///< more than so many days before today
};

/// A column as filters know it.
struct FilterColumn {
    QString column; ///< of the list
    QString title;
    FilterKind kind = FilterKind::Text;
    QList<QPair<QString, QString>> choices = {}; ///< value and word
    QString also = {}; ///< a second column that may fulfil it instead ("from or to")
};

/// One condition. Values are kept as typed, in plain form: "12.5", "2026-03-01".
struct FilterTerm {
    QString column;
    FilterOperator comparison = FilterOperator::Is;
    QStringList values;
    bool operator==(const FilterTerm&) const = default;
};

/// Conditions of which one must hold: what a chip says.
using FilterChoice = QList<FilterTerm>;

/// What a person looks at in a list: which rows, in which order, and which columns of them. Kept under a name
/// it is a saved view.
struct ListView {
    QString id;
    QString name;
    QList<FilterChoice> filter; ///< each must hold
    QString search;
    std::optional<ListSort> sort;
    QStringList columns; ///< as shown, from the left; empty = the usual ones
    QString shape = {};  ///< a word of the page's own for how rows are put together; empty = as usual
    QMap<QString, QString> own = {}; ///< what else the page lets a person choose: the site, the day, …

    [[nodiscard]] QJsonObject toJson() const;
    /// What is not understood is left out.
    static ListView fromJson(const QJsonObject& json);
};

/// The operators that suit a kind, the usual one first.
QList<FilterOperator> operatorsOf(FilterKind kind);
/// How many values an operator wants: 0, 1 or 2.
int valuesOf(FilterOperator comparison);
/// Whether its value is a number of days and not a day.
bool countsDays(FilterOperator comparison);
QString operatorName(FilterOperator comparison);

/// The filter a list understands. `today` and `zone` make days of relative ones.
/// Errors: Invalid filter.unknown_column, filter.bad_value (what, where = the column's title).
Result<ListFilter> toListFilter(const QList<FilterChoice>& filter, const QList<FilterColumn>& columns,
                                QDate today, const QTimeZone& zone);

/// First and last day an operator means; none for one that is not about days.
struct DaySpan {
    std::optional<QDate> first;
    std::optional<QDate> last;
};
DaySpan daysOf(const FilterTerm& term, QDate today);

} // namespace backroom
