#pragma once

#include "dataexchange/ui/import/import_task.h"
#include "foundation/ui/kit/rows_model.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;

namespace backroom {
class Button;
class FormField;
class Label;
class TableView;
} // namespace backroom

namespace backroom::dataexchange {

/// What comes, the file, and how it is read: encoding, separator, decimal sign and order of dates as they
/// were recognised, each to be changed, and the first rows as they are read.
class FileStep : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(QWidget* parent = nullptr);
    void show(const ImportTask& task);
    /// Where Tab stops, in this order; some of them may be hidden.
    [[nodiscard]] QList<QWidget*> stops() const;
    [[nodiscard]] ImportKind kind() const;
    void setKind(ImportKind kind);
    /// What is chosen; nothing where it is left to be recognised.
    [[nodiscard]] LookQuestion question() const;
    void setQuestion(const LookQuestion& question);
    /// `found` with what a person says instead.
    [[nodiscard]] ValueFormat values(const ValueFormat& found) const;

signals:
    void kindChanged();
    void chooseRequested();
    void templateRequested();
    /// Encoding or separator: the file is to be read anew.
    void readingChanged();
    void valuesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildKinds();
    QWidget* buildFile();
    QWidget* buildReading();
    QComboBox* combo(const char* name, const QString& label, FormField** field);
    void showReading(const ImportTask& task);
    void showRows(const ImportTask& task);

    using RowsTable = RowsModel<QStringList>;
    QButtonGroup* m_kinds;
    Label* m_name;
    Label* m_facts;
    QWidget* m_reading;
    QHBoxLayout* m_readingRow = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_decimal = nullptr;
    QComboBox* m_dates = nullptr;
    FormField* m_datesField = nullptr;
    std::array<FormField*, 3> m_ofText{}; ///< what only a text file leaves open
    Label* m_rowsTitle;
    TableView* m_table;
    std::unique_ptr<RowsTable> m_rows;
};

} // namespace backroom::dataexchange
