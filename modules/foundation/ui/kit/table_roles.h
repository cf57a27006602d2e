#pragma once

#include <Qt>

namespace backroom::TableRole {

/// What an item model answers besides Qt::DisplayRole. Delegates paint from these and never compute.
enum Role : int {
    Value =
        Qt::UserRole + 1000, ///< raw: Number qint64 micros, Money qint64 minor, Date QDate, DateTime qint64
                             ///< ms, Bar qint64 micros, Picture QPixmap or QImage; invalid = unknown "–"
    Unit,                    ///< QString: unit of a number ("pcs"), currency code where it differs by row
    UnitOfSum,               ///< QString: unit of a number where it stands in a column of its own
    Digits,                  ///< int: Money's minor digits (2 when absent), Number's least decimals (0)
    TokenRole,               ///< int(Token): colour of the words, or of a State
    Icon,                    ///< int(IconName) of a State
    Words,                   ///< bool: in a column of codes this cell is a name, of a partner for instance
    Codes,                   ///< QStringList: what of a Text cell's words are codes
    Second,                  ///< QString: a quiet second line
    Minimum,                 ///< Bar: qint64 micros of the minimum
    Maximum,                 ///< Bar: qint64 micros that fill it; else twice the minimum
    Key,                     ///< what stays the same when the row changes (id or UUID)
    Glow                     ///< in dataChanged's roles only: this row changed by somebody, glow 1 s
};

} // namespace backroom::TableRole
