#include "reports/ui/reports_page.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/column_filters.h"
#include "foundation/ui/kit/day_sheet.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/sheet.h"
#include "locations/ui/pickers/site_choice.h"
#include "reports/service/report_export.h"
#include "reports/service/report_painter.h"
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
const QString optionKey = QStringLiteral("option."); ///< before an option's own, in a kept view

bool isDay(const ReportOption& option) {
    return option.key == QLatin1String("as-of") || option.key == QLatin1String("from") ||
           option.key == QLatin1String("to");
}
/// The day or the moment that was asked for; else when it was read.
QString asOfWords(const QMap<QString, QString>& options, const ReportInfo& info) {
    const QString asked = options.value(QStringLiteral("as-of")).trimmed();
    if (const QDate day = QDate::fromString(asked, Qt::ISODate); asked.size() == 10 && day.isValid())
        return formats::date(day);
    const QDateTime moment = QDateTime::fromString(asked, Qt::ISODateWithMs);
    return formats::dateTime(moment.isValid() ? moment.toMSecsSinceEpoch() : info.madeAtMs, info.zone);
}

} // namespace

ReportsPage::ReportsPage(ReportsAccess access, QWidget* parent)
    : FilteredListPage(QStringLiteral("reports"), parent), m_access(std::move(access)) {
    setObjectName(QStringLiteral("reportsPage"));
    setTitle(tr("Reports"));
    table().setObjectName(QStringLiteral("reportTable"));
    table().setAccessibleName(tr("Report"));
    buildBar();
    buildActions();
    buildFilters();
    showShape();
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &ReportsPage::read);
}

void ReportsPage::buildBar() {
    m_totals = &filterBar().remark();
    m_totals->setObjectName(QStringLiteral("reportTotals"));
    m_parameters = new Button(tr("Parameters …"));
    m_parameters->setObjectName(QStringLiteral("reportParameters"));
    connect(m_parameters, &Button::clicked, this, &ReportsPage::chooseOption);
    addFilterWidget(m_parameters);
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

void ReportsPage::buildFilters() {
    // A table is there before its filters: of the first report, without rows.
    setRows(ReportBook::columns(ReportBook::definitions().first().name, m_access.currency), {});
    QList<ListView> views;
    const QList<ReportDefinition> all = ReportBook::definitions();
    for (const ReportDefinition& report : all)
        views.append(ListView{report.name, report.title, {}, {}, {}, {}, report.name});
    addFilters({QStringLiteral("reports"),
                {},
                views,
                [zone = m_access.zone] { return QDateTime::currentDateTime().toTimeZone(zone).date(); },
                m_access.zone},
               {}, {});
    connect(&filters(), &ListFilters::shapeChanged, this, &ReportsPage::showShape);
}

/// Another report: its columns at once, its rows when they are read.
void ReportsPage::showShape() {
    forgetOptions();
    showSite();
    m_parameters->setVisible(!definition().options.isEmpty());
    m_totals->clear();
    const ReportColumns columns = ReportBook::columns(definition().name, m_access.currency);
    setRows(columns, {});
    filters().setColumns(filterColumns(columns, {}));
}

void ReportsPage::forgetOptions() {
    const QStringList keys = m_options.keys();
    for (const QString& key : keys)
        filterBar().removeChip(key);
    m_options.clear();
}

void ReportsPage::clearFilters() {
    forgetOptions();
    m_site->choose({});
    showSite();
    FilteredListPage::clearFilters();
}

ReportsPage::Own ReportsPage::own() const {
    Own own{{ownSite, m_site->code()}};
    for (auto option = m_options.begin(); option != m_options.end(); ++option)
        own.insert(optionKey + option.key(), option.value());
    return own;
}

void ReportsPage::takeOwn(const Own& own) {
    forgetOptions();
    QVariantMap options;
    for (auto chosen = own.begin(); chosen != own.end(); ++chosen)
        if (chosen.key().startsWith(optionKey))
            options.insert(chosen.key().mid(optionKey.size()), chosen.value());
    takeOptions(options);
    if (own.contains(ownSite))
        m_site->choose(own.value(ownSite));
    showSite();
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
        explainRow(m_model->row(selected.contains(current) ? current : selected.first()).cells);
    });
}

