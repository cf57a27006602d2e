#include "foundation/ui/kit/row_heights.h"

#include "foundation/ui/kit/view_state.h"
#include "foundation/ui/theme/tokens.h"

#include <QApplication>
#include <QHeaderView>

namespace backroom {

namespace {
const QString rowsKey = QStringLiteral("look/rows");
const QString compactRows = QStringLiteral("compact");
} // namespace

RowHeight usualRowHeight() {
    return ViewState::current().value(rowsKey).toString() == compactRows ? RowHeight::Compact
                                                                         : RowHeight::Normal;
}

void setUsualRowHeight(RowHeight height) {
    ViewState::current().setValue(rowsKey, height == RowHeight::Compact ? compactRows : QString());
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        auto* table = qobject_cast<TableView*>(widget);
        // A station's rows are read from two metres, whoever stands there.
        if (table && table->verticalHeader()->defaultSectionSize() != size::rowStation)
            table->setRowHeight(height);
    }
}

} // namespace backroom
