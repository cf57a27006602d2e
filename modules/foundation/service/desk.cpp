#include "foundation/service/desk.h"

#include <QCoreApplication>

namespace backroom {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};
} // namespace

Desk::Desk(Database& database, const Clock& clock, UuidSource& uuids, QString deskName)
    : m_database(database), m_clock(clock), m_uuids(uuids), m_name(std::move(deskName)) {
    m_database.setClock(&clock);
}

Done Desk::require(Permission permission) const {
    if (m_actor.may(permission))
        return {};
    if (m_actor.id.isNull())
        return fail(ErrorKind::Forbidden, QStringLiteral("identity.signed_out"),
                    Text::tr("Nobody is signed in"), {}, Text::tr("sign in first"));
    return fail(ErrorKind::Forbidden, QStringLiteral("identity.not_allowed"),
                Text::tr("%1 may not %2").arg(m_actor.name, permissionName(permission)), {},
                Text::tr("ask an administrator for a role that may"));
}

Done Desk::record(const JournalRecord& record) {
    return writeJournal(m_database, newUuid(), m_actor.name, m_name, record);
}

QString permissionName(Permission permission) {
    switch (permission) {
    case Permission::ReadStock:
        return Text::tr("see stock");
    case Permission::SeeCost:
        return Text::tr("see costs");
    case Permission::PostStock:
        return Text::tr("post stock documents");
    case Permission::AdjustStock:
        return Text::tr("adjust stock");
    case Permission::ReverseDocument:
        return Text::tr("reverse documents");
    case Permission::EditCatalog:
        return Text::tr("change products");
    case Permission::EditLocations:
        return Text::tr("change locations, suppliers and customers");
    case Permission::ImportData:
        return Text::tr("import data");
    case Permission::ExportData:
        return Text::tr("export data");
    case Permission::ReadJournal:
        return Text::tr("read the journal");
    case Permission::AdministerAccounts:
        return Text::tr("administer accounts");
    case Permission::AdministerDatabase:
        return Text::tr("administer the database");
    }
    return {};
}

} // namespace backroom
