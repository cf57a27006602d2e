#pragma once

#include "foundation/domain/list_view.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLineEdit;

namespace backroom {

class Button;
class FieldError;
class Label;

/// What a filter compares, in words a person can choose from: "is at least", "last … days".
QString operatorWords(FilterOperator comparison, FilterKind kind);
/// "Quantity at least 12", "When: last 7 days" — what a chip says of one condition.
QString termWords(const FilterTerm& term, const QList<FilterColumn>& columns);

/// Floats under "+ filter" or under a chip: column, comparison, value. Enter takes it, Esc goes. It filters
/// nothing itself.
class FilterEditor : public QFrame {
    Q_OBJECT
public:
    FilterEditor(const QList<FilterColumn>& columns, QWidget* parent);
    /// Of a chip that is there: what it says can be changed, or joined by another condition.
    void setTerm(const FilterTerm& term);
    /// The focus goes back to it.
    void openUnder(QWidget& anchor);

signals:
    /// A new condition, or another one in the place of setTerm()'s.
    void taken(const backroom::FilterTerm& term);
    /// One more of which one must hold.
    void alternativeTaken(const backroom::FilterTerm& term);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Take { It, Alternative };
    void chooseColumn();
    void chooseOperator();
    [[nodiscard]] const FilterColumn& column() const;
    [[nodiscard]] FilterOperator comparison() const;
    [[nodiscard]] QString plainValue(int at) const;
    [[nodiscard]] QString shownValue(const QString& plain) const;
    void take(Take how);

    QList<FilterColumn> m_columns;
    QPointer<QWidget> m_anchor;
    QComboBox* m_column;
    QComboBox* m_operator;
    QComboBox* m_choice;
    QLineEdit* m_values[2];
    Label* m_error;
    Button* m_take;
    Button* m_or;
};

} // namespace backroom
