#include "view_actions.h"

#include "application.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/rows_model.h"
#include "reports/service/report_export.h"
#include "reports/service/report_painter.h"
#include "scanning/ui/pickers/desk_printers.h"
#include "view_export.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QUrl>
#include <QtConcurrentRun>

namespace backroom::app {

ViewActions::ViewActions(Application& application, QObject* parent)
    : QObject(parent), m_application(application) {}

void ViewActions::addTo(ListPage& page) {
    const auto declares = [&page](const QKeySequence& keys) {
        const QList<QAction*> actions = page.keyActions();
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction* action) { return action->shortcut() == keys; });
    };
    if (!m_application.session()->may(Permission::ExportData))
        return;
    if (!declares(keysOf(PageKey::Excel)))
        page.onKey(PageKey::Excel, tr("This view to Excel"), [this, &page] { toExcel(page); });
    if (!declares(QKeySequence::Print))
        page.onKey(QKeySequence::Print, tr("Print this view"), [this, &page] { print(page); });
}

void ViewActions::withAllRows(ListPage& page, const std::function<void(const Whole&)>& then) {
    const RowsModelBase* model = page.table().table();
    auto taken = std::make_shared<ViewTable>(page.table(), currency());
    page.setWaiting(tr("Reading all rows"));
    model->read(0, model->rowCount(), [taken](const auto& cell) { return taken->take(cell); })
        .then(&page, [&page, taken, then](const Done& read) {
            page.clearWaiting();
            if (!read)
                return page.showError(read.error());
            then(std::make_shared<reports::ReportTable>(taken->table()));
        });
}

Currency ViewActions::currency() const {
    const Result<Currency> currency = Currency::fromCode(m_application.session()->company.currency);
    return currency ? *currency : Currency();
}

reports::ReportInfo ViewActions::infoOf(ListPage& page) const {
    const Session& session = *m_application.session();
    reports::ReportInfo info;
    info.name = page.pageId();
    info.title = page.titleText();
    const QStringList chips = page.filterBar().chipTexts();
    for (const QString& chip : chips)
        info.parameters.append(
            {chip.section(QLatin1Char(':'), 0, 0), chip.section(QLatin1Char(':'), 1).trimmed()});
    info.madeAtMs = m_application.clock().nowMs();
    info.zone = session.company.zone();
    info.locale = QLocale();
    info.version = QStringLiteral(BACKROOM_VERSION);
    info.person = session.account.name;
    info.company = session.company.name;
    return info;
}

void ViewActions::toExcel(ListPage& page) {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services] { return services.desk.require(Permission::ExportData); })
        .then(&page, [this, &page](const Done& allowed) {
            if (!allowed)
                return page.showError(allowed.error());
            const QString path =
                exportPath(page.titleText(), QStringLiteral(".xlsx"), m_application.companyNow());
            withAllRows(page, [this, &page, path](const Whole& table) { write(page, table, path); });
        });
}

void ViewActions::write(ListPage& page, const Whole& table, const QString& path) {
    auto progress = std::make_shared<Progress>();
    (void)progress->begin(qint64(table->rows().size()), tr("Writing %1").arg(path));
    page.setWaiting(tr("Writing %1").arg(path), progress);
    Answer(QtConcurrent::run([table, info = infoOf(page), path, progress]() -> Done {
        QDir().mkpath(QFileInfo(path).path());
        return reports::writeReport(path, *table, info, reports::exportProgress(*progress));
    })).then(this, [this, page = QPointer<ListPage>(&page), path](const Done& done) {
        if (!page)
            return;
        page->clearWaiting();
        if (!done)
            return page->showError(done.error());
        page->showNotice(tr("Written: %1").arg(path));
        page->errorBanner().setAction(tr("Open it"));
        disconnect(&page->errorBanner(), &ErrorBanner::actionTriggered, this, nullptr);
        connect(&page->errorBanner(), &ErrorBanner::actionTriggered, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        emit written(path);
    });
}

void ViewActions::print(ListPage& page) {
    withAllRows(page, [this, &page](const Whole& table) { paint(page, table); });
}

void ViewActions::paint(ListPage& page, const Whole& table) {
    const QString path = exportPath(page.titleText(), QStringLiteral(".pdf"), m_application.companyNow());
    page.setWaiting(tr("Printing"));
    Answer(QtConcurrent::run([table, info = infoOf(page), path]() -> Result<scanning::OpenPrinter> {
        BACKROOM_TRY(scanning::OpenPrinter printer,
                     scanning::openPrinter(scanning::printerOf(scanning::PrintUse::Paper), path));
        BACKROOM_CHECK(reports::paintReport(*printer.device, *table, info));
        printer.device.reset(); // a PDF is whole when its writer is gone
        return printer;
    })).then(this, [this, page = QPointer<ListPage>(&page)](const Result<scanning::OpenPrinter>& printed) {
        if (!page)
            return;
        page->clearWaiting();
        if (!printed)
            return page->showError(printed.error());
        page->showNotice(scanning::printedWords(*printed, scanning::printerOf(scanning::PrintUse::Paper)));
        disconnect(&page->errorBanner(), &ErrorBanner::actionTriggered, this, nullptr);
        if (!printed->isFile)
            return;
        page->errorBanner().setAction(tr("Open it"));
        connect(&page->errorBanner(), &ErrorBanner::actionTriggered, this,
                [path = printed->where] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

} // namespace backroom::app
