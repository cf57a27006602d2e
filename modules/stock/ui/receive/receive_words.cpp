#include "stock/ui/receive/receive_words.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/unit_sums.h"

#include <QCoreApplication>
#include <QStringList>

namespace backroom::stock::receiveWords {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::ReceivePage)
};

/// The newest line stands first; a sum begins with what was met first.
QString totalOf(const QList<ReceivedLine>& lines) {
    UnitSums sums;
    for (qsizetype i = lines.size(); i-- > 0;)
        sums.add(lines.at(i).unit, lines.at(i).total.micros());
    return unitSumsText(sums.all());
}

} // namespace

QString pieces(Quantity quantity) {
    return quantity == Quantity::whole(1) ? Text::tr("1 piece")
                                          : Text::tr("%1 pieces").arg(formats::quantity(quantity));
}

QString sum(const QList<ReceivedLine>& lines) {
    const QString counted =
        lines.size() == 1 ? Text::tr("1 line") : Text::tr("%1 lines").arg(formats::count(lines.size()));
    return QStringList{counted, totalOf(lines)}.join(QStringLiteral(" · "));
}

QString heldApart(const QList<ReceivedLine>& lines) {
    QList<ReceivedLine> held = lines;
    held.removeIf([](const ReceivedLine& line) { return line.rejectReason.isEmpty(); });
    return totalOf(held);
}

QString parked(const QList<scanning::ParkedCode>& codes) {
    if (codes.isEmpty())
        return {};
    const QString first =
        QStringLiteral("%1 × %2").arg(formats::quantity(codes.front().quantity), codes.front().code);
    if (codes.size() < 2)
        return Text::tr("F3: %1 is unknown").arg(first);
    return Text::tr("F3: %1 and %2 more are unknown").arg(first).arg(codes.size() - 1);
}

} // namespace backroom::stock::receiveWords
