#pragma once

#include "foundation/domain/actor.h"

#include <QList>

#include <optional>

namespace backroom::identity {

/// The built-in roles. Each is a set of permissions; a person has one.
enum class Role {
    Admin,     ///< everything
    Manager,   ///< everything but accounts and the database itself
    Warehouse, ///< reads, posts, counts, reverses and exports; changes no products and no places
    Auditor    ///< reads everything, the journal included, and exports; changes nothing
};

QList<Role> allRoles();
/// The word of tables, files and the command line: "admin", "manager", "warehouse", "auditor".
QString roleName(Role role);
std::optional<Role> roleFromName(const QString& name);
/// The role in the words of the person.
QString roleTitle(Role role);
QSet<Permission> permissionsOf(Role role);

} // namespace backroom::identity
