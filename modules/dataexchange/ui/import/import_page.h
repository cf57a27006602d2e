#pragma once

#include "dataexchange/ui/import/import_history.h"
#include "dataexchange/ui/import/import_task.h"
#include "foundation/service/gateway.h"
#include "foundation/ui/kit/list_page.h"

#include <QAction>

#include <QTimeZone>

namespace backroom::dataexchange {

class FileStep;
class ImportDetail;
class MappingStep;
class RowsStep;
class StepStrip;

/// What the page stands on. The importer lives on the gateway's thread and is used there only.
struct ImportAccess {
    Gateway& gateway;
    Importer& importer;
    QTimeZone zone; ///< the company's
};

/// Other people's files come in, in four steps: choose the file and see how it is read, say which column is
/// what, see what would happen, let it happen. Nothing is changed before the last one, and that can be undone
/// as a whole; past imports are a list of their own.
class ImportPage : public ListPage {
    Q_OBJECT
public:
    explicit ImportPage(ImportAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("import"); }
    /// `kind`: what comes; `role`: of suppliers or customers, where the file does not say; `file`: the path
    /// of one that was dropped somewhere.
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

    enum class Step { File, Columns, Trial, Result };
    [[nodiscard]] Step step() const { return m_step; }

signals:
    /// A step is there with all it shows: what tests wait for.
    void stepShown();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    [[nodiscard]] QList<QWidget*> bodyStops() const override;

private:
    [[nodiscard]] bool isHistory() const;
    void buildBody();
    void buildActions();
    void buildHistory();
    void showView();
    void goTo(Step step);
    void goOn();
    void goBack();
    void explain();
    void focusStep();
    [[nodiscard]] QList<QWidget*> stepStops() const;

    void chooseFile();
    void paste();
    void takeFile(const ImportFile& file);
    void look();
    void takeLook(const FileLook& look);
    void showMapping();
    void fillInRole();
    void leaveMapping();
    void askForTheSameFile();
    void saveTemplate();

    void run(ImportMode mode);
    void takeSummary(const ImportSummary& summary, ImportMode mode);
    void saveFailedRows();
    void showMade();
    void askUndo(const Uuid& uuid, const QString& name);
    void undo(const Uuid& uuid, const QString& name);

    enum class Asking { NewQuestion, Again };
    void askHistory(Asking asking);
    template <class Call, class Take>
    void work(
        const QString& words, Call call, Take take, std::function<void()> refused = [] {});

    ImportAccess m_access;
    ImportTask m_task;
    Step m_step = Step::File;
    enum class Work { Idle, Running } m_work = Work::Idle;
    QString m_role;            ///< of those on the page that led here
    bool m_isRecalled = false; ///< the columns mean what they meant last time
    ImportHistory m_history;
    QStackedWidget* m_body = nullptr;
    QWidget* m_assistant = nullptr;
    QStackedWidget* m_steps = nullptr;
    StepStrip* m_strip = nullptr;
    FileStep* m_file = nullptr;
    MappingStep* m_mapping = nullptr;
    RowsStep* m_trial = nullptr;
    RowsStep* m_result = nullptr;
    ImportDetail* m_detail = nullptr;
    QAction* m_next = nullptr;
    QAction* m_back = nullptr;
};

/// One thing at a time: what is asked meanwhile would be about a file that is not there any more.
template <class Call, class Take>
void ImportPage::work(const QString& words, Call call, Take take, std::function<void()> refused) {
    if (m_work == Work::Running)
        return;
    m_work = Work::Running;
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    clearError();
    auto job = m_access.gateway.runJob(std::move(call));
    setWaiting(words, job.progress);
    job.future.then(this, [this, take = std::move(take), refused = std::move(refused)](const auto& result) {
        endJob();
        m_work = Work::Idle;
        m_next->setEnabled(true);
        m_back->setEnabled(true);
        if (result)
            return take(*result);
        refused();
        if (result.error().code.endsWith(QLatin1String(".cancelled")))
            showNotice(result.error().what, result.error().remedy);
        else
            showError(result.error());
    });
}

} // namespace backroom::dataexchange
