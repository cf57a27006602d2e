#include "identity/domain/role.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Role)
};
} // namespace

QList<Role> allRoles() {
    return {Role::Admin, Role::Manager, Role::Warehouse, Role::Auditor};
}

QString roleName(Role role) {
    switch (role) {
    case Role::Admin:
        return QStringLiteral("admin");
    case Role::Manager:
        return QStringLiteral("manager");
    case Role::Warehouse:
        return QStringLiteral("warehouse");
    case Role::Auditor:
        return QStringLiteral("auditor");
    }
    return {};
}

std::optional<Role> roleFromName(const QString& name) {
    for (const Role role : allRoles()) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

QString roleTitle(Role role) {
    switch (role) {
    case Role::Admin:
        return Text::tr("Administrator");
    case Role::Manager:
        return Text::tr("Manager");
    case Role::Warehouse:
        return Text::tr("Storekeeper");
    case Role::Auditor:
        return Text::tr("Auditor");
    }
    return {};
}

QSet<Permission> permissionsOf(Role role) {
    const QSet<Permission> reading = {Permission::ReadStock, Permission::SeeCost, Permission::ExportData};
    const QSet<Permission> storing = {Permission::PostStock, Permission::AdjustStock,
                                      Permission::ReverseDocument};
    const QSet<Permission> running = {Permission::EditCatalog, Permission::EditLocations,
                                      Permission::ImportData, Permission::ReadJournal};
    switch (role) {
    case Role::Admin:
        return reading + storing + running +
               QSet<Permission>{Permission::AdministerAccounts, Permission::AdministerDatabase};
    case Role::Manager:
        return reading + storing + running;
    case Role::Warehouse:
        return reading + storing;
    case Role::Auditor:
        return reading + QSet<Permission>{Permission::ReadJournal};
    }
    return {};
}

} // namespace backroom::identity