ReportDefinition ReportsPage::definition() const {
    const QList<ReportDefinition> all = ReportBook::definitions();
    for (const ReportDefinition& report : all) {
        if (report.name == filters().shape())
            return report;
    }
    return all.first();
}

Result<ReportQuestion> ReportsPage::question(Part part) {
    ReportQuestion asked{definition().name, options(), {}};
    BACKROOM_TRY(asked.view.filter, filters().filter());
    asked.view.sort = filters().sort();
    if (part == Part::ShownColumns)
        asked.view.columns = table().shownColumns();
    return asked;
}

Result<PreparedReport> ReportsPage::prepare(ReportBook& book, const ReportQuestion& question,
                                            const QStringList& only) {
    BACKROOM_TRY(PreparedReport report, book.prepare(question.name, question.options));
    report.source = std::make_unique<ViewedReport>(std::move(report.source), question.view);
    if (!only.isEmpty())
        report.info.parameters.append({tr("Only"), only.join(QStringLiteral("; "))});
    return report;
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
    if (!wanted.isEmpty()) {
        // A figure that leads here means exactly what it says: nothing chosen here before narrows it.
        forgetOptions();
        filters().show(wanted, {});
    }
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

void ReportsPage::ask(Asking asking) {
    m_owesNew = m_owesNew || asking == Asking::NewQuestion;
    if (!m_reading)
        return m_ask.start();
    // A new question ends the reading of the old one; a change of the data waits for its end, or among busy
    // desks there would never be one.
    m_owesAgain = true;
    if (asking == Asking::NewQuestion)
        m_reading->requestCancel();
}

void ReportsPage::read() {
    const Asking asking = std::exchange(m_owesNew, false) ? Asking::NewQuestion : Asking::SameQuestion;
    m_owesAgain = false;
    const Result<ReportQuestion> asked = question(Part::AllColumns);
    if (!asked)
        return showError(asked.error());
    m_since.start();
    auto job = m_access.gateway.runJob([&book = m_access.book, asked = *asked](Progress& progress) {
        return previewReport(book, asked, mostRowsShown, progress);
    });
    m_reading = job.progress;
    if (asking == Asking::NewQuestion) {
        clearError();
        setWaiting(tr("Reading the report"), job.progress);
    }
    job.future.then(this, [this, asking](const Result<ReportPreview>& preview) { took(preview, asking); });
}

void ReportsPage::took(const Result<ReportPreview>& preview, Asking asking) {
    m_reading.reset();
    m_tookMs = m_since.elapsed();
    if (asking == Asking::NewQuestion)
        endJob();
    if (m_owesNew)
        return m_ask.start();
    if (preview) {
        clearFailure();
        take(*preview, asking);
    } else {
        m_totals->clear();
        showRefusal(preview.error());
    }
    if (m_owesAgain)
        m_ask.start();
}

void ReportsPage::refreshChanged() {
    constexpr qint64 quickMs = 500;
    if (m_tookMs <= quickMs)
        return ask(Asking::SameQuestion);
    if (errorBanner().isVisible())
        return;
    showNotice(tr("Something was posted since this was read"));
    errorBanner().setAction(tr("Read it again"));
    disconnect(&errorBanner(), &ErrorBanner::actionTriggered, this, nullptr);
    connect(&errorBanner(), &ErrorBanner::actionTriggered, this, [this] { ask(); });
}

void ReportsPage::setRows(const ReportColumns& columns, const QList<ReportLine>& rows, Asking asking) {
    const ReportReader reader(columns, rows);
    // Other digits or another currency are other columns.
    if (asking == Asking::SameQuestion && m_model && m_reader == reader && columns == m_columns)
        return m_model->refresh(rows);
    auto made = std::make_unique<Model>(orderedByThemselves(tableColumns(columns, rows, m_access.zone)),
                                        reader, [](const ReportLine& row) { return row.key; });
    made->setRows(rows);
    const QString name = m_model ? definition().name : ReportBook::definitions().first().name;
    table().setViewId(QStringLiteral("reports/") + name);
    setTable(made.get());
    m_model = std::move(made);
    m_reader = reader;
    m_columns = columns;
}

void ReportsPage::take(const ReportPreview& preview, Asking asking) {
    m_title = preview.info.title;
    m_sums = preview.totals;
    m_info = preview.info;
    setCount(preview.totals.rowCount());
    const QString totals = totalsText(preview.columns, preview.totals);
    m_totals->setText(totals.isEmpty() ? totals
                                       : tr("As of %1").arg(asOfWords(m_options, m_info)) +
                                             QStringLiteral(" · ") + totals);
    m_totals->setToolTip(m_totals->text());
    setRows(preview.columns, preview.rows, asking);
    filters().setColumns(filterColumns(preview.columns, preview.units));
    if (preview.totals.rowCount() == 0)
        return sayEmpty();
    showBody();
    if (asking == Asking::NewQuestion && preview.totals.rowCount() > mostRowsShown)
        showNotice(tr("The first %1 of %2 rows")
                       .arg(formats::count(mostRowsShown), formats::count(preview.totals.rowCount())),
                   tr("a file or a print has all of them"));
}

void ReportsPage::sayEmpty() {
    if (isNarrowed())
        return sayNothingMatches();
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
    const QString column = table().currentColumn();
    // A row is one location's, without those below it.
    QVariantMap arguments = {{QStringLiteral("place"), text("location")},
                             {QStringLiteral("alone"), !text("location").isEmpty()},
                             {QStringLiteral("asOf"), m_options.value(QStringLiteral("as-of"))}};
    if (columnIndex(m_columns, QStringLiteral("unitCost")) >= 0)
        arguments.insert(QStringLiteral("explain"), QStringLiteral("cost"));
    else
        arguments.insert(QStringLiteral("explain"), column);
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
    const Result<ReportQuestion> asked = question(Part::ShownColumns);
    if (!asked)
        return showError(asked.error());
    const QString path = m_access.newPath(definition().title, ending);
    auto job = m_access.gateway.runJob(
        [&book = m_access.book, asked = *asked, only = filters().words(), path](Progress& progress) -> Done {
            BACKROOM_TRY(const PreparedReport report, prepare(book, asked, only));
            QDir().mkpath(QFileInfo(path).path());
            return writeReport(path, *report.source, report.info, exportProgress(progress));
        });
    setWaiting(tr("Writing %1").arg(path), job.progress);
    job.future.then(this, [this, path](const Done& done) {
        endJob();
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
    const Result<ReportQuestion> asked = question(Part::ShownColumns);
    if (!asked)
        return showError(asked.error());
    const QString path = m_access.newPath(definition().title, QStringLiteral(".pdf"));
    setWaiting(tr("Printing"));
    m_access.gateway
        .run([&book = m_access.book, asked = *asked, only = filters().words(), path,
              choice = scanning::printerOf(scanning::PrintUse::Paper)]() -> Result<QString> {
            BACKROOM_TRY(const scanning::OpenPrinter printer, scanning::openPrinter(choice, path));
            BACKROOM_TRY(const PreparedReport report, prepare(book, asked, only));
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
            edit->setAccessibleName(option.title);
            sheet->setBody(edit);
            sheet->keepDraft(QStringLiteral("reports/option/%1").arg(option.key));
            sheet->setPrimary(tr("Show that"));
            connect(sheet, &Sheet::primaryTriggered, this, [this, sheet, edit, option] {
                setOption(option, edit->text().trimmed(), edit->text().trimmed());
                sheet->accept();
            });
            sheet->open();
            edit->setFocus();
        });
    }
    menu->popup(m_parameters->mapToGlobal(m_parameters->rect().bottomLeft()));
}

void ReportsPage::chooseDay(const ReportOption& option) {
    auto* sheet = new DaySheet(option.title, tr("Show that"), window());
    sheet->calendar().setObjectName(QStringLiteral("reportDay"));
    connect(sheet, &DaySheet::dayTaken, this, [this, option](const QDate& day) {
        setOption(option, day.toString(Qt::ISODate), formats::date(day));
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
