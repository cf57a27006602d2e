#include "dataexchange/ui/import/import_page.h"

#include "dataexchange/ui/import/file_step.h"
#include "dataexchange/ui/import/import_detail.h"
#include "dataexchange/ui/import/import_words.h"
#include "dataexchange/ui/import/mapping_memory.h"
#include "dataexchange/ui/import/mapping_step.h"
#include "dataexchange/ui/import/rows_step.h"
#include "dataexchange/ui/import/step_strip.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/icons.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backroom::dataexchange {

namespace {

constexpr int historyRows = 500;
const QString historyView = QStringLiteral("history");

} // namespace

ImportPage::ImportPage(ImportAccess access, QWidget* parent)
    : ListPage(QStringLiteral("imports"), parent), m_access(std::move(access)), m_history(m_access.zone) {
    setObjectName(QStringLiteral("importPage"));
    setTitle(tr("Import"));
    setAcceptDrops(true);
    buildHistory();
    buildBody();
    buildActions();
    filterBar().setViews({{QStringLiteral("new"), tr("New import")}, {historyView, tr("Past imports")}});
    connect(&filterBar(), &FilterBar::viewChanged, this, &ImportPage::showView);
    goTo(Step::File);
    showView();
}

bool ImportPage::isHistory() const {
    return const_cast<ImportPage*>(this)->filterBar().currentView() == historyView;
}

void ImportPage::buildBody() {
    QWidget* list = bodyWidget();
    m_assistant = new QWidget;
    auto* column = new QVBoxLayout(m_assistant);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::none);
    m_strip = new StepStrip({tr("File"), tr("Columns"), tr("Trial"), tr("Import")});
    connect(m_strip, &StepStrip::stepRequested, this, [this](int step) { goTo(Step(step)); });
    column->addWidget(m_strip);
    m_steps = new QStackedWidget;
    column->addWidget(m_steps, 1);
    m_file = new FileStep;
    m_mapping = new MappingStep;
    m_trial = new RowsStep(RowsStep::Stage::Trial);
    m_result = new RowsStep(RowsStep::Stage::Result);
    for (QWidget* step : std::initializer_list<QWidget*>{m_file, m_mapping, m_trial, m_result})
        m_steps->addWidget(step);
    m_body = new QStackedWidget;
    setBody(m_body);
    m_body->addWidget(m_assistant);
    m_body->addWidget(list);

    connect(m_file, &FileStep::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_file, &FileStep::templateRequested, this, &ImportPage::saveTemplate);
    connect(m_file, &FileStep::readingChanged, this, &ImportPage::look);
    connect(m_file, &FileStep::valuesChanged, this, [this] {
        m_task.values = m_file->values(m_task.look.values);
        m_file->show(m_task);
    });
    connect(m_file, &FileStep::kindChanged, this, [this] {
        m_task.kind = m_file->kind();
        m_task.sources = {};
        m_isRecalled = false;
    });
    connect(m_mapping, &MappingStep::startAnewRequested, this, [this] {
        MappingMemory::forget(m_task);
        m_task.sources = {};
        m_isRecalled = false;
        showMapping();
        focusStep();
    });
    connect(m_trial, &RowsStep::failuresChanged, this, [this] {
        m_task.failures = m_trial->failures();
        m_trial->show(m_task);
        m_next->setText(importWords(m_task));
    });
    for (RowsStep* step : {m_trial, m_result})
        connect(step, &RowsStep::failedRowsRequested, this, &ImportPage::saveFailedRows);
    connect(m_result, &RowsStep::madeRequested, this, &ImportPage::showMade);
    connect(m_result, &RowsStep::undoRequested, this,
            [this] { askUndo(m_task.summary.importId, m_task.file->name); });
}

