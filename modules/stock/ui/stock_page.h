#pragma once

#include "foundation/ui/kit/held_list_page.h"
#include "foundation/ui/kit/thumbnails.h"
#include "stock/ui/stock_columns.h"
#include "stock/ui/ways_in.h"

namespace backroom {
class DetailStack;
} // namespace backroom

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::stock {

class ExplainPanel;
class ItemDetail;

/// What lies where: by item, by location or item by site, now or as of a day; every number can be asked why
/// (Ctrl+E).
class StockPage : public HeldListPage<StockItem> {
    Q_OBJECT
public:
    explicit StockPage(StockAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("stock"); }
    /// `variant`: an item to show, as Id; with `explain` = true, why it has so many, with the name of a
    /// number ("held", "cost"), why that is so. `place`: code of the place that is asked about; `asOf`: an
    /// ISO day, empty = now. `look`: "negative", "held" or "still", the list narrowed down to those;
    /// "place", to what lies at `place` (its `path` too) and makes the number `explain` there.
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;
    void takeChanges(const QList<Change>& changes) override;
    Closed closeTopmost() override;

private:
    [[nodiscard]] QVariant cell(const StockColumns& columns, const StockItem& item, int column,
                                int role) const;
    [[nodiscard]] StockQuestion question() const;
    void buildBar();
    void buildFilters();
    void buildDetail();
    void makeTable();
    void ask(Asking asking);
    void askPosted();
    void showItemAgain();
    void take(const Result<StockSheet>& sheet, Asking asking);
    void narrowed() override;
    void rowsShown(Asking asking) override;
    void sayEmpty() override;
    [[nodiscard]] bool isAskedWhole() const override;
    void clearFilters() override;
    [[nodiscard]] Own own() const override;
    void takeOwn(const Own& own) override;
    void showLook(const QString& look);
    void showPlace(const QString& code, const QString& path);
    void showNumberAt(const QVariantMap& arguments);
    /// Code of the place that is looked at; empty = everywhere.
    [[nodiscard]] QString placeAsked() const;
    void showItem(VariantId variant);
    void selectWanted();
    void explainCurrent();
    void explainAsked(const QVariantMap& asked);
    /// `place`: a code, empty = everywhere.
    void explain(VariantId variant, ExplainedNumber what, const QString& place = {},
                 PlaceScope scope = PlaceScope::AndBelow);
    void leaveExplanation(const StockItem& chosen);
    void chooseDay();
    void setAsOf(const QDate& day);
    /// Another question to the list, and the pane beside it with it.
    void askAnew();
    /// What the selected rows are worth, beside what they come to; only who may see costs is told.
    void addValue(const SelectionSum& sum);
    void showAsOf(const QDate& day);
    [[nodiscard]] QString whenWords(const QString& place) const;

    StockAccess m_access;
    Thumbnails* m_thumbnails;
    locations::SiteChoice* m_site = nullptr;
    StockShape m_shape = StockShape::Item;
    QStringList m_sites; ///< that have a column each
    int m_question = 0;
    int m_valued = 0;         ///< the selection that is valued
    bool m_isReading = false; ///< all of it
    QList<Uuid> m_posted;     ///< documents whose items are not read again yet
    QDate m_asOf;
    QString m_place; ///< code of the one location that is looked at, and its path
    QString m_placePath;
    bool m_isNamed = false; ///< the pane shows what was asked for, whatever the list shows
    bool m_isAsked = false; ///< and this for itself, not for a number of it
    VariantId m_shown;
    VariantId m_explained;
    QVariant m_explainedRow; ///< the one whose number it is; none = any of the item
    WaysIn m_ways;
    DetailStack* m_detail = nullptr;
    ItemDetail* m_item = nullptr;
    ExplainPanel* m_explain = nullptr;
};

} // namespace backroom::stock
