#pragma once

#include "audit/service/audit_book.h"
#include "catalog/service/catalog_settings.h"
#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "catalog/service/product_pictures.h"
#include "catalog/service/variant_list.h"
#include "dataexchange/service/importer.h"
#include "foundation/service/desk.h"
#include "identity/service/accounts.h"
#include "identity/service/company.h"
#include "identity/service/safety.h"
#include "identity/service/sign_in.h"
#include "locations/service/location_tree.h"
#include "locations/service/place_finder.h"
#include "partners/service/partners.h"
#include "reports/service/report_book.h"
#include "scanning/service/code_book.h"
#include "stock/service/adjusting.h"
#include "stock/service/explain.h"
#include "stock/service/movement_list.h"
#include "stock/service/moving.h"
#include "stock/service/party_documents.h"
#include "stock/service/posting.h"
#include "stock/service/reasons.h"
#include "stock/service/receiving.h"
#include "stock/service/stock_list.h"
#include "stock/service/stock_usage.h"
#include "today/service/today.h"

namespace backroom::app {

/// One connection and every service on it, built in order by constructor. It lives and dies on the database
/// thread; pages hold references and use them inside Gateway::run() only.
struct Services {
    Services(std::unique_ptr<Database> opened, const Clock& clock, UuidSource& uuids, const QString& deskName)
        : database(std::move(opened)),
          desk(*database, clock, uuids, deskName),
          signIn(desk),
          company(desk),
          accounts(desk),
          safety(desk, BackupFolder::standardRoot()),
          usage(desk),
          catalogSettings(desk),
          products(desk, usage),
          pictures(desk, products),
          variants(desk),
          codes(desk),
          places(desk),
          locations(desk, usage),
          partners(desk, locations),
          codeBook(desk),
          receiving(desk),
          adjusting(desk),
          moving(desk),
          stockList(desk),
          movements(desk),
          partyDocuments(desk),
          explain(desk),
          posting(desk),
          reasons(desk),
          reports(desk),
          importer(desk, usage, usage),
          audit(desk),
          today(desk, safety) {}

    std::unique_ptr<Database> database;
    Desk desk;
    identity::SignIn signIn;
    identity::Company company;
    identity::Accounts accounts;
    identity::Safety safety;
    stock::StockUsage usage; // answers for the ledger what the modules above it ask
    catalog::CatalogSettings catalogSettings;
    catalog::ProductCatalog products;
    catalog::ProductPictures pictures;
    catalog::VariantList variants;
    catalog::CodeFinder codes;
    locations::PlaceFinder places;
    locations::LocationTree locations;
    partners::Partners partners;
    scanning::CodeBook codeBook;
    stock::Receiving receiving;
    stock::Adjusting adjusting;
    stock::Moving moving;
    stock::StockList stockList;
    stock::MovementList movements;
    stock::PartyDocuments partyDocuments;
    stock::Explain explain;
    stock::Posting posting;
    stock::Reasons reasons;
    reports::ReportBook reports;
    dataexchange::Importer importer;
    audit::AuditBook audit;
    today::Today today;
};

} // namespace backroom::app
