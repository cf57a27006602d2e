#include "foundation/domain/likeness.h"

#include "foundation/domain/text_key.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace backroom {

namespace {

constexpr qsizetype shortestBeginning = 3; // "Kera" is near "Kera ceramics", "K" is near nothing
constexpr qsizetype lettersPerSlip = 4;
constexpr qsizetype mostSlips = 2;

QString lettersOf(const QString& name) {
    QString letters = textKey(name);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

QString digitsOf(const QString& letters) {
    QString digits = letters;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

/// Letters to add, leave out, change or swap until the one is the other, or the beginning of the longer one.
qsizetype slips(const QString& shorter, const QString& longer) {
    QList<QList<qsizetype>> cost(shorter.size() + 1, QList<qsizetype>(longer.size() + 1));
    std::iota(cost[0].begin(), cost[0].end(), 0);
    for (qsizetype i = 1; i <= shorter.size(); ++i) {
        cost[i][0] = i;
        for (qsizetype j = 1; j <= longer.size(); ++j) {
            const bool same = shorter[i - 1] == longer[j - 1];
            qsizetype least = std::min(
                {cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + qsizetype(same ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && shorter[i - 1] == longer[j - 2] && shorter[i - 2] == longer[j - 1];
            if (swapped)
                least = std::min(least, cost[i - 2][j - 2] + 1);
            cost[i][j] = least;
        }
    }
    return *std::min_element(cost.last().cbegin(), cost.last().cend());
}

} // namespace

std::optional<int> likeness(const QString& name, const QString& known) {
    QString shorter = lettersOf(name);
    QString longer = lettersOf(known);
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    if (shorter == longer)
        return shorter.isEmpty() ? std::nullopt : std::optional(0);
    const QString numbers = digitsOf(shorter);
    const QString others = digitsOf(longer);
    if (shorter.size() < shortestBeginning || (!numbers.isEmpty() && !others.isEmpty() && numbers != others))
        return std::nullopt;
    const qsizetype found = slips(shorter, longer);
    if (found > std::min(mostSlips, shorter.size() / lettersPerSlip))
        return std::nullopt;
    return int(1 + found);
}

} // namespace backroom