void ImportPage::buildActions() {
    m_back = new QAction(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("importBack"));
    connect(m_back, &QAction::triggered, this, &ImportPage::goBack);
    addHeadAction(m_back);
    m_next = new QAction(this);
    m_next->setObjectName(QStringLiteral("importNext"));
    connect(m_next, &QAction::triggered, this, &ImportPage::goOn);
    setPrimaryAction(m_next);
    onKey(QKeySequence::Paste, tr("Paste a table from a spreadsheet"), [this] { paste(); });
    onKey(PageKey::Explain, tr("Why does this row fail, what will be written?"), [this] { explain(); });
    onKey(PageKey::Undo, tr("Undo this import"), [this] {
        const bool history = isHistory();
        if (history && m_detail->record() && isDetailOpen())
            askUndo(m_detail->record()->uuid, m_detail->record()->fileName);
        else if (!history && m_step == Step::Result && !m_task.summary.importId.isNull())
            askUndo(m_task.summary.importId, m_task.file->name);
        else
            showNotice(tr("No import stands here that could be undone"),
                       tr("open one of the past imports, then press Ctrl+Z"));
    });
}

void ImportPage::buildHistory() {
    table().setObjectName(QStringLiteral("importHistory"));
    table().setAccessibleName(tr("Past imports"));
    setTable(&m_history);
    const auto order = [this](const QString& column, Qt::SortOrder direction) {
        m_history.orderBy({column, direction});
    };
    connect(&table(), &TableView::sortRequested, this, order);
    if (const auto chosen = table().chosenSort())
        order(chosen->first, chosen->second);
    else
        table().markSort(QStringLiteral("when"), Qt::DescendingOrder);
    m_detail = new ImportDetail(m_access.gateway, m_access.importer, m_access.zone);
    setDetail(m_detail);
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            m_detail->show(m_history.row(row));
    });
    connect(m_detail, &ImportDetail::linkRequested, this, &Page::linkRequested);
    connect(m_detail, &ImportDetail::undoRequested, this,
            [this] { askUndo(m_detail->record()->uuid, m_detail->record()->fileName); });
}

void ImportPage::activate(const QVariantMap& arguments) {
    if (const auto kind = importKindFromName(arguments.value(QStringLiteral("kind")).toString()))
        m_file->setKind(*kind);
    m_role = arguments.value(QStringLiteral("role")).toString();
    if (const QString path = arguments.value(QStringLiteral("file")).toString(); !path.isEmpty())
        takeFile(ImportFile::at(path));
    if (isHistory())
        askHistory(Asking::Again);
}

void ImportPage::refreshChanged() {
    if (isHistory() && m_work == Work::Idle)
        askHistory(Asking::Again);
}

void ImportPage::showView() {
    const bool history = isHistory();
    m_next->setVisible(!history);
    m_back->setVisible(!history && m_step != Step::File && m_step != Step::Result);
    m_body->setCurrentIndex(history ? 1 : 0);
    if (history)
        return askHistory(Asking::NewQuestion);
    setCount(m_task.isLookedAt() ? m_task.look.rows : -1);
    showBody();
}

void ImportPage::goTo(Step step) {
    if (m_work == Work::Running)
        return;
    if (m_step == Step::Columns)
        m_task.sources = m_mapping->sources();
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    m_strip->setCurrent(int(step));
    m_strip->setBack(step == Step::Result ? StepStrip::Back::Closed : StepStrip::Back::Open);
    m_back->setVisible(step == Step::Columns || step == Step::Trial);
    switch (step) {
    case Step::File:
        m_next->setText(m_task.isLookedAt() ? tr("On to the columns") : tr("Choose a file …"));
        break;
    case Step::Columns:
        m_next->setText(tr("Try it"));
        break;
    case Step::Trial:
        m_next->setText(importWords(m_task));
        break;
    case Step::Result:
        m_next->setText(tr("Another file"));
        break;
    }
    setCount(m_task.isLookedAt() ? m_task.look.rows : -1);
    focusStep();
    emit stepShown();
}

void ImportPage::goOn() {
    if (m_work == Work::Running)
        return;
    clearError();
    switch (m_step) {
    case Step::File:
        if (!m_task.isLookedAt())
            return chooseFile();
        showMapping();
        return goTo(Step::Columns);
    case Step::Columns:
        return leaveMapping();
    case Step::Trial:
        return run(ImportMode::Real);
    case Step::Result:
        m_task = ImportTask();
        m_task.kind = m_file->kind();
        m_file->show(m_task);
        return goTo(Step::File);
    }
}

