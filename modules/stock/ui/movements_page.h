#pragma once

#include "foundation/ui/kit/paged_list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "stock/ui/stock_access.h"
#include "stock/ui/ways_in.h"

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::stock {

class DocumentTotals;
class DocumentView;

/// Every entry of the ledger, newest first, however many there are; a row opens its document and its way
/// back.
class MovementsPage : public PagedListPage {
    Q_OBJECT
public:
    explicit MovementsPage(StockAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("movements"); }
    /// `document`: a number to show; `variant` and `sku`: an item to filter by.
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;

private:
    void buildBar();
    void buildKeys();
    void buildFilters();
    [[nodiscard]] Result<ListRequest> request() const override;
    void rowsShown() override;
    void sayEmpty() override;
    void clearFilters() override;
    void wantDocument(const QString& number);
    void showDocument(const QString& number);
    void readSearch();
    [[nodiscard]] bool isFiltered() const;

    StockAccess m_access;
    PagedModel<MovementRow> m_model;
    VariantId m_variant;
    std::optional<ListFilter> m_found; ///< what the search field means
    QString m_wanted;                  ///< the document to be shown with the rows
    WaysIn m_ways;
    DocumentView* m_document = nullptr;
    DocumentTotals* m_totals = nullptr;
    locations::SiteChoice* m_site = nullptr;
};

} // namespace backroom::stock
