#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// Which number is asked about.
enum class ExplainedNumber { OnHand, Available, Held, Reserved, Incoming, Cost, OnTheWay };

QString explainedNumberName(ExplainedNumber number); ///< "onHand", … as in links, columns and commands
std::optional<ExplainedNumber> explainedNumberFromName(const QString& name);

/// Whether a location is asked about with all that stands below it.
enum class PlaceScope { AndBelow, Alone };

/// One entry's part in a number.
struct ExplainedEntry {
    QString number; ///< of the document
    qint64 line = 0;
    DocumentType type = DocumentType::Receipt;
    qint64 effectiveAtMs = 0;
    QDate businessDay;
    QString fromCode;
    QString toCode;
    QString fromWords; ///< a place of ours by its code, a partner by the name
    QString toWords;
    bool fromInside = false; ///< fromWords is a code
    QString actor;
    Quantity change;  ///< what it adds; the changes of all rows add up to the number
    Quantity running; ///< the number after it
    std::optional<UnitCost> unitCost;
    std::optional<qint64> costTotalMinor; ///< Cost: what it adds to the known value
};

/// Why a number is what it is: the entries, and the rule in words.
struct Explanation {
    ExplainedNumber what = ExplainedNumber::OnHand;
    QString rule;
    Quantity quantity;                ///< all but Cost: the number
    std::optional<UnitCost> unitCost; ///< Cost: the average, none = unknown
    std::optional<qint64> valueMinor; ///< Cost: the value of what lies there and has a cost
    Quantity unknownPieces;           ///< Cost: pieces whose cost nobody knows (rules.md 53)
    Quantity onTheWay;                ///< Cost: what is valued beside what is on hand (rules.md 33)
    QList<ExplainedEntry> entries;
};

/// What an item is worth: on hand and on the way between places of ours (rules.md 33), at the average of all
/// known costs it came in at. Pieces without a cost are counted, never valued at 0.
struct ItemValue {
    VariantId variant;
    QString sku;
    QString name;
    QString unit; ///< the code of what it is counted in
    Quantity onHand;
    Quantity onTheWay;
    Quantity unknownPieces;
    std::optional<UnitCost> unitCost;
    qint64 valueMinor = 0;
};

/// So much of an item, wherever it lies.
struct Goods {
    VariantId variant;
    Quantity quantity;
};

/// What goods are worth together. `unknown`: how many of them nobody knows the value of, or not of every
/// piece; pieces without a cost count for nothing.
struct GoodsValue {
    qint64 valueMinor = 0;
    int unknown = 0;
};

class Explain {
public:
    explicit Explain(Desk& desk) : m_desk(desk) {}
    /// `locationPath` empty = everywhere; `asOfMs` none = now. Cost is the company's and knows no place:
    /// Invalid stock.cost_of_location. What is on the way is at no place of a site: 0 there. Needs ReadStock;
    /// SeeCost for costs.
    Result<Explanation> number(VariantId variant, const QString& locationPath, std::optional<qint64> asOfMs,
                               ExplainedNumber what, PlaceScope scope = PlaceScope::AndBelow);
    /// Value of every item that ever moved, by SKU; `variant` none = all. Needs SeeCost.
    Result<QList<ItemValue>> values(VariantId variant = {});
    /// The same of what lay there at a moment, as known now. Needs SeeCost.
    Result<QList<ItemValue>> valuesAt(qint64 atMs);
    /// Each at its share of what its item is worth: all places and the way together are worth the item.
    /// `asOfMs` none = now. Needs SeeCost.
    Result<GoodsValue> valueOf(const QList<Goods>& goods, std::optional<qint64> asOfMs);

private:
    Result<QList<ExplainedEntry>> entries(VariantId variant, const QString& path,
                                          std::optional<qint64> asOfMs, ExplainedNumber what,
                                          PlaceScope scope = PlaceScope::AndBelow);
    Result<Explanation> cost(VariantId variant, std::optional<qint64> asOfMs);
    Result<Quantity> sumOf(VariantId variant, std::optional<qint64> asOfMs, ExplainedNumber what);
    Result<qint64> unknownLeft(VariantId variant, std::optional<qint64> asOfMs);
    Result<Currency> currency();
    Desk& m_desk;
};

/// value = (ours − unknown) × known total ÷ known quantity, in minor units. `ours`: on hand and on the way.
/// `unknownMicros`: what of it came in without a cost and is still there.
Result<ItemValue> itemValue(Quantity ours, qint64 knownQuantityMicros, qint64 knownTotalMinor,
                            qint64 unknownMicros, int minorDigits);

/// What came in and went out again in turn, to tell which of it is still there: the first in is the first
/// out.
class ArrivalQueue {
public:
    enum class Cost { Known, Unknown };
    void arrive(qint64 micros, Cost cost);
    void leave(qint64 micros);
    /// Of what is there, what came in without a cost.
    [[nodiscard]] qint64 unknownMicros() const;

private:
    struct Arrival {
        qint64 micros = 0;
        Cost cost = Cost::Unknown;
    };
    QList<Arrival> m_there;
    qsizetype m_first = 0;
    qint64 m_owed = 0; ///< went out below zero; what comes next pays it
};

} // namespace backroom::stock
