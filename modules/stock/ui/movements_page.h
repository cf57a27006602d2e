#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "stock/ui/stock_access.h"
#include "stock/ui/ways_in.h"

class QLineEdit;

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::stock {

class DocumentTotals;
class DocumentView;

/// Every entry of the ledger, newest posting first, page by page; a row opens its document and its way back.
class MovementsPage : public ListPage {
    Q_OBJECT
public:
    explicit MovementsPage(StockAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("movements"); }
    /// `document`: a number to show; `variant` and `sku`: an item to filter by.
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;
    Closed closeTopmost() override;

private:
    enum class Asking { NewQuestion, NextPage, SameQuestion };
    void buildBar();
    void buildKeys();
    void ask(Asking asking);
    void take(const Result<QList<MovementRow>>& rows, Asking asking);
    void showDocument(const QString& number);
    void readFilter();
    void chooseFilter();
    void setDays(int days);

    StockAccess m_access;
    RowsModel<MovementRow> m_model;
    MovementQuestion m_question;
    QString m_wanted;
    QLineEdit* m_search = nullptr;
    WaysIn m_ways;
    DocumentView* m_document = nullptr;
    DocumentTotals* m_totals = nullptr;
    locations::SiteChoice* m_site = nullptr;
};

} // namespace backroom::stock
