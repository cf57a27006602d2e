#include "pages.h"

#include "application.h"
#include "audit/ui/journal_page.h"
#include "backup/backup_page.h"
#include "catalog/ui/catalog_ui.h"
#include "dataexchange/ui/import/import_page.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "item_panel.h"
#include "locations/ui/locations_ui.h"
#include "partner_room.h"
#include "partners/ui/partners_ui.h"
#include "place_room.h"
#include "reports/ui/reports_page.h"
#include "settings/settings_page.h"
#include "stock/ui/adjust/adjust_page.h"
#include "stock/ui/movements_page.h"
#include "stock/ui/reasons/reasons_page.h"
#include "stock/ui/receive/receive_page.h"
#include "stock/ui/stock_page.h"
#include "stock/ui/transfer/transfer_page.h"
#include "today/ui/today_page.h"
#include "trials/practice_paper.h"
#include "trials/trial_page.h"
#include "view_export.h"
#include "who_changed.h"

#include <QCoreApplication>
#include <QPointer>

namespace backroom::app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

stock::StockAccess stockAccess(Application& application) {
    Services& services = application.services();
    const Session& session = *application.session();
    Services& beside = application.readingServices();
    return {application.gateway(),
            {application.reading(), beside.movements, beside.stockList, beside.codes, beside.places,
             beside.explain},
            services.desk,
            services.stockList,
            services.movements,
            services.explain,
            services.posting,
            services.codes,
            services.pictures,
            services.places,
            session.company.zone(),
            session.actor,
            session.company.currency,
            session.person()};
}

Page* todayPage(Application& application) {
    const Session& session = *application.session();
    auto* page = new today::TodayPage({application.gateway(), application.services().today,
                                       application.services().places, application.clock(), session.actor,
                                       session.account.role, session.company.zone(), session.journalProblem});
    // Whether there is a backup stands there too.
    QObject::connect(&application, &Application::backupTried, page, [page, &application] {
        if (application.session() && page->isVisible())
            page->refreshChanged();
    });
    return page;
}

/// While the table has the keys the row one stands on is meant, at once: its pane may still show the one
/// before.
QVariant rowOneStandsOn(const ListPage& page) {
    const TableView& table = page.table();
    if (!table.hasFocus() || table.currentRow() < 0)
        return {};
    return table.table()->index(table.currentRow(), 0).data(TableRole::Key);
}

enum class JournalReading { Allowed, Forbidden };

/// The price by who set it, any other cell by what it is; in the pane, what is on hand by its entries.
void explainProduct(ListPage& page, JournalReading journal) {
    const auto* panel = page.findChild<ItemPanel*>();
    QVariant item = rowOneStandsOn(page);
    if (!item.isValid() && panel && panel->variant())
        item = panel->variant().value();
    if (!item.isValid())
        return page.showNotice(Text::tr("No product is chosen"),
                               Text::tr("choose a row first, then press Ctrl+E"));
    const TableView& table = page.table();
    // The picture is the item itself.
    if (!table.hasFocus() || table.currentColumn().isEmpty() ||
        table.currentColumn() == QLatin1String("picture"))
        return emit page.linkRequested(
            {QStringLiteral("stock"),
             {{QStringLiteral("variant"), item}, {QStringLiteral("explain"), true}}});
    const RowsModelBase& rows = *table.table();
    const int column = rows.columnOf(table.currentColumn());
    const QString name = rows.columns().value(column).title;
    const QModelIndex at = rows.index(table.currentRow(), column);
    const QString cell = at.data(TableRole::Value).isValid() ? at.data().toString() : QString();
    const bool isPrice = table.currentColumn() == QLatin1String("price");
    if (isPrice && !cell.isEmpty() && journal == JournalReading::Allowed)
        return emit page.linkRequested(
            {QStringLiteral("journal"),
             {{QStringLiteral("item"), item}, {QStringLiteral("field"), QStringLiteral("price")}}});
    if (isPrice && !cell.isEmpty())
        return page.showNotice(Text::tr("The price is what somebody set, and follows from no entries"),
                               Text::tr("whoever may read the journal sees there who set it"));
    const QString remedy = Text::tr("what is on hand is explained in the pane: F6, then Ctrl+E");
    if (cell.isEmpty())
        return page.showNotice(Text::tr("No number stands here, so there is nothing to explain"), remedy);
    page.showNotice(Text::tr("%1: %2. It was entered, and follows from no entries").arg(name, cell), remedy);
}

