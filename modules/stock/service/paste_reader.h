#pragma once

#include "foundation/service/desk.h"
#include "locations/domain/location.h"
#include "locations/service/place_finder.h"
#include "scanning/service/code_lookup.h"
#include "stock/domain/pasted_table.h"

namespace backroom::stock {

/// What was copied, and how numbers are written where it was: gives "1234.5" for "1.234,5".
struct PasteText {
    QString text;
    QString (*plainNumber)(const QString& typed) = nullptr; ///< none: they are plain already
};

/// What a station makes of copied lines. Nothing is stored yet.
struct PasteReading {
    struct Failed {
        qsizetype line = 0; ///< within what was copied, from 1
        QString item;       ///< as it stands there
        QString what;
        QString remedy;
    };
    qsizetype lines = 0;
    QList<scanning::NewScan> good; ///< as they will stand in the draft
    QList<Failed> failed;
    QString failedText;         ///< the failed lines, to be put right in the spreadsheet
    QStringList unread;         ///< heads of columns that nobody here asks for
    locations::LocationId site; ///< where the good lines lie or go; of a move none
};

/// A copied line with everything found that it names.
struct PasteLine {
    PastedRow row;
    scanning::FoundItem item;
    Quantity times; ///< never below zero
    Quantity total; ///< in base units
    /// What a sign before the number or the head of the column says; None: nothing is said.
    scanning::ScanEffect effect = scanning::ScanEffect::None;
    std::optional<locations::Place> place;
    std::optional<locations::Place> from;
    QString what; ///< why it cannot be taken; empty = it can
    QString remedy;
};

/// Reads copied lines and finds what they name, in a fixed number of statements however many there are. What
/// a station makes of them is the station's. Right asked for: ReadStock.
class PasteReader {
public:
    PasteReader(Desk& desk, scanning::ScanTask task) : m_desk(desk), m_task(task) {}
    /// Errors: as readPastedTable.
    Result<QList<PasteLine>> read(const PasteText& text);
    /// A line as a scan of a draft; the rest of it is the station's.
    [[nodiscard]] scanning::NewScan scanOf(const PasteLine& line) const;
    /// Ends the reading: lines with trouble fail, `good` are the others.
    [[nodiscard]] PasteReading reading(const QList<PasteLine>& lines, QList<scanning::NewScan> good) const;

private:
    void readQuantity(PasteLine& line, const PasteText& text) const;
    void findItem(PasteLine& line, const scanning::CodeMeaning& meaning) const;
    void findPlace(PasteLine& line, const QString& code, const QHash<QString, locations::Place>& places,
                   std::optional<locations::Place>& into) const;

    Desk& m_desk;
    scanning::ScanTask m_task;
    PastedTable m_table;
};

/// The trouble of a line, unless it has another already.
void trouble(PasteLine& line, const QString& what, const QString& remedy);

} // namespace backroom::stock
