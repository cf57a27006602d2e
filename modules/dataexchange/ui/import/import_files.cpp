#include "dataexchange/service/failed_rows_file.h"
#include "dataexchange/ui/import/file_step.h"
#include "dataexchange/ui/import/import_detail.h"
#include "dataexchange/ui/import/import_page.h"
#include "dataexchange/ui/import/rows_step.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/dialogs.h"
#include "reports/service/output_file.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

/// How files come to the assistant, from the disk, by drag and by paste, and leave it.
namespace backroom::dataexchange {

namespace {

QString csvFilter() {
    return ImportPage::tr("Spreadsheets as CSV (*.csv *.txt *.tsv);;All files (*)");
}

QString sheetFilter() {
    return ImportPage::tr("Spreadsheets (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)");
}

QString droppedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void ImportPage::chooseFile() {
    const QString before = m_task.file ? m_task.file->path : QString();
    Dialogs::current().chooseFile(
        this, {QStringLiteral("import.file"), FileUse::Open, tr("Which file?"), sheetFilter(), before},
        [this](const QString& path) { takeFile(ImportFile::at(path)); });
}

void ImportPage::paste() {
    const QString text = QApplication::clipboard()->text();
    if (isHistory() || m_step != Step::File)
        return;
    if (text.trimmed().isEmpty())
        return showNotice(tr("The clipboard has no table"), tr("copy the cells in the spreadsheet first"));
    takeFile(ImportFile::of(text.toUtf8(), tr("Pasted table")));
}

void ImportPage::takeFile(const ImportFile& file) {
    if (m_work == Work::Running)
        return;
    filterBar().setCurrentView(QStringLiteral("new"));
    m_task = ImportTask();
    m_task.kind = m_file->kind();
    m_task.file = file;
    m_file->show(m_task);
    goTo(Step::File);
    look();
}

void ImportPage::saveTemplate() {
    const ImportKind kind = m_file->kind();
    Dialogs::current().chooseFile(this,
                                  {QStringLiteral("import.template"), FileUse::Save, tr("Save the template"),
                                   csvFilter(), QStringLiteral("%1.csv").arg(importKindName(kind))},
                                  [this, kind](const QString& path) {
                                      work(
                                          tr("Writing %1").arg(path),
                                          [path, kind](Progress&) -> Result<QString> {
                                              BACKROOM_CHECK(
                                                  reports::writeWhole(path, [kind](QIODevice& device) {
                                                      return reports::writeAll(device, importTemplate(kind));
                                                  }));
                                              return path;
                                          },
                                          [this](const QString& written) {
                                              showNotice(tr("Written: %1").arg(written),
                                                         tr("fill it in and choose it here; the row in it is "
                                                            "an example"));
                                          });
                                  });
}

void ImportPage::saveFailedRows() {
    const QFileInfo file(m_task.file->path.isEmpty() ? m_task.file->name : m_task.file->path);
    const QString name = tr("%1 failed.csv").arg(file.completeBaseName());
    const QString suggested = m_task.file->path.isEmpty() ? name : file.path() + QLatin1Char('/') + name;
    Dialogs::current().chooseFile(
        this,
        {QStringLiteral("import.failed"), FileUse::Save, tr("Save the failed rows"), csvFilter(), suggested},
        [this](const QString& path) {
            work(
                tr("Writing %1").arg(path),
                [task = m_task, path](Progress&) -> Result<QString> {
                    BACKROOM_CHECK(writeFailedRows(*task.file, task.look.format, task.summary, path));
                    return path;
                },
                [this](const QString& written) {
                    showNotice(tr("Written: %1").arg(written),
                               tr("correct the rows there and import that file"));
                });
        });
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    takeFile(ImportFile::at(droppedFile(event->mimeData())));
}

void ImportPage::explain() {
    if (isHistory()) {
        if (table().currentRow() < 0)
            return showNotice(tr("No import is chosen"), tr("choose a row first, then press Ctrl+E"));
        m_detail->show(m_history.row(table().currentRow()));
        return openDetail();
    }
    const bool isTrial = m_step == Step::Trial;
    if (isTrial || m_step == Step::Result) {
        const QString why = (isTrial ? m_trial : m_result)->why();
        return why.isEmpty() ? showNotice(tr("No row is chosen"), tr("choose a row first, then press Ctrl+E"))
                             : showNotice(why, isTrial ? tr("nothing is written before the rows are imported")
                                                       : QString());
    }
    if (!m_task.isLookedAt())
        return showNotice(tr("No number stands here: no file is read yet"));
    showNotice(
        tr("%Ln row(s) stand beneath the head of %1", nullptr, int(m_task.look.rows)).arg(m_task.file->name),
        tr("“Try it” says what becomes of each of them, and writes nothing"));
}

} // namespace backroom::dataexchange
