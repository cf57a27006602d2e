#include "demo/demo_accounts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoAccounts)
};
} // namespace

QList<DemoAccount> demoAccounts() {
    using identity::Role;
    return {
        {u"storekeeper"_s, u"Jonna Reimers"_s, Role::Warehouse,
         Text::tr("receives, moves and adjusts goods")},
        {u"buyer"_s, u"Marek Dahl"_s, Role::Manager, Text::tr("keeps the products and the suppliers")},
        {u"clerk"_s, u"Amélie Roux"_s, Role::Warehouse, Text::tr("moves goods and takes documents back")},
        {u"manager"_s, u"Tilda Samsel"_s, Role::Manager, Text::tr("changes products, locations and stock")},
        {u"auditor"_s, u"Horst Zielke"_s, Role::Auditor, Text::tr("reads everything, changes nothing")},
        {u"admin"_s, u"Noor Haddad"_s, Role::Admin, Text::tr("people and settings")},
    };
}

QString demoPassword() {
    return u"demo-demo"_s;
}

} // namespace backroom::app
