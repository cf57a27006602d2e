#include "stock/ui/cost_words.h"

#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CostReason)
};

QString whyUnknown(const MovementRow& row) {
    if (row.type == DocumentType::Transfer || (row.fromInside && row.toInside))
        return Text::tr("nothing is paid for a move: goods keep what they cost when they came");
    if (row.fromInside)
        return Text::tr(
            "nothing is paid for what goes out: the cost on average is that of what is left, see Stock");
    return Text::tr("nobody typed one when it came; sums of cost say how many they leave out");
}

QString whereFrom(const MovementRow& row) {
    if (!row.reversesNumber.isEmpty())
        return Text::tr("as in %1, which this takes back").arg(row.reversesNumber);
    if (row.type == DocumentType::Receipt)
        return Text::tr("the cost of one was given when it came");
    return Text::tr("the cost of one is what it cost on average when this was posted");
}

} // namespace

CostReason costReason(const MovementRow& row, const Currency& currency) {
    if (!row.costTotalMinor)
        return {Text::tr("What this line cost is not known"), whyUnknown(row)};
    const QString total = formats::moneyWithCurrency(Money(*row.costTotalMinor, currency));
    if (!row.unitCost)
        return {Text::tr("This line cost %1").arg(total), whereFrom(row)};
    return {Text::tr("What this line cost: %1 × %2 = %3")
                .arg(formats::quantity(row.quantity, row.unit), formats::unitCost(*row.unitCost, currency),
                     total),
            whereFrom(row)};
}

} // namespace backroom::stock
