#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/theme/tokens.h"

#include <QWidget>

namespace backroom {

class CodedLabel;
class Label;
class Button;

/// Presents an Error where it belongs (above the list, in a dialog): what, where, what to do. Not a dialog,
/// not a toast: it stays until the cause is gone or it is closed.
class ErrorBanner : public QWidget {
    Q_OBJECT
public:
    explicit ErrorBanner(QWidget* parent = nullptr);
    void showError(const Error& error);
    /// Something worth a look that is no failure ("3 lines were skipped").
    void showNotice(const QString& what, const QString& remedy = {});
    void clear();
    [[nodiscard]] bool isShown() const { return !isHidden(); }
    /// Something cannot be done for now (the server is away). A refusal is no failure: it stays.
    [[nodiscard]] bool isFailure() const { return isShown() && m_isFailure; }
    /// The words, for tests and screen readers.
    [[nodiscard]] QString text() const;
    /// A verb that helps ("Try again"); empty removes it.
    void setAction(const QString& verb);

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void present(Token token, const QString& what, const QString& where, const QString& remedy);
    Token m_token = Token::Bad;
    bool m_isFailure = false;
    Label* m_what;
    Label* m_more;
    Button* m_action;
};

/// The same at a field: one line beneath it, in bad.
class FieldError : public QWidget {
    Q_OBJECT
public:
    explicit FieldError(QWidget* parent = nullptr);
    void showError(const Error& error);
    void clear();
    [[nodiscard]] QString text() const;

private:
    CodedLabel* m_words;
};

} // namespace backroom
