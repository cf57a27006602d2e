#include "foundation/ui/kit/column.h"

#include "foundation/ui/theme/tokens.h"

namespace backroom {

Qt::Alignment alignmentOf(ColumnKind kind) {
    const bool figure = kind == ColumnKind::Number || kind == ColumnKind::Money;
    return (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

int defaultWidthOf(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Picture:
        return size::pictureRow + 2 * space::x2;
    case ColumnKind::Bar:
        return size::levelBar + 2 * space::x3;
    case ColumnKind::Text:
        return 2 * size::column;
    case ColumnKind::Code:
    case ColumnKind::State:
    case ColumnKind::DateTime:
        return size::column + size::column / 2;
    case ColumnKind::Number:
    case ColumnKind::Money:
    case ColumnKind::Date:
        break;
    }
    return size::column + space::x3;
}

} // namespace backroom
