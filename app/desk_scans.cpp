#include "desk_scans.h"

#include "application.h"
#include "foundation/ui/kit/scan_field.h"
#include "foundation/ui/kit/sheet.h"
#include "scanning/domain/parsed_scan.h"
#include "scanning/domain/station_key.h"
#include "workspace.h"

#include <QApplication>
#include <QLineEdit>

namespace backroom::app {

namespace {

Error noScan(const QString& code, const QString& what, const QString& remedy) {
    return {ErrorKind::Refused, code, what, {}, remedy, {}};
}

} // namespace

DeskScans::DeskScans(Application& application, Workspace& workspace)
    : QObject(&workspace), m_application(application), m_workspace(workspace) {
    connect(&application.scans(), &scanning::ScanFilter::unclaimed, this, &DeskScans::take);
    connect(&application.scans(), &scanning::ScanFilter::unclaimedDamage, this, [this] {
        refuse(
            noScan(QStringLiteral("scanning.damaged"), tr("The code came in pieces"), tr("scan it again")));
    });
}

void DeskScans::take(const QString& code) {
    if (!m_workspace.isVisible() || isBehindAnother())
        return; // locked: the window says so; or it is the other window's scan
    const QWidget* modal = QApplication::activeModalWidget();
    if (QLineEdit* field = fieldForScan(modal ? modal : m_workspace.window())) {
        putScan(field, code);
        return m_application.sounds().play(Verdict::Taken);
    }
    if (modal)
        return refuse(noScan(QStringLiteral("scanning.no_code_here"), tr("No code is asked for here"),
                             tr("finish or close this first")));
    if (const auto key = scanning::stationKeyOf(code))
        return refuse(noScan(QStringLiteral("scanning.station_key"),
                             tr("%1 is a key of the stations").arg(scanning::keyName(*key)),
                             tr("go to Receive, Move or Adjust")));
    lookUp(code);
}

bool DeskScans::isBehindAnother() const {
    const QWidget* active = QApplication::activeWindow();
    return active && active != m_workspace.window() && active->findChild<Workspace*>();
}

void DeskScans::lookUp(const QString& code) {
    const int year = m_application.companyNow().date().year();
    const scanning::ParsedScan scan =
        scanning::parseScan(code, scanning::ParsedScan::Symbology::Unknown, year);
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, scan] { return services.codeBook.meaningOf(scan); })
        .then(this, [this, code](const Result<scanning::CodeMeaning>& meaning) {
            meaning ? open(code, *meaning) : refuse(meaning.error());
        });
}

void DeskScans::open(const QString& code, const scanning::CodeMeaning& meaning) {
    if (meaning.hits() == 0)
        return refuse(noScan(QStringLiteral("scanning.unknown"), tr("%1 is unknown here").arg(code),
                             tr("search with Ctrl+K, or receive it at the dock")));
    if (meaning.hits() > 1)
        return refuse(noScan(QStringLiteral("scanning.ambiguous"), tr("%1 means several things").arg(code),
                             tr("search with Ctrl+K")));
    if (Page* page = m_workspace.currentPage())
        page->clearError();
    m_application.sounds().play(Verdict::Taken);
    if (meaning.items.isEmpty())
        return m_workspace.open({QStringLiteral("locations"),
                                 {{QStringLiteral("location"), meaning.places.first().place.value()}}});
    // Whoever looks at products sees the product; everybody else how much there is.
    const Page* here = m_workspace.currentPage();
    const auto products = QStringLiteral("products");
    m_workspace.open({here && here->pageId() == products ? products : QStringLiteral("stock"),
                      {{QStringLiteral("variant"), meaning.items.first().variant.value()}}});
}

void DeskScans::refuse(const Error& error) {
    if (!m_workspace.isVisible() || isBehindAnother())
        return;
    m_application.sounds().play(Verdict::Refused);
    if (auto* sheet = qobject_cast<Sheet*>(QApplication::activeModalWidget()))
        return sheet->showError(error);
    if (Page* page = m_workspace.currentPage())
        page->showError(error);
}

} // namespace backroom::app
