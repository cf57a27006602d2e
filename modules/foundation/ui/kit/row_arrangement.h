#pragma once

#include "foundation/domain/row_filter.h"
#include "foundation/ui/kit/row_merge.h"

#include <algorithm>
#include <iterator>

namespace backroom {

/// The order in which rows were read, for a column that stands for it (Column::listColumn) and ListSort.
inline const QString orderOfReading = QStringLiteral("as_read");

/// Which of the rows that are held show, and in which order: asked on the GUI thread, answered elsewhere.
template <class Row>
struct RowArrangement {
    /// What a row has in a column, as ListFilter compares it (ValueOf in row_filter.h).
    using Value = std::function<QVariant(const Row& row, const QString& column)>;
    using Test = typename RowMerger<Row>::Test;
    using Touch = std::function<void(QList<Row>& rows)>;

    struct Answer {
        QList<Row> rows; ///< of a new question
        std::optional<RowMerge<Row>> merge;
        qsizetype count = 0;
    };

    QList<Row> rows;
    ListRequest request;
    QStringList searched;
    Value value;
    Touch lastTouch;                           ///< to those that are shown; may be none
    Test isMeant = {};                         ///< of the same question: these alone; none = all of them
    std::optional<RowMerger<Row>> merger = {}; ///< of the same question,
    QList<Row> known = {};                     ///< and the rows that are shown

    [[nodiscard]] Answer answer() const {
        Answer made;
        if (merger && isMeant) {
            QList<Row> meant;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(meant), isMeant);
            made.merge = merger->some(known, belonging(meant), isMeant);
            made.count = made.merge ? made.merge->rows.size() : 0;
        }
        if (made.merge)
            return made;
        made.rows = belonging(rows);
        made.count = made.rows.size();
        if (merger)
            made.merge = merger->whole(known, std::exchange(made.rows, {}));
        return made;
    }

private:
    [[nodiscard]] QList<Row> belonging(const QList<Row>& those) const {
        const QList<int> order =
            arranged(int(those.size()), request, searched, [&](int row, const QString& column) {
                return column == orderOfReading ? QVariant(row) : value(those.at(row), column);
            });
        QList<Row> shown;
        shown.reserve(order.size());
        for (const int row : order)
            shown.append(those.at(row));
        if (lastTouch)
            lastTouch(shown);
        return shown;
    }
};

} // namespace backroom
