#include "foundation/ui/kit/column_room.h"

#include "foundation/ui/kit/delegates.h"
#include "foundation/ui/kit/rows_model_base.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/tokens.h"

#include <QHeaderView>

#include <algorithm>

namespace backroom {

namespace {

/// Set by ListBody while its pane leaves the list little room.
constexpr char squeezedProperty[] = "isSqueezed";

} // namespace

void ColumnRoom::fit() {
    if (!m_table.table())
        return;
    // QHeaderView::Stretch squeezes names to nothing when the pane opens; ours keeps a readable least, lets
    // go of what may go, and scrolls.
    const Columns& columns = m_table.table()->columns();
    const auto stretches = std::find_if(columns.begin(), columns.end(), [](auto& c) { return c.stretch; });
    if (stretches == columns.end())
        return;
    const int stretched = int(stretches - columns.begin());
    int least = stretches->width > 0 ? stretches->width : defaultWidthOf(stretches->kind);
    m_isFitting = true;
    giveWay(stretched, least);
    int taken = 0;
    for (const int column : m_table.shownLogical())
        taken += column == stretched ? 0 : m_table.columnWidth(column);
    const int left = m_table.viewport()->width() - taken;
    if (m_table.isColumnHidden(stretched))
        lend(left);
    else
        m_table.horizontalHeader()->resizeSection(stretched, qMax(least, left));
    m_isFitting = false;
}

void ColumnRoom::forget() {
    m_away.clear();
    m_lent.reset();
}

bool ColumnRoom::isWidened(int column) {
    if (m_isFitting)
        return false;
    if (m_lent && m_lent->column == column) {
        if (!m_table.isColumnHidden(column))
            m_lent.reset();
        return false;
    }
    return !m_table.table()->columns().at(column).stretch;
}

int ColumnRoom::chosenWidth(int column) const {
    return m_lent && m_lent->column == column ? m_lent->width : m_table.columnWidth(column);
}

bool ColumnRoom::isFigure(int column) const {
    const ColumnKind kind = m_table.table()->columns().at(column).kind;
    return kind == ColumnKind::Number || kind == ColumnKind::Money;
}

int ColumnRoom::nameColumn() const {
    const Columns& columns = m_table.table()->columns();
    const QList<int> shown = m_table.shownLogical();
    const auto namesRows = [&columns](int column) { return columns.at(column).names; };
    if (const auto name = std::find_if(shown.begin(), shown.end(), namesRows); name != shown.end())
        return *name;
    for (const int column : shown) // the person has hidden it: the next best
        if (!isFigure(column) && columns.at(column).kind != ColumnKind::Picture)
            return column;
    return -1;
}

void ColumnRoom::giveWay(int stretched, int& least) {
    takeBack();
    for (const int column : std::as_const(m_away))
        m_table.setColumnHidden(column, false);
    m_away.clear();
    const int name = nameColumn();
    QList<int> shown = m_table.shownLogical();
    int wanted = least;
    for (const int column : std::as_const(shown))
        wanted += column == stretched ? 0 : m_table.columnWidth(column);
    // From the end, and figures last: they are what one looks for.
    std::reverse(shown.begin(), shown.end());
    std::stable_partition(shown.begin(), shown.end(), [this](int column) { return !isFigure(column); });
    const auto letGo = [&](const auto& mayGo) {
        for (const int column : std::as_const(shown)) {
            if (wanted <= m_table.viewport()->width())
                return;
            if (column == name || m_away.contains(column) || !mayGo(column))
                continue;
            wanted -= column == stretched ? least : m_table.columnWidth(column);
            m_away.insert(column);
            m_table.setColumnHidden(column, true);
        }
    };
    letGo([this](int column) { return m_table.table()->columns().at(column).yields; });
    if (!m_table.property(squeezedProperty).toBool())
        return;
    // All that is no figure but the name, which a few words less leave readable: half a figure is a wrong
    // one, none is no list, and a row that does not say what it is about says nothing.
    if (stretched == name) {
        wanted -= least - qMin(least, int(size::nameMin));
        least = qMin(least, int(size::nameMin));
    }
    letGo([&](int column) { return !isFigure(column); });
}

void ColumnRoom::lend(int rest) {
    const int column = nameColumn();
    if (rest <= 0 || column < 0)
        return;
    m_lent = Lent{column, m_table.columnWidth(column)};
    m_table.horizontalHeader()->resizeSection(column, m_lent->width + rest);
}

void ColumnRoom::takeBack() {
    if (m_lent)
        m_table.horizontalHeader()->resizeSection(m_lent->column, m_lent->width);
    m_lent.reset();
}

} // namespace backroom
