// A workbook of 100,000 rows and 12 columns, against the same cells written by libxlsxwriter itself in its
// own constant memory, with the formats a person needs: dates as dates, codes as text, figures as figures.
#include "bench/marks.h"
#include "reports/service/excel_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <utility>
#include <xlsxwriter.h>

using namespace backroom;
using namespace backroom::bench;
using namespace backroom::reports;

namespace {

constexpr int rowCount = 100'000;
constexpr int rounds = 9;
const QDate firstDay(2026, 1, 1);

/// Rows made while they are written, so that only the writer's memory counts.
class Movements : public ReportSource {
public:
    explicit Movements(Currency currency) : m_currency(std::move(currency)) {
        const auto column = [this](const char* key, ColumnType type) {
            m_columns += {QString::fromLatin1(key), QString::fromLatin1(key), type, ColumnTotal::None, {}, 0};
        };
        column("number", ColumnType::Code);
        column("day", ColumnType::Date);
        column("sku", ColumnType::Code);
        column("name", ColumnType::Text);
        column("quantity", ColumnType::Quantity);
        column("unit", ColumnType::Text);
        column("from", ColumnType::Code);
        column("to", ColumnType::Code);
        column("cost", ColumnType::Money);
        column("line", ColumnType::Integer);
        column("person", ColumnType::Text);
        column("at", ColumnType::Instant);
    }
    [[nodiscard]] const ReportColumns& columns() const override { return m_columns; }
    Result<std::optional<ReportRow>> next() override {
        if (m_at == rowCount)
            return std::optional<ReportRow>();
        const int i = m_at++;
        return std::optional<ReportRow>(
            ReportRow{QStringLiteral("RCV-%1").arg(i, 6, 10, QLatin1Char('0')), firstDay.addDays(i % 300),
                      QStringLiteral("SKU-%1").arg(i % 3000),
                      QStringLiteral("Mug 350 ml, blue, number %1").arg(i % 500), Quantity::whole(1 + i % 9),
                      QStringLiteral("pcs"), QStringLiteral("DOCK"), QStringLiteral("A-%1").arg(i % 40),
                      Money(100 + i % 900, m_currency), qint64(1 + i % 20), QStringLiteral("Storekeeper"),
                      Instant{1'772'442'000'000 + qint64(i) * 60'000}});
    }
    Done restart() override {
        m_at = 0;
        return {};
    }

private:
    ReportColumns m_columns;
    Currency m_currency;
    int m_at = 0;
};

void writePlain(const QString& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Report");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_format* instant = workbook_add_format(book);
    format_set_num_format(instant, "yyyy-mm-dd hh:mm");
    lxw_format* text = workbook_add_format(book);
    format_set_num_format(text, "@");
    lxw_format* money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    const double first = 46'023; // 2026-01-01 as a spreadsheet counts days
    const auto string = [](const QString& words) { return words.toUtf8(); };
    for (int i = 0; i < rowCount; ++i) {
        const auto row = lxw_row_t(i);
        worksheet_write_string(sheet, row, 0,
                               string(QStringLiteral("RCV-%1").arg(i, 6, 10, QLatin1Char('0'))), text);
        worksheet_write_number(sheet, row, 1, first + i % 300, date);
        worksheet_write_string(sheet, row, 2, string(QStringLiteral("SKU-%1").arg(i % 3000)), text);
        worksheet_write_string(sheet, row, 3,
                               string(QStringLiteral("Mug 350 ml, blue, number %1").arg(i % 500)), nullptr);
        worksheet_write_number(sheet, row, 4, 1 + i % 9, nullptr);
        worksheet_write_string(sheet, row, 5, "pcs", nullptr);
        worksheet_write_string(sheet, row, 6, "DOCK", text);
        worksheet_write_string(sheet, row, 7, string(QStringLiteral("A-%1").arg(i % 40)), text);
        worksheet_write_number(sheet, row, 8, (100 + i % 900) / 100.0, money);
        worksheet_write_number(sheet, row, 9, 1 + i % 20, nullptr);
        worksheet_write_string(sheet, row, 10, "Storekeeper", nullptr);
        worksheet_write_number(sheet, row, 11, first + 60 + i / 1440.0, instant);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("no workbook");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    Marks marks;
    Movements source(*Currency::fromCode(QStringLiteral("EUR")));
    ReportInfo info;
    info.title = QStringLiteral("Movements");
    marks.pair(
        QStringLiteral("Excel, 100,000 rows × 12"), 1.3, rounds, 1,
        [&](int) {
            if (!source.restart() || !writeExcel(folder.filePath(QStringLiteral("ours.xlsx")), source, info))
                qFatal("no workbook");
        },
        [&](int) { writePlain(folder.filePath(QStringLiteral("plain.xlsx"))); });
    marks.value(QStringLiteral("Excel, memory at the highest, both together"), Marks::peakMegabytes(),
                QStringLiteral("MB"), 200);
    return marks.end();
}
