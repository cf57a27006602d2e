#pragma once

#include "foundation/service/desk.h"
#include "foundation/service/query.h"
#include "support/each_engine.h"

namespace backroom::test {

/// A desk on a fresh, migrated database with somebody at it who may do exactly `permissions`. It stands in
/// front of the services of one module; who somebody is on a server is tested where accounts are.
class SignedInDesk {
public:
    explicit SignedInDesk(TestDatabase& fresh, const QSet<Permission>& permissions)
        : m_db(fresh.openMigrated()),
          m_clock(1'767'225'600'000),
          m_uuids(UuidSource::seeded(1)),
          m_desk(*m_db, m_clock, *m_uuids, QStringLiteral("test")) {
        m_db->setSqliteActor(1);
        // On a server only a real account is anybody; this desk is the superuser's, who takes account 1's
        // place.
        if (!m_db->isSqlite() &&
            !m_db->runScript(QStringLiteral("CREATE OR REPLACE FUNCTION identity_actor() RETURNS BIGINT "
                                            "LANGUAGE sql AS 'SELECT CAST(1 AS BIGINT)'")))
            qFatal("No identity_actor()");
        Actor actor;
        actor.id = Id<Account>(1);
        actor.name = QStringLiteral("anna");
        actor.permissions = permissions;
        m_desk.setActor(actor);
    }

    Desk& desk() { return m_desk; }
    Database& db() { return *m_db; }
    FixedClock& clock() { return m_clock; }
    void setPermissions(const QSet<Permission>& permissions) {
        Actor actor = m_desk.actor();
        actor.permissions = permissions;
        m_desk.setActor(actor);
    }

private:
    std::unique_ptr<Database> m_db;
    FixedClock m_clock;
    std::unique_ptr<UuidSource> m_uuids;
    Desk m_desk;
};

} // namespace backroom::test
