#include "scanning/ui/pickers/label_printer.h"

#include "scanning/ui/pickers/desk_printers.h"

#include <QtConcurrentRun>

namespace backroom::scanning {

Answer<Result<PrintedLabel>> printLabel(const ItemLabel& label, const QString& otherwise) {
    return QtConcurrent::run([label, otherwise]() -> Result<PrintedLabel> {
        const PrinterChoice choice = printerOf(PrintUse::Labels);
        BACKROOM_TRY(const OpenPrinter printer, openPrinter(choice, otherwise));
        printer.device->setPageMargins({});
        ItemLabel sized = label;
        sized.sizeMm = choice.sizeMm;
        BACKROOM_CHECK(paintLabel(*printer.device, sized));
        return PrintedLabel{printer.where, printedWords(printer, choice)};
    });
}

} // namespace backroom::scanning