Page* productsPage(Application& application) {
    Services& services = application.services();
    const Session& session = *application.session();
    // The panel is made inside the page, which carries its links on.
    const PageToCome page = std::make_shared<QPointer<Page>>();
    const auto makePanel = [&application, page]() -> catalog::VariantPanel* {
        auto* panel = new ItemPanel(stockAccess(application));
        QObject::connect(panel, &ItemPanel::stockRequested, panel, [page](const QVariantMap& asked) {
            if (*page)
                emit(*page)->linkRequested({QStringLiteral("stock"), asked});
        });
        QObject::connect(panel, &ItemPanel::documentRequested, panel, [page](const QString& number) {
            if (*page)
                emit(*page)->linkRequested(
                    {QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
        });
        offerJournal(application, *panel, page, QStringLiteral("item"),
                     [panel] { return panel->variant().value(); });
        return panel;
    };
    const bool may = session.may(Permission::EditCatalog);
    *page = catalog::makeProductsPage(
                {application.gateway(), application.reading(), application.readingServices().variants,
                 services.products, services.pictures, services.catalogSettings, session.company.currency,
                 may ? catalog::Editing::Allowed : catalog::Editing::Forbidden, makePanel,
                 [page] {
                     if (*page)
                         emit(*page)->linkRequested({QStringLiteral("import"), {}});
                 },
                 session.company.zone()})
                .release();
    (*page)->onKey(PageKey::Explain, Text::tr("Why is this number so?"),
                   [page, mayRead = session.may(Permission::ReadJournal)] {
                       if (auto* list = qobject_cast<ListPage*>(page->data()))
                           explainProduct(*list,
                                          mayRead ? JournalReading::Allowed : JournalReading::Forbidden);
                   });
    return *page;
}

Page* reportsPage(Application& application) {
    const Session& session = *application.session();
    const Result<Currency> currency = Currency::fromCode(session.company.currency);
    return new reports::ReportsPage({application.reading(), application.readingServices().reports,
                                     application.readingServices().places,
                                     application.readingServices().stockList, session.actor,
                                     [&application](const QString& title, const QString& ending) {
                                         return exportPath(title, ending, application.companyNow());
                                     },
                                     session.company.zone(), currency ? *currency : Currency()});
}

Page* locationsPage(Application& application) {
    Services& services = application.services();
    const Session& session = *application.session();
    const bool may = session.may(Permission::EditLocations);
    const PageToCome page = std::make_shared<QPointer<Page>>();
    const auto makePanel = [&application, page]() -> locations::PlacePanel* {
        auto* room = new PlaceRoom(stockAccess(application));
        QObject::connect(room, &PlaceRoom::stockRequested, room, [page](const QVariantMap& arguments) {
            if (*page)
                emit(*page)->linkRequested({QStringLiteral("stock"), arguments});
        });
        QObject::connect(room, &PlaceRoom::documentRequested, room, [page](const QString& number) {
            if (*page)
                emit(*page)->linkRequested(
                    {QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
        });
        offerJournal(application, *room, page, QStringLiteral("place"),
                     [room] { return room->place().value(); });
        return room;
    };
    *page =
        locations::makeLocationsPage(
            {application.gateway(), services.locations, services.places, session.company.zone(),
             may ? locations::Editing::Allowed : locations::Editing::Forbidden, makePanel, &services.usage})
            .release();
    return *page;
}

Page* partnersPage(Application& application) {
    Services& services = application.services();
    const Session& session = *application.session();
    const bool may = session.may(Permission::EditLocations);
    const PageToCome page = std::make_shared<QPointer<Page>>();
    const auto makePanel = [&application, page]() -> partners::PartnerPanel* {
        auto* room = new PartnerRoom(application.gateway(), application.services().partyDocuments,
                                     application.session()->company.zone());
        QObject::connect(room, &PartnerRoom::documentRequested, room, [page](const QString& number) {
            if (*page)
                emit(*page)->linkRequested(
                    {QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
        });
        offerJournal(application, *room, page, QStringLiteral("partner"),
                     [room] { return room->partner().value(); });
        return room;
    };
    std::function<void(const QString&)> fromSheet;
    if (may && session.may(Permission::ImportData)) {
        fromSheet = [page](const QString& role) {
            if (*page)
                emit(*page)->linkRequested({QStringLiteral("import"),
                                            {{QStringLiteral("kind"), QStringLiteral("suppliers")},
                                             {QStringLiteral("role"), role}}});
        };
    }
    *page = partners::makePartnersPage(
                {application.gateway(), services.partners, application.reading(),
                 application.readingServices().partners, session.company.zone(), session.company.currency,
                 may ? partners::Editing::Allowed : partners::Editing::Forbidden, makePanel, fromSheet})
                .release();
    // What a partner's terms say was entered by somebody.
    (*page)->onKey(PageKey::Explain, Text::tr("Who entered this?"), [&application, page] {
        ListPage& here = dynamic_cast<ListPage&>(**page);
        const auto* room = here.findChild<PartnerRoom*>();
        QVariant partner = rowOneStandsOn(here);
        if (!partner.isValid() && room && !room->partner().isNull())
            partner = room->partner().value();
        if (!partner.isValid())
            return here.showNotice(Text::tr("No partner is chosen"),
                                   Text::tr("choose a row first, then press Ctrl+E"));
        if (!application.session()->may(Permission::ReadJournal))
            return here.showNotice(Text::tr("These terms stand here as somebody entered them"),
                                   Text::tr("who may read the journal sees there who did, and when"));
        emit here.linkRequested({QStringLiteral("journal"), {{QStringLiteral("partner"), partner}}});
    });
    return *page;
}

/// Where labels go at a desk without a printer.
std::function<QString(const QString& sku)> labelPath(Application& application) {
    return [&application](const QString& sku) {
        return exportPath(Text::tr("Label %1").arg(sku), QStringLiteral(".pdf"), application.companyNow());
    };
}

Page* transferPage(Application& application) {
    return new stock::TransferPage({stockAccess(application), application.services().codeBook,
                                    application.services().moving, application.scans(), application.sounds(),
                                    application.kept(), labelPath(application)});
}

Page* adjustPage(Application& application) {
    return new stock::AdjustPage({stockAccess(application), application.services().adjusting,
                                  application.scans(), application.sounds(), application.kept(),
                                  labelPath(application)});
}

Page* reasonsPage(Application& application) {
    return new stock::ReasonsPage({application.gateway(), application.services().reasons,
                                   application.session()->company.zone(), application.session()->actor});
}

Page* journalPage(Application& application) {
    const Session& session = *application.session();
    return new audit::JournalPage({application.reading(), application.readingServices().audit,
                                   application.clock(), session.company.zone(), session.company.uuid});
}

Page* receivePage(Application& application) {
    return new stock::ReceivePage(
        {application.gateway(), application.services().receiving, application.scans(), application.sounds(),
         application.kept(), application.session()->actor, labelPath(application),
         application.session()->company.isDemo ? practiceCodes() : QList<scanning::PracticeCode>(),
         application.session()->company.zone(), application.session()->person()});
}

} // namespace

namespace {

QList<PageEntry> allPages(Application& application) {
    return {
        {QStringLiteral("today"), Text::tr("Today"), IconName::Today, Permission::ReadStock,
         [&application] { return todayPage(application); }},
        {QStringLiteral("receive"),
         Text::tr("Receive"),
         IconName::Receive,
         Permission::PostStock,
         [&application] { return receivePage(application); },
         {},
         Text::tr("Receive without an order")},
        {QStringLiteral("stock"), Text::tr("Stock"), IconName::Stock, Permission::ReadStock,
         [&application] { return new stock::StockPage(stockAccess(application)); }},
        {QStringLiteral("movements"), Text::tr("Movements"), IconName::Journal, Permission::ReadStock,
         [&application] { return new stock::MovementsPage(stockAccess(application)); },
         QStringLiteral("stock")},
        {QStringLiteral("products"),
         Text::tr("Products"),
         IconName::Products,
         Permission::ReadStock,
         [&application] { return productsPage(application); },
         {},
         {},
         Permission::EditCatalog},
        {QStringLiteral("locations"),
         Text::tr("Locations"),
         IconName::Locations,
         Permission::ReadStock,
         [&application] { return locationsPage(application); },
         QStringLiteral("stock"),
         {},
         Permission::EditLocations},
        {QStringLiteral("transfer"), Text::tr("Move"), IconName::Movements, Permission::PostStock,
         [&application] { return transferPage(application); }, QStringLiteral("stock"),
         Text::tr("Move goods to another location")},
        {QStringLiteral("adjust"), Text::tr("Adjust"), IconName::Scale, Permission::AdjustStock,
         [&application] { return adjustPage(application); }, QStringLiteral("stock"),
         Text::tr("Write goods off or add what was found")},
        {QStringLiteral("partners"),
         Text::tr("Partners"),
         IconName::Supplier,
         Permission::ReadStock,
         [&application] { return partnersPage(application); },
         QStringLiteral("products"),
         {},
         Permission::EditLocations},
        {QStringLiteral("reports"), Text::tr("Reports"), IconName::Reports, Permission::ExportData,
         [&application] { return reportsPage(application); }},
        {QStringLiteral("import"), Text::tr("Import"), IconName::Import, Permission::ImportData,
         [&application] {
             return new dataexchange::ImportPage({application.gateway(), application.services().importer,
                                                  application.session()->company.zone()});
         },
         QStringLiteral("products")},
        {QStringLiteral("journal"), Text::tr("Journal"), IconName::Eye, Permission::ReadJournal,
         [&application] { return journalPage(application); }, QStringLiteral("reports")},
        {QStringLiteral("settings"), Text::tr("Settings"), IconName::Settings, Permission::ReadStock,
         [&application] { return new SettingsPage(application); }},
        {QStringLiteral("reasons"), Text::tr("Reasons"), IconName::Tag, Permission::EditLocations,
         [&application] { return reasonsPage(application); }, QStringLiteral("settings")},
        {QStringLiteral("backup"), Text::tr("Backup"), IconName::Backup, Permission::ReadStock,
         [&application] { return new BackupPage(application); }, QStringLiteral("settings")},
    };
}

enum class Access { Allowed, Forbidden };

QList<PageEntry> pagesThat(Application& application, Access access) {
    QList<PageEntry> found;
    QList<PageEntry> all = allPages(application);
    if (application.session()->company.isDemo)
        all.append({QStringLiteral("try"), Text::tr("Things to try"), IconName::Demo, Permission::ReadStock,
                    [&application] { return new TrialPage(application); }, QStringLiteral("today")});
    for (const PageEntry& entry : std::as_const(all)) {
        if (application.session()->may(entry.needed) == (access == Access::Allowed))
            found.append(entry);
    }
    // What belongs to a place that this person has not stands on its own.
    for (PageEntry& entry : found) {
        if (entry.missing && application.session()->may(*entry.missing))
            entry.missing.reset();
        const bool hasPlace = std::any_of(found.cbegin(), found.cend(), [&entry](const PageEntry& place) {
            return place.id == entry.under && place.under.isEmpty();
        });
        entry.under = hasPlace ? entry.under : QString();
    }
    return found;
}

} // namespace

QList<PageEntry> pageEntries(Application& application) {
    return pagesThat(application, Access::Allowed);
}

QList<PageEntry> forbiddenPages(Application& application) {
    return pagesThat(application, Access::Forbidden);
}

} // namespace backroom::app
