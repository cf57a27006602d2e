#include "dataexchange/ui/import/rows_step.h"

#include "dataexchange/ui/import/import_words.h"
#include "foundation/domain/quantity.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/table_view.h"

#include <QCheckBox>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backroom::dataexchange {

namespace {

constexpr qsizetype mostErrors = 2000;
enum RowColumn { RowNumber, What, Words, Cells };
enum ErrorColumn { ErrorRow, ErrorAt, Why };

Column plain(const char* id, const QString& title, ColumnKind kind, int width = 0) {
    return {QString::fromLatin1(id), title, kind, width, ColumnSum::None, Sorting::None};
}

Columns rowColumns() {
    Columns columns{plain("row", RowsStep::tr("Line"), ColumnKind::Number, size::figureColumn),
                    plain("what", RowsStep::tr("What"), ColumnKind::State, size::instantColumn),
                    plain("words", RowsStep::tr("What happens"), ColumnKind::Text),
                    plain("cells", RowsStep::tr("In the file"), ColumnKind::Text, size::detailMin)};
    columns[Words].stretch = columns[Words].names = true;
    return columns;
}

Columns errorColumns() {
    Columns columns{plain("row", RowsStep::tr("Line"), ColumnKind::Number, size::figureColumn),
                    plain("column", RowsStep::tr("Column"), ColumnKind::Text, size::instantColumn),
                    plain("why", RowsStep::tr("Why"), ColumnKind::Text)};
    columns[Why].stretch = columns[Why].names = true;
    return columns;
}

QString cellsOf(const RowPreview& row) {
    QStringList cells;
    for (const QString& cell : row.cells)
        cells << (cell.trimmed().isEmpty() ? formats::unknown() : cell.simplified());
    return cells.join(QStringLiteral(" · "));
}

QVariant readRow(const RowPreview& row, int column, int role) {
    if (column == What && role == TableRole::Icon)
        return int(outcomeLook(row.outcome).icon);
    if (column == What && role == TableRole::TokenRole)
        return int(outcomeLook(row.outcome).token);
    if (role == Qt::ToolTipRole && (column == Words || column == Cells))
        return column == Words ? row.words : cellsOf(row);
    if (role != TableRole::Value)
        return {};
    switch (column) {
    case RowNumber:
        return row.line * Quantity::one;
    case What:
        return outcomeLook(row.outcome).word;
    case Words:
        return row.words.isEmpty() ? QStringLiteral(" ") : row.words;
    default:
        return cellsOf(row);
    }
}

QVariant readError(const RowError& error, int column, int role) {
    if (role == Qt::ToolTipRole && column == Why)
        return wordsOf(error);
    if (role != TableRole::Value)
        return {};
    if (column == ErrorRow)
        return error.line * Quantity::one;
    return column == ErrorAt ? error.column : wordsOf(error);
}

QString countWords(RowOutcome outcome, const QString& count) {
    switch (outcome) {
    case RowOutcome::Created:
        return RowsStep::tr("%1 new").arg(count);
    case RowOutcome::Updated:
        return RowsStep::tr("%1 changed").arg(count);
    case RowOutcome::Failed:
        return RowsStep::tr("%1 failed").arg(count);
    default:
        return RowsStep::tr("%1 unchanged").arg(count);
    }
}

qint64 countOf(const ImportSummary& summary, RowOutcome outcome) {
    switch (outcome) {
    case RowOutcome::Created:
        return summary.created;
    case RowOutcome::Updated:
        return summary.updated;
    case RowOutcome::Failed:
        return summary.failed;
    default:
        return summary.skipped;
    }
}

} // namespace

RowsStep::RowsStep(Stage stage, QWidget* parent)
    : QWidget(parent),
      m_stage(stage),
      m_rows(rowColumns(), readRow, [](const RowPreview& row) { return row.row; }),
      m_errors(errorColumns(), readError, [](const RowError& error) {
          return QStringLiteral("%1 %2 %3").arg(error.row).arg(error.column, error.message);
      }) {
    setObjectName(stage == Stage::Trial ? QStringLiteral("importTrial") : QStringLiteral("importResult"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::none);
    column->setSpacing(space::x3);
    m_sentence = new Label({}, TextStyle::Section);
    m_sentence->setObjectName(QStringLiteral("importSentence"));
    column->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::none, size::focusRoom, space::none, size::focusRoom);
    row->setSpacing(space::x2);
    buildHead(row);
    column->addLayout(row);
    buildTables();
    column->addWidget(m_tables, 1);
}

