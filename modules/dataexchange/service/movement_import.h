#pragma once

#include "catalog/service/code_finder.h"
#include "dataexchange/domain/ledger_file.h"
#include "dataexchange/service/import_run.h"
#include "dataexchange/service/place_book.h"
#include "stock/service/posting.h"
#include "stock/service/reasons.h"

namespace backroom::dataexchange {

/// Takes in a list of sales, returns and write-offs as issue, return and adjustment documents (ledger_file.h
/// has the rules). Goods leave and come back at the site's receiving place. Items must be in the catalogue;
/// codes that are no goods are passed over and named. The same file twice posts nothing the second time. A
/// document the ledger refuses fails with all its rows.
class MovementImport : public ImportTarget {
public:
    explicit MovementImport(Desk& desk)
        : m_posting(desk, stock::CheckpointTime::Later), m_reasons(desk), m_finder(desk), m_places(desk) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Movements; }
    [[nodiscard]] ImportSchema schema() const override { return movementSchema(); }
    Done begin(ImportRun& run) override;
    Done take(ImportRun& run, const ImportRow& row) override;
    Done finish(ImportRun& run) override;

private:
    struct Site {
        BookedPlace site;
        BookedPlace receiving;
        QTimeZone zone;
    };
    Result<const Site*> siteOf(const QString& code);
    Done findItems();
    Done sortOut(ImportRun& run, LedgerGroups& groups);
    void noteSpellings(ImportRun& run);
    Result<stock::Draft> draftOf(const ImportRun& run, const LedgerGroup& group, const Uuid& uuid);
    Result<QHash<Uuid, qsizetype>> chooseUuids(Desk& desk, const QList<LedgerGroup>& groups);
    Done post(ImportRun& run, const QList<LedgerGroup>& groups, const QList<stock::Draft>& drafts);
    static void count(ImportRun& run, const LedgerGroup& group, const stock::Posted& posted);

    stock::Posting m_posting;
    stock::Reasons m_reasons;
    catalog::CodeFinder m_finder;
    PlaceBook m_places;
    QHash<QString, Site> m_sites;
    QList<LedgerRow> m_rows;
    QHash<QString, catalog::VariantRef> m_items; // by SKU key
    QHash<QString, stock::ReasonId> m_reasonIds;
    qint64 m_already = 0;
};

} // namespace backroom::dataexchange
