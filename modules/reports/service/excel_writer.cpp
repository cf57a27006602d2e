#include "reports/service/excel_writer.h"

#include "reports/domain/report_chart_data.h"
#include "reports/domain/report_totals.h"
#include "reports/service/excel_workbook.h"
#include "reports/service/output_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace backroom::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr int widestChars = 60;
constexpr lxw_row_t headRow = 0;

/// Columns a spreadsheet shows about that wide; wide scripts take two places a letter.
int shownChars(const QString& text) {
    int longest = 0;
    int line = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            line = 0;
            continue;
        }
        line += c.unicode() >= 0x1100 &&
                        (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul ||
                         c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
                    ? 2
                    : 1;
        longest = std::max(longest, line);
    }
    return longest;
}

QString columnName(int column) {
    QString name;
    for (int n = column; n >= 0; n = n / 26 - 1)
        name.prepend(QChar(u'A' + n % 26));
    return name;
}

/// One workbook from the first row to the last sheet.
class ExcelExport {
public:
    ExcelExport(ExcelWorkbook book, const ReportColumns& columns, const ReportInfo& info,
                const ExcelOptions& options)
        : m_book(std::move(book)),
          m_columns(columns),
          m_info(info),
          m_options(options),
          m_totals(columns),
          m_chart(columns, info.chart.value_or(ReportChart{})),
          m_widths(columns.size(), 0) {
        for (int i = 0; i < columns.size(); ++i)
            // Room for the filter's button.
            m_widths[i] = std::max(columns[i].widthChars, shownChars(columns[i].title) + 3);
        beginSheet();
        // Added now, so it is the second one however many sheets the rows need.
        m_summary = m_book.addSheet(Text::tr("Summary"));
    }

    Done run(ReportSource& source, const ExportProgress& progress) {
        while (true) {
            BACKROOM_TRY(const auto row, source.next());
            if (!row)
                break;
            writeRow(*row);
            if (m_totals.rowCount() % 256 == 0)
                BACKROOM_CHECK(reportProgress(progress, m_totals.rowCount()));
            if (m_totals.rowCount() % 16384 == 0)
                BACKROOM_CHECK(m_book.checkSpooled(m_sheet));
        }
        setFilter();
        writeTotals();
        endSheet();
        writeSummary();
        BACKROOM_CHECK(reportProgress(progress, m_totals.rowCount()));
        BACKROOM_CHECK(m_book.close());
        // Packing a long one takes seconds, and who stopped it meanwhile does not want it.
        return reportProgress(progress, m_totals.rowCount());
    }

private:
    void beginSheet() {
        m_sheet = m_book.addSheet(m_info.title);
        m_nextRow = headRow + 1;
        for (int i = 0; i < m_columns.size(); ++i)
            m_book.writeText(m_sheet, headRow, static_cast<lxw_col_t>(i), m_columns[i].title,
                             m_book.headFormat());
        worksheet_freeze_panes(m_sheet, headRow + 1, 0);
        worksheet_repeat_rows(m_sheet, headRow, headRow);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
    }

    /// Must come before a row below the data is begun: the library refuses to look back.
    void setFilter() {
        if (m_sheetLastData > headRow && !m_columns.isEmpty())
            worksheet_autofilter(m_sheet, headRow, 0, m_sheetLastData,
                                 static_cast<lxw_col_t>(m_columns.size() - 1));
    }

