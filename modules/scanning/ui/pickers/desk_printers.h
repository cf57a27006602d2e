#pragma once

#include "foundation/domain/result.h"

#include <QPagedPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

namespace backroom::scanning {

/// What is printed at a desk.
enum class PrintUse {
    Labels, ///< on items and bins
    Paper   ///< lists, reports, practice sheets
};

/// Which printer does it and on what, at this machine: the same for everybody who signs in here.
struct PrinterChoice {
    QString printer; ///< its name; empty = the system's own; toFile() = a PDF each time
    QSizeF sizeMm;

    static QString toFile() { return QStringLiteral("file"); }
    bool operator==(const PrinterChoice&) const = default;
};

PrinterChoice printerOf(PrintUse use);
void keepPrinter(PrintUse use, const PrinterChoice& choice);

/// A device to paint on, and where it leads, for people.
struct OpenPrinter {
    std::shared_ptr<QPagedPaintDevice> device;
    QString where; ///< the printer's name, or the path of a PDF
    bool isFile = false;
};

/// Without a dialog: the chosen printer, or a PDF at `otherwise` where there is none. Asking for printers may
/// take seconds, so not on the GUI thread. Error: Unavailable print.cannot_write.
Result<OpenPrinter> openPrinter(const PrinterChoice& choice, const QString& otherwise);
/// "Printed on Zebra", "No printer here: saved as PDF to …".
QString printedWords(const OpenPrinter& printer, const PrinterChoice& choice);

} // namespace backroom::scanning
