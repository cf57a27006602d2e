#pragma once

#include "foundation/ui/kit/column.h"
#include "foundation/ui/kit/table_roles.h"

#include <QHash>
#include <QList>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>

namespace backroom {

/// What a list that is looked at becomes when its rows were read again: known rows stay where they stand,
/// vanished ones go, new ones wait.
template <class Row>
struct RowMerge {
    QList<Row> rows;                    ///< those that go on being looked at, as they are now
    QList<int> changed;                 ///< of these, those that look different; ascending
    QList<int> gone;                    ///< of the rows before; ascending
    bool others = false;                ///< `waiting` is told anew; else those that wait go on waiting
    QHash<QString, QList<Row>> waiting; ///< by key of the row they stand behind; none = at the top
};

/// Makes them, on any thread: what it asks looks at nothing but the row.
template <class Row>
class RowMerger {
public:
    using Reader = std::function<QVariant(const Row& row, int column, int role)>;
    using KeyOf = std::function<QVariant(const Row& row)>;
    using Test = std::function<bool(const Row& row)>;

    RowMerger(Columns columns, Reader reader, KeyOf keyOf)
        : m_columns(std::move(columns)), m_reader(std::move(reader)), m_keyOf(std::move(keyOf)) {}

    /// `fresh`: the whole list, in its order.
    [[nodiscard]] RowMerge<Row> whole(const QList<Row>& known, const QList<Row>& fresh) const {
        QHash<QString, qsizetype> at;
        at.reserve(known.size());
        for (qsizetype i = 0; i < known.size(); ++i)
            at.insert(key(known.at(i)), i);
        RowMerge<Row> merge;
        merge.others = true;
        QList<qsizetype> found(known.size(), -1);
        QString before;
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            const QString name = key(fresh.at(i));
            const qsizetype there = at.value(name, -1);
            if (there < 0) {
                merge.waiting[before].append(fresh.at(i));
                continue;
            }
            found[there] = i;
            before = name;
        }
        merge.rows.reserve(known.size());
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (found.at(i) < 0)
                merge.gone += int(i);
            else
                keep(merge, known.at(i), fresh.at(found.at(i)));
        }
        return merge;
    }
    /// `fresh`: what became of the rows for which `isMeant`; the others are as they were. None when there are
    /// new ones among them: where these stand only the whole list tells.
    [[nodiscard]] std::optional<RowMerge<Row>> some(const QList<Row>& known, const QList<Row>& fresh,
                                                    const Test& isMeant) const {
        QHash<QString, qsizetype> left;
        for (qsizetype i = 0; i < fresh.size(); ++i)
            left.insert(key(fresh.at(i)), i);
        RowMerge<Row> merge;
        merge.rows.reserve(known.size());
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (!isMeant(known.at(i))) {
                merge.rows += known.at(i);
                continue;
            }
            const auto found = left.constFind(key(known.at(i)));
            if (found == left.cend()) {
                merge.gone += int(i);
                continue;
            }
            keep(merge, known.at(i), fresh.at(*found));
            left.erase(found);
        }
        return left.isEmpty() ? std::optional(std::move(merge)) : std::nullopt;
    }

private:
    [[nodiscard]] QString key(const Row& row) const { return m_keyOf(row).toString(); }
    void keep(RowMerge<Row>& merge, const Row& before, const Row& now) const {
        if (!looksAlike(before, now))
            merge.changed += int(merge.rows.size());
        merge.rows += now;
    }
    /// Pictures cannot be compared, and one that arrives late is no news.
    [[nodiscard]] bool looksAlike(const Row& one, const Row& other) const {
        for (int c = 0; c < m_columns.size(); ++c)
            if (m_columns.at(c).kind != ColumnKind::Picture &&
                m_reader(one, c, TableRole::Value) != m_reader(other, c, TableRole::Value))
                return false;
        return true;
    }

    Columns m_columns;
    Reader m_reader;
    KeyOf m_keyOf;
};

/// The list with those that waited.
template <class Row>
struct RowsLetIn {
    RowsLetIn(const QList<Row>& known, QHash<QString, QList<Row>> waiting,
              const typename RowMerger<Row>::KeyOf& keyOf) {
        QList<int> theirs;
        const auto let = [&](const QList<Row>& those) {
            for (const Row& row : those) {
                theirs += int(rows.size());
                rows += row;
            }
            others += those;
        };
        let(waiting.take({}));
        for (const Row& row : known) {
            went += int(rows.size());
            rows += row;
            if (!waiting.isEmpty())
                let(waiting.take(keyOf(row).toString()));
        }
        went += theirs;
    }
    QList<Row> rows;
    QList<Row> others; ///< those that waited, in their order
    QList<int> went;   ///< where each of the known rows and then of the others stands
};

} // namespace backroom
