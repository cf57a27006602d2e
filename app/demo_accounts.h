#pragma once

#include <QList>
#include <QString>

namespace backroom::app {

/// One of the people of the demo company, as the sign-in page of the demo shows them.
struct DemoAccount {
    QString name;
    QString does; ///< translated
};

/// The demo's people and their one password. It opens nothing but the demo.
QList<DemoAccount> demoAccounts();
QString demoPassword();

} // namespace backroom::app
