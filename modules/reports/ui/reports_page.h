#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "locations/service/place_finder.h"
#include "reports/domain/report_totals.h"
#include "reports/service/report_book.h"
#include "stock/service/stock_list.h"

#include <QMap>

namespace backroom {
class Label;
}

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::reports {

/// What the page stands on. The services live on the gateway's thread and are used there only.
struct ReportsAccess {
    Gateway& gateway;
    ReportBook& book;
    locations::PlaceFinder& places;
    stock::StockList& stock;
    Actor actor;
    /// Where a file goes when nobody is asked: title and ending to a path that is free.
    std::function<QString(const QString& title, const QString& ending)> newPath;
};

/// The rows of a report that a page shows, and what stands under all of them.
struct ReportPreview {
    ReportColumns columns;
    std::vector<ReportRow> rows; ///< the first ones
    ReportTotals totals;         ///< of all rows
    ReportInfo info;
};

/// Ready-made reports: choose one, set what it asks, look at it, take it away to Excel, CSV, PDF, JSON or
/// paper. What is written is asked anew, whole.
class ReportsPage : public ListPage {
    Q_OBJECT
public:
    explicit ReportsPage(ReportsAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("reports"); }
    /// `report`: the name of one.
    void activate(const QVariantMap& arguments = {}) override;

signals:
    /// A file is written: what tours and tests wait for.
    void written(const QString& path);

private:
    using Model = RowsModel<ReportRow>;
    void buildBar();
    void buildActions();
    void ask();
    void take(const ReportPreview& preview);
    void write(const QString& ending);
    void print();
    void explainRow(const ReportRow& row);
    void explainTotals();
    void chooseOption();
    void chooseDay(const ReportOption& option);
    void setOption(const ReportOption& option, const QString& value, const QString& shown);
    [[nodiscard]] ReportDefinition definition() const;
    /// What was set here and, for a report that knows places, the site.
    [[nodiscard]] QMap<QString, QString> options() const;
    /// From a link: "from", "as-of", … as backroomctl says them.
    void takeOptions(const QVariantMap& arguments);
    void showSite();
    void sayEmpty();

    ReportsAccess m_access;
    locations::SiteChoice* m_site = nullptr;
    QMap<QString, QString> m_options;
    std::unique_ptr<Model> m_model;
    QString m_title;
    ReportColumns m_columns;
    ReportTotals m_sums;
    ReportInfo m_info;
    Label* m_totals = nullptr;
    QAction* m_receive = nullptr; ///< none for who may not
    QAction* m_import = nullptr;
};

/// Reads a report for the screen; on the database thread. Errors as ReportBook::prepare.
Result<ReportPreview> previewReport(ReportBook& book, const QString& name,
                                    const QMap<QString, QString>& options, int mostRows);

} // namespace backroom::reports
