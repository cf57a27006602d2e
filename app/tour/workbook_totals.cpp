#include "tour/workbook_totals.h"

#include <QProcess>
#include <QXmlStreamReader>

namespace backroom::app {

namespace {

constexpr int patienceMs = 10'000;

QStringList lastRowOf(const QByteArray& sheet) {
    QStringList row;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("row"))
            row.clear();
        else if (xml.name() == QLatin1String("t") || xml.name() == QLatin1String("v"))
            row.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList() : row;
}

} // namespace

Result<QStringList> workbookTotals(const QString& path) {
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
                {QStringLiteral("-p"), path, QStringLiteral("xl/worksheets/sheet1.xml")});
    if (!unzip.waitForStarted(patienceMs))
        return fail(ErrorKind::NotFound, QStringLiteral("tour.no_unzip"), QStringLiteral("unzip"), path, {});
    unzip.waitForFinished(patienceMs);
    QStringList row = lastRowOf(unzip.readAllStandardOutput());
    if (row.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("tour.no_workbook"), path, path, {});
    return row;
}

} // namespace backroom::app
