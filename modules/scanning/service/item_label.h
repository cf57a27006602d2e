#pragma once

#include "foundation/domain/result.h"

#include <QImage>
#include <QSizeF>
#include <QString>

class QPagedPaintDevice;

namespace backroom::scanning {

/// What stands on the label of an item, and how big it is.
struct ItemLabel {
    QString name;
    QString sku;
    QString code; ///< as a barcode: a code of one piece, or the SKU where it has none
    QSizeF sizeMm{62, 29};
};

/// The bars of a code, one pixel a module, one row: EAN-13, EAN-8 or UPC-A where digits and check digit are
/// right, else Code 128. Error: Invalid scanning.no_bars for what Code 128 cannot say.
Result<QImage> barcodeBars(const QString& code);

/// Paints one label on the device's page. Slow devices are for a thread of their own. Errors: as barcodeBars;
/// Unavailable scanning.label_not_printed.
Done paintLabel(QPagedPaintDevice& device, const ItemLabel& label);
/// The same as a PDF with a page of the label's size. Errors: as paintLabel.
Done writeLabelPdf(const QString& path, const ItemLabel& label);

} // namespace backroom::scanning
