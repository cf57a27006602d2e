#include "trials/practice_paper.h"

#include "application.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/page.h"
#include "view_export.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>
#include <QtConcurrentRun>

namespace backroom::app {

namespace {

using scanning::SheetPart;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PracticePaper)
};

const QString cartonOfBlue = QStringLiteral("19520000000018");
const QString whiteMug = QStringLiteral("9520000000028");
const QString unknownCode = QStringLiteral("9520999000016");
const QString blueBin = QStringLiteral("A-01-02");

QString binWords(const QString& bin) {
    return Text::tr("Bin %1").arg(bin);
}

/// Kera's order, with what was ordered of each.
SheetPart delivery() {
    return {Text::tr("The delivery at the dock: PO-1042 of Kera"),
            {{Text::tr("Delivery note PO-1042"), QStringLiteral("PO-1042")},
             {Text::tr("Carton of 6 blue mugs, 8 cartons"), cartonOfBlue},
             {Text::tr("White mug, 24"), whiteMug},
             {Text::tr("Dinner plate, 36"), QStringLiteral("9520000000035")},
             {Text::tr("Bowl, 12"), QStringLiteral("9520000000042")},
             {Text::tr("Jug, 10"), QStringLiteral("9520000000059")},
             {Text::tr("A code nobody knows"), unknownCode}}};
}

SheetPart moreGoods() {
    return {Text::tr("More goods"),
            {{Text::tr("Blue mug"), QStringLiteral("9520000000011")},
             {Text::tr("Sencha tea"), QStringLiteral("9520000000066")},
             {Text::tr("Brass desk lamp"), QStringLiteral("9520000000073")},
             {Text::tr("Coat hook"), QStringLiteral("9520000000080")},
             {Text::tr("Hinge"), QStringLiteral("400000000015")},
             {Text::tr("Linen, by the metre"), QStringLiteral("9520000000097")}}};
}

SheetPart bins() {
    SheetPart part{Text::tr("Bins"), {}};
    for (const char* bin : {"A-01-02", "A-01-03", "A-02-01", "A-02-02", "A-02-03", "B-02-01"})
        part.codes.append({binWords(QLatin1String(bin)), QLatin1String(bin)});
    part.codes.append({Text::tr("The dock"), QStringLiteral("MAIN-DOCK")});
    part.codes.append({Text::tr("Quarantine"), QStringLiteral("MAIN-QUAR")});
    return part;
}

void sayWhere(Page& page, const QString& path) {
    page.showNotice(Text::tr("Print it and scan: %1").arg(path));
    ErrorBanner& banner = page.errorBanner();
    banner.setAction(Text::tr("Open it"));
    QObject::disconnect(&banner, &ErrorBanner::actionTriggered, &page, nullptr);
    QObject::connect(&banner, &ErrorBanner::actionTriggered, &page,
                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace

QList<scanning::SheetPart> practiceParts() {
    return {delivery(), moreGoods(), bins(), scanning::commandCodes()};
}

QList<scanning::PracticeCode> practiceCodes() {
    return {{binWords(blueBin), blueBin},
            {Text::tr("Carton of 6 blue mugs"), cartonOfBlue},
            {Text::tr("White mug"), whiteMug},
            {Text::tr("A code nobody knows"), unknownCode}};
}

void makePracticeSheet(Application& application, Page& page) {
    const QString path =
        exportPath(Text::tr("Practice sheet"), QStringLiteral(".pdf"), application.companyNow());
    Answer(QtConcurrent::run([path]() -> Done {
        QDir().mkpath(QFileInfo(path).path());
        return scanning::writePracticeSheet(path, Text::tr("Practice sheet of the demo"), practiceParts());
    })).then(&application, [page = QPointer<Page>(&page), path](const Done& written) {
        if (!page)
            return;
        if (!written)
            return page->showError(written.error());
        sayWhere(*page, path);
    });
}

} // namespace backroom::app
