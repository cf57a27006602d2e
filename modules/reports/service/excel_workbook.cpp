#include "reports/service/excel_workbook.h"

#include "reports/service/output_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <unistd.h>

namespace backroom::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qsizetype longestCellText = 32'767;
constexpr qsizetype longestSheetName = 31;

/// The library prints its failures, and the person gets one line: ours.
class SilentStderr {
public:
    SilentStderr() : m_kept(::dup(STDERR_FILENO)) {
        const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (m_kept >= 0 && nothing >= 0)
            ::dup2(nothing, STDERR_FILENO);
        if (nothing >= 0)
            ::close(nothing);
    }
    ~SilentStderr() {
        const int reason = errno;
        if (m_kept >= 0) {
            ::dup2(m_kept, STDERR_FILENO);
            ::close(m_kept);
        }
        errno = reason;
    }
    SilentStderr(const SilentStderr&) = delete;
    SilentStderr& operator=(const SilentStderr&) = delete;

private:
    int m_kept;
};

/// Days since Excel's day zero; before 1900-03-01 Excel counts a day that never was, so such dates stay text.
std::optional<double> excelDay(const QDate& day) {
    if (!day.isValid() || day < QDate(1900, 3, 1) || day.year() > 9999)
        return {};
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

int decimalsOf(qint64 micros) {
    int decimals = 6;
    while (decimals > 0 && micros % 10 == 0) {
        micros /= 10;
        --decimals;
    }
    return decimals;
}

QString numberFormat(int decimals) {
    QString format = QStringLiteral("#,##0");
    if (decimals > 0)
        format += QLatin1Char('.') + QString(decimals, QLatin1Char('0'));
    return format;
}

/// XML 1.0 has no place for most control characters and Excel none for longer texts.
QByteArray legalText(QString text) {
    const auto isIllegal = [](QChar c) {
        return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    };
    // Looked at before it is touched: nearly every text is legal, and then it is not copied.
    if (std::any_of(text.cbegin(), text.cend(), isIllegal))
        for (QChar& c : text)
            if (isIllegal(c))
                c = c == QLatin1Char('\r') ? QChar(u'\n') : QChar(QChar::ReplacementCharacter);
    if (text.size() > longestCellText)
        text = text.left(longestCellText - 1) + QChar(0x2026);
    // Excel reads _x0041_ as the letter A.
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1String("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    return text.toUtf8();
}

} // namespace

std::optional<double> excelNumber(const ReportCell& cell) {
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        return static_cast<double>(quantity->micros()) / 1e6;
    if (const auto* money = std::get_if<Money>(&cell))
        return static_cast<double>(money->minor()) / std::pow(10.0, money->currency().minorDigits());
    if (const auto* perUnit = std::get_if<PerUnitAmount>(&cell))
        return static_cast<double>(perUnit->micros) / 1e6;
    if (const auto* number = std::get_if<qint64>(&cell))
        return static_cast<double>(*number);
    if (const auto* day = std::get_if<QDate>(&cell))
        return excelDay(*day);
    return {};
}

int numberChars(const ReportCell& cell) {
    const auto chars = [](qint64 value, int scale, int decimals) {
        int digits = 1;
        for (quint64 rest = value < 0 ? 0 - quint64(value) : quint64(value); rest >= 10; rest /= 10)
            ++digits;
        return (value < 0 ? 1 : 0) + std::max(1, digits - scale) + (decimals > 0 ? decimals + 1 : 0);
    };
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        return chars(quantity->micros(), 6, decimalsOf(quantity->micros()));
    if (const auto* perUnit = std::get_if<PerUnitAmount>(&cell))
        return chars(perUnit->micros, 6, decimalsOf(perUnit->micros));
    if (const auto* money = std::get_if<Money>(&cell))
        return chars(money->minor(), money->currency().minorDigits(), money->currency().minorDigits());
    if (const auto* number = std::get_if<qint64>(&cell))
        return chars(*number, 0, 0);
    return 0;
}

Result<ExcelWorkbook> ExcelWorkbook::create(const QString& fileName) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(fileName).constData(), &options);
    if (book == nullptr)
        return fail(writeError(fileName, Text::tr("there is not enough memory")));
    return ExcelWorkbook(book, fileName);
}

