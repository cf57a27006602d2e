#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace backroom {

enum class ColumnKind {
    Text,
    Code,     ///< SKU, bin, lot, serial, barcode, document number: mono
    Number,   ///< qint64 micros, right, unit quiet
    Money,    ///< qint64 minor, right
    Date,     ///< QDate
    DateTime, ///< qint64 ms
    State,    ///< icon + word + colour
    Picture,  ///< 32 px
    Bar       ///< 48 px of stock against minimum
};

/// What the status bar adds up over the selected rows, and a written list over all of them.
enum class ColumnSum {
    None,
    Quantity,
    Value,
    Selected ///< a quantity of which only a selection makes a sense: what came, went and moved about is no
             ///< total
};

enum class Sorting { None, Allowed };

/// One column of a table. `id` is stable: widths, order and sort are kept under it.
struct Column {
    QString id;
    QString title;
    ColumnKind kind = ColumnKind::Text;
    int width = 0; ///< pixels; 0 = by kind; a Text column with Stretch takes what is left
    ColumnSum sum = ColumnSum::None;
    Sorting sorting = Sorting::Allowed;
    bool stretch = false;
    bool hidden = false; ///< at first; the person may show it
    bool yields = false; ///< goes while the list is too narrow for all; comes back with the room
    QString unit =
        {}; ///< when it is one for all rows ("EUR"): stands in the head and in the sum, not in the cells
    QTimeZone zone = {};     ///< of a DateTime column, which needs one: the company's, not the machine's
    QString listColumn = {}; ///< the declared column of the list that this one shows, sorts and filters by
    bool names = false;      ///< says which row it is: one column of a list does, and it never goes
};

using Columns = QList<Column>;

/// Right for figures, left for everything else.
Qt::Alignment alignmentOf(ColumnKind kind);
/// Width by kind, in pixels.
int defaultWidthOf(ColumnKind kind);

} // namespace backroom
