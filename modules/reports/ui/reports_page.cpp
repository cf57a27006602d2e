#include "reports/ui/reports_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/sheet.h"
#include "locations/ui/pickers/site_choice.h"
#include "reports/service/report_export.h"
#include "reports/service/report_painter.h"
#include "reports/ui/report_table.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace backroom::reports {

namespace {
constexpr int mostRowsShown = 1'000;
const QString siteOption = QStringLiteral("site");

bool isDay(const ReportOption& option) {
    return option.key == QLatin1String("as-of") || option.key == QLatin1String("from") ||
           option.key == QLatin1String("to");
}
} // namespace

ReportsPage::ReportsPage(ReportsAccess access, QWidget* parent)
    : ListPage(QStringLiteral("reports"), parent), m_access(std::move(access)) {
    setObjectName(QStringLiteral("reportsPage"));
    setTitle(tr("Reports"));
    table().setObjectName(QStringLiteral("reportTable"));
    table().setAccessibleName(tr("Report"));
    buildBar();
    buildActions();
}

void ReportsPage::buildBar() {
    QList<QPair<QString, QString>> views;
    const QList<ReportDefinition> all = ReportBook::definitions();
    for (const ReportDefinition& report : all)
        views.append({report.name, report.title});
    filterBar().setViews(views);
    filterBar().showAdd();
    m_totals = new Label({}, TextStyle::BodyStrong);
    m_totals->setObjectName(QStringLiteral("reportTotals"));
    addFilterWidget(m_totals);
    connect(&filterBar(), &FilterBar::addRequested, this, &ReportsPage::chooseOption);
    connect(&filterBar(), &FilterBar::viewChanged, this, [this] {
        m_options.clear();
        filterBar().clearChips();
        showSite();
        ask();
    });
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (m_options.remove(id) > 0)
            ask();
    });
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, [this] {
        m_options.remove(siteOption);
        ask();
    });
}

void ReportsPage::buildActions() {
    const auto action = [this](const QString& name, const QString& words, const QString& ending) {
        auto* made = new QAction(words, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, [this, ending] { write(ending); });
        return made;
    };
    addHeadAction(action(QStringLiteral("reportCsv"), tr("CSV"), QStringLiteral(".csv")));
    addHeadAction(action(QStringLiteral("reportPdf"), tr("PDF"), QStringLiteral(".pdf")));
    addHeadAction(action(QStringLiteral("reportJson"), tr("JSON"), QStringLiteral(".json")));
    setPrimaryAction(action(QStringLiteral("reportExcel"), tr("To Excel"), QStringLiteral(".xlsx")));
    onKey(PageKey::Excel, tr("This report to Excel"), [this] { write(QStringLiteral(".xlsx")); });
    onKey(QKeySequence::Print, tr("Print this report"), [this] { print(); });
}

ReportDefinition ReportsPage::definition() const {
    const QString name = const_cast<ReportsPage*>(this)->filterBar().currentView();
    const QList<ReportDefinition> all = ReportBook::definitions();
    for (const ReportDefinition& report : all) {
        if (report.name == name)
            return report;
    }
    return all.first();
}

QMap<QString, QString> ReportsPage::options() const {
    QMap<QString, QString> options = m_options;
    if (!m_site->code().isEmpty() && !options.contains(siteOption))
        options.insert(siteOption, m_site->code());
    return options;
}

void ReportsPage::showSite() {
    const QList<ReportOption> known = definition().options;
    const bool asked = std::any_of(known.cbegin(), known.cend(),
                                   [](const ReportOption& option) { return option.key == siteOption; });
    m_site->setUse(asked ? locations::SiteChoice::Use::Asked : locations::SiteChoice::Use::NotAsked);
    m_site->showPlace(m_options.value(siteOption));
}

void ReportsPage::activate(const QVariantMap& arguments) {
    const QString wanted = arguments.value(QStringLiteral("report")).toString();
    if (!wanted.isEmpty())
        filterBar().setCurrentView(wanted);
    m_site->refresh();
    showSite();
    ask();
}

void ReportsPage::ask() {
    setWaiting(tr("Reading the report"));
    const QString name = definition().name;
    m_access.gateway
        .run([&book = m_access.book, name, options = options()] {
            return previewReport(book, name, options, mostRowsShown);
        })
        .then(this, [this, name](const Result<ReportPreview>& preview) {
            if (name != definition().name)
                return;
            clearWaiting();
            if (preview)
                return take(*preview);
            m_totals->clear();
            showRefusal(preview.error());
        });
}

