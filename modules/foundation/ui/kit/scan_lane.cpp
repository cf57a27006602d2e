#include "foundation/ui/kit/scan_lane.h"

#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

#include <QAccessible>
#include <QStyle>

#include <initializer_list>
#include <numeric>

namespace backroom {

namespace {

Token groundOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Taken:
        return Token::VerdictOk;
    case Verdict::Look:
        return Token::VerdictLook;
    case Verdict::Refused:
        break;
    }
    return Token::VerdictBad;
}

IconName iconOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Taken:
        return IconName::Check;
    case Verdict::Look:
        return IconName::Warning;
    case Verdict::Refused:
        break;
    }
    return IconName::Error;
}

/// Words in the lines and the size in which they are read whole.
struct LaneWords {
    QStringList lines;
    QStringList codes;
    TextStyle style = TextStyle::Lane;
    bool isWhole = true;
    [[nodiscard]] int width() const {
        return std::accumulate(lines.begin(), lines.end(), 0, [this](int widest, const QString& line) {
            return qMax(widest, CodedText(line, codes, style).width());
        });
    }
};

/// In the largest of these sizes in which they are whole; what has no room in the smallest is its last line.
LaneWords fitted(const QString& words, const QStringList& codes, int width,
                 std::initializer_list<TextStyle> styles) {
    LaneWords made;
    for (const TextStyle style : styles) {
        const int most = (size::lane - 2 * space::x1) / Theme::instance().lineHeight(style);
        made = {width > 0 ? CodedText(words, codes, style).linesFor(width) : QStringList{words}, codes, style,
                true};
        made.isWhole = made.lines.size() <= most && made.width() <= width;
        if (made.isWhole)
            return made;
        if (made.lines.size() > most)
            made.lines = made.lines.mid(0, most - 1) + QStringList{made.lines.mid(most - 1).join(u' ')};
    }
    return made;
}

/// What the lane says, and what it says of the last scan: the remedy is never lost, whatever the room. Its
/// state is large as long as both can be read whole beside each other.
std::pair<LaneWords, LaneWords> sharing(const QString& state, const QString& last, const QStringList& codes,
                                        int room) {
    using enum TextStyle;
    const auto lastIn = [&](int width) {
        return fitted(last, codes, width, {Section, Body, Table, Caption});
    };
    for (const TextStyle style : {Lane, Title}) {
        const LaneWords line{{state}, codes, style, true};
        const LaneWords beside = last.isEmpty() ? LaneWords() : lastIn(room - line.width());
        if (line.width() <= room && beside.isWhole)
            return {line, beside};
    }
    if (last.isEmpty())
        return {fitted(state, codes, room, {Title, Section, Body, Caption}), {}};
    constexpr int stateOfThree = 3;
    const LaneWords narrow = fitted(state, codes, room / stateOfThree, {Title, Section, Body, Caption});
    return {narrow, lastIn(room - narrow.width())};
}

/// Words that stay until the next input, in letters for two metres: two lines of the largest fill the lane.
LaneWords filling(const QString& words, const QStringList& codes, int room) {
    constexpr qsizetype mostLines = 2;
    using enum TextStyle;
    LaneWords large{room > 0 ? CodedText(words, codes, Lane).linesFor(room) : QStringList{words}, codes, Lane,
                    true};
    if (large.lines.size() <= mostLines && large.width() <= room)
        return large;
    return fitted(words, codes, room, {Title, Section, Body, Caption});
}

void paintLines(QPainter& painter, const QRect& room, Qt::Alignment alignment, const LaneWords& words,
                Token ink) {
    const int line = Theme::instance().lineHeight(words.style);
    // Two of the largest stand a little closer than their leading.
    const int pitch = qMin(line, room.height() / qMax(1, int(words.lines.size())));
    int top = room.top() + (room.height() - pitch * int(words.lines.size()) - (line - pitch)) / 2;
    for (const QString& text : words.lines) {
        CodedText(text, words.codes, words.style)
            .paintLine(painter, QRect(room.left(), top, room.width(), line), alignment, ink);
        top += pitch;
    }
}

} // namespace

ScanLane::ScanLane(QWidget* parent) : QWidget(parent), m_words(tr("Not listening")) {
    setObjectName(QStringLiteral("scanLane"));
    setFixedHeight(size::lane);
    m_flash.setSingleShot(true);
    m_flash.setInterval(time::flashMs);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_verdict.reset();
        update();
    });
    tell();
}

void ScanLane::setState(Listening listening, const QString& words) {
    m_listening = listening;
    m_words = words;
    tell();
    update();
}

void ScanLane::setAway(const QString& words) {
    if (m_away == words)
        return;
    m_away = words;
    tell();
    update();
}

void ScanLane::setTyped(const QString& text) {
    m_typed = text;
    tell();
    update();
}

void ScanLane::flash(Verdict verdict, const QString& words) {
    m_last = words;
    m_lastVerdict = verdict;
    m_isHeld = false;
    m_verdict.reset();
    if (Theme::instance().motion() == Motion::Full) {
        m_verdict = verdict;
        m_flash.start();
    }
    tell();
    update();
}

void ScanLane::hold(Verdict verdict, const QString& words) {
    m_flash.stop();
    m_isHeld = true;
    m_verdict = verdict;
    m_lastVerdict = verdict;
    m_last = words;
    tell();
    update();
}

void ScanLane::clearVerdict() {
    m_flash.stop();
    m_isHeld = false;
    m_verdict.reset();
    m_lastVerdict.reset();
    m_last.clear();
    tell();
    update();
}

void ScanLane::setCodes(const QStringList& codes) {
    m_codes = codes;
    update();
}

