#include "reports/service/report_painter.h"

#include "reports/domain/report_totals.h"
#include "reports/service/page_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace backroom::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr double bodyPt = 8.0;
constexpr double leastBodyPt = 6.0;
constexpr double titlePt = 14.0;
constexpr double cellPaddingPt = 3.0;

QString grouped(const QString& exact, const QLocale& locale) {
    const qsizetype dot = exact.indexOf(QLatin1Char('.'));
    const bool negative = exact.startsWith(QLatin1Char('-'));
    const QString whole = exact.mid(negative ? 1 : 0, (dot < 0 ? exact.size() : dot) - (negative ? 1 : 0));
    QLocale withGroups = locale;
    withGroups.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = locale == QLocale::c() ? whole : withGroups.toString(whole.toLongLong());
    if (dot >= 0)
        text += locale.decimalPoint() + exact.mid(dot + 1);
    return negative ? locale.negativeSign() + text : text;
}

/// "2.1" → "2.10": a cost reads as money does.
QString withCents(const QString& exact) {
    const qsizetype dot = exact.indexOf(QLatin1Char('.'));
    const qsizetype digits = dot < 0 ? 0 : exact.size() - dot - 1;
    QString text = dot < 0 ? exact + QLatin1Char('.') : exact;
    return text.leftJustified(text.size() + 2 - qMin<qsizetype>(digits, 2), QLatin1Char('0'));
}

/// The pages of one report: measures first, then paints.
class ReportPages {
public:
    ReportPages(QPagedPaintDevice& device, QPainter& painter, ReportSource& source, const ReportInfo& info,
                const ExportProgress& progress)
        : m_device(device),
          m_painter(painter),
          m_source(source),
          m_columns(source.columns()),
          m_info(info),
          m_progress(progress),
          m_totals(source.columns()),
          m_ptSize(device.logicalDpiY() / 72.0),
          m_width(painter.viewport().width()),
          m_height(painter.viewport().height()) {
        setBodySize(bodyPt);
    }

    Done paint() {
        BACKROOM_CHECK(measure());
        fitWidths();
        BACKROOM_CHECK(run(Pass::Count));
        m_pageCount = m_page;
        BACKROOM_CHECK(m_source.restart());
        return run(Pass::Paint);
    }

private:
    enum class Pass { Count, Paint };
    enum class Weight { Plain, Bold };

    void setBodySize(double pt) {
        m_body = QGuiApplication::font();
        m_body.setPointSizeF(pt);
        m_bold = m_body;
        m_bold.setBold(true);
        m_code = m_body;
        m_code.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC"),
                            QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        m_line = QFontMetricsF(m_body, &m_device).height() * 1.15;
        m_widestGlyph = std::max(QFontMetricsF(m_bold, &m_device).maxWidth(),
                                 QFontMetricsF(m_code, &m_device).maxWidth());
        m_pad = cellPaddingPt * m_ptSize;
    }

    /// In a code 0 and O, 1 and l must differ on paper too.
    [[nodiscard]] const QFont& font(int column, Weight weight) const {
        if (weight == Weight::Bold)
            return m_bold;
        return m_columns[column].type == ColumnType::Code ? m_code : m_body;
    }

    Done measure() {
        m_natural = QList<double>(m_columns.size(), 0.0);
        QList<QFontMetricsF> plain;
        for (int i = 0; i < m_columns.size(); ++i)
            plain.append(QFontMetricsF(font(i, Weight::Plain), &m_device));
        const QFontMetricsF bold(m_bold, &m_device);
        for (int i = 0; i < m_columns.size(); ++i)
            m_natural[i] = bold.horizontalAdvance(m_columns[i].title);
        while (true) {
            BACKROOM_TRY(const auto row, m_source.next());
            if (!row)
                break;
            for (int i = 0; i < m_columns.size(); ++i) {
                const QString text = shownText((*row)[static_cast<size_t>(i)], m_info);
                // Measuring glyphs is the dear part; most cells are clearly no wider than the widest so far.
                if (static_cast<double>(text.size()) * m_widestGlyph > m_natural[i])
                    m_natural[i] = std::max(m_natural[i], plain[i].horizontalAdvance(text));
            }
            m_totals.add(*row);
            if (m_totals.rowCount() % 256 == 0)
                BACKROOM_CHECK(reportProgress(m_progress, m_totals.rowCount()));
        }
        m_sums = m_totals.cells();
        const QStringList totals = totalTexts();
        for (int i = 0; i < m_columns.size(); ++i)
            m_natural[i] = std::max(m_natural[i], bold.horizontalAdvance(totals[i]));
        return m_source.restart();
    }