void RowsStep::buildHead(QHBoxLayout* row) {
    for (const RowOutcome outcome :
         {RowOutcome::Created, RowOutcome::Updated, RowOutcome::Unchanged, RowOutcome::Failed}) {
        auto* pill = new StatePill;
        pill->setObjectName(QStringLiteral("importCount%1").arg(int(outcome)));
        m_pills.append({outcome, pill});
        row->addWidget(pill);
    }
    row->addStretch(1);
    m_onlyErrors = new QCheckBox(tr("Only errors"));
    m_onlyErrors->setObjectName(QStringLiteral("importOnlyErrors"));
    connect(m_onlyErrors, &QCheckBox::toggled, this, &RowsStep::showTables);
    row->addWidget(m_onlyErrors);
    if (m_stage == Stage::Trial) {
        m_allOrNothing = new QCheckBox(tr("All or nothing"));
        m_allOrNothing->setObjectName(QStringLiteral("importAllOrNothing"));
        m_allOrNothing->setToolTip(tr("One row that fails, and nothing is imported"));
        connect(m_allOrNothing, &QCheckBox::toggled, this, &RowsStep::failuresChanged);
        row->addWidget(m_allOrNothing);
    }
    m_saveFailed = new Button(tr("Save the failed rows …"));
    m_saveFailed->setObjectName(QStringLiteral("importSaveFailed"));
    connect(m_saveFailed, &QPushButton::clicked, this, &RowsStep::failedRowsRequested);
    row->addWidget(m_saveFailed);
    if (m_stage == Stage::Trial)
        return;
    m_made = new Button;
    m_made->setObjectName(QStringLiteral("importShowMade"));
    connect(m_made, &QPushButton::clicked, this, &RowsStep::madeRequested);
    row->addWidget(m_made);
    m_undo = new Button(tr("Undo this import …"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    m_undo->setIconName(IconName::Undo);
    connect(m_undo, &QPushButton::clicked, this, &RowsStep::undoRequested);
    row->addWidget(m_undo);
}

void RowsStep::buildTables() {
    m_tables = new QStackedWidget;
    const auto table = [this](const QString& name, const QString& words, RowsModelBase* model) {
        auto* made = new TableView(name);
        made->setObjectName(name);
        made->setAccessibleName(words);
        made->setRowHeight(RowHeight::Compact);
        made->setTable(model);
        m_tables->addWidget(made);
        return made;
    };
    const bool isTrial = m_stage == Stage::Trial;
    m_rowsTable = table(isTrial ? QStringLiteral("importTrialRows") : QStringLiteral("importResultRows"),
                        tr("What becomes of the first rows"), &m_rows);
    m_errorsTable =
        table(isTrial ? QStringLiteral("importTrialErrors") : QStringLiteral("importResultErrors"),
              tr("Errors by row and column"), &m_errors);
}

void RowsStep::show(const ImportTask& task) {
    const ImportSummary& summary = task.summary;
    for (const Pill& pill : std::as_const(m_pills)) {
        const qint64 count = countOf(summary, pill.outcome);
        const OutcomeLook look = outcomeLook(pill.outcome);
        pill.pill->setState(look.icon, countWords(pill.outcome, formats::count(count)),
                            count == 0 ? Token::Quiet : look.token);
        pill.pill->setAccessibleName(pill.pill->word());
    }
    const bool refused = task.failures == FailurePolicy::AllOrNothing && summary.failed > 0;
    QString sentence;
    if (m_stage == Stage::Trial)
        sentence = refused ? tr("As it is nothing would be imported: rows fail.")
                           : tr("What these rows would do. Nothing is changed yet.");
    else if (refused)
        sentence = tr("Nothing was imported: rows failed.");
    else if (summary.failed > 0)
        sentence = tr("%1 is imported, but for %Ln row(s) that failed.", nullptr, int(summary.failed))
                       .arg(task.file->name);
    else
        sentence = tr("%1 is imported.").arg(task.file->name);
    if (summary.rows > summary.previews.size())
        sentence += QLatin1Char(' ') +
                    tr("The first %1 of %2 rows:")
                        .arg(formats::count(summary.previews.size()), formats::count(summary.rows));
    m_sentence->setText(sentence);
    m_rows.setRows(summary.previews);
    m_errors.setRows(summary.errors.mid(0, mostErrors));
    m_onlyErrors->setText(summary.errors.size() > mostErrors
                              ? tr("Only errors, the first %1").arg(formats::count(mostErrors))
                              : tr("Only errors"));
    m_saveFailed->setVisible(summary.failed > 0);
    m_onlyErrors->setVisible(summary.failed > 0);
    m_onlyErrors->setChecked(summary.failed > 0 && summary.previews.isEmpty());
    if (m_undo) {
        m_made->setText(tr("Show: %1").arg(kindTitle(task.kind)));
        m_made->setVisible(!summary.importId.isNull());
        m_undo->setVisible(!summary.importId.isNull());
    }
    showTables();
}

void RowsStep::showTakenBack() {
    m_sentence->setText(tr("This import is taken back"));
    m_undo->hide();
    m_made->hide();
}

FailurePolicy RowsStep::failures() const {
    return m_allOrNothing && m_allOrNothing->isChecked() ? FailurePolicy::AllOrNothing
                                                         : FailurePolicy::TakeGoodRows;
}

QString RowsStep::why() const {
    const auto* shown = static_cast<const TableView*>(m_tables->currentWidget());
    const int at = shown->currentRow();
    const bool isErrors = shown == m_errorsTable;
    if (at < 0 || at >= (isErrors ? m_errors.rowCount() : m_rows.rowCount()))
        return {};
    const qint64 line = isErrors ? m_errors.row(at).line : m_rows.row(at).line;
    QStringList words;
    for (const RowError& error : m_errors.rows()) {
        if (error.line == line)
            words += error.column.isEmpty() ? wordsOf(error) : tr("%1: %2").arg(error.column, wordsOf(error));
    }
    if (words.isEmpty() && !isErrors)
        words = {m_rows.row(at).words.isEmpty() ? outcomeLook(m_rows.row(at).outcome).word
                                                : m_rows.row(at).words};
    return tr("Line %1: %2").arg(formats::count(line), words.join(QStringLiteral("; ")));
}

QList<QWidget*> RowsStep::stops() const {
    QList<QWidget*> stops{m_tables->currentWidget(), m_onlyErrors};
    if (m_allOrNothing)
        stops << m_allOrNothing;
    stops << m_saveFailed;
    if (m_undo)
        stops << m_made << m_undo;
    return stops;
}

void RowsStep::showTables() {
    TableView* shown = m_onlyErrors->isChecked() ? m_errorsTable : m_rowsTable;
    m_tables->setCurrentWidget(shown);
}

void RowsStep::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom::dataexchange
