#include "foundation/ui/theme/icons.h"

#include "foundation/ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace backroom {

namespace {

// clang-format off
constexpr std::array<const char*, static_cast<std::size_t>(IconName::Count_)> files = {
    "today", "receive", "stock", "orders", "returns", "purchasing", "products", "locations", "movements", "reports",
    "settings", "search", "filter", "plus", "minus", "close", "check", "warning", "error", "info", "undo", "redo",
    "explain", "excel", "export", "import", "print", "barcode", "bin", "box", "truck", "image", "edit", "archive",
    "trash", "user", "users", "lock", "logout", "sun", "moon", "help", "clock", "calendar", "arrow-up", "arrow-down",
    "arrow-left", "arrow-right", "chevron-up", "chevron-down", "chevron-left", "chevron-right", "supplier", "camera",
    "keyboard", "database", "server", "backup", "demo", "hold", "moving", "dot", "more", "menu", "columns", "link",
    "tag", "scale", "count", "site", "eye", "copy", "refresh", "journal", "logo"};
// clang-format on

/// The sizes Breeze draws for, in pixels.
constexpr int breezeSmall = 16, breezeLarge = 22;
constexpr int breezeMargin = 3; ///< of the large ones, empty on every side

/// Which part of a shape fills the icon. A line of Breeze is one pixel of its own grid: it stays one.
QRectF partOf(const QSvgRenderer& shape, int size) {
    const QRectF whole = shape.viewBoxF();
    const bool isNear = size >= breezeLarge - 2 * breezeMargin && size <= breezeLarge + 2 * breezeMargin;
    if (whole.size() != QSizeF(breezeLarge, breezeLarge) || !isNear)
        return whole;
    const qreal margin = (size - breezeLarge) / 2.0;
    return whole.adjusted(-margin, -margin, margin, margin);
}

} // namespace

QString iconFile(IconName name) {
    return QLatin1String(files[static_cast<std::size_t>(name)]);
}

QString iconResource(IconName name, int size) {
    const QString breeze = QStringLiteral(":/breeze/%1/%2.svg")
                               .arg(size < breezeLarge - breezeMargin ? breezeSmall : breezeLarge)
                               .arg(iconFile(name));
    return QFile::exists(breeze) ? breeze : QStringLiteral(":/icons/%1.svg").arg(iconFile(name));
}

QPixmap iconPixmap(IconName name, Token token, int size, qreal scale) {
    const QColor tint = color(token);
    const QString key = QStringLiteral("backroom/%1/%2/%3/%4")
                            .arg(iconFile(name), tint.name(QColor::HexArgb))
                            .arg(size)
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qCeil(size * scale);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconResource(name, size));
    renderer.setViewBox(partOf(renderer, size));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    // The logo brings its own two colours; everything else is a shape that takes the token's.
    if (name != IconName::Logo) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), tint);
    }
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon makeIcon(IconName name, Token token, int size) {
    QIcon result;
    for (const qreal scale : {1.0, 2.0}) {
        result.addPixmap(iconPixmap(name, token, size, scale), QIcon::Normal);
        result.addPixmap(iconPixmap(name, Token::Quiet, size, scale), QIcon::Disabled);
    }
    return result;
}

void paintIcon(QPainter& painter, const QRect& room, IconName name, Token token, int size) {
    const qreal scale = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = iconPixmap(name, token, size, scale);
    painter.drawPixmap(QPoint(room.x() + (room.width() - size) / 2, room.y() + (room.height() - size) / 2),
                       pixmap);
}

} // namespace backroom