    [[nodiscard]] double naturalWidth() const {
        double sum = 0;
        for (const double width : m_natural)
            sum += width + 2 * m_pad;
        return sum;
    }

    /// First the font gives way, then text columns: the widest are cut back together, their cells wrap.
    void fitWidths() {
        if (naturalWidth() > m_width) {
            const double pt = std::max(leastBodyPt, std::floor(bodyPt * m_width / naturalWidth() * 4) / 4);
            for (double& width : m_natural)
                width *= pt / bodyPt;
            setBodySize(pt);
        }
        m_widths = m_natural;
        double over = naturalWidth() - m_width;
        // Rounds: the cap falls until it fits; numbers keep their width as long as texts can give.
        for (const bool alsoNumbers : {false, true}) {
            double cap = 0;
            for (const double width : m_widths)
                cap = std::max(cap, width);
            while (over > 0 && cap > 12 * m_ptSize) {
                cap *= 0.97;
                for (int i = 0; i < m_widths.size(); ++i)
                    if (alsoNumbers || !m_columns[i].isNumeric()) {
                        over -= std::max(0.0, m_widths[i] - cap);
                        m_widths[i] = std::min(m_widths[i], cap);
                    }
            }
        }
        m_wraps = m_widths != m_natural;
    }

    Done run(Pass pass) {
        m_pass = pass;
        m_page = 0;
        beginPage();
        qint64 rows = 0;
        // When nothing wraps every row is as high as a line, and counting needs no rows.
        if (pass == Pass::Count && !m_wraps) {
            for (; rows < m_totals.rowCount(); ++rows)
                place(m_line);
        } else {
            while (true) {
                BACKROOM_TRY(const auto row, m_source.next());
                if (!row)
                    break;
                QStringList texts;
                for (int i = 0; i < m_columns.size(); ++i)
                    texts << shownText((*row)[static_cast<size_t>(i)], m_info);
                drawRow(texts, Weight::Plain);
                if (++rows % 256 == 0)
                    BACKROOM_CHECK(reportProgress(m_progress, rows));
            }
        }
        drawEnd();
        return {};
    }

    [[nodiscard]] QStringList totalTexts() const {
        QStringList texts;
        bool labelled = !m_totals.any();
        for (int i = 0; i < m_columns.size(); ++i) {
            const ReportCell& sum = m_sums[static_cast<size_t>(i)];
            const bool label = isUnknown(sum) && !labelled && !m_columns[i].isNumeric();
            texts << (label            ? Text::tr("Total")
                      : isUnknown(sum) ? m_totals.unitBeside(i)
                                       : shownText(sum, m_info));
            labelled = labelled || label;
        }
        return texts;
    }

    void drawEnd() {
        if (m_totals.any() && m_totals.rowCount() > 0) {
            rule();
            drawRow(totalTexts(), Weight::Bold);
        }
        if (m_totals.rowCount() == 0)
            drawLine(Text::tr("Nothing to report"), m_body);
        for (const QString& note : m_info.notes)
            drawLine(note, m_body);
    }

    void beginPage() {
        if (m_page > 0 && m_pass == Pass::Paint)
            m_device.newPage();
        ++m_page;
        m_y = 0;
        if (m_page == 1)
            drawHead();
        else
            drawLine(m_info.title +
                         (m_info.company.isEmpty() ? QString() : QStringLiteral(" · ") + m_info.company),
                     m_body);
        m_y += m_line / 2;
        QStringList titles;
        for (const ReportColumn& column : m_columns)
            titles << column.title;
        drawRow(titles, Weight::Bold);
        rule();
        drawFoot();
    }

    void drawHead() {
        QFont title = m_bold;
        title.setPointSizeF(titlePt);
        drawLine(m_info.title, title);
        if (!m_info.company.isEmpty())
            drawLine(m_info.company, m_bold);
        for (const ReportParameter& parameter : m_info.parameters)
            drawLine(parameter.name + QStringLiteral(": ") + parameter.value, m_body);
    }

