#pragma once

#include "scanning/domain/scan_session.h"

#include <QStringList>

namespace backroom::stock {

/// One line as it was copied from a spreadsheet.
struct PastedRow {
    qsizetype line = 0; ///< within what was copied, from 1; heads and empty lines count
    QStringList cells;  ///< as they were
    QString item;       ///< SKU or barcode
    QString quantity;
    QString place; ///< where it lies or goes
    QString from;  ///< of a move
    QString reason;
};

/// What was copied from a spreadsheet, its columns by their meaning for one task. It knows words, not
/// records.
struct PastedTable {
    QStringList heads;  ///< one for each column: as they stood there, else the usual ones
    QStringList unread; ///< heads of columns nobody at this station asks for
    /// What the head of the quantities says of them: "missing", "found", "counted".
    scanning::ScanEffect effect = scanning::ScanEffect::None;
    bool hasQuantities = false; ///< without any, each line is one
    QList<PastedRow> rows;
    static constexpr qsizetype mostRows = 2'000;
};

/// Cells parted by tabs; what holds tabs or line ends stands in quotes. A first line of heads is recognised
/// by its words, in English and the language of the program; without one the columns are item, quantity,
/// location and reason, of a move item, quantity, from and to. Errors: Invalid stock.paste_empty,
/// stock.paste_without_item; Refused stock.paste_too_long.
Result<PastedTable> readPastedTable(const QString& text, scanning::ScanTask task);

/// The lines at these positions of `rows`, with heads and in a last column what is wrong with each: to be put
/// right in the spreadsheet and pasted again.
QString pastedRowsText(const PastedTable& table, const QList<std::pair<qsizetype, QString>>& rowsAndTrouble);

} // namespace backroom::stock
