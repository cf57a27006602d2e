#pragma once

#include <QPointer>
#include <QWidget>

namespace backroom {

class Button;
class Label;

/// The guide's card at an edge of the window: at most 25 words, never over the place it speaks of, waits for
/// the real action; Skip, Back and Stop always, each by a key that stands on the card and that no page has.
/// The card never has the focus: that stays with the scanner.
class TourCard : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostWords = 25;

    explicit TourCard(QWidget* window);
    /// words longer than 25 words are a fault of the text (asserted). anchor: what it speaks of, may be null.
    void showStep(int step, int stepCount, const QString& words, QWidget* anchor);
    /// A button for what this step does by itself; empty = none. Before showStep().
    void offer(const QString& action);
    void finish();
    [[nodiscard]] QString words() const;

signals:
    void skipRequested();
    void backRequested();
    void stopRequested();
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void press(const QKeySequence& keys, Button* button);
    void tellKeys();
    Label* m_count;
    Label* m_keys;
    Button* m_stop;
    Button* m_skip;
    Label* m_words;
    Button* m_back;
    Button* m_action;
    QPointer<QWidget> m_anchor;
};

} // namespace backroom
