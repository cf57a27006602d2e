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
#include "scanning/ui/pickers/desk_printers.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
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
    const auto way = [this](const QString& words, const QString& page) {
        auto* made = new QAction(words, this);
        connect(made, &QAction::triggered, this, [this, page] { emit linkRequested({page, {}}); });
        return made;
    };
    if (m_access.actor.may(Permission::PostStock))
        m_receive = way(tr("Receive goods"), QStringLiteral("receive"));
    if (m_access.actor.may(Permission::ImportData))
        m_import = way(tr("Import from a spreadsheet"), QStringLiteral("import"));
    setPrimaryAction(action(QStringLiteral("reportExcel"), tr("To Excel"), QStringLiteral(".xlsx")));
    onKey(PageKey::Excel, tr("This report to Excel"), [this] { write(QStringLiteral(".xlsx")); });
    onKey(QKeySequence::Print, tr("Print this report"), [this] { print(); });
    onKey(PageKey::Explain, tr("Explain this number"), [this] {
        const QList<int> selected = table().selectedRowNumbers();
        if (!m_model || selected.isEmpty())
            return explainTotals();
        const int current = table().currentRow();
        explainRow(m_model->row(selected.contains(current) ? current : selected.first()));
    });
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
    takeOptions(arguments);
    showSite();
    ask();
}

void ReportsPage::takeOptions(const QVariantMap& arguments) {
    const QList<ReportOption> known = definition().options;
    for (const ReportOption& option : known) {
        const QString value = arguments.value(option.key).toString();
        if (value.isEmpty())
            continue;
        m_options.insert(option.key, value);
        const QDate day = isDay(option) ? QDate::fromString(value, Qt::ISODate) : QDate();
        filterBar().setChip(option.key, QStringLiteral("%1: %2").arg(
                                            option.title, day.isValid() ? formats::date(day) : value));
    }
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
    m_columns = preview.columns;
    m_sums = preview.totals;
    m_info = preview.info;
    setCount(preview.totals.rowCount());
    m_totals->setText(totalsText(preview.columns, preview.totals));
    auto model = std::make_unique<Model>(tableColumns(preview.columns, preview.rows, preview.info.zone),
                                         ReportReader(preview.columns, preview.rows), keyOfReportRow);
    model->setRows(QList<ReportRow>(preview.rows.begin(), preview.rows.end()));
    setTable(model.get());
    m_model = std::move(model);
    if (preview.totals.rowCount() == 0)
        return sayEmpty();
    showBody();
    if (preview.totals.rowCount() > mostRowsShown)
        showNotice(tr("The first %1 of %2 rows")
                       .arg(formats::count(mostRowsShown), formats::count(preview.totals.rowCount())),
                   tr("a file or a print has all of them"));
}

void ReportsPage::sayEmpty() {
    // A question about one place or day has its own way on: another chip.
    const bool isAskedWhole = options().isEmpty();
    showEmpty().showNothingYet(definition().what, isAskedWhole ? m_receive : nullptr,
                               isAskedWhole ? m_import : nullptr);
}

void ReportsPage::explainRow(const ReportRow& row) {
    const auto text = [this, &row](const char* key) {
        const int at = columnIndex(m_columns, QString::fromLatin1(key));
        const auto* words = at < 0 ? nullptr : std::get_if<QString>(&row.at(size_t(at)));
        return words ? *words : QString();
    };
    if (const QString number = text("number"); !number.isEmpty()) {
        emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
        return;
    }
    // The stock page explains, with the place and the day of this row.
    QVariantMap arguments = {{QStringLiteral("place"), text("location")},
                             {QStringLiteral("asOf"), m_options.value(QStringLiteral("as-of"))}};
    if (columnIndex(m_columns, QStringLiteral("unitCost")) >= 0)
        arguments.insert(QStringLiteral("explain"), QStringLiteral("cost"));
    else
        arguments.insert(QStringLiteral("explain"), true);
    m_access.gateway.run([&stock = m_access.stock, sku = text("sku")] { return stock.variantBySku(sku); })
        .then(this, [this, arguments](const Result<stock::VariantId>& variant) mutable {
            if (!variant)
                return showError(variant.error());
            arguments.insert(QStringLiteral("variant"), variant->value());
            emit linkRequested({QStringLiteral("stock"), arguments});
        });
}

void ReportsPage::explainTotals() {
    if (!m_model)
        return;
    QStringList how = {
        tr("%1 rows of the ledger are added up, read at %2")
            .arg(formats::count(m_sums.rowCount()), formats::dateTime(m_info.madeAtMs, m_info.zone))};
    for (const ReportParameter& parameter : std::as_const(m_info.parameters))
        how += QStringLiteral("%1: %2").arg(parameter.name, parameter.value);
    bool hasUnits = false;
    for (int c = 0; c < m_columns.size(); ++c) {
        const ReportColumn& column = m_columns.at(c);
        const bool summed = column.total == ColumnTotal::Sum;
        hasUnits = hasUnits || (summed && !column.unitColumn.isEmpty());
        if (column.isNumeric() && !summed)
            how += tr("%1 is not added up").arg(column.title);
        if (const qint64 unknown = summed ? m_sums.unknownCount(c) : 0; unknown > 0)
            how += tr("%1: rows without a figure that are left out: %2")
                       .arg(column.title, formats::count(unknown));
    }
    if (hasUnits)
        how += tr("each unit has a sum of its own");
    how += m_info.notes;
    showNotice(tr("How the totals of %1 come about").arg(m_title), how.join(QStringLiteral("; ")));
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
    const QString path = m_access.newPath(definition().title, QStringLiteral(".pdf"));
    setWaiting(tr("Printing"));
    m_access.gateway
        .run([&book = m_access.book, name = definition().name, options = options(), path,
              choice = scanning::printerOf(scanning::PrintUse::Paper)]() -> Result<QString> {
            BACKROOM_TRY(const scanning::OpenPrinter printer, scanning::openPrinter(choice, path));
            BACKROOM_TRY(const PreparedReport report, book.prepare(name, options));
            BACKROOM_CHECK(paintReport(*printer.device, *report.source, report.info));
            return scanning::printedWords(printer, choice);
        })
        .then(this, [this](const Result<QString>& printed) {
            clearWaiting();
            printed ? showNotice(*printed) : showError(printed.error());
        });
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
