#include "foundation/ui/kit/station_parts.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

#include <tuple>

namespace backroom {

namespace {

QString doneText(const StationLine& line) {
    QString done = line.figure.isEmpty() ? formats::quantity(line.done) : line.figure;
    if (!line.expected)
        return done;
    return StationLines::tr("%1 of %2").arg(done, formats::quantity(*line.expected));
}

/// Codes of places. The arrow between two is no code: in their type it is a speck.
CodedText places(const QString& codes, TextStyle style) {
    return {codes, codes.split(QStringLiteral(" \u2192 ")), style};
}

class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {size::detailMin, size::rowStation};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto* model = static_cast<const StationLinesModel*>(index.model());
        const StationLine& line = model->line(index.row());
        const auto direction = option.direction;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, color(selected ? Token::SelectedRow : Token::Surface));
        paint::bottomLine(*painter, option.rect);
        const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, option.rect, r); };
        const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
        const QRect room = option.rect.adjusted(space::x4, 0, -space::x4, -size::line);
        const int figures = qMax(size::fieldShort, paint::textWidth(doneText(line), TextStyle::Section) +
                                                       unitWidth(line) + space::hair);
        const QRect right(room.right() - figures, room.top(), figures, room.height());
        paintDone(*painter, right, visual, line);
        const int first = Theme::instance().lineHeight(TextStyle::Section);
        const int second = Theme::instance().lineHeight(TextStyle::TableCode);
        QRect left = room.adjusted(0, 0, -figures - space::x3, 0);
        left.setTop(room.top() + (room.height() - first - second) / 2);
        const bool over = line.expected && line.done >= *line.expected;
        paint::name(*painter, visual(QRect(left.left(), left.top(), left.width(), first)), leading, line.name,
                    TextStyle::Section, over ? Token::Second : Token::Text);
        QRect below(left.left(), left.top() + first, left.width(), second);
        for (const QString& code : {line.code, line.place}) {
            if (code.isEmpty())
                continue;
            const int used =
                places(code, TextStyle::Table).paintLine(*painter, visual(below), leading, Token::Second);
            below.setLeft(below.left() + used + space::x3);
        }
        if (!line.note.isEmpty())
            CodedText(line.note, codesIn(line.note), TextStyle::Table)
                .paintLine(*painter, visual(below), leading,
                           line.token == Token::Text ? Token::Warn : line.token);
        painter->restore();
    }

private:
    static int unitWidth(const StationLine& line) {
        return line.unit.isEmpty() ? 0
                                   : paint::textWidth(formats::unit(line.unit), TextStyle::Table) + space::x1;
    }

    template <class Visual>
    static void paintDone(QPainter& painter, const QRect& room, const Visual& visual,
                          const StationLine& line) {
        const int figures = Theme::instance().lineHeight(TextStyle::Section);
        const bool complete = line.expected && line.done >= *line.expected;
        const bool surplus = line.expected && line.done > *line.expected;
        const Token token = surplus ? Token::Warn : complete ? Token::Ok : Token::Text;
        const QRect top(room.left(), room.top() + space::x1, room.width(),
                        line.expected ? figures : room.height() - space::x2);
        const auto trailing =
            QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        if (!line.unit.isEmpty())
            paint::text(painter, visual(top), trailing, formats::unit(line.unit), TextStyle::Table,
                        Token::Quiet, Qt::ElideNone);
        paint::text(painter, visual(top.adjusted(0, 0, -unitWidth(line), 0)), trailing, doneText(line),
                    TextStyle::Section, token, Qt::ElideNone);
        if (!line.expected)
            return;
        const QRect bar(room.left(), room.bottom() - size::levelBarHeight - space::x2, room.width(),
                        size::levelBarHeight);
        paint::filled(painter, visual(bar), color(Token::Sunken), size::levelBarHeight / 2.0);
        const double all = double(qMax<qint64>(1, line.expected->micros()));
        const double part = qBound(0.0, double(line.done.micros()) / all, 1.0);
        if (part <= 0)
            return;
        const QRect full(bar.left(), bar.top(), qMax(size::levelBarHeight, qRound(bar.width() * part)),
                         bar.height());
        paint::filled(painter, visual(full), color(token == Token::Text ? Token::Accent : token),
                      size::levelBarHeight / 2.0);
    }
};

} // namespace

StationBand::StationBand(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stationBand"));
    setFixedHeight(size::stationBand);
}

