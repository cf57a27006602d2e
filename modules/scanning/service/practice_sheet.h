#pragma once

#include "foundation/domain/result.h"

#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace backroom::scanning {

/// A code to scan from paper, and what it is.
struct SheetCode {
    QString words; ///< "Carton of 6 blue mugs"
    QString code;
};

struct SheetPart {
    QString title;
    QList<SheetCode> codes;
};

/// Codes as bars on sheets of paper, two beside each other, part after part: for whoever tries a scanner.
/// Errors: as barcodeBars; Unavailable scanning.sheet_not_printed.
Done paintPracticeSheet(QPagedPaintDevice& device, const QString& title, const QList<SheetPart>& parts);
/// The same as a PDF of A4 pages.
Done writePracticeSheet(const QString& path, const QString& title, const QList<SheetPart>& parts);
/// Every key of the stations as its command barcode.
SheetPart commandCodes();

} // namespace backroom::scanning