void ImportPage::goBack() {
    clearError();
    if (m_step == Step::Columns || m_step == Step::Trial)
        goTo(Step(int(m_step) - 1));
}

Page::Closed ImportPage::closeTopmost() {
    if (ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (isHistory() || m_work == Work::Running || (m_step != Step::Columns && m_step != Step::Trial))
        return Closed::Nothing;
    goBack();
    return Closed::Something;
}

QList<QWidget*> ImportPage::stepStops() const {
    QList<QWidget*> stops = m_step == Step::File      ? m_file->stops()
                            : m_step == Step::Columns ? m_mapping->stops()
                            : m_step == Step::Trial   ? m_trial->stops()
                                                      : m_result->stops();
    stops.removeIf([this](const QWidget* widget) {
        return !widget || !widget->isVisibleTo(this) || !widget->isEnabled();
    });
    return stops;
}

void ImportPage::focusStep() {
    const QList<QWidget*> stops = stepStops();
    if (isVisible() && isActiveWindow() && !isHistory() && !stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::focusInEvent(QFocusEvent* event) {
    if (isHistory())
        return ListPage::focusInEvent(event);
    focusStep();
}

QList<QWidget*> ImportPage::bodyStops() const {
    if (m_body->currentIndex() != 0)
        return ListPage::bodyStops();
    QList<QWidget*> stops = m_strip->stops();
    stops.removeIf([](const QWidget* step) { return !step->isEnabled(); });
    return stops + stepStops();
}

void ImportPage::look() {
    if (!m_task.file)
        return;
    const LookQuestion before = m_task.question;
    m_task.question = m_task.isLookedAt() ? m_file->question() : LookQuestion();
    work(
        tr("Reading %1").arg(m_task.file->name),
        [file = *m_task.file, question = m_task.question](Progress& job) {
            return lookAtFile(file, question, &job);
        },
        [this](const FileLook& found) { takeLook(found); },
        [this, before] {
            // What stands there goes on to be what the fields say.
            m_task.question = before;
            m_file->setQuestion(before);
            m_file->show(m_task);
        });
}

void ImportPage::takeLook(const FileLook& look) {
    m_task.look = look;
    m_task.values = look.values;
    m_task.sources = {};
    m_isRecalled = MappingMemory::recall(m_task);
    m_file->show(m_task);
    if (const auto names = ColumnMapping::guess(importSchema(m_task.kind), look.head); !names)
        showError(names.error());
    goTo(Step::File);
    askForTheSameFile();
}

void ImportPage::askForTheSameFile() {
    m_access.gateway
        .run([&importer = m_access.importer, kind = m_task.kind, hash = m_task.look.hash] {
            return importer.ofFile(kind, hash);
        })
        .then(this, [this, hash = m_task.look.hash](const Result<std::optional<ImportRecord>>& before) {
            if (!before || !*before || hash != m_task.look.hash || errorBanner().isShown())
                return;
            const ImportRecord& record = **before;
            showNotice(tr("This very file was imported before, %1 by %2")
                           .arg(formats::dateTime(record.startedAtMs, m_access.zone), record.who),
                       tr("what is there already is left as it is"));
        });
}

void ImportPage::showMapping() {
    if (!m_isRecalled && m_task.sources.columns.isEmpty())
        m_isRecalled = MappingMemory::recall(m_task);
    fillInRole();
    m_mapping->show(m_task, m_isRecalled ? MappingStep::From::Memory : MappingStep::From::Names);
}

/// Before anything else is said of the columns, and where none of them says it.
void ImportPage::fillInRole() {
    const FieldSources& said = m_task.sources;
    const QString role = QStringLiteral("role");
    if (m_role.isEmpty() || m_task.kind != ImportKind::Suppliers || !said.columns.isEmpty() ||
        !said.fixed.isEmpty() || !said.leftOut.isEmpty())
        return;
    const auto byName = ColumnMapping::guess(importSchema(m_task.kind), m_task.look.head);
    if (byName && !byName->has(role))
        m_task.sources.fixed.insert(role, m_role);
}

void ImportPage::leaveMapping() {
    if (m_mapping->check() == MappingStep::Complete::No)
        return;
    m_task.sources = m_mapping->sources();
    MappingMemory::keep(m_task);
    run(ImportMode::DryRun);
}

void ImportPage::run(ImportMode mode) {
    const ImportFile file = *m_task.file;
    work(
        mode == ImportMode::DryRun ? tr("Trying %1; nothing is changed").arg(file.name)
                                   : tr("Importing %1").arg(file.name),
        [&importer = m_access.importer, kind = m_task.kind, file,
         options = m_task.options(mode)](Progress& job) {
            ImportOptions shown = options;
            shown.job = &job;
            return importer.run(kind, file, shown);
        },
        [this, mode](const ImportSummary& summary) { takeSummary(summary, mode); });
}

void ImportPage::takeSummary(const ImportSummary& summary, ImportMode mode) {
    m_task.summary = summary;
    const bool isTrial = mode == ImportMode::DryRun;
    (isTrial ? m_trial : m_result)->show(m_task);
    goTo(isTrial ? Step::Trial : Step::Result);
}

void ImportPage::showMade() {
    const QString page = m_task.kind == ImportKind::Locations   ? QStringLiteral("locations")
                         : m_task.kind == ImportKind::Suppliers ? QStringLiteral("partners")
                         : m_task.kind == ImportKind::Stock     ? QStringLiteral("stock")
                         : m_task.kind == ImportKind::Movements ? QStringLiteral("movements")
                                                                : QStringLiteral("products");
    emit linkRequested({page, {}});
}

void ImportPage::askUndo(const Uuid& uuid, const QString& name) {
    work(
        tr("Looking what an undo would take back"),
        [&importer = m_access.importer, uuid](Progress& job) { return importer.rehearseUndo(uuid, &job); },
        [this, uuid, name](const UndoSummary& rehearsed) {
            QString text = undoWords(rehearsed);
            if (!rehearsed.kept.isEmpty())
                text += QStringLiteral("\n\n%1\n%2").arg(tr("This stays as it is:"), keptWords(rehearsed));
            Dialogs::current().ask(this,
                                   {QStringLiteral("import.undo"),
                                    tr("Undo the import of %1?").arg(name),
                                    text,
                                    {{QStringLiteral("undo"), tr("Undo this import"), ButtonKind::Danger},
                                     {QStringLiteral("stay"), tr("Leave it")}}},
                                   [this, uuid, name](const QString& choice) {
                                       if (choice == QLatin1String("undo"))
                                           undo(uuid, name);
                                   });
        });
}

void ImportPage::undo(const Uuid& uuid, const QString& name) {
    work(
        tr("Taking the import back"),
        [&importer = m_access.importer, uuid](Progress& job) { return importer.undo(uuid, &job); },
        [this, uuid, name](const UndoSummary& undone) {
            showNotice(tr("%1 is taken back").arg(name), undoWords(undone));
            if (uuid == m_task.summary.importId) {
                m_task.summary.importId = Uuid();
                m_result->showTakenBack();
            }
            if (isHistory())
                askHistory(Asking::Again);
            focusStep();
        });
}

void ImportPage::askHistory(Asking asking) {
    if (asking == Asking::NewQuestion)
        setWaiting(tr("Reading past imports"));
    m_access.gateway.run([&importer = m_access.importer] { return importer.list(historyRows); })
        .then(this, [this, asking](const Result<QList<ImportRecord>>& records) {
            if (m_work == Work::Idle)
                clearWaiting();
            if (!isHistory())
                return;
            if (!records)
                return showRefusal(records.error());
            setCount(records->size());
            if (records->isEmpty())
                return showEmpty().showNothingYet(
                    tr("What was imported stands here, with who brought it in, and how to take it back."),
                    nullptr, nullptr);
            showBody();
            const QList<ImportRecord> shown = m_history.ordered(*records);
            asking == Asking::NewQuestion || m_history.rowCount() == 0 ? m_history.setRows(shown)
                                                                       : m_history.refresh(shown);
            for (const ImportRecord& record : *records)
                if (m_detail->record() && m_detail->record()->uuid == record.uuid && isDetailOpen())
                    m_detail->show(record);
        });
}

} // namespace backroom::dataexchange