    void drawFoot() {
        if (m_pass == Pass::Count)
            return;
        const QRectF foot(0, m_height - m_line, m_width, m_line);
        m_painter.setFont(m_body);
        const QString made = QDateTime::fromMSecsSinceEpoch(m_info.madeAtMs, m_info.zone)
                                 .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QString left = Text::tr("Made %1 (%2)").arg(made, QString::fromUtf8(m_info.zone.id()));
        if (!m_info.person.isEmpty())
            left += QStringLiteral(" · ") + m_info.person;
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, left);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                           Text::tr("Page %1 of %2").arg(m_page).arg(std::max(m_page, m_pageCount)));
    }

    /// Makes room for a block of this height and answers where it begins.
    double place(double height) {
        // A row higher than a page is drawn anyway; a page of its own would come out empty.
        if (m_y + height > m_height - 2 * m_line && m_y > m_height / 2)
            beginPage();
        const double y = m_y;
        m_y += height;
        return y;
    }

    void drawLine(const QString& text, const QFont& font) {
        const QFontMetricsF metrics(font, &m_device);
        const QRectF needed = metrics.boundingRect(QRectF(0, 0, m_width, m_height), Qt::TextWordWrap, text);
        const double height = std::max(metrics.height(), needed.height()) * 1.1;
        const double y = place(height);
        if (m_pass == Pass::Count)
            return;
        m_painter.setFont(font);
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(QTextOption::WordWrap);
        drawPageText(m_painter, QRectF(0, y, m_width, height), text, option);
    }

    void rule() {
        if (m_pass == Pass::Paint)
            m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    }

    [[nodiscard]] QTextOption cellOption(int column) const {
        QTextOption option(m_columns[column].isNumeric() ? Qt::AlignRight | Qt::AlignTop
                                                         : Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(m_wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        return option;
    }

    [[nodiscard]] double rowHeight(const QStringList& texts, Weight weight) const {
        double height = m_line;
        if (!m_wraps)
            return height;
        for (int i = 0; i < m_columns.size(); ++i)
            if (static_cast<double>(texts[i].size()) * m_widestGlyph > m_widths[i]) {
                m_painter.setFont(font(i, weight));
                const QRectF room(0, 0, m_widths[i] + 1, 1e6);
                const QRectF needed = m_painter.boundingRect(room, texts[i], cellOption(i));
                height = std::max(height, needed.height() + m_line * 0.15);
            }
        return height;
    }

    void drawRow(const QStringList& texts, Weight weight) {
        const double height = rowHeight(texts, weight);
        const double y = place(height);
        if (m_pass == Pass::Count)
            return;
        double x = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            m_painter.setFont(font(i, weight));
            drawPageText(m_painter, QRectF(x + m_pad, y, m_widths[i] + 1, height), texts[i], cellOption(i));
            x += m_widths[i] + 2 * m_pad;
        }
    }

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    ReportSource& m_source;
    ReportColumns m_columns;
    const ReportInfo& m_info;
    const ExportProgress& m_progress;
    ReportTotals m_totals;
    ReportRow m_sums;
    QFont m_body;
    QFont m_bold;
    QFont m_code;
    QList<double> m_natural;
    QList<double> m_widths;
    double m_ptSize;
    double m_width;
    double m_height;
    double m_line = 0;
    double m_widestGlyph = 0;
    double m_pad = 0;
    double m_y = 0;
    int m_page = 0;
    int m_pageCount = 0;
    bool m_wraps = false;
    Pass m_pass = Pass::Count;
};

} // namespace

QString shownText(const ReportCell& cell, const ReportInfo& info) {
    if (isUnknown(cell))
        return QStringLiteral("–");
    if (const auto* money = std::get_if<Money>(&cell))
        return grouped(money->toString(), info.locale) + QLatin1Char(' ') + money->currency().code();
    if (const auto* cost = std::get_if<PerUnitAmount>(&cell))
        return grouped(withCents(exactText(*cost, info.zone)), info.locale);
    if (const auto* instant = std::get_if<Instant>(&cell))
        return QDateTime::fromMSecsSinceEpoch(instant->ms, info.zone)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString exact = exactText(cell, info.zone);
    const bool number = !std::holds_alternative<QString>(cell) && !std::holds_alternative<QDate>(cell);
    return number ? grouped(exact, info.locale) : exact;
}

Done paintReport(QPagedPaintDevice& device, ReportSource& source, const ReportInfo& info,
                 const ExportProgress& progress) {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return fail(ErrorKind::Unexpected, QStringLiteral("report.no_fonts"),
                    Text::tr("This program cannot paint pages"), info.title,
                    Text::tr("choose Excel, CSV or JSON instead"));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorKind::Unavailable, QStringLiteral("report.device"),
                    Text::tr("The printer or file does not answer"), info.title,
                    Text::tr("check that it is switched on and has room, then try again"));
    Done painted = ReportPages(device, painter, source, info, progress).paint();
    painter.end();
    return painted;
}

} // namespace backroom::reports
