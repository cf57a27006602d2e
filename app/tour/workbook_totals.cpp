#include "tour/workbook_totals.h"

#include <QProcess>
#include <QXmlStreamReader>

namespace backroom::app {

namespace {

constexpr int patienceMs = 10'000;

/// What one row says: a line of totals is one that reckons.
struct Line {
    QStringList texts;
    QString first;
    bool reckons = false;
};

QStringList totalsOf(const QByteArray& sheet) {
    QStringList totals;
    Line line;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("row") && line.reckons) {
            // "Total", and the unit where there is one.
            const QString unit = line.texts.size() > 1 ? QLatin1Char(' ') + line.texts.last() : QString();
            totals += line.first + unit;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("row"))
            line = {};
        else if (xml.name() == QLatin1String("f"))
            line.reckons = true;
        else if (xml.name() == QLatin1String("t"))
            line.texts += xml.readElementText();
        else if (xml.name() == QLatin1String("v") && line.first.isEmpty())
            line.first = xml.readElementText();
    }
    return xml.hasError() ? QStringList() : totals;
}

} // namespace

Result<QStringList> workbookTotals(const QString& path) {
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
                {QStringLiteral("-p"), path, QStringLiteral("xl/worksheets/sheet1.xml")});
    if (!unzip.waitForStarted(patienceMs))
        return fail(ErrorKind::NotFound, QStringLiteral("tour.no_unzip"), QStringLiteral("unzip"), path, {});
    unzip.waitForFinished(patienceMs);
    QStringList totals = totalsOf(unzip.readAllStandardOutput());
    if (totals.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("tour.no_workbook"), path, path, {});
    return totals;
}

} // namespace backroom::app
