#pragma once

#include "foundation/service/desk.h"
#include "scanning/service/code_lookup.h"

namespace backroom::scanning {

/// Looks codes up among the company's items and places. A pallet's contents (02) with their count (37) are
/// that many of the item (rules.md 26); living codes stand before archived and former ones. Right asked for:
/// ReadStock.
class CodeBook : public CodeLookup {
public:
    explicit CodeBook(Desk& desk) : m_desk(desk) {}
    Result<CodeMeaning> meaningOf(const ParsedScan& scan) override;
    /// The same for many at once, in their order, in a fixed number of statements.
    Result<QList<CodeMeaning>> meaningsOf(const QList<ParsedScan>& scans);

private:
    Result<CodeMeaning> meaningOf(const ScanCandidate& candidate);

    Desk& m_desk;
};

} // namespace backroom::scanning
