#pragma once

#include "foundation/domain/error.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace backroom {

class Button;
class ErrorBanner;
class Label;

/// A column of 360 px in the middle of the window, with the logo, large controls and one filled button:
/// sign-in, change of person, unlock. Enter presses the button.
class FrontForm : public QWidget {
    Q_OBJECT
public:
    explicit FrontForm(const QString& title, QWidget* parent = nullptr);
    void setWords(const QString& words);
    /// A FormField, or anything else; line edits and combos in it become 56 px high.
    void addField(QWidget* field);
    Button* setPrimary(const QString& verb);
    /// Quiet words under the button: the demo's passwords, the database's name.
    void addFoot(QWidget* widget);
    /// In the upper corner, whatever is scrolled: what is chosen before anything can be read.
    void setCorner(const QString& words, QWidget* widget);
    void showError(const Error& error);
    void clearError();
    /// The button waits while the services answer.
    void setBusy(const QString& words);
    void clearBusy();

signals:
    void submitted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    Label* m_words;
    ErrorBanner* m_error;
    QHBoxLayout* m_corner;
    QVBoxLayout* m_fields;
    QVBoxLayout* m_foot;
    Button* m_primary;
    QString m_verb;
};

} // namespace backroom
