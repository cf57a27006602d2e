#include "stock/ui/ways_in.h"

#include "stock/service/explain.h"

#include <QAction>
#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WaysIn)
};

QAction* wayTo(Page& page, const QString& words, const QString& there) {
    auto* action = new QAction(words, &page);
    QObject::connect(action, &QAction::triggered, &page, [&page, there] {
        emit page.linkRequested({there, {}});
    });
    return action;
}

} // namespace

WaysIn waysIn(Page& page, const Actor& actor) {
    WaysIn ways;
    if (actor.may(Permission::PostStock)) {
        ways.receive = wayTo(page, Text::tr("Receive goods"), QStringLiteral("receive"));
        ways.receive->setObjectName(QStringLiteral("receiveGoods"));
    }
    if (actor.may(Permission::ImportData))
        ways.import = wayTo(page, Text::tr("Import from a spreadsheet"), QStringLiteral("import"));
    return ways;
}

PageLink whyOnHand(VariantId variant, const QString& place) {
    return {QStringLiteral("stock"),
            {{QStringLiteral("variant"), variant.value()},
             {QStringLiteral("explain"), explainedNumberName(ExplainedNumber::OnHand)},
             {QStringLiteral("place"), place},
             {QStringLiteral("asOf"), QString()}}};
}

} // namespace backroom::stock
