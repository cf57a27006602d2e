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
    /// `document`: a number to show, with `undo` its way back too; `variant` and `sku`: an item to filter by.
    /// `counted`: "moved", "received", "issued" or "both", the lines that Today counted so on the days `from`
    /// to `to` (ISO), and nothing else.
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;
    Closed closeTopmost() override;
    [[nodiscard]] bool isSettling() const override { return m_isLookingUp || PagedListPage::isSettling(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar();
    void buildKeys();
    void buildFilters();
    [[nodiscard]] Result<ListRequest> request() const override;
    void rowsShown(Leads leads) override;
    void sayEmpty() override;
    void clearFilters() override;
    void narrowed() override;
    [[nodiscard]] Own own() const override;
    void takeOwn(const Own& own) override;
    void showCounted(const QVariantMap& arguments);
    void chooseItem(VariantId variant, const QString& sku);
    /// What Today counted so on the days from and to; an empty word = all lines.
    void chooseCounted(const QStringList& countedFromTo);
    void wantDocument(const QString& number);
    void offerLastPosted();
    void widen();
    void showReason(const QString& reason);
    void showDocument(const QString& number);
    [[nodiscard]] bool isFiltered() const;

    StockAccess m_access;
    PagedModel<MovementRow> m_model;
    VariantId m_variant;
    QString m_sku;                     ///< of that item
    std::optional<ListFilter> m_found; ///< what m_words mean
    QString m_words;                   ///< that were looked for, from the search field
    bool m_isLookingUp = false;        ///< what other words mean
    QStringList m_counted;             ///< the lines behind a figure of Today: which, from, to
    QString m_asked;                   ///< the document the pane shows, or is about to
    QString m_undoWanted;              ///< the document whose way back is to be offered
    QString m_wanted;                  ///< the document to be shown with the rows
    WaysIn m_ways;
    DocumentView* m_document = nullptr;
    DocumentTotals* m_totals = nullptr;
    locations::SiteChoice* m_site = nullptr;
};

} // namespace backroom::stock
