#include "scanning/ui/pickers/label_printer.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>
#include <QtConcurrentRun>

namespace backroom::scanning {

Answer<Result<QString>> printLabel(const ItemLabel& label, const QString& otherwise) {
    return QtConcurrent::run([label, otherwise]() -> Result<QString> {
        const QPrinterInfo desk = QPrinterInfo::defaultPrinter();
        if (desk.isNull()) {
            QDir().mkpath(QFileInfo(otherwise).path());
            BACKROOM_CHECK(writeLabelPdf(otherwise, label));
            return otherwise;
        }
        QPrinter printer(desk, QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QSizeF(labelWidthMm, labelHeightMm), QPageSize::Millimeter));
        printer.setPageMargins({});
        BACKROOM_CHECK(paintLabel(printer, label));
        return desk.printerName();
    });
}

} // namespace backroom::scanning