ExcelWorkbook::ExcelWorkbook(ExcelWorkbook&& other) noexcept
    : m_book(std::exchange(other.m_book, nullptr)),
      m_fileName(std::move(other.m_fileName)),
      m_formats(std::move(other.m_formats)),
      m_sheetKeys(std::move(other.m_sheetKeys)) {}

ExcelWorkbook::~ExcelWorkbook() {
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

lxw_worksheet* ExcelWorkbook::addSheet(const QString& name) {
    static const QRegularExpression illegal(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1f]"));
    QString legal = name;
    legal.replace(illegal, QStringLiteral(" "));
    legal = legal.simplified().left(longestSheetName);
    if (legal.isEmpty())
        legal = Text::tr("Report");
    QString unique = legal;
    for (int n = 2; m_sheetKeys.contains(unique, Qt::CaseInsensitive); ++n) {
        const QString suffix = QStringLiteral(" (%1)").arg(n);
        unique = legal.left(longestSheetName - suffix.size()) + suffix;
    }
    m_sheetKeys << unique;
    return workbook_add_worksheet(m_book, unique.toUtf8().constData());
}

lxw_chart* ExcelWorkbook::addBarChart() {
    return workbook_add_chart(m_book, LXW_CHART_BAR);
}

lxw_format* ExcelWorkbook::format(const QString& number, Emphasis emphasis) {
    const QString key = number + (emphasis == Emphasis::Total ? QLatin1String("|total") : QLatin1String("|"));
    lxw_format*& known = m_formats[key];
    if (known == nullptr) {
        known = workbook_add_format(m_book);
        if (!number.isEmpty())
            format_set_num_format(known, number.toUtf8().constData());
        if (emphasis == Emphasis::Total) {
            format_set_bold(known);
            format_set_top(known, LXW_BORDER_THIN);
        }
    }
    return known;
}

lxw_format* ExcelWorkbook::cellFormat(const ReportCell& cell, ColumnType type, Emphasis emphasis) {
    // A hundred thousand rows have a handful of formats: found by a number, made by a text.
    quint64 key = quint64(cell.index()) << 8 | quint64(type) << 4 | quint64(emphasis);
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        key |= quint64(decimalsOf(quantity->micros())) << 16;
    else if (const auto* perUnit = std::get_if<PerUnitAmount>(&cell))
        key |= quint64(decimalsOf(perUnit->micros)) << 16;
    else if (const auto* money = std::get_if<Money>(&cell))
        for (const QChar letter : money->currency().code())
            key = key << 8 | letter.unicode();
    lxw_format*& known = m_cellFormats[key];
    if (known == nullptr)
        known = makeFormat(cell, type, emphasis);
    return known;
}

lxw_format* ExcelWorkbook::makeFormat(const ReportCell& cell, ColumnType type, Emphasis emphasis) {
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        return format(numberFormat(decimalsOf(quantity->micros())), emphasis);
    if (const auto* perUnit = std::get_if<PerUnitAmount>(&cell))
        return format(numberFormat(std::max(2, decimalsOf(perUnit->micros))), emphasis);
    if (const auto* money = std::get_if<Money>(&cell))
        return format(numberFormat(money->currency().minorDigits()) + QLatin1String("\\ [$") +
                          money->currency().code() + QLatin1Char(']'),
                      emphasis);
    if (std::holds_alternative<qint64>(cell))
        return format(numberFormat(0), emphasis);
    if (std::holds_alternative<QDate>(cell))
        return format(QStringLiteral("yyyy-mm-dd"), emphasis);
    if (std::holds_alternative<Instant>(cell))
        return format(QStringLiteral("yyyy-mm-dd hh:mm:ss"), emphasis);
    return format(type == ColumnType::Code ? QStringLiteral("@") : QString(), emphasis);
}

lxw_format* ExcelWorkbook::headFormat() {
    lxw_format*& head = m_formats[QStringLiteral("head")];
    if (head == nullptr) {
        head = workbook_add_format(m_book);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    }
    return head;
}

lxw_format* ExcelWorkbook::totalLabelFormat() {
    return format(QString(), Emphasis::Total);
}

void ExcelWorkbook::writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                              lxw_format* format) {
    if (!text.isEmpty())
        worksheet_write_string(sheet, row, column, legalText(text).constData(), format);
}

