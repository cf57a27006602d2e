#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace backroom {

/// A sum of each unit, for pieces and metres make none together; none at all when one of them does not fit
/// 64 bits any more.
class UnitSums {
public:
    struct OfUnit {
        QString unit;
        qint64 micros = 0;
    };
    void add(const QString& unit, qint64 micros);
    /// In the order they came.
    [[nodiscard]] const QList<OfUnit>& all() const { return m_sums; }
    /// What comes to nothing is left out, unless all does.
    [[nodiscard]] QList<OfUnit> withoutNothing() const;

private:
    QList<OfUnit> m_sums;
    bool m_broken = false;
};

/// "120 pcs + 4.5 m"
QString unitSumsText(const QList<UnitSums::OfUnit>& sums);

/// What the status bar says about the selected rows. A sum over several currencies is not a number and stays
/// empty.
struct SelectionSum {
    int rows = 0;
    bool isReading = false; ///< the figures come as soon as all the rows are read
    QList<UnitSums::OfUnit>
        quantities; ///< in the order of the rows; what comes to nothing only when all does
    std::optional<qint64> valueMinor;
    int unknownValues = 0; ///< rows whose value nobody knows: the sum is without them (rules.md 53)
    QString currency;
    int digits = 2;
    /// "3 rows · 120 pcs + 4.5 m · 384.00 EUR"; empty when nothing is selected.
    [[nodiscard]] QString text() const;
};

} // namespace backroom
