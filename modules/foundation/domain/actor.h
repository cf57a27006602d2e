#pragma once

#include "foundation/domain/id.h"

#include <QSet>
#include <QString>

namespace backroom {

struct Account;

/// What a person may do, as verbs on things. Roles are sets of these; every service call asks for one.
enum class Permission {
    ReadStock,          ///< quantities, movements, documents, locations, catalogue
    SeeCost,            ///< unit costs, values, margins
    PostStock,          ///< receipts, issues, transfers
    AdjustStock,        ///< adjustments and counts
    ReverseDocument,    ///< undo of a posted document
    EditCatalog,        ///< products, variants, barcodes, categories
    EditLocations,      ///< sites, zones, bins, reasons
    ImportData,         ///< imports and their undo
    ExportData,         ///< reports and lists to files
    ReadJournal,        ///< the audit log
    AdministerAccounts, ///< accounts and roles
    AdministerDatabase  ///< migrate, back up, restore, settings
};

/// The person (or the program itself) in whose name a service call is made.
struct Actor {
    Id<Account> id;
    QString name;
    QString role;
    QSet<Permission> permissions;

    [[nodiscard]] bool may(Permission permission) const { return permissions.contains(permission); }
};

inline size_t qHash(Permission permission, size_t seed = 0) {
    return ::qHash(static_cast<int>(permission), seed);
}

} // namespace backroom
