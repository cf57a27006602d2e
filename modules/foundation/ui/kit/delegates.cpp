#include "foundation/ui/kit/delegates.h"

#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/rows_model_base.h"
#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

#include <QPainter>

namespace backroom {

namespace {

Token tokenOf(const QModelIndex& index, Token otherwise) {
    const QVariant token = index.data(TableRole::TokenRole);
    return token.isValid() ? tokenFrom(token.toInt()) : otherwise;
}

QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index, const TableView* view) {
    QColor ground = color(Token::Surface);
    if (option.state & QStyle::State_Selected)
        ground = color(Token::SelectedRow);
    else if (view && view->hoveredRow() == index.row())
        ground = color(Token::Hover);
    if (const double glow = view ? view->glowOf(index.row()) : 0.0; glow > 0.0)
        ground = paint::towards(ground, color(Token::MovingTint), glow);
    return ground;
}

void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, const TableView& view,
                    const QModelIndex& index) {
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    if (view.isFirstShown(index.column())) {
        QRect bar = option.rect;
        if (rightToLeft)
            bar.setLeft(bar.right() - size::accentBar + 1);
        else
            bar.setWidth(size::accentBar);
        painter.fillRect(bar, color(Token::Accent));
    }
    if (Theme::instance().isHighContrast())
        paint::topLine(painter, option.rect, Token::Accent);
}

bool highEnough(const QRect& room) {
    const Theme& theme = Theme::instance();
    return room.height() >= theme.lineHeight(TextStyle::Table) + theme.lineHeight(TextStyle::Caption);
}

Qt::Alignment leading(const QStyleOptionViewItem& option) {
    return QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
}

bool namesRows(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const TableView*>(option.widget);
    return view && view->table() && view->table()->columns().at(index.column()).names;
}

/// The words of a cell: with codes in them, a name, or any others.
void firstLine(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
               const QModelIndex& index, Token token) {
    const QString words = index.data().toString();
    if (const QStringList codes = index.data(TableRole::Codes).toStringList(); !codes.isEmpty())
        CodedText(words, codes, TextStyle::Table).paintLine(painter, room, leading(option), token);
    else if (namesRows(option, index))
        paint::name(painter, room, leading(option), words, TextStyle::Table, token);
    else
        paint::text(painter, room, leading(option), words, TextStyle::Table, token);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    const auto* view = qobject_cast<const TableView*>(option.widget);
    painter->fillRect(option.rect, groundOf(option, index, view));
    paint::bottomLine(*painter, option.rect);
    if (view && (option.state & QStyle::State_Selected))
        paintSelection(*painter, option, *view, index);
    painter->setClipRect(option.rect);
    paintContent(*painter, option.rect.adjusted(space::x2, 0, -space::x2, -size::line), option, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = paint::textWidth(index.data().toString(), TextStyle::Table) + 2 * space::x2;
    return {width, size::rowNormal};
}

void TextDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QString second = index.data(TableRole::Second).toString();
    const Token token = tokenOf(index, Token::Text);
    if (second.isEmpty() || !highEnough(room)) {
        firstLine(painter, room, option, index, token);
        return;
    }
    const int first = Theme::instance().lineHeight(TextStyle::Table);
    const int both = first + Theme::instance().lineHeight(TextStyle::Caption);
    QRect line(room.left(), room.top() + (room.height() - both) / 2, room.width(), first);
    firstLine(painter, line, option, index, token);
    line.translate(0, first);
    line.setHeight(both - first);
    paint::text(painter, line, leading(option), second, TextStyle::Caption, Token::Quiet);
}

void CodeDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QString second = index.data(TableRole::Second).toString();
    QRect line = room;
    if (!second.isEmpty() && highEnough(room)) {
        const int first = Theme::instance().lineHeight(TextStyle::TableCode);
        const int both = first + Theme::instance().lineHeight(TextStyle::Caption);
        line.setTop(room.top() + (room.height() - both) / 2);
        line.setHeight(first);
        paint::text(painter, QRect(line.left(), line.top() + first, line.width(), both - first),
                    leading(option), second, TextStyle::Caption, Token::Quiet);
    }
    // The end of a code tells it from its neighbours, the beginning of a name does.
    const bool isName = index.data(TableRole::Words).toBool();
    paint::text(painter, line, leading(option), index.data().toString(),
                isName ? TextStyle::Table : TextStyle::TableCode, tokenOf(index, Token::Text),
                isName ? Qt::ElideRight : Qt::ElideMiddle);
}

QString NumberDelegate::figure(const QModelIndex& index) const {
    const QVariant value = index.data(TableRole::Value);
    return formats::decimal(value.toLongLong(), Quantity::scale, index.data(TableRole::Digits).toInt());
}

void NumberDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem&,
                                  const QModelIndex& index) const {
    // Figures stand right in every script: their points must stand beneath each other.
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const QVariant value = index.data(TableRole::Value);
    if (!value.isValid()) {
        paint::text(painter, room, right, formats::unknown(), TextStyle::Table, Token::Quiet);
        return;
    }
    QRect left = room;
    if (const QString second = index.data(TableRole::Second).toString();
        !second.isEmpty() && highEnough(room)) {
        const int first = Theme::instance().lineHeight(TextStyle::Table);
        const int both = first + Theme::instance().lineHeight(TextStyle::Caption);
        left.setTop(room.top() + (room.height() - both) / 2);
        left.setHeight(first);
        paint::text(painter, QRect(left.left(), left.top() + first, left.width(), both - first), right,
                    second, TextStyle::Caption, Token::Quiet);
    }
    if (const QString unit = formats::unit(index.data(TableRole::Unit).toString()); !unit.isEmpty()) {
        const int width = paint::text(painter, left, right, unit, TextStyle::Table, Token::Quiet);
        left.setRight(left.right() - width - space::x1);
    }
    const qint64 raw = value.toLongLong();
    const Token usual = raw < 0 ? Token::Bad : raw == 0 ? Token::Quiet : Token::Text;
    paint::text(painter, left, right, figure(index), TextStyle::Table, tokenOf(index, usual), Qt::ElideNone);
}

QString MoneyDelegate::figure(const QModelIndex& index) const {
    const QVariant digits = index.data(TableRole::Digits);
    const int minor = digits.isValid() ? digits.toInt() : 2;
    return formats::decimal(index.data(TableRole::Value).toLongLong(), minor, minor);
}

void DateDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const bool known = index.data(TableRole::Value).isValid();
    paint::text(painter, room, leading(option), known ? index.data().toString() : formats::unknown(),
                TextStyle::Table, tokenOf(index, known ? Token::Text : Token::Quiet));
}

void StateDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QString word = index.data().toString();
    if (word.isEmpty())
        return;
    const Token token = tokenOf(index, Token::Second);
    const QVariant name = index.data(TableRole::Icon);
    const int iconName = name.isValid() ? name.toInt() : int(IconName::Dot);
    QRect iconRect(room.left(), room.top(), size::iconSmall, room.height());
    QRect words = room.adjusted(size::iconSmall + space::x1, 0, 0, 0);
    iconRect = QStyle::visualRect(option.direction, room, iconRect);
    words = QStyle::visualRect(option.direction, room, words);
    if (iconName >= 0 && iconName < int(IconName::Count_))
        paintIcon(painter, iconRect, static_cast<IconName>(iconName), token, size::iconSmall);
    paint::text(painter, words, leading(option), word, TextStyle::Table, token);
}

void PictureDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem&,
                                   const QModelIndex& index) const {
    const int side = qMin(size::pictureRow, room.height() - space::tight);
    const QRect place(room.left() + (room.width() - side) / 2, room.top() + (room.height() - side) / 2, side,
                      side);
    const QVariant value = index.data(TableRole::Value);
    QPixmap picture = value.value<QPixmap>();
    if (picture.isNull() && value.canConvert<QImage>())
        picture = QPixmap::fromImage(value.value<QImage>());
    if (picture.isNull()) {
        paint::filled(painter, place, color(Token::Sunken));
        paintIcon(painter, place, IconName::Image, Token::Quiet, size::iconSmall);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize fitted = picture.size().scaled(place.size(), Qt::KeepAspectRatio);
    QRect shown(QPoint(), fitted);
    shown.moveCenter(place.center());
    painter.drawPixmap(shown, picture);
}

void BarDelegate::paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem&,
                               const QModelIndex& index) const {
    const QVariant value = index.data(TableRole::Value);
    if (!value.isValid())
        return;
    const qint64 have = value.toLongLong();
    const qint64 minimum = index.data(TableRole::Minimum).toLongLong();
    qint64 full = index.data(TableRole::Maximum).toLongLong();
    if (full <= 0)
        full = qMax(minimum * 2, have);
    const int width = qMin(size::levelBar, room.width());
    const QRect bar(room.left(), room.center().y() - size::levelBarHeight / 2, width, size::levelBarHeight);
    paint::filled(painter, bar, color(Token::Sunken), size::levelBarHeight / 2.0);
    const double part = full > 0 ? qBound(0.0, double(have) / double(full), 1.0) : 0.0;
    const Token token = have < 0 ? Token::Bad : have < minimum ? Token::Warn : Token::Ok;
    QRect filled = bar;
    filled.setWidth(qMax(have == 0 ? 0 : size::levelBarHeight, qRound(width * part)));
    paint::filled(painter, filled, color(token), size::levelBarHeight / 2.0);
    if (minimum > 0 && minimum <= full) {
        const int x = bar.left() + qRound(width * double(minimum) / double(full));
        painter.fillRect(x, bar.top() - space::tight, size::lineStrong, bar.height() + 2 * space::tight,
                         color(Token::Second));
    }
}

CellDelegate* makeDelegate(ColumnKind kind, QObject* parent) {
    switch (kind) {
    case ColumnKind::Code:
        return new CodeDelegate(parent);
    case ColumnKind::Number:
        return new NumberDelegate(parent);
    case ColumnKind::Money:
        return new MoneyDelegate(parent);
    case ColumnKind::Date:
    case ColumnKind::DateTime:
        return new DateDelegate(parent);
    case ColumnKind::State:
        return new StateDelegate(parent);
    case ColumnKind::Picture:
        return new PictureDelegate(parent);
    case ColumnKind::Bar:
        return new BarDelegate(parent);
    case ColumnKind::Text:
        break;
    }
    return new TextDelegate(parent);
}

} // namespace backroom
