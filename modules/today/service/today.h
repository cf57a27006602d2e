#pragma once

#include "foundation/service/desk.h"
#include "identity/service/safety.h"
#include "stock/domain/document.h"

namespace backroom::today {

/// What may want a person, in the order of the list.
enum class Work {
    Delivery,    ///< begun or announced at the dock, of the person signed in
    Move,        ///< begun and not posted, of the person signed in
    Adjustment,  ///< the same
    OthersDraft, ///< begun by somebody else, whatever it is
    Parked,      ///< codes nobody knows yet
    OnTheWay,    ///< left one place of ours and did not come to the other
    Negative,    ///< the books say less than nothing lies there
    Held,        ///< in quarantine or damaged
    CostUnknown, ///< lies there and counts nothing in the value
    NoBarcode,   ///< lies there and cannot be scanned
    LyingStill,  ///< did not move for half a year
    Reversed,    ///< documents taken back, 30 days
    Overridden,  ///< documents posted below zero on purpose, 30 days
    Backup       ///< none yet, or too old
};

/// One line of the work list. count 0: in order.
struct WorkLine {
    Work what = Work::Delivery;
    qint64 count = 0;
    std::optional<qint64> sinceMs; ///< of the oldest; Backup: when the last good one was made
    stock::VariantId variant;      ///< the item it leads to
    QString item;                  ///< its name
    QString document;              ///< number of the document it leads to
    QString reference;             ///< of that document; of a delivery its note
    QString party;
    QString person;
    qint64 scans = 0;
    bool isProved = false; ///< Backup: it was put into a side file, and the books in it are whole
};

/// A count of ledger lines, beside what is usual at this point; none = there is nothing to compare with yet.
struct Tally {
    qint64 lines = 0;
    std::optional<qint64> usual;
};

/// Monday to Sunday.
struct Week {
    QDate monday;
    qint64 received = 0;
    qint64 issued = 0;
};

struct LastDocument {
    QString number;
    stock::DocumentType type = stock::DocumentType::Receipt;
    qint64 postedAtMs = 0;
    qint64 lines = 0;
    QString reference;
    QString reversesNumber;
    QString party;
    QString person;
};

/// Counts of ledger lines, never of pieces: pieces and metres do not add up.
struct Figures {
    QDate today;
    Tally moved;       ///< today, beside the same weekday of four weeks at this hour
    Tally received;    ///< the same of receipts
    Tally issued;      ///< this week, beside last week at this point
    QList<Week> weeks; ///< thirteen, oldest first
    QList<LastDocument> documents;
};

struct MonthValue {
    QDate month; ///< its first day
    qint64 valueMinor = 0;
};

struct Value {
    Currency currency;
    qint64 valueMinor = 0;
    qint64 unknownItems = 0;
    stock::VariantId firstUnknown;
    QList<MonthValue> months; ///< without a gap, oldest first; the last is the present one, up to now
};

/// What stands on the page Today. Every answer is a fixed number of statements. `site` is a site's code,
/// empty = everywhere; what is on its way between two of them, the value and the backup know none.
/// Needs ReadStock.
class Today {
public:
    static constexpr int weeksShown = 13;
    static constexpr int monthsShown = 12;
    static constexpr int documentsShown = 8;

    Today(Desk& desk, const identity::Safety& safety) : m_desk(desk), m_safety(safety) {}

    /// What wants this person, lines in order included. Drafts and parked codes for who may post,
    /// reversals and overrides for who may read the journal. The line of the unknown cost is value()'s.
    Result<QList<WorkLine>> work(const QString& site);
    Result<Figures> figures(const QString& site);
    /// Needs SeeCost. Reads all that ever came in: not to be asked with every change.
    Result<Value> value();

private:
    Done addDrafts(const QString& site, QList<WorkLine>& lines);
    Done addParked(const QString& site, QList<WorkLine>& lines);
    Done addItems(const QString& site, QList<WorkLine>& lines);
    Done addLookedAt(const QString& site, QList<WorkLine>& lines);
    void addBackup(QList<WorkLine>& lines);
    Result<QList<LastDocument>> documents(const QString& site);

    Desk& m_desk;
    const identity::Safety& m_safety;
};

} // namespace backroom::today
