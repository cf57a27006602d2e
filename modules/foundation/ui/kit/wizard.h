#pragma once

#include "foundation/domain/error.h"

#include <QWidget>

class QStackedWidget;

namespace backroom {

class Button;
class ErrorBanner;
class JobProgress;
class Label;

/// Steps at the left, one body, one filled next button. It never goes on by itself: the owner checks what was
/// entered on nextRequested() and calls goTo(). Going back loses nothing.
class Wizard : public QWidget {
    Q_OBJECT
public:
    explicit Wizard(const QString& title, QWidget* parent = nullptr);
    /// words: one sentence under the step's title. The body is owned by the wizard.
    int addStep(const QString& title, const QString& words, QWidget* body);
    void goTo(int step);
    [[nodiscard]] int currentStep() const;
    [[nodiscard]] int stepCount() const;
    /// The verb of the filled button: "Next", "Create the company".
    void setNextVerb(const QString& verb);
    /// Gives the first step a way out, by this button and by Esc: cancelRequested().
    void allowCancel(const QString& verb);
    [[nodiscard]] Button& nextButton() const { return *m_next; }
    void showError(const Error& error);
    void clearError();
    [[nodiscard]] JobProgress& progress() const { return *m_progress; }

signals:
    void nextRequested(int step);
    void stepShown(int step);
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class WizardSteps* m_steps;
    QStackedWidget* m_stack;
    ErrorBanner* m_error;
    Button* m_back;
    Button* m_next;
    QString m_cancelVerb;
    void showBack();
    JobProgress* m_progress;
};

/// The rail of a wizard: what is done, where one is, what comes.
class WizardSteps : public QWidget {
    Q_OBJECT
public:
    WizardSteps(const QString& title, QWidget* parent);
    void add(const QString& step);
    void setCurrent(int step);
    [[nodiscard]] int count() const { return int(m_steps.size()); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace backroom
