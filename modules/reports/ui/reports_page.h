#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/filtered_list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "locations/service/place_finder.h"
#include "reports/ui/report_table.h"
#include "stock/service/stock_list.h"

#include <QElapsedTimer>
#include <QTimer>

namespace backroom {
class Button;
class Label;
} // namespace backroom

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
    QTimeZone zone; ///< the company's
    Currency currency;
};

/// Ready-made reports: choose one, set what it asks, look at it, take it away to Excel, CSV, PDF, JSON or
/// paper. What is written is asked anew: all rows of exactly this view.
class ReportsPage : public FilteredListPage {
    Q_OBJECT
public:
    explicit ReportsPage(ReportsAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("reports"); }
    /// `report`: the name of one.
    void activate(const QVariantMap& arguments = {}) override;
    /// Read again where that is quick; else it says that something was posted since.
    void refreshChanged() override;

signals:
    /// A file is written: what tours and tests wait for.
    void written(const QString& path);

private:
    using Model = RowsModel<ReportLine>;
    void buildBar();
    void buildFilters();
    void buildActions();
    void narrowed() override { ask(); }
    void clearFilters() override;
    [[nodiscard]] Own own() const override;
    void takeOwn(const Own& own) override;
    void showShape();
    /// Of another question everything is new; the same one, asked again, moves no row that is looked at.
    enum class Asking { NewQuestion, SameQuestion };
    void ask(Asking asking = Asking::NewQuestion);
    void read();
    void took(const Result<ReportPreview>& preview, Asking asking);
    /// The report as it is looked at; `columns`: those on the screen only.
    enum class Part { AllColumns, ShownColumns };
    [[nodiscard]] Result<ReportQuestion> question(Part part);
    /// On the gateway's thread.
    static Result<PreparedReport> prepare(ReportBook& book, const ReportQuestion& question,
                                          const QStringList& only);
    void setRows(const ReportColumns& columns, const QList<ReportLine>& rows,
                 Asking asking = Asking::NewQuestion);
    void take(const ReportPreview& preview, Asking asking);
    void write(const QString& ending);
    void print();
    void explainRow(const ReportRow& row);
    void explainTotals();
    void chooseOption();
    void chooseDay(const ReportOption& option);
    void setOption(const ReportOption& option, const QString& value, const QString& shown);
    void forgetOptions();
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
    std::optional<ReportReader> m_reader; ///< the model's
    QString m_title;
    ReportColumns m_columns;
    ReportTotals m_sums;
    ReportInfo m_info;
    QTimer m_ask;                        ///< several reasons in one turn of the loop are one question
    std::shared_ptr<Progress> m_reading; ///< while it is read
    QElapsedTimer m_since;
    qint64 m_tookMs = 0; ///< the last reading
    bool m_owesNew = true;
    bool m_owesAgain = false;
    Button* m_parameters = nullptr;
    Label* m_totals = nullptr;
    QAction* m_receive = nullptr; ///< none for who may not
    QAction* m_import = nullptr;
};

} // namespace backroom::reports
