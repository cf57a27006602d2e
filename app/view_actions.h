#pragma once

#include "foundation/domain/money.h"
#include "foundation/ui/kit/list_page.h"
#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"

#include <memory>

namespace backroom::app {

class Application;

/// What every list can do: this view to Excel (Ctrl+Shift+E, one press, no question asked) and on paper
/// (Ctrl+P). All rows of the view, in the columns and the order on the screen.
class ViewActions : public QObject {
    Q_OBJECT
public:
    explicit ViewActions(Application& application, QObject* parent = nullptr);
    /// Gives a list page its two keys; one that declares them itself keeps its own.
    void addTo(ListPage& page);

signals:
    /// The workbook is written: what tours and tests wait for.
    void written(const QString& path);

private:
    using Whole = std::shared_ptr<reports::ReportTable>;
    void withAllRows(ListPage& page, const std::function<void(const Whole&)>& then);
    void toExcel(ListPage& page);
    void write(ListPage& page, const Whole& table, const QString& path);
    void print(ListPage& page);
    void paint(ListPage& page, const Whole& table);
    [[nodiscard]] reports::ReportInfo infoOf(ListPage& page) const;
    [[nodiscard]] Currency currency() const;

    Application& m_application;
};

} // namespace backroom::app
