#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/thumbnails.h"
#include "stock/ui/stock_reader.h"
#include "stock/ui/ways_in.h"

class QLineEdit;

namespace backroom {
class DetailStack;
}

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::stock {

class ExplainPanel;
class ItemDetail;

/// What lies where: by item or by place, now or as of a day; every number can be asked why (Ctrl+E).
class StockPage : public ListPage {
    Q_OBJECT
public:
    explicit StockPage(StockAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("stock"); }
    /// `variant`: an item to show, as Id; with `explain` = true, why it has so many, with "cost", why it is
    /// worth so much. `place`: code of the place that is asked about; `asOf`: an ISO day, empty = now.
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;
    Closed closeTopmost() override;

private:
    enum class Asking { NewQuestion, SameQuestion };
    [[nodiscard]] RowsModel<StockItem>& model();
    [[nodiscard]] QVariant cell(const StockItem& item, int column, int role) const;
    [[nodiscard]] StockQuestion question() const;
    void buildBar();
    void buildDetail();
    void ask(Asking asking);
    void take(const Result<QList<StockItem>>& rows, Asking asking);
    void showMatching(Asking asking);
    void showItem(VariantId variant);
    void selectWanted();
    void explainCurrent();
    /// `place`: a code, empty = everywhere.
    void explain(VariantId variant, ExplainedNumber what, const QString& place = {});
    void chooseFilter();
    void chooseDay();
    void setAsOf(const QDate& day);
    void showAsOf(const QDate& day);
    [[nodiscard]] QString whenWords(const QString& place) const;

    StockAccess m_access;
    Thumbnails* m_thumbnails;
    locations::SiteChoice* m_site = nullptr;
    RowsModel<StockItem> m_byItem;
    RowsModel<StockItem> m_byPlace;
    QList<StockItem> m_rows;
    QString m_sortColumn = QStringLiteral("sku");
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QDate m_asOf;
    bool m_onlyWithStock = false;
    bool m_onlyNegative = false;
    VariantId m_wanted;
    VariantId m_shown;
    QLineEdit* m_search = nullptr;
    WaysIn m_ways;
    DetailStack* m_detail = nullptr;
    ItemDetail* m_item = nullptr;
    ExplainPanel* m_explain = nullptr;
};

} // namespace backroom::stock
