#include "dataexchange/domain/value_evidence.h"

#include <QRegularExpression>

namespace backroom::dataexchange {

namespace {

constexpr int mostMonths = 12;
constexpr qsizetype longest = 32; // no figure and no day is longer

} // namespace

void ValueEvidence::add(const QString& cell) {
    if (cell.isEmpty() || cell.size() > longest)
        return;
    const QString text = cell.trimmed();
    addNumber(text);
    addDate(text);
}

void ValueEvidence::addNumber(const QString& cell) {
    // Three digits behind one sign could as well be thousands.
    static const QRegularExpression point(
        QStringLiteral("^[+\\-\\x{2212}]?\\d[\\d,' ]*\\.(\\d{1,2}|\\d{4,})$"));
    static const QRegularExpression comma(
        QStringLiteral("^[+\\-\\x{2212}]?\\d[\\d.' ]*,(\\d{1,2}|\\d{4,})$"));
    static const QRegularExpression groupedPoint(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+\\.\\d+$"));
    static const QRegularExpression groupedComma(QStringLiteral("^[+-]?\\d{1,3}(\\.\\d{3})+,\\d+$"));
    m_point = m_point || point.match(cell).hasMatch() || groupedPoint.match(cell).hasMatch();
    m_comma = m_comma || comma.match(cell).hasMatch() || groupedComma.match(cell).hasMatch();
}

void ValueEvidence::addDate(const QString& cell) {
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}(?!\\d)"));
    static const QRegularExpression yearFirst(QStringLiteral("^\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}(?!\\d)"));
    static const QRegularExpression dotted(QStringLiteral("^\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}(?!\\d)"));
    m_yearFirst = m_yearFirst || yearFirst.match(cell).hasMatch();
    m_dayFirst = m_dayFirst || dotted.match(cell).hasMatch();
    const auto parts = slashes.match(cell);
    if (!parts.hasMatch())
        return;
    m_slashes = true;
    m_dayFirst = m_dayFirst || parts.captured(1).toInt() > mostMonths;
    m_monthFirst = m_monthFirst || parts.captured(2).toInt() > mostMonths;
}

ValueFormat ValueEvidence::found() const {
    ValueFormat format;
    if (m_point != m_comma)
        format.decimalSign = m_point ? u'.' : u',';
    if (m_dayFirst != m_monthFirst)
        format.dates = m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    else if (m_yearFirst && !m_slashes)
        format.dates = DateOrder::YearFirst;
    return format;
}

} // namespace backroom::dataexchange