    void endSheet() {
        for (int i = 0; i < m_columns.size(); ++i)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 std::min(widestChars, m_widths[i]) + 1, nullptr);
        noteRange();
    }

    /// The rows of this sheet, for the SUM of the last one.
    void noteRange() {
        if (m_sheetLastData > headRow)
            m_ranges.append({QString::fromUtf8(m_sheet->quoted_name), m_sheetLastData});
        m_sheetLastData = headRow;
    }

    void writeRow(const ReportRow& row) {
        // The last row of a sheet is kept for the totals.
        if (m_nextRow >= m_options.rowsPerSheet - 1) {
            setFilter();
            endSheet();
            beginSheet();
        }
        for (int i = 0; i < m_columns.size(); ++i) {
            const ReportCell& cell = row[static_cast<size_t>(i)];
            m_book.write(m_sheet, m_nextRow, static_cast<lxw_col_t>(i), cell, m_columns[i].type, m_info.zone);
            measure(i, cell);
        }
        m_sheetLastData = m_nextRow++;
        m_totals.add(row);
        if (m_info.chart)
            m_chart.add(row);
    }

    void measure(int column, const ReportCell& cell) {
        int& width = m_widths[column];
        if (width >= widestChars)
            return;
        if (const auto* text = std::get_if<QString>(&cell))
            width = std::max(width, shownChars(*text));
        else if (std::holds_alternative<QDate>(cell))
            width = std::max(width, 10);
        else if (std::holds_alternative<Instant>(cell))
            width = std::max(width, 19);
        else if (!isUnknown(cell))
            // Signs of grouping, and the currency's letters behind money.
            width =
                std::max(width, numberChars(cell) * 4 / 3 + (std::holds_alternative<Money>(cell) ? 7 : 1));
    }

    /// Real numbers: one line, or one for each unit. Money and counts stand in the first.
    void writeTotals() {
        if (!m_totals.any() || m_totals.rowCount() == 0)
            return;
        const QStringList units = m_totals.units();
        const int lines = std::max(1, static_cast<int>(units.size()));
        if (m_nextRow + lines > m_options.rowsPerSheet) {
            endSheet();
            beginSheet();
        }
        writeTotalLine(units.isEmpty() ? std::nullopt : std::optional(units.first()), LineOfTotals::First);
        for (const QString& unit : units.mid(1))
            writeTotalLine(unit, LineOfTotals::Further);
    }

    enum class LineOfTotals { First, Further };

    void writeTotalLine(const std::optional<QString>& unit, LineOfTotals which) {
        const ReportRow sums = m_totals.cells();
        bool labelled = false;
        for (int i = 0; i < m_columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const bool hasUnits = unit && !m_columns[i].unitColumn.isEmpty();
            ReportCell sum = which == LineOfTotals::First ? sums[static_cast<size_t>(i)] : ReportCell();
            if (hasUnits) {
                const auto ofUnit = m_totals.ofUnit(i, *unit);
                sum = ofUnit ? ReportCell(*ofUnit) : ReportCell();
            }
            if (!isUnknown(sum)) {
                m_book.writeTotal(m_sheet, m_nextRow, column, sumFormula(i, hasUnits ? unit : std::nullopt),
                                  sum, m_columns[i].type);
                measure(i, sum);
            } else if (unit && !unit->isEmpty() && saysUnit(i, *unit)) {
                m_book.writeText(m_sheet, m_nextRow, column, *unit, m_book.totalLabelFormat());
            } else if (!labelled && !m_columns[i].isNumeric() && !isUnitColumn(i)) {
                m_book.writeText(m_sheet, m_nextRow, column, Text::tr("Total"), m_book.totalLabelFormat());
                labelled = true;
            } else {
                worksheet_write_blank(m_sheet, m_nextRow, column, m_book.totalLabelFormat());
            }
        }
        ++m_nextRow;
    }

    [[nodiscard]] bool isUnitColumn(int column) const {
        return std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const ReportColumn& other) {
            return other.unitColumn == m_columns[column].key;
        });
    }

    /// Whether this is the column of units beside a sum of that unit.
    [[nodiscard]] bool saysUnit(int column, const QString& unit) const {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].unitColumn == m_columns[column].key && m_totals.ofUnit(i, unit))
                return true;
        }
        return false;
    }

    /// The sum of a column, over all sheets; of the rows in one unit when there is one.
    [[nodiscard]] QString sumFormula(int column, const std::optional<QString>& unit) const {
        const auto range = [](const Range& rows, int of) {
            const QString sheet = rows.sheet.isEmpty() ? QString() : rows.sheet + QLatin1Char('!');
            return QStringLiteral("%1%2%3:%2%4")
                .arg(sheet, columnName(of))
                .arg(headRow + 2)
                .arg(rows.lastRow + 1);
        };
        QList<Range> ranges = m_ranges;
        if (m_sheetLastData > headRow)
            ranges.append({QString(), m_sheetLastData});
        QStringList parts;
        for (const Range& rows : std::as_const(ranges)) {
            const QString figures = range(rows, column);
            const int unitColumn = columnIndex(m_columns, m_columns[column].unitColumn);
            parts +=
                unit ? QStringLiteral("SUMIF(%1,%2,%3)").arg(range(rows, unitColumn), equals(*unit), figures)
                     : figures;
        }
        return unit ? QLatin1Char('=') + parts.join(QLatin1Char('+'))
                    : QStringLiteral("=SUM(%1)").arg(parts.join(QLatin1Char(',')));
    }

    /// What SUMIF compares with, as a text in a formula; an asterisk is no wildcard in it.
    static QString equals(QString text) {
        static const QRegularExpression special(QStringLiteral("[~*?]"));
        text.replace(special, QStringLiteral("~\\0"));
        return QStringLiteral("\"=%1\"").arg(text.replace(QLatin1Char('"'), QLatin1String("\"\"")));
    }

    void writeSummary() {
        lxw_row_t row = 0;
        const auto line = [&](const QString& name, const QString& value) {
            if (value.isEmpty())
                return;
            m_book.writeText(m_summary, row, 0, name, m_book.headFormat());
            m_book.writeText(m_summary, row++, 1, value);
        };
        line(Text::tr("Report"), m_info.title);
        line(Text::tr("Company"), m_info.company);
        m_book.writeText(m_summary, row, 0, Text::tr("Made at"), m_book.headFormat());
        m_book.write(m_summary, row++, 1, Instant{m_info.madeAtMs}, ColumnType::Instant, m_info.zone);
        line(Text::tr("Time zone"), QString::fromUtf8(m_info.zone.id()));
        line(Text::tr("Made by"), m_info.person);
        line(Text::tr("Program"),
             m_info.version.isEmpty() ? QString() : QStringLiteral("Backroom ") + m_info.version);
        m_book.writeText(m_summary, row, 0, Text::tr("Rows"), m_book.headFormat());
        m_book.write(m_summary, row++, 1, m_totals.rowCount(), ColumnType::Integer, m_info.zone);
        for (const ReportParameter& parameter : m_info.parameters)
            line(parameter.name, parameter.value);
        for (const QString& note : m_info.notes)
            line(Text::tr("Note"), note);
        if (m_info.chart)
            writeChart(row + 1);
        worksheet_set_column(m_summary, 0, 0, 28, nullptr);
        worksheet_set_column(m_summary, 1, 1, 28, nullptr);
    }

    void writeChart(lxw_row_t row) {
        const auto bars = m_chart.bars();
        if (bars.isEmpty())
            return;
        const ReportColumn& label = m_columns[m_chart.labelColumn()];
        const ReportColumn& value = m_columns[m_chart.valueColumn()];
        m_book.writeText(m_summary, row, 0, label.title, m_book.headFormat());
        m_book.writeText(m_summary, row, 1, value.title, m_book.headFormat());
        const lxw_row_t first = row + 1;
        for (const auto& bar : bars) {
            ++row;
            m_book.write(m_summary, row, 0, bar.label, ColumnType::Code, m_info.zone);
            m_book.write(m_summary, row, 1, bar.value, value.type, m_info.zone);
        }
        lxw_chart* chart = m_book.addBarChart();
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, m_summary->name, first, 0, row, 0);
        chart_series_set_values(series, m_summary->name, first, 1, row, 1);
        chart_series_set_name(series, value.title.toUtf8().constData());
        chart_title_set_name(chart, Text::tr("%1 by %2, largest %3")
                                        .arg(value.title, label.title)
                                        .arg(bars.size())
                                        .toUtf8()
                                        .constData());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        // A bar chart grows upwards; the largest belongs on top.
        chart_axis_set_reverse(chart->y_axis);
        lxw_chart_options place{};
        place.x_scale = 1.4;
        place.y_scale = 1.4;
        worksheet_insert_chart_opt(m_summary, 0, 3, chart, &place);
    }

    struct Range {
        QString sheet;
        lxw_row_t lastRow;
    };

    ExcelWorkbook m_book;
    ReportColumns m_columns;
    const ReportInfo& m_info;
    ExcelOptions m_options;
    ReportTotals m_totals;
    ReportChartData m_chart;
    QList<int> m_widths;
    QList<Range> m_ranges;
    lxw_worksheet* m_sheet = nullptr;
    lxw_worksheet* m_summary = nullptr;
    lxw_row_t m_nextRow = 0;
    lxw_row_t m_sheetLastData = headRow;
};

} // namespace

Done writeExcel(const QString& path, ReportSource& source, const ReportInfo& info,
                const ExportProgress& progress, const ExcelOptions& options) {
    return writeWholeByName(path, [&](const QString& fileName) -> Done {
        BACKROOM_TRY(auto book, ExcelWorkbook::create(fileName));
        Done done = ExcelExport(std::move(book), source.columns(), info, options).run(source, progress);
        // The person knows the file by its own name, not by the one it had while it grew.
        if (!done && done.error().where == fileName)
            done.error().where = path;
        return done;
    });
}

} // namespace backroom::reports
