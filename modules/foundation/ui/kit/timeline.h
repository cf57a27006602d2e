#pragma once

#include "foundation/ui/theme/tokens.h"

#include <QTimeZone>
#include <QWidget>

namespace backroom {

struct TimelineEvent {
    QString key; ///< told back by activated(); empty: nothing to open
    qint64 atMs = 0;
    QString what; ///< "Receipt R-1042 posted"
    QString more; ///< "18 pcs to A-01-02, by Jo"
    Token token = Token::Second;
    QStringList codes{}; ///< which of these words are codes: R-1042, A-01-02
};

/// What happened to a thing, newest first.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setEvents(const QList<TimelineEvent>& events, const QTimeZone& zone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void activated(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    /// Of what stands beneath: one, two where the longest needs them. All rows are equally high.
    [[nodiscard]] int lineCount() const;
    /// Beside the dot.
    [[nodiscard]] int room() const;
    void setCurrent(int row);
    QList<TimelineEvent> m_events;
    QTimeZone m_zone;
    int m_lines = 1;
    int m_current = 0;
};

} // namespace backroom
