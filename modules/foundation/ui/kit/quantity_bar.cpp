#include "foundation/ui/kit/quantity_bar.h"

#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/why_button.h"
#include "foundation/ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyle>

namespace backroom {

namespace {

Token tokenOf(QuantityPart part) {
    switch (part) {
    case QuantityPart::Available:
        return Token::Ok;
    case QuantityPart::Reserved:
        return Token::Warn;
    case QuantityPart::Held:
        return Token::Hold;
    case QuantityPart::Incoming:
    case QuantityPart::OnTheWay:
        return Token::Moving;
    case QuantityPart::OnHand:
        break;
    }
    return Token::Text;
}

} // namespace

QuantityBar::QuantityBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("quantityBar"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSplit({});
}

void QuantityBar::setSplit(const QuantitySplit& split) {
    m_split = split;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QList<QuantityBar::Piece> QuantityBar::pieces() const {
    using P = QuantityPart;
    QList<Piece> all{{tr("On hand"), false, P::OnHand},
                     {formats::quantity(m_split.onHand, m_split.unit), true, P::OnHand},
                     {QStringLiteral("="), false, P::OnHand},
                     {formats::quantity(m_split.available), true, P::Available},
                     {tr("available"), false, P::Available},
                     {QStringLiteral("+"), false, P::OnHand},
                     {formats::quantity(m_split.reserved), true, P::Reserved},
                     {tr("reserved"), false, P::Reserved},
                     {QStringLiteral("+"), false, P::OnHand},
                     {formats::quantity(m_split.held), true, P::Held},
                     {tr("held"), false, P::Held}};
    if (!m_split.incoming.isZero())
        all << Piece{QStringLiteral("·"), false, P::OnHand}
            << Piece{formats::quantity(m_split.incoming), true, P::Incoming}
            << Piece{tr("incoming"), false, P::Incoming};
    if (!m_split.onTheWay.isZero())
        all << Piece{QStringLiteral("·"), false, P::OnHand}
            << Piece{formats::quantity(m_split.onTheWay), true, P::OnTheWay}
            << Piece{tr("on the way"), false, P::OnTheWay};
    return all;
}

QString QuantityBar::text() const {
    QStringList words;
    for (const Piece& piece : pieces())
        words << QString(piece.text).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    return words.join(QLatin1Char(' '));
}

QList<QRect> QuantityBar::layoutPieces(int width) const {
    const int height = Theme::instance().lineHeight(TextStyle::Section);
    QList<QRect> places;
    int x = 0, y = 0;
    const QList<Piece> all = pieces();
    for (int i = 0; i < all.size(); ++i) {
        const auto style = all.at(i).figure ? TextStyle::Section : TextStyle::Body;
        const int wide = paint::textWidth(all.at(i).text, style);
        // A figure stays with its word: break only before a sign.
        const bool sign = !all.at(i).figure && all.at(i).part == QuantityPart::OnHand && i > 0;
        int needed = wide;
        if (sign)
            for (int j = i + 1; j < qMin(i + 3, int(all.size())); ++j)
                needed += space::x1 + space::tight + paint::textWidth(all.at(j).text, TextStyle::Section);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        places << QRect(x, y, wide + 1, height);
        x += wide + space::x1 + space::tight;
    }
    return places;
}

int QuantityBar::heightForWidth(int width) const {
    return layoutPieces(width).last().bottom() + 1 + space::x1 + size::quantityBar + 2 * space::tight;
}

QSize QuantityBar::sizeHint() const {
    return {size::textColumn, heightForWidth(size::textColumn)};
}

QSize QuantityBar::minimumSizeHint() const {
    return {size::fieldShort * 2, sizeHint().height()};
}

void QuantityBar::paintBar(QPainter& painter, const QRect& bar) const {
    const auto positive = [](Quantity q) { return qMax<qint64>(0, q.micros()); };
    const double owned = double(positive(m_split.available)) + double(positive(m_split.reserved)) +
                         double(positive(m_split.held));
    const double toCome = double(positive(m_split.incoming)) + double(positive(m_split.onTheWay));
    const double all = owned + toCome;
    painter.setRenderHint(QPainter::Antialiasing);
    if (all <= 0) {
        paint::filled(painter, bar, color(Token::Sunken));
        return;
    }
    QPainterPath shape;
    shape.addRoundedRect(bar, size::radius, size::radius);
    if (toCome > 0) {
        const double half = 0.5;
        painter.setPen(QPen(color(Token::Moving), Theme::instance().lineWidth(), Qt::DashLine));
        painter.setBrush(color(Token::MovingTint));
        painter.drawRoundedRect(QRectF(bar).adjusted(half, half, -half, -half), size::radius, size::radius);
    }
    painter.save();
    painter.setClipPath(shape);
    double x = bar.left();
    for (const auto& [part, amount] :
         {std::pair{QuantityPart::Available, m_split.available},
          std::pair{QuantityPart::Reserved, m_split.reserved}, std::pair{QuantityPart::Held, m_split.held}}) {
        const double width = bar.width() * double(positive(amount)) / all;
        if (width <= 0)
            continue;
        painter.fillRect(QRectF(x, bar.top(), qMax(width - Theme::instance().lineWidth(), 1.0), bar.height()),
                         color(tokenOf(part)));
        x += width;
    }
    painter.restore();
}

void QuantityBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QList<Piece> all = pieces();
    const QList<QRect> places = layoutPieces(width());
    int bottom = 0;
    for (int i = 0; i < all.size(); ++i) {
        const Piece& piece = all.at(i);
        Token token = piece.figure ? tokenOf(piece.part) : Token::Second;
        if (piece.figure && piece.text == QLatin1String("0"))
            token = Token::Quiet;
        if (piece.figure && piece.text.startsWith(QChar(0x2212)))
            token = Token::Bad;
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), places.at(i));
        paint::text(painter, place, Qt::AlignCenter, piece.text,
                    piece.figure ? TextStyle::Section : TextStyle::Body, token, Qt::ElideNone);
        if (hasFocus() && piece.figure && piece.part == m_focused)
            paint::ring(painter, place.adjusted(-space::tight, 0, space::tight, 0));
        bottom = qMax(bottom, places.at(i).bottom());
    }
    const QRect bar(0, bottom + space::x1 + space::tight, width(), size::quantityBar);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintBar(painter, bar);
}

void QuantityBar::mouseReleaseEvent(QMouseEvent* event) {
    const QList<Piece> all = pieces();
    const QList<QRect> places = layoutPieces(width());
    for (int i = 0; i < all.size(); ++i)
        if (QStyle::visualRect(layoutDirection(), rect(), places.at(i)).contains(event->pos())) {
            m_focused = all.at(i).part;
            emit explainRequested(m_focused);
            return;
        }
}

bool QuantityBar::event(QEvent* event) {
    return takesWhy(*event) || QWidget::event(event);
}

void QuantityBar::keyPressEvent(QKeyEvent* event) {
    if (asksWhy(*event) || isEnter(*event) || event->key() == Qt::Key_Space) {
        emit explainRequested(m_focused);
        return;
    }
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    QList<QuantityPart> shown;
    for (const Piece& piece : pieces())
        if (piece.figure)
            shown += piece.part;
    m_focused = shown.at(qBound(0, int(shown.indexOf(m_focused)) + step, int(shown.size()) - 1));
    update();
}

} // namespace backroom
