#include "scanning/ui/pickers/desk_printers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace backroom::scanning {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskPrinters)
};

constexpr int fileDotsPerInch = 300;
constexpr QSizeF usualLabelMm{62, 29};
constexpr QSizeF usualPaperMm{210, 297};

QString keyOf(PrintUse use, const char* what) {
    const QString group =
        use == PrintUse::Labels ? QStringLiteral("printers/labels/") : QStringLiteral("printers/paper/");
    return group + QLatin1String(what);
}

Result<OpenPrinter> openFile(const PrinterChoice& choice, const QString& path) {
    const QFileInfo file(path);
    if (!QDir().mkpath(file.path()) || !QFileInfo(file.path()).isWritable())
        return fail(ErrorKind::Unavailable, QStringLiteral("print.cannot_write"),
                    Text::tr("There is no printer here, and the PDF cannot be written"), path,
                    Text::tr("choose a printer in Settings"));
    auto writer = std::make_shared<QPdfWriter>(path);
    writer->setResolution(fileDotsPerInch);
    writer->setPageSize(QPageSize(choice.sizeMm, QPageSize::Millimeter));
    return OpenPrinter{writer, path, true};
}

} // namespace

PrinterChoice printerOf(PrintUse use) {
    const QSettings settings;
    PrinterChoice choice;
    choice.printer = settings.value(keyOf(use, "printer")).toString();
    choice.sizeMm = settings.value(keyOf(use, "sizeMm")).toSizeF();
    if (!choice.sizeMm.isValid() || choice.sizeMm.isEmpty())
        choice.sizeMm = use == PrintUse::Labels ? usualLabelMm : usualPaperMm;
    return choice;
}

void keepPrinter(PrintUse use, const PrinterChoice& choice) {
    QSettings settings;
    settings.setValue(keyOf(use, "printer"), choice.printer);
    settings.setValue(keyOf(use, "sizeMm"), choice.sizeMm);
}

Result<OpenPrinter> openPrinter(const PrinterChoice& choice, const QString& otherwise) {
    if (choice.printer == PrinterChoice::toFile())
        return openFile(choice, otherwise);
    const QPrinterInfo info =
        choice.printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(choice.printer);
    if (info.isNull())
        return openFile(choice, otherwise);
    auto printer = std::make_shared<QPrinter>(info, QPrinter::HighResolution);
    printer->setPageSize(QPageSize(choice.sizeMm, QPageSize::Millimeter));
    return OpenPrinter{printer, info.printerName(), false};
}

QString printedWords(const OpenPrinter& printer, const PrinterChoice& choice) {
    if (!printer.isFile)
        return Text::tr("Printed on %1").arg(printer.where);
    if (choice.printer == PrinterChoice::toFile())
        return Text::tr("Saved as PDF to %1").arg(printer.where);
    if (!choice.printer.isEmpty())
        return Text::tr("%1 is not there: saved as PDF to %2").arg(choice.printer, printer.where);
    return Text::tr("No printer here: saved as PDF to %1").arg(printer.where);
}

} // namespace backroom::scanning
