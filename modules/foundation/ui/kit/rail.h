#pragma once

#include "foundation/ui/theme/icons.h"

#include <QWidget>

namespace backroom {

struct RailItem {
    QString pageId;
    QString words;
    IconName icon = IconName::Dot;
    QString under = {}; ///< the place it belongs to; empty = a place of its own
};

enum class Folding { Open, Folded };

/// Navigation, 208 wide or folded to 56: places, which Alt+1…9 open, and beneath the one where somebody is
/// its other pages. It holds only what the person may use.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void setItems(const QList<RailItem>& items);
    /// What stands on it now, from top to bottom.
    [[nodiscard]] const QList<RailItem>& shown() const { return m_shown; }
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
    void showItems();
    /// Of the place it is, or belongs to.
    [[nodiscard]] QString placeOf(const QString& pageId) const;
    /// Of the place this many from the top; nothing beyond the last.
    [[nodiscard]] QString placeAt(int number) const;
    void request(const QString& pageId);
    QList<RailItem> m_items;
    QList<RailItem> m_shown;
    QHash<QString, int> m_badges;
    QString m_current;
    Folding m_folding = Folding::Open;
    int m_hovered = -1;
    int m_focused = 0;
};

} // namespace backroom
