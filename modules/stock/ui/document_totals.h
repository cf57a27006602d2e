#pragma once

#include "stock/ui/stock_access.h"

#include <QWidget>

namespace backroom {
class Label;
}

namespace backroom::stock {

/// What a document comes to, in the line under it that does not scroll: its lines, its quantities of each
/// unit, what it cost. Who may not see costs sees none; lines of unknown cost are counted, never taken as 0.
class DocumentTotals : public QWidget {
    Q_OBJECT
public:
    explicit DocumentTotals(StockAccess access, QWidget* parent = nullptr);
    void showTotals(const QList<MovementRow>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString costWords(const QList<MovementRow>& lines) const;

    StockAccess m_access;
    Label* m_quantities;
    Label* m_cost;
};

} // namespace backroom::stock
