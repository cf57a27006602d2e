#pragma once

#include "dataexchange/ui/import/import_task.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace backroom {
class Button;
class FieldError;
class Label;
} // namespace backroom

namespace backroom::dataexchange {

/// Each of our fields with the column of the file it comes from, what stands there, or one value for every
/// row. What is required and missing is said at the field.
class MappingStep : public QWidget {
    Q_OBJECT
public:
    explicit MappingStep(QWidget* parent = nullptr);
    enum class From { Names, Memory };
    /// Fills the fields from the task's sources and, where those say nothing, by name.
    void show(const ImportTask& task, From from);
    /// Where Tab stops, in this order; some of them may be hidden.
    [[nodiscard]] QList<QWidget*> stops() const;
    [[nodiscard]] FieldSources sources() const;
    /// Whether nothing is missing; what is stands at its field, and the first such field has the focus.
    enum class Complete { Yes, No };
    Complete check();

signals:
    /// What was remembered of these columns is to be forgotten.
    void startAnewRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        ImportField field;
        QComboBox* column = nullptr;
        QLineEdit* fixed = nullptr;
        Label* sample = nullptr;
        FieldError* error = nullptr;
    };
    void build(const ImportTask& task);
    void addLine(const ImportField& field);
    void choose(const Line& line, const ImportTask& task, const ColumnMapping& byName);
    void showSample(const Line& line);
    void showUnread();

    QStringList m_head;
    QList<QStringList> m_rows;
    QList<Line> m_lines;
    Label* m_note;
    Button* m_anew;
    Label* m_unread;
    QScrollArea* m_area;
};

} // namespace backroom::dataexchange
