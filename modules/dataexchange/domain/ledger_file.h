#pragma once

#include "foundation/domain/quantity.h"
#include "foundation/domain/uuid.h"
#include "stock/domain/document.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace backroom::dataexchange {

/// A line of a list of sales: what was sold, came back or was written off.
struct LedgerRow {
    qint64 row = 0; ///< in the file
    QString document;
    QString sku;
    QString description;
    Quantity quantity; ///< as written: positive = sold
    std::optional<qint64> priceMicros;
    qint64 effectiveAtMs = 0;
    QString party;
    QString site;
};

/// Whether a code in a list of sales stands for carriage, a discount, a fee or a voucher: POST, DOT, C2, D,
/// M, S, B, CRUK, BANK CHARGES, AMAZONFEE, gift_0001_20, whatever the case. A closed list, so that a typing
/// mistake is never taken for one. A code the catalogue knows is goods, whatever it is called.
bool isNoGoods(const QString& sku);

/// What a line does: more than nothing = sold; less than nothing in a document whose number begins with C = a
/// customer brought it back; less than nothing elsewhere at a price of 0 (or none) = an adjustment, with
/// its description as the reason. Less than nothing elsewhere at a price is what a customer brought back.
/// A quantity always says what left: on hand ends as minus the sum of the column, adjustments included.
stock::DocumentType documentTypeOf(const LedgerRow& row);

/// Lines that become one document.
struct LedgerGroup {
    QString document;
    stock::DocumentType type = stock::DocumentType::Issue;
    QString site;
    QString party;
    QString reason;           ///< of an adjustment; empty = none given
    qint64 effectiveAtMs = 0; ///< of its first line
    QList<LedgerRow> rows;

    /// A UUID that follows from the content, so the same file twice is one posting. `generation` tells a
    /// document that is posted again after an import was undone from the one that was taken back.
    [[nodiscard]] Uuid uuid(int generation) const;
};

/// Groups lines by document number, type, site and, for adjustments, reason; in the order of their first
/// lines.
class LedgerGroups {
public:
    void add(const LedgerRow& row);
    [[nodiscard]] const QList<LedgerGroup>& groups() const { return m_groups; }

private:
    QList<LedgerGroup> m_groups;
    QHash<QString, qsizetype> m_index;
};

/// Finds the value most rows agree on; of equals the one that came first. There is one for each item of a
/// long file, so one that has seen a single value is small.
class MostFrequent {
public:
    void add(const QString& text);
    [[nodiscard]] QString winner() const;
    [[nodiscard]] qsizetype differentTexts() const { return m_texts.size(); }

private:
    [[nodiscard]] qsizetype find(const QString& text) const;
    struct Counted {
        QString text;
        int count = 0;
    };
    QList<Counted> m_texts;            ///< as they came
    QHash<QString, qsizetype> m_index; ///< only when there are many
};

} // namespace backroom::dataexchange
