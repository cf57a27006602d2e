#pragma once

#include "catalog/service/code_finder.h"
#include "dataexchange/service/import_run.h"
#include "dataexchange/service/place_book.h"
#include "stock/service/posting.h"

namespace backroom::dataexchange {

/// A file that states what lies where. What differs from the ledger is posted as a count document, so the
/// same file twice posts nothing. Places the file does not name are left alone. Rows without a place mean the
/// site's receiving place. Differences come from and go to opening stock.
class StockImport : public ImportTarget {
public:
    explicit StockImport(Desk& desk) : m_posting(desk), m_finder(desk), m_places(desk) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Stock; }
    [[nodiscard]] ImportSchema schema() const override { return stockSchema(); }
    Done begin(ImportRun& run) override;
    Done take(ImportRun& run, const ImportRow& row) override;
    Done finish(ImportRun& run) override;

private:
    struct Line {
        qint64 row = 0;
        QString sku;
        Quantity quantity;
        BookedPlace place;
        stock::StockState state = stock::StockState::Good;
        std::optional<UnitCost> cost;
    };
    std::optional<BookedPlace> placeOf(ImportRun& run, RowValues& values);
    void readRest(ImportRun& run, RowValues& values, Line& line);
    Done findItems();
    QList<Line> knownLines(ImportRun& run);
    Done readBalances(ImportRun& run, const QList<Line>& lines);
    static QString wordsOf(const Line& line, qint64 before);
    Done postSite(ImportRun& run, locations::LocationId site, const QList<Line>& lines);
    Done postLines(ImportRun& run, locations::LocationId site, const QList<Line>& lines);

    stock::Posting m_posting;
    catalog::CodeFinder m_finder;
    PlaceBook m_places;
    QString m_currency;
    QList<Line> m_lines;
    QHash<QString, catalog::VariantRef> m_items;
    QHash<QString, qint64> m_balances; // "variant/location/state" -> micros
};

} // namespace backroom::dataexchange
