#pragma once

#include "foundation/ui/theme/icons.h"

#include <QWidget>

namespace backroom {

struct RailItem {
    QString pageId;
    QString words;
    IconName icon = IconName::Dot;
};

enum class Folding { Open, Folded };

/// Navigation, 208 wide or folded to 56. Alt+1…9 open its items; it holds only what the person may use.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void setItems(const QList<RailItem>& items);
    [[nodiscard]] const QList<RailItem>& items() const { return m_items; }
    void setCurrent(const QString& pageId);
    [[nodiscard]] QString current() const { return m_current; }
    void setFolding(Folding folding);
    [[nodiscard]] Folding folding() const { return m_folding; }
    /// What waits there, shown beside the words; 0 hides it.
    void setBadge(const QString& pageId, int count);

signals:
    void pageRequested(const QString& pageId);
    void foldingChanged(backroom::Folding folding);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect itemRect(int index) const;
    [[nodiscard]] QRect foldRect() const;
    [[nodiscard]] int itemAt(const QPoint& at) const;
    void paintItem(QPainter& painter, int index) const;
    void request(int index);
    QList<RailItem> m_items;
    QHash<QString, int> m_badges;
    QString m_current;
    Folding m_folding = Folding::Open;
    int m_hovered = -1;
    int m_focused = 0;
};

} // namespace backroom