void ExcelWorkbook::write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell,
                          ColumnType type, const QTimeZone& zone) {
    if (isUnknown(cell))
        return;
    const auto* instant = std::get_if<Instant>(&cell);
    if (const auto number = instant ? localDays(instant->ms, zone) : excelNumber(cell))
        worksheet_write_number(sheet, row, column, *number, cellFormat(cell, type, Emphasis::Plain));
    else
        writeText(sheet, row, column, exactText(cell, zone),
                  type == ColumnType::Code ? cellFormat(cell, type, Emphasis::Plain) : nullptr);
}

std::optional<double> ExcelWorkbook::localDays(qint64 instantMs, const QTimeZone& zone) {
    constexpr qint64 quarterMs = 900'000;
    constexpr qint64 dayMs = 86'400'000;
    // A zone is asked once for a quarter of an hour: rows stand in the order of time, and no zone changes its
    // offset within one.
    const qint64 quarter = instantMs >= 0 ? instantMs / quarterMs : -1 - (-1 - instantMs) / quarterMs;
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_offsetMs = QDateTime::fromMSecsSinceEpoch(instantMs, zone).offsetFromUtc() * qint64(1000);
    }
    const qint64 local = instantMs + m_offsetMs;
    const qint64 days = local >= 0 ? local / dayMs : -1 - (-1 - local) / dayMs;
    const auto day = excelDay(QDate(1970, 1, 1).addDays(days));
    if (!day)
        return {};
    return *day + double(local - days * dayMs) / double(dayMs);
}

void ExcelWorkbook::writeTotal(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& formula,
                               const ReportCell& result, ColumnType type) {
    worksheet_write_formula_num(sheet, row, column, formula.toUtf8().constData(),
                                cellFormat(result, type, Emphasis::Total), excelNumber(result).value_or(0));
}

Done ExcelWorkbook::checkSpooled(const lxw_worksheet* sheet) const {
    FILE* spool = sheet->optimize_tmpfile;
    if (spool != nullptr && (fflush(spool) != 0 || ferror(spool) != 0))
        return fail(writeError(m_fileName, Text::tr("the disk for temporary files is full")));
    return {};
}

Done ExcelWorkbook::close() {
    lxw_workbook* book = std::exchange(m_book, nullptr);
    // Every sheet is copied once more before it is packed; a copy that does not fit would go unnoticed.
    qint64 spooled = 0;
    lxw_worksheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, book->worksheets, list_pointers) {
        Done checked = checkSpooled(sheet);
        if (!checked) {
            lxw_workbook_free(book);
            return checked;
        }
        spooled += sheet->optimize_tmpfile != nullptr ? ftell(sheet->optimize_tmpfile) : 0;
    }
    const QStorageInfo temporary(qEnvironmentVariable("TMPDIR", QStringLiteral("/tmp")));
    if (temporary.isValid() && temporary.bytesAvailable() < spooled + (1 << 20)) {
        lxw_workbook_free(book);
        return fail(writeError(m_fileName, Text::tr("the disk for temporary files is full")));
    }
    errno = 0;
    lxw_error error = LXW_NO_ERROR;
    {
        const SilentStderr silent;
        error = workbook_close(book);
    }
    const int reason = errno;
    if (error != LXW_NO_ERROR)
        return fail(writeError(m_fileName, reason != 0 ? qt_error_string(reason)
                                                       : QString::fromUtf8(lxw_strerror(error))));
    return {};
}

} // namespace backroom::reports
