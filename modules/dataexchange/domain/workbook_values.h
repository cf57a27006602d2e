#pragma once

#include <QList>
#include <QString>

class QIODevice;

namespace backroom::dataexchange {

/// From when a workbook counts its days: the usual one, or that of old Macintosh programs.
enum class DayZero { Year1900, Year1904 };

/// What the numbers of a workbook mean. It keeps days, times and codes with leading zeros as bare numbers;
/// only the style of the cell tells them apart (ECMA-376 part 1, 18.8.30 and 18.8.31).
class WorkbookValues {
public:
    explicit WorkbookValues(DayZero zero = DayZero::Year1900) : m_zero(zero) {}
    /// Reads the styles of a workbook (xl/styles.xml). What cannot be read leaves plain numbers.
    void readStyles(QIODevice& xml);

    /// A number as it stands in the file, as a person reads it there: "2026-03-01", "2026-03-01 10:30",
    /// "10:30", "0012", "12.5". Decimals have a point, and no more than fifteen digits: what a spreadsheet
    /// shows. What is no number comes back as it is.
    [[nodiscard]] QString text(const QString& number, int style) const;

private:
    enum class Sort { Plain, Moment, Padded };
    struct Style {
        Sort sort = Sort::Plain;
        int digits = 0; ///< of a padded one
    };
    static Style styleOf(int formatId, const QString& code);
    [[nodiscard]] QString moment(double days) const;

    DayZero m_zero;
    QList<Style> m_styles; ///< by the number a cell names
};

/// Text of a workbook has characters that XML has not as _x000A_; the rest stays.
QString workbookText(const QString& stored);

/// How many columns a sheet may have.
constexpr int workbookColumns = 16'384;

/// The number of a cell's column from its name, 0 for "A7"; −1 when there is none.
int workbookColumn(QStringView cell);

} // namespace backroom::dataexchange
