#include "foundation/domain/row_filter.h"

#include "foundation/domain/text_key.h"

#include <algorithm>
#include <numeric>

namespace backroom {

namespace {

bool isText(const QVariant& value) {
    return value.metaType().id() == QMetaType::QString;
}

/// Negative, 0 or positive: how a row's value stands to one that is asked for.
int compared(const QVariant& has, const QVariant& asked) {
    if (isText(has) || isText(asked))
        return QString::compare(textKey(has.toString()), textKey(asked.toString()));
    const qint64 left = has.toLongLong();
    const qint64 right = asked.toLongLong();
    return left < right ? -1 : left > right ? 1 : 0;
}

bool holds(const ListFilter& condition, const QVariant& has) {
    const QVariantList& asked = condition.values();
    const auto by = [&](int at) { return compared(has, asked.value(at)); };
    const bool known = has.isValid() && !has.isNull();
    switch (condition.compare()) {
    case Compare::IsNull:
        return !known;
    case Compare::IsNotNull:
        return known;
    case Compare::Differs:
        return !known || by(0) != 0;
    default:
        break;
    }
    if (!known)
        return false;
    switch (condition.compare()) {
    case Compare::Contains:
        return textKey(has.toString()).contains(textKey(asked.value(0).toString()));
    case Compare::StartsWith:
        return textKey(has.toString()).startsWith(textKey(asked.value(0).toString()));
    case Compare::Less:
        return by(0) < 0;
    case Compare::AtMost:
        return by(0) <= 0;
    case Compare::Greater:
        return by(0) > 0;
    case Compare::AtLeast:
        return by(0) >= 0;
    case Compare::Between:
        return by(0) >= 0 && by(1) <= 0;
    case Compare::In:
        return std::any_of(asked.begin(), asked.end(),
                           [&](const QVariant& one) { return compared(has, one) == 0; });
    default:
        return by(0) == 0;
    }
}

/// What rows are put in order by; folded once and not at every comparison.
struct SortKey {
    bool known = false;
    bool text = false;
    qint64 number = 0;
    QString key;

    explicit SortKey(const QVariant& value) : known(value.isValid() && !value.isNull()), text(isText(value)) {
        if (text)
            key = textKey(value.toString());
        else if (known)
            number = value.toLongLong();
    }
    bool operator<(const SortKey& other) const { return text ? key < other.key : number < other.number; }
};

} // namespace

bool fulfils(const ListFilter& filter, const ValueOf& value) {
    const auto each = [&](const ListFilter& part) { return fulfils(part, value); };
    const QList<ListFilter>& parts = filter.parts();
    switch (filter.kind()) {
    case ListFilter::Kind::All:
        return std::all_of(parts.begin(), parts.end(), each);
    case ListFilter::Kind::Any:
        return parts.isEmpty() || std::any_of(parts.begin(), parts.end(), each);
    case ListFilter::Kind::Condition:
        break;
    }
    return holds(filter, value(filter.column()));
}

QList<int> arranged(int count, const ListRequest& request, const QStringList& searched,
                    const std::function<QVariant(int row, const QString& column)>& value) {
    const QStringList words = textKey(request.search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto isFound = [&](int row) {
        QStringList texts;
        if (!words.isEmpty())
            for (const QString& column : searched)
                texts += textKey(value(row, column).toString());
        return std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return std::any_of(texts.begin(), texts.end(),
                               [&](const QString& text) { return text.contains(word); });
        });
    };
    QList<int> rows;
    for (int row = 0; row < count; ++row)
        if (isFound(row) &&
            fulfils(request.filter, [&](const QString& column) { return value(row, column); }))
            rows.append(row);
    if (!request.sort)
        return rows;
    std::vector<SortKey> keys;
    keys.reserve(std::size_t(rows.size()));
    for (const int row : std::as_const(rows))
        keys.emplace_back(value(row, request.sort->column));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const bool ascending = request.sort->order == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (keys[a].known != keys[b].known)
            return keys[a].known;
        return ascending ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    QList<int> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t at : order)
        sorted.append(rows.at(qsizetype(at)));
    return sorted;
}

} // namespace backroom
