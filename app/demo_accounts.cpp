#include "demo_accounts.h"

#include <QCoreApplication>

namespace backroom::app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoAccounts)
};
} // namespace

QList<DemoAccount> demoAccounts() {
    return {{QStringLiteral("storekeeper"), Text::tr("receives, moves and counts")},
            {QStringLiteral("manager"), Text::tr("sees costs, changes products")},
            {QStringLiteral("auditor"), Text::tr("reads everything, changes nothing")},
            {QStringLiteral("admin"), Text::tr("people and settings")}};
}

QString demoPassword() {
    return QStringLiteral("demo-demo");
}

} // namespace backroom::app
