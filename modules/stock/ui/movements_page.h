#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "stock/ui/stock_access.h"
#include "stock/ui/ways_in.h"

class QLineEdit;

namespace backroom {
class ListFilters;
}
namespace backroom::locations {
class SiteChoice;
}

namespace backroom::stock {

class DocumentTotals;
class DocumentView;

/// Every entry of the ledger, newest first, however many there are; a row opens its document and its way
/// back.
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
    void buildBar();
    void buildKeys();
    void buildFilters();
    void ask();
    [[nodiscard]] Result<ListRequest> request() const;
    void showAnswer(int rows);
    void showFound(int row);
    void showDocument(const QString& number);
    void readSearch();
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;

    StockAccess m_access;
    PagedModel<MovementRow> m_model;
    VariantId m_variant;
    std::optional<ListFilter> m_found; ///< what the search field means
    QString m_wanted;
    QLineEdit* m_search = nullptr;
    WaysIn m_ways;
    DocumentView* m_document = nullptr;
    DocumentTotals* m_totals = nullptr;
    ListFilters* m_filters = nullptr;
    locations::SiteChoice* m_site = nullptr;
};

} // namespace backroom::stock
