#pragma once

#include "dataexchange/service/import_run.h"
#include "locations/service/location_tree.h"

namespace backroom::dataexchange {

/// Makes sites, zones and bins, or changes name, barcode, purpose, zone and policy of those that are there;
/// empty cells change nothing. What they are and what they lie in is not an import's to change: a row that
/// says otherwise fails. A row lies in its parent, else in its site, else in the main site; a row whose kind
/// is site, or that is the first one of a company without any, lies in nothing. Rows may stand in any order.
/// A location that the undo of an import archived is there again; one that a person archived stays archived.
class LocationImport : public ImportTarget {
public:
    LocationImport(Desk& desk, locations::PlaceUsage& usage) : m_tree(desk, usage), m_finder(desk) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Locations; }
    [[nodiscard]] ImportSchema schema() const override { return locationSchema(); }
    Done begin(ImportRun& run) override;
    Done take(ImportRun& run, const ImportRow& row) override;
    Done finish(ImportRun& run) override;

private:
    struct Line {
        qint64 row = 0;
        locations::PlaceDraft draft;
        QString site;
        // As the cells say; empty ones say nothing of a location that is there.
        QString parentCell;
        QString siteCell;
        std::optional<locations::LocationKind> kind;
        std::optional<locations::ZonePurpose> purpose;
        std::optional<locations::NegativePolicy> policy;
    };
    void readKind(RowValues& values, Line& line);
    Done settleParents(ImportRun& run, QList<Line>& fresh);
    Done create(ImportRun& run, QList<Line> lines);
    Done takeOutDocks(ImportRun& run, QList<Line>& rest, QList<locations::PlaceDraft>& drafts,
                      QStringList& codes);
    static void count(ImportRun& run, const Line& line);
    Result<bool> tryCreate(ImportRun& run, const Line& line);
    Done lookUp(const QStringList& codes);
    Done revive(ImportRun& run);
    Result<QString> codeOf(locations::LocationId id);
    Result<bool> liesWhereTheFileSays(ImportRun& run, const Line& line, const locations::Place& known);
    Done update(ImportRun& run, const Line& line, const locations::Place& known);
    Done remember(ImportRun& run, const QStringList& codes);

    locations::LocationTree m_tree;
    locations::PlaceFinder m_finder;
    QList<Line> m_lines;
    QHash<QString, qint64> m_rowOf;           // by code key
    QHash<QString, locations::Place> m_known; // by code key
    QSet<qint64> m_revived;                   // ids
    QString m_companyZone;
};

} // namespace backroom::dataexchange