void StationBand::setFacts(const StationFacts& facts) {
    m_facts = facts;
    QStringList words;
    for (const QString& part : {facts.task, facts.partner, facts.document, facts.place, facts.person})
        if (!part.isEmpty())
            words << part;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void StationBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    paint::bottomLine(painter, rect());
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    int x = space::x5;
    const QRect task(x, 0, paint::textWidth(m_facts.task, TextStyle::Lane) + 1, height());
    paint::text(painter, visual(task), leading, m_facts.task, TextStyle::Lane, Token::Text);
    x = task.right() + space::x6;
    const int caption = Theme::instance().lineHeight(TextStyle::Caption);
    const int value = Theme::instance().lineHeight(TextStyle::Section);
    const int top = (height() - caption - value) / 2;
    const auto paintFact = [&](int left, int room, const QString& name, const QString& words,
                               TextStyle style) {
        painter.fillRect(visual(QRect(left - space::x4, top, size::line, caption + value)),
                         color(Token::Line));
        paint::text(painter, visual(QRect(left, top, room, caption)), leading, name, TextStyle::Caption,
                    Token::Quiet);
        paint::text(painter, visual(QRect(left, top + caption, room, value)), leading, words, style,
                    Token::Text);
    };
    const auto widthOf = [](const QString& name, const QString& words, TextStyle style) {
        return 1 + qMax(paint::textWidth(name, TextStyle::Caption), paint::textWidth(words, style));
    };
    const int personWidth = widthOf(tr("Person"), m_facts.person, TextStyle::Section);
    const int personLeft = width() - space::x5 - personWidth;
    if (!m_facts.person.isEmpty())
        paintFact(personLeft, personWidth, tr("Person"), m_facts.person, TextStyle::Section);
    for (const auto& [name, words, style] :
         {std::tuple{tr("Partner"), m_facts.partner, TextStyle::Section},
          std::tuple{tr("Document"), m_facts.document, TextStyle::SectionCode},
          std::tuple{m_facts.placeIs.isEmpty() ? tr("Location") : m_facts.placeIs, m_facts.place,
                     TextStyle::SectionCode}}) {
        const int room = qMin(widthOf(name, words, style), personLeft - space::x6 - x);
        if (words.isEmpty() || room <= 0)
            continue;
        paintFact(x, room, name, words, style);
        x += room + space::x6;
    }
}

LastScanPanel::LastScanPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lastScan"));
}

void LastScanPanel::setScan(const LastScan& scan) {
    m_scan = scan;
    setAccessibleName(QStringList{scan.quantity, formats::unit(scan.unit), scan.note, scan.name, scan.sku,
                                  scan.lot, scan.placeIs, scan.place}
                          .join(QLatin1Char(' '))
                          .simplified());
    update();
}

void LastScanPanel::setInvitation(const QString& words) {
    m_scan.reset();
    m_invitation = words;
    setAccessibleName(words);
    update();
}

void LastScanPanel::paintPicture(QPainter& painter, const QRect& place) const {
    paint::filled(painter, place, color(Token::Sunken));
    if (m_scan->picture.isNull()) {
        // Of a document or a place nobody misses a picture.
        const bool isItem = !m_scan->quantity.isEmpty() || !m_scan->unit.isEmpty();
        const bool isDone = !isItem && m_scan->verdict == Verdict::Taken;
        paintIcon(painter, place,
                  isDone   ? IconName::Check
                  : isItem ? IconName::Image
                           : IconName::Barcode,
                  isDone ? Token::Ok : Token::Quiet, size::iconEmpty);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect shown(QPoint(), m_scan->picture.size().scaled(place.size(), Qt::KeepAspectRatio));
    shown.moveCenter(place.center());
    painter.drawPixmap(shown, m_scan->picture);
}

void LastScanPanel::paintFigures(QPainter& painter, const QRect& room) const {
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const int caption = Theme::instance().lineHeight(TextStyle::Section);
    const int glance = Theme::instance().lineHeight(TextStyle::Glance);
    const Token token = m_scan->verdict == Verdict::Refused ? Token::Bad
                        : m_scan->verdict == Verdict::Look  ? Token::Warn
                                                            : Token::Text;
    int y = room.top();
    const QRect first(room.left(), y, room.width(), glance);
    const int used = paint::text(painter, visual(first), leading, m_scan->quantity, TextStyle::Glance, token);
    QStringList beside{formats::unit(m_scan->unit), m_scan->note};
    beside.removeAll({});
    const int indent = used == 0 ? 0 : used + space::x3;
    const QString notes = beside.join(QStringLiteral("   "));
    CodedText(notes, codesIn(notes), TextStyle::Lane)
        .paintLine(painter, visual(first.adjusted(indent, 0, 0, -space::x3)),
                   QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignBottom), Token::Second);
    y += glance + space::x2;
    if (m_scan->place.isEmpty())
        return;
    const QString is = m_scan->placeIs.isEmpty() ? tr("Goes to") : m_scan->placeIs;
    if (y + caption + glance > room.bottom() + space::x5) {
        // A low window: one line, smaller, rather than none.
        const int line = Theme::instance().lineHeight(TextStyle::LaneCode);
        const QRect low(room.left(), y, room.width(), line);
        const int words = paint::text(painter, visual(low), leading, is, TextStyle::Section, Token::Quiet);
        places(m_scan->place, TextStyle::Lane)
            .paintLine(painter, visual(low.adjusted(words + space::x3, 0, 0, 0)), leading, Token::Text);
        return;
    }
    paint::text(painter, visual(QRect(room.left(), y, room.width(), caption)), leading, is,
                TextStyle::Section, Token::Quiet);
    places(m_scan->place, TextStyle::Glance)
        .paintLine(painter, visual(QRect(room.left(), y + caption, room.width(), glance)), leading,
                   Token::Text);
}

void LastScanPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const QRect room = rect().adjusted(space::x5, space::x5, -space::x5, -space::x4);
    if (!m_scan) {
        const QRect sign(room.left(), room.center().y() - size::pictureStation / 2 - space::x6, room.width(),
                         size::pictureStation);
        paintIcon(painter, sign, IconName::Barcode, Token::Line, size::pictureStation);
        painter.setFont(textFont(TextStyle::Lane));
        painter.setPen(color(Token::Second));
        painter.drawText(
            QRect(room.left(), sign.bottom() + space::x2, room.width(), room.bottom() - sign.bottom()),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_invitation);
        return;
    }
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    const QRect picture(room.left(), room.top(), size::pictureStation, size::pictureStation);
    paintPicture(painter, visual(picture));
    QRect words = room.adjusted(size::pictureStation + space::x5, 0, 0, 0);
    words.setHeight(size::pictureStation);
    const int code = Theme::instance().lineHeight(TextStyle::Lane);
    const int below = code + (m_scan->lot.isEmpty() ? 0 : code);
    painter.setFont(textFont(TextStyle::Name));
    painter.setPen(color(Token::Text));
    const QRect name = words.adjusted(0, 0, 0, -below);
    const QFontMetrics metrics(painter.font());
    // Two lines at most; the longest name of the demo has 120 letters.
    const QString shown =
        isolated(paint::elidedName(metrics, m_scan->name, name.width() * 2 - name.width() / 4));
    QRect taken;
    painter.drawText(visual(name),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
                     shown, &taken);
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    QRect beneath(words.left(), qMin(taken.bottom() + space::x1, name.bottom()), words.width(), code);
    for (const QString& one : {m_scan->sku, m_scan->lot}) {
        if (one.isEmpty())
            continue;
        paint::text(painter, visual(beneath), leading, one, TextStyle::LaneCode, Token::Second);
        beneath.translate(0, code);
    }
    paintFigures(painter, room.adjusted(0, size::pictureStation + space::x4, 0, 0));
}

void StationLinesModel::setLines(const QList<StationLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int StationLinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant StationLinesModel::data(const QModelIndex& index, int role) const {
    const StationLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line.name;
    if (role == Qt::AccessibleTextRole)
        return QStringList{line.name,  line.code, doneText(line), formats::unit(line.unit),
                           line.place, line.note}
            .join(QStringLiteral(", "));
    return {};
}

StationLines::StationLines(QWidget* parent) : QListView(parent), m_model(new StationLinesModel(this)) {
    setObjectName(QStringLiteral("stationLines"));
    setAccessibleName(tr("Lines"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& at) { emit lineActivated(m_model->line(at.row()).key); });
}

QString StationLines::chosen() const {
    return currentIndex().isValid() ? m_model->line(currentIndex().row()).key : QString();
}

void StationLines::setLines(const QList<StationLine>& lines) {
    const QString current = chosen();
    m_model->setLines(lines);
    for (int i = 0; i < lines.size() && !current.isEmpty(); ++i)
        if (lines.at(i).key == current)
            setCurrentIndex(m_model->index(i));
}

ParkedTray::ParkedTray(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("parkedTray"));
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void ParkedTray::setParked(int count, const QString& words, const QList<QPixmap>& photos) {
    m_photos = photos;
    setText(words);
    setAccessibleName(words);
    setVisible(count > 0);
    update();
}

QSize ParkedTray::sizeHint() const {
    return {size::detailMin, size::rowStation};
}

void ParkedTray::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto direction = layoutDirection();
    painter.fillRect(rect(), color(Token::WarnTint));
    paint::topLine(painter, rect(), Token::Warn);
    const QRect sign(space::x4, 0, size::iconLarge, height());
    paintIcon(painter, QStyle::visualRect(direction, rect(), sign), IconName::Archive, Token::Warn,
              size::iconLarge);
    const QRect words = rect().adjusted(space::x4 + size::iconLarge + space::x3, 0, -space::x4, 0);
    // Two photographs have their place; the words give way.
    const int photos = int(qMin<qsizetype>(2, m_photos.size())) * (size::pictureRow + space::x1);
    const int used =
        CodedText(text(), codesIn(text()), TextStyle::BodyStrong)
            .paintLine(painter, QStyle::visualRect(direction, rect(), words.adjusted(0, 0, -photos, 0)),
                       QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), Token::Warn);
    QRect photo(words.right() - size::pictureRow, (height() - size::pictureRow) / 2, size::pictureRow,
                size::pictureRow);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const QPixmap& picture : m_photos) {
        if (photo.left() < words.left() + used)
            break;
        QRect shown(QPoint(), picture.size().scaled(photo.size(), Qt::KeepAspectRatio));
        shown.moveCenter(photo.center());
        painter.drawPixmap(QStyle::visualRect(direction, rect(), shown), picture);
        photo.translate(-size::pictureRow - space::x1, 0);
    }
    if (hasFocus())
        paint::ring(painter, rect());
}

void ParkedTray::keyPressEvent(QKeyEvent* event) {
    isPress(*event) ? click() : QAbstractButton::keyPressEvent(event);
}

} // namespace backroom
