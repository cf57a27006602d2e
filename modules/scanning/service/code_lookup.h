#pragma once

#include "scanning/domain/parsed_scan.h"
#include "scanning/domain/scan_session.h"

namespace backroom::scanning {

/// An item as a station shows it.
struct FoundItem {
    catalog::VariantId variant;
    QString sku;
    QString name;
    Quantity pack = Quantity::whole(1); ///< base units in what was scanned
    QString unit;
    int unitDecimals = 0;
    QString imageHash; ///< of its picture; empty = none
    bool archived = false;
};

/// A place as a station shows it.
struct FoundPlace {
    locations::LocationId place;
    locations::LocationId site;
    QString code;
    QString name;
};

/// What a code means to this company. Exactly one of items and places has one entry when it is clear; two
/// hits, of whatever kind, are a question (rules.md 27, 40); none is an unknown code.
struct CodeMeaning {
    QList<FoundItem> items;
    QList<FoundPlace> places;

    [[nodiscard]] qsizetype hits() const { return items.size() + places.size(); }
};

/// Says what a scanned code means. Candidates are tried in their order; the first that is known wins.
class CodeLookup {
public:
    virtual ~CodeLookup() = default;
    virtual Result<CodeMeaning> meaningOf(const ParsedScan& scan) = 0;
};

} // namespace backroom::scanning
