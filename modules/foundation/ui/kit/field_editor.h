#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace backroom {

class FieldError;
class Label;

/// One fact of a detail: label and value; F2, Enter or a click turns the value into an editor, Enter keeps
/// it, Esc takes it back. The page saves on committed() and answers with saved() or showError(). A detail is
/// not a form: fields stand as text until they are touched. What was typed and could not be saved, because
/// another thing was chosen, the window was closed or the program died, waits under keepUnder().
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Text, Code, Choice, ReadOnly };
    FieldEditor(const QString& label, Kind kind, QWidget* parent = nullptr);
    /// Kind::Choice: id and words of each.
    void setChoices(const QList<QPair<QString, QString>>& choices);
    /// The value as it is saved (id for a choice); empty shows "–" quiet.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    /// A value as a person reads it: the words of a choice, else the value itself.
    [[nodiscard]] QString wordsOf(const QString& value) const;
    /// What the person sees instead of the value, e.g. with a unit.
    void setShown(const QString& text);
    [[nodiscard]] bool isEditing() const;
    void edit();
    void cancel();
    /// Another thing is shown: nothing that was typed or said of the one before stays to be seen.
    void forget();
    /// The record it belongs to: what is typed here and neither saved nor taken back waits there, is told
    /// beside the value and goes on with F2.
    void keepUnder(const QString& record);
    /// "Saved 09:12" stands beside the value.
    void saved(const QString& words);
    /// A conflict is shown with where it is: both values stand there.
    void showError(const Error& error);
    /// Somebody else stored `theirs` meanwhile: both values, and two verbs to choose by. Nothing is stored
    /// until one is chosen; leaving the field chooses nothing.
    void showConflict(const Error& error, const QString& theirs);

signals:
    void committed(const QString& value);
    /// The editor closed and nothing of it is kept: what is there now may be shown.
    void left();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void commit();
    void close();
    void offerBoth();
    void showValue();
    void keepTyped();
    void forgetTyped();
    /// What waits; none where it is the value by now.
    [[nodiscard]] std::optional<QString> typedBefore() const;
    void tellTyped();
    [[nodiscard]] QString editorValue() const;
    Kind m_kind;
    QString m_value;
    QString m_typedAt; ///< where it waits; empty: nowhere
    std::optional<QString> m_shown;
    QList<QPair<QString, QString>> m_choices;
    QStackedWidget* m_stack;
    Label* m_text;
    Label* m_note;
    QWidget* m_editor = nullptr;
    FieldError* m_error;
    QWidget* m_choice = nullptr; ///< keep mine, take theirs; only during a conflict
};

/// A field of a form (wizard, sign-in, sheet): label above, control, hint, error beneath.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, QWidget* control, QWidget* parent = nullptr);
    void setHint(const QString& words);
    void showError(const Error& error);
    void clearError();
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QWidget* control() const { return m_control; }

private:
    QWidget* m_control;
    Label* m_hint;
    FieldError* m_error;
};

} // namespace backroom
