#pragma once

#include "foundation/domain/quantity.h"

#include <QWidget>

namespace backroom {

/// What lies of one thing, split as ui.md says: on hand = available + reserved + held; what is incoming and
/// what is on the way between places of ours is never part.
struct QuantitySplit {
    Quantity onHand, available, reserved, held, incoming, onTheWay;
    QString unit;
};

enum class QuantityPart { OnHand, Available, Reserved, Held, Incoming, OnTheWay };

/// "On hand 96 = 84 available + 12 reserved + 0 held", a stacked bar with figures, incoming and on the way
/// as an outline behind it. Every figure can be asked why: a click or Ctrl+E on the focused part.
class QuantityBar : public QWidget {
    Q_OBJECT
public:
    explicit QuantityBar(QWidget* parent = nullptr);
    void setSplit(const QuantitySplit& split);
    /// The sentence, also its accessible name.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void explainRequested(backroom::QuantityPart part);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Piece {
        QString text;
        bool figure;
        QuantityPart part;
    };
    [[nodiscard]] QList<Piece> pieces() const;
    /// Rectangles of the pieces, wrapped into lines of `width`.
    [[nodiscard]] QList<QRect> layoutPieces(int width) const;
    void paintBar(QPainter& painter, const QRect& bar) const;
    QuantitySplit m_split;
    QuantityPart m_focused = QuantityPart::OnHand;
};

} // namespace backroom
