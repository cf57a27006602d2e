#pragma once

#include "foundation/domain/money.h"
#include "foundation/ui/kit/list_page.h"
#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"
#include "reports/service/export_progress.h"

#include <memory>

namespace backroom::app {

class Application;

/// What every list can do: this view to Excel (Ctrl+Shift+E, one press, no question asked), to CSV, to PDF
/// and on paper (Ctrl+P). All rows of the view, in the columns and the order on the screen, read and written
/// beside the window's thread; Esc stops it, and then no file is left.
class ViewActions : public QObject {
    Q_OBJECT
public:
    explicit ViewActions(Application& application, QObject* parent = nullptr);
    /// Nobody waits for what is still being written.
    ~ViewActions() override;
    /// Gives a list page these actions; one that writes files itself keeps its own.
    void addTo(ListPage& page);

signals:
    /// The file of this page's list is written: what tours and tests wait for.
    void written(const QString& path, const QString& page);

private:
    using Write = std::function<Done(reports::ReportSource& view, const reports::ExportProgress& mayGoOn)>;
    /// `readings`: how often `write` reads all rows.
    struct Work {
        QString words;
        int readings = 1;
        Write write;
        std::function<void()> done;
    };
    /// At once, or when what was typed and chosen has its answer.
    void whenSettled(ListPage& page, const std::function<void()>& what);
    void run(ListPage& page, const Work& work);
    void toFile(ListPage& page, const QString& ending);
    void print(ListPage& page);
    void offer(ListPage& page, const QString& words, const QString& path);
    [[nodiscard]] reports::ReportInfo infoOf(const ListPage& page) const;
    [[nodiscard]] Currency currency() const;

    Application& m_application;
    QList<std::weak_ptr<Progress>> m_running;
};

} // namespace backroom::app
