#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/theme/backroom_style.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace backroom {

class Button;
class CodedLabel;
class ErrorBanner;
class TypedWords;

enum class SheetWidth { Normal, Wide };

/// A dialog of the kit: title, words, a body, buttons that are verbs; errors stand in it. Opened with open(),
/// never exec(). Deletes itself when closed.
class Sheet : public QDialog {
    Q_OBJECT
public:
    explicit Sheet(const QString& title, QWidget* parent, SheetWidth width = SheetWidth::Normal);
    void setWords(const QString& words);
    /// Codes in its title that do not look like codes: a site may be called MAIN.
    void setTitleCodes(const QStringList& codes);
    void setBody(QWidget* body);
    /// The filled verb, right. It does not close by itself: call accept() when it worked.
    Button* setPrimary(const QString& verb, ButtonKind kind = ButtonKind::Filled);
    /// A plain verb left of it.
    Button* addButton(const QString& verb);
    void showError(const Error& error);
    void clearError();
    /// Once the body is there: what was typed and chosen in it when it was closed without its primary verb
    /// stands there again. `key` says for what: a place, a record. accept() ends the draft.
    void keepDraft(const QString& key);
    void accept() override;

signals:
    void primaryTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// Grows with what is said in it: nothing is squeezed to make room for an error.
    bool event(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    CodedLabel* m_title;
    CodedLabel* m_words;
    ErrorBanner* m_error;
    QVBoxLayout* m_bodyRoom;
    QHBoxLayout* m_buttons;
    Button* m_primary = nullptr;
    TypedWords* m_typed = nullptr; ///< none: nothing of it is kept
};

} // namespace backroom
