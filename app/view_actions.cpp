#include "view_actions.h"

#include "application.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/paged_model_base.h"
#include "reports/service/report_export.h"
#include "reports/service/report_painter.h"
#include "scanning/ui/pickers/desk_printers.h"
#include "view_export.h"
#include "view_report.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <limits>

namespace backroom::app {

namespace {

/// Pages are measured, counted and painted.
constexpr int readingsOfPages = 3;

/// 0 where nobody knows yet.
qint64 rowsOf(const RowsModelBase& model) {
    const auto* paged = qobject_cast<const PagedModelBase*>(&model);
    if (!paged)
        return model.rowCount();
    return paged->isMeasured() ? paged->rowCount() + paged->waitingCount() : 0;
}

/// The rows tell how far it is; a writer only asks whether it is wanted any more.
reports::ExportProgress whileWanted(Progress& progress) {
    return
        [&progress](qint64) { return progress.step(0) ? reports::Proceed::Yes : reports::Proceed::Cancel; };
}

} // namespace

ViewActions::ViewActions(Application& application, QObject* parent)
    : QObject(parent), m_application(application) {}

ViewActions::~ViewActions() {
    for (const auto& running : std::as_const(m_running)) {
        if (const auto job = running.lock())
            job->requestCancel();
    }
}

void ViewActions::addTo(ListPage& page) {
    const auto declares = [&page](const QKeySequence& keys) {
        const QList<QAction*> actions = page.keyActions();
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction* action) { return action->shortcut() == keys; });
    };
    if (!m_application.session()->may(Permission::ExportData))
        return;
    const auto add = [&page](QAction* action, const char* name) {
        action->setObjectName(QString::fromLatin1(name));
        page.addViewAction(action);
    };
    const auto writes = [this, &page](const char* ending) {
        return [this, &page, ending] {
            whenSettled(page, [this, &page, ending] { toFile(page, QString::fromLatin1(ending)); });
        };
    };
    if (!declares(keysOf(PageKey::Excel))) {
        add(page.onKey(PageKey::Excel, tr("This view to Excel"), writes(".xlsx")), "viewExcel");
        add(page.onCommand(tr("This view to CSV"), writes(".csv")), "viewCsv");
        add(page.onCommand(tr("This view to PDF"), writes(".pdf")), "viewPdf");
    }
    if (!declares(QKeySequence::Print))
        add(page.onKey(QKeySequence::Print, tr("Print this view"),
                       [this, &page] { whenSettled(page, [this, &page] { print(page); }); }),
            "viewPrint");
}

void ViewActions::whenSettled(ListPage& page, const std::function<void()>& what) {
    if (!page.isSettling())
        return what();
    page.setWaiting(tr("Reading all rows"));
    connect(
        &page, &ListPage::settled, this, [this, &page, what] { whenSettled(page, what); },
        Qt::SingleShotConnection);
}

void ViewActions::run(ListPage& page, const Work& work) {
    auto progress = std::make_shared<Progress>();
    m_running.removeIf([](const std::weak_ptr<Progress>& running) { return running.expired(); });
    m_running.append(progress);
    const RowsModelBase& model = *page.table().table();
    const qint64 known = rowsOf(model);
    page.setWaiting(tr("Reading all rows"), progress);
    const auto write = [progress, known, work,
                        view = ViewReport(page.table(), currency())](RowPull& rows) -> Done {
        ViewReport report = view;
        BACKROOM_CHECK(progress->begin(known, tr("Reading all rows")));
        BACKROOM_CHECK(report.begin(rows, *progress));
        BACKROOM_CHECK(progress->begin(known * work.readings, work.words));
        return work.write(report, whileWanted(*progress));
    };
    // To the end: while some wait, the last one is not where it was.
    model.pull(0, std::numeric_limits<int>::max(), write)
        .then(&page, [&page, done = work.done](const Done& written) {
            page.endJob();
            if (written)
                return done();
            if (written.error().code.endsWith(QLatin1String(".cancelled")))
                page.showNotice(tr("Stopped as you asked; no file was written"));
            else
                page.showRefusal(written.error());
        });
}

Currency ViewActions::currency() const {
    const Result<Currency> currency = Currency::fromCode(m_application.session()->company.currency);
    return currency ? *currency : Currency();
}

reports::ReportInfo ViewActions::infoOf(const ListPage& page) const {
    const Session& session = *m_application.session();
    reports::ReportInfo info;
    info.name = page.pageId();
    info.title = page.titleText();
    const ListPage::Asked asked = page.asked();
    for (const auto& [name, value] : asked)
        info.parameters.append({name, value});
    info.madeAtMs = m_application.clock().nowMs();
    info.zone = session.company.zone();
    info.locale = QLocale();
    info.version = QStringLiteral(BACKROOM_VERSION);
    info.person = session.person();
    info.company = session.company.name;
    return info;
}

void ViewActions::toFile(ListPage& page, const QString& ending) {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services] { return services.desk.require(Permission::ExportData); })
        .then(&page, [this, &page, ending](const Done& allowed) {
            if (!allowed)
                return page.showError(allowed.error());
            const QString path = exportPath(page.titleText(), ending, m_application.companyNow());
            const auto write = [info = infoOf(page), path](reports::ReportSource& view,
                                                           const reports::ExportProgress& mayGoOn) -> Done {
                QDir().mkpath(QFileInfo(path).path());
                return reports::writeReport(path, view, info, mayGoOn);
            };
            run(page, {tr("Writing %1").arg(path), ending == QLatin1String(".pdf") ? readingsOfPages : 1,
                       write, [this, &page, path] {
                           offer(page, tr("Written: %1").arg(path), path);
                           emit written(path, page.pageId());
                       }});
        });
}

void ViewActions::offer(ListPage& page, const QString& words, const QString& path) {
    page.showNotice(words);
    disconnect(&page.errorBanner(), &ErrorBanner::actionTriggered, this, nullptr);
    if (path.isEmpty())
        return;
    page.errorBanner().setAction(tr("Open it"));
    connect(&page.errorBanner(), &ErrorBanner::actionTriggered, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void ViewActions::print(ListPage& page) {
    const QString path = exportPath(page.titleText(), QStringLiteral(".pdf"), m_application.companyNow());
    const scanning::PrinterChoice choice = scanning::printerOf(scanning::PrintUse::Paper);
    auto where = std::make_shared<scanning::OpenPrinter>();
    const auto paint = [info = infoOf(page), path, choice,
                        where](reports::ReportSource& view, const reports::ExportProgress& mayGoOn) -> Done {
        BACKROOM_TRY(*where, scanning::openPrinter(choice, path));
        Done painted = reports::paintReport(*where->device, view, info, mayGoOn);
        where->device.reset(); // a PDF is whole when its writer is gone
        if (!painted && where->isFile)
            QFile::remove(where->where);
        return painted;
    };
    run(page, {tr("Printing"), readingsOfPages, paint, [this, &page, where, choice] {
                   offer(page, scanning::printedWords(*where, choice),
                         where->isFile ? where->where : QString());
               }});
}

} // namespace backroom::app