void ReportsPage::take(const ReportPreview& preview) {
    clearError();
    m_title = preview.info.title;
    setCount(preview.totals.rowCount());
    m_totals->setText(totalsText(preview.columns, preview.totals));
    auto model = std::make_unique<Model>(
        tableColumns(preview.columns),
        [](const ReportRow& row, int column, int role) { return readReportCell(row, column, role); },
        [](const ReportRow& row) { return keyOfReportRow(row); });
    model->setRows(QList<ReportRow>(preview.rows.begin(), preview.rows.end()));
    setTable(model.get());
    m_model = std::move(model);
    if (preview.totals.rowCount() == 0)
        return showEmpty().showNothingYet(definition().what, nullptr, nullptr);
    showBody();
    if (preview.totals.rowCount() > mostRowsShown)
        showNotice(tr("The first %1 of %2 rows")
                       .arg(formats::count(mostRowsShown), formats::count(preview.totals.rowCount())),
                   tr("a file or a print has all of them"));
}

void ReportsPage::write(const QString& ending) {
    const QString path = m_access.newPath(definition().title, ending);
    auto job = m_access.gateway.runJob([&book = m_access.book, name = definition().name, options = options(),
                                        path](Progress& progress) -> Done {
        BACKROOM_TRY(const PreparedReport report, book.prepare(name, options));
        QDir().mkpath(QFileInfo(path).path());
        return writeReport(path, *report.source, report.info, exportProgress(progress));
    });
    setWaiting(tr("Writing %1").arg(path), job.progress);
    job.future.then(this, [this, path](const Done& done) {
        clearWaiting();
        if (!done)
            return showError(done.error());
        showNotice(tr("Written: %1").arg(path));
        errorBanner().setAction(tr("Open it"));
        disconnect(&errorBanner(), &ErrorBanner::actionTriggered, this, nullptr);
        connect(&errorBanner(), &ErrorBanner::actionTriggered, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        emit written(path);
    });
}

void ReportsPage::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        setWaiting(tr("Printing"));
        m_access.gateway
            .run([&book = m_access.book, name = definition().name, options = options(), printer]() -> Done {
                BACKROOM_TRY(const PreparedReport report, book.prepare(name, options));
                return paintReport(*printer, *report.source, report.info);
            })
            .then(this, [this](const Done& done) {
                clearWaiting();
                if (!done)
                    showError(done.error());
            });
    });
    dialog->open();
}

void ReportsPage::chooseOption() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ReportOption> options = definition().options;
    for (const ReportOption& option : options) {
        menu->addAction(QStringLiteral("%1 …").arg(option.title), this, [this, option] {
            if (isDay(option))
                return chooseDay(option);
            auto* sheet = new Sheet(option.title, window());
            auto* edit = new QLineEdit(m_options.value(option.key));
            edit->setObjectName(QStringLiteral("reportOption"));
            sheet->setBody(edit);
            sheet->setPrimary(tr("Show that"));
            connect(sheet, &Sheet::primaryTriggered, this, [this, sheet, edit, option] {
                setOption(option, edit->text().trimmed(), edit->text().trimmed());
                sheet->accept();
            });
            sheet->open();
            edit->setFocus();
        });
    }
    const QWidget* button = filterBar().addButton();
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void ReportsPage::chooseDay(const ReportOption& option) {
    auto* sheet = new Sheet(option.title, window());
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("reportDay"));
    sheet->setBody(calendar);
    sheet->setPrimary(tr("Show that"));
    connect(sheet, &Sheet::primaryTriggered, this, [this, sheet, calendar, option] {
        const QDate day = calendar->selectedDate();
        setOption(option, day.toString(Qt::ISODate), formats::date(day));
        sheet->accept();
    });
    sheet->open();
}

void ReportsPage::setOption(const ReportOption& option, const QString& value, const QString& shown) {
    if (value.isEmpty()) {
        m_options.remove(option.key);
        filterBar().removeChip(option.key);
    } else {
        m_options.insert(option.key, value);
        filterBar().setChip(option.key, QStringLiteral("%1: %2").arg(option.title, shown));
    }
    showSite();
    ask();
}

} // namespace backroom::reports
