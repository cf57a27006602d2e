#pragma once

#include <QWidget>

class QHBoxLayout;

namespace backroom::dataexchange {

/// The steps of the assistant in a line: what is done, where one is, what comes. A step that is done leads
/// back to it.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int step);
    /// Whether one may go back at all: not while something runs, not behind what has happened.
    enum class Back { Open, Closed };
    [[nodiscard]] QList<QWidget*> stops() const;
    void setBack(Back back);

signals:
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    QStringList m_words;
    QList<class StepButton*> m_steps;
    int m_current = 0;
    Back m_back = Back::Open;
};

} // namespace backroom::dataexchange
