#pragma once

#include "catalog/service/catalog_settings.h"
#include "catalog/service/code_finder.h"
#include "dataexchange/domain/document_json.h"
#include "dataexchange/service/place_book.h"
#include "locations/service/location_tree.h"
#include "stock/service/posting.h"
#include "stock/service/reasons.h"

namespace backroom::dataexchange {

/// Posts the documents of a JSON file (cli.md, `post`): looks the names up, fills in what was left out, and
/// hands them to the ledger. All or nothing.
class DocumentPosting {
public:
    DocumentPosting(Desk& desk, locations::PlaceUsage& usage)
        : m_desk(desk),
          m_posting(desk),
          m_reasons(desk),
          m_finder(desk),
          m_units(desk),
          m_tree(desk, usage),
          m_places(desk) {}

    /// Errors: as readDocuments and stock::Posting::post; NotFound document.sku_unknown,
    /// document.barcode_unknown, import.place_unknown; Invalid document.barcode_ambiguous,
    /// document.place_missing, catalog.too_precise_for_unit; Refused document.lots_not_kept,
    /// document.currency. `where` names document and line.
    Result<QList<stock::Posted>> post(const QByteArray& json);

    /// {"posted":[{"number","uuid","already"}]}
    static QByteArray toJson(const QList<stock::Posted>& posted);

private:
    Result<stock::Draft> draftOf(const JsonDocument& document);
    Result<std::optional<qint64>> effectiveAt(const JsonDocument& document, const BookedPlace& site);
    Result<stock::DraftLine> lineOf(const JsonDocument& document, const JsonLine& line,
                                    const BookedPlace& site, locations::LocationId party);
    Result<catalog::VariantRef> itemOf(const JsonLine& line);
    Done fillAmounts(const JsonLine& line, const catalog::VariantRef& item, stock::DraftLine& out);
    Done fillPlaces(const JsonDocument& document, const JsonLine& line, const BookedPlace& site,
                    locations::LocationId party, stock::DraftLine& out);
    Result<locations::LocationId> placeOr(const QString& code, locations::LocationId otherwise);
    Done loadItems(const QList<JsonDocument>& documents);

    Desk& m_desk;
    stock::Posting m_posting;
    stock::Reasons m_reasons;
    catalog::CodeFinder m_finder;
    catalog::CatalogSettings m_units;
    locations::LocationTree m_tree;
    PlaceBook m_places;
    QHash<QString, catalog::VariantRef> m_items;
    Currency m_currency;
};

} // namespace backroom::dataexchange
