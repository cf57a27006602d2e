#pragma once

#include "foundation/ui/kit/rows_model_base.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace backroom::test {

inline QString pathOf(const QWidget* widget) {
    QStringList names;
    for (const QWidget* at = widget; at && !at->isWindow() && names.size() < 3; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(at->objectName());
    }
    return names.join(QLatin1Char('/'));
}

/// Which rows these are, when the list has no room to say so or never says it.
inline QString unnamed(const TableView& table) {
    if (!table.table() || table.table()->rowCount() == 0)
        return {};
    const Columns& columns = table.table()->columns();
    const auto names = [](const Column& column) { return column.names; };
    const auto name = std::find_if(columns.begin(), columns.end(), names);
    if (std::count_if(columns.begin(), columns.end(), names) != 1)
        return QStringLiteral("one column that names its rows");
    const int own = name->width > 0 ? name->width : defaultWidthOf(name->kind);
    return table.columnWidth(int(name - columns.begin())) < qMin(own, int(size::nameMin)) ? name->title
                                                                                          : QString();
}

/// What of a widget's own words does not fit into it; empty when all does.
inline QString cut(const QWidget* widget) {
    if (const auto* table = qobject_cast<const TableView*>(widget))
        return unnamed(*table);
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || label->wordWrap()
                ? label->height() < label->heightForWidth(label->width())
                : false)
            return label->text();
        // What nobody shortens ends where the label ends; one that shortens its words asks for little.
        const QSize least = label->minimumSizeHint();
        const bool isCut =
            least.height() > label->height() || (!label->wordWrap() && least.width() > label->width());
        return isCut && !label->text().isEmpty() ? label->text() : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        if (!qobject_cast<const QPushButton*>(widget) || button->text().isEmpty())
            return {};
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + space::x2;
        const int words =
            button->fontMetrics().horizontalAdvance(QString(button->text()).remove(QLatin1Char('&')));
        return qMax(button->sizeHint().width(), icon + words) > button->width() ||
                       button->fontMetrics().height() > button->height()
                   ? button->text()
                   : QString();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        return tabs->sizeHint().width() > tabs->width() ? tabs->tabText(tabs->count() - 1) : QString();
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        const int room = field->width() - 2 * space::x2;
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) > room
                   ? field->placeholderText()
                   : QString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() ? box->currentText()
                                                                                       : QString();
    return {};
}

inline bool isInScrollArea(const QWidget* widget) {
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        if (at->inherits("QScrollArea"))
            return true;
    }
    return false;
}

} // namespace backroom::test
