#pragma once

#include "foundation/domain/result.h"
#include "reports/domain/report_cell.h"
#include "reports/domain/report_column.h"

#include <QHash>
#include <QString>

#include <xlsxwriter.h>

namespace backroom::reports {

enum class Emphasis { Plain, Total };

/// Owns a libxlsxwriter workbook in constant memory: rows of a sheet are written top down, once.
class ExcelWorkbook {
public:
    /// Error: Unavailable file.not_writable.
    static Result<ExcelWorkbook> create(const QString& fileName);
    ExcelWorkbook(ExcelWorkbook&& other) noexcept;
    ExcelWorkbook& operator=(ExcelWorkbook&&) = delete;
    ~ExcelWorkbook();

    /// A sheet under this name, made legal and unique.
    lxw_worksheet* addSheet(const QString& name);
    lxw_chart* addBarChart();

    /// Number, date or text by the cell's type; nothing for unknown.
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell, ColumnType type,
               const QTimeZone& zone);
    void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                   lxw_format* format = nullptr);
    /// A formula with the exact result beside it, for readers that do not compute.
    void writeTotal(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& formula,
                    const ReportCell& result, ColumnType type);

    lxw_format* headFormat();
    lxw_format* totalLabelFormat();

    /// Unavailable file.write_failed when a row did not reach the library's temporary file: it does not look
    /// itself.
    [[nodiscard]] Done checkSpooled(const lxw_worksheet* sheet) const;
    /// Puts the file together. The workbook is gone afterwards, also when it failed.
    Done close();

private:
    explicit ExcelWorkbook(lxw_workbook* book, QString fileName)
        : m_book(book), m_fileName(std::move(fileName)) {}
    lxw_format* format(const QString& number, Emphasis emphasis);
    lxw_format* makeFormat(const ReportCell& cell, ColumnType type, Emphasis emphasis);
    std::optional<double> localDays(qint64 instantMs, const QTimeZone& zone);
    lxw_format* cellFormat(const ReportCell& cell, ColumnType type, Emphasis emphasis);

    lxw_workbook* m_book;
    QString m_fileName;
    QHash<QString, lxw_format*> m_formats;
    QHash<quint64, lxw_format*> m_cellFormats; ///< by what makes a cell's format, without its text
    std::optional<qint64> m_quarter;           ///< of an hour since 1970; a zone's offset changes between two
    qint64 m_offsetMs = 0;                     ///< in that quarter
    QStringList m_sheetKeys;
};

/// The value a spreadsheet holds for a number or a day; nothing for text, an instant and unknown.
std::optional<double> excelNumber(const ReportCell& cell);
/// How many signs a number has as exactText() writes it; 0 for anything else.
int numberChars(const ReportCell& cell);

} // namespace backroom::reports
