#pragma once

#include "foundation/domain/result.h"

#include <QVariant>

#include <functional>

namespace backroom {

/// Rows of a table one after the other, off the GUI thread: however many there are, few are held at a time.
struct RowPull {
    using Cell = std::function<QVariant(int column, int role)>;
    using Take = std::function<Done(const Cell& cell)>;
    using Work = std::function<Done(RowPull& rows)>;

    /// Goes to the next row; false after the last one. Errors of the database pass through.
    std::function<Result<bool>()> next;
    /// Begins again before the first row.
    std::function<void()> restart;
    /// Of the row that was gone to, as the table's columns show it.
    Cell cell;
};

} // namespace backroom
