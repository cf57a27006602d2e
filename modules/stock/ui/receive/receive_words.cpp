#include "stock/ui/receive/receive_words.h"

#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>

namespace backroom::stock::receiveWords {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::ReceivePage)
};
} // namespace

QString pieces(Quantity quantity) {
    return quantity == Quantity::whole(1) ? Text::tr("1 piece")
                                          : Text::tr("%1 pieces").arg(formats::quantity(quantity));
}

QString sum(qsizetype lines, Quantity total) {
    const QString counted = lines == 1 ? Text::tr("1 line") : Text::tr("%1 lines").arg(formats::count(lines));
    return counted + QStringLiteral(" · ") + pieces(total);
}

QString parked(const QStringList& codes) {
    if (codes.size() < 2)
        return Text::tr("F3: %1 is unknown").arg(codes.value(0));
    return Text::tr("F3: %1 and %2 more are unknown").arg(codes.front()).arg(codes.size() - 1);
}

} // namespace backroom::stock::receiveWords
