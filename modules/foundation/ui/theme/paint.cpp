#include "foundation/ui/theme/paint.h"

#include "foundation/domain/isolated.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace backroom::paint {

namespace {
constexpr int shadowDepth = 6;

std::function<void(const Misfit&)>& watcherOfMisfits() {
    static std::function<void(const Misfit&)> watcher;
    return watcher;
}
} // namespace

void watchMisfits(std::function<void(const Misfit&)> watcher) {
    watcherOfMisfits() = std::move(watcher);
}

void tellMisfit(const Misfit& misfit) {
    if (const auto& watcher = watcherOfMisfits(); watcher && !misfit.words.isEmpty())
        watcher(misfit);
}

QColor towards(const QColor& from, const QColor& to, double part) {
    const auto mix = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()),
            mix(from.alpha(), to.alpha())};
}

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge) {
    const int width = Theme::instance().lineWidth();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter.setBrush(fill);
    const double half = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), size::radius - half,
                            size::radius - half);
    painter.restore();
}

void filled(QPainter& painter, const QRect& rect, const QColor& fill, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void ring(QPainter& painter, const QRect& rect, Token token) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(token), size::focusRing));
    painter.setBrush(Qt::NoBrush);
    const double half = size::focusRing / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), size::radius, size::radius);
    painter.restore();
}

void bottomLine(QPainter& painter, const QRect& rect, Token token) {
    const int width = Theme::instance().lineWidth();
    painter.fillRect(rect.left(), rect.bottom() - width + 1, rect.width(), width, color(token));
}

void topLine(QPainter& painter, const QRect& rect, Token token) {
    painter.fillRect(rect.left(), rect.top(), rect.width(), Theme::instance().lineWidth(), color(token));
}

void listRow(QPainter& painter, const QStyleOptionViewItem& option, bool hasFocus) {
    const bool current = option.state.testFlag(QStyle::State_Selected) && hasFocus;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, color(current   ? Token::SelectedRow
                                        : hovered ? Token::Hover
                                                  : Token::Surface));
    bottomLine(painter, option.rect);
    if (!current)
        return;
    const QRect bar(option.rect.left(), option.rect.top(), size::accentBar, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), color(Token::Accent));
    ring(painter, option.rect);
}

int text(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& words, TextStyle style,
         Token token, Qt::TextElideMode elide) {
    painter.setFont(textFont(style));
    painter.setPen(color(token));
    return line(painter, room, int(alignment), words, elide);
}

QString elidedName(const QFontMetrics& metrics, const QString& name, int width) {
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    // A variant's name is the product's and behind it what it is (catalog::variantName): as much of that as
    // leaves half of the room to what it is called.
    const QString separator = QStringLiteral(", ");
    for (qsizetype at = name.indexOf(separator); at > 0; at = name.indexOf(separator, at + 1)) {
        const int behind = metrics.horizontalAdvance(name.mid(at));
        if (behind <= width / 2)
            return metrics.elidedText(name.left(at), Qt::ElideRight, width - behind) + name.mid(at);
    }
    return metrics.elidedText(name, Qt::ElideMiddle, width);
}

namespace {

/// What is left of the words; returns the width used.
int shownLine(QPainter& painter, const QRect& room, int flags, const QString& words, const QString& shown) {
    const QFontMetrics metrics(painter.font());
    painter.drawText(room, flags | Qt::TextSingleLine, isolated(shown));
    const int width = metrics.horizontalAdvance(shown);
    if (shown != words || width > room.width())
        tellMisfit({words, Misfit::Cut::Width});
    else if (metrics.height() > room.height())
        tellMisfit({words, Misfit::Cut::Height});
    return width;
}

} // namespace

int line(QPainter& painter, const QRect& room, int flags, const QString& words, Qt::TextElideMode elide) {
    const QFontMetrics metrics(painter.font());
    return shownLine(painter, room, flags, words, metrics.elidedText(words, elide, room.width()));
}

int name(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& words, TextStyle style,
         Token token) {
    painter.setFont(textFont(style));
    painter.setPen(color(token));
    const QString shown = elidedName(QFontMetrics(painter.font()), words, room.width());
    return shownLine(painter, room, int(alignment), words, shown);
}

int textWidth(const QString& words, TextStyle style) {
    return QFontMetrics(textFont(style)).horizontalAdvance(words);
}

void shadow(QPainter& painter, const QRect& rect) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = color(Token::Shadow);
    shade.setAlpha(shade.alpha() / shadowDepth);
    painter.setBrush(shade);
    for (int step = shadowDepth; step > 0; --step)
        painter.drawRoundedRect(rect.adjusted(-step, -step + space::tight, step, step + space::tight),
                                size::radius + step, size::radius + step);
    painter.restore();
}

} // namespace backroom::paint
