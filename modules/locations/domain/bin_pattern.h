#pragma once

#include "foundation/domain/result.h"

#include <QString>
#include <QStringList>

namespace backroom::locations {

/// Makes the codes of many bins from a pattern and three ranges: "{aisle}-{bay:02}-{level:02}" over aisles
/// A-C, bays 1-12, levels 1-4. `{bay:02}` pads with zeros to two digits. A range is "1-12", "A-F" or a single
/// value. It only makes codes; whether a bin exists already is the location tree's to say.
class BinPattern {
public:
    static constexpr qint64 maxBins = 50'000;

    /// Errors: Invalid locations.pattern (unknown or unclosed placeholder, bad range),
    /// locations.too_many_bins, locations.pattern_duplicates (a range that the pattern does not use, or codes
    /// that run together).
    static Result<BinPattern> parse(const QString& pattern, const QString& aisles, const QString& bays,
                                    const QString& levels);

    /// Every code in walking order: aisle by aisle, bay by bay, level by level.
    [[nodiscard]] const QStringList& codes() const { return m_codes; }
    /// The first few, "…", and the last: what a person checks before making them.
    [[nodiscard]] QStringList preview(int shown) const;

private:
    explicit BinPattern(QStringList codes) : m_codes(std::move(codes)) {}
    QStringList m_codes;
};

} // namespace backroom::locations
