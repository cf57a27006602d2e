#pragma once

#include "foundation/domain/list_view.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

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
    /// Of a chip that is there: each condition it joins by "or" can be changed or removed, and one more
    /// joined.
    void setChoice(const FilterChoice& choice);
    /// The focus goes back to it.
    void openUnder(QWidget& anchor);

signals:
    /// A new condition.
    void taken(const backroom::FilterTerm& term);
    /// What the chip says from now on; empty = it goes.
    void choiceTaken(const backroom::FilterChoice& choice);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Take { It, Alternative };
    void buildButtons(QVBoxLayout& all);
    void fit();
    void chooseColumn();
    void chooseOperator();
    [[nodiscard]] const FilterColumn& column() const;
    [[nodiscard]] FilterOperator comparison() const;
    [[nodiscard]] QString plainValue(int at) const;
    [[nodiscard]] QString shownValue(const QString& plain) const;
    /// What the fields say; says what does not fit.
    [[nodiscard]] std::optional<FilterTerm> readTerm();
    void showTerm(const FilterTerm& term);
    void showAlternative(int at);
    void take(Take how);
    void remove();

    QList<FilterColumn> m_columns;
    QPointer<QWidget> m_anchor;
    FilterChoice m_terms; ///< of the chip that is edited
    int m_at = 0;         ///< the one that is shown
    QComboBox* m_which;
    QComboBox* m_column;
    QComboBox* m_operator;
    QComboBox* m_choice;
    QLineEdit* m_values[2];
    Label* m_error;
    Button* m_take;
    Button* m_or;
    Button* m_remove;
};

} // namespace backroom
