#pragma once

#include "dataexchange/domain/workbook_values.h"
#include "foundation/domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamReader>

namespace backroom::dataexchange {

/// The texts that the cells of a workbook name by number (xl/sharedStrings.xml). Errors: Invalid
/// workbook.damaged; Refused workbook.too_large.
Result<QStringList> readSharedTexts(QIODevice& xml);

/// Turns one sheet of a workbook (xl/worksheets/sheet1.xml) into CSV that CsvReader reads: parted by commas,
/// UTF-8, a line for each row of the sheet, empty ones too, so that a line's number is the row's. A row ends
/// where the first one that says something does: what a spreadsheet leaves out behind its last cell is
/// empty. Memory does not grow with the sheet.
class SheetReader {
public:
    /// `xml` must outlive the reader.
    SheetReader(QIODevice& xml, QStringList texts, WorkbookValues values);
    /// The next lines, some hundred kilobytes; empty at the end. Errors: Invalid workbook.damaged.
    Result<QByteArray> next();

private:
    void readRow(QByteArray& out);
    QString readCell(int& column);
    [[nodiscard]] Result<QByteArray> damaged() const;

    QXmlStreamReader m_xml;
    QStringList m_texts;
    WorkbookValues m_values;
    qint64 m_line = 0;     ///< lines written
    qsizetype m_width = 0; ///< of the head
    bool m_isEnded = false;
};

} // namespace backroom::dataexchange
