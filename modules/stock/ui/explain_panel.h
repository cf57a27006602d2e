#pragma once

#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_view.h"
#include "stock/ui/stock_access.h"

#include <QWidget>

#include <memory>

namespace backroom {
class Label;
} // namespace backroom

namespace backroom::stock {

/// Why a number is what it is: the rule in words, then the entries, newest first, whose changes add up to it.
class ExplainPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget* parent = nullptr);
    /// `when` in words ("now", "as of 3 Nov 2026"); `currency` of a cost.
    void showExplanation(const catalog::VariantRef& variant, const Explanation& explanation,
                         const QString& when, const QString& currency);

signals:
    void explained(const backroom::catalog::VariantRef& variant, backroom::stock::ExplainedNumber what);
    void closeRequested();
    void documentRequested(const QString& number);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    using Entries = RowsModel<ExplainedEntry>;
    void showQuantity(const Explanation& explanation);
    void showCost(const Explanation& explanation, const Currency& currency);
    void setEntries(std::unique_ptr<Entries> model, QList<ExplainedEntry> entries);
    QString m_unit;
    std::unique_ptr<Entries> m_model; // of a quantity or of a cost, which have other columns
    Label* m_title;
    Label* m_figure;
    Label* m_when;
    Label* m_rule;
    Label* m_sum;
    TableView* m_table;
};

} // namespace backroom::stock
