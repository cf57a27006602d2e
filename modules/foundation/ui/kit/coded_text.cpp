#include "foundation/ui/kit/coded_text.h"

#include "foundation/ui/theme/paint.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace backroom {

namespace {

bool isWithin(const QString& words, qsizetype at) {
    return at >= 0 && at < words.size() && words.at(at).isLetterOrNumber();
}

/// The code that begins there, as a word of its own; empty when none does.
QString codeAt(const QString& words, qsizetype at, const QStringList& longestFirst) {
    if (isWithin(words, at - 1))
        return {};
    for (const QString& code : longestFirst) {
        if (!code.isEmpty() && words.mid(at, code.size()) == code && !isWithin(words, at + code.size()))
            return code;
    }
    return {};
}

QFont codeFont(TextStyle style) {
    QFont font = textFont(style);
    font.setFamilies(textFont(TextStyle::BodyCode).families());
    return font;
}

} // namespace

QStringList codesIn(const QString& words) {
    static const QRegularExpression token(QStringLiteral("[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*"));
    // Letters and figures parted by a hyphen, or with two figures; five digits and more, or a leading zero.
    static const QRegularExpression code(QStringLiteral(
        "^(?:(?=.*[A-Z])(?=.*[0-9])(?:[A-Z0-9]+[-_/][-A-Z0-9._/]+|[A-Z0-9]*[0-9][A-Z0-9.]*[0-9][A-Z0-9]*)"
        "|0[0-9]{2,}|[0-9]{8,})$"));
    static const QRegularExpression key(QStringLiteral("^F1?[0-9]$"));
    QStringList codes;
    for (auto found = token.globalMatch(words); found.hasNext();) {
        const QString one = found.next().captured();
        if (code.match(one).hasMatch() && !key.match(one).hasMatch())
            codes += one;
    }
    return codes;
}

CodedText::CodedText(QString words, const QStringList& codes, TextStyle style)
    : m_words(std::move(words)), m_style(style) {
    QStringList longestFirst = codes;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QFont plain = textFont(style);
    const QFont mono = codeFont(style);
    for (qsizetype at = 0; at < m_words.size();) {
        const QString code = codeAt(m_words, at, longestFirst);
        const bool continues = code.isEmpty() && !m_runs.isEmpty() && m_runs.last().font == plain;
        if (continues)
            m_runs.last().words += m_words.at(at);
        else
            m_runs.append(code.isEmpty() ? Run{m_words.mid(at, 1), plain} : Run{code, mono});
        at += qMax<qsizetype>(1, code.size());
    }
}

int CodedText::width() const {
    int width = 0;
    for (const Run& run : m_runs)
        width += QFontMetrics(run.font).horizontalAdvance(run.words) + space::hair;
    return width;
}

void CodedText::lay(QTextLayout& layout, int width) const {
    layout.setText(m_words);
    layout.setFont(textFont(m_style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Run& run : m_runs) {
        QTextLayout::FormatRange range{at, int(run.words.size()), {}};
        range.format.setFont(run.font);
        formats.append(range);
        at += range.length;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    const int pitch = Theme::instance().lineHeight(m_style);
    int top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (pitch - line.height()) / 2});
        top += pitch;
    }
    layout.endLayout();
}

QStringList CodedText::linesFor(int width) const {
    QTextLayout layout;
    lay(layout, width);
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines += m_words.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength()).trimmed();
    return lines;
}

int CodedText::heightFor(int width) const {
    QTextLayout layout;
    lay(layout, width);
    return qMax(1, layout.lineCount()) * Theme::instance().lineHeight(m_style);
}

int CodedText::paintLine(QPainter& painter, const QRect& room, Qt::Alignment alignment, Token token) const {
    const int all = qMin(width(), room.width());
    const int from = alignment & Qt::AlignRight     ? room.right() + 1 - all
                     : alignment & Qt::AlignHCenter ? room.left() + (room.width() - all) / 2
                                                    : room.left();
    const int flags = int(Qt::AlignLeft | (alignment & Qt::AlignVertical_Mask));
    painter.setPen(color(token));
    int used = 0;
    for (const Run& run : m_runs) {
        const QFontMetrics metrics(run.font);
        const QRect rest(from + used, room.top(), room.right() + 1 - from - used, room.height());
        const bool isWhole = metrics.horizontalAdvance(run.words) <= rest.width();
        const QString shown =
            isWhole ? run.words : metrics.elidedText(run.words, Qt::ElideRight, rest.width());
        painter.setFont(run.font);
        painter.drawText(rest, flags | Qt::TextSingleLine, shown);
        used += metrics.horizontalAdvance(shown);
        if (isWhole)
            continue;
        // All of it is what is cut, not the piece that happened to be the last.
        paint::tellMisfit({m_words, paint::Misfit::Cut::Width});
        break;
    }
    return used;
}

void CodedText::paintWrapped(QPainter& painter, const QRect& room, Token token) const {
    QTextLayout layout;
    lay(layout, room.width());
    painter.setPen(color(token));
    layout.draw(&painter, room.topLeft());
}

} // namespace backroom
