#pragma once

#include "dataexchange/ui/import/import_task.h"
#include "foundation/ui/kit/rows_model.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QStackedWidget;

namespace backroom {
class Button;
class Label;
class StatePill;
class TableView;
} // namespace backroom

namespace backroom::dataexchange {

/// What becomes of the rows: how many are new, changed, unchanged, failed; the first of them in words; the
/// errors by row and column. Before an import as a trial, after it as its result.
class RowsStep : public QWidget {
    Q_OBJECT
public:
    enum class Stage { Trial, Result };
    explicit RowsStep(Stage stage, QWidget* parent = nullptr);
    void show(const ImportTask& task);
    /// The import is taken back: neither undo nor a link to what is no more.
    void showTakenBack();
    [[nodiscard]] FailurePolicy failures() const;
    /// What becomes of the row that is chosen, and why; empty when none is.
    [[nodiscard]] QString why() const;
    /// Where Tab stops, in this order; some of them may be hidden.
    [[nodiscard]] QList<QWidget*> stops() const;

signals:
    void failedRowsRequested();
    void failuresChanged();
    void undoRequested();
    void madeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Pill {
        RowOutcome outcome;
        StatePill* pill;
    };
    void buildTables();
    void buildHead(QHBoxLayout* row);
    void showTables();

    Stage m_stage;
    QList<Pill> m_pills;
    Label* m_sentence;
    QCheckBox* m_onlyErrors;
    QCheckBox* m_allOrNothing = nullptr;
    Button* m_saveFailed;
    Button* m_undo = nullptr;
    Button* m_made = nullptr;
    QStackedWidget* m_tables;
    TableView* m_rowsTable;
    TableView* m_errorsTable;
    RowsModel<RowPreview> m_rows;
    RowsModel<RowError> m_errors;
};

} // namespace backroom::dataexchange
