#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/page.h"
#include "identity/domain/role.h"
#include "locations/service/place_finder.h"
#include "today/service/today.h"

#include <QTimeZone>
#include <QTimer>

namespace backroom {
class Figure;
class Label;
class Timeline;
} // namespace backroom

namespace backroom::locations {
class SiteChoice;
}

namespace backroom::today {

class BarChart;
class ChartPanel;
class WorkList;

/// What the page stands on. The services live on the gateway's thread and are used there only.
struct TodayAccess {
    Gateway& gateway;
    Today& today;
    locations::PlaceFinder& places;
    const Clock& clock;
    Actor actor;
    identity::Role role;
    QTimeZone zone;                      ///< the company's
    std::optional<Error> journalProblem; ///< what this desk found at sign-in
};

/// What wants a person now, then four figures, two charts and the last documents. A storekeeper sees the
/// first part alone, large.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(TodayAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("today"); }
    void activate(const QVariantMap& arguments = {}) override;
    void refreshChanged() override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildBody();
    QWidget* buildFigures();
    QWidget* buildCharts();
    void buildKeys();
    void ask();
    void askValue();
    void show();
    void showWork();
    void showFigures();
    void showValue();
    void showDocuments();
    [[nodiscard]] bool isNew() const;
    void explainCurrent();
    void openLine(const PageLink& link, const QString& what, const QString& hint);
    /// Leads to the lines counted as `counted` from one day to the other.
    void openLines(const QString& counted, QDate from, QDate to);
    /// Leads to what the stock is worth, now or at the end of a month; -1 = none chosen.
    void openValue(int month = -1);

    TodayAccess m_access;
    bool m_isWhole; ///< all parts, not the first alone
    locations::SiteChoice* m_site = nullptr;
    Label* m_day = nullptr;
    WorkList* m_list = nullptr;
    Figure* m_valueFigure = nullptr;
    Figure* m_movedFigure = nullptr;
    Figure* m_receivedFigure = nullptr;
    Figure* m_issuedFigure = nullptr;
    BarChart* m_weeks = nullptr;
    ChartPanel* m_months = nullptr; ///< its title names the currency once it is known
    Timeline* m_documents = nullptr;
    QAction* m_receive = nullptr;
    QAction* m_import = nullptr;
    std::optional<QList<WorkLine>> m_work;
    std::optional<Figures> m_figures;
    std::optional<Value> m_value;
    QTimer m_valueLater;
    int m_valuePauseMs = 0;
};

} // namespace backroom::today
