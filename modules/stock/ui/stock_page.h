#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/thumbnails.h"
#include "stock/ui/stock_columns.h"
#include "stock/ui/ways_in.h"

#include <memory>

class QLineEdit;

namespace backroom {
class DetailStack;
class ListFilters;
} // namespace backroom

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::stock {

class ExplainPanel;
class ItemDetail;

/// What lies where: by item, by location or item by site, now or as of a day; every number can be asked why
/// (Ctrl+E).
class StockPage : public ListPage {
    Q_OBJECT
public:
    explicit StockPage(StockAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("stock"); }
    /// `variant`: an item to show, as Id; with `explain` = true, why it has so many, with "cost", why it is
    /// worth so much. `place`: code of the place that is asked about; `asOf`: an ISO day, empty = now.
    /// `look`: "negative", "held" or "still", the list narrowed down to those.
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;
    Closed closeTopmost() override;

private:
    enum class Asking { NewQuestion, SameQuestion };
    using Model = RowsModel<StockItem>;
    /// What was read, and which of it is shown in which order.
    struct Answer {
        StockSheet sheet;
        QList<StockItem> shown;
    };
    [[nodiscard]] QVariant cell(const StockColumns& columns, const StockItem& item, int column,
                                int role) const;
    [[nodiscard]] StockShape shape() const;
    [[nodiscard]] StockQuestion question() const;
    [[nodiscard]] Result<ListRequest> request() const;
    void buildBar();
    void buildFilters();
    void buildDetail();
    void makeTable();
    void ask(Asking asking);
    void arrange();
    void take(const Result<Answer>& answer, Asking asking);
    void show(const QList<StockItem>& rows, Asking asking);
    void showLook(const QString& look);
    void showItem(VariantId variant);
    void selectWanted();
    void explainCurrent();
    /// `place`: a code, empty = everywhere.
    void explain(VariantId variant, ExplainedNumber what, const QString& place = {});
    void clearFilters();
    void chooseDay();
    void setAsOf(const QDate& day);
    void showAsOf(const QDate& day);
    [[nodiscard]] QString whenWords(const QString& place) const;

    StockAccess m_access;
    Thumbnails* m_thumbnails;
    locations::SiteChoice* m_site = nullptr;
    std::unique_ptr<Model> m_model; ///< of the shape and the sites that are shown
    StockSheet m_sheet;
    int m_question = 0;
    ListFilters* m_filters = nullptr;
    QDate m_asOf;
    VariantId m_wanted;
    VariantId m_shown;
    QLineEdit* m_search = nullptr;
    WaysIn m_ways;
    DetailStack* m_detail = nullptr;
    ItemDetail* m_item = nullptr;
    ExplainPanel* m_explain = nullptr;
};

} // namespace backroom::stock
