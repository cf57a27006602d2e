#pragma once

#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_view.h"
#include "stock/ui/stock_access.h"

#include <QWidget>

namespace backroom {
class Label;
} // namespace backroom

namespace backroom::stock {

/// Why a number is what it is: the rule in words, then the entries, newest first, whose changes add up to it.
class ExplainPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget* parent = nullptr);
    /// `unit` of the item; `when` in words ("now", "as of 3 Nov 2026").
    void showExplanation(const catalog::VariantRef& variant, const Explanation& explanation,
                         const QString& when);
    [[nodiscard]] RowsModel<ExplainedEntry>& model() { return m_model; }

signals:
    void closeRequested();
    void documentRequested(const QString& number);

private:
    QString m_unit;
    RowsModel<ExplainedEntry> m_model;
    Label* m_title;
    Label* m_figure;
    Label* m_rule;
    Label* m_sum;
    TableView* m_table;
};

} // namespace backroom::stock
