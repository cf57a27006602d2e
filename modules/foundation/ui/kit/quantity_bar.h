#pragma once

#include "foundation/domain/quantity.h"

#include <QWidget>

namespace backroom {

/// What lies of one thing, split as ui.md says: on hand = available + reserved + held; incoming is never
/// part.
struct QuantitySplit {
    Quantity onHand, available, reserved, held, incoming;
    QString unit;
};

enum class QuantityPart { OnHand, Available, Reserved, Held, Incoming };

/// "On hand 96 = 84 available + 12 reserved + 0 held", a stacked bar with figures, incoming as an outline
/// behind it. Every figure can be asked why: a click or Ctrl+E on the focused part.
class QuantityBar : public QWidget {
    Q_OBJECT
public:
    explicit QuantityBar(QWidget* parent = nullptr);
    void setSplit(const QuantitySplit& split);
    /// The sentence, also its accessible name.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void explainRequested(backroom::QuantityPart part);

protected:
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
