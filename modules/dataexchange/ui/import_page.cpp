#include "dataexchange/ui/import_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/icons.h"

#include <QAction>
#include <QFileInfo>

namespace backroom::dataexchange {

namespace {

enum At { RowNumber, State, ColumnName, Message };

Columns remarkColumns() {
    using P = ImportPage;
    Columns columns = {{QStringLiteral("row"), P::tr("Row below the head"), ColumnKind::Number},
                       {QStringLiteral("state"), P::tr("What"), ColumnKind::State},
                       {QStringLiteral("column"), P::tr("Column"), ColumnKind::Code},
                       {QStringLiteral("message"), P::tr("Why"), ColumnKind::Text}};
    for (Column& column : columns)
        column.sorting = Sorting::None;
    columns[Message].stretch = true;
    return columns;
}

QList<QPair<QString, QString>> kinds() {
    using P = ImportPage;
    return {{QStringLiteral("products"), P::tr("Products")},
            {QStringLiteral("locations"), P::tr("Locations")},
            {QStringLiteral("stock"), P::tr("Stock")},
            {QStringLiteral("movements"), P::tr("Movements")}};
}

/// What is wrong, what stood there, what would have been right.
QString wordsOf(const RowError& error) {
    QString words = error.message;
    if (!error.got.isEmpty() && !words.contains(error.got))
        words = ImportPage::tr("%1: “%2”").arg(words, error.got);
    return error.expected.isEmpty() ? words : ImportPage::tr("%1 – expected: %2").arg(words, error.expected);
}

} // namespace

ImportPage::ImportPage(Gateway& gateway, Importer& importer, QWidget* parent)
    : ListPage(QStringLiteral("import"), parent),
      m_gateway(gateway),
      m_importer(importer),
      m_model(
          remarkColumns(),
          [](const Remark& remark, int column, int role) -> QVariant {
              if (column == State && role == TableRole::Icon)
                  return int(remark.failed ? IconName::Error : IconName::Info);
              if (column == State && role == TableRole::TokenRole)
                  return int(remark.failed ? Token::Bad : Token::Second);
              if (role != TableRole::Value)
                  return {};
              switch (column) {
              case RowNumber:
                  return remark.row > 0 ? QVariant(remark.row * Quantity::one) : QVariant();
              case State:
                  return remark.failed ? tr("Fails") : tr("Note");
              case ColumnName:
                  return remark.column;
              default:
                  return remark.message;
              }
          },
          [](const Remark& remark) { return QStringLiteral("%1 %2").arg(remark.row).arg(remark.message); }) {
    setObjectName(QStringLiteral("importPage"));
    setTitle(tr("Import"));
    table().setObjectName(QStringLiteral("importRemarks"));
    table().setAccessibleName(tr("Remarks"));
    setTable(&m_model);
    filterBar().setViews(kinds());
    connect(&filterBar(), &FilterBar::viewChanged, this, [this] {
        m_path.clear();
        m_stage = Stage::Choose;
        showStage();
    });
    m_counts = new Label({}, TextStyle::BodyStrong);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    addFilterWidget(m_counts);
    buildActions();
    showStage();
}

void ImportPage::buildActions() {
    m_undo = new QAction(tr("Undo this import"), this);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    connect(m_undo, &QAction::triggered, this, &ImportPage::undo);
    addHeadAction(m_undo);
    m_choose = new QAction(tr("Choose a file …"), this);
    m_choose->setObjectName(QStringLiteral("chooseImportFile"));
    connect(m_choose, &QAction::triggered, this, &ImportPage::chooseFile);
    addHeadAction(m_choose);
    m_next = new QAction(this);
    m_next->setObjectName(QStringLiteral("importNow"));
    connect(m_next, &QAction::triggered, this,
            [this] { m_stage == Stage::Tried ? run(ImportMode::Real) : chooseFile(); });
    setPrimaryAction(m_next);
}

ImportKind ImportPage::kind() const {
    const QString view = const_cast<ImportPage*>(this)->filterBar().currentView();
    if (view == QLatin1String("locations"))
        return ImportKind::Locations;
    if (view == QLatin1String("stock"))
        return ImportKind::Stock;
    return view == QLatin1String("movements") ? ImportKind::Movements : ImportKind::Products;
}

void ImportPage::activate(const QVariantMap& arguments) {
    const QString wanted = arguments.value(QStringLiteral("kind")).toString();
    if (!wanted.isEmpty())
        filterBar().setCurrentView(wanted);
    showStage();
}

void ImportPage::chooseFile() {
    Dialogs::current().chooseFile(this,
                                  {QStringLiteral("import.file"), FileUse::Open, tr("Which file?"),
                                   tr("Spreadsheets as CSV (*.csv *.txt *.tsv);;All files (*)"), m_path},
                                  [this](const QString& path) { tryFile(path); });
}

void ImportPage::tryFile(const QString& path) {
    m_path = path;
    run(ImportMode::DryRun);
}

QString ImportPage::failedRowsPath() const {
    const QFileInfo file(m_path);
    return QStringLiteral("%1/%2 failed.csv").arg(file.path(), file.completeBaseName());
}

void ImportPage::run(ImportMode mode) {
    clearError();
    m_next->setEnabled(false);
    setWaiting(mode == ImportMode::DryRun ? tr("Trying the file; nothing is changed") : tr("Importing"));
    ImportOptions options;
    options.mode = mode;
    if (mode == ImportMode::Real && m_summary.failed > 0)
        options.failedRowsPath = failedRowsPath();
    m_gateway
        .run([&importer = m_importer, kind = kind(), path = m_path, options] {
            return importer.run(kind, ImportFile::at(path), options);
        })
        .then(this, [this, mode](const Result<ImportSummary>& summary) { take(summary, mode); });
}

void ImportPage::take(const Result<ImportSummary>& summary, ImportMode mode) {
    clearWaiting();
    m_next->setEnabled(true);
    if (!summary) {
        m_stage = Stage::Choose;
        showStage();
        return showError(summary.error());
    }
    m_summary = *summary;
    QList<Remark> remarks;
    for (const RowError& error : m_summary.errors)
        remarks.append({error.row, error.column, wordsOf(error), true});
    for (const RowNotice& notice : m_summary.notices)
        remarks.append({notice.row, notice.column, notice.message, false});
    m_model.setRows(remarks);
    m_stage = mode == ImportMode::DryRun ? Stage::Tried : Stage::Done;
    showStage();
    if (m_stage == Stage::Done)
        showNotice(tr("%1 is imported").arg(QFileInfo(m_path).fileName()),
                   m_summary.failed > 0 ? tr("rows that failed stand in %1").arg(failedRowsPath())
                                        : QString());
}

void ImportPage::showStage() {
    m_undo->setVisible(m_stage == Stage::Done && !m_summary.importId.isNull());
    m_choose->setVisible(m_stage == Stage::Tried);
    const auto count = [](qint64 value) { return formats::count(value); };
    switch (m_stage) {
    case Stage::Choose:
        m_next->setText(tr("Choose a file …"));
        m_counts->clear();
        m_model.setRows({});
        setCount(-1);
        showEmpty().showNothingYet(
            tr("A spreadsheet saved as CSV comes in here. First it is only tried: you see "
               "what would happen, row by row."),
            m_next, nullptr);
        return;
    case Stage::Tried:
        m_next->setText(tr("Import these rows"));
        m_counts->setText(tr("Would make %1, change %2, pass over %3, fail on %4")
                              .arg(count(m_summary.created), count(m_summary.updated),
                                   count(m_summary.skipped), count(m_summary.failed)));
        break;
    case Stage::Done:
        m_next->setText(tr("Choose another file …"));
        m_counts->setText(tr("Made %1, changed %2, passed over %3, failed on %4")
                              .arg(count(m_summary.created), count(m_summary.updated),
                                   count(m_summary.skipped), count(m_summary.failed)));
        break;
    }
    setCount(m_summary.rows);
    if (m_model.rows().isEmpty())
        showEmpty().showNothingYet(tr("Every row is in order."), m_next, nullptr);
    else
        showBody();
}

void ImportPage::undo() {
    setWaiting(tr("Taking the import back"));
    m_gateway.run([&importer = m_importer, uuid = m_summary.importId] { return importer.undo(uuid); })
        .then(this, [this](const Result<UndoSummary>& undone) {
            clearWaiting();
            if (!undone)
                return showError(undone.error());
            m_stage = Stage::Choose;
            showStage();
            showNotice(tr("Taken back: %1 documents reversed, %2 records archived")
                           .arg(formats::count(undone->reversed), formats::count(undone->archived)));
        });
}

} // namespace backroom::dataexchange
