#pragma once

#include "identity/domain/role.h"

#include <QList>
#include <QString>

namespace backroom::app {

/// One of the people of the demo company, as the sign-in page of the demo shows them.
struct DemoAccount {
    QString name;
    QString fullName;
    identity::Role role = identity::Role::Warehouse;
    QString does; ///< translated
};

/// The demo's people; the administrator is the last.
QList<DemoAccount> demoAccounts();
/// Their one password. It opens nothing but the demo.
QString demoPassword();

} // namespace backroom::app