void ScanLane::tell() {
    QStringList parts{words()};
    if (!m_typed.isEmpty())
        parts << m_typed;
    if (!m_last.isEmpty())
        parts << m_last;
    setAccessibleName(tr("Scan lane"));
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit told();
}

QSize ScanLane::sizeHint() const {
    return {size::windowMinWidth, size::lane};
}

QRect ScanLane::visual(const QRect& logical) const {
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

Token ScanLane::ink() const {
    if (!m_verdict)
        return listening() == Listening::Yes ? Token::RailStrong : Token::RailText;
    return *m_verdict == Verdict::Look ? Token::OnVerdictLook : Token::OnVerdict;
}

void ScanLane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(m_verdict ? groundOf(*m_verdict) : Token::Rail));
    const bool listens = listening() == Listening::Yes;
    painter.fillRect(visual(QRect(0, 0, size::laneEdge, height())),
                     color(listens ? Token::ScanYellow : Token::RailSilent));
    QRect room = rect().adjusted(size::laneEdge + space::x4, 0, -space::x5, 0);
    const Token barcode = listens && !m_verdict ? Token::ScanYellow : ink();
    paintIcon(painter, visual(QRect(room.left(), 0, size::iconEmpty, height())),
              m_isHeld ? iconOf(*m_verdict) : IconName::Barcode, barcode, size::iconEmpty - space::x2);
    room.adjust(size::iconEmpty + space::x3, 0, 0, 0);
    if (!m_typed.isEmpty()) {
        const int width = paint::textWidth(m_typed, TextStyle::LaneCode) + 2 * space::x3;
        const QRect box(room.left(), space::x3, width, height() - 2 * space::x3);
        paint::filled(painter, visual(box), color(Token::ScanYellow));
        paint::text(painter, visual(box), Qt::AlignCenter, m_typed, TextStyle::LaneCode, Token::ScanInk,
                    Qt::ElideNone);
        room.adjust(width + space::x4, 0, 0, 0);
    }
    if (m_isHeld)
        paintHeld(painter, room);
    else
        paintSharing(painter, room);
}

/// What is to be done now; what comes then beside it, where there is room.
void ScanLane::paintHeld(QPainter& painter, const QRect& room) const {
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const LaneWords held = filling(m_last, codesSaid(), room.width());
    paintLines(painter, visual(room), leading, held, ink());
    const LaneWords then{{words()}, codesSaid(), TextStyle::Section, true};
    const QRect place(room.right() - then.width() + 1, 0, then.width(), height());
    if (place.left() >= room.left() + held.width() + space::x5)
        paintLines(painter, visual(place), leading, then, ink());
}

QStringList ScanLane::codesSaid() const {
    return m_codes + codesIn(words()) + codesIn(m_last);
}

void ScanLane::paintSharing(QPainter& painter, const QRect& room) const {
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const bool says = !m_last.isEmpty() && m_lastVerdict;
    const int forIcon = says ? space::x5 + size::iconLarge + space::x2 : 0;
    const auto [state, last] =
        sharing(words(), says ? m_last : QString(), codesSaid(), room.width() - forIcon);
    paintLines(painter, visual(room), leading, state, ink());
    if (!says)
        return;
    const int width = qMin(last.width(), room.width() - forIcon - state.width());
    const QRect place(room.right() - width + 1, 0, width, height());
    const QRect icon(place.left() - space::x2 - size::iconLarge, 0, size::iconLarge, height());
    const Token quiet = m_verdict ? ink() : Token::RailText;
    paintIcon(painter, visual(icon), iconOf(*m_lastVerdict), quiet, size::iconLarge);
    paintLines(painter, visual(place), leading, last, quiet);
}

KeyLegend::KeyLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("keyLegend"));
    setFixedHeight(size::legend);
}

void KeyLegend::setKeys(const QList<QPair<QString, QString>>& keysAndWords) {
    m_keys = keysAndWords;
    setAccessibleName(text());
    update();
}

QString KeyLegend::text() const {
    QStringList parts;
    for (const auto& [key, words] : m_keys)
        parts << key + QLatin1Char(' ') + words;
    return parts.join(QStringLiteral(" · "));
}

void KeyLegend::keepEndFree(int width) {
    m_taken = width;
    update();
}

int KeyLegend::gapFor(int room) const {
    int used = 0;
    for (const auto& [key, words] : m_keys)
        used += paint::textWidth(key, TextStyle::TableStrong) + space::x1 + space::tight +
                paint::textWidth(words, TextStyle::Table);
    // A narrow window brings them closer together before it drops one.
    for (const int gap : {space::x5, space::x4, space::x3}) {
        if (used + gap * int(m_keys.size() - 1) <= room)
            return gap;
    }
    return space::x2;
}

void KeyLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail));
    const auto direction = layoutDirection();
    int x = space::x4;
    const int end = width() - space::x2 - m_taken;
    const int gap = gapFor(end - x);
    for (const auto& [key, words] : m_keys) {
        const int keyWidth = paint::textWidth(key, TextStyle::TableStrong);
        const int wordsWidth = paint::textWidth(words, TextStyle::Table);
        if (x + keyWidth + space::x1 + wordsWidth > end)
            break;
        const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
        paint::text(painter, visual(QRect(x, 0, keyWidth + 1, height())), Qt::AlignCenter, key,
                    TextStyle::TableStrong, Token::RailStrong, Qt::ElideNone);
        x += keyWidth + space::x1 + space::tight;
        paint::text(painter, visual(QRect(x, 0, wordsWidth + 1, height())), Qt::AlignCenter, words,
                    TextStyle::Table, Token::RailText, Qt::ElideNone);
        x += wordsWidth + gap;
    }
}

} // namespace backroom
